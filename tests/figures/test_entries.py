from dashboard.figures import entries, labels
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
