import pandas as pd
import pytest

from dashboard.analysis import sectors_by_country

COLUMNS = ["country", "year", "sex", "migrant_basis", "group", "sector", "employed", "value_kind"]


def cells(country, year, sex, basis, group, **sectors) -> list[tuple]:
    return [(country, year, sex, basis, group, sector, persons, "published") for sector, persons in sectors.items()]


@pytest.fixture
def employment() -> pd.DataFrame:
    birth, citizenship = "place_of_birth", "citizenship"
    rows = [
        *cells("AAA", 2015, "both", birth, "migrants", industry=90_000, total=100_000),
        *cells("AAA", 2020, "both", birth, "migrants", industry=20_000, services=30_000, total=50_000),
        *cells("AAA", 2020, "both", birth, "all_employed", industry=80_000, services=20_000, total=100_000),
        *cells("BBB", 2019, "both", citizenship, "migrants", industry=6_000, total=10_000),
        *cells("BBB", 2019, "female", citizenship, "migrants", industry=1_000, construction=400, total=4_000),
        *cells("BBB", 2019, "female", citizenship, "nationals_or_native_born", industry=3_000, total=12_000),
        *cells("CCC", 2018, "both", birth, "migrants", agriculture=5_000, total=25_000),
    ]
    return pd.DataFrame(rows, columns=COLUMNS)


def test_a_country_stands_with_its_latest_year(employment):
    rows = sectors_by_country.shares(employment, sector="industry", sex="both").set_index("country")
    assert rows.loc["AAA", ["year", "share_in_branch", "share_of_employed"]].tolist() == [2020, 40.0, 25.0]


def test_countries_keep_who_counts_as_a_migrant_and_a_small_sample_has_no_rank(employment):
    rows = sectors_by_country.shares(employment, sector="industry", sex="both")
    assert rows["country"].tolist() == ["BBB", "AAA", "CCC"]
    assert rows["rank"].fillna(0).tolist() == [0, 1, 0]
    assert rows["migrant_basis"].tolist() == ["citizenship", "place_of_birth", "place_of_birth"]


@pytest.fixture
def ranked() -> pd.DataFrame:
    birth, citizenship = "place_of_birth", "citizenship"
    rows = [
        *cells("AAA", 2024, "both", birth, "migrants", industry=20_000, total=40_000),
        *cells("BBB", 2020, "both", birth, "migrants", industry=30_000, total=60_000),
        *cells("CCC", 2022, "both", birth, "migrants", industry=10_000, total=50_000),
        *cells("DDD", 2014, "both", birth, "migrants", industry=90_000, total=100_000),
        *cells("EEE", 2024, "both", citizenship, "migrants", industry=80_000, total=100_000),
        *cells("FFF", 2024, "both", birth, "migrants", industry=424, total=6_974),
        *cells("GGG", 2024, "both", birth, "migrants", industry=95_000, total=100_000),
    ]
    return pd.DataFrame(rows, columns=COLUMNS)


def test_ranks_are_among_countries_of_one_kind_of_the_last_five_years_without_small_samples(ranked):
    rows = sectors_by_country.shares(ranked, sector="industry", sex="both", small_samples={"GGG"}).set_index("country")
    assert rows["rank"].dropna().astype(int).to_dict() == {"EEE": 1, "AAA": 1, "BBB": 1, "CCC": 3}
    assert rows.loc[rows["rank"].isna(), "status"].to_dict() == {
        "GGG": "small sample",
        "DDD": "older than the years that are ranked",
        "FFF": "small sample: under 20,000 migrants",
    }


@pytest.mark.parametrize(("services", "share"), [(50_000, 100.0), (50_500, 100.5)])
def test_branches_are_added_up_with_those_not_classified(services, share):
    rows = pd.DataFrame(
        cells(
            "AAA",
            2024,
            "both",
            "citizenship",
            "migrants",
            agriculture=10_000,
            industry=30_000,
            services=services,
            not_classified=10_000,
            total=100_000,
        ),
        columns=COLUMNS,
    )
    branches = sectors_by_country.country_branches(rows, country="AAA", sex="both")
    assert sectors_by_country.added_up(branches, group="migrants") == share
    assert pd.isna(sectors_by_country.added_up(branches, group="all_employed"))


def test_a_missing_branch_is_not_nought(employment):
    rows = sectors_by_country.shares(employment, sector="industry", sex="both").set_index("country")
    assert pd.isna(rows.loc["CCC", "share_in_branch"])
    assert rows.loc["CCC", "status"] == "not in this table"


def test_a_country_without_the_sex_says_so(employment):
    rows = sectors_by_country.shares(employment, sector="industry", sex="female").set_index("country")
    assert rows.loc["AAA", "status"] == "not in this table by sex"
    assert rows.loc["BBB", "share_in_branch"] == 25.0


def test_few_migrants_are_marked_as_a_small_sample(employment):
    rows = sectors_by_country.shares(employment, sector="industry", sex="both").set_index("country")
    assert rows.loc["BBB", "status"] == "small sample: under 20,000 migrants"
    assert rows.loc["AAA", "status"] == ""


def test_without_all_employed_there_is_no_share_of_them(employment):
    rows = sectors_by_country.shares(employment, sector="industry", sex="both").set_index("country")
    assert pd.isna(rows.loc["BBB", "share_of_employed"])


def test_migrants_and_nationals_stand_in_for_all_employed(employment):
    ranked = sectors_by_country.shares(employment, sector="industry", sex="female").set_index("country")
    rows = sectors_by_country.country_branches(employment, country="BBB", sex="female").set_index(["sector", "group"])
    assert ranked.loc["BBB", "share_of_employed"] == 25.0
    assert rows.loc[("industry", "migrants"), "share_of_employed"] == 25.0
    assert rows.loc[("industry", "all_employed"), "employed"] == 4_000
    assert rows.loc[("industry", "all_employed"), "value_kind"] == "derived: migrants plus nationals or native-born"


def test_a_country_shows_migrants_beside_all_employed(employment):
    rows = sectors_by_country.country_branches(employment, country="AAA", sex="both")
    industry = rows[rows["sector"] == "industry"]
    assert industry["group"].tolist() == ["migrants", "all_employed"]
    assert industry["share_in_branch"].tolist() == [40.0, 80.0]
    assert set(rows["year"]) == {2020}


def test_broad_branches_always_stand_there_and_parts_only_where_given(employment):
    with_part = sectors_by_country.country_branches(employment, country="BBB", sex="female")
    without = sectors_by_country.country_branches(employment, country="AAA", sex="both")
    assert with_part["sector"].drop_duplicates().tolist() == [
        "total",
        "agriculture",
        "industry",
        "construction",
        "services",
    ]
    assert without["sector"].drop_duplicates().tolist() == ["total", "agriculture", "industry", "services"]
    assert without.loc[without["sector"] == "agriculture", "status"].tolist() == ["not in this table"] * 2


def test_a_country_without_the_sex_has_no_rows(employment):
    rows = sectors_by_country.country_branches(employment, country="AAA", sex="female")
    assert rows.empty
    assert "share_in_branch" in rows.columns
