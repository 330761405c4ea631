#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every scan of all ports of loopback says the same, and the truth: ports that an attempt can take for itself among them.
In a namespace of its own, where nobody else listens. Needs root.

Usage: tst_loopback.py NETSONDE [RUNS]   (3 runs unless said otherwise)"""

import os
import sys
import unittest

from namespaces import Namespace, skip_unless_possible
from scanning import HonestMixin, run, scan_command

NETSONDE = None
RUNS = 3


class LoopbackTest(HonestMixin, unittest.TestCase):
    def check(self, address, connector, runs):
        open_ports = {22, 80, 1000, 32768, *range(40000, 40100, 7), 60999, 65000}
        truth = {(address, port): "open" if port in open_ports else "closed" for port in range(1, 65001)}
        with Namespace("loopback") as namespace, namespace.listening("open", address, *sorted(open_ports)):
            command = namespace.inside(scan_command(NETSONDE, address, "-p", "1-65000", "--connector", connector))
            for number in range(1, runs + 1):
                with self.subTest(address=address, connector=connector, run=number):
                    self.check_equal(run(command), truth)

    def test_every_run_is_equal(self):
        self.check("127.0.0.1", "native", RUNS)

    def test_ipv6(self):
        self.check("::1", "native", 1)

    def test_qt(self):
        self.check("127.0.0.1", "qt", 1)


if __name__ == "__main__":
    NETSONDE = os.path.abspath(sys.argv.pop(1))
    if len(sys.argv) > 1 and sys.argv[1].isdigit():
        RUNS = int(sys.argv.pop(1))
    skip_unless_possible()
    unittest.main()
