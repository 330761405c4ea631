#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Netsonde finds exactly the ports that real servers listen on. Usage: tst_servers.py NETSONDE [RUNS]"""

import csv
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import servers

NETSONDE = None
RUNS = 1


class ServersTest(unittest.TestCase):
    def scan(self, *arguments):
        return subprocess.run([NETSONDE, "scan", "127.0.0.1", "--quiet", *arguments], capture_output=True, text=True,
                              check=False, timeout=120, stdin=subprocess.DEVNULL)

    def test_exactly_the_listening_ports(self):
        with servers.running() as ports, tempfile.TemporaryDirectory() as folder:
            for run in range(1, RUNS + 1):
                out = Path(folder, f"{run}.csv")
                before = servers.listening()
                done = self.scan("-p", "1-65535", "--csv", str(out))
                after = servers.listening()
                self.assertEqual(done.returncode, 0, done.stderr)
                with out.open(newline="", encoding="utf-8") as file:
                    rows = list(csv.DictReader(file))
                found = {int(row["port"]) for row in rows}
                self.assertEqual({row["state"] for row in rows}, {"open"})
                self.assertEqual(len(rows), len(found), "a port is listed twice")
                # Others on this machine may come and go while the scan runs: what listened all the time must be found,
                # what never listened must not.
                self.assertLessEqual(before & after, found)
                self.assertLessEqual(found, before | after)
                self.assertLessEqual(set(ports.values()), found)
                print(f"run {run}: {len(found)} open, as the kernel lists them", flush=True)

    def test_the_table_names_them(self):
        with servers.running() as ports:
            text = ",".join(map(str, ports.values()))
            done = self.scan("-p", text)
            self.assertEqual(done.returncode, 0, done.stderr)
            for port in ports.values():
                self.assertIn(str(port), done.stdout)


if __name__ == "__main__":
    NETSONDE = os.path.abspath(sys.argv.pop(1))
    if len(sys.argv) > 1 and sys.argv[1].isdigit():
        RUNS = int(sys.argv.pop(1))
    lacking = servers.missing()
    if lacking:
        print("skipped, not installed:", *lacking)
        sys.exit(77)
    unittest.main()
