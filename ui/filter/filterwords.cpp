// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterwords.h"

#include "ui/words/words.h"

#include <QCoreApplication>

namespace netsonde::filterwords {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(netsonde::filterwords)

public:
    /// One sentence each; %1 is the error's subject.
    static QString sentence(const FilterError &error);
};

QString FilterWords::sentence(const FilterError &error)
{
    switch (error.problem) {
    case FilterProblem::UnknownKey:
        return tr("“%1” is no key of the filter; put quotes around it to look for the text itself");
    case FilterProblem::MissingValue:
        return tr("A value has to follow “%1:” without a space");
    case FilterProblem::MissingTerm:
        return tr("Something is missing beside “%1”");
    case FilterProblem::UnclosedQuote:
        return tr("The quotes are not closed");
    case FilterProblem::UnclosedBracket:
        return tr("The bracket is not closed");
    case FilterProblem::UnopenedBracket:
        return tr("The bracket was not opened");
    case FilterProblem::TooDeep:
        return tr("Too many brackets within brackets");
    case FilterProblem::BadNumber:
        return tr("“%1” is no number; write 50, >50, <50 or 10-50");
    case FilterProblem::BadTime:
        return tr("“%1” is no time of day; write 14:30 or >14:30:05");
    case FilterProblem::ReversedRange:
        return tr("The range ends before it starts");
    case FilterProblem::BadMac:
        return tr("“%1” is no part of a MAC address; write aa:bb or aa:bb:cc:dd:ee:ff");
    case FilterProblem::UnknownState:
        return tr("“%1” is no state");
    case FilterProblem::BadPorts:
    case FilterProblem::BadAddresses:
        return error.cause ? words::problem(*error.cause) : QString();
    case FilterProblem::NameAsAddress:
        return tr("“%1” is a name, not an address");
    }
    Q_UNREACHABLE();
}

} // namespace

QString problem(const FilterError &error)
{
    QString sentence = FilterWords::sentence(error);
    sentence.replace("%1"_L1, words::brief(error.subject)); // not arg(): many sentences need no subject
    if (error.suggestion.isEmpty())
        return sentence;
    return FilterWords::tr("%1; did you mean %2?").arg(sentence, words::brief(error.suggestion));
}

QString problemAt(const FilterError &error)
{
    return FilterWords::tr("character %1: %2").arg(QString::number(error.position + 1), problem(error));
}

} // namespace netsonde::filterwords
