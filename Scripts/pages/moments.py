"""How well the time of day of publication was told, of the pages whose truth has one."""

import datetime

import prediction

SAME = 60


def of_document(document):
    """The moment a document was published, as far as it says so: an aware time, or one without a zone."""
    for item in document["items"]:
        if item["type"] == "article":
            lifecycle = item.get("metadata", {}).get("lifecycle", {})
            return next(filter(None, (moment(lifecycle.get(name)) for name in prediction.DATES)), None)
    return None


def moment(said):
    if not said or said.get("hour") is None:
        return None
    parts = [said.get(name) or 0 for name in ("year", "month", "day", "hour", "minute", "second")]
    zone = said.get("offset")
    try:
        return datetime.datetime(*parts, tzinfo=None if zone is None else datetime.timezone(datetime.timedelta(minutes=zone)))
    except ValueError:
        return None


def figures(truth, found):
    """Of the truths with a time and a zone: how many moments are the same to the minute, and how many are told at all."""
    told = right = known = 0
    for name, entry in truth.items():
        try:
            true = datetime.datetime.fromisoformat(str(entry.get("date")))
        except ValueError:
            continue
        if true.tzinfo is None or (true.hour, true.minute, true.second) == (0, 0, 0):
            continue
        known += 1
        said = found.get(name)
        if said is None:
            continue
        told += 1
        right += said.tzinfo is not None and abs((said - true).total_seconds()) < SAME
    return right, told, known
