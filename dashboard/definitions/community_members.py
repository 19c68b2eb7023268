"""What is told of the members of communities in a year, the same wherever a community is shown or chosen."""

from collections.abc import Iterable, Sequence

from dashboard.definitions.communities import Community
from dashboard.messages.values import Dated, Listing, Message, Place, Year

ECOWAS, LAST_WITH_MAURITANIA = "ecowas", 2000


def places(codes: Iterable[str]) -> Listing | None:
    """Return countries (ISO3) as a list in the order of their names; None where there are none."""
    return Listing.of((Place(code) for code in sorted(codes)), sort=True)


def listed(shown: Sequence[Community]) -> Message:
    """Return when the lists of members are of: "in December 2025 (CARICOM in 2017)"."""
    dates: dict[str, list[Community]] = {}
    for one in shown:
        dates.setdefault(one.as_of, []).append(one)
    usual = max(dates, key=lambda date: len(dates[date]))
    others = (
        Message("communities-dates-part", names=_marks(held), date=_listed(date))
        for date, held in dates.items()
        if date != usual
    )
    return Message("communities-dates", usual=_listed(usual), others=Listing.of(others, "semicolon"))


def _listed(as_of: str) -> Message:
    precision = ("year", "month")["-" in as_of] if as_of else "none"
    return Message("communities-listed", known=precision, date=Dated(as_of))


def _marks(shown: Sequence[Community]) -> Listing | None:
    return Listing.of(one.mark for one in shown)


def of_years(shown: Sequence[Community], *, years: Sequence[int]) -> tuple[Message | None, ...]:
    """Return for which communities only their list is known, who counts though it is no member today, and whom the
    lists do not have, where members are those of each of `years`.
    """
    there = [one for one in shown if any(one.there_in(year) for year in years)]
    early = years[0] <= LAST_WITH_MAURITANIA and any(one.key == ECOWAS for one in there)
    return _undated(there), _gone(there, years), Message("communities-mauritania") if early else None


def _undated(shown: Sequence[Community]) -> Message | None:
    found = [one for one in shown if not one.dated]
    if not found:
        return None
    left = any(one.no_longer for one in found)
    return Message("communities-undated", count=len(found), names=_marks(found), dates=listed(found), left=left)


def _gone(shown: Sequence[Community], years: Sequence[int]) -> Message | None:
    gone = {one: frozenset().union(*(one.members_in(year) for year in years)) - one.members for one in shown}
    parts = Listing.of(
        (
            Message("communities-gone-part", places=places(countries), short=one.short)
            for one, countries in gone.items()
            if countries
        ),
        "semicolon",
    )
    return Message("communities-gone", parts=parts) if parts else None


def earlier_names(shown: Sequence[Community], *, year: int) -> Message | None:
    """Return what communities were called in `year`, where that was another name than today's; else None."""
    parts = Listing.of(
        (
            Message(
                "communities-earlier-part", short=one.short, until=Year(int(one.earlier_until[:4])), name=Place(name)
            )
            for one in shown
            if (name := one.name_before(year))
        ),
        "semicolon",
    )
    return Message("communities-earlier", parts=parts) if parts else None


def not_yet(shown: Sequence[Community], *, year: int) -> Message | None:
    """Return which communities were not there yet in `year`, and when they were founded; None where all were."""
    parts = Listing.of(
        Message("communities-not-yet-part", mark=one.mark, founded=Year(int(one.founded[:4])))
        for one in shown
        if not one.there_in(year)
    )
    return Message("communities-not-yet", year=Year(year), parts=parts) if parts else None
