"""Dates of joining and leaving, read from a small list."""

import pytest

from dashboard.sources import membership_dates
from dashboard.sources.dataset import LayoutError

HEADER = "community,country,joined,left,source"


@pytest.fixture
def write(tmp_path):
    def written(*lines):
        path = tmp_path / "membership_dates.csv"
        path.write_text("\n".join([HEADER, *lines, ""]), encoding="utf-8")
        return path

    return written


def test_periods_of_a_country_are_numbered_in_their_order(write):
    rows = membership_dates.periods(write("SADC,SYC,2008,,Page", "SADC,SYC,1997-09-08,2004-07-01,Page"))
    assert rows[["period", "joined", "left"]].to_numpy().tolist() == [
        [1, "1997-09-08", "2004-07-01"],
        [2, "2008", ""],
    ]


def test_years_are_of_who_joined_once_and_of_who_is_no_member_now(write):
    dated = membership_dates.periods(
        write("EU,GBR,1973-01-01,2020-01-31,Page", "SADC,SYC,1997-09-08,2004-07-01,Page", "SADC,SYC,2008,,Page")
    )
    rows = membership_dates.years(dated).set_index("country")
    assert rows.loc["GBR", ["since", "until"]].tolist() == [1973, 2020]
    assert rows.loc["SYC"].isna()[["since", "until"]].all()


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("EU,GBR,1973-1-1,,Page", r"column joined: date expected, found '1973-1-1' \(row 2\)"),
        ("EU,GBR,,,Page", r"columns joined, left: a period expected \(row 2\)"),
        ("EU,GBR,2020-01-31,1973-01-01,Page", r"columns joined, left: a period expected \(row 2\)"),
    ],
)
def test_a_row_that_is_no_period_is_named(write, line, what):
    with pytest.raises(LayoutError, match=what):
        membership_dates.periods(write(line))
