#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks habits that a compiler can't. Usage: manners.py SOURCE_DIR; prints each offence, exits 1 on any."""

import re
import sys
from pathlib import Path

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
CODE = ("app", "engine", "ui", "tests")
# what, pattern, top folders it holds for, paths where it doesn't
RULES = [
    ("string-based connect", re.compile(r"\b(SIGNAL|SLOT)\("), CODE, []),
    ("connect without a context object", re.compile(r"connect\([^,()]*(\(\))?,\s*&[\w:]+,\s*\["), CODE, []),
    ("processEvents", re.compile(r"processEvents\("), CODE, ["engine/probe/qtconnector.cpp", "tests/ui/monkey/"]),
    ("sender()", re.compile(r"(^|[^\w.>])sender\(\)"), CODE, []),
    ("message box", re.compile(r"QMessageBox"), CODE, []),
    ("sleep in a test", re.compile(r"QTest::q(Sleep|Wait)\(|sleep_for|\bu?sleep\("), ("tests",), ["tests/ui/monkey/"]),
    ("colour outside the theme", re.compile(r"QColor\(|#[0-9a-fA-F]{6}\"|Qt::(red|green|blue|black|white|darkGray)\b"),
     ("app", "engine", "ui"), ["ui/theme/"]),
    ("tr() in the engine", re.compile(r"\btr\("), ("engine",), []),
]


def offences(source):
    for path in sorted(p for top in CODE for p in (source / top).glob("**/*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        name = path.relative_to(source).as_posix()
        text = path.read_text(encoding="utf-8")
        if not text.startswith(LICENCE):
            yield f"{name}:1: no licence line"
        for number, line in enumerate(text.splitlines(), 1):
            for what, pattern, tops, exceptions in RULES:
                if name.split("/")[0] not in tops or any(name.startswith(e) for e in exceptions):
                    continue
                if pattern.search(line.split("// ")[0]):
                    yield f"{name}:{number}: {what}: {line.strip()}"


def main():
    source = Path(sys.argv[1])
    if not any(source.glob("engine/**/*.cpp")):
        sys.exit(f"no sources below {source}")
    found = list(offences(source))
    print("\n".join(found) if found else "manners are kept")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
