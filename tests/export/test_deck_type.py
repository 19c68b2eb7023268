import pytest

from dashboard.export.deck.type import width, wrapped


@pytest.mark.parametrize(
    ("text", "bold", "points"),
    # Measured in Noto Sans; in Liberation Sans, which has the widths of Arial, it is 811.1 and 876.6.
    [
        ("What remittances weigh in the four countries of the paper", False, 873.6),
        ("What remittances weigh in the four countries of the paper", True, 934.4),
    ],
)
def test_words_are_as_wide_as_in_the_font_of_pdf_and_wider_than_in_arial(text, bold, points):
    assert width(text, 32, bold=bold) == pytest.approx(points, rel=0.005)


def test_a_word_longer_than_a_line_stands_on_several():
    lines = wrapped("see " + "x" * 30, room=100, size=10)
    assert lines[0] == "see"
    assert "".join(lines[1:]) == "x" * 30
    assert all(width(line, 10) <= 100 for line in lines)


def test_numbers_and_marks_that_a_space_without_break_holds_stay_on_one_line():
    held = ["moins de", "50\u202f000\u00a0:", "4\u00a0%"]
    assert wrapped(" ".join(held), room=width(held[0], 10), size=10) == held


def test_a_line_break_begins_a_line():
    assert wrapped("one two\nthree", room=500, size=10) == ["one two", "three"]
