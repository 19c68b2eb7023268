"""The sheets inside native charts: whoever opens one in PowerPoint finds the rows of the chart, under their names."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import isclose
from random import Random

import openpyxl
import pandas as pd
import plotly.graph_objects as go
import pytest

from dashboard.columns import COLUMNS
from dashboard.export.deck import native, template
from dashboard.export.deck.bars import BarChart
from dashboard.export.deck.places import Box
from dashboard.messages.terms import category
from dashboard.messages.terms import column as title_of
from dashboard.messages.values import say, write
from dashboard.rendering import Rendered, render
from dashboard.selections import read_selection
from dashboard.terms import CATEGORIES
from dashboard.view import Chart, Selection, find_chart
from dashboard.views import VIEWS
from tests.support import CHARTS, selections

BOX = Box(left=36, top=120, width=888, height=360)
REFERENCE, QUOTED, AT_ENDS = "Reference line: ", "Quoted figure: ", "At the end of each bar: "
SAMPLED = 3
COUNTED = ("claims-ledger",)
"""Charts that show how many rows there are of each kind: what is drawn stands in no row."""
SAID = {
    "All migrants": ("migrant_stock",),
    "All migrants (UN DESA)": ("migrant_stock",),
    "Here": ("share_of_gdp",),
    "Hosted": ("refugees_all",),
    "Immigrants": ("migrant_stock", "share_female"),
    "Other migrants": ("not_refugees",),
    "Sending from": ("cost_of_sending_from",),
    "Sending to": ("cost_of_sending_to",),
    "Women and men together": ("persons",),
    "Workers (ILOSTAT)": ("migrants_employed",),
    "Women’s share of the labour force": ("share_female_labour_force",),
}
"""Names that are neither those of a column nor the words of a key, and the columns that they may name."""
DIGITS = 1e-14
"""A sheet holds sixteen digits of a number."""


@dataclass(frozen=True)
class Series:
    """A series of a sheet: its name, its known values, and at each the category or the year."""

    name: str
    places: tuple[object, ...]
    numbers: tuple[float, ...]


def sheet_of(rendered: Rendered) -> list[Series] | None:
    """Return what the sheet inside a chart holds, read as others read it; None where the chart becomes a picture."""
    found = cells_of(rendered)
    return None if found is None else series_of(*found)


def series_of(chart: native.Native, cells: list[tuple[object, ...]]) -> list[Series]:
    return beside(cells) if isinstance(chart, BarChart) else below(cells)


def cells_of(rendered: Rendered) -> tuple[native.Native, list[tuple[object, ...]]] | None:
    """Return the chart and every cell of its sheet, row by row; None where the chart becomes a picture."""
    chart = native.read(rendered)
    if chart is None:
        return None
    presentation = template.empty()
    slide = presentation.slides.add_slide(template.layout_named(presentation, template.CHART))
    frame = native.draw(slide, chart, BOX)
    book = openpyxl.load_workbook(io.BytesIO(frame.chart.part.chart_workbook.xlsx_part.blob))
    (page,) = book.worksheets
    return chart, list(page.iter_rows(values_only=True))


def beside(cells: list[tuple[object, ...]]) -> list[Series]:
    """Return the series of a sheet that has one a column."""
    heads, *rows = cells
    found = []
    for at in range(1, len(heads)):
        known = [(row[0], row[at]) for row in rows if row[at] is not None]
        found.append(Series(heads[at], tuple(one for one, _ in known), tuple(value for _, value in known)))
    return found


def below(cells: list[tuple[object, ...]]) -> list[Series]:
    """Return the series of a sheet that has one below the other, years beside values."""
    starts = [at for at, row in enumerate(cells) if isinstance(row[1], str)]
    found = []
    for start, end in pairwise([*starts, len(cells)]):
        known = [row[:2] for row in cells[start + 1 : end] if row[0] is not None and row[1] is not None]
        found.append(Series(cells[start][1], tuple(x for x, _ in known), tuple(y for _, y in known)))
    return found


def homes(series: Series, rows: pd.DataFrame) -> list[tuple[str, str, object]]:
    """Return where the rows hold the values of a series, in its order: (column, key, value of the key)."""
    columns = {column: rows[rows[column].notna()] for column in rows.select_dtypes("number").columns}
    # A column that does not hold them has no part that does.
    holding = {column: known for column, known in columns.items() if holds(known, column, series)}
    return [
        (column, *at)
        for column, known in holding.items()
        for at, part in parts(known, column)
        if holds(part, column, series)
    ]


def parts(known: pd.DataFrame, column: str) -> Iterator[tuple[tuple[str, object], pd.DataFrame]]:
    yield ("", ""), known
    # What is measured tells no series from another.
    for key in known.select_dtypes(exclude="float").columns.drop(column, errors="ignore"):
        for value, part in known.groupby(key, sort=False, observed=True):
            yield (key, value), part


def holds(part: pd.DataFrame, column: str, series: Series) -> bool:
    if len(part) < len(series.numbers):
        return False
    found = part[column].tolist()
    years = part["year"].tolist() if "year" in part else [None] * len(part)
    left = iter(zip(found, years, strict=True))
    dated = all(isinstance(at, int | float) for at in series.places)
    return all(
        any(isclose(value, wanted, rel_tol=DIGITS) and (not dated or year == at) for value, year in left)
        for at, wanted in zip(series.places, series.numbers, strict=True)
    )


def is_named(series: Series, column: str, key: str, value: object) -> bool:
    """Return whether the name of a series says where its values stand: the words of the key, or of the column."""
    if key:
        words = write(category(key, str(value)) if value in CATEGORIES.get(key, ()) else str(value))
        return series.name == words or series.name.startswith(f"{words} (")
    title = say(title_of(column))
    if words_of(title) == words_of(COLUMNS[column].unit):
        return f"({COLUMNS[column].unit})" in series.name or column in SAID.get(series.name, ())
    named = set(words_of(series.name)) <= set(words_of(title))
    return named or title in series.name or column in SAID.get(series.name, ())


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def sample(chart: Chart) -> list[Selection]:
    found = list(selections(chart))
    return [found[0], *Random(chart.id).sample(found, min(len(found), SAMPLED))]


@pytest.mark.slow
@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_sheets_hold_the_rows_own_values_under_their_own_names_with_unit_and_heads(view, chart):
    for selection in sample(chart):
        rendered = render(chart, selection)
        found = cells_of(rendered)
        if found is not None:
            drawn, cells = found
            require_values(rendered, series_of(drawn, cells))
            require_units(rendered, drawn, cells)


def require_values(rendered: Rendered, every: list[Series]) -> None:
    held = [one for one in every if not one.name.startswith((REFERENCE, QUOTED))]
    if rendered.chart.id in COUNTED:
        assert sum(number for series in held for number in series.numbers if number) == len(rendered.rows)
        return
    # Series that share no row are marks of rows, in words that are not in the rows.
    apart = sum(len(one.places) for one in held) == len({at for one in held for at in one.places})
    for series in held:
        if series.numbers:
            found = homes(series, rendered.rows)
            assert found, (rendered.query, series)
            assert apart or any(is_named(series, *home) for home in found), (rendered.query, series.name, found)


def require_units(rendered: Rendered, drawn: native.Native, cells: list[tuple[object, ...]]) -> None:
    units = {COLUMNS[column].unit.casefold() for column in rendered.rows.columns if column in COLUMNS}
    if rendered.chart.id in COUNTED:
        return
    if isinstance(drawn, BarChart) and len(drawn.series) > 1:
        assert str(cells[0][0]).casefold() in units, (rendered.query, cells[0])
    elif isinstance(drawn, BarChart):
        assert any(f"({unit})" in str(cells[0][1]).casefold() for unit in units), (rendered.query, cells[0])
    elif any(value is not None for line in drawn.lines for _, value in line.points):
        heads = [row for row in cells if isinstance(row[1], str)]
        assert len(heads) == len(drawn.lines)
        assert {row[0] for row in heads} == {"Year"}
        assert {str(row[2]).casefold() for row in heads} <= units, (rendered.query, heads)


@pytest.mark.parametrize(
    ("chart_id", "query", "head"),
    [
        ("sectors-ranking", {}, (None, "Share working in the branch (per cent)")),
        ("sectors-age", {"year": "2022"}, (None, "Share (per cent), 2022")),
        ("sectors-domestic", {}, (None, "Domestic workers, 2013 (persons)")),
        ("overview-stock", {}, ("Persons", "Women", "Men")),
        ("south-groups", {}, ("Year", "High income", "Economies")),
    ],
)
def test_the_first_line_of_a_sheet(chart_id, query, head):
    chart = find_chart(VIEWS, chart_id)[1]
    _, cells = cells_of(render(chart, read_selection(chart.controls, query)[0]))
    assert cells[0] == head


def sheet(chart_id: str, **query: str) -> dict[str, Series]:
    chart = find_chart(VIEWS, chart_id)[1]
    found = sheet_of(render(chart, read_selection(chart.controls, query)[0]))
    return {series.name: series for series in found}


def test_women_and_men_stand_beside_one_another_never_men_as_the_total():
    found = sheet("corridors-top")
    assert list(found) == ["Women", "Men", f"{AT_ENDS}International migrants (persons)"]
    assert [series.places[0] for series in found.values()] == ["1. Mexico → United States of America"] * 3
    assert [series.numbers[0] for series in found.values()] == [5_496_877, 5_782_684, 11_279_561]


def test_what_fell_is_below_nought_in_the_sheet_although_bars_run_to_the_right():
    (series,) = sheet("corridors-top", show="fell").values()
    assert series.name == "Change (persons)"
    assert max(series.numbers) < 0


def test_lines_that_are_no_rows_say_so():
    found = sheet("south-definitions")
    assert found[f"{REFERENCE}“At least 50 per cent”, ILO module 8"].numbers == (50, 50)
    assert found[f"{QUOTED}“A third”, ILO paper of 2013"].numbers == (33,)


def test_bars_over_one_another_become_a_picture(rendering_of):
    bars = [go.Bar(orientation="h", x=[length], y=[0], marker={"color": "#0b5a8a"}) for length in (10, 4)]
    figure = go.Figure(bars, layout={"barmode": "overlay"})
    assert native.read(rendering_of(figure=lambda rows, selection, space: figure)) is None
