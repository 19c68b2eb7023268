from dashboard.definitions import stock_remarks


def test_remarks_are_of_the_areas_named():
    assert stock_remarks.of_areas(["PHL"], first=1990) == []
    assert stock_remarks.of_areas(["PSE"], first=2024) == [stock_remarks.OF_AREAS["PSE"]]
    assert stock_remarks.of_areas(["USA", "FRA"], first=2024) == [stock_remarks.OTHER_PARTS]


def test_the_sudan_is_remarked_on_as_long_as_its_figures_hold_south_sudan():
    assert stock_remarks.of_areas(["SSD"], first=2005) == [stock_remarks.SUDAN]
    assert stock_remarks.of_areas(["SDN"], first=2010) == []
