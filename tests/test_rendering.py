"""One result for page, table, CSV and picture, and what is drawn into the picture."""

from dataclasses import replace

import pandas as pd
import plotly.graph_objects as go
import pytest

from dashboard import rendering
from dashboard.export.filing import tidy
from dashboard.export.picture import filename, picture
from dashboard.export.table import csv_text
from dashboard.selections import read_selection
from dashboard.space import Space
from dashboard.view import Chart, Control, Option
from tests.support import worded

CALLS = []
YEAR = Control(
    name="year",
    label="Year",
    options=lambda: [Option(value="2020", label="2020"), Option(value="2024", label="2024")],
    default=lambda: "2024",
    number=True,
)
AREA = Control(
    name="area",
    label="Area",
    options=lambda: [Option(value="", label=""), Option(value="NPL", label="Nepal")],
    default=lambda: "",
    applies={"year": ("2020",)},
)


def rows(*, year, area, lang):
    CALLS.append(year)
    return pd.DataFrame({"country": ["NPL", "NAM"], "migrant_stock": [7.0, float("nan")], "year": [year, year]})


CHART = Chart(
    id="test-chart",
    title=worded("Migrants, { $year }"),
    subtitle=worded("Persons & more, { $year }"),
    datasets=("migrant_stock", "countries"),
    controls=(YEAR, AREA),
    rows=rows,
    figure=lambda rows, selection, space: go.Figure(
        go.Bar(x=rows["migrant_stock"].tolist(), y=rows["country"].tolist())
    ),
    facts=lambda rows, selection: {"areas": len(rows)},
    headline=worded("{ $areas } areas had migrants"),
    summary=worded("{ $areas } areas in { $year }."),
    notes=(worded("A note, with a comma."),),
)


def rendered(**query):
    return rendering.render(CHART, read_selection(CHART.controls, query)[0])


def test_words_are_those_of_the_selection():
    assert rendered().title == "Migrants, 2024"
    assert rendered(year="2020").summary == "2 areas in 2020."
    assert rendered().headline == "2 areas had migrants"


def test_titles_may_name_facts_and_the_selection():
    chart = replace(CHART, title=worded("Migrants in { $areas } areas, { $year }"), id="test-titled")
    assert rendering.render(chart, read_selection(chart.controls, {})[0]).title == "Migrants in 2 areas, 2024"


def test_the_source_line_comes_from_the_descriptor():
    assert rendered().source.startswith("Source: UN DESA, International Migrant Stock 2024, CC BY 3.0 IGO")


def test_notes_say_how_figures_came_here_a_line_a_way():
    names = ("labour_rights", "migrant_stock", "labour_outflows", "migrant_deaths")
    program, hand = rendering.ways(names, "en")
    assert program == (
        "Copied by program from a public copy of the publisher’s figures "
        "(Compliance with labour rights (SDG 8.8.2); Deaths and disappearances on migration routes (SDG 10.7.3))"
    )
    assert hand.endswith("and checked by sums (Workers leaving for work abroad)")


def test_one_selection_is_worked_out_once():
    rendering.clear()
    CALLS.clear()
    rendered(year="2020")
    rendered(year="2020")
    rendered()
    assert CALLS == [2020, 2024]


def test_the_selection_in_words_leaves_out_what_does_not_apply():
    assert rendering.selection_words(rendered()) == "Year: 2024"
    assert rendering.selection_words(rendered(year="2020", area="NPL")) == "Year: 2020; Area: Nepal"


def test_csv_begins_with_what_it_is_and_keeps_missing_empty():
    text = csv_text(rendered(), link="http://example.org/x")
    assert text.splitlines()[0] == "# Title: Migrants, 2024"
    assert "# Note: A note, with a comma." in text
    assert "# Link: http://example.org/x" in text
    assert text.endswith("year,country,migrant_stock\n2024,NPL,7\n2024,NAM,\n")


def test_csv_without_comments_is_the_rows_alone():
    assert csv_text(rendered(), link="", comments=False) == "year,country,migrant_stock\n2024,NPL,7\n2024,NAM,\n"


def test_fractions_are_kept():
    assert tidy(pd.DataFrame({"share": [1.5, 2.0]}))["share"].tolist() == [1.5, 2.0]


def test_a_picture_carries_title_source_licence_and_link():
    texts = " ".join(note["text"] for note in picture(rendered(), link="http://example.org/x")["layout"]["annotations"])
    for words in (
        "Migrants, 2024",
        "Persons &amp; more",
        "2 areas",
        "Source: UN DESA",
        "Licence: ",
        "http://example.org/x",
    ):
        assert words in texts.replace("<br>", " ")


def test_a_picture_leaves_the_kept_result_as_it_was():
    before = str(rendered().figure)
    picture(rendered(), link="x")
    assert str(rendered().figure) == before


def test_a_picture_is_named_after_chart_and_selection():
    assert filename(rendered(year="2020")) == "test-chart-year-2020"
    assert filename(rendered()) == "test-chart"


def test_a_figure_is_drawn_for_the_space_that_is_asked_for():
    chart = replace(CHART, figure=lambda rows, selection, space: go.Figure(layout={"meta": space.text}))
    selection = read_selection(CHART.controls, {})[0]
    wide, narrow = (rendering.render(chart, selection, Space(*sides)) for sides in ((1200, 440), (340, 400)))
    assert (wide.figure["layout"]["meta"], narrow.figure["layout"]["meta"]) == ("1200x440", "340x400")
    assert rendering.drawn_for(wide, narrow.space) is rendering.render(chart, selection, narrow.space)
    # A figure that says no height of its own has that of its space.
    assert (wide.height, narrow.height) == (440, 400)


def named_rows(rows, selection, space):
    """Nine rows of 50 pixels, the seventh of them chosen."""
    names = [f"<b>Row {at}</b>" if at == 6 else f"Row {at}" for at in range(9)]
    axis = {"tickvals": list(range(9)), "ticktext": names, "range": [8.5, -0.5]}
    bars = go.Bar(orientation="h", y=list(range(9)), x=[9 - at for at in range(9)])
    return go.Figure(bars, layout={"yaxis": axis, "height": 470, "margin": {"t": 10, "b": 10}})


def test_of_named_rows_there_are_as_many_as_have_room_with_the_chosen_one_and_that_is_said():
    chart = replace(CHART, figure=named_rows)
    selection = read_selection(CHART.controls, {})[0]
    low, high = (rendering.render(chart, selection, Space(1200, height)) for height in (250, 470))
    assert low.figure["layout"]["yaxis"]["ticktext"] == ["Row 0", "Row 1", "Row 2", "<b>Row 6</b>"]
    assert low.figure["data"][0]["x"] == [9, 8, 7, 3]
    assert (low.height, low.room) == (220, "4 of 9 rows have room here.")
    assert low.heading[1] == f"{low.measure}. 4 of 9 rows have room here."
    assert (high.height, high.room, high.heading[1]) == (470, "", high.measure)
    # Table and files have all rows.
    assert low.rows.equals(high.rows)


def test_marks_are_messages_over_the_facts():
    chart = replace(CHART, marks=(worded("{ $areas } of 11 subregions"),))
    assert rendering.render(chart, read_selection(CHART.controls, {})[0]).marks == ("2 of 11 subregions",)


@pytest.mark.parametrize("year", ["2020", "2024"])
def test_rows_have_a_line_each_in_the_csv(year):
    assert csv_text(rendered(year=year), link="", comments=False).count("\n") == 3
