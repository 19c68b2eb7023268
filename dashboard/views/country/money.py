"""Remittances of a country or area: received and paid, beside its product, and what sending costs."""

from collections.abc import Mapping
from functools import cache

import pandas as pd

from dashboard.analysis.remittance_costs import CEILING, TARGET
from dashboard.definitions.frames import received
from dashboard.definitions.peers import subregions
from dashboard.messages.values import Listing, Message, Place, Year, measured
from dashboard.view import Selection
from dashboard.views.country import course, facts, frames, parts
from dashboard.views.country.choices import SUBJECT
from dashboard.views.country.measures import ZERO_PAID

NAMED = 3


@cache
def received_and_paid() -> pd.DataFrame:
    """Return remittances received and paid (US dollars) of every economy and year, each of its own edition."""
    rows = received()[["country", "year", "remittances_received"]]
    return rows.merge(frames.paid(), on=["country", "year"], how="outer")


@cache
def beside_subregion() -> pd.DataFrame:
    """Return the share of remittances received in the product of every economy and of its subregion, and what part of
    the subregion's product is covered (per cent).
    """
    groups = frames.share_of_gdp_by(subregions())[["group", "year", "share_of_gdp", "share_covered"]]
    groups = groups.rename(columns={"share_of_gdp": "share_of_gdp_subregion"})
    rows = received()[["country", "year", "share_of_gdp"]].dropna()
    return rows.assign(group=rows["country"].map(subregions())).merge(groups, on=["group", "year"], how="left")


@cache
def _members() -> Mapping[tuple[str, int], frozenset[str]]:
    """Return the economies with both figures, by subregion and year."""
    rows = received()[["country", "year", "share_of_gdp"]].dropna()
    grouped = rows["country"].groupby([rows["country"].map(subregions()), rows["year"].astype(int)])
    return {key: frozenset(codes) for key, codes in grouped}


def _of_years(rows: pd.DataFrame, selection: Selection) -> list[tuple[int, frozenset[str]]]:
    """Return the years in which the subregion has a share, and the economies behind it."""
    group, years = subregions()[SUBJECT.of(selection)], facts.figures(rows, "share_of_gdp_subregion")
    return [(year, _members()[(group, year)]) for year, _ in years]


def coverage(rows: pd.DataFrame, selection: Selection) -> Message | None:
    """Return what part of the subregion's product its last share covers, and who was in the year before but is not."""
    years = _of_years(rows, selection)
    if not years:
        return None
    year, members = years[-1]
    gone = sorted(years[-2][1] - members) if len(years) > 1 else []
    rest = max(0, len(gone) - NAMED)
    return Message(
        "country-gdp-coverage",
        share=measured(dict(facts.figures(rows, "share_covered"))[year], "share_covered"),
        year=Year(year),
        gone=Listing.of((Place(code) for code in gone[:NAMED]), "between" if rest else "and", sort=True),
        rest=rest,
    )


def gdp_remarks(rows: pd.DataFrame, selection: Selection) -> list[Message]:
    """Return whether the subregion's economies are the same throughout, and where Kosovo is counted."""
    years, found = _of_years(rows, selection), []
    if len({members for _, members in years}) > 1:
        (first, before), (last, after) = years[0], years[-1]
        span = {"first": Year(first), "before": len(before), "last": Year(last), "after": len(after)}
        found.append(Message("country-gdp-members", as_many=len(before) == len(after), **span))
    kosovo = parts.kosovo(SUBJECT.of(selection))
    return [*found, *([kosovo] if kosovo else [])]


@cache
def costs() -> pd.DataFrame:
    """Return the cost of sending 200 US dollars to and from every country surveyed: `cost_of_sending_to`,
    `cost_of_sending_from` (per cent)."""
    to, away = (
        frames.costs(way)[["country", "year", "cost_of_sending"]].rename(columns={"cost_of_sending": f"cost_of_{way}"})
        for way in ("sending_to", "sending_from")
    )
    return to.merge(away, on=["country", "year"], how="outer")


REMITTANCES = course.chart(
    "country-remittances",
    figures=received_and_paid,
    labels={
        "remittances_received": Message("country-line-received"),
        "remittances_paid": Message("country-line-paid"),
    },
    larger_first=True,
    now=True,
    colours=course.BOTH_WAYS,
    nothing=Message("country-remittances-nothing"),
    title=Message("country-remittances-title"),
    subtitle=Message("country-remittances-subtitle"),
    headline=Message("country-remittances-headline"),
    datasets=("remittances_received", "remittances_paid"),
    notes=(Message("country-remittances-editions"), ZERO_PAID),
)
GDP = course.chart(
    "country-remittances-gdp",
    figures=beside_subregion,
    labels={
        "share_of_gdp": Message("country-line-gdp"),
        "share_of_gdp_subregion": Message("country-line-gdp-subregion"),
    },
    nothing=Message("country-gdp-nothing"),
    carried=("share_covered",),
    last_only=frozenset({"share_of_gdp_subregion"}),
    papers="country-remittances-gdp",
    now=True,
    remark=coverage,
    remarks=gdp_remarks,
    title=Message("country-gdp-title"),
    subtitle=Message("country-gdp-subtitle"),
    headline=Message("country-gdp-headline"),
    datasets=("remittances_received", "economy"),
    notes=(Message("country-gdp-reporting"),),
)
COST = course.chart(
    "country-cost",
    figures=costs,
    labels={
        "cost_of_sending_to": Message("country-line-cost-to"),
        "cost_of_sending_from": Message("country-line-cost-from"),
    },
    now=True,
    colours=course.BOTH_WAYS,
    nothing=Message("country-cost-nothing"),
    marks=((TARGET, Message("country-cost-target")), (CEILING, Message("country-cost-ceiling"))),
    title=Message("country-cost-title"),
    subtitle=Message("country-cost-subtitle"),
    headline=Message("country-cost-headline"),
    datasets=("remittance_costs",),
    notes=(Message("country-cost-corridors"),),
)
