// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/probe/verdict.h"

#include <QByteArray>

#include <chrono>

namespace netsonde {

// How the readable reports and the command line write figures: in English, whatever the locale.

/// Digits in groups of three: "25 600".
QByteArray groupedNumber(quint64 number);

/// "1 host", "3 hosts".
QByteArray counted(quint64 number, const char *noun);

/// "1.9 s", "4 min 10 s", "2 h 5 min".
QByteArray shortDuration(std::chrono::milliseconds duration);

/// A reason in words: "connection refused".
QByteArray inWords(Reason reason);

} // namespace netsonde
