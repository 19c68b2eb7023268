"""Rows as CSV, read again by pandas."""

import io

import pandas as pd
import pytest

from dashboard.export.table import csv_text
from tests.export.conftest import LINK


def read(rendered):
    return pd.read_csv(io.StringIO(csv_text(rendered, link=LINK)), comment="#")


def test_pandas_reads_the_rows_in_one_line(rendered):
    assert read(rendered).to_dict("list")["migrant_stock"][0] == 7
    assert read(rendered).columns.tolist() == ["year", "country", "sex", "migrant_stock"]


@pytest.mark.parametrize("text", ["=1+1", "+49", "-none", "@home", "\tx", "\rx"])
def test_text_that_looks_like_a_formula_is_guarded_and_that_is_said(rendering_of, text):
    rows = pd.DataFrame({"name": [text, None], "change_persons": [-5.0, 2.5]})
    chart = rendering_of(rows=lambda **_: rows)
    again = read(chart)
    assert again["name"][0] == "'" + text
    assert pd.isna(again["name"][1])
    assert again["change_persons"].tolist() == [-5, 2.5]
    assert "# An ' stands before text" in csv_text(chart, link=LINK)


def test_nothing_is_said_of_a_guard_that_is_not_there(rendered):
    assert "stands before" not in csv_text(rendered, link=LINK)


def test_the_mark_of_a_comment_within_a_cell_does_not_cut_the_row(rendering_of):
    rows = pd.DataFrame({"source_url": ["http://example.org/#part", None], "year": [2020, 2024]})
    again = read(rendering_of(rows=lambda **_: rows))
    assert again["source_url"][0] == "http://example.org/#part"
    assert pd.isna(again["source_url"][1])
    assert again["year"].tolist() == [2020, 2024]
