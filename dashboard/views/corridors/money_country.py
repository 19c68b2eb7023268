"""Remittances of one country, as a model estimates them: from where it receives, where money sent from it goes."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import remittance_corridors as analysis
from dashboard.analysis.remittance_corridors import RECEIVED, SENT
from dashboard.components.choices import COUNTRY
from dashboard.data import areas
from dashboard.figures import empty, flows
from dashboard.i18n import listing, sentence_case, t
from dashboard.terms import DIRECTIONS
from dashboard.view import Chart, Selection, Subject
from dashboard.views.corridors.choices import CENTRE, centre_country, here
from dashboard.views.corridors.money_words import DATASETS, MEASURE, STATUS, corridors, notes, period, year

FEW = 3


def rows(*, centre: str, country: str, lang: str) -> pd.DataFrame:
    """Return every partner from which the country receives, then every one to which money from it goes."""
    code, names = centre_country(centre=centre, country=country), areas.names(lang)
    parts = [
        analysis.partners(corridors(), country=code, direction=direction).assign(direction=direction)
        for direction in (RECEIVED, SENT)
    ]
    found = pd.concat(parts, ignore_index=True).rename(columns={"partner": "country"})
    found = found.assign(name=[names[one] for one in found["country"]], year=year(), status=STATUS)
    return found[["direction", "rank", "name", "remittances", "share", "year", "status", "country"]]


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return senders at the left, receivers at the right, the country in the centre."""
    lang, code = selection.lang, here(selection)
    if found.empty:
        return empty.message(_nothing(selection), lang=lang)
    return flows.two_sided(
        found,
        value="remittances",
        side="direction",
        sides=(RECEIVED, SENT),
        centre=(code, areas.names(lang)[code]),
        lang=lang,
        colours=dict.fromkeys(found["country"], theme.SERIES),
        heads=(t(DIRECTIONS[RECEIVED], lang), t(DIRECTIONS[SENT], lang)),
        period=period(lang),
    )


def pressed(point: Mapping[str, Any], _selection: Selection) -> str | None:
    """Return the partner that a press on its band or name puts in the centre."""
    key = str(point.get("customdata") or "")
    return key if key and key in CENTRE.texts() else None


def title(selection: Selection) -> str:
    """Return whose remittances, and that they are estimated."""
    words = "Remittances to and from {name}, {year}: modelled estimates"
    name = areas.in_sentence(areas.names(selection.lang)[here(selection)], selection.lang)
    return t(words, selection.lang, name=name, year=year())


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return what the country receives beside what is sent from it."""
    lang = selection.lang
    name = areas.in_sentence(areas.names(lang)[here(selection)], lang)
    if found.empty:
        return _nothing(selection).rstrip(".")
    received, sent = (_sum(found, direction) for direction in (RECEIVED, SENT))
    if not received:
        words = "By a modelled estimate, {sent} was sent from {name} in {year}"
    elif not sent:
        words = "By a modelled estimate, {name} received {received} in {year}"
    else:
        words = "By a modelled estimate, {name} received {received} and sent {sent} in {year}"
    return t(
        words,
        lang,
        name=name,
        received=formats.dollars(received, lang=lang),
        sent=formats.dollars(sent, lang=lang),
        year=year(),
    )


def _sum(found: pd.DataFrame, direction: str) -> float:
    return float(found.loc[found["direction"] == direction, "remittances"].sum())


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the largest partners of both directions with their amounts, or that the model has none."""
    if found.empty:
        return _nothing(selection)
    lang = selection.lang
    name = areas.in_sentence(areas.names(lang)[here(selection)], lang)
    words = {
        RECEIVED: ("{name} received most from {first}", "the model has nothing received by {name}"),
        SENT: ("most money sent from {name} went to {first}", "the model has nothing sent from {name}"),
    }
    parts = []
    for direction, (some, none) in words.items():
        first = found[found["direction"] == direction].head(FEW)
        told = [
            t("{name} ({value})", lang, name=areas.in_sentence(partner, lang), value=formats.dollars(value, lang=lang))
            for partner, value in zip(first["name"], first["remittances"], strict=True)
        ]
        parts.append(t(some if told else none, lang, name=name, first=listing(told, lang)))
    lead = t(
        "By a modelled estimate for {year}, {received}; {sent}.", lang, year=year(), received=parts[0], sent=parts[1]
    )
    return sentence_case(lead)


def _nothing(selection: Selection) -> str:
    lang = selection.lang
    name = areas.in_sentence(areas.names(lang)[here(selection)], lang)
    return t("The model has no remittances to or from {name}. Choose another country.", lang, name=name)


COUNTRY_FLOWS = Chart(
    id="corridors-money-country",
    title=title,
    subtitle=MEASURE,
    datasets=DATASETS,
    controls=(CENTRE, COUNTRY),
    rows=rows,
    subject=Subject(control=CENTRE.name, of=here, columns=("centre_name", "centre")),
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
    click=(CENTRE.name, pressed),
)
