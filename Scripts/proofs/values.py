"""Which text and attribute values of inputs are missing in what was made of them in the same format.

Usage: values.py SOURCES OUTPUTS; an output bears the name of its source with `/` written as `__`. Values are compared
as bags, white space folded, empty ones left out. Beside OUTPUTS, in OUTPUTS.listed, stands what the losses of each output
speak of (`Proofs write ... same`): a missing value that stands there is listed. Exit code 1 where one is not.
"""

import collections
import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def values(path):
    """The bag of values of an XML or JSON file."""
    data = path.read_bytes()
    if path.suffix == ".json":
        return collections.Counter(json_values(json.loads(data)))
    root = ElementTree.fromstring(data.replace(b'encoding="utf8"', b'encoding="utf-8"'))
    return collections.Counter(filter(None, (" ".join(text.split()) for text in xml_values(root))))


def xml_values(root):
    for element in root.iter():
        yield element.text or ""
        yield element.tail or ""
        yield from element.attrib.values()


def json_values(value):
    if isinstance(value, dict):
        for member in value.values():
            yield from json_values(member)
    elif isinstance(value, list):
        for member in value:
            yield from json_values(member)
    elif value not in (None, ""):
        yield " ".join(str(value).split())


def listed_values(path):
    """The texts that the losses of an output speak of, and the values inside those that are JSON or XML."""
    if not path.exists():
        return set()
    found = set()
    for text in json.loads(path.read_text()):
        found.add(" ".join(text.split()))
        try:
            found.update(json_values(json.loads(text)))
        except ValueError:
            pass
        try:
            found.update(" ".join(value.split()) for value in xml_values(ElementTree.fromstring(text)))
        except ElementTree.ParseError:
            pass
    return found


def main(sources, outputs):
    whole, lacking, silent, lost, told, total = 0, 0, 0, 0, 0, 0
    for source in sorted(pathlib.Path(sources).glob("*/*")):
        output = pathlib.Path(outputs) / f"{source.parent.name}__{source.name}"
        if not output.exists():
            continue
        try:
            before, after = values(source), values(output)
        except (ElementTree.ParseError, ValueError) as error:
            print(f"  UNREADABLE {source.parent.name}/{source.name}: {error}")
            continue
        missing = before - after
        listed = listed_values(pathlib.Path(outputs + ".listed") / f"{output.name}.json")
        told += sum(count for value, count in missing.items() if value in listed)
        total += sum(before.values())
        lost += sum(missing.values())
        whole += not missing
        lacking += bool(missing)
        unlisted = {value: count for value, count in missing.items() if value not in listed}
        silent += bool(unlisted)
        for value, count in list(unlisted.items())[:8]:
            print(f"  MISSING {source.parent.name}/{source.name}: {count} × {value[:100]!r}")
    print(
        f"{whole} whole, {lacking} lacking; {lost} of {total} values missing, {told} of them listed as losses, "
        f"{lost - told} not, in {silent} files")
    return 1 if silent else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
