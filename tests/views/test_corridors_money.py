"""Charts of remittances between economies, on the bundled estimates."""

import pandas as pd
import pytest

from dashboard.messages.values import Message, say
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.corridors import money, money_country, money_groups

CHARTS = [money.RANKING, money_groups.FLOWS, money_country.COUNTRY_FLOWS]


def rendered(chart, **query):
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.id)
def test_every_chart_says_that_it_is_a_modelled_estimate(chart):
    one = rendered(chart)
    assert one.marks == ("Modelled estimates, not measured flows",)
    assert " · Modelled estimates, not measured flows" in one.heading[1]
    assert "modelled estimate" in one.headline
    assert "modelled estimate" in one.summary
    assert "not measured flows" in " ".join(one.notes)
    assert set(one.rows["status"]) == {"modelled estimate"}


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.id)
def test_hovers_carry_the_mark(chart):
    told = []
    for trace in rendered(chart).figure["data"]:
        told += trace.get("hovertext", [])
        told += [label for part in ("node", "link") for label in trace.get(part, {}).get("label", [])]
    assert {text.count("modelled estimate") for text in told if text} == {1}
    assert any(told)


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.id)
def test_the_sum_of_the_model_stands_beside_what_economies_report(chart):
    notes = " ".join(rendered(chart).notes)
    assert "All corridors: US$ 781.1 billion; 176 economies report US$ 713.5 billion received in 2021" in notes
    assert "China, US$ 53.0 billion here and US$ 17.1 billion there" in notes
    assert "the United States of America, US$ 200.2 billion here and US$ 72.7 billion reported" in notes


def test_the_largest_corridor_is_that_of_the_matrix():
    assert rendered(money.RANKING).headline == (
        "Largest corridor by modelled estimate: from the United States of America to Mexico, US$ 52.6 billion"
    )


def test_a_group_narrows_the_ends():
    rows = rendered(money.RANKING, ends="both", within="gcc").rows
    gulf = {"ARE", "BHR", "KWT", "OMN", "QAT", "SAU"}
    assert set(rows["origin"]) | set(rows["destination"]) <= gulf
    assert rows["rank"].tolist()[0] == 1


def test_corridors_of_the_readers_country_follow_with_their_rank():
    rows = rendered(money.RANKING, country="NPL").rows
    own = rows[(rows["origin"] == "NPL") | (rows["destination"] == "NPL")]
    assert len(rows) == 22
    assert own["rank"].min() > 20


def test_a_country_without_corridor_in_the_choice_is_told():
    summary = rendered(money.RANKING, ends="both", within="gcc", country="NPL").summary
    assert summary.endswith("None of them is from or to Nepal.")


@pytest.mark.parametrize("groups", ["income", "region", "subregion"])
def test_no_money_is_lost_between_groups(groups):
    rows = rendered(money_groups.FLOWS, groups=groups).rows
    assert rows["share_of_total"].sum() == pytest.approx(100)
    assert rows["remittances"].sum() == 781_075_706_494


def test_an_economy_without_income_group_in_the_year_counts_in_that_of_the_nearest():
    # Venezuela had a group up to 2019 only: upper-middle income.
    chart = rendered(money_groups.FLOWS)
    assert "Without group" not in set(chart.rows["origin_group"])
    flows = chart.rows.set_index(["origin_group", "destination_group"])["remittances"]
    assert flows["High income", "High income"] == 159_748_039_719
    assert chart.notes[0].startswith("Income groups are the World Bank’s of the calendar year 2021; an economy without")


def test_a_country_receives_and_sends():
    rows = rendered(money_country.COUNTRY_FLOWS, centre="PHL").rows
    received = rows[rows["direction"] == "received_from"]
    assert received["remittances"].sum() == pytest.approx(36_685_000_000, rel=1e-3)
    assert received.iloc[0]["country"] == "USA"
    assert received["share"].sum() == pytest.approx(100)


def test_the_readers_country_stands_in_the_middle_unless_another_is_chosen():
    assert "Kenya" in rendered(money_country.COUNTRY_FLOWS, country="KEN").title
    assert "Nepal" in rendered(money_country.COUNTRY_FLOWS, country="KEN", centre="NPL").title


