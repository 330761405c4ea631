#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the icons are one set. Usage: icons.py SOURCE_DIR; prints each offence, exits 1 on any.

Each drawing in resources/icons is listed in the resource file, has a name in ui/theme/icons.h, is used, and is drawn as
all are: black on nothing, in a square of 16 units, with round lines of one width.
"""

import re
import sys
from pathlib import Path

FRAME = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="#000" '
         'stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">')
APPLICATION = {"netsonde", "netsonde-small"}  # in its own colours
PAINT = re.compile(r'\b(stroke|stroke-width|style|opacity|transform|fill)="(?!#000")')


def enumerators(header):
    body = re.search(r"enum class Icon : quint8 \{(.*?)\n\};", header, re.DOTALL).group(1)
    return re.findall(r"^\s*(\w+),", body, re.MULTILINE)


def offences(source):
    drawings = {path.stem: path for path in (source / "resources/icons").glob("*.svg")}
    listed = re.findall(r"<file>icons/(.+)\.svg</file>", (source / "resources/netsonde.qrc").read_text(encoding="utf-8"))
    names = enumerators((source / "ui/theme/icons.h").read_text(encoding="utf-8"))
    code = "".join(path.read_text(encoding="utf-8") for path in source.glob("ui/**/*.cpp"))
    for stem in sorted(set(drawings) - set(listed)):
        yield f"resources/netsonde.qrc: {stem}.svg is not listed"
    for stem in sorted(set(listed) - set(drawings)):
        yield f"resources/netsonde.qrc: {stem}.svg is not there"
    for stem in sorted(set(drawings) - {name.lower() for name in names} - APPLICATION):
        yield f"resources/icons/{stem}.svg: has no name in ui/theme/icons.h"
    for name in names:
        if name.lower() not in drawings:
            yield f"ui/theme/icons.h: {name} has no drawing"
        if not re.search(rf"\bIcon::{name}\b", code):
            yield f"ui/theme/icons.h: {name} is not used"
    for stem, path in sorted(drawings.items()):
        if stem in APPLICATION:
            continue
        text = path.read_text(encoding="utf-8")
        if not text.startswith(FRAME):
            yield f"resources/icons/{path.name}: is drawn in another frame"
        elif PAINT.search(text[len(FRAME):]):
            yield f"resources/icons/{path.name}: has paint of its own"


def main():
    source = Path(sys.argv[1])
    if not any(source.glob("resources/icons/*.svg")):
        sys.exit(f"no icons below {source}")
    found = list(offences(source))
    print("\n".join(found) if found else "the icons are one set")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
