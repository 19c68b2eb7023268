"""Where followed shows lie, for all processes: on the disk of the machine, or in the Redis of orders.

Values are JSON under a name, each with the seconds after which it is gone.
"""

import logging
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import orjson
from diskcache import Cache, Timeout  # type: ignore[import-untyped]

from dashboard.components.shelf import IN_TABLE, PAGES, Bytes

PATIENCE = 2.0
"""Seconds for which one who changes something waits while another does."""
PREFIX = "following:"
"""Of names in a Redis, which holds other things too."""
AWAY = 2.0
"""Seconds for which a Redis that could not be reached is not asked again: each who asks might wait as long."""
QUIET = 60
"""Seconds between two lines of the log that tell of a fault."""

Change = Callable[[Any], Any]


class StoreFaultError(Exception):
    """What is kept cannot be read or written at present."""


class Store(Protocol):
    """What all processes share."""

    def get(self, name: str) -> Any:
        """Return what is kept under a name, None where nothing is; raises StoreFaultError."""

    def change(self, name: str, change: Change, *, seconds: float) -> Any:
        """Keep what `change` makes of what is kept, nobody else changing it meanwhile, and return that.

        `change` may be asked more than once: what it made last is kept. None is kept as nothing. Raises
        StoreFaultError, and what `change` raises: then all stays as it was.
        """


class Disk:
    """Values in a folder of our own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opened: Cache | None = None
        self.faults = _Faults(f"followed shows cannot be kept in {folder}")

    def get(self, name: str) -> Any:
        """Return what is kept under a name, None where nothing is; raises StoreFaultError."""
        with self._cache() as cache:
            return _read(cache.get(name))

    def change(self, name: str, change: Change, *, seconds: float) -> Any:
        """Keep what `change` makes of what is kept; see Store."""
        with self._cache() as cache, cache.transact():
            made = change(_read(cache.get(name)))
            if made is None:
                cache.delete(name)
            else:
                cache.set(name, orjson.dumps(made), expire=seconds)
            return made

    @contextmanager
    def _cache(self) -> Iterator[Cache]:
        try:
            if self.opened is None:
                self.opened = Cache(
                    str(self.folder),
                    disk=Bytes,
                    timeout=PATIENCE,
                    # Shows end by their time alone: none goes for want of room.
                    eviction_policy="none",
                    disk_min_file_size=IN_TABLE,
                    sqlite_cache_size=PAGES,
                    sqlite_mmap_size=0,
                )
            yield self.opened
        except (sqlite3.Error, OSError, Timeout, ValueError) as error:
            # Whoever asks next opens it again.
            self.opened = None
            raise self.faults.told(error) from error


class Redis:
    """Values in a Redis, which several machines share."""

    def __init__(self, client: Any) -> None:
        self.client = client
        self.away = -AWAY
        self.faults = _Faults("followed shows cannot be kept in Redis")

    def get(self, name: str) -> Any:
        """Return what is kept under a name, None where nothing is; raises StoreFaultError."""
        with self._at_best():
            return _read(self.client.get(PREFIX + name))

    def change(self, name: str, change: Change, *, seconds: float) -> Any:
        """Keep what `change` makes of what is kept; see Store."""
        key = PREFIX + name

        def attempt(pipe: Any) -> Any:
            made = change(_read(pipe.get(key)))
            pipe.multi()
            if made is None:
                pipe.delete(key)
            else:
                pipe.set(key, orjson.dumps(made), px=int(seconds * 1000))
            return made

        with self._at_best():
            # Tried again where another has changed it meanwhile.
            return self.client.transaction(attempt, key, value_from_callable=True)

    @contextmanager
    def _at_best(self) -> Iterator[None]:
        from redis import RedisError  # Not needed without REDIS_URL.

        if time.monotonic() - self.away < AWAY:
            raise StoreFaultError("Redis could not be reached a moment ago")
        try:
            yield
        except (RedisError, OSError, ValueError) as error:
            self.away = time.monotonic()
            raise self.faults.told(error) from error


class _Faults:
    """Tells the log of faults, one in a while: five hundred phones meet the same."""

    def __init__(self, words: str) -> None:
        self.words, self.last = words, -float(QUIET)

    def told(self, error: Exception) -> StoreFaultError:
        """Return the fault that callers get."""
        words = f"{self.words} ({type(error).__name__}: {error})"
        if time.monotonic() - self.last >= QUIET:
            self.last = time.monotonic()
            logging.getLogger(__name__).warning(words)
        return StoreFaultError(words)


def _read(content: bytes | None) -> Any:
    return None if content is None else orjson.loads(content)
