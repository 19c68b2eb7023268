"""Files that are there whole or not at all."""

from pathlib import Path

import pytest

from dashboard.export.saving import part, save


def test_the_file_holds_the_new_content_and_nothing_lies_beside_it(tmp_path):
    (tmp_path / "a.png").write_bytes(b"old")
    save(tmp_path / "a.png", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.png", b"new")]


def test_what_breaks_off_leaves_the_old_file_and_no_half_one(tmp_path, monkeypatch):
    (tmp_path / "a.png").write_bytes(b"old")

    def interrupted(path, target):
        assert path == part(tmp_path / "a.png")
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        save(tmp_path / "a.png", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.png", b"old")]
