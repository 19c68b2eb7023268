"""Names of places within a sentence: complete in each language, in its script, and right where it is hard."""

import re
from pathlib import Path

import pandas as pd
import pytest

from dashboard.data import areas, catalogue
from dashboard.terms import ILO_REGIONS, SUBREGIONS, slug

FORMS = ["subject", "in", "from", "to", "of"]
SCRIPTS = {
    "ar": r"[\u0621-\u063a\u0641-\u064b0-9 ()-]+",
    "en": r"[A-Za-zçéôü0-9 '(),-]+",
    "es": r"[A-Za-zÁáçéíóñúü0-9 ’(),ôÍ-]+",
    "fr": r"[A-Za-zÉÎàâçéèêëîïôöü0-9 ’(),-]+",
    "ru": r"[А-Яа-я0-9 '(),-]+",
    "zh": r"[\u4e00-\u9fff（）、0-9-]+",
}
"""What the phrases of each language are written with, and nothing else."""
BEGINNINGS = {
    "ar": {"in": "في ", "from": "من ", "to": "إلى "},
    "en": {"in": "in ", "from": "from ", "to": "to ", "of": "of "},
    "es": {"in": "en ", "from": "(de|del) ", "to": "(a|al) ", "of": "(de|del) "},
    "fr": {
        "in": "(à|au|aux|dans|en) ",
        "from": "((de|des|du) |d’)",
        "to": "(à|au|aux|en|vers) ",
        "of": "((de|des|du) |d’)",
    },
    "ru": {"in": "(в|во|на) ", "from": "(из|с|со) ", "to": "(в|во|на) "},
    "zh": {"in": "在", "from": "来自", "to": "前往", "of": ".+的$"},
}
"""How each phrase begins: its preposition."""
NEVER = {
    "es": r"\b(a|de) el\b|\b(el|al|del) (la|las|los)\b",
    "fr": r"\b(à|de) les?\b|\b(de|la|le) [AEIOUÉÎÔaeiouéîô]|[ld]’[^AEIOUÉÎHaeiouéîh]|'",
}
"""What no phrase holds: prepositions and articles that the language draws together or cuts short."""
UNNAMED = {"composite", "remainder"}
"""Kinds of groups that no sentence names: sums of others, and what is in no group."""
TURNED = {"BOL", "FSM", "HKG", "IRN", "MAC", "NLD", "VEN"}
"""Places whose official name running text turns round, where the list has brackets or a comma."""
OTHERWISE = {
    "ar": {*TURNED, "GBR"},  # the United Kingdom without what it is of, as in English
    "en": set(),
    "es": TURNED,
    "fr": TURNED,
    "ru": {*TURNED, "GBR"},
    "zh": set(),
}
"""Places that sentences name otherwise than the list of countries does."""
WITHOUT: set[tuple[str, str, str]] = set()
"""Phrases that have no natural form: language, place and form."""
WITH_ARTICLE = re.compile(
    r"^(United|Central African|Dominican|Democratic|Republic|Russian|Syrian|Lao People|State of|Holy See|Isle of"
    r"|Bahamas|Comoros|Congo|Gambia|Maldives|Netherlands|Niger$|Philippines|Seychelles|Sudan|Channel|Cayman|Cook|Faroe"
    r"|Falkland|Marshall|Northern Mariana|Solomon|Turks|British Virgin|Wallis|Americas|Arab States|Caribbean)"
)
"""English names of countries, areas and subregions that take an article within a sentence."""
HARD_CASES = pd.read_csv(Path(__file__).with_name("hard_place_forms.csv"))
"""Places where a rule would go wrong: articles and names without one, prepositions of islands, words drawn together or
cut short, names whose words all change or never do, and official names that running text turns round."""


@pytest.fixture(scope="module")
def rows() -> pd.DataFrame:
    return catalogue.frame("place_forms")


def groups_by_name() -> dict[str, str]:
    """Return the English names of regions and subregions, by the code of each."""
    listed = areas.areas()
    return {slug(name): name for name in (*listed["region"], *listed["subregion"], *ILO_REGIONS, *SUBREGIONS)}


def places() -> set[str]:
    """Return the codes of all that a sentence may name."""
    groups = catalogue.frame("groups")
    return {*areas.names(), *groups.loc[~groups["kind"].isin(UNNAMED), "group"]}


