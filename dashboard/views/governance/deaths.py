"""Migrants recorded as dead or missing on their way, by the region where it happened."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.data import catalogue
from dashboard.figures import lines
from dashboard.messages.rows import each
from dashboard.messages.values import Amount, Listing, Message, Place, Year, write
from dashboard.space import Space
from dashboard.view import Chart, Selection

NAME, WORLD = "migrant_deaths", "World"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeathsFacts:
    """How many were recorded in the last year, in the year with most, and by region in the last year."""

    first: Year
    last: Year
    deaths: Amount
    most: Amount
    most_year: Year
    regions: Listing | None


def rows(*, lang: str) -> pd.DataFrame:  # noqa: ARG001  (regions stand by their English names until they are written)
    """Return the world and every region and year: region, year, deaths; the world first."""
    found = catalogue.frame(NAME)
    return found.sort_values("region", key=lambda names: names != WORLD, kind="stable", ignore_index=True)


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a region, that of the world in bold."""
    names = found["region"].unique()
    return lines.trend(
        found,
        value="deaths",
        series="region",
        words={name: write(Place(name), selection.lang) for name in names},
        highlight=tuple(names),
        selected=(WORLD,),
        lang=selection.lang,
        space=space,
    )


def facts(found: pd.DataFrame, _selection: Selection) -> DeathsFacts:
    """Return the figures of the world at the end and at their highest, and those of the regions at the end."""
    world = found[found["region"] == WORLD].set_index("year")["deaths"]
    last = world.index.max()
    parts = found[(found["region"] != WORLD) & (found["year"] == last)].sort_values("deaths", ascending=False)
    return DeathsFacts(
        first=Year(world.index.min()),
        last=Year(last),
        deaths=Amount(world[last]),
        most=Amount(world.max()),
        most_year=Year(world.idxmax()),
        regions=each(parts, Message("rights-deaths-region"), "semicolon", region="region", deaths="deaths"),
    )


LINES = Chart(
    id="governance-deaths",
    title=Message("rights-deaths-title"),
    subtitle=Message("rights-deaths-subtitle"),
    datasets=(NAME,),
    controls=(),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("rights-deaths-headline"),
    summary=(Message("rights-deaths-told"), Message("rights-deaths-regions")),
    notes=(Message("rights-deaths-recorded"), Message("rights-deaths-where")),
)
