"""What charts of communities share: what may be chosen, whose members count, and what is told of them."""

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from dashboard.analysis import communities as analysis
from dashboard.analysis.corridors import ORIGIN
from dashboard.components.choices import single
from dashboard.definitions import communities, community_members
from dashboard.definitions.communities import Community
from dashboard.definitions.frames import corridors
from dashboard.messages.values import Listing, Message, Number, Share, Year, known, write
from dashboard.view import Control, Option, Selection
from dashboard.views.corridors.choices import BASIS, SEX

OF_YEAR, TODAY, WITH_FORMER = "of_year", "today", "former"
MEMBERS = single(
    "members",
    Message("communities-members"),
    {
        OF_YEAR: Message("communities-members.of_year"),
        TODAY: Message("communities-members.today"),
        WITH_FORMER: Message("communities-members.former"),
    },
)
"""Whose members count: those of each year, those of today in all years, or these with former and suspended ones."""
COMMUNITY: Control[tuple[str, ...]] = Control(
    name="community",
    label=Message("communities-choice"),
    options=lambda: tuple(Option(value=one.key, label=one.named.label) for one in communities.every()),
    default=lambda: "asean,ecowas,eu,gcc,mercosur,sadc",
    many=True,
    most=7,
    widget="checklist",
)
SUBTITLE = Message("communities-subtitle")
OVERLAP = Message("communities-overlap")
DATASETS = ("corridors", "communities", "memberships", "membership_periods")


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
        community_name=[write(one.named, lang) for one in found],
        mobility_regime=[write(one.movement, lang) if one.movement else None for one in found],
        as_of=[one.as_of or None for one in found],
    )


def shown(rows: pd.DataFrame) -> list[Community]:
    """Return the communities of `rows`, in the order of their short names."""
    return [one for one in communities.every() if one.code in set(rows["community"])]


def members_notes(found: Sequence[Community], selection: Selection, *, years: Sequence[int]) -> tuple[Message, ...]:
    """Return who counts as a member when, the dates of the lists, and who is left out or in; nothing of none."""
    if not found:
        return ()
    if MEMBERS.of(selection) == OF_YEAR:
        told = (
            Message("communities-members-of-year"),
            *community_members.of_years(found, years=years),
            community_members.not_yet(found, year=years[0]),
        )
    else:
        dates = community_members.listed(found)
        told = Message("communities-members-listed", dates=dates), _former(found, selection, years[-1])
    return tuple(one for one in (*told, community_members.earlier_names(found, year=years[0])) if one is not None)


def _former(found: Sequence[Community], selection: Selection, year: int) -> Message | None:
    """Return who is a former or suspended member, and what the share would be if all of them were counted, or none."""
    touched = [one for one in found if one.no_longer]
    counts, of_year = MEMBERS.of(selection) == WITH_FORMER, corridors()[corridors()["year"] == year]
    members = counted([one.key for one in touched], members=TODAY if counts else WITH_FORMER, years=[year])
    shares = analysis.shares(of_year, members=members, basis=BASIS.of(selection), sex=SEX.of(selection))["share"]
    parts = Listing.of(
        (
            Message(
                "communities-former-part",
                counted=counts,
                places=community_members.places(one.no_longer),
                short=one.short,
                share=known(share, Share),
                year=Year(year),
            )
            for one, share in zip(touched, shares, strict=True)
        ),
        "semicolon",
    )
    return Message("communities-former", counted=counts, parts=parts) if parts else None


def coverage(rows: pd.DataFrame, selection: Selection) -> Message:
    """Return how much of the stock has a known origin, the rest being left out of the shares."""
    basis, lowest, highest = BASIS.of(selection), rows["share_known_origin"].min(), rows["share_known_origin"].max()
    if basis == ORIGIN and round(lowest, 1) >= round(highest, 1):
        return Message("communities-coverage", basis=basis, low=Share(lowest), high=None)
    return Message("communities-coverage", basis=basis, low=Number(lowest, 1), high=Share(highest))
