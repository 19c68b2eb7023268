"""Migrants who live in a country that borders theirs by land: all, those of one direction, the reader's own country."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import corridors as analysis
from dashboard.analysis.south import mobility
from dashboard.components.choices import COUNTRY
from dashboard.data import catalogue
from dashboard.definitions import quoted, sets, south
from dashboard.definitions.frames import corridors, stock_years
from dashboard.figures import lines
from dashboard.messages.rows import one_decimal
from dashboard.messages.values import Amount, Listing, Message, Number, Place, Share, Year, known, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.corridors import facts
from dashboard.views.corridors.choices import ALL, MOBILITY_LENS, SEX, SOUTH_CONTROLS, who_is_south
from dashboard.views.corridors.own_region import AGREES, UN_DESA, from_data

QUOTED = "C010"
"""The statement of the paper of 2018 on migrants next door."""
SOUTH_SOUTH, OWN = "south_south", "country"
"""Keys of lines, besides ALL and the other directions."""
KEPT = 64
MADE_OF = ["migrant_stock_within", "migrant_stock", "share_known_origin"]


@cache
def _beside() -> pd.Series:
    """Return which corridors join neighbours."""
    return analysis.neighbouring(corridors(), catalogue.frame("borders"))


@lru_cache(maxsize=KEPT)
def _shares(sex: str, kind: str, who: tuple[tuple[str, Any], ...]) -> pd.DataFrame:
    """Return every year's share in a neighbouring country, of the corridors of `kind`, or of ALL."""
    stock = corridors()
    kept = None if kind == ALL else mobility(stock, south.membership(**dict(who))) == kind
    return analysis.neighbours(stock, beside=_beside(), kept=kept, sex=sex)


@lru_cache(maxsize=KEPT)
def _of_country(sex: str, country: str) -> pd.DataFrame:
    stock = corridors()
    return analysis.neighbours(stock, beside=_beside(), kept=stock["origin"] == country, sex=sex)


def _lines(values: Mapping[str, Any]) -> dict[str, pd.DataFrame]:
    """Return the shares of every line of a selection, or of the keywords of `rows()`, by year and by its key: ALL,
    South to South, the chosen direction, and the reader's country where it has a line.
    """
    sex, country, direction = values["sex"], values["country"], values["mobility"]
    who = tuple(who_is_south(values).items())
    kinds = dict.fromkeys([SOUTH_SOUTH, *([] if direction == ALL else [direction])])
    found = {ALL: _shares(sex, ALL, ())} | {kind: _shares(sex, kind, who) for kind in kinds}
    if country in _bordering():
        own = _of_country(sex, country)
        # Without emigrants in the last year there is nothing that the headline could say.
        found |= {OWN: own} if own.loc[own["year"] == stock_years()[-1], "share"].notna().any() else {}
    return {line: shares.set_index("year", drop=False) for line, shares in found.items()}


def _name(line: str, country: str) -> Message:
    return Message("corridors-neighbours-line", line=line, place=Place(country))


def rows(*, lang: str, sex: str, country: str, **values: Any) -> pd.DataFrame:
    """Return every line and year with its share and what it is of; then what the paper of 2018 states."""
    shown = _lines({"sex": sex, "country": country, **values})
    parts = [shares.assign(category=say(_name(line, country), lang)) for line, shares in shown.items()]
    found = pd.concat(parts, ignore_index=True).assign(document=UN_DESA)
    if sex == "both":
        stated = quoted.shares(QUOTED).assign(category=say(_name(SOUTH_SOUTH, country), lang))
        found = pd.concat([found, stated], ignore_index=True)
    return found.assign(sex=sex)[["category", "year", "share", *MADE_OF, "sex", "document"]]


