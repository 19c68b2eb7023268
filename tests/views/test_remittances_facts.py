"""What charts of remittances hold as facts, and the messages over them: titles, options, and every case of a choice."""

import pandas as pd
import pytest

from dashboard.data import catalogue
from dashboard.messages.values import Message, Place, Share, Year, say, write
from dashboard.rendering import facts_of, render
from dashboard.selections import read_selection
from dashboard.views.remittances import VIEW, facts
from dashboard.views.remittances.choices import COUNTRIES, shown

CHARTS = {chart.id: chart for chart in VIEW.charts}


def chosen(chart, **query):
    selection, problems = read_selection(CHARTS[chart].controls, query)
    assert problems == []
    return selection


def told(chart, **query):
    """Return the facts of a chart about all rows of a selection."""
    selection = chosen(chart, **query)
    return facts_of(CHARTS[chart], CHARTS[chart].rows(**selection), selection).facts


@pytest.mark.parametrize(
    ("chart", "query", "title", "subtitle"),
    [
        ("map", {}, "Remittances received by country, 2024", "Personal remittances, per cent of GDP"),
        ("ranking", {"measure": "usd"}, "The fifteen highest and the chosen countries, 2024", None),
        ("lines", {"since": "1990"}, "Remittances received by the chosen countries, 1990-2024", None),
        ("groups", {"year": "1990"}, "Remittances received by subregion, 1990", None),
        ("groups", {"group": "income"}, "Remittances received by income group, 2024", None),
        ("groups-trend", {}, "Remittances received by subregion, 1990-2024", None),
        ("groups-trend", {"group": "income"}, "Remittances received by income group, 1990-2024", None),
        (
            "flows",
            {},
            "Remittances received, foreign direct investment and aid",
            "Low and middle income economies, per cent of GDP, 1990-2024",
        ),
        (
            "flows",
            {"measure": "usd", "income": "lower-middle"},
            "Remittances received, foreign direct investment and aid",
            "Lower-middle income economies, current US dollars, 1990-2024",
        ),
        (
            "quoted",
            {},
            "Four shares quoted in a paper of 2018, and today's data for the same year",
            "Personal remittances received, per cent of GDP, 2016",
        ),
        (
            "paid",
            {"paid_year": "2000"},
            "The fifteen highest and the chosen countries, 2000",
            "Personal remittances paid, current US dollars",
        ),
        (
            "paid-lines",
            {},
            "Remittances paid by the chosen countries, 1990-2021",
            "Personal remittances, current US dollars",
        ),
        (
            "cost-classes",
            {"surveyed": "same"},
            "Corridors by cost of sending, 2011-2020",
            "Per cent of the corridors surveyed in every year; cost of sending 200 US dollars",
        ),
        ("cost-lines", {}, "Cost of sending to a country, 2011-2020", None),
        ("cost-lines", {"direction": "sending_from"}, "Cost of sending from a country, 2011-2020", None),
        ("cost-countries", {"cost_year": "2015"}, "Cost of sending to a country, 2015", None),
        ("cost-countries", {"direction": "sending_from"}, "Cost of sending from a country, 2020", None),
        ("cost-corridors", {}, "The fifteen costliest corridors surveyed, 2020", None),
    ],
)
def test_titles_name_what_is_chosen(chart, query, title, subtitle):
    rendered = render(CHARTS[f"remittances-{chart}"], chosen(f"remittances-{chart}", **query))
    assert rendered.title == title
    assert subtitle is None or rendered.subtitle == subtitle


def test_every_choice_of_the_page_is_called_by_its_words():
    words = {
        control.name: (write(control.label), [write(option.label) for option in control.options()])
        for control in VIEW.controls
        if control.name in ("measure", "group", "economies", "classified", "income", "direction", "surveyed")
    }
    assert words == {
        "measure": ("Measure", ["Share of GDP", "US dollars"]),
        "group": ("Groups", ["Subregion", "Income group"]),
        "economies": ("Economies", ["All that report", "The same throughout"]),
        "classified": ("Income group of", ["each year", "2024, throughout"]),
        "income": (
            "Economies of",
            ["Low and middle income", "Upper-middle income", "Lower-middle income", "Low income"],
        ),
        "direction": ("Cost of", ["Sending to", "Sending from"]),
        "surveyed": ("Corridors", ["All surveyed", "The same throughout"]),
    }


def test_sections_say_their_years():
    texts = [write(question.text) for question in VIEW.questions]
    assert [write(question.title) for question in VIEW.questions] == [
        "Received",
        "By subregion and income group",
        "Beside investment, aid and figures quoted before",
        "Paid",
        "The cost of sending to 2025",
        "The cost of sending to 2020",
    ]
    assert "to have received, 1990 to 2024" in texts[0]
    assert "an edition to 2021 and a newer one of 2021 to 2024" in texts[3]
    assert "200 US dollars, 2011 to 2020" in texts[5]


LINES = pd.DataFrame(
    [
        ("NPL", 2000, None),
        ("NPL", 2001, 2.0),
        ("NPL", 2002, 9.0),
        ("LSO", 2000, 50.0),
        ("LSO", 2001, None),
        ("LSO", 2002, 20.0),
        ("MOZ", 2000, 1.0),
        ("MOZ", 2001, None),
        ("MOZ", 2002, None),
    ],
    columns=["country", "year", "share_of_gdp"],
)


