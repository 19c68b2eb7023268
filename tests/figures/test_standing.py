import pandas as pd
import pytest

from dashboard.figures import labels, standing
from dashboard.fitting import fitted
from dashboard.space import Space
from tests.support import PHONE

NAN = float("nan")
WIDE = Space(1200, 440)
ROWS = pd.DataFrame(
    {
        "measure": ["First", "Last", "Middle", "Alone", "Missing"],
        "rank": [1.0, 11.0, 6.0, 1.0, NAN],
        "ranked": [11.0, 11.0, 11.0, 1.0, NAN],
        "year": [2024.0, 2024.0, 2020.0, 2024.0, NAN],
    }
)


def figure(space=PHONE, written=("10", "1", "5", "7", "no data"), lang="en"):
    return standing.standing(
        ROWS,
        label="measure",
        rank="rank",
        of="ranked",
        period="year",
        written=written,
        scales=[["1", "5", "10"], ["1", "6", "9"], ["0", "5", "8"], ["7", "7", "7"], []],
        hovers=["a", "b", "c", "d", "e"],
        lang=lang,
        space=space,
    )


def texts(figure, **place):
    """Return the words of a figure that have these values of their place."""
    return [
        note.text for note in figure.layout.annotations if all(getattr(note, key) == at for key, at in place.items())
    ]


def test_a_point_stands_between_the_lowest_and_the_highest():
    points = figure().data[2]
    assert list(points.x) == [1.0, 0.0, 0.5, 1.0, None]
    assert list(points.hovertext) == ["a", "b", "c", "d", "e"]


def test_a_row_without_rank_has_neither_line_nor_median_nor_point():
    lines, medians, _ = figure().data
    assert list(lines.y[::3]) == [row + standing.BELOW for row in range(4)]
    assert list(medians.x[::3]) == [0.5] * 4


def test_the_ends_and_the_median_are_named():
    assert texts(figure(), yref="paper") == texts(figure(WIDE), yref="paper") == ["Lowest", "Median", "Highest"]


def test_the_median_is_named_on_a_line_of_its_own_where_it_has_no_room_beside_the_ends():
    assert [note.yshift for note in figure(Space(300, 440), ["US$ 100.2 billion"] * 5).layout.annotations[:3]] == [
        0,
        labels.LINE,
        0,
    ]
    assert [note.yshift for note in figure(WIDE).layout.annotations[:3]] == [0, 0, 0]


def test_the_words_of_the_ends_keep_clear_of_one_another_in_every_language():
    written = ("3,0 milliards de dollars", "1", "5", "7", "-")
    for lang in ("en", "fr", "es", "ar", "zh", "ru"):
        drawn = figure(written=written, lang=lang)
        low, _, high = (note for note in drawn.layout.annotations if note.yref == "paper")
        right = PHONE.width - drawn.layout.margin.r + high.xshift
        end = drawn.layout.margin.l + labels.width(low.text, size=low.font.size)
        assert end < right - labels.width(high.text, size=high.font.size), lang
        assert right <= PHONE.width, lang


def test_in_a_narrow_space_names_stand_above_the_lines_with_their_period():
    assert texts(figure(), yanchor="bottom", yref=None) == [
        "First, 2024",
        "Last, 2024",
        "Middle, 2020",
        "Alone, 2024",
        "Missing",
    ]
    assert not figure().layout.yaxis.showticklabels


def test_in_a_narrow_space_every_row_stays():
    assert fitted(figure(Space(300, 240)).to_plotly_json(), Space(300, 240))[1] == 0


def test_where_there_is_width_lowest_median_and_highest_are_written_below_each_line():
    assert texts(figure(WIDE), yanchor="top", yshift=-standing.POINT // 2, x=0) == ["1", "1", "0", "7"]
    assert texts(figure(WIDE), yanchor="top", yshift=-standing.POINT // 2, x=0.5) == ["5", "6", "5", "7"]
    assert texts(figure(WIDE), yanchor="top", yshift=-standing.POINT // 2, x=1) == ["10", "9", "8", "7"]
    assert texts(figure(), yanchor="top", yshift=-standing.POINT // 2) == []


def test_value_and_rank_are_written_beside_each_row_and_the_year_where_it_is_not_above():
    beside = {"xanchor": "left", "xshift": standing.BESIDE}
    assert texts(figure(WIDE), **beside) == [
        "<b>10</b>, 1 of 11, 2024",
        "<b>1</b>, 11 of 11, 2024",
        "<b>5</b>, 6 of 11, 2020",
        "<b>7</b>, 1 of 1, 2024",
        "no data",
    ]
    assert texts(figure(), **beside)[:2] == ["<b>10</b>, 1 of 11", "<b>1</b>, 11 of 11"]


@pytest.mark.parametrize(
    ("size", "written"),
    [(1e13, "<b>10</b><br>1,000,000,000,000 of 10,000,000,000,000"), (1e22, "<b>10</b>")],
)
def test_ranks_without_room_beside_the_lines_stand_under_the_values_or_are_left_to_the_lines(size, written):
    narrow = standing.standing(
        ROWS.assign(rank=[size / 10, size, size, size, NAN], ranked=[size] * 4 + [NAN]),
        label="measure",
        rank="rank",
        of="ranked",
        period="year",
        written=["10"] * 5,
        scales=[],
        hovers=[""] * 5,
        lang="en",
        space=Space(420, 440),
    )
    assert texts(narrow, xshift=standing.BESIDE)[0] == written


def test_words_of_several_lines_keep_clear_of_the_name_of_the_next_row():
    wrapped = figure(Space(300, 240), ["one hundred and twenty million dollars"] * 5)
    assert "<br>" in texts(wrapped, xshift=standing.BESIDE)[0]
    margin = wrapped.layout.margin
    assert (wrapped.layout.height - margin.t - margin.b) / 5 >= 3 * labels.LINE
