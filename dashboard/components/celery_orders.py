"""Background callbacks of Dash made by workers of Celery, which are looked after as processes of our own are."""

import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from dash import CeleryManager
from dash.exceptions import PreventUpdate
from plotly.utils import PlotlyJSONEncoder

from dashboard.components import line
from dashboard.components.hands import be_modest, named, watch
from dashboard.components.orders import LOST, STOPPED, Trade
from dashboard.config import background_settings
from dashboard.messages.values import Message

SILENCE = 15.0
"""Seconds without a sign of life after which a worker is taken for dead; it gives one every second."""
FAILED, REVOKED = "FAILURE", "REVOKED"


class CeleryOrders(CeleryManager):
    """Runs background callbacks as tasks; their waiting is Celery's, and their bounds are ours.

    Of an order the results of Celery hold, besides what Dash keeps: what was ordered, when its page last asked after
    it, and when the worker last gave a sign of life.
    """

    def __init__(self, queue: Any, trade: Trade) -> None:
        self.trade = trade
        super().__init__(queue)

    def make_job_fn(self, fn: Callable[..., Any], progress: bool, key: str | None = None) -> Any:
        """Return the task that does the work of a callback under watch."""

        def watched(tell: Callable[[Any], None], order: Any) -> Any:
            with self._watched(order):
                return fn(tell, order)

        return super().make_job_fn(watched, progress, key)

    def call_job_fn(self, key: str, job_fn: Any, args: Any, context: Any) -> Any:
        """Hand an order to the queue and return what names its task."""
        (order,) = args
        if not self.trade.accepts(order):
            raise PreventUpdate
        self._keep(f"{key}-ordered", order)
        self._keep(f"{key}-asked", time.time())
        return super().call_job_fn(key, job_fn, args, context)

    def get_progress(self, key: str) -> Any:
        """Return what the worker has told, and note that somebody waits."""
        self._keep(f"{key}-asked", time.time())
        return super().get_progress(key)

    def get_result(self, key: str, job: str | None) -> Any:
        """Return what was made, once, or that it is lost; UNDEFINED while it waits or is worked on."""
        # In this order: a worker may be done between the two.
        why = self._ended(key, job)
        result = super().get_result(key, job)
        return self.trade.told(self._kept(f"{key}-ordered"), why) if why and result is self.UNDEFINED else result

    def _ended(self, key: str, job: str | None) -> Message | None:
        """Return why nothing will come of an order, None where something may."""
        state = self.get_task(job).state if job else None
        silent = time.time() - (self._kept(f"{key}-alive") or time.time()) > SILENCE
        if state == REVOKED:
            return STOPPED
        return LOST if state == FAILED or (state == "STARTED" and silent) else None

    @contextmanager
    def _watched(self, order: Any) -> Iterator[None]:
        from celery import current_task  # type: ignore[import-untyped]  # Not needed without REDIS_URL.

        key, done, limits = current_task.request.args[0], threading.Event(), background_settings()

        def wanted() -> bool:
            self._keep(f"{key}-alive", time.time())
            return time.time() - (self._kept(f"{key}-asked") or 0) <= line.PATIENCE

        def give_up(why: Message) -> None:
            self._keep(key, self.trade.told(order, why))

        if not wanted():
            raise PreventUpdate
        be_modest()
        watch(
            wanted=wanted,
            program=named(os.getppid()),
            seconds=limits.order_seconds,
            megabytes=limits.order_megabytes,
            give_up=give_up,
            done=done,
        )
        try:
            yield
        finally:
            done.set()

    def _keep(self, key: str, value: Any) -> None:
        self.handle.backend.set(key, json.dumps(value, cls=PlotlyJSONEncoder))

    def _kept(self, key: str) -> Any:
        found = self.handle.backend.get(key)
        return None if found is None else json.loads(found)
