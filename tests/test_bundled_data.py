"""The real files against their descriptor, by our own checks and by frictionless, and against published totals."""

import csv
import io
import json

import pandas as pd
import pytest
from frictionless import Package, Report

from dashboard import config
from dashboard.columns import COLUMNS
from dashboard.data import checks, descriptor, edition
from dashboard.data.reading import NUMBERS
from dashboard.terms import OTHER_ORIGIN

DATA = config.BUNDLED_DATA
LARGEST_TOTAL = 8_000_000


@pytest.fixture(scope="module")
def entries() -> dict[str, descriptor.DatasetEntry]:
    return descriptor.read(descriptor.content(DATA))


@pytest.fixture(scope="module")
def frames(entries) -> dict[str, pd.DataFrame]:
    files = edition.read(DATA).files
    return {name: checks.checked(files[name], entry)[0] for name, entry in entries.items()}


@pytest.fixture(scope="module")
def references() -> checks.References:
    return checks.reference_values(edition.read(DATA))


@pytest.fixture(scope="module")
def report() -> Report:
    return Package(str(DATA / descriptor.FILE_NAME)).validate()


def test_no_bundled_file_has_a_fault():
    assert [str(fault) for fault in checks.all_faults(DATA)] == []


@pytest.mark.slow
def test_frictionless_finds_every_file_valid(report):
    assert report.flatten(["title", "rowNumber", "fieldName", "message"]) == []
    assert report.valid


@pytest.mark.slow
def test_frictionless_read_every_row_of_every_file(report, frames):
    assert {task.name: task.stats["rows"] for task in report.tasks} == {
        name: len(frame) for name, frame in frames.items()
    }


def test_every_column_has_words_for_readers():
    package = json.loads((DATA / descriptor.FILE_NAME).read_text(encoding="utf-8"))
    without = [
        f"{resource['name']}.{field['name']}"
        for resource in package["resources"]
        for field in resource["schema"]["fields"]
        if field["name"] not in COLUMNS and not (field.get("title") and field.get("unit"))
    ]
    assert without == []


def test_number_columns_of_a_key_are_required(entries):
    # Only a required column is read as whole numbers: a year must not turn into 2024.0.
    optional = [
        f"{name}.{column.name}"
        for name, entry in entries.items()
        for column in entry.columns
        if column.name in entry.primary_key and column.type in NUMBERS and not column.required
    ]
    assert optional == []


def columns(entries):
    return [(entry, column) for entry in entries.values() for column in entry.columns]


def test_every_number_lies_between_limits_or_in_a_closed_list(entries):
    free = [
        f"{entry.name}.{column.name}"
        for entry, column in columns(entries)
        if column.type in NUMBERS and not column.enum and (column.minimum is None or column.maximum is None)
    ]
    assert free == []


def test_every_file_has_its_size_and_hash(entries):
    assert [name for name, entry in entries.items() if entry.size is None or entry.digest.algorithm != "sha256"] == []


CODES = {
    "iso3",
    "country",
    "origin",
    "destination",
    "country_a",
    "country_b",
    "place",
    "group",
    "community",
    "party",
    "partner",
}
REGIONS = {"region", "subregion", "ilo_region", "ilo_subregion"}


def test_every_code_is_held_against_a_list(entries):
    # What names the rows of its own list, and the bodies with dates, among which is the OECD.
    own = {"places.place", "communities.community", "migrant_employment.group", "membership_periods.community"}
    held = {f"{name}.{key.column}" for name, entry in entries.items() for key in entry.foreign_keys}
    there = {f"{entry.name}.{column.name}" for entry, column in columns(entries) if column.name in CODES | REGIONS}
    assert there - held == own
    assert entries["membership_periods"].column("community").enum


def spoilt(entries, references, name, column, value):
    """Return the faults of a file that has one more value in a column of its first row."""
    header, first, *rows = edition.read(DATA).files[name].decode().splitlines()
    cells = next(csv.reader([first]))
    cells[header.split(",").index(column)] = value
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerow(cells)
    content = "\n".join([header, written.getvalue().strip(), *rows, ""]).encode()
    return [str(fault) for fault in checks.checked(content, entries[name], references=references)[1]]


