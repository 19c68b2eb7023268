"""UNHCR's refugee population statistics: refugees and asylum-seekers by origin, by country of asylum, and of pairs."""

from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import BY_PROGRAM, CC_BY_4, Dataset, Source, read_text_csv, require_known
from dashboard.sources.economies import economy_codes
from dashboard.sources.wdi import numbers, whole
from dashboard.terms import OTHER_ORIGIN

ASYLUM = Path("unhcr_population/population_by_asylum.csv")
ORIGIN = Path("unhcr_population/population_by_origin.csv")
PAIRS = Path("unhcr_population/pairs_selected_years.csv")
ALL = "ALL"
NOT_COUNTRIES = ("UNK", "XXA", "TIB")
"""Unknown, stateless and Tibetan, as UNHCR codes them: no country or area of the list."""
ASYLUM_SEEKERS_SINCE = 2000
"""The first year of which UNHCR gives asylum-seekers by country; before it every country has a 0."""
FIGURES = {"refugees": "refugees", "asylum_seekers": "asylum_seekers", "oip": "others_protected"}
UNRWA = {"unrwa_refugees": "palestine_refugees"}
KEYS = ["origin", "destination", "year"]


def refugees(sources: Path) -> pd.DataFrame:
    """Return origin, destination (country or area of asylum), year, refugees, asylum_seekers, others_protected and
    palestine_refugees: persons at the end of the year, missing where none are given.

    ALL stands for all origins or all destinations, OTH for one that is not known, and for the stateless. Pairs are of
    nine years. Raises LayoutError for a missing column, an unknown code and a value that is no number.
    """
    found = [
        _read(sources, ASYLUM, {"iso3": "destination"}, FIGURES | UNRWA),
        _read(sources, ORIGIN, {"iso3": "origin"}, FIGURES),
        _read(sources, PAIRS, {"origin_iso3": "origin", "asylum_iso3": "destination"}, FIGURES),
    ]
    rows = pd.concat(found).reindex(columns=[*KEYS, *FIGURES.values(), *UNRWA.values()])
    return rows.sort_values(KEYS, ignore_index=True)


def _read(sources: Path, file: Path, places: dict[str, str], figures: dict[str, str]) -> pd.DataFrame:
    path, economies = sources / file, economy_codes(sources)
    rows = read_text_csv(path, ["year", *places, *figures])
    rows = rows.set_axis(rows.index + 1)
    for column in places:
        require_known(rows[column], {*economies, *NOT_COUNTRIES}, file=path, column=column)
    ends = {name: rows[column].where(rows[column].isin(economies), OTHER_ORIGIN) for column, name in places.items()}
    tidy = pd.DataFrame(
        {
            "origin": ALL,
            "destination": ALL,
            **ends,
            "year": numbers(rows["year"], column="year", file=path, sheet=None).astype(int),
            **{name: _persons(rows[column], path) for column, name in figures.items()},
        }
    )
    told = tidy["asylum_seekers"].gt(0) | (tidy["year"] >= ASYLUM_SEEKERS_SINCE)
    tidy["asylum_seekers"] = tidy["asylum_seekers"].where(told)
    sums = tidy.groupby(KEYS, as_index=False)[list(figures.values())].sum(min_count=1)
    return sums.dropna(subset=list(figures.values()), how="all")


def _persons(cells: pd.Series, path: Path) -> pd.Series:
    given = cells[cells != ""]
    found = numbers(given, column=str(cells.name), file=path, sheet=None)
    return whole(found.reindex(cells.index))


def read(sources: Path) -> list[Dataset]:
    """Return the dataset refugees."""
    rows = refugees(sources)
    pairs = rows[(rows["origin"] != ALL) & (rows["destination"] != ALL)]
    years = ", ".join(str(year) for year in sorted(pairs["year"].unique()))
    return [
        Dataset(
            name="refugees",
            frame=rows,
            title="Refugees and asylum-seekers by origin and country of asylum",
            description=(
                "Refugees under UNHCR's mandate, Palestine refugees under UNRWA's mandate, asylum-seekers and other "
                "people in need of international protection, at the end of the year."
            ),
            edition="Global Trends 2025, end of year",
            publisher="UNHCR",
            source_line="UNHCR, Refugee Population Statistics, Global Trends 2025, CC BY 4.0",
            sources=[Source(title="UNHCR, Refugee Data Finder", path="https://www.unhcr.org/refugee-statistics/")],
            licenses=[CC_BY_4],
            how=BY_PROGRAM,
            coverage=f"{rows['year'].min()}-{rows['year'].max()}; pairs: {years}",
            primary_key=KEYS,
            foreign_keys={"origin": "places.place", "destination": "places.place"},
            column_notes={
                "origin": "ALL: all origins; OTH: not known, or stateless.",
                "destination": "Country or area of asylum; ALL: all of them; OTH: not known.",
                "asylum_seekers": "With a claim not yet decided; before 2000 not given by country.",
                "others_protected": "Mostly from Venezuela; since 2018.",
                "palestine_refugees": "Under UNRWA's mandate, by field of registration; not given by origin.",
            },
            notes=[
                "End of the year; UN DESA's migrant stock is of the middle of the year. Refugees can be workers too.",
                "UNHCR rounds figures under 5: sums of pairs can differ a little from totals.",
                "Many Palestine refugees were born where they live and are not in UN DESA's migrant stock.",
                "People displaced within their own country are not in it.",
            ],
        )
    ]
