"""The release: one name for the data, the words and the program that a process answers with."""

from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from dashboard.config import ASSETS, settings
from dashboard.data import catalogue

PROGRAM = Path(__file__).parent
LIBRARIES = ("babel", "dash", "fluent.runtime", "numpy", "orjson", "pandas", "plotly")
"""Those whose figures and words would be others in another version."""
LETTERS = 12
"""Of the name: no two releases of one installation have the same."""


def release() -> str:
    """Return what names the data, the words and the program that are served: with any of them changed it is another.

    Raises `DataError` where the data cannot be read.
    """
    chosen = settings()
    return _digest(catalogue.fingerprint(), program(), chosen.public_url, chosen.base_path)[:LETTERS]


@cache
def program() -> str:
    """Return what names program and words as they were when this process first asked, with the libraries."""
    files = [one for folder in (PROGRAM, ASSETS) for one in sorted(folder.rglob("*")) if one.is_file()]
    told = (f"{one.name} {sha256(one.read_bytes()).hexdigest()}" for one in files if one.suffix != ".pyc")
    return _digest(*told, *(f"{name} {version(name)}" for name in LIBRARIES))


def _digest(*texts: str) -> str:
    return sha256(repr(texts).encode()).hexdigest()
