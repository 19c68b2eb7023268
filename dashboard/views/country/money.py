"""Remittances of a country or area: received and paid, beside its product, and what sending costs."""

from collections.abc import Mapping, Sequence
from functools import cache

import pandas as pd

from dashboard.analysis.remittance_costs import CEILING, TARGET
from dashboard.data import areas
from dashboard.definitions.frames import received
from dashboard.i18n import listing, t
from dashboard.view import Selection
from dashboard.views.country import course, frames, parts
from dashboard.views.country.course import Course
from dashboard.views.country.measures import ZERO_PAID
from dashboard.views.country.words import known, told

NAMED = 3
SHARE_OF_REPORTING = (
    "The subregion’s share is that of its economies with both figures, missing where these make less than half of its "
    "product, or where the product of most of them is not known."
)


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
    groups = frames.share_of_gdp_by(frames.subregions())[["group", "year", "share_of_gdp", "share_covered"]]
    groups = groups.rename(columns={"share_of_gdp": "share_of_gdp_subregion"})
    rows = received()[["country", "year", "share_of_gdp"]].dropna()
    return rows.assign(group=rows["country"].map(frames.subregions())).merge(groups, on=["group", "year"], how="left")


@cache
def _members() -> Mapping[tuple[str, int], frozenset[str]]:
    """Return the economies with both figures, by subregion and year."""
    rows = received()[["country", "year", "share_of_gdp"]].dropna()
    grouped = rows["country"].groupby([rows["country"].map(frames.subregions()), rows["year"].astype(int)])
    return {key: frozenset(codes) for key, codes in grouped}


def _of_years(rows: pd.DataFrame, selection: Selection) -> list[tuple[int, frozenset[str]]]:
    """Return the years in which the subregion has a share, and the economies behind it."""
    group, years = frames.subregions()[selection.text("country")], known(rows, "share_of_gdp_subregion")
    return [(year, _members()[(group, year)]) for year, _ in years]


def coverage(rows: pd.DataFrame, selection: Selection) -> str:
    """Return what part of the subregion's product its last share covers, and who was in the year before but is not."""
    lang, years = selection.lang, _of_years(rows, selection)
    if not years:
        return ""
    year, members = years[-1]
    said = t(
        "The subregion’s share covers {share} of its product in {year}",
        lang,
        share=told(dict(known(rows, "share_covered"))[year], column="share_covered", lang=lang),
        year=year,
    )
    gone = sorted(years[-2][1] - members) if len(years) > 1 else []
    if not gone:
        return f"{said}."
    names = [areas.in_sentence(areas.names(lang)[code], lang) for code in gone[:NAMED]]
    rest = [t("{n} more", lang, n=len(gone) - NAMED)] if len(gone) > NAMED else []
    return t("{said}, no longer with {names}.", lang, said=said, names=listing([*names, *rest], lang))


def gdp_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return whose share the subregion's is, and whether they are the same throughout."""
    years = _of_years(rows, selection)
    same = len({members for _, members in years}) <= 1
    (first, before), (last, after) = (years[0], years[-1]) if years else ((0, frozenset()), (0, frozenset()))
    words = (
        "The subregion’s economies with both figures are not the same ones in all years, though {before} in {first} "
        "and in {last}: a step in its line may come from that alone."
        if len(before) == len(after)
        else "The subregion’s economies with both figures are not the same in all years, {before} in {first} and "
        "{after} in {last}: a step in its line may come from that alone."
    )
    changes = t(
        words,
        selection.lang,
        before=len(before),
        first=first,
        after=len(after),
        last=last,
    )
    return [SHARE_OF_REPORTING, *([] if same else [changes]), *parts.kosovo(selection)]


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
        larger_first=True,
        now=True,
        colours=course.BOTH_WAYS,
        nothing="The World Bank has no remittances received or paid for {place}.",
    ),
    name="country-remittances",
    title="Remittances received and paid, {place}",
    subtitle="Current US dollars; received 1990-2024, paid 1990-2021",
    datasets=("remittances_received", "remittances_paid"),
    notes=(
        "Paid is of an older edition (May 2023), which ends in 2021; received is of July 2026. Do not subtract one from"
        " the other.",
        ZERO_PAID,
    ),
)
GDP = course.chart(
    Course(
        figures=beside_subregion,
        labels={"share_of_gdp": "remittances, share of GDP", "share_of_gdp_subregion": "subregion"},
        nothing="There is no share for {place}: the World Bank lacks its remittances or its product.",
        short={"share_of_gdp": "Here", "share_of_gdp_subregion": "Subregion"},
        carried=("share_covered",),
        last_only=frozenset({"share_of_gdp_subregion"}),
        now=True,
        remark=coverage,
    ),
    name="country-remittances-gdp",
    title="Remittances received as a share of GDP, {place} and its UN subregion",
    subtitle="Per cent of gross domestic product",
    datasets=("remittances_received", "economy"),
    notes=gdp_notes,
)
COST = course.chart(
    Course(
        figures=costs,
        labels={
            "cost_of_sending_to": "cost of sending to the country",
            "cost_of_sending_from": "cost of sending from the country",
        },
        colours=course.BOTH_WAYS,
        nothing="The World Bank’s survey of prices, 2011 to 2020, does not cover {place}.",
        marks=((TARGET, "Target: 3%"), (CEILING, "Ceiling: 5%")),
        short={"cost_of_sending_to": "Sending to", "cost_of_sending_from": "Sending from"},
    ),
    name="country-cost",
    title="Cost of sending 200 US dollars to and from {place}",
    subtitle="Per cent of the amount, average over the corridors surveyed, 2011-2020",
    datasets=("remittance_costs",),
    notes=("The corridors surveyed change from year to year. The marks are those of target 10.c.",),
)
