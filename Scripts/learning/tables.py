"""The measures of the reader, read from the table that Proofs writes."""

import hashlib
import subprocess
import tempfile
from pathlib import Path

import numpy

import shingles


class Page:
    """One dump: its chunks, their measures, and what the truth says of them."""

    columns = []

    def __init__(self, path, kind, is_bare):
        self.path, self.kind, self.is_bare = path, kind, is_bare
        self.tool = path.parent.name
        self.words, self.rows = [], []
        self.scores = None

    def close(self):
        self.measures = numpy.array(self.rows, dtype=numpy.int16)
        self.rows = None

    def label(self, shares):
        size = max(60, len(shingles.words(self.truth)))
        self.labels = numpy.array([share > 0.5 for share in shares])
        self.weights = numpy.array([min(0.6, 0.004 + len(shingles.words(chunk)) / size) for chunk in self.words])

    def kept(self, cut):
        if self.is_bare:
            return "\n".join(self.words)
        return "\n".join(chunk for chunk, score in zip(self.words, self.scores) if score > cut)


def pages(files, proofs, keep):
    """The pages of some files; measured by the reader, or as they were kept when it measured them last."""
    name = hashlib.sha256("\n".join(map(str, files)).encode()).hexdigest()[:16] + ".tsv"
    with tempfile.TemporaryDirectory() as scratch:
        table = Path(keep or scratch) / name
        if not table.exists():
            listing = Path(scratch) / "list"
            listing.write_text("\n".join(map(str, files)), encoding="utf8")
            subprocess.run([proofs, "story-table", str(listing), str(table)], check=True)
        yield from rows(table)


def rows(table):
    page = None
    with table.open(encoding="utf8", newline="\n") as lines:
        Page.columns = next(lines).rstrip("\n").split("\t")[4].split(" ")
        for line in lines:
            path, kind, is_bare, words, measures = line.rstrip("\n").split("\t")
            if page is None or str(page.path) != path:
                if page is not None:
                    page.close()
                    yield page
                page = Page(Path(path), kind, is_bare == "1")
            page.words.append(words)
            page.rows.append(numpy.fromstring(measures, dtype=numpy.int16, sep=" "))
    if page is not None:
        page.close()
        yield page
