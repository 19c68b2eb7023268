"""What processes share on the disk: made once, bounded, and never the reason for a fault."""

import logging
import pickle
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from flask import Flask

from dashboard.components import kept, shelf
from dashboard.components.shelf import Shelf
from dashboard.config import environment


@pytest.fixture(autouse=True)
def nothing_told():
    shelf._tell.cache_clear()


def change(folder: Path, statement: str, *values: object) -> None:
    """Change the table behind the back of a shelf."""
    with closing(sqlite3.connect(folder / "cache.db")) as table:
        table.execute(statement, values)
        table.commit()


def test_what_another_process_has_made_is_not_made_again(tmp_path):
    program = f"from dashboard.components.shelf import *; Shelf(Path({str(tmp_path)!r}), 1).kept('a', lambda: b'there')"
    subprocess.run([sys.executable, "-c", program], env=environment(), check=True)
    assert Shelf(tmp_path, 1).kept("a", lambda: b"here") == b"there"


def test_answers_are_shared_and_pages_are_not(tmp_path):
    made: list[str] = []

    def make(content: str) -> str:
        made.append(content)
        return content

    for _ in range(2):
        server = Flask(__name__)
        server.add_url_rule("/one.json", "one", lambda: kept.answer(lambda: make("answer")))
        server.add_url_rule("/", "page", lambda: kept.page(lambda: make("page")))
        kept.share(server, tmp_path)
        kept._keeper.cache_clear()
        assert server.test_client().get("/one.json").json == "answer"
        assert server.test_client().get("/").text == "page"
    assert made == ["answer", "page", "page"]
    kept._keeper.cache_clear()


def test_the_oldest_go_where_there_is_no_room(tmp_path):
    found = Shelf(tmp_path, 1)
    for number in range(300):
        found.kept(str(number), lambda: b"a" * 10_000)
    assert found.cache.volume() < 1_500_000
    assert found.kept("299", lambda: b"new") != b"new"
    assert found.kept("0", lambda: b"new") == b"new"


def test_a_folder_that_cannot_be_is_told_once_and_answers_are_made(tmp_path, caplog):
    (tmp_path / "file").write_text("no folder")
    with caplog.at_level(logging.WARNING):
        found = [Shelf(tmp_path / "file", 1) for _ in range(2)]
    assert [one.kept("a", lambda: b"made") for one in found] == [b"made"] * 2
    assert len(caplog.records) == 1


def test_what_is_no_table_any_more_does_not_keep_answers_from_readers(tmp_path, caplog):
    before = Shelf(tmp_path, 1)
    before.kept("a", lambda: b"before")
    before.cache.close()
    (tmp_path / "cache.db").write_bytes(b"half a file " * 1000)
    assert before.kept("a", lambda: b"made") == b"made"
    assert Shelf(tmp_path, 1).kept("a", lambda: b"made") == b"made"
    assert "answers are not kept in" in caplog.text


def test_a_table_that_another_holds_is_not_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr(shelf, "PATIENCE", 0.01)
    found = Shelf(tmp_path, 1)
    with closing(sqlite3.connect(tmp_path / "cache.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert found.kept("a", lambda: b"made") == b"made"


def test_what_would_be_run_is_not_read(tmp_path):
    found = Shelf(tmp_path, 1)
    found.kept("a", lambda: b"before")
    # Modes of the library: 4 is read by pickle.
    change(tmp_path, "UPDATE Cache SET mode = 4, value = ?", pickle.dumps("run"))
    assert found.kept("a", lambda: b"made") in (pickle.dumps("run"), b"made")
    change(tmp_path, "UPDATE Cache SET mode = 4, value = NULL, filename = 'x.val'")
    (tmp_path / "x.val").write_bytes(pickle.dumps("run"))
    assert found.kept("a", lambda: b"made") == b"made"


def test_a_fault_is_not_kept(tmp_path):
    found = Shelf(tmp_path, 1)
    with pytest.raises(ZeroDivisionError):
        found.kept("a", lambda: bytes(1 // 0))
    assert found.kept("a", lambda: b"made") == b"made"
