"""The income group that the World Bank gave a country or area in every year since 1987."""

from dataclasses import dataclass
from itertools import groupby

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.data import areas, catalogue
from dashboard.figures import steps
from dashboard.messages.terms import categories
from dashboard.messages.values import Listing, Message, Year
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.country import facts
from dashboard.views.country.choices import SUBJECT

NOTHING = Message("country-income-nothing")


@dataclass(frozen=True, slots=True, kw_only=True)
class IncomeFacts:
    """In which groups a country or area was, and when."""

    runs: Listing | None
    """Every group with its years; None without any."""
    group: str | None
    """The last group, and from when to when it holds."""
    start: Year | None
    end: Year | None
    once: bool
    """Whether it is known to hold in one year alone."""


def rows(*, country: str, lang: str) -> pd.DataFrame:
    """Return the income group of each year in which there is one: `name`, `year`, `income_group`, `country`."""
    every = catalogue.frame("income_groups")
    found = every[every["country"] == country].sort_values("year", ignore_index=True)
    return found.assign(name=areas.names(lang)[country])[["name", "year", "income_group", "country"]]


def figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the years as one band, coloured by group."""
    if rows.empty:
        return facts.nothing(NOTHING, selection, space=space)
    return steps.steps(
        rows,
        state="income_group",
        words=categories("income_group"),
        colours=theme.INCOME_COLOURS,
        lang=selection.lang,
        space=space,
    )


def _runs(rows: pd.DataFrame) -> list[tuple[str, int, int]]:
    """Return each group with the first and the last year of every run of years in which the country was in it."""
    pairs = zip(rows["income_group"], rows["year"].astype(int), strict=True)
    # Years less their position are alike as long as none is left out.
    runs = groupby(enumerate(pairs), key=lambda one: (one[1][0], one[1][1] - one[0]))
    spans = [(group, [year for _, (_, year) in part]) for (group, _), part in runs]
    return [(group, years[0], years[-1]) for group, years in spans]


def income_facts(rows: pd.DataFrame, _selection: Selection) -> IncomeFacts:
    """Return every group with its years, and the last one."""
    runs = [
        {"group": group, "start": Year(start), "end": Year(end), "once": start == end}
        for group, start, end in _runs(rows)
    ]
    last = runs[-1] if runs else {"group": None, "start": None, "end": None, "once": False}
    return IncomeFacts(runs=Listing.of((Message("country-income-run", **run) for run in runs), "semicolon"), **last)


CHART = Chart(
    id="country-income",
    title=Message("country-income-title"),
    subtitle=Message("country-income-subtitle"),
    datasets=("income_groups",),
    controls=(SUBJECT,),
    rows=rows,
    figure=figure,
    facts=income_facts,
    headline=Message("country-income-headline"),
    summary=lambda told: (Message("country-income-runs"),) if told.runs else (NOTHING,),
    notes=(Message("country-income-note"),),
)
