#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Silent, unreachable and prohibited networks, in a network namespace of its own. Needs root.

Usage: tst_namespace.py NETSONDE"""

import csv
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

NETSONDE = None
NAMESPACE = f"netsonde-test-{os.getpid()}"


def ip(*arguments):
    subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True)


def inside(*command):
    return ["ip", "netns", "exec", NAMESPACE, *command]


def descriptors(pid):
    """The sockets a process has open."""
    sockets = 0
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        try:
            sockets += os.readlink(entry).startswith("socket:")
        except FileNotFoundError:  # closed in the meantime
            pass
    return sockets


class NamespaceTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        ip("netns", "add", NAMESPACE)
        ip("-n", NAMESPACE, "link", "set", "lo", "up")
        # A TUN device that nobody reads swallows what is sent into it: 10.9.0.0/24 is silent.
        ip("-n", NAMESPACE, "tuntap", "add", "dev", "quiet", "mode", "tun")
        ip("-n", NAMESPACE, "address", "add", "10.9.0.1/24", "dev", "quiet")
        ip("-n", NAMESPACE, "link", "set", "quiet", "up")
        ip("-n", NAMESPACE, "route", "add", "unreachable", "10.9.1.0/24")
        ip("-n", NAMESPACE, "route", "add", "prohibit", "10.9.2.0/24")
        ip("-n", NAMESPACE, "route", "add", "blackhole", "10.9.3.0/24")

    @classmethod
    def tearDownClass(cls):
        ip("netns", "delete", NAMESPACE)

    def scan(self, *arguments, connector="native"):
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder, "out.csv")
            done = subprocess.run(inside(NETSONDE, "scan", *arguments, "--connector", connector, "--quiet",
                                         "--states", "all", "--csv", str(out)),
                                  capture_output=True, text=True, check=False, timeout=120, stdin=subprocess.DEVNULL)
            with out.open(newline="", encoding="utf-8") as file:
                return done.returncode, list(csv.DictReader(file))

    def test_each_kind_of_silence_has_its_reason(self):
        for address, expected, status in [("10.9.0.7", ("filtered", "no-answer"), 0),
                                          ("10.9.1.7", ("unreachable", "host-unreachable"), 0),
                                          ("10.9.2.7", ("unreachable", "prohibited"), 0),
                                          ("10.9.3.7", ("not tested", "unknown-error"), 3),
                                          ("10.8.0.1", ("unreachable", "network-unreachable"), 0)]:
            for connector in ("native", "qt"):
                with self.subTest(address=address, connector=connector):
                    code, rows = self.scan(address, "-p", "1-20", "--timeout", "50", "--retries", "0",
                                           connector=connector)
                    self.assertEqual({(row["state"], row["reason"]) for row in rows}, {expected})
                    self.assertEqual([int(row["port"]) for row in rows], list(range(1, 21)))
                    self.assertEqual(code, status)

    def test_silent_hosts_among_several_are_settled_by_discovery(self):
        code, rows = self.scan("10.9.0.1-10.9.0.3", "-p", "1-100", "--timeout", "50")
        self.assertEqual(code, 0)
        self.assertEqual(len(rows), 300)
        states = {row["address"]: set() for row in rows}
        for row in rows:
            states[row["address"]].add((row["state"], row["reason"]))
        self.assertEqual(states["10.9.0.1"], {("closed", "connection-refused")})
        self.assertEqual(states["10.9.0.2"], {("filtered", "no-answer"), ("filtered", "host-silent")})

    def test_a_stop_leaves_a_valid_file_and_no_socket(self):
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder, "out.csv")
            process = subprocess.Popen(inside(NETSONDE, "scan", "10.9.0.7", "-p", "all", "--in-flight", "2000", "--timeout",
                                              "60000", "--states", "all", "--csv", str(out), "--quiet"),
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            try:
                deadline = time.monotonic() + 60
                while descriptors(process.pid) < 2000 and time.monotonic() < deadline:
                    time.sleep(0.01)
                self.assertGreaterEqual(descriptors(process.pid), 2000)
                process.send_signal(signal.SIGINT)
                _, errors = process.communicate(timeout=30)
            finally:
                process.kill()
            self.assertEqual(process.returncode, 3, errors)
            with out.open(newline="", encoding="utf-8") as file:
                rows = list(csv.DictReader(file))
            self.assertEqual(len(rows), 65535)
            self.assertEqual({(row["state"], row["reason"]) for row in rows}, {("not tested", "stopped")})


if __name__ == "__main__":
    NETSONDE = os.path.abspath(sys.argv.pop(1))
    if os.geteuid() != 0:
        print("skipped: only root may make a network namespace")
        sys.exit(77)
    if shutil.which("ip") is None or not Path("/dev/net/tun").exists():
        print("skipped: needs ip (iproute2) and /dev/net/tun")
        sys.exit(77)
    try:
        ip("netns", "add", f"{NAMESPACE}-probe")
        ip("-n", f"{NAMESPACE}-probe", "link", "set", "lo", "up")
    except subprocess.CalledProcessError as error:  # as in a container or a chroot without the rights
        print("skipped: no network namespace to be had here:", error.stderr.strip())
        sys.exit(77)
    finally:
        subprocess.run(["ip", "netns", "delete", f"{NAMESPACE}-probe"], capture_output=True, check=False)
    unittest.main()
