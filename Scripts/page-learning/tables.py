"""The measures of the reader, read from the table that Proofs writes."""

import gzip
import json
import subprocess
from pathlib import Path

import numpy

import labels
import shingles


class Page:
    """One page: its blocks, their words and measures, and what the truth says of them."""

    def __init__(self, group, name, truth):
        self.group, self.name, self.truth = group, name, truth
        self.site = truth.get("site") or name
        self.texts, self.names, self.words, self.told, rows = [], [], [], [], []
        self.rows = rows

    def add(self, text, near, middle, far, words, score, measures):
        self.texts.append(text)
        self.names.append([[word for word in names.split(" ") if word] for names in (near, middle, far)])
        self.told.append(int(score))
        self.words.append([word for word in words.split(" ") if word])
        self.rows.append(numpy.fromstring(measures, dtype=numpy.int16, sep=" "))

    def close(self):
        self.measures = numpy.array(self.rows, dtype=numpy.int16)
        self.rows = None
        self.tokens = [shingles.words(text) for text in self.texts]
        self.body = shingles.words(self.truth.get("articleBody") or "")
        if self.body:
            self.labels = labels.of_body(self.tokens, self.body)
        else:
            self.labels = labels.of_segments(self.texts, self.truth.get("with", []), self.truth.get("without", []))

    def keys(self, number):
        """What the block is called and says, as keys of the odds."""
        keys = {(ring, word) for ring, words in zip(("near", "middle", "far"), self.names[number]) for word in words}
        words = self.words[number]
        keys |= {("any", word) for word in words if not word.isdigit()}
        if words:
            keys |= {("first", words[0]), ("last", words[-1])}
        return keys


def unpack(corpus, folder):
    """Writes all pages of a corpus into a folder; their paths."""
    for group in sorted(path for path in Path(corpus).iterdir() if path.is_dir()):
        truth = json.loads((group / "ground-truth.json").read_text("utf8"))
        (folder / group.name).mkdir(parents=True, exist_ok=True)
        for name in sorted(truth):
            packed, page = group / "html" / f"{name}.html.gz", folder / group.name / f"{name}.html"
            if packed.exists():
                if not page.exists():
                    page.write_bytes(gzip.decompress(packed.read_bytes()))
                yield page, truth[name]


def measured(found, proofs, folder):
    """The pages with the measures of the reader."""
    listing, table = folder / "list", folder / "table.tsv"
    if not table.exists():
        listing.write_text("".join(f"{path}\n" for path, _ in found), encoding="utf8")
        subprocess.run([proofs, "page-table", listing, table], check=True)
    truths = {str(path): truth for path, truth in found}
    pages = {}
    with table.open(encoding="utf8", newline="\n") as lines:
        columns = {name: place for place, name in enumerate(next(lines).rstrip("\n").split("\t")[-1].split(" "))}
        for line in lines:
            path, *cells = line.rstrip("\n").split("\t")
            if path not in pages:
                place = Path(path)
                pages[path] = Page(place.parent.name, place.stem, truths[path])
            pages[path].add(*cells)
    for page in pages.values():
        page.close()
    return list(pages.values()), columns
