"""What sending 200 US dollars costs, against the marks of target 10.c: 3 per cent, and no corridor above 5."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis import leading, remittance_costs
from dashboard.analysis.remittance_costs import CEILING, TARGET
from dashboard.components.choices import COUNTRY, single
from dashboard.data import areas, catalogue
from dashboard.figures import bars, columns
from dashboard.messages.rows import each, of_row
from dashboard.messages.terms import categories
from dashboard.messages.values import Listing, Message, Number, Place, Share, Year, say, write
from dashboard.space import Space
from dashboard.terms import COST_CLASSES
from dashboard.view import Chart, First, Selection
from dashboard.views.remittances import facts
from dashboard.views.remittances.choices import COST_YEAR, FIRST_COST, LAST_COST, LEADERS

CLASS_COLOURS = dict(zip(COST_CLASSES, (theme.AMOUNT_SCALE[i] for i in (1, 2, 4, 6)), strict=True))

SURVEYED = single(
    "surveyed",
    Message("remittances-surveyed"),
    {"all": Message("remittances-surveyed.all"), "same": Message("remittances-surveyed.same")},
)


def marks(lang: str) -> tuple[tuple[float, str], ...]:
    """Return both marks of the target, each with its number."""
    return tuple((at, write(Number(at), lang)) for at in (TARGET, CEILING))


def class_rows(*, surveyed: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (codes alone, without words)
    """Return the corridors of every year by class of cost: all, or those surveyed in every year."""
    return _classes(surveyed)[["year", "cost_class", "share", "corridors"]]


@cache
def _classes(surveyed: str) -> pd.DataFrame:
    costs = catalogue.frame("remittance_corridor_costs")
    return remittance_costs.by_class(remittance_costs.always_surveyed(costs) if surveyed == "same" else costs)


def class_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one column a year, parted by class of cost."""
    return columns.columns(
        rows,
        value="share",
        category="year",
        group="cost_class",
        colours=CLASS_COLOURS,
        words=categories("cost_class"),
        lang=selection.lang,
        stacked=True,
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassFacts:
    """How many corridors are surveyed in the first and the last year, and how many cost more than 5 per cent; the same
    of those that are surveyed in every year.
    """

    first: Year
    last: Year
    number_first: int
    number_last: int
    above_first: Share
    above_last: Share
    whole_first: Number
    """The share above 5 per cent to whole per cent, without the word."""
    whole_last: Share
    jump: Year
    """The year from which on many more are surveyed."""
    same_number: int
    same_first: Share
    same_last: Share


def class_facts(rows: pd.DataFrame, _selection: Selection) -> ClassFacts:
    """Return how many corridors are surveyed at both ends, and the share of them above the ceiling."""
    counts, above = _counted(rows)
    same_counts, same_above = _counted(_classes("same"))
    return ClassFacts(
        first=Year(counts.index[0]),
        last=Year(counts.index[-1]),
        number_first=int(counts.iloc[0]),
        number_last=int(counts.iloc[-1]),
        above_first=Share(above.iloc[0]),
        above_last=Share(above.iloc[-1]),
        whole_first=Number(above.iloc[0]),
        whole_last=Share(above.iloc[-1], decimals=0),
        jump=Year(counts.diff().idxmax()),
        same_number=int(same_counts.iloc[-1]),
        same_first=Share(same_above.iloc[0]),
        same_last=Share(same_above.iloc[-1]),
    )


def _counted(rows: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Return the number of corridors by year, and the share of them above the ceiling (per cent)."""
    dear = rows["cost_class"].isin(["above_ceiling", "dear"])
    return rows.groupby("year")["corridors"].sum(), rows["share"].where(dear, 0.0).groupby(rows["year"]).sum()


CLASSES = Chart(
    id="remittances-cost-classes",
    title=Message("remittances-cost-classes-title", start=Year(FIRST_COST), end=Year(LAST_COST)),
    subtitle=Message("remittances-cost-classes-subtitle"),
    datasets=("remittance_corridor_costs",),
    controls=(SURVEYED,),
    rows=class_rows,
    figure=class_figure,
    facts=class_facts,
    headline=Message("remittances-cost-classes-headline"),
    summary=(Message("remittances-cost-classes-surveyed"), Message("remittances-cost-classes-throughout")),
    notes=(
        Message("remittances-cost-goal"),
        Message("remittances-cost-definition"),
        Message("remittances-cost-quarter"),
        Message("remittances-cost-classes-number"),
        Message("remittances-cost-classes-antilles"),
        Message("remittances-cost-old"),
    ),
)


def corridor_rows(*, cost_year: int, lang: str, **_shown: Any) -> pd.DataFrame:
    """Return every corridor surveyed in the third quarter of the year, the costliest first."""
    rows = remittance_costs.corridors(catalogue.frame("remittance_corridor_costs"), quarter=f"{cost_year}Q3")
    named = {f"{end}_name": rows[end].map(areas.names(lang)) for end in ("origin", "destination")}
    remarked = rows["remark"].notna()
    rows = rows.assign(**named, remark=rows["remark"].mask(remarked, say(Message("remittances-cost-nil"), lang)))
    remarks = ["remark"] if remarked.any() else []
    return rows[["rank", *named, "cost_of_sending", "quarter", *remarks, "origin", "destination"]]


def first_corridors(rows: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first corridors and the costliest from or to the reader's country."""
    return leading.first(rows, count, also=leading.foremost(with_country(rows, COUNTRY.of(selection))))


def with_country(corridors: pd.DataFrame, country: str) -> pd.Series:
    """Return for each corridor whether it is from or to a country."""
    return (corridors["origin"] == country) | (corridors["destination"] == country)


def corridor_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the ranking with both marks, the corridors of the reader's country in bold."""
    lang, pairs = selection.lang, zip(rows["origin"], rows["destination"], strict=True)
    labels = [
        say(Message("remittances-corridor", origin=Place(origin), destination=Place(destination)), lang)
        for origin, destination in pairs
    ]
    labelled = rows.assign(corridor=labels, note=rows.get("remark", ""))
    return bars.ranking(
        labelled,
        value="cost_of_sending",
        label="corridor",
        lang=lang,
        selected=labelled.loc[with_country(labelled, COUNTRY.of(selection)), "corridor"].tolist(),
        period=COST_YEAR.of(selection),
        marks=marks(lang),
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CorridorFacts:
    """The costliest corridor, or those alike, how many cost more than the ceiling, and that of the reader's country."""

    corridors: Listing | None
    cost: FluentType | None
    surveyed: int
    above: int
    finding: Message | None
    """Of the reader's country, where any of its corridors is surveyed."""
    own: Message | None


def corridor_facts(rows: pd.DataFrame, selection: Selection) -> CorridorFacts:
    """Return the corridors with the highest cost, how many are above the ceiling, and the reader's."""
    country = COUNTRY.of(selection)
    mine = _of_country(rows, country)
    return CorridorFacts(
        **_costliest(rows),
        surveyed=len(rows),
        above=int((rows["cost_of_sending"] > CEILING).sum()),
        finding=Message("remittances-cost-corridors-finding", **mine) if mine else None,
        own=_own(mine, country),
    )


def _costliest(rows: pd.DataFrame) -> dict[str, Any]:
    """Return the corridors with the highest cost, and the cost."""
    first = facts.highest(rows, "cost_of_sending")
    corridors = each(first, Message("remittances-from-to"), origin="origin", destination="destination")
    return {"corridors": corridors, **of_row(first.iloc[0], cost="cost_of_sending")}


def _of_country(rows: pd.DataFrame, country: str) -> dict[str, Any]:
    """Return what is told of the costliest corridor from or to a country, with its rank; nothing where none is."""
    mine = rows[with_country(rows, country)]
    if mine.empty:
        return {}
    nil = bool(mine["cost_of_sending"].iloc[0] <= 0)
    rank = int(mine["rank"].iloc[0])
    return {"place": Place(country), "rank": rank, "surveyed": len(rows), "nil": nil, **_costliest(mine)}


def _own(mine: Mapping[str, Any], country: str) -> Message | None:
    if mine:
        return Message("remittances-cost-corridors-own", **mine)
    return Message("remittances-cost-corridors-none", place=Place(country)) if country else None


CORRIDORS = Chart(
    id="remittances-cost-corridors",
    title=Message("remittances-cost-corridors-title"),
    subtitle=Message("remittances-cost-corridors-subtitle"),
    datasets=("remittance_corridor_costs",),
    controls=(COST_YEAR, COUNTRY),
    rows=corridor_rows,
    first=First(count=LEADERS, of=first_corridors),
    figure=corridor_figure,
    facts=corridor_facts,
    headline=Message("remittances-cost-corridors-headline"),
    lead=lambda told: told.finding,
    summary=lambda facts: (Message("remittances-cost-corridors-most"), facts.own),
    notes=(
        Message("remittances-cost-corridors-above"),
        Message("remittances-cost-corridors-surveyed"),
        Message("remittances-cost-antilles"),
        Message("remittances-cost-old", last=Year(LAST_COST)),
    ),
)
