// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report/completeness.h"
#include "engine/scan/scanprogress.h"
#include "engine/scan/scanresults.h"
#include "engine/targets/parsed.h"

#include <QString>

#include <chrono>

namespace netsonde {

/// Whole sentences and short labels for what the engine means, translated, in the user's locale. Qt Core only. Thread:
/// the one that runs the window or the command line.
namespace words {

/// "Address ends before it starts; did you mean 10.0.0.20-10.0.0.30?" Without the position.
QString problem(const ParseError &error);
/// The problem in one line that names the position, 1-based: "character 5: ...".
QString problemAt(const ParseError &error);

QString state(PortState state); ///< "Open"
QString reason(Reason reason); ///< "connection refused"
QString hostState(HostState state); ///< "Up"
/// Why the host's state is what it is: "port 22 accepted a connection".
QString hostReason(const HostResult &host);

/// A MacVendors::Number: the vendor's name, or that the address was not given by one; empty for unknown.
QString vendor(quint16 vendor);

/// Of a host that answers on unlikely ports too.
QString answersAll();
/// So many ports, or probes, of one state: "12 open".
QString countOf(PortState state, quint64 n);
QString portsNotConfirmed(quint64 ports); ///< "5 ports not confirmed"

QString number(quint64 n); ///< grouped as the locale groups

/// What tr() is to be told so that it takes the plural form that @p n needs: it takes an int, and languages that look
/// at the last digits must find them.
int plural(quint64 n);
QString roundTrip(float milliseconds); ///< "0.8 ms", empty while negative
QString duration(std::chrono::milliseconds duration); ///< "1.9 s", "4 min 10 s"
QString percent(double share); ///< "0.4 %" of a part of 1, empty while negative
/// What holds the speed back now: "Waiting for ports that do not answer". Empty for SpeedLimit::Nothing.
QString speedLimit(SpeedLimit limit);
/// What an ended scan tells of what it was asked: "25 600 of 25 600 probes have a verdict; 0 not tested; 31 took a
/// second look". The window's form of completenessLine().
QString completeness(const ScanSummary &summary, const UntestedReasons &why);
/// "256 addresses × 100 ports = 25 600 probes"; "Up to 256 addresses × ..." where it may be fewer.
QString plan(quint64 addresses, int ports, bool isExact = true);

/// With the mark at its end that lets another sentence follow: a full stop, unless it is a question.
QString fullStop(const QString &sentence);

/// For a label that is wrapped: no line of it ends between a number and its unit or what it counts. Not for what goes
/// to other programs, which know a plain space only.
QString unparted(QString text);

/// A label's or menu's text as it is read out: without the mark of its mnemonic, `&Scan` or `扫描(&S)`.
QString withoutMnemonic(QString text);

/// Text from the network made plain: control and bidirectional characters, those that nobody sees and marks that pile
/// up become visible \xHH and \u{HHHH}.
QString visible(const QString &text);
/// The same within a sentence or a menu: @p most characters at most, the last an ellipsis where some are missing.
QString brief(const QString &text, qsizetype most = 80);

} // namespace words

} // namespace netsonde
