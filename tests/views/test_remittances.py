import pytest

from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.remittances import VIEW
from dashboard.views.remittances.received import toggled

CHARTS = {chart.id: chart for chart in VIEW.charts}


def rendered(chart, **query):
    selection, problems = read_selection(chart.controls, query)
    assert problems == []
    return render(chart, selection)


def test_the_headline_names_the_largest_share():
    assert rendered(CHARTS["remittances-map"]).headline == (
        "Tajikistan received remittances worth nearly half of its GDP in 2024"
    )


def test_the_headline_in_dollars_names_the_amount():
    assert rendered(CHARTS["remittances-map"], measure="usd").headline == (
        "India received the most of all that report for 2024: US$ 137.7 billion"
    )


def test_a_share_above_the_whole_product_is_said_so():
    assert rendered(CHARTS["remittances-map"], year="1990").headline == (
        "Lesotho received more in remittances than its whole GDP in 1990"
    )


def test_large_recipients_that_did_not_report_are_named():
    notes = rendered(CHARTS["remittances-map"], measure="usd").notes
    assert "Lebanon (US$ 6.7 billion in 2023)" in notes[0]
    assert "Senegal" in notes[0]


def test_lines_begin_in_2000_unless_another_year_is_chosen():
    lines = CHARTS["remittances-lines"]
    assert rendered(lines).rows["year"].min() == 2000
    assert rendered(lines).headline == ("Lesotho changed most: 53.8 per cent of GDP in 2000, 19.9 per cent in 2024")
    assert rendered(lines, since="1990").rows["share_of_gdp"].max() > 100


def test_chosen_countries_without_figure_since_are_named():
    assert "No figures in these years: Chad." in rendered(CHARTS["remittances-lines"], countries="TCD,NPL").summary


def test_a_cost_of_5_0004_per_cent_counts_above_the_mark_and_is_said_to_be_just_over_it():
    result = rendered(CHARTS["remittances-cost-countries"], cost_year="2018", countries="COL")
    assert result.headline == "Sending to 84 of the 104 countries surveyed cost more than 5 per cent on average in 2018"
    assert result.rows.loc[result.rows["country"] == "COL", ["rank", "cost_of_sending"]].to_numpy().tolist() == [
        [84, 5.00040091574192]
    ]
    assert result.summary.endswith(" Chosen: Colombia just over 5 per cent.")
    assert result.figure["data"][0]["text"][-1] == "<b>5.0004</b>"


def test_the_fall_of_costs_is_told_of_the_corridors_surveyed_in_every_year_too():
    chart = CHARTS["remittances-cost-classes"]
    assert rendered(chart).summary == (
        "In the third quarter of 2020, 65.7 per cent of the 367 corridors surveyed cost more than 5 per cent; in 2011, "
        "80.2 per cent of the 212 surveyed then did. Of the 201 corridors surveyed in the third quarter of every year "
        "from 2011 to 2020, 79.1 per cent cost more than 5 per cent in 2011 and 61.7 per cent in 2020."
    )
    same = rendered(chart, surveyed="same")
    assert same.headline == (
        "Of the corridors surveyed in every year, 62 per cent cost more than 5 per cent in 2020, 79 in 2011"
    )
    assert same.rows.groupby("year")["corridors"].sum().unique().tolist() == [201]


def test_names_take_their_article():
    assert rendered(CHARTS["remittances-paid"]).headline == (
        "The largest amount reported for 2021 was sent from the United States of America: US$ 72.7 billion"
    )
    lines = rendered(CHARTS["remittances-lines"], countries="PHL", measure="usd", since="2010")
    assert lines.headline == "The Philippines: US$ 21.6 billion in 2010, US$ 40.3 billion in 2024"


def test_large_hosts_without_any_figure_of_remittances_paid_are_named():
    assert (
        rendered(CHARTS["remittances-paid"])
        .notes[-1]
        .endswith("without a figure in any year: the United Arab Emirates and Iran (Islamic Republic of).")
    )


