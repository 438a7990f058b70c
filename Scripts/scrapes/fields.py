"""How well title, date and authors of a page were told."""

import difflib
import re
import unicodedata

FIELDS = ["title", "date", "authors"]


def fold(text):
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text or "").replace("\xad", "").casefold()))


def title(true, told):
    """`exact`, `near` (one holds the other, or few letters differ), `wrong` or `none`."""
    a, b = fold(true), fold(told)
    if not b:
        return "none"
    if a == b:
        return "exact"
    shorter, longer = sorted([a, b], key=len)
    if shorter in longer and len(shorter) * 2 >= len(longer):
        return "near"
    return "near" if difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.85 else "wrong"


def day(text):
    found = re.search(r"\d{4}-\d{2}-\d{2}", text or "")
    return found and found.group(0)


def date(true, told):
    """`right`, `wrong` or `none`."""
    return "none" if not day(told) else "right" if day(true) == day(told) else "wrong"


def authors(true, told):
    """How many were told rightly, how many were invented, how many were left out."""
    a, b = {fold(name) for name in true}, {fold(name) for name in told or []} - {""}
    return len(a & b), len(b - a), len(a - b)


class Tally:
    """The figures of a set of pages."""

    def __init__(self):
        self.titles, self.dates, self.names = [], [], []

    def add(self, true, told):
        if true.get("title"):
            self.titles.append(title(true["title"], told.get("title")))
        if day(true.get("date")):
            self.dates.append(date(true["date"], told.get("date")))
        if true.get("authors"):
            self.names.append(authors(true["authors"], told.get("authors")))

    def row(self):
        """Title exact, exact or near; date precision, recall; authors precision, recall; pages."""
        right = self.dates.count("right")
        hits, invented, left = (sum(counts) for counts in zip(*self.names)) if self.names else (0, 0, 0)
        return [
            share(self.titles.count("exact"), len(self.titles)),
            share(len(self.titles) - self.titles.count("wrong") - self.titles.count("none"), len(self.titles)),
            share(right, right + self.dates.count("wrong")), share(right, len(self.dates)),
            share(hits, hits + invented), share(hits, hits + left), str(len(self.titles)),
        ]


def share(part, whole):
    return f"{part / whole:.3f}" if whole else "-"
