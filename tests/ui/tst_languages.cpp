// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/windowtexts.h"
#include "tests/ui/windowtour.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

#include <QFile>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QTest>
#include <QWidget>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void choosesWhatTheUserReads_data();
    void choosesWhatTheUserReads();
    void speaksWhileItLives_data() { addLanguages(); }
    void speaksWhileItLives();
    void windowIsWhole_data() { addLanguages(); }
    void windowIsWhole();
    void mnemonicsAreUnique_data() { addLanguages(); }
    void mnemonicsAreUnique();

private:
    static void addLanguages();
    static void skipWithoutCatalogue(Language language);
};

void TestLanguages::choosesWhatTheUserReads_data()
{
    QTest::addColumn<QStringList>("uiLanguages");
    QTest::addColumn<Language>("language");
    QTest::newRow("nothing known") << QStringList() << Language::English;
    QTest::newRow("the C locale") << QStringList {u"C"_s} << Language::English;
    QTest::newRow("German of Austria") << QStringList {u"de-AT"_s, u"de"_s} << Language::German;
    QTest::newRow("Spanish of Mexico") << QStringList {u"es-MX"_s} << Language::Spanish;
    QTest::newRow("Chinese of Singapore") << QStringList {u"zh-SG"_s} << Language::Chinese;
    QTest::newRow("Chinese with the script") << QStringList {u"zh-Hans-CN"_s} << Language::Chinese;
    QTest::newRow("traditional Chinese, then German") << QStringList {u"zh-TW"_s, u"de"_s} << Language::German;
    QTest::newRow("English before German") << QStringList {u"en-GB"_s, u"de"_s} << Language::English;
    QTest::newRow("French, then Spanish") << QStringList {u"fr-FR"_s, u"es"_s} << Language::Spanish;
    QTest::newRow("only French") << QStringList {u"fr-FR"_s} << Language::English;
}

void TestLanguages::choosesWhatTheUserReads()
{
    QFETCH(const QStringList, uiLanguages);
    QTEST(languages::firstKnown(uiLanguages), "language");
}

void TestLanguages::addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("German") << Language::German;
    QTest::newRow("Spanish") << Language::Spanish;
    QTest::newRow("Chinese") << Language::Chinese;
}

void TestLanguages::skipWithoutCatalogue(Language language)
{
    const QString catalogue = u":/translations/netsonde_%1.qm"_s.arg(languages::code(language));
    if (language != Language::English && !QFile::exists(catalogue))
        QSKIP("built without Qt's linguist tools (qt6-tools-dev, qt6-l10n-tools): there are no catalogues");
}

void TestLanguages::speaksWhileItLives()
{
    QFETCH(const Language, language);
    skipWithoutCatalogue(language);
    const QString english = words::state(PortState::Open);
    {
        const Translation translation(language);
        QCOMPARE(translation.language(), language);
        QCOMPARE(words::state(PortState::Open) == english, language == Language::English);
        QCOMPARE(QLocale().language(), QLocale(languages::code(language)).language());
        // Three forms of one text, where a language has so many.
        const QString five = words::countOf(PortState::Open, 5);
        QVERIFY2(five.startsWith(u'5') && five != u"5 %1"_s, qPrintable(five));
    }
    QCOMPARE(words::state(PortState::Open), english);
    QCOMPARE(QLocale(), QLocale::system());
}

void TestLanguages::windowIsWhole()
{
    QFETCH(const Language, language);
    skipWithoutCatalogue(language);
    const Translation translation(language);
    Offences clipped;
    int seen = 0;
    tourOfTheWindow({1'024, 640}, [&](const QWidget &shown, const QString &what) {
        ++seen;
        if (qobject_cast<const QMainWindow *>(&shown) && shown.size() != QSize(1'024, 640))
            clipped.insert(u"the window needs %1 x %2"_s.arg(shown.width()).arg(shown.height()), what);
        if (language == Language::Chinese)
            return; // a font with its characters need not be there
        for (const WindowText &part : clippedIn(shown)) {
            if (!part.where.startsWith(u"placeholder"_s)) // those Qt elides
                clipped.insert(part.text, u"%1, %2"_s.arg(what, part.where));
        }
    });
    QVERIFY(seen > 20);
    QVERIFY(isNone(clipped));
}

void TestLanguages::mnemonicsAreUnique()
{
    QFETCH(const Language, language);
    skipWithoutCatalogue(language);
    const Translation translation(language);
    Offences doubles;
    tourOfTheWindow({1'024, 640}, [&](const QWidget &shown, const QString &what) {
        for (const QString &found : doubleMnemonicsIn(shown))
            doubles.insert(found, what);
    });
    QVERIFY(isNone(doubles));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
