from dash import html

from dashboard.components.download import button, dialog
from dashboard.export.sizes import GROUNDS, SIZES
from dashboard.views.corridors import pair_matrix, pair_over_time
from tests.export.conftest import CHART


def parts(component, kind):
    return [part for part in component._traverse() if isinstance(part, kind)]


def test_the_button_names_chart_and_selection():
    made = button(CHART, "year=2020", "en").to_plotly_json()["props"]
    assert made["id"] == "test-chart-download"
    assert made["data-download"] == "test-chart"
    assert made["data-query"] == "year=2020"
    assert made["aria-describedby"] == "test-chart-title"


def test_the_button_names_the_choice_of_year_where_a_chart_has_one():
    years = {
        chart.id: button(chart, "", "en").to_plotly_json()["props"]["data-years"]
        for chart in (pair_matrix.MATRIX, pair_over_time.LINES)
    }
    assert years == {"corridors-matrix": "year", "corridors-pair-years": ""}


def test_every_choice_has_a_label_and_every_value_a_picture_can_have():
    made = dialog("en")
    selects = {
        select.id: [option.value for option in parts(select, html.Option)] for select in parts(made, html.Select)
    }
    assert selects == {
        "download-size": list(SIZES),
        "download-scale": ["1", "2", "3", "4"],
        "download-ground": list(GROUNDS),
    }
    assert {label.htmlFor for label in parts(made, html.Label)} == set(selects)


def test_every_kind_of_file_is_named_in_words():
    made = dialog("en")
    buttons = {one.to_plotly_json()["props"].get("data-format"): one.children for one in parts(made, html.Button)}
    assert buttons == {"png": "PNG", "svg": "SVG", "pdf": "PDF", "copy": "Copy picture", None: "Close"}
    assert [link.children for link in parts(made, html.A)] == ["CSV", "Excel", "CSV, every year"]


def test_copying_is_hidden_until_the_browser_is_known_to_be_able():
    copy = next(one for one in parts(dialog("en"), html.Button) if one.children == "Copy picture")
    assert copy.hidden is True
