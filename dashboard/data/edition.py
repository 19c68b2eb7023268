"""One edition of the data: datapackage.json and every file that it names, read together and kept as they were."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from dashboard.data import descriptor, reading
from dashboard.data.descriptor import DatasetEntry
from dashboard.data.reading import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What a folder held at one moment: the bytes of datapackage.json, and entry and bytes of each dataset, by name.

    A file that cannot be read has its fault in the place of its bytes.
    """

    described: bytes
    entries: Mapping[str, DatasetEntry]
    files: Mapping[str, bytes | Fault]

    @property
    def version(self) -> str:
        """What links and citations call this edition; "" where datapackage.json does not say."""
        return str(json.loads(self.described.decode("utf-8-sig")).get("version") or "")

    def fingerprint(self) -> str:
        """Return what names this content and no other: a SHA-256 of all bytes."""
        together = sha256(self.described)
        for found in self.files.values():
            together.update(sha256(found if isinstance(found, bytes) else b"").digest())
        return together.hexdigest()


def read(data_dir: Path) -> Edition:
    """Return the data of a folder; raises `DataError` if there is no datapackage.json that can be used."""
    described = descriptor.content(data_dir)
    entries = descriptor.read(described)
    files = {name: reading.content(data_dir / entry.path) for name, entry in entries.items()}
    return Edition(described=described, entries=entries, files=files)
