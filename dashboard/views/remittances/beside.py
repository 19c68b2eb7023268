"""Remittances beside foreign direct investment and aid, summed over the same group of economies."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import remittances
from dashboard.data import catalogue
from dashboard.definitions import income, papers
from dashboard.definitions.frames import received
from dashboard.figures import empty, lines
from dashboard.messages.terms import categories
from dashboard.messages.values import Listing, Message, Place, Year, say
from dashboard.space import Space
from dashboard.terms import FLOWS, INCOME_GROUPS
from dashboard.view import Chart, Selection
from dashboard.views.remittances import facts
from dashboard.views.remittances.choices import ECONOMIES, FIRST, INCOME, LAST, MEASURE, OTHER

LAST_AID = 2023
LAST_YEARS = {"remittances_received": LAST, "fdi_inflows": LAST, "aid_received": LAST_AID}
MISSING_NAMED = 4
VALUE = {"gdp": "share_of_gdp", "usd": "amount"}
"""For each value of `measure`, the column that is drawn."""


@cache
def _income_members(chosen: str) -> frozenset[str]:
    wanted = [code for code in INCOME_GROUPS if code != "high"] if chosen == "lmic" else [chosen]
    return frozenset(country for country, group in income.of_latest_year().items() if group in wanted)


@cache
def _beside(income: str, economies: str) -> pd.DataFrame:
    frames = catalogue.frame("remittances_received"), catalogue.frame("economy")
    chosen = None
    if economies == "same":
        chosen = remittances.always_reporting(*frames, first=FIRST, last=LAST_YEARS)
    return remittances.beside_flows(*frames, countries=_income_members(income), chosen=chosen)


def flow_rows(*, measure: str, income: str, economies: str, lang: str) -> pd.DataFrame:
    """Return the three flows by year; a year in which a flow has no figure has no row."""
    rows, first, other = _beside(income, economies), VALUE[measure], VALUE[OTHER[measure]]
    note = facts.row_notes(rows, value=first, lang=lang, measure=measure, economies=economies)
    return rows.assign(note=note)[["flow", first, other, *facts.COUNTED, "note", "year"]]


def flow_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a flow."""
    value, lang = VALUE[MEASURE.of(selection)], selection.lang
    if rows[value].isna().all():
        return empty.message(say(Message("remittances-flows-no-line"), lang), lang=lang, space=space)
    points = list(papers.marks("remittances-flows", selection).values())
    return lines.trend(
        rows, value=value, series="flow", lang=lang, words=categories("flow"), points=points, space=space
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowFacts:
    """Which of the three flows is the largest, the last figure of each, and how far the sums reach."""

    largest: str
    """The code of the largest flow, "more" where remittances exceed both others together, "none" without sums."""
    compared: Year | None
    """The last year that has all three."""
    latest: Listing | None
    few: Message | None
    """How few economies are behind the sums in the year `counted`, where there is no sum."""
    counted: Year | None
    missing: Listing | None


def flow_facts(rows: pd.DataFrame, selection: Selection) -> FlowFacts:
    """Return the largest flow in the last year that has all three, the latest figures, and who is missing."""
    measure = MEASURE.of(selection)
    known = rows[rows[VALUE[measure]].notna()]
    largest, compared = _largest(known, measure)
    last = rows.tail(1).to_dict("records") if known.empty else []
    gaps = _gaps(INCOME.of(selection)) if ECONOMIES.of(selection) == "all" and len(rows) else ()
    return FlowFacts(
        largest=largest,
        compared=compared,
        latest=_latest(known, selection),
        few=facts.coverage(last[0], **selection) if last else None,
        counted=Year(last[0]["year"]) if last else None,
        missing=Listing.of(Place(country) for country in gaps),
    )


def _largest(known: pd.DataFrame, measure: str) -> tuple[str, Year | None]:
    """Return which flow is the largest in the last year with all three, as facts say it, and this year."""
    shared = known[known["year"] <= LAST_AID]
    last = shared[shared["year"] == shared["year"].max()].set_index("flow")
    if len(last) < len(FLOWS):
        return "none", None
    sent, others = last.loc["remittances_received"], last.drop("remittances_received")
    more = all(sent[each] > others[each].sum() for each in VALUE.values())
    return "more" if more else str(last[VALUE[measure]].idxmax()), Year(last["year"].max())


def _latest(known: pd.DataFrame, selection: Selection) -> Listing | None:
    """Return the last figure of each flow, with its year and coverage."""
    measure = MEASURE.of(selection)
    last, told = known.groupby("flow", sort=False).tail(1), Message("remittances-flows-latest", measure=measure)
    return facts.covered(last, told, selection, flow="flow", figure=VALUE[measure], year="year")


@cache
def _gaps(income: str) -> tuple[str, ...]:
    gaps = remittances.unreported(received(), year=LAST, value="remittances_received")
    return tuple(gaps.loc[gaps["country"].isin(_income_members(income)), "country"][:MISSING_NAMED])


FLOW_CHART = papers.offered(
    Chart(
        id="remittances-flows",
        title=Message("remittances-flows-title"),
        subtitle=Message("remittances-flows-subtitle", start=Year(FIRST), end=Year(LAST)),
        datasets=("remittances_received", "economy", "income_groups"),
        controls=(MEASURE, INCOME, ECONOMIES),
        rows=flow_rows,
        figure=flow_figure,
        facts=flow_facts,
        headline=Message("remittances-flows-headline"),
        summary=Message("remittances-flows-summary"),
        notes=lambda _facts: (
            Message("remittances-flows-sums"),
            income.rule(throughout=True),
            Message("remittances-half"),
            Message("remittances-flows-differ"),
            Message("remittances-flows-aid", aid=Year(LAST_AID)),
            Message("remittances-flows-net"),
            Message("remittances-flows-share"),
            Message("remittances-same"),
            Message("remittances-flows-missing", year=Year(LAST)),
        ),
    )
)
