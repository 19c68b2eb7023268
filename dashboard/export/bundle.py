"""Everything bundled, to take away: the data files, what is known of each, and how to read and hand them on."""

import io
import json
import zipfile
from hashlib import sha256
from pathlib import Path

from dashboard.data import catalogue
from dashboard.data.descriptor import FILE_NAME, DatasetEntry
from dashboard.export.saving import save, with_mark
from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.messages import datasets
from dashboard.messages.terms import SITE
from dashboard.messages.values import Message, say

NAME = "labour-migration-data"
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The date of every file of the archive: the same data give the same bytes."""


def archive() -> bytes:
    """Return the zip: a folder with every CSV file, datapackage.json and README.md."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for name, content in contents().items():
            member = zipfile.ZipInfo(f"{NAME}/{name}", EPOCH)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            target.writestr(member, content)
    return packed.getvalue()


def write(folder: Path) -> None:
    """Write the same files into `folder`, which is made where it is missing; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents().items():
        save(folder / name, content)


def write_archive(path: Path) -> None:
    """Write the zip to `path`, whole or not at all; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    save(path, archive())


def contents() -> dict[str, bytes]:
    """Return every file by name: README.md, datapackage.json, then the datasets in the order of the descriptor."""
    entries = [catalogue.entry(name) for name in catalogue.names()]
    files = {entry.path: with_mark(catalogue.content(entry.name)) for entry in entries}
    return {"README.md": readme(entries).encode("utf-8"), FILE_NAME: described(), **files}


def described() -> bytes:
    """Return datapackage.json with the size and the hash of every file as it is handed out, its mark included."""
    package = json.loads(catalogue.described().decode("utf-8-sig"))
    for resource in package["resources"]:
        handed_out = with_mark(catalogue.content(resource["name"]))
        resource |= {"bytes": len(handed_out), "hash": f"sha256:{sha256(handed_out).hexdigest()}"}
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def readme(entries: list[DatasetEntry]) -> str:
    """Return the words that travel with the files, as Markdown."""
    head = f"""# {say(SITE)}: the data

Every figure of the dashboard comes from these files or is computed from them.

- One row is one observation; files are UTF-8 with a byte order mark, so that Excel
  opens them, with commas, and the first line names the columns.
- A missing figure is an empty cell; it is never zero. Persons and US dollars are in single units; shares are per cent.
- Countries and areas have ISO 3166 alpha-3 codes. "NA" is no missing value: in pandas,
  `read_csv(file, keep_default_na=False, na_values=[""])`.
- `datapackage.json` (a Data Package, https://datapackage.org/) says of each file and column what it holds, its unit,
  its source and its licence; programs that know the format read and check all files by it.
- Editions of one source restate the past: compare figures within an edition.

## Files
"""
    return head + "".join(f"\n{_about(entry)}" for entry in entries) + _licences(entries)


def _about(entry: DatasetEntry) -> str:
    licences = "; ".join(licence.title for licence in entry.licenses)
    lines = [
        f"### {entry.path}",
        "",
        f"{entry.title}. {entry.description}",
        "",
        f"- Source: {entry.source_line.rstrip('.')}.",
        f"- Edition: {entry.edition}; accessed {entry.accessed}. Coverage: {entry.coverage.rstrip('.')}.",
        *([f"- {say(Message('how-label'))}: {datasets.how(entry, DEFAULT_LANGUAGE)}."] if entry.how else []),
        f"- Licence: {licences}.",
        f"- Columns: {', '.join(f'`{column.name}`' for column in entry.columns)}.",
        *(f"- Note: {note}" for note in entry.notes),
    ]
    return "\n".join(lines) + "\n"


def _licences(entries: list[DatasetEntry]) -> str:
    found: dict[tuple[str, str], list[str]] = {}
    for entry in entries:
        for licence in entry.licenses:
            found.setdefault((licence.title, licence.path), []).append(entry.path)
    lines = [f"- {title}{f' ({path})' if path else ''}: {', '.join(files)}" for (title, path), files in found.items()]
    return (
        "\n## Licences\n\nEach file keeps the terms of its publisher. Name the source as the file's entry words it.\n\n"
        + "\n".join(lines)
        + "\n"
    )
