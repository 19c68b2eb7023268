"""UNHCR's files, read from small ones: what is not given is not nought, and what is no country is not known."""

import pandas as pd
import pytest

from dashboard.sources import refugees
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_economies, write_text

COLUMNS = "year,refugees,asylum_seekers,oip"


def write(sources, *, asylum=(), origin=(), pairs=()):
    write_economies(sources, ["DEU", "SYR"])
    write_text(sources, refugees.ASYLUM, [f"iso3,{COLUMNS},unrwa_refugees", *asylum])
    write_text(sources, refugees.ORIGIN, [f"iso3,{COLUMNS}", *origin])
    write_text(sources, refugees.PAIRS, [f"origin_iso3,asylum_iso3,{COLUMNS}", *pairs])


def figures(sources):
    rows = refugees.refugees(sources).astype(object)
    return rows.where(rows.notna(), None).to_numpy().tolist()


def test_totals_stand_beside_pairs_and_palestine_refugees_have_a_column_of_their_own(tmp_path):
    write(tmp_path, asylum=["DEU,2025,10,2,,7"], origin=["SYR,2025,9,1,"], pairs=["SYR,DEU,2025,8,1,"])
    assert figures(tmp_path) == [
        ["ALL", "DEU", 2025, 10, 2, None, 7],
        ["SYR", "ALL", 2025, 9, 1, None, None],
        ["SYR", "DEU", 2025, 8, 1, None, None],
    ]


def test_unknown_and_stateless_are_one_remainder(tmp_path):
    write(tmp_path, origin=["UNK,2025,3,0,", "XXA,2025,4,0,", "TIB,2025,5,1,"])
    assert figures(tmp_path) == [["OTH", "ALL", 2025, 12, 1, None, None]]


def test_the_nought_of_asylum_seekers_before_2000_is_no_figure(tmp_path):
    write(tmp_path, asylum=["DEU,1999,10,0,,", "DEU,2000,10,0,,", "UNK,1999,0,70,,"])
    assert [row[1:5] for row in figures(tmp_path)] == [
        ["DEU", 1999, 10, None],
        ["DEU", 2000, 10, 0],
        ["OTH", 1999, 0, 70],
    ]


@pytest.mark.parametrize(
    ("line", "fault"),
    [("ZZZ,2025,1,0,,", "column iso3: unknown value 'ZZZ'"), ("DEU,2025,many,0,,", "number expected, found 'many'")],
)
def test_a_row_that_cannot_be_read_is_an_error(tmp_path, line, fault):
    write(tmp_path, asylum=[line])
    with pytest.raises(LayoutError, match=fault):
        refugees.refugees(tmp_path)


def test_rows_are_of_whole_persons(tmp_path):
    write(tmp_path, asylum=["DEU,2025,10,2,,"])
    assert pd.api.types.is_integer_dtype(refugees.refugees(tmp_path)["refugees"])
