"""How a deck stands in an address, held by the cases that hold assets/slides-grammar.js too."""

import json
from pathlib import Path

import pytest

from dashboard.slides import OF_THE_PAGE, multiple, read_deck, write_deck
from dashboard.view import LANG

CASES = json.loads((Path(__file__).parent / "slides.json").read_text(encoding="utf-8"))


def whole(text):
    """Return a text of the cases: a string, or strings and [letters, times] one after the other."""
    parts = [text] if isinstance(text, str) else text
    return "".join(part if isinstance(part, str) else part[0] * part[1] for part in parts)


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: case["about"])
def test_a_deck_is_read_and_written_as_in_the_browser(case):
    deck, _ = read_deck(multiple(whole(case["read"])))
    assert len(deck.slides) == case["slides"]
    assert write_deck(deck) == whole(case["written"])


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: case["about"])
def test_what_is_written_is_read_as_the_same(case):
    written = whole(case["written"])
    assert write_deck(read_deck(multiple(written))[0]) == written


@pytest.mark.parametrize("case", CASES["made"], ids=lambda case: case["about"])
def test_words_are_written_as_in_the_browser(case):
    assert write_deck(read_deck(case["parts"])[0]) == case["written"]


def test_the_languages_are_those_of_the_browser():
    assert list(LANG.texts()) == CASES["languages"]


def test_the_keys_of_the_page_are_those_of_the_browser():
    assert sorted(OF_THE_PAGE) == sorted(CASES["of_the_page"])
