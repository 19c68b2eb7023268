"""Countries and areas: codes, names in six languages, groups and a point, one row an area."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from dashboard.sources import classification, dataset, undesa
from dashboard.sources.dataset import Dataset, LayoutError, Licence, Source
from dashboard.terms import ILO_REGIONS, INCOME_GROUPS, SUBREGIONS

ATTRIBUTES = Path("borders/countries.json")
OUTLINES = Path("geo/world_50m.topojson")
ILO_GROUPS = Path("ilo_global_estimates/ilo_subregions.csv")
NAMES = {"en": "en", "fr": "fr", "es": "es", "ar": "ar", "zh": "cn", "ru": "ru"}

KOSOVO, CHANNEL_ISLANDS, TAIWAN = "XKX", "CHI", "TWN"
KOSOVO_ROW = {
    "iso3": KOSOVO,
    "name_en": "Kosovo (under UNSCR 1244)",
    "region": "Europe",
    "subregion": "Southern Europe",
    "in_ims2024": "0",
}
# The UN Statistics Division lists these in no language; the words are the project's, as in place_forms.
OWN_NAMES = {
    KOSOVO: {
        "fr": "Kosovo (résolution 1244 du Conseil de sécurité)",
        "es": "Kosovo (resolución 1244 del Consejo de Seguridad)",
        "ar": "كوسوفو (بموجب قرار مجلس الأمن 1244)",
        "zh": "科索沃（安全理事会第1244号决议）",
        "ru": "Косово (согласно резолюции 1244 Совета Безопасности)",
    },
    CHANNEL_ISLANDS: {
        "fr": "Îles Anglo-Normandes",
        "es": "Islas del Canal",
        "ar": "جزر القنال",
        "zh": "海峡群岛",
        "ru": "Нормандские острова",
    },
    TAIWAN: {
        "fr": "Province chinoise de Taiwan",
        "es": "Provincia china de Taiwán",
        "ar": "مقاطعة تايوان الصينية",
        "zh": "中国台湾省",
        "ru": "Китайская провинция Тайвань",
    },
}
# Slips of writing in the tables of the UN Statistics Division: a capital amid a name, a noun where other islands have
# an adjective, a comma of sentences in a list of islands.
MENDED_NAMES = {
    "es": {"SXM": "San Martín (parte holandesa)"},
    "ru": {"CYM": "Каймановы острова"},
    "zh": {"BES": "博纳尔、圣俄斯塔休斯和萨巴"},
}
# Codes of other publishers for the two areas without an ISO 3166 code.
OWN_CODES = {"UNK": KOSOVO, "KOS": KOSOVO, "CHA": CHANNEL_ISLANDS}
# The Channel Islands are Guernsey and Jersey.
GUERNSEY, JERSEY = "GGY", "JEY"
# The attributes call the Holy See, an observer, a Member State.
WRONGLY_MEMBERS = frozenset({"VAT"})
# In the English table a later hand changed names, so UN DESA's are used; but it abbreviates these two.
ABBREVIATED_BY_UNDESA = frozenset({"FSM", "PRK"})
# Their other spellings state a status on which the United Nations takes no position.
COMMON_NAME_ONLY = frozenset({KOSOVO, TAIWAN})
# The attributes place these outside their own area.
PLACED_BY_OUTLINE = ("BLM", "KWT", "MAF", "TUV")
SMALLEST_SHAPE_KM2 = 5000
"""An area below this covers less than about two pixels of a world map 1000 pixels wide."""

COLUMNS = [
    "iso3",
    "m49",
    "iso2",
    *(f"name_{lang}" for lang in NAMES),
    "aliases",
    "region",
    "subregion",
    "ilo_region",
    "ilo_subregion",
    "development_group",
    "ldc",
    "lldc",
    "sids",
    "un_member",
    "income_group",
    "in_migrant_stock",
    "latitude",
    "longitude",
    "map_mark",
]

SOURCES = (
    Source(title="UN DESA, Population Division: International Migrant Stock 2024, list of areas", path=undesa.PAGE),
    Source(
        title="UN Statistics Division: Standard country or area codes for statistical use (M49)",
        path="https://unstats.un.org/unsd/methodology/m49/overview/",
    ),
    Source(title="ILO country groupings, as held in a public copy", path="https://github.com/EXIOBASE/labor_extension"),
    Source(
        title="World Bank: analytical classifications of economies by income",
        path="https://datahelpdesk.worldbank.org/knowledgebase/articles/906519",
    ),
    Source(
        title="mledoze/countries: iso2, other spellings, positions, United Nations membership",
        path="https://github.com/mledoze/countries",
    ),
)
PUBLIC_DOMAIN = Licence(
    name="PDDL-1.0",
    title="Public Domain Dedication and License 1.0 (collection of names; the names are those of the United Nations)",
    path="https://opendatacommons.org/licenses/pddl/1-0/",
)
ILO_TERMS = Licence(name="ILO", title="ILO; short excerpts with the source named")
CONSTRAINTS: Mapping[str, Mapping[str, object]] = {
    "iso3": {"required": True, "pattern": "[A-Z]{3}"},
    "m49": {"pattern": "[0-9]{3}"},
    "iso2": {"pattern": "[A-Z]{2}"},
    **{f"name_{lang}": {"required": True} for lang in NAMES},
    "region": {"required": True},
    "subregion": {"required": True},
    "ilo_region": {"enum": list(ILO_REGIONS)},
    "ilo_subregion": {"enum": list(SUBREGIONS)},
    "development_group": {"enum": ["more developed", "less developed"]},
    **{flag: {"required": True} for flag in ("ldc", "lldc", "sids", "un_member", "in_migrant_stock")},
    "income_group": {"enum": list(INCOME_GROUPS)},
    "latitude": {"required": True, "minimum": -90, "maximum": 90},
    "longitude": {"required": True, "minimum": -180, "maximum": 180},
    "map_mark": {"required": True, "enum": ["shape", "dot"]},
}
COLUMN_NOTES = {
    "iso3": "ISO 3166-1 alpha-3, but CHI (Channel Islands, UN DESA) and XKX (Kosovo, World Bank)",
    "aliases": "Other spellings by which a reader may look for the area, joined by semicolons",
    "region": "Major area of UN DESA",
    "subregion": "Subregion of UN DESA; Northern America is not divided",
    "ilo_region": "Empty where the ILO's list does not have the area",
    "ilo_subregion": "Empty where the ILO's list does not have the area",
    "income_group": "World Bank group by income per person in the latest year classified; empty where there is none",
    "in_migrant_stock": "In the 2024 revision of the International Migrant Stock",
    "latitude": "Of a point in the area, for dots",
    "longitude": "Of a point in the area, for dots",
    "map_mark": f"dot: no outline, or less than {SMALLEST_SHAPE_KM2:,} square kilometres, too small for a world map",
}
NOTES = (
    "English names are UN DESA's; names in the other languages are those of the UN Statistics Division, "
    "slips of writing in three of them mended.",
    "Kosovo, the Channel Islands and China, Taiwan Province of China have no name in other languages there: "
    "their names are in the project's words.",
    "Kosovo, which UN DESA does not list, is added for the figures of the World Bank. References to Kosovo are to be "
    "read in the context of United Nations Security Council resolution 1244 (1999).",
    "The list of small island developing States is that of 2020.",
)


def read(sources: Path) -> list[Dataset]:
    """Return the dataset countries.

    Raises FileNotFoundError for a missing file and LayoutError for a file laid out otherwise than expected.
    """
    return [_countries_dataset(read_countries(sources))]


def read_countries(sources: Path) -> pd.DataFrame:
    """Return one row an area of UN DESA's list, and Kosovo; columns as in COLUMNS, unknown is empty."""
    areas = _areas(sources)
    attributes = _attributes(sources / ATTRIBUTES)
    countries = (
        areas.join(_names(sources, areas["undesa_name"]))
        .join(_ilo_groups(sources / ILO_GROUPS))
        .join(_income_groups(sources))
        .join(_positions(sources, attributes))
    )
    countries = countries.assign(
        iso2=[attributes[code]["cca2"] if code in attributes else "" for code in countries.index],
        un_member=[
            code in attributes and attributes[code]["unMember"] and code not in WRONGLY_MEMBERS
            for code in countries.index
        ],
        aliases=[_aliases(attributes.get(code), row) for code, row in countries.iterrows()],
    )
    return countries.reset_index().sort_values("iso3", ignore_index=True)[COLUMNS]


