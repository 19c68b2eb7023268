"""The bundled datasets by name: each file read once, checked, and handed out as a frame."""

from functools import cache, lru_cache
from threading import Lock

import pandas as pd

from dashboard.config import settings
from dashboard.data import checks, descriptor
from dashboard.data.descriptor import ColumnEntry, DataError, DatasetEntry
from dashboard.data.reading import NUMBERS

# Several requests may ask for a file that nobody has read yet; only the first reads it, the others wait.
_READING = Lock()


def frame(name: str) -> pd.DataFrame:
    """Return a dataset, one row an observation, as a frame of its own: changing it changes nobody else's.

    Integers that are required are int64; other numbers are float64, missing as NaN. Texts are `str`. True and false
    are `bool`, or `boolean` where they may be missing. Columns stand in the order of the descriptor.
    Raises `DataError` with all faults if the file does not fit its entry, and if there is no such dataset.
    """
    with _READING:
        return _load(name).copy(deep=False)


def entry(name: str) -> DatasetEntry:
    """Return what is known about a dataset; raises `DataError` if there is no such dataset."""
    entries = _entries()
    if name not in entries:
        raise DataError(f'There is no dataset "{name}" in {descriptor.FILE_NAME}.')
    return entries[name]


def names() -> tuple[str, ...]:
    """Return the names of all datasets, in the order of the descriptor."""
    return tuple(_entries())


def clear() -> None:
    """Forget every file read, so that the next call reads again from the directory in the settings."""
    for cached in (_load, _entries, _references):
        cached.cache_clear()


@lru_cache(maxsize=1)
def _entries() -> dict[str, DatasetEntry]:
    return descriptor.read(settings().data_dir)


@lru_cache(maxsize=1)
def _references() -> checks.References:
    return checks.reference_values(settings().data_dir, _entries())


@cache
def _load(name: str) -> pd.DataFrame:
    known = entry(name)
    rows, faults = checks.checked(settings().data_dir / known.path, known, references=_references())
    if faults:
        raise DataError(*(str(fault) for fault in faults))
    return rows.assign(**{column.name: _typed(rows[column.name], column=column) for column in known.columns})


def _typed(cells: pd.Series, *, column: ColumnEntry) -> pd.Series:
    if column.type == "boolean":
        truths = cells.str.lower().map(checks.TRUTHS)
        return truths.astype("bool" if column.required else "boolean")
    if column.type in NUMBERS:
        return cells.astype("int64" if column.required and column.type != "number" else "float64")
    return cells
