"""Dumps pages with known bodies to text, as people do it who scrape them; see Scripts/dump-pages."""

import argparse
import gzip
import hashlib
import json
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

SETS = ("zyte", "fundus", "mozilla", "newspaper", "wcxb")
SECONDS = 25
SHORTEST = 300
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
OFFLINE = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--host-resolver-rules=MAP * ~NOTFOUND"]
CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
NOT_WORDS = re.compile(r"<(script|style|noscript|template|svg|iframe)\b.*?</\1\s*>|<(link|base)\b[^>]*>", re.I | re.S)


def program(*words):
    """A tool that reads the page from a file and prints its text."""
    return lambda page: run([page if word == "PAGE" else word for word in words])


def printed(*options):
    """What pdftotext makes of the page as a browser prints it."""

    def dump(page):
        browser = next(filter(None, map(shutil.which, BROWSERS)))
        pdf = page + ".pdf"
        if not Path(pdf).exists():
            run([browser, *OFFLINE, f"--user-data-dir={page}.profile", f"--print-to-pdf={pdf}", page])
        return run(["pdftotext", *options, pdf, "-"])

    return dump


def library(name, convert):
    """A converter of PyPI; called with the module and the markup."""

    def dump(page):
        module = __import__(name)
        return convert(module, NOT_WORDS.sub("", Path(page).read_text(encoding="utf8")))

    return dump


def html2text(**options):
    def convert(module, markup):
        converter = module.HTML2Text()
        for option, value in options.items():
            setattr(converter, option, value)
        return converter.handle(markup)

    return library("html2text", convert)


TOOLS = {
    "w3m": program("w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "80", "PAGE"),
    "w3mwide": program("w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "132", "PAGE"),
    "elinks": program("elinks", "-dump", "1", "-dump-charset", "utf-8", "-dump-width", "80", "PAGE"),
    "elinksplain": program(
        "elinks", "-dump", "1", "-dump-charset", "utf-8", "-no-references", "-no-numbering", "-dump-width", "100", "PAGE"),
    "links": program("links", "-dump", "-codepage", "utf-8", "PAGE"),
    "lynx": program("lynx", "-dump", "-assume_charset=utf-8", "-display_charset=utf-8", "-width=90", "PAGE"),
    "lynxplain": program(
        "lynx", "-dump", "-nolist", "-assume_charset=utf-8", "-display_charset=utf-8", "-width=76", "PAGE"),
    "pandocplain": program("pandoc", "-f", "html", "-t", "plain", "PAGE"),
    "pandocmd": program("pandoc", "-f", "html", "-t", "markdown", "PAGE"),
    "pandocgfm": program("pandoc", "-f", "html", "-t", "gfm", "--wrap=none", "PAGE"),
    "html2text": html2text(),
    "html2textlong": html2text(body_width=0, inline_links=False),
    "html2textbare": html2text(body_width=0, ignore_links=True, ignore_images=True),
    "markdownify": library("markdownify", lambda module, markup: module.markdownify(markup)),
    "markdownifyatx": library(
        "markdownify", lambda module, markup: module.markdownify(markup, heading_style="ATX", strip=["img"])),
    "inscriptis": library("inscriptis", lambda module, markup: module.get_text(markup)),
    "htmltext": library("html_text", lambda module, markup: module.extract_text(markup)),
    "pdf": printed(),
    "pdflayout": printed("-layout"),
    "pdfraw": printed("-raw"),
}


def run(words):
    found = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=SECONDS, check=False)
    return found.stdout.decode("utf8", errors="replace")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shared", required=True)
    parser.add_argument("--each", type=int, default=4, help="how many tools dump each page")
    parser.add_argument("--printed", type=int, default=6, help="one page of so many is printed, for the tools of PDF")
    parser.add_argument("folder", type=Path)
    parser.add_argument("tools", nargs="*")
    arguments = parser.parse_args()
    tools = arguments.tools or list(TOOLS)
    truth = {}
    for name, page, known in pages(Path(arguments.shared) / "corpus/html"):
        truth[name] = known
        for tool in chosen(name, tools, arguments):
            out = arguments.folder / "dev" / tool / f"{name}.txt"
            if not out.exists():
                dump(page, tool, out)
    (arguments.folder / "ground-truth.json").write_text(json.dumps(truth, ensure_ascii=False), encoding="utf8")


def chosen(name, tools, arguments):
    """The same tools for a page every time, as if by lot."""
    order = sorted(tools, key=lambda tool: hashlib.sha256(f"{name} {tool}".encode()).digest())
    lot = int(hashlib.sha256(name.encode()).hexdigest(), 16)
    paper = [tool for tool in order if tool.startswith("pdf")]
    return [tool for tool in order if tool not in paper][: arguments.each] + (paper if lot % arguments.printed == 0 else [])


def pages(corpus):
    for kind in SETS:
        truth = json.loads((corpus / kind / "ground-truth.json").read_text(encoding="utf8"))
        for key, known in sorted(truth.items()):
            path = corpus / kind / "html" / f"{key}.html.gz"
            if len(known.get("articleBody") or "") < SHORTEST or not path.exists():
                continue
            site = f"mozilla-{key}" if kind == "mozilla" else known.get("site") or key
            fields = {name: known[name] for name in ("articleBody", "title", "authors", "date") if known.get(name)}
            yield f"{kind}--{key}", path, {"site": site, "set": kind, **fields}


def dump(page, tool, out):
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "page.html"
        copy.write_text(markup(gzip.open(page).read()), encoding="utf8")
        try:
            text = TOOLS[tool](str(copy))
        except (subprocess.TimeoutExpired, ImportError, RecursionError, OSError, StopIteration) as reason:
            print(f"{page.name} by {tool}: {type(reason).__name__}")
            return
    if len(text) >= SHORTEST:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text, encoding="utf8")


def markup(raw):
    """The page as UTF-8 that says so, without what is no text."""
    named = CHARSET.search(raw[:4_096])
    for encoding in ("utf8", named.group(1).decode() if named else "cp1252", "cp1252"):
        try:
            text = raw.decode(encoding)
            break
        except (UnicodeDecodeError, LookupError):
            continue
    else:
        text = raw.decode("utf8", errors="replace")
    text = re.sub(r"charset\s*=\s*[\"']?\s*[\w-]+", "charset=utf-8", text[:4_096], flags=re.I) + text[4_096:]
    head = '<meta charset="utf-8">'
    text = NOT_WORDS.sub("", text)
    return re.sub(r"<head\b[^>]*>", lambda found: found.group() + head, text, count=1, flags=re.I) if "<head" in text[:5_000].lower() else head + text


if __name__ == "__main__":
    main()
