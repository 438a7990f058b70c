"""The places of pages as the reader measures them: those for a headline, those with names."""

import subprocess
import tempfile
from pathlib import Path


def rows(verb, files, proofs):
    """The head of a table that the proofs write of some files, then its lines, cell by cell; nothing is kept."""
    with tempfile.TemporaryDirectory() as scratch:
        listing, table = Path(scratch) / "list", Path(scratch) / "table"
        listing.write_text("\n".join(map(str, files)), encoding="utf8")
        subprocess.run([proofs, verb, str(listing), str(table)], check=True)
        with table.open(encoding="utf8", newline="\n") as lines:
            for line in lines:
                yield line.rstrip("\n").split("\t")
