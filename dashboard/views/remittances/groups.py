"""Remittances received by subregion and income group in one year, with how many economies report."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY
from dashboard.data import catalogue
from dashboard.definitions import income
from dashboard.definitions.frames import received
from dashboard.figures import bars
from dashboard.messages.rows import of_row
from dashboard.messages.values import Listing, Message, Place, Year, say, write
from dashboard.space import Space
from dashboard.terms import INCOME_GROUPS, SUBREGIONS
from dashboard.view import Chart, Selection
from dashboard.views.remittances import choices, facts

COLOURS = {
    **theme.SUBREGION_COLOURS,
    **{name: theme.INCOME_COLOURS[code] for code, name in INCOME_GROUPS.items()},
}


@cache
def grouping(group: str, classified: str, economies: str) -> pd.DataFrame:
    """Return `country`, `year`, `group` (its English name) of every economy for one way of grouping; the same economies
    throughout also stay in one group throughout.
    """
    economy = catalogue.frame("economy")
    economy = economy.loc[economy["population"].notna(), ["country", "year"]]
    if group == "income" and classified == "then" and economies == "all":
        groups = income.of_years(tuple(range(choices.FIRST, choices.LAST + 1))).merge(economy, on=["country", "year"])
        return groups.assign(group=groups["income_group"].map(INCOME_GROUPS))[["country", "year", "group"]]
    if group == "income":
        latest = {country: INCOME_GROUPS[group] for country, group in income.of_latest_year().items()}
        return remittances.fixed_members(economy, latest)
    subregions = catalogue.frame("countries").set_index("iso3")["ilo_subregion"]
    return remittances.fixed_members(economy, subregions.dropna().to_dict())


@cache
def chosen(economies: str) -> frozenset[str] | None:
    """Return the economies whose figures are summed; None for all."""
    if economies == "all":
        return None
    frames = catalogue.frame("remittances_received"), catalogue.frame("economy")
    return frozenset(
        remittances.always_reporting(*frames, first=choices.FIRST, last={"remittances_received": choices.LAST})
    )


@cache
def grouped(group: str, classified: str, economies: str) -> pd.DataFrame:
    """Return every group and year as `analysis.remittances.by_group` gives it."""
    known = grouping(group, classified, economies)
    return remittances.by_group(received(), known, economy=catalogue.frame("economy"), chosen=chosen(economies))


def choice(selection: Selection) -> tuple[str, str, str]:
    """Return how the groups of a selection are made, as `grouping` and `grouped` take it."""
    return choices.GROUPING.of(selection), choices.CLASSIFIED.of(selection), choices.ECONOMIES.of(selection)


def group_rows(*, measure: str, group: str, classified: str, economies: str, lang: str, **_others: Any) -> pd.DataFrame:
    """Return every group and year, with the number of economies that report and their part of the group.

    The group of the reader's country is marked, and changes no row.
    """
    rows, value, other = (
        grouped(group, classified, economies),
        choices.COLUMN[measure],
        choices.COLUMN[choices.OTHER[measure]],
    )
    note = facts.row_notes(rows, value=value, lang=lang, measure=measure, economies=economies)
    return rows.assign(note=note)[["group", value, other, *facts.COUNTED, "note", "year"]]


@lru_cache(maxsize=1024)
def group_of(country: str, year: int, group: str, classified: str, economies: str) -> str:
    """Return the group (its English name) of an economy in a year; nothing where it is in none."""
    rows = grouping(group, classified, economies)
    return "".join(rows.loc[(rows["country"] == country) & (rows["year"] == year), "group"])


def own_group(selection: Selection, year: int) -> list[str]:
    """Return the group of the reader's country in a year, as rows name it; no group where there is none."""
    country = COUNTRY.of(selection)
    found = group_of(country, year, *choice(selection)) if country else ""
    return [found] if found else []


def own(selection: Selection, year: int) -> Message | None:
    """Return which group the reader's country is in; None where none is chosen."""
    country, found = COUNTRY.of(selection), own_group(selection, year)
    group = Place(found[0]) if found else None
    return Message("remittances-own-group", place=Place(country), group=group) if country else None


def finding(rows: pd.DataFrame, selection: Selection, year: int) -> Message | None:
    """Return what the group of the reader's country received in a year, by `rows` of that year; None without any."""
    column = choices.COLUMN[choices.MEASURE.of(selection)]
    found = rows[rows["group"].isin(own_group(selection, year)) & rows[column].notna()]
    if found.empty:
        return None
    told = of_row(found.iloc[0], group="group", figure=column)
    return Message("remittances-groups-own", place=Place(COUNTRY.of(selection)), year=Year(year), **told)


