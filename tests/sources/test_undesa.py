"""UN DESA's workbook and tidy tables, read from small copies laid out like the originals."""

import openpyxl
import pandas as pd
import pytest

from dashboard.sources import undesa
from dashboard.sources.dataset import LayoutError

AREAS = pd.DataFrame({"m49": [516, 652, 999], "iso3": ["NAM", "BLM", "ZZZ"], "in_ims2024": ["1", "0", "0"]})
ISO3 = AREAS.set_index("m49")["iso3"]


def write_table(workbook, title, *, headings, rows):
    sheet = workbook.create_sheet(title)
    for start, words in zip((1, 9, 17), ("both sexes combined", "males", "females"), strict=True):
        sheet.cell(undesa.TITLE_ROW, len(headings) + start, f"Numbers at mid-year, {words}")
    sheet_rows = [[*headings, *undesa.YEARS * 3], *rows]
    for number, cells in enumerate(sheet_rows, start=undesa.HEADER_ROW):
        for column, cell in enumerate(cells, start=1):
            sheet.cell(number, column, cell)
    return sheet


@pytest.fixture
def workbook():
    book = openpyxl.Workbook()
    area = "Region, development group, country or area"
    write_table(
        book,
        "Table 1",
        headings=[None, area, "Coverage", "Data type", "Location code"],
        rows=[
            [1, "World", None, None, 900, *[1000] * 24],
            [2, "Namibia", None, "B R", 516, *range(101, 109), *range(61, 69), *[40] * 7, ".."],
            [3, "Saint Barthélemy*", None, None, 652, *[None] * 24],
        ],
    )
    # As published: the column headed "Location code" of this sheet holds the type of data.
    write_table(
        book,
        "Table 2",
        headings=[None, area, "Population notes", "Location code"],
        rows=[
            [1, "World", None, None, *[9.5] * 24],
            [2, " Namibia", "", "B R", *[1.2344] * 8, *[0.617] * 16],
            [3, "Saint Barthélemy*", "", "", *[None] * 24],
        ],
    )
    return book


@pytest.fixture
def save(tmp_path):
    def to_path(book):
        book.save(tmp_path / "stock.xlsx")
        return tmp_path / "stock.xlsx"

    return to_path


def write(path, text):
    path.write_text(text, encoding="utf-8")
    return path


def test_the_stock_has_one_row_an_area_year_and_sex_and_no_aggregates(workbook, save):
    stock = undesa.read_stock(save(workbook), AREAS)
    assert stock.columns.tolist() == ["destination", "year", "sex", "migrant_stock", "population", "data_type"]
    assert set(stock["destination"]) == {"NAM"}
    assert len(stock) == len(undesa.YEARS) * 3
    assert stock.head(3).to_numpy().tolist() == [
        ["NAM", 1990, "both", 101, 1234, "B R"],
        ["NAM", 1990, "female", 40, 617, "B R"],
        ["NAM", 1990, "male", 61, 617, "B R"],
    ]


def test_two_dots_are_missing_and_not_nought(workbook, save):
    stock = undesa.read_stock(save(workbook), AREAS)
    women = stock[(stock["year"] == 2024) & (stock["sex"] == "female")]
    assert women["migrant_stock"].isna().tolist() == [True]


def test_a_renamed_column_is_named_with_file_and_sheet(workbook, save):
    workbook["Table 1"].cell(undesa.HEADER_ROW, 5, "Code")
    with pytest.raises(LayoutError, match=r"stock.xlsx, sheet Table 1: column not found in row 11: Location code"):
        undesa.read_stock(save(workbook), AREAS)


def test_another_year_in_the_head_is_an_error(workbook, save):
    workbook["Table 2"].cell(undesa.HEADER_ROW, 5, 1991)
    with pytest.raises(LayoutError, match=r"stock.xlsx, sheet Table 2: years of both sexes combined in row 11"):
        undesa.read_stock(save(workbook), AREAS)


