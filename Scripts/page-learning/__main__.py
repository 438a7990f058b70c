"""Learns the tables of the page finder; see Scripts/learn-pages."""

import argparse
import tempfile
from collections import Counter
from pathlib import Path

import numpy

import folds
import labels
import odds as vocabulary
import shingles
import tables
import trees

FOLDS, INNER = 5, 2
CUTS = (-80, -40, 0, 40)


def main():
    given = parsed()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(given.keep or scratch)
        found = list(tables.unpack(Path(given.shared) / "corpus/html", folder))
        pages, columns = tables.measured(found, given.proofs, folder)
    print(f"{len(pages)} pages, {sum(len(page.texts) for page in pages)} blocks", flush=True)
    show("perfect choice", pages, lambda page: numpy.array(page.labels) > 0)
    if given.folds:
        score_folds(pages, columns, given)
    if not given.score_only:
        odds, first, second = step(pages, columns, given)
        write(Path(given.tables), odds, first, second)


def parsed():
    parser = argparse.ArgumentParser()
    for name in ["proofs", "shared", "tables"]:
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--score-only", action="store_true")
    parser.add_argument("--folds", type=int, default=FOLDS, help="how many folds to score; none to learn only")
    parser.add_argument("--trees", type=int, default=320)
    parser.add_argument("--leaves", type=int, default=30)
    parser.add_argument("--keep", help="a folder for pages and measures, which are taken anew without it")
    return parser.parse_args()


def step(pages, columns, given):
    """Odds and both steps of trees; the second learns from what the first says of pages it has not seen."""
    odds = vocabulary.Odds(pages)
    for page in pages:
        odds.fill(page, columns)
    measures = [page.measures for page in pages]
    first = trees.learn(pages, measures, given.trees, given.leaves)
    inner = folds.by_site(pages, INNER, seed=7)
    scores = [None] * len(pages)
    for number in range(INNER):
        taught = [place for place, page in enumerate(pages) if inner[page.site] != number]
        model = trees.learn([pages[place] for place in taught], [measures[place] for place in taught], given.trees,
                            given.leaves)
        for place, page in enumerate(pages):
            if inner[page.site] == number:
                scores[place] = model.scores(page.measures)
    wide = [widened(page, score) for page, score in zip(pages, scores)]
    return odds, first, trees.learn(pages, wide, given.trees, given.leaves)


def widened(page, scores):
    sizes = numpy.array([len(tokens) for tokens in page.tokens])
    return numpy.hstack([page.measures, trees.around(scores, sizes)])


def score_folds(pages, columns, given):
    fold = folds.by_site(pages, FOLDS)
    held = []
    for number in range(min(given.folds, FOLDS)):
        odds, first, second = step([page for page in pages if fold[page.site] != number], columns, given)
        for page in pages:
            if fold[page.site] == number:
                odds.fill(page, columns)
                page.first = first.scores(page.measures)
                page.second = second.scores(widened(page, page.first))
                held.append(page)
        print(f"fold {number}", flush=True)
    for name in ["first", "second"]:
        for cut in CUTS:
            show(f"{name} step, cut {cut}", held, lambda page: getattr(page, name) > cut)


def show(title, pages, choose):
    print(title)
    for group in sorted({page.group for page in pages}):
        scored = [(page, choose(page)) for page in pages if page.group == group]
        bodies = [(page, [token for tokens, kept in zip(page.tokens, chosen) if kept for token in tokens])
                  for page, chosen in scored if page.body]
        if bodies:
            print(f"  {group:12s} n={len(bodies):<4d} {shingled(bodies)}", flush=True)
        else:
            print(f"  {group:12s} n={len(scored):<4d} segments F1 {segmented(scored):.4f}", flush=True)


def shingled(bodies):
    precisions, recalls, exact = [], [], 0
    for page, tokens in bodies:
        kept, true = Counter(shingles.shingles(tokens)), Counter(shingles.shingles(page.body))
        same = sum((kept & true).values())
        if kept:
            precisions.append(same / sum(kept.values()))
        recalls.append(same / sum(true.values()))
        exact += tokens == page.body
    precision, recall = numpy.mean(precisions), numpy.mean(recalls)
    return f"F1 {2 * precision * recall / (precision + recall):.4f} P {precision:.4f} R {recall:.4f} exact {exact / len(bodies):.3f}"


def segmented(scored):
    right = missed = wrong = 0
    for page, chosen in scored:
        text = " ".join(" ".join(text for text, kept in zip(page.texts, chosen) if kept).split())
        for part in page.truth.get("with", []):
            if " ".join(part.split()) in text:
                right += 1
            else:
                missed += 1
        wrong += sum(" ".join(part.split()) in text for part in page.truth.get("without", []))
    return 2 * right / max(1, 2 * right + missed + wrong)


def write(folder, odds, first, second):
    names = odds.swift("PageNameOdds", "What words in the names of elements say", vocabulary.NAME_RINGS)
    words = odds.swift("PageWordOdds", "What words of short blocks say", ["any", "first", "last"])
    (folder / "PageNameOdds.swift").write_text(names, encoding="utf8")
    (folder / "PageWordOdds.swift").write_text(words, encoding="utf8")
    (folder / "PageTrees.swift").write_text(trees.swift({"first": first, "second": second}), encoding="utf8")


if __name__ == "__main__":
    main()
