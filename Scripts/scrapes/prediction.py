"""What one converted document says, in the words of the scorer."""

# Paragraphs that repeat one of these are no words of the story.
NO_BODY = {"headline", "byline", "creator", "contentCreated", "contentModified", "released", "versionCreated", "relation",
           "canonicalLink", "provider", "rightsNotice", "keyword"}
# Blocks that stand beside the story.
BESIDE = {"figure", "gallery", "relatedLink", "rule", "footnote"}
# Where a story's own date may stand, best first.
DATES = ["released", "contentCreated", "firstCreated", "versionCreated", "contentModified"]


def of_document(document):
    """The prediction of a document of the program's JSON: its first article."""
    articles = [item for item in document["items"] if item["type"] == "article"]
    if not articles:
        return {"articleBody": ""}
    metadata = articles[0].get("metadata", {})
    headlines = [line for line in metadata.get("texts", {}).get("headlines", []) if line.get("role") != "deck"]
    return {
        "articleBody": body(articles),
        "title": plain(headlines[0]["text"].get("content", [])) if headlines else None,
        "date": date(metadata.get("lifecycle", {})),
        "authors": [creator["names"][0]["value"] for creator in metadata.get("credits", {}).get("creators", [])
                    if creator.get("names")],
        "language": (metadata.get("languages", {}).get("content") or [None])[0],
    }


def rules(conversion):
    """The names of all rules, remarks and losses that one conversion of the report lists."""
    names = {"rule " + origin["rule"] for origin in conversion.get("provenance", []) if origin.get("rule")}
    for stage in conversion.get("stages", []):
        names |= {"remark " + remark["id"] for remark in stage["diagnostics"]}
        names |= {"loss " + loss.get("kind", loss.get("id", "?")) for loss in stage["losses"]}
    return names


def date(lifecycle):
    for field in DATES:
        moment = lifecycle.get(field)
        if moment and moment.get("day"):
            return f"{moment['year']:04}-{moment['month']:02}-{moment['day']:02}"
    return None


def body(articles):
    pieces = []
    for article in articles:
        for variant in article.get("bodies", [])[:1]:
            collect(variant.get("blocks", []), pieces)
    return "\n\n".join(filter(None, pieces))


def collect(blocks, pieces):
    """Gathers the plain text of blocks, a piece each."""
    for block in blocks:
        if block.get("type") in BESIDE or block.get("repeats") in NO_BODY:
            continue
        pieces += [plain(block.get(name, [])) for name in ["title", "content", "words"]] + [block.get("text", "")]
        for name in ["blocks", "items", "head", "body", "foot", "cells", "fallback"]:
            collect(block.get(name, []), pieces)
        pieces.append(plain(block.get("speaker", [])))


def plain(inlines):
    words = ""
    for inline in inlines:
        if inline.get("type") == "lineBreak":
            words += "\n"
        words += inline.get("text", "") + plain(inline.get("content", []))
    return words
