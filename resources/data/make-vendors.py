#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes vendors.tsv: make-vendors.py SOURCE CSV... > vendors.tsv

Each CSV is a list of the IEEE registry as it is published: oui.csv, mam.csv, oui36.csv, iab.csv. SOURCE are the words that
name them in the file's head.
"""
import csv
import re
import sys
from collections import Counter, defaultdict

# Holders that tell nothing: blocks that were given out in parts, and names that are withheld.
NOBODY = {"ieee registration authority", "private"}
LEGAL = set("""inc incorporated ltd limited llc llp lp corp corporation corporate co company gmbh mbh ag kg kgaa ug se ohg
sa srl sarl spa sas snc sl slu nv bv bvba cv oy oyj ab as aps asa kft zrt plc pty pte pvt private ltda eireli bhd sdn jsc
ooo oao zao pjsc kk doo dd sro spol zoo spzoo sp ek ev intl pl tic sti ve san""".split())
DANGLING = set("and of for de do da e y et und ve di".split())
LONGEST = 40


def bare(word):
    return re.sub(r"[^\w]", "", word).lower()


def cased(word):
    """SHOUTED words become quiet ones; what is short or has digits may be an abbreviation."""
    return "".join(part.capitalize() if len(part) > 4 and part.isupper() and part.isalpha() else part
                   for part in re.split("([-/])", word))


def cleaned(name):
    name = re.sub(r"\([^)]*\)?|（[^）]*）?", " ", name)
    name = re.split(r",? an? [\w .]+ company$|\bd[./]?b[./]?a\b| trading as ", name, flags=re.IGNORECASE)[0]
    name = re.sub(r"\b(co)[.,]+(ltd|inc|kg)", r"\1 \2", name, flags=re.IGNORECASE)
    name = re.sub(r"\b([szd])\s?\.?\s?([orp])\.?\s?([o])\b\.?", r"\1\2\3", name)  # s.r.o., z o.o., d.o.o.
    words = re.sub(r"[,;\"“”\t]", " ", name).split()
    while len(words) > 1 and (not bare(words[-1]) or bare(words[-1]) in LEGAL):
        words.pop()
    words = [cased(word) for word in words]
    while len(words) > 1 and (len(" ".join(words)) > LONGEST or bare(words[-1]) in DANGLING):
        words.pop()
    return " ".join(words).strip(" .-&/'`")


def folded(name):
    # One character for one, as Qt compares.
    return "".join(c.casefold() if len(c.casefold()) == 1 else c for c in name)


source, *paths = sys.argv[1:]
prefixes = defaultdict(set)
spellings = defaultdict(Counter)
for path in paths:
    for _, prefix, holder, _ in list(csv.reader(open(path, encoding="utf-8")))[1:]:
        name = cleaned(holder)
        # A block with the bit of locally administered addresses is older than the bit.
        if not name or bare(holder.replace(" ", "")) in map(bare, NOBODY) or folded(holder.strip()) in NOBODY \
                or int(prefix[1], 16) & 2:
            continue
        prefixes[folded(name)].add(prefix.lower())
        spellings[folded(name)][name] += 1

print("# Holders of MAC address blocks: name, first digits of their addresses (6, 7 or 9); tab-separated, by name.")
print("# IEEE Registration Authority, https://standards.ieee.org/products-programs/regauth, " + source + ".")
print("# Names without the company's legal form; blocks without a holder's name and locally administered ones left out.")
for name in sorted(prefixes):
    most = max(spellings[name].values())
    print(min(s for s, n in spellings[name].items() if n == most) + "\t" + " ".join(sorted(prefixes[name])))
