#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What fails on this computer or on the way must never be told as a verdict: each scan here is disturbed, and ends in the
verdicts of an undisturbed one or in an honest "not tested". Needs root.

Usage: tst_faults.py NETSONDE SIMNET [--full] [unittest's options]
  --full  the longer outages and pauses"""

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from contextlib import ExitStack
from functools import partial

from namespaces import Namespace, find_nft, skip_unless_possible
from scanning import HonestMixin, Running, Simnet, at_the_same_time, children, expected, run, scan_command

NETSONDE = None
SIMNET = None
FULL = False
CONNECTORS = ("native", "qt")
LOCAL = ("local-limit", "local-network-down")
NETWORK = ("local-network-down", "network-silent")

needs_strace = unittest.skipUnless(shutil.which("strace"), "needs strace")


def injecting(what, log):
    """What makes the command behind it meet with failing system calls."""
    # --seccomp-bpf would be faster, and does not go with injection everywhere.
    call = what.partition(":")[0]
    # AddressSanitizer's search for leaks traces, too, and only one may.
    sanitizer = f"ASAN_OPTIONS={os.environ.get('ASAN_OPTIONS', '')}:detect_leaks=0"
    return ["strace", "-f", "-qq", "-o", log, "-E", sanitizer, "-e", f"trace={call}", "-e", f"inject={what}"]


def scan(namespace, *arguments, before=(), preexec=None):
    return run(namespace.inside([*before, *scan_command(NETSONDE, *arguments)]), preexec)


def truth_of(address, ports, open_ports):
    open_ports = set(open_ports)
    return {(address, port): "open" if port in open_ports else "closed" for port in ports}


class LocalFaults(HonestMixin, unittest.TestCase):
    """Loopback in a namespace: ports 20001-20399, the odd ones open."""

    PORTS = "20000-20499"
    OPEN = range(20001, 20400, 2)
    TRUTH = truth_of("127.0.0.1", range(20000, 20500), OPEN)

    def setUp(self):
        self.stack = ExitStack()
        self.addCleanup(self.stack.close)
        self.namespace = self.stack.enter_context(Namespace("faults"))
        self.stack.enter_context(self.namespace.listening("open", "127.0.0.1", "20001-20399/2"))

    def scan(self, *arguments, **how):
        return scan(self.namespace, "127.0.0.1", "-p", self.PORTS, *arguments, **how)

    def test_undisturbed(self):
        for connector in CONNECTORS:
            with self.subTest(connector=connector):
                self.check_equal(self.scan("--connector", connector), self.TRUTH)

    def test_five_local_ports_for_200_open_ones(self):
        # The five are asked for as well: an attempt from one of them on itself connects to itself.
        self.namespace.sysctl("net.ipv4.ip_local_port_range", "20450 20454")
        for connector in CONNECTORS:
            for _ in range(3):
                with self.subTest(connector=connector):
                    self.check_equal(self.scan("--connector", connector), self.TRUTH)

    def test_no_local_port_at_all(self):
        self.namespace.sysctl("net.ipv4.ip_local_port_range", "30000 30004")
        with self.namespace.listening("bound", "0.0.0.0", "30000-30004"):
            scans = at_the_same_time([partial(self.scan, "--connector", connector) for connector in CONNECTORS])
        # Qt has no name for this error.
        for scan_, reason in zip(scans, ("local-limit", "unknown-error")):
            with self.subTest(reason):
                self.assertEqual(self.check_honest(scan_, self.TRUTH, [reason]), len(self.TRUTH))

    def test_local_ports_that_come_back(self):
        self.namespace.sysctl("net.ipv4.ip_local_port_range", "30000 30004")
        with self.namespace.listening("bound", "0.0.0.0", "30000-30004") as taking:
            with Running(self.namespace.inside(scan_command(NETSONDE, "127.0.0.1", "-p", self.PORTS))) as running:
                running.wait_until(lambda: failed_connects(running.process.pid))
                taking.stdin.close()
                self.check_equal(running.finish(), self.TRUTH)

    def inject(self, what):
        with tempfile.NamedTemporaryFile("r", encoding="utf-8") as log:
            scan_ = self.scan(before=injecting(what, log.name))
            self.assertIn("INJECTED", log.read(), scan_.errors)
        return scan_

    @needs_strace
    def test_calls_that_fail_now_and_then(self):
        for what in ("socket:error=ENOBUFS:when=50+50", "socket:error=ENOMEM:when=3+2", "socket:error=EMFILE:when=10..60",
                     "connect:error=EADDRNOTAVAIL:when=7+7", "connect:error=EADDRNOTAVAIL:when=100..200",
                     "connect:error=ENOBUFS:when=11+5", "connect:error=ENETDOWN:when=50+50",
                     "connect:error=ENETDOWN:when=100..130", "connect:error=ENETUNREACH:when=100..103",
                     "connect:error=ECONNABORTED:when=20+20", "setsockopt:error=ENOBUFS:when=10+10"):
            with self.subTest(what):
                also = {(state, "unreachable", "network-unreachable") for state in ("open", "closed")}
                also = also if "ENETUNREACH" in what else set()
                self.check_honest(self.inject(what), self.TRUTH, LOCAL, also)

    @needs_strace
    def test_a_local_firewall_now_and_then(self):
        scan = self.inject("connect:error=EPERM:when=20+20")
        self.check_honest(scan, self.TRUTH, LOCAL,
                          {(state, "unreachable", "prohibited") for state in ("open", "closed")})
        self.assertEqual(scan.status, 0, scan.errors)

    @needs_strace
    def test_calls_that_always_fail(self):
        # Some sockets first, as the program has others than those of the scan.
        faults = ("socket:error=ENOBUFS:when=30+", "connect:error=EADDRNOTAVAIL:when=100+",
                  "connect:error=ENETDOWN:when=100+")
        for what, scan_ in zip(faults, at_the_same_time([partial(self.inject, what) for what in faults])):
            with self.subTest(what):
                self.assertGreater(self.check_honest(scan_, self.TRUTH, LOCAL), 0)


def failed_connects(pid):
    """The scan has had time to fail: its threads are there and wait."""
    try:
        return len(os.listdir(f"/proc/{pid}/task")) > 2
    except FileNotFoundError:
        return False


class NeighbourFaults(HonestMixin, unittest.TestCase):
    """Another kernel's answers: a client and a server namespace with a cable between them. Open: 20001-20099 odd."""

    PORTS = "20000-20119"
    RANGE = range(20000, 20120)
    OPEN = range(20001, 20100, 2)
    SERVERS = ("10.9.0.2", "fd09::2")

    def setUp(self):
        self.stack = ExitStack()
        self.addCleanup(self.stack.close)
        self.client = self.stack.enter_context(Namespace("client"))
        self.server = self.stack.enter_context(Namespace("server"))
        self.client.join(self.server)
        # A closed port's RST and a filter's ICMP are limited by the kernel; here they are not what is tried.
        self.server.sysctl("net.ipv4.icmp_ratelimit", 0)
        self.server.sysctl("net.ipv4.icmp_msgs_per_sec", 100000)
        self.server.sysctl("net.ipv6.icmp.ratelimit", 0)

    def listening(self, kind="open", ports="20001-20099/2"):
        for address in self.SERVERS:
            self.stack.enter_context(self.server.listening(kind, address, ports))

    def scan(self, address, *arguments):
        return scan(self.client, address, "-p", self.PORTS, "--timeout", "300", *arguments)

    def check_filtered(self, rule, state, reason, connectors=CONNECTORS, servers=SERVERS):
        """The filter takes every other pair of ports, open or closed."""
        self.listening()
        ports = ",".join(str(port) for port in self.RANGE if port % 4 < 2)
        self.server.nft("table inet f { chain i { type filter hook input priority 0;\n"
                        f"tcp dport {{ {ports} }} {rule}\n}}\n}}\n")
        for address in servers:
            for connector in connectors:
                with self.subTest(rule, address=address, connector=connector):
                    truth = truth_of(address, self.RANGE, self.OPEN)
                    truth |= {pair: state for pair in truth if pair[1] % 4 < 2}
                    scan = self.scan(address, "--connector", connector)
                    self.check_equal(scan, truth)
                    said = {scan.reasons[pair] for pair in truth if pair[1] % 4 < 2}
                    self.assertEqual(said, {reason})

    @unittest.skipUnless(find_nft(), "needs nft (nftables)")
    def test_filters(self):
        v4, v6 = ([server] for server in self.SERVERS)
        for rule, state, reason, connectors, *servers in (
                ("drop", "filtered", "no-answer", CONNECTORS),
                ("reject with tcp reset", "closed", "connection-refused", CONNECTORS),
                ("reject with icmpx admin-prohibited", "unreachable", "prohibited", ["native"]),
                # Qt has no way to tell a filter's port-unreachable from a port's own refusal.
                ("reject with icmpx port-unreachable", "unreachable", "prohibited", ["native"]),
                ("reject with icmpx host-unreachable", "unreachable", "host-unreachable", ["native"]),
                ("reject with icmp prot-unreachable", "unreachable", "prohibited", ["native"], v4),
                ("reject with icmp net-prohibited", "unreachable", "prohibited", ["native"], v4),
                ("reject with icmp net-unreachable", "unreachable", "network-unreachable", ["native"], v4),
                ("reject with icmpv6 no-route", "unreachable", "network-unreachable", ["native"], v6)):
            self.check_filtered(rule, state, reason, connectors, *servers)
            self.stack.close()
            self.setUp()

    def test_a_host_that_accepts_and_resets(self):
        self.listening("reset")
        for address in self.SERVERS:
            for connector in CONNECTORS:
                for _ in range(3):
                    with self.subTest(address=address, connector=connector):
                        self.check_equal(self.scan(address, "--connector", connector),
                                         truth_of(address, self.RANGE, self.OPEN))

    def test_a_queue_that_nobody_empties(self):
        self.listening("full")
        for address in self.SERVERS:
            with self.subTest(address=address):
                truth = truth_of(address, self.RANGE, self.OPEN)
                self.check_equal(self.scan(address), truth)
                # Its queue is full now; the port is as silent as a filtered one, and never closed.
                self.check_equal(self.scan(address), {pair: "filtered" if state == "open" else state
                                                      for pair, state in truth.items()})

    def test_ipv6_is_switched_off(self):
        """There is no address to send from, and that is told; IPv4 is scanned as if it were alone."""
        self.listening()
        self.client.sysctl("net.ipv6.conf.all.disable_ipv6", 1)
        v4 = self.SERVERS[0]
        truth = truth_of(v4, self.RANGE, self.OPEN)
        for number in range(4):
            truth |= {(f"fd08::{number}" if number else "fd08::", port): "closed" for port in self.RANGE}
        both = scan(self.client, v4, "fd08::/126", "-p", self.PORTS, "--timeout", "300")
        untested = self.check_honest(both, truth, ["local-limit"])
        self.assertEqual(untested, 4 * len(self.RANGE))

    def test_routes_that_lead_nowhere(self):
        for number, (kind, states) in enumerate({"unreachable": ("unreachable", "host-unreachable"),
                                                 "prohibit": ("unreachable", "prohibited"),
                                                 "blackhole": ("not tested", "unknown-error")}.items()):
            net = f"10.8.{number}.0/26"
            self.client.ip("route", "add", kind, net)
            for connector in CONNECTORS:
                with self.subTest(kind, connector=connector):
                    # With patience for a single answer beyond the whole scan's: only at once is it over in time.
                    scan_ = run(self.client.inside(scan_command(NETSONDE, net, "-p", "1-50", "--timeout", 60000,
                                                                "--retries", 5, "--connector", connector)), patience=50)
                    self.assertEqual(set(scan_.summary()), {states})
                    self.assertEqual(len(scan_.verdicts), 64 * 50)
                    self.assertEqual(scan_.status, 3 if kind == "blackhole" else 0)


class Outages(HonestMixin, unittest.TestCase):
    """simnet: the network is taken away, or the scan is."""

    RANGE = "10.77.0.0/27"
    PORTS = "1-500"
    # As long as a scan has hosts that answer the loss of all answers is seen; no packet is lost otherwise.
    NET = ("--up", 0.5, "--open", 0.05, "--silent", 0.02, "--rtt", 20, "--jitter", 2)

    def setUp(self):
        self.net = Simnet(SIMNET, *self.NET)
        self.truth = expected(self.net.truth(self.RANGE, self.PORTS))

    def command(self, *arguments):
        # Few in flight: the scan takes long enough to be disturbed, however fast it could be.
        return scan_command(NETSONDE, self.RANGE, "-p", self.PORTS, "--in-flight", 100, *arguments)

    def scan(self, *options):
        return run(self.net.inside(self.command(), *options))

    def test_undisturbed(self):
        self.check_equal(self.scan(), self.truth)

    def test_descriptor_limit_of_64(self):
        def limit():
            resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
        truth = expected(self.net.truth(self.RANGE, "1-100"))
        for connector in CONNECTORS:
            with self.subTest(connector=connector):
                command = scan_command(NETSONDE, self.RANGE, "-p", "1-100", "--in-flight", 2000, "--connector", connector)
                self.check_equal(run(self.net.inside(command), preexec=limit), truth)

    def disturbed(self, *options):
        """Of an outage behind the interface and one of the interface."""
        hows = {"blackhole": (), "link": ("--down-link",)}
        calls = [partial(self.scan, "--down-after", 400, *options, *how) for how in hows.values()]
        return zip(hows, at_the_same_time(calls))

    def test_down_for_a_while(self):
        for how, scan_ in self.disturbed("--down-for", 5000 if FULL else 3000):
            with self.subTest(how):
                self.check_honest(scan_, self.truth, NETWORK)
                self.assertGreater(scan_.seconds, 3, "the scan was over before the network went down")

    def test_down_for_good(self):
        for how, scan_ in self.disturbed():
            with self.subTest(how):
                untested = self.check_honest(scan_, self.truth, NETWORK)
                self.assertGreater(untested, 0, "the scan was over before the network went down")

    @needs_strace
    def test_waiting_for_answers_that_cannot_be_waited_for(self):
        what = "epoll_ctl:error=ENOMEM:when=5+5"
        with tempfile.NamedTemporaryFile("r", encoding="utf-8") as log:
            command = injecting(what, log.name) + scan_command(NETSONDE, "10.77.0.0/29", "-p", "1-50")
            truth = expected(self.net.truth("10.77.0.0/29", "1-50"))
            scan_ = run(self.net.inside(command))
            self.check_honest(scan_, truth, LOCAL)
            self.assertIn("INJECTED", log.read(), scan_.errors)

    def test_stop_while_the_network_is_down(self):
        for how in ((), ("--down-link",)):
            with self.subTest(how=how or "blackhole"):
                with Running(self.net.inside(self.command(), "--down-after", 400, *how)) as running:
                    self.assertTrue(running.wait_for_syns(100))
                    time.sleep(1)  # nothing outside tells that the network is down
                    running.process.send_signal(signal.SIGINT)
                    scan = running.finish(30)
                also = {(state, "filtered", "no-answer-yet") for state in ("open", "closed")}
                self.assertGreater(self.check_honest(scan, self.truth, (*NETWORK, "stopped"), also), 0)

    def stopped_and_continued(self, *arguments):
        with Running(self.net.inside(self.command(*arguments))) as running:
            self.assertTrue(running.wait_for_syns(300))
            scanner = children(running.process.pid)[-1]
            os.kill(scanner, signal.SIGSTOP)
            time.sleep(20 if FULL else 4)
            os.kill(scanner, signal.SIGCONT)
            return running.finish()

    def test_sleeping_in_the_middle(self):
        # What was answered meanwhile is in the sockets, and what was not is asked again.
        hows = ((), ("--retries", 0))
        for how, scan_ in zip(hows, at_the_same_time([partial(self.stopped_and_continued, *how) for how in hows])):
            with self.subTest(how):
                self.check_equal(scan_, self.truth)

    def stopped_again_and_again(self, seed, *arguments):
        """At random moments, the more often busy ones: the scan does not wait for long."""
        dice = random.Random(seed)
        stops = 0
        with Running(self.net.inside(self.command(*arguments))) as running:
            self.assertTrue(running.wait_for_syns(50))
            scanner = children(running.process.pid)[-1]
            # A stop takes hold at once, and its end is asked for before the next.
            while running.process.poll() is None and stops < (60 if FULL else 12):
                time.sleep(dice.uniform(0.001, 0.08))
                try:
                    os.kill(scanner, signal.SIGSTOP)
                    time.sleep(dice.choice((0.03, 0.2, 0.5, 0.9, 1.5)))
                    os.kill(scanner, signal.SIGCONT)
                except ProcessLookupError:
                    break
                stops += 1
            return running.finish(), stops

    def test_sleeping_at_random_moments(self):
        # With a single try, whatever is called silent although its answer was there is told as filtered.
        for seed in range(6 if FULL else 2):
            with self.subTest(seed=seed):
                scan, stops = self.stopped_again_and_again(seed, "--retries", 0, "--timeout", 300)
                self.check_equal(scan, self.truth)
                self.assertGreater(stops, 3, "the scan was over before it was stopped")

    def test_a_stop_in_the_middle(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            for syns in (1, 500, 1500):
                with self.subTest(number.name, syns=syns):
                    with Running(self.net.inside(self.command())) as running:
                        self.assertTrue(running.wait_for_syns(syns))
                        running.process.send_signal(number)  # simnet passes it on
                        scan = running.finish(30)
                    # What was silent so far is told as that: "filtered", and not confirmed.
                    also = {(state, "filtered", "no-answer-yet") for state in ("open", "closed")}
                    self.assertGreater(self.check_honest(scan, self.truth, ["stopped"], also), 0)


def main():
    global NETSONDE, SIMNET, FULL
    NETSONDE, SIMNET = (os.path.abspath(sys.argv.pop(1)) for _ in range(2))
    if "--full" in sys.argv:
        sys.argv.remove("--full")
        FULL = True
    skip_unless_possible()
    why = Simnet(SIMNET).why_not()
    if why:
        print("skipped:", why)
        sys.exit(77)
    unittest.main()


if __name__ == "__main__":
    main()
