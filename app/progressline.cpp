// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progressline.h"

#include "app/console.h"
#include "engine/report/figures.h"

namespace netsonde {

namespace {

constexpr char clearLine[] = "\r\x1b[K"; // ECMA-48: erase to the end of the line

QByteArray percent(const ScanProgress &progress)
{
    return QByteArray::number(static_cast<int>(progress.share * 100)) + " %";
}

} // namespace

QByteArray progressText(const ScanProgress &progress)
{
    QByteArray text = percent(progress) + "  " + groupedNumber(progress.confirmed()) + " of "
        + groupedNumber(progress.total) + "  " + groupedNumber(static_cast<quint64>(progress.perSecond)) + "/s  ";
    if (progress.left)
        text += shortDuration(*progress.left) + " left  ";
    text += groupedNumber(progress.hostsUp) + " up, " + groupedNumber(progress.done.open) + " open";
    if (progress.phase == ScanPhase::SecondLook)
        text += "  second look, " + groupedNumber(progress.provisional) + " waiting";
    else if (progress.phase == ScanPhase::NetworkDown)
        text += "  waiting for the network";
    return text;
}

void ProgressLine::show(const ScanProgress &progress)
{
    constexpr qint64 pause = 100;
    if (m_shown.isValid() && m_shown.elapsed() < pause)
        return;
    m_shown.start();
    console::print(stderr, clearLine + progressText(progress));
}

void ProgressLine::clear()
{
    if (m_shown.isValid())
        console::print(stderr, clearLine);
    m_shown.invalidate();
}

} // namespace netsonde
