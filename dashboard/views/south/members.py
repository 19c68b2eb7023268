"""Who is South in the chosen year: the map, and every area with its side and its income group."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import south as analysis
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.definitions import income, sets, south
from dashboard.figures import maps
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Place, Year, by_name, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.south import facts
from dashboard.views.south.choices import YEAR, ends

DRAWN = ("south", "north", "without_group")
BY_GROUP = OF_YEAR, NEAREST_YEAR = "of-year", "nearest-year"
"""The reasons for which a country is on its side by its income group: that of the year wanted, or of the nearest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFacts:
    """How many areas each side has, on which that of the reader's country is, and what is particular of some."""

    definition: str
    count: int
    areas: int
    north: int
    without: int
    own: Message | None
    finding: Message | None
    outside: Listing | None
    borrowed: Listing | None
    more: int
    note: Message
    rule: Message | None


def rows(*, year: int, country: str, lang: str, **choice: Any) -> pd.DataFrame:  # noqa: ARG001  (marked alone)
    """Return every area of the migrant stock in the order of the names: name, side, income_group, group_year, note,
    year, country.

    The income group is the one that the definition uses, or would use; `note` says what is particular of the area.
    """
    members, found = south.membership(**choice)[year], _groups(choice, year)
    names = areas.names(lang)
    codes = [place.code for place in by_name(map(Place, sets.everyone()), lang)]
    listed = pd.DataFrame({"country": codes}).merge(found, on="country", how="left")
    moved = south.moved(**choice, year=year)
    return listed.assign(
        name=[names[code] for code in codes],
        side=[analysis.side(members, area=code) for code in codes],
        note=[_note(code, members, moved, lang) for code in codes],
        year=year,
    )[["name", "side", "income_group", "group_year", "note", "year", "country"]]


def _groups(choice: Mapping[str, Any], year: int) -> pd.DataFrame:
    fixed = south.start(**choice) == "wb-lmic-fixed"
    return income.of_years((income.latest_year() if fixed else year,)).drop(columns="year")


def _note(code: str, members: analysis.Membership, moved: frozenset[str], lang: str) -> str:
    if code in moved:
        return say(Message("south-members-moved"), lang)
    return say(Message("south-members-counts"), lang) if code in members.named - members.south else ""


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map of South and North, the reader's country outlined."""
    return maps.categories(
        found,
        value="side",
        words={side: category("side", side) for side in DRAWN},
        colours=theme.SIDE_COLOURS,
        areas=areas.areas(selection.lang),
        lang=selection.lang,
        selected=marked(selection),
        period=YEAR.of(selection),
        missing=Message("south-members-absent"),
        space=space,
    )


def member_facts(found: pd.DataFrame, selection: Selection) -> MemberFacts:
    """Return how many areas each side has; destinations that count beside the South are not of it."""
    chosen, year = south.chosen(selection), YEAR.of(selection)
    sides = found["side"].value_counts()
    by_income = south.by_income(**chosen)
    borrowed, more = facts.borrowed_named(selection, year) if by_income else (None, 0)
    return MemberFacts(
        definition=south.code(**{**chosen, "named": ()}),
        count=int(sides.get("south", 0)),
        areas=len(found),
        north=int(sides.get("north", 0)),
        without=int(sides.get("without_group", 0)),
        own=_own(found, selection),
        finding=_finding(found, selection),
        outside=facts.named(facts.without_group(selection)),
        borrowed=borrowed,
        more=more,
        note=south.note(**chosen),
        rule=facts.rule(selection, year=year),
    )


def _finding(found: pd.DataFrame, selection: Selection) -> Message | None:
    """Return on which side the reader's country is; None where it is not in the migrant stock, or none is chosen."""
    mine = found[found["country"] == COUNTRY.of(selection)].to_dict("records")
    return Message("south-members-finding", place=Place(mine[0]["country"]), side=mine[0]["side"]) if mine else None


def _own(found: pd.DataFrame, selection: Selection) -> Message | None:
    """Return on which side the reader's country is, and why; None where none is chosen."""
    country, year, chosen = COUNTRY.of(selection), YEAR.of(selection), south.chosen(selection)
    if not country:
        return None
    place, rows = Place(country), found[found["country"] == country].to_dict("records")
    if not rows:
        return Message("south-members-own", place=place, reason="absent")
    row = rows[0]
    told: dict[str, Any] = {"place": place, "reason": _reason(row, selection)}
    if told["reason"] not in BY_GROUP:
        return Message("south-members-own", side=row["side"], **told)
    told |= {"group": row["income_group"], "at": Year(row["group_year"])}
    members = south.membership(**chosen)[year]
    if country in members.named - members.south:
        return Message("south-members-own-counts", **told)
    return Message("south-members-own", side=row["side"], **told)


def _reason(row: Mapping[Hashable, Any], selection: Selection) -> str:
    """Return what puts a country on its side, or why it is on neither."""
    chosen, year = south.chosen(selection), YEAR.of(selection)
    if row["country"] in south.moved(**chosen, year=year):
        return "moved"
    if row["side"] == "without_group":
        return "without-group"
    if not south.by_income(**chosen):
        return south.start(**chosen)
    wanted = year if south.by_income_of_each_year(**chosen) else ends()[1]
    return OF_YEAR if row["group_year"] == wanted else NEAREST_YEAR


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the sides; income groups stand in the table always."""
    return tuple(dict.fromkeys([*south.datasets(**south.chosen(selection)), "income_groups"]))


MAP = Chart(
    id="south-members",
    title=Message("south-members-title"),
    subtitle=Message("south-members-subtitle"),
    datasets=datasets,
    controls=(*south.CONTROLS, YEAR, COUNTRY),
    rows=rows,
    figure=figure,
    facts=member_facts,
    headline=Message("south-members-headline"),
    lead=lambda facts: facts.finding,
    summary=lambda facts: (Message("south-members-sides"), facts.own),
    notes=lambda facts: (
        facts.note,
        Message("south-members-outside"),
        facts.rule,
        Message("south-members-borrowed"),
        Message("south-members-sense"),
    ),
)
