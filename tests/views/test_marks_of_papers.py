"""What papers state, as marks that readers switch on beside the data."""

import re

import pytest

from dashboard.definitions.claims import RULES
from dashboard.definitions.ledger import decided
from dashboard.rendering import render
from dashboard.selections import narrow, read_selection
from dashboard.view import find_chart
from dashboard.views import VIEWS

CHARTS = {
    "south-women": ({}, "ILO module 8: more than 50 per cent"),
    "south-flows": ({"south": "un-developing", "show": "persons"}, "ILO 2013: 74 million"),
    "south-thresholds": ({}, "GFMD 2018: US$ 12,235"),
    "feminisation-trend": ({}, "ILO 2013: nearly 50 per cent"),
    "feminisation-workers": ({}, "GFMD 2020: 73.4 per cent"),
    "overview-stock": ({}, "ILO 2013: 214 million"),
    "remittances-flows": ({"measure": "usd"}, "ILO 2013: US$ 401 billion"),
    "country-remittances-gdp": ({"country": "NPL"}, "GFMD 2018: 31.3 per cent"),
    "distribution-income": (
        {"measure": "workers", "show": "world", "edition": "2"},
        "GFMD 2020: 67.9 per cent",
    ),
    "sectors-domestic": ({}, "GFMD 2020: 8.45 million"),
    "governance-time": ({"instrument": "C189"}, "ILO 2013: 8"),
}
"""The charts that offer them, what is chosen of each, and the words of a mark there."""
NOTE = "The mark named after a paper is what it states"
OF_ANOTHER_THING = {
    "south-flows": {"south": "un-developing", "show": "share"},
    "overview-stock": {"measure": "share_of_population"},
    "remittances-flows": {"measure": "gdp"},
    "country-remittances-gdp": {"country": "GHA"},
    "distribution-income": {"measure": "workers", "show": "world", "edition": "3"},
    "governance-time": {"instrument": "C097"},
}
"""Selections of those charts of which the papers say nothing, or another thing."""


def drawn(rendered):
    return (
        re.sub(r"</?span[^>]*>", "", str(rendered.figure).replace("<br>", " ")).replace("  ", " ").replace("\\xa0", " ")
    )


def rendered(name, **query):
    _, chart = find_chart(VIEWS, name)
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, narrow(selection, chart.controls))


@pytest.mark.parametrize("name", CHARTS)
def test_a_mark_of_a_paper_is_there_when_it_is_switched_on(name):
    query, words = CHARTS[name]
    before, after = rendered(name, **query), rendered(name, **query, papers="shown")
    assert words not in drawn(before)
    assert words in drawn(after)
    assert "claims" not in before.datasets
    assert "claims" in after.datasets
    assert [note.startswith(NOTE) for note in before.notes].count(True) == 0
    assert [note.startswith(NOTE) for note in after.notes].count(True) == 1
    assert before.rows.equals(after.rows)


@pytest.mark.parametrize("name", OF_ANOTHER_THING)
def test_there_is_no_mark_where_another_thing_is_chosen(name):
    assert CHARTS[name][1] not in drawn(rendered(name, **OF_ANOTHER_THING[name], papers="shown"))


def test_every_statement_with_a_mark_leads_to_a_chart_that_offers_it():
    named = {
        name
        for rule in RULES.values()
        for name, choice in ((rule.chart, rule.choice), *rule.also)
        if "papers" in choice
    }
    assert named == set(CHARTS)
    address = decided().set_index("claim_id").loc["C060", "chart"]
    assert address == "/chart/overview-stock?measure=migrant_stock&papers=shown"
