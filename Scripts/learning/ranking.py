"""Small boosted trees that put the places of each page in order; their sum is told as odds that the first is right."""

import lightgbm
import numpy

import folds
import nodes

TREES = 128
SCALE = 1_000
OPTIONS = dict(
    objective="lambdarank", num_leaves=24, learning_rate=0.1, min_data_in_leaf=40, lambda_l2=3, max_depth=9,
    lambdarank_truncation_level=3, feature_fraction=0.5, bagging_fraction=0.8, bagging_freq=1, max_bin=63, num_threads=1,
    verbose=-1, seed=5, deterministic=True)


class Model:
    """Trees with whole thresholds and whole leaves: thousandths of the logarithm of the odds."""

    def __init__(self, booster, slope, base):
        self.base = round(base * SCALE)
        self.trees = [nodes.whole(tree["tree_structure"], slope * SCALE) for tree in booster.dump_model()["tree_info"]]

    def scores(self, measures):
        return nodes.scores(self.trees, self.base, measures)


def learn(pages, count):
    """Learns from pages with ``measures``, ``ranks``, ``labels`` and ``site``; how sure a score is, by halves by site."""
    half = folds.by_site(pages, 2, seed=7)
    firsts = []
    for number in (0, 1):
        booster = boosted([page for page in pages if half[page.site] != number], count)
        for page in pages:
            if half[page.site] == number:
                scores = booster.predict(page.measures.astype(numpy.float32))
                best = int(numpy.argmax(scores))
                firsts.append((scores[best], page.labels[best]))
    return Model(boosted(pages, count), *odds(*numpy.array(firsts, dtype=float).T))


def boosted(pages, count):
    taught = [page for page in pages if page.labels.any()]
    data = lightgbm.Dataset(
        numpy.concatenate([page.measures for page in taught]).astype(numpy.float32),
        numpy.concatenate([page.ranks for page in taught]), group=[len(page.ranks) for page in taught])
    return lightgbm.train(OPTIONS, data, count)


def odds(scores, labels):
    """Slope and base of the straight line from scores to the logarithm of the odds that they are right."""
    line = numpy.zeros(2)
    columns = numpy.stack([scores, numpy.ones(len(scores))], 1)
    for _ in range(25):
        chance = 1 / (1 + numpy.exp(-columns @ line))
        curve = (columns * (chance * (1 - chance))[:, None]).T @ columns
        line = line + numpy.linalg.solve(curve + 1e-6 * numpy.eye(2), columns.T @ (labels - chance))
    return line
