"""ILOSTAT's migrant workers by destination and origin, and workers leaving by branch: tables transcribed by hand."""

from pathlib import Path
from typing import Any

import pandas as pd

from dashboard.sources.dataset import BY_HAND, CC_BY_4, Dataset, Source, read_text_csv, require_known
from dashboard.sources.economies import economy_codes
from dashboard.sources.wdi import numbers
from dashboard.terms import OTHER_ORIGIN

FOLDER = Path("ilostat_workers_by_origin")
BIRTH = FOLDER / "workers_by_birth_country_latest.csv"
SERIES = FOLDER / "oman_thailand_series.csv"
CITIZENSHIP = FOLDER / "workers_by_citizenship_selected.csv"
LEAVING = FOLDER / "workers_leaving_by_sector.csv"
ALL = "ALL"
NOT_COUNTRIES = ("other_or_not_stated", "USA+CAN (group)", "Asia (group)", "CIS (group)", "Europe (group)")
"""What stands beside countries of origin: another or none stated, and groups, of which no country can be told."""
THOUSAND = 1_000
BRANCHES = ("agriculture", "industry", "services", "not_classified", "total")
TOTAL = "destination_total_thousands"


def workers_by_origin(sources: Path) -> pd.DataFrame:
    """Return destination, year, migrant_basis (place_of_birth or citizenship), origin (country, OTH: other or not
    stated, ALL: all origins, as the source gives them) and migrants_employed (persons).

    Raises LayoutError for a missing column, an unknown code and a value that is no number.
    """
    found = [
        _origins(sources, BIRTH, "origin", "place_of_birth"),
        _origins(sources, SERIES, "origin", "place_of_birth"),
        _origins(sources, CITIZENSHIP, "citizenship", "citizenship"),
    ]
    keys = ["destination", "year", "migrant_basis", "origin"]
    # The latest year of Oman and Thailand stands in both files by country of birth.
    rows = pd.concat(found).drop_duplicates()
    return rows.sort_values(keys, ignore_index=True)


def _origins(sources: Path, file: Path, column: str, basis: str) -> pd.DataFrame:
    path = sources / file
    rows = read_text_csv(path, ["destination_iso3", "year", column, "employed_thousands", TOTAL])
    rows = rows.set_axis(rows.index + 1)
    economies = economy_codes(sources)
    require_known(rows["destination_iso3"], economies, file=path, column="destination_iso3")
    require_known(rows[column], {*economies, *NOT_COUNTRIES}, file=path, column=column)
    rows = pd.DataFrame(
        {
            "destination": rows["destination_iso3"],
            "year": numbers(rows["year"], column="year", file=path, sheet=None).astype(int),
            "migrant_basis": basis,
            "origin": rows[column].where(rows[column].isin(economies), OTHER_ORIGIN),
            "migrants_employed": _persons(rows["employed_thousands"], path),
            ALL: _persons(rows[TOTAL], path),
        }
    )
    keys = ["destination", "year", "migrant_basis"]
    by_origin = rows.groupby([*keys, "origin"], as_index=False)["migrants_employed"].sum()
    totals = rows.drop_duplicates(keys).assign(origin=ALL, migrants_employed=rows[ALL])
    return pd.concat([by_origin, totals[by_origin.columns]])


def workers_leaving_by_branch(sources: Path) -> pd.DataFrame:
    """Return origin, year, sector (broad branch, not_classified or total) and workers (persons who left in the year).

    Raises LayoutError for a missing column, an unknown code and a value that is no number.
    """
    path = sources / LEAVING
    rows = read_text_csv(path, ["origin_iso3", "year", *BRANCHES])
    rows = rows.set_axis(rows.index + 1)
    require_known(rows["origin_iso3"], economy_codes(sources), file=path, column="origin_iso3")
    rows = rows.assign(year=numbers(rows["year"], column="year", file=path, sheet=None).astype(int))
    long = rows.melt(["origin_iso3", "year"], list(BRANCHES), "sector", "workers")
    long = long[long["workers"] != ""].rename(columns={"origin_iso3": "origin"})
    long = long.assign(workers=_persons(long["workers"], path))
    return long.sort_values(["origin", "year", "sector"], ignore_index=True)


