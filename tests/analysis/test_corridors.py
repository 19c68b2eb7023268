"""The bilateral migrant stock: largest corridors, partners, shares within groups, neighbours. Four countries."""

import numpy as np
import pandas as pd
import pytest

from dashboard.analysis import corridors

PAIRS = [
    # origin, destination, year, women, men
    ("KEN", "UGA", 2024, 40, 60),
    ("UGA", "KEN", 2024, 30, 20),
    ("KEN", "FRA", 2024, 30, 20),
    ("FRA", "ESP", 2024, 10, 190),
    ("ESP", "KEN", 2024, 0, 10),
    ("OTH", "FRA", 2024, 25, 25),
    ("OTH", "KEN", 2024, 40, 50),
    ("KEN", "UGA", 2000, 10, 10),
    ("UGA", "KEN", 2000, 30, 50),
    ("OTH", "FRA", 2000, 50, 50),
]
GROUPS = {"KEN": "Africa", "UGA": "Africa", "FRA": "Europe", "ESP": "Europe"}
BORDERS = pd.DataFrame({"country_a": ["FRA", "KEN"], "country_b": ["ITA", "UGA"]})


def as_text() -> pd.DataFrame:
    frame = pd.DataFrame(PAIRS, columns=["origin", "destination", "year", "migrant_stock_female", "migrant_stock_male"])
    return frame.assign(migrant_stock=frame["migrant_stock_female"] + frame["migrant_stock_male"])


def as_categories() -> pd.DataFrame:
    codes = pd.CategoricalDtype(["ESP", "FRA", "KEN", "NRU", "UGA", "OTH"])
    frame = as_text()
    return frame.assign(origin=frame["origin"].astype(codes), destination=frame["destination"].astype(codes))


@pytest.fixture(params=[as_text, as_categories], ids=["text", "categories"])
def matrix(request) -> pd.DataFrame:
    return request.param()


def pairs(rows: pd.DataFrame) -> list[str]:
    return [f"{origin}-{destination}" for origin, destination in zip(rows["origin"], rows["destination"], strict=True)]


def test_top_puts_the_largest_first_and_leaves_unknown_origin_out(matrix):
    rows = corridors.top(matrix, year=2024)
    assert pairs(rows) == ["FRA-ESP", "KEN-UGA", "KEN-FRA", "UGA-KEN", "ESP-KEN"]
    assert rows["migrant_stock"].tolist() == [200, 100, 50, 50, 10]
    assert rows["share_female"].tolist() == [5, 40, 60, 60, 0]
    assert rows["rank"].tolist() == [1, 2, 3, 3, 5]


def test_top_counts_one_sex_but_keeps_the_share_of_women_of_all(matrix):
    rows = corridors.top(matrix, year=2024, sex="female", count=2)
    assert pairs(rows) == ["KEN-UGA", "KEN-FRA"]
    assert rows["migrant_stock"].tolist() == [40, 30]
    assert rows["share_female"].tolist() == [40, 60]
    assert len(corridors.top(matrix, year=2024, sex="female")) == 4  # no women from Spain to Kenya


def test_top_narrows_each_end(matrix):
    assert pairs(corridors.top(matrix, year=2024, origins={"KEN", "UGA"})) == ["KEN-UGA", "KEN-FRA", "UGA-KEN"]
    assert pairs(corridors.top(matrix, year=2024, destinations={"KEN"})) == ["UGA-KEN", "ESP-KEN"]
    both = corridors.top(matrix, year=2024, origins={"KEN", "UGA"}, destinations={"KEN", "UGA"})
    assert pairs(both) == ["KEN-UGA", "UGA-KEN"]
    assert corridors.top(matrix, year=2024, origins=set()).empty


def test_a_mask_holds_in_the_year_and_the_earlier_stock_is_still_found(matrix):
    kept = (matrix["year"] == 2024) & (matrix["destination"] == "KEN")
    rows = corridors.top(matrix, year=2024, since=2000, kept=kept)
    assert pairs(rows) == ["UGA-KEN", "ESP-KEN"]
    assert rows["migrant_stock_since"].tolist()[0] == 80


