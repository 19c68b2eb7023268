import re
from itertools import product

import pandas as pd
import pytest

from dashboard.columns import COLUMNS
from dashboard.components.choices import COUNTRY
from dashboard.messages.values import say, write
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.view import Selection
from dashboard.views.sectors import VIEW, facts

CHARTS = {chart.id: chart for chart in VIEW.charts}
FEW = [chart for chart in VIEW.charts if "host" not in [control.name for control in chart.controls]]
BY_COUNTRY = [chart for chart in VIEW.charts if chart not in FEW]


def rendered(chart_id: str, **query: str):
    chart = CHARTS[chart_id]
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def check_words(result) -> None:
    assert set(result.rows.columns) <= set(COLUMNS)
    for text in (result.title, result.subtitle, result.headline, result.summary):
        assert text
        assert not re.search(r"[{}]|\bnan\b|  ", text)


@pytest.mark.parametrize("chart", BY_COUNTRY, ids=lambda chart: chart.id)
@pytest.mark.parametrize("host", ["KOR", "KAZ", "DEU", "SWE", "QAT", "MDV", "GUY"])
@pytest.mark.parametrize("csex", ["both", "female"])
def test_countries_with_gaps_have_words(chart, host, csex):
    check_words(rendered(chart.id, host=host, csex=csex))


def test_the_page_leads_with_migrants_beside_others():
    assert (
        rendered("sectors-world").headline
        == "In 2022, 68.4 per cent of employed migrants worked in services, 51.5 per cent of non-migrants"
    )


def test_an_approximate_share_is_said_to_be_one():
    result = rendered("sectors-world", edition="3", sex="female")
    assert result.headline == "In 2019, about 80 per cent of women migrant workers worked in services"


PART = re.compile(r"([\d.]+) per cent (?:\([a-z]+\) )?in (?:agriculture|industry|services|domestic work)\b")


@pytest.mark.parametrize(
    "chart_id",
    [
        "sectors-world",
        "sectors-sex",
        "sectors-editions",
        "sectors-paper",
        pytest.param("sectors-country", marks=pytest.mark.slow),
    ],
)
def test_shares_named_as_parts_add_to_no_more_than_the_whole(chart_id):
    chart, named = CHARTS[chart_id], 0
    walked = [control for control in chart.controls if control is not COUNTRY]
    for values in product(*(control.texts() for control in walked)):
        names = [control.name for control in walked]
        selection, _ = read_selection(chart.controls, dict(zip(names, values, strict=True)))
        for sentence in render(chart, selection).summary.split(". "):
            shares = [float(share) for share in PART.findall(sentence)]
            named += len(shares)
            assert sum(shares) <= 100.5, (selection, sentence)
    assert named > 0


def test_domestic_work_is_said_to_be_a_part_of_services():
    assert rendered("sectors-world", edition="1").summary == (
        "In 2013, of migrant workers in the world: 71.1 per cent in services, 17.8 per cent in industry and 11.1 per "
        "cent in agriculture; domestic work, part of services, 7.7 per cent. Non-migrants: not available here."
    )


def test_a_sex_of_which_only_domestic_work_is_known_is_said_to_be_in_it():
    result = rendered("sectors-world", edition="1", sex="female")
    assert result.headline == (
        "In 2013, 12.7 per cent of women migrant workers were in domestic work, a part of services"
    )
    assert "Not available here: agriculture, industry and services." in result.summary


@pytest.mark.parametrize(
    ("sex", "groups"), [("both", ["Migrants", "Non-migrants"]), ("female", ["Migrants"]), ("male", ["Migrants"])]
)
def test_non_migrants_are_drawn_where_they_are_known(sex, groups):
    figure = rendered("sectors-world", sex=sex).figure
    assert [bar["name"] for bar in figure["data"] if bar["type"] == "bar"] == groups


def test_shares_over_the_editions_are_a_range_and_a_single_one_has_its_year():
    assert rendered("sectors-editions").headline == (
        "About 66 to 71 per cent of migrant workers worked in services, depending on the edition"
    )
    assert rendered("sectors-editions", sex="male").headline == (
        "In 2022, 60.8 per cent of men migrant workers worked in services"
    )


