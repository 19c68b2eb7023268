"""One name for data, words and program: any change gives another, and it lasts as long as a process."""

import pytest

from dashboard import release
from dashboard.config import settings
from dashboard.data import catalogue


@pytest.fixture
def named(tmp_path, monkeypatch):
    """The release of a small program, found as if it was started anew."""
    (tmp_path / "messages").mkdir()
    (tmp_path / "messages" / "page.ftl").write_text("title = Migrants\n")
    (tmp_path / "page.py").write_text("YEAR = 2000\n")
    monkeypatch.setattr(release, "PROGRAM", tmp_path)
    monkeypatch.setattr(release, "ASSETS", tmp_path)

    def named() -> str:
        settings.cache_clear()
        release.program.cache_clear()
        return release.release()

    yield named
    monkeypatch.undo()
    settings.cache_clear()
    release.program.cache_clear()


@pytest.mark.parametrize("path", ["page.py", "messages/page.ftl"])
def test_a_letter_of_the_program_or_its_words_makes_another_release(named, tmp_path, path):
    before, content = named(), (tmp_path / path).read_text()
    assert named() == before
    (tmp_path / path).write_text(content + " ")
    assert named() != before
    (tmp_path / path).write_text(content)
    assert named() == before


def test_other_data_are_another_release(named, monkeypatch):
    before = named()
    monkeypatch.setattr(catalogue, "fingerprint", lambda: "other")
    assert named() != before


def test_a_library_of_another_version_makes_another_release(named, monkeypatch):
    before = named()
    monkeypatch.setattr(release, "version", lambda _: "99.0")
    assert named() != before


@pytest.mark.parametrize(("name", "value"), [("PUBLIC_URL", "https://example.org"), ("BASE_PATH", "/mig")])
def test_other_addresses_in_answers_are_another_release(named, monkeypatch, name, value):
    before = named()
    monkeypatch.setenv(name, value)
    assert named() != before


def test_what_changes_on_the_disk_is_of_the_next_process(named, tmp_path):
    before = named()
    (tmp_path / "page.py").write_text("YEAR = 2001\n")
    assert release.release() == before
    assert named() != before
