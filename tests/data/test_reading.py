import pytest

from dashboard.data import descriptor, reading
from dashboard.data.reading import Fault

HEADER = "country,year,remittances_received,share_of_gdp\n"


def read_from(data_dir, file):
    """Return the reading of a file of the folder by the entry of remittances.csv."""
    entry = descriptor.read(descriptor.content(data_dir))["remittances"]
    return reading.read(reading.content(data_dir / file), entry)


@pytest.fixture
def read(data_dir):
    """Read a remittances.csv of the given content."""

    def write_and_read(content: str | bytes) -> reading.Reading:
        path = data_dir / "remittances.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return read_from(data_dir, "remittances.csv")

    return write_and_read


def told(table):
    return [str(fault) for fault in table.faults]


def test_a_fault_is_one_line_and_names_at_most_five_rows():
    one = Fault(file="remittances.csv", column="remittances_received", message="1 negative value", rows=(18,))
    many = Fault(file="a.csv", column="b", message="17 negative values", rows=tuple(range(2, 19)))
    assert str(one) == "remittances.csv: remittances_received: 1 negative value (row 18)"
    assert str(many) == "a.csv: b: 17 negative values (rows 2, 3, 4, 5, 6 and 12 more)"
    assert str(Fault(file="a.csv", message="file is missing")) == "a.csv: file is missing"


def test_rows_keep_their_lines(read):
    table = read(HEADER + "NAM,2020,1,\nNPL,2020,2,\n")
    assert table.lines.tolist() == [2, 3]
    assert table.frame["country"].tolist() == ["NAM", "NPL"]
    assert told(table) == []


def test_a_cell_of_two_lines_does_not_shift_the_lines_after_it(read):
    table = read(HEADER + '"NA\nM",2020,1,\nNPL,2020,2,\n')
    assert table.lines.tolist() == [2, 4]
    assert table.frame["country"].tolist() == ["NA\nM", "NPL"]


def test_bom_and_crlf_are_accepted(read):
    table = read(b"\xef\xbb\xbf" + (HEADER + "NAM,2020,1,0.5\n").replace("\n", "\r\n").encode())
    assert told(table) == []
    assert table.frame.to_dict("records") == [
        {"country": "NAM", "year": 2020, "remittances_received": 1, "share_of_gdp": 0.5}
    ]


def test_a_missing_file_is_told(data_dir):
    (data_dir / "remittances.csv").unlink()
    table = read_from(data_dir, "remittances.csv")
    assert told(table) == ["remittances.csv: file is missing"]


def test_a_directory_in_the_place_of_a_file_is_told(data_dir):
    (data_dir / "folder.csv").mkdir()
    table = read_from(data_dir, "folder.csv")
    assert told(table) == ["folder.csv: cannot be read (Is a directory)"]


@pytest.mark.parametrize("content", [b"", b"\n", b"\xef\xbb\xbf\r\n"])
def test_an_empty_file_is_told(read, content):
    assert told(read(content)) == ["remittances.csv: file is empty"]


@pytest.mark.parametrize("header", [HEADER, HEADER.strip()])
def test_a_header_without_rows_is_told(read, header):
    assert told(read(header)) == ["remittances.csv: has a header but no rows"]


@pytest.mark.parametrize(("sign", "word"), [(";", "semicolons"), ("\t", "tabs"), ("|", "vertical lines")])
def test_cells_that_no_commas_separate_are_told_in_one_line(read, sign, word):
    table = read((HEADER + "NAM,2020,1,0.5\n").replace(",", sign))
    assert told(table) == [f"remittances.csv: cells are separated by {word}, where commas are expected"]


def test_a_name_of_a_column_with_a_line_break_is_told_in_one_line(read):
    assert "remittances.csv: g\\ndp: column is not in the descriptor" in told(
        read('"g\ndp",' + HEADER + "1,NAM,2020,1,0.5\n")
    )


def test_another_encoding_is_told_with_its_lines_and_the_rest_is_read(read):
    table = read(HEADER.encode() + "NAM,2020,1,\nNéP,2020,2,\n".encode("latin-1"))
    assert told(table) == ["remittances.csv: 1 line not in UTF-8 (row 3)"]
    assert table.frame["remittances_received"].tolist() == [1, 2]


def test_utf_16_is_told_as_not_being_text(read):
    assert told(read(HEADER.encode("utf-16"))) == ["remittances.csv: is not a text file in UTF-8"]


def test_missing_unexpected_and_double_columns_are_told_together(read):
    assert told(read("country,year,share_of_gdp,gdp,,year\nNAM,2020,0.5,1,2,2020\n")) == [
        "remittances.csv: remittances_received: column is missing",
        "remittances.csv: gdp: column is not in the descriptor",
        'remittances.csv: "": column is not in the descriptor',
        "remittances.csv: year: column occurs twice",
    ]


def test_a_blank_line_in_the_place_of_the_header_is_told(read):
    assert told(read("\n" + "NAM,2020,1,0.5\n")) == [
        "remittances.csv: country: column is missing",
        "remittances.csv: year: column is missing",
        "remittances.csv: remittances_received: column is missing",
        "remittances.csv: share_of_gdp: column is missing",
        "remittances.csv: 1 row without exactly 0 cells (row 2)",
    ]


def test_rows_with_too_few_or_too_many_cells_are_told_and_left_out(read):
    table = read(HEADER + "NAM,2020,1,0.5,7\nNPL,2020\nNPL,2021,3,\n\n")
    assert told(table) == ["remittances.csv: 3 rows without exactly 4 cells (rows 2, 3, 5)"]
    assert table.lines.tolist() == [4]
    assert table.frame["remittances_received"].tolist() == [3]


def test_a_quotation_mark_that_is_never_closed_is_told(read):
    assert told(read(HEADER + 'NAM,2020,1,0.5\n"NPL,2020,1,\nNPL,2021,1,\n')) == [
        "remittances.csv: 1 row without exactly 4 cells (row 3)"
    ]


def test_a_cell_too_long_to_be_one_is_told(read):
    assert told(read(HEADER + '"' + "x" * 200_000)) == [
        "remittances.csv: cannot be read as CSV (field larger than field limit (131072))"
    ]


def test_columns_come_in_the_order_of_the_descriptor(read):
    table = read("year,share_of_gdp,remittances_received,country\n2020,0.5,1,NAM\n")
    assert list(table.frame) == ["country", "year", "remittances_received", "share_of_gdp"]
    assert told(table) == []
