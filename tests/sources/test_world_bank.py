"""Remittances and the economy, read from small files laid out like the World Bank's."""

import math

import pandas as pd
import pytest

from dashboard.sources import wdi, world_bank
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_economies, write_text, write_workbook

HEADER = "Country Name,Country Code,Year,Value"
RECEIVED = "BX.TRF.PWKR.CD.DT"
PAID = "BM.TRF.PWKR.CD.DT"


def write_series(sources, code, *lines, header=HEADER):
    return write_text(sources, wdi.CSV_FOLDER / code.lower() / "data.csv", [header, *lines])


def write_paid(sources, *rows, header=("Country Name", "Country Code", "Indicator Name", "Indicator Code")):
    cells = [
        ["Data Source", "World Development Indicators"],
        ["Last Updated Date", "2023-05-10"],
        [],
        [*header, "1989", "2021", "2022"],
        *rows,
    ]
    return write_workbook(
        sources, world_bank.PAID_WORKBOOK, {"Data": cells, "Metadata - Countries": [["Country Code"]]}
    )


@pytest.fixture
def sources(tmp_path):
    write_economies(tmp_path, ["NAM", "MEX"])
    write_series(
        tmp_path, RECEIVED, "Namibia,NAM,1989,5", "Namibia,NAM,2021,1000.6", "Kosovo,XKX,2024,7", "World,WLD,2024,9"
    )
    write_paid(
        tmp_path,
        ["Namibia", "NAM", "Personal remittances, paid", PAID, 1, 80.4, 90],
        ["Mexico", "MEX", "Personal remittances, paid", PAID, None, 0, 5],
        ["World", "WLD", "Personal remittances, paid", PAID, 1, 2, 3],
    )
    return tmp_path


def test_remittances_received_are_of_economies_from_1990_on(sources):
    rows = world_bank.remittances_received(sources)
    assert rows.to_numpy().tolist() == [["NAM", 2021, 1001], ["XKX", 2024, 7]]


def test_remittances_paid_end_in_2021_and_leave_out_noughts(sources):
    assert world_bank.remittances_paid(sources).to_numpy().tolist() == [["NAM", 2021, 80]]


def test_coverage_of_remittances_is_counted_from_the_rows(sources):
    write_economies_series(sources)
    received, paid, economy = world_bank.read(sources)
    assert received.coverage == "2 economies, 2021-2024"
    assert "1 in 2024" in received.notes[0]
    assert paid.coverage == "1 economies, 2021-2021"
    assert economy.coverage.startswith("gdp: 1 economies, 2024-2024; ")


def test_the_source_line_of_each_names_its_own_edition(sources):
    write_economies_series(sources)
    lines = {dataset.name: dataset.source_line for dataset in world_bank.read(sources)}
    assert "July 2026" in lines["remittances_received"]
    assert "May 2023" in lines["remittances_paid"]
    assert "May 2023" not in lines["remittances_received"]
    assert "July 2026 (total labour force: April 2026)" in lines["economy"]


def write_economies_series(sources):
    for code in (world_bank.DOLLARS_AND_PERSONS | world_bank.SHARES).values():
        write_series(sources, code, "Namibia,NAM,2024,12.34567", "World,WLD,2024,99")


def test_economy_has_whole_dollars_and_persons_and_shares_as_published(sources):
    write_economies_series(sources)
    write_series(sources, "NY.GDP.MKTP.CD", "Namibia,NAM,1989,7", "Namibia,NAM,2024,13.7", "Namibia,NAM,2025,14")
    write_series(sources, "BX.KLT.DINV.CD.WD", "Namibia,NAM,2024,-2.6")
    rows = world_bank.economy(sources)
    assert list(rows.columns) == ["country", "year", *world_bank.ECONOMY_COLUMNS]
    assert rows["year"].tolist() == [2024, 2025]
    assert rows["gdp"].tolist() == [14, 14]
    assert rows.loc[0, "fdi_inflows"] == -3
    assert rows.loc[0, "unemployment_rate"] == 12.34567
    assert rows.loc[1, "population"] is pd.NA
    assert math.isnan(rows.loc[1, "unemployment_rate"])


def test_an_unknown_country_code_is_an_error_that_names_file_column_and_row(sources):
    write_series(sources, RECEIVED, "Namibia,NAM,2021,1000", "Nowhere,QQQ,2021,1")
    with pytest.raises(LayoutError, match=r"data\.csv: column Country Code: unknown value 'QQQ' \(row 3\)"):
        world_bank.remittances_received(sources)


def test_a_renamed_column_of_the_csv_is_an_error_that_names_it(sources):
    write_series(sources, RECEIVED, "Namibia,NAM,2021,1000", header="Country Name,Country Code,Year,Amount")
    with pytest.raises(LayoutError, match=r"data\.csv: column not found: Value"):
        world_bank.remittances_received(sources)


def test_a_value_that_is_no_number_is_an_error_that_names_column_and_row(sources):
    write_series(sources, RECEIVED, "Namibia,NAM,2021,..")
    with pytest.raises(LayoutError, match=r"data\.csv: column Value: number expected, found '\.\.' \(row 2\)"):
        world_bank.remittances_received(sources)


def test_a_renamed_column_of_the_workbook_is_an_error_that_names_file_sheet_and_column(sources):
    write_paid(sources, header=("Country Name", "Code", "Indicator Name", "Indicator Code"))
    with pytest.raises(LayoutError, match=r"BM\.TRF.*\.xls, sheet Data: column not found: Country Code"):
        world_bank.remittances_paid(sources)


def test_another_indicator_in_the_workbook_is_an_error(sources):
    write_paid(sources, ["Namibia", "NAM", "Personal remittances, received", RECEIVED, 1, 2, 3])
    with pytest.raises(LayoutError, match=rf"sheet Data: column Indicator Code: {PAID} expected, found {RECEIVED}"):
        world_bank.remittances_paid(sources)
