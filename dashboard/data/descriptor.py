"""What is known about each bundled file: data/datapackage.json as plain records."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dashboard import terms

FILE_NAME = "datapackage.json"

TYPES = ("string", "integer", "number", "boolean", "year")

DATASET_KEYS: dict[str, type] = {
    "name": str,
    "path": str,
    "title": str,
    "description": str,
    "edition": str,
    "publisher": str,
    "source_line": str,
    "sources": list,
    "licenses": list,
    "accessed": str,
    "coverage": str,
    "schema": dict,
}

COLUMN_OPTIONS: dict[str, type] = {"title": str, "unit": str, "description": str, "constraints": dict}

CONSTRAINTS: dict[str, type | tuple[type, ...]] = {
    "required": bool,
    "minimum": (int, float),
    "maximum": (int, float),
    "enum": list,
    "pattern": str,
}

Record = Mapping[str, Any]
Kinds = Mapping[str, type | tuple[type, ...]]


class DataError(ValueError):
    """Data that cannot be used; `problems` holds one readable line a fault, and the message all of them."""

    def __init__(self, *problems: str) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A publication from which a dataset comes; `path` is its address, empty if it has none."""

    title: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class License:
    """The terms on which a dataset is handed on; `path` is their address, empty if they have none."""

    name: str
    title: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnEntry:
    """One column: the words for readers, and what its cells must satisfy."""

    name: str
    title: str
    description: str
    type: str
    unit: str
    required: bool
    minimum: float | None
    maximum: float | None
    enum: tuple[str | int | float, ...]
    pattern: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignKey:
    """A column whose values must all occur in `field` of the dataset `resource`."""

    column: str
    resource: str
    field: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Rows of the publisher's file that the dataset does not hold: how many, and which and why."""

    rows: int
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetEntry:
    """One bundled file and all that readers are told of it."""

    name: str
    path: str
    title: str
    description: str
    edition: str
    publisher: str
    source_line: str
    sources: tuple[Source, ...]
    licenses: tuple[License, ...]
    accessed: str
    coverage: str
    notes: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    columns: tuple[ColumnEntry, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...]

    def column(self, name: str) -> ColumnEntry:
        """Return the entry of one column; raises `KeyError` if the dataset has no such column."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)


def read(data_dir: Path) -> dict[str, DatasetEntry]:
    """Return what datapackage.json of a directory says of each dataset, by name, in the order of the file.

    Raises `DataError`, naming everything that is wrong, if the file is missing, is not JSON or lacks a key.
    """
    resources = _resources(data_dir / FILE_NAME)
    problems = [f"{FILE_NAME}: {problem}" for problem in _problems(resources)]
    if problems:
        raise DataError(*problems)
    return {resource["name"]: _dataset(resource) for resource in resources}


def _resources(path: Path) -> list[Any]:
    try:
        package = json.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise DataError(f"{path}: file is missing") from None
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise DataError(f"{FILE_NAME}: is not UTF-8") from None
    except json.JSONDecodeError as error:
        raise DataError(f"{FILE_NAME}: is not JSON: {error.msg} (line {error.lineno})") from None
    if not isinstance(package, dict) or not isinstance(package.get("resources"), list) or not package["resources"]:
        raise DataError(f'{FILE_NAME}: "resources" is missing or is not a list of datasets')
    return package["resources"]


def _problems(resources: list[Any]) -> Iterator[str]:
    names = [resource.get("name") for resource in resources if isinstance(resource, dict)]
    datasets = {name for name in names if isinstance(name, str)}
    for name in sorted(datasets):
        if names.count(name) > 1:
            yield f"{name}: is described more than once"
    for position, resource in enumerate(resources, start=1):
        if not isinstance(resource, dict):
            yield f"dataset {position} is not a record"
            continue
        where = resource.get("name") or f"dataset {position}"
        yield from (f"{where}: {problem}" for problem in _dataset_problems(resource, datasets=datasets))


def _dataset_problems(resource: Record, *, datasets: set[str]) -> Iterator[str]:
    yield from _key_problems(resource, DATASET_KEYS)
    yield from _kind_problems(resource, {"notes": list, "left_out": list})
    yield from _list_problems(resource, "sources", "licenses")
    for source in _records(resource, "sources"):
        yield from (f"source: {problem}" for problem in _key_problems(source, {"title": str}))
    for licence in _records(resource, "licenses"):
        yield from (f"license: {problem}" for problem in _key_problems(licence, {"name": str}))
    if isinstance(resource.get("schema"), dict):
        yield from _schema_problems(resource["schema"], datasets=datasets)


def _schema_problems(schema: Record, *, datasets: set[str]) -> Iterator[str]:
    yield from _key_problems(schema, {"fields": list})
    yield from _list_problems(schema, "fields", "foreignKeys")
    fields = _records(schema, "fields")
    for field in fields:
        yield from (f"{field.get('name') or 'a column'}: {problem}" for problem in _column_problems(field))
    columns = {field["name"] for field in fields if isinstance(field.get("name"), str)}
    if not _listed(schema.get("primaryKey")):
        yield '"primaryKey" is missing'
    for name in _listed(schema.get("primaryKey")):
        if name not in columns:
            yield f'primaryKey: there is no column "{name}"'
    for key in _records(schema, "foreignKeys"):
        yield from (
            f"foreignKeys: {problem}" for problem in _foreign_key_problems(key, columns=columns, datasets=datasets)
        )


def _column_problems(field: Record) -> Iterator[str]:
    yield from _key_problems(field, {"name": str, "type": str})
    yield from _kind_problems(field, COLUMN_OPTIONS)
    if isinstance(field.get("type"), str) and field["type"] not in TYPES:
        yield f'type "{field["type"]}" is not one of {", ".join(TYPES)}'
    if isinstance(field.get("name"), str) and field["name"] not in terms.COLUMNS:
        yield from (f'"{key}" is missing' for key in ("title", "unit") if not field.get(key))
    constraints = field.get("constraints")
    if isinstance(constraints, dict):
        yield from _kind_problems(constraints, CONSTRAINTS)
        yield from _pattern_problems(constraints.get("pattern"))


def _pattern_problems(pattern: Any) -> Iterator[str]:
    if isinstance(pattern, str):
        try:
            re.compile(pattern)
        except re.error as error:
            yield f'"pattern" cannot be used: {error}'


def _foreign_key_problems(key: Record, *, columns: set[str], datasets: set[str]) -> Iterator[str]:
    reference = key.get("reference")
    if not isinstance(reference, dict):
        yield '"reference" is missing'
        return
    here, there = _listed(key.get("fields")), _listed(reference.get("fields"))
    if len(here) != 1 or len(there) != 1:
        yield "each needs one column and one column of reference"
    elif here[0] not in columns:
        yield f'there is no column "{here[0]}"'
    resource = reference.get("resource")
    if resource and not (isinstance(resource, str) and resource in datasets):
        yield f'there is no dataset "{resource}"'


def _key_problems(record: Record, kinds: Kinds) -> Iterator[str]:
    yield from (f'"{key}" is missing' for key in kinds if not record.get(key))
    yield from _kind_problems(record, kinds)


def _kind_problems(record: Record, kinds: Kinds) -> Iterator[str]:
    for key, kind in kinds.items():
        if record.get(key) is not None and not isinstance(record[key], kind):
            yield f'"{key}" is not of the right kind'


def _list_problems(record: Record, *keys: str) -> Iterator[str]:
    for key in keys:
        listed = record.get(key)
        if listed and not (isinstance(listed, list) and all(isinstance(item, dict) for item in listed)):
            yield f'"{key}" is not a list of records'


def _records(record: Record, key: str) -> list[Record]:
    listed = record.get(key)
    return [item for item in listed if isinstance(item, dict)] if isinstance(listed, list) else []


def _listed(names: Any) -> tuple[str, ...]:
    """Return names that Data Package allows to be written as one text or as a list."""
    listed = [names] if isinstance(names, str) else names if isinstance(names, list) else []
    return tuple(name for name in listed if isinstance(name, str))


def _dataset(resource: Record) -> DatasetEntry:
    schema = resource["schema"]
    texts = {key: resource[key] for key, kind in DATASET_KEYS.items() if kind is str}
    return DatasetEntry(
        **texts,
        sources=tuple(Source(title=item["title"], path=item.get("path", "")) for item in resource["sources"]),
        licenses=tuple(
            License(name=item["name"], title=item.get("title", item["name"]), path=item.get("path", ""))
            for item in resource["licenses"]
        ),
        notes=tuple(resource.get("notes") or ()),
        left_out=tuple(LeftOut(rows=part["rows"], what=part["what"]) for part in resource.get("left_out") or ()),
        columns=tuple(_column(field) for field in schema["fields"]),
        primary_key=_listed(schema["primaryKey"]),
        foreign_keys=tuple(_foreign_key(key, own_name=resource["name"]) for key in schema.get("foreignKeys") or ()),
    )


def _column(field: Record) -> ColumnEntry:
    words = terms.COLUMNS.get(field["name"])
    constraints = field.get("constraints") or {}
    return ColumnEntry(
        name=field["name"],
        title=field.get("title") or "",
        description=field.get("description") or "",
        type=field["type"],
        unit=field.get("unit") or (words.unit if words else ""),
        required=bool(constraints.get("required")),
        minimum=constraints.get("minimum"),
        maximum=constraints.get("maximum"),
        enum=tuple(constraints.get("enum") or ()),
        pattern=constraints.get("pattern"),
    )


def _foreign_key(key: Record, *, own_name: str) -> ForeignKey:
    reference = key["reference"]
    return ForeignKey(
        column=_listed(key["fields"])[0],
        # Data Package writes a reference to the same file as an empty name.
        resource=reference.get("resource") or own_name,
        field=_listed(reference["fields"])[0],
    )
