import pandas as pd
import pytest

from dashboard import letters, theme
from dashboard.figures import labels, lines
from dashboard.space import Space
from tests.support import PHONE


@pytest.fixture
def stock():
    return pd.DataFrame(
        {
            "year": [1990, 2000, 2020, 2024] * 2,
            "sex": ["female"] * 4 + ["male"] * 4,
            "migrant_stock": [75e6, 86e6, 132e6, 146e6, 78e6, 88e6, float("nan"), 158e6],
        }
    )


def trend(rows, **more):
    return lines.trend(rows, value="migrant_stock", lang="en", **{"space": PHONE, "series": "sex", **more})


def test_lines_have_points_at_true_years_and_break_where_a_value_is_missing(stock):
    men = trend(stock).data[1]
    assert list(men.x) == [1990, 2000, 2020, 2024]
    assert men.y[2] is None
    assert men.connectgaps is False
    assert men.mode == "lines+markers"


def test_a_line_is_broken_at_a_year_of_which_it_has_no_row_and_others_may(stock):
    women, men = trend(stock.drop(index=1), years=(1980, 1990, 2000, 2020, 2024, 2025)).data
    assert list(zip(women.x, women.y, strict=True)) == [(1990, 75e6), (2000, None), (2020, 132e6), (2024, 146e6)]
    assert list(men.x) == [1990, 2000, 2020, 2024]


def test_lines_are_named_at_their_end_in_a_readable_shade_of_their_colour(stock):
    words = {"female": "Women", "male": "Men"}
    figure = trend(stock, colours=theme.SEX_COLOURS, words=words)
    named = {note.text: note.font.color for note in figure.layout.annotations if note.text in words.values()}
    assert named == {"Women": theme.SEX_COLOURS["female"], "Men": theme.readable(theme.SEX_COLOURS["male"])}


def test_selected_lines_are_coloured_and_bold_beside_the_highlighted():
    rows = pd.DataFrame({"year": [2020, 2024] * 6, "sex": [a for a in "abcdef" for _ in (0, 1)]})
    figure = trend(rows.assign(migrant_stock=range(1, 13)), highlight=["a"], selected=["f"])
    widths = {line.name: line.line.width for line in figure.data}
    assert (widths["f"], widths["a"], widths["b"]) == (lines.BOLD, lines.COLOURED_WIDTH, lines.GREY_WIDTH)
    assert {note.text for note in figure.layout.annotations} == {"a", "<b>f</b>"}


def test_names_at_the_end_do_not_overlap():
    rows = pd.DataFrame({"year": [2020, 2024] * 2, "sex": ["a", "a", "b", "b"], "migrant_stock": [1e6, 2e6, 1e6, 2e6]})
    figure = trend(rows)
    ends = sorted(note.y for note in figure.layout.annotations if note.text in ("a", "b"))
    low, high = figure.layout.yaxis.range
    assert (ends[1] - ends[0]) / (high - low) * (figure.layout.height - lines.EDGES) >= 18


def test_one_line_alone_needs_no_name(stock):
    figure = trend(stock[stock["sex"] == "female"])
    assert list(figure.layout.annotations) == []


def test_of_many_lines_the_chosen_are_coloured_and_drawn_last():
    rows = pd.DataFrame({"year": [2020] * 6, "sex": list("abcdef"), "migrant_stock": [1e6] * 6})
    figure = trend(rows, highlight=("b",), colours={"b": "#0b5a8a"})
    assert figure.data[-1].meta == "b"
    assert {trace.line.color for trace in figure.data[:-1]} == {theme.CONTEXT}
    assert figure.data[0].hovertext[0] == "a<br>1.0 million, 2020"


def test_a_reference_line_is_drawn_and_named_clear_of_the_names_of_lines(stock):
    figure = trend(stock, marks=[(147e6, "One hundred million")])
    assert [shape.y0 for shape in figure.layout.shapes] == [147e6]
    places = {note.text: note.y for note in figure.layout.annotations}
    assert set(places) == {"female", "male", "One hundred<br>million"}
    low, high = figure.layout.yaxis.range
    apart = (places["One hundred<br>million"] - places["female"]) / (high - low) * (figure.layout.height - lines.EDGES)
    assert apart >= 27
    assert {(note.x, note.xanchor) for note in figure.layout.annotations} == {(1, "left")}


def test_a_point_of_one_year_is_an_open_diamond_that_no_line_joins(stock):
    figure = trend(stock, points=[(2015, 300e6, "300 million migrants, the paper")])
    point = figure.data[-1]
    assert (list(point.x), list(point.y), point.mode) == ([2015], [300e6], "markers")
    assert (point.marker.symbol, point.marker.color) == ("diamond", theme.GROUND)
    assert point.hovertext[0] == "300 million migrants, the paper<br>300.0 million, 2015"
    assert figure.layout.yaxis.range[1] > 300e6
    assert figure.layout.annotations[-1].text == "300 million<br>migrants, the paper"


