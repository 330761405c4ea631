// SPDX-License-Identifier: GPL-3.0-or-later
// Text from the network and from files, in every place of the window that shows it.
#include "engine/report/csv.h"
#include "engine/report/csvreport.h"
#include "tests/support/hostiletexts.h"
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/models/hostsmodel.h"
#include "ui/models/openportsmodel.h"
#include "ui/widgets/bannerstack.h"
#include "ui/widgets/detailspane.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/hosttext.h"
#include "ui/widgets/resultspane.h"
#include "ui/widgets/scanbar.h"
#include "ui/widgets/targetbox.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextDocument>

using namespace netsonde;
using namespace netsonde::test;

namespace {

/// Every name has an address, but for those in capitals.
class AnyName : public NameResolver
{
public:
    void resolve(const QString &name) override
    {
        const IpAddress address = name.startsWith(u"NOBODY"_s) ? IpAddress() : IpAddress::v4(0xc6336401U);
        QMetaObject::invokeMethod(
            this, [this, name, address] { Q_EMIT resolved(name, address); }, Qt::QueuedConnection);
    }
    void abort() override { }
};

/// 198.51.100.1 and a name without an address are both called @p name.
std::unique_ptr<Stage> stageWithHost(const QString &name)
{
    auto stage = std::make_unique<Stage>(smallNetwork, std::make_unique<AnyName>());
    ScanRequest request;
    request.targets.names = {NamedTarget {name}, NamedTarget {u"NOBODY"_s + name}};
    request.ports = *PortSet::parse(u"22,80"_s);
    if (stage->scanner.start(request) == 0)
        qFatal("the scan did not start");
    return stage;
}

bool isPlain(const QString &text)
{
    const QString oneLine = QString(text).remove(u'\n');
    return words::visible(oneLine) == oneLine;
}

/// In a menu one tab stands before the keys.
bool isPlainInMenu(QString text)
{
    if (text.count(u'\t') == 1)
        text.remove(u'\t');
    return isPlain(text);
}

/// What a tool tip or a label that guesses shows of a text: as it is, or as the markup that it is taken for.
QString shownOf(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

void collect(QAccessibleInterface *top, QStringList &all)
{
    for (const QAccessible::Text what : {QAccessible::Name, QAccessible::Description, QAccessible::Help})
        all.append(top->text(what));
    for (int i = 0; i < top->childCount(); ++i) {
        if (QAccessibleInterface *child = top->child(i))
            collect(child, all);
    }
}

/// No label guesses what its text is, and nothing that a control says of itself holds a control character.
void checkControls(const QWidget &window)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text()));
        QVERIFY2(isPlain(label->text()), qPrintable(label->text()));
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString tip = widget->toolTip();
        if (!Qt::mightBeRichText(tip))
            QVERIFY2(isPlain(tip), qPrintable(tip));
        else // only what is one escaped text
            QCOMPARE(tip, u"<span>"_s + shownOf(tip).toHtmlEscaped() + u"</span>"_s);
    }
    QVERIFY(isPlain(window.windowTitle()));
}

void checkAccessibleTexts(QWidget &window)
{
    QStringList all;
    collect(QAccessible::queryAccessibleInterface(&window), all);
    for (const QString &text : std::as_const(all))
        QVERIFY2(isPlainInMenu(text), qPrintable(text));
}

} // namespace

class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void thereAreEnough() { QVERIFY(hostileTexts().size() >= 30); }
    void madeVisible_data() { texts(); }
    void madeVisible();
    void asHostName_data() { texts(); }
    void asHostName();
    void asNote_data() { texts(); }
    void asNote();
    void asInput_data() { texts(); }
    void asInput();
    void asNameOfFile_data() { texts(); }
    void asNameOfFile();
    void asCommand_data() { texts(); }
    void asCommand();
    void asSavedScan_data() { texts(); }
    void asSavedScan();

private:
    static void texts();
};

void TestHostileText::texts()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &hostile : hostileTexts())
        QTest::newRow(hostile.name.constData()) << hostile.text;
}

void TestHostileText::madeVisible()
{
    QFETCH(QString, text);
    const QString shown = words::visible(text);
    int marks = 0;
    for (const char32_t c : shown.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        QVERIFY2(category != QChar::Other_Control && category != QChar::Other_Format
                     && category != QChar::Other_Surrogate && category != QChar::Separator_Line
                     && category != QChar::Separator_Paragraph && !QChar::isNonCharacter(c)
                     && c != QChar::ObjectReplacementCharacter,
                 qPrintable(QString::number(uint(c), 16)));
        const bool isMark = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
        marks = isMark ? marks + 1 : 0;
        QVERIFY2(marks <= 4, "marks pile up beyond the line");
    }
    QVERIFY(!shown.trimmed().isEmpty());
    QCOMPARE(words::visible(shown), shown); // once is enough
    QVERIFY(words::brief(text, 80).size() <= 80);
}

