"""International Migrant Stock (UN DESA): the stock by destination, by origin and destination, and by age."""

from dataclasses import replace
from pathlib import Path

import pandas as pd

from dashboard.sources import dataset
from dashboard.sources.dataset import Dataset, LayoutError, LeftOut, Source
from dashboard.sources.workbook import read_sheet
from dashboard.terms import OTHER_ORIGIN

FOLDER = "undesa_migrant_stock"
WORKBOOK = "undesa_pd_2024_ims_stock_by_sex_and_destination.xlsx"
BILATERAL = "ims2024_stock_by_sex_destination_and_origin.csv"
BY_AGE = "ims2020_stock_by_age_sex_and_destination.csv"
LOCATIONS = "ims_locations.csv"

YEARS = (1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024)
SEX_TITLES = {"both": "both sexes combined", "female": ", females", "male": ", males"}
TITLE_ROW, HEADER_ROW = 8, 11
OTHER_ORIGIN_M49 = 2003

# World, SDG and geographic regions, development and income groups of the 2024 revision: sums, not areas.
AGGREGATES = frozenset(
    {900, 901, 902, 903, 904, 905, 906, 908, 909, 910, 911, 912, 913, 914, 915, 916, 920, 922, 923, 924, 925, 926}
    | {927, 928, 931, 934, 935, 941, 948, 954, 957, 1500, 1501, 1502, 1503, 1517, 1518, 1636, 1637, 1829, 1830, 1831}
    | {1832, 1833, 1834, 1835, 1836, 1859, 5500, 5501, 5503, 5504}
)

PAGE = "https://www.un.org/development/desa/pd/content/international-migrant-stock"
SUMS = "regions, development and income groups, which are sums of areas; groups are computed here."
PERSON_COUNT = {"required": True, "minimum": 0}
CODE_OF_ORIGIN = {"required": True, "pattern": "(?!ALL)[A-Z]{3}"}
ALL_MIGRANTS = "All international migrants, of every age and whether in work or not: not the same as migrant workers."


def locations(sources: Path) -> pd.DataFrame:
    """Return UN DESA's countries and areas, every column as text, `m49` as integer."""
    columns = ("m49", "iso3", "name_en", "region", "subregion", "less_developed", "ldc_ims2024", "lldc", "sids")
    areas = dataset.read_text_csv(sources / FOLDER / LOCATIONS, (*columns, "in_ims2024"))
    return areas.assign(m49=areas["m49"].astype(int))


def read(sources: Path) -> list[Dataset]:
    """Return migrant_stock and corridors (2024 revision) and migrant_stock_by_age (2020 revision).

    Raises FileNotFoundError for a missing file and LayoutError for a file laid out otherwise than expected.
    """
    areas = locations(sources)
    iso3 = areas.set_index("m49")["iso3"]
    return [
        replace(_stock_dataset(read_stock(sources / FOLDER / WORKBOOK, areas)), left_out=_groups(sources, areas)),
        _corridor_dataset(read_corridors(sources / FOLDER / BILATERAL, iso3)),
        _age_dataset(read_by_age(sources / FOLDER / BY_AGE, iso3)),
    ]


def _groups(sources: Path, areas: pd.DataFrame) -> list[LeftOut]:
    """Return how many lines of the workbook, each of three sexes and eight years, are of groups of areas."""
    path = sources / FOLDER / WORKBOOK
    labels = _labels(read_sheet(path, sheet="Table 1"), path=path)
    listed = areas.loc[areas["in_ims2024"] == "1", "m49"]
    lines = int((~labels["location"].isin(listed)).sum())
    return [LeftOut(rows=lines * len(SEX_TITLES) * len(YEARS), what=SUMS)]


