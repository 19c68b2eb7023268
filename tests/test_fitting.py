"""What surrounds the plotting area of a figure."""

import pytest

from dashboard import fitting, legends, theme
from dashboard.space import Space

NAMES = {"yaxis": {"tickvals": [0, 1], "ticktext": ["Qatar", "Malta"], "range": [1.5, -0.5], "ticklabelstandoff": 6}}


def figure(**layout):
    return {"data": [{"type": "bar", "name": "Women"}, {"type": "bar", "name": "Men"}], "layout": layout}


def test_margins_surround_a_figure_without_words_around_it():
    found = fitting.around(figure(margin={"l": 1, "r": 2, "t": 3, "b": 4}), width=600)
    assert (found.left, found.right, found.top, found.bottom) == (1, 2, 3, 4)


def test_names_take_of_the_left_and_ticks_of_the_lower_side():
    bare, named = (fitting.around(figure(**layout), width=600) for layout in ({}, NAMES))
    assert bare.left == 0
    assert named.left > 30
    ticks = fitting.around(figure(xaxis={"ticktext": ["1990", "2024"]}), width=600)
    assert (bare.bottom, ticks.bottom) == (0, fitting.AXIS_LINE)


@pytest.mark.parametrize(
    ("legend", "top", "bottom"),
    [({"y": 1}, True, False), ({"y": 0}, False, True), ({"y": 0.5, "orientation": "v"}, False, False)],
)
def test_a_legend_takes_of_the_side_where_it_stands(legend, top, bottom):
    found = fitting.around(figure(showlegend=True, legend=legend), width=600)
    one_line = legends.LINE + legends.AROUND
    assert (found.top, found.bottom) == (one_line * top, one_line * bottom)


def test_a_legend_has_columns_of_its_widest_entry_where_not_all_stand_on_one_line():
    names = ["Women", "Men", "Women and men together"]
    assert legends.height(names, width=600) == legends.LINE + legends.AROUND
    assert legends.height(names, width=250) == 3 * legends.LINE + legends.AROUND
    assert legends.height([], width=250) == 0


def test_words_of_a_legend_wider_than_the_figure_are_on_several_lines_and_named_rows_keep_their_height():
    named = {"showlegend": True, "height": 300, "meta": {theme.ROWS: {}}}
    traces = [{"name": "Rule on movement of persons named"}, {"name": "None named"}, {"x": [1]}]
    found = legends.within({"data": traces, "layout": named}, 300)
    assert found["data"] == [{"name": "Rule on movement<br>of persons named"}, *traces[1:]]
    assert found["layout"]["height"] == 319
    assert legends.height([found["data"][0]["name"]], width=300) == legends.LINE + 19 + legends.AROUND
    assert legends.within({"data": traces, "layout": named}, 400) == {"data": traces, "layout": named}


def ranked(*words, least=22, bold=()):
    names = [f"<b>{at}</b>" if at in bold else f"{at}" for at in range(len(words))]
    axis = {"tickvals": list(range(len(words))), "ticktext": names, "range": [len(words) - 0.5, -0.5]}
    layout = {"yaxis": axis, "height": 1000, "meta": {theme.ROWS: {"least": least, "words": list(words)}}}
    return {"data": [{"type": "bar", "y": list(range(len(words))), "x": [1] * len(words)}], "layout": layout}


@pytest.mark.parametrize(
    ("figure", "height", "shown"),
    [
        (ranked(*[18] * 20), 240, 10),
        # A name of two lines takes of the room only where it is shown.
        (ranked(*[18] * 15, *[36] * 5), 240, 10),
        (ranked(*[36] * 5, *[18] * 15), 240, 6),
        (ranked(*[18] * 15, *[36] * 5, bold=(19,)), 240, 7),
        (ranked(*[18] * 20, least=40), 240, 6),
    ],
)
def test_as_many_rows_are_kept_as_have_room_with_their_words(figure, height, shown):
    found, told = fitting.fitted(figure, Space(600, height))
    assert (told, len(found["layout"]["yaxis"]["ticktext"])) == (shown, shown)
    assert found["layout"]["height"] <= height


def test_words_above_names_begin_further_right_where_the_longest_name_is_not_kept():
    names = ["Qatar", "Malta", "Bosnia and Herzegovina"]
    axis = {"tickvals": [0, 1, 2], "ticktext": names, "range": [2.5, -0.5]}
    key = {"x": 0, "xref": "paper", "y": 1, "yref": "paper", "xshift": -150, "text": "Born abroad"}
    found = fitting.first({"data": [], "layout": {"yaxis": axis, "annotations": [key]}}, 2, height=200)
    assert -40 < found["layout"]["annotations"][0]["xshift"] < 0
