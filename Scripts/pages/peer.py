"""The CPU seconds trafilatura takes for the pages of a folder, import aside: peer.py FOLDER."""

import sys
import time
from pathlib import Path

import trafilatura

pages = [path.read_bytes() for path in sorted(Path(sys.argv[1]).glob("*.html"))]
trafilatura.extract(pages[0], fast=True, with_metadata=True, output_format="json")
start = time.process_time()
for page in pages:
    trafilatura.extract(page, fast=True, with_metadata=True, output_format="json")
print(time.process_time() - start)
