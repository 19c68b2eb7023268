import json

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from dashboard.sources import letters


def font(path, widths, *, weight):
    """A font whose letters are as wide as `widths` says, in units of a 2048th of the em."""
    names = {code: f"uni{code:04X}" for code in widths}
    built = FontBuilder(2048, isTTF=True)
    built.setupGlyphOrder([".notdef", *names.values()])
    built.setupCharacterMap(names)
    built.setupGlyf({name: TTGlyphPen(None).glyph() for name in [".notdef", *names.values()]})
    built.setupHorizontalMetrics({".notdef": (0, 0), **{names[code]: (wide, 0) for code, wide in widths.items()}})
    built.setupHorizontalHeader()
    built.setupOS2(usWeightClass=weight)
    built.setupPost()
    built.save(path)
    return path


def test_of_every_letter_the_widest_is_kept_by_weight(tmp_path):
    one = font(tmp_path / "one.ttf", {ord("a"): 1024, ord("b"): 512, ord("漢"): 2048}, weight=400)
    two = font(tmp_path / "two.ttf", {ord("a"): 512, ord("b"): 1025}, weight=400)
    bold = font(tmp_path / "bold.ttf", {ord("a"): 2048}, weight=700)
    letters.main([str(one), str(two), str(bold), str(tmp_path / "table.json")])
    # Half an em, and half an em and a little, which is rounded up; Chinese letters are squares and not listed.
    assert json.loads((tmp_path / "table.json").read_text()) == {
        "regular": {"0061": [500, 501]},
        "bold": {"0061": [1000]},
    }


def test_a_letter_that_joins_is_as_wide_as_its_widest_form():
    # Beh alone, and at the end of a word.
    assert letters.widest([{0x0628: 400, 0xFE90: 450}]) == {0x0628: 450}


@pytest.mark.parametrize(("widths", "expected"), [({}, {}), ({97: 5, 98: 6, 100: 7}, {"0061": [5, 6], "0064": [7]})])
def test_letters_that_follow_each_other_are_one_run(widths, expected):
    assert letters.runs(widths) == expected
