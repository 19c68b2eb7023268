"""Which codes of a publisher's table are economies of ours, which are groups of economies, and which are neither."""

from collections.abc import Collection
from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import read_text_csv, require_known

LOCATIONS = Path("undesa_migrant_stock/ims_locations.csv")
WDI_COUNTRIES = Path("world_bank/classification/WDICountry_2026-07.csv")
KOSOVO = "XKX"
# Groups of the World Bank that its country table no longer lists: fragile states, and economies not classified.
FORMER_GROUPS = frozenset({"FCS", "INX"})


def economy_codes(sources: Path) -> frozenset[str]:
    """Return the ISO3 codes of the areas of UN DESA's migrant stock, and of Kosovo, which World Bank files call XKX."""
    return frozenset(read_text_csv(sources / LOCATIONS, ["iso3"])["iso3"]) | {KOSOVO}


def world_bank_groups(sources: Path) -> frozenset[str]:
    """Return the codes of groups of economies (WLD, LMY ...): those without a region in the World Bank's table."""
    table = read_text_csv(sources / WDI_COUNTRIES, ["Country Code", "Region"])
    return frozenset(table.loc[table["Region"] == "", "Country Code"]) | FORMER_GROUPS


def keep_economies(
    rows: pd.DataFrame,
    *,
    column: str,
    economies: Collection[str],
    left_out: Collection[str],
    file: Path,
    sheet: str | None = None,
) -> pd.DataFrame:
    """Return the rows of economies, without those whose code is to be left out.

    Raises LayoutError naming file, sheet, column, code and row for a code that is neither.
    """
    require_known(rows[column], {*economies, *left_out}, file=file, column=column, sheet=sheet)
    return rows[rows[column].isin(list(economies))]
