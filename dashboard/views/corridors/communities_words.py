"""What charts of communities share: what may be chosen, whose members count, and how it is said."""

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from dashboard import formats
from dashboard.analysis import communities as analysis
from dashboard.analysis.corridors import DESTINATION, ORIGIN
from dashboard.components.choices import worded
from dashboard.data import areas
from dashboard.definitions import communities
from dashboard.definitions.communities import Community
from dashboard.definitions.frames import corridors
from dashboard.i18n import listing, t
from dashboard.view import Control, Option, Selection
from dashboard.views.corridors.wording import WHO

OF_YEAR, TODAY, WITH_FORMER = "of_year", "today", "former"
MEMBERS = Control(
    name="members",
    label="Members",
    options=worded({OF_YEAR: "Of the year", TODAY: "As of today", WITH_FORMER: "Today’s and former"}),
    default=lambda: OF_YEAR,
)
"""Whose members count: those of each year, those of today in all years, or these with former and suspended ones."""
BY_WHICH = {OF_YEAR: "", TODAY: ", by the members of today", WITH_FORMER: ", with former members"}
"""How a title names a choice other than the usual one."""
COMMUNITY = Control(
    name="community",
    label="Communities",
    options=lambda: tuple(Option(value=one.key, label=one.label) for one in communities.every()),
    default=lambda: "asean,ecowas,eu,gcc,mercosur,sadc",
    many=True,
    most=7,
    widget="checklist",
)
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
OVERLAP = "A country may belong to several communities: do not add them up."
DATASETS = ("corridors", "communities", "memberships", "membership_periods")
ECOWAS, LAST_WITH_MAURITANIA = "ecowas", 2000
MAURITANIA = "Mauritania, which left ECOWAS in December 2000, is in none of the lists and is not counted."
EMIGRANTS = {"both": "emigrants", "female": "emigrant women", "male": "emigrant men"}
PERSONS = {DESTINATION: WHO, ORIGIN: EMIGRANTS}
"""Of whom a share is taken, by basis and sex."""


def counted(keys: Iterable[str], *, members: str, years: Iterable[int]) -> dict[str, dict[int, frozenset[str]]]:
    """Return the countries of each community by year, by its key."""
    spans = tuple(years)
    return {key: {year: _members(key, members, year) for year in spans} for key in keys}


def _members(key: str, members: str, year: int) -> frozenset[str]:
    if members == OF_YEAR:
        return communities.find(key).members_in(year)
    return communities.members(key, former=members == WITH_FORMER)


def described(rows: pd.DataFrame, sizes: Mapping[str, Mapping[int, frozenset[str]]], *, lang: str) -> pd.DataFrame:
    """Return `rows` with name, short name, members, rule on movement and date of each community, none of which is
    missing. A community that had no members in a year has no row of it.
    """
    number = [len(sizes[key][int(year)]) for key, year in zip(rows["community"], rows["year"], strict=True)]
    rows = rows.assign(members=number)
    rows = rows[rows["members"] > 0].reset_index(drop=True)
    found = [communities.find(key) for key in rows["community"]]
    return rows.assign(
        community=[one.code for one in found],
        community_name=[t(one.plain_name, lang) for one in found],
        mobility_regime=[t(one.mobility_regime, lang) if one.mobility_regime else None for one in found],
        as_of=[one.as_of or None for one in found],
    )


def who(selection: Selection) -> str:
    """Return of whom shares are taken: "migrant women", "emigrants"."""
    return t(PERSONS[selection.text("basis")][selection.text("sex")], selection.lang)


def measure_words(selection: Selection) -> str:
    """Return measure, unit and sex."""
    words = {
        DESTINATION: "Share who come from another country of the community, per cent of the {who} who live in it",
        ORIGIN: "Share who live in another country of the community, per cent of the {who} from it",
    }[selection.text("basis")]
    return t(words, selection.lang, who=who(selection))


def the(name: str, lang: str) -> str:
    """Return the name of a community within a sentence: "the African Union"."""
    return t("the {name}", lang, name=name)


def date_words(as_of: str, lang: str) -> str:
    """Return the date of a list in words: "December 2025" or "2017"."""
    year, _, month = as_of.partition("-")
    return f"{t(MONTHS[int(month) - 1], lang)} {year}" if month else year


