"""Victims of trafficking whom the authorities of one country detected, by year: a count that ranks no country."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.components.choices import COUNTRY
from dashboard.data import areas, catalogue
from dashboard.figures import empty, lines
from dashboard.messages.terms import category
from dashboard.messages.values import Amount, Message, Place, Year, say, write
from dashboard.space import Space
from dashboard.terms import EXPLOITATION
from dashboard.view import Chart, Selection
from dashboard.views.governance.choices import STATE

NAME = "trafficking_detected"


@dataclass(frozen=True, slots=True, kw_only=True)
class DetectedFacts:
    """The first and the last figure of a country; all None where it has none."""

    place: Place
    years: int
    first: Year | None
    last: Year | None
    earlier: Amount | None
    later: Amount | None


def rows(*, state: str, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (the reader's own leads the choice)
    """Return every year and form of exploitation with a figure: year, exploitation, detected, name, country."""
    found = catalogue.frame(NAME)
    found = found[found["country"] == state].assign(name=areas.names(lang)[state])
    return found[["name", "year", "exploitation", "detected", "country"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a form of exploitation, that of all in bold."""
    lang = selection.lang
    if found.empty:
        return empty.message(say(Message("rights-detected-nothing"), lang), lang=lang, space=space)
    return lines.trend(
        _every_year(found),
        value="detected",
        series="exploitation",
        words={code: write(category("exploitation", code), lang) for code in EXPLOITATION},
        highlight=EXPLOITATION[:4],
        selected=EXPLOITATION[:1],
        lang=lang,
        space=space,
    )


def _every_year(found: pd.DataFrame) -> pd.DataFrame:
    """Return a row a year and form of exploitation: where a year has no figure, a line breaks."""
    grid = found.pivot_table(index="year", columns="exploitation", values="detected")
    grid = grid.reindex(range(grid.index.min(), grid.index.max() + 1)).rename_axis("year")
    return grid.melt(ignore_index=False, value_name="detected").reset_index()


def facts(found: pd.DataFrame, selection: Selection) -> DetectedFacts:
    """Return the first and the last number of all victims detected in the country."""
    whole = found[found["exploitation"] == EXPLOITATION[0]].sort_values("year")
    ends = [whole.iloc[at] for at in (0, -1)] if len(whole) else []
    first, last = ((Year(one["year"]), Amount(one["detected"])) for one in ends) if ends else ((None, None),) * 2
    return DetectedFacts(
        place=Place(STATE.of(selection)),
        years=len(whole),
        first=first[0],
        last=last[0],
        earlier=first[1],
        later=last[1],
    )


LINES = Chart(
    id="governance-trafficking",
    title=Message("rights-detected-title"),
    subtitle=Message("rights-detected-subtitle"),
    datasets=(NAME,),
    controls=(STATE, COUNTRY),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("rights-detected-headline"),
    lead=lambda _told: Message("rights-detected-headline"),
    summary=Message("rights-detected-told"),
    notes=(Message("rights-detected-alone"), Message("rights-detected-forms")),
)
