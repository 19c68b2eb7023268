"""The bundled datasets by name: the files of one moment, each checked and handed out as a frame and as it was."""

from functools import cache, lru_cache
from threading import RLock

import pandas as pd

from dashboard.config import settings
from dashboard.data import checks, descriptor, edition
from dashboard.data.descriptor import ColumnEntry, DataError, DatasetEntry
from dashboard.data.edition import Edition
from dashboard.data.reading import NUMBERS

# Several requests may ask for what nobody has read yet; only the first reads it, the others wait.
_READING = RLock()


def frame(name: str) -> pd.DataFrame:
    """Return a dataset, one row an observation, as a frame of its own: changing it changes nobody else's.

    Integers that are required are int64; other numbers are float64, missing as NaN. Texts are `str`. True and false
    are `bool`, or `boolean` where they may be missing. Columns stand in the order of the descriptor.
    Raises `DataError` with all faults if the file does not fit its entry, and if there is no such dataset.
    """
    entry(name)
    with _READING:
        try:
            return _load(name).copy(deep=False)
        except DataError:
            # What is mended is read again, and the other files with it: all are of one moment.
            clear()
            raise


def content(name: str) -> bytes:
    """Return the file of a dataset, byte for byte as its frame was made from it.

    Raises `DataError` if it cannot be read, and if there is no such dataset.
    """
    entry(name)
    found = _edition().files[name]
    if isinstance(found, bytes):
        return found
    clear()
    raise DataError(str(found))


def described() -> bytes:
    """Return datapackage.json as the entries were made from it."""
    return _edition().described


@cache
def version() -> str:
    """Return the edition of the data: the day on which they were put together, or what else datapackage.json names."""
    return _edition().version


@cache
def fingerprint() -> str:
    """Return what names the content of all files: another one is another edition."""
    return _edition().fingerprint()


def entry(name: str) -> DatasetEntry:
    """Return what is known about a dataset; raises `DataError` if there is no such dataset."""
    entries = _edition().entries
    if name not in entries:
        raise DataError(f'There is no dataset "{name}" in {descriptor.FILE_NAME}.')
    return entries[name]


def names() -> tuple[str, ...]:
    """Return the names of all datasets, in the order of the descriptor."""
    return tuple(_edition().entries)


def clear() -> None:
    """Forget every file read, so that the next call reads again from the directory in the settings."""
    for cached in (_load, _read, _references, fingerprint, version):
        cached.cache_clear()


def _edition() -> Edition:
    # Without the lock two who ask first would each read, and files of two moments could meet.
    with _READING:
        return _read()


@lru_cache(maxsize=1)
def _read() -> Edition:
    return edition.read(settings().data_dir)


@lru_cache(maxsize=1)
def _references() -> checks.References:
    return checks.reference_values(_edition())


@cache
def _load(name: str) -> pd.DataFrame:
    known = entry(name)
    rows, faults = checks.checked(_edition().files[name], known, references=_references())
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
