"""All faults of a data file at once, held against its entry in the descriptor."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from dashboard.data import descriptor, edition, reading
from dashboard.data.descriptor import ColumnEntry, DataError, DatasetEntry, ForeignKey
from dashboard.data.edition import Edition
from dashboard.data.reading import NUMBERS, Fault, Reading, counted

References = Mapping[tuple[str, str], frozenset[str]]
"""The values that a foreign key may take, by (dataset, column)."""

SHOWN = 3
ALLOWED = 12
"""Values of a closed list that a message names."""
LONGEST = 60
"""Letters of a value that a message shows."""
CONTROL = "[\x00-\x1f\x7f-\x9f\u2028\u2029]"

# Beyond this a float no longer holds every whole number, so a count would change when it is read.
LARGEST_WHOLE = 2**53

TRUTHS = {"true": True, "false": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """One rule of a column: the cells that break it, and the words for them; `shown` lists their values."""

    broken: pd.Series
    noun: str
    words: str = ""
    shown: bool = True


def all_faults(data_dir: Path) -> list[Fault]:
    """Return every fault of a directory: its datapackage.json, each file named there, and CSVs not named there."""
    try:
        read = edition.read(data_dir)
    except DataError as error:
        lead = f"{descriptor.FILE_NAME}: "
        return [Fault(file=descriptor.FILE_NAME, message=line.removeprefix(lead)) for line in error.problems]
    references = reference_values(read)
    found = [
        fault
        for name, entry in read.entries.items()
        for fault in checked(read.files[name], entry, references=references)[1]
    ]
    described = {entry.path for entry in read.entries.values()}
    found += [
        Fault(file=path.name, message=f"is not described in {descriptor.FILE_NAME}")
        for path in sorted(data_dir.glob("*.csv"))
        if path.name not in described
    ]
    return found


def reference_values(read: Edition) -> dict[tuple[str, str], frozenset[str]]:
    """Return the values of every column to which a foreign key refers.

    A column that cannot be read is left out: its own file is at fault, not each row that refers to it.
    """
    wanted: dict[str, set[str]] = {}
    for entry in read.entries.values():
        for key in entry.foreign_keys:
            wanted.setdefault(key.resource, set()).add(key.field)
    values = {}
    for resource, fields in wanted.items():
        frame = reading.read(read.files[resource], read.entries[resource]).frame
        for field in fields & set(frame.columns) if len(frame) else ():
            values[resource, field] = frozenset(frame[field].dropna().astype("str"))
    return values


def checked(
    found: bytes | Fault, entry: DatasetEntry, *, references: References | None = None
) -> tuple[pd.DataFrame, list[Fault]]:
    """Return the rows of a file as read, and all its faults, in the order form, columns, keys.

    `references` holds the values that foreign keys may take; a key that is not among them is not checked.
    """
    table = reading.read(found, entry)
    faults: list[Fault | None] = list(table.faults)
    for column in entry.columns:
        if column.name in table.frame:
            faults += _column_faults(entry.path, table, column=column)
    for key in entry.foreign_keys:
        known = (references or {}).get((key.resource, key.field))
        if known is not None and key.column in table.frame:
            faults.append(_reference_fault(entry.path, table, key=key, known=known))
    faults.append(_duplicate_fault(table, entry=entry))
    return table.frame, [fault for fault in faults if fault is not None]


def as_numbers(cells: pd.Series) -> pd.Series:
    """Return the cells as numbers; what is empty or not a finite number is missing."""
    if cells.dtype == bool:
        return pd.Series(np.nan, index=cells.index)
    return pd.to_numeric(cells, errors="coerce").replace([np.inf, -np.inf], np.nan)


def _column_faults(file: str, table: Reading, *, column: ColumnEntry) -> Iterator[Fault]:
    cells = table.frame[column.name]
    for breach in _breaches(cells, column=column):
        if breach.broken.any():
            yield _fault(file, table, column=column.name, breach=breach)


def _breaches(cells: pd.Series, *, column: ColumnEntry) -> Iterator[Breach]:
    if column.required:
        yield Breach(broken=cells.isna(), noun="empty cell", words="where a value is required", shown=False)
    if column.type in NUMBERS:
        yield from _number_breaches(cells, column=column)
    elif column.type == "boolean":
        broken = cells.notna() & ~cells.str.lower().isin(TRUTHS)
        yield Breach(broken=broken, noun="value", words="neither true nor false")
    else:
        yield from _text_breaches(cells, column=column)


def _number_breaches(cells: pd.Series, *, column: ColumnEntry) -> Iterator[Breach]:
    numbers = as_numbers(cells)
    yield Breach(broken=cells.notna() & numbers.isna(), noun="value", words="not a number")
    if column.type != "number":
        whole = (numbers % 1 == 0) & (numbers.abs() < LARGEST_WHOLE)
        yield Breach(broken=numbers.notna() & ~whole, noun="value", words="not a whole number")
    if column.minimum == 0:
        yield Breach(broken=numbers < 0, noun="negative value", shown=False)
    elif column.minimum is not None:
        yield Breach(broken=numbers < column.minimum, noun="value", words=f"under {_written(float(column.minimum))}")
    if column.maximum is not None:
        yield Breach(broken=numbers > column.maximum, noun="value", words=f"over {_written(float(column.maximum))}")
    if column.enum:
        yield Breach(broken=numbers.notna() & ~numbers.isin(column.enum), noun="value", words=_allowed(column))


def _text_breaches(cells: pd.Series, *, column: ColumnEntry) -> Iterator[Breach]:
    # Each text is tried once, not once a row: a file has far fewer codes than rows.
    texts = pd.Series(cells.dropna().unique(), dtype="str")
    wrong = {"with a line break or another sign of control": texts.str.contains(CONTROL)}
    if column.enum:
        wrong[_allowed(column)] = ~texts.isin(column.enum)
    if column.pattern is not None:
        wrong[f"not of the form {column.pattern}"] = ~texts.str.fullmatch(column.pattern)
    for words, which in wrong.items():
        if which.any():
            yield Breach(broken=cells.isin(texts[which]), noun="value", words=words)


def _allowed(column: ColumnEntry) -> str:
    more = ", ..." if len(column.enum) > ALLOWED else ""
    return "not one of " + ", ".join(str(value) for value in column.enum[:ALLOWED]) + more


def _reference_fault(file: str, table: Reading, *, key: ForeignKey, known: frozenset[str]) -> Fault | None:
    cells = table.frame[key.column]
    broken = cells.notna() & ~cells.astype("str").isin(known)
    if not broken.any():
        return None
    words = f"not in {key.field} of {key.resource}"
    return _fault(file, table, column=key.column, breach=Breach(broken=broken, noun="value", words=words))


def _duplicate_fault(table: Reading, *, entry: DatasetEntry) -> Fault | None:
    key = list(entry.primary_key)
    if not set(key) <= set(table.frame.columns):
        return None
    broken = table.frame.duplicated(key, keep=False)
    if not broken.any():
        return None
    breach = Breach(broken=broken, noun="row", words="with a key that occurs more than once", shown=False)
    return _fault(entry.path, table, column=", ".join(key), breach=breach)


def _fault(file: str, table: Reading, *, column: str, breach: Breach) -> Fault:
    rows = tuple(table.lines[breach.broken.to_numpy()].tolist())
    message = " ".join(part for part in (counted(rows, breach.noun), breach.words) if part)
    if breach.shown:
        values = table.frame.loc[breach.broken, column].unique()
        more = ", ..." if len(values) > SHOWN else ""
        message += ": " + ", ".join(_written(value) for value in values[:SHOWN]) + more
    return Fault(file=file, column=column, message=message, rows=rows)


def _written(value: object) -> str:
    # A column with a gap is read as floats, so 101 has become 101.0, which does not stand in the file.
    text = f"{value:.15g}" if isinstance(value, float) else str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."
