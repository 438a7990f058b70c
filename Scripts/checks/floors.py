"""A floor imports only what stands below it, and each library has one door."""

import re

from finding import Finding

# Ground first; a target may import only what stands on a lower line.
FLOORS = [
    ["LibXML2", "LibZ", "LibNettle"],
    ["CLibXML2", "CZlib", "CNettle"],
    ["Source"],
    ["Markup", "JSONText", "ArticleModel"],
    ["XMLBridge", "ZipArchive", "Digests"],
    ["Stages", "Manifest", "NewsCodes", "NewsProse", "ArticleJSON"],
    ["Readers", "Transforms", "Writers"],
    ["Pipeline"],
    ["Galley"],
    ["convert"],
]
HEIGHT = {target: height for height, targets in enumerate(FLOORS) for target in targets}

# What lies lower, yet is not to be seen from there.
HIDDEN = {
    "Transforms": {"XMLBridge", "ZipArchive", "Digests", "Manifest"},
    "Writers": {"XMLBridge", "Manifest"},
    "Readers": {"Manifest"},
    "Pipeline": {"Readers", "Transforms", "Writers", "XMLBridge"},
}

# The only importers of what is not ours.
DOORS = {
    "CLibXML2": {"XMLBridge"},
    "CZlib": {"ZipArchive"},
    "CNettle": {"Digests"},
    "Yams": {"Manifest"},
    "ArgumentParser": {"convert"},
    "Glibc": {"Pipeline", "convert"},
    "Synchronization": {"Pipeline", "convert"},
    "Dispatch": {"Pipeline", "convert"},
}

IMPORT = re.compile(
    r"^[ \t]*(?:@\w+(?:\(\w+\))?[ \t]+)*(?:(?:public|package|internal|private|fileprivate)[ \t]+)?"
    r"import[ \t]+(?:(?:struct|class|enum|protocol|func|var|let|typealias)[ \t]+)?(\w+)",
    re.MULTILINE,
)


def findings(source):
    if not source.is_source():
        return
    for match in IMPORT.finditer(source.code):
        complaint = refusal(source.floor, match[1])
        if complaint:
            yield source.finding(match.start(1), "floors", complaint)


def declared(root):
    """Package.swift declares no dependency that a floor may not have."""
    package = root / "Package.swift"
    if not package.exists():
        return
    text = package.read_text(encoding="utf-8")
    for match in re.finditer(r'floor\(\s*"(\w+)",\s*imports:\s*\[([^\]]*)\]', text):
        for name in re.findall(r'"(\w+)"', match[2]):
            complaint = refusal(match[1], name)
            if complaint:
                yield Finding("Package.swift", text.count("\n", 0, match.start()) + 1, "floors", complaint)


def refusal(importer, imported):
    """Why this import is refused, if it is."""
    if importer not in HEIGHT:
        return f"{importer} has no place in the house; give it a line in Scripts/checks/floors.py"
    if imported.startswith("Foundation"):
        return "no Foundation in Sources"
    if imported in DOORS:
        doors = DOORS[imported]
        return None if importer in doors else f"{imported} is imported only by {' and '.join(sorted(doors))}"
    if imported in HEIGHT and HEIGHT[imported] == HEIGHT[importer]:
        return f"{importer} and {imported} are neighbours and never see each other"
    if imported in HEIGHT and HEIGHT[imported] > HEIGHT[importer]:
        return f"{imported} stands above {importer}"
    if imported in HIDDEN.get(importer, ()):
        return f"{importer} never sees {imported}"
    return None
