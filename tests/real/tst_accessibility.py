#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works the window as assistive tools do: over D-Bus, from outside, without eyes or mouse. Finds everything by the names
that are promised, scans loopback, and reads the tables cell by cell while they fill, are sorted, filtered and replaced.

Usage: tst_accessibility.py NETSONDE TOLDOFSELECTIONS"""

import os
import random
import socket
import subprocess
import sys
import threading
import time
import unittest

from assistive import DBusError, Desktop, wait_for, why_not

NETSONDE = None
TOLD_OF_SELECTIONS = None


def ask(question, *arguments):
    """None where the answer is that there is no such thing (any more); no answer is a failure."""
    try:
        return question(*arguments)
    except DBusError as problem:
        if any(word in str(problem) for word in ("NoReply", "ServiceUnknown", "Disconnected", "Timeout")):
            raise
        return None


class Reader(threading.Thread):
    """Reads tables at all their places and beside them, over and over, until it is told to stop."""

    def __init__(self, *tables):
        super().__init__(daemon=True)
        self.tables = tables
        self.is_done = threading.Event()
        self.cells = 0
        self.problem = None
        self.known = []

    def run(self):
        number = random.Random(7)
        try:
            while not self.is_done.is_set():
                for table in self.tables:
                    self.read(table, number)
        except Exception as problem:  # pylint: disable=broad-except
            self.problem = problem

    def read(self, table, number):
        rows, columns = table.rows(), table.columns()
        for row in [*range(min(rows, 25)), *range(max(0, rows - 5), rows + 2)]:
            for column in range(columns + 1):
                self.look_at(ask(table.cell, row, column))
            for method in ("GetRowDescription", "GetRowHeader", "IsRowSelected"):
                ask(table.call, "Table", method, "(i)", row)
        for column in range(columns + 1):
            self.look_at(ask(table.title, column))
        for index in [0, 2**31 - 1, *(number.randrange((rows + 1) * (columns + 1)) for _ in range(20))]:
            self.look_at(table.at(ask(table.call, "Accessible", "GetChildAtIndex", "(i)", index)[0]))
        # What was there before may be gone or be something else; it must not hurt to ask.
        for cell in number.sample(self.known, min(20, len(self.known))):
            self.look_at(cell)
        self.known = self.known[-2000:]

    def look_at(self, cell):
        if not cell:
            return
        self.cells += 1
        self.known.append(cell)
        ask(cell.name)
        ask(cell.states)
        ask(cell.call, "Component", "GetExtents", "(u)", 0)
        ask(cell.call, "Accessible", "GetIndexInParent")

    def finish(self):
        self.is_done.set()
        self.join()
        if self.problem:
            raise self.problem
        return self.cells


class AccessibilityTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.listeners = []
        for host in (1, 2, 7):
            listener = socket.socket()
            listener.bind((f"127.0.0.{host}", 0))
            listener.listen()
            cls.listeners.append(listener)
        cls.ports = ",".join(str(listener.getsockname()[1]) for listener in cls.listeners)

    @classmethod
    def tearDownClass(cls):
        for listener in cls.listeners:
            listener.close()

    def setUp(self):
        self.desktop = self.enterContext(Desktop())
        self.window = self.desktop.open(NETSONDE).children()[0]
        self.scan_button = self.window.find("push button", "Scan")
        self.pause_button = self.window.find("push button", "Pause")

    def tearDown(self):
        self.assertIsNone(self.desktop.program.poll(), "the program is gone")
        self.window.find("menu item", "Quit").press()
        self.assertEqual(self.desktop.program.wait(60), 0)
        self.assertMultiLineEqual(self.desktop.said(), "")

    def scan(self, targets, ports):
        self.window.find("text", "Targets").type(targets)
        self.window.find("text", "Ports").type(ports)
        self.scan_button.press()

    def press(self, button, name, then):
        """A button changes its name with what it does next."""
        wait_for(f"the button {name}", lambda: button.name() == name and button.has("enabled"))
        button.press()
        wait_for(f"the button {then} instead of {name}", lambda: button.name() == then)

    def test_what_is_promised_is_there(self):
        for role, name in (("text", "Targets"), ("text", "Ports"), ("text", "Filter"), ("push button", "Scan"),
                           ("push button", "Pause"), ("table", "Hosts"), ("table", "Open ports"),
                           ("progress bar", "Scan progress"), ("menu item", "Export…")):
            with self.subTest(name=name):
                self.window.find(role, name)
        hosts = self.window.find("table", "Hosts")
        self.assertIn("Nothing scanned yet", hosts.description())
        self.assertEqual(hosts.titles()[:5], ["Address", "Name", "Vendor", "MAC Address", "State"])
        self.assertEqual(hosts.title(4).name(), "State")
        self.assertIsNone(ask(hosts.cell, 0, 0))

    def test_what_can_be_done_has_a_name(self):
        doing = ("push button", "check box", "radio button", "text", "combo box", "table", "menu item", "page tab",
                 "button menu", "slider", "spin button")
        seen = set()
        for one in self.window.walk():
            role = one.role()
            if role not in doing:
                continue
            name = one.name()
            self.assertTrue(name or role == "combo box", f"{role} in {one.parent().name()!r} has no name")
            if role == "push button" and one.has("showing"):
                self.assertNotIn(name, seen, "two buttons have this name")
                seen.add(name)

    def test_a_scan_without_eyes(self):
        hosts, open_ports = self.window.find("table", "Hosts"), self.window.find("table", "Open ports")
        self.scan("127.0.0.0/28", self.ports)
        wait_for("all hosts", lambda: hosts.rows() == 16)
        wait_for("the end", lambda: self.window.find("progress bar", "Scan progress").value() == 1_000)
        self.assertEqual(open_ports.rows(), 3)
        addresses = [hosts.cell(row, 0).name() for row in range(16)]
        self.assertEqual(addresses, [f"127.0.0.{host}" for host in range(16)])
        port = str(self.listeners[1].getsockname()[1])
        self.assertIn(["127.0.0.2", "", port], [open_ports.row(row)[:3] for row in range(3)])
        # A row in one sentence, as its description and with its first cell.
        sentence = hosts.call("Table", "GetRowDescription", "(i)", 2)[0]
        self.assertRegex(sentence, rf"^127\.0\.0\.2: Up, port \d+ .*\. Open port {port}\. 2 closed\. Round trip .* ms\.$")
        self.assertEqual(hosts.cell(2, 0).description(), sentence)
        # A title sorts; where it does so it says so.
        title = hosts.title(0)
        self.assertEqual((title.name(), title.description()), ("Address", "sorted ascending"))
        title.press()
        self.assertEqual(title.description(), "sorted descending")
        self.assertEqual(hosts.cell(0, 0).name(), "127.0.0.15")
        # A cell becomes the current one, and the details are those of its host.
        hosts.cell(8, 0).press()
        self.assertTrue(hosts.call("Table", "IsRowSelected", "(i)", 8)[0])
        wait_for("the details", lambda: self.window.find_all("table", "Ports of the selected host")[0].rows() == 3)
        self.window.find("text", "Filter").type("ip:127.0.0.9")
        wait_for("the filter", lambda: hosts.rows() == 1)
        self.window.find("text", "Filter").type("ip:192.0.2.1")
        wait_for("the words for an empty table", lambda: "No host matches" in hosts.description())

    def test_tables_are_read_while_they_fill(self):
        hosts, open_ports = self.window.find("table", "Hosts"), self.window.find("table", "Open ports")
        tabs = self.window.find_all("page tab")
        text = self.window.find("text", "Filter")
        readers = [Reader(hosts, open_ports), Reader(open_ports, hosts)]
        for reader in readers:
            reader.start()
        for number in range(2):
            self.scan("127.0.0.0/19", self.ports + ",1-1000")
            wait_for("the button Stop", lambda: self.scan_button.name() == "Stop")
            wait_for("rows", lambda: hosts.rows() > 100)
            self.press(self.pause_button, "Pause", "Resume")
            title = hosts.title(2 + number)
            title.press()
            hosts.call("Table", "AddRowSelection", "(i)", 50)
            self.press(self.pause_button, "Resume", "Pause")
            for words in ("ip:127.0.1.0/24", "state:up rtt:>0", "nothing at all", ""):
                text.type(words)
                tabs[number].press()
                title.press()
                time.sleep(0.1)  # for the readers
            self.press(self.scan_button, "Stop", "Scan")
        # And after all that it scans as ever.
        self.scan("127.0.0.0/25", self.ports)
        wait_for("all hosts", lambda: hosts.rows() == 128)
        wait_for("all open ports", lambda: open_ports.rows() == 3)
        for reader in readers:
            self.assertGreater(reader.finish(), 1000)


class ToldTest(unittest.TestCase):
    def test_a_selection_is_told_once(self):
        with Desktop() as desktop:
            told = subprocess.run([TOLD_OF_SELECTIONS], env=desktop.environment, capture_output=True, text=True, timeout=300)
        self.assertEqual(told.returncode, 0, told.stdout + told.stderr)


if __name__ == "__main__":
    NETSONDE, TOLD_OF_SELECTIONS = (os.path.abspath(sys.argv.pop(1)) for _ in range(2))
    if reason := why_not():
        print(f"skipped: {reason}")
        sys.exit(77)
    unittest.main()
