"""Net migration and labour force of a country or area, and the ages of its immigrants."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis.profile import CHILDREN, OLDER, WORKING_AGES
from dashboard.data import areas
from dashboard.definitions import stock_remarks
from dashboard.figures import columns
from dashboard.messages.terms import ages, categories
from dashboard.messages.values import Listing, Message, Year, measured, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.country import course, facts, frames
from dashboard.views.country.choices import AGE_YEAR, SUBJECT
from dashboard.views.country.measures import MAY_BE_PROJECTIONS

SEX_COLUMNS = {"female": "migrant_stock_female", "male": "migrant_stock_male"}
NO_AGES = Message("country-age-nothing")


@dataclass(frozen=True, slots=True, kw_only=True)
class AgeFacts:
    """What part of the immigrants is how old."""

    year: Year
    younger: FluentType | None
    working: FluentType | None
    older: FluentType | None
    remarks: Listing


def age_rows(*, country: str, lang: str) -> pd.DataFrame:
    """Return immigrants by age group in AGE_YEAR (see `analysis.profile.ages`)."""
    columns = ["age_group", *SEX_COLUMNS.values(), "share", "share_female"]
    rows = frames.ages(country)
    return rows.assign(name=areas.names(lang)[country], year=AGE_YEAR, country=country)[
        [*columns, "year", "name", "country"]
    ]


def age_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return women and men side by side in each age group."""
    if rows.empty:
        return facts.nothing(NO_AGES, selection, space=space)
    named = rows.assign(age_group=[say(ages(group), selection.lang) for group in rows["age_group"]])
    parts = [
        named[["age_group", column]].rename(columns={column: "migrant_stock"}).assign(sex=sex)
        for sex, column in SEX_COLUMNS.items()
    ]
    return columns.columns(
        pd.concat(parts, ignore_index=True),
        value="migrant_stock",
        category="age_group",
        group="sex",
        colours=theme.SEX_COLOURS,
        words=categories("sex"),
        period=AGE_YEAR,
        lang=selection.lang,
        space=space,
    )


def age_facts(rows: pd.DataFrame, selection: Selection) -> AgeFacts:
    """Return what part of the immigrants is of working age, what part younger and what part older."""
    return AgeFacts(
        year=Year(AGE_YEAR),
        younger=_share(rows, (CHILDREN,)),
        working=_share(rows, WORKING_AGES),
        older=_share(rows, (OLDER,)),
        remarks=Listing(tuple(stock_remarks.of_areas([SUBJECT.of(selection)], first=AGE_YEAR))),
    )


def _share(rows: pd.DataFrame, ages: Sequence[str]) -> FluentType | None:
    found = rows.loc[rows["age_group"].isin(ages), "share"]
    return measured(float(found.sum()), "share") if len(found) else None


AGE = Chart(
    id="country-age",
    title=Message("country-age-title"),
    subtitle=Message("country-age-subtitle"),
    datasets=("migrant_stock_by_age",),
    controls=(SUBJECT,),
    rows=age_rows,
    figure=age_figure,
    facts=age_facts,
    headline=Message("country-age-headline"),
    summary=Message("country-age-summary"),
    notes=lambda told: (Message("country-age-revision"), *told.remarks.items),
)


_economy_chart = partial(
    course.chart, figures=frames.economy, nothing=Message("country-no-economy"), datasets=("economy",)
)
MODELLED = (Message("country-modelled"),)
NET_MIGRATION = _economy_chart(
    "country-net-migration",
    labels={"net_migration": Message("country-line-net-migration")},
    title=Message("country-net-migration-title"),
    subtitle=Message("country-net-migration-subtitle"),
    headline=Message("country-net-migration-headline"),
    reading=(Message("marks-projections"),),
    notes=(Message("country-net-migration-who"), MAY_BE_PROJECTIONS),
    remark=lambda _rows, _selection: Message("country-net-migration-projections"),
)
LABOUR_FORCE = _economy_chart(
    "country-labour-force",
    labels={"labour_force": Message("country-line-labour-force")},
    title=Message("country-labour-force-title"),
    subtitle=Message("country-labour-force-subtitle"),
    headline=Message("country-labour-force-headline"),
    notes=MODELLED,
)
LABOUR_WOMEN = _economy_chart(
    "country-labour-women",
    labels={"share_female_labour_force": Message("country-line-labour-women")},
    title=Message("country-labour-women-title"),
    subtitle=Message("country-labour-women-subtitle"),
    headline=Message("country-labour-women-headline"),
    notes=MODELLED,
)
UNEMPLOYMENT = _economy_chart(
    "country-unemployment",
    labels={"unemployment_rate": Message("country-line-unemployment")},
    title=Message("country-unemployment-title"),
    subtitle=Message("country-unemployment-subtitle"),
    headline=Message("country-unemployment-headline"),
    notes=MODELLED,
)
