"""Bilateral agreements as pages work on them: of the data, by income of the parties, and of papers."""

from functools import cache

import pandas as pd

from dashboard.analysis import agreements as analysis
from dashboard.analysis.income_groups import groups_in
from dashboard.data import catalogue
from dashboard.definitions import income

DATASETS = ("bilateral_agreements", "named_agreements")
UNIONS = "trade_unions"
"""The kind of named agreement that is none between States."""
FORMER = {"CSK": "czechoslovakia", "YUGf": "yugoslavia", "YUG": "yugoslavia"}
"""Former States with an income group, by the World Bank's code, as parties have them; of Yugoslavia one code followed
the other. The German Democratic Republic never had a group."""


@cache
def treaties() -> pd.DataFrame:
    """Return the bilateral agreements. The frame is shared: callers must not change it."""
    return catalogue.frame("bilateral_agreements")


@cache
def coded() -> pd.DataFrame:
    """Return what texts of agreements provide for. The frame is shared: callers must not change it."""
    return catalogue.frame("agreement_provisions")


@cache
def named() -> pd.DataFrame:
    """Return the agreements between States that papers name; those of trade unions are left out. The frame is shared:
    callers must not change it.
    """
    rows = catalogue.frame("named_agreements")
    return rows[rows["agreement_kind"] != UNIONS]


@cache
def grouped(*, latest: bool) -> pd.DataFrame:
    """Return the agreements with the income groups of their parties (`analysis.with_groups`): those of the year of the
    agreement by `definitions.income`, or of the latest year, in which former States have none. The frame is shared:
    callers must not change it.
    """
    years = tuple(sorted({int(year) for year in treaties()["year"].dropna()}))
    if not latest:
        return analysis.with_groups(treaties(), pd.concat([income.of_years(years), _of_former(years)]))
    today = income.of_years((income.latest_year(),)).drop(columns="year")
    return analysis.with_groups(treaties(), today.merge(pd.DataFrame({"year": years}), how="cross"))


def _of_former(years: tuple[int, ...]) -> pd.DataFrame:
    """Return the income groups of FORMER in each of `years`, by the same rule as those of others."""
    rows = catalogue.frame("income_groups_former")
    rows = rows.assign(country=rows["former_economy"].map(FORMER)).dropna(subset=["country"])
    return groups_in(rows.reset_index(drop=True), years=years)


def partners(country: str) -> pd.DataFrame:
    """Return one row a partner with which a country has an agreement in the data, or in a paper: partner, agreements
    (in the data), agreements_named (in papers), first_year and last_year of those in the data; those with most
    agreements first.
    """
    in_data = analysis.by_partner(treaties(), country).set_index("partner")
    own = named()[(named()["destination"] == country) | (named()["origin"] == country)]
    others = own["origin"].where(own["destination"] == country, own["destination"])
    rows = in_data.join(others.value_counts().rename("agreements_named"), how="outer").rename_axis("partner")
    counts = rows[["agreements", "agreements_named"]].fillna(0).astype("int64")
    return (
        rows.assign(**counts)
        .reset_index()
        .sort_values(["agreements", "partner"], ascending=[False, True], ignore_index=True)
    )
