"""Answers that all processes share on the disk of a machine: what one has made none makes again, also at a restart."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from diskcache import Cache, Disk, Timeout  # type: ignore[import-untyped]

MEGABYTE = 1_000_000
IN_TABLE = 2**24
"""Bytes of an answer up to which it stands in the table itself, which a crash leaves whole: more than any has."""
PATIENCE = 0.5
"""Seconds for which a process waits while another writes."""
PAGES = 64
"""Of the table, that each thread of a process keeps in memory."""


class Shelf:
    """Bytes under names, in a folder of our own, at most so many megabytes: the oldest go first.

    No reader meets a fault of it: where it cannot be read or written, an answer is made as if it was not there.
    """

    def __init__(self, folder: Path, megabytes: int) -> None:
        self.folder = folder
        self.cache: Cache | None = None
        with self._at_best():
            self.cache = Cache(
                str(folder),
                disk=Bytes,
                timeout=PATIENCE,
                size_limit=megabytes * MEGABYTE,
                disk_min_file_size=IN_TABLE,
                sqlite_cache_size=PAGES,
                sqlite_mmap_size=0,
            )

    def kept(self, name: str, make: Callable[[], bytes]) -> bytes:
        """Return what is kept under a name, else what `make` gives, and keep that; raises what `make` raises."""
        found = None
        if self.cache is not None:
            with self._at_best():
                found = self.cache.get(name)
        if found is not None:
            return bytes(found)
        content = make()
        if self.cache is not None:
            with self._at_best():
                self.cache.set(name, content)
        return content

    @contextmanager
    def _at_best(self) -> Iterator[None]:
        """Tell the log of a fault, the first of its kind, and go on."""
        try:
            yield
        except (sqlite3.Error, OSError, Timeout, ValueError) as error:
            _tell(f"answers are not kept in {self.folder} ({type(error).__name__}: {error})")


@lru_cache(maxsize=16)
def _tell(words: str) -> None:
    logging.getLogger(__name__).warning(words)


class Bytes(Disk):
    """Reads bytes alone: those of another kind would be run."""

    def fetch(self, mode: int, filename: str | None, value: Any, read: bool) -> bytes:  # noqa: ARG002
        """Return what is kept; raises ValueError for what is not bytes."""
        if not isinstance(value, bytes):
            raise ValueError("it holds what is no answer")
        return value
