import hashlib
from pathlib import Path

import pytest

from dashboard.data import checks

HEADER = "country,year,remittances_received,share_of_gdp\n"


def told(data_dir):
    return [str(fault) for fault in checks.all_faults(data_dir)]


@pytest.fixture
def faults_of(data_dir):
    """Return the lines told of a remittances.csv with the given rows."""

    def write_and_check(rows: str, *, header: str = HEADER) -> list[str]:
        path = data_dir / "remittances.csv"
        path.write_text(header + rows, encoding="utf-8")
        return [line for line in told(data_dir) if line.startswith("remittances.csv")]

    return write_and_check


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ("NAM,2020,-1,\nNPL,2020,1,\nNPL,2021,-2,\n", "remittances_received: 2 negative values (rows 2, 4)"),
        ("NAM,2020,1,100\nNPL,2020,1,100.5\n", "share_of_gdp: 1 value over 100: 100.5 (row 3)"),
        ("NAM,1890,1,\n", "year: 1 value under 1990: 1890 (row 2)"),
        ("NAM,2020,n/a,\nNPL,2020,-,\n", "remittances_received: 2 values not a number: n/a, - (rows 2, 3)"),
        ("NAM,2020,True,\n", "remittances_received: 1 value not a number: True (row 2)"),
        ("NAM,2020,1,inf\n", "share_of_gdp: 1 value not a number: inf (row 2)"),
        ("NAM,2020,1,NaN\n", "share_of_gdp: 1 value not a number: NaN (row 2)"),
        ('NAM,2020,"1,000",\n', "remittances_received: 1 value not a number: 1,000 (row 2)"),
        ("NAM,2020.5,1,\n", "year: 1 value not a whole number: 2020.5 (row 2)"),
        (
            "NAM,2020,10000000000000001,\n",
            "remittances_received: 1 value not a whole number: 10000000000000001 (row 2)",
        ),
        ("NAM,,1,\nNPL,2020,1,\n", "year: 1 empty cell where a value is required (row 2)"),
        (",2020,1,\n,2021,1,\n", "country: 2 empty cells where a value is required (rows 2, 3)"),
        ("XXA,2020,1,\nNPL,2020,1,\n", "country: 1 value not in iso3 of countries: XXA (row 2)"),
        ('NAM,2020,"1\n2",\n', "remittances_received: 1 value not a number: 1\\n2 (row 2)"),
        ("NAM,2020," + 99 * "x" + ",\n", f"remittances_received: 1 value not a number: {60 * 'x'}... (row 2)"),
        (
            "NPL,2020,1,\nNAM,2020,1,\nNPL,2020,2,\n",
            "country, year: 2 rows with a key that occurs more than once (rows 2, 4)",
        ),
    ],
)
def test_each_fault_is_told_with_file_column_and_rows(faults_of, rows, fault):
    assert faults_of(rows) == [f"remittances.csv: {fault}"]


def test_values_at_the_limits_and_empty_cells_are_no_faults(faults_of):
    assert faults_of("NAM,1990,0,100\nNPL,2030,,\n") == []


def test_all_faults_of_a_file_are_told_at_once(faults_of):
    assert faults_of("NAM,2020,-5,\nXXA,2020,x,101\nNPL,,1,-1\nNPL,,1,1\n", header=HEADER.replace("\n", ",gdp\n")) == [
        "remittances.csv: gdp: column is not in the descriptor",
        "remittances.csv: 4 rows without exactly 5 cells (rows 2, 3, 4, 5)",
    ]
    assert faults_of("NAM,2020,-5,\nXXA,2020,x,101\nNPL,,1,-1\nNPL,,1,1\n") == [
        "remittances.csv: year: 2 empty cells where a value is required (rows 4, 5)",
        "remittances.csv: remittances_received: 1 value not a number: x (row 3)",
        "remittances.csv: remittances_received: 1 negative value (row 2)",
        "remittances.csv: share_of_gdp: 1 negative value (row 4)",
        "remittances.csv: share_of_gdp: 1 value over 100: 101 (row 3)",
        "remittances.csv: country: 1 value not in iso3 of countries: XXA (row 3)",
        "remittances.csv: country, year: 2 rows with a key that occurs more than once (rows 4, 5)",
    ]


def test_many_rows_and_values_are_shortened(faults_of):
    rows = "".join(f"X{letter}A,2020,1,\n" for letter in "ABCDEFG")
    told = "7 values not in iso3 of countries: XAA, XBA, XCA, ... (rows 2, 3, 4, 5, 6 and 2 more)"
    assert faults_of(rows) == [f"remittances.csv: country: {told}"]


