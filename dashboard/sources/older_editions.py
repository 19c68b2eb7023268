"""What older editions of the World Development Indicators said of figures that papers quote and that were revised."""

from pathlib import Path

import pandas as pd

from dashboard.sources import wdi
from dashboard.sources.dataset import CC_BY_4, Dataset, read_text_csv
from dashboard.sources.world_bank import indicator_page

FOLDER = Path("world_bank/wdi_older_vintages")
SHARE = "BX.TRF.PWKR.DT.GD.ZS"
WORKBOOKS = {
    "2019-12": FOLDER / "BX.TRF.PWKR.DT.GD.ZS_wdi-2019-12-20.xls",
    "2023-05": FOLDER / "BX.TRF.PWKR.DT.GD.ZS_wdi-2023-05-10.xls",
}
"""Editions that publish the share, by the month of each."""
AMOUNTS = FOLDER / "bx.trf.pwkr.cd.dt_copy-2018-08-01.csv"
OUTPUT = FOLDER / "ny.gdp.mktp.cd_copy-2018-08-01.csv"
COMPUTED = "2018-08"
"""The edition of which the share is computed here."""
COUNTRIES = ("LSO", "MOZ", "NPL", "PHL")
"""The countries whose shares the paper of 2018 quotes."""
SINCE = 2010


def shares_in_editions(sources: Path) -> pd.DataFrame:
    """Return country, year (from SINCE on), as_of (the month of the edition) and share_of_gdp (per cent) of COUNTRIES.

    Raises LayoutError for a changed layout.
    """
    parts = [
        wdi.workbook_series(sources, file, indicator=SHARE, name="share_of_gdp").assign(as_of=month)
        for month, file in WORKBOOKS.items()
    ]
    rows = pd.concat([_computed(sources), *parts], ignore_index=True)
    rows = rows[rows["country"].isin(COUNTRIES) & (rows["year"] >= SINCE)]
    rows = rows.sort_values(["country", "year", "as_of"], ignore_index=True)
    return rows[["country", "year", "as_of", "share_of_gdp"]]


def _computed(sources: Path) -> pd.DataFrame:
    """Return the share of the edition of which amounts and output are there, but not the share."""
    amounts, output = (_long(sources / file, name) for file, name in ((AMOUNTS, "amount"), (OUTPUT, "gdp")))
    rows = amounts.merge(output, on=["country", "year"])
    return rows.assign(share_of_gdp=100 * rows["amount"] / rows["gdp"], as_of=COMPUTED)


def _long(path: Path, name: str) -> pd.DataFrame:
    rows = read_text_csv(path, [wdi.CODE, "Year", "Value"])
    rows = rows.set_axis(rows.index + 1)
    rows = rows[rows[wdi.CODE].isin(COUNTRIES)]
    return pd.DataFrame(
        {
            "country": rows[wdi.CODE],
            "year": wdi.numbers(rows["Year"], column="Year", file=path, sheet=None).astype(int),
            name: wdi.numbers(rows["Value"], column="Value", file=path, sheet=None),
        }
    )


def read(sources: Path) -> list[Dataset]:
    """Return the dataset remittances_in_older_editions."""
    rows = shares_in_editions(sources)
    return [
        Dataset(
            name="remittances_in_older_editions",
            frame=rows,
            title="Remittances as a share of GDP in older editions",
            description=(
                "What earlier editions of the World Development Indicators gave for countries whose shares a paper of "
                "2018 quotes: the figures have been revised since."
            ),
            edition="World Development Indicators, August 2018, December 2019 and May 2023",
            publisher="World Bank",
            source_line="World Bank, World Development Indicators, August 2018, December 2019 and May 2023, CC BY 4.0",
            sources=[indicator_page(SHARE, "Personal remittances, received (% of GDP)")],
            licenses=[CC_BY_4],
            coverage=f"{len(COUNTRIES)} countries, {rows['year'].min()}-{rows['year'].max()}",
            primary_key=["country", "year", "as_of"],
            foreign_keys={"country": "countries.iso3"},
            constraints={"as_of": {"required": True}, "share_of_gdp": {"required": True}},
            column_notes={"as_of": "Month of the edition."},
            notes=["The shares of August 2018 are computed here from the amounts and the output of that edition."],
        )
    ]