def _persons(thousands: pd.Series, path: Path) -> pd.Series:
    found = numbers(thousands, column=str(thousands.name), file=path, sheet=None)
    return (found * THOUSAND).round().astype("int64")


def read(sources: Path) -> list[Dataset]:
    """Return the datasets workers_by_origin and workers_leaving_by_branch."""
    return [
        _origin_dataset(workers_by_origin(sources)),
        _leaving_dataset(workers_leaving_by_branch(sources)),
    ]


FOUND: dict[str, Any] = {
    "edition": "ILOSTAT, International Labour Migration Statistics (ILMS), 24 February 2026",
    "publisher": "ILO",
    "source_line": "ILO, ILOSTAT, International Labour Migration Statistics (ILMS), February 2026, CC BY 4.0",
    "licenses": [CC_BY_4],
    "how": BY_HAND,
}


def _indicator(code: str, title: str) -> Source:
    return Source(title=f"ILOSTAT, {title} ({code})", path=f"https://rplumber.ilo.org/data/indicator/?id={code}_A")


def _origin_dataset(rows: pd.DataFrame) -> Dataset:
    counts = rows.groupby("migrant_basis")["destination"].nunique()
    return Dataset(
        name="workers_by_origin",
        frame=rows,
        title="Employed migrants by destination and origin",
        description=(
            "Employed residents who were born abroad, by country of birth, or who are foreign citizens, by country of "
            "citizenship: the five or so largest origins of each destination, all others together, and the total."
        ),
        sources=[
            _indicator("MST_FORE_SEX_CBR_NB", "Employed foreign-born by sex and country of birth"),
            _indicator("MST_NCTE_SEX_CCT_NB", "Employed foreign citizens by sex and country of citizenship"),
        ],
        coverage=(
            f"{counts['place_of_birth']} destinations by country of birth, {counts['citizenship']} by citizenship; "
            f"selected years {rows['year'].min()}-{rows['year'].max()}"
        ),
        primary_key=["destination", "year", "migrant_basis", "origin"],
        foreign_keys={"destination": "countries.iso3", "origin": "places.place"},
        constraints={"migrant_basis": {"enum": ["citizenship", "place_of_birth"]}},
        column_notes={
            "origin": "ALL: all origins; OTH: other or not stated. Only the five or so largest origins are named: "
            "one that is missing is not nought.",
        },
        notes=[
            "Each destination has a source of its own: do not add destinations up. Figures by country of birth and by "
            "citizenship are never to be mixed (Thailand 2024: 1.854 and 3.351 million).",
            "Thailand by country of birth: 2018-2021 and 2022-2023 seem to come from different sources. The Russian "
            "Federation has the same figures by birth and by citizenship in 2024.",
            "Origins and others make the total but for the Russian Federation 2024 (63 short), Portugal 2024 by "
            "citizenship (2,400 short), and Thailand 2016 and 2017, where others are not given.",
            "Groups of countries that the source gives as an origin are in other.",
            "Saudi Arabia, the United Arab Emirates, Kuwait and Qatar are not in the source.",
        ],
        **FOUND,
    )


def _leaving_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="workers_leaving_by_branch",
        frame=rows,
        title="Workers leaving for work abroad by branch of activity",
        description=(
            "Nationals who left for employment abroad in the year, by broad branch of the work abroad, as each country "
            "of origin registers them. A flow of the year, not a stock."
        ),
        sources=[_indicator("MNA_OEMP_SEX_ECO_NB", "Outflow of nationals for employment by sex and economic activity")],
        coverage=f"{rows['origin'].nunique()} countries of origin, {rows['year'].min()}-{rows['year'].max()}",
        primary_key=["origin", "year", "sector"],
        foreign_keys={"origin": "countries.iso3"},
        constraints={"sector": {"enum": sorted(BRANCHES)}},
        notes=[
            "Registered departures, not all; each country keeps its own kind of register.",
            "Industry in Cambodia and Mozambique may hold services; the Lao People's Democratic Republic gives for "
            "2024 agriculture and the rest alone.",
        ],
        **FOUND,
    )
