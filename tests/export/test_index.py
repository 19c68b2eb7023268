"""The list beside the pictures of a batch."""

import pandas as pd

from dashboard.export import index
from dashboard.export.index import Entry

NEPAL = Entry(
    file="a-NPL.png",
    chart="a",
    keys={"country": "NPL", "lang": "en"},
    title="Nepal, “1990”, and more",
    link="http://here/a?country=NPL",
    status="drawn",
    specification="0123456789abcdef",
)
FAILED = Entry(file="b-1990.png", chart="b", keys={"year": "1990"}, status="failed", reason="No such year.")


def test_what_was_written_is_read_again(tmp_path):
    index.write(tmp_path, [FAILED, NEPAL])
    assert index.read(tmp_path) == {"a-NPL.png": NEPAL, "b-1990.png": FAILED}
    assert [path.name for path in tmp_path.iterdir()] == ["index.csv"]


def test_an_index_that_another_program_saved_with_a_byte_order_mark_is_read(tmp_path):
    index.write(tmp_path, [NEPAL])
    file = tmp_path / "index.csv"
    file.write_text(file.read_text(encoding="utf-8-sig"), encoding="utf-8-sig")
    assert index.read(tmp_path) == {"a-NPL.png": NEPAL}


def test_pandas_reads_it_ordered_by_file_with_a_column_for_every_key(tmp_path):
    index.write(tmp_path, [FAILED, NEPAL])
    rows = pd.read_csv(tmp_path / "index.csv", keep_default_na=False)
    assert rows["file"].tolist() == ["a-NPL.png", "b-1990.png"]
    assert rows.columns.tolist() == [
        *("file", "chart", "country", "lang", "year"),
        *("title", "link", "status", "reason", "left_out", "specification"),
    ]
    assert rows["country"].tolist() == ["NPL", ""]


def test_a_folder_without_index_or_with_that_of_others_has_no_entries(tmp_path):
    assert index.read(tmp_path) == {}
    (tmp_path / "index.csv").write_text("file,size\na.png,3\n", encoding="utf-8")
    assert index.read(tmp_path) == {}
