"""What is said of unemployment by country of birth and of remittances paid to 2024, for known figures."""

from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.remittances import paid_latest
from dashboard.views.sectors import unemployment


def rendered(chart, **query):
    return render(chart, read_selection(chart.controls, query)[0])


def test_unemployment_of_those_born_abroad_stands_beside_that_of_those_born_in_the_country():
    found = rendered(unemployment.CHART)
    assert found.title == "Unemployment of the native-born and the foreign-born, 2025"
    assert found.subtitle == "Per cent of the labour force aged 15 to 74, countries with both rates"
    assert found.headline == (
        "In 2025, unemployment was higher among the foreign-born than the native-born in 26 of 30 countries"
    )
    assert "largest in Sweden: 16.4 per cent against 6.2 per cent" in found.summary
    assert "One of the two rates is not published: Bulgaria, Romania and Slovakia." in found.summary
    assert found.summary.endswith(
        "In the world, the ILO estimates unemployment in 2022 at 7.2 per cent of migrants in the labour force "
        "(women 8.7 per cent, men 6.2 per cent) and 5.2 per cent of non-migrants."
    )
    assert "* few answers, low reliability" in found.marks


def test_the_readers_country_leads_and_the_union_is_parted_in_2025_alone():
    assert rendered(unemployment.CHART, country="ESP", birth_year="2010").headline == (
        "Spain, 2010: unemployment 28.7 per cent of the foreign-born, 17.9 per cent of the native-born"
    )
    assert "unemployment_eu_born" in rendered(unemployment.CHART, born="union").rows
    assert "unemployment_native" in rendered(unemployment.CHART, born="union", birth_year="2020").rows


def test_remittances_paid_to_2024_say_how_many_economies_are_lacking():
    found = rendered(paid_latest.RANKING)
    assert found.headline.startswith("The largest amount reported for 2024 was sent from the United States of America")
    assert found.marks == ("Economies fewer than in 2021: 46",)
    assert any(note.startswith("Economies with a figure: 132 in 2024, 178 in 2021.") for note in found.notes)
    assert any("do not subtract, and do not join" in note for note in found.notes)
    assert rendered(paid_latest.RANKING, country="OMN").headline == "Oman: no figure for remittances paid in 2024"
