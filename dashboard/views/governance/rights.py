"""How far countries comply with labour rights: the coded index of indicator 8.8.2, on a map."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import rights
from dashboard.components.choices import COUNTRY, marked, year_options
from dashboard.data import areas, catalogue
from dashboard.figures import maps
from dashboard.messages.rows import of_row, one_decimal
from dashboard.messages.terms import column
from dashboard.messages.values import Message, Number, Place, Year, by_name
from dashboard.space import Space
from dashboard.view import Chart, Control, Selection

NAME, SCORE = "labour_rights", "labour_rights_score"
LIMITS = (1, 2, 4, 6, 8)
"""Scores that part the classes of the map, in points."""


@cache
def _years() -> tuple[int, ...]:
    return tuple(sorted(catalogue.frame(NAME)["year"].unique().tolist()))


YEAR: Control[int] = Control(
    name="rights_year",
    label=column("year"),
    options=lambda: year_options(_years()),
    default=lambda: str(_years()[-1]),
    number=True,
    widget="slider",
    play=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsFacts:
    """How the scores of a year are spread, and the score of the reader's country."""

    count: int
    median: Number
    tenth: Number
    finding: Message | None


def rows(*, rights_year: int, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (marked alone)
    """Return every country with a score, in the order of the names: name, labour_rights_score, year, country."""
    found, names = catalogue.frame(NAME), areas.names(lang)
    found = found[found["year"] == rights_year].set_index("country")
    codes = [place.code for place in by_name(map(Place, found.index), lang)]
    found = found.loc[codes].reset_index()
    return found.assign(name=found["country"].map(names))[["name", SCORE, "year", "country"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map of scores in classes, the reader's country outlined."""
    return maps.amounts(
        found,
        value=SCORE,
        areas=areas.areas(selection.lang),
        lang=selection.lang,
        selected=marked(selection),
        period=YEAR.of(selection),
        limits=LIMITS,
        space=space,
    )


def facts(found: pd.DataFrame, selection: Selection) -> RightsFacts:
    """Return how many countries have a score, its median and its highest tenth, and that of the reader's country."""
    median, tenth = rights.spread(found[SCORE])
    return RightsFacts(
        count=len(found), median=Number(median, 1), tenth=Number(tenth, 1), finding=_finding(found, selection)
    )


def _finding(found: pd.DataFrame, selection: Selection) -> Message | None:
    own = found[found["country"] == COUNTRY.of(selection)]
    if own.empty:
        return None
    told = of_row(own.iloc[0], place="country", score=(SCORE, one_decimal))
    return Message("rights-index-own", year=Year(YEAR.of(selection)), **told)


MAP = Chart(
    id="governance-rights",
    title=Message("rights-index-title"),
    subtitle=Message("rights-index-subtitle"),
    datasets=(NAME,),
    controls=(YEAR, COUNTRY),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("rights-index-headline"),
    lead=lambda told: told.finding,
    summary=Message("rights-index-told"),
    notes=(Message("rights-index-coded"), Message("rights-index-no-ranking")),
)
