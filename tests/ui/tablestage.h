// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sampleverdicts.h"
#include "ui/models/hostsmodel.h"
#include "ui/models/resultsfiltermodel.h"
#include "ui/views/resultsview.h"

namespace netsonde::test {

/// The Hosts table alone, sorted by address, over results that are put in by hand.
struct TableStage
{
    std::shared_ptr<ScanResults> results = sample::results();
    HostsModel hosts;
    ResultsFilterModel filter;
    ResultsView view {QStringLiteral("Hosts")};

    TableStage()
    {
        hosts.setResults(results);
        filter.setSourceModel(&hosts);
        view.setModel(&filter);
        view.sortByColumn(HostsModel::Address, Qt::AscendingOrder);
        view.resize(700, 300);
        view.show();
    }
    void take(const std::vector<ProbeVerdict> &batch) { hosts.apply(results->apply(batch)); }
    /// Hosts with an open port: @p first, first + @p step, ... below @p end.
    void takeHosts(quint32 first, quint32 end, quint32 step = 1)
    {
        std::vector<ProbeVerdict> batch;
        for (quint32 n = first; n < end; n += step)
            batch.push_back(sample::open(n, 0));
        take(batch);
    }
};

} // namespace netsonde::test
