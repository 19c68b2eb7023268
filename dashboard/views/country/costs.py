"""What it costs to send money to a country or area and from it: every corridor surveyed, the costliest first."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis import remittance_costs
from dashboard.analysis.remittance_costs import CEILING, TARGET
from dashboard.components.choices import year_options
from dashboard.data import areas
from dashboard.definitions import costs
from dashboard.definitions.frames import corridor_costs, cost_years, stock_years
from dashboard.figures import bars
from dashboard.messages.rows import of_row
from dashboard.messages.values import Listing, Message, Number, Place, Year, say, write
from dashboard.space import Space
from dashboard.view import Chart, Control, Selection, Subject
from dashboard.views.country import facts, frames
from dashboard.views.country.choices import SUBJECT, open_profile

MOST = 10
"""So many of the largest partners are looked for among the corridors."""
PARTNER = {"destination": "origin", "origin": "destination"}
NOTHING = {"destination": Message("country-costs-to-nothing"), "origin": Message("country-costs-from-nothing")}
"""What is said where no corridor is surveyed, by the end of the corridors at which the country is."""


COST_YEAR: Control[int] = Control(
    name="cost_year",
    label=Message("country-cost-year"),
    options=lambda: year_options(cost_years()),
    default=lambda: str(cost_years()[-1]),
    number=True,
    widget="slider",
    play=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CostFacts:
    """How many corridors are surveyed, the costliest and the cheapest of them, and which are not surveyed."""

    count: int
    dearest: Place | None
    high: FluentType | None
    cheapest: Place | None
    low: FluentType | None
    above: int
    """How many cost more than the ceiling of target 10.c."""
    within: int
    """How many cost no more than the target."""
    last: Year
    """The last year of the edition of 2020."""
    older: bool
    """Whether the survey is of that edition."""
    few: int
    """How many of the corridors rest on few services."""
    partners_year: Year
    missing: Listing | None
    """Of the largest partners of the country, those with which no corridor is surveyed; None where all are."""


def _rows(end: str, *, country: str, cost_year: int, lang: str) -> pd.DataFrame:
    """Return the corridors with the country at `end`, the costliest first: `name` of the other end, `cost_of_sending`
    (per cent), `rank`, `quarter`, `services` where their number is known, `remark` where a cost is one that no sender
    pays, the code of the other end.
    """
    rows = remittance_costs.of_country(corridor_costs(), country=country, end=end, quarter=f"{cost_year}Q3")
    nil = say(Message("remittances-cost-nil"), lang)
    names = areas.names(lang)
    rows = rows.assign(
        name=[names[code] for code in rows["partner"]], remark=rows["remark"].mask(rows["remark"].notna(), nil)
    )
    # A survey without a corridor of this country has the same columns as with one.
    counted = ["services"] if cost_year == cost_years()[-1] else []
    remarked = ["remark"] if rows["remark"].notna().any() else []
    columns = ["name", "cost_of_sending", "rank", "quarter", *counted, *remarked]
    return rows[[*columns, "partner"]].rename(columns={"partner": PARTNER[end]})


def _figure(end: str, rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar a corridor, named by its other end, against both marks of target 10.c."""
    lang = selection.lang
    if rows.empty:
        return facts.nothing(NOTHING[end].over({"cost_year": Year(COST_YEAR.of(selection))}), selection, space=space)
    return bars.ranking(
        costs.with_services(rows, lang=lang).assign(note=rows.get("remark", "")),
        value="cost_of_sending",
        label="name",
        colours=costs.by_services(rows, enough=theme.SERIES, few=theme.CONTEXT),
        key=PARTNER[end],
        period=COST_YEAR.of(selection),
        marks=[(at, write(Number(at), lang)) for at in (TARGET, CEILING)],
        lang=lang,
        space=space,
    )


def _facts(end: str, rows: pd.DataFrame, selection: Selection) -> CostFacts:
    """Return the range of costs, how many corridors keep to target 10.c, and what the survey leaves out."""
    cost, last = rows["cost_of_sending"], stock_years()[-1]
    largest = frames.partners(SUBJECT.of(selection), year=last, of=PARTNER[end])
    surveyed = set(rows[PARTNER[end]])
    without = [code for code in largest.loc[largest["rank"].notna(), "partner"][:MOST] if code not in surveyed]
    return CostFacts(
        count=len(rows),
        **of_row(rows.iloc[0] if len(rows) else None, dearest=PARTNER[end], high="cost_of_sending"),
        **of_row(rows.iloc[-1] if len(rows) else None, cheapest=PARTNER[end], low="cost_of_sending"),
        above=int((cost > CEILING).sum()),
        within=int((cost <= TARGET).sum()),
        last=Year(cost_years()[-2]),
        older=COST_YEAR.of(selection) != cost_years()[-1],
        few=int(remittance_costs.few(rows).sum()) if "services" in rows else 0,
        partners_year=Year(last),
        missing=Listing.of(Place(code) for code in without) if len(rows) else None,
    )


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the edition of which the year surveyed is."""
    latest = COST_YEAR.of(selection) == cost_years()[-1]
    return ("remittance_corridor_costs_2025" if latest else "remittance_corridor_costs",)


def subtitle(selection: Selection) -> Message:
    """Return what is drawn, with the number of services where it is known."""
    latest = COST_YEAR.of(selection) == cost_years()[-1]
    return Message("costs-corridors-subtitle") if latest else Message("remittances-cost-corridors-subtitle")


def _chart(end: str, *, name: str, words: Mapping[str, Message]) -> Chart:
    return Chart(
        id=name,
        title=words["title"],
        subtitle=subtitle,
        datasets=datasets,
        controls=(SUBJECT, COST_YEAR),
        rows=partial(_rows, end),
        subject=Subject(control=SUBJECT.name, of=SUBJECT.of),
        figure=partial(_figure, end),
        facts=partial(_facts, end),
        headline=words["headline"],
        summary=lambda told: (words["surveyed"], words["missing"]) if told.count else (NOTHING[end],),
        notes=lambda told: (
            Message("remittances-cost-goal"),
            Message("remittances-cost-definition"),
            *((Message("remittances-cost-old"),) if told.older else (Message("costs-few-services"),)),
        ),
        click=(SUBJECT.name, open_profile),
    )


TO = _chart(
    "destination",
    name="country-costs-to",
    words={
        "title": Message("country-costs-to-title"),
        "headline": Message("country-costs-to-headline"),
        "surveyed": Message("country-costs-to-surveyed"),
        "missing": Message("country-costs-to-missing"),
    },
)
FROM = _chart(
    "origin",
    name="country-costs-from",
    words={
        "title": Message("country-costs-from-title"),
        "headline": Message("country-costs-from-headline"),
        "surveyed": Message("country-costs-from-surveyed"),
        "missing": Message("country-costs-from-missing"),
    },
)