void TestHostileText::asHostName()
{
    QFETCH(QString, text);
    const std::unique_ptr<Stage> plain = stageWithHost(u"plain.lan"_s);
    QTRY_VERIFY(!plain->scanner.isRunning());
    const std::unique_ptr<Stage> stage = stageWithHost(text);
    QTRY_VERIFY(!stage->scanner.isRunning());
    const QString shown = words::visible(text);
    QCOMPARE(stage->scanner.results()->hostCount(), 2);
    QCOMPARE(stage->openPorts()->rowCount(), 2);

    for (const auto &[table, column] :
         {std::pair(u"Hosts"_s, int(HostsModel::Name)), {u"Open ports"_s, int(OpenPortsModel::Name)}}) {
        auto *view = stage->named<ResultsView>(table);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            QCOMPARE(view->rowHeight(row), view->verticalHeader()->defaultSectionSize());
            QVERIFY(isPlain(view->model()->index(row, column).data().toString()));
        }
        const QModelIndexList found = view->model()->match(view->model()->index(0, column), Qt::DisplayRole, shown, 1,
                                                           Qt::MatchExactly | Qt::MatchCaseSensitive);
        QVERIFY2(!found.isEmpty(), qPrintable(table));
        QCOMPARE(found.first().data(Qt::AccessibleTextRole).toString(), shown);
        const QString tip = found.first().data(Qt::ToolTipRole).toString();
        QVERIFY(isPlain(shownOf(tip)));
        QVERIFY(shown.startsWith(shownOf(tip).chopped(1)) || shownOf(tip).simplified() == shown.simplified());
        QTextDocument document;
        document.setHtml(tip);
        QVERIFY2(!document.toPlainText().contains(QChar::ObjectReplacementCharacter), "a picture");

        // The row's menu and what it copies.
        view->selectRow(found.first().row());
        const std::unique_ptr<QMenu> menu(view->makeContextMenu(found.first()));
        for (const QAction *action : menu->actions())
            QVERIFY2(isPlain(action->text()), qPrintable(action->text()));
        view->copySelection();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), 2);
        QVERIFY(isPlain(QString(copied).remove(u'\t')));
        QVERIFY(copied.contains(shown));
    }

    // Details, of the host and of the name without an address; the map's line; everything that a control says.
    auto *pane = stage->window->findChild<ResultsPane *>();
    for (int row = 0; row < 2; ++row) {
        pane->setCurrentPage(ResultsPane::HostsPage);
        stage->named<ResultsView>(u"Hosts"_s)->selectRow(row);
        checkControls(*stage->window);
        checkAccessibleTexts(*stage->window);
        pane->setCurrentPage(ResultsPane::PortMapPage);
        checkControls(*stage->window);
    }
    pane->setCurrentPage(ResultsPane::HostsPage);
    stage->window->findChild<DetailsPane *>()->copyAsText();
    QVERIFY(isPlain(QGuiApplication::clipboard()->text()));

    // No text makes the window larger than it was.
    QCoreApplication::sendPostedEvents();
    QCOMPARE(stage->window->minimumSizeHint().width(), plain->window->minimumSizeHint().width());
    QVERIFY(stage->window->minimumSizeHint().height() <= 640);

    // As text and as CSV.
    const ScanResults &results = *stage->scanner.results();
    for (int row = 0; row < 2; ++row)
        QVERIFY(isPlain(hostAsText(results, row, {})));
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QVERIFY(writeHostsCsv(results, {0, 1}, file));
    QCOMPARE(file.data().count('\n'), 3);
    for (const char c : file.data())
        QVERIFY(static_cast<uchar>(c) >= 0x20 || c == '\r' || c == '\n');
    for (const QByteArray &line : file.data().split('\n').mid(1, 2)) {
        const QByteArray name = line.mid(line.indexOf(',') + 1);
        QVERIFY2(!QByteArrayView("=+-@\t").contains(name.startsWith('"') ? name[1] : name[0]), line.constData());
    }
}

