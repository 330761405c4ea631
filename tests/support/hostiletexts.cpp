// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hostiletexts.h"

namespace netsonde::test {

using namespace Qt::Literals::StringLiterals;

const std::vector<HostileText> &hostileTexts()
{
    static const std::vector<HostileText> all {
        // Markup, for what guesses whether a text is rich.
        {"bold", u"<b>router</b>"_s},
        {"picture of a file", u"<img src=\"file:///etc/hostname\">"_s},
        {"picture of a resource", u"<img src=':/icons/netsonde.svg' width=900 height=900>"_s},
        {"link", u"<a href='http://192.0.2.1/'>192.0.2.1</a>"_s},
        {"whole page", u"<!DOCTYPE html><html><body><h1>printer</h1><table><tr><td>1</table>"_s},
        {"style", u"<p style='font-size:200px;color:white'>nas</p>"_s},
        {"tag that does not end", u"<h1 nas.lan"_s},
        {"entities", u"&lt;b&gt;&amp;&nbsp;&#8238;"_s},
        // Direction and what nobody sees.
        {"text turned round", u"lan.\u202Eknab.moc"_s},
        {"isolates", u"a\u2066b\u2067c\u2068d\u2069"_s},
        {"right-to-left marks", u"\u200Frouter\u200E\u061C"_s},
        {"Hebrew and Arabic", u"שרת 10.0.0.1 خادم"_s},
        {"zero width", u"rou\u200Bter\u200C.\u200Dl\u2060an\uFEFF"_s},
        {"soft hyphens", u"nas\u00AD\u00AD\u00AD.lan"_s},
        {"fillers", u"\u3164\u115F\u1160\u2800\uFFA0"_s},
        {"tags", QString::fromUcs4(U"a\U000E0061\U000E0062\U000E007F")},
        // Lines and controls.
        {"line breaks", u"first\nsecond\r\nthird\rfourth"_s},
        {"other line breaks", u"first\u2028second\u2029third\u0085fourth\vfifth\ffourth"_s},
        {"tabs", u"a\tb\t\tc"_s},
        {"NUL", u"before\0after"_s},
        {"ANSI escapes", u"\u001B[31;1mred\u001B[0m\u001B]0;title\u0007\u009B2J"_s},
        {"backspaces", u"evil\b\b\b\bgood\u007F"_s},
        // Size.
        {"one line of 4 KB", QString(4096, u'x')},
        {"words of 4 KB", u"word "_s.repeated(820)},
        {"4 KB without a break", u"a-very.long_name"_s.repeated(256)},
        {"combining flood", u"z"_s + u"\u0301\u0320\u0336\u0489"_s.repeated(100) + u"algo"_s},
        // Encodings.
        {"invalid UTF-8", QString::fromUtf8("caf\xE9 \xC0\xAF \xFF\xFE \xED\xA0\x80")},
        {"surrogates alone", u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00) + QChar(0xD800)},
        {"characters that are none", u"a"_s + QChar(0xFFFE) + QChar(0xFDD0) + QChar(0xFDD1) + QChar(0xFFFF)},
        {"objects", u"a\uFFFCb\uFFFC\uFFF9c\uFFFAd\uFFFB"_s},
        {"emoji", u"🖨️ 👩‍👩‍👧‍👦 🇩🇪 printer 💥"_s},
        // What others read in a text.
        {"mnemonics", u"&Rescan && &Exclude &"_s},
        {"formats", u"%1 %2 %n %L1 %s %x %99 %%"_s},
        {"formula", u"=HYPERLINK(\"http://192.0.2.1\";\"nas\")"_s},
        {"command of a spreadsheet", u"@SUM(1+1)*cmd|' /C calc'!A0"_s},
        {"quotes and commas", u"\",\"\",;'`$(reboot)\\"_s},
        {"a filter", u"state:up or (name:\"a\" !port:22"_s},
    };
    return all;
}

} // namespace netsonde::test
