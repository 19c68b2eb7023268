"""The World Bank's World Development Indicators: remittances, and the economy that they come to."""

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from pathlib import Path

import pandas as pd

from dashboard.sources import wdi
from dashboard.sources.dataset import CC_BY_4, MOST_DOLLARS, MOST_PERSONS, Dataset, LeftOut, Source

FIRST_YEAR = 1990
"""The first year of UN DESA's migrant stock, and so of everything shown beside it."""

PAID_WORKBOOK = Path("world_bank/wdi_older_vintages/BM.TRF.PWKR.CD.DT_wdi-2023-05-10.xls")
PAID = "BM.TRF.PWKR.CD.DT"
GROUPS = "figures of groups of economies: sums are computed here, with what they cover."
EARLY = "years before 1990, the first of UN DESA's migrant stock."
# Of 2022 the edition of May 2023 holds 75 economies and groups only.
PAID_LAST_YEAR = 2021

AND_PAY = (
    "together with the pay of border, seasonal and other short-term workers; current US dollars, from the balance of "
    "payments."
)
BY_HAND = "Only what passes through the balance of payments is counted; money carried by hand largely is not."

DOLLARS_AND_PERSONS = {
    "gdp": "NY.GDP.MKTP.CD",
    "population": "SP.POP.TOTL",
    "labour_force": "SL.TLF.TOTL.IN",
    "fdi_inflows": "BX.KLT.DINV.CD.WD",
    "aid_received": "DT.ODA.ODAT.CD",
    "net_migration": "SM.POP.NETM",
}
SHARES = {"share_female_labour_force": "SL.TLF.TOTL.FE.ZS", "unemployment_rate": "SL.UEM.TOTL.ZS"}
ECONOMY_COLUMNS = (
    "gdp",
    "population",
    "labour_force",
    "share_female_labour_force",
    "unemployment_rate",
    "fdi_inflows",
    "aid_received",
    "net_migration",
)


def indicator_page(code: str, title: str) -> Source:
    """Return the World Bank's page of an indicator."""
    return Source(title=f"World Bank, {title} ({code})", path=f"https://data.worldbank.org/indicator/{code}")


def remittances_received(sources: Path) -> pd.DataFrame:
    """Return country, year and remittances_received (whole US dollars), from 1990 on, edition of July 2026.

    Raises LayoutError for a changed layout.
    """
    rows = wdi.series(sources, "BX.TRF.PWKR.CD.DT", name="remittances_received")
    return _from_first_year(rows.assign(remittances_received=wdi.whole(rows["remittances_received"])))


def remittances_paid(sources: Path) -> pd.DataFrame:
    """Return country, year and remittances_paid (whole US dollars), from 1990 to 2021, edition of May 2023.

    Raises LayoutError for a changed layout.
    """
    rows = wdi.workbook_series(sources, PAID_WORKBOOK, indicator=PAID, name="remittances_paid")
    # A 0 of this edition stands for no report: Mexico 2005-2012, Lesotho 2005-2015. That of July 2026 has no 0 at all.
    rows = rows[(rows["year"] <= PAID_LAST_YEAR) & (rows["remittances_paid"] != 0)]
    return _from_first_year(rows.assign(remittances_paid=wdi.whole(rows["remittances_paid"])))


def economy(sources: Path) -> pd.DataFrame:
    """Return country, year and the ECONOMY_COLUMNS, from 1990 on: US dollars, persons, and shares in per cent.

    Raises LayoutError for a changed layout.
    """
    parts = [wdi.series(sources, code, name=name) for name, code in (DOLLARS_AND_PERSONS | SHARES).items()]
    rows = reduce(lambda left, right: left.merge(right, on=["country", "year"], how="outer"), parts)
    rows = rows.assign(**{name: wdi.whole(rows[name]) for name in DOLLARS_AND_PERSONS})
    return _from_first_year(rows)[["country", "year", *ECONOMY_COLUMNS]]


def _from_first_year(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["year"] >= FIRST_YEAR].sort_values(["country", "year"], ignore_index=True)


def read(sources: Path) -> list[Dataset]:
    """Return the datasets remittances_received, remittances_paid and economy."""
    return [
        replace(_received_dataset(remittances_received(sources)), left_out=_left_out(sources, ["BX.TRF.PWKR.CD.DT"])),
        replace(_paid_dataset(remittances_paid(sources)), left_out=_left_out_of_paid(sources)),
        replace(
            _economy_dataset(economy(sources)),
            left_out=_left_out(sources, [*DOLLARS_AND_PERSONS.values(), *SHARES.values()]),
        ),
    ]


def _left_out(sources: Path, codes: Sequence[str]) -> list[LeftOut]:
    """Return how many figures of these series are not kept, and why."""
    groups = sum(wdi.groups_of_series(sources, code) for code in codes)
    early = sum(_early(wdi.series(sources, code, name="value")) for code in codes)
    return [LeftOut(rows=groups, what=GROUPS), LeftOut(rows=early, what=EARLY)]


def _left_out_of_paid(sources: Path) -> list[LeftOut]:
    rows = wdi.workbook_series(sources, PAID_WORKBOOK, indicator=PAID, name="value")
    kept = rows[rows["year"].between(FIRST_YEAR, PAID_LAST_YEAR)]
    return [
        LeftOut(rows=wdi.groups_of_workbook(sources, PAID_WORKBOOK, indicator=PAID), what=GROUPS),
        LeftOut(rows=_early(rows), what=EARLY),
        LeftOut(rows=int((kept["value"] == 0).sum()), what="a 0 that stands for no report."),
        LeftOut(rows=int((rows["year"] > PAID_LAST_YEAR).sum()), what="2022, of which the edition holds a part only."),
    ]


