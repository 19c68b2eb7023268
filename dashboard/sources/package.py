"""Datasets as files: rows to CSV text, and what is known of them to a Data Package (version 1)."""

import json
import math
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import pandas as pd

from dashboard.columns import COLUMNS
from dashboard.data.descriptor import FILE_NAME
from dashboard.messages import terms as words
from dashboard.messages.values import say
from dashboard.sources.dataset import LIMITS, Dataset

PACKAGE_NAME = "labour-migration-trends"
PACKAGE_TITLE = "Labour migration: bundled datasets"
PACKAGE_DESCRIPTION = "Tidy datasets on labour migration, made from official figures as published; one entry a file."
VERSION = "2026-11-30"
"""The edition of the bundled data: the day on which they were put together."""
SIGNIFICANT = 15
"""Digits that a number keeps: as many as the publishers' files carry; what follows is noise of binary fractions."""


def csv_text(dataset: Dataset) -> str:
    """Return the rows as CSV: whole numbers without a point, true and false in small letters, missing as nothing."""
    frame = dataset.frame
    cells = pd.DataFrame({column: pd.Series(map(_cell, frame[column].tolist()), dtype=object) for column in frame})
    return cells.to_csv(index=False, lineterminator="\n")


def files(datasets: Sequence[Dataset], version: str = VERSION) -> dict[str, bytes]:
    """Return what lies in the folder of data, by name: the CSV file of each dataset, then datapackage.json, which names
    the edition.
    """
    tables = {dataset.name: csv_text(dataset).encode("utf-8") for dataset in datasets}
    resources = [_resource(dataset, tables[dataset.name]) for dataset in datasets]
    described = _descriptor(resources, datasets, version)
    written = {f"{name}.csv": table for name, table in tables.items()}
    return {**written, FILE_NAME: (json.dumps(described, ensure_ascii=False, indent=2) + "\n").encode("utf-8")}


def _descriptor(resources: list[dict[str, object]], datasets: Sequence[Dataset], version: str) -> dict[str, object]:
    licences = {licence.name: licence for dataset in datasets for licence in dataset.licenses}
    return {
        "profile": "tabular-data-package",
        "name": PACKAGE_NAME,
        "title": PACKAGE_TITLE,
        "description": PACKAGE_DESCRIPTION,
        "version": version,
        "licenses": [_link(name=name, title=licence.title, path=licence.path) for name, licence in licences.items()],
        "resources": resources,
    }


def version_of(folder: Path) -> str:
    """Return the edition that a folder of data says it is; raises FileNotFoundError without datapackage.json."""
    return str(json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))["version"])


def check_keys(datasets: Sequence[Dataset]) -> None:
    """Raise ValueError, naming file, column and rows, for a key that is repeated or without its reference."""
    frames = {dataset.name: dataset.frame for dataset in datasets}
    for dataset in datasets:
        keys = list(dataset.primary_key)
        repeated = dataset.frame.index[dataset.frame.duplicated(keys)]
        if len(repeated):
            raise ValueError(f"{dataset.name}.csv: {', '.join(keys)}: {len(repeated)} repeated (row {repeated[0] + 2})")
        for column, reference in dataset.foreign_keys.items():
            name, target = reference.split(".")
            stray = set(dataset.frame[column].dropna()) - set(frames[name][target])
            if stray:
                raise ValueError(f"{dataset.name}.csv: {column}: not in {name}.csv: {', '.join(sorted(stray))}")


def _cell(value: object) -> object:
    """Return a value as it is written in a CSV."""
    if value is None or value is pd.NA:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, float):
        return value
    if math.isnan(value):
        return ""
    written = float(f"{value:.{SIGNIFICANT}g}")
    return int(written) if written.is_integer() else written


def _resource(dataset: Dataset, content: bytes) -> dict[str, object]:
    """Return the entry of one dataset."""
    return {
        "profile": "tabular-data-resource",
        "name": dataset.name,
        "path": f"{dataset.name}.csv",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "title": dataset.title,
        "description": dataset.description,
        "edition": dataset.edition,
        "publisher": dataset.publisher,
        "source_line": dataset.source_line,
        "sources": [_link(title=source.title, path=source.path) for source in dataset.sources],
        "licenses": [_link(name=licence.name, title=licence.title, path=licence.path) for licence in dataset.licenses],
        "accessed": dataset.accessed,
        "coverage": dataset.coverage,
        **({"how": dataset.how} if dataset.how else {}),
        "notes": list(dataset.notes),
        **_left_out(dataset),
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(dataset, str(column)) for column in dataset.frame],
            "primaryKey": list(dataset.primary_key),
            "foreignKeys": [_foreign_key(column, reference) for column, reference in dataset.foreign_keys.items()],
            "missingValues": [""],
        },
    }


def _left_out(dataset: Dataset) -> dict[str, object]:
    """Return what the dataset leaves out of the publisher's file; nothing where it holds every row."""
    parts = [{"rows": part.rows, "what": part.what} for part in dataset.left_out if part.rows]
    return {"left_out": parts} if parts else {}


def _field(dataset: Dataset, column: str) -> dict[str, object]:
    """Return the entry of one column; its title is that of the messages, its unit that of `columns.COLUMNS`."""
    entry: dict[str, object] = {
        "name": column,
        "title": say(words.column(column)),
        "type": _type(dataset.frame[column]),
        "unit": COLUMNS[column].unit,
    }
    if column in dataset.column_notes:
        entry["description"] = dataset.column_notes[column]
    constraints = dict(dataset.constraints.get(column, {}))
    if entry["type"] in ("integer", "number") and "enum" not in constraints:
        constraints = {**LIMITS.get(COLUMNS[column].unit, {}), **constraints}
    if column in dataset.primary_key and not dataset.frame[column].isna().any():
        constraints = {"required": True} | constraints
    if constraints:
        entry["constraints"] = constraints
    return entry


def _type(values: pd.Series) -> str:
    """Return the Data Package type of a column."""
    if pd.api.types.is_bool_dtype(values):
        return "boolean"
    if pd.api.types.is_integer_dtype(values):
        return "integer"
    if pd.api.types.is_float_dtype(values):
        present = values.dropna()
        return "integer" if not present.empty and (present == present.round()).all() else "number"
    return "string"


def _foreign_key(column: str, reference: str) -> dict[str, object]:
    name, target = reference.split(".")
    return {"fields": column, "reference": {"resource": name, "fields": target}}


def _link(**words: str) -> dict[str, str]:
    return {key: text for key, text in words.items() if text}
