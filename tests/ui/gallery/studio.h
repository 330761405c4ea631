// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery/variant.h"
#include "tests/ui/windowstage.h"
#include "ui/widgets/resultspane.h"

#include <memory>

namespace netsonde::test {

/// Where scenes are set: gives them windows of a variant's size. What is done to them goes by what a part is, not by
/// what it is called, for they speak several languages.
class Studio
{
public:
    explicit Studio(const Variant &variant);
    ~Studio();

    /// A window that nobody has used.
    Stage &fresh();
    /// A window after a scan of the sample network, the same one each time, without what the last scene left in it.
    Stage &finished();
    /// Whichever was asked for last.
    Stage &current() const { return *m_current; }

    /// QTableView::selectRow() of Qt 6.4 does nothing from right to left.
    static void select(const Stage &stage, ResultsPane::Tab table, int row);
    static int rows(const Stage &stage, ResultsPane::Tab table);
    static void scan(const Stage &stage, const QString &targets, const QString &ports);

    /// Waits until it is so; a scene that never comes about is told of.
    void waitFor(const char *what, const std::function<bool()> &isSo);
    const QStringList &problems() const { return m_problems; }
    void forgetProblems() { m_problems.clear(); }

private:
    std::unique_ptr<Stage> makeStage() const;
    void tidyUp(Stage &stage) const;

    Variant m_variant;
    std::unique_ptr<Stage> m_fresh;
    std::unique_ptr<Stage> m_finished;
    Stage *m_current = nullptr;
    QStringList m_problems;
};

} // namespace netsonde::test
