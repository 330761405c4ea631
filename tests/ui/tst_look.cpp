// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowstage.h"
#include "ui/theme/look.h"
#include "ui/theme/mapcell.h"
#include "ui/theme/theme.h"
#include "ui/views/portmapcanvas.h"
#include "ui/widgets/bannerstack.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/quickbutton.h"
#include "ui/widgets/resultspane.h"
#include "ui/widgets/titlelabel.h"
#include "ui/windows/preferencesdialog.h"
#include "ui/windows/shortcutsdialog.h"
#include "ui/windows/statesdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSet>
#include <QSpinBox>
#include <QStyle>
#include <QStyleHints>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;
using Theme::Meaning;

namespace {

constexpr Meaning meanings[] {Meaning::Good, Meaning::Muted, Meaning::Warning, Meaning::Error, Meaning::Info};
constexpr MapCell inkedCells[] {MapCell::Open, MapCell::Closed, MapCell::Filtered, MapCell::Unreachable,
                                MapCell::NotTested};

QPalette paletteOf(Appearance appearance)
{
    Look look;
    look.apply(appearance, 100);
    return QApplication::palette();
}

/// What stands on a page of the preferences stands on this.
QColor pageGround(Appearance appearance)
{
    Look look;
    look.apply(appearance, 100);
    QTabWidget tabs;
    tabs.addTab(new QWidget, u"page"_s);
    tabs.resize(200, 200);
    return tabs.grab().toImage().pixelColor(100, 100);
}

QRgb inkOf(MapCell cell, const QPalette &palette)
{
    const QImage tile = Theme::mapCellTile(cell, QSize(24, 24), palette);
    const QRgb ground = palette.color(QPalette::Base).rgb();
    for (int y = 0; y < tile.height(); ++y) {
        for (int x = 0; x < tile.width(); ++x) {
            if (tile.pixel(x, y) != ground)
                return tile.pixel(x, y);
        }
    }
    return ground;
}

/// What the program paints with that palette, of itself.
QSet<QRgb> colorsOf(const QPalette &palette)
{
    QSet<QRgb> colors;
    for (const QPalette::ColorRole role :
         {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::AlternateBase, QPalette::Text,
          QPalette::Button, QPalette::ButtonText, QPalette::Highlight, QPalette::PlaceholderText})
        colors << palette.color(role).rgb();
    for (const Meaning meaning : meanings)
        colors << Theme::color(meaning, palette).rgb() << Theme::background(meaning, palette).rgb();
    for (const MapCell cell : inkedCells)
        colors << inkOf(cell, palette);
    return colors << Theme::line(palette).rgb();
}

/// Of the colours, those that a widget shows anywhere as a patch or writes in: "#rrggbb at 3,4", "#rrggbb in QLabel".
/// Single pixels don't count: the edges of letters have any colour.
QString seen(const QSet<QRgb> &colors, QWidget &widget)
{
    constexpr int side = 3;
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const auto isPatch = [&image](int left, int top) {
        for (int i = 0; i < side * side; ++i) {
            if (image.pixel(left + i % side, top + i / side) != image.pixel(left, top))
                return false;
        }
        return true;
    };
    QMap<QRgb, QString> found;
    for (int y = 0; y + side <= image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x + side <= image.width(); ++x) {
            if (colors.contains(line[x]) && !found.contains(line[x]) && isPatch(x, y))
                found[line[x]] = u"%1 at %2,%3"_s.arg(QColor::fromRgb(line[x]).name()).arg(x).arg(y);
        }
    }
    QStringList all = found.values();
    for (const QWidget *part : widget.findChildren<QWidget *>()) {
        const QColor ink = part->palette().color(part->foregroundRole());
        // What is chosen is written in white in both looks.
        const bool isChosen = ink == part->palette().color(QPalette::HighlightedText);
        if (part->isVisible() && !isChosen && colors.contains(ink.rgb()))
            all << u"%1 in %2"_s.arg(ink.name(), QString::fromLatin1(part->metaObject()->className()));
    }
    return all.join(u", "_s);
}

/// The strongest contrast to @p ground from the leading edge to the middle, or from the top to the bottom where
/// @p isUpright; @p frame leaves out what is at the edges.
double mostContrast(QWidget &widget, const QColor &ground, bool isUpright, int frame)
{
    widget.resize(widget.sizeHint());
    const QImage image = widget.grab().toImage();
    const QPoint middle = image.rect().center();
    double most = 1;
    for (int at = frame; at < (isUpright ? image.height() - frame : middle.x()); ++at) {
        const QPoint place = isUpright ? QPoint(middle.x(), at) : QPoint(at, middle.y());
        most = qMax(most, Theme::contrast(image.pixelColor(place), ground));
    }
    return most;
}

