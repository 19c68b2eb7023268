import pandas as pd
import pytest

from dashboard import theme
from dashboard.figures import matrix
from tests.support import PHONE

COLOURS = {("south", "south"): "#0c6f69", ("south", "north"): "#7a2f1b"}


@pytest.fixture
def rows():
    nan = float("nan")
    cells = [
        ("south", "south", 100e6, 60.0, "38% in the paper"),
        ("south", "north", 50e6, 30.0, None),
        ("total", "south", 110e6, 66.0, None),
        ("OTH", "south", 400_000.0, nan, None),
    ]
    return pd.DataFrame(cells, columns=["origin", "destination", "migrant_stock", "share", "note"])


def drawn(rows, **more):
    return matrix.matrix(
        rows,
        origin="origin",
        destination="destination",
        value="migrant_stock",
        share="share",
        lang="en",
        origins={"south": "From the South", "total": "Total", "OTH": "Origin not known"},
        destinations={"south": "To the South", "north": "To the North"},
        colours=COLOURS,
        period=2024,
        **{"space": PHONE, **more},
    )


def written(figure, across, down):
    return [note.text for note in figure.layout.annotations if (note.x, note.y, note.xref) == (across, down, None)]


def test_a_cell_says_its_number_in_the_scale_of_the_largest_and_its_share(rows):
    figure = drawn(rows)
    assert written(figure, 0, 0) == ["<b>100.0</b>", "60.0%"]
    assert written(figure, 0, 2) == ["<b>0.40</b>"]
    assert figure.layout.annotations[-1].text == "million<br>persons"


def test_a_cell_can_have_a_line_of_its_own_below(rows):
    figure = drawn(rows, below="note")
    assert written(figure, 0, 0)[1] == "60.0%<br>38% in the paper"
    assert written(figure, 1, 0)[1] == "30.0%"


def test_rows_and_columns_stand_in_the_order_of_their_words(rows):
    figure = drawn(rows)
    assert list(figure.layout.yaxis.ticktext) == ["From the<br>South", "Total", "Origin not<br>known"]
    assert list(figure.layout.yaxis.range) == [2.5, -0.5]
    assert list(figure.layout.xaxis.ticktext) == ["To the South", "To the North"]


def test_the_larger_share_has_the_stronger_tint_and_totals_have_none(rows):
    tints = {
        (shape.x0 + 0.5, shape.y0 + 0.5): shape.fillcolor for shape in drawn(rows).layout.shapes if shape.fillcolor
    }
    assert {(round(x), round(y)) for x, y in tints} == {(0, 0), (1, 0)}
    strong, faint = (int(tone[1:3], 16) for tone in tints.values())
    assert abs(255 - strong) / (255 - 0x0C) > abs(255 - faint) / (255 - 0x7A)


def test_hover_says_both_ends_the_number_and_what_stands_below(rows):
    text = drawn(rows, below="note").data[0].text
    assert text[0][0] == "From the South → To the South<br>100.0 million, 2024, 60.0% 38% in the paper"
    assert text[1][1] == ""


def test_cells_outside_the_named_rows_and_columns_are_left_out(rows):
    more = pd.concat([rows, rows.head(1).assign(origin="elsewhere", migrant_stock=9e9)])
    assert drawn(more).data[0].text == drawn(rows).data[0].text


def test_words_on_a_tint_are_readable(rows):
    figure = drawn(rows)
    tint = next(shape.fillcolor for shape in figure.layout.shapes if shape.fillcolor)
    assert figure.layout.annotations[0].font.color == theme.on(tint)