def read_stock(path: Path, areas: pd.DataFrame) -> pd.DataFrame:
    """Return destination, year, sex, migrant_stock and population (persons) and data_type: areas, no aggregates."""
    stock_sheet, population_sheet = (read_sheet(path, sheet=sheet) for sheet in ("Table 1", "Table 2"))
    labels = _labels(stock_sheet, path=path)
    _require_same_rows(labels["area"], _body(population_sheet)[1], path=path)
    rows = _long(stock_sheet, path=path, sheet_name="Table 1", value="migrant_stock").join(
        _long(population_sheet, path=path, sheet_name="Table 2", value="population_thousands")
    )
    as_on_sheet = labels["location"].set_axis(stock_sheet.index[HEADER_ROW:])
    known = AGGREGATES.union(areas["m49"])
    dataset.require_known(as_on_sheet, known, file=path, sheet="Table 1", column="Location code")
    listed = areas.loc[areas["in_ims2024"] == "1"].set_index("m49")["iso3"]
    rows = rows.reset_index().join(labels, on="row")
    rows = rows.assign(destination=rows["location"].map(listed)).dropna(subset="destination")
    return rows.assign(
        migrant_stock=rows["migrant_stock"].astype("Int64"),
        # Published in thousands with three decimals: whole persons.
        population=(rows["population_thousands"] * 1000).round().astype("Int64"),
    ).sort_values(["destination", "year", "sex"], ignore_index=True)[
        ["destination", "year", "sex", "migrant_stock", "population", "data_type"]
    ]


def read_corridors(path: Path, iso3: pd.Series) -> pd.DataFrame:
    """Return origin, destination, year, migrant_stock_female and migrant_stock_male (persons); origin OTH is Other."""
    keys = ["origin", "destination", "year"]
    rows = _read_numbers(path, ("year", "dest_m49", "orig_m49", "both", "male", "female"))
    codes = pd.concat([iso3, pd.Series({OTHER_ORIGIN_M49: OTHER_ORIGIN})])
    dataset.require_known(rows["orig_m49"], codes.index, file=path, column="orig_m49")
    dataset.require_known(rows["dest_m49"], iso3.index, file=path, column="dest_m49")
    rows = rows.assign(origin=rows["orig_m49"].map(codes), destination=rows["dest_m49"].map(iso3))
    return _by_sex(rows).sort_values(keys, ignore_index=True)[[*keys, "migrant_stock_female", "migrant_stock_male"]]


def read_by_age(path: Path, iso3: pd.Series) -> pd.DataFrame:
    """Return destination, year, age_group, migrant_stock_female and migrant_stock_male (persons), youngest first."""
    rows = _read_numbers(path, ("year", "dest_m49", "age_start", "age_group", "both", "male", "female"))
    dataset.require_known(rows["dest_m49"], iso3.index, file=path, column="dest_m49")
    rows = _by_sex(rows.assign(destination=rows["dest_m49"].map(iso3)))
    rows = rows.sort_values(["destination", "year", "age_start"], ignore_index=True)
    return rows[["destination", "year", "age_group", "migrant_stock_female", "migrant_stock_male"]]


def _body(sheet: pd.DataFrame) -> pd.DataFrame:
    """Return the rows below the heading, indexed by UN DESA's own row number (first column)."""
    body = sheet.iloc[HEADER_ROW:]
    return body.set_index(body[0].rename("row"))


def _labels(sheet: pd.DataFrame, *, path: Path) -> pd.DataFrame:
    """Return area, location (M49 code) and data_type of each row of Table 1."""
    headings = {str(text): position for position, text in sheet.iloc[HEADER_ROW - 1].items()}
    wanted = {
        "area": "Region, development group, country or area",
        "location": "Location code",
        "data_type": "Data type",
    }
    for heading in wanted.values():
        if heading not in headings:
            raise LayoutError(path, "Table 1", f"column not found in row {HEADER_ROW}: {heading}")
    return pd.DataFrame({name: _body(sheet)[headings[heading]] for name, heading in wanted.items()})


