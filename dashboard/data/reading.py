"""A data file as it stands: its cells in a frame, the line of each row, and what is wrong with its form."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from dashboard.data.descriptor import DatasetEntry

LISTED = 5

NUMBERS = ("integer", "number", "year")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing wrong with a file; `rows` are line numbers of the file, in which the header is line 1."""

    file: str
    column: str = ""
    message: str
    rows: tuple[int, ...] = ()

    def __str__(self) -> str:
        """Return the fault as one line: file, column, what is wrong, the first rows."""
        words = ": ".join(part for part in (self.file, self.column, self.message) if part)
        return f"{words} ({_listing(self.rows)})" if self.rows else words


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The rows that could be read, the line of each in the file, and the faults of form."""

    frame: pd.DataFrame
    lines: np.ndarray
    faults: tuple[Fault, ...] = ()


def read(path: Path, entry: DatasetEntry) -> Reading:
    """Return the columns of the descriptor that a CSV has: text as text, numbers as pandas reads them.

    An empty cell is missing; "NA" is Namibia. The faults are those of form: a missing or empty file, an encoding
    other than UTF-8, a record with too few or too many cells, a column too many or too few. Never raises.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        return _unreadable(path, "file is missing" if missing else f"cannot be read ({error.strerror})")
    if b"\0" in content:
        return _unreadable(path, "is not a text file in UTF-8")
    if not content.removeprefix(b"\xef\xbb\xbf").strip():
        return _unreadable(path, "file is empty")
    text = content.decode("utf-8-sig", errors="replace")
    faults = _encoding_faults(path, content)
    try:
        return _table(path, text, entry=entry, faults=faults)
    except (csv.Error, pd.errors.ParserError) as error:
        return _unreadable(path, f"cannot be read as CSV ({error})", *faults)


def _unreadable(path: Path, message: str, *others: Fault) -> Reading:
    faults = (*others, Fault(file=path.name, message=message))
    return Reading(frame=pd.DataFrame(), lines=np.empty(0, dtype=int), faults=faults)


def _encoding_faults(path: Path, content: bytes) -> list[Fault]:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        rows = tuple(number for number, line in enumerate(content.splitlines(), start=1) if not _is_utf8(line))
        return [Fault(file=path.name, message=f"{counted(rows, 'line')} not in UTF-8", rows=rows)]
    return []


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _table(path: Path, text: str, *, entry: DatasetEntry, faults: list[Fault]) -> Reading:
    header, lines, sizes = _records(text)
    faults = [*faults, *_header_faults(path, header, entry=entry)]
    uneven = sizes != len(header)
    if uneven.any():
        rows = tuple(lines[uneven].tolist())
        message = f"{counted(rows, 'row')} without exactly {len(header)} cells"
        faults.append(Fault(file=path.name, message=message, rows=rows))
        text, lines = _without(text, uneven), lines[~uneven]
    if not sizes.size:
        faults.append(Fault(file=path.name, message="has a header but no rows"))
    return Reading(frame=_frame(text, header, entry=entry), lines=lines, faults=tuple(faults))


def _records(text: str) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Return the header, and for each record the line where it begins and its number of cells."""
    reader = csv.reader(io.StringIO(text, newline=""))
    header = next(reader)
    ends = [reader.line_num]
    sizes = []
    for record in reader:
        ends.append(reader.line_num)
        sizes.append(len(record))
    return header, np.array(ends[:-1], dtype=int) + 1, np.array(sizes, dtype=int)


def _without(text: str, uneven: np.ndarray) -> str:
    kept = io.StringIO()
    writer = csv.writer(kept, lineterminator="\n")
    reader = csv.reader(io.StringIO(text, newline=""))
    writer.writerow(next(reader))
    writer.writerows(record for record, left_out in zip(reader, uneven, strict=True) if not left_out)
    return kept.getvalue()


def _header_faults(path: Path, header: list[str], *, entry: DatasetEntry) -> list[Fault]:
    expected = [column.name for column in entry.columns]
    messages = [(name, "column is missing") for name in expected if name not in header]
    messages += [(name, "column is not in the descriptor") for name in dict.fromkeys(header) if name not in expected]
    messages += [(name, "column occurs twice") for name in dict.fromkeys(header) if header.count(name) > 1]
    return [Fault(file=path.name, column=name or '""', message=message) for name, message in messages]


def _frame(text: str, header: list[str], *, entry: DatasetEntry) -> pd.DataFrame:
    kept = [column for column in entry.columns if column.name in header]
    if not kept:
        return pd.DataFrame()
    frame = pd.read_csv(
        io.StringIO(text),
        usecols=[header.index(column.name) for column in kept],
        # A number column is left to pandas, so that a text in it is found and told, instead of stopping the reading.
        dtype={column.name: "str" for column in kept if column.type not in NUMBERS},
        keep_default_na=False,
        na_values=[""],
        skip_blank_lines=False,
        low_memory=False,
        index_col=False,
    )
    return frame[[column.name for column in kept]]


def counted(rows: Sequence[int], noun: str) -> str:
    """Return a number and its noun: "1 row", "2 rows"."""
    return f"{len(rows)} {noun}" if len(rows) == 1 else f"{len(rows)} {noun}s"


def _listing(rows: tuple[int, ...]) -> str:
    first = ", ".join(str(row) for row in rows[:LISTED])
    more = f" and {len(rows) - LISTED} more" if len(rows) > LISTED else ""
    return f"{'row' if len(rows) == 1 else 'rows'} {first}{more}"
