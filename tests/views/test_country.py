import pandas as pd
import pytest

from dashboard.components.page import index
from dashboard.data import areas, catalogue
from dashboard.definitions import stock_remarks
from dashboard.messages.values import say
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.terms import RULE_KINDS
from dashboard.view import Selection
from dashboard.views.country import (
    VIEW,
    branches,
    compare,
    costs,
    income,
    key_figures,
    memberships,
    migrants,
    money,
    partners,
    people,
    rules,
)
from dashboard.views.country.measures import ZERO_PAID
from tests.support import amounts, sampled, taken

EVERY = [pytest.param(chart, id=chart.id) for chart in VIEW.charts]
HARD = ("PHL", "ARE", "IND", "NRU", "REU", "XKX", "VAT", "TWN", "SSD", "BLM", "SHN", "ESH")
"""Profiles with everything, and those that lack one thing or nearly all."""


def chosen(**query: str) -> Selection:
    selection, problems = read_selection(VIEW.controls, query)
    assert problems == []
    return selection


def key_hovers(country: str) -> str:
    """Return what is told of the key figures where they are pointed at, and what stands beside them."""
    figure = render(key_figures.CHART, chosen(country=country)).figure
    points = next(trace for trace in figure["data"] if trace.get("hovertext"))
    return " ".join([*points["hovertext"], *(note["text"] for note in figure["layout"]["annotations"])])


def key_rows(country: str):
    return render(key_figures.CHART, chosen(country=country)).rows.set_index("measure")


def test_every_country_and_area_has_a_profile_of_its_own():
    assert len(VIEW.paths()) == 1 + len(areas.names()) == 237
    assert "/country/XKX" in VIEW.paths()


@pytest.mark.parametrize(("chart", "country"), sampled(60, EVERY, HARD))
def test_every_chart_says_something_of_every_country(chart, country):
    rendered = render(chart, chosen(country=country))
    for words in (rendered.title, rendered.headline, rendered.summary):
        assert words.strip()
        assert "nan" not in words.lower().split()
        assert "{" not in words
    assert rendered.figure["data"] or rendered.figure["layout"]["annotations"]


@pytest.mark.parametrize("count", amounts(15))
@pytest.mark.parametrize("chart", VIEW.charts, ids=lambda chart: chart.id)
def test_every_chart_holds_for_every_area(chart, count):
    for (country,) in taken(count, list(areas.names())):
        rendered = render(chart, chosen(country=country))
        assert rendered.headline.strip(), country
        assert "nan" not in rendered.summary.lower().split(), country


def test_key_figures_are_those_published():
    rows = key_rows("PHL")
    assert rows.loc["Immigrants", ["level", "year", "rank", "ranked"]].tolist() == [87212, 2024, 143, 233]
    assert rows.loc["Immigrants", "level_world"] == 304021813
    assert rows.loc["Emigrants", "level"] == 6988383
    assert rows.loc["Women among emigrants", "level"] == pytest.approx(100 * 3978789 / 6988383)
    assert rows.loc["Net migration", ["level", "year"]].tolist() == [-149315, 2025]
    assert rows.loc["Remittances paid", ["level", "year"]].tolist() == [255923483, 2021]


def test_the_table_says_how_the_figures_of_groups_come_about():
    rows = key_rows("PHL")
    assert rows.loc["Cost of sending money here", "note"] == (
        "Subregion and world: medians of countries; coverage by remittances received"
    )
    assert rows.loc["Cost of sending money here", "level_subregion"] == pytest.approx(7.467, abs=0.001)
    assert rows.loc["Immigrants", "note"] == "Subregion and world: sums; coverage by population"
    assert rows.loc["Net migration", "note"] == ("Subregion: sum; coverage by population; may be a projection")


