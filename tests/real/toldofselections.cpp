// SPDX-License-Identifier: GPL-3.0-or-later
// What a table tells assistive tools while rows are selected and go. Only where the accessibility bus is does Qt tell
// anything: tst_accessibility.py starts this.
#include "tests/support/windowwarnings.h"
#include "tests/ui/tablestage.h"
#include "ui/views/accessibletable.h"

#include <QAccessible>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace netsonde;

class TestToldOfSelections : public QObject
{
    Q_OBJECT

    struct Event
    {
        QAccessible::Event type;
        int child;
        bool hasInterface;
    };
    static inline QList<Event> events;

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarningOfOurs()); }

    void aSelectionIsToldOnce()
    {
        test::TableStage table;
        table.takeHosts(0, 2'500);
        QTRY_VERIFY(QAccessible::isActive());
        QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            events.append({event->type(), event->child(), event->accessibleInterface() != nullptr});
        });
        table.view.selectAll();
        QList<Event> selections;
        std::ranges::copy_if(events, std::back_inserter(selections),
                             [](const Event &event) { return event.type == QAccessible::SelectionAdd; });
        QCOMPARE(selections.size(), 1);
        QCOMPARE(selections[0].child, AccessibleTable::childOf(table.filter.index(0, 0)));
        // Rows that are selected go: nothing is told of cells that are no more.
        table.hosts.setResults(sample::results());
        table.takeHosts(0, 3);
        QVERIFY(std::ranges::all_of(events, &Event::hasInterface));
        QAccessible::installUpdateHandler(nullptr);
    }
};

QTEST_MAIN(TestToldOfSelections)
#include "toldofselections.moc"