@pytest.mark.parametrize("chart", ["remittances-map", "remittances-lines", "remittances-groups", "remittances-flows"])
def test_what_is_received_does_not_name_the_edition_of_what_is_paid(chart):
    source = rendered(CHARTS[chart]).source
    assert "July 2026" in source
    assert "2023" not in source


def test_the_classification_by_income_is_a_source_of_income_groups_alone():
    assert "classification" not in rendered(CHARTS["remittances-groups"]).source
    assert "classification" in rendered(CHARTS["remittances-groups"], group="income").source


@pytest.mark.parametrize("measure", ["gdp", "usd"])
def test_the_sentence_of_a_group_says_how_many_of_how_many_economies_report(measure):
    said = rendered(CHARTS["remittances-groups"], measure=measure).summary
    assert " of 6 economies report" in said or " of 9 economies report" in said
    assert said.endswith("Over all groups, 160 of 217 economies report.")


def test_coverage_of_a_share_counts_the_economies_with_both_figures():
    rows = rendered(CHARTS["remittances-groups"], year="1990").rows.set_index("group")
    assert rows.loc["Sub-Saharan Africa", ["reporting", "reporting_both"]].tolist() == [32, 31]
    assert rows.loc["Sub-Saharan Africa", "note"].startswith("31 of ")


def test_groups_left_without_share_are_not_passed_over_in_silence():
    headline = rendered(CHARTS["remittances-groups"], year="1990").headline
    assert headline == "Northern Africa: highest of the groups with a figure in 1990, at 4.0 per cent of GDP"


def test_economies_that_report_in_every_year_are_said_to():
    summary = rendered(CHARTS["remittances-groups"], economies="same").summary
    assert "(4 of 6 economies report this and their GDP in every year, with 89.9 per cent of the GDP)" in summary
    assert summary.endswith("Over all groups, 86 of 217 economies report this and their GDP in every year.")
    notes = rendered(CHARTS["remittances-flows"], economies="same").notes
    assert not any("not always over the same" in note for note in notes)


def test_corridors_that_cost_alike_are_both_named():
    assert rendered(CHARTS["remittances-cost-corridors"], cost_year="2011").headline == (
        "Costliest of the corridors surveyed in 2011: from the United Republic of Tanzania to Rwanda "
        "and from the United Republic of Tanzania to Uganda, 24.6 per cent"
    )


def test_a_share_that_rounds_to_nothing_is_said_in_words():
    summary = rendered(CHARTS["remittances-map"], countries="USA").summary
    assert summary.endswith("Chosen: United States of America less than 0.1 per cent.")


def test_chosen_countries_without_figure_are_named_as_such():
    assert rendered(CHARTS["remittances-map"], countries="LBN").summary.endswith("Chosen: Lebanon no figure.")
    assert "Philippines" in rendered(CHARTS["remittances-cost-countries"]).summary


def test_remittances_are_said_to_exceed_both_other_flows_only_where_they_do():
    flows = CHARTS["remittances-flows"]
    assert rendered(flows).headline == "Remittances exceeded foreign direct investment and aid together in 2023"
    assert rendered(flows, income="upper-middle").headline == (
        "Foreign direct investment was the largest of the three flows in 2023"
    )


def test_the_largest_step_of_one_economy_is_told_beside_the_groups():
    assert (
        "Nigeria alone went from US$ 2.3 billion in 2004 to US$ 14.6 billion in 2005"
        in (rendered(CHARTS["remittances-groups-trend"]).notes[-1])
    )


def test_the_papers_figures_stand_beside_the_data():
    rows = rendered(CHARTS["remittances-quoted"]).rows.set_index("country")
    assert rows["share_quoted"].to_dict() == {"LSO": 15.0, "MOZ": 11.2, "NPL": 31.3, "PHL": 10.2}
    assert rows["share_of_gdp"].round(1).to_dict() == {"LSO": 21.5, "MOZ": 0.8, "NPL": 27.0, "PHL": 9.8}


