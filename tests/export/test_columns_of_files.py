"""The one order and the heads of columns, in the files of every chart."""

import csv
import io
from itertools import combinations, islice, pairwise

import openpyxl
import pytest

from dashboard import formats
from dashboard.export.table import csv_text
from dashboard.export.workbook import workbook
from dashboard.rendering import render
from dashboard.terms import CODES, COLUMNS, in_order
from tests.export.conftest import LINK
from tests.support import CHARTS, selections

ROLES = ("key", "measure", "mark")


def csv_head(rendered):
    return next(csv.reader(io.StringIO(csv_text(rendered, link=LINK, comments=False))))


def excel_head(rendered):
    sheet = openpyxl.load_workbook(io.BytesIO(workbook(rendered, link=LINK)), read_only=True)["Data"]
    return [str(value) for value in next(sheet.iter_rows(values_only=True))]


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_keys_stand_before_measures_and_measures_before_marks(view, chart):
    for selection in islice(selections(chart), 25):
        rendered = render(chart, selection)
        if rendered.rows.empty:
            continue
        head = csv_head(rendered)
        assert set(head) == set(rendered.rows.columns)
        roles = [ROLES.index(COLUMNS[column].role) for column in head]
        assert roles == sorted(roles), head
        for name in set(CODES) & set(head):
            assert head[head.index(name) + 1] in CODES[name], head


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_every_head_of_a_sheet_is_its_own_and_says_the_unit(view, chart):
    rendered = render(chart, next(selections(chart)))
    columns, heads = csv_head(rendered), excel_head(rendered)
    assert heads == [formats.heading(column) for column in columns]
    assert len(set(heads)) == len(heads)
    for column, head in zip(columns, heads, strict=True):
        entry = COLUMNS[column]
        measured = entry.role == "measure" and column != "rank"
        assert head.endswith(f"({entry.unit})") == measured, head
        assert head.endswith("(ISO code)") == entry.is_code


def test_any_two_columns_stand_in_the_same_order_everywhere():
    orders = set()
    for _, chart in (parameter.values for parameter in CHARTS):
        orders.update(combinations(csv_head(render(chart, next(selections(chart)))), 2))
    assert {(second, first) for first, second in orders}.isdisjoint(orders)


def test_no_two_columns_have_one_head():
    heads = [formats.heading(column) for column in COLUMNS]
    # Of raw data alone: pairs of countries, which no chart has in one table with another country.
    twice = {head for head in heads if heads.count(head) > 1}
    assert twice == {formats.heading("country")} == {formats.heading("country_a")}


@pytest.mark.parametrize(
    ("column", "head"),
    [
        ("name", "Country or area"),
        ("country", "Country or area (ISO code)"),
        ("origin", "Country or area of origin (ISO code)"),
        ("migrant_stock", "International migrants (persons)"),
        ("remittances_received", "Remittances received (US dollars)"),
        ("share_female", "Share of women (per cent)"),
        ("change_points", "Change (percentage points)"),
        ("year", "Year"),
        ("rank", "Rank"),
    ],
)
def test_heads_say_what_a_column_is_in_which_unit(column, head):
    assert formats.heading(column) == head


def test_columns_are_put_into_the_order_of_their_records():
    assert in_order(["note", "migrant_stock", "rank", "destination", "sex", "name", "year"]) == [
        "year",
        "name",
        "destination",
        "sex",
        "rank",
        "migrant_stock",
        "note",
    ]
    roles = [ROLES.index(column.role) for column in COLUMNS.values()]
    assert all(first <= second for first, second in pairwise(roles))
