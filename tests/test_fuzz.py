"""Requests that no page of ours sends; `make fuzz` sends many more."""

from app import app
from tests.fuzz import SEED, failures


def test_no_request_fails():
    found, statuses = failures(app.server, app.callback_map, count=400, seed=SEED)
    assert not found
    assert statuses[200] > 50
    assert statuses[400] > 20
