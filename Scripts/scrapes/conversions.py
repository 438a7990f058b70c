"""The files of one tool, converted by the program and by pandoc, and what came out."""

import json
import resource
import subprocess

import prediction


class Run:
    """One tool's dumps: `ours`, `dump` and `pandoc` hold a prediction a page; `seconds` the CPU time of each."""

    def __init__(self, tool, files, truth, scratch):
        self.tool, self.files, self.scratch = tool, files, scratch
        self.truth = {file.stem: truth[file.stem] for file in files}
        self.dump = {file.stem: {"articleBody": file.read_text("utf8", "replace")} for file in files}
        self.ours, self.pandoc, self.rules, self.seconds = {}, {}, {}, {}

    def convert(self, program):
        """Converts all files in one run, one at a time; whether all went well."""
        outputs, report = self.scratch / "outputs", self.scratch / "report.json"
        self.scratch.mkdir()
        command = [program, "--from", "text", "--to", "json", "--output-dir", outputs, "--jobs", "1", "--quiet"]
        status, self.seconds["ours"] = measured([*command, *self.files])
        subprocess.run([*command[:-3], "--quiet", "--output-dir", self.scratch / "again", "--report", report,
                        *self.files], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for file in self.files:
            output = outputs / f"{file.stem}.json"
            if output.exists():
                self.ours[file.stem] = prediction.of_document(json.loads(output.read_text("utf8")))
        for conversion in json.loads(report.read_text("utf8"))["conversions"]:
            self.rules[conversion["input"]["name"]] = prediction.rules(conversion)
        missing = len(self.files) - len(self.ours)
        if missing:
            print(f"{self.tool}: {missing} of {len(self.files)} files were not converted (exit code {status})")
        return not missing

    def ask_pandoc(self, program):
        """Reads every file as Markdown, one process a file, as pandoc works."""
        self.seconds["pandoc"] = 0
        for file in self.files:
            command = [program, "-f", "markdown", "-t", "plain", "--wrap=none", file]
            output = self.scratch / "pandoc.txt"
            with output.open("wb") as sink:
                _, seconds = measured(command, sink)
            self.seconds["pandoc"] += seconds
            self.pandoc[file.stem] = {"articleBody": output.read_text("utf8", "replace")}


def measured(command, sink=subprocess.DEVNULL, patience=60):
    """The exit code and the CPU seconds of a command; `patience` seconds at most."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    try:
        status = subprocess.run(command, stdout=sink, stderr=subprocess.DEVNULL, timeout=patience).returncode
    except subprocess.TimeoutExpired:
        status = None
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return status, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
