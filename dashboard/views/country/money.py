"""Remittances of a country or area: received and paid, beside its product, and what sending costs."""

from functools import cache

import pandas as pd

from dashboard.analysis.remittance_costs import CEILING, TARGET
from dashboard.views.country import course, frames
from dashboard.views.country.course import Course


@cache
def received_and_paid() -> pd.DataFrame:
    """Return remittances received and paid (US dollars) of every economy and year, each of its own edition."""
    received = frames.received()[["country", "year", "remittances_received"]]
    return received.merge(frames.paid(), on=["country", "year"], how="outer")


@cache
def beside_subregion() -> pd.DataFrame:
    """Return the share of remittances received in the product of every economy and of its subregion (per cent)."""
    groups = frames.share_of_gdp_by(frames.subregions())[["group", "year", "share_of_gdp"]]
    groups = groups.rename(columns={"share_of_gdp": "share_of_gdp_subregion"})
    rows = frames.received()[["country", "year", "share_of_gdp"]].dropna()
    return rows.assign(group=rows["country"].map(frames.subregions())).merge(groups, on=["group", "year"], how="left")


@cache
def costs() -> pd.DataFrame:
    """Return the cost of sending 200 US dollars to and from every country surveyed: `cost_of_sending_to`,
    `cost_of_sending_from` (per cent)."""
    to, away = (
        rows[["country", "year", "cost_of_sending"]].rename(columns={"cost_of_sending": name})
        for rows, name in ((frames.cost_to(), "cost_of_sending_to"), (frames.cost_from(), "cost_of_sending_from"))
    )
    return to.merge(away, on=["country", "year"], how="outer")


REMITTANCES = course.chart(
    Course(
        figures=received_and_paid,
        labels={"remittances_received": "received", "remittances_paid": "paid"},
        nothing="The World Bank has no remittances received or paid for {place}.",
    ),
    name="country-remittances",
    title="Remittances received and paid, {place}",
    subtitle="Current US dollars; received 1990-2024, paid 1990-2021",
    datasets=("remittances_received", "remittances_paid"),
    notes=(
        "Paid is of an older edition (May 2023), which ends in 2021; received is of July 2026. Do not subtract one from"
        " the other.",
    ),
)
GDP = course.chart(
    Course(
        figures=beside_subregion,
        labels={"share_of_gdp": "remittances beside GDP", "share_of_gdp_subregion": "subregion"},
        nothing="There is no share for {place}: the World Bank lacks its remittances or its product.",
        short={"share_of_gdp": "Here", "share_of_gdp_subregion": "Subregion"},
    ),
    name="country-remittances-gdp",
    title="Remittances received beside GDP, {place} and its UN subregion",
    subtitle="Per cent of gross domestic product",
    datasets=("remittances_received", "economy"),
    notes=(
        "The subregion’s share is that of its economies with both figures, missing where these make less than half of "
        "its product.",
    ),
)
COST = course.chart(
    Course(
        figures=costs,
        labels={"cost_of_sending_to": "cost of sending to it", "cost_of_sending_from": "cost of sending from it"},
        nothing="The World Bank’s survey of prices, 2011 to 2020, does not cover {place}.",
        marks=((TARGET, "Target: 3%"), (CEILING, "Ceiling: 5%")),
        short={"cost_of_sending_to": "To it", "cost_of_sending_from": "From it"},
    ),
    name="country-cost",
    title="Cost of sending 200 US dollars to and from {place}",
    subtitle="Per cent of the amount, average over the corridors surveyed, 2011-2020",
    datasets=("remittance_costs",),
    notes=("The corridors surveyed change from year to year. The marks are those of target 10.c.",),
)
