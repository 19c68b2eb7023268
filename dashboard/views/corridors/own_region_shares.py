"""Shares of migrants within the regions and subregions of the UN, and those that a paper states."""

from functools import cache

import pandas as pd

from dashboard.analysis import corridors as analysis
from dashboard.data import areas, catalogue
from dashboard.definitions.frames import corridors
from dashboard.i18n import t
from dashboard.view import Selection

REGION = "region"
QUOTED = {"C006": "Africa", "C007": "Asia", "C008": "Latin America and the Caribbean"}
"""The statements of the paper of 2018 on shares within a region, and the region of each."""
UN_DESA = "UN DESA, International Migrant Stock 2024"


@cache
def shares(level: str, basis: str, sex: str) -> pd.DataFrame:
    """Return the shares of every region or subregion of the UN and year, as `analysis.own_region_share` gives them."""
    listed = areas.areas().sort_values(level, kind="stable")
    groups = dict(zip(listed["country"], listed[level], strict=True))
    return analysis.own_region_share(corridors(), groups=groups, basis=basis, sex=sex)


@cache
def quoted() -> pd.DataFrame:
    """Return the shares that the paper of 2018 states: `area`, `year`, `share` (per cent), `document`."""
    rows = catalogue.frame("quoted_shares_gfmd")
    rows = rows[rows["claim_id"].isin(QUOTED)]
    return pd.DataFrame(
        {
            "area": rows["claim_id"].map(QUOTED),
            "year": rows["year"].astype(int),
            "share": rows["share_quoted"].astype(float),
            "document": rows["document"],
        }
    ).reset_index(drop=True)


def own_area(selection: Selection) -> str:
    """Return the region or subregion of the reader's country, in words; nothing where no country is chosen."""
    listed = areas.areas()
    mine = listed.loc[listed["country"] == selection["country"], selection.text("level")]
    return t(str(mine.iloc[0]), selection.lang) if len(mine) else ""


def from_data(found: pd.DataFrame) -> pd.DataFrame:
    """Return the rows that are not the paper's."""
    return found[found["document"] == UN_DESA]
