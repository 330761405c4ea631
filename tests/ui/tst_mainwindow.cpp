// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scan/scanner.h"
#include "tests/support/fakeconnector.h"
#include "tests/support/windowwarnings.h"
#include "ui/models/hostsmodel.h"
#include "ui/models/openportsmodel.h"
#include "ui/views/resultsview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressstrip.h"
#include "ui/windows/exportdialog.h"
#include "ui/windows/mainwindow.h"
#include "ui/words/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace netsonde;
using namespace netsonde::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 198.51.100.0/24 (a documentation network) as this test plays it: .1 to .9 are up with port 80 open, the odd ones
/// with 22 too and everything else refused; the rest is silent. Any other address refuses everything.
FakeAnswer smallNetwork(const Endpoint &endpoint)
{
    const quint32 number = endpoint.address.v4Number();
    if (number >> 8 != 0xc63364U)
        return {Attempt::Refused};
    const quint32 host = number & 0xff;
    if (host == 0 || host > 9)
        return {std::nullopt};
    if (endpoint.port == 80 || (endpoint.port == 22 && host % 2 == 1))
        return {Attempt::Accepted, 1ms};
    return {Attempt::Refused, 1ms};
}

/// Knows no name.
class NoNames : public NameResolver
{
public:
    void resolve(const QString &name) override
    {
        QMetaObject::invokeMethod(
            this, [this, name] { Q_EMIT resolved(name, {}); }, Qt::QueuedConnection);
    }
    void abort() override { }
};

/// RFC 4180, as strictly as it can be said; anything else is an empty list.
QList<QStringList> parseCsv(const QByteArray &file)
{
    static const QRegularExpression field(u"\\G(?:\"((?:[^\"]|\"\")*)\"|([^\",\\r\\n]*))(,|\\r\\n)"_s);
    const QString text = QString::fromUtf8(file);
    QList<QStringList> records;
    QStringList record;
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match = field.match(text, at);
        if (!match.hasMatch())
            return {};
        record.append(match.hasCaptured(1) ? match.captured(1).replace(u"\"\""_s, u"\""_s) : match.captured(2));
        at = match.capturedEnd();
        if (match.captured(3) != u",")
            records.append(std::exchange(record, {}));
    }
    return record.isEmpty() ? records : QList<QStringList>();
}

