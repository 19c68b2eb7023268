from dashboard.data import catalogue
from dashboard.glossary import TERMS


def test_words_stand_once_and_in_the_order_of_the_alphabet():
    words = [term.word for term in TERMS]
    assert words == sorted(set(words), key=str.casefold)


def test_every_word_has_a_definition_that_ends_and_a_source():
    for term in TERMS:
        assert term.definition.endswith("."), term.word
        assert term.source, term.word


def test_datasets_that_follow_a_definition_are_bundled():
    assert {term.dataset for term in TERMS} - {""} <= set(catalogue.names())


def test_the_words_that_readers_mix_up_are_there():
    words = {term.word for term in TERMS}
    assert {
        "Migrant worker",
        "International migrant",
        "Migrant stock",
        "Flow",
        "Labour outflow",
        "South-South",
    } <= words
