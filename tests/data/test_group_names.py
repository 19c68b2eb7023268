"""Every group of countries that the data or the charts name is called something in all six languages."""

from collections import Counter

import pandas as pd
import pytest

from dashboard.data import catalogue
from dashboard.definitions import communities
from dashboard.definitions import groups as definitions
from dashboard.messages.terms import categories
from dashboard.messages.values import say, write
from dashboard.terms import ILO_REGIONS, INCOME_GROUPS, SUBREGIONS
from dashboard.views.corridors import money_groups, regions
from dashboard.views.distribution import frames
from dashboard.views.remittances.choices import INCOME

SCRIPTS = {
    "en": "[A-Za-z]",
    "fr": "[A-Za-z]",
    "es": "[A-Za-z]",
    "ar": "[\u0620-\u064a]",
    "zh": "[\u4e00-\u9fff]",
    "ru": "[А-Яа-я]",
}
CLASSIFICATIONS = (" (UN)", " (ILO)", " (World Bank)")
"""What choices add to a name, to say whose group it is."""


@pytest.fixture(scope="module")
def rows() -> pd.DataFrame:
    return catalogue.frame("groups")


@pytest.fixture(scope="module")
def english(rows: pd.DataFrame) -> set[str]:
    return set(rows["name_en"])


def of_kind(rows: pd.DataFrame, kind: str) -> set[str]:
    return set(rows.loc[rows["kind"].str.split(";").map(lambda kinds: kind in kinds), "name_en"])


def in_data(name: str, column: str) -> set[str]:
    return set(catalogue.frame(name)[column].dropna()) - {""}


def test_regions_of_the_un_are_those_of_the_list_of_countries_and_the_americas(rows):
    assert of_kind(rows, "un_region") == in_data("countries", "region") | {"Americas"}


def test_subregions_of_the_un_are_those_of_the_list_and_of_the_m49(rows):
    of_the_m49 = {"Sub-Saharan Africa", "Latin America and the Caribbean"}
    assert of_kind(rows, "un_subregion") == in_data("countries", "subregion") | of_the_m49


def test_regions_and_subregions_of_the_ilo_are_the_five_and_the_eleven(rows):
    assert of_kind(rows, "ilo_region") == set(ILO_REGIONS)
    assert of_kind(rows, "ilo_subregion") == set(SUBREGIONS)


def test_income_groups_are_the_four_of_the_world_bank(rows):
    assert of_kind(rows, "income_group") == set(INCOME_GROUPS.values())


def test_communities_and_what_they_were_called_before_are_those_of_their_list(rows):
    assert of_kind(rows, "community") == in_data("communities", "community_name")
    assert of_kind(rows, "earlier_name") == in_data("communities", "earlier_name")
    short = rows.loc[rows["kind"] == "community", ["group", "name_en"]].to_numpy().tolist()
    listed = catalogue.frame("communities")
    assert sorted(short) == sorted([[row.community.lower(), row.community_name] for row in listed.itertuples()])


def test_former_states_and_categories_taken_together_are_those_of_their_files(rows):
    names = rows.set_index("group")["name_en"]
    parties = in_data("bilateral_agreements", "party") | in_data("bilateral_agreements", "partner")
    assert of_kind(rows, "former_state") == in_data("income_groups_former", "former_name") | {
        names[code] for code in parties if code.islower()
    }
    assert of_kind(rows, "composite") == in_data("migrant_workers_composite", "composite")


def test_every_choice_of_a_group_has_its_name(english):
    of_communities = {one.key for one in communities.every()}
    labels = [write(group.label) for group in definitions.every() if group.key not in of_communities]
    for whose in CLASSIFICATIONS:
        labels = [label.removesuffix(whose) for label in labels]
    assert [label for label in labels if label not in english] == []


def test_sides_and_what_is_in_no_group_have_names(english):
    named = {
        *(say(words) for words in categories("side").values()),
        regions.NO_GROUP,
        money_groups.WITHOUT,
        frames.NOT_CLASSIFIED,
        *(write(option.label) for option in INCOME.options()),
    }
    assert named - english == set()


def test_every_group_that_has_phrases_for_sentences_has_a_name(rows):
    places = catalogue.frame("place_forms")["place"]
    assert set(places[places.str.islower()]) - set(rows["group"]) == set()


def test_no_name_is_empty_stray_or_in_another_script(rows):
    for lang, script in SCRIPTS.items():
        names = rows[f"name_{lang}"]
        assert rows.loc[~names.str.contains(script) | (names != names.str.strip()), "group"].tolist() == [], lang


def test_no_two_groups_are_called_alike_in_a_language(rows):
    for lang in SCRIPTS:
        names = rows[f"name_{lang}"].str.lower()
        assert rows.loc[names.duplicated(keep=False), "group"].tolist() == [], lang


def test_so_many_groups_are_of_each_kind(rows):
    assert Counter(kind for kinds in rows["kind"] for kind in kinds.split(";")) == {
        "world": 1,
        "un_region": 7,
        "un_subregion": 24,
        "ilo_region": 5,
        "ilo_subregion": 11,
        "income_group": 4,
        "income_groups": 2,
        "development_group": 5,
        "side": 3,
        "community": 31,
        "organisation": 1,
        "earlier_name": 5,
        "former_state": 6,
        "composite": 11,
        "remainder": 4,
    }


@pytest.mark.parametrize(
    ("group", "names"),
    [
        ("world", ["World", "Monde", "Mundo", "العالم", "世界", "Весь мир"]),
        (
            "eastern-asia",
            ["Eastern Asia", "Asie orientale", "Asia oriental", "شرقي آسيا", "东亚", "Восточная Азия"],
        ),
        (
            "upper-middle-income",
            [
                "Upper-middle income",
                "Revenu intermédiaire, tranche supérieure",
                "Ingreso mediano alto",
                "الشريحة العليا من الدخل المتوسط",
                "中高等收入",
                "Уровень дохода выше среднего",
            ],
        ),
        (
            "ecowas",
            [
                "Economic Community of West African States",
                "Communauté économique des États de l’Afrique de l’Ouest",
                "Comunidad Económica de los Estados de África Occidental",
                "الجماعة الاقتصادية لدول غرب أفريقيا",
                "西非国家经济共同体",
                "Экономическое сообщество западноафриканских государств",
            ],
        ),
    ],
)
def test_groups_are_called_as_their_publishers_call_them(rows, group, names):
    found = rows.set_index("group").loc[group, [f"name_{lang}" for lang in SCRIPTS]]
    assert found.tolist() == names
