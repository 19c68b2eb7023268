"""What may be pointed at: every mark of every chart that a press on a phone names, and nothing else."""

from functools import partial

import pytest

from dashboard.export.deck.content import WHOLE
from dashboard.following.marks import Marks, plain
from dashboard.languages import LANGUAGES
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views import VIEWS
from tests.support import sampled

CHARTS = {chart.id: chart for view in VIEWS for chart in view.charts}
MARKS = Marks(VIEWS)
OF_A_MARK = ("locations", "customdata", "hovertext", "text", "label", "labels")
"""As assets/show-point.js reads them, for plotly.js tells of a pressed mark what stands at its place in these."""


def pressed(figure):
    """Yield whatever a phone may send of the marks of a figure."""
    for trace in figure["data"]:
        if trace.get("hoverinfo") == "skip":
            continue
        for part in (trace["node"], trace["link"]) if trace["type"] == "sankey" else (trace,):
            for text in flat([part.get(name, []) for name in OF_A_MARK]):
                if isinstance(text, str) and text:
                    yield text


def flat(part):
    return [one for row in part for one in flat(row)] if isinstance(part, list) else [part]


@pytest.mark.parametrize(("name", "lang"), sampled(40, CHARTS, LANGUAGES))
def test_every_mark_that_is_pressed_is_known_by_its_name(name, lang):
    chart = CHARTS[name]
    figure = render(chart, read_selection(chart.controls, {"lang": lang})[0], WHOLE).figure
    known = partial(MARKS.there_is, chart=name, query=f"lang={lang}")
    assert [at for at in {*pressed(figure)} if not known(at) and not known(plain(at))] == []


@pytest.mark.parametrize(
    ("chart", "at", "lang", "label"),
    [
        ("distribution-map", "NPL", "fr", "Népal"),
        ("sectors-world", "Agriculture", "en", "Agriculture"),
        ("corridors-top", "MEX-USA", "en", "Mexico → United States of America"),
        ("corridors-regions", "Americas", "es", "Américas"),
        ("south-table", "From the South → To the North", "en", "From the South → To the North"),
    ],
)
def test_a_mark_is_called_by_what_its_words_share(chart, at, lang, label):
    assert MARKS.there_is(at, chart, "lang=en")
    assert MARKS.label(at, chart, "lang=en", lang) == label


def test_what_no_mark_has_is_not_there():
    assert not MARKS.there_is("Vote for me", "distribution-map", "")
