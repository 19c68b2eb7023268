"""Figures read for PowerPoint: what is drawn natively is what the figure says; what is not understood is a picture."""

import pandas as pd
import plotly.graph_objects as go
import pytest

from dashboard.export.deck import bars, lines, native
from dashboard.export.deck.bars import BarChart
from dashboard.export.deck.drawn_lines import _apart
from dashboard.export.deck.lines import LineChart
from dashboard.export.deck.places import Box
from dashboard.figures import bars as bar_figures
from dashboard.figures import columns as column_figures
from dashboard.figures import dots, empty
from dashboard.figures import lines as line_figures
from tests.support import PHONE

RANKED = pd.DataFrame(
    {
        "country": ["NPL", "NAM", "ERI"],
        "name": ["Nepal", "Namibia", "Eritrea"],
        "share_female": [40.0, 12.54, float("nan")],
    }
)
YEARS = pd.DataFrame(
    {
        "name": ["Nepal"] * 4 + ["Namibia"] * 4,
        "year": [1990, 2000, 2010, 2024] * 2,
        "share_female": [10.0, 20.0, float("nan"), 40.0, 5.0, 6.0, 7.0, 8.0],
    }
)
BOX = Box(left=36, top=120, width=888, height=360)


@pytest.fixture
def read(rendering_of):
    def read_figure(figure):
        return native.read(rendering_of(figure=lambda rows, selection, space: figure))

    return read_figure


def ranking(**changes):
    return bar_figures.ranking(
        RANKED, value="share_female", label="name", key="country", lang="en", space=PHONE, **changes
    )


def test_a_ranking_keeps_names_values_and_the_chosen_bar(read):
    chart = read(ranking(selected=["NAM"]))
    assert isinstance(chart, BarChart)
    assert chart.categories == ("Nepal", "Namibia", "Eritrea: no data")
    (series,) = chart.series
    assert series.lengths == (40.0, 12.54, None)
    assert series.bold == (False, True, False)
    assert chart.number_format == "#,##0.0"


def test_a_reference_line_across_bars_is_kept_with_its_words(read):
    assert read(ranking(marks=[(3.0, "Target")])).marks == ((3.0, "Target"),)


def test_rows_without_room_are_left_out_but_never_the_chosen(read):
    chart = bars.shortened(read(ranking(selected=["NAM"])), 1)
    assert chart.categories == ("Namibia",)
    assert native.left_out(read(ranking()), Box(left=0, top=0, width=888, height=42), lang="en") == (
        "Shown are 2 of 3 rows; all are at the link."
    )


def test_stacks_keep_their_groups_and_what_is_missing(read):
    rows = pd.DataFrame(
        {
            "name": ["Nepal", "Nepal", "Namibia", "Namibia"],
            "sex": ["female", "male"] * 2,
            "migrant_stock": [3e6, 4e6, float("nan"), float("nan")],
        }
    )
    figure = bar_figures.grouped(
        rows,
        value="migrant_stock",
        category="name",
        group="sex",
        colours={"female": "#5b2a91", "male": "#b3720b"},
        words={"female": "Women", "male": "Men"},
        lang="en",
        space=PHONE,
        stacked=True,
    )
    chart = read(figure)
    assert (chart.mode, chart.legend) == ("stack", True)
    assert [(one.name, one.lengths) for one in chart.series] == [("Women", (3e6, None)), ("Men", (4e6, None))]
    assert chart.categories == ("Nepal", "Namibia: no data")


@pytest.mark.parametrize(("years", "uneven"), [([1990, 2000, 2010], False), ([1990, 2000, 2024], True)])
def test_columns_of_years_say_whether_they_are_evenly_spaced(read, years, uneven):
    rows = pd.DataFrame({"year": years, "migrant_stock": [1e6, 2e6, 3e6]})
    figure = column_figures.columns(rows, value="migrant_stock", category="year", lang="en", space=PHONE)
    chart = read(figure)
    assert chart.upright
    assert chart.categories == tuple(map(str, years))
    assert chart.uneven is uneven


def test_lines_stand_at_their_years_and_break_where_nothing_is_known(read):
    figure = line_figures.trend(
        YEARS, value="share_female", series="name", lang="en", space=PHONE, marks=[(50.0, "One half")]
    )
    chart = read(figure)
    assert isinstance(chart, LineChart)
    assert chart.lines[0].points == ((1990, 10.0), (2000, 20.0), (2010, None), (2024, 40.0))
    assert [line.end for line in chart.lines] == ["Nepal", "Namibia", "One half"]
    half = chart.lines[2]
    assert (half.dashed, {y for _, y in half.points}) == (True, {50.0})
    assert (chart.x.low, chart.x.high) == (1990, 2024)


def test_a_single_figure_beside_the_lines_keeps_its_words(read):
    figure = line_figures.trend(
        YEARS, value="share_female", series="name", lang="en", space=PHONE, points=[(2010, 33.0, "A third")]
    )
    point = read(figure).lines[-1]
    assert (point.points, point.beside, point.width, point.hollow) == (((2010, 33.0),), ("A third",), 0.0, True)


def test_names_at_the_ends_are_told_apart():
    assert _apart([10.0, 12.0, 100.0], [20.0, 20.0, 20.0], 200.0) == [10.0, 30.0, 100.0]
    assert _apart([195.0, 198.0], [20.0, 20.0], 200.0) == [182.0, 202.0]


def test_what_is_not_understood_is_left_to_a_picture(read):
    changes = pd.DataFrame({"name": ["Nepal"], "share_female_since": [10.0], "share_female": [20.0]})
    figure = dots.dumbbell(
        changes,
        start="share_female_since",
        end="share_female",
        label="name",
        words=("1990", "2024"),
        lang="en",
        space=PHONE,
    )
    assert read(figure) is None
    assert read(empty.message("Nothing here.", lang="en", space=PHONE)) is None
    with_words = ranking()
    with_words.add_annotation(text="A remark", x=3, y=1)
    assert read(with_words) is None


def test_bars_that_do_not_start_at_nought_are_left_to_a_picture(read):
    spans = go.Figure(go.Bar(orientation="h", x=[30, 7], base=[1987, 2017], y=[0, 0], marker={"color": "#0b5a8a"}))
    spans.update_yaxes(tickvals=[0], ticktext=["Nepal"])
    assert read(spans) is None


def test_an_axis_that_starts_elsewhere_than_at_a_tick_keeps_round_numbers(read):
    rows = YEARS.assign(share_female=[44.1, 45.0, 46.0, 52.0] * 2)
    figure = line_figures.trend(rows, value="share_female", series="name", lang="en", space=PHONE, zero=False)
    axis = read(figure).y
    assert axis.low % axis.step == 0
    assert axis.low <= 44.1
    assert lines.years_axis(2013, 2022).step == 2
