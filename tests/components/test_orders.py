"""Decks ordered from the running dashboard: those that wait are told so, and no process outlives its use."""

import shutil
import signal
import sys
from contextlib import suppress

import psutil
import pytest

from dashboard.components import line
from tests.components.test_background import SHORT, Dashboard, browsers, free_port, long_deck, redis, running, until
from tests.support import sampled
from tests.test_serving import WINDOWS


@pytest.fixture
def service(tmp_path, request):
    """The dashboard, which works on one order at a time, and its process."""
    port = free_port()
    environment = {"PORT": str(port), "WORK_DIR": str(tmp_path / "work"), "WORKERS": "2", "ORDERS": "1"}
    environment |= {"REDIS_URL": "", "DATA_DIR": ""} | getattr(request, "param", {})
    with running([sys.executable, "app.py"], environment, tmp_path / "log") as program:
        yield Dashboard(port), program


def working(program):
    """Return the processes of orders that `program` has begun."""
    return [one for one in psutil.process_iter() if alive(one) and is_of(one, program)]


def is_of(process, program):
    with suppress(psutil.NoSuchProcess):
        line = process.cmdline()
        return "dashboard.components.order" in line and any(part.startswith(f"{program.pid} ") for part in line)
    return False


def alive(process):
    with suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False


def with_browser(program):
    """Return the process of an order that has begun to draw, and its browsers."""
    return [(one, browsers(one)) for one in working(program) if browsers(one)]


def said(dashboard, handles, patience=60):
    return until(lambda: dashboard.result(handles, []), "an answer", patience)["slides-made"]["children"]


@pytest.mark.slow
@pytest.mark.parametrize("service", [{"ORDERS_WAITING": "2"}], indirect=True)
def test_orders_wait_in_line_and_a_reader_whose_orders_wait_is_told(service):
    dashboard, program = service
    first = dashboard.order(long_deck(), kind="pdf")
    second, third = (dashboard.order(SHORT, reader=reader) for reader in ("second", "third"))
    refused = dashboard.order(SHORT, reader="refused")
    assert "files ordered from your address are waiting" in said(dashboard, refused)
    told = []
    assert dashboard.result(third, told) is None
    assert told[0]["slides-progress.children"] == "Second in line …"
    assert len(working(program)) == 1
    dashboard.post(dashboard.stop, 1, cancelJob=first["job"])
    for handles in (second, third):
        assert until(lambda one=handles: dashboard.result(one, []), "the deck")["slides-file"]["data"]


@pytest.mark.slow
def test_a_reader_whose_process_is_killed_is_told_and_no_browser_is_left(service):
    dashboard, program = service
    handles = dashboard.order(long_deck(), kind="pdf")
    ((process, drawing), *_) = until(lambda: dashboard.result(handles, []) or with_browser(program), "a browser")
    process.kill()
    assert said(dashboard, handles) == "The file was lost while it was waiting or being made. Please order it again."
    psutil.wait_procs(drawing, 60)
    assert not any(map(alive, drawing))


@pytest.mark.slow
@pytest.mark.parametrize("service", [{"ORDER_SECONDS": "3"}], indirect=True)
def test_a_deck_that_takes_too_long_is_given_up(service):
    dashboard, program = service
    # No machine makes twenty charts, beginning with a process and a browser, in that time.
    handles = dashboard.order(long_deck(), kind="pdf")
    assert "took longer than it may (3 s)" in said(dashboard, handles)
    until(lambda: not working(program) and not browsers(program), "the end of its processes", 60)


@pytest.mark.slow
@pytest.mark.parametrize("ending", sampled(1, [signal.SIGTERM, signal.SIGKILL] if not WINDOWS else [signal.SIGTERM]))
def test_no_order_outlives_the_program(service, ending):
    dashboard, program = service
    handles = dashboard.order(long_deck(), kind="pdf")
    ((process, drawing), *_) = until(lambda: dashboard.result(handles, []) or with_browser(program), "a browser")
    program.send_signal(ending)
    until(lambda: not any(map(alive, [process, *drawing])), "the end of its processes", 60)


# As long as it waits for a question; test_desk.py holds the same with a clock of its own.
@pytest.mark.whole
def test_an_order_that_nobody_asks_after_ends(service):
    dashboard, program = service
    dashboard.order(long_deck(), kind="pdf")
    until(lambda: working(program), "the process")
    until(lambda: not working(program), "its end", line.PATIENCE + 15)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("redis-server") is None, reason="redis-server is not installed")
def test_a_reader_is_told_where_a_worker_of_celery_is_killed(tmp_path):
    with redis(tmp_path) as address:
        environment = {"PORT": str(free_port()), "WORKERS": "1", "DATA_DIR": "", "REDIS_URL": address}
        worker = [sys.executable, "-m", "celery", "-A", "app:queue", "worker", "--concurrency", "1"]
        with (
            running(worker, environment, tmp_path / "worker.log") as celery,
            running([sys.executable, "app.py"], environment, tmp_path / "server.log"),
        ):
            dashboard = Dashboard(environment["PORT"])
            killed = dashboard.order(long_deck(), kind="pdf")
            drawing = until(lambda: dashboard.result(killed, []) or browsers(celery), "a browser")
            for process in celery.children():
                process.kill()
            assert "lost" in said(dashboard, killed)
            until(lambda: not any(map(alive, drawing)), "the end of its browser", 60)
            killed = dashboard.order(long_deck(), kind="pdf", reader="again")
            drawing = until(lambda: dashboard.result(killed, []) or browsers(celery), "a browser")
            for process in [celery, *celery.children()]:
                process.kill()
            assert "lost" in said(dashboard, killed, 40)
            until(lambda: not any(map(alive, drawing)), "the end of its browser", 60)
