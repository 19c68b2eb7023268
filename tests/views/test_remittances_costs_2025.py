"""What is said of the cost of sending in 2025 and of its course, for known figures."""

from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.remittances import cost_latest, cost_over_time


def rendered(chart, **query):
    return render(chart, read_selection(chart.controls, query)[0])


def test_the_latest_survey_is_told_with_its_number_of_services():
    found = rendered(cost_latest.CORRIDORS)
    assert found.title == "The costliest corridors surveyed"
    assert found.headline == "In the third quarter of 2025, 186 of the 348 corridors surveyed cost more than 5 per cent"
    assert found.rows[["origin", "destination", "services"]].iloc[0].tolist() == ["TUR", "BGR", 11]
    assert found.marks == ("Grey bars: fewer than five services",)
    assert found.total == 348


def test_the_corridor_of_the_readers_country_is_told_first():
    assert rendered(cost_latest.CORRIDORS, country="NPL").headline == (
        "Nepal, 2025: costliest from Saudi Arabia to Nepal, just over 5 per cent, number 184 of 348"
    )
    assert rendered(cost_over_time.COURSE, country="QAT").headline == (
        "Sending 200 US dollars from Qatar to Nepal cost 4.0 per cent in 2025 (services surveyed: 6)"
    )


def test_each_way_of_counting_is_a_line_of_its_own():
    found = rendered(cost_over_time.TREND)
    assert found.subtitle == "Per cent of the amount sent, third quarter of each year"
    assert found.headline == "Mean cost of sending 200 US dollars: 6.4 per cent in 2025, 9.0 per cent in 2011"
    spans = found.rows.groupby("cost_measure")["year"].agg(["min", "max", "size"]).to_numpy().tolist()
    assert spans == [[2011, 2025, 15], [2011, 2025, 15], [2011, 2021, 11], [2011, 2025, 15]]
    assert "surveyed in that quarter of every year: 29;" in found.summary
    assert "above 5 per cent were 51.7 per cent and 34.5 per cent of them" in found.summary


def test_corridors_to_four_countries_go_on_from_the_edition_of_2020():
    found = rendered(cost_over_time.COURSE, receiver="PHL")
    assert found.title == "Cost of sending money to the Philippines since 2011, by country of sending"
    assert found.headline == "Cost of sending to the Philippines, 2025: 2.5 per cent (Qatar) to 12.9 per cent (Japan)"
    assert any("the 1,515 figures that the edition of 2020 has too are the same" in note for note in found.notes)
