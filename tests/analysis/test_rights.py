"""Labour rights and migration policies on small frames."""

import pandas as pd

from dashboard.analysis import rights

POLICIES = pd.DataFrame(
    [
        ("GHA", 2019, "all", "partly"),
        ("GHA", 2019, "rights", "further"),
        ("GHA", 2021, "all", "meets"),
        ("GHA", 2021, "rights", "fully"),
        ("KEN", 2019, "all", "meets"),
        ("KEN", 2019, "rights", "meets"),
        ("KEN", 2021, "all", "meets"),
        ("KEN", 2021, "rights", "partly"),
        ("QAT", 2019, "all", "fully"),
        ("QAT", 2019, "rights", "fully"),
    ],
    columns=["country", "year", "policy_domain", "policy_class"],
)


def test_only_governments_that_answered_twice_are_compared():
    assert set(rights.answered_in_both(POLICIES)["country"]) == {"GHA", "KEN"}


def test_what_part_of_them_meets_the_criteria_of_a_domain():
    found = rights.met_by_domain(POLICIES).set_index(["policy_domain", "year"])
    assert found["share"].to_dict() == {
        ("all", 2019): 50.0,
        ("rights", 2019): 50.0,
        ("all", 2021): 100.0,
        ("rights", 2021): 50.0,
    }
    assert set(found["governments"]) == {2}


def test_a_country_is_told_of_its_last_answers():
    assert rights.domains_met(POLICIES, country="KEN") == (2021, 1, 0)
    assert rights.domains_met(POLICIES, country="QAT") == (2019, 1, 1)
    assert rights.domains_met(POLICIES, country="NPL") is None


def test_half_and_a_tenth_of_countries():
    assert rights.spread(pd.Series(range(11), dtype=float)) == (5.0, 9.0)