def test_change_is_missing_where_the_earlier_year_has_no_such_pair(matrix):
    rows = corridors.top(matrix, year=2024, since=2000).set_index(["origin", "destination"])
    columns = ["migrant_stock_since", "change_persons", "change_per_cent"]
    assert rows.loc[("KEN", "UGA"), columns].tolist() == [20, 80, 400]
    assert rows.loc[("UGA", "KEN"), columns].tolist() == [80, -30, -37.5]
    assert rows.loc[("FRA", "ESP"), columns].isna().all()


def test_top_by_change_ranks_only_pairs_of_both_years(matrix):
    rows = corridors.top(matrix, year=2024, since=2000, by="change_persons")
    assert pairs(rows) == ["KEN-UGA", "UGA-KEN"]
    assert rows["rank"].tolist() == [1, 2]
    falls = corridors.top(matrix, year=2024, since=2000, by="change_persons", smallest_first=True, count=1)
    assert falls[["origin", "destination", "rank"]].to_numpy().tolist() == [["UGA", "KEN", 1]]


def test_a_year_without_corridors_has_no_rows(matrix):
    assert corridors.top(matrix, year=1990, since=2000).empty


def test_between_sums_groups_and_keeps_unknown_origin_and_countries_without_group_apart(matrix):
    rows = corridors.between(matrix, groups={**GROUPS, "ESP": "Iberia"}, year=2024)
    found = {
        (origin, destination): stock
        for origin, destination, stock in zip(
            rows["origin_group"], rows["destination_group"], rows["migrant_stock"], strict=True
        )
    }
    assert found == {
        ("Africa", "Africa"): 150,
        ("Africa", "Europe"): 50,
        ("Europe", "Iberia"): 200,
        ("Iberia", "Africa"): 10,
        ("OTH", "Africa"): 90,
        ("OTH", "Europe"): 50,
    }
    assert rows["share_of_total"].sum() == pytest.approx(100)
    women = rows.set_index(["origin_group", "destination_group"])["share_female"]
    assert women["Africa", "Africa"] == pytest.approx(100 * 70 / 150)


def test_between_puts_countries_without_group_in_a_missing_one(matrix):
    rows = corridors.between(matrix, groups={"KEN": "Africa", "UGA": "Africa"}, year=2024, sex="male")
    none = rows[rows["origin_group"].isna()]
    assert none["destination_group"].fillna("none").tolist() == ["Africa", "none"]
    assert none["migrant_stock"].tolist() == [10, 190]


def test_partners_of_emigrants_and_of_immigrants(matrix):
    emigrants = corridors.partners(matrix, country="KEN", year=2024)
    assert emigrants["partner"].tolist() == ["UGA", "FRA"]
    assert emigrants["share"].tolist() == pytest.approx([100 * 100 / 150, 100 * 50 / 150])
    immigrants = corridors.partners(matrix, country="KEN", year=2024, direction=corridors.IMMIGRANTS)
    assert immigrants["partner"].tolist() == ["UGA", "ESP", "OTH"]
    assert immigrants["migrant_stock"].tolist() == [50, 10, 90]
    assert immigrants["share"].tolist() == pytest.approx([100 * 50 / 150, 100 * 10 / 150, 100 * 90 / 150])
    assert immigrants["rank"].tolist()[:2] == [1, 2]
    assert np.isnan(immigrants["rank"].iloc[2])
    assert corridors.partners(matrix, country="NRU", year=2024).empty


