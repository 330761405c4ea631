// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the window's states in pictures, on a screen and a network that are not there, and says what of them can't be
// seen whole. Usage: gallery [OUTPUT_DIR] [--variant NAME] [--only SCENE]
#include "tests/support/windowwarnings.h"
#include "tests/ui/gallery/clipping.h"
#include "tests/ui/gallery/picture.h"
#include "tests/ui/gallery/scenes.h"
#include "tests/ui/gallery/studio.h"
#include "tests/ui/gallery/variant.h"
#include "ui/theme/look.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>

using namespace netsonde;
using namespace netsonde::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList warnings;

void keepWarning(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (text.contains(anyWarningOfOurs()))
        warnings.append(text);
}

/// Wanted before there is an application to parse for.
QString valueOf(const QStringList &arguments, const QString &option)
{
    const qsizetype at = arguments.indexOf(option);
    return at < 0 ? QString() : arguments.value(at + 1);
}

/// An offscreen screen of the variant's size.
void setScreen(const Variant &variant, const QString &folder)
{
    const QSize pixels = variant.screen * variant.scale;
    QFile file(folder + u"/screen.json"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file for the screen");
    file.write(u"{\"screens\": [{\"name\": \"one\", \"x\": 0, \"y\": 0, \"width\": %1, \"height\": %2, "
               "\"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}"_s.arg(pixels.width())
                   .arg(pixels.height())
                   .toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    qputenv("QT_SCALE_FACTOR", QByteArray::number(variant.scale));
    qputenv("TZ", "UTC");
}

/// Returns the problems.
QStringList show(const Scene &scene, Studio &studio, const QString &path)
{
    warnings.clear();
    studio.forgetProblems();
    scene.set(studio);
    for (int i = 0; i < 3; ++i) { // layouts that are to follow, and what follows from them
        // Views lay themselves out when a timer says so, which waits for nobody here.
        for (auto *view : studio.current().window->findChildren<QAbstractItemView *>())
            view->doItemsLayout();
        QCoreApplication::sendPostedEvents();
    }
    QStringList problems = studio.problems();
    if (!pictureOf(*studio.current().window).save(path))
        problems.append(u"no picture was made at "_s + path);
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            problems += clippedIn(*window);
    }
    for (const QString &warning : std::as_const(warnings))
        problems.append(u"warning: "_s + warning);
    return problems;
}

int showAll(const Variant &variant, const QString &folder, const QString &only)
{
    QTextStream out(stdout);
    Studio studio(variant);
    int bad = 0;
    std::vector<Scene> scenes = windowScenes();
    for (const Scene &scene : dialogScenes())
        scenes.push_back(scene);
    int shown = 0;
    for (const Scene &scene : scenes) {
        if (!only.isEmpty() && only != scene.name)
            continue;
        ++shown;
        const QStringList problems = show(scene, studio, u"%1/%2-%3.png"_s.arg(folder, variant.name, scene.name));
        for (const QString &problem : problems)
            out << variant.name << u' ' << scene.name << u": "_s << problem << u'\n';
        bad += problems.isEmpty() ? 0 : 1;
    }
    out << variant.name << u": "_s << shown << u" pictures, "_s << bad << u" with problems\n"_s;
    return shown == 0 || bad > 0 ? 1 : 0;
}

/// Each variant is a process: scale and screen are set once.
int runAll(const QString &program, const QStringList &arguments)
{
    int worst = 0;
    for (const Variant &variant : variants())
        worst = qMax(worst, QProcess::execute(program, QStringList(arguments) << u"--variant"_s << variant.name));
    return worst;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QString name = valueOf(arguments, u"--variant"_s);
    if (name.isEmpty())
        return runAll(QString::fromLocal8Bit(argv[0]), arguments);
    const auto variant = std::ranges::find(variants(), name, &Variant::name);
    if (variant == variants().end())
        qFatal("no variant is called %s", qPrintable(name));

    const QTemporaryDir scratch;
    const bool hasFolder = !arguments.first().startsWith(u"--"_s);
    const QString folder = hasFolder ? arguments.first() : scratch.path();
    QDir().mkpath(folder);
    setScreen(*variant, scratch.path());
    qInstallMessageHandler(keepWarning);
    const QApplication application(argc, argv);
    const Translation translation(variant->language);
    QApplication::setCursorFlashTime(0); // a caret is there or not, always alike
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QApplication::setLayoutDirection(variant->direction);
    Look look;
    look.apply(variant->appearance, variant->textSize);
    return showAll(*variant, folder, valueOf(arguments, u"--only"_s));
}
