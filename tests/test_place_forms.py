"""Names of places within a sentence: complete in each language, in its script, and right where it is hard."""

import re

import pandas as pd
import pytest

from dashboard.data import areas, catalogue
from dashboard.terms import ILO_REGIONS, INCOME_GROUPS, SUBREGIONS, slug

FORMS = ["subject", "in", "from", "to", "of"]
SCRIPTS = {
    "en": r"[A-Za-zçéôü0-9 '(),-]+",
}
"""What the phrases of each language are written with, and nothing else."""
OTHER_GROUPS = {
    "landlocked-developing-countries",
    "least-developed-countries",
    "less-developed-regions",
    "low-and-lower-middle-income",
    "low-and-middle-income",
    "more-developed-regions",
    "north",
    "oecd",
    "small-island-developing-states",
    "south",
    "world",
}
"""Groups that no column of the data lists, but charts name."""
WITHOUT: set[tuple[str, str, str]] = set()
"""Phrases that have no natural form: language, place and form."""
HARD_CASES = [
    # English: "the" or not
    ("en", "NPL", "Nepal", "in Nepal", "from Nepal", "to Nepal", "of Nepal"),
    (
        *("en", "PHL", "the Philippines", "in the Philippines", "from the Philippines"),
        *("to the Philippines", "of the Philippines"),
    ),
    ("en", "NER", "the Niger", "in the Niger", "from the Niger", "to the Niger", "of the Niger"),
    ("en", "NGA", "Nigeria", "in Nigeria", "from Nigeria", "to Nigeria", "of Nigeria"),
    ("en", "DMA", "Dominica", "in Dominica", "from Dominica", "to Dominica", "of Dominica"),
    ("en", "COG", "the Congo", "in the Congo", "from the Congo", "to the Congo", "of the Congo"),
    ("en", "SDN", "the Sudan", "in the Sudan", "from the Sudan", "to the Sudan", "of the Sudan"),
    ("en", "SSD", "South Sudan", "in South Sudan", "from South Sudan", "to South Sudan", "of South Sudan"),
    ("en", "VAT", "the Holy See", "in the Holy See", "from the Holy See", "to the Holy See", "of the Holy See"),
    (
        *("en", "arab-states", "the Arab States", "in the Arab States", "from the Arab States"),
        *("to the Arab States", "of the Arab States"),
    ),
    ("en", "south", "the South", "in the South", "from the South", "to the South", "of the South"),
    ("en", "ecowas", "ECOWAS", "in ECOWAS", "from ECOWAS", "to ECOWAS", "of ECOWAS"),
    ("en", "eu", *(f"{word}the European Union" for word in ("", "in ", "from ", "to ", "of "))),
    ("en", "high-income", *(f"{word}high-income countries" for word in ("", "in ", "from ", "to ", "of "))),
]


@pytest.fixture(scope="module")
def rows() -> pd.DataFrame:
    return catalogue.frame("place_forms")


def groups_by_name() -> dict[str, str]:
    """Return the English names of regions and subregions, by the code of each."""
    listed = areas.areas()
    return {slug(name): name for name in (*listed["region"], *listed["subregion"], *ILO_REGIONS, *SUBREGIONS)}


def places() -> set[str]:
    """Return the codes of all that a sentence may name."""
    return {
        *areas.names(),
        *groups_by_name(),
        *(f"{group}-income" for group in INCOME_GROUPS),
        *catalogue.frame("communities")["community"].str.lower(),
        *OTHER_GROUPS,
    }


@pytest.mark.parametrize("lang", SCRIPTS)
def test_every_place_has_its_phrases(rows, lang):
    here = rows[rows["lang"] == lang]
    assert set(here["place"]) == places()
    assert here["place"].is_unique
    empty = {(lang, place, form) for form in FORMS for place in here.loc[here[form].fillna("") == "", "place"]}
    assert empty == {one for one in WITHOUT if one[0] == lang}


def test_every_language_is_checked(rows):
    assert set(rows["lang"]) == set(SCRIPTS)


@pytest.mark.parametrize("form", FORMS)
def test_phrases_are_written_in_the_script_of_their_language(rows, form):
    cells = rows[["place", "lang", form]].dropna().to_numpy().tolist()
    assert [cell for cell in cells if not re.fullmatch(SCRIPTS[cell[1]], cell[2])] == []


def test_english_subjects_are_those_of_sentences_today(rows):
    subjects = rows[rows["lang"] == "en"].set_index("place")["subject"]
    expected = {key: areas.in_sentence(name) for key, name in (areas.names() | groups_by_name()).items()}
    assert subjects[list(expected)].to_dict() == expected


@pytest.mark.parametrize("case", HARD_CASES, ids=lambda case: f"{case[0]}-{case[1]}")
def test_hard_cases(rows, case):
    lang, place, *phrases = case
    found = rows[(rows["lang"] == lang) & (rows["place"] == place)]
    assert found[FORMS].to_numpy().tolist() == [phrases]
