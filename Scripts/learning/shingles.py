"""Four words in a row: what the body is scored by, and how chunks are told to be of the story."""

import re
from collections import Counter

WORD = re.compile(r"\w+")
LENGTH = 4


def words(text):
    return WORD.findall(text)


def shingles(tokens):
    return [tuple(tokens[at : at + LENGTH]) for at in range(max(1, len(tokens) - LENGTH + 1))] if tokens else []


def shares(chunks, truth):
    """What share of each chunk's words stands in the truth, together with words around it."""
    known = set(shingles(words(truth)))
    tokens, owners = [], []
    for number, chunk in enumerate(chunks):
        own = words(chunk)
        tokens += own
        owners += [number] * len(own)
    covered = [False] * len(tokens)
    for at in range(len(tokens) - LENGTH + 1):
        if tuple(tokens[at : at + LENGTH]) in known:
            covered[at : at + LENGTH] = [True] * LENGTH
    hits, sizes = Counter(), Counter(owners)
    for owner, hit in zip(owners, covered):
        hits[owner] += hit
    return [hits[number] / max(1, sizes[number]) for number in range(len(chunks))]


def f1(pairs):
    """Mean precision and recall of pages, and the harmonic mean of the two, as score-articles has it."""
    precisions, recalls = [], []
    for kept, truth in pairs:
        predicted, true = Counter(shingles(words(kept))), Counter(shingles(words(truth)))
        same = sum((predicted & true).values())
        if predicted:
            precisions.append(same / sum(predicted.values()))
        recalls.append(same / max(1, sum(true.values())))
    precision, recall = sum(precisions) / max(1, len(precisions)), sum(recalls) / max(1, len(recalls))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)
