"""A Swift file seen as code and declarations, by a reader that knows just enough of the language."""

from __future__ import annotations

import dataclasses
import re
from bisect import bisect_right

from finding import Finding

MODIFIER = (
    r"(?:public|package|internal|private|fileprivate|open|static|class|final|indirect|mutating|nonmutating|borrowing"
    r"|consuming|override|required|convenience|nonisolated|lazy|weak|unowned|dynamic|prefix|postfix|infix)"
)
DECLARATION = re.compile(
    rf"^[ \t]*(?P<modifiers>(?:@\w+(?:\([^()\n]*\))?[ \t]+)*(?:{MODIFIER}(?:\(\w+\))?[ \t]+)*)"
    r"(?P<kind>struct|class|enum|actor|protocol|extension|typealias|func|var|(?:init|subscript)(?=[ \t]*[?!]?[ \t]*[(<]))"
    r"\b[ \t]*(?P<name>`?[\w.]+`?|[^\s\w(]+)?",
    re.MULTILINE,
)
TYPES = {"struct", "class", "enum", "actor", "protocol"}
CALLABLE = {"func", "init", "subscript"}


@dataclasses.dataclass(frozen=True)
class Declaration:
    """A declaration: what it is, where it stands, and the range of its braces, if it has any."""

    kind: str
    name: str
    modifiers: str
    start: int
    body: tuple | None

    def is_(self, modifier):
        return modifier in self.modifiers.split()


class SwiftSource:
    def __init__(self, path, relative):
        self.path = str(relative)
        self.parts = relative.parts
        self.stem = path.stem
        self.text = path.read_text(encoding="utf-8")
        self.code = without_comments_and_strings(self.text)
        self.lines = self.text.splitlines()
        self._starts = [0] + [m.end() for m in re.finditer("\n", self.text)]
        self._partner = partners(self.code)
        self.declarations = list(self._declarations())

    @property
    def floor(self):
        """The target the file belongs to."""
        return self.parts[1]

    def is_source(self):
        return self.parts[0] == "Sources"

    def line(self, offset):
        return bisect_right(self._starts, offset)

    def finding(self, offset, rule, message):
        return Finding(self.path, self.line(offset), rule, message)

    def parent(self, declaration):
        """The innermost declaration whose braces hold this one."""
        holders = [
            d for d in self.declarations
            if d.body and d.kind != "var" and d.body[0] < declaration.start < d.body[1]
        ]
        return max(holders, key=lambda d: d.body[0], default=None)

    def parameters(self, declaration):
        """How many parameters a function, initializer or subscript has."""
        opening, closing = self._parentheses(declaration)
        inside = self.code[opening + 1 : closing].replace("->", "  ")
        if not inside.strip():
            return 0
        depth = 0
        count = 1
        for character in inside:
            depth += (character in "([{<") - (character in ")]}>")
            count += character == "," and depth == 0
        return count - inside.rstrip().endswith(",")

    def _parentheses(self, declaration):
        opening = self.code.find("(", declaration.start + len(declaration.modifiers))
        return opening, self._partner.get(opening, len(self.code))

    def _declarations(self):
        protocols = []
        for match in DECLARATION.finditer(self.code):
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            bare = Declaration(match["kind"], (match["name"] or "").strip("`"), match["modifiers"], start, None)
            required = any(first < start < last for first, last in protocols)
            body = None if required and bare.kind in CALLABLE | {"var"} else self._body(bare, match.end())
            if bare.kind == "protocol" and body:
                protocols.append(body)
            yield dataclasses.replace(bare, body=body)

    def _body(self, declaration, after):
        """The braces of a declaration: the next pair, or for a variable those on its own line, before any `=`."""
        if declaration.kind == "typealias":
            return None
        if declaration.kind == "var":
            opening = re.compile(r"[^\n={]*\{").match(self.code, after)
            opening = opening.end() - 1 if opening else None
        else:
            if declaration.kind in CALLABLE:
                after = self._parentheses(declaration)[1]
            opening = self.code.find("{", after)
        return (opening, self._partner[opening]) if opening in self._partner else None


def partners(code):
    """For every opening brace or parenthesis, its closing one."""
    pairs = {}
    stack = []
    for match in re.finditer(r"[(){}]", code):
        if match[0] in "({":
            stack.append(match.start())
        elif stack:
            pairs[stack.pop()] = match.start()
    return pairs


def without_comments_and_strings(text):
    """The text with comments and the words of strings blanked, offsets and interpolated code kept."""
    out = list(text)
    token = re.compile(r'//|/\*|#+/|(#*)("""|")|[()]')

    def erase(start, end):
        for index in range(start, end):
            if out[index] != "\n":
                out[index] = " "

    def comment(start):
        depth = 0
        for match in re.finditer(r"/\*|\*/", text[start:]):
            depth += 1 if match[0] == "/*" else -1
            if depth == 0:
                return start + match.end()
        return len(text)

    def string(start, hashes, quote):
        position = start
        stop = re.compile(rf'{quote}{hashes}|\\{hashes}(\(|.|\n)')
        while match := stop.search(text, position):
            erase(position, match.start() + (match[1] is not None) * len(match[0]))
            if match[1] is None:
                return match.end()
            position = code(match.end(), 1) if match[1] == "(" else match.end()
        erase(position, len(text))
        return len(text)

    def code(position, depth):
        """Skips code; inside an interpolation (depth 1) up to its closing parenthesis."""
        interpolated = depth > 0
        while match := token.search(text, position):
            position = match.end()
            if match[0] == "//":
                end = text.find("\n", position)
                position = len(text) if end < 0 else end
                erase(match.start(), position)
            elif match[0] == "/*":
                position = comment(match.start())
                erase(match.start(), position)
            elif match[0].startswith("#") and match[0].endswith("/"):
                end = text.find("/" + match[0][:-1], position)
                position = len(text) if end < 0 else end + len(match[0])
                erase(match.start() + 1, position)
            elif match[2]:
                position = string(position, match[1], match[2])
            elif interpolated:
                depth += 1 if match[0] == "(" else -1
                if depth == 0:
                    erase(match.start(), position)
                    return position
        return len(text)

    code(0, 0)
    return "".join(out)