def test_a_country_that_the_model_lacks_is_said_to_have_nothing():
    chart = rendered(money_country.COUNTRY_FLOWS, centre="ESH")
    assert chart.rows.empty
    assert chart.summary == ("The model has no remittances to or from Western Sahara. Choose another country.")

    assert chart.headline == "The model has no remittances to or from Western Sahara"


@pytest.mark.parametrize(
    ("directions", "headline", "partners"),
    [
        (
            ["received_from"],
            "By a modelled estimate, the Philippines received US$ 5.0 million in 2021",
            "By a modelled estimate for 2021, the Philippines received most from the United States of America "
            "(US$ 5.0 million); the model has nothing sent from the Philippines.",
        ),
        (
            ["sent_to"],
            "By a modelled estimate, US$ 5.0 million was sent from the Philippines in 2021",
            "By a modelled estimate for 2021, the model has nothing received by the Philippines; most money sent from "
            "the Philippines went to the United States of America (US$ 5.0 million).",
        ),
        (
            ["received_from", "sent_to"],
            "By a modelled estimate, the Philippines received US$ 5.0 million and sent US$ 5.0 million in 2021",
            "By a modelled estimate for 2021, the Philippines received most from the United States of America "
            "(US$ 5.0 million); most money sent from the Philippines went to the United States of America "
            "(US$ 5.0 million).",
        ),
    ],
)
def test_a_country_without_one_of_the_directions_is_said_to_have_none(directions, headline, partners):
    found = pd.DataFrame({"direction": directions, "country": "USA", "remittances": 5_000_000.0})
    selection, _ = read_selection(money_country.COUNTRY_FLOWS.controls, {"centre": "PHL"})
    told = money_country.facts(found, selection)
    assert say(Message("money-country-headline").over(told)) == headline
    assert say(Message("money-country-partners").over(told)) == partners


@pytest.mark.parametrize(
    ("ends", "title", "headline"),
    [
        (
            "from",
            "The largest corridors of remittances from the Arab States (ILO), 2021",
            "Largest corridor from the ",
        ),
        ("to", "The largest corridors of remittances to the Arab States (ILO), 2021", "Largest corridor to the "),
        (
            "both",
            "The largest corridors of remittances within the Arab States (ILO), 2021",
            "Largest corridor within the ",
        ),
    ],
)
def test_the_ends_are_said_in_title_and_headline(ends, title, headline):
    chart = rendered(money.RANKING, ends=ends, within="ilo-arab-states")
    assert chart.title == title
    assert chart.headline.startswith(f"{headline}Arab States (ILO) by modelled estimate: from ")


def test_the_largest_corridors_of_the_readers_country_are_told_with_their_ranks():
    summary = rendered(money.RANKING, country="NPL").summary
    assert "The 20 largest hold 31.1 per cent of the US$ 781.1 billion in " in summary
    assert summary.endswith(
        "Number 89: from Nepal to India (US$ 1.6 billion) and number 84: from Saudi Arabia to Nepal (US$ 1.7 billion)."
    )


@pytest.mark.parametrize(
    ("groups", "title", "flow"),
    [
        ("income", "Remittances between income groups, 2021", " among high-income countries"),
        ("region", "Remittances between regions, 2021", " within Europe and Central Asia"),
        (
            "subregion",
            "Remittances between subregions, 2021",
            " within Northern, Southern and Western Europe",
        ),
    ],
)
def test_the_groups_are_said_in_title_and_flows(groups, title, flow):
    chart = rendered(money_groups.FLOWS, groups=groups)
    assert chart.title == title
    assert flow in chart.summary


def test_a_press_on_a_partner_puts_it_in_the_middle():
    selection, _ = read_selection(money_country.COUNTRY_FLOWS.controls, {})
    assert money_country.pressed({"customdata": "ARE"}, selection) == "ARE"
    assert money_country.pressed({"customdata": ""}, selection) is None
    assert money_country.pressed({}, selection) is None
