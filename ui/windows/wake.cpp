// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/wake.h"

#include "ui/models/hostnotes.h"
#include "ui/widgets/bannerstack.h"
#include "ui/widgets/macprompt.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QPointer>
#include <QStringList>

#include <algorithm>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;
using Severity = Banner::Severity;
using Kind = WakeOnLan::Route::Kind;

namespace {

constexpr auto topic = BannerStack::Topic::Wake;

/// Each takes a socket and a look at this computer's networks, while the window waits.
constexpr int mostAtOnce = 256;

/// "192.168.1.255 on eth0"
QString placeText(const WakeOnLan::Route &route)
{
    if (route.kind == Kind::Direct)
        return route.to.toString();
    //: %1 is a broadcast address, %2 the name of a network interface.
    return Wake::tr("%1 on %2").arg(route.to.toString(), words::visible(route.interface));
}

/// "192.168.1.7, 192.168.1.9 and 12 more"
QString listText(const QStringList &texts)
{
    constexpr qsizetype most = 5;
    const QString first = texts.first(std::min(most, texts.size())).join(u", "_s);
    if (texts.size() <= most)
        return first;
    const auto more = static_cast<quint64>(texts.size() - most);
    //: %1 is a list of addresses, %2 the number of those that are not in it.
    return Wake::tr("%1 and %2 more", nullptr, words::plural(more)).arg(first, words::number(more));
}

} // namespace

Wake::Wake(Launcher launcher, HostNotes *notes, BannerStack *banners, QObject *parent)
    : QObject(parent)
    , m_launcher(std::move(launcher))
    , m_notes(notes)
    , m_banners(banners)
{ }

void Wake::remember(const ScanResults &results)
{
    for (const auto [row, hardware] : results.allHardware().asKeyValueRange())
        m_notes->setMac(results.host(row).address.toString(), hardware.mac);
}

Wake::Sleeper Wake::sleeper(const ScanResults &results, int hostRow) const
{
    const IpAddress &address = results.host(hostRow).address;
    const MacAddress found = results.hardware(hostRow).mac;
    return found.isNull() ? Sleeper {address, m_notes->mac(address.toString()), true} : Sleeper {address, found, false};
}

void Wake::wake(const ScanResults &results, const QList<int> &hostRows)
{
    if (hostRows.size() > mostAtOnce) {
        const auto many = static_cast<quint64>(hostRows.size());
        m_banners->post(
            topic, Severity::Warning,
            tr("%1 hosts are selected; at most %2 are woken at once. Select fewer.", nullptr, words::plural(many))
                .arg(words::number(many), words::number(mostAtOnce)));
        return;
    }
    QList<Sleeper> hosts;
    for (const int row : hostRows)
        hosts.append(sleeper(results, row));
    if (hosts.size() > 1)
        wakeSeveral(hosts);
    else if (!hosts.isEmpty() && !hosts.first().mac.isNull())
        wakeOne(hosts.first());
    else if (!hosts.isEmpty())
        ask(hosts.first().address);
}

void Wake::wakeOne(const Sleeper &host)
{
    const WakeOnLan::Outcome outcome = m_launcher.wake(host.mac, host.address);
    const QString address = host.address.toString();
    //: %1 is a MAC address.
    const QString mac = host.isRemembered ? tr("%1, noted earlier").arg(host.mac.toString()) : host.mac.toString();
    if (!outcome.error.isEmpty()) {
        //: %1 is a host's address, %2 its MAC address, %3 where to: "192.168.1.255 on eth0", %4 the system's reason.
        m_banners->post(topic, Severity::Error,
                        tr("The Wake-on-LAN packet for %1 (%2) was not sent to %3, UDP port 9: %4.")
                            .arg(address, mac, placeText(outcome.route), outcome.error));
    } else if (outcome.route.kind == Kind::Direct) {
        //: %1 is a host's address, %2 its MAC address.
        m_banners->post(topic, Severity::Success,
                        tr("A Wake-on-LAN packet for %1 (%2) was sent to the host itself, UDP port 9, for it is in no "
                           "network of this computer. Routers seldom pass it on to a host that sleeps.")
                            .arg(address, mac));
    } else {
        //: %1 is a host's address, %2 its MAC address, %3 where to: "192.168.1.255 on eth0".
        m_banners->post(topic, Severity::Success,
                        tr("A Wake-on-LAN packet for %1 (%2) was sent to %3, UDP port 9. Waking up takes a while; scan "
                           "the host again to see it.")
                            .arg(address, mac, placeText(outcome.route)));
    }
}

void Wake::wakeSeveral(const QList<Sleeper> &hosts)
{
    QStringList sent;
    QStringList places;
    QStringList failed;
    QStringList unknown;
    QString reason;
    for (const Sleeper &host : hosts) {
        if (host.mac.isNull()) {
            unknown.append(host.address.toString());
            continue;
        }
        const WakeOnLan::Outcome outcome = m_launcher.wake(host.mac, host.address);
        (outcome.error.isEmpty() ? sent : failed).append(host.address.toString());
        if (outcome.error.isEmpty() && !places.contains(placeText(outcome.route)))
            places.append(placeText(outcome.route));
        else if (!outcome.error.isEmpty())
            reason = outcome.error;
    }
    QStringList sentences;
    if (!sent.isEmpty())
        sentences.append(
            tr("Wake-on-LAN packets for %1 were sent to %2, UDP port 9.", nullptr, static_cast<int>(sent.size()))
                .arg(listText(sent), listText(places)));
    if (!failed.isEmpty())
        sentences.append(tr("Nothing could be sent for %1: %2.").arg(listText(failed), reason));
    if (!unknown.isEmpty()) {
        sentences.append(tr("No MAC address is known of %1; wake each by itself to type it.").arg(listText(unknown)));
    }
    const Severity severity = sent.size() == hosts.size() ? Severity::Success
        : failed.isEmpty()                                ? Severity::Warning
                                                          : Severity::Error;
    m_banners->post(topic, severity, sentences.join(u' '));
}

void Wake::ask(const IpAddress &host)
{
    m_banners->dismiss(topic); // an equal question would keep what was typed wrong
    Banner *question = m_banners->post(
        topic, Severity::Information,
        tr("To wake %1, type its MAC address, which no scan has seen yet. It stands on the label of its network "
           "interface or in the router's list.")
            .arg(host.toString()));
    // Whoever has answered goes on where the question came up.
    const auto giveBack = [before = QPointer<QWidget>(QApplication::focusWidget())] {
        if (before)
            before->setFocus();
    };
    auto *prompt = new MacPrompt(tr("Wa&ke"), question);
    connect(prompt, &MacPrompt::entered, this, [this, host, giveBack](const MacAddress &mac) {
        m_banners->dismiss(topic);
        giveBack();
        m_notes->setMac(host.toString(), mac);
        wakeOne({host, mac, false});
    });
    connect(question, &Banner::dismissed, this, giveBack);
    question->addField(prompt);
    question->setFocus();
}

} // namespace netsonde
