"""What one country is to every instrument: ratified, signed, not ratified, denounced, or not seen in the source."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import ratifications
from dashboard.components.choices import COUNTRY
from dashboard.data import areas
from dashboard.definitions import instruments
from dashboard.figures import statements
from dashboard.messages.terms import category
from dashboard.messages.values import Dated, Listing, Message, Place, known, say
from dashboard.space import Space
from dashboard.terms import INSTRUMENTS, ON_MIGRANTS
from dashboard.view import Chart, Selection
from dashboard.views.governance.choices import STATE


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryFacts:
    """How many instruments a country has ratified, has not, and in how many lists it was not seen; which these are."""

    place: Place
    instruments: int
    ratified: int
    outside: int
    unseen: int
    names: Listing | None
    """Of those of ON_MIGRANTS that it ratified."""
    not_names: Listing | None
    """Of all that it is known not to have ratified, or to have denounced."""


def rows(*, state: str, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (the reader's own leads the choice)
    """Return every instrument: instrument, ratification, ratified_on, denounced, as_of of its list, name, country."""
    found = ratifications.of_country(instruments.listed(), country=state)
    dates = found["instrument"].map(lambda code: instruments.find(code).as_of)
    found = found.assign(as_of=found["as_of"].fillna(dates), name=areas.names(lang)[state], country=state)
    return found[["instrument", "ratification", "ratified_on", "denounced", "as_of", "name", "country"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one row an instrument: its name, and what the country is to it by the list of which date."""
    return statements.statements(
        [say(instruments.find(code).name, selection.lang) for code in found["instrument"]],
        [say(_line(row), selection.lang) for row in found.to_dict("records")],
        found["ratification"].tolist(),
        colours=theme.RATIFICATION_COLOURS,
        unknown=ratifications.NOT_SEEN,
        keys=found["instrument"].tolist(),
        space=space,
    )


def _line(row: Mapping[Hashable, Any]) -> Message:
    return Message(
        "governance-country-line",
        standing=category("ratification", row["ratification"]),
        on=known(row["ratified_on"] or None, Dated),
        as_of=Dated(row["as_of"]),
    )


def country_facts(found: pd.DataFrame, selection: Selection) -> CountryFacts:
    """Return how many instruments the country has ratified and not, and their names."""
    of = found["ratification"]
    ratified, outside = of == ratifications.RATIFIED, of.isin(["not_ratified", "denounced"])
    return CountryFacts(
        place=Place(STATE.of(selection)),
        instruments=len(INSTRUMENTS),
        ratified=int(ratified.sum()),
        outside=int(outside.sum()),
        unseen=int((of == ratifications.NOT_SEEN).sum()),
        names=_named(found[ratified & found["instrument"].isin(ON_MIGRANTS)]),
        not_names=_named(found[outside]),
    )


def _named(found: pd.DataFrame) -> Listing | None:
    return Listing.of((instruments.find(code).name for code in found["instrument"]), "semicolon")


INSTRUMENTS_OF = Chart(
    id="governance-country",
    title=Message("governance-country-title"),
    subtitle=Message("governance-country-subtitle"),
    datasets=instruments.DATASETS,
    controls=(STATE, COUNTRY),
    rows=rows,
    figure=figure,
    facts=country_facts,
    headline=Message("governance-country-headline"),
    lead=lambda _facts: Message("governance-country-headline"),
    summary=(Message("governance-country-ratified"), Message("governance-country-outside")),
    notes=(Message("governance-country-unseen"), Message("governance-codes", full=None)),
)