/// Nothing in it but the outline is to be seen.
QWidget *bare(const QString &name)
{
    if (name == "check box"_L1)
        return new QCheckBox;
    if (name == "radio button"_L1)
        return new QRadioButton;
    if (name == "field"_L1)
        return new QLineEdit;
    if (name == "table"_L1)
        return new QTableWidget;
    if (name == "progress"_L1)
        return new QProgressBar;
    if (name == "choice"_L1) {
        auto *combo = new QComboBox;
        combo->setEditable(true);
        return combo;
    }
    if (name == "number"_L1) {
        auto *spin = new QSpinBox;
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
        spin->setSpecialValueText(u" "_s);
        return spin;
    }
    if (name == "box in a list"_L1) {
        auto *list = new QListWidget;
        list->setFrameShape(QFrame::NoFrame);
        list->addItem(QString());
        list->item(0)->setCheckState(Qt::Unchecked);
        list->setMaximumHeight(list->sizeHintForRow(0));
        return list;
    }
    auto *menu = new QMenu;
    menu->addAction(u" "_s)->setCheckable(true);
    if (name == "line in a menu"_L1) {
        menu->addSeparator();
        menu->addAction(u" "_s);
    }
    return menu;
}

void setLook(MainWindow &window, Appearance appearance)
{
    WindowState state = window.remembered();
    state.preferences.appearance = appearance;
    window.restore(state);
}

template <typename Dialog>
QWidget *opened(const Stage &stage, const QString &action)
{
    stage.action(action)->trigger();
    return stage.window->findChild<Dialog *>();
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void changesAndComesBack();
    void textIsReadable_data();
    void textIsReadable();
    void picturesAreSeen_data();
    void picturesAreSeen();
    void outlinesAreSeen_data();
    void outlinesAreSeen();
    void emptyFieldsAreReadableOnADarkDesktop();
    void picturesGrowWithTheText_data();
    void picturesGrowWithTheText();
    void titlesGrowWithTheText();
    void aNoteShowsThatItHasTheKeyboard_data();
    void aNoteShowsThatItHasTheKeyboard();
    void theChosenFilterIsReadable_data();
    void theChosenFilterIsReadable();
    void disabledTextHasNoShadow();
    void everythingFollowsAChange_data();
    void everythingFollowsAChange();
    void everythingFollowsTheSystem();
    void motionIsReducedAndComesBack();
};

void TestLook::changesAndComesBack()
{
    const QPalette before = QApplication::palette();
    const QFont font = QApplication::font();
    const QString style = QApplication::style()->name();
    {
        Look look;
        look.apply(Appearance::Dark, 150);
        QVERIFY(Theme::isDark(QApplication::palette()));
        QCOMPARE(QApplication::font().pointSize(), qRound(font.pointSizeF() * 1.5));
        look.apply(Appearance::Light, 1'000); // nobody could read or close that
        QVERIFY(!Theme::isDark(QApplication::palette()));
        QCOMPARE(QApplication::font().pointSize(), qRound(font.pointSizeF() * Look::largestText / 100));
    }
    QCOMPARE(QApplication::palette(), before);
    QCOMPARE(QApplication::font(), font);
    QCOMPARE(QApplication::style()->name(), style);
}

void TestLook::textIsReadable_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::newRow("light") << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark;
}

