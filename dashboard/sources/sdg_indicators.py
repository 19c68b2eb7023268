"""Indicators of the Sustainable Development Goals on rights, migration policy, trafficking and deaths of migrants."""

from functools import partial
from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import BY_PROGRAM, Dataset, LeftOut, Licence, Source, read_text_csv, require_known
from dashboard.sources.economies import KOSOVO, economy_codes
from dashboard.sources.wdi import numbers
from dashboard.terms import EXPLOITATION, POLICY_CLASSES, POLICY_DOMAINS

RIGHTS = Path("sdg_migration/labour_rights.csv")
POLICY = Path("sdg_migration/migration_policy.csv")
DETECTED = Path("sdg_migration/trafficking_victims.csv")
DEATHS = Path("sdg_migration/migrant_deaths.csv")
DOMAINS = dict(zip(("alldomains", *(f"domain{at}" for at in range(1, 7))), POLICY_DOMAINS, strict=True))
SCORES = dict(zip("1234", POLICY_CLASSES, strict=True))
UNAVAILABLE = "N"
FORMS = dict(
    zip(("VC_HTF_DETV", "VC_HTF_DETVSX", "VC_HTF_DETVFL", "VC_HTF_DETVOP", "VC_HTF_DETVOG"), EXPLOITATION, strict=True)
)
COSTS = Path("sdg_migration/remittance_cost_country.csv")
DIRECTIONS = {"SI_RMT_COST": "sending_to", "SI_RMT_COST_SND": "sending_from"}
WITHOUT_CODE = {"World": "world", "Kosovo": KOSOVO}
"""What the database gives no ISO code: the places of ours that have figures of costs."""
REGIONS = ("World", "Africa", "Americas", "Asia", "Europe", "Oceania")


def labour_rights(sources: Path) -> pd.DataFrame:
    """Return country, year and labour_rights_score (0 best, 10 worst), as published.

    Raises LayoutError for a missing column, an unknown code and a value that is no number.
    """
    path = sources / RIGHTS
    rows = _countries(path, sources)
    tidy = rows.assign(labour_rights_score=_values(rows, path))[["country", "year", "labour_rights_score"]]
    return tidy.sort_values(["country", "year"], ignore_index=True)


def migration_policy(sources: Path) -> pd.DataFrame:
    """Return country, year, policy_domain and policy_class: what a government's answers came to.

    Raises LayoutError for a missing column, an unknown code, domain or score.
    """
    path = sources / POLICY
    rows = _countries(path, sources, "policy_domains")
    rows = rows[(rows["series"] == "SG_CPA_MIGRS") & (rows["value"] != UNAVAILABLE)]
    require_known(rows["policy_domains"], DOMAINS, file=path, column="policy_domains")
    require_known(rows["value"], SCORES, file=path, column="value")
    tidy = rows.assign(policy_domain=rows["policy_domains"].map(DOMAINS), policy_class=rows["value"].map(SCORES))
    columns = ["country", "year", "policy_domain"]
    return tidy[[*columns, "policy_class"]].sort_values(columns, ignore_index=True)


def trafficking_detected(sources: Path) -> pd.DataFrame:
    """Return country, year, exploitation and detected (persons): victims of any sex and age whom authorities found.

    Raises LayoutError for a missing column, an unknown code or series and a value that is no number.
    """
    path = sources / DETECTED
    rows = _countries(path, sources, "sex", "age")
    require_known(rows["series"], FORMS, file=path, column="series")
    rows = rows[(rows["sex"] == "bothsex") & (rows["age"] == "allage")]
    tidy = rows.assign(exploitation=rows["series"].map(FORMS), detected=_values(rows, path).astype(int))
    columns = ["country", "year", "exploitation"]
    return tidy[[*columns, "detected"]].sort_values(columns, ignore_index=True)


def migrant_deaths(sources: Path) -> pd.DataFrame:
    """Return region (where they died), year and deaths (persons), as published for the world and for regions of the UN.

    Raises LayoutError for a missing column and a value that is no number.
    """
    path = sources / DEATHS
    rows = _read(path)
    rows = rows[rows["area"].isin(REGIONS)]
    tidy = rows.assign(region=rows["area"], deaths=_values(rows, path).astype(int))[["region", "year", "deaths"]]
    return tidy.sort_values(["region", "year"], ignore_index=True)


