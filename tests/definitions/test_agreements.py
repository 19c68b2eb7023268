"""Bilateral agreements of the data, by income of their parties, and those that papers name."""

from dashboard.definitions import agreements


def of(country):
    return agreements.partners(country).set_index("partner")


def test_a_partner_of_the_data_and_one_that_a_paper_names_alone():
    korea = of("KOR")
    assert korea.loc["PHL", ["agreements", "agreements_named", "first_year", "last_year"]].tolist() == [
        8,
        1,
        2004,
        2017,
    ]
    assert korea.loc["KGZ", ["agreements", "agreements_named"]].tolist() == [0, 1]
    assert korea.loc[["KGZ"], ["first_year", "last_year"]].isna().all(axis=None)


def test_agreements_of_trade_unions_are_none_of_states():
    assert "LKA" not in of("KWT").index or of("KWT").loc["LKA", "agreements_named"] == 0


def test_a_union_of_states_is_a_partner_by_its_key():
    assert of("MDA").loc["eu", "agreements_named"] == 1


def test_groups_of_the_latest_year_are_those_of_the_source():
    # The source counts 533, 512 and 139 by the groups of July 2025. Here an economy without a group in 2024 has that of
    # the nearest year, and an agreement without year is in none.
    counts = agreements.grouped(latest=True)["pairing"].value_counts()
    assert counts.to_dict() == {"both_high": 532, "one_high": 514, "none_high": 139, "without_group": 37}


def without_group(*, latest):
    rows = agreements.grouped(latest=latest).dropna(subset=["year"])
    rows = rows[rows["pairing"] == "without_group"]
    return {*rows["party"], *rows["partner"]} & {"czechoslovakia", "german-democratic-republic", "yugoslavia"}


def test_former_states_have_the_income_groups_of_their_time_as_far_as_they_had_any():
    assert without_group(latest=False) == {"german-democratic-republic"}
    assert without_group(latest=True) == {"czechoslovakia", "german-democratic-republic", "yugoslavia"}


def test_by_the_groups_of_its_year_most_agreements_have_one_rich_party():
    counts = agreements.grouped(latest=False)["pairing"].value_counts()
    assert counts.to_dict() == {"one_high": 650, "both_high": 374, "none_high": 187, "without_group": 11}


def test_by_the_groups_of_its_year_an_agreement_of_poorer_times_has_fewer_rich_parties():
    latest, of_year = (agreements.grouped(latest=latest)["pairing"].value_counts() for latest in (True, False))
    assert of_year["both_high"] < latest["both_high"]
    assert of_year.sum() == latest.sum() == 1_222
