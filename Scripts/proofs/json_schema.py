"""Holds ninjs files against the JSON Schema of their line, formats included, with GeoJSON at hand.

Usage: json_schema.py SCHEMAS FILE…; prints each breach. Exit code 1 where there is one.
"""

import json
import pathlib
import sys

import jsonschema
import referencing

LINES = {"1": "ninjs-schema_1.6.json", "2": "ninjs-schema_2.2.json", "3": "ninjs-schema_3.1.json"}


def validator(folder, line):
    geo = json.loads((folder / "GeoJSON-schema.json").read_text())
    resource = referencing.Resource.from_contents(geo, default_specification=referencing.jsonschema.DRAFT7)
    registry = referencing.Registry().with_resource("https://geojson.org/schema/GeoJSON.json", resource)
    schema = json.loads((folder / LINES[line]).read_text())
    kind = jsonschema.validators.validator_for(schema)
    return kind(schema, registry=registry, format_checker=kind.FORMAT_CHECKER)


FLAT = {"headline", "byline", "person", "organisation", "place", "subject", "event", "object", "infosource", "genre"}
FLAT |= {"trustindicator", "$standard", "mimetype", "charcount", "wordcount"}
LISTS = {"headlines", "bodies", "descriptions", "people", "organisations", "places", "subjects", "events", "objects"}
LISTS |= {"infosources", "genres", "trustindicators", "standard", "by"}

LOWER = {"versioncreated", "firstcreated", "contentcreated", "pubstatus", "representationtype", "copyrightholder"}
LOWER |= {"copyrightnotice", "usageterms", "ednote", "infosources", "altids", "trustindicators", "rightsinfo"}
LOWER |= {"digitalsourcetype", "embargoed"}


def line_of(item):
    """By the shape of the names, never by the version that is claimed: it could be wrong with the rest."""
    prefixes = ("headline_", "description_", "body_")
    if any(name.lower() != name and not name.startswith(prefixes) for name in item):
        return "3"
    keyed = any(isinstance(item.get(name), dict) for name in ("renditions", "associations", "altids"))
    if keyed or FLAT & set(item) or any(name.startswith(prefixes) for name in item):
        return "1"
    if LOWER & set(item):
        return "2" if LISTS & set(item) else "1"
    standard = item.get("standard") or {}
    return str(standard.get("version", "3"))[:1] if isinstance(standard, dict) else "3"


def main(schemas, files):
    folder = pathlib.Path(schemas)
    validators, good, bad = {}, 0, 0
    for name in files:
        content = json.loads(pathlib.Path(name).read_bytes())
        breaches = []
        for item in content if isinstance(content, list) else [content]:
            line = line_of(item)
            if line not in validators:
                validators[line] = validator(folder, line)
            breaches += list(validators[line].iter_errors(item))
        good, bad = good + (not breaches), bad + bool(breaches)
        for breach in breaches[:3]:
            print(f"  INVALID {name}: {breach.json_path}: {breach.message[:160]}")
    print(f"ninjs: {good} valid, {bad} invalid")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
