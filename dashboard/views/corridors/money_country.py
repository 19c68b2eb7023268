"""Remittances of one country, as a model estimates them: from where it receives, where money sent from it goes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import remittance_corridors as analysis
from dashboard.analysis.remittance_corridors import RECEIVED, SENT
from dashboard.components.choices import COUNTRY
from dashboard.data import areas
from dashboard.figures import empty, flows
from dashboard.messages.rows import each
from dashboard.messages.values import Dollars, Listing, Message, Place, Year, say
from dashboard.space import Space
from dashboard.view import Chart, Selection, Subject
from dashboard.views.corridors.choices import CENTRE, centre_country, here
from dashboard.views.corridors.money_facts import DATASETS, SUBTITLE, corridors, marked, notes, period, year

FEW = 3
PARTNER: dict[str, Any] = {"partner": "country", "figure": "remittances"}
"""What messages take from the row of a partner."""


def rows(*, centre: str, country: str, lang: str) -> pd.DataFrame:
    """Return every partner from which the country receives, then every one to which money from it goes."""
    code, names = centre_country(centre=centre, country=country), areas.names(lang)
    parts = [
        analysis.partners(corridors(), country=code, direction=direction).assign(direction=direction)
        for direction in (RECEIVED, SENT)
    ]
    found = pd.concat(parts, ignore_index=True).rename(columns={"partner": "country"})
    found = marked(found.assign(name=[names[one] for one in found["country"]]), lang)
    return found[["direction", "rank", "name", "remittances", "share", "year", "status", "country"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return senders at the left, receivers at the right, the country in the centre."""
    lang, code = selection.lang, here(selection)
    if found.empty:
        return empty.message(say(Message("money-country-none", place=Place(code)), lang), lang=lang, space=space)
    return flows.two_sided(
        found.drop(columns="status"),  # the period says it, of bands that several countries share, too
        value="remittances",
        side="direction",
        sides=(RECEIVED, SENT),
        centre=(code, areas.names(lang)[code]),
        lang=lang,
        colours=dict.fromkeys(found["country"], theme.SERIES),
        heads=(say(Message("money-country-from"), lang), say(Message("money-country-to"), lang)),
        period=period(lang),
        space=space,
    )


def pressed(point: Mapping[str, Any], _selection: Selection) -> str | None:
    """Return the partner that a press on its band or name puts in the centre."""
    key = str(point.get("customdata") or "")
    return key if key and key in CENTRE.texts() else None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryFacts:
    """What a country receives and what is sent from it, with the largest partners of each side."""

    place: Place
    year: Year
    received: Dollars | None
    sent: Dollars | None
    senders: Listing | None
    receivers: Listing | None


def facts(found: pd.DataFrame, selection: Selection) -> CountryFacts:
    """Return the sums of both directions and the first few partners of each, None where the model has nothing."""
    senders, receivers = (found[found["direction"] == direction] for direction in (RECEIVED, SENT))
    return CountryFacts(
        place=Place(here(selection)),
        year=Year(year()),
        received=_sum(senders),
        sent=_sum(receivers),
        senders=each(senders.head(FEW), Message("money-country-sender"), **PARTNER),
        receivers=each(receivers.head(FEW), Message("money-country-receiver"), **PARTNER),
    )


def _sum(partners: pd.DataFrame) -> Dollars | None:
    return Dollars(partners["remittances"].sum()) if len(partners) else None


COUNTRY_FLOWS = Chart(
    id="corridors-money-country",
    title=Message("money-country-title"),
    subtitle=SUBTITLE,
    datasets=DATASETS,
    controls=(CENTRE, COUNTRY),
    rows=rows,
    subject=Subject(control=CENTRE.name, of=here, columns=("centre_name", "centre")),
    figure=figure,
    facts=facts,
    headline=Message("money-country-headline"),
    summary=Message("money-country-partners"),
    notes=lambda _facts: notes(),
    click=(CENTRE.name, pressed),
)
