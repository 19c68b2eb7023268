"""From group to group in one year: the countries of birth in one set, those of residence in another."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard.analysis import corridors as analysis
from dashboard.analysis import pairs
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.definitions.frames import corridors
from dashboard.definitions.sets import Set
from dashboard.figures import empty, flows
from dashboard.messages.rows import each
from dashboard.messages.values import Amount, Listing, Message, Share, known, say
from dashboard.selections import values
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.corridors import country, facts, pair_choices
from dashboard.views.corridors.choices import SEX, YEAR
from dashboard.views.corridors.pair_choices import DESTINATIONS, ORIGINS

KEPT = 32
ALL_KNOWN = 99.95
"""Per cent of known origin from which on nothing is said of the others."""
CORRIDOR: dict[str, Any] = {"origin": "origin", "destination": "destination", "figure": "migrant_stock"}


def rows(*, lang: str, country: str, **values: Any) -> pd.DataFrame:  # noqa: ARG001  (the own country is marked)
    """Return every corridor from the one set to the other, the largest first, with its part of them all."""
    year, sex = values["year"], values["sex"]
    found = _found(*pair_choices.ends(values, year=year), year=year, sex=sex)
    return facts.with_end_names(found.assign(year=year, sex=sex), lang=lang)


@lru_cache(maxsize=KEPT)
def _found(origins: frozenset[str], destinations: frozenset[str], *, year: int, sex: str) -> pd.DataFrame:
    found = analysis.top(corridors(), year=year, sex=sex, origins=origins, destinations=destinations)
    return found.assign(share=100 * found["migrant_stock"] / found["migrant_stock"].sum())


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bands from countries of birth to countries of residence, in the colours of the former."""
    lang, told = selection.lang, values((YEAR, SEX), selection) | pair_choices.named(selection)
    if found.empty:
        nothing = Message("pairs-nothing", **told)
        return empty.message(say(nothing, lang), lang=lang, space=space)
    return flows.sankey(
        found,
        source="origin",
        target="destination",
        value="migrant_stock",
        lang=lang,
        colours=country.colours(),
        words=areas.names(lang),
        selected=marked(selection),
        heads=(say(Message("corridors-regions-heads.from"), lang), say(Message("corridors-regions-heads.in"), lang)),
        period=YEAR.of(selection),
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PairFacts:
    """How many live in one set who were born in another, what part of either they are, and the largest corridors."""

    origins: Set
    destinations: Set
    number: Amount | None
    """None where there are none."""
    of_immigrants: Share | None
    of_emigrants: FluentType | None
    women: FluentType | None
    leaders: Listing | None
    count: int
    """The corridors that have anybody."""
    finding: Message | None
    """Of the reader's country."""
    unknown: Share | None
    """Of those who live in the destinations, the part of unknown origin; None where all but a few are known."""
    notes: tuple[Message | None, ...]


def pair_facts(found: pd.DataFrame, selection: Selection) -> PairFacts:
    """Return the whole flow with its parts, its largest corridors and those of the reader's country."""
    year, sex = YEAR.of(selection), SEX.of(selection)
    whole = pairs.over_time(corridors(), {year: pair_choices.ends(selection, year=year)}, sex=sex).iloc[0]
    shown, told = len(found) > 0, pair_choices.named(selection)
    women = whole["share_female"] if sex == "both" else None
    return PairFacts(
        **told,
        number=Amount(whole["migrant_stock"]) if shown else None,
        of_immigrants=known(whole["share_of_immigrants"], Share) if shown and ORIGINS.of(selection) else None,
        of_emigrants=known(whole["share_of_emigrants"], Share) if shown and DESTINATIONS.of(selection) else None,
        women=known(women, Share) if shown else None,
        leaders=each(found.head(facts.NAMED), Message("corridors-figure"), **CORRIDOR),
        count=len(found),
        finding=pair_choices.finding(
            found, selection, value="migrant_stock", ends=("origin", "destination"), told=Message("pairs-own")
        ),
        unknown=Share(100 - whole["share_known_origin"]) if shown and whole["share_known_origin"] < ALL_KNOWN else None,
        notes=(
            Message("corridors-definition"),
            *pair_choices.notes(selection, year=year),
            Message("pairs-unknown"),
            facts.borders(year),
        ),
    )


FLOWS = Chart(
    id="corridors-pair",
    title=Message("pairs-title"),
    subtitle=Message("pairs-subtitle"),
    datasets=lambda selection: pair_choices.datasets(selection, "corridors"),
    controls=(ORIGINS, DESTINATIONS, YEAR, SEX, COUNTRY),
    rows=rows,
    figure=figure,
    facts=pair_facts,
    headline=Message("pairs-headline"),
    lead=lambda facts: facts.finding,
    summary=lambda facts: (
        Message("pairs-number"),
        Message("pairs-of-immigrants"),
        Message("pairs-of-emigrants"),
        Message("pairs-women"),
        Message("pairs-leaders") if facts.leaders else None,
    ),
    notes=lambda facts: facts.notes,
)
