"""Pictures of charts drawn on the server, for links that are posted elsewhere: one at a time, and kept.

A reader never waits long for one, and none is drawn for him alone: what is not at hand is put in a short queue, which
one thread with one browser works off, and no two processes of a machine draw at the same time.
"""

import threading
import time
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from queue import Empty, Full, Queue
from typing import Any

from dashboard.export.glyphs import MissingGlyphError
from dashboard.export.image import Kind, fingerprint, image
from dashboard.export.renderer import BrowserMissingError, DrawingError, Renderer
from dashboard.export.sizes import PREVIEW, TooSmallError
from dashboard.rendering import Rendered

KIND = Kind(format="png", size=PREVIEW, scale=1)
MOST_ORDERS = 8
"""Pictures that wait to be drawn; more are not taken."""
PATIENCE = 4.0
"""Seconds that one request at a time waits for its picture; others get what stands in for it at once."""
IDLE = 30.0
"""Seconds without orders after which the browser is closed."""
NOT_AGAIN = 600.0
"""Seconds in which what could not be drawn, or a browser that is not there, is not tried again."""
ONE_PICTURE = 90.0
"""Seconds after which a process that draws is taken for dead."""
TURN = "drawing"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Order:
    key: str
    rendered: Rendered
    link: str
    done: threading.Event


class Drawer:
    """Draws pictures in a thread of its own and keeps them in `kept`, a cache on the disk that all processes share."""

    def __init__(self, kept: Callable[[], Any], *, renderer: Callable[[], Renderer] = Renderer) -> None:
        """Nothing is opened before the first picture is asked for."""
        self._open, self._renderer = kept, renderer
        self._orders: Queue[_Order] = Queue(maxsize=MOST_ORDERS)
        self._pending: dict[str, _Order] = {}
        self._lock = threading.Lock()
        self._waiting = threading.BoundedSemaphore(1)
        self._thread: threading.Thread | None = None
        self._not_before = 0.0

    def picture(self, rendered: Rendered, *, link: str, patience: float = PATIENCE) -> bytes | None:
        """Return the PNG of a chart, as large as PREVIEW; None where it is not drawn yet, or cannot be."""
        kept, key = self._open(), fingerprint(rendered, link=link, kind=KIND)
        found = kept.get(key)
        if found is not None:
            return bytes(found) or None
        order = self._ordered(key, rendered, link)
        if order is not None and self._waiting.acquire(blocking=False):
            try:
                order.done.wait(patience)
            finally:
                self._waiting.release()
        return bytes(kept.get(key) or b"") or None

    @property
    def can_draw(self) -> bool:
        """Whether there was a browser when one was last needed."""
        return time.monotonic() >= self._not_before

    def _ordered(self, key: str, rendered: Rendered, link: str) -> _Order | None:
        """Return the order of a picture, new or that of somebody else; None where no more are taken."""
        with self._lock:
            if not self.can_draw:
                return None
            if key not in self._pending:
                order = _Order(key=key, rendered=rendered, link=link, done=threading.Event())
                try:
                    self._orders.put_nowait(order)
                except Full:
                    return None
                self._pending[key] = order
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="previews", daemon=True)
                self._thread.start()
            return self._pending[key]

    def _work(self) -> None:
        with self._renderer() as renderer:
            while True:
                try:
                    order = self._orders.get(timeout=IDLE)
                except Empty:
                    with self._lock:
                        # An order that came meanwhile finds this thread at work still.
                        if self._orders.empty():
                            self._thread = None
                            return
                    continue
                try:
                    self._draw(renderer, order)
                finally:
                    with self._lock:
                        self._pending.pop(order.key, None)
                    order.done.set()

    def _draw(self, renderer: Renderer, order: _Order) -> None:
        kept = self._open()
        if not self.can_draw or kept.get(order.key) is not None:
            return
        try:
            with _turn(kept):
                picture = image(renderer, order.rendered, link=order.link, kind=KIND)
        except BrowserMissingError:
            self._not_before = time.monotonic() + NOT_AGAIN
        except (DrawingError, MissingGlyphError, TooSmallError):
            kept.set(order.key, b"", expire=NOT_AGAIN)
        else:
            kept.set(order.key, picture)


@contextmanager
def _turn(kept: Any) -> Any:
    """Hold the one right of a machine to draw, which a process that died with it loses after a while."""
    while not kept.add(TURN, True, expire=ONE_PICTURE):
        time.sleep(0.1)
    try:
        yield
    finally:
        kept.delete(TURN)
