// SPDX-License-Identifier: GPL-3.0-or-later

// One real race beside hand-overs that are none: ThreadSanitizer has to report exactly one thing here, whatever
// tsan.supp and qthandover.cpp hide.

#include <QCoreApplication>
#include <QThreadPool>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QThreadPool pool;
    int given = 1;
    int raced = 0;
    int result = 0;
    pool.start([&] {
        raced = given;
        result = given + 1;
        QMetaObject::invokeMethod(
            &application, [&] { QCoreApplication::exit(result == 2 ? 0 : 1); }, Qt::QueuedConnection);
    });
    raced = 2; // nothing orders this and the task
    return QCoreApplication::exec();
}
