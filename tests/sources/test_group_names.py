"""Names of groups of countries, from a table kept by hand and the tables of the UN Statistics Division."""

import pytest

from dashboard.sources import group_names
from dashboard.sources.dataset import LayoutError

HEADER = "group,kind,m49,name_en,name_fr,name_es,name_ar,name_zh,name_ru,source"
LEVELS = (
    "Global Code,Global Name,Region Code,Region Name,Sub-region Code,Sub-region Name,"
    "Intermediate Region Code,Intermediate Region Name,ISO-alpha3 Code"
)
REGIONS = {
    "en": "001,World,142,Asia,030,Eastern Asia,,,JPN",
    "fr": "001,Monde,142,Asie,030,Asie de l'Est,,,JPN",
    "es": "001,Mundo,142,Asia,030,Asia oriental,,,JPN",
    "ar": "001,العالم,142,آسيا,030,شرق آسيا,,,JPN",
    "cn": "001,世界,142,亚洲,030,东亚,,,JPN",
    "ru": "001,Весь мир,142,Азия,030,Восточная Азия,,,JPN",
}
ADDED_BY_ANOTHER_HAND = "001,WORLD,142,ASIA,030,EAST,,,TWN"
COMMUNITY = "eac,community,,East African Community,Fr,Es,Ar,Zh,Ru,here"


@pytest.fixture
def sources(tmp_path):
    for lang, row in REGIONS.items():
        path = tmp_path / "countries" / f"UNSD-{lang}.csv"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{LEVELS}\n{ADDED_BY_ANOTHER_HAND}\n{row}\n", encoding="utf-8")
    (tmp_path / "governance").mkdir()
    (tmp_path / "governance" / "memberships.csv").write_text("iso3,org\nKEN,EAC\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def write(tmp_path):
    def written(*lines):
        path = tmp_path / "group_names.csv"
        path.write_text("\n".join([HEADER, *lines, ""]), encoding="utf-8")
        return path

    return written


def test_a_region_of_the_m49_has_the_names_of_the_un_in_its_languages(sources, write):
    rows = group_names.groups(sources, write("eastern-asia,un_subregion;ilo_subregion,030,Eastern Asia,,,,,,M49"))
    assert rows.to_numpy().tolist() == [
        [
            "eastern-asia",
            "un_subregion;ilo_subregion",
            "Eastern Asia",
            "Asie de l’Est",
            "Asia oriental",
            "شرق آسيا",
            "东亚",
            "Восточная Азия",
            "M49",
        ]
    ]


def test_rows_stand_in_the_order_of_their_groups(sources, write):
    rows = group_names.groups(sources, write("world,world,001,World,,,,,,M49", COMMUNITY))
    assert rows["group"].tolist() == ["eac", "world"]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("south,half,,South,Fr,Es,Ar,Zh,Ru,here", r"column kind: unknown value 'half' \(row 3\)"),
        ("oceania,un_region,009,Oceania,,,,,,M49", r"column m49: unknown value '009' \(row 3\)"),
        ("south,side,,South,Fr,Es,,Zh,Ru,here", r"column name_ar: empty \(row 3\)"),
        ("south,side,,South,Fr,Es,Ar,Zh,Ru,", r"column source: empty \(row 3\)"),
        ("eac,side,,South,Fr,Es,Ar,Zh,Ru,here", r"column group: stands twice \(row 3\)"),
        ("sud,side,,South,Fr,Es,Ar,Zh,Ru,here", r"column group: neither English name nor short name \(row 3\)"),
    ],
)
def test_a_faulty_row_is_named(sources, write, line, fault):
    with pytest.raises(LayoutError, match=fault):
        group_names.groups(sources, write(COMMUNITY, line))