def _require_same_rows(stock_areas: pd.Series, population_areas: pd.Series, *, path: Path) -> None:
    """Raise LayoutError unless Table 2 lists the areas of Table 1.

    The column headed "Location code" in Table 2 holds the type of data, so the tables are joined by row number.
    """
    stock_names = stock_areas.astype(str).str.strip()
    population_names = population_areas.astype(str).str.strip().reindex(stock_names.index)
    differing = stock_names.index[stock_names != population_names]
    if len(differing):
        name = stock_names.loc[differing[0]]
        raise LayoutError(path, "Table 2", f"column Region, development group, country or area: {name} not found")


def _long(sheet: pd.DataFrame, *, path: Path, sheet_name: str, value: str) -> pd.DataFrame:
    """Return the measure of a sheet by row, sex and year; ".." is missing."""
    titles = sheet.iloc[TITLE_ROW - 1].astype(str)
    parts = []
    for sex, title in SEX_TITLES.items():
        starts = titles.index[titles.str.contains(title, regex=False)]
        if len(starts) != 1:
            raise LayoutError(path, sheet_name, f"columns not found in row {TITLE_ROW}: {title.strip(', ')}")
        block = range(starts[0], starts[0] + len(YEARS))
        if tuple(sheet.iloc[HEADER_ROW - 1].reindex(block)) != YEARS:
            raise LayoutError(path, sheet_name, f"years of {title.strip(', ')} in row {HEADER_ROW} are not {YEARS}")
        block_rows = _body(sheet)[list(block)].set_axis(list(YEARS), axis="columns")
        parts.append(block_rows.melt(var_name="year", value_name=value, ignore_index=False).assign(sex=sex))
    values = pd.concat(parts).set_index(["sex", "year"], append=True)[value]
    try:
        return pd.to_numeric(values.replace({"..": None, "": None})).to_frame()
    except (ValueError, TypeError) as error:
        raise LayoutError(path, sheet_name, f"{value}: {error}") from error


def _read_numbers(path: Path, columns: tuple[str, ...]) -> pd.DataFrame:
    """Return a CSV with whole numbers in every column but age_group; index + 1 is the row of the file."""
    frame = dataset.read_text_csv(path, columns)
    frame = frame.set_axis(frame.index + 1)
    for column in [column for column in columns if column != "age_group"]:
        wrong = frame.index[~frame[column].str.fullmatch("[0-9]+")]
        if len(wrong):
            raise LayoutError(
                path, None, f"column {column}: {frame[column][wrong[0]]!r} is no whole number (row {wrong[0] + 1})"
            )
    return frame.astype({column: int for column in columns if column != "age_group"})