@pytest.mark.parametrize(
    ("country", "measure", "level", "covered"),
    [
        ("PHL", "Remittances received", 70_673_293_409, 71.6264),
        ("FJI", "Remittances received", 523_238_494, 79.5720),
        ("SAU", "Remittances paid", 91_540_068_348, 86.8107),
        ("PHL", "Remittances paid", 21_529_467_814, 74.3536),
        ("PHL", "Cost of sending money here", 7.4672, 99.8311),
    ],
)
def test_figures_of_the_subregion_say_what_part_of_it_is_behind_them(country, measure, level, covered):
    row = key_rows(country).loc[measure]
    assert row["level_subregion"] == pytest.approx(level, rel=1e-8)
    assert row["covered_subregion"] == pytest.approx(covered, abs=5e-5)


@pytest.mark.parametrize(
    ("country", "measure", "covered"),
    [
        ("MHL", "Remittances received", 49.7924),
        ("MHL", "Remittances paid", 9.2384),
        ("ALB", "Cost of sending money here", 45.5232),
    ],
)
def test_a_subregion_of_which_less_than_half_has_a_figure_has_none(country, measure, covered):
    row = key_rows(country).loc[measure]
    assert pd.notna(row["level"])
    assert pd.isna(row["level_subregion"])
    assert row["covered_subregion"] == pytest.approx(covered, abs=5e-5)


def test_what_a_subregion_lacks_is_said_beside_the_figure():
    texts = key_hovers("MHL")
    assert "Micronesia: no figure (49.8% covered)" in texts
    assert "Polynesia: no figure (coverage not known)" in key_hovers("WSM")
    assert "US$ 70.7 billion (72% covered)" in key_hovers("PHL")


def test_net_migration_of_the_last_year_is_marked():
    assert "2025 (may be a projection)" in key_hovers("DEU")
    rendered = render(people.NET_MIGRATION, chosen(country="DEU"))
    assert rendered.headline.endswith("−334,072 in 2025 (the most recent years may be projections)")
    assert "in 2025 (may be a projection)" in render(compare.CHART, chosen(series="net-migration")).headline
    assert "projection" not in render(compare.CHART, chosen(series="immigrants")).headline


def test_emigrants_whom_the_data_leave_out_are_said_to_be_left_out():
    headlines = {
        key_figures.CHART: "2,357 people from there are counted elsewhere, those in France not among them",
        migrants.STOCK: "2,357 in 2024 (those in France not among them)",
        partners.DESTINATIONS: "35.7 per cent of emigrants counted outside France live in the Comoros",
    }
    for chart, words in headlines.items():
        rendered = render(chart, chosen(country="REU"))
        assert rendered.headline.endswith(words)
        assert "Emigrants who live in France are not in the data." in rendered.summary
        assert any("nobody from there lives in France" in note for note in rendered.notes)
    assert key_rows("REU").loc["Emigrants", "note"].endswith("those in France not among them")
    assert "not among them" not in render(migrants.STOCK, chosen(country="PRI")).headline


@pytest.mark.parametrize("chart", [key_figures.CHART, people.AGE], ids=lambda chart: chart.id)
def test_persons_born_in_other_parts_are_said_to_count(chart):
    assert say(stock_remarks.OTHER_PARTS) in render(chart, chosen(country="REU")).notes
    assert say(stock_remarks.OTHER_PARTS) not in render(chart, chosen(country="PHL")).notes


def test_where_most_origins_are_unknown_the_largest_is_the_largest_known():
    assert (
        "the largest group of known origin came from Iran" in render(key_figures.CHART, chosen(country="NRU")).summary
    )
    assert "as far as is known" in render(partners.ORIGINS, chosen(country="NRU")).summary
    assert "the largest group came from China" in render(key_figures.CHART, chosen(country="PHL")).summary


def test_kosovo_is_said_to_be_counted_in_its_subregion():
    for country, said in (("XKX", True), ("SRB", True), ("PHL", False)):
        for chart in (key_figures.CHART, money.GDP, compare.CHART):
            notes = render(chart, chosen(country=country)).notes
            assert any("counted in Southern Europe" in note for note in notes) is said