def test_women_and_men_are_named_in_the_branch_of_most_women():
    assert rendered("sectors-sex").headline == (
        "In 2022, 80.7 per cent of employed migrant women worked in services, 60.8 per cent of men"
    )
    assert rendered("sectors-sex", edition="3").headline == (
        "In 2019, about 80 per cent of women migrant workers worked in services; men: not available here"
    )
    assert rendered("sectors-sex", edition="2").headline == "Branches of women and men in 2017: not available here"


@pytest.mark.parametrize(
    ("edition", "headline"),
    [
        ("1", "Age groups of migrant workers in 2013: not available here"),
        ("2", "In 2017, about 87 per cent of migrant workers were aged 25 to 64"),
        ("4", "In 2022, 74.9 per cent of migrant workers were aged 25 to 54"),
    ],
)
def test_the_largest_age_group_is_the_finding(edition, headline):
    assert rendered("sectors-age", edition=edition).headline == headline


def test_ages_are_said_in_words():
    assert rendered("sectors-age", edition="3").summary == (
        "Of migrant workers in the world in 2019, 10.0 per cent were aged 15 to 24, 86.5 per cent were aged 25 to 64 "
        "and 3.6 per cent were aged 65 and over."
    )


def test_domestic_workers_are_said_in_words_of_scale():
    assert rendered("sectors-domestic").summary == (
        "In 2013, 11.5 million migrants were domestic workers in the world, 17.2 per cent of all domestic workers. Of "
        "these migrants, 8.5 million or 73.4 per cent were women."
    )


def test_subregions_without_figure_are_a_note_and_stay_in_the_table():
    result = rendered("sectors-domestic-subregions")
    bars = next(trace for trace in result.figure["data"] if trace["type"] == "bar")
    assert len(bars["y"]) == 4
    assert len(result.rows) == 11
    assert result.notes[0] == (
        "Not available here: Northern Africa; Sub-Saharan Africa; Latin America and the Caribbean; Northern America; "
        "Southern Asia; Eastern Europe; Central and Western Asia."
    )
    assert len(result.notes) == 4
    assert result.notes[-1].startswith("Taken down from pages that quote the publisher’s figures")
    assert len(rendered("sectors-domestic-subregions", dsex="male").notes) == 3
    assert rendered("sectors-domestic-subregions", dsex="male").headline.endswith("worked in the Arab States")


def test_an_edition_without_branches_says_so():
    result = rendered("sectors-world", edition="2")
    assert result.summary == "Branches of migrant workers in 2017: not available here."
    assert result.rows["share_in_branch"].isna().all()


def test_figure_3_of_the_paper_of_2018_is_as_printed():
    rows = rendered("sectors-paper").rows.set_index("sector")["share_in_branch"]
    assert rows.to_dict() == {"agriculture": 11.1, "industry": 17.8, "services": 71.1, "domestic_work": 7.7}


def test_the_map_holds_every_country_of_the_table_with_who_counts_as_a_migrant():
    rows = rendered("sectors-map").rows
    assert len(rows) == 87
    assert rows["migrant_basis"].value_counts().to_dict() == {"place_of_birth": 70, "citizenship": 17}


def test_the_map_says_what_half_of_the_countries_reach():
    result = rendered("sectors-map")
    assert (
        result.headline
        == "In 25 of 50 countries, 20.7 per cent or more of employed migrants (born abroad) work in industry"
    )
    ranked = result.rows[result.rows["rank"].notna() & (result.rows["migrant_basis"] == "place_of_birth")]
    assert (len(ranked), int((ranked["share_in_branch"].round(1) >= 20.7).sum())) == (50, 25)


def test_largest_shares_are_named_apart_for_either_kind_of_migrants():
    assert rendered("sectors-ranking").headline == (
        "Largest share of employed migrants (born abroad) in industry, of 50 countries: Czechia, 49.0 per cent"
    )
    assert rendered("sectors-ranking", basis="citizenship").headline == (
        "Largest share of employed migrants (foreign citizens) in industry, of 12 countries: Mauritius, 79.4 per cent"
    )
    assert rendered("sectors-map").summary == (
        "Share of employed migrants in industry: of 50 countries ranked that count persons born abroad, the largest is "
        "49.0 per cent, in Czechia in 2024; of 12 countries ranked that count foreign citizens, the largest is 79.4 "
        "per cent, in Mauritius in 2022. Malaysia, 2024 (foreign citizens): 37.0 per cent, rank 8 of 12."
    )


