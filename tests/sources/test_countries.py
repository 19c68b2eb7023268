"""The list of countries and areas, put together from small copies of its sources."""

import json

import pandas as pd
import pytest

from dashboard.sources import classification, countries, undesa
from dashboard.sources.dataset import LayoutError

LOCATION_COLUMNS = "m49,iso3,name_en,region,subregion,less_developed,ldc_ims2024,lldc,sids,in_ims2024"
LOCATIONS = [
    "516,NAM,Namibia,Africa,Southern Africa,1,0,0,0,1",
    "336,VAT,Holy See,Europe,Southern Europe,0,0,0,0,1",
    "830,CHI,Channel Islands,Europe,Northern Europe,0,0,0,0,1",
    '158,TWN,"China, Taiwan Province of China",Asia,Eastern Asia,1,0,0,0,1',
    "583,FSM,Micronesia (Fed. States of),Oceania,Micronesia,1,0,0,1,1",
    "840,USA,United States of America,Northern America,,0,0,0,0,1",
    "4,AFG,Afghanistan,Asia,Southern Asia,1,1,1,0,0",
]
NAMES = {
    "NAM": "Namibie",
    "VAT": "Saint-Siège",
    "TWN": "Taïwan",
    "FSM": "Micronésie (États fédérés de)",
    "USA": "États-Unis",
    "AFG": "Afghanistan (fr)",
}
ENGLISH_NAMES = {**NAMES, "FSM": "Micronesia (Federated States of)"}


def attributes(code, *, iso2="XX", member=True, area=100_000, point=(1, 2), common="", spellings=()):
    return {
        "cca2": iso2,
        "cca3": code,
        "name": {"common": common},
        "altSpellings": [iso2, *spellings],
        "unMember": member,
        "latlng": list(point),
        "area": area,
    }


ENTRIES = [
    attributes("NAM", iso2="NA", area=825_615, point=(-22, 17), common="Namibia", spellings=["Namibië"]),
    attributes("VAT", iso2="VA", area=0.44, common="Vatican City"),
    attributes("TWN", iso2="TW", member=False, common="Taiwan", spellings=["Chinese Taipei"]),
    attributes("FSM", iso2="FM", area=702, common="Micronesia"),
    attributes("USA", iso2="US", common="United States", spellings=["USA"]),
    attributes("AFG", iso2="AF", common="Afghanistan"),
    attributes("GGY", member=False, area=78, point=(49.4, -2.6)),
    attributes("JEY", member=False, area=116, point=(49.2, -2.2)),
    attributes("UNK", iso2="XK", member=False, area=10_908, point=(42.666667, 21.166667), common="Kosovo"),
]
ILO_ROWS = [
    "NAM,Sub-Saharan Africa,Africa",
    'CHA,"Northern, Southern and Western Europe",Europe and Central Asia',
    'KOS,"Northern, Southern and Western Europe",Europe and Central Asia',
]