void TestLook::textIsReadable()
{
    QFETCH(const Appearance, appearance);
    const QPalette palette = paletteOf(appearance);
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const auto &[text, on] :
         {Pair(QPalette::Text, QPalette::Base), Pair(QPalette::Text, QPalette::AlternateBase),
          Pair(QPalette::Text, QPalette::Window), Pair(QPalette::WindowText, QPalette::Window),
          Pair(QPalette::WindowText, QPalette::Base), Pair(QPalette::ButtonText, QPalette::Button),
          Pair(QPalette::ButtonText, QPalette::Window), Pair(QPalette::HighlightedText, QPalette::Highlight),
          Pair(QPalette::ToolTipText, QPalette::ToolTipBase), Pair(QPalette::PlaceholderText, QPalette::Base),
          Pair(QPalette::Link, QPalette::Base), Pair(QPalette::Link, QPalette::Window),
          Pair(QPalette::LinkVisited, QPalette::Base), Pair(QPalette::LinkVisited, QPalette::Window)})
        QVERIFY2(Theme::contrast(palette.color(text), palette.color(on)) >= 4.5,
                 qPrintable(u"role %1 on role %2"_s.arg(int(text)).arg(int(on))));
    // The page of a tab, which the style makes lighter than the window.
    const QColor page = pageGround(appearance);
    QVERIFY(Theme::contrast(palette.color(QPalette::WindowText), page) >= 4.5);
    for (const Meaning meaning : meanings) {
        QCOMPARE_GE(Theme::contrast(Theme::color(meaning, palette), page), 4.5);
        // What has a meaning stands on the window as well as in the tables.
        for (const QPalette::ColorRole on : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
            QVERIFY2(Theme::contrast(Theme::color(meaning, palette), palette.color(on)) >= 4.5,
                     qPrintable(u"meaning %1 on role %2"_s.arg(int(meaning)).arg(int(on))));
        // Words and pictures of a banner.
        const QColor banner = Theme::background(meaning, palette);
        for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::ButtonText})
            QVERIFY2(Theme::contrast(palette.color(text), banner) >= 4.5,
                     qPrintable(u"role %1 on the banner of meaning %2"_s.arg(int(text)).arg(int(meaning))));
    }
}

void TestLook::picturesAreSeen_data()
{
    textIsReadable_data();
}

void TestLook::picturesAreSeen()
{
    QFETCH(const Appearance, appearance);
    const QPalette palette = paletteOf(appearance);
    for (const Meaning meaning : meanings) {
        const QColor color = Theme::color(meaning, palette);
        const QString which = u"meaning %1"_s.arg(int(meaning));
        // The line of a chart on its ground and on what it fills; the picture of a banner.
        QVERIFY2(Theme::contrast(color, palette.color(QPalette::Base)) >= 3, qPrintable(which));
        QVERIFY2(Theme::contrast(color, Theme::background(meaning, palette)) >= 3, qPrintable(which));
    }
    // An open port among whatever surrounds it on the map; what is wrong on its ground.
    const QColor open = QColor::fromRgb(inkOf(MapCell::Open, palette));
    for (const MapCell around : {MapCell::Closed, MapCell::Nothing})
        QCOMPARE_GE(Theme::contrast(open, QColor::fromRgb(inkOf(around, palette))), 3.0);
    for (const MapCell cell : {MapCell::Unreachable, MapCell::NotTested})
        QCOMPARE_GE(Theme::contrast(QColor::fromRgb(inkOf(cell, palette)), palette.color(QPalette::Base)), 3.0);
}

void TestLook::outlinesAreSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("ofDesktop");
    for (const char *name : {"check box", "radio button", "field", "table", "progress", "choice", "number",
                             "box in a list", "box in a menu", "line in a menu"}) {
        QTest::newRow(name) << QString::fromLatin1(name) << false;
        QTest::addRow("%s, the desktop is dark", name) << QString::fromLatin1(name) << true;
    }
}

void TestLook::outlinesAreSeen()
{
    QFETCH(const QString, name);
    QFETCH(const bool, ofDesktop);
    const QPalette before = QApplication::palette();
    Look look;
    if (ofDesktop)
        QApplication::setPalette(QPalette(QColor(42, 46, 50)));
    else
        look.apply(Appearance::Dark, 100);
    const QPalette palette = QApplication::palette();
    QVERIFY(Theme::isDark(palette));
    const auto putBack = qScopeGuard([&before] { QApplication::setPalette(before); });
    const std::unique_ptr<QWidget> widget(bare(name));
    const int frame = name.endsWith("menu"_L1) ? 4 : 0;
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base})
        QCOMPARE_GE(mostContrast(*widget, palette.color(ground), name == "line in a menu"_L1, frame), 3.0);
}

void TestLook::emptyFieldsAreReadableOnADarkDesktop()
{
    const Look look;
    QPalette palette(QColor(42, 46, 50));
    palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    QApplication::style()->polish(palette);
    const QColor text = palette.color(QPalette::PlaceholderText);
    QCOMPARE(text.alpha(), 255);
    QCOMPARE_GE(Theme::contrast(text, palette.color(QPalette::Base)), 4.5);
    QVERIFY(text != palette.color(QPalette::Text));

    // Light fields in a dark window: on those alone it has to be read.
    QPalette mixed(Qt::black, QColor(64, 64, 64), Qt::white, Qt::black, Qt::gray, Qt::black, Qt::white);
    mixed.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 64));
    const QColor onLight = Theme::placeholder(mixed);
    QCOMPARE_GE(Theme::contrast(onLight, Qt::white), 4.5);
    QVERIFY(onLight != mixed.color(QPalette::Text));
}

