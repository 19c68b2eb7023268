"""Newer figures beside older editions: remittances paid to 2024, and unemployment in Europe by country of birth."""

from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import BY_HAND, CC_BY_4, Dataset, LeftOut, Licence, Source, read_text_csv, require_known
from dashboard.sources.economies import economy_codes
from dashboard.sources.wdi import numbers, whole
from dashboard.sources.world_bank import indicator_page
from dashboard.terms import BIRTHS

PAID = Path("remittances_paid_wdi/remittances_paid_2021_2024.csv")
UNEMPLOYMENT = Path("eurostat_unemployment_by_birth/unemployment_by_birth.csv")
UNSURE = "few answers: low reliability"
FLAGS = {"": None, "u": UNSURE}


def remittances_paid(sources: Path) -> pd.DataFrame:
    """Return country, year and remittances_paid (US dollars).

    Raises LayoutError for a missing column, an unknown code and a value that is no number.
    """
    path, rows = _rows(sources, PAID, "remittances_paid_usd")
    amounts = whole(numbers(rows["remittances_paid_usd"], column="remittances_paid_usd", file=path, sheet=None))
    tidy = rows.assign(remittances_paid=amounts)
    return tidy[["country", "year", "remittances_paid"]].sort_values(["country", "year"], ignore_index=True)


def unemployment_by_birth(sources: Path) -> pd.DataFrame:
    """Return country, year, birth (one of BIRTHS), unemployment_rate (per cent of the labour force aged 15 to 74) and
    remark (UNSURE, else missing).

    Raises LayoutError as `remittances_paid` does, and for an unknown birth or flag.
    """
    path, rows = _rows(sources, UNEMPLOYMENT, "birth", "unemployment_rate_pct", "flag")
    require_known(rows["birth"], BIRTHS, file=path, column="birth")
    require_known(rows["flag"], FLAGS, file=path, column="flag")
    rates = numbers(rows["unemployment_rate_pct"], column="unemployment_rate_pct", file=path, sheet=None)
    tidy = rows.assign(unemployment_rate=rates, remark=[FLAGS[flag] for flag in rows["flag"]])
    keys = ["country", "year", "birth"]
    return tidy[[*keys, "unemployment_rate", "remark"]].sort_values(keys, ignore_index=True)


def _rows(sources: Path, file: Path, *columns: str) -> tuple[Path, pd.DataFrame]:
    """Return the rows of countries with code and year; rows of groups have no code."""
    path = sources / file
    rows = read_text_csv(path, ["iso3", "year", *columns])
    rows = rows.set_axis(rows.index + 1)
    rows = rows[rows["iso3"] != ""]
    require_known(rows["iso3"], economy_codes(sources), file=path, column="iso3")
    years = numbers(rows["year"], column="year", file=path, sheet=None).astype(int)
    return path, rows.assign(country=rows["iso3"], year=years)


def read(sources: Path) -> list[Dataset]:
    """Return the datasets remittances_paid_2024 and unemployment_by_birth."""
    groups = int((read_text_csv(sources / UNEMPLOYMENT, ["iso3"])["iso3"] == "").sum())
    return [_paid(remittances_paid(sources)), _unemployment(unemployment_by_birth(sources), groups)]


def _paid(rows: pd.DataFrame) -> Dataset:
    counts = rows.groupby("year").size()
    return Dataset(
        name="remittances_paid_2024",
        frame=rows,
        title="Personal remittances paid, 2021 to 2024",
        description=(
            "Money and goods that households send to households abroad, and pay of cross-border and seasonal workers."
        ),
        edition="World Development Indicators, a later edition than that of May 2023",
        publisher="World Bank",
        source_line="World Bank, World Development Indicators (remittances paid, 2021 to 2024), CC BY 4.0",
        sources=[indicator_page("BM.TRF.PWKR.CD.DT", "Personal remittances, paid (current US$)")],
        licenses=[CC_BY_4],
        coverage=f"{counts[2021]} economies in 2021, {counts[2024]} in 2024",
        how=BY_HAND,
        primary_key=["country", "year"],
        foreign_keys={"country": "countries.iso3"},
        constraints={"remittances_paid": {"required": True, "minimum": 0}},
        column_notes={"remittances_paid": "Current US dollars."},
        notes=[
            "Another edition than that of remittances received: do not subtract the one from the other.",
            "Another edition than that of remittances paid to 2021, with revised figures: no line joins the two.",
            "A missing value is not nought: the United Arab Emirates report in no year.",
        ],
    )


def _unemployment(rows: pd.DataFrame, groups: int) -> Dataset:
    return Dataset(
        name="unemployment_by_birth",
        frame=rows,
        title="Unemployment in Europe by country of birth",
        description=(
            "Unemployed persons in per cent of the labour force aged 15 to 74, of persons born in the country, born "
            "abroad, and in 2025 born in another State of the European Union or outside it."
        ),
        edition="Table LFSA_URGACOB, 10 September 2026",
        publisher="Eurostat",
        source_line="Eurostat, EU Labour Force Survey, table LFSA_URGACOB, 10 September 2026",
        sources=[
            Source(
                title="Eurostat, Unemployment rates by sex, age and country of birth (LFSA_URGACOB)",
                path="https://ec.europa.eu/eurostat/databrowser/view/lfsa_urgacob/default/table",
            )
        ],
        licenses=[Licence(name="Eurostat", title="Eurostat’s terms of reuse, with the source named")],
        coverage=f"{rows['country'].nunique()} countries; 2010, 2015, 2020 and 2025",
        how=BY_HAND,
        primary_key=["country", "year", "birth"],
        foreign_keys={"country": "countries.iso3"},
        constraints={"birth": {"enum": list(BIRTHS)}, "unemployment_rate": {"required": True}},
        notes=[
            "By country of birth, not by citizenship or by the reason for migrating.",
            "Breaks in series are not marked: most countries changed in 2021, France and Spain in the definition too.",
            "Where too few persons answered there is no rate: that is not zero.",
        ],
        left_out=[LeftOut(rows=groups, what="rates of the European Union and of the euro area.")],
    )
