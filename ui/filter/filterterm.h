// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/filterexpression.h"
#include "ui/filter/filtertoken.h"

#include <optional>

namespace netsonde {

/// What one term of a filter asks for; neither test nor error: nothing so far.
struct FilterTerm
{
    std::optional<RowTest> test;
    std::optional<FilterError> error;

    /// @p isLast: the filter's text ends with it, so that it may still be being typed.
    static FilterTerm of(const FilterToken &token, bool isLast);
};

} // namespace netsonde
