"""Constructs that trap, hide a type or hide a duty have no place in Sources."""

import re

from swift_source import TYPES

FORBIDDEN = [
    (r"\btry!", "try!", "handle the error"),
    (r"\bas!", "as!", "cast with as? and say what happens otherwise"),
    (r"\bfatalError\b", "fatalError", "throw a StageFailure or report a diagnostic"),
    (r"\bprecondition(?:Failure)?\b", "precondition", "no input may trap: throw or report"),
    (r"(?<![.\w`])Any\b", "Any", "name the type"),
    (r"(?<=[\w)\]}\">])(?<!\btry)(?<!\bas)!(?!=)", "unwrap", "unwrap with if let, guard let or ??"),
    (r"\bunsafeBitCast\b|\bunowned\(unsafe\)", "unsafe", "find a checked way"),
    (r"\bunsafe(?:Downcast|lyUnwrapped)\b", "unsafe", "find a checked way"),
    (r"@unchecked\b|\bnonisolated\(unsafe\)", "unchecked", "make the value Sendable in earnest"),
]
VAGUE = re.compile(r"(?:Manager|Helpers?|Utils?|Utilities)$")


def findings(source):
    if not source.is_source():
        return
    for pattern, name, advice in FORBIDDEN:
        for match in re.finditer(pattern, source.code):
            yield source.finding(match.start(), f"forbidden.{name}", advice)
    if source.floor != "convert":
        for match in re.finditer(r"(?<![.\w])(?:debugPrint|print|dump)\(", source.code):
            if not re.search(r"func[ \t]+$", source.code[: match.start()]):
                yield source.finding(match.start(), "forbidden.print", "only the command line talks to the terminal")
    for declaration in source.declarations:
        if declaration.kind in TYPES and VAGUE.search(declaration.name):
            yield source.finding(declaration.start, "names", f"{declaration.name}: a type is a noun of the trade")
