"""All rules, remarks and losses of the text reader, as its sources declare them."""

import pathlib
import re

SOURCES = pathlib.Path(__file__).resolve().parents[2] / "Sources"
KINDS = [("remark", r'DiagnosticKind\(\s*"(text\.[a-z0-9-]+)"'), ("loss", r'(?:LossKind|page|mail)\(\s*"(text\.[a-z0-9-]+)"')]
# Names that the reader completes: what stands before, and where the rest is declared.
COMPOSED = [("text.", SOURCES / "NewsProse" / "Bylines", r'"(byline-[a-z-]+)"')]
DECIDED = re.compile(r"text\.date-")


def names():
    """What `prediction.rules` may name."""
    text = "\n".join(path.read_text("utf8") for path in sorted((SOURCES / "Readers" / "Text").rglob("*.swift")))
    found = {f"{kind} {name}" for kind, pattern in KINDS for name in re.findall(pattern, text)}
    ids = {name.split(" ")[1] for name in found}
    rules = {name for name in re.findall(r'"(text\.[a-z0-9-]+)"', text) if name not in ids}
    rules |= {f"{name}-decided" for name in rules if DECIDED.match(name)}
    for start, folder, pattern in COMPOSED:
        rules |= {start + name for path in folder.rglob("*.swift") for name in re.findall(pattern, path.read_text("utf8"))}
    return found | {f"rule {name}" for name in rules}