void TestHostileText::asNote()
{
    QFETCH(QString, text);
    const std::unique_ptr<Stage> stage = stageWithHost(u"plain.lan"_s);
    QTRY_VERIFY(!stage->scanner.isRunning());
    stage->named<ResultsView>(u"Hosts"_s)->selectRow(0);
    auto *note = stage->named<QPlainTextEdit>(u"Note"_s);
    const int height = note->height();
    QGuiApplication::clipboard()->setText(text);
    note->setFocus();
    note->paste();
    QCOMPARE(note->height(), height);
    QVERIFY(!note->document()->isEmpty());
    stage->named<ResultsView>(u"Hosts"_s)->selectRow(1);
    stage->named<ResultsView>(u"Hosts"_s)->selectRow(0);
    stage->window->findChild<DetailsPane *>()->copyAsText();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"198.51.100.1"_s));
    checkControls(*stage->window);
}

void TestHostileText::asInput()
{
    QFETCH(QString, text);
    const Stage stage;
    QCoreApplication::sendPostedEvents();
    const QSize before = stage.window->minimumSizeHint();
    stage.window->findChild<ScanBar *>()->setShowsMore(true);
    for (const QString &box : {u"Targets"_s, u"Ports"_s, u"Exclude"_s, u"Filter"_s}) {
        auto *edit = stage.named<QLineEdit>(box);
        QGuiApplication::clipboard()->setText(text);
        edit->selectAll();
        edit->paste();
    }
    QVERIFY(!stage.window->findChild<ScanBar *>()->request());
    QTRY_VERIFY(!stage.window->findChild<FilterBar *>()->text().isEmpty());
    stage.window->findChild<FilterBar *>()->setText(stage.window->findChild<FilterBar *>()->text());
    QCoreApplication::sendPostedEvents();
    checkControls(*stage.window);
    constexpr int mostLines = 16; // of all that is said of three boxes, and the boxes
    QVERIFY(stage.window->findChild<ScanBar *>()->height() <= mostLines * stage.window->fontMetrics().lineSpacing());
    QVERIFY(stage.window->findChild<FilterBar *>()->height() <= mostLines * stage.window->fontMetrics().lineSpacing());
    QCOMPARE(stage.window->minimumSizeHint().width(), before.width());
    QTest::mouseClick(stage.button(u"Scan"_s), Qt::LeftButton);
    QVERIFY(!stage.scanner.isRunning());
}

void TestHostileText::asNameOfFile()
{
    QFETCH(QString, text);
    const Stage stage;
    QCoreApplication::sendPostedEvents();
    const QSize before = stage.window->minimumSizeHint();
    stage.window->findChild<TargetBox *>()->setFileTargets(text, *TargetSet::parse(u"192.0.2.0/24"_s));
    stage.window->findChild<BannerStack *>()->post(
        BannerStack::Topic::TargetFile, Banner::Severity::Error,
        Banner::tr("%1 could not be read: %2.").arg(words::brief(text), words::brief(text)));
    QCoreApplication::sendPostedEvents();
    checkControls(*stage.window);
    checkAccessibleTexts(*stage.window);
    QCOMPARE(stage.window->minimumSizeHint().width(), before.width());
}

void TestHostileText::asCommand()
{
    QFETCH(QString, text);
    const std::unique_ptr<Stage> stage = stageWithHost(u"plain.lan"_s);
    QTRY_VERIFY(!stage->scanner.isRunning());
    WindowState state = stage->window->remembered();
    state.preferences.commands = {UserCommand {text, u"{address}"_s, {}}, UserCommand {text, text, {}}};
    stage->window->restore(state);
    stage->named<ResultsView>(u"Hosts"_s)->selectRow(0);
    const QString title = QString(words::brief(text)).replace(u'&', u"&&"_s);
    const QAction *first = nullptr;
    for (QAction *action : stage->window->findChildren<QAction *>()) {
        QVERIFY2(isPlainInMenu(action->text()), qPrintable(action->text()));
        if (action->text() == title && !first) {
            first = action;
            action->trigger();
        }
    }
    QVERIFY(first);
    QVERIFY(stage->banner()); // an address is no program
    checkControls(*stage->window);
}

void TestHostileText::asSavedScan()
{
    QFETCH(QString, text);
    const Stage stage;
    WindowState state = stage.window->remembered();
    state.savedScans = {SavedScan {text, text, text, text, {}}};
    stage.window->restore(state);
    for (const QAction *action : stage.window->findChildren<QAction *>()) {
        QVERIFY2(isPlainInMenu(action->text()), qPrintable(action->text()));
        QVERIFY(action->text().size() < 150);
    }
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
