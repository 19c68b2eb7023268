"""Who belongs to a union of countries in a year: its list of members, and dates of joining and leaving where known.

A country counts in a year if it was a member on 1 July of it, the day of which the migrant stock is; what happens over
a year, such as money sent, takes the members of the same day. A date known by its month or year alone stands for the
last day of it. A country that is listed without a date counts in all years; one that left counts where the date is
known. No community has members before it was founded (`definitions.communities`). Two years are compared with the
members of the later one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from dashboard.data import catalogue

MID_YEAR = "07-01"
LAST_DAY = "12-31"
"""What completes a date that is known by its year alone; months end with any day after all others."""
OECD = "OECD"
KEPT = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A time of membership: dates as far as known, empty where not known, or where it has not ended."""

    joined: str
    left: str

    def holds(self, year: int) -> bool:
        """Return whether 1 July of `year` is in it."""
        return (not self.joined or by_mid_year(self.joined, year)) and not (self.left and by_mid_year(self.left, year))


def by_mid_year(date: str, year: int) -> bool:
    """Return whether a date, known by its day, month or year, is not after 1 July of `year`."""
    return last_day(date) <= f"{year}-{MID_YEAR}"


def last_day(date: str) -> str:
    """Return a date, known by its day, month or year, with the last day that it may be, for comparing."""
    return {4: f"{date}-{LAST_DAY}", 7: f"{date}-31"}.get(len(date), date)


@cache
def _periods() -> Mapping[str, Mapping[str, tuple[Period, ...]]]:
    """Return the periods of membership, by community (its short name, or OECD) and country."""
    found: dict[str, dict[str, tuple[Period, ...]]] = {}
    for row in catalogue.frame("membership_periods").fillna("").to_dict("records"):
        period = Period(joined=row["joined"], left=row["left"])
        countries = found.setdefault(row["community"], {})
        countries[row["country"]] = (*countries.get(row["country"], ()), period)
    return found


def periods(community: str) -> Mapping[str, tuple[Period, ...]]:
    """Return the periods of membership in a community (its short name, or OECD), by country (ISO3); of others nothing
    but the list is known.
    """
    return _periods().get(community, {})


@lru_cache(maxsize=KEPT)
def members_in(community: str, *, listed: frozenset[str], year: int) -> frozenset[str]:
    """Return the countries (ISO3) that were members in a year, of those `listed` today and those that left."""
    dated = periods(community)
    then = {country for country, spans in dated.items() if any(span.holds(year) for span in spans)}
    return frozenset(then | {country for country in listed if country not in dated})