def test_coverage_of_the_subregion_stands_beside_its_share():
    rendered = render(money.GDP, chosen(country="NRU"))
    assert rendered.rows.set_index("year").loc[2023, "share_covered"] == pytest.approx(69.159, abs=0.001)
    assert rendered.headline.endswith("subregion: 7.4 per cent in 2023")
    assert "covers 69.2 per cent of its product in 2023." in rendered.summary


def test_members_that_a_subregion_has_lost_are_named():
    rendered = render(money.GDP, chosen(country="ARE"))
    assert "in 2024, no longer with Lebanon." in rendered.summary
    assert any("15 in 2023 and 14 in 2024" in note for note in rendered.notes)


def test_a_zero_of_remittances_paid_is_said_to_be_left_out():
    for chart in (key_figures.CHART, money.REMITTANCES):
        assert say(ZERO_PAID) in render(chart, chosen(country="NRU")).notes


def test_a_sum_of_net_migration_over_the_world_is_not_told():
    rows = key_rows("PHL")
    assert rows["level_world"].isna()["Net migration"]
    assert rows["level_subregion"].notna()["Net migration"]


def test_what_is_missing_is_missing_and_said():
    rows = key_rows("XKX")
    assert rows.loc["Immigrants", ["level", "rank", "level_world"]].isna().all()
    texts = key_hovers("XKX")
    assert "no data" in texts
    assert "not surveyed" in texts
    rendered = render(key_figures.CHART, chosen(country="XKX"))
    assert rendered.headline == "Kosovo (under UNSCR 1244): UN DESA has no figures of its migrants"


def test_a_key_figure_that_is_pointed_at_tells_rank_subregion_and_world():
    texts = key_hovers("PHL")
    assert "rank 143 of 233" in texts
    assert "South-Eastern Asia: 11.0 million; world: 304.0 million" in texts
    assert (
        "Median of the countries in South-Eastern Asia: 7.5 per cent; of all countries: 7.2 per cent (76% covered)"
    ) in texts


def test_both_sides_are_told_from_the_first_to_the_last_year():
    rendered = render(migrants.STOCK, chosen(country="PHL"))
    assert rendered.headline == (
        "Emigrants: 2.2 million in 1990, 7.0 million in 2024; immigrants: 134,600 in 1990, 87,212 in 2024"
    )
    assert rendered.title == "Immigrants and emigrants, the Philippines, 1990-2024"


def test_remarks_of_the_source_stand_beside_the_area_they_are_on():
    assert any("South Sudan" in note for note in render(migrants.STOCK, chosen(country="SSD")).notes)
    assert not any("South Sudan" in note for note in render(migrants.STOCK, chosen(country="PHL")).notes)


def test_unknown_origin_is_a_row_of_its_own_after_the_ten_largest():
    rows = render(partners.ORIGINS, chosen(country="NRU")).rows
    assert rows["name"].iloc[-1] == "Origin not known"
    assert rows["rank"].isna().tolist() == [False] * 10 + [True]
    assert "Of 1,059 the origin is unknown." in render(partners.ORIGINS, chosen(country="NRU")).summary


def test_destinations_are_no_more_than_ten():
    rows = render(partners.DESTINATIONS, chosen(country="PHL")).rows
    assert len(rows) == 10
    assert rows["migrant_stock"].iloc[0] == 2263697


def test_a_press_on_a_bar_opens_the_profile_of_the_partner():
    name, press = partners.ORIGINS.click or ("", None)
    assert name == "country"
    assert press is not None
    assert press({"customdata": "CHN"}, chosen()) == "CHN"
    assert press({"customdata": "OTH"}, chosen()) is None
    assert press({}, chosen()) is None


def test_received_and_paid_are_never_subtracted_and_their_editions_said():
    rendered = render(money.REMITTANCES, chosen(country="PHL"))
    assert {"remittances_received", "remittances_paid"} <= set(rendered.rows.columns)
    assert any("older edition" in note for note in rendered.notes)
    assert "July 2026" in rendered.source
    assert "May 2023" in rendered.source


