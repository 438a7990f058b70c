"""Says which HTML files a parser that follows the standard finds faults in: one line a fault, then a count.

Usage: html5.py FILE…
"""

import sys

import html5lib


def faults(name):
    with open(name, "rb") as file:
        bytes = file.read()
    parser = html5lib.HTMLParser()
    if bytes.lower().startswith(b"<!doctype"):
        parser.parse(bytes, transport_encoding="utf-8")
    else:
        parser.parseFragment(bytes, transport_encoding="utf-8")
    return parser.errors


def main(names):
    bad = 0
    for name in names:
        found = faults(name)
        bad += bool(found)
        for place, fault, facts in found[:3]:
            print(name, place, fault, facts)
    print(f"html5: {len(names) - bad} valid, {bad} invalid")


main(sys.argv[1:])
