// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/targetfileopener.h"

#include "ui/widgets/bannerstack.h"
#include "ui/widgets/notationedit.h"
#include "ui/widgets/targetbox.h"
#include "ui/words/words.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QtConcurrentRun>

namespace netsonde {

namespace {

/// The one local file that is being dragged, or nothing.
QString fileIn(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

TargetFileOpener::TargetFileOpener(TargetBox *box, BannerStack *banners, QWidget *window)
    : QObject(window)
    , m_box(box)
    , m_banners(banners)
    , m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    box->edit()->installEventFilter(this);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &TargetFileOpener::take);
}

TargetFileOpener::~TargetFileOpener()
{
    m_reading.disconnect(this);
    m_reading.waitForFinished();
}

void TargetFileOpener::ask()
{
    auto *dialog = new QFileDialog(m_window, tr("Open File of Targets"), QFileInfo(m_path).absolutePath(),
                                   tr("Text files (*.txt *.list *.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TargetFileOpener::open);
    dialog->open();
}

void TargetFileOpener::open(const QString &path)
{
    m_recalled.reset();
    read(path);
}

void TargetFileOpener::recall(const QString &path, const QString &text)
{
    m_box->clearFile();
    if (path.isEmpty()) {
        m_banners->dismiss(BannerStack::Topic::TargetFile);
        m_reading.setFuture({}); // a file that is being read is not wanted any more
        m_box->setText(text);
        return;
    }
    m_box->setText({}); // a part of what was saved is not to be scanned meanwhile
    m_recalled = text;
    read(path);
}

void TargetFileOpener::read(const QString &path)
{
    m_banners->dismiss(BannerStack::Topic::TargetFile);
    m_path = QFileInfo(path).absoluteFilePath();
    m_reading.setFuture(QtConcurrent::run(readTargetFile, m_path));
}

void TargetFileOpener::take()
{
    if (m_reading.isCanceled())
        return;
    const auto read = m_reading.result();
    if (const auto *targets = std::get_if<TargetSet>(&read)) {
        m_box->setFileTargets(m_path, *targets, m_recalled.value_or(QString()));
        if (!m_recalled)
            m_box->focusAll();
        return;
    }
    if (m_recalled)
        m_box->setText(*m_recalled);
    tell(std::get<TargetFileError>(read));
}

void TargetFileOpener::tell(const TargetFileError &error)
{
    const QString name = words::brief(QFileInfo(m_path).fileName());
    const QString text = error.systemError.isEmpty()
        //: %1 a file's name, %2 and %3 the place, %4 what is wrong there.
        ? tr("%1, line %2, column %3: %4 Nothing was taken from it.")
              .arg(name)
              .arg(error.place.line)
              .arg(error.place.column)
              .arg(words::fullStop(words::problem(error.error)))
        : tr("%1 could not be read: %2.").arg(name, error.systemError);
    m_banners->post(BannerStack::Topic::TargetFile, Banner::Severity::Error, text);
}

bool TargetFileOpener::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // the others are kinds of it
    const QString path = fileIn(drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (isDrop)
        open(path);
    return true;
}

} // namespace netsonde