def test_a_line_without_figures_does_not_hide_whose_the_other_is():
    figure = render(money.REMITTANCES, chosen(country="ARE")).figure
    assert [note["text"] for note in figure["layout"]["annotations"]] == ["Received"]


def test_income_groups_are_told_in_runs_of_years():
    rendered = render(income.CHART, chosen(country="NRU"))
    assert rendered.headline == "High income from 2019 to 2024"
    assert "high income 2015; upper-middle income 2016-2018; high income 2019-2024" in rendered.summary


def test_ages_are_of_the_revision_that_is_said():
    rendered = render(people.AGE, chosen(country="ARE"))
    assert rendered.headline == "85.8 per cent of immigrants were of working age, 15 to 64, in 2020"
    assert "were under 15 and" in rendered.summary
    assert "2020 revision" in rendered.subtitle
    assert "International Migrant Stock 2020" in rendered.source


def test_not_being_in_a_list_is_not_said_to_be_no_member():
    rendered = render(memberships.CHART, chosen(country="VAT"))
    assert rendered.rows.empty
    assert rendered.summary == "The Holy See: in none of the lists of communities and processes that are here."
    assert any("need not be outside" in note for note in rendered.notes)


def test_peers_are_those_of_the_subregion_or_of_the_income_group_or_none():
    subregion = render(compare.CHART, chosen(country="PHL", against="subregion")).rows
    assert set(subregion["country"]) > {"PHL", "SGP"}
    assert "IND" not in set(subregion["country"])
    group = render(compare.CHART, chosen(country="PHL", against="income")).rows
    assert {"PHL", "IND"} < set(group["country"])
    alone = render(compare.CHART, chosen(country="PHL", against="chosen", others="CHN,MEX")).rows
    assert alone["country"].unique().tolist() == ["PHL", "CHN", "MEX"]


def test_the_country_and_the_chosen_stand_out_from_their_peers():
    figure = render(compare.CHART, chosen(country="PHL", others="CHN")).figure
    named = {note["text"] for note in figure["layout"]["annotations"]}
    assert named == {"Philippines", "China"}


def test_no_more_than_three_are_chosen_beside_the_country():
    selection, problems = read_selection(VIEW.controls, {"others": "CHN,MEX,IND,USA"})
    assert selection["others"] == ("CHN", "IND", "MEX")
    assert problems


def test_a_line_of_the_comparison_is_broken_at_years_without_a_figure():
    figure = render(compare.CHART, chosen(country="GHA", series="paid", against="chosen", others="CHN")).figure
    ghana = next(line for line in figure["data"] if line["meta"] == "GHA")
    missing = [year for year, amount in zip(ghana["x"], ghana["y"], strict=True) if amount is None]
    assert missing == list(range(2002, 2012))


@pytest.mark.parametrize("series", compare.SERIES.texts())
def test_rank_and_range_are_of_the_countrys_last_year(series):
    rendered = render(compare.CHART, chosen(country="IND", series=series))
    own = rendered.rows[rendered.rows["country"] == "IND"]
    assert f"in {own['year'].max()}" in rendered.headline


def test_the_index_links_every_profile_once():
    parts = index(VIEW, {})._traverse()
    links = [part.href for part in parts if str(getattr(part, "href", "")).startswith("/country/")]
    assert len(links) == len(set(links)) == len(areas.names())


@pytest.mark.parametrize(
    ("country", "first", "measures"),
    [("PHL", 0, ["Emigrants", "Immigrants"]), ("SAU", 1, ["Immigrants", "Emigrants"]), ("XKX", 1, None)],
)
def test_the_larger_side_comes_first(country, first, measures):
    selection = chosen(country=country)
    turns = [turn for question in VIEW.questions for turn in question.turns]
    assert [turn.first(selection) for turn in turns if turn.charts[0] in (partners.DESTINATIONS, costs.TO)] == [
        first
    ] * 2
    if measures:
        assert key_rows(country).index[[0, 3]].tolist() == measures


