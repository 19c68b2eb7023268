"""What processes share about their orders, on the disk of one machine."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from diskcache import Cache, JSONDisk  # type: ignore[import-untyped]
from plotly.utils import PlotlyJSONEncoder

HOUR = 3600
MOST_BYTES = 500_000_000
"""What results that nobody has fetched may take on the disk."""


class Disk:
    """A cache in a folder that all processes of a machine share, as the Store of a Desk.

    It holds JSON: reading it runs nothing, whoever has written it.
    """

    def __init__(self, folder: Path) -> None:
        self.cache = Cache(str(folder), disk=JSONDisk, size_limit=MOST_BYTES, eviction_policy="least-recently-stored")

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep other processes from changing anything meanwhile."""
        with self.cache.transact(retry=True):
            yield

    def get(self, key: str) -> Any:
        """Return what is kept, None where nothing is."""
        return self.cache.get(key)

    def set(self, key: str, value: Any) -> None:
        """Keep a value for an hour, components of Dash as pages get them."""
        self.cache.set(key, json.loads(json.dumps(value, cls=PlotlyJSONEncoder)), expire=HOUR)

    def delete(self, key: str) -> None:
        """Keep it no longer."""
        self.cache.delete(key)
