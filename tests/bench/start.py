#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the window takes from the start of the program to its first picture, and what it costs while idle.

Seen from outside: an X server without a window manager (Xvfb) keeps its screen in a file, and the middle of the
screen changes when the window has painted. Prints medians; asserts nothing."""

import argparse
import mmap
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

SIZE = (1280, 800)
DEADLINE = 20  # seconds


class Screen:
    def __init__(self, folder):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", folder,
             "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = ":" + pipe.readline().strip()
        with open(Path(folder) / "Xvfb_screen0", "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        row = SIZE[0] * 4
        self.middle = len(self.memory) - SIZE[1] * row + SIZE[1] // 4 * row

    def pixels(self):
        return self.memory[self.middle:self.middle + SIZE[0] * 2]

    def close(self):
        self.server.terminate()
        self.server.wait()


def ticks(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def wakeups(pid):
    return sum(int(line.split()[1]) for status in Path(f"/proc/{pid}/task").glob("*/status")
               for line in status.read_text().splitlines() if line.startswith("voluntary_ctxt_switches"))


def run_once(screen, program, home, idle):
    blank = screen.pixels()
    environment = {**os.environ, "DISPLAY": screen.display, "HOME": home, "XDG_CONFIG_HOME": home,
                   "XDG_DATA_HOME": home, "XDG_RUNTIME_DIR": home, "LANGUAGE": "en", "QT_QPA_PLATFORM": "xcb"}
    begin = time.perf_counter()
    window = subprocess.Popen([program], env=environment, stderr=subprocess.DEVNULL)
    try:
        while screen.pixels() == blank:
            if time.perf_counter() - begin > DEADLINE or window.poll() is not None:
                raise SystemExit(f"{program} showed no window")
            time.sleep(0.0005)
        seconds = time.perf_counter() - begin
        cost = None
        if idle:
            time.sleep(3)
            before, woken = ticks(window.pid), wakeups(window.pid)
            time.sleep(idle)
            cost = ((ticks(window.pid) - before) / os.sysconf("SC_CLK_TCK") / idle * 100,
                    (wakeups(window.pid) - woken) / idle)
    finally:
        window.terminate()
        window.wait()
    while screen.pixels() != blank:
        time.sleep(0.01)
    return seconds, cost


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", nargs="?", default="build/release/app/netsonde")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--idle", type=float, default=10, help="seconds of doing nothing that are measured")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(folder)
        try:
            times = []
            for n in range(arguments.rounds):
                seconds, cost = run_once(screen, arguments.program, folder, arguments.idle if n == 0 else 0)
                times.append(seconds)
                if cost:
                    print(f"idle: {cost[0]:.1f} % of a core, {cost[1]:.1f} wake-ups a second")
            print(f"first picture after {statistics.median(times):.3f} s "
                  f"({min(times):.3f} to {max(times):.3f}, {len(times)} starts, the first may be cold)")
        finally:
            screen.close()


if __name__ == "__main__":
    main()
