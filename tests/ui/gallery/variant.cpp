// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/variant.h"

namespace netsonde::test {

using namespace Qt::Literals::StringLiterals;

const std::vector<Variant> &variants()
{
    static const std::vector<Variant> all {
        {.name = u"light"_s},
        {.name = u"dark"_s, .appearance = Appearance::Dark},
        {.name = u"rtl"_s, .direction = Qt::RightToLeft},
        {.name = u"small"_s, .screen = {1'024, 640}, .window = {1'024, 640}},
        {.name = u"scale200"_s,
         .appearance = Appearance::Dark,
         .screen = {1'024, 640},
         .window = {1'024, 640},
         .scale = 2},
        {.name = u"text150"_s, .textSize = 150},
        {.name = u"german"_s, .screen = {1'024, 640}, .window = {1'024, 640}, .language = Language::German},
        {.name = u"spanish"_s, .screen = {1'024, 640}, .window = {1'024, 640}, .language = Language::Spanish},
        {.name = u"chinese"_s, .language = Language::Chinese},
    };
    return all;
}

} // namespace netsonde::test