def test_a_missing_block_of_one_sex_is_an_error(workbook, save):
    workbook["Table 1"].cell(undesa.TITLE_ROW, 6 + 16, "Numbers at mid-year, women")
    with pytest.raises(LayoutError, match=r"stock.xlsx, sheet Table 1: columns not found in row 8: females"):
        undesa.read_stock(save(workbook), AREAS)


def test_a_missing_sheet_is_named(workbook, save):
    del workbook["Table 2"]
    with pytest.raises(LayoutError, match=r"stock.xlsx, sheet Table 2: sheet not found"):
        undesa.read_stock(save(workbook), AREAS)


def test_tables_that_list_other_areas_are_not_joined(workbook, save):
    workbook["Table 2"].cell(undesa.HEADER_ROW + 2, 2, "Nauru")
    with pytest.raises(LayoutError, match=r"sheet Table 2: column Region.*: Namibia not found"):
        undesa.read_stock(save(workbook), AREAS)


def test_a_code_that_is_neither_area_nor_aggregate_is_named_with_its_row(workbook, save):
    workbook["Table 1"].cell(undesa.HEADER_ROW + 2, 5, 517)
    with pytest.raises(LayoutError, match=r"sheet Table 1: column Location code: unknown value 517.* \(row 13\)"):
        undesa.read_stock(save(workbook), AREAS)


def test_a_word_among_the_numbers_is_an_error(workbook, save):
    workbook["Table 1"].cell(undesa.HEADER_ROW + 2, 6, "many")
    with pytest.raises(LayoutError, match=r"sheet Table 1: migrant_stock: .*many"):
        undesa.read_stock(save(workbook), AREAS)


def test_corridors_name_origin_other(tmp_path):
    path = write(
        tmp_path / "pairs.csv",
        "year,dest_m49,orig_m49,both,male,female\n2024,516,2003,5,3,2\n1990,516,999,9,4,5\n",
    )
    assert undesa.read_corridors(path, ISO3).to_numpy().tolist() == [
        ["OTH", "NAM", 2024, 2, 3],
        ["ZZZ", "NAM", 1990, 5, 4],
    ]


def test_a_corridor_without_its_column_is_an_error(tmp_path):
    path = write(tmp_path / "pairs.csv", "year,dest_m49,origin,both,male,female\n2024,516,2003,5,3,2\n")
    with pytest.raises(LayoutError, match=r"pairs.csv: column not found: orig_m49"):
        undesa.read_corridors(path, ISO3)


def test_a_corridor_from_an_unknown_origin_is_an_error(tmp_path):
    path = write(tmp_path / "pairs.csv", "year,dest_m49,orig_m49,both,male,female\n2024,516,517,5,3,2\n")
    with pytest.raises(LayoutError, match=r"pairs.csv: column orig_m49: unknown value 517 \(row 2\)"):
        undesa.read_corridors(path, ISO3)


def test_a_corridor_with_a_broken_number_is_an_error(tmp_path):
    path = write(tmp_path / "pairs.csv", "year,dest_m49,orig_m49,both,male,female\n2024,516,999,5,3,2.5\n")
    with pytest.raises(LayoutError, match=r"pairs.csv: column female: '2.5' is no whole number \(row 2\)"):
        undesa.read_corridors(path, ISO3)


def test_ages_stand_from_youngest_to_oldest(tmp_path):
    path = write(
        tmp_path / "ages.csv",
        "year,dest_m49,age_start,age_group,both,male,female\n"
        "2020,516,75,75+,3,1,2\n2020,516,5,5-9,7,3,4\n2020,516,10,10-14,9,4,5\n",
    )
    assert undesa.read_by_age(path, ISO3).to_numpy().tolist() == [
        ["NAM", 2020, "5-9", 4, 3],
        ["NAM", 2020, "10-14", 5, 4],
        ["NAM", 2020, "75+", 2, 1],
    ]


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"source file not found: .*ims_locations.csv"):
        undesa.read(tmp_path)
