#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lint checks find what they are there for."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).parent
LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
SCRIPTS = ("includes.py", "manners.py")


class LintTest(unittest.TestCase):
    def check(self, script, files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            done = subprocess.run([sys.executable, HERE / script, folder], capture_output=True, text=True, check=False)
            return done.returncode, done.stdout

    def refused(self, script, name, text):
        code, output = self.check(script, {"engine/targets/ok.cpp": LICENCE, name: text})
        self.assertEqual(code, 1, output)
        self.assertIn(f"{name}:", output)

    def test_a_clean_tree_passes(self):
        for script in SCRIPTS:
            self.assertEqual(self.check(script, {"engine/targets/ok.cpp": LICENCE})[0], 0)

    def test_an_empty_tree_does_not(self):
        for script in SCRIPTS:
            self.assertNotEqual(self.check(script, {})[0], 0)

    def test_arrows_that_point_up(self):
        for name, included in [("engine/targets/a.h", "engine/scan/scanner.h"), ("engine/scan/a.h", "ui/words/words.h"),
                               ("ui/models/a.h", "ui/windows/mainwindow.h"), ("ui/models/a.h", "engine/scan/scanrun.h"),
                               ("ui/windows/a.h", "app/settings.h"), ("engine/report/a.h", "engine/probe/connector.h"),
                               ("engine/report/a.h", "engine/scan/scanner.h")]:
            with self.subTest(f"{name} -> {included}"):
                self.refused("includes.py", name, f'{LICENCE}#include "{included}"\n')

    def test_sockets_outside_the_rooms_that_send(self):
        self.refused("includes.py", "ui/widgets/a.h", f"{LICENCE}#include <QTcpSocket>\n")

    def test_manners(self):
        for line in ["connect(a, SIGNAL(x()), b, SLOT(y()));", "connect(a, &A::b, [] {});",
                     "connect(a.get(), &N::A::b, [this] {});", "qApp->processEvents();", "sender();", "QMessageBox box;",
                     "const auto c = QColor(1, 2, 3);"]:
            with self.subTest(line):
                self.refused("manners.py", "ui/windows/a.cpp", f"{LICENCE}{line}\n")
        self.refused("manners.py", "tests/a.cpp", f"{LICENCE}QTest::qWait(1);\n")
        self.refused("manners.py", "engine/scan/a.cpp", "int a;\n")
        self.refused("manners.py", "engine/scan/a.cpp", f'{LICENCE}auto a = tr("x");\n')

    def catalogues(self, source, german):
        """The catalogue check's answer to one text and its German translation."""
        files = {}
        for language in ("de", "es", "zh_CN"):
            text = german if language == "de" else f"<translation>{source}</translation>"
            files[f"resources/translations/netsonde_{language}.ts"] = (
                f'<TS version="2.1" language="{language}"><context><name>A</name><message>'
                f"<source>{source}</source>{text}</message></context></TS>")
        return self.check("catalogues.py", files)

    def test_catalogues(self):
        self.assertEqual(self.catalogues("&amp;Open %1…", "<translation>%1 ö&amp;ffnen…</translation>"),
                         (0, "the catalogues are complete\n"))
        for what, source, german in [
                ("unfinished", "Open", '<translation type="unfinished">Offen</translation>'),
                ("vanished", "Open", '<translation type="vanished">Offen</translation>'),
                ("no translation", "Open", "<translation></translation>"),
                ("other placeholders", "%1 of %2", "<translation>%1 von %3</translation>"),
                ("other mnemonics", "&amp;Open", "<translation>Offen</translation>"),
                ("an ellipsis", "Open…", "<translation>Offen</translation>"),
                ("a colon", "Open", "<translation>Offen:</translation>"),
                ("a full stop", "It is open.", "<translation>Es ist offen</translation>"),
                ("a space", "open ", "<translation>offen</translation>")]:
            with self.subTest(what):
                code, output = self.catalogues(source, german)
                self.assertEqual(code, 1)
                self.assertIn(what, output)
        self.assertIn("missing", self.check("catalogues.py", {"a": ""})[1])

    def test_icons(self):
        frame = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16" fill="none" '
                 'stroke="#000" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">')
        clean = {"resources/icons/zoomin.svg": f'{frame}<path d="M4 4h8"/></svg>',
                 "resources/netsonde.qrc": "<file>icons/zoomin.svg</file>",
                 "ui/theme/icons.h": "enum class Icon : quint8 {\n    ZoomIn,\n};\n",
                 "ui/a.cpp": "Icon::ZoomIn"}
        self.assertEqual(self.check("icons.py", clean)[0], 0)
        self.assertNotEqual(self.check("icons.py", {})[0], 0)
        for what, change in {
                "is not listed": {"resources/netsonde.qrc": ""},
                "is not there": {"resources/netsonde.qrc": "<file>icons/zoomin.svg</file><file>icons/b.svg</file>"},
                "has no name": {"resources/icons/b.svg": frame, "resources/netsonde.qrc":
                                "<file>icons/zoomin.svg</file><file>icons/b.svg</file>"},
                "has no drawing": {"ui/theme/icons.h": "enum class Icon : quint8 {\n    ZoomIn,\n    Stop,\n};\n"},
                "is not used": {"ui/a.cpp": "Icon::ZoomInner"},
                "is drawn in another frame": {"resources/icons/zoomin.svg": frame.replace("1.5", "2")},
                "has paint of its own": {"resources/icons/zoomin.svg": f'{frame}<path fill="#f00"/>'}}.items():
            with self.subTest(what):
                code, output = self.check("icons.py", {**clean, **change})
                self.assertEqual(code, 1, output)
                self.assertIn(what, output)


if __name__ == "__main__":
    unittest.main()