def _areas(sources: Path) -> pd.DataFrame:
    """Return by ISO3 code: m49, UN DESA's name, regions and development groups of each area."""
    listed = undesa.locations(sources)
    areas = pd.concat([listed.assign(m49=listed["m49"].map("{:03d}".format)), pd.DataFrame([KOSOVO_ROW])])
    flags = {"ldc": "ldc_ims2024", "lldc": "lldc", "sids": "sids", "in_migrant_stock": "in_ims2024"}
    return (
        areas.assign(
            # UN DESA does not divide Northern America.
            subregion=areas["subregion"].where(areas["subregion"] != "", areas["region"]),
            development_group=areas["less_developed"].map({"1": "less developed", "0": "more developed"}),
            **{flag: areas[column] == "1" for flag, column in flags.items()},
        )
        .rename(columns={"name_en": "undesa_name"})
        .set_index("iso3")[["m49", "undesa_name", "region", "subregion", "development_group", *flags]]
    )


def _names(sources: Path, undesa_names: pd.Series) -> pd.DataFrame:
    """Return name_en ... name_ru by ISO3 code.

    English names are UN DESA's. Areas that the UN Statistics Division does not list have the project's own names in the
    other languages.
    """
    tables = {lang: _table_of_names(sources / f"countries/UNSD-{suffix}.csv") for lang, suffix in NAMES.items()}
    english = undesa_names.where(~undesa_names.index.isin(ABBREVIATED_BY_UNDESA), undesa_names.index.map(tables["en"]))
    codes = english.index.to_series()
    names = {
        f"name_{lang}": codes.map({**_own_names(lang), **table, **MENDED_NAMES.get(lang, {})})
        for lang, table in tables.items()
    }
    return pd.DataFrame({**names, "name_en": english})