def remittance_costs(sources: Path) -> pd.DataFrame:
    """Return place (a country, or "world"), year, direction and cost_of_sending (per cent of 200 US dollars), as
    published.

    Raises LayoutError for a missing column, an unknown code or series and a value that is no number.
    """
    path = sources / COSTS
    rows = _read(path)
    rows = rows.assign(place=rows["iso3"].where(rows["iso3"] != "", rows["area"].map(WITHOUT_CODE)))
    rows = rows[rows["place"].notna()]
    require_known(rows["place"], economy_codes(sources) | {"world"}, file=path, column="iso3")
    require_known(rows["series"], DIRECTIONS, file=path, column="series")
    tidy = rows.assign(direction=rows["series"].map(DIRECTIONS), cost_of_sending=_values(rows, path))
    keys = ["place", "year", "direction"]
    return tidy[[*keys, "cost_of_sending"]].sort_values(keys, ignore_index=True)


def _read(path: Path, *columns: str) -> pd.DataFrame:
    rows = read_text_csv(path, ["series", "m49", "iso3", "area", "year", "value", *columns])
    rows = rows.set_axis(rows.index + 1)
    return rows.assign(year=numbers(rows["year"], column="year", file=path, sheet=None).astype(int))


def _countries(path: Path, sources: Path, *columns: str) -> pd.DataFrame:
    """Return the rows of countries and areas with the code of each."""
    rows = _read(path, *columns)
    rows = rows[rows["iso3"] != ""]
    require_known(rows["iso3"], economy_codes(sources), file=path, column="iso3")
    return rows.assign(country=rows["iso3"])


def _values(rows: pd.DataFrame, path: Path) -> pd.Series:
    return numbers(rows["value"], column="value", file=path, sheet=None)


def _groups(sources: Path, file: Path, left: str) -> LeftOut:
    rows = read_text_csv(sources / file, ["iso3"])
    return LeftOut(rows=int((rows["iso3"] == "").sum()), what=left)


def _unanswered(sources: Path) -> LeftOut:
    rows = read_text_csv(sources / POLICY, ["value"])
    return LeftOut(
        rows=int((rows["value"] == UNAVAILABLE).sum()), what="rows of areas and governments without an answer."
    )


def _detailed(sources: Path, *, kept: int) -> LeftOut:
    rows = read_text_csv(sources / DETECTED, ["iso3"])
    return LeftOut(rows=int((rows["iso3"] != "").sum()) - kept, what="rows by sex and age.")


def _parts(sources: Path, *, kept: int) -> LeftOut:
    rows = read_text_csv(sources / DEATHS, ["iso3"])
    return LeftOut(rows=len(rows) - kept, what="rows of countries, of subregions and of groups of countries.")


def read(sources: Path) -> list[Dataset]:
    """Return the datasets labour_rights, migration_policy, trafficking_detected, migrant_deaths and
    remittance_costs_official.
    """
    detected, deaths = trafficking_detected(sources), migrant_deaths(sources)
    costs = remittance_costs(sources)
    return [
        _rights_dataset(labour_rights(sources), _groups(sources, RIGHTS, "averages of groups of countries.")),
        _policy_dataset(migration_policy(sources), _unanswered(sources)),
        _detected_dataset(detected, _detailed(sources, kept=len(detected))),
        _deaths_dataset(deaths, _parts(sources, kept=len(deaths))),
        _costs_dataset(costs, left=len(read_text_csv(sources / COSTS, ["iso3"])) - len(costs)),
    ]


SDG = Source(
    title="United Nations Statistics Division, Global SDG Indicators Database",
    path="https://unstats.un.org/sdgs/dataportal",
)
TERMS = Licence(name="UN", title="Copyright United Nations; used with the source named")
KEYS = {"country": "countries.iso3"}
EDITION = "Database of late 2023, as read in a public copy"

INDICATOR = partial(Dataset, edition=EDITION, sources=[SDG], licenses=[TERMS], how=BY_PROGRAM)
"""An indicator of the database, of which all of this is the same."""


def _span(rows: pd.DataFrame) -> str:
    return f"{rows['year'].min()} to {rows['year'].max()}"


def _rights_dataset(rows: pd.DataFrame, groups: LeftOut) -> Dataset:
    return INDICATOR(
        name="labour_rights",
        frame=rows,
        title="Compliance with labour rights (SDG 8.8.2)",
        description=(
            "How far countries comply with freedom of association and collective bargaining: a score from 0, the best, "
            "to 10, the worst, coded by the ILO from what its supervisory bodies and national laws say."
        ),
        publisher="ILO and United Nations Statistics Division",
        source_line="ILO, in UN Statistics Division, Global SDG Indicators Database, late 2023 (8.8.2)",
        coverage=f"{rows['country'].nunique()} countries and areas, {_span(rows)}",
        primary_key=["country", "year"],
        foreign_keys=KEYS,
        constraints={"labour_rights_score": {"required": True, "minimum": 0, "maximum": 10}},
        notes=["A coded index of freedom of association and bargaining, not of the rights of migrants alone."],
        left_out=[groups],
    )


