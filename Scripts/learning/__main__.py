"""Learns the trees of the story finder; see Scripts/learn-scrapes."""

import argparse
import json
from pathlib import Path

import numpy

import credits
import folds
import headlines
import shingles
import tables
import trees

FOLDS = 5
TREES = 88


def main():
    arguments = parsed()
    corpora = arguments.corpora or [Path(arguments.shared) / "corpus/scrapes"]
    if arguments.headlines:
        return headlines.learn(arguments, corpora)
    if arguments.credits:
        return credits.learn(arguments, corpora)
    pages = [page for corpus in corpora for page in read(corpus, arguments)]
    print(f"{len(pages)} dumps, {sum(len(page.words) for page in pages)} chunks")
    score_folds(pages, arguments)
    if not arguments.score_only:
        model = trees.learn(pages, arguments.trees or TREES, trees.EASY)
        Path(arguments.table).write_text(trees.swift(model, columns=tables.Page.columns), encoding="utf8")


def parsed():
    parser = argparse.ArgumentParser()
    parser.add_argument("--proofs", required=True)
    parser.add_argument("--shared", required=True)
    parser.add_argument("--table", required=True)
    parser.add_argument("--headline-table", required=True)
    parser.add_argument("--author-table", required=True)
    parser.add_argument("--headlines", action="store_true")
    parser.add_argument("--credits", action="store_true")
    parser.add_argument("--score-only", action="store_true")
    parser.add_argument("--trees", type=int)
    parser.add_argument("--keep", help="a folder for the measures, which are taken anew each time without it")
    parser.add_argument("--first-only", action="store_true", help="scores the dumps of the first corpus only")
    parser.add_argument("corpora", nargs="*", type=Path)
    return parser.parse_args()


def read(corpus, arguments):
    truth = json.loads((Path(corpus) / "ground-truth.json").read_text(encoding="utf8"))
    files = sorted(path for path in (Path(corpus) / "dev").glob("*/*.txt") if path.stem in truth)
    is_first = not arguments.corpora or Path(corpus) == arguments.corpora[0]
    for page in tables.pages(files, arguments.proofs, arguments.keep):
        known = truth[page.path.stem]
        page.is_scored = is_first or not arguments.first_only
        page.site = known.get("site") or page.path.stem
        page.truth = known["articleBody"]
        page.label(shingles.shares(page.words, page.truth))
        yield page


def score_folds(pages, arguments):
    fold = folds.by_site(pages, FOLDS)
    for number in range(FOLDS):
        held = [page for page in pages if fold[page.site] == number and page.is_scored]
        if not held:
            continue
        model = trees.learn([page for page in pages if fold[page.site] != number], arguments.trees or TREES, trees.EASY)
        for page in held:
            page.scores = trees.scores(model, page.measures)
    for tool in sorted({page.tool for page in pages if page.is_scored}):
        held = [page for page in pages if page.tool == tool and page.is_scored]
        parts = []
        for cut in trees.CUTS:
            figures = shingles.f1([(page.kept(cut), page.truth) for page in held])
            parts.append(f"{cut}: P {figures[0]:.3f} R {figures[1]:.3f} F1 {figures[2]:.3f}")
        print(f"{tool:12s} n={len(held):<4d} " + "   ".join(parts))


if __name__ == "__main__":
    main()
