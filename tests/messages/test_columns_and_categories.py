"""Every column, unit and code of the field has its words, in the message files or among the names of groups."""

import re

import pytest

from dashboard.columns import COLUMNS
from dashboard.messages.terms import SAME, categories, category, column, heading, unit
from dashboard.messages.values import Message, Place, say, write
from dashboard.terms import CATEGORIES
from tests.messages.test_files import patterns

MESSAGES = patterns("en", "terms")
EDITIONS = {"edition": ["1st edition", "2nd edition", "3rd edition", "4th edition"]}
GROUPS = {"income_group": ["High income", "Upper-middle income", "Lower-middle income", "Low income"]}


def ids_of(prefix: str) -> set[str]:
    return {id_ for id_ in MESSAGES if id_.startswith(prefix)}


def test_every_column_has_a_title_and_no_title_is_of_another():
    assert {column(name).id for name in COLUMNS} == ids_of("terms-column-")


def test_every_unit_has_words_and_no_words_are_of_another():
    assert {unit(name).id for name in COLUMNS} | {"terms-unit-iso-code"} == ids_of("terms-unit-")


def test_every_code_has_words_and_no_words_are_of_another():
    told = [category(name, code) for name, codes in CATEGORIES.items() for code in codes]
    own = {one.id for one in told if isinstance(one, Message) and one.id != "ilo-edition"}
    assert own == {id_ for id_ in MESSAGES if id_.partition(".")[0] in {f"terms-{name}" for name in CATEGORIES}}
    assert set(SAME) < set(CATEGORIES)


@pytest.mark.parametrize(("name", "words"), [*EDITIONS.items(), *GROUPS.items()])
def test_editions_and_groups_of_countries_have_the_words_of_their_own_files(name, words):
    assert [write(one) for one in categories(name).values()] == words


def test_a_category_is_named_by_its_column_and_code():
    assert write(category("sex", "female")) == "Women"
    assert write(category("origin_side", "south")) == write(category("side", "south")) == "South"
    assert category("income_group", "low") == Place("Low income")


def test_a_head_says_the_unit_once():
    assert say(heading("remittances_received")) == "Remittances received (US dollars)"
    assert say(heading("economies")) == "Economies in the group"
    assert say(heading("country")) == "Country or area (ISO code)"
    assert say(heading("year")) == "Year"


def test_a_title_that_names_its_unit_is_known_to_do_so():
    named = {
        name
        for name, entry in COLUMNS.items()
        if entry.unit not in ("text", "year", "rank")
        and re.search(rf"\b{re.escape(say(unit(name)))}\b", say(column(name)), re.IGNORECASE)
    }
    assert named == {name for name, entry in COLUMNS.items() if entry.says_unit}
