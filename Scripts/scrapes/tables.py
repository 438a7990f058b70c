"""Prints the figures."""

import collections

import fields as scored

FIELD_HEADS = ["title exact", "or near", "date prec.", "recall", "authors prec.", "recall", "pages"]


def bodies(scorer, runs):
    rows = [[f"{run.tool} {name}", *body_row(scorer, run.truth, predictions), str(len(run.truth))]
            for run in runs for name, predictions in versions(run)]
    print_table("body (4-word shingles)", ["F1", "precision", "recall", "pages"], rows)


def bodies_by_language(scorer, runs, tongues):
    rows = []
    for tongue in by_count(tongues[page] for run in runs for page in run.truth):
        for run in runs:
            truth = {page: entry for page, entry in run.truth.items() if tongues[page] == tongue}
            if truth:
                rows.append([f"{tongue} {run.tool}", *body_row(scorer, truth, run.ours), str(len(truth))])
    print_table("body by language", ["F1", "precision", "recall", "pages"], rows)


def fields(runs):
    rows, whole = [], scored.Tally()
    for run in runs:
        tally = scored.Tally()
        for page, true in run.truth.items():
            tally.add(true, run.ours.get(page, {}))
            whole.add(true, run.ours.get(page, {}))
        rows.append([run.tool, *tally.row()])
    print_table("fields", FIELD_HEADS, [*rows, ["all", *whole.row()]])


def fields_by_language(runs, tongues):
    tallies = collections.defaultdict(scored.Tally)
    for run in runs:
        for page, true in run.truth.items():
            tallies[tongues[page]].add(true, run.ours.get(page, {}))
    rows = [[tongue, *tally.row()] for tongue, tally in sorted(tallies.items()) if tally.titles]
    print_table("fields by language", FIELD_HEADS, rows)


def tongues(runs, tongues):
    """How often the language was told, and rightly; of the truth only its letters and small words are asked."""
    rows, whole = [], collections.Counter()
    for run in runs:
        counts = collections.Counter(
            verdict(tongues[page], run.ours.get(page, {}).get("language")) for page in run.truth)
        whole += counts
        rows.append([run.tool, *tongue_row(counts)])
    print_table("language", ["right", "of those told", "wrong", "none", "pages"], [*rows, ["all", *tongue_row(whole)]])


def verdict(true, told):
    return "none" if not told else "right" if told.split("-")[0].replace("nb", "no") == true else "wrong"


def tongue_row(counts):
    told = counts["right"] + counts["wrong"]
    return [scored.share(counts["right"], counts.total()), scored.share(counts["right"], told), str(counts["wrong"]),
            str(counts["none"]), str(counts.total())]


def speed(runs):
    rows = []
    for run in runs:
        size = sum(file.stat().st_size for file in run.files) / 1e6
        ours, pandoc = run.seconds["ours"], run.seconds.get("pandoc")
        rows.append([run.tool, f"{size:.2f} MB", f"{ours:.2f} s",
                     *([f"{pandoc:.2f} s", f"{pandoc / ours:.0f}"] if pandoc else ["-", "-"])])
    print_table("CPU time, files to JSON (pandoc to plain text, a process a file)",
                ["text", "convert", "pandoc", "times"], rows)


def misses(scorer, runs, field):
    print(f"\nmisses of {field}")
    for run in runs:
        for page, true in run.truth.items():
            told = run.ours.get(page, {})
            if field == "language":
                if verdict(true["language"], told.get("language")) != "right":
                    print(f"  {run.tool} {page[:24]} true {true['language']} told {told.get('language')}")
            elif field == "body":
                score = scorer.page_f1(scorer.body_counts(true["articleBody"], told.get("articleBody")))
                if score < 0.9:
                    print(f"  {run.tool} {page[:24]} F1 {score:.3f}")
            elif true.get(field) and missed(field, true[field], told.get(field)):
                print(f"  {run.tool} {page[:24]}\n    true {true[field]}\n    told {told.get(field)}")


def rules(runs, declared):
    counts = collections.defaultdict(collections.Counter, {name: collections.Counter() for name in declared})
    for run in runs:
        for names in run.rules.values():
            for name in names:
                counts[name][run.tool] += 1
    tools = [run.tool for run in runs]
    rows = [[name, *(str(counts[name][tool]) for tool in tools), str(sum(counts[name].values()))]
            for name in sorted(counts)]
    print_table("files that each rule touches", [*tools, "all"], rows)
    for name in sorted(counts.keys() - declared):
        print(f"  {name} is declared nowhere")


def missed(field, true, told):
    if field == "authors":
        _, invented, left = scored.authors(true, told)
        return invented + left > 0
    verdict = scored.title(true, told) if field == "title" else scored.date(true, told)
    return verdict in ["wrong", "none"]


def versions(run):
    yield "convert", run.ours
    yield "the whole dump", run.dump
    if run.pandoc:
        yield "pandoc", run.pandoc


def body_row(scorer, truth, predictions):
    counts = [scorer.body_counts(entry["articleBody"], predictions.get(page, {}).get("articleBody"))
              for page, entry in truth.items() if entry.get("articleBody")]
    precision, recall, score = scorer.summary(counts)
    return [f"{score:.4f}", f"{precision:.4f}", f"{recall:.4f}"]


def by_count(values):
    return [value for value, _ in collections.Counter(values).most_common()]


def print_table(title, heads, rows):
    if not rows:
        return
    rows = [[title, *heads], *rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    print()
    for row in rows:
        print("  ".join([row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]))
