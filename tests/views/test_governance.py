"""What the page of governance says for known figures, and that what was not seen is never said to be not ratified."""

import pytest

from dashboard.analysis import ratifications
from dashboard.definitions import instruments
from dashboard.messages.values import say
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.terms import INSTRUMENTS
from dashboard.views.governance import VIEW

CHARTS = {chart.id.removeprefix("governance-"): chart for chart in VIEW.charts}
C189, C029 = "C189 Domestic workers", "C029 Forced labour"


def told(name, **query):
    chart = CHARTS[name]
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def test_the_map_says_how_many_states_were_seen_and_of_which_date():
    found = told("states")
    assert found.title == f"{C189}: who is bound"
    assert found.subtitle == "States by what the source says of them"
    assert found.headline == f"{C189}: 30 States seen as parties, list of 5 October 2020"
    assert found.marks == ("List of 5 October 2020, not complete",)
    assert "35 parties were counted in all (18 November 2021)" in found.summary


def test_of_a_complete_list_the_map_says_who_has_not_ratified():
    found = told("states", instrument="C105")
    assert found.headline == ("C105 Abolition of forced labour: ratified by 176 of 187 member States of the ILO")
    assert "not ratified by 9, denounced by 2" in found.summary
    assert found.marks == ("As of 4 June 2026",)


@pytest.mark.parametrize(
    ("country", "instrument", "said"),
    [
        ("QAT", "C189", f"{C189}: Qatar not seen among the parties (list of 5 October 2020)"),
        ("PHL", "C189", f"{C189}: ratified by the Philippines (5 September 2012)"),
        ("QAT", "C029", f"{C029}: ratified by Qatar (1998)"),
        ("USA", "C029", f"{C029}: not ratified by the United States of America (as of 4 June 2026)"),
        ("MYS", "C105", "C105 Abolition of forced labour: denounced by Malaysia (1990)"),
    ],
)
def test_the_readers_country_learns_what_it_has_ratified(country, instrument, said):
    assert told("states", country=country, instrument=instrument).headline == said


def test_not_ratified_is_said_of_complete_lists_alone():
    rows = instruments.listed()
    for code in INSTRUMENTS:
        outside = (rows["instrument"] == code) & rows["ratification"].isin(["not_ratified", "denounced"])
        assert instruments.find(code).complete or not outside.any(), code
        assert not instruments.find(code).complete or "not seen" not in told("states", instrument=code).headline


def test_one_country_stands_to_every_instrument():
    found = told("country", country="GHA")
    assert found.headline == "Ghana: 13 of 21 instruments ratified, 5 not seen in the source"
    assert found.rows["instrument"].tolist() == list(INSTRUMENTS)
    assert "“Not seen” is not “not ratified”" in found.marks


def test_the_line_tells_from_when_and_what_has_no_date():
    assert told("time").headline == f"{C189}: 30 States bound in 2020, the first in 2012"
    found = told("time", instrument="C181")
    assert found.headline == "C181 Employment agencies: the source has no dates of ratification"
    assert "Parties without a date in the source, which are not in the line: 32." in found.notes


def test_lines_end_with_the_parties_that_are_seen_less_those_without_a_date():
    counts = ratifications.over_time(instruments.listed()).groupby("instrument")["parties"].last()
    assert counts["C105"] == 176
    assert counts["C097"] == 35


def test_migrants_are_counted_at_least_where_the_list_is_not_complete():
    assert told("migrants").headline == f"{C189}: States that ratified host at least 16.9 per cent of migrants"
    found = told("migrants", instrument="C029", side="coming_from", by="subregion")
    assert found.headline.startswith(f"{C029}: ")
    assert "at least" not in found.headline
    assert told("migrants").title == f"{C189}: migrants living in States that are bound"


def test_all_migrants_are_in_one_of_the_classes():
    rows = told("migrants").rows
    assert rows.loc[rows["group"] == "World", "migrant_stock"].sum() == 304_021_813


@pytest.mark.parametrize("code", INSTRUMENTS)
def test_every_instrument_has_a_name_with_its_number(code):
    one = instruments.find(code)
    without = code in ("ICRMW", "TIP", "SOM", "CSR51", "PSR67")
    assert without or (f"({code})" in say(one.full) and say(one.name).startswith(code))


def test_large_corridors_are_told_by_what_binds_both_ends():
    found = told("corridors")
    assert found.title == "Large corridors by what binds both ends, 2024"
    assert found.headline == "In 220 of 503 large corridors no rule that binds both ends is seen"
    assert "Not seen is no proof of absence" in found.marks
    counts = told("corridors").summary
    assert "96 lie within a community with a rule on movement; 152 of the others have an agreement" in counts


def test_corridors_without_any_rule_seen_are_those_alone():
    found = told("corridors", rules="none_seen")
    assert found.headline == (
        "Largest corridor without any rule seen: Afghanistan to Iran (Islamic Republic of), "
        "3.8\N{NO-BREAK SPACE}million migrants"
    )
    assert set(found.rows["rule"]) == {"none_seen"}
    assert (found.rows["agreements"] == 0).all()


@pytest.mark.parametrize(
    ("country", "said"),
    [
        ("QAT", "India to Qatar: an agreement is in the data"),
        ("MYS", "Indonesia to Malaysia: in one community with a rule on movement"),
        ("GHA", "Ghana to United States of America: no community, agreement or instrument of both seen"),
    ],
)
def test_the_readers_largest_corridor_is_told(country, said):
    assert told("corridors", country=country).headline == said