def _policy_dataset(rows: pd.DataFrame, unanswered: LeftOut) -> Dataset:
    return INDICATOR(
        name="migration_policy",
        frame=rows,
        title="Migration policies by domain (SDG 10.7.2)",
        description=(
            "What governments' own answers to the inquiry of the United Nations come to, in all and in six domains of "
            "policy: further progress needed, partly met, met or fully met."
        ),
        publisher="UN DESA and IOM, in UN Statistics Division",
        source_line="UN DESA and IOM, in UN Statistics Division, Global SDG Indicators Database, late 2023 (10.7.2)",
        coverage=f"{rows['country'].nunique()} countries, 2019 and 2021",
        primary_key=["country", "year", "policy_domain"],
        foreign_keys=KEYS,
        constraints={
            "policy_domain": {"enum": list(POLICY_DOMAINS)},
            "policy_class": {"required": True, "enum": list(POLICY_CLASSES)},
        },
        notes=[
            "Answers of governments about their own policies, not findings of others.",
            "Fewer governments answered in 2021 than in 2019: only those of both can be compared.",
        ],
        left_out=[unanswered],
    )


def _detected_dataset(rows: pd.DataFrame, detailed: LeftOut) -> Dataset:
    return INDICATOR(
        name="trafficking_detected",
        frame=rows,
        title="Victims of trafficking detected (SDG 16.2.2)",
        description=(
            "Victims of trafficking in persons whom the authorities of a country have detected in a year, in all and "
            "by form of exploitation."
        ),
        publisher="UNODC, in UN Statistics Division",
        source_line="UNODC, in UN Statistics Division, Global SDG Indicators Database, late 2023 (16.2.2)",
        coverage=f"{rows['country'].nunique()} countries and areas, {_span(rows)}",
        primary_key=["country", "year", "exploitation"],
        foreign_keys=KEYS,
        constraints={"exploitation": {"enum": list(EXPLOITATION)}, "detected": {"required": True, "minimum": 0}},
        notes=["Detected victims alone: a high number can mean that authorities look well. It ranks no country."],
        left_out=[detailed],
    )


def _deaths_dataset(rows: pd.DataFrame, parts: LeftOut) -> Dataset:
    return INDICATOR(
        name="migrant_deaths",
        frame=rows,
        title="Deaths and disappearances on migration routes (SDG 10.7.3)",
        description="Persons recorded as having died or disappeared while migrating, by the region in which they did.",
        publisher="IOM, in UN Statistics Division",
        source_line="IOM, in UN Statistics Division, Global SDG Indicators Database, late 2023 (10.7.3)",
        coverage=f"The world and {rows['region'].nunique() - 1} regions, {_span(rows)}",
        primary_key=["region", "year"],
        foreign_keys={"region": "groups.name_en"},
        constraints={"deaths": {"required": True, "minimum": 0}},
        notes=[
            "Deaths without a region are in the figure of the world alone.",
            "What was recorded: many deaths are not, and records differ between routes and years.",
        ],
        left_out=[parts],
    )


def _costs_dataset(rows: pd.DataFrame, *, left: int) -> Dataset:
    return INDICATOR(
        name="remittance_costs_official",
        frame=rows,
        title="Cost of sending 200 US dollars, by country (SDG 10.c.1)",
        description=(
            "Mean cost of sending 200 US dollars to or from a country, in per cent of the amount sent: the official "
            "series of indicator 10.c.1."
        ),
        publisher="World Bank, in UN Statistics Division",
        source_line="World Bank, in UN Statistics Division, Global SDG Indicators Database, late 2023 (10.c.1)",
        coverage=f"The world and {rows['place'].nunique() - 1} countries and areas, {_span(rows)}",
        primary_key=["place", "year", "direction"],
        foreign_keys={"place": "places.place"},
        constraints={"direction": {"enum": list(DIRECTIONS.values())}, "cost_of_sending": {"required": True}},
        column_notes={"direction": "sending_from: money sent from the country; sending_to: money sent to it."},
        notes=["Not every year: 2011, 2015 and 2017 to 2021."],
        left_out=[LeftOut(rows=left, what="averages of groups of countries.")],
    )
