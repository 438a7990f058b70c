"""Small boosted trees over whole numbers, and how they are written as Swift."""

import numpy
from sklearn.ensemble import HistGradientBoostingClassifier

CUTS = (-400, -100, 200)
SCALE = 1_000


class Model:
    """The trees of a classifier, with whole thresholds and whole leaves."""

    def __init__(self, classifier):
        self.base = round(float(classifier._baseline_prediction.ravel()[0]) * SCALE)
        self.trees = [whole(step[0].nodes) for step in classifier._predictors]


def whole(nodes):
    return [
        (-1, round(float(node["value"]) * SCALE), 0, 0) if node["is_leaf"] else
        (int(node["feature_idx"]), int(numpy.floor(node["num_threshold"])), int(node["left"]), int(node["right"]))
        for node in nodes
    ]


EASY = 0.012
EASY_SHARE = 0.25


def rows(pages, weight):
    """Measures, labels and weights. Of the many scraps lighter than a weight a quarter is enough, each for four."""
    lot = numpy.random.default_rng(1)
    for page in pages:
        easy = ~page.labels & (page.weights < weight)
        kept = ~easy | (lot.random(len(easy)) < EASY_SHARE)
        weights = numpy.where(easy, page.weights / EASY_SHARE, page.weights)
        yield page.measures[kept], page.labels[kept], weights[kept]


def learn(pages, count, easy=0.0):
    """Learns the trees; a chunk weighs as much as its share of the story or of what hides it."""
    classifier = HistGradientBoostingClassifier(
        max_iter=count, max_leaf_nodes=16, max_depth=6, learning_rate=0.14, min_samples_leaf=40,
        l2_regularization=3, max_bins=64, early_stopping=False, random_state=1)
    measures, labels, weights = (numpy.concatenate(parts) for parts in zip(*rows(pages, easy)))
    classifier.fit(measures.astype(numpy.float32), labels, sample_weight=weights)
    return Model(classifier)


def scores(model, measures):
    total = numpy.full(len(measures), model.base, dtype=numpy.int64)
    for tree in model.trees:
        nodes = numpy.array(tree, dtype=numpy.int64)
        at = numpy.zeros(len(measures), dtype=numpy.int64)
        while True:
            inner = nodes[at, 0] >= 0
            if not inner.any():
                break
            column = numpy.where(inner, nodes[at, 0], 0)
            is_low = measures[numpy.arange(len(measures)), column] <= nodes[at, 1]
            at = numpy.where(inner, numpy.where(is_low, nodes[at, 2], nodes[at, 3]), at)
        total += nodes[at, 1]
    return total


def swift(model, name="StoryTrees", meaning="What tells the chunks of a story from the rest of a page", columns=()):
    """The trees as the reader walks them: children by their place among all nodes, a leaf leading to itself."""
    roots, flat, depth = [], [], 0
    for tree in model.trees + [[(-1, 0, 0, 0)]] * (-len(model.trees) % 4):
        first = len(flat) // 4
        roots.append(first)
        depth = max(depth, steps(tree))
        for at, (column, value, low, high) in enumerate(tree):
            flat += (0, 32_767, first + at, value) if column < 0 else (column, value, first + low, first + high)
    return f'''\
/// {meaning}; made by Scripts/learn-scrapes, not by hand.
enum {name} {{
  static let base = {model.base}
  static let depth = {depth}
{learned_from(columns)}  static let roots: [Int16] = [
{lines(roots)}
  ]
  static let nodes: [Int16] = [
{lines(flat)}
  ]
}}
'''


def learned_from(columns):
    if not columns:
        return ""
    return f'''\
  /// The measures that they were learned from, in order.
  static let columns = """
{words(columns)}
    """
'''


def steps(tree, at=0):
    column, _, low, high = tree[at]
    return 0 if column < 0 else 1 + max(steps(tree, low), steps(tree, high))


def words(columns):
    """Names over several lines of a string."""
    lines, line = [], "   "
    for name in columns:
        if len(line) + len(name) + 3 > 120:
            lines.append(line + " \\")
            line = "   "
        line += " " + name
    return "\n".join(lines + [line])


def lines(numbers):
    out, line = [], "   "
    for number in numbers:
        word = f"{'-' if number < 0 else ''}{abs(number):_}," if abs(number) >= 1_000 else f"{number},"
        if len(line) + len(word) + 1 > 120:
            out.append(line)
            line = "   "
        line += " " + word
    return "\n".join(out + [line])
