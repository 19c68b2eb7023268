"""Building the bundled files, and building them again from the publishers' files."""

import os
from pathlib import Path

import pandas as pd
import pytest

from dashboard.sources import build
from dashboard.sources.__main__ import main
from dashboard.sources.dataset import CC_BY_4, Dataset, LayoutError, Source

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "data"
SOURCES = Path(os.environ.get("SOURCES", ROOT / "../shared/sources"))


def borders(folder):
    return [
        Dataset(
            name="borders",
            frame=pd.DataFrame({"country_a": ["NAM"], "country_b": ["ZAF"]}),
            title="Land borders",
            description="Pairs.",
            edition="1",
            publisher="Publisher",
            source_line="Publisher",
            sources=[Source(title="Page", path="https://example.org/")],
            licenses=[CC_BY_4],
            coverage="one pair",
            primary_key=["country_a", "country_b"],
        )
    ]


def test_every_dataset_and_the_descriptor_are_written_and_nothing_else(tmp_path):
    sizes = build.write_all(borders(tmp_path), tmp_path / "out")
    written = {path.name: path.stat().st_size for path in (tmp_path / "out").iterdir()}
    assert written == sizes
    assert set(written) == {"borders.csv", "datapackage.json"}
    assert (tmp_path / "out" / "borders.csv").read_bytes() == b"country_a,country_b\nNAM,ZAF\n"


def test_the_same_rows_give_the_same_bytes(tmp_path):
    for out in ("first", "second"):
        build.write_all(borders(tmp_path), tmp_path / out)
    for name in ("borders.csv", "datapackage.json"):
        assert (tmp_path / "first" / name).read_bytes() == (tmp_path / "second" / name).read_bytes()


def test_the_command_says_what_it_wrote(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(build, "READERS", (borders,))
    assert main([str(tmp_path), str(tmp_path / "out")]) == 0
    assert "28 bytes" in capsys.readouterr().out


def test_a_missing_source_is_one_line_and_status_2(tmp_path, capsys):
    assert main([str(tmp_path), str(tmp_path / "out")]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("source file not found: ")
    assert said.err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_changed_layout_is_one_line_and_leaves_the_old_files(tmp_path, monkeypatch, capsys):
    def changed(folder):
        raise LayoutError("stock.xlsx", "Table 1", "column not found: Location code")

    (tmp_path / "borders.csv").write_text("old")
    monkeypatch.setattr(build, "READERS", (borders, changed))
    assert main([str(tmp_path), str(tmp_path)]) == 2
    assert capsys.readouterr().err == "stock.xlsx, sheet Table 1: column not found: Location code\n"
    assert (tmp_path / "borders.csv").read_text() == "old"


@pytest.mark.slow
@pytest.mark.skipif(not SOURCES.is_dir(), reason="the publishers' files are not here: set SOURCES to their folder")
def test_the_bundled_files_are_what_the_sources_give(tmp_path):
    build.write_all(build.read_all(SOURCES), tmp_path)
    built = {path.name for path in tmp_path.iterdir()}
    assert built == {path.name for path in DATA.iterdir()}
    assert [name for name in sorted(built) if (tmp_path / name).read_bytes() != (DATA / name).read_bytes()] == []
