"""The migrants of a country since 1990, with and without refugees and asylum-seekers."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import refugees as analysis
from dashboard.components import choices as shared
from dashboard.data import areas
from dashboard.figures import lines
from dashboard.messages.rows import of_row
from dashboard.messages.values import Amount, Message, Place, Year, say
from dashboard.space import Space
from dashboard.view import Chart, Control, Option, Selection
from dashboard.views.distribution import refugees
from dashboard.views.distribution.refugees import WHO

LINES = {
    "migrant_stock": Message("refugees-line.migrants"),
    "not_refugees": Message("refugees-line.without"),
}
COLOURS = {"migrant_stock": theme.CONTEXT, "not_refugees": theme.SERIES}


@cache
def _hosts() -> tuple[Option, ...]:
    known = refugees.known(refugees.every("mandates"))
    everywhere = Option(value="", label=Message("refugees-host.all"))
    return (everywhere, *shared.country_options(known["country"].unique().tolist()))


HOST: Control[str] = Control(
    name="host",
    label=Message("refugees-host"),
    options=_hosts,
    default=lambda: "",
    widget="select",
    leads=shared.itself,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendFacts:
    """How many migrants there were in the first and the last year, with and without refugees."""

    place: Place | None
    """The country; None for all that are known in every year."""
    count: int
    """How many countries and areas the figures are of."""
    since: Year
    until: Year
    """Of all rows; `first` and `last` are the years where both are known, in `span` "once" where they are one."""
    first: Year
    last: Year
    span: str
    before: Amount
    before_without: Amount
    after: Amount
    after_without: Amount
    finding: Message | None
    with_others: Message | None
    notes: tuple[Message | None, ...]


def rows(*, host: str, protected: str, lang: str, **_others: Any) -> pd.DataFrame:
    """Return one row a year of a country, or of all that are known in every year: name, year, migrant_stock,
    not_refugees, refugees_all, reporting and country.
    """
    found = refugees.every(protected)
    if host:
        own = found[found["country"] == host].assign(name=areas.names(lang)[host], reporting=1)
    else:
        own = analysis.in_every_year(found).assign(name=say(Message("refugees-host.all"), lang), country="")
    return own[["name", "year", *LINES, "refugees_all", "reporting", "country"]].reset_index(drop=True)


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return two lines: all migrants, and those who are no refugees."""
    long = found.melt(["year", "name"], list(LINES), "group", "persons")
    return lines.trend(
        long,
        value="persons",
        series="group",
        lang=selection.lang,
        words={one: say(words.over({"protected": WHO.of(selection)}), selection.lang) for one, words in LINES.items()},
        colours=COLOURS,
        highlight=list(LINES),
        space=space,
    )


def facts(found: pd.DataFrame, selection: Selection) -> TrendFacts:
    """Return the first and the last year where both are known."""
    given, host = refugees.known(found), HOST.of(selection)
    told = {
        **of_row(given.iloc[0], first="year", before="migrant_stock", before_without="not_refugees"),
        **of_row(given.iloc[-1], last="year", after="migrant_stock", after_without="not_refugees"),
    }
    place = Place(host) if host else None
    count = int(given["reporting"].iloc[-1])
    return TrendFacts(
        place=place,
        count=count,
        since=Year(int(found["year"].iloc[0])),
        until=Year(int(found["year"].iloc[-1])),
        span="once" if len(given) == 1 else "both",
        finding=_lead(selection, place=place, count=count, **told),
        with_others=refugees.with_others(selection),
        notes=refugees.notes(first=int(given["year"].iloc[0])),
        **told,
    )


def _lead(selection: Selection, **told: Any) -> Message | None:
    """Return the finding, unless the reader's country is one whose refugees are not known."""
    own = shared.COUNTRY.of(selection)
    return Message("refugees-trend-headline", **told) if not own or own in HOST.texts() else None


TREND = Chart(
    id="distribution-refugees-trend",
    title=Message("refugees-trend-title"),
    subtitle=Message("refugees-trend-subtitle"),
    datasets=refugees.DATASETS,
    controls=(HOST, WHO, shared.COUNTRY),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("refugees-trend-headline"),
    lead=lambda told: told.finding,
    summary=(Message("refugees-trend-told"),),
    marks=lambda told: (told.with_others,),
    notes=lambda told: told.notes,
)
