#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks who includes whom against the house's rules. Usage: includes.py SOURCE_DIR; prints each offence, exits 1 on any."""

import re
import sys
from pathlib import Path

# room -> the rooms it may include besides itself; the longest matching room counts.
MAY_INCLUDE = {
    "engine/targets": [],
    "engine/plan": ["engine/targets"],
    "engine/probe": ["engine/targets"],
    "engine/pace": ["engine/targets", "engine/plan", "engine/probe"],
    "engine/discover": ["engine/targets"],
    "engine/identify": ["engine/targets"],
    "engine/support": [],
    "engine/scan": ["engine/targets", "engine/plan", "engine/probe", "engine/pace", "engine/discover", "engine/identify",
                    "engine/support"],
    # Reports know values only: what was asked, what was found.
    "engine/report": ["engine/targets", "engine/scan/scanre", "engine/scan/scanprogress.h", "engine/scan/verdictmap.h",
                      "engine/probe/verdict.h"],
    "ui/words": ["engine-public"],
    "ui/theme": ["engine-public"],
    "ui/filter": ["engine-public", "ui/words"],
    "ui/models": ["engine-public", "ui/words", "ui/theme", "ui/filter"],
    "ui/views": ["engine-public", "ui/words", "ui/theme", "ui/filter", "ui/models"],
    "ui/widgets": ["engine-public", "ui/words", "ui/theme", "ui/filter", "ui/models", "ui/views"],
    "ui/windows": ["engine-public", "ui/words", "ui/theme", "ui/filter", "ui/models", "ui/views", "ui/widgets"],
    "app": ["engine-public", "engine/pace", "ui"],
    "tests": ["engine", "ui", "app"],
}

# What the engine shows to the rooms above it.
ENGINE_PUBLIC = [
    "engine/targets/",
    "engine/report/",
    "engine/discover/wakeonlan.h",
    "engine/identify/macvendors.h",
    "engine/probe/verdict.h",
    "engine/probe/connector.h",
    "engine/pace/paceprofile.h",
    "engine/scan/publicaddresses.h",
    "engine/scan/scanner.h",
    "engine/scan/scanrequest.h",
    "engine/scan/scanresults.h",
    "engine/scan/scanprogress.h",
    "engine/scan/verdictmap.h",
]

# Headers that only some rooms may include: sockets belong to the rooms that send, widgets to the window.
RESTRICTED = [
    (re.compile(r"^(sys/socket\.h|netinet/.*|QTcpSocket|QUdpSocket|QAbstractSocket)$"), ["engine/probe", "engine/discover", "tests"]),
    (re.compile(r"^(QWidget|QApplication|Q.*Dialog|QMainWindow|QtWidgets.*|QtGui.*|QIcon|QColor|QPainter)$"),
     ["ui/theme", "ui/models", "ui/views", "ui/widgets", "ui/windows", "app", "tests"]),
    (re.compile(r"^QMessageBox$"), []),
]

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]')


def room_of(path):
    rooms = [room for room in MAY_INCLUDE if path.startswith(room + "/")]
    return max(rooms, key=len) if rooms else None


def allowed(room, included):
    if included.startswith(room + "/"):
        return True
    for rule in MAY_INCLUDE[room]:
        if rule == "engine-public":
            if any(included.startswith(public) for public in ENGINE_PUBLIC):
                return True
        elif included.startswith(rule):
            return True
    return False


def offences(source):
    for path in sorted(p for top in ("app", "engine", "ui", "tests") for p in (source / top).glob("**/*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        name = path.relative_to(source).as_posix()
        room = room_of(name)
        if room is None:
            yield f"{name}: is in no room"
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            quote, included = match.groups()
            if quote == '"' and not included.endswith(".moc") and not allowed(room, included):
                yield f"{name}:{number}: {room} may not include {included}"
            for pattern, rooms in RESTRICTED:
                if quote == "<" and pattern.match(included) and not any(name.startswith(r + "/") for r in rooms):
                    yield f"{name}:{number}: <{included}> does not belong into {room}"


def main():
    source = Path(sys.argv[1])
    if not any(source.glob("engine/**/*.cpp")):
        sys.exit(f"no sources below {source}")
    found = list(offences(source))
    print("\n".join(found) if found else "every include is allowed")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