@cache
def _bordering() -> frozenset[str]:
    """Return the countries and areas (ISO3) that have a land border."""
    borders = catalogue.frame("borders")
    return frozenset(borders["country_a"]) | frozenset(borders["country_b"])


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a group of migrants, and the paper's point."""
    lang, country = selection.lang, COUNTRY.of(selection)
    tones = {ALL: theme.SEX_COLOURS["both"], OWN: theme.SERIES, **theme.MOBILITY_COLOURS}
    names = {line: say(_name(line, country), lang) for line in _lines(selection)}
    return lines.trend(
        from_data(found),
        value="share",
        series="category",
        lang=lang,
        colours={name: tones[line] for line, name in names.items()},
        selected=[name for line, name in names.items() if line == OWN],
        points=[
            (int(year), share, say(Message("corridors-neighbours-point", share=Number(share)), lang))
            for year, share in found.loc[found["document"] != UN_DESA, ["year", "share"]].to_numpy()
        ],
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class NeighbourFacts:
    """How many live next door, of whom, in the last year and in the first."""

    first: Year
    last: Year
    line: str
    """The line that the headline is of: the reader's country or a direction."""
    own: Place
    share: Share
    all: Number
    parts: Listing | None
    without_line: Message | None
    """Why the reader's country has no line."""
    low: Number
    high: Number
    notes: tuple[Message | None, ...]


def neighbour_facts(_found: pd.DataFrame, selection: Selection) -> NeighbourFacts:
    """Return the share of every line, how the paper's figure fits, and what the shares leave out."""
    first, last = stock_years()[0], stock_years()[-1]
    shown, country, direction = _lines(selection), COUNTRY.of(selection), MOBILITY_LENS.of(selection)
    line = OWN if OWN in shown else direction if direction != ALL else SOUTH_SOUTH
    origins = pd.concat([shares["share_known_origin"] for shares in shown.values()])
    return NeighbourFacts(
        first=Year(first),
        last=Year(last),
        line=line,
        own=Place(country),
        share=Share(shown[line].loc[last, "share"], decimals=0),
        all=Number(shown[ALL].loc[last, "share"]),
        parts=Listing.of(
            Message(
                "corridors-neighbours-share",
                name=_name(one, country),
                line=one,
                place=Place(country),
                now=known(shares.loc[last, "share"], Share),
                before=known(shares.loc[first, "share"], one_decimal),
            )
            for one, shares in shown.items()
        ),
        without_line=_without_line(country) if country and OWN not in shown else None,
        low=one_decimal(origins.min()),
        high=one_decimal(origins.max()),
        notes=(
            *facts.who_is(selection, year=None),
            _beside_paper(shown[SOUTH_SOUTH]) if SEX.of(selection) == "both" else None,
            _islands(SEX.of(selection)),
            Message("corridors-neighbours-coverage"),
            facts.borders(first),
        ),
    )


def _without_line(country: str) -> Message:
    return Message("corridors-neighbours-without", place=Place(country), border=country in _bordering())


def _beside_paper(ours: pd.DataFrame) -> Message:
    """Return what the paper states of South to South, beside our share of the same year."""
    stated = quoted.shares(QUOTED).iloc[0]
    share = ours.loc[stated["year"], "share"]
    return Message(
        "corridors-neighbours-paper",
        quoted=Number(stated["share"]),
        ours=one_decimal(share),
        at=Year(stated["year"]),
        close=abs(share - stated["share"]) <= AGREES,
    )


@cache
def _islands(sex: str) -> Message:
    """Return how many countries and areas have no land border, and how many emigrants of the sex they have."""
    stock, everyone = corridors(), sets.everyone()
    without = everyone - _bordering()
    now = stock[(stock["year"] == stock_years()[-1]) & stock["origin"].isin(without)]
    persons = Amount(float(now[analysis.STOCKS[sex]].sum()))
    return Message("corridors-neighbours-islands", without=len(without), areas=len(everyone), persons=persons)


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the stock, the borders, what the South is made of, and the paper's figure where it is shown."""
    quotes = (quoted.STATEMENTS,) if SEX.of(selection) == "both" else ()
    return ("corridors", "borders", *south.datasets(**who_is_south(selection)), *quotes)


NEIGHBOURS = Chart(
    id="corridors-neighbours",
    title=Message("corridors-neighbours-title"),
    subtitle=Message("corridors-neighbours-subtitle"),
    datasets=datasets,
    controls=(SEX, MOBILITY_LENS, *SOUTH_CONTROLS, COUNTRY),
    rows=rows,
    figure=figure,
    facts=neighbour_facts,
    headline=Message("corridors-neighbours-headline"),
    lead=lambda facts: Message("corridors-neighbours-headline") if facts.line == OWN else None,
    summary=lambda facts: (Message("corridors-neighbours-shares"), facts.without_line),
    notes=lambda facts: facts.notes,
)