def test_rows_after_a_broken_one_are_told_by_their_own_line(faults_of):
    assert faults_of("NAM,2020\nNPL,2020,-1,\n") == [
        "remittances.csv: 1 row without exactly 4 cells (row 2)",
        "remittances.csv: remittances_received: 1 negative value (row 3)",
    ]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("nam,NA,true,low", "iso3: 1 value not of the form [A-Z]{3}: nam (row 2)"),
        ("NAMX,NA,true,low", "iso3: 1 value not of the form [A-Z]{3}: NAMX (row 2)"),
        ("NAM,NA,yes,low", "ldc: 1 value neither true nor false: yes (row 2)"),
        ('NAM,"N\nA",true,low', "iso2: 1 value with a line break or another sign of control: N\\nA (row 2)"),
        ("NAM,N\tA,true,low", "iso2: 1 value with a line break or another sign of control: N\\tA (row 2)"),
        ("NAM,NA,true,middle", "income_group: 1 value not one of low, high: middle (row 2)"),
    ],
)
def test_codes_that_are_not_of_their_kind_are_told(data_dir, row, fault):
    path = data_dir / "countries.csv"
    path.write_text(f"iso3,iso2,ldc,income_group\n{row}\n", encoding="utf-8")
    assert [line for line in told(data_dir) if line.startswith("countries.csv")] == [f"countries.csv: {fault}"]


def test_numbers_may_be_limited_to_a_list(data_dir, package, describe):
    package["resources"][1]["schema"]["fields"][1]["constraints"] = {"enum": [2019, 2020]}
    describe(package)
    assert [str(fault) for fault in checks.all_faults(data_dir)] == [
        "remittances.csv: year: 1 value not one of 2019, 2020: 2021 (row 4)"
    ]


def test_a_directory_without_fault_has_none(data_dir):
    assert checks.all_faults(data_dir) == []


def test_a_broken_descriptor_is_told_like_any_other_file(data_dir):
    (data_dir / "datapackage.json").write_text("{")
    lines = [str(fault) for fault in checks.all_faults(data_dir)]
    assert len(lines) == 1
    assert lines[0].startswith("datapackage.json: is not JSON: ")


def test_a_missing_descriptor_is_told(tmp_path):
    assert [str(fault) for fault in checks.all_faults(tmp_path)] == [
        f"datapackage.json: {tmp_path / 'datapackage.json'}: file is missing"
    ]


def test_files_that_nobody_described_are_told(data_dir):
    (data_dir / "wages.csv").write_text("country,wage\nNAM,1\n")
    assert [str(fault) for fault in checks.all_faults(data_dir)] == ["wages.csv: is not described in datapackage.json"]


def test_a_missing_list_of_countries_is_one_fault_and_not_one_a_row(data_dir):
    (data_dir / "countries.csv").unlink()
    assert [str(fault) for fault in checks.all_faults(data_dir)] == ["countries.csv: file is missing"]


def test_faults_of_several_files_are_told_in_the_order_of_the_descriptor(data_dir: Path):
    (data_dir / "countries.csv").write_text("iso3,iso2,ldc,income_group\nNAM,NA,,\nNPL,NP,,\nNPL,NP,,\n")
    (data_dir / "remittances.csv").write_text(HEADER)
    assert [str(fault) for fault in checks.all_faults(data_dir)] == [
        "countries.csv: iso3: 2 rows with a key that occurs more than once (rows 3, 4)",
        "remittances.csv: has a header but no rows",
    ]


MEANT = 'if the change is meant, renew "bytes" and "hash" in datapackage.json or take them out'


def test_files_of_the_size_and_hash_of_the_descriptor_have_no_fault(data_dir, seal):
    seal()
    assert told(data_dir) == []


def test_half_a_file_is_told_although_every_row_of_it_is_sound(data_dir, seal):
    seal()
    path = data_dir / "remittances.csv"
    path.write_text(path.read_text().removesuffix("NPL,2021,300,24.5\n"))
    assert told(data_dir) == [f"remittances.csv: has 75 bytes where datapackage.json says 93; {MEANT}"]


def test_a_file_of_the_same_size_with_another_figure_is_told(data_dir, seal):
    seal()
    path = data_dir / "remittances.csv"
    path.write_text(path.read_text().replace("300", "301"))
    assert told(data_dir) == [
        f"remittances.csv: is not the file of which datapackage.json has the sha256 hash; {MEANT}"
    ]


def test_a_file_cut_within_a_row_is_told_with_all_its_faults(data_dir, seal):
    seal()
    path = data_dir / "remittances.csv"
    path.write_bytes(path.read_bytes()[:-8])
    assert told(data_dir) == [
        f"remittances.csv: has 85 bytes where datapackage.json says 93; {MEANT}",
        "remittances.csv: 1 row without exactly 4 cells (row 4)",
    ]


@pytest.mark.parametrize(
    ("prefix", "algorithm"), [("", "md5"), ("md5:", "md5"), ("sha1:", "sha1"), ("sha512:", "sha512")]
)
def test_hashes_of_every_kind_of_the_standard_are_held_against_the_file(data_dir, package, describe, prefix, algorithm):
    content = (data_dir / "remittances.csv").read_bytes()
    package["resources"][1]["hash"] = prefix + hashlib.new(algorithm, content).hexdigest().upper()
    describe(package)
    assert told(data_dir) == []
    (data_dir / "remittances.csv").write_bytes(content + b"NAM,2021,,\n")
    assert told(data_dir) == [
        f"remittances.csv: is not the file of which datapackage.json has the {algorithm} hash; {MEANT}"
    ]
