"""The statements of papers beside the data: what the page says of known ones, and how many the data decide."""

import pytest

from dashboard.data import catalogue
from dashboard.definitions.claims import RULES
from dashboard.definitions.ledger import TESTED, decided
from dashboard.messages.values import say
from dashboard.rendering import render
from dashboard.selections import narrow, read_selection
from dashboard.view import find_chart
from dashboard.views import VIEWS
from dashboard.views.claims import VIEW
from dashboard.views.claims.verdicts import pressed

CHARTS = {chart.id: chart for chart in VIEW.charts}
VERDICTS = {
    "confirmed": "C020 C021 C025 C036 C037 C061 C062 C064 C065 C069 C098 C103 C105 C106 C108 C109 C111 C112",
    "one-definition": "C001 C002 C003 C004 C005 C006 C007 C016 C018 C057 C059 C096",
    "superseded": "C011 C013 C014 C038 C043 C058 C060 C066 C068 C071 C072 C073 C074 C075",
    "not-reproduced": "C010 C012 C019 C022 C023 C054 C055 C067 C070 C081 C084 C107 C122",
    "misprint": "C008 C110 C131",
}
"""The verdicts that the bundled data give; an edition of them may change some."""


def rendered(chart, **query):
    selection, problems = read_selection(VIEW.controls, query)
    assert problems == []
    return render(CHARTS[chart], narrow(selection, CHARTS[chart].controls))


def statement(claim):
    return decided().set_index("claim_id").loc[claim]


def test_every_verdict_that_the_data_give_is_the_one_known():
    told = decided().set_index("claim_id")["verdict"]
    tested = told[told.isin(TESTED)].to_dict()
    assert tested == {claim: verdict for verdict, claims in VERDICTS.items() for claim in claims.split()}


def test_only_statements_with_a_rule_are_tested():
    rows = catalogue.frame("claims")
    assert set(rows.loc[rows["settled_by"].isna(), "claim_id"]) == set(RULES)
    assert set(decided().loc[decided()["verdict"].isin(TESTED), "claim_id"]) == set(RULES)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.claim)
def test_a_rule_names_its_datasets_and_a_chart_that_can_show_its_choice(rule):
    assert set(rule.datasets) <= set(catalogue.names())
    if rule.chart:
        _, chart = find_chart(VIEWS, rule.chart)
        assert read_selection(chart.controls, rule.choice)[1] == []


@pytest.mark.parametrize(
    ("claim", "found", "latest", "counted"),
    [
        ("C005", 1.17, 1.25, "UN less developed regions"),
        ("C006", 52.2, 54.8, "of all born in the region"),
        ("C007", 61.7, 61.6, "of all born in the region"),
        ("C011", 21.5, 19.9, "World Development Indicators, July 2026"),
        ("C055", 48.2, float("nan"), "Low and lower-middle income only"),
        ("C107", 41.6, 38.7, "2nd edition"),
        ("C036", 10, 11, "members as listed, with known dates of joining"),
        ("C098", 8, 35, "ratifications deposited before 9 August 2013"),
        ("C018", 77.8, 79.5, "Outside the OECD"),
        ("C020", 96.3, 96.6, "UN less developed regions"),
        ("C022", 36.8, 36.0, "Equal treatment"),
        ("C023", 22.9, 22.4, "Reference to international instruments"),
        ("C038", 17, float("nan"), "members as listed, with known dates of joining"),
        ("C110", 34.3, 28.5, "2nd edition"),
        ("C103", 15, 16, "countries listed, less those whose first agreement is later"),
    ],
)
def test_a_statement_stands_beside_the_figure_of_its_year_and_the_latest(claim, found, latest, counted):
    row = statement(claim)
    decimals = 2 if claim == "C005" else 1
    assert round(row["here"], decimals) == found
    assert round(row["latest"], decimals) == pytest.approx(latest, nan_ok=True)
    assert say(row["counted_as"]) == counted


@pytest.mark.parametrize(
    ("claim", "year", "measure"),
    [
        ("C106", 2022, "Latest, 2022: 4th edition"),
        ("C110", 2019, "Latest, 2019: 3rd edition"),
        ("C061", 2024, "Latest, 2024: UN DESA, 2024 revision"),
        ("C065", 2020, "Latest, 2020: UN DESA, 2020 revision"),
        ("C098", 2021, "Latest, 2021: parties counted in all"),
    ],
)
def test_the_latest_figure_is_named_after_its_own_edition(claim, year, measure):
    last = rendered("claims-claim", id=claim).rows.iloc[-1]
    assert (last["year"], last["measure"]) == (year, measure)


@pytest.mark.parametrize(("claim", "year"), [("C021", 2024), ("C038", 2024), ("C036", 2018), ("C022", 2017)])
def test_a_figure_is_told_for_the_year_of_which_it_is(claim, year):
    assert statement(claim)["here_year"] == year


@pytest.mark.parametrize(
    ("claim", "tolerance"),
    [
        ("C108", "by no more than 0.05 percentage points"),
        ("C007", "by no more than 2.0 percentage points"),
        ("C112", "by no more than 5,000"),
    ],
)
def test_how_far_a_share_may_be_off_is_told_in_points_as_exactly_as_it_is(claim, tolerance):
    assert any(tolerance in note for note in rendered("claims-claim", id=claim).notes)