def ends(rows):
    return facts.line_facts(
        rows,
        column="share_of_gdp",
        chosen=("NPL", "LSO", "MOZ"),
        told=Message("remittances-last-figure"),
    )


def test_of_several_lines_the_one_that_changed_most_between_its_ends_is_the_fact():
    found = ends(LINES)
    assert (found.change, found.place, found.start, found.end) == ("most", Place("LSO"), Year(2000), Year(2002))
    assert (found.first, found.last) == (Share(50.0), Share(20.0))
    assert (
        write(found.countries)
        == "Nepal 9.0 per cent in 2002; Lesotho 20.0 per cent in 2002; Mozambique 1.0 per cent in 2000"
    )
    assert found.absent is None


@pytest.mark.parametrize(
    ("countries", "change", "headline"),
    [
        (["NPL", "MOZ"], "most", "Nepal changed most: 2.0 per cent of GDP in 2001, 9.0 per cent in 2002"),
        (["NPL"], "alone", "Nepal: 2.0 per cent of GDP in 2001, 9.0 per cent in 2002"),
        (["MOZ"], "only", "Mozambique: 1.0 per cent of GDP in 2000"),
        ([], "none", "No chosen country has figures in these years"),
    ],
)
def test_one_line_is_not_said_to_have_changed_most(countries, change, headline):
    found = ends(LINES[LINES["country"].isin(countries)])
    assert found.change == change
    assert say(Message("remittances-changed-most", measure="gdp").over(found)) == headline
    assert len(found.absent.items) == 3 - len(countries)


@pytest.mark.parametrize("economies", ["all", "same"])
@pytest.mark.parametrize(
    ("reporting", "both", "with_gdp", "covered", "tail"),
    [
        (9, 9, 11, 98.3, ", with 98.3 per cent of the GDP of the 11 for which it is known"),
        (9, 9, 12, 98.3, ", with 98.3 per cent of the GDP"),
        (9, 9, 5, None, "; the GDP of most of the 12 is not known"),
        (1, 1, 12, 3.0, ", with 3.0 per cent of the GDP"),
        (1, 1, 11, 3.0, ", with 3.0 per cent of the GDP of the 11 for which it is known"),
        (1, 1, 5, None, "; the GDP of most of the 12 is not known"),
        (2, 0, 12, 0.0, ""),
        (1, 0, 12, 0.0, ""),
        (0, 0, 12, 0.0, ""),
    ],
)
def test_what_is_behind_the_figure_of_a_group_is_said(economies, reporting, both, with_gdp, covered, tail):
    row = {
        "reporting": reporting,
        "reporting_both": both,
        "with_gdp": with_gdp,
        "economies": 12,
        "share_covered": float("nan") if covered is None else covered,
    }
    one = reporting < 2
    number = {0: "none", 1: "one"}.get(reporting, str(reporting))
    verb = "reports" if one else "report"
    of_each = f" this and {'its' if one else 'their'} GDP in every year" if economies == "same" else ""
    said = say(facts.coverage(row, measure="usd", economies=economies))
    assert said == f"{number} of 12 economies {verb}{of_each}{tail}"


def test_facts_of_flows_name_the_largest_by_its_code():
    assert told("remittances-flows").largest == "more"
    assert told("remittances-flows", income="upper-middle").largest == "fdi_inflows"
    assert told("remittances-flows", income="low").largest == "aid_received"
    few = told("remittances-flows", income="low", economies="same")
    assert (few.largest, few.compared, few.latest, few.missing) == ("none", None, None, None)


COSTS = pd.DataFrame(
    {
        "origin": ["QAT", "ARE"],
        "destination": ["PHL", "IND"],
        "quarter": "2020Q3",
        "cost_of_sending": [-0.5, 4.0],
        "remark": ["published so", None],
    }
)


def test_a_cost_that_no_sender_pays_is_said_to_be_as_published(monkeypatch):
    held = catalogue.frame
    monkeypatch.setattr(catalogue, "frame", lambda name: COSTS if name == "remittance_corridor_costs" else held(name))
    chart, selection = "remittances-cost-corridors", chosen("remittances-cost-corridors", country="PHL")
    rows = CHARTS[chart].rows(**selection)
    assert rows["remark"].fillna("").tolist() == ["", "0 or below, as published"]
    assert say(told(chart, country="PHL").own) == (
        "Costliest from or to the Philippines: from Qatar to the Philippines, −0.5 per cent "
        "(0 or below, as published), rank 2 of 2."
    )
    assert say(told(chart, country="IND").own) == (
        "Costliest from or to India: from the United Arab Emirates to India, 4.0 per cent, rank 1 of 2."
    )


def test_chosen_countries_stand_as_the_language_sorts_them_and_the_readers_last():
    query = {"countries": "LSO,NPL,USA", "country": "CHN"}
    found = {lang: shown(chosen("remittances-lines", lang=lang, **query), COUNTRIES) for lang in ("en", "fr")}
    assert found == {"en": ("LSO", "NPL", "USA", "CHN"), "fr": ("USA", "LSO", "NPL", "CHN")}


def test_ends_of_lines_stand_in_the_order_of_the_chosen():
    assert [one["country"] for one in facts.ends(LINES, "share_of_gdp", ("MOZ", "PHL", "NPL"))] == ["MOZ", "NPL"]
