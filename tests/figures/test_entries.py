from dashboard.figures import entries, labels
from dashboard.space import Space
from tests.support import PHONE


def test_every_entry_has_its_name_in_bold_and_its_lines_below():
    figure = entries.entries(["Economic Community", "Process"], [["member", "free movement"], []], space=PHONE)
    first, second = figure.layout.annotations
    assert first.text.startswith("<b>Economic Community</b><br>")
    assert first.text.count("<br>") == 2
    assert second.text == "<b>Process</b>"


def test_entries_do_not_overlap_and_the_figure_holds_them_all():
    figure = entries.entries(
        ["A", "B"], [["a line so long that it is wrapped on a phone, for certain"], ["b"]], space=PHONE
    )
    first, second = figure.layout.annotations
    lines = first.text.count("<br>") + 1
    assert lines == 3
    assert first.yshift - second.yshift >= lines * labels.LINE
    assert figure.layout.height >= -second.yshift + 2 * labels.LINE


def test_entries_that_have_no_room_below_one_another_stand_in_columns_where_there_is_width():
    heads, lines = [f"Community {at}" for at in range(9)], [["member"]] * 9
    tall, wide = (entries.entries(heads, lines, space=Space(1200, height)) for height in (460, 300))
    assert {note.xshift for note in tall.layout.annotations} == {0}
    assert len({note.xshift for note in wide.layout.annotations}) == 2
    assert wide.layout.height <= 300
    # Column by column, each from the top.
    places = [(note.xshift, -note.yshift) for note in wide.layout.annotations]
    assert places == sorted(places)
    narrow = entries.entries(heads, lines, space=Space(340, 300))
    assert {note.xshift for note in narrow.layout.annotations} == {0}
    assert narrow.layout.height > 300
