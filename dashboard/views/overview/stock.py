"""All international migrants since 1990, women and men."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis import overview
from dashboard.components import choices
from dashboard.data import catalogue
from dashboard.definitions import papers
from dashboard.figures import columns, lines
from dashboard.messages.terms import categories
from dashboard.messages.values import Message, Share, Year, measured
from dashboard.space import Space
from dashboard.view import Chart, Selection

SHARES = "share_of_population"

MEASURE = choices.single(
    "measure",
    Message("overview-measure"),
    {
        "migrant_stock": Message("overview-measure.migrant_stock"),
        SHARES: Message("overview-measure.share_of_population"),
    },
)


@cache
def stocks() -> pd.DataFrame:
    """Return the world's international migrants by year and sex (see `analysis.overview.stock_by_year`)."""
    return overview.stock_by_year(catalogue.frame("migrant_stock"))


def rows(**_chosen: str) -> pd.DataFrame:
    """Return women, men and both by year: persons and per cent of the population, whichever the figure shows."""
    place = stocks()["sex"].map({"female": 0, "male": 1, "both": 2})
    return stocks().assign(place=place).sort_values(["year", "place"], ignore_index=True).drop(columns="place")


def figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return women and men stacked by year, or their shares of the population as lines."""
    parts, measure = rows[rows["sex"] != "both"], MEASURE.of(selection)
    drawn: dict[str, Any] = {"value": measure, "colours": theme.SEX_COLOURS, "words": categories("sex")}
    if measure == SHARES:
        return lines.trend(parts, series="sex", lang=selection.lang, **drawn, space=space)
    points = list(papers.marks("overview-stock", selection).values())
    return columns.columns(
        parts, category="year", group="sex", stacked=True, lang=selection.lang, points=points, **drawn, space=space
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The first and the last figure of the measure, and women and men in the last year."""

    start: Year
    end: Year
    before: FluentType | None
    after: FluentType | None
    women: FluentType | None
    men: FluentType | None
    share: Share


def facts(rows: pd.DataFrame, selection: Selection) -> Facts:
    """Return the first and the last figure, those of women and men in the last year, and women's part in all."""
    measure = MEASURE.of(selection)
    start, end = int(rows["year"].min()), int(rows["year"].max())
    figures = rows.set_index(["year", "sex"])[measure]
    stock = rows.set_index(["year", "sex"])["migrant_stock"].loc[end]
    return Facts(
        start=Year(start),
        end=Year(end),
        before=measured(figures[start, "both"], measure),
        after=measured(figures[end, "both"], measure),
        women=measured(figures[end, "female"], measure),
        men=measured(figures[end, "male"], measure),
        share=Share(100 * stock["female"] / stock["both"]),
    )


CHART = papers.offered(
    Chart(
        id="overview-stock",
        title=Message("overview-stock-title"),
        subtitle=Message("overview-stock-subtitle"),
        datasets=("migrant_stock",),
        controls=(MEASURE,),
        rows=rows,
        figure=figure,
        facts=facts,
        headline=Message("overview-stock-headline"),
        summary=Message("overview-stock-summary"),
        notes=(
            Message("overview-stock-definition"),
            Message("overview-stock-sum"),
            Message("overview-stock-population"),
        ),
    )
)
