"""Every pair of groups of one kind, regions, income groups, communities: the largest drawn, all in the table."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis import leading, pairs, ranking
from dashboard.analysis.corridors import STOCKS
from dashboard.components.choices import COUNTRY, marked, single
from dashboard.data import areas
from dashboard.definitions import communities, income
from dashboard.definitions.frames import corridors
from dashboard.figures import bars
from dashboard.messages.rows import each, of_row
from dashboard.messages.values import Listing, Message, Place, say
from dashboard.space import Space
from dashboard.terms import INCOME_GROUPS, OTHER_ORIGIN
from dashboard.view import Chart, First, Selection
from dashboard.views.corridors import facts
from dashboard.views.corridors.choices import SEX, YEAR

COLUMN = {
    "un-region": "region",
    "un-subregion": "subregion",
    "ilo-region": "ilo_region",
    "ilo-subregion": "ilo_subregion",
}
"""The column of the list of countries that holds the groups of a kind."""
INCOME, COMMUNITY = "income", "community"
KIND = single(
    "kind",
    Message("pairs-kind"),
    {
        "un-region": Message("pairs-kind.un-region"),
        "un-subregion": Message("pairs-kind.un-subregion"),
        "ilo-region": Message("pairs-kind.ilo-region"),
        "ilo-subregion": Message("pairs-kind.ilo-subregion"),
        INCOME: Message("pairs-kind.income"),
        COMMUNITY: Message("pairs-kind.community"),
    },
    widget="select",
)
SHOWN = 20
KEPT = 32
COLUMNS = ["migrant_stock", "migrant_stock_female", "migrant_stock_male", "share_female"]
SHARES = ["share_of_emigrants", "share_of_immigrants"]
PAIR: dict[str, Any] = {"origin": "origin_group", "destination": "destination_group"}


@cache
def groups(kind: str, year: int) -> Mapping[str, frozenset[str]]:
    """Return the countries of every group of a kind in a year, by the name of the group."""
    if kind == COMMUNITY:
        found = {one.code.lower(): one.members_in(year) for one in communities.every()}
    elif kind == INCOME:
        of_year = income.of_year(year)
        found = {words: _of(of_year, code) for code, words in INCOME_GROUPS.items()}
    else:
        listed = areas.areas().dropna(subset=[COLUMN[kind]])
        of_area = dict(zip(listed["country"], listed[COLUMN[kind]], strict=True))
        found = {name: _of(of_area, name) for name in sorted(set(of_area.values()))}
    return {name: countries for name, countries in found.items() if countries}


def _of(groups: Mapping[str, str], wanted: str) -> frozenset[str]:
    return frozenset(country for country, group in groups.items() if group == wanted)


def rows(*, kind: str, year: int, sex: str, lang: str, country: str) -> pd.DataFrame:  # noqa: ARG001  (marked)
    """Return every pair of groups, of unknown origin too, by its migrants of the sex, the largest first."""
    return _ranked(kind, year, sex)


@lru_cache(maxsize=KEPT)
def _ranked(kind: str, year: int, sex: str) -> pd.DataFrame:
    found = pairs.matrix(corridors(), groups(kind, year), year=year, sex=sex)
    known = found["origin_group"] != OTHER_ORIGIN
    found = found.assign(rank=ranking.ranks(found[STOCKS[sex]], comparable=known), year=year)
    found["origin_group"] = found["origin_group"].where(known, facts.NOT_KNOWN)
    found = found.sort_values(["rank", STOCKS[sex]], ascending=[True, False], na_position="last", ignore_index=True)
    return found[["rank", *PAIR.values(), *COLUMNS, *SHARES, "year"]]


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first pairs and the largest from and to a group of the reader's country."""
    own = _own(found, selection)
    return leading.first(found, count, also=leading.foremost(own[0]) | leading.foremost(own[1]))


def _own(found: pd.DataFrame, selection: Selection) -> tuple[pd.Series, pd.Series]:
    """Return which pairs begin, and which end, in a group of the reader's country."""
    mine = [
        name
        for name, countries in groups(KIND.of(selection), YEAR.of(selection)).items()
        if countries.intersection(marked(selection))
    ]
    return found["origin_group"].isin(mine), found["destination_group"].isin(mine)


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bars of the first pairs; those of a group of the reader's country are bold."""
    lang, sex = selection.lang, SEX.of(selection)
    named = [
        Message("corridors-top-label", **of_row(row, **PAIR, rank=("rank", int))) for row in found.to_dict("records")
    ]
    begins, ends = _own(found, selection)
    keys = found.index.astype(str).tolist()
    return bars.ranking(
        found.assign(corridor=[say(one, lang) for one in named], area=keys),
        value=STOCKS[sex],
        label="corridor",
        key="area",
        lang=lang,
        colours=theme.SERIES if sex == "both" else theme.SEX_COLOURS[sex],
        selected=[key for key, own in zip(keys, begins | ends, strict=True) if own],
        period=YEAR.of(selection),
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixFacts:
    """The largest pairs of groups, within one and between two."""

    count: int
    """Groups of the kind."""
    origin: Place
    destination: Place
    figure: FluentType | None
    """Of the largest pair of two groups."""
    leaders: Listing | None
    finding: Message | None
    """Of a group of the reader's country."""
    notes: tuple[Message | None, ...]


def matrix_facts(found: pd.DataFrame, selection: Selection) -> MatrixFacts:
    """Return the largest pairs, and the largest of a group of the reader's country, between two groups."""
    kind, year, column = KIND.of(selection), YEAR.of(selection), STOCKS[SEX.of(selection)]
    between = found[(found["origin_group"] != found["destination_group"]) & found["rank"].notna()]
    largest = between.iloc[0]
    return MatrixFacts(
        count=len(groups(kind, year)),
        **of_row(largest, **PAIR, figure=column),
        leaders=each(found.head(facts.NAMED), Message("corridors-figure"), **PAIR, figure=column),
        finding=_finding(between, selection, column),
        notes=(
            Message("corridors-definition"),
            Message("pairs-matrix-overlap") if kind == COMMUNITY else None,
            income.rule(year=year) if kind == INCOME else None,
            Message("pairs-matrix-columns"),
            facts.borders(year),
        ),
    )


def _finding(between: pd.DataFrame, selection: Selection, column: str) -> Message | None:
    begins, ends = _own(between, selection)
    mine = between[begins | ends]
    for code in marked(selection):
        if len(mine) and mine[column].iloc[0] > 0:
            told = of_row(mine.iloc[0], **PAIR, figure=column)
            return Message("pairs-matrix-own", place=Place(code), **told)
    return None


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the bilateral stock and the lists of the groups."""
    of_kind = {INCOME: ("income_groups",), COMMUNITY: ("communities", "memberships", "membership_periods")}
    return ("corridors", *of_kind.get(KIND.of(selection), ("countries",)))


MATRIX = Chart(
    id="corridors-matrix",
    title=Message("pairs-matrix-title"),
    subtitle=Message("pairs-matrix-subtitle"),
    datasets=datasets,
    controls=(KIND, YEAR, SEX, COUNTRY),
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=figure,
    measure=lambda selection: STOCKS[SEX.of(selection)],
    facts=matrix_facts,
    headline=Message("pairs-matrix-headline"),
    lead=lambda facts: facts.finding,
    summary=Message("pairs-matrix-leaders"),
    notes=lambda facts: facts.notes,
)
