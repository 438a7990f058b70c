"""Every type, and every function that library users see, says in a sentence what it promises."""

from swift_source import CALLABLE, TYPES


def findings(source):
    if not source.is_source():
        return
    for declaration in source.declarations:
        if needs_words(source, declaration) and not has_words(source, declaration):
            what = declaration.name or declaration.kind
            yield source.finding(declaration.start, "documentation", f"{what}: a `///` sentence says what it promises")


def needs_words(source, declaration):
    if declaration.kind in TYPES:
        return source.parent(declaration) is None or declaration.is_("public")
    return declaration.kind in CALLABLE - {"init"} and declaration.is_("public") and not is_witness(declaration)


def is_witness(declaration):
    """Members that every Swift reader knows from the standard library's protocols."""
    return declaration.name in {"==", "<", "hash", "encode", "makeIterator", "next"}


def has_words(source, declaration):
    line = source.line(declaration.start) - 2
    while line >= 0 and source.lines[line].lstrip().startswith("@"):
        line -= 1
    return line >= 0 and source.lines[line].lstrip().startswith("///")
