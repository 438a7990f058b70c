"""Learns which line of a page is its headline; see Scripts/learn-scrapes."""

import json
import sys
from pathlib import Path

import numpy

# Behind our own folder, which has modules of the same names.
sys.path.append(str(Path(__file__).resolve().parent.parent / "scrapes"))

import fields
import folds
import places
import ranking
import trees

FOLDS = 5
# How far a place should stand before others: the headline itself, what is near it, what is neither.
RANKS = {"exact": 3, "near": 2}


class Page:
    """One dump: its places for a headline, their measures, and what the truth says of them."""

    def __init__(self, path, known):
        self.tool, self.site, self.title = path.parent.name, known.get("site") or path.stem, known["title"]
        self.verdicts, self.rows = [], []

    def add(self, words, measures):
        self.verdicts.append(verdict(self.title, words))
        self.rows.append(numpy.fromstring(measures, dtype=numpy.int16, sep=" "))

    def close(self):
        self.measures = numpy.array(self.rows, dtype=numpy.int16)
        self.labels = numpy.array([told in ("exact", "near") for told in self.verdicts])
        self.ranks = numpy.array([RANKS.get(told, 0) for told in self.verdicts])


def verdict(title, words):
    """As the score has it; places that share few words with the title are not compared letter by letter."""
    true, told = fields.fold(title), fields.fold(words)
    known = set(true.split())
    isClose = len(known & set(told.split())) * 3 >= len(known) or true in told or told in true
    return fields.title(title, words) if isClose else "wrong"


def pages(corpora, proofs):
    for corpus in corpora:
        truth = json.loads((Path(corpus) / "ground-truth.json").read_text(encoding="utf8"))
        files = sorted(path for path in (Path(corpus) / "dev").glob("*/*.txt") if truth.get(path.stem, {}).get("title"))
        rows = places.rows("headline-table", files, proofs)
        next(rows)
        yield from read(rows, truth)


def read(rows, truth):
    page, last = None, None
    for path, words, measures in rows:
        if path != last:
            if page:
                page.close()
                yield page
            page, last = Page(Path(path), truth[Path(path).stem]), path
        page.add(words, measures)
    if page:
        page.close()
        yield page


def score(found, count):
    """How often the first place is the headline, exactly or nearly, learned from the pages of other sites."""
    fold = folds.by_site(found, FOLDS)
    hits = {}
    for number in range(FOLDS):
        model = ranking.learn([page for page in found if fold[page.site] != number], count)
        for page in found:
            if fold[page.site] == number:
                best = int(numpy.argmax(model.scores(page.measures)))
                for tool in (page.tool, "all"):
                    hits.setdefault(tool, []).append((page.verdicts[best] == "exact", page.labels[best], page.labels.any()))
    for tool, told in sorted(hits.items()):
        exact, near, reached = (sum(column) / len(told) for column in zip(*told))
        print(f"{tool:12s} n={len(told):<4d} exact {exact:.3f}   or near {near:.3f}   of {reached:.3f} in reach")


def learn(arguments, corpora):
    found = list(pages(corpora, arguments.proofs))
    print(f"{len(found)} dumps, {sum(len(page.labels) for page in found)} places")
    count = arguments.trees or ranking.TREES
    score(found, count)
    if not arguments.score_only:
        model = ranking.learn(found, count)
        text = trees.swift(model, "HeadlineTrees", "What tells the headline from the other lines of a page")
        Path(arguments.headline_table).write_text(text, encoding="utf8")
