# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scan says it found, and what it should have: sets of (address, port)."""

import csv
import io
import re

NMAP_PORT = re.compile(r"(\d+)/open/tcp/")


def from_csv(text, state="open"):
    """Of Netsonde's CSV and of `simnet truth`: both have these columns, among others."""
    return {(row["address"], int(row["port"])) for row in csv.DictReader(io.StringIO(text)) if row["state"] == state}


def from_nmap(text):
    """The open ones of nmap's greppable output (-oG -)."""
    found = set()
    for line in text.splitlines():
        if line.startswith("Host: ") and "\tPorts: " in line:
            address = line.split()[1]
            ports = line.split("\tPorts: ")[1].split("\t")[0]
            found.update((address, int(port)) for port in NMAP_PORT.findall(ports))
    return found


def grouped(number):
    return f"{number:,}".replace(",", " ")


class Recall:
    """Sums what several scans found against their truths."""

    def __init__(self):
        self.right = self.false = self.all = self.incomplete = 0

    def add(self, found, truth, incomplete=False):
        self.right += len(found & truth)
        self.false += len(found - truth)
        self.all += len(truth)
        self.incomplete += incomplete

    def __str__(self):
        text = f"{grouped(self.right)} of {grouped(self.all)}"
        if self.right < self.all:
            text += f" ({100 * self.right / self.all:.2f} %)"
        if self.false:
            text += f", {grouped(self.false)} false"
        if self.incomplete:
            text += f", {self.incomplete} incomplete"
        return text