def test_groups_of_a_year_add_up_to_all_that_report():
    for group in ("subregion", "income"):
        rows = rendered(CHARTS["remittances-groups"], group=group, measure="usd").rows
        assert rows["remittances_received"].sum() == pytest.approx(856.6e9, rel=2e-3)


def test_arab_states_have_no_share_while_few_small_economies_report():
    rows = rendered(CHARTS["remittances-groups-trend"]).rows
    arab = rows[rows["group"] == "Arab States"].set_index("year")
    assert arab["share_of_gdp"].isna()[1990]
    assert arab["share_of_gdp"].notna()[2024]


def last_row(name, chart="remittances-groups", **query):
    rows = rendered(CHARTS[chart], **query).rows
    rows = rows[rows["year"] == 2024]
    return rows.set_index("flow" if chart == "remittances-flows" else "group").loc[name]


@pytest.mark.parametrize("chart", ["remittances-groups", "remittances-groups-trend"])
@pytest.mark.parametrize(
    ("group", "grouped", "economies", "covered"),
    [
        ("Arab States", "subregion", 2, 6.098),
        ("Eastern Europe", "subregion", 0, 0.0),
        ("Low income", "income", 7, 44.924),
    ],
)
def test_the_same_economies_are_held_against_the_whole_group(chart, group, grouped, economies, covered):
    row = last_row(group, chart, economies="same", group=grouped)
    assert row[["share_of_gdp", "remittances_received"]].isna().all()
    assert row["reporting"] == economies
    assert row["share_covered"] == pytest.approx(covered, abs=5e-4)
    assert row["note"].startswith("no figure: ")


def test_the_same_economies_of_a_group_that_they_cover_have_their_share():
    row = last_row("Sub-Saharan Africa", economies="same")
    assert row[["reporting", "economies"]].tolist() == [20, 48]
    assert row["share_of_gdp"] == pytest.approx(3.4681, abs=5e-5)
    assert row["share_covered"] == pytest.approx(67.9605, abs=5e-5)


def test_a_group_without_figure_is_named_with_its_coverage():
    for chart in ("remittances-groups", "remittances-groups-trend"):
        summary = rendered(CHARTS[chart], economies="same").summary
        assert "Arab States (2 of 12 economies report this and their GDP in every year, with 6.1 per cent" in summary
    assert "Eastern Europe" not in rendered(CHARTS["remittances-groups"]).summary


def test_sums_of_dollars_too_are_blank_under_half_of_the_group():
    rows = rendered(CHARTS["remittances-groups"], year="1990", measure="usd").rows.set_index("group")
    blank = rows[rows["remittances_received"].isna()]
    assert blank["share_covered"].round(1).to_dict() == {
        "Arab States": 10.0,
        "Eastern Asia": 16.4,
        "Eastern Europe": 0.0,
    }


def test_two_years_are_compared_in_the_headline_for_the_same_economies_alone():
    trend = CHARTS["remittances-groups-trend"]
    assert (
        rendered(trend, measure="usd").headline == "Southern Asia: highest of the groups in 2024, at US$ 218.2 billion"
    )
    assert rendered(trend, economies="same").headline == (
        "Northern Africa, highest in 2024: 5.4 per cent of GDP, after 4.9 per cent in 1990"
    )


def test_the_largest_step_is_one_within_a_group_that_is_drawn():
    step = rendered(CHARTS["remittances-groups-trend"], group="income", economies="same").notes[-1]
    assert "Low income" not in step


def test_the_world_is_told_with_how_much_of_it_reports():
    for year, told in (
        (
            "2024",
            "The 160 of 217 economies with a figure, with 97.7 per cent of the world's GDP, received US$ 856.6 billion",
        ),
        ("1990", "The 110 of 217 economies with a figure, with 74.6 per cent of the world's GDP, received"),
    ):
        assert told in rendered(CHARTS["remittances-map"], year=year).summary


