from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.distribution.ages import COURSE, STRUCTURE


def rendered(chart, **query):
    selection, problems = read_selection(chart.controls, query)
    assert not problems
    return render(chart, selection)


def test_the_world_is_told_by_its_young_and_its_old_migrants():
    one = rendered(STRUCTURE)
    assert one.title == "Ages of migrants in the world, 2020"
    assert one.headline == "In the world, 12.2 per cent of migrants were 65 or older and 11.3 per cent 15-24, 2020"
    assert one.rows["migrant_stock"].sum() == 280_570_638
    assert "Other totals than in the 2024 revision" in one.marks
    assert "Ages of the population: no data" in one.marks


def test_a_country_stands_beside_the_world():
    one = rendered(STRUCTURE, country="QAT")
    assert one.headline == "Qatar: 1.7 per cent of migrants were 65 or older in 2020, 12.2 per cent in the world"
    assert [trace["name"] for trace in one.figure["data"]] == ["Qatar", "World"]
    assert "25 to 64, 73.4 per cent" in one.summary


def test_of_women_it_is_women_who_are_told():
    one = rendered(STRUCTURE, country="ZAF", sex="female")
    assert one.title == "Ages of migrant women in South Africa, 2020"
    assert "of migrant women were 65 or older" in one.headline


def test_an_age_group_is_followed_since_1990():
    one = rendered(COURSE, country="QAT", age="15-24")
    assert one.title == "Migrants aged 15 to 24, 1990-2020"
    assert one.headline == "Qatar: 12.3 per cent of migrants were aged 15 to 24 in 1990, 12.5 per cent in 2020"
    assert len(one.figure["data"]) == 7
    assert "Migrants aged 65 or older" in rendered(COURSE).title


def test_an_area_without_ages_says_so():
    for chart in (STRUCTURE, COURSE):
        one = rendered(chart, country="VAT")
        assert one.headline.startswith("The Holy See: no figures on migrants by age")
        assert not one.figure["data"]
