// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plancommand.h"

#include "app/console.h"
#include "engine/report/figures.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace netsonde {

namespace {

QStringList nameList(const TargetSet &targets)
{
    QStringList names;
    for (const NamedTarget &target : targets.names) {
        const bool isBlock = target.prefixLength >= 0;
        names.append(isBlock ? target.name + u'/' + QString::number(target.prefixLength) : target.name);
    }
    return names;
}

QByteArray counted(quint64 number, QByteArrayView one, QByteArrayView many)
{
    return groupedNumber(number) + ' ' + (number == 1 ? one : many).toByteArray();
}

QByteArray seconds(double number)
{
    return number < 100 ? QByteArray::number(number, 'f', 1) : groupedNumber(static_cast<quint64>(number));
}

/// Between a network that answers everything and one that answers nothing.
QByteArray estimate(const PlanCommand &command)
{
    // What one core and a quick network manage; the same order everywhere, since it is the kernel's work.
    constexpr double answersPerSecond = 20'000;
    const PaceRules &pace = paceRules(command.profile);
    const auto hosts = static_cast<double>(command.targets.count());
    const double ports = command.ports.count();
    const double asked = hosts > 1 ? std::min<double>(ports, pace.discoveryPorts) : ports;
    const double patience = pace.firstTimeout / 1000 * pace.firstTries;
    const double atOnce = hosts > 1 ? pace.inFlight : pace.perHost;
    double answering = hosts * ports / answersPerSecond;
    double silent = std::max(patience, hosts * asked * patience / atOnce);
    if (pace.maxRate > 0) {
        answering = std::max(answering, hosts * ports / pace.maxRate);
        silent = std::max(silent, hosts * asked * pace.firstTries / pace.maxRate);
    }
    return "estimate: " + seconds(answering) + " s if every port answers, " + seconds(silent) + " s if no host does\n";
}

QByteArray asSentences(const PlanCommand &command)
{
    const quint64 hosts = command.targets.count();
    const auto ports = static_cast<quint64>(command.ports.count());
    QByteArray text = command.targets.countIsExact() ? "" : "up to ";
    text += counted(hosts, "address", "addresses") + " x " + counted(ports, "port", "ports") + " = "
        + counted(hosts * ports, "probe", "probes") + '\n';
    if (!command.targets.addresses.isEmpty()) {
        text += "first: " + command.targets.addresses.first().toString().toUtf8() + '\n';
        text += "last: " + command.targets.addresses.last().toString().toUtf8() + '\n';
    }
    if (!command.targets.names.isEmpty())
        text += "names: " + nameList(command.targets).join(u' ').toUtf8() + '\n';
    return text + estimate(command);
}

/// By hand, because the order of the fields is promised and QJsonObject has its own.
QByteArray asJson(const PlanCommand &command)
{
    const quint64 hosts = command.targets.count();
    const auto ports = static_cast<quint64>(command.ports.count());
    QByteArray text = "{\"addresses\":\"" + QByteArray::number(hosts) + "\",\"ports\":" + QByteArray::number(ports)
        + ",\"probes\":\"" + QByteArray::number(hosts * ports) + '"';
    if (!command.targets.addresses.isEmpty()) {
        text += ",\"first\":\"" + command.targets.addresses.first().toString().toUtf8() + "\",\"last\":\""
            + command.targets.addresses.last().toString().toUtf8() + '"';
    }
    if (!command.targets.names.isEmpty()) {
        const QJsonDocument names(QJsonArray::fromStringList(nameList(command.targets)));
        text += ",\"names\":" + names.toJson(QJsonDocument::Compact);
    }
    return text + "}\n";
}

} // namespace

QByteArray planText(const PlanCommand &command)
{
    return command.asJson ? asJson(command) : asSentences(command);
}

int runPlan(const PlanCommand &command)
{
    return console::answer(planText(command));
}

} // namespace netsonde