def _own_names(lang: str) -> dict[str, str]:
    return {code: names[lang] for code, names in OWN_NAMES.items() if lang in names}


def _table_of_names(path: Path) -> dict[str, str]:
    """Return the names of a table of the UN Statistics Division by ISO3 code, without Taiwan."""
    table = dataset.read_text_csv(path, ("ISO-alpha3 Code", "Country or Area"))
    # This row was added to the tables by another hand: UN DESA's name is used.
    return table.set_index("ISO-alpha3 Code")["Country or Area"].drop(TAIWAN, errors="ignore").to_dict()


def _ilo_groups(path: Path) -> pd.DataFrame:
    """Return ilo_subregion and ilo_region by ISO3 code."""
    groups = dataset.read_text_csv(path, ("iso3", "ilo_subregion", "ilo_region"))
    pairs = pd.Series(list(zip(groups["ilo_subregion"], groups["ilo_region"], strict=True)), index=groups.index + 1)
    dataset.require_known(pairs, list(SUBREGIONS.items()), file=path, column="ilo_subregion, ilo_region")
    return groups.assign(iso3=groups["iso3"].replace(OWN_CODES)).set_index("iso3")[["ilo_subregion", "ilo_region"]]


def _income_groups(sources: Path) -> pd.Series:
    """Return the income group of the latest year by ISO3 code."""
    groups = classification.income_groups(sources)
    return groups[groups["year"] == groups["year"].max()].set_index("country")["income_group"]