void TestLook::picturesGrowWithTheText_data()
{
    QTest::addColumn<QStyle::PixelMetric>("metric");
    QTest::newRow("beside a line of text") << QStyle::PM_SmallIconSize;
    QTest::newRow("on a button") << QStyle::PM_ButtonIconSize;
    QTest::newRow("on a tab") << QStyle::PM_TabBarIconSize;
    QTest::newRow("in a field") << QStyle::PM_LineEditIconSize;
    QTest::newRow("large") << QStyle::PM_LargeIconSize;
    QTest::newRow("box to check") << QStyle::PM_IndicatorWidth;
    QTest::newRow("radio button") << QStyle::PM_ExclusiveIndicatorHeight;
}

void TestLook::picturesGrowWithTheText()
{
    QFETCH(const QStyle::PixelMetric, metric);
    const int before = QApplication::style()->pixelMetric(metric);
    Look look;
    for (const Appearance appearance : {Appearance::System, Appearance::Dark, Appearance::System}) {
        look.apply(appearance, 150);
        QCOMPARE(QApplication::style()->pixelMetric(metric), before * 3 / 2);
        look.apply(appearance, 100);
        QCOMPARE(QApplication::style()->pixelMetric(metric), before);
        look.apply(appearance, 200);
    }
    QCOMPARE(QApplication::style()->pixelMetric(metric), before * 2);
}

void TestLook::titlesGrowWithTheText()
{
    QWidget window;
    auto *title = new TitleLabel(1.25, TitleLabel::Weight::Bold, &window);
    auto *text = new QLabel(&window);
    const auto isLarger = [&] { return title->font().pointSizeF() > text->font().pointSizeF() * 1.2; };
    QVERIFY(isLarger());
    const int before = text->font().pointSize();
    Look look;
    look.apply(Appearance::System, 150);
    window.show();
    QTRY_COMPARE_GT(text->font().pointSize(), before);
    QVERIFY(isLarger());
    look.apply(Appearance::System, 200);
    QTRY_COMPARE_GE(text->font().pointSize(), 2 * before);
    QTRY_VERIFY(isLarger());
}

void TestLook::aNoteShowsThatItHasTheKeyboard_data()
{
    textIsReadable_data();
}

void TestLook::aNoteShowsThatItHasTheKeyboard()
{
    QFETCH(const Appearance, appearance);
    Look look;
    look.apply(appearance, 100);
    QWidget window;
    auto *note = new NoteEdit(&window);
    auto *line = new QLineEdit(&window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(note);
    column->addWidget(line);
    window.show();
    QApplication::setActiveWindow(&window);
    auto *edit = note->findChild<QPlainTextEdit *>();
    const auto top = [](QWidget &field) { return field.grab().toImage().pixelColor(field.width() / 2, 0); };
    edit->setFocus();
    QVERIFY(edit->hasFocus());
    const QColor withKeyboard = top(*edit);
    const QColor withoutKeyboard = top(*line);
    line->setFocus();
    QVERIFY(line->hasFocus());
    QVERIFY(withKeyboard != withoutKeyboard);
    QCOMPARE(withKeyboard, top(*line));
    QCOMPARE(withoutKeyboard, top(*edit));
    QCOMPARE_GE(Theme::contrast(withKeyboard, window.palette().color(QPalette::Base)), 3.0);
}

void TestLook::theChosenFilterIsReadable_data()
{
    textIsReadable_data();
}

void TestLook::theChosenFilterIsReadable()
{
    QFETCH(const Appearance, appearance);
    Look look;
    look.apply(appearance, 100);
    QuickButton button(u"All"_s, {});
    button.setChecked(true);
    button.resize(button.sizeHint());
    const QImage image = button.grab().toImage();
    const QColor text = QApplication::palette().color(QPalette::HighlightedText);
    for (int y = 3; y < image.height() - 3; ++y)
        QCOMPARE_GE(Theme::contrast(image.pixelColor(4, y), text), 4.5); // beside the text
}

void TestLook::disabledTextHasNoShadow()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        Look look;
        look.apply(appearance, 100);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_EtchDisabledText), 0);
    }
}

