// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QImage>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

namespace {

QPalette light()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf5, 0xf5, 0xf5));
    return palette;
}

QPalette dark()
{
    QPalette palette(QColor(0x35, 0x35, 0x35));
    palette.setColor(QPalette::Base, QColor(0x23, 0x23, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x2d, 0x2d, 0x2d));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::ButtonText, Qt::white);
    return palette;
}

QImage pictureOf(const QIcon &icon, int side, QIcon::Mode mode = QIcon::Normal)
{
    return icon.pixmap(QSize(side, side), 1, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// Pixels that are at least half covered.
int inkedPixels(const QImage &picture)
{
    int inked = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            inked += qAlpha(picture.pixel(x, y)) >= 128 ? 1 : 0;
    }
    return inked;
}

/// The colour of the first pixel that is covered whole.
QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage picture = pictureOf(icon, 64, mode);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qAlpha(picture.pixel(x, y)) == 255)
                return picture.pixelColor(x, y);
        }
    }
    return {};
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

    QPalette m_before;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_before = QGuiApplication::palette();
    }
    void cleanup() { QGuiApplication::setPalette(m_before); }

    void knownContrasts()
    {
        QCOMPARE(qRound(Theme::contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(Theme::contrast(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void darkIsSeenByLightness()
    {
        QVERIFY(!Theme::isDark(light()));
        QVERIFY(Theme::isDark(dark()));
    }

    void everyMeaningIsReadable_data()
    {
        QTest::addColumn<bool>("onDark");
        QTest::addColumn<int>("meaning");
        for (int meaning = 0; meaning <= int(Theme::Meaning::Info); ++meaning) {
            QTest::addRow("light, meaning %d", meaning) << false << meaning;
            QTest::addRow("dark, meaning %d", meaning) << true << meaning;
        }
    }
    void everyMeaningIsReadable()
    {
        QFETCH(bool, onDark);
        QFETCH(int, meaning);
        const QPalette palette = onDark ? dark() : light();
        const auto which = static_cast<Theme::Meaning>(meaning);
        const QColor ink = Theme::color(which, palette);
        QCOMPARE_GE(Theme::contrast(ink, palette.color(QPalette::Base)), 4.5);
        QCOMPARE_GE(Theme::contrast(ink, palette.color(QPalette::AlternateBase)), 4.5);
        QCOMPARE_GE(Theme::contrast(ink, palette.color(QPalette::Window)), 4.5);
        QCOMPARE_GE(Theme::contrast(palette.color(QPalette::Text), Theme::background(which, palette)), 4.5);
    }

    void hostStatesDifferByShape()
    {
        QList<Theme::Icon> shapes;
        for (int state = 0; state <= int(HostState::NotResolved); ++state) {
            const Theme::Icon shape = Theme::shape(static_cast<HostState>(state));
            QVERIFY(!shapes.contains(shape));
            shapes << shape;
        }
    }

    void stateIconFollowsThePalette()
    {
        const QIcon icon = Theme::stateIcon(HostState::Up);
        QGuiApplication::setPalette(light());
        QCOMPARE(inkOf(icon), Theme::color(Theme::Meaning::Good, light()));
        QGuiApplication::setPalette(dark());
        QCOMPARE(inkOf(icon), Theme::color(Theme::Meaning::Good, dark()));
    }

    void everyIconIsThere_data()
    {
        QTest::addColumn<Theme::Icon>("which");
        const QMetaEnum all = QMetaEnum::fromType<Theme::Icon>();
        for (int i = 0; i < all.keyCount(); ++i)
            QTest::newRow(all.key(i)) << static_cast<Theme::Icon>(all.value(i));
    }
    void everyIconIsThere()
    {
        QFETCH(const Theme::Icon, which);
        const QIcon icon = Theme::icon(which);
        for (const QPalette &palette : {light(), dark()}) {
            QGuiApplication::setPalette(palette);
            for (const int side : {16, 24, 32}) {
                const int inked = inkedPixels(pictureOf(icon, side));
                QCOMPARE_GE(inked, side / 4);
                QCOMPARE_LE(inked, side * side * 2 / 3); // a picture, not a block
            }
            QCOMPARE(inkOf(icon), palette.color(QPalette::ButtonText));
            QCOMPARE(inkOf(icon, QIcon::Selected), palette.color(QPalette::HighlightedText));
            // Dimmed: nearer to its ground.
            const QColor ground = palette.color(QPalette::Window);
            QCOMPARE_LT(Theme::contrast(inkOf(icon, QIcon::Disabled), ground),
                        Theme::contrast(inkOf(icon), ground) * 0.75);
        }
    }

    void disabledIsDimmedWhereThePaletteDoesNot()
    {
        QPalette flat = light();
        flat.setColor(QPalette::Disabled, QPalette::ButtonText, flat.color(QPalette::ButtonText));
        QGuiApplication::setPalette(flat);
        const QIcon icon = Theme::icon(Theme::Icon::Copy);
        QVERIFY(inkOf(icon, QIcon::Disabled) != inkOf(icon));
    }

    void iconsWithAMeaning()
    {
        QGuiApplication::setPalette(dark());
        const QIcon icon = Theme::messageIcon(Theme::Meaning::Warning);
        QCOMPARE(inkOf(icon), Theme::color(Theme::Meaning::Warning, dark()));
        QCOMPARE(inkOf(icon, QIcon::Selected), dark().color(QPalette::HighlightedText));
        QCOMPARE(inkOf(icon, QIcon::Disabled), Theme::disabledText(dark()));
    }

    void everyMeaningIsReadableOnAnyGround_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        QTest::newRow("yellow on black") << QColor(0, 0, 0) << QColor(255, 255, 0);
        QTest::newRow("white on blue") << QColor(0, 0, 128) << QColor(255, 255, 255);
        QTest::newRow("black on green") << QColor(0, 200, 0) << QColor(0, 0, 0);
        QTest::newRow("brown on cream") << QColor(0xfd, 0xf6, 0xe3) << QColor(0x50, 0x40, 0x20);
        QTest::newRow("black on grey") << QColor(0x80, 0x80, 0x80) << QColor(0, 0, 0);
    }
    void everyMeaningIsReadableOnAnyGround()
    {
        QFETCH(const QColor, base);
        QFETCH(const QColor, text);
        QPalette palette(text, base, base, base, base, text, base);
        palette.setColor(QPalette::Window, base);
        for (int meaning = 0; meaning <= int(Theme::Meaning::Info); ++meaning)
            QCOMPARE_GE(Theme::contrast(Theme::color(static_cast<Theme::Meaning>(meaning), palette), base), 4.5);
    }

    void outlinesAreSeenOnAnyDarkGround_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("text");
        QTest::newRow("grey") << QColor(53, 53, 53) << QColor(255, 255, 255);
        QTest::newRow("with quiet text") << QColor(0x00, 0x2b, 0x36) << QColor(0x83, 0x94, 0x96);
        QTest::newRow("medium") << QColor(0x60, 0x60, 0x60) << QColor(255, 255, 255);
        QTest::newRow("yellow on black") << QColor(0, 0, 0) << QColor(255, 255, 0);
    }
    void outlinesAreSeenOnAnyDarkGround()
    {
        QFETCH(const QColor, ground);
        QFETCH(const QColor, text);
        QPalette palette(text, ground, ground, ground, ground, text, ground.darker(120));
        palette.setColor(QPalette::Window, ground);
        for (const QColor &outline : {Theme::fieldOutline(palette), Theme::checkOutline(palette)}) {
            QCOMPARE_GE(Theme::contrast(outline, ground), 3.0);
            QCOMPARE_GE(Theme::contrast(outline, palette.color(QPalette::Base)), 3.0);
        }
    }

    void applicationIconHasItsOwnColours()
    {
        const QIcon icon = Theme::applicationIcon();
        const QImage before = pictureOf(icon, 48);
        QGuiApplication::setPalette(dark());
        QCOMPARE(pictureOf(icon, 48), before);
        QCOMPARE(pictureOf(icon, 48, QIcon::Disabled), before);
        QVERIFY(inkOf(icon) != dark().color(QPalette::ButtonText));
    }

    void applicationIconIsSimplerWhereItIsSmall()
    {
        const QIcon icon = Theme::applicationIcon();
        const QImage large = pictureOf(icon, 128).scaled(16, 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(pictureOf(icon, 16) != large);
        // The small one leaves no margin.
        QCOMPARE(qAlpha(pictureOf(icon, 16).pixel(8, 0)), 255);
        QVERIFY(qAlpha(pictureOf(icon, 256).pixel(128, 2)) == 0);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
