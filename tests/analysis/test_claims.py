"""What papers state, held against figures, with exact values."""

import pandas as pd
import pytest

from dashboard.analysis.claims import Found, Stated, by_paper, compared

MISSING = float("nan")
ORIGIN, DESTINATION = "of all born there", "of all living there"


def decided(stated, found, **choice):
    return compared(stated, found, restated=choice.get("restated", False))["verdict"]


@pytest.mark.parametrize(
    ("value", "agrees"), [(51.4, False), (51.5, True), (52.5, True), (52.6, False), (MISSING, False)]
)
def test_a_figure_agrees_within_its_tolerance(value, agrees):
    assert Stated(value=52.0, tolerance=0.5).agrees(value) is agrees


@pytest.mark.parametrize(("value", "agrees"), [(47.4, False), (47.5, True), (50.5, True), (50.6, False)])
def test_nearly_is_up_to_a_twentieth_below(value, agrees):
    assert Stated(value=50.0, bound="nearly", tolerance=0.5).agrees(value) is agrees


@pytest.mark.parametrize(("value", "agrees"), [(49.9, False), (50.0, False), (50.1, True), (93.0, True)])
def test_more_than_is_exceeded(value, agrees):
    assert Stated(value=50.0, bound="over", tolerance=0.5).agrees(value) is agrees


def test_a_figure_that_agrees_under_every_definition_is_confirmed():
    found = Found(then={ORIGIN: 52.2, DESTINATION: 51.9}, year=2015)
    assert decided(Stated(value=52.0, tolerance=0.5), found) == "confirmed"


def test_one_that_agrees_under_some_is_confirmed_under_one_definition():
    found = Found(
        then={ORIGIN: 52.2, DESTINATION: 91.6}, year=2015, latest={ORIGIN: 54.8, DESTINATION: 92.7}, latest_year=2024
    )
    told = compared(Stated(value=52.0, tolerance=0.5), found, restated=False)
    assert told["verdict"] == "one-definition"
    assert told["counted_as"] == ORIGIN
    assert (told["here"], told["here_lowest"], told["here_highest"]) == (52.2, 52.2, 91.6)
    assert (told["latest"], told["latest_year"]) == (54.8, 2024)
    assert told["difference"] == pytest.approx(0.2)


def test_the_latest_figure_of_another_edition_is_counted_as_that_one_has_it():
    found = Found(then={"2nd": 163.8}, year=2017, latest={"4th": 167.7}, latest_year=2022)
    told = compared(Stated(value=164.0, tolerance=0.5), found, restated=False)
    assert (told["counted_as"], told["latest"], told["latest_as"]) == ("2nd", 167.7, "4th")


def test_a_definition_that_is_not_among_several_of_the_latest_year_has_no_latest_figure():
    found = Found(then={ORIGIN: 52.2}, year=2015, latest={DESTINATION: 92.7, "both": 60.0}, latest_year=2024)
    told = compared(Stated(value=52.0, tolerance=0.5), found, restated=False)
    assert told["latest"] != told["latest"]
    assert told["latest_as"] is None


def test_the_definition_of_the_source_goes_before_one_that_is_closer():
    found = Found(then={ORIGIN: 1.2, DESTINATION: 0.9}, year=2015, own=ORIGIN)
    assert compared(Stated(value=1.0, tolerance=0.2), found, restated=False)["counted_as"] == ORIGIN
    assert compared(Stated(value=1.0, tolerance=0.1), found, restated=False)["counted_as"] == DESTINATION


def test_one_that_an_older_edition_gave_is_superseded_and_the_edition_is_named():
    found = Found(then={"today": 21.5}, year=2016, earlier={"2018": 15.0, "2023": 21.4})
    told = compared(Stated(value=15.0, tolerance=0.5), found, restated=False)
    assert (told["verdict"], told["evidence"]) == ("superseded", "2018")


def test_one_of_a_source_that_was_restated_is_superseded_up_to_a_fifth():
    assert decided(Stated(value=214.0), Found(then={"stock": 221.0}, year=2010), restated=True) == "superseded"
    assert decided(Stated(value=214.0), Found(then={"stock": 221.0}, year=2010)) == "not-reproduced"
    assert decided(Stated(value=13.0), Found(then={"stock": 8.4}, year=2010), restated=True) == "not-reproduced"


def test_one_that_is_the_figure_of_something_else_is_likely_a_misprint():
    found = Found(then={ORIGIN: 17.1, DESTINATION: 69.0}, year=2015, instead={"outside": 82.9})
    told = compared(Stated(value=82.0, tolerance=2.0), found, restated=False)
    assert (told["verdict"], told["evidence"]) == ("misprint", "outside")


def test_a_figure_that_is_missing_decides_nothing():
    told = compared(Stated(value=52.0), Found(then={ORIGIN: MISSING}, year=2015), restated=True)
    assert (told["verdict"], told["counted_as"]) == ("not-reproduced", None)
    assert told["here"] != told["here"]


def test_statements_are_counted_by_paper_in_the_order_of_verdicts():
    ledger = pd.DataFrame({"paper": ["b", "b", "a", "b"], "verdict": ["outside", "confirmed", "misprint", "confirmed"]})
    assert by_paper(ledger).to_numpy().tolist() == [["b", "confirmed", 2], ["b", "outside", 1], ["a", "misprint", 1]]
