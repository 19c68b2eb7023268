from xml.etree import ElementTree

import pytest

from dashboard.still import text


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        ("one", ("one",)),
        ("one<br>two", ("one", "two")),
        ("<b>one</b> two", ('<tspan font-weight="bold">one</tspan> two',)),
        ("<i>one<br>two</i>", ('<tspan font-style="italic">one</tspan>', '<tspan font-style="italic">two</tspan>')),
        ("<span style='color:#d61f2b'>one</span>", ('<tspan fill="#d61f2b">one</tspan>',)),
        ("R&amp;D < 5", ("R&amp;D &lt; 5",)),
        ("<b>one", ('<tspan font-weight="bold">one</tspan>',)),
        ("one</b>", ("one",)),
        (" one", ("\u00a0one",)),
        ("one   two", ("one\u00a0\u00a0\u00a0two",)),
    ],
)
def test_the_marks_of_plotly_are_tspans(said, lines):
    assert text.lines(said) == lines


@pytest.mark.parametrize(
    "said",
    [
        "<script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        '<a href="javascript:alert(1)">one</a>',
        "<img src=x onerror=alert(1)>",
        "<b onclick='alert(1)'>one</b>",
        "<span style='color:url(//x);background:red' onload=x>one</span>",
    ],
)
def test_nothing_else_passes(said):
    found = ElementTree.fromstring(text.written(said, 0, 0, class_='"><script>'))
    assert {one.tag for one in found.iter()} <= {"text", "tspan"}
    assert {name for one in found.iter() for name in one.attrib} <= {"x", "y", "class", "font-weight"}


def test_lines_stand_under_one_another():
    assert text.written("one<br>two", 10, 20.04) == '<text x="10" y="20">one<tspan x="10" dy="1.3em">two</tspan></text>'


def test_joined_letters_are_narrower_than_single_ones():
    assert text.width("ببب", 14) < text.width("ب ب ب", 14)


def test_bold_words_are_measured_so_in_every_line_of_theirs():
    assert text.width("<b>Bonaire, Sint<br>Eustatius and Saba</b>", 14) == text.width("<b>Eustatius and Saba</b>", 14)
    assert text.width("<b>A</b><br>Eustatius and Saba", 14) == text.width("Eustatius and Saba", 14)