def test_key_figures_stand_between_the_lowest_and_the_highest_of_their_year():
    row = key_rows("PHL").loc["Cost of sending money here"]
    every = catalogue.frame("remittance_costs")
    figures = every[(every["direction"] == "sending_to") & (every["year"] == 2020)]["cost_of_sending"].dropna()
    told = row[["level_lowest", "level_median", "level_highest"]].tolist()
    assert told == [figures.min(), figures.median(), figures.max()]
    assert key_rows("PHL").loc["Immigrants", "level_highest"] == 52_375_047
    assert key_rows("VAT").loc["Remittances received", ["level_lowest", "level_highest"]].isna().all()


def test_women_and_men_are_parts_of_each_bar():
    rendered = render(partners.DESTINATIONS, chosen(country="PHL"))
    first = rendered.rows.iloc[0]
    assert first[["migrant_stock_female", "migrant_stock_male"]].sum() == first["migrant_stock"]
    women, men = rendered.figure["data"][:2]
    assert (women["name"], men["name"]) == ("Women", "Men")
    assert women["x"][0] == first["migrant_stock_female"]
    assert rendered.subtitle == "Persons, women and men, mid-2024; the ten largest"
    assert "56.9 per cent were women; by destination: the United States of America (61.0 per cent)" in rendered.summary


def test_every_corridor_that_is_surveyed_is_shown_the_costliest_first():
    rendered = render(costs.TO, chosen(country="PHL"))
    assert rendered.title == "Cost of sending money to the Philippines, from each country surveyed, 2025"
    assert rendered.headline == (
        "Sending 200 US dollars to the Philippines, 2025: 2.5 per cent (Qatar) to 12.9 per cent (Japan)"
    )
    assert rendered.total == len(rendered.rows) == 14
    assert rendered.rows["rank"].tolist() == list(range(1, 15))
    assert "2025: 14; above 5 per cent: 1; at 3 per cent or less: 4." in rendered.summary
    assert render(costs.FROM, chosen(country="SAU")).total == 17


def test_a_corridor_has_the_number_of_its_services_and_few_of_them_are_marked():
    rendered = render(costs.TO, chosen(country="NPL"))
    row = rendered.rows.set_index("origin").loc["QAT"]
    assert (row["cost_of_sending"], row["services"], row["quarter"]) == (4.0, 6, "2025Q3")
    assert "Qatar (6)" in str(rendered.figure["layout"]["yaxis"]["ticktext"])
    assert rendered.marks == ()
    assert render(costs.FROM, chosen(country="FRA")).marks == ("Grey bars: fewer than five services",)


def test_a_survey_to_2020_has_no_numbers_of_services_and_says_when_its_edition_ends():
    rendered = render(costs.TO, chosen(country="NPL", cost_year="2020"))
    assert "services" not in rendered.rows
    assert rendered.marks == ("Edition ends in 2020",)
    assert rendered.datasets == ("remittance_corridor_costs",)


def test_partners_without_a_corridor_are_named():
    summary = render(costs.TO, chosen(country="IND")).summary
    assert summary.endswith("lived in 2024: Pakistan.")


def test_a_country_without_a_corridor_is_said_to_have_none():
    rendered = render(costs.FROM, chosen(country="PHL"))
    assert rendered.rows.empty
    assert rendered.headline == "In 2025 no corridor was surveyed from the Philippines"
    assert rendered.summary == "The World Bank’s survey of prices has no corridor from the Philippines in 2025."