def _early(rows: pd.DataFrame) -> int:
    return int((rows["year"] < FIRST_YEAR).sum())


def _span(rows: pd.DataFrame, column: str) -> str:
    filled = rows.dropna(subset=[column])
    return f"{filled['country'].nunique()} economies, {filled['year'].min()}-{filled['year'].max()}"


def _received_dataset(rows: pd.DataFrame) -> Dataset:
    last = int(rows["year"].max())
    counts = {year: int((rows["year"] == year).sum()) for year in (FIRST_YEAR, last - 1, last)}
    reporting = ", ".join(f"{count} in {year}" for year, count in counts.items())
    return Dataset(
        name="remittances_received",
        frame=rows,
        title="Personal remittances received",
        description=f"Money and goods that households receive from households abroad, {AND_PAY}",
        edition=wdi.EDITION,
        publisher="World Bank",
        source_line=f"World Bank, {wdi.EDITION}, CC BY 4.0",
        sources=[indicator_page("BX.TRF.PWKR.CD.DT", "Personal remittances, received (current US$)")],
        licenses=[CC_BY_4],
        coverage=_span(rows, "remittances_received"),
        primary_key=["country", "year"],
        foreign_keys={"country": "countries.iso3"},
        constraints={"remittances_received": {"required": True, "minimum": 0}},
        column_notes={"remittances_received": "Current US dollars."},
        notes=[
            f"Economies that report: {reporting}. Part of the growth of totals is growth in reporting, and a total of "
            "the last year lacks economies that have not reported yet.",
            BY_HAND,
        ],
    )


def _paid_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="remittances_paid",
        frame=rows,
        title="Personal remittances paid",
        description=f"Money and goods that households send to households abroad, {AND_PAY}",
        edition=wdi.OLDER_EDITION,
        publisher="World Bank",
        source_line="World Bank, World Development Indicators, May 2023, CC BY 4.0",
        sources=[indicator_page("BM.TRF.PWKR.CD.DT", "Personal remittances, paid (current US$)")],
        licenses=[CC_BY_4],
        coverage=_span(rows, "remittances_paid"),
        primary_key=["country", "year"],
        foreign_keys={"country": "countries.iso3"},
        constraints={"remittances_paid": {"required": True, "minimum": 1}},
        column_notes={"remittances_paid": "Current US dollars."},
        notes=[
            "An older edition than that of remittances received, and ends in 2021: do not subtract the one from the "
            "other without saying so.",
            "A 0 of the source is left out, since it stands for no report.",
            BY_HAND,
        ],
    )


def _economy_dataset(rows: pd.DataFrame) -> Dataset:
    titles = {
        "NY.GDP.MKTP.CD": "GDP (current US$)",
        "SP.POP.TOTL": "Population, total",
        "SL.TLF.TOTL.IN": "Labor force, total",
        "SL.TLF.TOTL.FE.ZS": "Labor force, female (% of total labor force)",
        "SL.UEM.TOTL.ZS": "Unemployment, total (% of total labor force) (modeled ILO estimate)",
        "BX.KLT.DINV.CD.WD": "Foreign direct investment, net inflows (BoP, current US$)",
        "DT.ODA.ODAT.CD": "Net official development assistance received (current US$)",
        "SM.POP.NETM": "Net migration",
    }
    return Dataset(
        name="economy",
        frame=rows,
        title="Population, labour force and economy",
        description=(
            "Output, population, labour force, unemployment, foreign investment, development assistance and net "
            "migration of each economy by year, to set remittances and migration against."
        ),
        edition=f"{wdi.EDITION}; total labour force: April 2026",
        publisher="World Bank",
        source_line=f"World Bank, {wdi.EDITION} (total labour force: April 2026), CC BY 4.0",
        sources=[indicator_page(code, title) for code, title in titles.items()],
        licenses=[CC_BY_4],
        coverage="; ".join(f"{column}: {_span(rows, column)}" for column in ECONOMY_COLUMNS),
        primary_key=["country", "year"],
        foreign_keys={"country": "countries.iso3"},
        constraints={
            "fdi_inflows": {"minimum": -MOST_DOLLARS},
            "aid_received": {"minimum": -MOST_DOLLARS},
            "net_migration": {"minimum": -MOST_PERSONS},
        },
        column_notes={
            "gdp": "Gross domestic product, current US dollars.",
            "population": "Residents at mid-year.",
            "labour_force": "Persons aged 15 and over who work or look for work (modelled).",
            "share_female_labour_force": "Women per 100 persons in the labour force (modelled).",
            "unemployment_rate": "Unemployed per 100 persons in the labour force, as modelled by the ILO.",
            "fdi_inflows": "Foreign direct investment, net inflows, current US dollars; below 0 where more flowed out.",
            "aid_received": "Net official development assistance, current US dollars; below 0 where more was repaid.",
            "net_migration": "Persons who came less persons who left, in the year.",
        },
        notes=[
            "Labour force and unemployment are modelled estimates of the ILO.",
            "Investment, assistance and net migration can be below 0: more flowed out, was repaid or left.",
            "The total labour force is of the edition of April 2026, the other series are of July 2026.",
        ],
    )
