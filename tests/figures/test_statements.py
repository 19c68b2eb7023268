from dashboard import theme
from dashboard.figures.statements import statements
from dashboard.space import Space


def drawn(**other):
    told = {"names": ["One", "Two"], "words": ["Ratified, 2012", "Not seen"], "kinds": ["ratified", "not_seen"]}
    words = {"colours": theme.RATIFICATION_COLOURS, "unknown": "not_seen", "keys": ["C189", "C181"]}
    return statements(**told, **words, space=Space(600, 400), **other)


def test_each_row_has_its_words_behind_a_mark_of_its_class():
    trace = drawn().data[0]
    assert [text.strip() for text in trace.text] == ["Ratified, 2012", "Not seen"]
    assert trace.marker.color[0] == theme.RATIFICATION_COLOURS["ratified"]
    assert trace.customdata == ("C189", "C181")


def test_what_is_unknown_is_an_open_square():
    assert drawn().data[0].marker.symbol == ("square", "square-open")


def test_the_first_row_is_on_top():
    assert list(drawn().layout.yaxis.ticktext) == ["One", "Two"]
    assert drawn().layout.yaxis.range[0] > drawn().layout.yaxis.range[1]
