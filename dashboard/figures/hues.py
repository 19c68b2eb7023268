"""Hues for series that have none by meaning: a country has the same in every chart."""

import zlib
from collections.abc import Sequence

from dashboard import theme


def stable(keys: Sequence[str]) -> dict[str, str]:
    """Return a colour of `theme.NEUTRAL` for each of `keys`, by its letters alone.

    Where two keys of a chart would have the same, the later in the alphabet takes the next free one.
    """
    count = len(theme.NEUTRAL)
    places: dict[str, int] = {}
    for key in sorted(set(keys)):
        first = zlib.crc32(key.encode()) % count
        free = (place % count for place in range(first, first + count) if place % count not in places.values())
        places[key] = next(free, first)
    return {key: theme.NEUTRAL[place] for key, place in places.items()}
