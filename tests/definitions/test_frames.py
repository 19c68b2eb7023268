"""The frames that pages share."""

from dashboard.data import areas
from dashboard.definitions import frames
from dashboard.terms import OTHER_ORIGIN


def test_corridors_hold_both_sexes_and_one_list_of_codes():
    rows = frames.corridors()
    assert rows["origin"].dtype == rows["destination"].dtype
    assert rows["origin"].cat.categories.tolist() == [*areas.names(), OTHER_ORIGIN]
    assert not rows[["origin", "destination"]].isna().any(axis=None)
    assert (rows["migrant_stock"] == rows["migrant_stock_female"] + rows["migrant_stock_male"]).all()


def test_the_world_of_2024_as_published_and_its_migrants_of_unknown_origin():
    rows = frames.corridors()
    latest = rows[rows["year"] == 2024]
    assert latest["migrant_stock"].sum() == 304_021_813
    assert latest["migrant_stock"][latest["origin"] == OTHER_ORIGIN].sum() == 22_065_614


def test_years_of_the_stock_are_not_annual():
    assert frames.stock_years() == (1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024)
