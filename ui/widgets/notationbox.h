// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/targets/parsed.h"
#include "ui/theme/icons.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QMenu;
class QGridLayout;

namespace netsonde {

class NotationEdit;
class TintedLabel;

/// A labelled text box with a history and a line below it. The text is checked shortly after it was last touched; a
/// problem is marked in the text and said in the line below, which otherwise holds a note.
class NotationBox : public QWidget
{
    Q_OBJECT

public:
    using Check = std::function<std::optional<ParseError>(const QString &text)>;

    static constexpr int longestHistory = 20;

    /// @p label may hold a mnemonic; without it, it is the accessible name of the text field.
    NotationBox(const QString &label, Check check, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);

    /// Nothing when the text was fine the last time it was checked.
    const std::optional<ParseError> &error() const { return m_error; }
    /// Checks now what is not checked yet, or all again where something else changed that the check depends on.
    void checkNow();
    /// Said below the box while its text has no problem.
    void setNote(const QString &note);
    /// What stands below the box: the problem or the note.
    QString message() const;
    /// Puts the cursor into the box, at the problem if there is one.
    void focusProblem();
    /// Puts the cursor into the box with the whole text selected, to be typed over.
    void focusAll();

    /// Puts the text on top of the history.
    void remember();
    /// Most recent first.
    QStringList history() const;
    void setHistory(const QStringList &history);

    /// A button beside the box that opens @p menu, which has a place of its own for the keyboard.
    void setMenu(QMenu *menu, Theme::Icon icon, const QString &toolTip);

    NotationEdit *edit() const { return m_edit; }
    QLabel *label() const { return m_label; }

Q_SIGNALS:
    /// The text changed and was checked.
    void checked();
    /// Enter was pressed.
    void submitted();

protected:
    /// Another line below the message.
    void addLine(QWidget *line);

private:
    void showMessage();
    void fillHistory(const QStringList &history);

    Check m_check;
    QLabel *m_label;
    QComboBox *m_combo;
    NotationEdit *m_edit;
    TintedLabel *m_message;
    QGridLayout *m_grid;
    QTimer m_pause; ///< runs while the user types
    std::optional<ParseError> m_error;
    bool m_refused = false; ///< the last input was too long
    QString m_note;
};

} // namespace netsonde
