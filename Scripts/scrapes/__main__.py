"""Scores the text reader on dumped news pages; Scripts/score-scrapes calls it and says how."""

import argparse
import json
import pathlib
import sys
import tempfile

import conversions
import declared
import fields
import languages
import scoring
import tables


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ["convert", "scorer", "corpus"]:
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--pandoc", type=pathlib.Path)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--rules", action="store_true")
    parser.add_argument("--misses", choices=["body", "language", *fields.FIELDS], action="append", default=[])
    parser.add_argument("tools", nargs="*")
    return parser.parse_args()


def main():
    given = arguments()
    scorer = scoring.load_scorer(given.scorer)
    truth = json.loads((given.corpus / "ground-truth.json").read_text("utf8"))
    tools = given.tools or sorted(folder.name for folder in (given.corpus / "dev").iterdir())
    runs, failed = [], False
    with tempfile.TemporaryDirectory() as scratch:
        for tool in tools:
            files = sorted((given.corpus / "dev" / tool).glob("*.txt"))
            files = [file for file in files if file.stem in truth]
            run = conversions.Run(tool, files, truth, pathlib.Path(scratch) / tool)
            failed |= not run.convert(given.convert)
            if given.pandoc:
                run.ask_pandoc(given.pandoc)
            runs.append(run)
    tongues = {page: languages.guess(entry) for page, entry in truth.items()}
    tables.bodies(scorer, runs)
    tables.bodies_by_language(scorer, runs, tongues)
    tables.fields(runs)
    tables.fields_by_language(runs, tongues)
    tables.tongues(runs, tongues)
    tables.speed(runs)
    for page, entry in truth.items():
        entry["language"] = tongues[page]
    for field in given.misses:
        tables.misses(scorer, runs, field)
    if given.rules:
        tables.rules(runs, declared.names())
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