def test_the_same_economies_throughout_stay_in_their_groups():
    rows = {
        classified: rendered(
            CHARTS["remittances-groups-trend"], group="income", economies="same", classified=classified
        ).rows
        for classified in ("latest", "then")
    }
    assert rows["then"].equals(rows["latest"])


def test_the_flows_of_the_same_economies_are_of_55_in_every_year():
    rows = rendered(CHARTS["remittances-flows"], economies="same").rows
    assert rows["year"].nunique() == 35
    assert set(rows["reporting"]) == set(rows["reporting_both"]) == {55}
    # 130 were of low or middle income in 2024; Venezuela, without a group since 2019, counts in its last.
    assert set(rows["economies"]) == {131}
    last = last_row("remittances_received", "remittances-flows", economies="same", measure="usd")
    assert last["amount"] == pytest.approx(542_726_266_230, rel=1e-9)
    assert last["share_covered"] == pytest.approx(90.004, abs=5e-4)


def test_flows_of_a_group_that_the_same_economies_do_not_cover_have_no_line():
    result = rendered(CHARTS["remittances-flows"], economies="same", income="low")
    assert result.rows[["amount", "share_of_gdp"]].isna().all(axis=None)
    assert "7 of 26 economies report this and their GDP in every year, with 44.6 per cent of the GDP" in result.summary
    assert "less than half" in str(result.figure["layout"])


def test_aid_ends_a_year_before_the_other_flows():
    rows = rendered(CHARTS["remittances-flows"]).rows
    assert rows.groupby("flow")["year"].max().to_dict() == {
        "aid_received": 2023,
        "fdi_inflows": 2024,
        "remittances_received": 2024,
    }


def test_paid_is_in_dollars_alone_and_ends_in_2021():
    rows = rendered(CHARTS["remittances-paid-lines"]).rows
    assert rows["year"].max() == 2021
    assert "share_of_gdp" not in rows


def test_countries_not_surveyed_are_named():
    assert (
        "Not surveyed in this direction: "
        in rendered(CHARTS["remittances-cost-lines"], direction="sending_from").summary
    )


def test_one_country_is_not_said_to_cost_most():
    headline = rendered(CHARTS["remittances-cost-lines"], countries="IND,PHL", direction="sending_from").headline
    assert headline == "Sending 200 US dollars from India cost 4.0 per cent in 2020"


def test_a_click_adds_a_country_and_a_second_one_takes_it_away():
    selection, _ = read_selection(CHARTS["remittances-map"].controls, {"countries": "LSO"})
    assert toggled({"location": "NPL"}, selection) == "LSO,NPL"
    assert toggled({"location": "LSO"}, selection) == ""
    assert toggled({"customdata": None}, selection) is None


def bold(chart, **query):
    """Return the names in bold beside the bars of a ranking, in one line each."""
    names = rendered(CHARTS[chart], **query).figure["layout"]["yaxis"]["ticktext"]
    return [name[3:-4].replace("<br>", " ") for name in names if name.startswith("<b>")]


def widths(chart, **query):
    """Return the width of every line by the key of its series."""
    return {trace["meta"]: trace["line"]["width"] for trace in rendered(CHARTS[chart], **query).figure["data"]}


def test_the_readers_country_is_outlined_and_told_with_its_rank():
    result = rendered(CHARTS["remittances-map"], country="QAT", countries="NPL")
    outlines = [trace for trace in result.figure["data"] if trace["type"] == "choropleth"][2:]
    assert sorted(code for trace in outlines for code in trace["locations"]) == ["NPL", "QAT"]
    assert result.summary.endswith("Qatar: 0.7 per cent, rank 115 of 160. Chosen: Nepal 26.0 per cent.")
    assert rendered(CHARTS["remittances-map"], country="LBN", countries="").summary.endswith("Lebanon: no figure.")


