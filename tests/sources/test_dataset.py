"""Errors of a changed layout, and reading a CSV as text."""

import pandas as pd
import pytest

from dashboard.sources import dataset
from dashboard.sources.dataset import LayoutError


def test_the_error_names_file_sheet_and_what_is_wrong():
    error = LayoutError("/folder/stock.xlsx", "Table 1", "column not found: Location code")
    assert str(error) == "stock.xlsx, sheet Table 1: column not found: Location code"
    assert (error.file, error.sheet) == ("stock.xlsx", "Table 1")


def test_a_file_without_sheets_is_named_alone():
    assert str(LayoutError("pairs.csv", None, "column not found: iso3_a")) == "pairs.csv: column not found: iso3_a"


def test_every_missing_column_is_named():
    frame = pd.DataFrame({"year": [2024]})
    with pytest.raises(LayoutError, match=r"pairs.csv: column not found: origin, persons$"):
        dataset.require_columns(frame, ("origin", "year", "persons"), file="pairs.csv")


def test_an_unknown_value_is_named_with_its_row():
    with pytest.raises(LayoutError, match=r"^a.xlsx, sheet S: column code: unknown value 'Q' \(row 8\)$"):
        dataset.require_known(pd.Series(["A", "Q"], index=[6, 7]), ["A"], file="a.xlsx", column="code", sheet="S")


def test_na_is_text_and_a_byte_order_mark_is_dropped(tmp_path):
    path = tmp_path / "codes.csv"
    path.write_bytes(b"\xef\xbb\xbfiso2,m49\nNA,004\n,\n")
    assert dataset.read_text_csv(path, ["iso2", "m49"]).to_numpy().tolist() == [["NA", "004"], ["", ""]]