void TestLook::everythingFollowsAChange_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("toDark");
    const std::pair<const char *, int> pages[] {{"hosts", ResultsPane::HostsPage},
                                                {"open ports", ResultsPane::OpenPortsPage},
                                                {"port map", ResultsPane::PortMapPage},
                                                {"activity", ResultsPane::ActivityPage}};
    for (const auto &[name, page] : pages) {
        QTest::addRow("%s, to dark", name) << page << true;
        QTest::addRow("%s, to light", name) << page << false;
    }
}

void TestLook::everythingFollowsAChange()
{
    QFETCH(const int, page);
    QFETCH(const bool, toDark);
    const Appearance before = toDark ? Appearance::Light : Appearance::Dark;
    const Appearance after = toDark ? Appearance::Dark : Appearance::Light;
    const QSet<QRgb> old = colorsOf(paletteOf(before)) - colorsOf(paletteOf(after));
    const QSet<QRgb> fresh = colorsOf(paletteOf(after)) - colorsOf(paletteOf(before));

    Stage stage;
    setLook(*stage.window, before);
    stage.scan(u"198.51.100.0/28"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    stage.named<ResultsView>(u"Hosts"_s)->selectRow(0);
    auto *banners = stage.window->findChild<BannerStack *>();
    banners->post(BannerStack::Topic::Scan, Banner::Severity::Error, u"e"_s);
    banners->post(BannerStack::Topic::Network, Banner::Severity::Warning, u"w"_s);
    banners->post(BannerStack::Topic::Names, Banner::Severity::Success, u"s"_s);
    banners->post(BannerStack::Topic::Export, Banner::Severity::Information, u"i"_s);
    stage.window->findChild<ResultsPane *>()->setCurrentPage(page);
    QList<QWidget *> all {stage.window.get()};
    if (page == ResultsPane::HostsPage) {
        all << opened<PreferencesDialog>(stage, u"Preferences…"_s)
            << opened<StatesDialog>(stage, u"What the States Mean"_s)
            << opened<ShortcutsDialog>(stage, u"Keyboard Shortcuts"_s);
    }
    const auto *map = stage.window->findChild<PortMapCanvas *>();
    QTRY_VERIFY(!map->isVisible() || map->isSettled());
    for (QWidget *widget : std::as_const(all))
        QVERIFY(!seen(old, *widget).isEmpty());

    setLook(*stage.window, after);
    QTRY_VERIFY(!map->isVisible() || map->isSettled());
    for (QWidget *widget : std::as_const(all)) {
        QTRY_COMPARE(seen(old, *widget), QString());
        QVERIFY(!seen(fresh, *widget).isEmpty());
    }
}

void TestLook::everythingFollowsTheSystem()
{
    Stage stage;
    stage.scan(u"198.51.100.0/28"_s, u"22,80"_s);
    QTRY_COMPARE(stage.phase(), u"Done: complete"_s);
    stage.named<ResultsView>(u"Hosts"_s)->selectRow(0);
    const QSet<QRgb> old = colorsOf(QApplication::palette());

    // A desktop's high contrast.
    const QColor ink(255, 255, 0);
    const QColor ground(0, 0, 0);
    QPalette strong(ink, ground, ink, ground, ink, ink, ink, ground, ground);
    strong.setColor(QPalette::AlternateBase, ground);
    strong.setColor(QPalette::Highlight, QColor(0, 255, 255));
    strong.setColor(QPalette::HighlightedText, ground);
    strong.setColor(QPalette::PlaceholderText, ink);
    QApplication::setPalette(strong);
    const QSet<QRgb> fresh = colorsOf(strong);
    QTRY_COMPARE(seen(old - fresh, *stage.window), QString());
    QVERIFY(!seen(fresh - old, *stage.window).isEmpty());
    QApplication::setPalette(QPalette());
}

void TestLook::motionIsReducedAndComesBack()
{
    const bool effects = QApplication::isEffectEnabled(Qt::UI_General);
    const int flash = QApplication::styleHints()->cursorFlashTime();
    QVERIFY(flash > 0);
    {
        Look look;
        look.setMotionReduced(true);
        for (const Qt::UIEffect effect :
             {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
            QVERIFY(!QApplication::isEffectEnabled(effect));
        QCOMPARE(QApplication::styleHints()->cursorFlashTime(), 0);
        look.setMotionReduced(false);
        QCOMPARE(QApplication::styleHints()->cursorFlashTime(), flash);
        look.setMotionReduced(true);
    }
    QCOMPARE(QApplication::isEffectEnabled(Qt::UI_General), effects);
    QCOMPARE(QApplication::styleHints()->cursorFlashTime(), flash);
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
