"""Whether reading text and pages takes time and memory that grow with the input only: growth.py CONVERT [--small] [SHAPE…]

Every shape is converted once and once twice as long, above what a small file takes. The longer may take 2.2 times the
time of the shorter, or the proof fails; six times its bytes in memory are the goal of reading, and what takes more is
marked. Reading is measured by `check`, which writes nothing; converting holds the JSON beside the article.
"""

import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

LONGEST_RATIO, MOST_MEMORY = 2.2, 6.0
PARAGRAPH = "The minister said on Tuesday that the talks had been held in a friendly spirit and would go on for weeks. "
MILLION = 1_000_000

SHAPES = {
    "one line": lambda n: PARAGRAPH * (n * MILLION // len(PARAGRAPH)),
    "one word": lambda n: "a" * (n * 100_000),
    "empty lines": lambda n: "A title\n" + "\n" * (n * 10_000) + PARAGRAPH,
    "short lines": lambda n: "Menu\n" * (n * 10_000),
    "numbered short lines": lambda n: "".join(f"Item {i}\n" for i in range(n * 10_000)),
    "paragraphs": lambda n: "".join(f"{i} {PARAGRAPH}\n\n" for i in range(n * 3_000)),
    "link lines": lambda n: "".join(f"[Story {i}](https://example.com/{i})\n" for i in range(n * 10_000)),
    "headings": lambda n: "".join(f"# Story {i} of the day\n\n" for i in range(n * 10_000)),
    "items": lambda n: "".join(f"* Story {i} of the day\n" for i in range(n * 10_000)),
    "deep items": lambda n: "".join(" " * (i % 200) + f"* Story {i}\n" for i in range(n * 5_000)),
    "quotes": lambda n: (">" * 200 + " said so\n") * (n * 1_000),
    "one deep quote": lambda n: ">" * (n * 100_000) + " said so\n",
    "emphasis": lambda n: "*_" * (n * 50_000),
    "stars": lambda n: "**a *b " * (n * 15_000),
    "brackets": lambda n: "[" * (n * 100_000),
    "pictures": lambda n: "![a](" * (n * 20_000),
    "angles": lambda n: "<a href=" * (n * 12_000),
    "ticks": lambda n: "`a ``b " * (n * 15_000),
    "escapes": lambda n: "\\[" * (n * 50_000),
    "addresses": lambda n: "".join(f"[{i}]A story " for i in range(1, 60)) + "\n" + PARAGRAPH + "\n\nReferences\n\n"
    + "".join(f"  {i}. https://example.com/{i}\n" for i in range(1, n * 10_000)),
    "definitions": lambda n: PARAGRAPH + "\n\n" + "".join(f"[{i}]: https://example.com/{i}\n" for i in range(n * 10_000)),
    "dashes": lambda n: "a -b, c - d " * (n * 8_000),
    "rules": lambda n: "-----\n" * (n * 10_000),
    "tables": lambda n: "| a | b | c |\n" * (n * 8_000),
    "grids": lambda n: "+---+---+\n| a | b |\n" * (n * 4_000),
    "edges of grids": lambda n: "+---+---+\n" * (n * 8_000),
    "boxes": lambda n: "┌─┬─┐\n│a│b│\n" * (n * 3_000),
    "bars within": lambda n: "a | b | c\n" * (n * 8_000),
    "rules of columns": lambda n: "Name  Age\n----  ---\nAnn    30\n" * (n * 4_000),
    "edges of columns": lambda n: ("-" * 20 + "\nName\n") * (n * 3_000),
    "tabs": lambda n: "Name\tAge\tTown\n" * (n * 7_000),
    "aligned": lambda n: "Ann Lee       30     4.50\n" * (n * 4_000),
    "nearly aligned": lambda n: "".join(" " * (i % 7) + "Ann  30  4.50\n" for i in range(n * 6_000)),
    "footnotes": lambda n: "".join(f"a[^{i}]\n\n[^{i}]: b\n\n" for i in range(n * 4_000)),
    "wrapped": lambda n: (PARAGRAPH[:72] + "\n") * (n * 1_500),
    "columns": lambda n: "     The minister said      Other news of the day\n" * (n * 2_000),
    "form feeds": lambda n: ("\f" + PARAGRAPH + "\n\n3\n") * (n * 900),
    "mail": lambda n: "From: a@example.com\nTo: b@example.com\nSubject: News\nDate: Mon, 3 Feb 2020 10:00:00 +0000\n\n"
    + "> > said so\nand so on\n" * (n * 4_000),
    "dates": lambda n: "Updated: 4 February 2020, 10:30 GMT | By Jane Doe\n" * (n * 2_000),
    "signs": lambda n: "外务部长周二表示会谈在友好气氛中进行并将持续数周。" * (n * 1_400),
    "Japanese in seven bits": lambda n: "\x1b$B30L3It\x1b(B and \n" * (n * 5_000),
    "surrogates": lambda n: "\udced\udca0\udc80a" * (n * 25_000),
    "broken bytes": lambda n: "\udcff\udc80a" * (n * 30_000),
    "bidi controls": lambda n: "\u202e\u2066a \u2069" * (n * 8_000),
    "controls": lambda n: "\0\x1ba" * (n * 30_000),
}

PAGES = {
    "page: paragraphs": lambda n: f"<p>{PARAGRAPH}</p>\n" * (n * 2_000),
    "page: links": lambda n: '<li><a href="/a">Story of the day</a></li>' * (n * 4_000),
    "page: names": lambda n: "".join(f'<div class="box-{i} item">{i} words</div>' for i in range(n * 4_000)),
    "page: unclosed blocks": lambda n: "<div>" * (n * 1_000),
    "page: unclosed paragraphs": lambda n: "<p>a " * (n * 10_000),
    "page: unclosed lines": lambda n: "<b><i>a " * (n * 1_000),
    "page: crossed tags": lambda n: "<b><p>a</b></p>" * (n * 2_000),
    "page: nested tables": lambda n: "<table><tr><td>a" * (n * 500),
    "page: nested lists": lambda n: "<ul><li>a" * (n * 1_000),
    "page: live entries": lambda n: (
        "<div itemprop=liveBlogUpdate><b itemprop=headline>a</b></div><b itemprop=headline>b</b>" * (n * 2_000)),
    "page: authors": lambda n: f'<meta name=author content="{"Jane Doe, Ben Roe, " * (n * 2_000)}">',
    "page: long heading": lambda n: f"<title>{'a ' * (n * 20_000)}</title><h1>{'a ' * (n * 10_000)}b</h1>",
    "page: headings in parts": lambda n: "<title>a b c</title>" + "<h1><span>k</span><span>a b c</span></h1>" * (n * 2_000),
    "page: pull quotes": lambda n: "<div class=pullquote><p>a</p><cite>b</cite></div>" * (n * 2_000),
    "page: nested pull quotes": lambda n: "<div class=pullquote>a" * (n * 1_000),
    "page: labelled lines": lambda n: "<p>Published</p><p>2 March 2026</p><p>By Jane Doe</p>" * (n * 2_000),
    "page: stray ends": lambda n: "</div></p></table>" * (n * 5_000),
    "page: attributes": lambda n: "<p" + "".join(f" a{i}=1" for i in range(n * 1_000)) + ">a</p>",
    "page: long attribute": lambda n: '<p class="' + "a " * (n * 50_000) + '">a</p>',
    "page: comment": lambda n: "<!--" + "a -- b > " * (n * 10_000) + "-->",
    "page: open comments": lambda n: "<!-- a " * (n * 10_000),
    "page: references": lambda n: "&amp;&#x41;&eacute;" * (n * 8_000),
    "page: broken references": lambda n: "&am&#x;&#99999999;&" * (n * 8_000),
    "page: scripts": lambda n: "<script>if (a < b) c();</script>" * (n * 4_000),
    "page: open script": lambda n: "<script>" + "a < b; " * (n * 10_000),
    "page: open quote": lambda n: '<a href="' + "a > b " * (n * 10_000),
    "page: linked data": lambda n: '<script type="application/ld+json">' + '{"a":[' * (n * 5_000) + "</script>",
    "page: metas": lambda n: '<meta property="article:tag" content="a">' * (n * 3_000),
    "page: pictures": lambda n: "".join(f'<img src="/{i}.jpg" alt="a">' for i in range(n * 3_000)),
    "page: headings": lambda n: "".join(f"<h1>Story {i} of the day</h1>" for i in range(n * 3_000)),
}


def text(name, times):
    if name in PAGES:
        return f"<!doctype html><html><head><title>A title</title></head><body>{PAGES[name](times)}"
    return SHAPES[name](times) if name in SHAPES else "A title\n\n" + PARAGRAPH


def main():
    if sys.argv[1] == "--make":
        return Path(sys.argv[4]).write_bytes(text(sys.argv[2], int(sys.argv[3])).encode("utf8", "surrogateescape"))
    return compare(sys.argv[1], sys.argv[2:])


def compare(program, words):
    scale = 10 if "--small" in words else 100
    chosen = [word for word in words if not word.startswith("--")]
    failed = False
    with tempfile.TemporaryDirectory() as scratch:
        floor = measured(program, Path(scratch), "nothing", 0)
        print(f"{'shape':22s} {'MB':>6s} {'seconds':>8s} {'time(2n)/time(n)':>17s} {'memory/input: reading':>22s} "
              f"{'converting':>11s}")
        for name in list(SHAPES) + list(PAGES):
            if chosen and not any(name.startswith(word) for word in chosen):
                continue
            half, whole = (measured(program, Path(scratch), name, scale // 2 * times) for times in (1, 2))
            ratio = (whole[1] - floor[1]) / max(1e-3, half[1] - floor[1])
            reading, converting = ((whole[kind] - floor[kind]) / whole[0] for kind in (2, 3))
            # What takes no time has no ratio.
            slow = ratio > LONGEST_RATIO and whole[1] > 0.2
            failed |= slow
            remark = "  not linear" if slow else "  more than the goal" if reading > MOST_MEMORY else ""
            print(f"{name:22s} {whole[0] / 1e6:6.1f} {whole[1]:8.2f} {ratio:17.2f} {reading:22.1f} {converting:11.1f}"
                  f"{remark}", flush=True)
    sys.exit(1 if failed else 0)


def measured(program, scratch, name, times):
    """The bytes of an input, the CPU seconds of converting it, and the most memory of reading and of converting."""
    format = "html" if name in PAGES else "text"
    path = scratch / f"input.{format}"
    # A process of its own makes it: what this one ever held would count as the memory of the program it starts.
    subprocess.run([sys.executable, __file__, "--make", name, str(times), path], check=True)
    settings = ["--from", format, "--quiet"]
    if format == "text":
        settings += ["--set", "text.most-paragraphs=100000000"]
    best = math.inf
    for _ in range(3):
        usage = used(name, [program, path, *settings, "--to", "json", "-o", scratch / "output.json"])
        best = min(best, usage.ru_utime + usage.ru_stime)
    reading = used(name, [program, "check", path, *settings])
    return path.stat().st_size, best, reading.ru_maxrss * 1024, usage.ru_maxrss * 1024


def used(name, command):
    """What a command used."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) < 0:
        sys.exit(f"{name}: ended by signal {-os.waitstatus_to_exitcode(status)}")
    return usage


if __name__ == "__main__":
    main()
