#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""MAC addresses, vendors and Wake-on-LAN over a cable between two network namespaces. Needs root.

Usage: tst_neighbours.py NETSONDE [WAKEINWINDOW]"""

import csv
import io
import os
import subprocess
import sys
import unittest
from contextlib import contextmanager

from namespaces import Namespace, skip_unless_possible

NETSONDE = WINDOW = None
HERE_MAC, THERE_MAC = "00:03:93:00:00:01", "00:04:0e:12:34:56"  # Apple's and AVM's
THERE_LINK_LOCAL = "fe80::204:eff:fe12:3456"  # what the kernel makes of the MAC address

# Prints each UDP frame to port 9 that comes in on the cable, until its input ends.
CATCHER = """
import selectors, socket, sys
wire = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(0x0800))
wire.bind(("cable", 0x0800))
selector = selectors.DefaultSelector()
selector.register(wire, selectors.EVENT_READ)
selector.register(sys.stdin, selectors.EVENT_READ)
print("ready", flush=True)
while True:
    sources = [key.fileobj for key, _ in selector.select()]
    if wire in sources:
        frame = wire.recv(65536)
        if frame[23] == 17 and frame[36:38] == b"\\0\\x09":
            print(frame.hex(), flush=True)
    elif sys.stdin in sources:
        break
"""


@contextmanager
def catching(namespace):
    """A list that has the frames once the block is left."""
    frames = []
    process = subprocess.Popen(namespace.inside([sys.executable, "-c", CATCHER]), stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, text=True)
    if process.stdout.readline() != "ready\n":
        raise RuntimeError("nobody listens on the cable")
    try:
        yield frames
    finally:
        output, _ = process.communicate(timeout=30)
        frames += [bytes.fromhex(line) for line in output.split()]


class NeighboursTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.here = cls.enterClassContext(Namespace("here"))
        cls.there = cls.enterClassContext(Namespace("there"))
        cls.here.join(cls.there, macs=(HERE_MAC, THERE_MAC))

    def scan(self, targets, option):
        done = subprocess.run(self.here.inside([NETSONDE, "scan", *targets, "-p", "1-20", "--quiet", "--states", "all",
                                                option, "-"]),
                              capture_output=True, text=True, check=False, timeout=120, stdin=subprocess.DEVNULL)
        return list(csv.DictReader(io.StringIO(done.stdout, newline="")))

    def test_hosts_on_the_cable_have_their_mac_address_and_its_vendor(self):
        rows = self.scan(["10.9.0.1-3", "fd09::2", f"{THERE_LINK_LOCAL}%cable"], "--hosts-csv")
        hardware = {row["address"]: (row["mac"], row["vendor"]) for row in rows}
        self.assertEqual(hardware, {"10.9.0.1": (HERE_MAC, "Apple"), "10.9.0.2": (THERE_MAC, "AVM"),
                                    "10.9.0.3": ("", ""),  # nobody: the kernel asked in vain
                                    "fd09::2": (THERE_MAC, "AVM"), f"{THERE_LINK_LOCAL}%cable": (THERE_MAC, "AVM")})

    def test_ports_have_them_too(self):
        rows = self.scan(["10.9.0.2"], "--csv")
        self.assertEqual({(row["mac"], row["vendor"]) for row in rows}, {(THERE_MAC, "AVM")})
        self.assertEqual(len(rows), 20)

    def test_a_silent_host_that_is_there_has_its_mac_address(self):
        self.there.nft("table ip quiet { chain in { type filter hook input priority 0; tcp dport 1-20 drop; }; }")
        try:
            rows = self.scan(["10.9.0.2"], "--hosts-csv")
        finally:
            self.there.nft("delete table ip quiet")
        self.assertEqual([(row["state"], row["mac"]) for row in rows], [("no answer", THERE_MAC)])

    def test_loopback_has_none(self):
        rows = self.scan(["127.0.0.1", "::1"], "--hosts-csv")
        self.assertEqual({(row["mac"], row["vendor"]) for row in rows}, {("", "")})

    def test_the_window_shows_them_and_wakes_a_host(self):
        if WINDOW is None:
            self.skipTest("built without a window")
        with catching(self.there) as frames:
            done = subprocess.run(self.here.inside([WINDOW, "10.9.0.1-2", "10.9.0.2"]), capture_output=True, text=True,
                                  check=False, timeout=120, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        self.assertEqual(done.returncode, 0, done.stderr)
        lines = [line.split("\t") for line in done.stdout.splitlines()]
        self.assertEqual([line[1:] for line in lines if line[0] == "host"],
                         [["10.9.0.1", HERE_MAC, "Apple"], ["10.9.0.2", THERE_MAC, "AVM"]])
        said = [line[1] for line in lines if line[0] == "said"]
        self.assertEqual(len(said), 1)
        self.assertIn(f"10.9.0.2 ({THERE_MAC}) was sent to 10.9.0.255 on cable, UDP port 9.", said[0])
        # One frame, to everybody on the cable and everybody in the network, with the packet and nothing else.
        self.assertEqual(len(frames), 1)
        frame = frames[0]
        self.assertEqual(frame[:6], b"\xff" * 6)
        self.assertEqual(frame[6:12], bytes.fromhex(HERE_MAC.replace(":", "")))
        self.assertEqual(frame[26:34], bytes([10, 9, 0, 1, 10, 9, 0, 255]))
        self.assertEqual(frame[42:], b"\xff" * 6 + 16 * bytes.fromhex(THERE_MAC.replace(":", "")))
        self.assertEqual(len(frame[42:]), 102)


if __name__ == "__main__":
    NETSONDE = os.path.abspath(sys.argv.pop(1))
    if len(sys.argv) > 1 and not sys.argv[1].startswith("-"):
        WINDOW = os.path.abspath(sys.argv.pop(1))
    skip_unless_possible()
    unittest.main()
