import pytest

from dashboard.columns import COLUMNS
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.indicator import choices
from dashboard.views.indicator.charts import MAP, RANKING
from dashboard.views.indicator.over_time import LINES


def rendered(chart=RANKING, **query):
    selection, problems = read_selection(chart.controls, query)
    assert not problems
    return render(chart, selection)


def test_the_unit_follows_from_those_of_the_two_columns():
    units = {
        (measure, per): COLUMNS[choices.value(measure, per)[0]].unit
        for measure, meant in choices.MEANT.items()
        for per in meant
    }
    assert units["received", "emigrants"] == "US dollars"
    assert units["received", "gdp"] == "per cent"
    assert units["women", "men"] == units["immigrants", "labour_force"] == "per hundred"
    assert units["cost", "day"] == "days"


def test_the_readers_country_leads_with_its_place():
    one = rendered(country="QAT", measure="immigrants")
    assert one.title == "Immigrants per 100 inhabitants, 2024"
    assert one.headline == "Qatar: 81.8 · Immigrants per 100 inhabitants, 2024, number 1 of 215"
    assert one.subtitle == "Persons per 100 persons, by country or area"
    row = one.rows[one.rows["country"] == "QAT"].iloc[0]
    assert row["per_hundred"] == pytest.approx(100 * row["migrant_stock"] / row["population"])


def test_a_country_without_both_figures_is_told_as_such():
    assert rendered(country="VAT").headline == "The Holy See: no figure for this indicator, 2024"


def test_a_year_without_figures_shows_the_nearest_with_any_and_a_mark_says_so():
    one = rendered(measure="cost")
    assert one.title == "Cost of sending 200 dollars in days of GDP per head, 2025"
    assert set(one.marks) == {"GDP per head, not a wage", "Figures of 2025", "Cost of 2025: another way of averaging"}
    assert one.datasets == ("remittance_corridor_costs_2025", "economy")
    assert set(rendered(measure="cost", year="2020").marks) == {"GDP per head, not a wage"}


def test_remittances_paid_are_of_the_newest_edition_that_has_the_year():
    one, before = rendered(measure="paid"), rendered(measure="paid", year="2020")
    assert one.title == "Remittances paid per immigrant, 2024"
    assert one.marks == ("Paid from 2021: a later edition",)
    assert one.datasets[0] == "remittances_paid_2024"
    assert before.marks == ()
    assert before.datasets[0] == "remittances_paid"


def test_an_indicator_is_followed_over_the_years_within_one_edition():
    one = rendered(LINES, measure="paid", per="gdp", country="QAT")
    assert one.title == "Remittances paid in per cent of GDP, 1990-2024"
    assert one.headline == ("Remittances paid in per cent of GDP: in Qatar 6.2 per cent in 2011, 7.0 per cent in 2020")
    assert "Qatar 5.3 per cent in 2024" in one.summary
    assert "There are figures of 35 years, 1990 to 2024." in one.summary
    assert one.datasets == ("remittances_paid", "remittances_paid_2024", "economy")
    qatar = [trace["x"] for trace in one.figure["data"] if trace["meta"].startswith("QAT")]
    assert sorted((years[0], years[-1]) for years in qatar) == [(2011, 2020), (2021, 2024)]


def test_a_few_cents_and_hundredths_are_not_written_as_nought():
    cents = rendered(measure="paid", per="inhabitants", year="1990", country="PHL")
    assert cents.headline.startswith(
        "The Philippines: US$\u00a00.08 · Remittances paid per inhabitant, 1990, number 104"
    )
    few = rendered(measure="immigrants", country="CUB")
    assert few.headline.startswith("Cuba: 0.02 · Immigrants per 100 inhabitants, 2024")


def test_no_line_is_drawn_across_years_without_a_figure():
    figure = rendered(LINES, measure="paid", per="gdp", followed="PER").figure
    peru = next(line for line in figure["data"] if line["meta"] == "PER")
    missing = [year for year, share in zip(peru["x"], peru["y"], strict=True) if share is None]
    assert missing == list(range(2005, 2017))
    assert (peru["x"][0], peru["x"][-1]) == (1990, 2020)


def test_countries_without_both_figures_are_named_and_none_chosen_is_said():
    assert "No figures: United Arab Emirates." in rendered(LINES, measure="paid", followed="ARE,QAT").summary
    assert rendered(LINES, followed="").headline == (
        "Remittances received per emigrant: no figures for the chosen countries"
    )


def test_what_says_nothing_is_not_made_and_a_mark_says_so():
    one = rendered(measure="women", per="gdp")
    assert one.title == "Migrant women per 100 migrant men, 2024"
    assert "Set against what is usual" in one.marks


def test_every_ratio_on_offer_has_figures_in_all_its_words():
    for measure, meant in choices.MEANT.items():
        for per in meant:
            one = rendered(MAP, measure=measure, per=per)
            assert len(one.rows) >= 90, (measure, per)
            assert one.datasets


def test_emigrants_are_told_wherever_they_are_a_part_and_few_persons_only_where_ratios_are_to_persons():
    emigrants, few = "those of unknown origin are nobody’s", "fewer than 100 persons"
    told = {
        (measure, per): " ".join(rendered(measure=measure, per=per).notes)
        for measure, per in (("emigrants", "immigrants"), ("received", "emigrants"), ("received", "gdp"))
    }
    assert [emigrants in notes for notes in told.values()] == [True, True, False]
    assert [few in notes for notes in told.values()] == [True, True, False]


def test_the_median_of_a_ratio_is_that_of_all_countries_with_both_figures():
    assert "Countries and areas with both figures: 215; median: 5.8." in rendered(measure="immigrants").summary
