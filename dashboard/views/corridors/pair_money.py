"""The money of a pair of groups: from where migrants live, in the one, to where they are from, in the other."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import pairs
from dashboard.analysis import remittance_corridors as analysis
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.definitions.sets import Set
from dashboard.figures import empty, flows
from dashboard.messages.rows import each
from dashboard.messages.values import Dollars, Listing, Message, Share, Year, known, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.corridors import country, facts, money_facts, pair_choices
from dashboard.views.corridors.money_facts import DATASETS, SUBTITLE, corridors, period, year
from dashboard.views.corridors.pair_choices import DESTINATIONS, ORIGINS

CORRIDOR: dict[str, Any] = {"origin": "origin", "destination": "destination", "figure": "remittances"}


def rows(*, lang: str, country: str, **values: Any) -> pd.DataFrame:  # noqa: ARG001  (the own country is marked)
    """Return what is sent from each country of destination to each country of origin, the largest first."""
    receivers, senders = pair_choices.ends(values, year=year())
    found = analysis.ranked(corridors(), origins=senders, destinations=receivers)
    found = found.astype({"origin": "str", "destination": "str"})
    found = facts.with_end_names(money_facts.marked(found, lang), lang=lang)
    found = found.assign(share=100 * found["remittances"] / found["remittances"].sum())
    columns = ["rank", "origin_name", "destination_name", "remittances", "share", "year", "status"]
    return found[[*columns, "origin", "destination"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bands from the countries that send to those that receive."""
    lang = selection.lang
    if found.empty:
        nothing = Message("pairs-money-number", total=None, year=Year(year()), **pair_choices.named(selection))
        return empty.message(say(nothing, lang), lang=lang, space=space)
    return flows.sankey(
        found,
        source="origin",
        target="destination",
        value="remittances",
        lang=lang,
        colours=country.colours(),
        words=areas.names(lang),
        selected=marked(selection),
        heads=(say(Message("money-groups-from"), lang), say(Message("money-groups-to"), lang)),
        period=period(lang),
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyFacts:
    """What one set sends to the other, what part of all either sends or receives that is, and the largest corridors."""

    origins: Set
    destinations: Set
    year: Year
    total: Dollars | None
    of_sent: Share | None
    of_received: Share | None
    leaders: Listing | None
    finding: Message | None
    """Of the reader's country."""
    notes: tuple[Message | None, ...]


def money_facts_of(found: pd.DataFrame, selection: Selection) -> MoneyFacts:
    """Return the whole flow of money with its parts, and what the reader's country has of it."""
    receivers, senders = pair_choices.ends(selection, year=year())
    whole, shown = pairs.remitted(corridors(), senders=senders, receivers=receivers), len(found) > 0
    return MoneyFacts(
        **pair_choices.named(selection),
        year=Year(year()),
        total=Dollars(whole["remittances"]) if shown else None,
        of_sent=known(whole["share_of_sent"], Share) if shown and ORIGINS.of(selection) else None,
        of_received=known(whole["share_of_received"], Share) if shown and DESTINATIONS.of(selection) else None,
        leaders=each(found.head(facts.NAMED), Message("money-corridor"), **CORRIDOR),
        finding=pair_choices.finding(
            found, selection, value="remittances", ends=("destination", "origin"), told=Message("pairs-money-own")
        ),
        notes=(*pair_choices.notes(selection, year=year()), *money_facts.notes()),
    )


MONEY = Chart(
    id="corridors-pair-money",
    title=Message("pairs-money-title"),
    subtitle=SUBTITLE,
    datasets=lambda selection: pair_choices.datasets(selection, *DATASETS),
    controls=(ORIGINS, DESTINATIONS, COUNTRY),
    rows=rows,
    figure=figure,
    facts=money_facts_of,
    headline=Message("pairs-money-headline"),
    lead=lambda facts: facts.finding,
    summary=lambda facts: (
        Message("pairs-money-number"),
        Message("pairs-money-received"),
        Message("pairs-money-sent"),
        Message("pairs-leaders") if facts.leaders else None,
    ),
    notes=lambda facts: facts.notes,
)
