"""ILOSTAT's labour migration statistics: employed migrants by branch, and workers leaving for work abroad."""

from dataclasses import replace
from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import (
    BY_HAND,
    CC_BY_4,
    Dataset,
    LayoutError,
    LeftOut,
    Licence,
    Source,
    read_text_csv,
    require_known,
)
from dashboard.sources.economies import economy_codes
from dashboard.sources.ilostat_notes import NO_TREND, NOTES, SMALL_SAMPLES
from dashboard.sources.wdi import numbers

EMPLOYMENT = Path("migrant_employment/ilostat/employment_by_sector_and_migrant_status.csv")
OUTFLOWS = Path("migrant_employment/ilostat/mna_oemp_sex_cds_nb.csv")
OUTFLOW_REMARKS = Path("migrant_employment/ilostat/outflow_women_share.csv")
EMPLOYMENT_EDITION = "ILOSTAT, International Labour Migration Statistics (ILMS), February 2026"
OUTFLOWS_EDITION = "ILOSTAT, International Labour Migration Statistics (ILMS), December 2025"
TOPIC = Source(title="ILOSTAT, labour migration", path="https://ilostat.ilo.org/topics/labour-migration/")
MIT = Licence(name="MIT", title="MIT License", path="https://opensource.org/license/mit")
THOUSAND = 1_000
SECTORS = {
    "AGR": "agriculture",
    "IND": "industry",
    "SER": "services",
    "CON": "construction",
    "MAN": "manufacturing",
    "MEL": "mining_utilities",
    "MKT": "market_services",
    "PUB": "non_market_services",
    "X": "not_classified",
    "TOTAL": "total",
}
SEXES = ("both", "female", "male")
BASES = ("place_of_birth", "citizenship")
GROUPS = ("migrants", "nationals_or_native_born", "all_employed")
ILOSTAT_SEXES = {"sex_t": "both", "sex_f": "female", "sex_m": "male"}
OUTFLOW_MEASURE = "mna_oemp_sex_cds_nb"
DESTINATION_PREFIX = "cds_des_"
ALL = "ALL"
OTHER = "OTH"
# Fiji gives the United States and Canada as one in 2021: neither of them, so another destination.
DESTINATIONS = {"TOTAL": ALL, "X": OTHER, "USACAN": OTHER}
# Armenia gives the Commonwealth of Independent States in 2018, which holds the Russian Federation beside it.
OVERLAPPING = frozenset({"CIS"})
REMARK_DESTINATIONS = {"OTHER_OR_NOT_STATED": OTHER, "USA+CAN": OTHER}


def migrant_employment(sources: Path) -> pd.DataFrame:
    """Return country, year, sex, migrant_basis, group, sector, employed (persons) and value_kind.

    Raises LayoutError naming file, column, value and row for a missing column or an unknown country, word or number.
    """
    path = sources / EMPLOYMENT
    rows = read_text_csv(path, ["iso3", "year", "sex", "migrant_basis", "group", "sector", "thousands", "value_kind"])
    rows = rows.set_axis(rows.index + 1)
    known = {"iso3": economy_codes(sources), "sex": SEXES, "migrant_basis": BASES, "group": GROUPS, "sector": SECTORS}
    for column, words in known.items():
        require_known(rows[column], list(words), file=path, column=column)
    keys = ["country", "year", "sex", "migrant_basis", "group", "sector"]
    tidy = rows.rename(columns={"iso3": "country"}).assign(
        year=numbers(rows["year"], column="year", file=path, sheet=None).astype(int),
        sector=rows["sector"].map(SECTORS),
        employed=_persons(rows["thousands"], column="thousands", file=path),
    )
    return tidy[[*keys, "employed", "value_kind"]].sort_values(keys, ignore_index=True)


def migrant_employment_notes(employment: pd.DataFrame) -> pd.DataFrame:
    """Return country, trend_ok (true where a line over the years may be drawn), small_sample (true where the survey
    holds few migrants) and note, a row a country.
    """
    years = employment.groupby("country")["year"].nunique()
    countries = sorted(years.index)
    return pd.DataFrame(
        {
            "country": countries,
            "trend_ok": [bool(years[country] > 1) and country not in NO_TREND for country in countries],
            "small_sample": [country in SMALL_SAMPLES for country in countries],
            "note": [NOTES.get(country) for country in countries],
        }
    )


