# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `netsonde scan` as a user would and reads what it wrote; reads what simnet says is true."""

import csv
import io
import json
import signal
import subprocess
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

# Far more than any scan here needs: who reaches it hangs.
PATIENCE = 240

# What simnet's words mean for a scan: a port's, or the host's for all its ports.
VERDICT_OF = {"open": "open", "closed": "closed", "silent": "filtered", "rejected": "unreachable",
              "unreachable": "unreachable", "prohibited": "unreachable"}


@dataclass
class Scan:
    status: int
    verdicts: dict  # (address, port) -> state
    reasons: dict  # (address, port) -> reason
    errors: str
    seconds: float
    counters: dict = field(default_factory=dict)  # simnet's

    def pairs(self, state):
        return {pair for pair, is_state in self.verdicts.items() if is_state == state}

    def summary(self):
        return Counter(zip(self.verdicts.values(), self.reasons.values()))


class Running:
    """A scan under way. Its files are not pipes: nothing it writes can hold it up."""

    def __init__(self, command, preexec=None):
        self.out = tempfile.TemporaryFile("w+", encoding="utf-8", newline="")
        self.err = tempfile.TemporaryFile("w+", encoding="utf-8")
        self.began = time.monotonic()
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=self.out, stderr=self.err,
                                        preexec_fn=preexec)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            end_tree(self.process.pid)
            self.process.wait()
        self.out.close()
        self.err.close()

    def errors(self):
        # By position, as the file is the running program's as well.
        self.err.flush()
        with open(f"/proc/self/fd/{self.err.fileno()}", encoding="utf-8", errors="replace") as file:
            return file.read()

    def counters(self):
        """simnet's, the latest line."""
        lines = [line for line in self.errors().splitlines(keepends=True) if line.startswith("{") and line.endswith("\n")]
        return json.loads(lines[-1]) if lines else {}

    def wait_until(self, happened):
        """Looks until it has happened; false when the scan ended before."""
        deadline = time.monotonic() + PATIENCE
        while not happened():
            if self.process.poll() is not None:
                return False
            if time.monotonic() > deadline:
                raise AssertionError("what the test waits for does not happen:\n" + self.errors())
            time.sleep(0.005)
        return True

    def wait_for_syns(self, count):
        """simnet only."""
        # Before it has its two children, the network and the command, a signal ends it.
        if not self.wait_until(lambda: len(children(self.process.pid)) >= 2):
            return False

        def enough():
            self.process.send_signal(signal.SIGHUP)  # prints the counters
            return self.counters().get("syns", 0) >= count
        return self.wait_until(enough)

    def finish(self, patience=PATIENCE):
        try:
            status = self.process.wait(patience)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"still running after {patience} s:\n{self.errors()}") from None
        seconds = time.monotonic() - self.began
        with open(f"/proc/self/fd/{self.out.fileno()}", encoding="utf-8", newline="") as file:
            verdicts, reasons = read_csv(file.read())
        errors = "".join(line for line in self.errors().splitlines(keepends=True) if not line.startswith("{"))
        return Scan(status, verdicts, reasons, errors, seconds, self.counters())


def read_csv(text):
    verdicts, reasons = {}, {}
    for row in csv.DictReader(io.StringIO(text, newline="")):
        pair = (row["address"], int(row["port"]))
        if pair in verdicts:
            raise AssertionError(f"{pair} is listed twice")
        verdicts[pair], reasons[pair] = row["state"], row["reason"]
    return verdicts, reasons


def children(pid):
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            return [int(word) for word in file.read().split()]
    except FileNotFoundError:
        return []


def end_tree(pid):
    for child in children(pid):
        end_tree(child)
    try:
        subprocess.run(["kill", "-KILL", str(pid)], check=False, capture_output=True)
    except ProcessLookupError:
        pass


def scan_command(netsonde, *arguments):
    return [netsonde, "scan", *map(str, arguments), "--states", "all", "--csv", "-"]


def run(command, preexec=None, patience=PATIENCE):
    with Running(command, preexec) as running:
        return running.finish(patience)


def at_the_same_time(calls):
    """For scans that mostly wait: their results in order."""
    with ThreadPoolExecutor(len(calls)) as pool:
        return [future.result() for future in [pool.submit(call) for call in calls]]


class Simnet:
    """The synthetic network with given options, and its truth."""

    def __init__(self, program, *options, stats=True):
        self.program = program
        self.options = list(map(str, options))
        self.stats = ["--stats"] if stats else []

    def why_not(self):
        """Why it cannot run here, or nothing."""
        done = subprocess.run([self.program, "run", "--", "true"], capture_output=True, text=True, check=False)
        return done.stderr.strip() if done.returncode else ""

    def inside(self, command, *options):
        return [self.program, "run", *self.options, *map(str, options), *self.stats, "--", *command]

    def truth(self, ranges, ports):
        """(address, port) -> simnet's word, of every pair."""
        options = [word for a_range in ranges.split() for word in ("--range", a_range)]
        done = subprocess.run([self.program, "truth", *self.options, *options, "--ports", ports, "--all"],
                              capture_output=True, text=True, check=True)
        truth = {}
        for line in done.stdout.splitlines()[1:]:
            address, port, word = line.split(",")
            truth[address, int(port)] = word
        return truth

    def hosts(self, ranges):
        """address -> simnet's word."""
        options = [word for a_range in ranges.split() for word in ("--range", a_range)]
        done = subprocess.run([self.program, "truth", *self.options, *options, "--hosts", "--all"],
                              capture_output=True, text=True, check=True)
        return dict(line.split(",") for line in done.stdout.splitlines()[1:])


def expected(truth):
    return {pair: VERDICT_OF[word] for pair, word in truth.items()}


def differences(scan, expectation):
    """Pairs whose verdict is another than expected, as Counter{(expected, state, reason): how many} with an example."""
    kinds, examples = Counter(), {}
    for pair, state in scan.verdicts.items():
        wanted = expectation.get(pair)
        if wanted != state:
            kind = (wanted or "not asked", state, scan.reasons[pair])
            kinds[kind] += 1
            examples.setdefault(kind, pair)
    for pair in expectation.keys() - scan.verdicts.keys():
        kind = (expectation[pair], "no row", "")
        kinds[kind] += 1
        examples.setdefault(kind, pair)
    return kinds, examples


def told(kinds, examples):
    return "\n".join(f"{count} x expected {wanted}, seen {state} ({reason}), e.g. {examples[wanted, state, reason]}"
                     for (wanted, state, reason), count in kinds.most_common())


class HonestMixin:
    """For unittest.TestCase."""

    def check_honest(self, scan, expectation, reasons=(), also=()):
        """Each pair has one verdict: the expected one, or "not tested" for one of these reasons, or one of the kinds
        (expected, state, reason) in \\a also. The exit status and the completeness agree."""
        kinds, examples = differences(scan, expectation)
        allowed = {kind for kind in kinds if kind[1] == "not tested" and kind[2] in reasons} | set(also)
        wrong = Counter({kind: count for kind, count in kinds.items() if kind not in allowed})
        self.assertFalse(wrong, told(wrong, examples) + "\n" + scan.errors)
        untested = len(scan.pairs("not tested"))
        self.assertEqual(scan.status, 3 if untested else 0, f"{untested} not tested\n{scan.errors}")
        return untested

    def check_equal(self, scan, expectation):
        self.assertEqual(self.check_honest(scan, expectation), 0)