def members_notes(shown: Sequence[Community], selection: Selection, *, years: Sequence[int]) -> list[str]:
    """Return who counts as a member when, the dates of the lists, and who is left out or in."""
    if not shown:
        return []
    lang = selection.lang
    if selection["members"] == OF_YEAR:
        return [_of_year_note(shown, lang), *_left_note(shown, years, lang)]
    words = "Members as listed {dates}, in all years: a country counts before it joined, too. Associates do not."
    return [t(words, lang, dates=_dates(shown, lang)), *_former_note(shown, selection, years[-1])]


def _of_year_note(shown: Sequence[Community], lang: str) -> str:
    """Return that members are those of the year, and for which communities only their list is known."""
    lead = t("Members on 1 July of each year; associates do not count.", lang)
    listed = [one for one in shown if not one.dated]
    if not listed:
        return lead
    words = "Of {names} no dates of joining are known: their members as listed {dates} count in all years{but}."
    partly = [one for one in listed if one.no_longer]
    but = t(", and those that left, until they did", lang) if partly else ""
    names = listing([one.short for one in listed], lang)
    return f"{lead} {t(words, lang, names=names, dates=_dates(listed, lang), but=but)}"


def _dates(shown: Sequence[Community], lang: str) -> str:
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


def _left_note(shown: Sequence[Community], years: Sequence[int], lang: str) -> list[str]:
    """Return who counts though it is no member today, in the years shown, and whom the lists do not have."""
    names = areas.names(lang)
    parts = []
    for one in shown:
        gone = frozenset().union(*(one.members_in(year) for year in years)) - one.members
        if gone:
            countries = listing(sorted(names[code] for code in gone), lang)
            parts.append(t("{countries} ({community})", lang, countries=countries, community=one.code))
    said = [t("No members today, but in years shown: {parts}.", lang, parts="; ".join(parts))] if parts else []
    early = years[0] <= LAST_WITH_MAURITANIA and any(one.key == ECOWAS for one in shown)
    return [*said, *([MAURITANIA] if early else [])]


def _former_note(shown: Sequence[Community], selection: Selection, year: int) -> list[str]:
    """Return who is a former or suspended member, and what the share would be if all of them were counted, or none."""
    lang, names = selection.lang, areas.names(selection.lang)
    touched = [one for one in shown if one.no_longer]
    other = TODAY if selection["members"] == WITH_FORMER else WITH_FORMER
    of_year = corridors()[corridors()["year"] == year]
    members = counted([one.key for one in touched], members=other, years=[year])
    shares = analysis.shares(of_year, members=members, basis=selection.text("basis"), sex=selection.text("sex"))
    lead, rest = {
        WITH_FORMER: ("Left out as former or suspended members", "with them"),
        TODAY: ("Counted though former or suspended members", "without them"),
    }[other]
    parts = [
        t(
            "{names} ({community}; {rest} {share} in {year})",
            lang,
            names=listing(sorted(names[code] for code in one.no_longer), lang),
            community=one.code,
            rest=t(rest, lang),
            share=formats.per_cent(share, lang=lang),
            year=year,
        )
        for one, share in zip(touched, shares["share"], strict=True)
    ]
    return [t("{lead}: {parts}.", lang, lead=t(lead, lang), parts="; ".join(parts))] if parts else []


def coverage_note(rows: pd.DataFrame, selection: Selection) -> str:
    """Return how much of the stock has a known origin, the rest being left out of the shares."""
    lang = selection.lang
    lowest, highest = rows["share_known_origin"].min(), rows["share_known_origin"].max()
    if selection["basis"] == ORIGIN:
        words = "Migrants of unknown origin are left out: origin is known for {low} of the world’s migrants."
        if round(lowest, 1) < round(highest, 1):
            words = (
                "Migrants of unknown origin are left out: origin is known for {low} to {high} of the world’s migrants."
            )
    else:
        words = (
            "Migrants of unknown origin are left out: origin is known for {low} to {high} of a community’s migrants."
        )
    low = formats.number(lowest, decimals=1, lang=lang) if "{high}" in words else formats.per_cent(lowest, lang=lang)
    return t(words, lang, low=low, high=formats.per_cent(highest, lang=lang))
