// SPDX-License-Identifier: GPL-3.0-or-later

// What Qt promises when work or a call passes from one thread to another, told to ThreadSanitizer. The distribution's
// Qt is not built with it, so the locks inside Qt that order the two sides are invisible, and every hand-over would be
// reported as a race; suppressing those reports by function would hide the races of whole threads with them. So in
// this build alone, Qt functions through which our code hands over are defined here a second time; the executable's
// definition wins, marks the edge and calls Qt's. Compiled without the sanitizer: it looks at nothing itself.

#include <QMetaObject>
#include <QMutex>
#include <QRunnable>
#include <QThreadPool>

#include <dlfcn.h>

#include <cstdlib>
#include <cstring>

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
/// Named by the linker's -u, so that this file comes in before anything asks Qt's library.
int netsondeQtHandOver = 1;
}

namespace {

/// The definition behind ours, in Qt's library.
template <typename Function>
Function behind(const char *symbol)
{
    void *found = dlsym(RTLD_NEXT, symbol);
    if (!found)
        std::abort(); // another Qt, with another name for it
    Function function;
    static_assert(sizeof(function) == sizeof(found));
    std::memcpy(&function, &found, sizeof(function));
    return function;
}

/// A task on its way to a thread of a pool: what was written before start() is seen by run(), and what the task did is
/// seen after waitForDone().
class HandedOver final : public QRunnable
{
public:
    HandedOver(QRunnable *task, QThreadPool *pool)
        : m_task(task)
        , m_pool(pool)
    {
        __tsan_release(this);
    }
    ~HandedOver() override
    {
        if (m_task->autoDelete())
            delete m_task;
        __tsan_release(m_pool);
    }

    void run() override
    {
        __tsan_acquire(this);
        m_task->run();
    }

private:
    QRunnable *m_task;
    QThreadPool *m_pool;
};

/// A call on its way to the event loop of another thread.
class HandedOverCall final : public QtPrivate::QSlotObjectBase
{
public:
    explicit HandedOverCall(QtPrivate::QSlotObjectBase *call)
        : QSlotObjectBase(&HandedOverCall::operate)
        , m_call(call)
    {
        __tsan_release(this);
    }

private:
    static void operate(int operation, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *here = static_cast<HandedOverCall *>(self);
        if (operation == Call) {
            __tsan_acquire(here);
            here->m_call->call(receiver, arguments);
            __tsan_release(here); // the last to let go of it may be the thread that asked
        } else if (operation == Destroy) {
            __tsan_acquire(here);
            here->m_call->destroyIfLastRef();
            delete here;
        }
    }

    QtPrivate::QSlotObjectBase *m_call;
};

} // namespace

void QThreadPool::start(QRunnable *task, int priority)
{
    static const auto real = behind<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    real(this, task ? new HandedOver(task, this) : nullptr, priority);
}

void QThreadPool::start(std::function<void()> function, int priority)
{
    start(QRunnable::create(std::move(function)), priority);
}

bool QThreadPool::waitForDone(int msecs)
{
    static const auto real = behind<bool (*)(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = real(this, msecs);
    if (done)
        __tsan_acquire(this);
    return done;
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *call, Qt::ConnectionType type,
                                   void *result)
{
    static const auto real = behind<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return real(object, new HandedOverCall(call), type, result);
}

// A mutex of Qt is a visible atomic, inlined into our code, until two threads want it at once.
void QBasicMutex::lockInternal() QT_MUTEX_LOCK_NOEXCEPT
{
    static const auto real = behind<void (*)(QBasicMutex *)>("_ZN11QBasicMutex12lockInternalEv");
    real(this);
    __tsan_acquire(this);
}

void QBasicMutex::unlockInternal() noexcept
{
    static const auto real = behind<void (*)(QBasicMutex *)>("_ZN11QBasicMutex14unlockInternalEv");
    __tsan_release(this);
    real(this);
}