@pytest.mark.parametrize("lang", SCRIPTS)
def test_every_place_has_its_phrases(rows, lang):
    here = rows[rows["lang"] == lang]
    assert set(here["place"]) == places()
    assert here["place"].is_unique
    empty = {(lang, place, form) for form in FORMS for place in here.loc[here[form].fillna("") == "", "place"]}
    assert empty == {one for one in WITHOUT if one[0] == lang}


def test_every_language_is_checked(rows):
    assert set(rows["lang"]) == set(SCRIPTS) == set(BEGINNINGS) == {"ar", "en", "es", "fr", "ru", "zh"}


@pytest.mark.parametrize("form", FORMS)
def test_phrases_are_written_in_the_script_of_their_language(rows, form):
    cells = rows[["place", "lang", form]].dropna().to_numpy().tolist()
    assert [cell for cell in cells if not re.fullmatch(SCRIPTS[cell[1]], cell[2])] == []


@pytest.mark.parametrize("lang", BEGINNINGS)
def test_phrases_begin_with_their_preposition(rows, lang):
    here = rows[rows["lang"] == lang].fillna("")
    wrong = [
        [place, phrase]
        for form, beginning in BEGINNINGS[lang].items()
        for place, phrase in zip(here["place"], here[form], strict=True)
        if phrase and not re.match(beginning, phrase)
    ]
    assert wrong == []


@pytest.mark.parametrize("lang", OTHERWISE)
def test_subjects_hold_the_name_of_the_list_of_countries(rows, lang):
    subjects = rows[rows["lang"] == lang].set_index("place")["subject"]
    apart = {code for code, name in areas.names(lang).items() if name.lower() not in subjects[code].lower()}
    assert apart == OTHERWISE[lang]


GEOGRAPHIC = {"un_region", "un_subregion", "ilo_region", "ilo_subregion"}
BARE = {
    "en": r"^the ",
    "es": r"\b(?i:el|la|los|las) (?=[A-ZÁ])",
    "fr": r"\b(les? |la |l’)(?=[A-ZÎÉ])",
}
"""Articles of the subjects of a language."""


@pytest.mark.parametrize("lang", SCRIPTS)
def test_regions_have_one_name_in_lists_and_sentences(rows, lang):
    subjects = rows[rows["lang"] == lang].set_index("place")["subject"]
    groups = catalogue.frame("groups").set_index("group")
    regions = groups[[bool(GEOGRAPHIC & set(kinds.split(";"))) for kinds in groups["kind"]]]
    article = BARE.get(lang, "^$")
    bare = {
        code: (re.sub(article, "", name), re.sub(article, "", subjects[code]))
        for code, name in regions[f"name_{lang}"].items()
    }
    assert {code: pair for code, pair in bare.items() if pair[0].lower() != pair[1].lower()} == {}


def test_names_of_the_list_are_written_without_slips():
    assert areas.names("ru")["CYM"] == "Каймановы острова"
    assert areas.names("es")["SXM"] == "San Martín (parte holandesa)"
    assert areas.names("zh")["BES"] == "博纳尔、圣俄斯塔休斯和萨巴"


@pytest.mark.parametrize("lang", ["es", "zh"])
def test_names_of_the_list_keep_to_the_capitals_of_sentences(rows, lang):
    subjects = rows[rows["lang"] == lang].set_index("place")["subject"]
    listed = {code: name for code, name in areas.names(lang).items() if code not in TURNED}
    # A list begins each name with a capital.
    assert [name for code, name in listed.items() if name[1:] not in subjects[code]] == []


@pytest.mark.parametrize("lang", NEVER)
def test_prepositions_and_articles_are_drawn_together(rows, lang):
    cells = rows.loc[rows["lang"] == lang, FORMS].to_numpy().ravel().tolist()
    assert [cell for cell in cells if re.search(NEVER[lang], cell)] == []


def test_english_subjects_have_their_article(rows):
    subjects = rows[rows["lang"] == "en"].set_index("place")["subject"]
    named = areas.names() | groups_by_name()
    expected = {key: f"the {name}" if WITH_ARTICLE.match(name) else name for key, name in named.items()}
    assert subjects[list(expected)].to_dict() == expected


@pytest.mark.parametrize("lang", SCRIPTS)
def test_hard_cases(rows, lang):
    expected = HARD_CASES[HARD_CASES["lang"] == lang]
    found = rows[rows["lang"] == lang].set_index("place")[FORMS]
    assert found.loc[expected["place"]].to_numpy().tolist() == expected[FORMS].to_numpy().tolist()
    assert len(expected) >= 12
