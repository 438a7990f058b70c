"""Scores the HTML reader on real pages; Scripts/score-pages calls it and says how."""

import argparse
import gzip
import json
import pathlib
import subprocess
import sys
import tempfile

import conversions
import moments
import prediction
import scoring


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ["convert", "scorer", "corpus"]:
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--peer", help="a Python that has trafilatura, whose fast mode reads the same pages")
    parser.add_argument("--keep", type=pathlib.Path, help="writes the predictions of each set into this folder")
    parser.add_argument("sets", nargs="*")
    return parser.parse_args()


def told(document):
    """What one converted page says, in the words of the scorer."""
    said = prediction.of_document(document)
    articles = [item for item in document["items"] if item["type"] == "article"]
    if articles:
        metadata = articles[0].get("metadata", {})
        links = [rendition["href"] for medium in articles[0].get("media", [])[:1]
                 for rendition in medium.get("renditions", []) if rendition.get("href")]
        said["images"] = [{"url": link} for link in links]
        said["lang"] = next(iter(metadata.get("languages", {}).get("content", [])), None)
        names = metadata.get("credits", {}).get("provider", {}).get("names", [])
        said["siteName"] = names[0]["value"] if names else None
    return said


def convert(given, folder, truth, scratch):
    """Converts the pages of a set in one run; a prediction and a moment a page, and the CPU seconds."""
    pages, outputs = scratch / "pages", scratch / "outputs"
    pages.mkdir(parents=True)
    for name in truth:
        packed = folder / "html" / f"{name}.html.gz"
        if packed.exists():
            (pages / f"{name}.html").write_bytes(gzip.decompress(packed.read_bytes()))
    files = sorted(pages.glob("*.html"))
    command = [given.convert, "--from", "html", "--to", "json", "--output-dir", outputs, "--jobs", "1", "--quiet", *files]
    _, seconds = conversions.measured(command, patience=600)
    found = {file.stem: outputs / f"{file.stem}.json" for file in files}
    documents = {name: json.loads(file.read_text("utf8")) for name, file in found.items() if file.exists()}
    times = {name: moments.of_document(document) for name, document in documents.items()}
    return {name: told(document) for name, document in documents.items()}, times, seconds


def timed(given, pages, seconds):
    """What our CPU time a page is, and what the peer's is in the same run."""
    count = max(1, len(list(pages.glob("*.html"))))
    words = f"{1000 * seconds / count:.1f} ms CPU a page"
    if given.peer:
        peer = [given.peer, pathlib.Path(__file__).parent / "peer.py", pages]
        other = float(subprocess.run(peer, check=True, capture_output=True, text=True).stdout)
        words += f"; trafilatura's fast mode {1000 * other / count:.1f} ms, {other / seconds:.1f} times ours"
    return words


def main():
    given = arguments()
    scorer, missing = scoring.load_scorer(given.scorer), 0
    sets = given.sets or sorted(folder.name for folder in given.corpus.iterdir() if folder.is_dir())
    for name in sets:
        truth = json.loads((given.corpus / name / "ground-truth.json").read_text("utf8"))
        with tempfile.TemporaryDirectory() as scratch:
            found, times, seconds = convert(given, given.corpus / name, truth, pathlib.Path(scratch))
            speed = timed(given, pathlib.Path(scratch) / "pages", seconds)
        result = scorer.evaluate(truth, found)
        missing += result["missing"]
        scorer.show(name, result)
        right, said, known = moments.figures(truth, times)
        if known:
            print(f"{name:28s} time of day right {right / known:.3f}, told {said / known:.3f} (n={known})")
        print(f"{name:28s} {speed}")
        for page in sorted(result.get("_pages", {}), key=lambda page: scorer.page_f1(result["_pages"][page]))[:given.worst]:
            print(f"  {page}  F1 {scorer.page_f1(result['_pages'][page]):.3f}  {truth[page].get('url', '')}")
        if given.keep:
            given.keep.mkdir(parents=True, exist_ok=True)
            (given.keep / f"{name}.json").write_text(json.dumps(found))
    sys.exit(1 if missing else 0)


if __name__ == "__main__":
    main()
