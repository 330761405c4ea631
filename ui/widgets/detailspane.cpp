// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailspane.h"

#include "ui/models/verdictsmodel.h"
#include "ui/theme/icons.h"
#include "ui/views/resultsview.h"
#include "ui/widgets/hosttext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/noteedit.h"
#include "ui/widgets/tintedlabel.h"
#include "ui/widgets/titlelabel.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace netsonde {

using namespace std::chrono_literals;

namespace {

constexpr auto refreshInterval = 150ms;

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_address(new TitleLabel(1.25, TitleLabel::Weight::Bold, this))
    , m_name(textLabel(this))
    , m_hardware(textLabel(this))
    , m_stateIcon(new IconLabel(IconLabel::Size::Small, this))
    , m_state(textLabel(this))
    , m_facts(new TintedLabel(Theme::Meaning::Muted, this))
    , m_copy(new QToolButton(this))
    , m_note(new NoteEdit(this))
    , m_model(new VerdictsModel(this))
    , m_view(new ResultsView(tr("Ports of the selected host"), this))
{
    setAccessibleName(tr("Details"));
    m_address->setWordWrap(true);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->sortByColumn(VerdictsModel::State, Qt::AscendingOrder); // open ports on top
    // What is known of every port comes before what is known of some.
    m_view->placeColumn(VerdictsModel::Service, VerdictsModel::Why);
    m_view->letColumnsYield({VerdictsModel::Service, VerdictsModel::State, VerdictsModel::Why},
                            {VerdictsModel::Tries, VerdictsModel::Seen, VerdictsModel::RoundTrip},
                            {VerdictsModel::Service});
    m_copy->setIcon(Theme::icon(Theme::Icon::Copy));
    m_copy->setToolTip(tr("Copy all of this as text"));
    m_copy->setAccessibleName(tr("Copy Details"));
    m_copy->setAutoRaise(true);
    connect(m_copy, &QToolButton::clicked, this, &DetailsPane::copyAsText);
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshInterval);
    connect(&m_soon, &QTimer::timeout, this, &DetailsPane::refresh);

    m_pages->addWidget(emptyPage());
    m_pages->addWidget(hostPage());
    alignTexts();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
}

QWidget *DetailsPane::emptyPage()
{
    auto *page = new QWidget(this);
    auto *icon = new IconLabel(IconLabel::Size::Medium, page);
    icon->setIcon(Theme::icon(Theme::Icon::Hosts, Theme::Meaning::Muted));
    auto *nobody = new TintedLabel(Theme::Meaning::Muted, page);
    nobody->setText(tr("Select a host to see the verdict on each of its ports."));
    nobody->setWordWrap(true);
    nobody->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(2);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(nobody);
    column->addStretch(3);
    return page;
}

QWidget *DetailsPane::hostPage()
{
    auto *page = new QWidget(this);
    auto *stateRow = new QHBoxLayout;
    stateRow->setSpacing(6);
    stateRow->addWidget(m_stateIcon, 0, Qt::AlignTop);
    stateRow->addWidget(m_state, 1);
    auto *row = new QHBoxLayout(page); // a space in it is mirrored, a margin is not
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(0);
    row->addSpacing(8);
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    column->setSpacing(4);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_address, 1);
    titleRow->addWidget(m_copy, 0, Qt::AlignTop);
    column->addLayout(titleRow);
    column->addWidget(m_name);
    column->addWidget(m_hardware);
    column->addLayout(stateRow);
    column->addWidget(m_facts);
    column->addSpacing(4);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    return page;
}

/// A label whose text can be selected goes by the direction of the text: an address would stand away from the edge at
/// which everything else begins.
void DetailsPane::alignTexts()
{
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    for (QLabel *label : {m_address, m_name, m_hardware, m_state, m_facts})
        label->setAlignment(leading | Qt::AlignVCenter);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignTexts();
}

void DetailsPane::setHost(std::shared_ptr<const ScanResults> results, int hostRow)
{
    if (results && results == m_results && hostRow == m_hostRow && hostRow >= 0) {
        refresh(); // another port of it: its rows, of which there may be 65 535, stay as they are
        return;
    }
    m_results = std::move(results);
    m_hostRow = m_results ? hostRow : -1;
    m_model->setHost(m_results, m_hostRow);
    m_pages->setCurrentIndex(m_hostRow < 0 ? 0 : 1);
    m_note->setHost(noteKey());
    if (m_hostRow < 0)
        return;
    showHost();
    m_view->fitColumns(); // to the longest reason
}

QString DetailsPane::noteKey() const
{
    if (m_hostRow < 0)
        return {};
    const HostResult &host = m_results->host(m_hostRow);
    return host.address.isNull() ? host.name : host.address.toString();
}

void DetailsPane::setNotes(HostNotes *notes)
{
    m_note->setNotes(notes);
}

void DetailsPane::copyAsText()
{
    if (m_hostRow >= 0)
        QGuiApplication::clipboard()->setText(hostAsText(*m_results, m_hostRow, m_note->text()));
}

void DetailsPane::refreshSoon()
{
    if (m_hostRow >= 0 && !m_soon.isActive())
        m_soon.start();
}

void DetailsPane::refresh()
{
    m_soon.stop();
    if (m_hostRow < 0)
        return;
    m_model->refresh();
    m_view->fitColumns(); // to the longest reason
    showHost();
}

void DetailsPane::setRunning(bool running)
{
    m_model->setRunning(running);
}

void DetailsPane::showHost()
{
    constexpr qsizetype longestName = 253; // of the Domain Name System, RFC 1035
    const HostResult &host = m_results->host(m_hostRow);
    const QString name = words::brief(host.name, longestName);
    const QString address = host.address.toString();
    m_address->setText(address.isEmpty() ? name : address);
    // An address is never cut off; a name must not widen the window.
    m_address->setSizePolicy(address.isEmpty() ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty() && !address.isEmpty());
    const QString hardware = hostHardware(m_results->hardware(m_hostRow));
    m_hardware->setText(hardware);
    m_hardware->setVisible(!hardware.isEmpty());

    m_stateIcon->setIcon(Theme::stateIcon(host.state));
    m_stateIcon->setAccessibleName(words::hostState(host.state));
    m_state->setText(hostVerdict(host));

    m_facts->setText(words::unparted(hostFacts(host)));
}

} // namespace netsonde
