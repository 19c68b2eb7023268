"""Requests that no page of ours sends; `make fuzz` sends many more."""

import pytest

from app import app
from tests.fuzz import CALLBACK, PLAUSIBLE, SEED, call, failures

PRESSES = [*PLAUSIBLE["clickData"], {"points": [{"customdata": []}]}, {"points": [{"location": 7, "customdata": True}]}]
ASKED = [rule.rule for rule in app.server.url_map.iter_rules() if "GET" in rule.methods]


@pytest.mark.slow
def test_no_request_fails_or_leaves_a_trace():
    found, statuses = failures(app.server, app.callback_map, count=200, seed=SEED)
    assert not found
    assert statuses[200] > 25
    assert statuses[400] > 10


@pytest.mark.parametrize("pressed", PRESSES, ids=str)
def test_a_press_on_a_mark_may_hold_anything(pressed):
    presses = {
        key: one for key, one in app.callback_map.items() if "clickData" in str(one["inputs"]) and "callback" in one
    }
    assert presses
    client = app.server.test_client()
    for output, one in presses.items():
        body = call(output, one, lambda name: pressed if name == "clickData" else None)
        assert client.post(CALLBACK, json=body).status_code in (200, 204)


@pytest.mark.parametrize("rule", sorted(set(ASKED)))
def test_head_answers_as_get_without_its_content(rule):
    path = rule.replace("<path:path>", "nowhere").replace("<chart_id>", "corridors-top").replace("<slug>", "corridors")
    client = app.server.test_client()
    got, head = client.get(path), client.head(path)
    assert head.status_code == got.status_code
    assert head.content_type == got.content_type
    assert head.data == b""
