"""Dates on which communities were founded, read from a small list."""

import pytest

from dashboard.sources import community_foundings
from dashboard.sources.dataset import LayoutError

HEADER = "community,founded,earlier_name,earlier_until,source"


@pytest.fixture
def write(tmp_path):
    def written(*lines):
        path = tmp_path / "community_foundings.csv"
        path.write_text("\n".join([HEADER, *lines, ""]), encoding="utf-8")
        return path

    return written


def test_a_founding_has_its_date_and_an_earlier_name(write):
    rows = community_foundings.foundings(write("IGAD,1986,Authority on Drought,1996-03-21,Page"))
    assert rows.to_numpy().tolist() == [["IGAD", "1986", "Authority on Drought", "1996-03-21", "Page"]]


@pytest.mark.parametrize("line", ["CIS,,,,Page", "CIS,December 1991,,,Page", "EU,1958,Communities,,Page"])
def test_a_row_without_its_dates_is_named(write, line):
    with pytest.raises(LayoutError, match=r"columns founded, earlier_until: dates expected \(row 2\)"):
        community_foundings.foundings(write(line))
