"""Which States are bound by an instrument: the map, with every country or area in its table."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import ratifications
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.definitions import instruments
from dashboard.figures import maps
from dashboard.messages.terms import category
from dashboard.messages.values import Dated, Message, Place, by_name
from dashboard.space import Space
from dashboard.terms import RATIFICATIONS
from dashboard.view import Chart, Selection
from dashboard.views.governance import facts
from dashboard.views.governance.choices import INSTRUMENT, chosen

DRAWN = tuple(one for one in RATIFICATIONS if one != ratifications.NOT_SEEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class StatesFacts:
    """How many States are what to an instrument, and what its list is worth."""

    name: Message
    as_of: Dated
    complete: bool
    total: int | None
    counted: Dated | None
    ratified: int
    signed: int
    outside: int
    denounced: int
    listed: int
    """States of which the source says anything."""
    finding: Message | None
    notes: tuple[Message, ...]


def rows(*, instrument: str, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (marked alone)
    """Return every country or area in the order of the names: name, ratification, ratified_on, denounced, as_of."""
    names, one = areas.names(lang), instruments.find(instrument)
    codes = [place.code for place in by_name(map(Place, names), lang)]
    found = ratifications.standing(instruments.listed(), instrument=instrument, countries=codes)
    found = found.assign(name=found["country"].map(names), as_of=found["as_of"].fillna(one.as_of))
    return found[["name", "ratification", "ratified_on", "denounced", "as_of", "country"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map; what was not seen in the source is hatched, the reader's country outlined."""
    return maps.categories(
        found,
        value="ratification",
        words={one: category("ratification", one) for one in DRAWN},
        colours=theme.RATIFICATION_COLOURS,
        areas=areas.areas(selection.lang),
        lang=selection.lang,
        selected=marked(selection),
        missing=Message(f"terms-ratification.{ratifications.NOT_SEEN}"),
        space=space,
    )


def states_facts(found: pd.DataFrame, selection: Selection) -> StatesFacts:
    """Return how many States have ratified, signed alone, not ratified or denounced the instrument."""
    one, counts = chosen(selection), found["ratification"].value_counts()
    of: dict[str, Any] = {code: int(counts.get(code, 0)) for code in DRAWN}
    return StatesFacts(
        **facts.worth(one),
        ratified=of["ratified"],
        signed=of["signed"],
        outside=of["not_ratified"],
        denounced=of["denounced"],
        listed=sum(of.values()),
        finding=facts.finding(selection),
        notes=facts.notes(one),
    )


MAP = Chart(
    id="governance-states",
    title=Message("governance-states-title"),
    subtitle=Message("governance-states-subtitle"),
    datasets=facts.datasets,
    controls=(INSTRUMENT, COUNTRY),
    rows=rows,
    figure=figure,
    facts=states_facts,
    headline=Message("governance-states-headline"),
    lead=lambda facts: facts.finding,
    summary=(Message("governance-states-counts"), Message("governance-states-counted")),
    notes=lambda facts: (*facts.notes, Message("governance-signed")),
)
