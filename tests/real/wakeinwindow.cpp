// SPDX-License-Identifier: GPL-3.0-or-later
// The window as its user has it, on the network of wherever it is started: scans TARGETS, prints what the Hosts table
// says, then wakes the host in the row of ADDRESS and prints what the window tells of that.
#include "engine/scan/scanner.h"
#include "ui/models/hostsmodel.h"
#include "ui/views/resultsview.h"
#include "ui/widgets/banner.h"
#include "ui/windows/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextStream>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

template <typename Widget, typename Text>
Widget *find(const MainWindow &window, const QString &wanted, Text text)
{
    for (Widget *widget : window.findChildren<Widget *>()) {
        if (QString((widget->*text)()).remove(u'&') == wanted)
            return widget;
    }
    qFatal("the window has no %s", qPrintable(wanted));
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3)
        qFatal("usage: wakeinwindow TARGETS ADDRESS");
    QTextStream out(stdout);

    Scanner scanner;
    MainWindow window(scanner);
    window.show();
    window.setTargets(arguments[1]);
    window.setPorts(u"1-20"_s);
    QSignalSpy finished(&scanner, &Scanner::finished);
    find<QPushButton>(window, u"Scan"_s, &QPushButton::text)->click();
    if (finished.isEmpty() && !finished.wait(patience))
        qFatal("the scan does not end");

    auto *hosts = find<ResultsView>(window, u"Hosts"_s, &QWidget::accessibleName);
    for (int row = 0; row < hosts->model()->rowCount(); ++row) {
        const auto text = [&](int column) { return hosts->model()->index(row, column).data().toString(); };
        out << "host\t" << text(HostsModel::Address) << '\t' << text(HostsModel::Mac) << '\t'
            << text(HostsModel::Vendor) << '\n';
        if (text(HostsModel::Address) == arguments[2])
            hosts->selectRow(row);
    }
    find<QAction>(window, u"Wake on LAN"_s, &QAction::text)->trigger();
    for (const Banner *banner : window.findChildren<Banner *>())
        out << "said\t" << banner->text() << '\n';
    return 0;
}
