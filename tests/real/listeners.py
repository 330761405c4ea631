#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Listens on many ports until its standard input ends; prints "ready" once it does.

Usage: listeners.py open|reset|full ADDRESS FIRST-LAST[/STEP]...
  open   accepts and closes
  reset  accepts and resets at once
  full   listen(0) and never an accept: the second connection finds the queue full
  bound  binds without listening: takes the ports away from connects"""

import resource
import selectors
import socket
import struct
import sys


def ports_of(words):
    for word in words:
        span, _, step = word.partition("/")
        first, _, last = span.partition("-")
        yield from range(int(first), int(last or first) + 1, int(step or 1))


def bound(kind, address, port):
    listener = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    if kind != "bound":
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((address, port))
    if kind != "bound":
        listener.listen(0 if kind == "full" else 4096)
    listener.setblocking(False)
    return listener


def serve(listener, kind):
    try:
        while True:
            connection, _ = listener.accept()
            if kind == "reset":
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
    except OSError:  # nobody there, or gone again
        pass


def main():
    kind, address, words = sys.argv[1], sys.argv[2], sys.argv[3:]
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    selector = selectors.DefaultSelector()
    selector.register(sys.stdin, selectors.EVENT_READ)
    kept = []
    for port in ports_of(words):
        kept.append(bound(kind, address, port))
        if kind in ("open", "reset"):
            selector.register(kept[-1], selectors.EVENT_READ)
    print("ready", flush=True)
    while True:
        for key, _ in selector.select():
            if key.fileobj is sys.stdin:
                return
            serve(key.fileobj, kind)


if __name__ == "__main__":
    main()
