"""The bilateral remittance matrix, read from a small workbook laid out like the original."""

import pytest

from dashboard.sources import classification, knomad, world_bank
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_economies, write_workbook

TITLE = "Bilateral Remittance Estimates for 2021 using Migrant Stocks (millions of US$) (December 2022 Version)"


@pytest.fixture
def sources(tmp_path):
    write_economies(tmp_path, ["NAM", "TUR", "USA"])
    history = [["NAM", "Namibia", "UM"], ["YUGf", "Yugoslavia (former)", "UM"]]
    write_workbook(tmp_path, classification.OGHIST, {classification.HISTORY: history})
    indicators = [["Country Name", "Country Code"], ["United States", "USA"], ["World", "WLD"]]
    write_workbook(tmp_path, world_bank.PAID_WORKBOOK, {"Data": indicators})
    return tmp_path


def write(sources, *, title=TITLE, sender="United States", amount=1.5, total=4.25):
    rows = [
        [title],
        ["Remittance-receiving country (across)", "Namibia", "Turkey", "United States", "WORLD"],
        ["Namibia", None, None, 0, 0],
        ["Turkey", 0.75, None, None, 0.75],
        [sender, amount, 2, None, 3.5],
        ["WORLD", 2.25, 2, 0, total],
        [],
        ["When using the data, please cite: KNOMAD/World Bank Bilateral Remittance Matrix 2021."],
    ]
    write_workbook(sources, knomad.MATRIX, {"FINAL BRM 2021 ": rows})


def test_pairs_above_nought_are_rows_in_whole_dollars(sources):
    write(sources)
    rows = knomad.remittance_corridors(sources)
    assert rows.to_numpy().tolist() == [
        ["TUR", "NAM", 2021, 750_000],
        ["USA", "NAM", 2021, 1_500_000],
        ["USA", "TUR", 2021, 2_000_000],
    ]


def test_an_unknown_name_is_an_error_that_names_file_sheet_column_and_row(sources):
    write(sources, sender="Atlantis")
    with pytest.raises(LayoutError) as error:
        knomad.remittance_corridors(sources)
    assert str(error.value) == (
        "bilateral_remittance_matrix_2021_0.xlsx, sheet FINAL BRM 2021 : column A (row 5): unknown economy 'Atlantis'"
    )


def test_cells_that_do_not_add_up_to_the_workbooks_sum_are_an_error(sources):
    write(sources, total=9)
    with pytest.raises(LayoutError, match=r"column E \(row 6\): the cells add up to 4\.250, the sum given is 9"):
        knomad.remittance_corridors(sources)


def test_a_cell_that_is_no_number_is_an_error_that_names_column_and_row(sources):
    write(sources, amount="n.a.")
    with pytest.raises(LayoutError, match=r"column B: number expected, found 'n\.a\.' \(row 5\)"):
        knomad.remittance_corridors(sources)


def test_another_title_is_an_error_that_names_the_cell(sources):
    write(sources, title="Bilateral Migration Matrix 2021")
    with pytest.raises(LayoutError, match="cell A1"):
        knomad.remittance_corridors(sources)
