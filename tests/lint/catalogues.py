#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every catalogue is complete and keeps what its sources promise. Usage: catalogues.py SOURCE_DIR."""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FORMS = {"de": 2, "es": 2, "zh_CN": 1}  # of a plural, as Qt counts them
PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)|\{\w+\}|\(\*[^)]*\)")
MNEMONIC = re.compile(r"&(?=[^\s&])")
# A language may write these in its own way; what counts is that both have them.
ENDS = (("an ellipsis", ("…", "...")), ("a colon", (":", "：")), ("a full stop", (".", "。")),
        ("a question mark", ("?", "？")))


def lost(source, text):
    """What the translation of a source lost or added, in words."""
    if not text.strip() and source.strip():
        yield "no translation"
        return
    if sorted(set(PLACEHOLDER.findall(source))) != sorted(set(PLACEHOLDER.findall(text))):
        yield "other placeholders"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        yield "other mnemonics"
    if source.count("\n") != text.count("\n"):
        yield "other line breaks"
    for what, ends in ENDS:
        if source.endswith(ends) != text.endswith(ends):
            yield f"{what} at one end only"
    # Between Chinese sentences stands no space.
    if source[-1].isspace() != text[-1].isspace() and not text.endswith(("，", "；", "、")):
        yield "a space at one end only"
    if source[0].isspace() != text[0].isspace():
        yield "a space at one beginning only"


def offences(path):
    root = ElementTree.parse(path).getroot()
    language = path.stem.removeprefix("netsonde_")
    if root.get("language") != language:
        yield "the language in the file is not that of its name"
    for context in root.iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source")
            place = f"{context.findtext('name')}: {source!r}"
            translation = message.find("translation")
            if translation.get("type"):
                yield f"{place}: {translation.get('type')}"
                continue
            texts = [translation.text or ""]
            if message.get("numerus"):
                texts = [form.text or "" for form in translation.iter("numerusform")]
                if len(texts) != FORMS[language]:
                    yield f"{place}: {len(texts)} plural forms"
            for text in texts:
                yield from (f"{place}: {what}: {text!r}" for what in lost(source, text))


def main():
    paths = sorted(Path(sys.argv[1], "resources/translations").glob("*.ts"))
    missing = set(FORMS) - {path.stem.removeprefix("netsonde_") for path in paths}
    found = [f"netsonde_{language}.ts: missing" for language in sorted(missing)]
    found += [f"{path.name}: {offence}" for path in paths for offence in offences(path)]
    print("\n".join(found) if found else "the catalogues are complete")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
