import pandas as pd
import pytest

from dashboard import theme
from dashboard.figures import absent, bars, labels
from tests.support import PHONE


@pytest.fixture
def rows() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "sector": ["Agriculture", "Agriculture", "Services", "Services"],
            "sex": ["female", "male", "female", "male"],
            "share": [None, None, 80.0, None],
            "status": ["no figure found", "no figure found", "", "no figure found"],
        }
    )


def words(rows: pd.DataFrame, gap: float | None):
    names, groups = ["Agriculture", "Services"], ["female", "male"]
    return absent.in_groups(
        rows, names, groups, value="share", category="sector", group="sex", gap=gap, lang="en", space=PHONE
    )


def test_side_by_side_every_missing_bar_has_words_in_its_place(rows):
    trace = words(rows, gap=0.2)
    assert trace["text"] == [" no figure found"] * 3
    assert [round(y, 2) for y in trace["y"]] == [-0.2, 0.2, 1.2]
    assert trace["x"] == [0.0, 0.0, 0.0]


def test_a_stack_says_once_what_it_lacks_at_its_end(rows):
    trace = words(rows, gap=None)
    assert trace["text"] == [" no figure found", " rest: no<br> figure found"]
    assert trace["x"] == [0.0, 80.0]


def test_bars_that_lack_nothing_have_no_words(rows):
    known = rows.assign(share=[1.0, 2.0, 3.0, 4.0])
    colours = {"female": "#000000", "male": "#111111"}
    names = {"female": "Women", "male": "Men"}
    figure = bars.grouped(
        known, value="share", category="sector", group="sex", colours=colours, words=names, lang="en", space=PHONE
    )
    assert [trace.type for trace in figure.data] == ["bar", "bar"]


def test_words_of_several_lines_make_no_row_but_their_own_higher(rows):
    drawn = bars.grouped(
        rows, value="share", category="sector", group="sex", colours={}, words={}, stacked=True, lang="en", space=PHONE
    )
    assert drawn.layout.meta[theme.ROWS]["words"] == [labels.LINE, 2 * labels.LINE]
