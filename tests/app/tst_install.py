#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` puts where. Usage: tst_install.py CMAKE BUILD_DIR SOURCE_DIR gui|headless

The files of a desktop are checked by the desktop's own tools where these are there.
"""

import configparser
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

CMAKE, BUILD, SOURCE, KIND = sys.argv[1:5]
SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
HAS_WINDOW = KIND == "gui"
needs_window = unittest.skipUnless(HAS_WINDOW, "a build without a window has nothing for a desktop")


def size_of_png(path):
    head = path.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n", path
    return struct.unpack(">II", head[16:24])


class InstallTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.prefix = Path(cls.folder.name, "prefix")
        done = subprocess.run([CMAKE, "--install", BUILD, "--prefix", cls.prefix], capture_output=True, text=True,
                              check=False)
        if done.returncode != 0:
            raise AssertionError(done.stdout + done.stderr)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def installed(self):
        return {path.relative_to(self.prefix).as_posix() for path in self.prefix.rglob("*") if path.is_file()}

    def accepted(self, program, *arguments):
        if not shutil.which(program):
            self.skipTest(f"{program} is not installed")
        done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_nothing_else_and_nothing_less(self):
        expected = {"bin/netsonde"}
        if HAS_WINDOW:
            expected |= {f"share/icons/hicolor/{side}x{side}/apps/netsonde.png" for side in SIDES}
            expected |= {"share/icons/hicolor/scalable/apps/netsonde.svg", "share/applications/netsonde.desktop",
                         "share/metainfo/netsonde.metainfo.xml"}
        self.assertEqual(self.installed(), expected)

    def test_the_installed_program_starts(self):
        environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
        done = subprocess.run([self.prefix / "bin/netsonde", "--version"], capture_output=True, text=True, check=False,
                              env=environment, cwd="/")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertRegex(done.stdout, r"^netsonde \d+\.\d+\.\d+\n$")

    @needs_window
    def test_icons_have_the_size_of_their_folder(self):
        for side in SIDES:
            picture = self.prefix / f"share/icons/hicolor/{side}x{side}/apps/netsonde.png"
            self.assertEqual(size_of_png(picture), (side, side))
            self.assertGreater(picture.stat().st_size, 150)

    @needs_window
    def test_the_desktop_entry_leads_to_what_is_there(self):
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(self.prefix / "share/applications/netsonde.desktop", encoding="utf-8")
        main = entry["Desktop Entry"]
        self.assertTrue((self.prefix / "bin" / main["Exec"].split()[0]).exists())
        self.assertTrue((self.prefix / f"share/icons/hicolor/48x48/apps/{main['Icon']}.png").exists())
        code = Path(SOURCE, "app/application.cpp").read_text(encoding="utf-8")
        self.assertIn('setDesktopFileName(u"netsonde"_s)', code)

    @needs_window
    def test_the_metainfo_belongs_to_the_entry(self):
        component = ElementTree.parse(self.prefix / "share/metainfo/netsonde.metainfo.xml").getroot()
        self.assertEqual(component.findtext("launchable"), "netsonde.desktop")
        self.assertEqual(component.findtext("provides/binary"), "netsonde")
        self.assertEqual(component.findtext("project_license"), "GPL-3.0-or-later")

    @needs_window
    def test_desktop_file_validate_accepts_it(self):
        self.accepted("desktop-file-validate", self.prefix / "share/applications/netsonde.desktop")

    @needs_window
    def test_appstreamcli_accepts_it(self):
        self.accepted("appstreamcli", "validate", "--no-net", self.prefix / "share/metainfo/netsonde.metainfo.xml")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
