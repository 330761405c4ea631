// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/scan/scanresults.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace netsonde {

class HostNotes;
class IconLabel;
class NoteEdit;
class ResultsView;
class VerdictsModel;

/// Everything known of one host: who it is, why its state is what it is, and every port's verdict with its reason.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    /// Row -1: no host.
    void setHost(std::shared_ptr<const ScanResults> results, int hostRow);
    /// The host's results may have changed: shows them soon, and not with every batch, for the eye's sake.
    void refreshSoon();
    void refresh();
    void setRunning(bool running);

    /// Where the notes are kept; they outlive this.
    void setNotes(HostNotes *notes);
    /// Puts all that is known of the host onto the clipboard.
    void copyAsText();

    ResultsView *verdicts() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *emptyPage();
    QWidget *hostPage();
    void alignTexts();
    void showHost();
    QString noteKey() const;

    std::shared_ptr<const ScanResults> m_results;
    int m_hostRow = -1;
    QStackedWidget *m_pages;
    QLabel *m_address;
    QLabel *m_name;
    QLabel *m_hardware;
    IconLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_facts;
    QToolButton *m_copy;
    NoteEdit *m_note;
    VerdictsModel *m_model;
    ResultsView *m_view;
    QTimer m_soon;
};

} // namespace netsonde
