"""What is known about each bundled file: data/datapackage.json as plain records."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dashboard import columns
from dashboard.data.descriptor_problems import (
    DATASET_KEYS,
    FILE_NAME,
    Record,
    algorithm_and_value,
    listed,
    problems,
)


class DataError(ValueError):
    """Data that cannot be used; `problems` holds one readable line a fault, and the message all of them."""

    def __init__(self, *problems: str) -> None:
        self.problems = tuple(one_line(problem) for problem in problems)
        super().__init__("\n".join(self.problems))


def one_line(text: str) -> str:
    """Return a text with line breaks and other letters that cannot be seen written out, as \\n."""
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in text)


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
class Digest:
    """What a file's bytes come to, in small letters, by one of HASHES."""

    algorithm: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetEntry:
    """One bundled file and all that readers are told of it; `size` in bytes and `digest` are None if it has none.

    `how` is how its figures came from the publisher to here, "" where nothing is known of that.
    """

    name: str
    path: str
    size: int | None
    digest: Digest | None
    title: str
    description: str
    edition: str
    publisher: str
    source_line: str
    sources: tuple[Source, ...]
    licenses: tuple[License, ...]
    accessed: str
    coverage: str
    how: str
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


def content(data_dir: Path) -> bytes:
    """Return the bytes of datapackage.json of a directory; raises `DataError` if there are none."""
    try:
        return (data_dir / FILE_NAME).read_bytes()
    except OSError as error:
        if not data_dir.is_dir():
            raise DataError(f"{data_dir}: is not a folder") from None
        missing = isinstance(error, FileNotFoundError)
        why = "file is missing" if missing else f"cannot be read ({error.strerror})"
        raise DataError(f"{data_dir / FILE_NAME}: {why}") from None


def read(described: bytes) -> dict[str, DatasetEntry]:
    """Return what a datapackage.json says of each dataset, by name, in the order of the file.

    Raises `DataError`, naming everything that is wrong, if it is not JSON or lacks a key.
    """
    resources = _resources(described)
    found = [f"{FILE_NAME}: {problem}" for problem in problems(resources)]
    if found:
        raise DataError(*found)
    return {resource["name"]: _dataset(resource) for resource in resources}


def _resources(described: bytes) -> list[Any]:
    try:
        package = json.loads(described.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise DataError(f"{FILE_NAME}: is not UTF-8") from None
    except json.JSONDecodeError as error:
        raise DataError(f"{FILE_NAME}: is not JSON: {error.msg} (line {error.lineno})") from None
    except RecursionError:
        raise DataError(f"{FILE_NAME}: is not JSON that can be read: it is nested too deep") from None
    if not isinstance(package, dict) or not isinstance(package.get("resources"), list) or not package["resources"]:
        raise DataError(f'{FILE_NAME}: "resources" is missing or is not a list of datasets')
    return package["resources"]


def _dataset(resource: Record) -> DatasetEntry:
    schema = resource["schema"]
    texts = {key: resource[key] for key, kind in DATASET_KEYS.items() if kind is str}
    return DatasetEntry(
        **texts,
        size=resource.get("bytes"),
        digest=_digest(resource["hash"]) if resource.get("hash") else None,
        sources=tuple(Source(title=item["title"], path=item.get("path", "")) for item in resource["sources"]),
        licenses=tuple(
            License(name=item["name"], title=item.get("title", item["name"]), path=item.get("path", ""))
            for item in resource["licenses"]
        ),
        how=resource.get("how") or "",
        notes=tuple(resource.get("notes") or ()),
        left_out=tuple(LeftOut(rows=part["rows"], what=part["what"]) for part in resource.get("left_out") or ()),
        columns=tuple(_column(field) for field in schema["fields"]),
        primary_key=listed(schema["primaryKey"]),
        foreign_keys=tuple(_foreign_key(key, own_name=resource["name"]) for key in schema.get("foreignKeys") or ()),
    )


def _digest(written: str) -> Digest:
    algorithm, value = algorithm_and_value(written)
    return Digest(algorithm=algorithm, value=value)


def _column(field: Record) -> ColumnEntry:
    words = columns.COLUMNS.get(field["name"])
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
        column=listed(key["fields"])[0],
        # Data Package writes a reference to the same file as an empty name.
        resource=reference.get("resource") or own_name,
        field=listed(reference["fields"])[0],
    )