@pytest.mark.parametrize(
    ("name", "column", "value", "told"),
    [
        ("corridors", "origin", "ZZZ", "1 value not in place of places: ZZZ (row 2)"),
        ("corridors", "origin", "ALL", "1 value not of the form (?!ALL)[A-Z]{3}: ALL (row 2)"),
        ("labour_outflows", "destination", "ZZZ", "1 value not in place of places: ZZZ (row 2)"),
        ("countries", "subregion", "Nowhere", "1 value not in name_en of groups: Nowhere (row 2)"),
        ("memberships", "community", "ZZZ", "1 value not in community of communities: ZZZ (row 2)"),
        ("place_forms", "place", "nowhere", "1 value not in place of places: nowhere (row 2)"),
        ("corridors", "migrant_stock_male", "999999999999999", "1 value over 9000000000: 999999999999999 (row 2)"),
        ("economy", "gdp", "999999999999999", "1 value over 200000000000000: 999999999999999 (row 2)"),
        ("economy", "year", "19900", "1 value over 2100: 19900 (row 2)"),
        ("remittance_costs", "cost_of_sending", "101", "1 value over 100: 101 (row 2)"),
    ],
)
def test_a_code_or_a_figure_that_cannot_be_is_told(entries, references, name, column, value, told):
    assert f"{name}.csv: {column}: {told}" in spoilt(entries, references, name, column, value)


def test_shares_and_rates_of_the_ilo_are_per_cent(frames):
    workers = frames["migrant_workers"]
    assert workers.loc[workers["measure"] != "persons", "value"].between(0, 100).all()


def test_all_files_together_stay_small():
    assert sum(path.stat().st_size for path in DATA.glob("*.csv")) < LARGEST_TOTAL


def test_files_are_written_as_the_project_writes_them(entries):
    for entry in entries.values():
        content = (DATA / entry.path).read_bytes()
        assert not content.startswith(b"\xef\xbb\xbf"), entry.path
        assert b"\r" not in content, entry.path
        assert content.endswith(b"\n"), entry.path


def reading_order(cells: pd.Series) -> pd.Series:
    """Age groups follow the ages, 5-9 before 10-14; an empty cell stands before all others."""
    return cells.str.extract(r"(\d+)")[0].astype("float64") if cells.name == "age_group" else cells


def test_rows_stand_in_the_order_of_their_keys(entries, frames):
    unsorted = []
    for name, entry in entries.items():
        keys = list(entry.primary_key)
        rows = frames[name].sort_values(keys, key=reading_order, na_position="first", kind="stable")
        if not rows.index.equals(frames[name].index):
            unsorted.append(name)
    assert unsorted == []


def test_namibia_keeps_its_code(frames):
    countries = frames["countries"].set_index("iso3")
    assert countries.loc["NAM", "iso2"] == "NA"


@pytest.mark.parametrize(("year", "published"), [(1990, 153_916_063), (2024, 304_021_813)])
def test_world_migrant_stock_is_that_of_the_un(frames, year, published):
    stock = frames["migrant_stock"].query("year == @year and sex == 'both'")
    assert stock["migrant_stock"].sum() == pytest.approx(published, abs=len(stock))


def test_women_are_48_per_cent_of_all_migrants(frames):
    stock = frames["migrant_stock"].query("year == 2024").groupby("sex")["migrant_stock"].sum()
    assert round(100 * stock["female"] / stock["both"], 1) == 48.0


def test_corridors_of_2024_are_those_of_the_un(frames):
    corridors = frames["corridors"].query("year == 2024")
    persons = corridors["migrant_stock_female"] + corridors["migrant_stock_male"]
    other = corridors["origin"] == OTHER_ORIGIN
    assert (persons[~other] > 0).sum() == 9_042
    assert round(persons[other].sum() / 1e6, 1) == 22.1


def test_remittances_of_2024_are_those_of_the_world_bank(frames):
    received = frames["remittances_received"].query("year == 2024").set_index("country")["remittances_received"]
    gdp = frames["economy"].query("year == 2024").set_index("country")["gdp"]
    assert round(received.sum() / 1e9, 1) == 856.6
    assert round(100 * received["TJK"] / gdp["TJK"], 1) == 47.2


@pytest.mark.parametrize(
    ("year", "sex", "published"),
    [
        (2013, "both", 150_300_000),
        (2013, "female", 66_600_000),
        (2022, "both", 167_700_000),
        (2022, "female", 64_900_000),
    ],
)
def test_world_migrant_workers_are_those_of_the_ilo(frames, year, sex, published):
    workers = frames["migrant_workers"]
    dimensions = ["ilo_subregion", "ilo_region", "income_group", "sector", "age_group"]
    world = workers[workers[dimensions].isna().all(axis=1) & (workers["measure"] == "persons")]
    # Each edition restates the past: 2013 is that of the first, 2022 that of the fourth.
    found = world[
        (world["edition"] == {2013: 1, 2022: 4}[year])
        & (world["reference_year"] == year)
        & (world["sex"] == sex)
        & (world["population"] == "migrant_workers")
    ]
    assert found["value"].tolist() == [published]


def test_costs_that_nobody_pays_are_marked(frames):
    costs = frames["remittance_corridor_costs"]
    marked = costs[costs["remark"].notna()]
    assert sorted(marked["cost_of_sending"].round(2)) == [-11.36, -4.55, -2.17, -1.37, -0.22, 0.0]
    assert (costs["cost_of_sending"] <= 0).tolist() == costs["remark"].notna().tolist()
