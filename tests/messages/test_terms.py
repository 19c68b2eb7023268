"""The field's terms in six languages are whole: every language filled, in its own script, each term once."""

import re
from pathlib import Path

import pandas as pd
import pytest

import dashboard

TERMS = Path(dashboard.__file__).parent / "messages" / "terms.csv"
LANGUAGES = ["en", "fr", "es", "ar", "zh", "ru"]
LATIN, CYRILLIC, ARABIC, HAN = "[A-Za-zÀ-ÿŒœ]", "[А-Яа-яЁё]", "[\u0620-\u064a]", "[\u4e00-\u9fff]"
SCRIPTS = {"en": LATIN, "fr": LATIN, "es": LATIN, "ar": ARABIC, "zh": HAN, "ru": CYRILLIC}


@pytest.fixture(scope="module")
def terms() -> pd.DataFrame:
    return pd.read_csv(TERMS, dtype=str, keep_default_na=False)


def test_the_columns_are_the_term_the_six_languages_whose_usage_and_a_note(terms: pd.DataFrame) -> None:
    assert list(terms.columns) == ["term", *LANGUAGES, "source", "note"]


def test_every_term_is_a_slug_and_stands_once(terms: pd.DataFrame) -> None:
    assert [term for term in terms["term"] if not re.fullmatch("[a-z]+(-[a-z]+)*", term)] == []
    assert terms.loc[terms["term"].duplicated(), "term"].tolist() == []


def test_no_english_word_stands_for_two_terms(terms: pd.DataFrame) -> None:
    assert terms.loc[terms["en"].duplicated(keep=False), "term"].tolist() == []


@pytest.mark.parametrize("column", [*LANGUAGES, "source"])
def test_every_language_and_source_is_filled(terms: pd.DataFrame, column: str) -> None:
    assert terms.loc[terms[column] == "", "term"].tolist() == []


def test_no_cell_has_stray_spaces(terms: pd.DataFrame) -> None:
    stray = terms.map(lambda cell: cell != re.sub(r"\s+", " ", cell).strip())
    assert terms.loc[stray.any(axis="columns"), "term"].tolist() == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_is_written_in_its_own_script_alone(terms: pd.DataFrame, lang: str) -> None:
    own = terms[lang].str.contains(SCRIPTS[lang])
    assert terms.loc[~own, "term"].tolist() == []
    foreign = [script for script in {LATIN, CYRILLIC, ARABIC, HAN} if script != SCRIPTS[lang]]
    mixed = terms[lang].str.contains("|".join(foreign))
    assert terms.loc[mixed, "term"].tolist() == []


def test_french_apostrophes_and_arabic_commas_are_those_of_print(terms: pd.DataFrame) -> None:
    assert terms.loc[terms["fr"].str.contains("'"), "term"].tolist() == []
    assert terms.loc[terms["ar"].str.contains(","), "term"].tolist() == []


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("migrant-workers", ["travailleuses et travailleurs migrants", "العمال المهاجرون", "трудящиеся-мигранты"]),
        ("women-migrant-workers", ["travailleuses migrantes", "العاملات المهاجرات", "трудящиеся женщины-мигранты"]),
        ("remittances", ["envois de fonds", "التحويلات المالية", "денежные переводы"]),
        ("country-of-destination", ["pays de destination", "بلد المقصد", "страна назначения"]),
        ("least-developed-countries", ["pays les moins avancés", "أقل البلدان نمواً", "наименее развитые страны"]),
    ],
)
def test_the_central_terms_are_those_of_the_publishers(terms: pd.DataFrame, term: str, words: list[str]) -> None:
    assert terms.set_index("term").loc[term, ["fr", "ar", "ru"]].tolist() == words