@pytest.mark.parametrize("basis", ["place_of_birth", "citizenship"])
def test_a_ranking_holds_one_kind_of_migrants_and_ranks_recent_figures_alone(basis):
    rows = rendered("sectors-ranking", basis=basis, top="all").rows
    assert set(rows["migrant_basis"]) == {basis}
    ranked = rows[rows["rank"].notna()]
    assert ranked["year"].min() >= 2020
    assert set(ranked["status"]) == {""}
    assert (rows.loc[rows["rank"].isna(), "status"] != "").all()
    assert ranked["rank"].tolist() == ranked["share_in_branch"].rank(method="min", ascending=False).tolist()


def test_a_small_sample_leads_no_ranking_and_is_said_not_to_be_ranked():
    result = rendered("sectors-ranking", sector="mining_utilities", country="LSO", top="all")
    assert result.headline == "In Lesotho, 6.1 per cent of employed migrants work in mining, electricity, gas and water"
    assert rendered("sectors-ranking", sector="mining_utilities", top="all").headline == (
        "Share of employed migrants (born abroad) in mining, electricity, gas and water, of the one country ranked: "
        "Botswana, 1.2 per cent"
    )
    lesotho = result.rows.set_index("country").loc["LSO"]
    assert (lesotho["migrants_in_branch"], lesotho["status"]) == (424, "small sample: under 20,000 migrants")
    assert result.summary.endswith(
        "Lesotho, 2019 (born abroad): 6.1 per cent, not ranked (small sample: under 20,000 migrants)."
    )
    assert "Not ranked: small sample: under 20,000 migrants: 5; small sample: 1." in result.notes


def test_branches_that_do_not_add_up_in_the_source_say_so():
    result = rendered("sectors-country", host="MYS", csex="female")
    words = "In the source the branches of employed migrant women add up to 100.6 per cent."
    assert result.summary.endswith(words)
    assert words in result.notes
    assert words in rendered("sectors-weight", host="MYS", csex="female").notes
    assert "add up" not in rendered("sectors-country", host="MYS").summary


def test_what_must_be_known_of_a_country_is_said_in_the_language_of_the_page():
    told = "بوركينا فاسو: مسحان فقط."
    assert told in rendered("sectors-country", host="BFA", lang="ar").notes


@pytest.mark.parametrize(
    ("csex", "told"), [("female", "المهاجرات (المولودات في الخارج)"), ("both", "المهاجرون (المولودون في الخارج)")]
)
def test_who_counts_as_a_migrant_agrees_with_the_sex_where_the_language_tells_it(csex, told):
    result = rendered("sectors-country", host="AUS", csex=csex, lang="ar")
    assert any(told in bar["name"] for bar in result.figure["data"])
    told_of_all = told.partition("(")[2]
    assert told_of_all in rendered("sectors-weight", host="AUS", csex=csex, lang="ar").summary


def test_a_kind_of_migrants_without_figure_is_not_named():
    result = rendered("sectors-map", sector="market_services", csex="female")
    assert set(result.rows.dropna(subset=["share_in_branch"])["migrant_basis"]) == {"citizenship"}
    assert "born abroad" not in result.summary


def test_the_chosen_country_is_said_once():
    assert rendered("sectors-map", host="MUS").summary.count("Mauritius") == 1
    assert rendered("sectors-map", host="DEU", csex="female").summary.endswith("Germany: not in this table by sex.")


def test_a_ranking_of_all_draws_countries_with_a_figure_and_counts_the_rest():
    result = rendered("sectors-ranking", sector="construction", top="all", host="DEU")
    drawn = {country for trace in result.figure["data"] for country in trace["customdata"]}
    assert (len(drawn), len(result.rows)) == (8, 70)
    assert "DEU" in drawn
    assert "Countries without a figure are in the table, not in the picture: 62." in result.notes


def test_the_countries_of_the_table_are_counted_on_the_page():
    (question,) = (one for one in VIEW.questions if "sectors-map" in {chart.id for chart in one.charts})
    assert f"{len(rendered('sectors-map').rows)} countries" in write(question.text)


