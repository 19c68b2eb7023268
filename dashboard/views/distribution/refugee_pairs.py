"""Between which countries most refugees and asylum-seekers have gone."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import leading
from dashboard.analysis import refugees as analysis
from dashboard.components import choices as shared
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas, catalogue
from dashboard.figures import bars, labels
from dashboard.messages.rows import each, of_row
from dashboard.messages.values import Amount, Listing, Message, Place, Year
from dashboard.space import Space
from dashboard.view import Chart, Control, First, Selection
from dashboard.views.distribution.refugees import WHO, with_others

SHOWN = 15
NAMED = 3
PAIR: dict[str, Any] = {"origin": "origin", "destination": "destination", "figure": "refugees_all"}
"""What messages take from the row of a pair."""


@cache
def _years() -> tuple[int, ...]:
    found = catalogue.frame("refugees")
    pairs = found[(found["origin"] != analysis.ALL) & (found["destination"] != analysis.ALL)]
    return tuple(sorted(int(year) for year in pairs["year"].unique()))


YEAR: Control[int] = Control(
    name="pair_year",
    label=Message("refugees-pair-year"),
    options=lambda: shared.year_options(_years()),
    default=lambda: str(_years()[-1]),
    number=True,
    widget="slider",
    play=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PairFacts:
    """The largest pairs of a year, and those of the reader's country."""

    year: Year
    origin: Place
    destination: Place
    figure: Amount
    leaders: Listing | None
    pairs: int
    with_others: Message | None
    finding: Message | None
    own: Listing | None
    """The largest pair from the reader's country, and the largest to it."""


def rows(*, pair_year: int, protected: str, lang: str, **_others: Any) -> pd.DataFrame:
    """Return every pair of a year, the largest first: rank, origin_name, destination_name, refugees_all and its kinds,
    year, origin and destination.
    """
    found = analysis.pairs(catalogue.frame("refugees"), year=pair_year, others=protected == "others")
    names = areas.names(lang)
    found = found.assign(
        origin_name=found["origin"].map(names), destination_name=found["destination"].map(names), year=pair_year
    )
    columns = ["refugees_all", "refugees", "asylum_seekers", "others_protected", "year"]
    return found[["rank", "origin_name", "destination_name", *columns, "origin", "destination"]]


def _own(found: pd.DataFrame, selection: Selection) -> pd.Series:
    """Return which rows are the largest pair from and the largest to the reader's country."""
    ends = [leading.foremost(found[end] == COUNTRY.of(selection)) for end in ("origin", "destination")]
    return ends[0] | ends[1]


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first pairs, and the largest from and to the reader's country."""
    return leading.first(found, count, also=_own(found, selection))


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bars, those of the reader's country in bold."""
    own = set(marked(selection))
    ends = found[["rank", "origin_name", "destination_name"]].to_numpy()
    names = [labels.ranked(f"{start} → {end}", rank, lang=selection.lang) for rank, start, end in ends]
    keys = [f"{start}-{end}" for start, end in zip(found["origin"], found["destination"], strict=True)]
    return bars.ranking(
        found.assign(corridor=names, area=keys),
        value="refugees_all",
        label="corridor",
        key="area",
        lang=selection.lang,
        selected=[key for key in keys if own & set(key.split("-"))],
        period=YEAR.of(selection),
        space=space,
    )


def facts(found: pd.DataFrame, selection: Selection) -> PairFacts:
    """Return the largest pair, the first ones, and those of the reader's country."""
    own = found[_own(found, selection)]
    mine = of_row(own.iloc[0], **PAIR) if len(own) else None
    return PairFacts(
        year=Year(YEAR.of(selection)),
        **of_row(found.iloc[0], **PAIR),
        leaders=each(found.head(NAMED), Message("refugees-pair"), "semicolon", **PAIR),
        pairs=len(found),
        with_others=with_others(selection),
        finding=Message("refugees-pair-own", place=Place(COUNTRY.of(selection)), year=Year(YEAR.of(selection)), **mine)
        if mine
        else None,
        own=each(own, Message("refugees-pair"), "semicolon", **PAIR),
    )


PAIRS = Chart(
    id="distribution-refugee-pairs",
    title=Message("refugees-pairs-title"),
    subtitle=Message("refugees-pairs-subtitle"),
    datasets=("refugees",),
    controls=(YEAR, WHO, COUNTRY),
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=figure,
    measure=lambda _selection: "refugees_all",
    facts=facts,
    headline=Message("refugees-pairs-headline"),
    lead=lambda told: told.finding,
    summary=(Message("refugees-pairs-told"), Message("refugees-pairs-own")),
    marks=lambda told: (told.with_others,),
    notes=(Message("refugees-pairs-known"), Message("refugees-pairs-palestine")),
)
