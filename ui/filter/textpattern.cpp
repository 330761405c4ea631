// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/textpattern.h"

#include <algorithm>

namespace netsonde {

namespace {

/// Goes back to the last star only, so it needs no more than pattern times text steps.
bool fits(QStringView text, QStringView pattern)
{
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype tried = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            tried = t;
        } else if (p < pattern.size() && (pattern[p] == u'?' || pattern[p] == text[t].toCaseFolded())) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++tried;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace

bool TextPattern::matches(QStringView text) const
{
    switch (m_mode) {
    case Mode::Contains:
        return text.contains(m_text, m_case);
    case Mode::Whole:
        return text.compare(m_text, m_case) == 0;
    case Mode::Wildcards:
        return fits(text, m_text);
    }
    Q_UNREACHABLE();
}

bool TextPattern::mayMatch(bool (*isInAlphabet)(QChar)) const
{
    return std::ranges::all_of(
        m_text, [&](QChar c) { return isInAlphabet(c) || (m_mode == Mode::Wildcards && (c == u'*' || c == u'?')); });
}

} // namespace netsonde