def test_a_country_has_the_same_colour_whatever_the_series_is_called():
    rows = pd.DataFrame(
        {"year": [2024] * 2, "name": ["Nepal", "Qatar"], "country": ["NPL", "QAT"], "migrant_stock": [1e6, 2e6]}
    )
    by_name = {trace.name: trace.line.color for trace in trend(rows, series="name").data}
    words = {"NPL": "Nepal", "QAT": "Qatar"}
    assert by_name == {trace.name: trace.line.color for trace in trend(rows, series="country", words=words).data}
    assert set(by_name.values()) <= set(theme.NEUTRAL)


def test_the_axis_starts_at_nought_unless_told_otherwise(stock):
    assert trend(stock).layout.yaxis.range[0] == 0
    assert trend(stock, zero=False).layout.yaxis.range[0] > 0
    assert trend(stock).layout.yaxis.title.text is None


def test_editions_are_points_that_nothing_joins():
    rows = pd.DataFrame({"edition": [1, 2], "year": [2013, 2017], "migrant_workers": [150.3e6, 163.8e6]})
    figure = lines.editions(
        rows, value="migrant_workers", words={1: "1st edition", 2: "2nd edition"}, lang="en", space=PHONE
    )
    assert figure.data[0].mode == "markers+text"
    assert list(figure.data[0].text) == ["<b>150.3 million</b><br>1st edition", "<b>163.8 million</b><br>2nd edition"]
    assert figure.data[0].hovertext[1] == "2nd edition<br>163.8 million, 2017"


def test_words_of_editions_keep_clear_of_the_axis():
    rows = pd.DataFrame({"edition": [1, 2], "year": [2013, 2017], "share_female": [44.3, 38.7]})
    upper, lower = lines.editions(rows, value="share_female", lang="en", zero=False, space=PHONE).layout.yaxis.range[
        ::-1
    ]
    pixels = 380 - lines.EDGES
    assert (38.7 - lower) / (upper - lower) * pixels > 40
    assert (upper - 44.3) / (upper - lower) * pixels > 40
    small = rows.assign(share_female=[44.3, 0.5])
    figure = lines.editions(small, value="share_female", lang="en", space=PHONE)
    assert list(figure.data[0].textposition) == ["top center", "top center"]


def test_words_above_the_highest_point_stay_within_the_chart():
    rows = pd.DataFrame({"year": [1990, 2024], "share": [70.0, 75.0], "area": ["Asia", "Asia"]})
    plain = lines.trend(rows, value="share", series="area", lang="en", space=PHONE)
    pointed = lines.trend(
        rows, value="share", series="area", points=[(2005, 75.0, "Paper: 75")], lang="en", space=PHONE
    )
    assert pointed.layout.yaxis.range[1] > plain.layout.yaxis.range[1]


def test_the_right_margin_holds_the_widest_name_also_where_it_is_bold():
    rows = pd.DataFrame(
        {"year": [1990, 2024] * 2, "share": [1.0, 2.0, 5.0, 6.0], "area": ["World"] * 2 + ["Kingdom"] * 2}
    )
    plain = lines.trend(rows, value="share", series="area", lang="en", space=PHONE).layout.margin.r
    bold = lines.trend(
        rows, value="share", series="area", selected=("Kingdom",), lang="en", space=PHONE
    ).layout.margin.r
    assert plain >= lines.ASIDE + letters.width("Kingdom", 14)
    assert bold >= lines.ASIDE + letters.width("Kingdom", 14, bold=True) > plain


def test_words_at_line_ends_that_have_no_room_in_the_space_make_the_figure_higher():
    keys = "abcdefghijklmn"
    rows = pd.DataFrame({"year": [2020] * 14, "sex": list(keys), "migrant_stock": [1e6] * 14})
    low, high = (trend(rows, selected=keys, space=Space(350, height)).layout.height for height in (240, 440))
    assert low == lines.EDGES + 14 * (labels.LINE + 2)
    assert high == 440


def test_names_at_line_ends_stand_on_one_line_where_there_is_width():
    rows = pd.DataFrame({"year": [2020] * 2, "sex": ["Latin America and the Caribbean", "Asia"], "migrant_stock": 1e6})
    narrow, wide = (trend(rows, space=Space(width, 440)).layout.annotations[0].text for width in (350, 1200))
    assert (narrow, wide) == ("Latin America<br>and the<br>Caribbean", "Latin America and the Caribbean")


def test_a_low_chart_has_fewer_ticks_and_a_wide_one_names_more_years():
    rows = pd.DataFrame({"year": range(1990, 2025), "sex": "female", "migrant_stock": 100e6})
    low, high = (trend(rows, space=Space(350, height)).layout.yaxis.tickvals for height in (240, 440))
    assert len(low) < len(high) <= 6
    narrow, wide = (trend(rows, space=Space(width, 440)).layout.xaxis.tickvals for width in (350, 1200))
    assert list(narrow) == [1990, 2000, 2010, 2024]
    assert list(wide) == [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024]
