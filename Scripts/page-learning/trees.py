"""Boosted trees over whole numbers in two steps: the second sees what the first says of a block's neighbours."""

import lightgbm
import numpy

import nodes

SCALE = 100
OPTIONS = dict(
    objective="binary", learning_rate=0.045, min_data_in_leaf=60, feature_fraction=0.2, bagging_fraction=0.8,
    bagging_freq=1, lambda_l2=3, num_threads=1, max_depth=9, verbose=-1, seed=5, max_bin=63, deterministic=True)
STEPS = (-4, -3, -2, -1, 1, 2, 3, 4)
WIDTHS = (8, 20)
NEAR = 30


class Model:
    """Trees with whole thresholds and whole leaves: hundredths of the logarithm of the odds."""

    def __init__(self, booster):
        self.trees = [nodes.whole(tree["tree_structure"], SCALE) for tree in booster.dump_model()["tree_info"]]

    def scores(self, measures):
        return nodes.scores(self.trees, 0, measures)


def weights(page):
    return numpy.sqrt(numpy.minimum([len(tokens) for tokens in page.tokens], 60) + 3.0)


def taught(page):
    """The blocks to learn from: all near the story, and every fourth of those far from it, which teach little."""
    labels = numpy.array(page.labels)
    near = numpy.convolve(labels > 0, numpy.ones(2 * NEAR + 1), "same")[: len(labels)] > 0 if len(labels) > 2 * NEAR else True
    return (labels >= 0) & (near | (numpy.arange(len(labels)) % 4 == 0))


def learn(pages, tables, count, leaves):
    """Learns trees from pages and a table of measures for each."""
    chosen = [taught(page) for page in pages]
    data = lightgbm.Dataset(
        numpy.vstack([table[mask] for table, mask in zip(tables, chosen)]).astype(numpy.float32),
        numpy.concatenate([numpy.array(page.labels)[mask] for page, mask in zip(pages, chosen)]),
        weight=numpy.concatenate([weights(page)[mask] for page, mask in zip(pages, chosen)]))
    return Model(lightgbm.train(dict(OPTIONS, num_leaves=leaves), data, count))


def around(scores, sizes):
    """The columns of the second step, as the reader makes them."""
    scores = numpy.clip(scores, -900, 900)
    count, columns = len(scores), [scores]
    for step in STEPS:
        column = numpy.full(count, -1_000)
        if step < 0:
            column[-step:] = scores[:step]
        else:
            column[:-step] = scores[step:]
        columns.append(column)
    sums = numpy.concatenate([[0], numpy.cumsum(scores)])
    at = numpy.arange(count)
    for width in WIDTHS:
        low, high = numpy.maximum(0, at - width), numpy.minimum(count, at + width + 1)
        columns.append(numpy.trunc((sums[at] - sums[low]) / width))
        columns.append(numpy.trunc((sums[high] - sums[at + 1]) / width))
    kept = numpy.concatenate([[0], numpy.cumsum(numpy.where(scores > 0, sizes, 0))])
    total = max(1, kept[-1])
    columns.append(kept[:-1] * 1_000 // total)
    columns.append((total - kept[1:]) * 1_000 // total)
    return numpy.stack(columns, 1).astype(numpy.int64)


def swift(models):
    text = "/// What tells the blocks of a story from the rest of a page; made by Scripts/learn-pages, not by hand.\n"
    text += "enum PageTrees {\n"
    for name, model in models.items():
        columns, flat, leaves = nodes.struck(model.trees)
        text += f"  static let {name}Columns: [Int16] = [\n{nodes.lines(columns)}\n  ]\n"
        text += f"  static let {name}Nodes: [Int16] = [\n{nodes.lines(flat)}\n  ]\n"
        text += f"  static let {name}Leaves: [Int16] = [\n{nodes.lines(leaves)}\n  ]\n"
    return text + "}\n"
