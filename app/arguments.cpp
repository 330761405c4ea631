// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "app/nearword.h"

#include <algorithm>
#include <optional>

namespace netsonde {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One argument that begins with a dash.
struct Typed
{
    const OptionSpec *option = nullptr;
    QString name; ///< with dashes, for messages
    std::optional<QString> value; ///< where it stands in the same argument
};

Typed recognise(const QString &argument, std::span<const OptionSpec> options)
{
    const auto find = [&](auto fits) {
        const auto found = std::find_if(options.begin(), options.end(), fits);
        return found == options.end() ? nullptr : &*found;
    };
    Typed typed;
    if (argument.startsWith("--"_L1)) {
        const qsizetype equals = argument.indexOf(u'=');
        typed.name = argument.first(equals < 0 ? argument.size() : equals);
        if (equals >= 0)
            typed.value = argument.sliced(equals + 1);
        typed.option = find([&](const OptionSpec &option) { return typed.name.sliced(2) == option.name; });
    } else {
        typed.name = argument.first(2);
        if (argument.size() > 2)
            typed.value = argument.sliced(2);
        typed.option = find([&](const OptionSpec &option) { return argument[1] == QLatin1Char(option.letter); });
    }
    return typed;
}

QString unknownOption(const QString &name, std::span<const OptionSpec> options)
{
    QStringList known;
    for (const OptionSpec &option : options)
        known.append("--"_L1 + option.name);
    const QString nearest = nearestWord(name, known);
    const QString message = u"unknown option %1"_s.arg(name);
    return nearest.isEmpty() ? message : message + u"; did you mean %1?"_s.arg(nearest);
}

/// What looks like another option was not meant as a value; `--csv=--x` still says so.
bool isValue(const QString &argument)
{
    return !argument.isEmpty() && !argument.startsWith("--"_L1);
}

} // namespace

std::variant<Arguments, QString> Arguments::split(const QStringList &arguments, std::span<const OptionSpec> options)
{
    Arguments result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--"_L1) {
            result.m_operands += arguments.sliced(i + 1);
            break;
        }
        if (argument.size() < 2 || argument[0] != u'-') {
            result.m_operands.append(argument);
            continue;
        }
        Typed typed = recognise(argument, options);
        if (!typed.option)
            return unknownOption(typed.name, options);
        if (typed.option->value.isEmpty()) {
            if (typed.value)
                return typed.name + ": takes no value"_L1;
            result.m_values[typed.option->name].append(QString());
            continue;
        }
        if (!typed.value && i + 1 < arguments.size() && isValue(arguments[i + 1]))
            typed.value = arguments[++i];
        if (!typed.value || typed.value->isEmpty())
            return typed.name + ": the value is missing"_L1;
        QStringList &values = result.m_values[typed.option->name];
        if (!values.isEmpty() && !typed.option->repeats)
            return typed.name + ": given twice"_L1;
        values.append(*typed.value);
    }
    return result;
}

QString optionHelp(std::span<const OptionSpec> options)
{
    constexpr int column = 28;
    QString text;
    for (const OptionSpec &option : options) {
        QString line = option.letter ? u"  -%1, --%2"_s.arg(QLatin1Char(option.letter)).arg(option.name)
                                     : u"      --%1"_s.arg(option.name);
        if (!option.value.isEmpty())
            line += u' ' + option.value;
        text += line.leftJustified(column - 1) + u' ' + option.help + u'\n';
    }
    return text;
}

} // namespace netsonde