def test_a_branch_without_anyone_employed_is_not_said_to_be_missing():
    rows = rendered("sectors-weight", host="QAT", csex="female").rows.set_index("sector")
    assert rows.loc["agriculture", "status"] == "no one employed in it"
    assert rows.loc["industry", "status"] == ""


def test_migrants_without_a_branch_are_said_where_they_are_many():
    assert "Not classified: 19.6 per cent." in rendered("sectors-country", host="MEX").summary
    assert "Not classified" not in rendered("sectors-country", host="GBR").summary


def test_domestic_workers_are_explained_beside_services_only():
    words = "Domestic workers in households are in non-market services."
    assert words in rendered("sectors-ranking", sector="services").notes
    assert words not in rendered("sectors-ranking", sector="industry").notes


def test_a_country_is_compared_in_the_branch_where_migrants_outweigh_all_employed_most():
    assert rendered("sectors-country").headline == (
        "In Malaysia, 22.3 per cent of employed migrants work in agriculture, 9.0 per cent of all employed"
    )
    assert rendered("sectors-country", host="KOR").headline == (
        "In the Republic of Korea, 56.2 per cent of employed migrants work in industry"
    )


def test_stand_ins_are_explained_where_they_stand():
    assert any("stand in" in note for note in rendered("sectors-country", csex="female").notes)
    assert not any("stand in" in note for note in rendered("sectors-country").notes)


def test_a_short_ranking_still_holds_the_chosen_country():
    rows = rendered("sectors-ranking", host="GBR", sector="industry").rows
    assert len(rows) == 21
    assert rows.iloc[-1]["country"] == "GBR"


def test_a_click_on_map_or_bar_chooses_the_country():
    for chart_id, point in (("sectors-map", {"location": "QAT"}), ("sectors-ranking", {"customdata": "QAT"})):
        chart = CHARTS[chart_id]
        assert chart.click is not None
        name, read = chart.click
        assert name == "host"
        assert read(point, read_selection(chart.controls, {})[0]) == "QAT"


@pytest.mark.parametrize(
    ("lang", "note"),
    [("en", "Burkina Faso: Two surveys only."), ("ru", "Буркина-Фасо. Только два обследования.")],
)
def test_a_remark_on_a_country_is_in_the_readers_language(lang, note):
    chart = CHARTS["sectors-country"]
    selection, _ = read_selection(chart.controls, {"host": "BFA"})
    assert render(chart, Selection.of({**selection, "lang": lang})).notes[0] == note


def test_a_country_without_women_and_men_says_what_to_choose():
    result = rendered("sectors-country", host="DEU", csex="female")
    assert result.rows.empty
    assert result.summary == "This table gives no women and men for Germany. Choose women and men together."


def test_a_country_without_all_employed_says_that_there_is_no_share():
    result = rendered("sectors-weight", host="KOR")
    assert result.rows["share_of_employed"].isna().all()
    assert result.headline == "Share of migrants among all employed in the Republic of Korea: not in this table"
    assert (
        result.summary
        == "In the Republic of Korea in 2024, the share of migrants (foreign citizens) is not in this table."
    )
    assert result.notes[0].startswith("Republic of Korea: ")


def test_migrants_share_of_all_employed_in_qatar():
    rows = rendered("sectors-weight", host="QAT").rows.set_index("sector")
    assert round(rows.loc["total", "share_of_employed"], 1) == 94.3


def test_a_country_without_all_employed_is_not_compared_with_no_data():
    result = rendered("sectors-country", host="KOR")
    assert result.summary == (
        "In the Republic of Korea in 2024, of employed migrants (foreign citizens): 56.2 per cent in industry and 8.3 "
        "per cent in agriculture. Not in this table: services. Not classified: 35.5 per cent, services "
        "among them. All employed are not in this table."
    )
    assert [bar["name"] for bar in result.figure["data"] if bar["type"] == "bar"] == ["Migrants (foreign citizens)"]


@pytest.mark.parametrize(
    ("query", "host"),
    [
        ({}, "Malaysia"),
        ({"country": "QAT"}, "Qatar"),
        ({"country": "NRU"}, "Malaysia"),
        ({"country": "QAT", "host": "DEU"}, "Germany"),
    ],
)
def test_the_charts_of_one_country_are_about_the_readers_unless_another_is_chosen(query, host):
    assert host in rendered("sectors-country", **query).title
    assert host in rendered("sectors-weight", **query).title


