// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/targetbox.h"

#include "ui/models/celltext.h"
#include "ui/theme/icons.h"
#include "ui/words/words.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

TargetBox::TargetBox(QWidget *parent)
    : NotationBox(
        tr("&Targets"), [this](const QString &text) { return parse(text); }, parent)
    , m_fileName(new QLabel(this))
    , m_fileLine(makeFileLine())
{
    setPlaceholder(u"192.168.1.0/24, printer.lan"_s);
    addLine(m_fileLine);
    m_fileLine->hide();
}

QWidget *TargetBox::makeFileLine()
{
    auto *line = new QWidget(this);
    m_fileName->setTextFormat(Qt::PlainText);
    m_fileName->setWordWrap(true);
    m_fileName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name must not widen the window
    auto *remove = new QToolButton(line);
    remove->setIcon(Theme::icon(Theme::Icon::Close));
    remove->setToolTip(tr("Don't scan what is in this file"));
    remove->setAccessibleName(tr("Remove File"));
    remove->setAutoRaise(true);
    connect(remove, &QToolButton::clicked, this, [this] {
        clearFile();
        setFocus(); // the button is gone
    });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(remove);
    row->addWidget(m_fileName, 1);
    return line;
}

void TargetBox::setFileTargets(const QString &path, const TargetSet &targets, const QString &text)
{
    m_file = targets;
    m_filePath = path;
    const QString name = QFileInfo(path).fileName();
    const QString shown = words::brief(name);
    const quint64 count = targets.count();
    const int plural = words::plural(count);
    const QString several = targets.countIsExact() ? tr("%1 addresses from %2", nullptr, plural)
                                                   : tr("Up to %1 addresses from %2", nullptr, plural);
    m_fileName->setText(
        words::unparted(count == 1 ? tr("1 address from %1").arg(shown) : several.arg(words::number(count), shown)));
    m_fileName->setToolTip(celltext::plainToolTip(words::visible(name)));
    m_fileLine->show();
    setText(text);
}

void TargetBox::clearFile()
{
    m_file.reset();
    m_filePath.clear();
    m_fileLine->hide();
    checkNow();
}

std::optional<ParseError> TargetBox::setExclusions(const QString &text)
{
    m_exclusions = text;
    checkNow();
    return m_exclusionsError;
}

std::optional<ParseError> TargetBox::parse(const QString &text)
{
    const TargetSet::TwoTexts parsed = TargetSet::parse(text, m_exclusions);
    m_exclusionsError = parsed.excludeError;
    m_targets = parsed.targets ? *parsed.targets : TargetSet();
    const std::optional<ParseError> error = parsed.targets ? std::nullopt : std::optional(parsed.targets.error());
    return m_file ? addFile(error, text) : error;
}

/// With a file the text may be empty, and its exclusions may leave nothing of it.
std::optional<ParseError> TargetBox::addFile(const std::optional<ParseError> &typed, const QString &text)
{
    const bool isFine = !typed || text.trimmed().isEmpty() || typed->problem == ParseProblem::NothingLeft;
    if (!isFine)
        return typed;
    m_targets.unite(*m_file);
    if (!m_exclusions.trimmed().isEmpty()) {
        if (const Parsed<TargetSet> unwanted = TargetSet::parse(m_exclusions))
            m_targets.exclude(unwanted->addresses, unwanted->names);
    }
    return m_targets.count() > 0 ? std::nullopt : std::optional(ParseError {ParseProblem::NothingLeft});
}

} // namespace netsonde
