import threading
from pathlib import Path

import pandas as pd
import pytest

from dashboard.data import catalogue, checks
from dashboard.data.descriptor import DataError


def test_names_and_entries_come_from_the_directory_in_the_settings(data_dir):
    assert catalogue.names() == ("countries", "remittances")
    assert catalogue.entry("remittances").title == "Remittances"


def test_a_dataset_that_does_not_exist_is_told(data_dir):
    with pytest.raises(DataError, match=r'^There is no dataset "wages" in datapackage\.json\.$'):
        catalogue.frame("wages")


def test_columns_have_the_types_of_the_descriptor(data_dir):
    rows = catalogue.frame("remittances")
    assert rows.dtypes.astype("str").to_dict() == {
        "country": "str",
        "year": "int64",
        "remittances_received": "float64",
        "share_of_gdp": "float64",
    }
    assert rows["remittances_received"].isna().tolist() == [False, True, False]


def test_types_do_not_depend_on_what_happens_to_be_filled(data_dir):
    (data_dir / "remittances.csv").write_text("country,year,remittances_received,share_of_gdp\nNAM,2020,1,\n")
    assert str(catalogue.frame("remittances")["remittances_received"].dtype) == "float64"


def test_namibia_is_not_missing(data_dir):
    assert catalogue.frame("countries")["iso2"].tolist() == ["NA", "NP"]


def test_true_and_false_are_truths_and_may_be_missing(data_dir, package, describe):
    (data_dir / "countries.csv").write_text("iso3,iso2,ldc,income_group\nNAM,NA,false,\nNPL,NP,True,low\nXKX,XK,,\n")
    ldc = catalogue.frame("countries")["ldc"]
    assert str(ldc.dtype) == "boolean"
    assert ldc.tolist() == [False, True, pd.NA]


def test_true_and_false_that_are_required_are_plain(data_dir, package, describe):
    package["resources"][0]["schema"]["fields"][2]["constraints"] = {"required": True}
    describe(package)
    assert str(catalogue.frame("countries")["ldc"].dtype) == "bool"


def test_all_faults_of_a_file_are_raised_together(data_dir):
    (data_dir / "remittances.csv").write_text(
        "country,year,remittances_received,share_of_gdp\nXXA,2020,-1,\nNPL,2021,1,101\n"
    )
    with pytest.raises(DataError) as told:
        catalogue.frame("remittances")
    assert told.value.problems == (
        "remittances.csv: remittances_received: 1 negative value (row 2)",
        "remittances.csv: share_of_gdp: 1 value over 100: 101 (row 3)",
        "remittances.csv: country: 1 value not in iso3 of countries: XXA (row 2)",
    )


def test_a_file_mended_after_a_fault_is_read_again(data_dir):
    path = data_dir / "remittances.csv"
    whole = path.read_text()
    path.write_text("")
    with pytest.raises(DataError):
        catalogue.frame("remittances")
    path.write_text(whole)
    assert len(catalogue.frame("remittances")) == 3


def spoil_cell(rows: pd.DataFrame) -> None:
    rows.loc[0, "country"] = "XXA"


def spoil_column(rows: pd.DataFrame) -> None:
    rows["year"] = 0


def spoil_in_place(rows: pd.DataFrame) -> None:
    rows.drop(columns=["country"], inplace=True)  # noqa: PD002


def spoil_order(rows: pd.DataFrame) -> None:
    rows.sort_values("year", ascending=False, inplace=True)  # noqa: PD002


def spoil_names(rows: pd.DataFrame) -> None:
    rows.columns = [name.upper() for name in rows.columns]
    rows.columns.name = "column"
    rows.index.name = "row"
    rows.attrs["note"] = "mine"


def spoil_series(rows: pd.DataFrame) -> None:
    rows["remittances_received"].fillna(0, inplace=True)  # noqa: PD002


@pytest.mark.parametrize("spoil", [spoil_cell, spoil_column, spoil_in_place, spoil_order, spoil_names, spoil_series])
@pytest.mark.filterwarnings("ignore::Warning")
def test_nobody_can_spoil_the_frame_of_another(data_dir, spoil):
    before = catalogue.frame("remittances").copy(deep=True)
    spoil(catalogue.frame("remittances"))
    after = catalogue.frame("remittances")
    pd.testing.assert_frame_equal(after, before)
    assert after.columns.name is None
    assert after.index.name is None
    assert after.attrs == {}


def test_the_numbers_behind_a_frame_cannot_be_written(data_dir):
    with pytest.raises(ValueError, match="read-only"):
        catalogue.frame("remittances")["year"].to_numpy()[0] = 0


def test_a_file_asked_for_by_many_at_once_is_read_once(data_dir, monkeypatch):
    read = []
    everyone = threading.Barrier(8)
    check = checks.checked

    def counted(found, entry, **references):
        read.append(entry.path)
        return check(found, entry, **references)

    def ask():
        everyone.wait()
        catalogue.frame("remittances")

    monkeypatch.setattr(checks, "checked", counted)
    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert read == ["remittances.csv"]


@pytest.mark.parametrize("name", ["countries.csv", "remittances.csv", "datapackage.json"])
@pytest.mark.parametrize("change", [Path.unlink, lambda file: file.write_text("spoilt")])
def test_files_that_change_afterwards_change_nothing_until_they_are_read_anew(data_dir, name, change):
    described = catalogue.described()
    change(data_dir / name)
    assert len(catalogue.frame("remittances")) == 3
    assert catalogue.content("remittances").startswith(b"country,year")
    assert catalogue.content("countries").startswith(b"iso3,iso2")
    assert catalogue.described() == described
    catalogue.clear()
    with pytest.raises(DataError):
        [catalogue.frame(dataset) for dataset in ("countries", "remittances")]


def test_a_fault_mended_brings_all_files_of_that_moment(data_dir):
    path = data_dir / "remittances.csv"
    whole = path.read_text()
    assert len(catalogue.frame("countries")) == 2
    path.write_text("")
    catalogue.clear()
    with pytest.raises(DataError):
        catalogue.frame("remittances")
    path.write_text(whole)
    (data_dir / "countries.csv").write_text("iso3,iso2,ldc,income_group\nNAM,NA,,\nNPL,NP,,\nXKX,,,\n")
    assert len(catalogue.frame("remittances")) == 3
    assert len(catalogue.frame("countries")) == 3


def test_a_file_that_is_missing_is_told_to_whoever_asks_for_it(data_dir):
    (data_dir / "remittances.csv").unlink()
    with pytest.raises(DataError, match=r"^remittances\.csv: file is missing$"):
        catalogue.content("remittances")


def test_the_fingerprint_follows_every_file(data_dir):
    seen = {catalogue.fingerprint()}
    for name in ("countries.csv", "remittances.csv", "datapackage.json"):
        catalogue.clear()
        with (data_dir / name).open("a") as file:
            file.write("\n")
        seen.add(catalogue.fingerprint())
    assert len(seen) == 4
