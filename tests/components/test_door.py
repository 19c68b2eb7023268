"""What is refused before anything works on it."""

import json

import pytest

from app import app
from dashboard.components.door import is_call, is_flat

CALLED = {"a.value": {"callback": print, "inputs": [{"id": "b", "property": "clickData"}], "state": []}}


def asked(value, **changed):
    return {
        "output": "a.value",
        "outputs": {"id": "a", "property": "value"},
        "inputs": [{"id": "b", "property": "clickData", "value": value}],
        "state": [],
        "changedPropIds": ["b.clickData"],
    } | changed


@pytest.mark.parametrize(
    "value", [None, {"points": []}, {"points": [{"location": "PHL", "customdata": ["PHL", 2, None], "z": 3}]}]
)
def test_a_press_on_a_mark_is_let_in(value):
    assert is_call(asked(value), CALLED)


@pytest.mark.parametrize(
    "value", ["x", 1, [], {"points": [1]}, {"points": "x"}, {"points": [{"location": {"a": 1}}]}, {"annotation": [1]}]
)
def test_what_no_press_gives_is_refused(value):
    assert not is_call(asked(value), CALLED)


@pytest.mark.parametrize(
    "changed", [{"output": "c.value"}, {"inputs": []}, {"outputs": [1]}, {"changedPropIds": [1]}, {"state": None}]
)
def test_what_is_no_call_is_refused(changed):
    assert not is_call(asked(None, **changed), CALLED)


def test_depth_counts_outside_of_texts_alone():
    assert is_flat(json.dumps({"a": "[" * 500}).encode(), 2)
    assert is_flat(json.dumps([chr(34) + "[[[", 1]).encode(), 1)
    assert not is_flat(b"[[[", 2)


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "/_dash-update-component", b"[" * 5000, 400),
        ("POST", "/_dash-update-component", b"null", 400),
        ("GET", "/_dash-component-suites/dash/x.js", None, 404),
        ("GET", "/_dash-component-suites/nothing/x.js", None, 404),
    ],
)
def test_what_nobody_asks_for_is_no_fault(method, path, body, status):
    answer = app.server.test_client().open(path, method=method, data=body, content_type="application/json")
    assert answer.status_code == status


@pytest.mark.parametrize("path", ["/", "/corridors?sex=female", "/data/corridors-top.csv", "/health", "/nowhere"])
def test_head_answers_as_get_does(path):
    client = app.server.test_client()
    head, get = client.head(path), client.get(path)
    assert (head.status_code, head.content_type, head.data) == (get.status_code, get.content_type, b"")


@pytest.mark.parametrize("path", [None, 1, ["/"]])
def test_a_page_is_asked_for_by_its_path(path):
    page = {"..pages.children..": {"callback": print, "inputs": [{"id": "at", "property": "pathname"}], "state": []}}
    call = {"output": "..pages.children..", "outputs": [{"id": "pages", "property": "children"}]}
    assert is_call(call | {"inputs": [{"id": "at", "property": "pathname", "value": "/south"}]}, page)
    assert not is_call(call | {"inputs": [{"id": "at", "property": "pathname", "value": path}]}, page)


@pytest.mark.parametrize(
    ("search", "held"), [("?year=2000", True), ("", True), (None, True), (True, False), (1.5, False)]
)
def test_the_query_of_a_page_is_a_text_or_nothing(search, held):
    page = {"..pages.children..": {"callback": print, "inputs": [{"id": "at", "property": "search"}], "state": []}}
    outputs = [{"id": "pages", "property": "children"}]
    inputs = [{"id": "at", "property": "search", "value": search}]
    assert is_call({"output": "..pages.children..", "outputs": outputs, "inputs": inputs}, page) is held