def _by_sex(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.rename(columns={"female": "migrant_stock_female", "male": "migrant_stock_male"})


def _stock_dataset(frame: pd.DataFrame) -> Dataset:
    """Return the stock by destination with its words."""
    return Dataset(
        name="migrant_stock",
        frame=frame,
        title="International migrant stock by destination and sex",
        description="International migrants living in each country or area at mid-year: persons born abroad or, where "
        "that is not known, foreign citizens. Total population of the area beside it. " + ALL_MIGRANTS,
        edition="International Migrant Stock 2024",
        publisher="UN DESA",
        source_line="UN DESA, International Migrant Stock 2024, CC BY 3.0 IGO",
        sources=[Source(title="UN DESA, Population Division: International Migrant Stock 2024", path=PAGE)],
        licenses=[dataset.CC_BY_3_IGO],
        coverage="233 countries and areas; 1990, 1995, 2000, 2005, 2010, 2015, 2020 and 2024 (1 July)",
        primary_key=["destination", "year", "sex"],
        foreign_keys={"destination": "countries.iso3"},
        constraints={
            "year": {"required": True, "enum": list(YEARS)},
            "sex": {"required": True, "enum": list(SEX_TITLES)},
            "migrant_stock": PERSON_COUNT,
            "population": {"minimum": 0},
            "data_type": {"required": True, "pattern": "[BCIR]( [BCIR])*"},
        },
        column_notes={
            "population": "Total population at mid-year, published in thousands",
            "data_type": "B: persons born abroad; C: foreign citizens; R: refugees and asylum seekers were added; "
            "I: no data, the estimate was imputed",
        },
        notes=[
            ALL_MIGRANTS,
            "Eight years, not every year: 1990 to 2020 every five years, then 2024.",
            "In some areas foreign citizens are counted instead of persons born abroad: see the type of data.",
            "Figures for Sudan from 1990 to 2005 refer to Sudan and South Sudan; South Sudan has one unchanged figure "
            "in these years. The population of Serbia does not include Kosovo.",
            "Not one series with the 2020 revision, which gives other figures for the same years.",
            "Reshaped from Tables 1 and 2 of the workbook: one row a destination, year and sex. Its Tables 3 to 5, "
            "shares and rates of change, are not read: they are computed here.",
        ],
    )


def _corridor_dataset(frame: pd.DataFrame) -> Dataset:
    """Return the stock by origin and destination with its words."""
    return Dataset(
        name="corridors",
        frame=frame,
        title="International migrant stock by origin and destination",
        description="International migrants by country or area of origin and of residence, at mid-year. "
        + ALL_MIGRANTS,
        edition="International Migrant Stock 2024",
        publisher="UN DESA",
        source_line="UN DESA, International Migrant Stock 2024, CC BY 3.0 IGO",
        sources=[
            Source(
                title="UN DESA, Population Division: International Migrant Stock 2024, destination and origin",
                path=PAGE,
            )
        ],
        licenses=[dataset.CC_BY_3_IGO],
        coverage="233 destinations, 233 origins and Other; 1990, 1995, 2000, 2005, 2010, 2015, 2020 and 2024 (1 July)",
        primary_key=["origin", "destination", "year"],
        foreign_keys={"origin": "places.place", "destination": "countries.iso3"},
        constraints={
            "origin": CODE_OF_ORIGIN,
            "year": {"required": True, "enum": list(YEARS)},
            "migrant_stock_female": PERSON_COUNT,
            "migrant_stock_male": PERSON_COUNT,
        },
        column_notes={"origin": "OTH: another or not known origin (UN DESA code 2003), never spread over countries"},
        notes=[
            ALL_MIGRANTS,
            "A pair that is not listed had no migrants or was not reported.",
            "22.1 million migrants in 2024 have another or not known origin: shown as Other.",
            "Read from a tidy copy of the workbook whose sums by destination and by origin equal UN DESA's own tables.",
        ],
    )


def _age_dataset(frame: pd.DataFrame) -> Dataset:
    """Return the stock by age with its words."""
    return Dataset(
        name="migrant_stock_by_age",
        frame=frame,
        title="International migrant stock by age, sex and destination",
        description="International migrants living in each country or area at mid-year, by five-year age group. "
        + ALL_MIGRANTS,
        edition="International Migrant Stock 2020",
        publisher="UN DESA",
        source_line="UN DESA, International Migrant Stock 2020, CC BY 3.0 IGO",
        sources=[
            Source(title="UN DESA, Population Division: International Migrant Stock 2020, age and sex", path=PAGE)
        ],
        licenses=[dataset.CC_BY_3_IGO],
        coverage=f"{frame['destination'].nunique()} countries and areas; 1990 to 2020 every five years (1 July)",
        primary_key=["destination", "year", "age_group"],
        foreign_keys={"destination": "countries.iso3"},
        constraints={
            "year": {"required": True, "enum": sorted(frame["year"].unique().tolist())},
            "age_group": {"required": True, "enum": frame["age_group"].drop_duplicates().tolist()},
            "migrant_stock_female": PERSON_COUNT,
            "migrant_stock_male": PERSON_COUNT,
        },
        column_notes={"age_group": "Age in completed years"},
        notes=[
            ALL_MIGRANTS,
            "2020 revision: not one series with the 2024 revision, which has no table by age.",
            "A few areas have no figures by age, so sums by age are slightly under the world total.",
        ],
    )
