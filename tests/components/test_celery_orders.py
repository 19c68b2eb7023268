"""Orders that workers of Celery make: who waits is told the place, and one reader does not fill the line."""

import shutil
from types import SimpleNamespace

import pytest
from flask import Flask

from dashboard.components import celery_orders
from dashboard.components.orders import Trade
from tests.components.test_background import redis

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("redis-server") is None, reason="redis-server is not installed"),
]
TRADE = Trade(
    module="",
    accepts=lambda order: True,
    told=lambda order, why: f"{order}: {why.id}",
    waiting=lambda order, place: f"{order}: {place.values['place']}",
)


class Task:
    """What a callback is to Celery; nobody works on it here."""

    def delay(self, key, *_):
        return SimpleNamespace(task_id=f"job of {key}")


@pytest.fixture
def address(tmp_path):
    with redis(tmp_path) as found:
        yield found


@pytest.fixture
def server(address, monkeypatch):
    """The orders of one of two servers, which no worker takes; each call makes another server."""
    celery = pytest.importorskip("celery")
    monkeypatch.setenv("ORDERS_WAITING", "2")
    return lambda: celery_orders.CeleryOrders(celery.Celery("test", broker=address, backend=address), TRADE)


def order(orders, name, client="10.0.0.1"):
    with Flask(__name__).test_request_context(environ_base={"REMOTE_ADDR": client}):
        return orders.call_job_fn(name, Task(), [name], {})


def test_who_waits_is_told_the_place_at_any_server_and_moves_on_as_work_begins(server):
    here, there = server(), server()
    order(here, "first")
    order(there, "second", "10.0.0.2")
    order(here, "third", "10.0.0.3")
    assert [there.get_progress(name) for name in ("first", "second", "third")] == ["first: 1", "second: 2", "third: 3"]
    here.desk.leave("first")
    there.terminate_job("job of second")
    assert [here.get_progress(name) for name in ("first", "third")] == [None, "third: 1"]


def test_a_reader_has_so_many_orders_waiting_at_all_servers_together(server):
    here, there = server(), server()
    order(here, "first")
    order(there, "second")
    refused = order(here, "third")
    assert there.get_result("third", refused) == "third: slides-yours-wait"
    order(there, "of another", "10.0.0.2")
    assert here.get_progress("of another") == "of another: 3"


def test_an_order_that_a_worker_begins_with_waits_no_more(server, monkeypatch):
    orders = server()
    order(orders, "first")
    monkeypatch.setattr("celery.current_task", SimpleNamespace(request=SimpleNamespace(args=["first"])))
    monkeypatch.setattr(celery_orders, "be_modest", lambda: None)
    monkeypatch.setattr(celery_orders, "watch", lambda **_: None)
    with orders._watched("first"):
        assert orders.get_progress("first") is None
