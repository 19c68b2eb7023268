"""Background callbacks of Dash whose work waits in a line: what Dash asks of a manager, asked of a Desk."""

import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dash import DiskcacheManager
from dash.exceptions import PreventUpdate
from flask import request

from dashboard.components.desk import Desk
from dashboard.components.hands import Processes
from dashboard.components.line import FullLineError
from dashboard.components.store import Disk
from dashboard.config import background_settings
from dashboard.messages.values import Message

LOST = Message("slides-lost")
STOPPED = Message("scripts-slides-stopped")
_SALT = secrets.token_bytes(32)
"""Addresses of readers stay in memory: what is written of them means nothing without this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """What is made of orders."""

    module: str
    """The module whose `work` makes the result of an order, and whose `told` says why there is none."""
    accepts: Callable[[Any], bool]
    """Whether something is an order."""
    told: Callable[[Any, Message], Any]
    """What a callback returns instead of its result, from what was ordered and why there is none."""
    waiting: Callable[[Any, Message], Any]
    """What is shown as the progress of an order that waits, from what was ordered and its place in the line."""


class Orders(DiskcacheManager):
    """Runs background callbacks as orders of a Desk, each in a process of its own (`components/order.py`).

    An order is the one argument of its callback. The callback's `Trade` says what is done with it.
    """

    def __init__(self, folder: Path, trade: Trade) -> None:
        self.disk, self.trade = Disk(folder), trade
        chosen, hands = background_settings(), Processes([str(folder), trade.module])
        self.desk = Desk(self.disk, hands, at_once=chosen.orders, of_client=chosen.orders_waiting)
        super().__init__(self.disk.cache)

    def get_or_create_signing_secret(self, generate: Callable[[], bytes]) -> Any:
        """Return what all processes sign with; the disk holds texts."""
        return super().get_or_create_signing_secret(lambda: generate().decode())

    def call_job_fn(self, key: str, _work: Any, args: Any, _context: Any) -> str:
        """Take an order and return its key; the reader of one that is not taken is told so at the first question."""
        (order,) = args
        if not self.trade.accepts(order):
            raise PreventUpdate
        self.disk.delete(key)
        try:
            self.desk.take(key, order, client=_client())
        except FullLineError as error:
            self.disk.set(key, self.trade.told(order, error.words))
        return key

    def get_progress(self, key: str) -> Any:
        """Return what is told of an order: its place while it waits, then what its process says."""
        place = self.desk.place(key)
        if place:
            return self.trade.waiting(self.desk.order(key), Message("slides-waiting", place=place))
        return super().get_progress(key)

    def get_result(self, key: str, _job: str | None) -> Any:
        """Return what was made, once, or what is said instead; UNDEFINED while it is in the line or worked on."""
        # In this order: a process may be done between the two.
        stands = self.desk.stands(key)
        result = self.disk.get(key)
        if result is None:
            return self.UNDEFINED if stands else self.trade.told(self.desk.order(key), LOST)
        self.disk.delete(key)
        self.clear_cache_entry(self._make_progress_key(key))
        self.desk.leave(key)
        return result

    def job_running(self, job: str) -> bool:
        """Return whether an order is in the line or worked on."""
        return self.desk.stands(job)

    def terminate_job(self, job: str | None) -> None:
        """Take an order out of the line and end its process; a page that asks meanwhile is told that it is stopped."""
        if job is not None:
            if self.desk.stands(job):
                self.disk.set(job, self.trade.told(self.desk.order(job), STOPPED))
            self.desk.leave(job)


def _client() -> str:
    return hmac.digest(_SALT, (request.remote_addr or "").encode(), "sha256").hex()
