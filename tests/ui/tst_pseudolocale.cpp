// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowwarnings.h"
#include "tests/ui/pseudotranslator.h"
#include "tests/ui/windowtexts.h"
#include "tests/ui/windowtour.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QKeySequence>
#include <QLocale>
#include <QTest>
#include <QTextDocumentFragment>
#include <QWidget>

#include <algorithm>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What is the same in every language: addresses and numbers, names of keys, services and languages, examples of the
/// notation, templates of commands.
bool needsNoTranslation(const QString &text)
{
    static const QStringList same {
        u"http"_s,
        u"https"_s,
        u"ssh"_s,
        u"printer.lan"_s,
        // examples in the boxes
        u"192.168.1.0/24, printer.lan"_s,
        u"22, 1-1024, http"_s,
    };
    const bool isLanguage
        = std::ranges::any_of(languages::all, [&](Language language) { return languages::name(language) == text; });
    const bool isDate = QLocale().toDateTime(text, QLocale::LongFormat).isValid();
    const bool isKeys = !QKeySequence::fromString(text, QKeySequence::NativeText).isEmpty()
        && QKeySequence::fromString(text, QKeySequence::NativeText)[0].key() != Qt::Key_unknown;
    return isLanguage || isDate || isKeys || same.contains(text) || text.contains(u"{address}"_s)
        || std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
}

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_translator)); }
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void readsAsTranslated_data();
    void readsAsTranslated();
    void everyTextIsTranslated();
    void longTextsAreNotClipped();

private:
    PseudoTranslator m_translator;
};

void TestPseudoLocale::readsAsTranslated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("translated") << tr("%1 of &all").arg(3) << true;
    QTest::newRow("two sentences") << tr("One.") + u' ' + tr("Two.") << true;
    QTest::newRow("with another inside") << tr("<%1>").arg(tr("one")) << true;
    QTest::newRow("not translated") << u"one"_s << false;
    QTest::newRow("half of it") << tr("one") + u" two"_s << false;
    QTest::newRow("end missing") << u"[one"_s << false;
}

void TestPseudoLocale::readsAsTranslated()
{
    QFETCH(const QString, text);
    QTEST(PseudoTranslator::isPseudo(text), "is");
}

void TestPseudoLocale::everyTextIsTranslated()
{
    int seen = 0;
    Offences missed;
    tourOfTheWindow({1'240, 760}, [&](const QWidget &shown, const QString &what) {
        for (const WindowText &part : textsIn(shown)) {
            ++seen;
            const QString text
                = Qt::mightBeRichText(part.text) ? QTextDocumentFragment::fromHtml(part.text).toPlainText() : part.text;
            if (!PseudoTranslator::isPseudo(text) && !needsNoTranslation(text))
                missed.insert(part.text, u"%1, %2"_s.arg(what, part.where));
        }
    });
    QVERIFY(seen > 500);
    QVERIFY(isNone(missed));
}

void TestPseudoLocale::longTextsAreNotClipped()
{
    int seen = 0;
    Offences clipped;
    tourOfTheWindow({1'240, 760}, [&](const QWidget &shown, const QString &what) {
        ++seen;
        for (const WindowText &part : clippedIn(shown)) {
            if (!part.where.startsWith(u"placeholder")) // ends in an ellipsis, and its box says the same in its tip
                clipped.insert(part.text, u"%1, %2"_s.arg(what, part.where));
        }
    });
    QVERIFY(seen > 20);
    QVERIFY(isNone(clipped));
}

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
