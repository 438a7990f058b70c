"""Checks a checkout of Galley: `python3 Scripts/checks ROOT`, or `--self-test`."""

import pathlib
import sys

import constructs
import documentation
import floors
import layout
import sizes
from swift_source import SwiftSource

CHECKS = [floors, sizes, documentation, constructs]


def findings(root):
    """Every finding in the checkout, in the order of its files."""
    found = list(layout.findings(root)) + list(floors.declared(root))
    for folder in ("Sources", "Tests"):
        for path in sorted((root / folder).rglob("*.swift")):
            source = SwiftSource(path, path.relative_to(root))
            for check in CHECKS:
                found += sorted(check.findings(source))
    return found


def main(arguments):
    if arguments == ["--self-test"]:
        import self_test

        return self_test.run(findings)
    found = findings(pathlib.Path(arguments[0]).resolve())
    for finding in found:
        print(finding)
    return 1 if found else 0


sys.exit(main(sys.argv[1:]))