@pytest.mark.parametrize(
    ("claim", "caution"),
    [
        ("C019", "The list is of 2013 and lacks States: 25 parties were counted in all (2020)."),
        ("C025", "The agreements collected end in 2020; one that is not among them may exist."),
        ("C110", "“Likely misprint”: the printed figure is that of something else in the same data"),
        ("C023", "Coded were 570 texts of 1,222 agreements: those at hand, no sample of all."),
    ],
)
def test_what_the_data_lack_that_a_statement_is_held_against_stands_beside_it(claim, caution):
    assert any(note.startswith(caution) for note in rendered("claims-claim", id=claim).notes)


def test_what_is_to_exceed_a_figure_has_no_tolerance():
    assert not any("by no more than" in note for note in rendered("claims-claim", id="C020").notes)


def test_a_share_of_an_edition_of_another_year_is_named_as_such():
    found = rendered("claims-claim", id="C110")
    assert found.headline == "Likely misprint: nearly 29 per cent in the paper, 34.3 per cent here for 2017"
    assert "The printed figure agrees with another one of the same data: 2013 (1st edition)." in found.summary


def test_older_editions_give_the_shares_of_three_countries_and_not_that_of_the_fourth():
    edition = "World Development Indicators, August 2018"
    assert [say(statement(claim)["evidence"]) for claim in ("C011", "C013", "C014")] == [edition] * 3
    assert statement("C012")["evidence"] is None
    assert round(statement("C012")["here"], 1) == 0.8


def test_a_share_that_is_the_rest_of_a_hundred_is_likely_a_misprint():
    found = rendered("claims-claim")
    assert found.headline == "Likely misprint: 82 per cent in the paper, 69.0 per cent here for 2015"
    assert found.title.startswith("Share of migrants from Latin America and the Caribbean")
    assert found.subtitle == "GFMD 2018, introduction"
    assert "share of those born in the region who live outside it" in found.summary
    assert [round(one, 1) for one in found.rows["share"]] == [82.0, 17.1, 69.0, 82.9, 82.6]


def test_a_statement_outside_the_data_says_what_would_settle_it():
    found = rendered("claims-claim", id="C027")
    assert found.headline == "Outside the data here: 43 per cent in the paper"
    assert "What would settle it: World Population Prospects, by single ages." in found.summary
    assert found.datasets == ("claims",)


def test_what_is_no_statistic_has_none_to_test():
    found = rendered("claims-claim", id="C040")
    assert found.headline == "No statistic to test here"
    assert len(found.rows) == 0


def test_what_a_paper_says_in_words_is_told_as_a_reading_of_them():
    found = rendered("claims-claim", id="C059")
    assert found.headline == (
        "Confirmed under one definition: words read as more than 1 in the paper, 1.4 here for 1995"
    )
    assert found.summary.startswith("The paper states words read as more than 1 for 1993.")


def test_a_figure_that_has_to_exceed_nought_is_told_as_a_rise():
    found = rendered("claims-claim", id="C016")
    assert found.headline == (
        "Confirmed under one definition: words read as a rise in the paper, +0.2 percentage points here for 2024"
    )
    assert len(found.rows) == 6


def test_what_could_be_lost_and_was_not_is_told_as_a_rise():
    assert rendered("claims-claim", id="C122").headline == (
        "Not reproduced: US$\xa0100\xa0billion in the paper, a rise of US$\xa02.1\xa0billion here for 2020"
    )


def test_numbers_of_conventions_are_read_as_those_beside_them():
    assert rendered("claims-claim", id="C131").headline == (
        "Likely misprint: words read as 4 in the paper, 2 here for 2018"
    )
    assert say(statement("C131")["evidence"]) == "with 87 and 138 in place of 97 and 139"


def test_the_ledger_counts_what_is_tested_and_what_holds():
    found = rendered("claims-ledger")
    tested, held = (sum(len(VERDICTS[one].split()) for one in ones) for ones in (VERDICTS, list(VERDICTS)[:2]))
    assert found.headline == f"Statements: 131; tested here: {tested}; confirmed: {held}"
    assert found.title == "Statements of five papers by verdict"
    assert len(found.rows) == 131


def test_a_paper_a_topic_and_a_verdict_narrow_the_ledger():
    rows = rendered("claims-ledger", paper="ilo-2013", topic="south", verdict="superseded").rows
    assert rows["claim_id"].tolist() == ["C058", "C066", "C068", "C071", "C072", "C073", "C074"]
    assert rows["chart"].tolist()[1] == "/chart/south-table?south=un-developing&year=2010"


def test_the_ledger_lists_the_statements_of_a_country():
    assert rendered("claims-ledger", of="KOR").rows["claim_id"].tolist() == ["C043", "C044", "C103"]


def test_a_press_on_a_part_of_a_bar_lists_the_statements_with_its_verdict_and_a_second_all():
    part = next(one for one in rendered("claims-ledger").figure["data"] if one["name"] == "Superseded")
    point = {"customdata": part["customdata"][0]}
    chosen, _ = read_selection(VIEW.controls, {})
    assert pressed(point, chosen) == "superseded"
    again, _ = read_selection(VIEW.controls, {"verdict": "superseded"})
    assert pressed(point, again) == ""


def test_a_choice_that_no_statement_fits_says_so():
    found = rendered("claims-ledger", paper="ilo-2016", verdict="confirmed")
    assert found.headline == "Statements: 0; tested here: 0; confirmed: 0"
    assert found.summary == "No statement fits this choice."
