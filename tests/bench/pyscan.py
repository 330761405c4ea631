#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scanner people write in an evening, to be measured beside Netsonde: blocking connects, one after the other, in a
pool of threads, or in green threads (eventlet, Debian's python3-eventlet).

Usage: pyscan.py FIRST[-LAST] FIRST[-LAST] [--mode sequential|threads|green] [--workers N] [--timeout S]
Addresses are IPv4; prints ADDRESS:PORT for each that accepts a connection."""

import argparse
import ipaddress
import itertools
from multiprocessing.pool import ThreadPool

WORKERS = {"sequential": 1, "threads": 5, "green": 1000}
CHUNK = 64  # endpoints that a thread takes at a time: one at a time costs more than the connects do


def both_ends(text, kind):
    first, _, last = text.partition("-")
    return range(int(kind(first)), int(kind(last or first)) + 1)


def addresses(text):
    return [str(ipaddress.IPv4Address(number)) for number in both_ends(text, ipaddress.IPv4Address)]


def ports(text):
    return both_ends(text, int)


class Probe:
    """Called with (address, port), gives it back if the port is open. socket_module is the system's or eventlet's."""

    def __init__(self, socket_module, timeout):
        self.socket = socket_module
        self.timeout = timeout

    def __call__(self, endpoint):
        with self.socket.socket() as connection:
            connection.settimeout(self.timeout)
            return endpoint if connection.connect_ex(endpoint) == 0 else None


def scan(endpoints, mode, workers, timeout):
    if mode == "green":
        import eventlet
        import eventlet.green.socket

        return eventlet.GreenPool(workers).imap(Probe(eventlet.green.socket, timeout), endpoints)
    import socket

    probe = Probe(socket, timeout)
    if mode == "threads":
        return ThreadPool(workers).imap(probe, endpoints, CHUNK)
    return map(probe, endpoints)


def main():
    parser = argparse.ArgumentParser(description="A plain TCP connect scanner, to be measured beside Netsonde.")
    parser.add_argument("addresses", type=addresses, metavar="ADDRESSES")
    parser.add_argument("ports", type=ports, metavar="PORTS")
    parser.add_argument("--mode", choices=WORKERS, default="sequential")
    parser.add_argument("--workers", type=int)
    parser.add_argument("--timeout", type=float, default=1.0)
    options = parser.parse_args()
    workers = options.workers or WORKERS[options.mode]
    endpoints = itertools.product(options.addresses, options.ports)
    for found in filter(None, scan(endpoints, options.mode, workers, options.timeout)):
        print("%s:%d" % found)


if __name__ == "__main__":
    main()
