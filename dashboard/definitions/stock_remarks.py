"""What UN DESA says of the migrant stock of single countries and areas."""

from collections.abc import Collection
from functools import lru_cache
from itertools import chain

from dashboard.definitions.frames import corridors
from dashboard.messages.values import Listing, Message, Place

SUDAN = Message("stock-sudan")
SUDAN_BY_ORIGIN = Message("stock-sudan-by-origin")
LAST_WITH_SOUTH_SUDAN = 2005
LAST_WITH_OTHER_BORDERS = 2005
"""Of the Sudan, and of the former Netherlands Antilles."""
OF_AREAS = {"BES": Message("stock-netherlands-antilles"), "PSE": Message("stock-palestine")}
"""What UN DESA says of the figures of single areas."""
OTHER_PARTS = Message("stock-other-parts")
COUNTED_PARTS = {
    "DNK": ("FRO", "GRL"),
    "FRA": ("GLP", "GUF", "MTQ", "MYT", "NCL", "PYF", "REU", "SPM", "WLF"),
    "GBR": ("AIA", "BMU", "CHI", "CYM", "FLK", "GIB", "IMN", "MSR", "SHN", "TCA", "VGB"),
    "NLD": ("ABW", "BES", "CUW", "SXM"),
    "NZL": ("COK", "NIU", "TKL"),
    "USA": ("GUM", "MNP", "PRI", "VIR"),
}
"""States, and the parts and territories of which UN DESA’s notes say that who was born there counts as a migrant."""
BORN_IN_OTHER_PARTS = frozenset([*COUNTED_PARTS, *chain(*COUNTED_PARTS.values())]) - {"BES", "NCL"}
"""Areas in which UN DESA counts persons born in other parts or associated territories of the same State."""


def of_areas(codes: Collection[str], *, first: int) -> list[Message]:
    """Return the remarks on the figures of some countries and areas, shown from the year `first` on."""
    named = set(codes)
    return [
        *([SUDAN] if first <= LAST_WITH_SOUTH_SUDAN and named & {"SDN", "SSD"} else []),
        *(OF_AREAS[area] for area in OF_AREAS if area in named),
        *([OTHER_PARTS] if named & BORN_IN_OTHER_PARTS else []),
    ]


def of_corridors(codes: Collection[str], *, first: int) -> list[Message]:
    """Return the remarks on some countries and areas where migrants are shown by origin, from the year `first` on."""
    named = set(codes)
    parts = [state for state in COUNTED_PARTS if state in named or named & set(COUNTED_PARTS[state])]
    older = first <= LAST_WITH_OTHER_BORDERS
    return [
        *([SUDAN_BY_ORIGIN] if first <= LAST_WITH_SOUTH_SUDAN and named & {"SDN", "SSD"} else []),
        *(OF_AREAS[area] for area in OF_AREAS if area in named and (area != "BES" or older)),
        *([OTHER_PARTS] if _others_counted(named) else []),
        *(remark for state in parts for remark in _without_pair(state, named)),
    ]


def _others_counted(named: set[str]) -> bool:
    """Return whether the data by origin have migrants from another part of the State for one of the areas."""
    alone = {state for state in COUNTED_PARTS if absent_parts(state) == COUNTED_PARTS[state]}
    return bool((named & BORN_IN_OTHER_PARTS) - alone)


def _without_pair(state: str, named: set[str]) -> list[Message]:
    """Return that the data have nobody from some parts of a State in it: all of them, or those among `named`."""
    absent = [part for part in absent_parts(state) if state in named or part in named]
    parts = Listing.of(Place(part) for part in absent)
    return [Message("stock-parts-not-by-origin", parts=parts, state=Place(state))] if parts else []


@lru_cache(maxsize=256)
def absent_parts(state: str) -> tuple[str, ...]:
    """Return the counted parts of a State from which the data by origin have nobody in it, in any year."""
    stock = corridors()
    there = set(stock.loc[stock["destination"] == state, "origin"])
    return tuple(part for part in COUNTED_PARTS[state] if part not in there)
