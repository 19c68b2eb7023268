"""`deck`: a file in, slides out."""

import io

import pytest
from pptx import Presentation

from dashboard.__main__ import main

TOML = """
title = "A deck"
[[slide]]
title = "Opening"
[[slide]]
link = "/distribution?year=2000#distribution-ranking"
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_deck_is_made_from_a_file_with_or_without_a_byte_order_mark(tmp_path, capsys, encoding):
    (tmp_path / "deck.toml").write_text(TOML.lstrip(), encoding=encoding)
    output = tmp_path / "out" / "deck.pptx"
    assert main(["deck", str(tmp_path / "deck.toml"), "-o", str(output)]) == 0
    assert len(Presentation(io.BytesIO(output.read_bytes())).slides) == 2
    assert capsys.readouterr().out == f"{output}\n"
    assert [path.name for path in output.parent.iterdir()] == ["deck.pptx"]


def test_a_fault_of_the_file_is_one_line(tmp_path, capsys):
    (tmp_path / "deck.toml").write_text('[[slide]]\nchart = "lost"', encoding="utf-8")
    assert main(["deck", str(tmp_path / "deck.toml"), "-o", str(tmp_path / "deck.pptx")]) == 2
    assert capsys.readouterr().err == "Slide 1: there is no chart “lost”.\n"


def test_a_file_that_is_no_text_or_not_there_is_told(tmp_path, capsys):
    (tmp_path / "deck.toml").write_bytes(b"\xff\xfe\x00")
    assert main(["deck", str(tmp_path / "deck.toml"), "-o", str(tmp_path / "deck.pptx")]) == 2
    assert "is not UTF-8 text" in capsys.readouterr().err
    assert main(["deck", str(tmp_path / "lost.toml"), "-o", str(tmp_path / "deck.pptx")]) == 1


def test_an_ending_that_is_no_deck_is_told(tmp_path, capsys):
    (tmp_path / "deck.toml").write_text(TOML, encoding="utf-8")
    assert main(["deck", str(tmp_path / "deck.toml"), "-o", str(tmp_path / "deck.odp")]) == 2
    assert "this writes .pptx or .pdf" in capsys.readouterr().err
