// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/aboutdialog.h"

#include "ui/theme/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pushbutton.h"
#include "ui/widgets/tintedlabel.h"
#include "ui/widgets/titlelabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

QString AboutDialog::versions()
{
    return tr("Netsonde %1\nQt %2 (built with %3)\n%4, %5")
        .arg(QLatin1StringView(NETSONDE_VERSION), QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR),
             QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Netsonde"));
    auto *icon = new IconLabel(IconLabel::Size::Large, this);
    icon->setIcon(Theme::applicationIcon());
    auto *name = new TitleLabel(1.4, TitleLabel::Weight::Bold, this);
    name->setText(tr("Netsonde %1").arg(QLatin1StringView(NETSONDE_VERSION)));
    auto *text = new QLabel(tr("A network scanner: type a range, scan it, and see what answers. Every verdict says "
                               "what was seen and why.\n\nFree software under the GNU General Public License, version "
                               "3 or later. It comes without any warranty."),
                            this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *parts = new TintedLabel(Theme::Meaning::Muted, this);
    parts->setTextFormat(Qt::PlainText);
    parts->setWordWrap(true);
    parts->setText(versions());
    parts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    parts->setAccessibleName(tr("Versions"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto *copy = new PushButton(tr("Copy &Versions"));
    copy->setAutoDefault(false);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versions()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(name, 0, 1);
    grid->addWidget(text, 1, 1);
    grid->addWidget(parts, 2, 1);
    grid->addWidget(buttons, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    setMinimumWidth(460);
}

} // namespace netsonde
