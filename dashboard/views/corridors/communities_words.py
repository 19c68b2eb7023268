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
from dashboard.definitions.community_words import earlier_names_notes, listed_dates, not_yet_notes, year_notes
from dashboard.definitions.frames import corridors
from dashboard.i18n import listing, t
from dashboard.view import Control, Option, Selection
from dashboard.views.corridors.wording import WHO

OF_YEAR, TODAY, WITH_FORMER = "of_year", "today", "former"
MEMBERS: Control[str] = Control(
    name="members",
    label="Members",
    options=worded({OF_YEAR: "Of the year", TODAY: "As of today", WITH_FORMER: "Today’s and former"}),
    default=lambda: OF_YEAR,
)
"""Whose members count: those of each year, those of today in all years, or these with former and suspended ones."""
BY_WHICH = {OF_YEAR: "", TODAY: ", by the members of today", WITH_FORMER: ", with former members"}
"""How a title names a choice other than the usual one."""
COMMUNITY: Control[tuple[str, ...]] = Control(
    name="community",
    label="Communities",
    options=lambda: tuple(Option(value=one.key, label=one.label) for one in communities.every()),
    default=lambda: "asean,ecowas,eu,gcc,mercosur,sadc",
    many=True,
    most=7,
    widget="checklist",
)
OVERLAP = "A country may belong to several communities: do not add them up."
DATASETS = ("corridors", "communities", "memberships", "membership_periods")
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


def members_notes(shown: Sequence[Community], selection: Selection, *, years: Sequence[int]) -> list[str]:
    """Return who counts as a member when, the dates of the lists, and who is left out or in."""
    if not shown:
        return []
    lang = selection.lang
    if selection["members"] == OF_YEAR:
        lead = t("Members on 1 July of each year; associates do not count.", lang)
        said = [
            lead,
            *year_notes(shown, years=years, lang=lang),
            *not_yet_notes(shown, year=years[0], lang=lang),
        ]
    else:
        words = "Members as listed {dates}, in all years: a country counts before it joined, too. Associates do not."
        said = [t(words, lang, dates=listed_dates(shown, lang)), *_former_note(shown, selection, years[-1])]
    return [*said, *earlier_names_notes(shown, year=years[0], lang=lang)]


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
