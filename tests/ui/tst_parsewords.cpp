// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/targets/portset.h"
#include "engine/targets/targetset.h"
#include "ui/words/words.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace netsonde;

class TestParseWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyProblemHasItsSentence()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(ParseProblem::FileTooLarge); ++i) {
            const QString sentence = words::problem({static_cast<ParseProblem>(i), 0, 1, u"x"_s, {}});
            QVERIFY2(sentence.size() > 10, qPrintable(sentence));
            QVERIFY2(sentence.at(0).isUpper() || !sentence.at(0).isLetter(), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%') || sentence.contains(u"“%”"_s), qPrintable(sentence));
            QVERIFY2(!sentence.endsWith(u'.'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), int(ParseProblem::FileTooLarge) + 1);
    }

    void suggestionFollows()
    {
        const ParseError error = TargetSet::parse(u"10.0.0.1 10.0.0.30-10.0.0.20").error();
        QCOMPARE(words::problem(error), u"The range ends before it starts; did you mean 10.0.0.20-10.0.0.30?"_s);
        QCOMPARE(words::problemAt(error),
                 u"character 10: The range ends before it starts; did you mean 10.0.0.20-10.0.0.30?"_s);
    }

    void anotherSentenceMayFollow()
    {
        QCOMPARE(words::fullStop(words::problem(PortSet::parse(u"22,70000").error())),
                 u"“70000” is too large; ports are 1 to 65535."_s);
        const QString question = words::problem(TargetSet::parse(u"10.0.0.30-10.0.0.20").error());
        QCOMPARE(words::fullStop(question), question);
        QCOMPARE(words::fullStop(u"意思是 10.0.0.1 吗？"_s), u"意思是 10.0.0.1 吗？"_s);
    }

    void subjectStandsInTheSentence()
    {
        QCOMPARE(words::problem(PortSet::parse(u"22,70000").error()), u"“70000” is too large; ports are 1 to 65535"_s);
        QCOMPARE(words::problem({ParseProblem::UnknownCharacter, 0, 2, u"%2"_s, u"%1"_s}),
                 u"“%2” does not belong here; did you mean %1?"_s);
    }

    void subjectIsMadeVisible()
    {
        const ParseError error = TargetSet::parse(u"a\u202eb.lan").error();
        QCOMPARE(error.position, qsizetype(1));
        QVERIFY(!words::problem(error).contains(QChar(0x202e)));
    }
};

QTEST_GUILESS_MAIN(TestParseWords)
#include "tst_parsewords.moc"
