from dashboard.definitions import stock_remarks
from dashboard.messages.values import say
from dashboard.view import Selection
from dashboard.views.country import parts


def of(country: str) -> Selection:
    return Selection.of({"country": country, "lang": "en"})


def test_the_state_of_a_part_is_that_in_which_nobody_from_there_is_counted():
    assert [parts.state_of(country) for country in ("REU", "VGB", "TKL")] == ["FRA", "GBR", "NZL"]
    assert [parts.state_of(country) for country in ("PRI", "GRL", "FRA", "PHL")] == [""] * 4
    assert parts.left_out("VGB", "en") == "those in the United Kingdom not among them"
    assert parts.left_out("PHL", "en") == parts.not_counted(of("PHL")) == ""


def test_whom_the_data_by_origin_leave_out_is_said_of_the_parts():
    assert any("nobody from there lives in France" in say(remark) for remark in parts.remarks(of("REU"), first=1990))
    assert parts.remarks(of("FRA"), first=1990) == [stock_remarks.OTHER_PARTS]


def test_one_remark_on_the_sudan_is_enough():
    assert parts.remarks(of("SSD"), first=1990) == [stock_remarks.SUDAN_BY_ORIGIN]
    assert parts.remarks(of("SSD"), first=2010) == []
