import pandas as pd

from dashboard.figures import dots
from tests.support import PHONE

PAIRS = pd.DataFrame(
    {
        "country": ["FRA", "QAT", "NAM"],
        "name": ["France", "Qatar", "Namibia"],
        "before": [6_000_000, 3_000_000, float("nan")],
        "migrant_stock": [9_000_000, 2_000_000, float("nan")],
    }
)


def dumbbell(rows=PAIRS, **more):
    return dots.dumbbell(
        rows,
        start="before",
        end="migrant_stock",
        label="name",
        words=("1990", "2024"),
        lang="en",
        **{"space": PHONE, **more},
    )


def test_each_row_is_two_points_with_their_values_outside_and_a_line_between():
    figure = dumbbell()
    joins, before, after, _ = figure.data
    assert list(joins.x) == [6_000_000, 9_000_000, None, 3_000_000, 2_000_000, None]
    assert list(before.text) == ["6.0", "3.0", ""]
    assert list(before.textposition)[:2] == ["middle left", "middle right"]
    assert list(after.textposition)[:2] == ["middle right", "middle left"]


def test_the_line_above_the_rows_says_what_the_points_are_and_the_scale():
    text = dumbbell().layout.annotations[0].text
    assert "1990" in text
    assert "2024" in text
    assert text.endswith("In millions")


def test_light_ticks_say_where_the_axis_runs():
    axis = dumbbell().layout.xaxis
    assert list(axis.range) == [2_000_000, 9_000_000]
    assert list(axis.ticktext) == ["2", "4", "6", "8 million"]


def test_a_row_without_values_says_so():
    absent = dumbbell().data[-1]
    assert (list(absent.y), list(absent.text)) == ([2], [" no data"])


def test_points_hover_with_their_end_and_click_with_their_key():
    after = dumbbell(key="country", selected=("QAT",)).data[2]
    assert after.hovertext[0] == "France, 2024<br>9.0 million"
    assert list(after.customdata) == ["FRA", "QAT", "NAM"]


COUNTRIES = pd.DataFrame(
    {
        "country": list("ABCDE"),
        "name": ["Aland", "Bland", "Cland", "Dland", "Eland"],
        "share": [5.0, 40.0, 60.0, 41.0, float("nan")],
        "share_female": [50.0, 45.0, 20.0, 46.0, 50.0],
    }
)


def scatter(**more):
    return dots.scatter(
        COUNTRIES, x="share", y="share_female", label="name", key="country", lang="en", **{"space": PHONE, **more}
    )


def test_a_row_that_lacks_a_measure_has_no_point():
    assert list(scatter().data[0].customdata) == ["A", "B", "C", "D"]


def test_points_with_room_are_named_and_the_chosen_in_any_case():
    assert list(scatter(selected=("B",)).data[0].text) == ["Aland", "<b>Bland</b>", "Cland", "Dland"]
    crowded = pd.concat([COUNTRIES.assign(share=40.0, share_female=45.0)] * 2)
    figure = dots.scatter(
        crowded, x="share", y="share_female", label="name", key="country", selected=("E",), lang="en", space=PHONE
    )
    assert [text for text in figure.data[0].text if text].count("<b>Eland</b>") == 2


def test_hover_tells_both_measures():
    assert scatter(period=2022).data[0].hovertext[0] == (
        "Aland<br>Share: 5.0 per cent<br>Share of women: 50.0 per cent, 2022"
    )


def test_axes_are_named_level_and_have_no_turned_titles():
    figure = scatter()
    assert [note.text for note in figure.layout.annotations] == ["Share →", "↑ Share of women"]
    assert figure.layout.yaxis.title.text is None


def test_the_line_of_equality_runs_over_one_range_of_both_axes_and_is_named():
    layout = scatter(diagonal=True, equality="As many").layout
    (line,) = layout.shapes
    assert list(layout.xaxis.range) == list(layout.yaxis.range) == [0, 63]
    assert (line.x0, line.y0, line.x1, line.y1) == (0, 0, 63, 63)
    assert layout.annotations[-1].text == "As many"


def test_ticks_that_would_not_fit_between_long_names_and_values_are_fewer():
    rows = pd.DataFrame({"name": ["A", "B"], "before": [200_000, 300_000], "migrant_stock": [600_000, 900_000]})
    axis = dumbbell(rows).layout.xaxis
    assert list(axis.ticktext) == ["200,000", "600,000"]
