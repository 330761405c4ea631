// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace netsonde {

#ifdef Q_OS_UNIX

namespace {

// All a handler may touch: plain numbers, and calls that are async-signal-safe (signal-safety(7)).
int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t hasStopped = 0;
timespec firstStop {};

double secondsSince(const timespec &then)
{
    timespec now {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec - then.tv_sec) + static_cast<double>(now.tv_nsec - then.tv_nsec) * 1e-9;
}

void handle(int signal)
{
    // timeout(1) and some shells send one Ctrl+C twice, to the process and to its group: that is still one.
    constexpr double sameWish = 0.2;
    const int error = errno;
    if (!hasStopped) {
        hasStopped = 1;
        ::clock_gettime(CLOCK_MONOTONIC, &firstStop);
        const char byte = 1;
        [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    } else if (secondsSince(firstStop) > sameWish) {
        ::_exit(128 + signal);
    }
    errno = error;
}

void setHandler(void (*handler)(int))
{
    struct sigaction action
    { };
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    // None interrupts another: they share what they write.
    ::sigaddset(&action.sa_mask, SIGINT);
    ::sigaddset(&action.sa_mask, SIGTERM);
    ::sigaddset(&action.sa_mask, SIGHUP);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    // The terminal that goes away, unless nohup(1) said that this does not matter.
    struct sigaction current
    { };
    if (::sigaction(SIGHUP, nullptr, &current) == 0 && current.sa_handler != SIG_IGN)
        ::sigaction(SIGHUP, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    hasStopped = 0;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT stopRequested();
    });
    setHandler(handle);
}

StopSignals::~StopSignals()
{
    if (!m_notifier)
        return;
    setHandler(SIG_DFL);
    m_notifier.reset();
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

#else

// Without POSIX signals Ctrl+C ends the program, as it does by default.
StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{ }

StopSignals::~StopSignals() = default;

#endif

} // namespace netsonde
