"""A data file as it stands: its cells in a frame, the line of each row, and what is wrong with its form."""

import csv
import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from dashboard.data.descriptor import FILE_NAME, DatasetEntry, one_line

LISTED = 5

SEPARATORS = {";": "semicolons", "\t": "tabs", "|": "vertical lines"}
"""What stands between cells in files that are not ours."""

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
        words = one_line(": ".join(part for part in (self.file, self.column, self.message) if part))
        return f"{words} ({_listing(self.rows)})" if self.rows else words


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The rows that could be read, the line of each in the file, and the faults of form."""

    frame: pd.DataFrame
    lines: np.ndarray
    faults: tuple[Fault, ...] = ()


def content(path: Path) -> bytes | Fault:
    """Return the bytes of a file, or the fault for which there are none; never raises."""
    try:
        return path.read_bytes()
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        return Fault(file=path.name, message="file is missing" if missing else f"cannot be read ({error.strerror})")


def read(found: bytes | Fault, entry: DatasetEntry) -> Reading:
    """Return the columns of the descriptor that a CSV has: text as text, numbers as pandas reads them.

    An empty cell is missing; "NA" is Namibia. The faults are those of form: a missing or empty file, another size or
    hash than that of the descriptor, an encoding other than UTF-8, a record with too few or too many cells, a column
    too many or too few. Never raises.
    """
    if isinstance(found, Fault):
        return _unreadable(found)
    faults = [*_other_content(found, entry)]
    if b"\0" in found:
        return _unreadable(*faults, Fault(file=entry.path, message="is not a text file in UTF-8"))
    if not found.removeprefix(b"\xef\xbb\xbf").strip():
        return _unreadable(*faults, Fault(file=entry.path, message="file is empty"))
    faults += _encoding_faults(entry.path, found)
    try:
        return _table(found.decode("utf-8-sig", errors="replace"), entry=entry, faults=faults)
    except (csv.Error, pd.errors.ParserError) as error:
        return _unreadable(*faults, Fault(file=entry.path, message=f"cannot be read as CSV ({error})"))


def _unreadable(*faults: Fault) -> Reading:
    return Reading(frame=pd.DataFrame(), lines=np.empty(0, dtype=int), faults=faults)


def _other_content(found: bytes, entry: DatasetEntry) -> Iterator[Fault]:
    """Yield the fault of a file that is not the one of the descriptor: half of it, or one that was changed."""
    meant = f'if the change is meant, renew "bytes" and "hash" in {FILE_NAME} or take them out'
    if entry.size is not None and len(found) != entry.size:
        message = f"has {len(found)} bytes where {FILE_NAME} says {entry.size}; {meant}"
        yield Fault(file=entry.path, message=message)
    elif entry.digest is not None:
        digest = hashlib.new(entry.digest.algorithm, found, usedforsecurity=False).hexdigest()
        if digest != entry.digest.value:
            message = f"is not the file of which {FILE_NAME} has the {entry.digest.algorithm} hash; {meant}"
            yield Fault(file=entry.path, message=message)


def _encoding_faults(file: str, found: bytes) -> list[Fault]:
    try:
        found.decode("utf-8")
    except UnicodeDecodeError:
        rows = tuple(number for number, line in enumerate(found.splitlines(), start=1) if not _is_utf8(line))
        return [Fault(file=file, message=f"{counted(rows, 'line')} not in UTF-8", rows=rows)]
    return []


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _table(text: str, *, entry: DatasetEntry, faults: list[Fault]) -> Reading:
    header, lines, sizes = _records(text)
    if separated := _separated(header, entry=entry):
        message = f"cells are separated by {separated}, where commas are expected"
        return _unreadable(*faults, Fault(file=entry.path, message=message))
    faults = [*faults, *_header_faults(header, entry=entry)]
    uneven = sizes != len(header)
    if uneven.any():
        rows = tuple(lines[uneven].tolist())
        message = f"{counted(rows, 'row')} without exactly {len(header)} cells"
        faults.append(Fault(file=entry.path, message=message, rows=rows))
        text, lines = _without(text, uneven), lines[~uneven]
    if not sizes.size:
        faults.append(Fault(file=entry.path, message="has a header but no rows"))
    return Reading(frame=_frame(text, header, entry=entry), lines=lines, faults=tuple(faults))


def _separated(header: list[str], *, entry: DatasetEntry) -> str:
    """Return the name of what separates the names of columns, if it is not the comma."""
    names = {column.name for column in entry.columns}
    alone = header[0] if len(header) == 1 else ""
    return next((word for sign, word in SEPARATORS.items() if len(names.intersection(alone.split(sign))) > 1), "")


def _records(text: str) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Return the header, and for each record the line where it begins and its number of cells."""
    if '"' not in text and "\r" not in text:
        first, *records = text.removesuffix("\n").split("\n")
        cells = [record.count(",") + 1 if record else 0 for record in records]
        return first.split(",") if first else [], np.arange(2, len(records) + 2), np.array(cells, dtype=int)
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


def _header_faults(header: list[str], *, entry: DatasetEntry) -> list[Fault]:
    expected = [column.name for column in entry.columns]
    messages = [(name, "column is missing") for name in expected if name not in header]
    messages += [(name, "column is not in the descriptor") for name in dict.fromkeys(header) if name not in expected]
    messages += [(name, "column occurs twice") for name in dict.fromkeys(header) if header.count(name) > 1]
    return [Fault(file=entry.path, column=name or '""', message=message) for name, message in messages]


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
