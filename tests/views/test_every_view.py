"""What holds for every page and every chart, walked through many selections."""

from urllib.parse import parse_qsl

import pandas as pd
import plotly.graph_objects as go
import pytest
from dash import html

from dashboard.columns import COLUMNS, in_order
from dashboard.components.look import PAGE_ROWS, Look
from dashboard.components.page import page
from dashboard.components.stage import CHARTS as CHARTS_
from dashboard.components.stage import props
from dashboard.components.table import framed
from dashboard.data import catalogue
from dashboard.export.picture import picture
from dashboard.export.table import csv_text
from dashboard.languages import LANGUAGES
from dashboard.messages.values import write
from dashboard.rendering import render, selection_words
from dashboard.selections import read_selection
from dashboard.space import PAGE
from dashboard.view import LANG
from dashboard.views import VIEWS
from tests.support import CHARTS, PAGES, amounts, components, sampled, selections, some

MOST_WORDS = 18
"""Of a headline that opens a slide or a picture."""
MOST_LETTERS, MOST_OF_COUNTRY = 120, 130
"""Of a headline in any language, as a page opens; and with a country chosen, whose group is named too."""


@pytest.mark.slow
@pytest.mark.parametrize("count", amounts(5, 100))
@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_a_chart_holds_for_selections_of_every_kind(view, chart, count):
    for selection in some(chart, count):
        rendered = render(chart, selection)
        for words in (rendered.title, rendered.subtitle, rendered.headline, rendered.summary, rendered.source):
            assert words.strip(), selection
            assert "{" not in words, (selection, words)
            assert "nan" not in words.split(), (selection, words)
        assert set(rendered.rows.columns) <= set(COLUMNS), selection
        assert rendered.datasets
        assert set(rendered.datasets) <= set(catalogue.names())
        # Plotly refuses what it does not know: figures are made without asking it (dashboard/figures/plain.py).
        go.Figure(rendered.figure)
        assert rendered.figure["data"] or rendered.figure["layout"].get("annotations"), selection
        assert csv_text(rendered, link="http://example.org/").count("\n") >= len(rendered.rows)
        assert picture(rendered, link="http://example.org/")["filename"].startswith(chart.id)
        selection_words(rendered)


@pytest.mark.slow
@pytest.mark.parametrize("count", amounts(2, 6))
@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_the_stage_gives_panel_and_table_of_what_is_chosen(view, chart, count):
    for selection in some(chart, count):
        rendered = render(chart, selection)
        query = dict(parse_qsl(rendered.query, keep_blank_values=True)) | {CHARTS_: f"{chart.id}:{PAGE.text}"}
        found = props(view, query)
        assert found[f"{chart.id}-title"] == {"children": rendered.headline}
        assert found[f"{chart.id}-picture"]["children"].id == f"{chart.id}-graph"
        assert found[f"{chart.id}-download"] == {"data-query": rendered.query}
        table = framed(rendered, Look(), own="")
        shown = [part for part in table._traverse() if type(part).__name__ == "Tr"]
        assert len(shown) == min(len(rendered.rows), PAGE_ROWS) + 1


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_a_chart_names_its_sources_and_its_page(view, chart):
    assert chart.id.startswith(f"{view.slug}-")
    assert {control.name for control in chart.controls} <= {control.name for control in view.controls}
    assert LANG.name not in {control.name for control in chart.controls}


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_rows_read_again_as_they_were_written(view, chart, tmp_path):
    rendered = render(chart, next(selections(chart)))
    file = tmp_path / "rows.csv"
    file.write_text(csv_text(rendered, link="http://example.org/"), encoding="utf-8")
    again = pd.read_csv(file, comment="#", keep_default_na=False, na_values=[""])
    assert again.columns.tolist() == in_order(again.columns)
    # A file names what it is about, too, such as a country; a partner's name then says which end it is.
    own = [column for column in rendered.rows.columns if column != "name"]
    assert [column for column in again.columns if column in own] == in_order(own)
    assert len(again) == rendered.total


@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_the_headline_of_the_default_selection_is_short(view, chart):
    assert len(render(chart, next(selections(chart))).headline.split()) <= MOST_WORDS


EVERY = [pytest.param(chart, id=chart.id) for view in VIEWS for chart in view.charts]


@pytest.mark.parametrize(("chart", "lang", "country"), sampled(40, EVERY, list(LANGUAGES), ["", "GHA", "PHL", "DEU"]))
def test_the_headline_is_short_in_every_language(chart, lang, country):
    query = {"lang": lang} | ({"country": country} if country else {})
    headline = render(chart, read_selection(chart.controls, query)[0]).headline
    assert len(headline) <= (MOST_OF_COUNTRY if country else MOST_LETTERS), headline


@pytest.mark.parametrize("view", PAGES)
def test_controls_of_one_name_are_one_record(view):
    records = {}
    for chart in view.charts:
        for control in chart.controls:
            assert records.setdefault(control.name, control) is control


@pytest.mark.parametrize("view", PAGES)
def test_a_page_has_a_panel_for_every_chart_and_a_headline(view):
    parts = components(view)
    assert {chart.id for chart in view.charts} <= set(parts)
    shown = list(page(view, {})._traverse())
    aside = {id(part) for turn in shown if getattr(turn, "hidden", False) for part in turn._traverse()}
    found = [part for part in shown if isinstance(part, html.H1) and id(part) not in aside]
    assert len(found) == 1
    assert len(found[0].children.split()) >= 2
    assert len(write(view.summary)) > 20


@pytest.mark.parametrize("view", PAGES)
def test_what_an_address_says_wrongly_is_said_on_the_page(view):
    texts = str(page(view, {"nonsense": "1"}))
    assert "“nonsense” is not a choice here" in texts


def test_views_have_addresses_of_their_own():
    assert len({view.path for view in VIEWS}) == len(VIEWS) == len({view.slug for view in VIEWS})
    ids = [chart.id for view in VIEWS for chart in view.charts]
    assert len(ids) == len(set(ids))
