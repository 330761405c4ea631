// SPDX-License-Identifier: GPL-3.0-or-later
// Anything that a user can do, in an order that a seed decides. NETSONDE_MONKEY_ACTIONS and NETSONDE_MONKEY_SEED set
// how much and which; a failure prints the seed and what was done last.
#include "tests/support/windowwarnings.h"
#include "tests/ui/monkey/monkey.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#include <sanitizer/common_interface_defs.h>
#endif

using namespace netsonde;
using namespace netsonde::test;

namespace {

constexpr int usualActions = 1'500;
constexpr int usualSeed = 1;
constexpr int kept = 30;
/// Generous, for busy machines and sanitizers; what is measured is printed.
constexpr qint64 longestStallMs = 2'500;

/// What was done last, kept where it can be printed from while the program dies.
struct Diary
{
    char lines[kept][120] = {};
    int count = 0;
    int seed = 0;

    void note(const QString &what)
    {
        std::snprintf(lines[count % kept], sizeof lines[0], "%6d %s", count, what.toUtf8().constData());
        ++count;
    }
    void print() const
    {
        std::fprintf(stderr, "NETSONDE_MONKEY_SEED=%d; the last actions:\n", seed);
        for (int i = std::max(0, count - kept); i < count; ++i)
            std::fprintf(stderr, "%s\n", lines[i % kept]);
        std::fflush(stderr);
    }
};

Diary diary;

[[maybe_unused]] void dieWithDiary(int signal)
{
    diary.print();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void keepDiaryForTheEnd()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    __sanitizer_set_death_callback([] { diary.print(); }); // signals are theirs
#else
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL})
        std::signal(signal, dieWithDiary);
#endif
}

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

/// The network that the monkey plays with: now and then another one.
class ChangingNetwork
{
public:
    FakeAnswer answer(const Endpoint &endpoint) const
    {
        switch (m_mood) {
        case 0:
            return {Attempt::Accepted}; // a proxy
        case 1:
            return {std::nullopt};
        case 2:
            return {Attempt::LocalNetworkDown};
        case 3:
            return {endpoint.port % 7 == 0 ? Attempt::Accepted : Attempt::Refused};
        default:
            return smallNetwork(endpoint);
        }
    }
    void change(int mood) { m_mood = mood; }

private:
    std::atomic<int> m_mood = 9;
};

} // namespace

class TestMonkey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(anyWarningOfOurs()); }
    void doesAnything();
};

void TestMonkey::doesAnything()
{
    const QTemporaryDir folder;
    const int actions = fromEnvironment("NETSONDE_MONKEY_ACTIONS", usualActions);
    diary.seed = fromEnvironment("NETSONDE_MONKEY_SEED", usualSeed);
    keepDiaryForTheEnd();

    ChangingNetwork network;
    Stage stage([&network](const Endpoint &endpoint) { return network.answer(endpoint); });
    stage.window->keepNotesIn(folder.filePath(u"notes.json"_s));
    WindowState state = stage.window->remembered();
    state.exportFolder = folder.path();
    stage.window->restore(state);
    Monkey monkey(stage, static_cast<quint32>(diary.seed), folder.path());
    QRandomGenerator weather(static_cast<quint32>(diary.seed));
    qint64 worst = 0;
    QString slowest;
    for (int i = 0; i < actions; ++i) {
        if (weather.bounded(100) == 0)
            network.change(static_cast<int>(weather.bounded(12)));
        diary.note(u"…"_s); // whatever comes now, if it ends here
        --diary.count;
        QElapsedTimer timer;
        timer.start();
        const QString what = monkey.act();
        QCoreApplication::processEvents();
        const qint64 took = timer.elapsed();
        diary.note(what);
        if (took > worst) {
            worst = took;
            slowest = what;
        }
        if (QTest::currentTestFailed() || took > longestStallMs) {
            diary.print();
            QVERIFY2(took <= longestStallMs, qPrintable(u"%1 took %2 ms"_s.arg(what).arg(took)));
            return;
        }
    }
    qInfo("%d actions; the slowest took %lld ms: %s", actions, static_cast<long long>(worst), qPrintable(slowest));
    QVERIFY(diary.count == actions);
    stage.scanner.stop();
    QTRY_VERIFY(!stage.scanner.isRunning());
}

int main(int argc, char *argv[])
{
    // Qt's file dialogs keep settings of their own, at home.
    const QTemporaryDir home;
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(variable, QFile::encodeName(home.path()));
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestMonkey test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_monkey.moc"
