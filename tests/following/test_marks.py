"""What may be pointed at: every mark of every chart that a press on a phone names, and nothing else."""

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
    """Return what a phone would send of every mark of a figure."""
    for trace in figure["data"]:
        if trace.get("hoverinfo") == "skip":
            continue
        for part in (trace["node"], trace["link"]) if trace["type"] == "sankey" else (trace,):
            rows = [flat(part.get(name, [])) for name in OF_A_MARK]
            for place in range(max(map(len, rows))):
                held = (row[place] for row in rows if place < len(row))
                names = (one[0] if isinstance(one, list) and one else one for one in held)
                yield next((one for one in names if isinstance(one, str) and one), trace.get("name") or "")


def flat(row):
    return [one for part in row for one in part] if row and isinstance(row[0], list) and len(row[0]) > 1 else row


@pytest.mark.parametrize(("name", "lang"), sampled(40, CHARTS, LANGUAGES))
def test_every_mark_that_is_pressed_is_known_by_its_name(name, lang):
    chart = CHARTS[name]
    figure = render(chart, read_selection(chart.controls, {"lang": lang})[0], WHOLE).figure
    sent = {at for at in pressed(figure) if at}
    unknown = [at for at in sent if not any(MARKS.there_is(one, name, f"lang={lang}") for one in (at, plain(at)))]
    assert unknown == []


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
