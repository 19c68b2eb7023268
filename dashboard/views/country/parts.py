"""What is said of areas by the source and its lists: parts of a State whose people there are not counted, Kosovo."""

from collections.abc import Mapping
from functools import lru_cache

from dashboard.definitions import stock_remarks
from dashboard.definitions.peers import subregions
from dashboard.messages.values import Listing, Message, Place

KOSOVO = "XKX"


@lru_cache(maxsize=256)
def state_of(country: str) -> str:
    """Return the State in which the data by origin have nobody from `country`, a part of it; else nothing."""
    return next((state for state in stock_remarks.COUNTED_PARTS if country in stock_remarks.absent_parts(state)), "")


def state(country: str) -> Place | None:
    """Return that State as messages take it; None where nobody is left out."""
    found = state_of(country)
    return Place(found) if found else None


def remarks(country: str, *, first: int) -> list[Message]:
    """Return what the source says of the immigrants and emigrants of a country or area, from the year `first` on."""
    # Emigrants of the parts lack whom the data by origin leave out; for the State it is said at its origins.
    whole = country in stock_remarks.COUNTED_PARTS
    by_origin = [] if whole else stock_remarks.of_corridors([country], first=first)
    of_all = stock_remarks.of_areas([country], first=first)
    # Of the Sudan, the remark on the data by origin says the other one too.
    return [*(one for one in of_all if one not in by_origin and one != stock_remarks.SUDAN), *by_origin]


def everybody(shares: Mapping[str, float]) -> Message | None:
    """Return for which areas, of the share of migrants in the population of each, the source states that all are."""
    names = Listing.of((Place(code) for code, share in shares.items() if round(share, 1) >= 100), sort=True)
    return Message("country-everybody", names=names) if names else None


def kosovo(country: str) -> Message | None:
    """Return where Kosovo is counted, for itself and for the countries of that subregion."""
    group = subregions()[KOSOVO]
    if subregions()[country] != group:
        return None
    return Message("country-kosovo", kosovo=Place(KOSOVO), subregion=Place(group))
