// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/headerstate.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalBlocker>

#include <algorithm>
#include <optional>
#include <vector>

namespace netsonde::HeaderState {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int version = 1;
constexpr int narrowest = 16;
constexpr int widest = 4000;

struct Column
{
    int place = 0;
    int width = 0;
    bool hidden = false;
};

struct State
{
    std::vector<Column> columns;
    int sortColumn = -1;
    bool descending = false;
};

std::optional<State> read(const QJsonObject &from)
{
    State state;
    if (from["version"_L1].toInt() != version || !from["columns"_L1].isArray())
        return std::nullopt;
    for (const QJsonValue &value : from["columns"_L1].toArray()) {
        const QJsonObject column = value.toObject();
        state.columns.push_back(
            {column["place"_L1].toInt(-1), column["width"_L1].toInt(-1), column["hidden"_L1].toBool()});
    }
    state.sortColumn = from["sort"_L1].toInt(-1);
    state.descending = from["descending"_L1].toBool();
    return state;
}

bool makesSense(const State &state, int columns)
{
    if (state.columns.size() != static_cast<size_t>(columns) || state.sortColumn < -1 || state.sortColumn >= columns)
        return false;
    std::vector<bool> taken(state.columns.size());
    for (const Column &column : state.columns) {
        if (column.place < 0 || column.place >= columns || taken[static_cast<size_t>(column.place)])
            return false;
        taken[static_cast<size_t>(column.place)] = true;
        if (column.width < narrowest || column.width > widest)
            return false;
    }
    return std::ranges::any_of(state.columns, [](const Column &column) { return !column.hidden; });
}

/// Shown first: a hidden section has no width to set.
void setWidth(QHeaderView &header, int column, int width, bool hidden)
{
    header.setSectionHidden(column, false);
    header.resizeSection(column, width);
    if (hidden)
        header.setSectionHidden(column, true);
}

void apply(QHeaderView &header, const State &state)
{
    const int columns = static_cast<int>(state.columns.size());
    for (int place = 0; place < columns; ++place) {
        const auto at = std::ranges::find(state.columns, place, &Column::place);
        header.moveSection(header.visualIndex(static_cast<int>(at - state.columns.begin())), place);
    }
    for (int column = 0; column < columns; ++column) {
        const Column &wanted = state.columns[static_cast<size_t>(column)];
        setWidth(header, column, wanted.width, wanted.hidden);
    }
    header.setSortIndicator(state.sortColumn, state.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// A hidden section answers 0 and keeps its width to itself: it is shown for a moment, unknown to the view.
int widthOf(QHeaderView &header, int column)
{
    if (!header.isSectionHidden(column))
        return header.sectionSize(column);
    const QSignalBlocker unseen(header);
    header.setSectionHidden(column, false);
    const int width = header.sectionSize(column);
    header.setSectionHidden(column, true);
    return width;
}

} // namespace

QByteArray save(QHeaderView &header, bool areFitted)
{
    QJsonArray columns;
    for (int column = 0; column < header.count(); ++column) {
        columns << QJsonObject {{u"place"_s, header.visualIndex(column)},
                                {u"width"_s, widthOf(header, column)},
                                {u"hidden"_s, header.isSectionHidden(column)}};
    }
    const QJsonObject state {{u"version"_s, version},
                             {u"fitted"_s, areFitted},
                             {u"columns"_s, columns},
                             {u"sort"_s, header.sortIndicatorSection()},
                             {u"descending"_s, header.sortIndicatorOrder() == Qt::DescendingOrder}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool areFitted(const QByteArray &state)
{
    return QJsonDocument::fromJson(state).object()["fitted"_L1].toBool();
}

void setWidth(QHeaderView &header, int column, int width)
{
    setWidth(header, column, width, header.isSectionHidden(column));
}

bool restore(QHeaderView &header, const QByteArray &state)
{
    const auto wanted = read(QJsonDocument::fromJson(state).object());
    if (!wanted || !makesSense(*wanted, header.count()))
        return false;
    apply(header, *wanted);
    return true;
}

void scaleWidths(QHeaderView &header, double factor)
{
    for (int column = 0; column < header.count(); ++column)
        setWidth(header, column, qRound(widthOf(header, column) * factor), header.isSectionHidden(column));
}

} // namespace netsonde::HeaderState
