import csv
import re

import pandas as pd
import pytest

from dashboard.data import catalogue
from dashboard.glossary import DATASETS, Term, terms
from dashboard.messages import bundles
from dashboard.messages.values import say
from dashboard.sources.name_order import ranks
from tests.messages.test_files import LANGUAGES

SPOKEN = [lang for lang in LANGUAGES if bundles.ids("glossary", lang)]


@pytest.fixture(scope="module")
def usage() -> dict[str, dict[str, str]]:
    with (bundles.FOLDER / "terms.csv").open(encoding="utf-8", newline="") as file:
        return {row["term"]: row for row in csv.DictReader(file)}


@pytest.mark.parametrize("lang", SPOKEN)
def test_words_stand_in_the_order_of_the_alphabet_of_the_language(lang):
    words = pd.Series([say(term.word, lang) for term in terms(lang)])
    assert ranks(words, lang).tolist() == list(range(1, len(words) + 1))


@pytest.mark.parametrize("lang", SPOKEN)
def test_every_word_has_a_definition_that_ends_and_a_source(lang):
    for term in terms(lang):
        assert say(term.definition, lang)[-1] in ".。", term.key
        assert say(term.source, lang), term.key


@pytest.mark.parametrize("lang", SPOKEN)
def test_words_are_those_of_the_list_of_terms_where_it_has_them(lang, usage):
    shared = [term for term in terms(lang) if term.key in usage]
    assert len(shared) > 10
    differ = {
        term.key: say(term.word, lang) for term in shared if not _alike(say(term.word, lang), usage[term.key][lang])
    }
    assert differ == {}


def _alike(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


@pytest.mark.parametrize("lang", SPOKEN)
def test_every_word_is_found_in_a_text_that_has_it(lang):
    assert [term.key for term in terms(lang) if not term.is_in(f"{say(term.word, lang)}.", lang)] == []


def test_a_word_is_found_in_its_plural_and_not_within_another():
    assert Term("corridor").is_in("The largest Corridors, 2024", "en")
    assert not Term("flow").is_in("Labour outflow", "en")


def test_datasets_that_follow_a_definition_are_bundled():
    assert set(DATASETS) <= {term.key for term in terms()}
    assert set(DATASETS.values()) <= set(catalogue.names())


def test_the_words_that_readers_mix_up_are_there():
    assert {
        "migrant-worker",
        "international-migrant",
        "migrant-stock",
        "flow",
        "labour-outflow",
        "south-south",
    } <= {term.key for term in terms()}


def test_keys_are_the_english_words():
    assert [term.key for term in terms() if re.sub(r"\W+", "-", say(term.word).lower()) != term.key] == []
