// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/models/hostsmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGroupBox>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

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

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void save(const Stage &stage, const QString &path)
{
    ExportDialog *dialog = stage.exportDialog();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(path);
    QTest::mouseClick(Stage::buttonIn(*dialog, u"Save"_s), Qt::LeftButton);
}

#ifdef Q_OS_LINUX
/// A pipe that takes next to nothing until it is read, so that what is written to it is under way for as long as the
/// test likes.
class SlowPipe
{
public:
    explicit SlowPipe(const QString &path)
    {
        if (::mkfifo(qPrintable(path), 0600) == 0)
            m_reader = ::open(qPrintable(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        if (m_reader < 0 || ::fcntl(m_reader, F_SETPIPE_SZ, 4'096) < 0)
            qFatal("no pipe");
    }
    ~SlowPipe() { ::close(m_reader); }
    Q_DISABLE_COPY_MOVE(SlowPipe)

    void read()
    {
        char some[4'096];
        const ssize_t got = ::read(m_reader, some, sizeof some);
        if (got > 0)
            m_taken.append(some, got);
    }
    QByteArray taken() const { return m_taken; }

private:
    int m_reader = -1;
    QByteArray m_taken;
};
#endif

} // namespace

class TestWindowExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void exportWritesTheChosenRows_data();
    void exportWritesTheChosenRows();
    void exportDuringScan();
    void whatIsToldLeavesTheTableInItsPlace();
    void veryManyCopiedRowsAreTold();
    void failedExportLeavesOldFile();
    void nothingElseIsExportedMeanwhile();
    void closingWaitsForTheFile();
    void closingWithAFailedExportKeepsTheWindow();
    void allRowsGoOutAsSorted();
    void copiesSelectedRows();
};

void TestWindowExport::exportWritesTheChosenRows_data()
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

void TestWindowExport::exportWritesTheChosenRows()
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

void TestWindowExport::exportDuringScan()
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

void TestWindowExport::whatIsToldLeavesTheTableInItsPlace()
{
    const QTemporaryDir folder;
    const Stage stage;
    stage.scan(u"198.51.100.1-3"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    const auto *view = stage.named<ResultsView>(u"Hosts"_s);
    const auto place = [&] { return view->viewport()->mapTo(stage.window.get(), QPoint()); };
    const QPoint before = place();
    save(stage, folder.filePath(u"hosts.csv"_s));
    QTRY_VERIFY(stage.banner());
    QTRY_VERIFY(stage.banner()->mapTo(stage.window.get(), QPoint()).y() > before.y() + view->viewport()->height());
    QCOMPARE(place(), before);
}

void TestWindowExport::veryManyCopiedRowsAreTold()
{
    const Stage stage([](const Endpoint &) { return FakeAnswer {Attempt::Refused}; });
    stage.scan(u"198.18.0.0/16"_s, u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.phase(), u"Done: complete"_s, 60'000);
    auto *view = stage.named<ResultsView>(u"Hosts"_s);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 65'536, 60'000);
    QGuiApplication::clipboard()->setText(u"before"_s);
    view->selectAll();
    view->copySelection();
    QVERIFY(stage.banner());
    const auto copying = QRegularExpression(uR"(^Copying: [\d,]+ of 65,536 rows$)"_s);
    QVERIFY2(copying.match(stage.banner()->text()).hasMatch(), qPrintable(stage.banner()->text()));
    QTest::mouseClick(Stage::buttonIn(*stage.banner(), u"Cancel Copying"_s), Qt::LeftButton);
    QVERIFY(!view->isCopying());
    QTRY_VERIFY(!stage.banner());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);

    view->copySelection();
    QTRY_VERIFY_WITH_TIMEOUT(!view->isCopying(), 60'000);
    QCOMPARE(stage.banner()->text(), u"65,536 rows are on the clipboard"_s);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 65'537);
}

void TestWindowExport::failedExportLeavesOldFile()
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

void TestWindowExport::nothingElseIsExportedMeanwhile()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    SlowPipe pipe(folder.filePath(u"pipe"_s));
    const Stage stage;
    stage.scan(u"203.0.113.0/24"_s, u"22"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    const QAction *action = stage.action(u"Export…"_s);
    QVERIFY(action->isEnabled());
    save(stage, folder.filePath(u"pipe"_s));
    QVERIFY(!action->isEnabled());
    QTRY_VERIFY((pipe.read(), stage.banner()));
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Success);
    QVERIFY(action->isEnabled());
#else
    QSKIP("needs a pipe with a size");
#endif
}

void TestWindowExport::closingWaitsForTheFile()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    SlowPipe pipe(folder.filePath(u"pipe"_s));
    const Stage stage;
    stage.scan(u"203.0.113.0/24"_s, u"22"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    save(stage, folder.filePath(u"pipe"_s));
    QVERIFY(!stage.window->close());
    QVERIFY(stage.window->isVisible());
    QVERIFY(stage.banner());
    QCOMPARE(stage.banner()->severity(), Banner::Severity::Information);
    QTRY_VERIFY((pipe.read(), !stage.window->isVisible()));
    pipe.read();
    QVERIFY(pipe.taken().contains("203.0.113.255"));
#else
    QSKIP("needs a pipe with a size");
#endif
}

void TestWindowExport::closingWithAFailedExportKeepsTheWindow()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full");
    const Stage stage;
    stage.scan(u"198.51.100.1"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    save(stage, u"/dev/full"_s);
    QVERIFY(!stage.window->close()); // what became of it is told by the event loop, later
    QTRY_VERIFY(stage.banner() && stage.banner()->severity() == Banner::Severity::Error);
    QVERIFY(stage.window->isVisible());
    QVERIFY(stage.window->close());
}

void TestWindowExport::allRowsGoOutAsSorted()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    const Stage stage;
    stage.scan(u"198.51.100.1-4 203.0.113.7"_s, u"80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    stage.named<ResultsView>(u"Hosts"_s)->sortByColumn(HostsModel::Address, Qt::DescendingOrder);
    save(stage, path);
    QTRY_VERIFY(stage.banner());
    QStringList addresses;
    for (const QStringList &record : parseCsv(contentOf(path)))
        addresses.append(record.first());
    QCOMPARE(addresses,
             QStringList({u"address"_s, u"203.0.113.7"_s, u"198.51.100.4"_s, u"198.51.100.3"_s, u"198.51.100.2"_s,
                          u"198.51.100.1"_s}));
}

void TestWindowExport::copiesSelectedRows()
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

QTEST_MAIN(TestWindowExport)
#include "tst_windowexport.moc"
