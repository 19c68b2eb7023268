"""What is wrong with the entries of a datapackage.json: a missing key, a value of another kind, a name of nothing."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from dashboard import columns

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

PARTS: dict[str, tuple[str, dict[str, type], dict[str, type]]] = {
    "sources": ("source", {"title": str}, {"path": str}),
    "licenses": ("license", {"name": str}, {"title": str, "path": str}),
    "left_out": ("left_out", {"rows": int, "what": str}, {}),
}
"""The lists of records within a dataset: what one is called, the keys that it must have and those that it may have."""

COLUMN_OPTIONS: dict[str, type] = {"title": str, "unit": str, "description": str, "constraints": dict}

CONSTRAINTS: dict[str, type | tuple[type, ...]] = {
    "required": bool,
    "minimum": (int, float),
    "maximum": (int, float),
    "enum": list,
    "pattern": str,
}

HASHES = ("md5", "sha1", "sha256", "sha512")
"""The algorithms of which Data Package speaks; a hash without the name of its own is of the first."""

Record = Mapping[str, Any]
Datasets = Mapping[str, set[str]]
"""The columns of each dataset, by name."""
Kinds = Mapping[str, type | tuple[type, ...]]


def problems(resources: list[Any]) -> Iterator[str]:
    """Yield one line for everything wrong with the resources of a datapackage.json, without the name of the file."""
    names = [resource.get("name") for resource in resources if isinstance(resource, dict)]
    datasets = {name: _columns(resource) for name, resource in _named(resources)}
    for name in sorted(datasets):
        if names.count(name) > 1:
            yield f"{name}: is described more than once"
    for position, resource in enumerate(resources, start=1):
        if not isinstance(resource, dict):
            yield f"dataset {position} is not a record"
            continue
        where = resource.get("name") or f"dataset {position}"
        yield from (f"{where}: {problem}" for problem in _dataset_problems(resource, datasets=datasets))


def _named(records: list[Any]) -> Iterator[tuple[str, Record]]:
    for record in records:
        if isinstance(record, dict) and isinstance(record.get("name"), str):
            yield record["name"], record


def _columns(resource: Record) -> set[str]:
    schema = resource.get("schema")
    return {name for name, _ in _named(_items(schema, "fields"))} if isinstance(schema, dict) else set()


def _dataset_problems(resource: Record, *, datasets: Datasets) -> Iterator[str]:
    yield from _key_problems(resource, DATASET_KEYS)
    yield from _kind_problems(resource, {"notes": list, "left_out": list, "bytes": int, "hash": str, "how": str})
    yield from _file_problems(resource)
    yield from _list_problems(resource, *PARTS)
    for key, (noun, needed, options) in PARTS.items():
        for part in _records(resource, key):
            problems = [*_key_problems(part, needed), *_kind_problems(part, options)]
            yield from (f"{noun}: {problem}" for problem in problems)
    if not all(isinstance(note, str) for note in _items(resource, "notes")):
        yield '"notes" is not a list of texts'
    if isinstance(resource.get("schema"), dict):
        yield from _schema_problems(resource["schema"], datasets=datasets)


def _file_problems(resource: Record) -> Iterator[str]:
    path, digest = resource.get("path"), resource.get("hash")
    if isinstance(path, str) and (Path(path).name != path or path == ".." or "\\" in path):
        yield f'path "{path}" is not the name of a file beside {FILE_NAME}'
    if isinstance(digest, str) and algorithm_and_value(digest)[0] not in HASHES:
        yield f'hash "{digest}" is of none of {", ".join(HASHES)}'


def _schema_problems(schema: Record, *, datasets: Datasets) -> Iterator[str]:
    yield from _key_problems(schema, {"fields": list})
    yield from _list_problems(schema, "fields", "foreignKeys")
    fields = _records(schema, "fields")
    for field in fields:
        yield from (f"{field.get('name') or 'a column'}: {problem}" for problem in _column_problems(field))
    columns = {name for name, _ in _named(fields)}
    if not listed(schema.get("primaryKey")):
        yield '"primaryKey" is missing'
    for name in listed(schema.get("primaryKey")):
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
    if isinstance(field.get("name"), str) and field["name"] not in columns.COLUMNS:
        yield from (f'"{key}" is missing' for key in ("title", "unit") if not field.get(key))
    constraints = field.get("constraints")
    if isinstance(constraints, dict):
        yield from _kind_problems(constraints, CONSTRAINTS)
        yield from _pattern_problems(constraints.get("pattern"))
        if not all(isinstance(item, str | int | float) for item in _items(constraints, "enum")):
            yield '"enum" is not a list of texts or numbers'


def _pattern_problems(pattern: Any) -> Iterator[str]:
    if isinstance(pattern, str):
        try:
            re.compile(pattern)
        except re.error as error:
            yield f'"pattern" cannot be used: {error}'


def _foreign_key_problems(key: Record, *, columns: set[str], datasets: Datasets) -> Iterator[str]:
    reference = key.get("reference")
    if not isinstance(reference, dict):
        yield '"reference" is missing'
        return
    here, there = listed(key.get("fields")), listed(reference.get("fields"))
    resource = reference.get("resource")
    if len(here) != 1 or len(there) != 1:
        yield "each needs one column and one column of reference"
    elif here[0] not in columns:
        yield f'there is no column "{here[0]}"'
    if resource and not (isinstance(resource, str) and resource in datasets):
        yield f'there is no dataset "{resource}"'
    elif len(there) == 1 and there[0] not in (datasets[resource] if resource else columns):
        yield f'there is no column "{there[0]}" of reference'


def _key_problems(record: Record, kinds: Kinds) -> Iterator[str]:
    yield from (f'"{key}" is missing' for key in kinds if not record.get(key))
    yield from _kind_problems(record, kinds)


def _kind_problems(record: Record, kinds: Kinds) -> Iterator[str]:
    for key, kind in kinds.items():
        value = record.get(key)
        # True is a number to Python.
        if value is not None and (not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool)):
            yield f'"{key}" is not of the right kind'


def _list_problems(record: Record, *keys: str) -> Iterator[str]:
    for key in keys:
        if record.get(key) and len(_records(record, key)) != len(_items(record, key) or [None]):
            yield f'"{key}" is not a list of records'


def _records(record: Record, key: str) -> list[Record]:
    return [item for item in _items(record, key) if isinstance(item, dict)]


def _items(record: Record, key: str) -> list[Any]:
    value = record.get(key)
    return value if isinstance(value, list) else []


def listed(names: Any) -> tuple[str, ...]:
    """Return names that Data Package allows to be written as one text or as a list."""
    several = [names] if isinstance(names, str) else names if isinstance(names, list) else []
    return tuple(name for name in several if isinstance(name, str))


def algorithm_and_value(digest: str) -> tuple[str, str]:
    """Return what is written as "sha256:1f..." in two parts; Data Package writes the algorithm md5 as nothing."""
    algorithm, _, value = digest.rpartition(":")
    return algorithm or HASHES[0], value.lower()
