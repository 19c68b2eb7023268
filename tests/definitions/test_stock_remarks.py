from dashboard.definitions import stock_remarks
from dashboard.messages.values import say


def test_remarks_are_of_the_areas_named():
    assert stock_remarks.of_areas(["PHL"], first=1990) == []
    assert stock_remarks.of_areas(["PSE"], first=2024) == [stock_remarks.OF_AREAS["PSE"]]
    assert stock_remarks.of_areas(["USA", "FRA"], first=2024) == [stock_remarks.OTHER_PARTS]


def remarks(code, first=2024):
    return stock_remarks.of_corridors([code], first=first)


def test_parts_of_a_state_that_the_data_by_origin_lack_are_named():
    assert stock_remarks.absent_parts("USA") == ("GUM", "MNP", "VIR")
    assert stock_remarks.absent_parts("DNK") == ()
    assert remarks("DNK") == [stock_remarks.OTHER_PARTS]
    assert remarks("PRI") == [stock_remarks.OTHER_PARTS]
    (france,) = remarks("FRA")
    assert say(france).startswith("UN DESA says that persons born in Guadeloupe, French Guiana")
    assert say(remarks("MYT")[1]).startswith("UN DESA says that persons born in Mayotte count as migrants in France;")


def test_where_migrants_are_shown_by_origin_the_sudan_has_a_remark_without_population():
    assert remarks("SSD", first=2005) == [stock_remarks.SUDAN_BY_ORIGIN]
    assert remarks("SDN", first=2010) == []


def test_the_antilles_are_remarked_on_up_to_their_end_where_migrants_are_shown_by_origin():
    assert stock_remarks.OF_AREAS["BES"] in remarks("BES", first=1990)
    assert stock_remarks.OF_AREAS["BES"] not in remarks("BES", first=2010)


def test_the_sudan_is_remarked_on_as_long_as_its_figures_hold_south_sudan():
    assert stock_remarks.of_areas(["SSD"], first=2005) == [stock_remarks.SUDAN]
    assert stock_remarks.of_areas(["SDN"], first=2010) == []
