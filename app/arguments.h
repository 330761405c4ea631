// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <span>
#include <variant>

namespace netsonde {

/// An option of a command as it is typed, without its dashes.
struct OptionSpec
{
    QLatin1StringView name;
    char letter = 0; ///< the short form, 0 for none
    QLatin1StringView value; ///< what the help calls the value; empty for an option without one
    QLatin1StringView help;
    bool repeats = false;
};

/// A command's arguments taken apart: `--name value`, `--name=value`, `-p value`, `-pvalue`; after `--` nothing is an
/// option. Says nothing about what values mean.
class Arguments
{
public:
    /// Or what is wrong, in one line.
    static std::variant<Arguments, QString> split(const QStringList &arguments, std::span<const OptionSpec> options);

    const QStringList &operands() const { return m_operands; }
    bool has(QLatin1StringView option) const { return m_values.contains(option); }
    /// Empty where the option is not there.
    QString value(QLatin1StringView option) const { return m_values.value(option).value(0); }
    QStringList values(QLatin1StringView option) const { return m_values.value(option); }

private:
    QStringList m_operands;
    QHash<QString, QStringList> m_values;
};

/// The options as help shows them, one a line.
QString optionHelp(std::span<const OptionSpec> options);

} // namespace netsonde
