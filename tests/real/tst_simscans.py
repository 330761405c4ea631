#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scans of simnet's networks, whose truth is known: everything open is found, and nothing that isn't so is said; limits
are kept as the network itself counts them. Needs root for the namespace; Netsonde itself runs as an ordinary user.

Usage: tst_simscans.py NETSONDE SIMNET [unittest's options]
       tst_simscans.py NETSONDE SIMNET --full [--seeds N] [--connector NAME] [SCENARIO...]
  --full  the networks in full size, with several seeds; prints a table of seconds and recall instead of testing"""

import os
import statistics
import subprocess
import sys
import unittest
from dataclasses import dataclass

from scanning import HonestMixin, Simnet, VERDICT_OF, expected, run, scan_command

NETSONDE = None
SIMNET = None
USER = []  # simnet's option


@dataclass
class Network:
    options: str  # simnet's
    ranges: str
    ports: str
    arguments: str = ""  # netsonde's
    recall: float = 1.0

    def at(self, seed):
        return Simnet(SIMNET, *self.options.split(), "--seed", seed)

    def scan(self, net, *arguments):
        return run(net.inside(scan_command(NETSONDE, *self.ranges.split(), "-p", self.ports, *self.arguments.split(),
                                           *arguments), *USER), patience=900)


WAN5 = "--profile wan --loss 0.05"
FULL = {
    "LAN": Network("--profile lan", "10.77.0.0/24", "1-1000"),
    "WAN": Network("--profile wan", "10.77.0.0/24", "1-1000"),
    "WAN 5 % loss": Network(WAN5, "10.77.0.0/24", "1-1000", recall=0.999),
    "sparse /16": Network("--profile sparse", "10.77.0.0/16", "22,80,443", recall=0.999),
    "200 RST/s": Network("--profile wan --loss 0 --up 1 --rst-rate 200", "10.77.0.1", "1-10000"),
    "a silent host": Network("--profile wan --up 0", "10.77.0.1", "1-65535", "--assume-up"),
    "IPv6 LAN": Network("--profile lan", "fd77::/120", "1-1000"),
    "IPv6 WAN": Network("--profile wan", "fd77::/120", "1-1000"),
}
SMALL = {
    "LAN": Network("--profile lan", "10.77.0.0/25", "1-300"),
    "WAN": Network("--profile wan", "10.77.0.0/26", "1-500"),
    "WAN 5 % loss": Network(WAN5 + " --open 0.05", "10.77.0.0/27", "1-300", recall=0.999),
    "sparse": Network("--profile sparse --up 0.05", "10.77.0.0/22", "22,80,443", recall=0.99),
    "200 RST/s": Network("--profile wan --loss 0 --up 1 --rst-rate 200", "10.77.0.1", "1-1000"),
    "a silent host": Network("--profile wan --up 0", "10.77.0.1", "1-2000", "--assume-up"),
    "IPv6 WAN": Network("--profile wan", "fd77::/122", "1-200"),
    "filters": Network("--profile lan --rejected 0.2 --silent 0.1 --unreachable 0.3 --prohibited 0.3", "10.77.0.0/26",
                       "1-100"),
    "late answers": Network("--profile lan --late 0.5 --late-by 150", "10.77.0.0/28", "1-100"),
    "hosts that reset": Network("--profile lan --resets 1 --open 0.3 --up 1", "10.77.0.0/28", "1-100"),
}


@dataclass
class Outcome:
    """How a scan compares with the truth."""

    open: int = 0
    found: int = 0
    false_open: int = 0
    false_closed: int = 0
    unheard: int = 0  # closed, told as silent: an answer that was lost, or not sent
    other: int = 0
    untested: int = 0

    @property
    def recall(self):
        return self.found / self.open if self.open else 1.0


def compare(scan, truth):
    outcome = Outcome(open=sum(word == "open" for word in truth.values()))
    for pair, state in scan.verdicts.items():
        is_so = VERDICT_OF[truth[pair]]
        if state == is_so:
            outcome.found += state == "open"
        elif state == "open":
            outcome.false_open += 1
        elif state == "closed":
            outcome.false_closed += 1
        elif state == "not tested":
            outcome.untested += 1
        elif is_so == "closed" and state == "filtered":
            outcome.unheard += 1
        elif is_so != "open":
            outcome.other += 1
    return outcome


class Recall(HonestMixin, unittest.TestCase):
    def check(self, name, connector="native"):
        network = SMALL[name]
        net = network.at(1)
        truth = net.truth(network.ranges, network.ports)
        scan = network.scan(net, "--connector", connector)
        outcome = compare(scan, truth)
        self.assertEqual(scan.verdicts.keys(), truth.keys())
        self.assertEqual((outcome.false_open, outcome.false_closed, outcome.other, outcome.untested), (0, 0, 0, 0), outcome)
        self.assertGreaterEqual(outcome.recall, network.recall, outcome)
        self.assertEqual(scan.status, 0, scan.errors)
        return scan, outcome, truth

    def check_exact(self, name, connector="native"):
        """Where nothing is lost on the way, nothing may be missed."""
        scan, _, truth = self.check(name, connector)
        self.check_equal(scan, expected(truth))
        return scan

    def test_lan(self):
        self.check_exact("LAN")

    def test_wan(self):
        _, outcome, _ = self.check("WAN")
        self.assertLess(outcome.unheard, 0.001 * outcome.open / 0.01)

    def test_wan_with_heavy_loss(self):
        self.check("WAN 5 % loss")

    def test_sparse(self):
        self.check("sparse")

    def test_a_host_that_limits_its_resets(self):
        self.check("200 RST/s")

    def test_a_silent_host(self):
        scan = self.check_exact("a silent host")
        self.assertEqual(scan.pairs("filtered"), set(scan.verdicts))

    def test_ipv6(self):
        self.check("IPv6 WAN")

    def test_filters_and_routers_that_say_so(self):
        scan = self.check_exact("filters")
        self.assertIn(("unreachable", "prohibited"), scan.summary())
        self.assertIn(("unreachable", "host-unreachable"), scan.summary())

    def test_late_answers(self):
        self.check_exact("late answers")

    def test_hosts_that_accept_and_reset(self):
        self.check_exact("hosts that reset")

    def test_hosts_where_everything_answers(self):
        network = Network("--profile lan --up 0.5 --intercepted 0.2", "10.77.0.0/26", "1-100")
        net = network.at(1)
        truth = net.truth(network.ranges, network.ports)
        scan = network.scan(net)
        self.check_equal(scan, expected(truth))
        closed = {address for (address, _), word in truth.items() if word != "open"}
        intercepted = {address for address, _ in truth} - closed
        self.assertGreater(len(intercepted), 1)
        self.assertIn(f"; on {len(intercepted)} hosts everything answers", scan.errors)

    def test_both_connectors_say_the_same(self):
        network = Network("--profile lan --silent 0.1 --unreachable 0.2", "10.77.0.0/27", "1-60")
        net = network.at(3)
        native, qt = (network.scan(net, "--connector", connector) for connector in ("native", "qt"))
        self.assertEqual(native.verdicts, qt.verdicts)
        self.assertEqual(native.reasons, qt.reasons)
        self.check_equal(native, expected(net.truth(network.ranges, network.ports)))

    def test_the_same_again(self):
        network = SMALL["LAN"]
        scans = [network.scan(network.at(seed)) for seed in (5, 5)]
        self.assertEqual(scans[0].verdicts, scans[1].verdicts)
        self.assertEqual(scans[0].reasons, scans[1].reasons)


class Limits(unittest.TestCase):
    """Counted by the network."""

    def scan(self, options, ranges, ports, *arguments):
        network = Network(options, ranges, ports)
        scan = network.scan(network.at(1), *arguments)
        self.assertEqual(scan.status, 0, scan.errors)
        return scan

    def test_in_flight(self):
        # A round trip of 100 ms: whatever is to be in flight is there at the same time.
        # The patience is fixed, as the network still counts what the scan has given up.
        def most(*arguments):
            scan = self.scan("--up 1 --rtt 100 --open 0.1", "10.77.0.0/25", "1-10", "--timeout", 5000, *arguments)
            return scan.counters["answered_in_flight_max"]
        self.assertGreater(most(), 200)
        for limit in (37, 200):
            self.assertLessEqual(most("--in-flight", limit), limit)
        one = self.scan("--up 1 --rtt 5 --open 0.1", "10.77.0.0/30", "1-20", "--timeout", 5000, "--in-flight", 1)
        self.assertEqual(one.counters["answered_in_flight_max"], 1)

    def test_in_flight_to_silence(self):
        # An attempt lives until its timeout; the network counts it for the time that no try is shorter than.
        scan = self.scan("--up 0 --attempt 50", "10.77.0.0/24", "1-3", "--in-flight", 60, "--timeout", 500)
        self.assertLessEqual(scan.counters["in_flight_max"], 60)
        self.assertGreater(scan.counters["in_flight_max"], 30)

    def test_one_host(self):
        """The cap of each profile on what one host gets at the same time (engine/pace/paceprofile.cpp)."""
        for profile, cap, hosts, ports in (("gentle", 8, "10.77.0.0/30", "1-60"), ("normal", 3000, "10.77.0.1", "1-6000")):
            with self.subTest(profile):
                scan = self.scan("--up 1 --rtt 200 --open 0.1", hosts, ports, "--profile", profile, "--timeout", 5000)
                self.assertLessEqual(scan.counters["answered_host_in_flight_max"], cap)
                self.assertGreater(scan.counters["answered_host_in_flight_max"], cap / 4)
                if profile == "gentle":
                    self.assertLessEqual(scan.counters["syns_per_second_max"], 1.05 * 200)

    def test_max_rate(self):
        for rate in (100, 500):
            for options in ("--profile lan", "--profile lan --up 1"):
                with self.subTest(rate=rate, options=options):
                    scan = self.scan(options, "10.77.0.0/26", "1-20" if rate == 500 else "1-4", "--max-rate", rate)
                    self.assertLessEqual(scan.counters["syns_per_second_max"], 1.05 * rate)
                    self.assertGreater(scan.counters["syns_per_second_max"], 0.5 * rate)


    def test_max_rate_with_patience(self):
        # The kernel sends a SYN again while a try lasts longer than a second: those count as well.
        for connector in ("native", "qt"):
            with self.subTest(connector=connector):
                scan = self.scan("--profile lan --up 0.1", "10.77.0.0/26", "1-6", "--max-rate", 100, "--timeout", 3500,
                                 "--retries", 0, "--assume-up", "--connector", connector)
                self.assertGreater(scan.counters["syns_repeated"], 100)
                self.assertLessEqual(scan.counters["syns_per_second_max"], 1.05 * 100)

    def test_one_host_and_its_witness(self):
        # Most is silent, so that who answered is asked again whether the network is there: within the cap as well.
        # Attempts live for much longer than the network counts them: it sees them late where the machine is busy.
        scan = self.scan("--up 1 --rtt 100 --jitter 0 --open 0.1 --silent 0.8 --attempt 250", "10.77.0.1", "1-40",
                         "--timeout", 600, "--retries", 0, "--per-host", 3)
        self.assertLessEqual(scan.counters["host_in_flight_max"], 3)
        self.assertGreater(scan.counters["host_in_flight_max"], 1)


def full(arguments):
    seeds, connector = 5, "native"
    names = []
    while arguments:
        word = arguments.pop(0)
        if word == "--seeds":
            seeds = int(arguments.pop(0))
        elif word == "--connector":
            connector = arguments.pop(0)
        else:
            names.append(word)
    print(f"{'network':15} {'seed':>4} {'seconds':>8} {'open':>6} {'missed':>6} {'recall':>9} "
          f"{'false':>5} {'unheard':>7} {'untested':>8} {'SYNs':>9}")
    complete = True
    for name, network in FULL.items():
        if names and name not in names:
            continue
        times = []
        for seed in range(1, seeds + 1):
            net = network.at(seed)
            scan = network.scan(net, "--connector", connector)
            outcome = compare(scan, net.truth(network.ranges, network.ports))
            false = outcome.false_open + outcome.false_closed + outcome.other
            times.append(scan.seconds)
            complete = complete and not false and outcome.recall >= network.recall and not outcome.untested
            print(f"{name:15} {seed:4} {scan.seconds:8.2f} {outcome.open:6} {outcome.open - outcome.found:6} "
                  f"{outcome.recall:9.3%} {false:5} {outcome.unheard:7} {outcome.untested:8} "
                  f"{scan.counters['syns']:9}", flush=True)
        print(f"{name:15} median {statistics.median(times):.2f} s, worst {max(times):.2f} s")
    return 0 if complete else 1


def may_run_as_nobody():
    done = subprocess.run([SIMNET, "run", "--user", "nobody", "--", NETSONDE, "--version"], capture_output=True,
                          check=False)
    return done.returncode == 0


def main():
    global NETSONDE, SIMNET, USER
    NETSONDE, SIMNET = (os.path.abspath(sys.argv.pop(1)) for _ in range(2))
    why = Simnet(SIMNET).why_not()
    if why:
        print("skipped:", why)
        sys.exit(77)
    if may_run_as_nobody():
        USER = ["--user", "nobody"]
    if "--full" in sys.argv:
        sys.argv.remove("--full")
        sys.exit(full(sys.argv[1:]))
    unittest.main()


if __name__ == "__main__":
    main()
