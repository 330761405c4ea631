// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/localsubnet.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QLoggingCategory>

#include <chrono>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(settings, "netsonde.settings")

} // namespace

Application::Application(Scanner::Parts parts, const QString &settingsPath, const GuiCommand &command,
                         const QString &ownSubnet)
    : m_settings(settingsPath)
    , m_translation(m_settings.load().preferences.language)
    , m_scanner(std::move(parts))
    , m_window(m_scanner)
{
    QApplication::setWindowIcon(Theme::applicationIcon());
    QGuiApplication::setDesktopFileName(u"netsonde"_s); // packaging/netsonde.desktop
    m_window.restore(m_settings.load());
    m_window.setTargets(command.targets.isEmpty() ? ownSubnet : command.targets);
    m_window.setPorts(command.ports.isEmpty() ? u"top100"_s : command.ports);

    m_savePause.setSingleShot(true);
    m_savePause.setInterval(500ms);
    connect(&m_window, &MainWindow::rememberedChanged, &m_savePause, qOverload<>(&QTimer::start));
    connect(&m_savePause, &QTimer::timeout, this, &Application::save);
}

Application::~Application()
{
    save();
}

void Application::save()
{
    m_savePause.stop();
    const bool isSaved = m_settings.save(m_window.remembered());
    if (!isSaved && m_isSaved) // once, not each time
        qCWarning(settings, "The window's state cannot be written to %ls", qUtf16Printable(m_settings.path()));
    m_isSaved = isSaved;
}

int runGui(QApplication &application, const GuiCommand &command)
{
    Application gui(Scanner::realParts(), Settings::defaultPath(), command, ownSubnet(localInterfaces()));
    gui.window().keepNotesIn(Settings::defaultNotesPath());
    gui.window().offerTargets([] { return localRanges(localInterfaces()); });
    gui.window().show();
    return application.exec();
}

} // namespace netsonde
