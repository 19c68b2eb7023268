"""Every statement of the papers and every unit has its words, and no words are of another."""

from dashboard.data import catalogue
from dashboard.definitions.claims import RULES
from dashboard.messages import claims
from dashboard.messages.values import say, write
from tests.messages.test_files import patterns


def test_every_statement_and_unit_has_words_and_no_words_are_of_another():
    rows = catalogue.frame("claims")
    units = {*rows["unit"].dropna(), *(rule.unit for rule in RULES.values() if rule.unit)}
    told = {claims.statement(one).id for one in rows["claim_id"]} | {claims.unit(one).id for one in units}
    assert set(patterns("en", "claimed")) == told


def test_every_part_of_a_paper_is_said_with_its_number():
    assert write(claims.section("section 1.2.1, footnote 7")) == "section 1.2.1, footnote 7"
    assert write(claims.section("section 4, Table 4.1"), "fr") == "section 4, tableau 4.1"
    assert write(claims.section("Box 1.1"), "es") == "recuadro 1.1"


def test_every_section_of_the_papers_is_said_in_the_words_of_the_list():
    sections = catalogue.frame("claims")["section"].unique()
    assert {one: write(claims.section(one)).lower() for one in sections} == {one: one.lower() for one in sections}


def test_a_unit_is_said_in_its_words():
    assert say(claims.unit("US dollars")) == "US dollars"
    assert say(claims.unit("per cent of GDP")) == "per cent of GDP"
