"""The bundled refugees and migrant workers by origin, held against what their sources say: totals, sums, shortfalls."""

import pandas as pd
import pytest

from dashboard import config


def bundled(name):
    return pd.read_csv(config.BUNDLED_DATA / f"{name}.csv", keep_default_na=False, na_values=[""])


@pytest.fixture(scope="module")
def refugees():
    return bundled("refugees")


@pytest.fixture(scope="module")
def workers():
    return bundled("workers_by_origin")


@pytest.mark.parametrize("end", ["origin", "destination"])
@pytest.mark.parametrize(
    ("year", "published"), [(2024, (30_958_200, 8_352_712, 5_875_359)), (2025, (28_461_306, 8_998_097, 7_177_473))]
)
def test_the_world_has_the_published_refugees_by_either_end(refugees, end, year, published):
    rows = refugees[(refugees["year"] == year) & (refugees[end] == "ALL")]
    assert tuple(rows[["refugees", "asylum_seekers", "others_protected"]].sum()) == published


def test_pairs_make_the_totals_of_their_years_but_for_rounding(refugees):
    pairs = refugees[(refugees["origin"] != "ALL") & (refugees["destination"] != "ALL")]
    assert sorted(pairs["year"].unique()) == [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024, 2025]
    totals = refugees[refugees["origin"] == "ALL"].groupby("year")["refugees"].sum()
    sums = pairs.groupby("year")["refugees"].sum()
    assert (abs(sums - totals.reindex(sums.index)) < 1_000).all()


def test_the_largest_hosts_and_the_refugees_of_two_years_are_those_of_the_source(refugees):
    hosts = refugees[(refugees["origin"] == "ALL") & (refugees["year"] == 2025)].nlargest(3, "refugees")
    millions = (hosts["refugees"] / 1e6).round(2)
    assert dict(zip(hosts["destination"], millions, strict=True)) == {"DEU": 2.66, "TUR": 2.39, "UGA": 1.94}
    stock = bundled("migrant_stock").query("sex == 'both'")[["destination", "year"]]
    beside = refugees[refugees["origin"] == "ALL"].merge(stock, on=["destination", "year"])
    kinds = ["refugees", "asylum_seekers", "others_protected", "palestine_refugees"]
    assert beside[kinds].sum(axis="columns").groupby(beside["year"]).sum().loc[[2015, 2020]].tolist() == [
        24_574_993,
        34_412_395,
    ]


def test_origins_and_others_make_the_total_but_where_the_source_says_not(workers):
    keys = ["destination", "year", "migrant_basis"]
    totals = workers[workers["origin"] == "ALL"].set_index(keys)["migrants_employed"]
    sums = workers[workers["origin"] != "ALL"].groupby(keys)["migrants_employed"].sum()
    short = totals - sums.reindex(totals.index)
    # Rounding of the source: 100 persons.
    assert short[abs(short) > 100].index.tolist() == [
        ("PRT", 2024, "citizenship"),
        ("THA", 2016, "place_of_birth"),
        ("THA", 2017, "place_of_birth"),
    ]
    assert short["PRT", 2024, "citizenship"] == 2_400
    assert short["RUS", 2024, "place_of_birth"] == 63


def test_transcribed_workers_are_as_many_and_as_large_as_the_source_says(workers):
    assert workers.groupby("migrant_basis")["destination"].nunique().to_dict() == {
        "citizenship": 18,
        "place_of_birth": 83,
    }
    assert not workers.duplicated(["destination", "year", "migrant_basis", "origin"]).any()
    assert (workers["destination"] != workers["origin"]).all()
    thailand = workers.query("destination == 'THA' and year == 2024 and origin == 'ALL'")
    assert dict(zip(thailand["migrant_basis"], thailand["migrants_employed"], strict=True)) == {
        "citizenship": 3_350_673,
        "place_of_birth": 1_854_005,
    }
    assert not {"SAU", "ARE", "KWT", "QAT"} & set(workers["destination"])


def test_branches_make_the_total_of_those_who_left():
    rows = bundled("workers_leaving_by_branch")
    keys = ["origin", "year"]
    totals = rows[rows["sector"] == "total"].set_index(keys)["workers"]
    sums = rows[rows["sector"] != "total"].groupby(keys)["workers"].sum()
    assert rows["origin"].nunique() == 12
    assert (abs(totals - sums.reindex(totals.index)) <= 3).all()
