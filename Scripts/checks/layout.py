"""The top level holds what it must and nothing else."""

import subprocess

from finding import Finding

ALLOWED = {"Package.swift", "Sources", "Tests", "Samples", "Scripts", "README.md"}


def findings(root):
    for name in sorted(entries(root)):
        if name not in ALLOWED and not name.startswith("."):
            yield Finding(name, 1, "layout", "the top level has no place for it")
    for path in sorted(root.glob("Sources/**/*")) + sorted(root.glob("Scripts/**/*")):
        if " " in path.name:
            yield Finding(str(path.relative_to(root)), 1, "layout", "no spaces in names")


def entries(root):
    """What git sees at the top level, or all of it outside a repository."""
    listing = subprocess.run(
        ["git", "-C", str(root), "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        capture_output=True, text=True, check=False,
    )
    if listing.returncode != 0:
        return {path.name for path in root.iterdir()}
    names = {path.partition("/")[0] for path in listing.stdout.split("\0") if path}
    return {name for name in names if (root / name).exists()}
