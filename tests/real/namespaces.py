# SPDX-License-Identifier: GPL-3.0-or-later
"""Network namespaces for tests, each with a loopback of its own, and listeners in them. Needs root."""

import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

UNTIL_ANSWERED = """
import socket, sys, time
deadline = time.monotonic() + 30
while time.monotonic() < deadline:
    with socket.socket(socket.AF_INET6) as probe:
        probe.settimeout(0.1)
        try:
            probe.connect((sys.argv[1], 9))
        except ConnectionRefusedError:
            sys.exit()
        except OSError:
            pass
sys.exit("no answer")
"""
LISTENERS = Path(__file__).with_name("listeners.py")


class Namespace:
    def __init__(self, name):
        self.name = f"netsonde-{name}-{os.getpid()}"

    def __enter__(self):
        command("ip", "netns", "add", self.name)
        try:
            self.ip("link", "set", "lo", "up")
        except Exception:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        command("ip", "netns", "delete", self.name)

    def inside(self, words):
        return ["ip", "netns", "exec", self.name, *words]

    def ip(self, *words):
        command("ip", "-n", self.name, *words)

    def nft(self, rules):
        done = subprocess.run(self.inside([find_nft(), "-f", "-"]), input=rules, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"nft: {done.stderr.strip()}")

    def sysctl(self, key, value):
        # Of the namespace that the process is in, which is why it needs a process there.
        command(*self.inside(["sh", "-c", f'echo "{value}" > /proc/sys/{key.replace(".", "/")}']))

    @contextmanager
    def listening(self, kind, address, *ports):
        """The kinds of listeners.py."""
        process = subprocess.Popen(self.inside([sys.executable, str(LISTENERS), kind, address, *map(str, ports)]),
                                   stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            if process.stdout.readline() != "ready\n":
                raise RuntimeError(f"no listeners on {address} {ports}")
            yield process
        finally:
            process.stdin.close()
            process.stdout.close()
            process.wait(timeout=30)

    def join(self, other, net4="10.9.0", net6="fd09::", macs=None):
        """A cable to another namespace: here .1, there .2; macs of both ends, or any."""
        here, there = [["address", mac] for mac in macs] if macs else [[], []]
        command("ip", "link", "add", "name", "cable", *here, "netns", self.name, "type", "veth", "peer", "name", "cable",
                *there, "netns", other.name)
        for end in (self, other):
            end.sysctl("net.ipv6.conf.cable.accept_dad", 0)
        for end, number in ((self, 1), (other, 2)):
            end.ip("address", "add", f"{net4}.{number}/24", "dev", "cable")
            end.ip("address", "add", f"{net6}{number}/64", "dev", "cable", "nodad")
            end.ip("link", "set", "cable", "up")
        # The kernel takes its time with IPv6.
        command(*self.inside([sys.executable, "-c", UNTIL_ANSWERED, f"{net6}2"]))


def command(*words):
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(words)}: {done.stderr.strip()}")


def find_nft():
    return shutil.which("nft", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")


def why_not():
    """Why there can be no namespace here, or nothing."""
    if os.geteuid() != 0:
        return "only root may make a network namespace"
    if shutil.which("ip") is None:
        return "needs ip (iproute2)"
    try:
        with Namespace("try"):
            return ""
    except RuntimeError as error:  # as in a container or a chroot without the rights
        return f"no network namespace to be had here: {error}"


def skip_unless_possible():
    why = why_not()
    if why:
        print("skipped:", why)
        sys.exit(77)
