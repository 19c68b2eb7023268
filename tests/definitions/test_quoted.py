"""The figures that charts draw beside the data, as the list of statements has them."""

from dashboard.definitions import quoted


def test_the_shares_of_output_have_their_countries():
    rows = quoted.of_output()
    assert rows.to_numpy().tolist() == [
        ["LSO", 2016, 15.0],
        ["MOZ", 2016, 11.2],
        ["NPL", 2016, 31.3],
        ["PHL", 2016, 10.2],
    ]


def test_the_table_of_2013_has_persons_and_the_per_cent_that_it_prints():
    assert quoted.flows().to_numpy().tolist() == [
        ["north", "north", 55_000_000, 26],
        ["north", "south", 13_000_000, 6],
        ["south", "north", 73_000_000, 34],
        ["south", "south", 74_000_000, 34],
    ]


def test_a_share_without_a_year_has_none():
    rows = quoted.shares("C054", "C057").set_index("claim_id")
    assert rows["share"].tolist() == [50, 33]
    assert rows["year"].isna().tolist() == [True, False]
    assert rows.loc["C057", ["year", "document"]].tolist() == [2010, "ILO TTMLM 2013, Labour migration and development"]