/// The window over a network that exists only here, and its parts by the names that users' tools know.
struct Stage
{
    explicit Stage(FakeNetwork::Answer answer = smallNetwork)
        : network(std::make_shared<FakeNetwork>(std::move(answer)))
        , scanner(Scanner::Parts {FakeNetwork::connectors(network), std::make_unique<NoNames>()})
        , window(std::make_unique<MainWindow>(scanner))
    {
        window->resize(1'100, 700);
        window->show();
    }

    template <typename T>
    T *named(const QString &name) const
    {
        T *found = nullptr;
        for (T *widget : window->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                found = widget;
        }
        if (!found)
            qFatal("no widget is called %s", qPrintable(name));
        return found;
    }
    QPushButton *button(const QString &text) const { return buttonIn(*window, text); }
    static QPushButton *buttonIn(const QWidget &widget, const QString &text)
    {
        for (QPushButton *button : widget.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    QAbstractItemModel *hosts() const { return named<ResultsView>(u"Hosts"_s)->model(); }
    QAbstractItemModel *openPorts() const { return named<ResultsView>(u"Open ports"_s)->model(); }
    QString phase() const { return window->findChild<ProgressStrip *>()->phaseText(); }
    QStringList labels() const
    {
        QStringList texts;
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    void type(const QString &box, const QString &text) const
    {
        auto *edit = named<QLineEdit>(box);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void scan(const QString &targets, const QString &ports) const
    {
        type(u"Targets"_s, targets);
        type(u"Ports"_s, ports);
        QTest::mouseClick(button(u"Scan"_s), Qt::LeftButton);
    }
    QAction *action(const QString &text) const
    {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    ExportDialog *exportDialog() const
    {
        action(u"Export…"_s)->trigger();
        return window->findChild<ExportDialog *>();
    }
    /// The visible tables' faces.
    QStringList faces() const
    {
        QStringList titles;
        for (const EmptyState *face : window->findChildren<EmptyState *>()) {
            if (face->isVisible())
                titles.append(face->title());
        }
        return titles;
    }
    Banner *banner() const
    {
        for (Banner *banner : window->findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner;
        }
        return nullptr;
    }

    std::shared_ptr<FakeNetwork> network;
    Scanner scanner;
    std::unique_ptr<MainWindow> window;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(test::anyWarningOfOurs()); }
    void namesThatToolsKnow();
    void planFollowsTyping();
    void scanFillsTables();
    void enterStartsScan();
    void faultyTextSendsNothing();
    void stopIsOneClickAway();
    void pauseAndResume();
    void filterNarrowsBothTables();
    void sortsWhileScanning();
    void detailsShowEveryVerdict();
    void emptyTablesSayWhy();
    void exportWritesTheChosenRows_data();
    void exportWritesTheChosenRows();
    void exportDuringScan();
    void failedExportLeavesOldFile();
    void largePublicRangeAsks();
    void typingTakesTheQuestionBack();
    void unresolvedNamesAreTold();
    void unresolvedExclusionFails();
    void copiesSelectedRows();
    void closingStopsTheScan();
    void destructionDuringScan();
    void remembersItsState();
    void forgivesNonsenseState();
    void keyboardReachesEverything();
};

void TestMainWindow::namesThatToolsKnow()
{
    const Stage stage;
    QVERIFY(stage.named<QLineEdit>(u"Targets"_s));
    QVERIFY(stage.named<QLineEdit>(u"Ports"_s));
    QVERIFY(stage.named<QLineEdit>(u"Filter"_s));
    QVERIFY(stage.named<QTableView>(u"Hosts"_s));
    QVERIFY(stage.named<QTableView>(u"Open ports"_s));
    QVERIFY(stage.named<QProgressBar>(u"Scan progress"_s));
    QVERIFY(stage.button(u"Scan"_s));
    QVERIFY(stage.button(u"Pause"_s));
    QVERIFY(!stage.button(u"Pause"_s)->isEnabled());
    QVERIFY(stage.action(u"Export…"_s));
    QVERIFY(!stage.action(u"Export…"_s)->isEnabled());
}

void TestMainWindow::planFollowsTyping()
{
    const Stage stage;
    stage.type(u"Targets"_s, u"198.51.100.0/24"_s);
    stage.type(u"Ports"_s, u"top100"_s);
    QTRY_VERIFY(stage.labels().contains(words::plan(256, 100)));
    stage.type(u"Ports"_s, u"0"_s);
    QTRY_VERIFY(!stage.labels().contains(words::plan(256, 100)));
}

void TestMainWindow::scanFillsTables()
{
    const Stage stage;
    stage.scan(u"198.51.100.1-9"_s, u"20-23, 80"_s);
    QVERIFY(stage.scanner.isRunning());
    QVERIFY(stage.button(u"Stop"_s));
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QVERIFY(stage.button(u"Scan"_s));
    QCOMPARE(stage.hosts()->rowCount(), 9);
    QCOMPARE(stage.openPorts()->rowCount(), 9 + 5);
    QVERIFY(stage.labels().contains(u"showing 9 of 9"_s));
    QVERIFY(stage.labels().contains(u"100 %"_s));
    QCOMPARE(stage.named<QProgressBar>(u"Scan progress"_s)->value(),
             stage.named<QProgressBar>(u"Scan progress"_s)->maximum());
}

void TestMainWindow::enterStartsScan()
{
    const Stage stage;
    stage.type(u"Targets"_s, u"198.51.100.1"_s);
    stage.type(u"Ports"_s, u"80"_s);
    QTest::keyClick(stage.named<QLineEdit>(u"Ports"_s)->focusProxy(), Qt::Key_Return);
    QVERIFY(stage.scanner.isRunning());
    QTest::keyClick(stage.named<QLineEdit>(u"Ports"_s)->focusProxy(), Qt::Key_Return); // does not stop it
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QCOMPARE(stage.openPorts()->rowCount(), 1);
}

void TestMainWindow::faultyTextSendsNothing()
{
    const Stage stage;
    stage.scan(u"198.51.100.1 198.51.100.300"_s, u"80"_s);
    QVERIFY(!stage.scanner.isRunning());
    auto *edit = stage.named<QLineEdit>(u"Targets"_s);
    QCOMPARE(edit->selectedText(), u"300"_s);
    QVERIFY(stage.labels().contains(edit->accessibleDescription()));
    QVERIFY(edit->accessibleDescription().contains(u"300"_s));

    stage.scan(u"198.51.100.1"_s, u"80,70000"_s);
    QVERIFY(!stage.scanner.isRunning());
    QCOMPARE(stage.named<QLineEdit>(u"Ports"_s)->selectedText(), u"70000"_s);
    QCOMPARE(stage.network->attempts.load(), 0U);
}

void TestMainWindow::stopIsOneClickAway()
{
    const Stage stage;
    stage.scan(u"198.51.100.0/24"_s, u"1-100"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 9);
    QTest::mouseClick(stage.button(u"Stop"_s), Qt::LeftButton);
    QTRY_VERIFY(!stage.scanner.isRunning());
    QTRY_VERIFY2(stage.phase().startsWith(u"Stopped: incomplete, "_s), qPrintable(stage.phase()));
    QVERIFY(stage.button(u"Scan"_s)->isEnabled());
    QVERIFY(!stage.button(u"Pause"_s)->isEnabled());
    QVERIFY(stage.hosts()->rowCount() >= 9);
}

void TestMainWindow::pauseAndResume()
{
    const Stage stage;
    stage.scan(u"198.51.100.0/24"_s, u"1-50"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 1);
    QTest::mouseClick(stage.button(u"Pause"_s), Qt::LeftButton);
    QTRY_COMPARE(stage.phase(), u"Paused"_s);
    QVERIFY(stage.button(u"Resume"_s));
    QVERIFY(stage.button(u"Stop"_s)->isEnabled());
    QTRY_COMPARE(stage.network->inFlight.load(), 0);
    QTest::mouseClick(stage.button(u"Resume"_s), Qt::LeftButton);
    QTRY_COMPARE(stage.phase(), u"Scanning"_s);
    QVERIFY(stage.button(u"Pause"_s));
    QTest::mouseClick(stage.button(u"Stop"_s), Qt::LeftButton);
    QTRY_VERIFY(!stage.scanner.isRunning());
}

void TestMainWindow::filterNarrowsBothTables()
{
    const Stage stage;
    stage.scan(u"198.51.100.1-9 203.0.113.7"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QCOMPARE(stage.hosts()->rowCount(), 10);
    stage.type(u"Filter"_s, u"198.51.100.3"_s);
    QTRY_COMPARE(stage.hosts()->rowCount(), 1);
    QCOMPARE(stage.openPorts()->rowCount(), 2);
    QVERIFY(stage.labels().contains(u"showing 1 of 10"_s));

    stage.named<QLineEdit>(u"Filter"_s)->clear();
    QTRY_COMPARE(stage.hosts()->rowCount(), 10);
    for (QToolButton *button : stage.window->findChildren<QToolButton *>()) {
        if (QString(button->text()).remove(u'&') == u"With Open Ports"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(stage.hosts()->rowCount(), 9);

    stage.type(u"Filter"_s, u"nothing-is-called-so"_s);
    QTRY_COMPARE(stage.hosts()->rowCount(), 0);
    QCOMPARE(stage.faces(), QStringList(u"No host matches the filter"_s));
    QTest::mouseClick(stage.button(u"Clear Filter"_s), Qt::LeftButton);
    QCOMPARE(stage.hosts()->rowCount(), 10);
    QCOMPARE(stage.faces(), QStringList());
}

void TestMainWindow::sortsWhileScanning()
{
    const Stage stage;
    stage.scan(u"198.51.100.0/24"_s, u"1-100"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 3);
    QVERIFY(stage.scanner.isRunning());
    auto *view = stage.named<ResultsView>(u"Hosts"_s);
    view->sortByColumn(HostsModel::Address, Qt::DescendingOrder);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 9);
    QVERIFY(stage.scanner.isRunning());
    QStringList shown;
    for (int row = 0; row < stage.hosts()->rowCount(); ++row)
        shown.append(stage.hosts()->index(row, HostsModel::Address).data().toString());
    QStringList sorted = shown;
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return a.section(u'.', 3).toInt() > b.section(u'.', 3).toInt();
    });
    QCOMPARE(shown, sorted);
    QTest::mouseClick(stage.button(u"Stop"_s), Qt::LeftButton);
    QTRY_VERIFY(!stage.scanner.isRunning());
}

void TestMainWindow::detailsShowEveryVerdict()
{
    const Stage stage;
    stage.scan(u"198.51.100.1"_s, u"22,23,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    stage.named<ResultsView>(u"Hosts"_s)->selectRow(0);
    const QAbstractItemModel *verdicts = stage.named<ResultsView>(u"Ports of the selected host"_s)->model();
    QCOMPARE(verdicts->rowCount(), 3);
    QVERIFY(stage.labels().contains(u"198.51.100.1"_s));
    const QString up = words::hostState(HostState::Up);
    QVERIFY(!stage.labels().filter(QRegularExpression(u'^' + up)).isEmpty());

    stage.scan(u"198.51.100.2"_s, u"80"_s); // the old host is gone
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QVERIFY(!stage.labels().contains(u"198.51.100.1"_s));
}

void TestMainWindow::emptyTablesSayWhy()
{
    const Stage stage;
    auto *tabs = stage.window->findChild<QTabWidget *>();
    QCOMPARE(stage.faces(), QStringList(u"Nothing scanned yet"_s));
    stage.scan(u"203.0.113.1"_s, u"80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QCOMPARE(stage.faces(), QStringList());
    tabs->setCurrentIndex(1);
    QCOMPARE(stage.faces(), QStringList(u"No open port was found"_s));
}

void TestMainWindow::exportWritesTheChosenRows_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("tab");
    QTest::addColumn<QStringList>("rows"); ///< address, and port where there is one
    QTest::newRow("all hosts") << u"All rows"_s << 0
                               << QStringList {u"198.51.100.1"_s, u"198.51.100.2"_s, u"198.51.100.3"_s,
                                               u"203.0.113.7"_s};
    QTest::newRow("filtered hosts") << u"Filtered rows"_s << 0
                                    << QStringList {u"198.51.100.1"_s, u"198.51.100.2"_s, u"198.51.100.3"_s};
    QTest::newRow("selected hosts") << u"Selected rows"_s << 0 << QStringList {u"198.51.100.2"_s};
    QTest::newRow("all open ports") << u"All rows"_s << 1
                                    << QStringList {u"198.51.100.1 22"_s, u"198.51.100.1 80"_s, u"198.51.100.2 80"_s,
                                                    u"198.51.100.3 22"_s, u"198.51.100.3 80"_s};
}

void TestMainWindow::exportWritesTheChosenRows()
{
    QFETCH(const QString, scope);
    QFETCH(const int, tab);
    QFETCH(const QStringList, rows);
    const QTemporaryDir folder;
    const Stage stage;
    stage.scan(u"198.51.100.1-3 203.0.113.7"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    stage.window->findChild<QTabWidget *>()->setCurrentIndex(tab);
    stage.type(u"Filter"_s, u"198.51"_s);
    QTRY_COMPARE(stage.hosts()->rowCount(), 3);
    auto *view = stage.named<ResultsView>(u"Hosts"_s);
    view->sortByColumn(HostsModel::Address, Qt::AscendingOrder);
    view->selectRow(1);

    ExportDialog *dialog = stage.exportDialog();
    QVERIFY(dialog);
    auto *box = dialog->findChild<QGroupBox *>();
    QCOMPARE(box->accessibleName(), u"Export scope"_s);
    for (QRadioButton *choice : box->findChildren<QRadioButton *>()) {
        if (QString(choice->text()).remove(u'&').startsWith(scope))
            choice->click();
    }
    const QString path = folder.filePath(u"out.csv"_s);
    auto *file = dialog->findChild<QLineEdit *>();
    QCOMPARE(file->accessibleName(), u"File"_s);
    file->setText(path);
    QTest::mouseClick(Stage::buttonIn(*dialog, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.banner());
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Success);
    QVERIFY(stage.banner()->text().contains(path));

    QList<QStringList> records = parseCsv(contentOf(path));
    QVERIFY(!records.isEmpty());
    const QStringList header = records.takeFirst();
    const qsizetype address = header.indexOf(u"address"_s);
    const qsizetype port = header.indexOf(u"port"_s);
    QStringList written;
    for (const QStringList &record : records) {
        QCOMPARE(record.size(), header.size());
        written.append(port < 0 ? record[address] : record[address] + u' ' + record[port]);
    }
    written.sort();
    QCOMPARE(written, rows);
}

void TestMainWindow::exportDuringScan()
{
    const QTemporaryDir folder;
    const Stage stage;
    stage.scan(u"198.51.100.0/24"_s, u"1-100"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 5);
    ExportDialog *dialog = stage.exportDialog();
    QVERIFY(dialog);
    const QString path = folder.filePath(u"out.csv"_s);
    dialog->findChild<QLineEdit *>()->setText(path);
    QTest::mouseClick(Stage::buttonIn(*dialog, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.banner());
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Success);
    QVERIFY(parseCsv(contentOf(path)).size() > 5);
}

void TestMainWindow::failedExportLeavesOldFile()
{
    const QTemporaryDir folder;
    const Stage stage;
    stage.scan(u"198.51.100.1"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    // What cannot be seen before: a device that takes nothing.
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full))
        QSKIP("there is no /dev/full");
    ExportDialog *dialog = stage.exportDialog();
    dialog->findChild<QLineEdit *>()->setText(full);
    QTest::mouseClick(Stage::buttonIn(*dialog, u"Save"_s), Qt::LeftButton);
    QTRY_VERIFY(stage.banner());
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Error);
    QVERIFY(stage.banner()->text().contains(full));
    QTRY_VERIFY(!stage.window->findChild<ExportDialog *>());

    // What can: the dialog stays and says why.
    const QString old = folder.filePath(u"old.csv"_s);
    QFile file(old);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old\r\n");
    file.close();
    dialog = stage.exportDialog();
    dialog->findChild<QLineEdit *>()->setText(old + u"/below-a-file.csv"_s);
    QTest::mouseClick(Stage::buttonIn(*dialog, u"Save"_s), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLineEdit *>()->accessibleDescription().contains(u"below-a-file.csv"_s));
    QCOMPARE(contentOf(old), QByteArray("old\r\n"));
}

void TestMainWindow::largePublicRangeAsks()
{
    const Stage stage;
    stage.scan(u"8.0.0.0/19"_s, u"80"_s);
    QVERIFY(!stage.scanner.isRunning());
    QVERIFY(stage.banner());
    QVERIFY(stage.banner()->text().contains(words::number(8'192)));
    QTest::mouseClick(stage.button(u"Cancel"_s), Qt::LeftButton);
    QVERIFY(!stage.scanner.isRunning());
    QVERIFY(!stage.banner());
    QCOMPARE(stage.network->attempts.load(), 0U);

    QTest::mouseClick(stage.button(u"Scan"_s), Qt::LeftButton);
    QTest::mouseClick(stage.button(u"Scan Anyway"_s), Qt::LeftButton);
    QVERIFY(stage.scanner.isRunning());
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    QCOMPARE(stage.hosts()->rowCount(), 8'192);

    stage.scan(u"8.0.0.0/20"_s, u"80"_s); // 4 096 are not more than 4 096
    QVERIFY(stage.scanner.isRunning());
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
}

void TestMainWindow::typingTakesTheQuestionBack()
{
    const Stage stage;
    stage.scan(u"8.0.0.0/19"_s, u"80"_s);
    QVERIFY(stage.banner());
    stage.type(u"Targets"_s, u"198.51.100.1"_s);
    QTRY_VERIFY(!stage.banner());
    QCOMPARE(stage.network->attempts.load(), 0U);
}

void TestMainWindow::unresolvedNamesAreTold()
{
    const Stage stage;
    stage.scan(u"198.51.100.1 printer.lan"_s, u"80"_s);
    QTRY_VERIFY(!stage.scanner.isRunning());
    QVERIFY(stage.banner());
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Warning);
    QCOMPARE(stage.hosts()->rowCount(), 2);
    stage.scan(u"198.51.100.1"_s, u"80"_s);
    QVERIFY(!stage.banner());
    QTRY_VERIFY(!stage.scanner.isRunning());
}

void TestMainWindow::unresolvedExclusionFails()
{
    const Stage stage;
    stage.scan(u"198.51.100.0/24 !printer.lan"_s, u"80"_s);
    QTRY_VERIFY(!stage.scanner.isRunning());
    QVERIFY(stage.banner());
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Error);
    QVERIFY(stage.banner()->text().contains(u"printer.lan"_s));
    QCOMPARE(stage.phase(), u"Failed: nothing was sent"_s);
    QCOMPARE(stage.network->attempts.load(), 0U);
}

void TestMainWindow::copiesSelectedRows()
{
    const Stage stage;
    stage.scan(u"198.51.100.1-3"_s, u"80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    auto *view = stage.named<ResultsView>(u"Hosts"_s);
    view->selectAll();
    view->setFocus();
    view->copyAction()->trigger();
    QCOMPARE(QApplication::clipboard()->text().count(u"198.51.100."_s), 3);
}

void TestMainWindow::closingStopsTheScan()
{
    const Stage stage;
    stage.scan(u"198.51.100.0/24"_s, u"1-100"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 1);
    QVERIFY(stage.window->close());
    QTRY_VERIFY(!stage.scanner.isRunning());
    QCOMPARE(stage.network->inFlight.load(), 0);
}

void TestMainWindow::destructionDuringScan()
{
    Stage stage;
    stage.scan(u"198.51.100.0/24"_s, u"1-100"_s);
    QTRY_VERIFY(stage.hosts()->rowCount() >= 1);
    stage.window.reset();
    QVERIFY(stage.scanner.isRunning()); // it is not the window's; nothing it says reaches the window any more
    stage.scanner.stop();
    QTRY_VERIFY(!stage.scanner.isRunning());
}

void TestMainWindow::remembersItsState()
{
    WindowState state;
    {
        const Stage stage;
        QSignalSpy changed(stage.window.get(), &MainWindow::rememberedChanged);
        stage.scan(u"198.51.100.1"_s, u"22,80"_s);
        QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
        QVERIFY(changed.count() > 0);
        auto *view = stage.named<ResultsView>(u"Hosts"_s);
        view->sortByColumn(HostsModel::Name, Qt::DescendingOrder);
        view->setColumnHidden(HostsModel::Filtered, true);
        view->setColumnWidth(HostsModel::Address, 222);
        stage.window->findChild<QTabWidget *>()->setCurrentIndex(1);
        stage.window->findChild<QSplitter *>()->setSizes({600, 480});
        stage.window->resize(1'000, 640);
        state = stage.window->remembered();
    }
    const Stage stage;
    stage.window->restore(state);
    const auto *view = stage.named<ResultsView>(u"Hosts"_s);
    QVERIFY(view->isColumnHidden(HostsModel::Filtered));
    QCOMPARE(view->columnWidth(HostsModel::Address), 222);
    QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), int(HostsModel::Name));
    QCOMPARE(stage.window->findChild<QTabWidget *>()->currentIndex(), 1);
    QCOMPARE(stage.window->size(), QSize(1'000, 640));
    QCOMPARE(state.targetHistory, QStringList(u"198.51.100.1"_s));
    QCOMPARE(stage.window->remembered().targetHistory, state.targetHistory);
    QCOMPARE(stage.window->remembered().portHistory, QStringList(u"22,80"_s));
}

void TestMainWindow::forgivesNonsenseState()
{
    const Stage stage;
    const WindowState before = stage.window->remembered();
    WindowState nonsense;
    nonsense.geometry = "x";
    nonsense.splitter = "y";
    nonsense.hostsHeader = "{\"version\":1";
    nonsense.openPortsHeader = "z";
    nonsense.tab = 99;
    stage.window->restore(nonsense);
    QCOMPARE(stage.window->remembered().hostsHeader, before.hostsHeader);
    QCOMPARE(stage.window->remembered().tab, 0);
    QVERIFY(stage.named<ResultsView>(u"Hosts"_s)->isVisible());
}

void TestMainWindow::keyboardReachesEverything()
{
    const Stage stage;
    QApplication::setActiveWindow(stage.window.get());
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stage.named<QLineEdit>(u"Targets"_s)->hasFocus());
    QTest::keyClick(stage.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(stage.named<QLineEdit>(u"Filter"_s)->hasFocus());
    // Text fields leave the menu its keys.
    for (QWidget *field : {static_cast<QWidget *>(stage.named<QLineEdit>(u"Filter"_s)),
                           stage.named<QLineEdit>(u"Targets"_s)->focusProxy()}) {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
        key.ignore();
        QApplication::sendEvent(field, &key);
        QVERIFY(!key.isAccepted());
    }

    // Reading order, from the first box on.
    QTest::keyClick(stage.window.get(), Qt::Key_L, Qt::ControlModifier);
    QStringList order;
    for (int i = 0; i < 12; ++i) {
        QWidget *focused = QApplication::focusWidget();
        if (auto *button = qobject_cast<QAbstractButton *>(focused))
            order.append(QString(button->text()).remove(u'&'));
        else if (auto *combo = qobject_cast<QComboBox *>(focused))
            order.append(combo->lineEdit()->accessibleName());
        else
            order.append(focused->accessibleName());
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    const QStringList wanted {u"Targets"_s, u"Ports"_s, u"More"_s, u"Scan"_s, u"Filter"_s, u"All"_s};
    QCOMPARE(order.first(wanted.size()), wanted);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