def test_the_chosen_and_the_readers_country_are_outlined_and_told():
    result = rendered("sectors-map", country="QAT", host="DEU")
    outlines = [trace for trace in result.figure["data"] if trace["type"] == "choropleth"][2:]
    assert {code for trace in outlines for code in trace["locations"]} == {"DEU", "QAT"}
    assert "Germany, 20" in result.summary
    assert "Qatar, 20" in result.summary


def test_a_readers_country_without_figures_is_said_not_to_be_in_the_table():
    assert rendered("sectors-map", country="NRU").summary.endswith(
        "Malaysia, 2024 (foreign citizens): 37.0 per cent, rank 8 of 12. Nauru: not in this table."
    )
    assert rendered("sectors-ranking", country="NRU").rows["country"].tolist().count("NRU") == 0


def test_what_stands_in_for_the_readers_country_is_said():
    words = "Nauru: not in this table, so Malaysia is shown."
    assert rendered("sectors-country", country="NRU").notes[0] == words
    assert words not in rendered("sectors-country", country="NRU", host="MYS").notes


def test_the_subregion_of_the_readers_country_is_told_with_domestic_workers():
    assert rendered("sectors-domestic-subregions", country="QAT").summary.endswith(
        "Arab States, which includes Qatar: 19.0 per cent."
    )
    assert rendered("sectors-domestic-subregions", country="NPL").summary.endswith(
        "Southern Asia, which includes Nepal: not available here."
    )


def test_the_ranking_adds_the_readers_country_with_its_rank_in_bold():
    result = rendered("sectors-ranking", country="GBR", sector="industry")
    added = result.rows.set_index("country").loc["GBR"]
    assert added["rank"] > 20
    names = [name for name in result.figure["layout"]["yaxis"]["ticktext"] if name.startswith("<b>")]
    assert names == [f"<b>United Kingdom, {added['year']}</b>"]


def test_a_ranking_tells_the_chosen_country_of_the_other_kind_that_comes_first_there():
    assert rendered("sectors-ranking", sector="agriculture", csex="female").summary == (
        "Share of employed migrant women in agriculture: of 36 countries ranked that count persons born abroad, the "
        "largest is 61.2 per cent, in Zimbabwe in 2024. Malaysia, 2024 (foreign citizens): 17.2 per cent, rank 1 of 4."
    )


@pytest.mark.parametrize(
    ("chart_id", "query", "title", "subtitle"),
    [
        (
            "sectors-world",
            {"sex": "female"},
            "Branches of activity of employed migrant women, 2022",
            "Per cent, world (ILO, 4th edition)",
        ),
        (
            "sectors-world",
            {},
            "Branches of activity of employed migrants, 2022",
            "Per cent of migrants and of non-migrants, world (ILO, 4th edition)",
        ),
        (
            "sectors-sex",
            {"edition": "3"},
            "Branches of activity, women and men, 2019",
            "Per cent of migrant workers of each sex, world (ILO, 3rd edition)",
        ),
        (
            "sectors-editions",
            {"sex": "male"},
            "Branches of activity in each edition of the ILO's estimates",
            "Per cent of men migrant workers, world, 2013, 2017, 2019 and 2022",
        ),
        (
            "sectors-age",
            {"edition": "1"},
            "Age groups of migrant workers, 2013",
            "Per cent, women and men, world (ILO, 1st edition)",
        ),
        (
            "sectors-domestic-subregions",
            {"dsex": "male"},
            "Men migrant domestic workers by subregion, 2013",
            "Per cent of the world's total (ILO, 1st edition)",
        ),
        (
            "sectors-map",
            {"sector": "mining_utilities", "csex": "male"},
            "Share of employed migrant men in mining, electricity, gas and water, by country",
            "Per cent, latest year of each country (ILOSTAT)",
        ),
        (
            "sectors-ranking",
            {"basis": "citizenship", "sector": "construction"},
            "Countries by share of employed migrants in construction",
            "Per cent; foreign citizens; latest year, ranks of 2020-2024 (ILOSTAT)",
        ),
        (
            "sectors-country",
            {"host": "KOR"},
            "Branches of employed migrants in the Republic of Korea, 2024",
            "Per cent of migrants, women and men (ILOSTAT)",
        ),
        (
            "sectors-country",
            {"host": "DEU", "csex": "female"},
            "Branches of employed migrants in Germany",
            "Per cent of migrants, women (ILOSTAT)",
        ),
        (
            "sectors-weight",
            {"csex": "female"},
            "Migrants among all employed in Malaysia, 2024",
            "Per cent of all employed in each branch, women (ILOSTAT)",
        ),
    ],
)
def test_titles_say_what_is_chosen(chart_id, query, title, subtitle):
    result = rendered(chart_id, **query)
    assert (result.title, result.subtitle) == (title, subtitle)


