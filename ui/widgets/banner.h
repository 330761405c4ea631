// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace netsonde {

class IconLabel;

/// One message inside the window, with buttons or a field for what can be done about it. Its severity shows as a
/// picture and a word.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Severity : quint8 { Information, Success, Warning, Error };
    Q_ENUM(Severity)

    Banner(Severity severity, const QString &text, QWidget *parent = nullptr);

    Severity severity() const { return m_severity; }
    /// Says something else in the same place.
    void setText(const QString &text);
    QString text() const { return m_text; }

    /// A button that runs @p act and dismisses the banner.
    QPushButton *addAction(const QString &label, std::function<void()> act);

    /// Something to be filled in, which gets the focus. What comes of it is the caller's; it dismisses nothing.
    void addField(QWidget *field);

Q_SIGNALS:
    /// The user is done with it; whoever shows it takes it away.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tint();

    Severity m_severity;
    QString m_text;
    IconLabel *m_icon;
    QLabel *m_label;
    QToolButton *m_close;
    QHBoxLayout *m_row;
    bool m_tinting = false;
};

} // namespace netsonde
