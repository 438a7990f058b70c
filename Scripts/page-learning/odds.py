"""What words say of the blocks they stand in or around: log odds, each site heard but a little."""

import math
from collections import Counter, defaultdict

import numpy

import nodes

SCALE, LEAST, MOST = 10, 2, 60
SITES = 6
NAME_RINGS = ["near", "middle", "far"]


class Odds:
    """The odds of words by ring: three for names, three for words of short blocks (any, first, last)."""

    def __init__(self, pages):
        inside, outside = defaultdict(Counter), defaultdict(Counter)
        for page in pages:
            for number, label in enumerate(page.labels):
                if label < 0:
                    continue
                counts = inside if label else outside
                for key in page.keys(number):
                    counts[key][page.site] += 1
        self.sums = {}
        for key in set(inside) | set(outside):
            sites = set(inside.get(key, ())) | set(outside.get(key, ()))
            if len(sites) < SITES:
                continue
            own = {}
            for site in sites:
                yes, no = inside.get(key, {}).get(site, 0), outside.get(key, {}).get(site, 0)
                weight = min(1 + math.log(yes + no), 4) / (yes + no)
                own[site] = (yes * weight, no * weight)
            self.sums[key] = (sum(pair[0] for pair in own.values()), sum(pair[1] for pair in own.values()), own)

    def of(self, key, without=None):
        """The odds of a word as a whole number, without what a site says; None where too few others
        say anything, or what they say is nothing."""
        if key not in self.sums:
            return None
        yes, no, own = self.sums[key]
        mine = own.get(without, (0, 0))
        yes, no = yes - mine[0], no - mine[1]
        if yes + no < 3:
            return None
        value = max(-MOST, min(MOST, round(SCALE * math.log((yes + 0.7) / (no + 1.5)))))
        return value if abs(value) >= LEAST else None

    def fill(self, page, columns):
        """Writes what the words say into a page's measures, as the reader does."""
        known = {}

        def odds(key):
            if key not in known:
                known[key] = self.of(key, page.site)
            return known[key]

        measures = page.measures
        for number in range(len(page.texts)):
            for ring, words in zip(NAME_RINGS, page.names[number]):
                found = [value for value in (odds((ring, word)) for word in words) if value is not None]
                low, high, total, count = (columns[ring + name] for name in ("Lowest", "Highest", "Sum", "Count"))
                measures[number, low], measures[number, high] = min(0, min(found, default=0)), max(0, max(found, default=0))
                measures[number, total], measures[number, count] = sum(found), len(found)
            words = page.words[number]
            found = [value for value in (odds(("any", word)) for word in words) if value is not None]
            measures[number, columns["wordLowest"]] = min(0, min(found, default=0))
            measures[number, columns["wordHighest"]] = max(0, max(found, default=0))
            measures[number, columns["wordMean"]] = int(sum(found) / len(found)) if found else 0
            measures[number, columns["wordKnown"]] = len(found) * 100 // max(1, len(words))
            measures[number, columns["firstWord"]] = (odds(("first", words[0])) or 0) if words else 0
            measures[number, columns["lastWord"]] = (odds(("last", words[-1])) or 0) if words else 0

    def swift(self, name, duty, rings):
        """The table as Swift, a group of words for each value."""
        text = f"/// {duty}; made by Scripts/learn-pages, not by hand.\nenum {name} {{\n"
        text += "  static let rings: [[(odds: Int, words: String)]] = [\n"
        for ring in rings:
            groups = defaultdict(list)
            for key in self.sums:
                value = self.of(key) if key[0] == ring else None
                if value is not None:
                    groups[value].append(key[1])
            text += "    [\n"
            for value in sorted(groups):
                text += f'      (\n        {value},\n        """\n'
                text += nodes.words(sorted(groups[value]), "       ") + "\n"
                text += '        """\n      ),\n'
            text += "    ],\n"
        return text + "  ]\n}\n"
