"""Who belongs to a union of countries in a year, by dates of joining and leaving."""

import pytest

from dashboard.definitions import membership
from dashboard.definitions.membership import Period


@pytest.mark.parametrize(
    ("joined", "left", "year", "inside"),
    [
        ("2013-07-01", "", 2013, True),
        ("2013-07-02", "", 2013, False),
        ("", "2020-01-31", 2019, True),
        ("", "2020-01-31", 2020, False),
        ("", "2025-01-29", 2024, True),
        # A month stands for its last day, a year for its last.
        ("2010-07", "", 2010, False),
        ("2010-06", "", 2010, True),
        ("1995", "", 1995, False),
        ("1995", "", 1996, True),
        ("2012", "2016", 2016, True),
        ("2012", "2016", 2017, False),
    ],
)
def test_a_country_counts_in_a_year_if_it_was_a_member_on_the_first_of_july(joined, left, year, inside):
    assert Period(joined=joined, left=left).holds(year) is inside


def test_a_country_that_left_and_joined_again_is_out_between():
    inside = {
        year: "SYC" in membership.members_in("SADC", listed=frozenset({"SYC"}), year=year) for year in (2000, 2005)
    }
    assert inside == {2000: True, 2005: False}
    assert "SYC" in membership.members_in("SADC", listed=frozenset({"SYC"}), year=2010)


def test_a_country_of_the_list_without_a_date_counts_in_all_years():
    listed = frozenset({"ZMB"})
    assert "ZMB" in membership.members_in("SADC", listed=listed, year=1990)
    assert membership.members_in("ECCAS", listed=listed, year=1990) == listed
