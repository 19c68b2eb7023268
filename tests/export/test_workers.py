"""Processes that work on orders: all orders come back, whatever happens to a process."""

import os
from contextlib import closing

import psutil
import pytest

from dashboard.export.renderer import BrowserMissingError
from dashboard.export.workers import LostWorkerError, results


def doubled(renderer, order):
    if order == "die":
        os._exit(1)
    if order == "no browser":
        raise BrowserMissingError("There is no browser.")
    return os.getpid(), order * 2


def test_every_order_comes_back_with_its_result_from_as_many_processes():
    found = dict(results([1, 2, 3, 4, 5], doubled, jobs=2))
    assert {order: result[1] for order, result in found.items()} == {1: 2, 2: 4, 3: 6, 4: 8, 5: 10}
    assert len({result[0] for result in found.values()}) == 2


def test_an_order_whose_process_dies_is_lost_alone():
    found = dict(results([1, "die", 3], doubled, jobs=1))
    assert found[1][1] == 2
    assert isinstance(found["die"], LostWorkerError)
    assert found[3][1] == 6


def test_without_a_browser_nothing_goes_on():
    with pytest.raises(BrowserMissingError, match="There is no browser"):
        list(results(["no browser", 2], doubled, jobs=1))


def test_when_nobody_asks_any_more_the_processes_end():
    with closing(results(list(range(50)), doubled, jobs=2)) as coming:
        workers = [psutil.Process(next(coming)[1][0])]
    assert not any(worker.is_running() for worker in workers)
    assert [child for child in psutil.Process().children() if "spawn_main" in " ".join(child.cmdline())] == []
