"""Every country by the number of others with which it has agreements in the data."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import agreements as analysis
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.definitions import agreements
from dashboard.figures import maps
from dashboard.messages.rows import each
from dashboard.messages.values import Listing, Message, Place, write
from dashboard.space import Space
from dashboard.view import Chart, Selection

NAMED = 3
LIMITS = (2, 5, 10, 20, 40)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorldFacts:
    """How many countries have agreements, those with most partners, and the reader's own."""

    countries: int
    largest: Listing | None
    own: Message | None


@cache
def _by_country() -> pd.DataFrame:
    return analysis.by_country(agreements.treaties())


def rows(*, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (the reader's own is marked alone)
    """Return every country with an agreement, the one of most partners first: name, partners, agreements, first_year,
    last_year, country.
    """
    found = _by_country().sort_values(["partners", "country"], ascending=[False, True], ignore_index=True)
    found = found.assign(name=[write(Place(code), lang) for code in found["country"]])
    return found[["name", "partners", "agreements", "first_year", "last_year", "country"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map of countries by their number of partners."""
    return maps.amounts(
        found,
        value="partners",
        limits=LIMITS,
        areas=areas.areas(selection.lang),
        lang=selection.lang,
        selected=marked(selection),
        missing=Message("agreements-standing.none"),
        space=space,
    )


def facts(found: pd.DataFrame, selection: Selection) -> WorldFacts:
    """Return how many countries there are, and how the reader's own stands."""
    country = COUNTRY.of(selection)
    mine = found[found["country"] == country]
    own = Message(
        "agreements-partners-headline",
        here=Place(country),
        agreements=int(mine["agreements"].sum()),
        partners=int(mine["partners"].sum()),
    )
    return WorldFacts(
        countries=len(found),
        largest=each(
            found.head(NAMED), Message("agreements-partners-figure"), place="country", count=("partners", int)
        ),
        own=own if country else None,
    )


MAP = Chart(
    id="governance-agreements-world",
    title=Message("agreements-world-title"),
    subtitle=Message("agreements-partners-subtitle"),
    datasets=("bilateral_agreements",),
    controls=(COUNTRY,),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("agreements-world-headline"),
    lead=lambda facts: facts.own,
    summary=Message("agreements-world-summary"),
    notes=(Message("agreements-absent"), Message("agreements-force"), Message("agreements-source-parties")),
)
