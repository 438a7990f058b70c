"""The scorer that stands beside the corpus."""

import importlib.machinery
import importlib.util
import sys


def load_scorer(path):
    """The corpus's own scorer, a program without a suffix, as a module."""
    loader = importlib.machinery.SourceFileLoader("scorer", str(path))
    spec = importlib.util.spec_from_loader("scorer", loader)
    module = importlib.util.module_from_spec(spec)
    sys.dont_write_bytecode = True
    loader.exec_module(module)
    return module
