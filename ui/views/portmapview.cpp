// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/portmapview.h"

#include "engine/targets/servicenames.h"
#include "ui/models/celltext.h"
#include "ui/views/maplegend.h"
#include "ui/views/portmapcanvas.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace netsonde {

using Place = PortMapGrid::Place;

namespace {

/// "443 (https)"
QString portName(quint16 port)
{
    const QString service = ServiceNames::ofPort(port);
    return service.isEmpty() ? QString::number(port) : PortMapView::tr("%1 (%2)").arg(port).arg(service);
}

/// "3 open, 400 closed", the most telling first; nothing of none.
QString countsText(const ProbeCounts &counts, quint64 pending)
{
    QStringList parts;
    const auto add = [&](quint64 n, PortState state) {
        if (n > 0)
            parts << words::countOf(state, n);
    };
    add(counts.open, PortState::Open);
    add(counts.closed, PortState::Closed);
    add(counts.unreachable, PortState::Unreachable);
    add(counts.notTested, PortState::NotTested);
    add(counts.filtered, PortState::Filtered);
    if (pending > 0)
        parts
            << PortMapView::tr("%1 without a verdict yet", nullptr, words::plural(pending)).arg(words::number(pending));
    return parts.join(PortMapView::tr(", "));
}

} // namespace

PortMapView::PortMapView(QWidget *parent)
    : QWidget(parent)
    , m_canvas(new PortMapCanvas(this))
    , m_line(new QLabel(this))
{
    m_line->setTextFormat(Qt::PlainText);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long line must not widen the window
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *top = new QHBoxLayout;
    top->addWidget(m_line, 1);
    QToolButton *out = addButton(Theme::Icon::ZoomOut, tr("Zoom out"), tr("Zoom out (−)"));
    QToolButton *in = addButton(Theme::Icon::ZoomIn, tr("Zoom in"), tr("Zoom in (+)"));
    QToolButton *fit = addButton(Theme::Icon::Fit, tr("Show all"), tr("Show all hosts and ports (0)"));
    for (QToolButton *button : {out, in, fit})
        top->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 6, 4, 0);
    column->addLayout(top);
    column->addWidget(m_canvas, 1);
    column->addWidget(new MapLegend(this));
    setFocusProxy(m_canvas);

    connect(out, &QToolButton::clicked, m_canvas, [this] { m_canvas->zoom(false); });
    connect(in, &QToolButton::clicked, m_canvas, [this] { m_canvas->zoom(true); });
    connect(fit, &QToolButton::clicked, m_canvas, &PortMapCanvas::fit);
    connect(m_canvas, &PortMapCanvas::currentChanged, this, [this] {
        tell();
        Q_EMIT currentChanged();
    });
    connect(m_canvas, &PortMapCanvas::activated, this, &PortMapView::activated);
    connect(m_canvas, &PortMapCanvas::hovered, this, [this](const Place &place) {
        m_hover = place;
        tell();
    });
    tell();
}

QToolButton *PortMapView::addButton(Theme::Icon icon, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setIcon(Theme::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

void PortMapView::setResults(std::shared_ptr<const ScanResults> results)
{
    m_hover = {};
    m_canvas->setResults(std::move(results));
    tell();
}

void PortMapView::apply(const ResultsChange &change)
{
    m_canvas->apply(change);
    if (isVisible())
        tell(); // what it tells of may have another verdict now
}

void PortMapView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tell();
}

void PortMapView::setPlaceholder(const QIcon &icon, const QString &text)
{
    m_canvas->setPlaceholder(icon, text);
}

void PortMapView::setCurrentHost(int hostRow, quint16 port)
{
    const ScanResults *results = m_canvas->grid().results();
    if (!results || results->ports().isEmpty() || results->host(hostRow).address.isNull())
        return;
    const HostResult &host = results->host(hostRow);
    if (port == 0 && hostRow == currentHostRow())
        return; // whatever the port
    if (port == 0)
        port = host.openPorts.isEmpty() ? m_canvas->grid().portsOf(0).first() : host.openPorts.first();
    m_canvas->setCurrent(PortMapGrid::Spot {host.address, port});
    tell();
}

int PortMapView::currentHostRow() const
{
    const std::optional<PortMapGrid::Spot> &spot = m_canvas->current();
    return spot ? m_canvas->grid().results()->rowOf(spot->address) : -1;
}

quint16 PortMapView::currentPort() const
{
    const std::optional<PortMapGrid::Spot> &spot = m_canvas->current();
    return spot ? spot->port : 0;
}

QString PortMapView::sentence() const
{
    return m_line->text();
}

/// About the cell under the mouse, else the current one.
void PortMapView::tell()
{
    const PortMapGrid &grid = m_canvas->grid();
    QString text;
    if (m_hover.isValid() && m_hover.row < grid.rowCount())
        text = describe(m_hover);
    else if (m_canvas->current())
        text = describePort(currentHostRow(), currentPort());
    else
        text = tr("Wheel: zoom (Ctrl: hosts, Shift: ports). Drag: move. Click: show the host.");
    m_line->setText(text);
    m_line->setToolTip(celltext::plainToolTip(text));
    m_line->setAccessibleDescription(text); // instead of the tool tip, which is markup
    m_canvas->setAccessibleDescription(text);
}

QString PortMapView::describe(const Place &place) const
{
    const PortMapGrid &grid = m_canvas->grid();
    const QList<quint16> ports = grid.portsOf(place.column);
    if (ports.isEmpty())
        return {};
    const IpAddress first = grid.hosts().firstOf(place.row);
    const int shift = grid.hosts().shift();
    if (shift == 0 && ports.size() == 1)
        return describePort(grid.results()->rowOf(first), ports.first());
    const QString where = mapRowLabel(first, shift);
    const QString which = ports.size() == 1 ? tr("port %1").arg(portName(ports.first()))
                                            : tr("ports %1 to %2").arg(ports.first()).arg(ports.last());
    const std::optional<PortMapGrid::Counts> counts = grid.countsOf(place);
    const QString what = counts ? countsText(counts->done, counts->pending) : tr("zoom in to see how many of each");
    return tr("%1, %2: %3").arg(where, which, what);
}

QString PortMapView::describePort(int hostRow, quint16 port) const
{
    const ScanResults *results = m_canvas->grid().results();
    if (!results || hostRow < 0)
        return {};
    const HostResult &host = results->host(hostRow);
    QString who = host.address.toString();
    if (!host.name.isEmpty())
        who = tr("%1 (%2)").arg(who, words::brief(host.name));
    const std::optional<Verdict> verdict = host.verdicts.at(static_cast<quint16>(results->ordinalOf(port)));
    const QString what = verdict ? tr("%1, %2").arg(words::state(verdict->state), words::reason(verdict->reason))
                                 : tr("no verdict yet");
    return tr("%1, port %2: %3").arg(who, portName(port), what);
}

} // namespace netsonde
