// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/exportdialog.h"

#include "engine/report/outputfile.h"
#include "ui/theme/icons.h"
#include "ui/widgets/pushbutton.h"
#include "ui/widgets/tintedlabel.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

ExportDialog::ExportDialog(const QString &what, const Counts &counts, ExportScope scope, const QString &suggestedPath,
                           QWidget *parent)
    : QDialog(parent)
    , m_folder(QFileInfo(suggestedPath).absolutePath())
    , m_scope(new QButtonGroup(this))
    , m_file(new QLineEdit(suggestedPath, this))
    , m_note(new TintedLabel(Theme::Meaning::Muted, this))
{
    setWindowTitle(tr("Export"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::showFileState);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    auto *title = new QLabel(what, this);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(scopeBox(counts, scope));
    column->addWidget(fileRow());
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(520);
    m_file->setFocus();
    m_file->selectAll();
    showFileState();
}

QWidget *ExportDialog::scopeBox(const Counts &counts, ExportScope scope)
{
    auto *box = new QGroupBox(tr("Export scope"), this);
    box->setAccessibleName(tr("Export scope"));
    auto *column = new QVBoxLayout(box);
    const auto add = [&](ExportScope which, const QString &text, int rows) {
        //: %1 is the scope, "All rows", %2 their number.
        auto *button = new QRadioButton(tr("%1 (%2)").arg(text, words::number(static_cast<quint64>(rows))), box);
        button->setEnabled(rows > 0 || which == ExportScope::All);
        button->setChecked(which == scope);
        m_scope->addButton(button, static_cast<int>(which));
        column->addWidget(button);
    };
    add(ExportScope::All, tr("&All rows"), counts.all);
    add(ExportScope::Filtered, tr("Fi&ltered rows"), counts.filtered);
    add(ExportScope::Selected, tr("Selec&ted rows"), counts.selected);
    return box;
}

QWidget *ExportDialog::fileRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto *label = new QLabel(tr("&File"), row);
    label->setBuddy(m_file);
    m_file->setAccessibleName(tr("File"));
    auto *browseButton = new PushButton(Theme::icon(Theme::Icon::Open), tr("&Browse…"), row);
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    line->addWidget(label);
    line->addWidget(m_file, 1);
    line->addWidget(browseButton);
    return row;
}

ExportScope ExportDialog::scope() const
{
    return static_cast<ExportScope>(m_scope->checkedId());
}

QString ExportDialog::path() const
{
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(m_file->text().trimmed()));
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to File"), path(), tr("CSV files (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the note below the field says it
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::showFileState()
{
    const bool named = !m_file->text().trimmed().isEmpty();
    const QFileInfo file(named ? path() : QString());
    m_save->setEnabled(named && !file.isDir());
    if (!named)
        note(tr("Type the name of a file."), false);
    else if (file.isDir())
        note(tr("This is a folder; add the name of a file."), false);
    else
        note(file.exists() ? tr("This file exists and will be replaced.") : tr("A new file will be written."), false);
}

void ExportDialog::note(const QString &text, bool isProblem)
{
    m_note->setText(text);
    m_note->setMeaning(isProblem ? Theme::Meaning::Error : Theme::Meaning::Muted);
    m_file->setAccessibleDescription(text);
}

void ExportDialog::accept()
{
    if (const std::optional<FileError> error = checkWritable(path())) {
        note(tr("Can't write %1: %2. Choose another place.").arg(words::visible(error->path), error->reason), true);
        m_file->setFocus();
        return;
    }
    QDialog::accept();
}

} // namespace netsonde