@pytest.mark.parametrize(
    ("chart", "query", "names"),
    [
        ("remittances-ranking", {"countries": "", "country": "QAT"}, ["115. Qatar"]),
        ("remittances-paid", {"payer": "", "country": "NPL"}, ["Nepal"]),
        ("remittances-paid", {"payer": "", "country": "NRU"}, ["Nauru"]),
        ("remittances-cost-countries", {"countries": "", "country": "NPL"}, ["Nepal"]),
        ("remittances-groups", {"country": "NPL"}, ["Southern Asia"]),
        (
            "remittances-groups",
            {"country": "CHN", "group": "income", "classified": "then", "year": "1995"},
            ["Low income"],
        ),
        ("remittances-quoted", {"country": "NPL"}, ["Nepal"]),
    ],
)
def test_the_readers_country_or_its_group_is_bold(chart, query, names):
    assert bold(chart, **query) == names


def test_the_costliest_corridor_of_the_readers_country_follows_with_its_rank():
    result = rendered(CHARTS["remittances-cost-corridors"], country="NPL")
    assert result.rows.iloc[-1][["rank", "origin", "destination"]].tolist() == [155, "GBR", "NPL"]
    assert bold("remittances-cost-corridors", country="NPL") == ["United Kingdom to Nepal"]
    assert result.summary.endswith(
        "Costliest from or to Nepal: from the United Kingdom to Nepal, 7.0 per cent, rank 155 of 367."
    )
    assert len(rendered(CHARTS["remittances-cost-corridors"], country="ZAF").rows) == 15
    assert rendered(CHARTS["remittances-cost-corridors"], country="NRU").summary.endswith(
        "None of them is from or to Nauru."
    )


@pytest.mark.parametrize(
    ("chart", "query"),
    [
        ("remittances-lines", {"countries": "LSO"}),
        ("remittances-paid-lines", {"payer": "USA"}),
        ("remittances-cost-lines", {"countries": "LSO"}),
    ],
)
def test_the_line_of_the_readers_country_is_bold_beside_the_chosen(chart, query):
    found = widths(chart, **query, country="NPL")
    assert len(found) == 2
    assert found["NPL"] == max(found.values()) > min(found.values())


def test_lines_say_where_the_readers_country_has_no_figure():
    assert rendered(CHARTS["remittances-lines"], country="TCD").summary.endswith("No figures in these years: Chad.")
    assert rendered(CHARTS["remittances-paid-lines"], country="ARE").summary.endswith(
        "No figures in these years: United Arab Emirates."
    )
    assert rendered(CHARTS["remittances-cost-lines"], country="QAT").summary.endswith(
        "Not surveyed in this direction: Qatar and United Arab Emirates."
    )


def test_the_group_of_the_readers_country_is_told():
    assert rendered(CHARTS["remittances-groups-trend"], country="NPL").summary.endswith(
        "Nepal: in the group Southern Asia."
    )
    assert widths("remittances-groups-trend", country="NPL")["Southern Asia"] == max(
        widths("remittances-groups-trend", country="NPL").values()
    )
    assert rendered(CHARTS["remittances-groups"], country="VAT").summary.endswith("Holy See: in none of these groups.")


def test_a_country_of_which_the_paper_says_nothing_is_not_one_of_the_four():
    assert rendered(CHARTS["remittances-quoted"], country="PHL").summary.endswith("9.8 in the data.")
    assert rendered(CHARTS["remittances-quoted"], country="QAT").summary.endswith("Qatar: not one of the four.")


def test_a_sentence_over_years_says_what_the_economies_of_the_last_year_had_before():
    trend = CHARTS["remittances-groups-trend"]
    then = rendered(trend, group="income")
    assert then.summary.startswith("Lower-middle income: from 1.6 per cent in 1990")
    assert "The economies that are in the group in 2024 had 2.4 per cent of GDP in 1990." in then.summary
    latest = rendered(trend, group="income", classified="latest").summary
    assert latest.startswith("Lower-middle income: from 2.4 per cent in 1990")
    assert "The economies that are" not in latest
