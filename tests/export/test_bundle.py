"""Everything to take away: the zip as others' programs find it."""

import codecs
import io
import zipfile

import frictionless
import pytest

from dashboard.config import BUNDLED_DATA
from dashboard.data import catalogue
from dashboard.export import bundle

NAMES = [f"{name}.csv" for name in catalogue.names()]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("zip")
    with zipfile.ZipFile(io.BytesIO(bundle.archive())) as packed:
        assert packed.testzip() is None
        packed.extractall(folder)
    return folder / "labour-migration-data"


def test_the_zip_holds_every_dataset_as_it_lies_in_the_folder_of_data(unpacked):
    assert sorted(path.name for path in unpacked.iterdir()) == sorted(["README.md", "datapackage.json", *NAMES])
    for name in NAMES:
        # The mark lets Excel read the letters; everything else is as it lies here.
        assert (unpacked / name).read_bytes() == codecs.BOM_UTF8 + (BUNDLED_DATA / name).read_bytes()


@pytest.mark.whole
def test_frictionless_finds_the_unpacked_zip_valid(unpacked):
    report = frictionless.validate(unpacked / "datapackage.json")
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])[:5]
    assert len(report.tasks) == len(NAMES)


def test_the_words_say_of_every_file_what_it_is_and_on_which_terms(unpacked):
    text = (unpacked / "README.md").read_text(encoding="utf-8")
    for name in catalogue.names():
        entry = catalogue.entry(name)
        section = text.split(f"### {entry.path}\n")[1].split("\n### ")[0]
        assert entry.title in section
        assert entry.source_line.rstrip(".") in section
        assert all(licence.title in section for licence in entry.licenses)
        assert all(f"`{column.name}`" in section for column in entry.columns)


def test_the_same_data_give_the_same_bytes():
    assert bundle.archive() == bundle.archive()


def test_a_folder_gets_the_same_files_and_keeps_others(tmp_path):
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    bundle.write(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        ["README.md", "datapackage.json", "mine.txt", *NAMES]
    )
    assert (tmp_path / "README.md").read_bytes() == bundle.contents()["README.md"]
