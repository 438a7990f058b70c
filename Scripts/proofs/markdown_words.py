"""Prints, for each Markdown file, the words that a CommonMark parser finds in it, without white space: one line a file.

Usage: markdown_words.py FILE…
"""

import json
import sys

from markdown_it import MarkdownIt


def words(tokens):
    for token in tokens:
        if token.type == "inline":
            yield from words(token.children)
        elif token.type in ("text", "code_inline", "fence", "code_block", "html_block"):
            yield token.content


def main(names):
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    for name in names:
        with open(name, encoding="utf-8", newline="") as file:
            text = "".join(words(parser.parse(file.read())))
        print(json.dumps("".join(letter for letter in text if ord(letter) > 0x20)))


main(sys.argv[1:])
