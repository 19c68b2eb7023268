import pandas as pd
import pytest

from dashboard.analysis import agreements as analysis

TREATIES = pd.DataFrame(
    [
        ("0001", "NPL", "QAT", 2005.0),
        ("0002", "KOR", "NPL", 2007.0),
        ("0003", "KOR", "NPL", 1999.0),
        ("0004", "KOR", "QAT", float("nan")),
        ("0005", "QAT", "yugoslavia", 2005.0),
    ],
    columns=["agreement", "party", "partner", "year"],
)
GROUPS = pd.DataFrame(
    [
        (country, year, group)
        for year in (1999, 2005, 2007)
        for country, group in (("KOR", "high"), ("NPL", "low"), ("QAT", "high" if year > 2005 else "upper-middle"))
    ],
    columns=["country", "year", "income_group"],
)
CODED = pd.DataFrame(
    [("0001", "disputes", True), ("0002", "disputes", False), ("0003", "disputes", pd.NA), ("0001", "quota", False)],
    columns=["agreement", "provision", "found"],
).astype({"found": "boolean"})


def test_agreements_of_a_country_name_the_other_party_earliest_first():
    assert analysis.of_country(TREATIES, "NPL")[["agreement", "party", "partner"]].to_numpy().tolist() == [
        ["0003", "NPL", "KOR"],
        ["0001", "NPL", "QAT"],
        ["0002", "NPL", "KOR"],
    ]


def test_a_pair_has_no_order():
    assert analysis.between(TREATIES, "NPL", "KOR")["agreement"].tolist() == ["0003", "0002"]
    assert analysis.between(TREATIES, "KOR", "NPL")["agreement"].tolist() == ["0003", "0002"]
    assert analysis.between(TREATIES, "NPL", "FRA").empty


def test_partners_have_their_number_of_agreements_and_the_first_and_last_year():
    assert analysis.by_partner(TREATIES, "NPL").to_numpy().tolist() == [["KOR", 2, 1999, 2007], ["QAT", 1, 2005, 2005]]


def test_an_agreement_without_year_counts_and_dates_nothing():
    pairs = analysis.pairs(TREATIES).set_index(["party", "partner"])
    assert len(pairs) == 4
    assert pairs.loc[("KOR", "QAT"), "agreements"] == 1
    assert pairs.loc[("KOR", "QAT"), ["first_year", "last_year"]].isna().all()


def test_countries_are_counted_on_either_side():
    rows = analysis.by_country(TREATIES).set_index("country")
    assert rows.loc["QAT", ["agreements", "partners", "first_year"]].tolist() == [3, 3, 2005]
    assert rows.loc["KOR", ["agreements", "partners"]].tolist() == [3, 2]


def test_the_pairing_is_that_of_the_groups_of_the_year():
    grouped = analysis.with_groups(TREATIES, GROUPS).set_index("agreement")
    assert grouped["pairing"].to_dict() == {
        "0001": "none_high",
        "0002": "one_high",
        "0003": "one_high",
        "0004": "without_group",
        "0005": "without_group",
    }
    assert grouped.loc["0001", ["group_a", "group_b"]].tolist() == ["low", "upper-middle"]


def test_every_year_has_every_pairing_and_those_without_year_are_not_counted():
    rows = analysis.by_year(analysis.with_groups(TREATIES, GROUPS)).set_index(["year", "pairing"])
    assert len(rows) == 9 * len(analysis.PAIRINGS)
    assert rows["agreements"].sum() == 4
    assert rows.loc[(2005, "none_high")].tolist() == [1, 1]
    assert rows.loc[(2000, "one_high")].tolist() == [0, 0]


def test_a_pair_counts_once_a_year():
    twice = pd.concat([TREATIES, TREATIES.iloc[:1].assign(agreement="0009")])
    rows = analysis.by_year(analysis.with_groups(twice, GROUPS)).set_index(["year", "pairing"])
    assert rows.loc[(2005, "none_high")].tolist() == [2, 1]


def test_pairs_of_income_groups_have_no_order_and_those_without_group_are_none():
    rows = analysis.by_income(analysis.with_groups(TREATIES, GROUPS))
    assert rows.to_numpy().tolist() == [["high", "low", 2, 1], ["upper-middle", "low", 1, 1]]


def test_shares_are_of_the_texts_that_were_coded():
    assert analysis.provisions(CODED).to_numpy().tolist() == [["disputes", 2, 1, 50.0], ["quota", 1, 0, 0.0]]


def test_no_share_of_a_decade_with_few_texts():
    texts = [f"{number:04d}" for number in range(11)]
    dated = pd.DataFrame({"agreement": texts, "year": [*[1995.0] * 10, 2001.0]})
    coded = pd.DataFrame({"agreement": texts, "provision": "quota", "found": [True] * 4 + [False] * 7})
    rows = analysis.provisions_by_decade(coded, dated).set_index("year")
    assert rows.loc[1990, ["texts", "agreements"]].tolist() == [10, 4]
    assert rows["share"].tolist() == [pytest.approx(40), pytest.approx(float("nan"), nan_ok=True)]
