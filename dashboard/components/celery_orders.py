"""Background callbacks of Dash made by workers of Celery, which are looked after as processes of our own are."""

import hmac
import json
import os
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from dash import CeleryManager
from dash.exceptions import PreventUpdate
from flask import request
from plotly.utils import PlotlyJSONEncoder

from dashboard.components import line
from dashboard.components.desk import Desk
from dashboard.components.hands import be_modest, named, watch
from dashboard.components.line import FullLineError
from dashboard.components.orders import LOST, STOPPED, Trade
from dashboard.config import background_settings
from dashboard.messages.values import Message

HOLDS = 10.0
"""Seconds for which one process may keep others from changing the line, and for which these wait."""
SILENCE = 15.0
"""Seconds without a sign of life after which a worker is taken for dead; it gives one every second."""
FAILED, REVOKED = "FAILURE", "REVOKED"


class CeleryOrders(CeleryManager):
    """Runs background callbacks as tasks; whose turn it is Celery knows, and who waits stands in a line of ours too.

    Of an order the results of Celery hold, besides what Dash keeps: what was ordered, when its page last asked after
    it, and when the worker last gave a sign of life.
    """

    def __init__(self, queue: Any, trade: Trade) -> None:
        self.trade = trade
        super().__init__(queue)
        # Workers begin by themselves, and take out of the line what they begin with.
        waiting = background_settings().orders_waiting
        self.desk = Desk(_Results(queue.backend), _NoHands(), at_once=0, of_client=waiting)

    def make_job_fn(self, fn: Callable[..., Any], progress: bool, key: str | None = None) -> Any:
        """Return the task that does the work of a callback under watch."""

        def watched(tell: Callable[[Any], None], order: Any) -> Any:
            with self._watched(order):
                return fn(tell, order)

        return super().make_job_fn(watched, progress, key)

    def call_job_fn(self, key: str, job_fn: Any, args: Any, context: Any) -> Any:
        """Hand an order to the queue and return what names its task; who has too many waiting is told so."""
        (order,) = args
        if not self.trade.accepts(order):
            raise PreventUpdate
        try:
            self.desk.take(key, order, client=self._client())
        except FullLineError as error:
            self._keep(key, self.trade.told(order, error.words))
            return key
        self._keep(f"{key}-ordered", order)
        self._keep(f"{key}-asked", time.time())
        job = super().call_job_fn(key, job_fn, args, context)
        self._keep(f"{job}-order", key)
        return job

    def get_progress(self, key: str) -> Any:
        """Return the place of an order that waits, else what the worker has told, and note that somebody waits."""
        self._keep(f"{key}-asked", time.time())
        place = self.desk.place(key)
        if place:
            return self.trade.waiting(self.desk.order(key), Message("slides-waiting", place=place))
        return super().get_progress(key)

    def terminate_job(self, job: str | None) -> None:
        """Take an order out of the line and end its task."""
        key = self._kept(f"{job}-order") if job else None
        if key:
            self.desk.leave(key)
        super().terminate_job(job)

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

        self.desk.leave(key)
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

    def _client(self) -> str:
        """Return what stands for the reader's address, the same at all servers."""
        secret = self.get_or_create_signing_secret(lambda: secrets.token_hex(32))
        key = secret if isinstance(secret, bytes) else secret.encode()
        return hmac.digest(key, (request.remote_addr or "").encode(), "sha256").hex()

    def _keep(self, key: str, value: Any) -> None:
        self.handle.backend.set(key, json.dumps(value, cls=PlotlyJSONEncoder))

    def _kept(self, key: str) -> Any:
        found = self.handle.backend.get(key)
        return None if found is None else json.loads(found)


class _Results:
    """What processes share about the line, among the results of Celery: the Store of a Desk."""

    def __init__(self, backend: Any) -> None:
        self.backend = backend

    def held(self) -> AbstractContextManager[Any]:
        """Keep other processes from changing anything meanwhile."""
        lock: AbstractContextManager[Any] = self.backend.client.lock(
            "orders-held", timeout=HOLDS, blocking_timeout=HOLDS, sleep=0.02
        )
        return lock

    def get(self, key: str) -> Any:
        """Return what is kept, None where nothing is."""
        found = self.backend.get(f"orders-{key}")
        return None if found is None else json.loads(found)

    def set(self, key: str, value: Any) -> None:
        """Keep a value."""
        self.backend.set(f"orders-{key}", json.dumps(value, cls=PlotlyJSONEncoder))

    def delete(self, key: str) -> None:
        """Keep it no longer."""
        self.backend.delete(f"orders-{key}")


class _NoHands:
    """Nobody of ours: workers of Celery do the work, and no order in the line is one that was begun."""

    def start(self, key: str) -> str:
        """Never asked for."""
        raise NotImplementedError(key)

    def alive(self, job: str) -> bool:
        """Never asked for."""
        raise NotImplementedError(job)

    def stop(self, job: str) -> None:
        """Never asked for."""
        raise NotImplementedError(job)
