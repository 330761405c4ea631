// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/aboutdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/titlelabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Netsonde"));
    auto *icon = new QLabel(this);
    icon->setPixmap(Theme::icon(Theme::Icon::Application).pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *name = new TitleLabel(1.4, TitleLabel::Weight::Bold, this);
    name->setText(tr("Netsonde %1").arg(QLatin1StringView(NETSONDE_VERSION)));
    auto *text = new QLabel(tr("A network scanner: type a range, scan it, and see what answers. Every verdict says "
                               "what was seen and why.\n\nFree software under the GNU General Public License, version "
                               "3 or later. It comes without any warranty."),
                            this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(name, 0, 1);
    grid->addWidget(text, 1, 1);
    grid->addWidget(buttons, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    setMinimumWidth(460);
}

} // namespace netsonde
