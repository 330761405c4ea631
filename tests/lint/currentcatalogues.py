#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the catalogues have the texts of the sources, no more and no less.
Usage: currentcatalogues.py SOURCE_DIR [LUPDATE]; exits 77 (skipped) without lupdate."""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SKIPPED = 77


def texts(path):
    """Context, source, comment and whether it is a plural, of every message."""
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment"), message.get("numerus"))
            for context in ElementTree.parse(path).getroot().iter("context") for message in context.iter("message")}


def main():
    folder = Path(sys.argv[1], "resources/translations")
    lupdate = sys.argv[2] if len(sys.argv) > 2 else ""
    if not lupdate:
        print("skipped: lupdate (qt6-l10n-tools) is not installed")
        sys.exit(SKIPPED)
    catalogues = sorted(folder.glob("*.ts"))
    if not catalogues:
        sys.exit(f"no catalogues in {folder}")
    current = True
    with tempfile.TemporaryDirectory() as scratch:
        copies = [Path(shutil.copy(catalogue, scratch)) for catalogue in catalogues]
        subprocess.run([folder / "refresh", lupdate, *copies], check=True)
        for catalogue, copy in zip(catalogues, copies):
            for what, differing in (("not in it", texts(copy) - texts(catalogue)),
                                    ("no longer in the sources", texts(catalogue) - texts(copy))):
                for context, source, _, _ in sorted(differing, key=str):
                    current = False
                    print(f"{catalogue.name}: {what}: {context}: {source!r}")
    print("the catalogues are current" if current else "run resources/translations/refresh and translate what is new")
    sys.exit(0 if current else 1)


if __name__ == "__main__":
    main()
