"""What surrounds the plotting area of a figure."""

import pytest

from dashboard import fitting, legends

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
