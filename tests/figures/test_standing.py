import pandas as pd

from dashboard.figures import labels, standing
from dashboard.space import Space
from tests.support import PHONE

NAN = float("nan")
ROWS = pd.DataFrame(
    {
        "measure": ["First", "Last", "Middle", "Alone", "Missing"],
        "rank": [1.0, 11.0, 6.0, 1.0, NAN],
        "ranked": [11.0, 11.0, 11.0, 1.0, NAN],
        "year": [2024.0, 2024.0, 2020.0, 2024.0, NAN],
    }
)


def figure(space=PHONE):
    return standing.standing(
        ROWS,
        label="measure",
        rank="rank",
        of="ranked",
        period="year",
        written=["10", "1", "5", "7", "no data"],
        hovers=["a", "b", "c", "d", "e"],
        lang="en",
        space=space,
    )


def test_a_point_stands_between_the_lowest_and_the_highest():
    points = figure().data[1]
    assert list(points.x) == [1.0, 0.0, 0.5, 1.0, None]
    assert list(points.hovertext) == ["a", "b", "c", "d", "e"]


def test_a_row_without_rank_has_neither_line_nor_point():
    lines = figure().data[0]
    assert list(lines.y[::3]) == [row + standing.BELOW for row in range(4)]


def test_names_stand_above_the_lines():
    notes = figure().layout.annotations[7:]
    assert [note.text for note in notes] == ["First", "Last", "Middle", "Alone", "Missing"]
    assert {(note.x, note.xanchor, note.yanchor) for note in notes} == {(0, "left", "bottom")}
    assert not figure().layout.yaxis.showticklabels


def test_room_beside_the_lines_is_that_of_the_words():
    assert figure().layout.margin.r == labels.room(["11 of 11, 2024"], gap=standing.BESIDE + 4)


def test_value_rank_and_year_are_written_beside_each_row():
    texts = [note.text for note in figure().layout.annotations]
    assert texts[:2] == ["Lowest", "Highest"]
    assert texts[2:7] == [
        "<b>10</b><br>1 of 11, 2024",
        "<b>1</b><br>11 of 11, 2024",
        "<b>5</b><br>6 of 11, 2020",
        "<b>7</b><br>1 of 1, 2024",
        "no data",
    ]


def test_where_there_is_width_names_values_and_ranks_stand_on_one_line():
    wide = figure(space=Space(1200, 440))
    assert list(wide.layout.yaxis.ticktext) == ["First", "Last", "Middle", "Alone", "Missing"]
    assert [note.text for note in wide.layout.annotations][2:4] == [
        "<b>10</b>, 1 of 11, 2024",
        "<b>1</b>, 11 of 11, 2024",
    ]
    assert list(wide.data[1].y) == [0, 1, 2, 3, 4]
    assert wide.layout.height < figure().layout.height