def test_choices_are_named():
    controls = {control.name: control for control in VIEW.controls}
    told = {name: [write(option.label) for option in control.options()][:2] for name, control in controls.items()}
    assert told["edition"] == ["2013 (1st edition)", "2017 (2nd edition)"]
    assert told["host"][0] == "Your country, else Malaysia"
    assert told["top"] == ["First 20", "All countries"]
    assert write(controls["dsex"].label) == "Sex, by subregion"
    assert controls["sector"].texts() == (
        "agriculture",
        "industry",
        "construction",
        "manufacturing",
        "mining_utilities",
        "services",
        "market_services",
        "non_market_services",
    )


def cells(*rows: tuple[str, float | None, str]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["sector", "share_in_branch", "status"]).astype({"share_in_branch": "float64"})


def test_shares_stand_by_size_with_how_they_were_had_and_domestic_work_apart():
    rows = cells(
        ("agriculture", 5.0, "derived"),
        ("industry", None, "not available here"),
        ("services", 70.0, "approximate"),
        ("domestic_work", 12.0, ""),
    )
    assert write(facts.shares(rows)) == (
        "70.0 per cent (approximate) in services and 5.0 per cent (derived) in agriculture; "
        "domestic work, part of services, 12.0 per cent"
    )
    assert write(facts.gaps(rows)) == "industry"
    assert facts.shares(rows.head(0)) is None
    assert facts.gaps(rows.head(1)) is None


def test_an_approximate_share_is_said_without_decimals():
    assert say(facts.figure(80.4, "approximate")) == "about 80 per cent"
    assert say(facts.figure(80.4, "derived")) == "80.4 per cent"


def test_every_status_of_the_rows_is_said():
    rows = facts.in_words(cells(*(("services", None, status) for status in ["", *facts.STATUS])), "en")
    assert rows["status"].tolist() == ["", *facts.STATUS]


def test_women_are_told_before_men_each_with_what_is_not_available():
    assert rendered("sectors-sex", edition="3").summary == (
        "World, 2019. Of women migrant workers: 80.0 per cent (approximate) in services. Not available here: "
        "agriculture and industry. Of men migrant workers: not available here."
    )


def test_two_figures_for_one_subregion_are_a_note():
    note = "Northern, Southern and Western Europe: one page gives 22.1 per cent, another 22.2."
    assert note in rendered("sectors-domestic-subregions").notes
    assert note not in rendered("sectors-domestic-subregions", dsex="male").notes


def test_what_must_be_known_of_a_country_stands_with_its_name():
    notes = rendered("sectors-country", host="AGO").notes
    assert notes[0] == "Angola: 3 to 5 per cent of migrants have no branch."


def test_the_hover_of_a_country_says_year_kind_and_why_it_is_not_ranked():
    figure = rendered("sectors-map", sector="mining_utilities").figure
    hovers = {hover.partition("<br>")[0]: hover.partition("<br>")[2] for hover in figure["data"][1]["text"]}
    assert hovers["Lesotho"] == "6.1 per cent, 2019, born abroad, small sample: under 20,000 migrants"
    assert hovers["Botswana"].endswith("born abroad")


def test_a_ranking_of_nobody_says_so_in_place_of_bars():
    result = rendered("sectors-ranking", sector="market_services", csex="female", host="DEU")
    words = (
        "Share of employed migrant women in market services: no country that counts persons born abroad can be ranked"
    )
    assert result.headline == words
    assert result.summary == f"{words}. Germany: not in this table by sex."
    drawn = [note["text"].replace("<br>", " ") for note in result.figure["layout"]["annotations"]]
    assert drawn == [f"{words}."]
