// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace netsonde::test {

/// A text that somebody on the network may give to mislead the reader or to break the program.
struct HostileText
{
    QByteArray name; ///< of the data row
    QString text;
};

const std::vector<HostileText> &hostileTexts();

} // namespace netsonde::test
