"""What charts of communities share: what may be chosen, whose members count, and how it is said."""

from collections.abc import Sequence

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

LISTED, WITH_FORMER = "listed", "former"
FORMER = Control(
    name="former",
    label="Countries",
    options=worded({LISTED: "Members", WITH_FORMER: "With former and suspended"}),
    default=lambda: LISTED,
)
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
DATASETS = ("corridors", "communities", "memberships")
EMIGRANTS = {"both": "emigrants", "female": "women emigrants", "male": "men emigrants"}
PERSONS = {DESTINATION: WHO, ORIGIN: EMIGRANTS}
"""Of whom a share is taken, by basis and sex."""


def counted(keys: Sequence[str], *, former: str) -> dict[str, frozenset[str]]:
    """Return the countries of each community, by its key."""
    return {key: communities.members(key, former=former == WITH_FORMER) for key in keys}


def described(rows: pd.DataFrame, *, former: str, lang: str) -> pd.DataFrame:
    """Return `rows` with name, short name, members, rule on movement and date of each community; none is missing."""
    found = [communities.find(key) for key in rows["community"]]
    sizes = {key: len(codes) for key, codes in counted(rows["community"], former=former).items()}
    return rows.assign(
        members=[sizes[key] for key in rows["community"]],
        community=[one.code for one in found],
        community_name=[t(one.plain_name, lang) for one in found],
        mobility_regime=[t(one.mobility_regime, lang) if one.mobility_regime else None for one in found],
        as_of=[one.as_of or None for one in found],
    )


def who(selection: Selection) -> str:
    """Return of whom shares are taken: "women migrants", "emigrants"."""
    return t(PERSONS[selection.text("basis")][selection.text("sex")], selection.lang)


def measure_words(selection: Selection) -> str:
    """Return measure, unit and sex."""
    words = {
        DESTINATION: "Share born in another country of the community, per cent of the {who} who live in it",
        ORIGIN: "Share who live in another country of the community, per cent of the {who} born in it",
    }[selection.text("basis")]
    return t(words, selection.lang, who=who(selection))


def the(name: str, lang: str) -> str:
    """Return the name of a community within a sentence: "the African Union"."""
    return t("the {name}", lang, name=name)


def date_words(as_of: str, lang: str) -> str:
    """Return the date of a list in words: "December 2025" or "2017"."""
    year, _, month = as_of.partition("-")
    return f"{t(MONTHS[int(month) - 1], lang)} {year}" if month else year


def members_notes(shown: Sequence[Community], selection: Selection, *, year: int) -> list[str]:
    """Return the dates of the lists of members, that they stand for all years, and who is left out or in."""
    lang = selection.lang
    dates: dict[str, list[str]] = {}
    for one in shown:
        dates.setdefault(one.as_of, []).append(one.short)
    usual = max(dates, key=lambda date: len(dates[date]), default="")
    others = [
        t("{names} {date}", lang, names=listing(names, lang), date=_listed(date, lang))
        for date, names in dates.items()
        if date != usual
    ]
    words = "Members as listed {date}{others}, in all years: a country counts before it joined, too. Associates do not."
    listed = t(words, lang, date=_listed(usual, lang), others=f" ({'; '.join(others)})" if others else "")
    return [listed, *_former_note(shown, selection, year)] if shown else []


def _listed(as_of: str, lang: str) -> str:
    return t("in {date}", lang, date=date_words(as_of, lang)) if as_of else t("without a date", lang)


def _former_note(shown: Sequence[Community], selection: Selection, year: int) -> list[str]:
    """Return who is a former or suspended member, and what the share would be if all of them were counted, or none."""
    lang, names = selection.lang, areas.names(selection.lang)
    touched = [one for one in shown if one.no_longer]
    other = LISTED if selection["former"] == WITH_FORMER else WITH_FORMER
    of_year = corridors()[corridors()["year"] == year]
    members = counted([one.key for one in touched], former=other)
    shares = analysis.shares(of_year, members=members, basis=selection.text("basis"), sex=selection.text("sex"))
    lead, rest = {
        WITH_FORMER: ("Left out as former or suspended members", "with them"),
        LISTED: ("Counted though former or suspended members", "without them"),
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
