import pandas as pd

from dashboard.analysis import rules

CORRIDORS = pd.DataFrame({"origin": ["MLI", "IND", "GHA", "GHA"], "destination": ["GHA", "QAT", "ITA", "USA"]})
AGREEMENTS = pd.DataFrame({"party": ["QAT", "GHA"], "partner": ["IND", "MLI"], "agreements": [3, 1]})


def found():
    return rules.of_corridors(
        CORRIDORS,
        communities={"ECOWAS": {"MLI", "GHA"}, "EU": {"ITA"}},
        agreements=AGREEMENTS,
        parties={"C029": {"GHA", "ITA", "MLI"}, "C189": {"ITA"}},
    )


def test_a_corridor_stands_under_the_first_that_both_ends_have():
    assert found()["rule"].tolist() == ["community", "agreement", "instrument", "none_seen"]


def test_all_that_both_ends_have_is_kept_whichever_comes_first():
    first = found().iloc[0]
    assert (first["shared"], first["agreements"], first["bound"]) == (("ECOWAS",), 1, ("C029",))


def test_the_order_of_the_parties_of_an_agreement_does_not_matter():
    assert found()["agreements"].tolist() == [1, 3, 0, 0]


def test_what_one_end_alone_has_binds_no_corridor():
    assert found()["bound"].tolist() == [("C029",), (), ("C029",), ()]
