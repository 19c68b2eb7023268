"""Costs of sending money, read from small files laid out like the World Bank's."""

import pytest

from dashboard.sources import remittance_prices
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_economies, write_text, write_workbook

HEADER = (
    "Sending Countries Name,Sending Countries Code,Series Name,Series Code,"
    "Receiving Countries  Name,Receiving Countries  Code,2020Q1 [YR2020Q1],2020Q3 [YR2020Q3]"
)
COST = "Average Total Cost to remit in corridor,ATCR.CORR"
END = [",,,,,,,", "Data from database: Remittance Prices Worldwide (Corridors),,,,,,,"]


@pytest.fixture
def sources(tmp_path):
    write_economies(tmp_path, ["NAM", "ZAF"])
    return tmp_path


def write_corridors(sources, *lines, header=HEADER):
    write_text(sources, remittance_prices.CORRIDORS, [f"\ufeff{header}", *lines, *END])


def test_costs_by_corridor_leave_out_missing_quarters_former_states_and_the_notes_at_the_end(sources):
    write_corridors(
        sources,
        f"South Africa,ZAF,{COST},Namibia,NAM,..,5.52199983596802",
        f"South Africa,ZAF,{COST},Kosovo,KSV,7.5,-1.25",
        f"South Africa,ZAF,{COST},Netherlands-Antilles,ANT,9,9",
    )
    assert remittance_prices.remittance_corridor_costs(sources).fillna("").to_numpy().tolist() == [
        ["ZAF", "NAM", "2020Q3", 5.52199983596802, ""],
        ["ZAF", "XKX", "2020Q1", 7.5, ""],
        ["ZAF", "XKX", "2020Q3", -1.25, "0 or below, as published"],
    ]


def test_costs_by_country_say_the_direction(sources):
    for (file, code), cost in zip(remittance_prices.WORKBOOKS.values(), (8.0, 5.00040091574192), strict=True):
        head = ["Country Name", "Country Code", "Indicator Name", "Indicator Code", "2020", "2021"]
        row = ["Namibia", "NAM", "Average transaction cost", code, cost, None]
        write_workbook(sources, file, {"Data": [["Data Source"], [], [], head, row]})
    assert remittance_prices.remittance_costs(sources).to_numpy().tolist() == [
        ["NAM", 2020, "sending_from", 8.0],
        ["NAM", 2020, "sending_to", 5.00040091574192],
    ]


def test_a_cost_of_nought_is_marked_like_one_below(sources):
    write_corridors(sources, f"South Africa,ZAF,{COST},Namibia,NAM,0,0.1")
    remarks = remittance_prices.remittance_corridor_costs(sources)["remark"]
    assert remarks.fillna("").tolist() == ["0 or below, as published", ""]


def test_an_unknown_code_is_an_error_that_names_file_column_and_row(sources):
    write_corridors(sources, f"South Africa,ZAF,{COST},Nowhere,QQQ,5,5")
    with pytest.raises(
        LayoutError, match=r"_Data\.csv: column Receiving Countries  Code: unknown value 'QQQ' \(row 2\)"
    ):
        remittance_prices.remittance_corridor_costs(sources)


def test_a_renamed_column_is_an_error_that_names_file_and_column(sources):
    write_corridors(sources, header=HEADER.replace("Receiving Countries  Code", "Receiving Countries Code"))
    with pytest.raises(LayoutError, match=r"_Data\.csv: column not found: Receiving Countries  Code"):
        remittance_prices.remittance_corridor_costs(sources)


def test_quarters_headed_otherwise_are_an_error(sources):
    write_corridors(sources, f"South Africa,ZAF,{COST},Namibia,NAM,5,5", header=HEADER.replace(" [YR2020", " [Y2020"))
    with pytest.raises(LayoutError, match="column not found: a quarter"):
        remittance_prices.remittance_corridor_costs(sources)
