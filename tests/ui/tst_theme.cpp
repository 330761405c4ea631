// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QIcon>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace netsonde;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(netsonde::Theme::Icon)

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

/// The colour that covers most of a picture.
QColor inkOf(const QIcon &icon)
{
    const QImage image = icon.pixmap(QSize(32, 32)).toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                return image.pixelColor(x, y);
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
        QList<Theme::Glyph> glyphs;
        for (int state = 0; state <= int(HostState::NotResolved); ++state) {
            const Theme::Glyph glyph = Theme::glyph(static_cast<HostState>(state));
            QVERIFY(!glyphs.contains(glyph));
            glyphs << glyph;
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

    void actionIcons_data()
    {
        QTest::addColumn<Theme::Icon>("which");
        QTest::newRow("scan") << Theme::Icon::Scan;
        QTest::newRow("stop") << Theme::Icon::Stop;
        QTest::newRow("pause") << Theme::Icon::Pause;
        QTest::newRow("resume") << Theme::Icon::Resume;
        QTest::newRow("export") << Theme::Icon::Export;
        QTest::newRow("copy") << Theme::Icon::Copy;
        QTest::newRow("close") << Theme::Icon::Close;
    }
    void actionIcons()
    {
        QFETCH(Theme::Icon, which);
        const QIcon icon = Theme::icon(which);
        QGuiApplication::setPalette(light());
        QCOMPARE(inkOf(icon), light().color(QPalette::ButtonText));
        QGuiApplication::setPalette(dark());
        QCOMPARE(inkOf(icon), dark().color(QPalette::ButtonText));
    }

    void applicationIconHasItsOwnColours()
    {
        const QIcon icon = Theme::icon(Theme::Icon::Application);
        QVERIFY(inkOf(icon).isValid());
        QVERIFY(inkOf(icon) != light().color(QPalette::ButtonText));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