def write(path, *lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")


@pytest.fixture
def sources(tmp_path, monkeypatch):
    write(tmp_path / undesa.FOLDER / undesa.LOCATIONS, LOCATION_COLUMNS, *LOCATIONS)
    write(tmp_path / countries.ILO_GROUPS, "iso3,ilo_subregion,ilo_region", *ILO_ROWS)
    write(tmp_path / countries.ATTRIBUTES, json.dumps(ENTRIES))
    shapes = [{"id": code, "properties": {"ct": [0, 0]}} for code in ("NAM", "FSM", "USA", "AFG", "TWN")]
    write(tmp_path / countries.OUTLINES, json.dumps({"objects": {"countries": {"geometries": shapes}}}))
    for suffix in countries.NAMES.values():
        names = ENGLISH_NAMES if suffix == "en" else NAMES
        lines = [f'"{code}","{name}"' for code, name in names.items()]
        # The English table begins with a byte-order mark and has no quotes in its head.
        head = "\ufeffISO-alpha3 Code,Country or Area" if suffix == "en" else '"ISO-alpha3 Code","Country or Area"'
        write(tmp_path / f"countries/UNSD-{suffix}.csv", head, *lines)
    groups = pd.DataFrame(
        {"country": ["NAM", "NAM", "XKX"], "year": [2023, 2024, 2024], "income_group": ["low", "high", "upper-middle"]}
    )
    monkeypatch.setattr(classification, "income_groups", lambda folder: groups)
    return tmp_path


@pytest.fixture
def rows(sources):
    return countries.read_countries(sources).set_index("iso3")


def test_there_is_one_row_an_area_and_one_for_kosovo(rows):
    assert rows.index.tolist() == ["AFG", "CHI", "FSM", "NAM", "TWN", "USA", "VAT", "XKX"]


def test_codes_of_namibia_are_text(rows):
    assert rows.loc["NAM", ["iso2", "m49"]].tolist() == ["NA", "516"]
    assert rows.loc["AFG", "m49"] == "004"


def test_english_names_are_those_of_un_desa_written_out(rows):
    assert rows.loc["FSM", "name_en"] == "Micronesia (Federated States of)"
    assert rows.loc["USA", "name_en"] == "United States of America"


def test_other_names_are_those_of_the_un_statistics_division(rows):
    assert rows.loc["VAT", "name_fr"] == "Saint-Siège"


def test_areas_that_the_un_statistics_division_does_not_list_have_names_of_the_projects(rows):
    assert rows.loc["TWN", ["name_en", "name_fr"]].tolist() == [
        "China, Taiwan Province of China",
        "Province chinoise de Taiwan",
    ]
    assert rows.loc["CHI", "name_zh"] == "海峡群岛"
    assert rows.loc["XKX", "name_ru"] == "Косово (согласно резолюции 1244 Совета Безопасности)"


def test_aliases_leave_out_codes_and_names_already_given(rows):
    assert rows.loc["NAM", "aliases"] == "Namibië"
    assert rows.loc["FSM", "aliases"] == "Micronesia (Fed. States of); Micronesia"
    assert rows.loc["TWN", "aliases"] == "Taiwan"


def test_the_holy_see_is_no_member_state(rows):
    assert rows["un_member"].to_dict() == {
        "AFG": True, "CHI": False, "FSM": True, "NAM": True, "TWN": False, "USA": True, "VAT": False, "XKX": False,
    }  # fmt: skip


def test_the_income_group_is_that_of_the_latest_year_and_missing_stays_missing(rows):
    assert rows.loc["NAM", "income_group"] == "high"
    assert pd.isna(rows.loc["USA", "income_group"])


def test_ilo_groups_of_areas_with_other_codes_are_found(rows):
    assert rows.loc["XKX", "ilo_region"] == "Europe and Central Asia"
    assert rows.loc["CHI", "ilo_subregion"] == "Northern, Southern and Western Europe"
    assert pd.isna(rows.loc["VAT", "ilo_subregion"])


def test_northern_america_is_its_own_subregion(rows):
    assert rows.loc["USA", "subregion"] == "Northern America"


def test_only_areas_of_the_latest_revision_are_in_the_migrant_stock(rows):
    assert rows.index[~rows["in_migrant_stock"]].tolist() == ["AFG", "XKX"]


def test_the_channel_islands_lie_between_guernsey_and_jersey(rows):
    assert rows.loc["CHI", ["latitude", "longitude"]].tolist() == [49.3, -2.4]


def test_small_areas_and_areas_without_an_outline_are_dots(rows):
    assert rows["map_mark"].to_dict() == {
        "AFG": "shape", "CHI": "dot", "FSM": "dot", "NAM": "shape", "TWN": "shape", "USA": "shape", "VAT": "dot",
        "XKX": "dot",
    }  # fmt: skip


def test_a_renamed_column_of_names_is_an_error(sources):
    write(sources / "countries/UNSD-ru.csv", '"ISO3","Country or Area"', '"NAM","Namibia"')
    with pytest.raises(LayoutError, match=r"UNSD-ru.csv: column not found: ISO-alpha3 Code"):
        countries.read_countries(sources)


def test_an_unknown_subregion_of_the_ilo_is_named_with_its_row(sources):
    write(sources / countries.ILO_GROUPS, "iso3,ilo_subregion,ilo_region", ILO_ROWS[0], "AFG,South Asia,Asia")
    with pytest.raises(LayoutError, match=r"ilo_subregions.csv: column ilo_subregion, ilo_region: .*South Asia.*row 3"):
        countries.read_countries(sources)


def test_an_entry_without_a_key_is_an_error(sources):
    write(sources / countries.ATTRIBUTES, json.dumps([{"cca3": "NAM"}]))
    with pytest.raises(LayoutError, match=r"countries.json: entry 1: altSpellings, area, cca2"):
        countries.read_countries(sources)
