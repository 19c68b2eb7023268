"""The large corridors and what is known to bind both of their ends; and those of which nothing of that is seen."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis import agreements, corridors, leading, ratifications, rules
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas, catalogue
from dashboard.definitions import communities, frames, instruments
from dashboard.figures import bars
from dashboard.messages.rows import each, of_row
from dashboard.messages.terms import category
from dashboard.messages.values import Amount, Listing, Message, Place, Year, join, say, write
from dashboard.space import Space
from dashboard.terms import ON_MIGRANTS
from dashboard.view import Chart, First, Selection
from dashboard.views.governance.choices import ALL, RULES

LARGE = 100_000
"""Migrants that a large corridor has at least."""
SHOWN, NAMED = 20, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class CorridorFacts:
    """How many large corridors have what in common, the largest without anything seen, the reader's country's first."""

    year: Year
    large: Amount
    corridors: int
    community: int
    agreement: int
    instrument: int
    without: int
    largest: Listing | None
    origin: Place | None
    destination: Place | None
    figure: FluentType | None
    """Of the largest corridor without anything seen."""
    finding: Message | None
    instruments: Listing | None


@cache
def _large() -> pd.DataFrame:
    """Return every large corridor of the latest year, the largest first, with what both ends have in common."""
    found = corridors.top(frames.corridors(), year=frames.stock_years()[-1])
    return rules.of_corridors(
        found.loc[found["migrant_stock"] >= LARGE, ["origin", "destination", "rank", "migrant_stock"]],
        communities={one.code: one.members for one in communities.every() if one.mobility_regime},
        agreements=agreements.pairs(catalogue.frame("bilateral_agreements")),
        parties={code: ratifications.parties(instruments.listed(), instrument=code) for code in ON_MIGRANTS},
    )


def rows(*, rules: str, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (marked alone)
    """Return the large corridors, or those of which nothing is seen: names and codes of both ends, rank, migrants, what
    binds both ends, communities and instruments that they share, agreements in the data, year.
    """
    found, names = _large(), areas.names(lang)
    found = found if rules == ALL else found[found["rule"] == rules]
    return pd.DataFrame(
        {
            "origin_name": found["origin"].map(names),
            "destination_name": found["destination"].map(names),
            "rank": found["rank"],
            "migrant_stock": found["migrant_stock"],
            "rule": found["rule"],
            "shared_communities": [
                join([say(Message("communities-short", code=code), lang) for code in codes], "choices", lang)
                for codes in found["shared"]
            ],
            "agreements": found["agreements"],
            "bound_by": [
                join([say(instruments.find(code).name, lang) for code in codes], "semicolon", lang)
                for codes in found["bound"]
            ],
            "year": frames.stock_years()[-1],
            "origin": found["origin"],
            "destination": found["destination"],
        }
    ).reset_index(drop=True)


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first corridors, and the largest from and to the reader's country."""
    own = [leading.foremost(found[end] == COUNTRY.of(selection)) for end in ("origin", "destination")]
    return leading.first(found, count, also=own[0] | own[1])


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one bar a corridor, filled by what binds both ends, those of the reader's country in bold."""
    lang, own = selection.lang, marked(selection)
    words = {code: write(category("rule", code), lang) for code in theme.RULE_COLOURS if code in set(found["rule"])}
    ends = zip(found["origin_name"], found["destination_name"], found["rank"], strict=True)
    keys = found["origin"] + "-" + found["destination"]
    return bars.ranking(
        found.assign(
            corridor=[
                say(Message("corridors-top-label", origin=one, destination=other, rank=rank), lang)
                for one, other, rank in ends
            ],
            area=keys,
            words=found["rule"].map(words),
        ),
        value="migrant_stock",
        label="corridor",
        key="area",
        mark="words",
        order=tuple(words.values()),
        colours=[theme.RULE_COLOURS[code] for code in found["rule"]],
        selected=keys[found["origin"].isin(own) | found["destination"].isin(own)].tolist(),
        period=frames.stock_years()[-1],
        lang=lang,
        space=space,
    )


def corridor_facts(found: pd.DataFrame, selection: Selection) -> CorridorFacts:
    """Return how many of the large corridors have what in common, and the largest of which nothing is seen."""
    every = _large()
    counts = every["rule"].value_counts()
    without = every[every["rule"] == rules.NONE_SEEN]
    told: dict[str, Any] = {"origin": "origin", "destination": "destination", "figure": "migrant_stock"}
    return CorridorFacts(
        year=Year(frames.stock_years()[-1]),
        large=Amount(LARGE),
        corridors=len(every),
        community=int(counts.get(rules.COMMUNITY, 0)),
        agreement=int(counts.get(rules.AGREEMENT, 0)),
        instrument=int(counts.get(rules.INSTRUMENT, 0)),
        without=len(without),
        largest=each(without.head(NAMED), Message("governance-rules-corridor"), "semicolon", **told),
        **of_row(without.iloc[0], **told),
        finding=_finding(found, COUNTRY.of(selection)),
        instruments=Listing.of((instruments.find(code).name for code in ON_MIGRANTS), "semicolon"),
    )


def _finding(found: pd.DataFrame, country: str) -> Message | None:
    """Return what binds both ends of the reader's largest corridor; None where it has none among those shown."""
    own = found[(found["origin"] == country) | (found["destination"] == country)]
    if own.empty:
        return None
    row = own.iloc[0]
    ends = {end: Place(row[end]) for end in ("origin", "destination")}
    return Message("governance-rules-own", rule=row["rule"], **ends)


RANKING = Chart(
    id="governance-corridors",
    title=Message("governance-rules-title"),
    subtitle=Message("governance-rules-subtitle"),
    datasets=("corridors", "communities", "memberships", "bilateral_agreements", "ratifications"),
    controls=(RULES, COUNTRY),
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=figure,
    measure=lambda _selection: "migrant_stock",
    facts=corridor_facts,
    headline=Message("governance-rules-headline"),
    lead=lambda facts: facts.finding,
    summary=(Message("governance-rules-counts"), Message("governance-rules-largest")),
    notes=(
        Message("governance-rules-absence"),
        Message("governance-rules-order"),
        Message("governance-rules-instruments"),
        Message("governance-rules-movement"),
    ),
)
