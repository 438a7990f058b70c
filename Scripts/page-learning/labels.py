"""Which blocks of a page are of its story, told by the story's true text."""

from collections import defaultdict

import shingles

LONG = 6


def of_body(blocks, truth):
    """A label a block: long ones by their shingles, short ones where the truth has them between their neighbours."""
    known = set(shingles.shingles(truth))
    places = defaultdict(list)
    for at in range(len(truth) - 2):
        places[tuple(truth[at : at + 3])].append(at)
    labels, spans, last = [0] * len(blocks), [None] * len(blocks), 0
    for number, tokens in enumerate(blocks):
        if len(tokens) < LONG:
            continue
        own = shingles.shingles(tokens)
        if sum(shingle in known for shingle in own) < 0.5 * len(own):
            continue
        labels[number] = 1
        start = first_place(tokens, places, last)
        if start is not None:
            spans[number] = (start, start + len(tokens))
            last = max(last, min(start + len(tokens), len(truth)))
    place_short(blocks, truth, labels, spans)
    return labels


def first_place(tokens, places, last):
    for at in range(len(tokens) - 2):
        found = places.get(tuple(tokens[at : at + 3]))
        if found:
            later = [place for place in found if place >= last - 5]
            return (later or found)[0] - at
    return None


def place_short(blocks, truth, labels, spans):
    following, behind = [0] * (len(blocks) + 1), len(truth)
    for number in range(len(blocks) - 1, -1, -1):
        following[number] = behind
        if spans[number]:
            behind = spans[number][0]
    before, begun = 0, False
    for number, tokens in enumerate(blocks):
        if spans[number]:
            before, begun = spans[number][1], True
            continue
        if labels[number] or len(tokens) >= LONG or not tokens:
            continue
        if not begun and not any(spans[number : number + 6]):
            continue
        low = max(0, before - 1)
        high = min(len(truth), max(following[number], low) + 1, low + 400)
        for at in range(low, high - len(tokens) + 1):
            if truth[at : at + len(tokens)] == tokens:
                labels[number], before = 1, at + len(tokens)
                break


def of_segments(texts, wanted, unwanted):
    """Labels from snippets that must and must not be there; -1 where they say nothing."""
    def squashed(text):
        return " ".join(text.split())
    wanted, unwanted = [squashed(text) for text in wanted], [squashed(text) for text in unwanted]
    labels = []
    for text in texts:
        is_in = any(len(part) > 3 and (part in text or len(text) > 40 and text in part) for part in wanted)
        is_out = any(len(part) > 3 and (part in text or len(text) > 40 and text in part) for part in unwanted)
        labels.append(-1 if is_in == is_out else int(is_in))
    return labels
