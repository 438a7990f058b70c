"""Files, functions and parameter lists stay small; a file holds one type and bears its name."""

import re

from swift_source import CALLABLE, TYPES

FILE_LINES = 250
FUNCTION_LINES = 40
PARAMETERS = 4

# A folder of this name holds data written as Swift: as long as it must be, but without a function.
TABLES = "Tables"

# Every room has one, under its plain name.
CATALOGUE = "Catalogue"


def findings(source):
    yield from file_length(source)
    yield from types_per_file(source)
    for declaration in source.declarations:
        yield from function_length(source, declaration)
        yield from parameter_count(source, declaration)


def file_length(source):
    if TABLES in source.parts:
        for declaration in source.declarations:
            if declaration.kind in CALLABLE - {"init"}:
                yield source.finding(declaration.start, "sizes.tables", "a file of tables holds no functions")
    elif len(source.lines) > FILE_LINES:
        yield source.finding(0, "sizes.file", f"{len(source.lines)} lines; at most {FILE_LINES}")


def function_length(source, declaration):
    if declaration.kind not in CALLABLE | {"var"} or not declaration.body:
        return
    lines = source.line(declaration.body[1]) - source.line(declaration.start) + 1
    if lines > FUNCTION_LINES:
        what = declaration.name or declaration.kind
        yield source.finding(declaration.start, "sizes.function", f"{what}: {lines} lines; at most {FUNCTION_LINES}")


def parameter_count(source, declaration):
    if declaration.kind not in CALLABLE:
        return
    count = source.parameters(declaration)
    if count > PARAMETERS and not is_memberwise(source, declaration):
        yield source.finding(
            declaration.start, "sizes.parameters",
            f"{declaration.name or declaration.kind}: {count} parameters; past {PARAMETERS}, make a struct",
        )


def is_memberwise(source, declaration):
    """Whether an initializer does nothing but hand its parameters to the members."""
    if declaration.kind != "init" or not declaration.body:
        return False
    first, last = declaration.body
    statements = [line.strip() for line in source.code[first + 1 : last].splitlines() if line.strip()]
    return all(re.match(r"self\.\w+ = ", statement) for statement in statements)


def types_per_file(source):
    types = [d for d in source.declarations if d.kind in TYPES and source.parent(d) is None]
    if not source.is_source():
        types = [d for d in types if not (d.is_("private") or d.is_("fileprivate"))]
    for extra in types[1:]:
        yield source.finding(
            extra.start, "sizes.one-type", f"{extra.name} needs a file of its own; this one belongs to {types[0].name}"
        )
    name = types[0].name if len(types) == 1 else None
    if name and source.stem.partition("+")[0] not in (name, CATALOGUE if name.endswith(CATALOGUE) else name):
        yield source.finding(types[0].start, "sizes.file-name", f"the file of {name} is called {name}.swift")
