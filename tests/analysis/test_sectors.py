import pandas as pd
import pytest

from dashboard.analysis import sectors

COLUMNS = [
    "edition",
    "reference_year",
    "population",
    "sex",
    "ilo_subregion",
    "sector",
    "age_group",
    "measure",
    "value",
    "confidence",
    "status",
]


def figures(*rows: tuple[object, ...]) -> pd.DataFrame:
    frame = pd.DataFrame(list(rows), columns=COLUMNS)
    return frame.assign(ilo_region=None, income_group=None)


@pytest.fixture
def workers() -> pd.DataFrame:
    return figures(
        (1, 2013, "migrant_workers", "both", None, "services", None, "share_of_total", 71.1, "read", "ok"),
        (1, 2013, "migrant_workers", "both", None, "services", None, "persons", 106_800_000, "read", "ok"),
        (1, 2013, "migrant_workers", "both", None, "domestic_work", None, "share_of_total", 7.7, "read", "ok"),
        (2, 2017, "migrant_workers", "both", None, None, None, "persons", 163_800_000, "read", "ok"),
        (3, 2017, "migrant_workers", "both", None, None, "15-24", "share_of_total", 8.3, "read", "ok"),
        (3, 2019, "migrant_workers", "both", None, None, "15-24", "share_of_total", 10.0, "read", "ok"),
        (3, 2019, "migrant_workers", "both", None, None, "15-24", "persons", 16_800_000, "read", "ok"),
        (3, 2019, "migrant_workers", "female", None, "services", None, "share_of_total", 80.0, "read", "approx"),
        (
            4,
            2022,
            "migrant_workers_employed",
            "female",
            None,
            "agriculture",
            None,
            "share_of_total",
            7.1,
            "derived",
            "ok",
        ),
        (4, 2022, "migrant_workers_employed", "both", None, "services", None, "share_of_total", 68.4, "read", "ok"),
        (4, 2022, "non_migrant_workers_employed", "both", None, "services", None, "share_of_total", 51.5, "read", "ok"),
    )


@pytest.fixture
def domestic() -> pd.DataFrame:
    population = "migrant_domestic_workers"
    return figures(
        (1, 2013, "domestic_workers", "both", None, None, None, "persons", 50, "read", "ok"),
        (1, 2013, "non_migrant_domestic_workers", "both", None, None, None, "persons", 40, "read", "ok"),
        (1, 2013, population, "both", None, None, None, "persons", 10, "read", "ok"),
        (1, 2013, population, "female", None, None, None, "persons", 8, "read", "ok"),
        (1, 2013, population, "female", None, None, None, "sex_share", 79.9, "read", "ok"),
        (1, 2013, population, "male", None, None, None, "persons", 2, "derived", "ok"),
        (1, 2013, population, "both", "Arab States", None, None, "persons", 3, "derived", "ok"),
        (1, 2013, population, "female", "Arab States", None, None, "persons", 2, "derived", "ok"),
        (1, 2013, population, "female", "Arab States", None, None, "share_of_total", 19.0, "read", "conflict"),
    )


def test_the_year_of_an_edition_is_the_latest_it_gives(workers):
    assert sectors.reference_year(workers, edition=3) == 2019


def test_migrants_stand_beside_non_migrants_where_they_are_given(workers):
    rows = sectors.world_branches(sectors.world_table(workers), edition=4, sex="both").set_index(["sector", "group"])
    assert rows.loc[("services", "migrants"), "share_in_branch"] == 68.4
    assert rows.loc[("services", "non_migrants"), "share_in_branch"] == 51.5


def test_a_branch_without_figure_says_so_and_is_not_nought(workers):
    rows = sectors.world_branches(sectors.world_table(workers), edition=2, sex="both")
    assert rows["share_in_branch"].isna().all()
    assert set(rows["status"]) == {"not available here"}
    assert len(rows) == 6


def test_domestic_work_stands_with_the_edition_that_gives_it_alone(workers):
    first = sectors.world_branches(sectors.world_table(workers), edition=1, sex="both")
    fourth = sectors.world_branches(sectors.world_table(workers), edition=4, sex="both")
    assert "domestic_work" in first["sector"].tolist()
    assert "domestic_work" not in fourth["sector"].tolist()


def test_marks_of_the_source_go_through(workers):
    third = sectors.world_branches(sectors.world_table(workers), edition=3, sex="female").set_index(["sector", "group"])
    fourth = sectors.world_by_sex(sectors.world_table(workers), edition=4).set_index(["sector", "sex"])
    assert third.loc[("services", "migrants"), "status"] == "approximate"
    assert fourth.loc[("agriculture", "female"), "status"] == "derived"
    assert fourth.loc[("agriculture", "male"), "status"] == "not available here"


def test_every_edition_keeps_its_own_year(workers):
    rows = sectors.world_by_edition(sectors.world_table(workers), sex="both")
    assert rows.drop_duplicates("edition")["reference_year"].tolist() == [2013, 2017, 2019, 2022]
    services = rows[rows["sector"] == "services"].set_index("edition")["share_in_branch"]
    assert services[1] == 71.1
    assert services[4] == 68.4
    assert services.isna().tolist() == [False, True, True, False]


def test_the_figure_of_2013_takes_domestic_workers_from_their_own_count(workers, domestic):
    rows = sectors.world_2013(pd.concat([workers, domestic])).set_index("sector")
    assert rows.loc["domestic_work", "share_in_branch"] == 7.7
    assert rows.loc["domestic_work", "persons"] == 10
    assert rows.loc["services", "persons"] == 106_800_000


def test_shares_of_domestic_workers_are_of_all_of_them(domestic):
    rows = sectors.domestic_workers(domestic)
    assert rows["share_of_domestic_workers"].tolist() == [16.0, 4.0, 80.0]
    assert rows["status"].tolist() == ["", "derived", ""]


def test_published_shares_of_domestic_workers_are_not_computed(domestic):
    shares = sectors.domestic_shares(domestic)
    assert shares["women"] == 79.9
    assert pd.isna(shares["migrants"])


def test_a_subregion_has_its_published_share_else_one_derived_from_persons(domestic):
    women = sectors.domestic_by_subregion(domestic, sex="female")
    both = sectors.domestic_by_subregion(domestic, sex="both")
    assert women.loc[0, ["ilo_subregion", "share_of_total", "status"]].tolist() == [
        "Arab States",
        19.0,
        "sources disagree",
    ]
    assert both.loc[0, ["share_of_total", "status"]].tolist() == [30.0, "derived"]
    assert len(women) == 11
    assert women["status"].tolist().count("not available here") == 10


def test_an_edition_that_restates_a_year_gives_both(workers):
    rows = sectors.age_groups(workers, edition=3)
    assert rows["reference_year"].tolist() == [2017, 2019]
    assert rows["share"].tolist() == [8.3, 10.0]
    assert rows["persons"].fillna(-1).tolist() == [-1, 16_800_000]


def test_no_age_groups_give_no_rows(workers):
    rows = sectors.age_groups(workers, edition=1)
    assert rows.empty
    assert list(rows.columns) == ["age_group", "reference_year", "share", "persons", "status"]
