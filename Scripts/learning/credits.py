"""Learns which line of a page says who wrote its story; see Scripts/learn-scrapes."""

import json
import sys
from pathlib import Path

import numpy

# Behind our own folder, which has modules of the same names.
sys.path.append(str(Path(__file__).resolve().parent.parent / "scrapes"))

import fields
import folds
import places
import trees

FOLDS = 5
TREES = 128
CUTS = (500, 1_000, 1_500, 2_000)
# How much a line weighs that names somebody else too, or only somebody else.
DOUBTFUL = 0.5


class Page:
    """One dump: its lines with names, their measures, and what the truth says of them."""

    def __init__(self, path, known):
        self.tool, self.site = path.parent.name, known.get("site") or path.stem
        authors = known["authors"]
        self.authors = [authors] if isinstance(authors, str) else authors
        self.names, self.rows = [], []

    def add(self, names, measures):
        self.names.append(names)
        self.rows.append(numpy.fromstring(measures, dtype=numpy.int16, sep=" "))

    def close(self, taken):
        self.measures = numpy.array(self.rows, dtype=numpy.int16)
        self.rules = [names for names, row in zip(self.names, self.rows) if row[taken] & 2]
        found = [fields.authors(self.authors, names) for names in self.names]
        self.labels = numpy.array([hits > 0 for hits, *_ in found])
        self.weights = numpy.array([1.0 if hits and not invented else DOUBTFUL for hits, invented, _ in found])

    def told(self, least):
        """The names that rules read; else those in the line that stands first, where it reaches the least score."""
        best = int(numpy.argmax(self.scores)) if len(self.scores) else 0
        found = self.names[best : best + 1] if len(self.scores) and self.scores[best] >= least else []
        return [name for names in self.rules or found for name in names]


def pages(corpora, proofs):
    for corpus in corpora:
        truth = json.loads((Path(corpus) / "ground-truth.json").read_text(encoding="utf8"))
        files = [path for path in (Path(corpus) / "dev").glob("*/*.txt") if truth.get(path.stem, {}).get("authors")]
        found = {str(path): Page(path, truth[path.stem]) for path in sorted(files)}
        rows = places.rows("credit-table", found, proofs)
        taken = next(rows)[-1].split(" ").index("taken'")
        for path, names, measures in rows:
            if names:
                found[path].add(names.split(";"), measures)
        for page in found.values():
            page.close(taken)
        yield from found.values()


def score(found, count):
    """Precision and recall by the least score, learned from the pages of other sites."""
    fold = folds.by_site(found, FOLDS)
    for number in range(FOLDS):
        model = trees.learn([page for page in found if page.rows and fold[page.site] != number], count)
        for page in found:
            if fold[page.site] == number:
                page.scores = trees.scores(model, page.measures) if page.rows else []
    for tool in [*sorted({page.tool for page in found}), "all"]:
        held = [page for page in found if tool in (page.tool, "all")]
        told = "   ".join(f"{least}: {figures(held, least)}" for least in CUTS)
        print(f"{tool:14s}n={len(held):<5d} rules {figures(held, 1 << 30)}   {told}")


def figures(held, least):
    hits, invented, left = (sum(counts) for counts in zip(*(fields.authors(page.authors, page.told(least)) for page in held)))
    return f"{hits / max(1, hits + invented):.3f}/{hits / max(1, hits + left):.3f}"


def learn(arguments, corpora):
    found = list(pages(corpora, arguments.proofs))
    print(f"{len(found)} dumps, {sum(len(page.rows) for page in found)} lines with names")
    count = arguments.trees or TREES
    score(found, count)
    if not arguments.score_only:
        model = trees.learn([page for page in found if page.rows], count)
        text = trees.swift(model, "AuthorTrees", "What tells the line that names who wrote a story from others with names")
        Path(arguments.author_table).write_text(text, encoding="utf8")
