"""Trees of whole numbers: how they are summed, placed as the readers walk them, and written as Swift."""

import numpy


def scores(trees, base, measures):
    """What the trees add up to for each row."""
    total, rows = numpy.full(len(measures), base, dtype=numpy.int64), numpy.arange(len(measures))
    for tree in trees:
        nodes = numpy.array(tree, dtype=numpy.int64)
        at = numpy.zeros(len(measures), dtype=numpy.int64)
        while True:
            inner = nodes[at, 0] >= 0
            if not inner.any():
                break
            column = numpy.where(inner, nodes[at, 0], 0)
            is_low = measures[rows, column] <= nodes[at, 1]
            at = numpy.where(inner, numpy.where(is_low, nodes[at, 2], nodes[at, 3]), at)
        total += nodes[at, 1]
    return total


def whole(root, scale):
    """A tree of LightGBM with whole thresholds and whole leaves, children behind their parents."""
    found = []

    def add(node):
        place = len(found)
        found.append(None)
        if "leaf_value" in node:
            found[place] = (-1, round(node["leaf_value"] * scale), 0, 0)
        else:
            low = add(node["left_child"])
            high = add(node["right_child"])
            found[place] = (node["split_feature"], int(numpy.floor(node["threshold"])), low, high)
        return place

    add(root)
    return found


def placed(trees):
    """Roots, nodes and depth: children by their place among all nodes, a leaf leading to itself."""
    roots, flat, depth = [], [], 0
    for tree in trees + [[(-1, 0, 0, 0)]] * (-len(trees) % 4):
        first = len(flat) // 4
        roots.append(first)
        depth = max(depth, steps(tree))
        for at, (column, value, low, high) in enumerate(tree):
            flat += (0, 32_767, first + at, value) if column < 0 else (column, value, first + low, first + high)
    return roots, flat, depth


def steps(tree, at=0):
    column, _, low, high = tree[at]
    return 0 if column < 0 else 1 + max(steps(tree, low), steps(tree, high))


LEAVES = 32


def struck(trees):
    """Columns, nodes and leaves as the reader of pages takes them: each node with the leaves that stay in its tree
    where a row is beyond its threshold."""
    found, leaves = [], []
    for place, tree in enumerate(trees):
        own = []

        def number(at):
            column, value, low, high = tree[at]
            first = len(own)
            if column < 0:
                own.append(value)
                return
            number(low)
            gone = ((1 << len(own)) - 1) ^ ((1 << first) - 1)
            stays = 0xFFFF_FFFF ^ gone
            found.append((column, value, place, signed(stays & 0xFFFF), signed(stays >> 16)))
            number(high)

        number(0)
        if len(own) > LEAVES:
            raise ValueError(f"a tree has {len(own)} leaves; there is room for {LEAVES}")
        leaves += own + [0] * (LEAVES - len(own))
    found.sort()
    columns = []
    for at, (column, *_) in enumerate(found):
        if at + 1 == len(found) or found[at + 1][0] != column:
            columns += (column, at + 1)
    return columns, [number for node in found for number in node[1:]], leaves


def signed(bits):
    return bits - 0x1_0000 if bits >= 0x8000 else bits


def words(names, indent="   "):
    """Names over several lines of a string."""
    out, line = [], indent
    for name in names:
        if len(line) + len(name) + 3 > 120:
            out.append(line + " \\")
            line = indent
        line += " " + name
    return "\n".join(out + [line])


def lines(numbers):
    out, line = [], "   "
    for number in numbers:
        word = f"{'-' if number < 0 else ''}{abs(number):_}," if abs(number) >= 1_000 else f"{number},"
        if len(line) + len(word) + 1 > 120:
            out.append(line)
            line = "   "
        line += " " + word
    return "\n".join(out + [line])
