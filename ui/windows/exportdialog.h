// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace netsonde {

class TintedLabel;

enum class ExportScope : quint8 { All, Filtered, Selected };

/// Asks which rows of a table go into which CSV file. It writes nothing itself.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// How many rows each scope holds.
    struct Counts
    {
        int all = 0;
        int filtered = 0;
        int selected = 0;
    };

    /// @p what is said on top: which table, one row per what. @p suggestedPath stands in the File field.
    ExportDialog(const QString &what, const Counts &counts, ExportScope scope, const QString &suggestedPath,
                 QWidget *parent = nullptr);

    ExportScope scope() const;
    /// Absolute; a relative path counts from the suggested file's folder.
    QString path() const;

    /// Stays open and says why where the file can't be written.
    void accept() override;

private:
    QWidget *scopeBox(const Counts &counts, ExportScope scope);
    QWidget *fileRow();
    void browse();
    void showFileState();
    void note(const QString &text, bool isProblem);

    QString m_folder;
    QButtonGroup *m_scope;
    QLineEdit *m_file;
    TintedLabel *m_note;
    QPushButton *m_save = nullptr;
};

} // namespace netsonde
