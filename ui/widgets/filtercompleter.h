// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/filtercompletion.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QKeyEvent;
class QLineEdit;
class QListWidget;

namespace netsonde {

/// Offers keys and values of the filter's notation for the term at the cursor while the user types: the arrow keys pick
/// one, Enter or Tab takes it, Escape closes. QCompleter would replace the whole text, and its popup takes the keyboard
/// away from the box.
class FilterCompleter : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p edit.
    explicit FilterCompleter(QLineEdit *edit);

    /// What `vendor:` offers, asked each time.
    void setVendors(std::function<QStringList()> vendors) { m_vendors = std::move(vendors); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void show();
    void take();
    bool takeKey(const QKeyEvent &event);

    QLineEdit *m_edit;
    std::function<QStringList()> m_vendors;
    QPointer<QListWidget> m_list; ///< a child of the edit's window, shown below the term; it may go before the edit
    FilterCompletion m_now;
    QString m_for; ///< the text that it is about
};

} // namespace netsonde
