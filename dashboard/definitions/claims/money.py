"""Statements on remittances and on the limits of income groups."""

from functools import partial

from dashboard.analysis.claims import Found
from dashboard.data import catalogue
from dashboard.definitions import income, quoted
from dashboard.definitions.claims.rule import Rule
from dashboard.definitions.frames import received
from dashboard.messages.values import Dated, Message, Year

TODAY = Message("claims-counted.wdi-today")
DEVELOPING = ("low", "lower-middle", "upper-middle")
LIMITS = {
    "C001": ("low_up_to", 1005),
    "C002": ("lower_middle_up_to", 3955),
    "C003": ("upper_middle_up_to", 12235),
    "C004": ("upper_middle_up_to", 12235),
}
"""The statements on income groups: the limit that each names, and its upper end."""


def _share_of_output(country: str) -> Found:
    """Return a country's remittances in per cent of output in 2016: today's, and that of older editions."""
    ours = received().set_index(["country", "year"])["share_of_gdp"]
    rows = catalogue.frame("remittances_in_older_editions")
    rows = rows[(rows["country"] == country) & (rows["year"] == 2016)]
    last = int(received()["year"].max())
    return Found(
        then={TODAY: float(ours[country, 2016])},
        year=2016,
        latest={TODAY: float(ours[country, last])},
        latest_year=last,
        earlier={
            Message("claims-counted-edition", month=Dated(month)): float(share)
            for month, share in zip(rows["as_of"], rows["share_of_gdp"], strict=True)
        },
    )


def _to_developing(year: int, groups_of: int) -> float:
    members = {country for country, group in income.of_year(groups_of).items() if group in DEVELOPING}
    rows = received()
    return float(rows.loc[(rows["year"] == year) & rows["country"].isin(members), "remittances_received"].sum())


def _developing() -> Found:
    """Return remittances received by low- and middle-income economies, by the groups of the year and of today."""
    last, newest = int(received()["year"].max()), income.latest_year()
    own, now = Message("claims-counted.groups-then"), Message("claims-counted.groups-now")
    return Found(
        then={own: _to_developing(2012, 2012), now: _to_developing(2012, newest)},
        year=2012,
        latest={own: _to_developing(last, last), now: _to_developing(last, newest)},
        latest_year=last,
    )


def _loss() -> Found:
    """Return by how much remittances fell from 2019 to 2020, of the economies that report both years."""
    wide = received().pivot(index="country", columns="year", values="remittances_received")[[2019, 2020]].dropna()
    return Found(then={Message("claims-counted.reporting-both"): float(wide[2019].sum() - wide[2020].sum())}, year=2020)


def _limit(column: str) -> Found:
    """Return a limit of income: those in force from July 2017, for incomes of 2016; and those for incomes of 2017."""
    limits = catalogue.frame("income_thresholds").set_index("year")[column]
    words = {year: Message("claims-counted-limits", year=Year(year)) for year in (2016, 2017)}
    last = int(limits.index.max())
    return Found(
        then={words[year]: float(limits[year]) for year in words},
        year=2017,
        latest=dict.fromkeys(words.values(), float(limits[last])),
        latest_year=last,
    )


RULES = (
    *(
        Rule(
            claim=claim,
            datasets=("remittances_received", "economy", "remittances_in_older_editions"),
            found=partial(_share_of_output, country),
            chart="remittances-quoted",
            also=(("country-remittances-gdp", {"country": country, "papers": "shown"}),),
        )
        for claim, country in quoted.OUTPUT.items()
    ),
    Rule(
        claim="C075",
        datasets=("remittances_received", "income_groups"),
        found=_developing,
        chart="remittances-flows",
        choice={"measure": "usd", "income": "lmic", "economies": "all", "papers": "shown"},
        restated=True,
    ),
    Rule(claim="C122", datasets=("remittances_received",), found=_loss, chart="remittances-flows"),
    *(
        Rule(
            claim=claim,
            datasets=("income_thresholds",),
            found=partial(_limit, column),
            chart="south-thresholds",
            choice={"papers": "shown"},
            stated=float(limit),
        )
        for claim, (column, limit) in LIMITS.items()
    ),
)
