from dashboard.definitions import stock_remarks
from dashboard.messages.values import say
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views.country import migrants, parts


def rendered(country: str):
    return render(migrants.STOCK, read_selection(migrants.STOCK.controls, {"country": country})[0])


def test_the_state_of_a_part_is_that_in_which_nobody_from_there_is_counted():
    assert [parts.state_of(country) for country in ("REU", "VGB", "TKL")] == ["FRA", "GBR", "NZL"]
    assert [parts.state_of(country) for country in ("PRI", "GRL", "FRA", "PHL")] == [""] * 4
    assert rendered("VGB").headline.endswith("(those in the United Kingdom not among them)")
    assert "not among them" not in rendered("PHL").headline
    assert rendered("VGB").summary.endswith(" Emigrants who live in the United Kingdom are not in the data.")
    assert "not in the data" not in rendered("PHL").summary


def test_whom_the_data_by_origin_leave_out_is_said_of_the_parts():
    assert any("nobody from there lives in France" in say(remark) for remark in parts.remarks("REU", first=1990))
    assert parts.remarks("FRA", first=1990) == [stock_remarks.OTHER_PARTS]


def test_one_remark_on_the_sudan_is_enough():
    assert parts.remarks("SSD", first=1990) == [stock_remarks.SUDAN_BY_ORIGIN]
    assert parts.remarks("SSD", first=2010) == []