def labour_outflows(sources: Path) -> pd.DataFrame:
    """Return origin, year, sex, destination (country, ALL, or OTH: other or not stated), workers and remark.

    Raises LayoutError naming file, column, value and row for a missing column or an unknown country, sex or number.
    """
    path = sources / OUTFLOWS
    rows = read_text_csv(path, ["ref_area", "sex", "classif1", "time", OUTFLOW_MEASURE])
    rows = rows.set_axis(rows.index + 1)
    economies = economy_codes(sources)
    require_known(rows["sex"], list(ILOSTAT_SEXES), file=path, column="sex")
    rows = rows.assign(origin=rows["ref_area"].str.upper(), destination=_destination(rows["classif1"], file=path))
    require_known(rows["origin"], economies, file=path, column="ref_area")
    require_known(rows["destination"], {*economies, ALL, OTHER, *OVERLAPPING}, file=path, column="classif1")
    rows = rows.assign(
        year=numbers(rows["time"], column="time", file=path, sheet=None).astype(int),
        sex=rows["sex"].map(ILOSTAT_SEXES),
        workers=_persons(rows[OUTFLOW_MEASURE], column=OUTFLOW_MEASURE, file=path),
    )
    keys = ["origin", "year", "sex", "destination"]
    sums = rows[~rows["destination"].isin(OVERLAPPING)].groupby(keys, as_index=False)["workers"].sum()
    tidy = sums.merge(_remarks(sources), on=["origin", "year", "destination"], how="left", validate="many_to_one")
    return tidy.sort_values(keys, ignore_index=True)


def _destination(classes: pd.Series, *, file: Path) -> pd.Series:
    other = classes[~classes.str.startswith(DESTINATION_PREFIX)]
    if not other.empty:
        where = f"column classif1: {DESTINATION_PREFIX}... expected, found {other.iloc[0]!r} (row {other.index[0] + 1})"
        raise LayoutError(file, None, where)
    codes = classes.str.removeprefix(DESTINATION_PREFIX).str.upper()
    return codes.replace(DESTINATIONS)


def _remarks(sources: Path) -> pd.DataFrame:
    path = sources / OUTFLOW_REMARKS
    rows = read_text_csv(path, ["origin_iso3", "year", "destination", "remark"])
    rows = rows[rows["remark"] != ""]
    return pd.DataFrame(
        {
            "origin": rows["origin_iso3"],
            "year": rows["year"].astype(int),
            "destination": rows["destination"].replace(REMARK_DESTINATIONS),
            "remark": rows["remark"],
        }
    )


def _persons(thousands: pd.Series, *, column: str, file: Path) -> pd.Series:
    return (numbers(thousands, column=column, file=file, sheet=None) * THOUSAND).round().astype("int64")


def read(sources: Path) -> list[Dataset]:
    """Return the datasets migrant_employment, migrant_employment_notes and labour_outflows."""
    employment = migrant_employment(sources)
    return [
        _employment_dataset(employment),
        _notes_dataset(migrant_employment_notes(employment)),
        replace(_outflows_dataset(labour_outflows(sources)), left_out=[_overlapping(sources)]),
    ]


def _overlapping(sources: Path) -> LeftOut:
    """Return how many figures of destinations that overlap another one are not kept."""
    path = sources / OUTFLOWS
    rows = read_text_csv(path, ["classif1"])
    count = _destination(rows["classif1"], file=path).isin(OVERLAPPING).sum()
    return LeftOut(rows=int(count), what="Armenia 2018, the Commonwealth of Independent States: it overlaps another.")


def _indicator(code: str, title: str) -> Source:
    return Source(title=f"ILOSTAT, {title} ({code})", path=f"https://rplumber.ilo.org/data/indicator/?id={code}_A")


