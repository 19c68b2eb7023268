"""What is said of the members of communities in a year, the same wherever a community is shown or chosen."""

from collections.abc import Sequence

from dashboard.data import areas
from dashboard.definitions.communities import Community
from dashboard.i18n import DEFAULT_LANGUAGE, listing, t

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ECOWAS, LAST_WITH_MAURITANIA = "ecowas", 2000
UNDATED = (
    "Of {names} no dates of joining are known: its members as listed {dates} count in all years since it was "
    "founded{but}."
)
UNDATED_SEVERAL = (
    "Of {names} no dates of joining are known: their members as listed {dates} count in all years since they were "
    "founded{but}."
)
MAURITANIA = "Mauritania, which left ECOWAS in December 2000, is in none of the lists and is not counted."


def date_words(as_of: str, lang: str) -> str:
    """Return the date of a list in words: "December 2025" or "2017"."""
    year, _, month = as_of.partition("-")
    return f"{t(MONTHS[int(month) - 1], lang)} {year}" if month else year


def listed_dates(shown: Sequence[Community], lang: str) -> str:
    """Return the dates of lists of members: "in December 2025 (CARICOM in 2017)"."""
    dates: dict[str, list[str]] = {}
    for one in shown:
        dates.setdefault(one.as_of, []).append(one.short)
    usual = max(dates, key=lambda date: len(dates[date]))
    others = [
        t("{names} {date}", lang, names=listing(names, lang), date=_listed(date, lang))
        for date, names in dates.items()
        if date != usual
    ]
    return f"{_listed(usual, lang)} ({'; '.join(others)})" if others else _listed(usual, lang)


def _listed(as_of: str, lang: str) -> str:
    return t("in {date}", lang, date=date_words(as_of, lang)) if as_of else t("without a date", lang)


def year_notes(shown: Sequence[Community], *, years: Sequence[int], lang: str = DEFAULT_LANGUAGE) -> list[str]:
    """Return for which communities only their list is known, who counts though it is no member today, and whom the
    lists do not have, where members are those of each of `years`.
    """
    there = [one for one in shown if any(one.there_in(year) for year in years)]
    return [*_undated_note(there, lang), *_left_note(there, years, lang)]


def _undated_note(shown: Sequence[Community], lang: str) -> list[str]:
    listed = [one for one in shown if not one.dated]
    if not listed:
        return []
    words = UNDATED if len(listed) == 1 else UNDATED_SEVERAL
    partly = [one for one in listed if one.no_longer]
    but = t(", and those that left, until they did", lang) if partly else ""
    names = listing([one.short for one in listed], lang)
    return [t(words, lang, names=names, dates=listed_dates(listed, lang), but=but)]


def _left_note(shown: Sequence[Community], years: Sequence[int], lang: str) -> list[str]:
    names = areas.names(lang)
    parts = []
    for one in shown:
        gone = frozenset().union(*(one.members_in(year) for year in years)) - one.members
        if gone:
            countries = listing(sorted(names[code] for code in gone), lang)
            parts.append(t("{countries} ({community})", lang, countries=countries, community=one.code))
    said = [t("No members today, but in years shown: {parts}.", lang, parts="; ".join(parts))] if parts else []
    early = years[0] <= LAST_WITH_MAURITANIA and any(one.key == ECOWAS for one in shown)
    return [*said, *([t(MAURITANIA, lang)] if early else [])]


def earlier_names_notes(shown: Sequence[Community], *, year: int, lang: str = DEFAULT_LANGUAGE) -> list[str]:
    """Return what communities were called in `year`, where that was another name than today's."""
    parts = [
        t("{community}, until {end} the {name}", lang, community=one.code, end=one.earlier_until[:4], name=name)
        for one in shown
        if (name := one.name_before(year))
    ]
    return [t("Under earlier names: {parts}.", lang, parts="; ".join(parts))] if parts else []


def not_yet_notes(shown: Sequence[Community], *, year: int, lang: str = DEFAULT_LANGUAGE) -> list[str]:
    """Return which communities were not there yet in `year`, and when they were founded."""
    names = [f"{one.short} ({one.founded[:4]})" for one in shown if not one.there_in(year)]
    return [t("Not yet there in {year}: {names}.", lang, year=year, names=listing(names, lang))] if names else []
