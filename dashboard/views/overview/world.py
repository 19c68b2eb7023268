"""The world at a glance: all migrants by country, as a map that can be touched."""

from dataclasses import replace

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import stock
from dashboard.components.choices import COUNTRY
from dashboard.messages.values import Amount, Message
from dashboard.selections import read_selection
from dashboard.space import Space
from dashboard.view import LANG, Selection
from dashboard.views.distribution import facts as shared
from dashboard.views.distribution.choices import MIGRANTS
from dashboard.views.distribution.world_map import ONE_MAP as MAP


def standard(selection: Selection) -> Selection:
    """Return what the map of the page Where shows of all migrants in the last year, for the reader's country."""
    return read_selection(MAP.controls, {one.name: one.write(selection[one.name]) for one in (COUNTRY, LANG)})[0]


def rows(**chosen: str) -> pd.DataFrame:
    """Return one row a country or area, from most migrants down (see `distribution.frames.by_area`)."""
    return MAP.rows(**standard(Selection.of(chosen)))


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map of the page Where as it first stands."""
    return MAP.figure(found, standard(selection), space)


def facts(found: pd.DataFrame, selection: Selection) -> shared.Facts:
    """Return what the map of the page Where says; where no country is chosen, of the world's total too."""
    told: shared.Facts = MAP.facts(found, standard(selection))
    if COUNTRY.of(selection):
        return told
    total, half = Amount(found["migrant_stock"].sum()), stock.count_for_half(found)
    return replace(told, finding=Message("overview-map-finding", total=total, count=half, year=told.year))


CHART = replace(
    MAP,
    id="overview-map",
    subtitle=lambda _: Message("distribution-subtitle", measure=MIGRANTS),
    datasets=("migrant_stock",),
    controls=(COUNTRY,),
    rows=rows,
    figure=figure,
    facts=facts,
    measure=lambda _: "migrant_stock",
    click=None,
)
