"""Small boosted trees over whole numbers, and how they are written as Swift."""

import numpy
from sklearn.ensemble import HistGradientBoostingClassifier

import nodes

CUTS = (-400, -100, 200)
SCALE = 1_000


class Model:
    """The trees of a classifier, with whole thresholds and whole leaves."""

    def __init__(self, classifier):
        self.base = round(float(classifier._baseline_prediction.ravel()[0]) * SCALE)
        self.trees = [whole(step[0].nodes) for step in classifier._predictors]


def whole(records):
    return [
        (-1, round(float(node["value"]) * SCALE), 0, 0) if node["is_leaf"] else
        (int(node["feature_idx"]), int(numpy.floor(node["num_threshold"])), int(node["left"]), int(node["right"]))
        for node in records
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
    return nodes.scores(model.trees, model.base, measures)


def swift(model, name="StoryTrees", meaning="What tells the chunks of a story from the rest of a page", columns=()):
    """The trees as the reader walks them: children by their place among all nodes, a leaf leading to itself."""
    roots, flat, depth = nodes.placed(model.trees)
    return f'''\
/// {meaning}; made by Scripts/learn-scrapes, not by hand.
enum {name} {{
  static let base = {model.base}
  static let depth = {depth}
{learned_from(columns)}  static let roots: [Int16] = [
{nodes.lines(roots)}
  ]
  static let nodes: [Int16] = [
{nodes.lines(flat)}
  ]
}}
'''


def learned_from(columns):
    if not columns:
        return ""
    return f'''\
  /// The measures that they were learned from, in order.
  static let columns = """
{nodes.words(columns)}
    """
'''