def _employment_dataset(rows: pd.DataFrame) -> Dataset:
    bases = rows.groupby("migrant_basis")["country"].nunique()
    with_sex = rows.loc[rows["sex"] == "female", "country"].nunique()
    return Dataset(
        name="migrant_employment",
        frame=rows,
        title="Employed migrants by branch of activity, country and sex",
        description=(
            "Employed residents who are migrants (born abroad, or foreign citizens, as the country counts), employed "
            "nationals or native-born, and all employed, by broad branch. Persons aged 15 and over as a rule."
        ),
        edition=EMPLOYMENT_EDITION,
        publisher="ILO",
        source_line="ILO, ILOSTAT, International Labour Migration Statistics (ILMS), February 2026, CC BY 4.0",
        sources=[
            TOPIC,
            _indicator("MST_TEMP_SEX_ECO_CBR_NB", "Employment by sex, economic activity and place of birth"),
            _indicator("MST_TEMP_SEX_ECO_CCT_NB", "Employment by sex, economic activity and citizenship"),
        ],
        licenses=[CC_BY_4],
        how=BY_HAND,
        coverage=(
            f"{rows['country'].nunique()} countries ({bases.get('place_of_birth', 0)} by place of birth, "
            f"{bases.get('citizenship', 0)} by citizenship), {with_sex} with women and men; selected years "
            f"{rows['year'].min()}-{rows['year'].max()}"
        ),
        primary_key=["country", "year", "sex", "migrant_basis", "group", "sector"],
        foreign_keys={"country": "countries.iso3"},
        constraints={
            "sex": {"enum": list(SEXES)},
            "migrant_basis": {"enum": list(BASES)},
            "group": {"enum": list(GROUPS)},
            "sector": {"enum": list(SECTORS.values())},
            "employed": {"minimum": 0},
        },
        column_notes={
            "group": "all_employed also holds persons whose place of birth or citizenship is not stated.",
            "sector": "total = agriculture + industry + services + not_classified; the other branches are parts of "
            "industry and of services, given for some countries only.",
            "value_kind": "published, or derived and how.",
        },
        notes=[
            "Migrants are born abroad in some countries and foreign citizens in others: never one ranking of both "
            "without the mark.",
            "A country that is not listed was not read, which is not the same as no data; a missing cell is not zero.",
            "Men are for the most part both sexes less women; small derived figures can hold rounding.",
            "Years inside a country's series can come from different surveys: see the notes by country.",
            "The figures are a transcription of a public copy of ILOSTAT, checked by sums; the copy gives CC BY 4.0.",
        ],
    )


def _notes_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="migrant_employment_notes",
        frame=rows,
        title="Notes by country on employed migrants",
        description=(
            "What a reader must know of a country's figures of employed migrants, and whether a line over the years "
            "may be drawn."
        ),
        edition=EMPLOYMENT_EDITION,
        publisher="Labour migration trends",
        source_line="Own notes on ILO, ILOSTAT, International Labour Migration Statistics (ILMS), February 2026",
        sources=[TOPIC],
        licenses=[MIT],
        coverage=f"{len(rows)} countries, {int(rows['trend_ok'].sum())} of which with a trend that may be drawn",
        primary_key=["country"],
        foreign_keys={"country": "countries.iso3"},
        column_notes={
            "trend_ok": "false: one year only, a small sample, or a change of survey; show the latest year, no line.",
            "small_sample": "true: the survey holds few migrants; no rank beside others.",
            "note": "Empty: nothing of note was found.",
        },
    )


def _outflows_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="labour_outflows",
        frame=rows,
        title="Workers leaving for work abroad",
        description=(
            "Nationals who left, or were cleared to leave, for employment abroad in the year, by sex and country of "
            "destination, as each country of origin registers them. A flow of the year, not a stock."
        ),
        edition=OUTFLOWS_EDITION,
        publisher="ILO",
        source_line="ILO, ILOSTAT, International Labour Migration Statistics (ILMS), December 2025, CC BY 4.0",
        sources=[
            TOPIC,
            _indicator("MNA_OEMP_SEX_CDS_NB", "Outflow of nationals for employment by sex and country of destination"),
        ],
        licenses=[CC_BY_4],
        how=BY_HAND,
        coverage=f"{rows['origin'].nunique()} countries of origin, {rows['year'].min()}-{rows['year'].max()}",
        primary_key=["origin", "year", "sex", "destination"],
        foreign_keys={"origin": "countries.iso3", "destination": "places.place"},
        constraints={
            "sex": {"enum": list(SEXES)},
            "destination": {"pattern": "[A-Z]{3}"},
            "workers": {"minimum": 0},
        },
        column_notes={
            "destination": "ALL: all destinations; OTH: other or not stated. Only the five or so largest destinations "
            "of each year are named.",
            "remark": "Where women and men do not add up to both sexes in the source.",
        },
        notes=[
            "Departures or clearances of the year, not stocks; each country keeps its own kind of register, so compare "
            "countries with care.",
            "Breaks: Russian Federation 2023 (destinations are ship registers), Myanmar and Cambodia (Thailand from "
            "2014-2017), Republic of Moldova between 2018 and 2021; Myanmar 2000-2009 lists no women.",
            "Armenia 2018: 1,443 men in the Commonwealth of Independent States are left out as a "
            "destination, since that group overlaps the Russian Federation. Fiji 2021: the United States and Canada, "
            "given as one, are in other.",
            "Bangladesh, India and Nepal are not in this table of ILOSTAT.",
            "The figures are a transcription of a public copy of ILOSTAT, whose licence is given as CC BY 4.0.",
        ],
    )
