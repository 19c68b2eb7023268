"""The list beside the pictures of a batch: what each file shows, where it leads back to, and how it went."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from dashboard.export.saving import save, with_mark

FILE_NAME = "index.csv"
FIRST = ("file", "chart")
LAST = ("title", "link", "status", "reason", "left_out", "specification")
DRAWN, KEPT, FAILED = "drawn", "kept", "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file of a batch."""

    file: str
    chart: str
    keys: Mapping[str, str]
    """Every control of the chart with the text of its value."""
    title: str = ""
    link: str = ""
    status: str
    reason: str = ""
    """Why it failed."""
    left_out: str = ""
    """What it does not show of its chart."""
    specification: str = ""
    """The fingerprint of what was drawn."""


def read(folder: Path) -> dict[str, Entry]:
    """Return the entries of a folder by file name; none where there is no index, or one that is not ours."""
    path = folder / FILE_NAME
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines)
        if not {*FIRST, *LAST} <= set(reader.fieldnames or ()):
            return {}
        return {row["file"]: _entry(row) for row in reader}


def write(folder: Path, entries: Iterable[Entry]) -> None:
    """Write the index of a folder anew, ordered by file name, whole or not at all."""
    listed = sorted(entries, key=lambda entry: entry.file)
    keys = list(dict.fromkeys(key for entry in listed for key in entry.keys))
    lines = io.StringIO(newline="")
    writer = csv.DictWriter(lines, [*FIRST, *keys, *LAST], restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(_row(entry) for entry in listed)
    save(folder / FILE_NAME, with_mark(lines.getvalue().encode("utf-8")))


def _entry(row: Mapping[str, str]) -> Entry:
    own = {*FIRST, *LAST}
    keys = {key: text for key, text in row.items() if key not in own and text}
    return Entry(keys=keys, **{key: row[key] for key in (*FIRST, *LAST)})


def _row(entry: Entry) -> dict[str, str]:
    named = {name: getattr(entry, name) for name in (*FIRST, *LAST)}
    return named | dict(entry.keys)