def test_share_of_emigrants_in_their_own_region_leaves_unknown_origin_out(matrix):
    rows = corridors.own_region_share(matrix, groups=GROUPS, basis=corridors.ORIGIN).set_index(["area", "year"])
    assert rows.loc[("Africa", 2024), ["migrant_stock", "migrant_stock_within", "share"]].tolist() == [200, 150, 75]
    assert rows.loc[("Europe", 2024), "share"] == pytest.approx(100 * 200 / 210)
    # Of 550 migrants in the world, 140 have no known origin.
    assert rows.loc[("Africa", 2024), "share_known_origin"] == pytest.approx(100 * 410 / 550)


def test_share_of_immigrants_born_in_their_own_region_leaves_unknown_origin_out(matrix):
    rows = corridors.own_region_share(matrix, groups=GROUPS, basis=corridors.DESTINATION).set_index(["area", "year"])
    assert rows.loc[("Africa", 2024), ["migrant_stock", "migrant_stock_within"]].tolist() == [160, 150]
    assert rows.loc[("Africa", 2024), "share_known_origin"] == pytest.approx(100 * 160 / 250)
    assert rows.loc[("Europe", 2024), "share"] == pytest.approx(100 * 200 / 250)


def test_no_share_where_less_than_half_of_the_migrants_are_of_known_origin(matrix):
    unknown = matrix.index[(matrix["origin"] == "OTH") & (matrix["destination"] == "KEN")]
    matrix.loc[unknown, ["migrant_stock", "migrant_stock_female", "migrant_stock_male"]] = [161, 80, 81]
    rows = corridors.own_region_share(matrix, groups=GROUPS, basis=corridors.DESTINATION).set_index(["area", "year"])
    assert rows.loc[("Africa", 2024), ["migrant_stock", "migrant_stock_within"]].tolist() == [160, 150]
    assert rows.loc[("Africa", 2024), "share_known_origin"] == pytest.approx(100 * 160 / 321)
    assert np.isnan(rows.loc[("Africa", 2024), "share"])
    assert rows.loc[("Europe", 2024), "share"] == pytest.approx(100 * 200 / 250)


def test_a_region_without_migrants_in_a_year_is_missing(matrix):
    rows = corridors.own_region_share(matrix, groups=GROUPS, basis=corridors.DESTINATION).set_index(["area", "year"])
    assert rows.loc[("Europe", 2000), ["migrant_stock", "migrant_stock_within", "share"]].isna().all()
    assert rows.loc[("Europe", 2000), "share_known_origin"] == 0


def test_share_of_one_sex_within_the_region(matrix):
    rows = corridors.own_region_share(matrix, groups=GROUPS, basis=corridors.ORIGIN, sex="female")
    assert rows.set_index(["area", "year"]).loc[("Africa", 2024), "share"] == 70


def test_neighbours_share_a_land_border_in_either_order(matrix):
    beside = corridors.neighbouring(matrix, BORDERS)
    assert pairs(matrix[beside]) == ["KEN-UGA", "UGA-KEN", "KEN-UGA", "UGA-KEN"]


def test_share_in_neighbouring_countries_leaves_unknown_origin_out(matrix):
    rows = corridors.neighbours(matrix, beside=corridors.neighbouring(matrix, BORDERS)).set_index("year")
    assert rows.loc[2024, ["migrant_stock", "migrant_stock_within"]].tolist() == [410, 150]
    assert rows.loc[2024, "share"] == pytest.approx(100 * 150 / 410)
    assert rows.loc[2024, "share_known_origin"] == pytest.approx(100 * 410 / 550)
    assert rows.loc[2000, "share"] == 100


def test_share_in_neighbouring_countries_under_a_mask(matrix):
    beside = corridors.neighbouring(matrix, BORDERS)
    rows = corridors.neighbours(matrix, beside=beside, kept=matrix["destination"].isin(["KEN", "UGA"]))
    rows = rows.set_index("year")
    assert rows.loc[2024, ["migrant_stock", "migrant_stock_within"]].tolist() == [160, 150]
    nobody = corridors.neighbours(matrix, beside=beside, kept=matrix["destination"] == "NRU")
    assert nobody["share"].isna().all()