def names(group: str, lang: str) -> dict[str, str]:
    """Return the names of the groups by which rows name them, in reading order."""
    every = INCOME_GROUPS.values() if group == "income" else SUBREGIONS
    return {name: write(Place(name), lang) for name in every}


def year_rows(*, year: int, measure: str, group: str, **chosen: Any) -> pd.DataFrame:
    """Return the groups in one year: subregions by size, income groups from high to low."""
    rows = group_rows(measure=measure, group=group, **chosen)
    rows = rows[rows["year"] == year]
    if group == "income":
        there = set(rows["group"])
        return rows.set_index("group").reindex([one for one in INCOME_GROUPS.values() if one in there]).reset_index()
    return rows.sort_values(choices.COLUMN[measure], ascending=False, na_position="last").reset_index(drop=True)


def year_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one bar a group, that of the reader's country in bold."""
    lang, year = selection.lang, choices.YEAR.of(selection)
    absent = [say(Message("remittances-group-absent", reports=bool(some)), lang) for some in rows["reporting"]]
    return bars.ranking(
        rows.assign(status=absent, name=rows["group"].map(names(choices.GROUPING.of(selection), lang))),
        value=choices.COLUMN[choices.MEASURE.of(selection)],
        label="name",
        key="group",
        lang=lang,
        colours=COLOURS,
        selected=own_group(selection, year),
        period=year,
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class YearFacts:
    """The group with the largest figure, and how many economies are behind the figures."""

    leader: Place | None
    figure: FluentType | None
    coverage: Message | None
    complete: bool
    """Whether all groups have a figure."""
    blank: Listing | None
    reporting: int
    total: int
    finding: Message | None
    own: Message | None
    whose: Message
    gaps: Message | None


def year_facts(rows: pd.DataFrame, selection: Selection) -> YearFacts:
    """Return the largest group, the coverage of all, the group of the reader's country, and who is missing."""
    measure, year = choices.MEASURE.of(selection), choices.YEAR.of(selection)
    column, whole = choices.COLUMN[measure], rows[["reporting", "reporting_both", "economies"]].sum()
    known = rows[rows[column].notna()].nlargest(1, column)
    leader = known.iloc[0] if len(known) else None
    return YearFacts(
        **of_row(leader, leader="group", figure=column),
        coverage=None if leader is None else facts.coverage(leader, **selection),
        complete=bool(rows[column].notna().all()),
        blank=blank(rows, selection),
        reporting=int(whole[facts.counted(measure)]),
        total=int(whole["economies"]),
        finding=finding(rows, selection, year),
        own=own(selection, year),
        whose=whose(selection, year=year),
        gaps=facts.gaps(year, column=column) if choices.ECONOMIES.of(selection) == "all" else None,
    )


def blank(rows: pd.DataFrame, selection: Selection) -> Listing | None:
    """Return which groups of `rows` have no figure, and how little is behind each; None where all have one."""
    without = rows[rows[choices.COLUMN[choices.MEASURE.of(selection)]].isna()]
    return facts.covered(without, Message("remittances-group-coverage"), selection, group="group")


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return what the sums are made of; subregions need no classification by income."""
    classification = ("income_groups",) if choices.GROUPING.of(selection) == "income" else ()
    return ("remittances_received", "economy", *classification)


def moves_with_groups(selection: Selection) -> bool:
    """Return whether economies move between the groups with their income group of each year."""
    return choice(selection) == ("income", "then", "all")


def whose(selection: Selection, *, year: int | None = None) -> Message:
    """Return whose groups these are: of one `year`, or of each (None)."""
    if choices.GROUPING.of(selection) == "subregion":
        return Message("remittances-groups-subregions")
    moving = moves_with_groups(selection)
    return income.rule(year=year if moving else None, throughout=not moving)


def fixed(_told: object) -> tuple[Message, ...]:
    """Return, as a mark, of which year the income groups are where economies stay in one throughout."""
    return (Message("remittances-groups-fixed", latest=Year(income.latest_year())),)


GROUP_YEAR = Chart(
    id="remittances-groups",
    title=Message("remittances-groups-title"),
    subtitle=Message("remittances-received-subtitle"),
    datasets=datasets,
    controls=(choices.MEASURE, choices.YEAR, choices.GROUPING, choices.CLASSIFIED, choices.ECONOMIES, COUNTRY),
    rows=year_rows,
    figure=year_figure,
    facts=year_facts,
    headline=Message("remittances-groups-headline"),
    lead=lambda told: told.finding,
    summary=lambda facts: (
        Message("remittances-groups-leader"),
        Message("remittances-groups-blank"),
        Message("remittances-groups-over-all"),
        facts.own,
    ),
    marks=fixed,
    notes=lambda facts: (
        Message("remittances-groups-sums"),
        Message("remittances-half"),
        facts.whose,
        Message("remittances-same"),
        facts.gaps,
    ),
)
