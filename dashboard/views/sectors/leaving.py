"""In which branches those work who leave for work abroad, as their countries of origin register them."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import leaving as analysis
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas, catalogue
from dashboard.figures import bars
from dashboard.messages.rows import each, of_row
from dashboard.messages.terms import categories
from dashboard.messages.values import Amount, Listing, Message, Place, Share, Year, say
from dashboard.space import Space
from dashboard.view import Chart, Selection

NAME = "workers_leaving_by_branch"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavingFacts:
    """The branches of those who left one country of origin: the reader's, else that which most left."""

    place: Place
    year: Year
    total: Amount
    branch: Message
    """The largest branch that is known: "in services"."""
    share: Share
    branches: Listing | None
    """Every branch with its share."""
    count: int
    """Countries of origin."""
    led: bool
    """Whether the reader's country is among them, or none is named."""


def rows(*, lang: str, **_others: Any) -> pd.DataFrame:
    """Return one row an origin and branch, of the origin's last year: name, sector, share_in_branch, workers, year and
    origin.
    """
    found = analysis.by_branch(catalogue.frame(NAME))
    found = found.assign(name=found["origin"].map(areas.names(lang)))
    return found[["name", "sector", "share_in_branch", "workers", "year", "origin"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar an origin, parted by branch; its year stands with its name."""
    lang = selection.lang
    told = zip(found["origin"], found["year"], strict=True)
    names = [say(Message("sectors-ranking-bar", place=Place(code), year=Year(int(year))), lang) for code, year in told]
    found = found.assign(name=names)
    return bars.grouped(
        found,
        value="share_in_branch",
        category="name",
        group="sector",
        colours=theme.SECTOR_COLOURS,
        words=categories("sector"),
        stacked=True,
        selected=found.loc[found["origin"].isin(marked(selection)), "name"].unique().tolist(),
        hatched=(analysis.UNKNOWN,),
        lang=lang,
        space=space,
    )


def facts(found: pd.DataFrame, selection: Selection) -> LeavingFacts:
    """Return the branches of the reader's country where it has figures, else of the first."""
    own = found[found["origin"] == COUNTRY.of(selection)]
    rows = own if len(own) else found[found["origin"] == found["origin"].iloc[0]]
    rows = rows.sort_values("share_in_branch", ascending=False, kind="stable")
    largest = rows[rows["sector"] != analysis.UNKNOWN].iloc[0]
    return LeavingFacts(
        **of_row(largest, place="origin", year="year", share="share_in_branch"),
        total=Amount(float(rows["workers"].sum())),
        branch=Message("sectors-branch.in", sector=str(largest["sector"])),
        branches=each(rows, Message("leaving-branch"), branch="sector", share="share_in_branch"),
        count=found["origin"].nunique(),
        led=not COUNTRY.of(selection) or len(own) > 0,
    )


CHART = Chart(
    id="sectors-leaving",
    title=Message("leaving-title"),
    subtitle=Message("leaving-subtitle"),
    datasets=(NAME,),
    controls=(COUNTRY,),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("leaving-headline"),
    lead=lambda told: Message("leaving-headline") if told.led else None,
    summary=(Message("leaving-told"),),
    notes=(Message("leaving-registered"), Message("leaving-industry")),
)