def _attributes(path: Path) -> dict[str, dict[str, Any]]:
    """Return the entries of the list of countries by ISO3 code; raises LayoutError when an entry lacks a key."""
    entries = json.loads(dataset.require_file(path).read_text(encoding="utf-8-sig"))
    keys = {"cca2", "cca3", "name", "altSpellings", "unMember", "latlng", "area"}
    for number, entry in enumerate(entries, start=1):
        if keys - entry.keys():
            raise LayoutError(path, None, f"entry {number}: {', '.join(sorted(keys - entry.keys()))} not found")
    return {OWN_CODES.get(entry["cca3"], entry["cca3"]): entry for entry in entries}


def _positions(sources: Path, attributes: dict[str, dict[str, Any]]) -> pd.DataFrame:
    """Return latitude, longitude (degrees) and map_mark by ISO3 code."""
    path = dataset.require_file(sources / OUTLINES)
    shapes = json.loads(path.read_text(encoding="utf-8-sig"))["objects"]["countries"]["geometries"]
    label_points = {shape["id"]: shape["properties"]["ct"] for shape in shapes}
    positions = {code: entry["latlng"] for code, entry in attributes.items()}
    positions |= {code: label_points[code][::-1] for code in PLACED_BY_OUTLINE if code in label_points}
    positions[CHANNEL_ISLANDS] = [
        (guernsey + jersey) / 2 for guernsey, jersey in zip(positions[GUERNSEY], positions[JERSEY], strict=True)
    ]
    large = {code for code, entry in attributes.items() if entry["area"] >= SMALLEST_SHAPE_KM2}
    return pd.DataFrame(
        {
            "latitude": [round(latitude, 2) for latitude, _ in positions.values()],
            "longitude": [round(longitude, 2) for _, longitude in positions.values()],
            "map_mark": ["shape" if code in large & label_points.keys() else "dot" for code in positions],
        },
        index=pd.Index(positions, name="iso3"),
    )


def _aliases(entry: dict[str, Any] | None, names: pd.Series) -> str:
    """Return other spellings, joined by "; ", that are not one of the names already."""
    spellings = [names["undesa_name"]]
    if entry is not None:
        spellings.append(entry["name"]["common"])
    if entry is not None and names.name not in COMMON_NAME_ONLY:
        spellings += [spelling for spelling in entry["altSpellings"] if spelling != entry["cca2"]]
    return "; ".join(
        spelling for spelling in dict.fromkeys(spellings) if spelling not in set(names.filter(like="name_"))
    )


def _countries_dataset(frame: pd.DataFrame) -> Dataset:
    """Return the list of countries and areas with its words."""
    return Dataset(
        name="countries",
        frame=frame,
        title="Countries and areas",
        description="Names in six languages, codes, regions, development and income groups of every country or area of "
        "UN DESA's International Migrant Stock, and of Kosovo. The names imply no opinion on the status of any area.",
        edition="UN DESA 2024, World Bank income groups of the latest year, ILO subregions",
        publisher="UN DESA and others",
        source_line="UN DESA, UN Statistics Division, ILO, World Bank, mledoze/countries (ODbL 1.0)",
        sources=SOURCES,
        licenses=[dataset.CC_BY_3_IGO, PUBLIC_DOMAIN, dataset.CC_BY_4, dataset.ODBL_1, ILO_TERMS],
        coverage=f"{len(frame)} countries and areas, {frame['in_migrant_stock'].sum()} of them in the 2024 revision",
        primary_key=["iso3"],
        foreign_keys={
            "iso3": "places.place",
            **dict.fromkeys(("region", "subregion", "ilo_region", "ilo_subregion"), "groups.name_en"),
        },
        constraints=CONSTRAINTS,
        column_notes=COLUMN_NOTES,
        notes=NOTES,
    )
