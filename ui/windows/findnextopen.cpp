// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/findnextopen.h"

#include "ui/models/hostsmodel.h"
#include "ui/models/resultsfiltermodel.h"
#include "ui/views/resultsview.h"
#include "ui/widgets/resultspane.h"

namespace netsonde {

bool findNextOpen(ResultsPane &pane)
{
    const ResultsPane::Tab tab = pane.currentTab();
    ResultsView *view = pane.view(tab);
    const ResultsFilterModel *shown = pane.shownModel(tab);
    const auto *table = qobject_cast<const ResultsTable *>(shown->sourceModel());
    const int rows = shown->rowCount();
    const int from = view->currentIndex().row(); // -1 for none
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        const QModelIndex index = shown->index(row, 0);
        if (table->host(shown->mapToSource(index).row()).openPorts.isEmpty())
            continue;
        pane.setCurrentPage(tab); // where the map or the charts were shown
        view->setCurrentIndex(index); // selectRow() of Qt 6.4 does nothing from right to left
        view->scrollTo(index);
        view->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return false;
}

} // namespace netsonde
