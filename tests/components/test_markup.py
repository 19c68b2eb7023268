"""Components as text: the same HTML as a browser makes of them."""

import pytest
from dash import dcc, html

from dashboard.components import fields
from dashboard.components.markup import markup

OPTIONS = [{"value": "a", "label": "A < B"}, {"value": "b", "label": "B"}]


def test_texts_and_attributes_are_escaped():
    part = html.Div(["a < b", html.Button("x", hidden=True, title='"'), None, dcc.Input(type="search", value="<i>")])
    assert markup(part) == (
        '<div>a &lt; b<button hidden title="&#34;">x</button><input type="search" value="&lt;i&gt;"></div>'
    )


def test_attributes_have_the_names_of_html():
    said = {"aria-label": "Main", "data-open": "false"}
    part = html.Label("x", htmlFor="y", className="a b", tabIndex=-1, n_clicks=3, hidden=False, **said)
    assert markup(part) == '<label aria-label="Main" class="a b" data-open="false" for="y" tabindex="-1">x</label>'


def test_a_style_is_written_as_style_sheets_have_it():
    part = html.Div(style={"--chart-height": "440px", "order": 1, "maxWidth": 20, "margin": 0, "color": "a;b"})
    assert markup(part) == '<div style="--chart-height:440px;order:1;max-width:20px;margin:0;color:a;b"></div>'


def test_elements_without_an_end_have_none():
    assert markup(html.P(["a", html.Br(), html.Wbr(), html.Img(src="/x.png")])) == '<p>a<br><wbr><img src="/x.png"></p>'


def test_a_link_of_dash_is_a_link():
    assert markup(dcc.Link("Data", href="/data", className="x")) == '<a class="x" href="/data">Data</a>'


def test_a_hidden_field_stands_in_its_box():
    assert markup(dcc.Input(type="hidden", id="x", value="1")) == (
        '<div class="dash-input-container dash-input dash-input-hidden">'
        '<input class="dash-input-element" id="x" type="hidden" value="1"></div>'
    )


def test_what_shows_nothing_is_nothing():
    assert markup([dcc.Store(id="a"), dcc.Location(id="b"), dcc.Download(id="c")]) == ""


def test_a_list_shows_what_is_chosen():
    assert markup(fields.Select(id="x", options=OPTIONS, value="b", placeholder="none")) == (
        '<select class="form-select form-select-sm" id="x"><option disabled hidden value="">none</option>'
        '<option value="a">A &lt; B</option><option selected value="b">B</option></select>'
    )


def test_a_row_of_buttons_shows_what_is_chosen():
    part = fields.Segments(id="x", options=OPTIONS[1:], value="b")
    assert markup(part) == (
        '<div class="segments" id="x"><div class="form-check form-check-inline">'
        '<input checked class="form-check-input segment-input" id="x-b" name="x" type="radio" value="b">'
        '<label class="form-check-label segment" for="x-b">B</label></div></div>'
    )


def test_a_list_of_boxes_shows_what_is_chosen():
    shown = markup(fields.Checks(id="x", options=OPTIONS, value=["b"]))
    assert '<input class="form-check-input" id="x-a" type="checkbox" value="a"><label' in shown
    assert '<input checked class="form-check-input" id="x-b" type="checkbox" value="b"><label' in shown


def test_a_slider_and_a_field_to_search_are_those_of_the_browser():
    assert markup(fields.Slider(id="x", min=1, max=3, value=2, list="y")) == (
        '<input class="form-control" id="x" list="y" max="3" min="1" step="1" type="range" value="2">'
    )
    assert markup(fields.Search(id="x", placeholder="find")) == (
        '<input class="narrow form-control-sm form-control" id="x" placeholder="find" type="search">'
    )


def test_a_graph_is_the_picture_that_is_given():
    graph = dcc.Graph(id="x-graph", figure={"data": [1]})
    assert markup(graph, lambda one: f"<svg>{one.figure['data'][0]}</svg>") == (
        '<div class="dash-graph" id="x-graph"><svg>1</svg></div>'
    )
    with pytest.raises(TypeError):
        markup(graph)


def test_a_component_whose_html_is_not_known_is_refused():
    with pytest.raises(TypeError, match=r"dash_core_components\.Markdown"):
        markup(html.Div(dcc.Markdown("x")))
