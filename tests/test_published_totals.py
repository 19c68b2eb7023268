"""The bundled migrant stock and list of countries, held against figures that their publishers print."""

import pandas as pd
import pytest

from dashboard import config

WORLD_STOCK = {
    1990: 153_916_063,
    1995: 163_176_002,
    2000: 174_566_152,
    2005: 192_788_721,
    2010: 221_020_392,
    2015: 250_042_020,
    2020: 275_284_032,
    2024: 304_021_813,
}
WOMEN_2024 = 146_012_018
WORLD_POPULATION_2024 = 8_161_972_572
BESIDE_AREAS = {("corridors", "origin"): {"OTH"}, ("labour_outflows", "destination"): {"ALL", "OTH"}}
OTHER_ORIGIN_2024 = 22_065_614


def bundled(name):
    return pd.read_csv(config.BUNDLED_DATA / f"{name}.csv", keep_default_na=False, na_values=[""])


@pytest.fixture(scope="module")
def countries():
    return bundled("countries").set_index("iso3")


@pytest.fixture(scope="module")
def stock():
    return bundled("migrant_stock")


@pytest.fixture(scope="module")
def corridors():
    return bundled("corridors")


def test_areas_sum_to_the_published_world_stock_of_every_year(stock):
    both = stock[stock["sex"] == "both"]
    assert both.groupby("year")["migrant_stock"].sum().to_dict() == WORLD_STOCK


def test_women_are_48_per_cent_of_migrants_in_2024(stock):
    women = stock.loc[(stock["year"] == 2024) & (stock["sex"] == "female"), "migrant_stock"].sum()
    assert women == WOMEN_2024
    assert round(100 * women / WORLD_STOCK[2024], 1) == 48.0


def test_women_and_men_make_both(stock):
    by_sex = stock.pivot_table(index=["destination", "year"], columns="sex", values="migrant_stock", aggfunc="sum")
    assert (by_sex["female"] + by_sex["male"]).tolist() == by_sex["both"].tolist()


def test_the_areas_have_the_population_of_the_world_less_kosovo(stock):
    both = stock[(stock["sex"] == "both") & (stock["year"] == 2024)].set_index("destination")
    assert len(both) == 233
    assert round((WORLD_POPULATION_2024 - both["population"].sum()) / 1e6, 1) == 1.7
    assert both.loc["NAM", "data_type"] == "B R"


def test_9042_pairs_of_areas_have_migrants_in_2024(corridors):
    of_2024 = corridors[corridors["year"] == 2024]
    other = of_2024["origin"] == "OTH"
    persons = of_2024["migrant_stock_female"] + of_2024["migrant_stock_male"]
    assert (~other).sum() == 9_042
    assert persons[other].sum() == OTHER_ORIGIN_2024
    assert persons.sum() == WORLD_STOCK[2024]


@pytest.mark.parametrize("sex", ["female", "male"])
def test_corridors_sum_to_the_stock_of_every_destination_and_year(corridors, stock, sex):
    arrived = corridors.groupby(["destination", "year"])[f"migrant_stock_{sex}"].sum()
    published = stock[stock["sex"] == sex].set_index(["destination", "year"])["migrant_stock"]
    assert arrived.reindex(published.index, fill_value=0).tolist() == published.tolist()
    assert arrived.index.difference(published.index).empty


def test_the_stock_by_age_is_slightly_under_the_world_total_of_its_revision():
    ages = bundled("migrant_stock_by_age")
    of_2020 = ages[ages["year"] == 2020]
    assert (of_2020["migrant_stock_female"] + of_2020["migrant_stock_male"]).sum() == 280_570_638
    assert ages["age_group"].nunique() == 16


def test_namibia_survives_in_every_file(countries, stock, corridors):
    assert countries.loc["NAM", "iso2"] == "NA"
    for column in (stock["destination"], corridors["origin"], corridors["destination"]):
        assert (column == "NAM").any()


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("migrant_stock", "destination"),
        ("corridors", "origin"),
        ("corridors", "destination"),
        ("migrant_stock_by_age", "destination"),
        ("migrant_employment", "country"),
        ("labour_outflows", "origin"),
        ("labour_outflows", "destination"),
        ("remittances_received", "country"),
        ("remittances_paid", "country"),
        ("economy", "country"),
        ("remittance_corridors", "origin"),
        ("remittance_corridors", "destination"),
        ("remittance_costs", "country"),
        ("income_groups", "country"),
        ("borders", "country_a"),
        ("borders", "country_b"),
    ],
)
def test_every_code_is_in_the_list_of_countries(countries, name, column):
    assert set(bundled(name)[column]) - set(countries.index) == BESIDE_AREAS.get((name, column), set())


def test_the_list_has_235_areas_and_kosovo(countries):
    assert len(countries) == 236
    assert countries["in_migrant_stock"].sum() == 233
    assert countries.loc["XKX", "name_en"] == "Kosovo (under UNSCR 1244)"
    assert not countries.loc["XKX", "in_migrant_stock"]


def test_the_united_nations_have_193_members(countries):
    assert countries["un_member"].sum() == 193
    assert not countries.loc[["VAT", "PSE", "TWN", "XKX"], "un_member"].any()


def test_least_developed_and_landlocked_countries_are_as_many_as_the_un_lists(countries):
    assert countries["ldc"].sum() == 45
    assert countries["lldc"].sum() == 32


def test_every_area_has_a_name_in_six_languages_and_a_point(countries):
    names = [f"name_{lang}" for lang in ("en", "fr", "es", "ar", "zh", "ru")]
    assert countries[[*names, "latitude", "longitude", "map_mark"]].notna().all(axis=None)
    assert countries["name_en"].is_unique