def test_branches_are_those_of_the_ten_largest_destinations_or_said_to_be_missing():
    rendered = render(branches.CHART, chosen(country="PHL"))
    assert (
        rendered.rows["destination"].unique().tolist()
        == render(partners.DESTINATIONS, chosen(country="PHL")).rows["destination"].tolist()
    )
    assert rendered.headline == "Of all migrants employed in Canada, of every origin, 81.9 per cent work in services"
    canada = rendered.rows[rendered.rows["destination"] == "CAN"].set_index("sector")["share_in_branch"]
    assert canada["services"] == pytest.approx(81.9, abs=0.05)
    missing = rendered.rows[rendered.rows["destination"] == "SAU"]
    assert missing["share_in_branch"].isna().all()
    assert set(missing["status"]) == {"not in this table"}
    assert "Not in the table: the United States of America, Saudi Arabia" in rendered.summary
    assert any("not only of those from the Philippines" in note for note in rendered.notes)


def test_a_profile_says_plainly_that_what_was_not_seen_may_exist():
    question = next(one for one in VIEW.questions if memberships.CHART in one.charts)
    assert say(question.title) == "Agreements and conventions"
    assert "What they do not name was not seen: it may exist." in say(question.text)


def test_rules_and_practices_of_a_country_are_counted_and_named():
    rendered = render(rules.CHART, chosen(country="PHL"))
    assert rendered.rows["rule_kind"].tolist() == list(RULE_KINDS)
    assert "C189 Domestic workers" in drawn_words(rendered)
    assert rendered.marks == ("Lists of 2013 to 2026",)


def test_every_partner_instrument_and_practice_of_a_country_is_in_the_rows():
    which = render(rules.CHART, chosen(country="PHL")).rows.set_index("rule_kind")["which"]
    assert "Qatar" in which["agreements"].split("; ")
    assert "C189 Domestic workers" in which["ratified"].split("; ")
    assert which["not_seen"] == "C181 Employment agencies"
    assert render(rules.CHART, chosen(country="REU")).rows.set_index("rule_kind")["which"].isna()["ratified"]


def test_statements_of_papers_on_a_country_stand_on_its_profile_with_their_verdicts():
    rendered = render(rules.CHART, chosen(country="NPL"))
    row = rendered.rows.set_index("rule_kind").loc["claims"]
    assert (row["items"], row["chart"]) == (1, "/claims?of=NPL")
    assert row["which"] == "Superseded: Remittances received by Nepal as a share of GDP"
    assert f"Statements of papers: {row['which']}." in rendered.summary
    none = render(rules.CHART, chosen(country="GHA")).rows.set_index("rule_kind").loc["claims"]
    assert none["items"] == 0
    assert none[["which", "chart"]].isna().all()


def test_a_part_of_a_state_is_not_said_to_have_ratified_nothing():
    rendered = render(rules.CHART, chosen(country="REU"))
    items = rendered.rows.set_index("rule_kind")["items"]
    assert (items["ratified"], items["not_ratified"]) == (0, 0)
    assert "no ratification was seen" in rendered.summary


@pytest.mark.parametrize(("country", "told"), [("VAT", True), ("QAT", False)])
def test_a_place_stated_to_hold_migrants_alone_has_its_remark(country, told):
    words = "UN DESA states as many migrants as inhabitants for the Holy See."
    assert (words in render(key_figures.CHART, chosen(country=country)).notes) is told


def test_a_place_stated_to_hold_migrants_alone_has_its_remark_beside_others():
    words = "UN DESA states as many migrants as inhabitants for Bonaire, Sint Eustatius and Saba."
    assert words in render(compare.CHART, chosen(country="ABW")).notes


def test_memberships_tell_since_and_until_when_where_it_is_known():
    british = render(memberships.CHART, chosen(country="GBR"))
    rows = british.rows.set_index("community")
    assert rows.loc["EU", ["role", "since", "until"]].tolist() == ["former member", 1973, 2020]
    assert "former member 1973-2020" in drawn_words(british)
    assert "member since 1995, list of December 2025" in drawn_words(render(memberships.CHART, chosen(country="SWE")))
    assert "former member until 2025" in drawn_words(render(memberships.CHART, chosen(country="NER")))


def drawn_words(rendered):
    """Return the words of a picture of entries, whatever lines they are broken into."""
    return " ".join(one["text"].replace("<br>", " ") for one in rendered.figure["layout"]["annotations"])
