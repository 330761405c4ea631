// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include "engine/report/outputfile.h"

#include <QIODevice>

#include <array>
#include <cstring>

#ifdef Q_OS_UNIX
#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace netsonde::console {

using namespace Qt::Literals::StringLiterals;

void prepare()
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
    // Read-only, so that writing to a stream that was closed fails.
    for (int lowest = ::open("/dev/null", O_RDONLY); lowest >= 0; lowest = ::open("/dev/null", O_RDONLY)) {
        if (lowest > STDERR_FILENO) {
            ::close(lowest);
            break;
        }
    }
    // Qt turns to UTF-8 by itself, but writes three lines about it first.
    if (!std::setlocale(LC_CTYPE, "") || std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_UNIX
    return ::isatty(::fileno(stream)) != 0;
#else
    return ::_isatty(::_fileno(stream)) != 0;
#endif
}

void complain(const QString &message)
{
    print(stderr, "netsonde: " + message.toUtf8() + '\n');
}

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fflush(stream);
}

ExitStatus answer(const QByteArray &text)
{
    const auto error = writeFile(u"-"_s, [&](QIODevice &device) { return device.write(text) == text.size(); });
    if (!error)
        return ExitComplete;
    complain(error->text());
    return ExitFailed;
}

bool confirm(const QString &question)
{
    print(stderr, question.toUtf8() + " [y/N] ");
    std::array<char, 64> line {};
    if (!std::fgets(line.data(), static_cast<int>(line.size()), stdin))
        return false;
    const QByteArray answer = QByteArray(line.data()).trimmed().toLower();
    return answer == "y" || answer == "yes";
}

} // namespace netsonde::console
