"""What a reader hands over: one bundled dataset with every word said about it; and the error of a changed layout."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

import pandas as pd

ACCESSED = "2026-11-21"
"""The day on which the files were taken that the bundled data are made from."""
MOST_PERSONS = 9_000_000_000
"""More than live on earth."""
MOST_DOLLARS = 200_000_000_000_000
"""More than the product of all economies."""
LIMITS: Mapping[str, Mapping[str, object]] = {
    "persons": {"minimum": 0, "maximum": MOST_PERSONS},
    "US dollars": {"minimum": 0, "maximum": MOST_DOLLARS},
    "per cent": {"minimum": 0, "maximum": 100},
    "year": {"minimum": 1900, "maximum": 2100},
    "countries": {"minimum": 1, "maximum": 250},
}
"""Between what numbers of a unit lie, unless a dataset says otherwise of a column."""
BY_PROGRAM, BY_HAND, QUOTED = "copied_by_program", "transcribed_by_hand", "read_where_quoted"
HOW = (BY_PROGRAM, BY_HAND, QUOTED)
"""Ways in which figures came here: by a program from a public copy of the publisher's file, typed from such a copy, or
read on pages that quote them."""
NOTHING: Mapping[str, str] = MappingProxyType({})


class LayoutError(ValueError):
    """A publisher's file is not laid out as its reader expects.

    `file` is the name of the file, `sheet` its sheet (None if it has none), `what` the column, row or value at fault.
    """

    def __init__(self, file: str | Path, sheet: str | None, what: str) -> None:
        self.file = Path(file).name
        self.sheet = sheet
        self.what = what
        where = f"{self.file}, sheet {sheet}" if sheet else self.file
        super().__init__(f"{where}: {what}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a dataset was published: title and web address."""

    title: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """A licence: short name, full title and web address (empty where the publisher names none)."""

    name: str
    title: str
    path: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Rows of a publisher's file that a dataset does not hold: how many, and which and why, as a reader is told."""

    rows: int
    what: str


CC_BY_3_IGO = Licence(
    name="CC-BY-3.0-IGO",
    title="Creative Commons Attribution 3.0 IGO",
    path="https://creativecommons.org/licenses/by/3.0/igo/",
)
CC_BY_4 = Licence(
    name="CC-BY-4.0",
    title="Creative Commons Attribution 4.0 International",
    path="https://creativecommons.org/licenses/by/4.0/",
)
ODBL_1 = Licence(
    name="ODbL-1.0",
    title="Open Data Commons Open Database License 1.0",
    path="https://opendatacommons.org/licenses/odbl/1-0/",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """One bundled dataset: the rows, and what `data/datapackage.json` says about them.

    `how` is one of HOW where it is known how the figures came from the publisher to here, else "".
    `foreign_keys` maps a column to "dataset.column" (for example "countries.iso3"); `constraints` maps a column to Data
    Package constraints, which go before LIMITS; `column_notes` maps a column to its description. Titles and units of
    columns stand in `dashboard.columns.COLUMNS`.
    """

    name: str
    frame: pd.DataFrame
    title: str
    description: str
    edition: str
    publisher: str
    source_line: str
    accessed: str = ACCESSED
    sources: Sequence[Source]
    licenses: Sequence[Licence]
    coverage: str
    primary_key: Sequence[str]
    how: str = ""
    notes: Sequence[str] = ()
    left_out: Sequence[LeftOut] = ()
    foreign_keys: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    constraints: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    column_notes: Mapping[str, str] = field(default_factory=lambda: NOTHING)


def require_file(path: Path) -> Path:
    """Return the path. Raises FileNotFoundError that names the file when it is not there."""
    if not path.is_file():
        raise FileNotFoundError(f"source file not found: {path}")
    return path


def require_columns(
    frame: pd.DataFrame, columns: Collection[str], *, file: str | Path, sheet: str | None = None
) -> None:
    """Raise LayoutError naming file, sheet and columns, unless the frame has all these columns."""
    missing = [column for column in columns if column not in frame.columns]
    if missing:
        raise LayoutError(file, sheet, f"column not found: {', '.join(missing)}")


def require_known(
    values: pd.Series, known: Collection[object], *, file: str | Path, column: str, sheet: str | None = None
) -> None:
    """Raise LayoutError naming file, sheet, column, value and row, unless all values are known.

    Rows are given as index + 1, so that a frame that keeps the file's row order names the row that a reader sees.
    """
    unknown = values[~values.isin(list(known))]
    if not unknown.empty:
        first = unknown.index[0]
        raise LayoutError(file, sheet, f"column {column}: unknown value {unknown.tolist()[0]!r} (row {first + 1})")


def read_text_csv(path: Path, columns: Collection[str]) -> pd.DataFrame:
    """Return a CSV with every cell as text, "NA" kept (Namibia) and a byte-order mark dropped; empty cells are "".

    Raises FileNotFoundError when the file is not there and LayoutError when a column is missing.
    """
    frame = pd.read_csv(require_file(path), dtype=str, keep_default_na=False, encoding="utf-8-sig")
    require_columns(frame, columns, file=path)
    return frame
