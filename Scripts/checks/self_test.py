"""Plants violations in a scratch checkout and expects each check to find its own, and to leave good code alone."""

import pathlib
import subprocess
import tempfile

LONG_BODY = "\n".join(f"    let line{n} = {n}" for n in range(45))

GOOD = {
    "Sources/Source/Column.swift": '''
/// A column of "type" in the paper; it's Any width, try! it. /* nested /* comment */ fatalError() */
public struct Column: Sendable {
  public var width: Int
  let label = #"say "as!" \\(x) "# + "\\(width > 3 ? "Any" : "wide!") import Foundation"
  public init(a: Int, b: Int, c: Int, d: Int, e: Int) {
    self.a = a
    self.width = b
  }
  func clamp(_ pairs: [(Int, Int)], by rule: (Int, Int) -> Int = { max($0, $1) }) -> Bool { width != 3 && !pairs.isEmpty }
  struct Gutter {}
}

extension Column: Hashable {}
''',
    "Sources/Source/Column+Text.swift": "extension Column {\n  var text: String { \"\" }\n}\n",
    "Sources/Readers/Catalogue.swift": "/// All readers.\nenum ReaderCatalogue {}\n",
    "Sources/Readers/ReaderDiagnostics.swift": "import Stages\n\nextension Column {}\n",
    "Tests/SourceTests/ColumnTests.swift": "import Foundation\n\nstruct ColumnTests {}\nprivate struct Probe {}\n",
}

# The file, what stands in it, and the findings it must bring: line and rule.
PLANTED = [
    ("Sources/Readers/A.swift", "import Writers\n", {(1, "floors")}),
    ("Sources/Stages/B.swift", "import Source\npackage import Pipeline\n", {(2, "floors")}),
    ("Sources/Writers/C.swift", "import XMLBridge\nimport CLibXML2\nimport Yams\n", {(n, "floors") for n in (1, 2, 3)}),
    ("Sources/Pipeline/D.swift", "import Glibc\n@testable import Readers\n", {(2, "floors")}),
    ("Sources/Source/E.swift", "import Foundation\nimport struct FoundationEssentials.Data\n", {(1, "floors"), (2, "floors")}),
    ("Sources/Attic/F.swift", "import Source\n", {(1, "floors")}),
    ("Sources/Source/Long.swift", "// line\n" * 251, {(1, "sizes.file")}),
    ("Sources/Source/G.swift", f"/// G.\nstruct G {{\n  func g() {{\n{LONG_BODY}\n  }}\n}}\n", {(3, "sizes.function")}),
    ("Sources/Source/H.swift", f"/// H.\nstruct H {{\n  var h: Int {{\n{LONG_BODY}\n  }}\n}}\n", {(3, "sizes.function")}),
    (
        "Sources/Source/I.swift",
        "/// I.\nprotocol I {\n  func i(a: Int, b: [Int: Int], c: (Int, Int), d: Int, e: Int)\n}\n",
        {(3, "sizes.parameters")},
    ),
    ("Sources/Source/J.swift", "/// J.\nstruct J {}\n\n/// K.\nenum K {}\n", {(5, "sizes.one-type")}),
    ("Sources/Source/L.swift", "/// M.\nstruct M {}\n", {(2, "sizes.file-name")}),
    ("Sources/Source/N.swift", "struct N {}\n", {(1, "documentation")}),
    ("Sources/Source/O.swift", "extension O {\n  public static func o() {}\n}\n", {(2, "documentation")}),
    (
        "Sources/Source/P.swift",
        'let a = try! b()\nlet c = d as! E\nfatalError("x")\nprecondition(a)\nlet f: [String: Any] = [:]\n'
        'let g = h!.i\nlet j = k()!\nlet l = "\\(m!)"\n@unchecked Sendable\nprint(a)\n',
        {
            (1, "forbidden.try!"), (2, "forbidden.as!"), (3, "forbidden.fatalError"), (4, "forbidden.precondition"),
            (5, "forbidden.Any"), (6, "forbidden.unwrap"), (7, "forbidden.unwrap"), (8, "forbidden.unwrap"),
            (9, "forbidden.unchecked"), (10, "forbidden.print"),
        },
    ),
    ("Sources/Source/StoryManager.swift", "/// Q.\nstruct StoryManager {}\n", {(2, "names")}),
    ("Sources/Source/Tables/R.swift", "// line\n" * 300 + "extension R {\n  func r() {}\n}\n", {(302, "sizes.tables")}),
    ("NOTES.md", "notes\n", {(1, "layout")}),
    ("Package.swift", 'floor("Source", imports: []),\nfloor(\n  "Transforms",\n  imports: ["Source", "Readers"]),\n', {(2, "floors")}),
]

UNDECLARED = {
    "Package.swift": '''// swift-tools-version: 6.1
import PackageDescription
let package = Package(name: "P", targets: [.target(name: "A"), .target(name: "B")])
''',
    "Sources/A/A.swift": "",
    "Sources/B/B.swift": "import A\n",
}


def run(findings):
    failures = rule_failures(findings) + tool_failures()
    for failure in failures:
        print(f"check --self-test: {failure}")
    if not failures:
        print(f"check --self-test: {len(PLANTED) + 2} planted files found out, {len(GOOD)} good ones left alone")
    return 1 if failures else 0


def rule_failures(findings):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        plant(root, GOOD)
        failures = [f"good code was refused: {finding}" for finding in findings(root)]
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        plant(root, {path: text for path, text, _ in PLANTED})
        found = findings(root)
        for path, _, expected in PLANTED:
            actual = {(finding.line, finding.rule) for finding in found if finding.path == path}
            if actual != expected:
                failures.append(f"{path}: expected {sorted(expected)}, found {sorted(actual)}")
    return failures


def tool_failures():
    """The compiler refuses an undeclared import, swift format a badly laid line, under the flags that we use."""
    failures = []
    configuration = pathlib.Path(__file__).resolve().parents[2] / ".swift-format"
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        plant(root, UNDECLARED | {".swift-format": configuration.read_text(), "Sources/C.swift": "let  a=1;\n"})
        lint = ["swift", "format", "lint", "--strict", "--recursive", "Sources/C.swift"]
        if subprocess.run(lint, cwd=root, capture_output=True, check=False).returncode == 0:
            failures.append("swift format left a badly laid line alone")
        (root / "Sources/C.swift").unlink()
        build = ["swift", "build", "--explicit-target-dependency-import-check", "error"]
        outcome = subprocess.run(build, cwd=root, capture_output=True, text=True, check=False)
        if outcome.returncode == 0 or "without declaring it" not in outcome.stdout + outcome.stderr:
            failures.append("swift build let an undeclared import through")
    return failures


def plant(root, files):
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
