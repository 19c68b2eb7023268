"""Questions of phones wait until there is something new, so that a turn of the presenter reaches them at once.

A phone asks for what is later than what it has. Until there is, its question waits before the application, where it
takes no turn of those that work; one thread of the process looks after the shows that are waited for.
"""

import logging
import re
import secrets
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

from dashboard.following.refusals import RefusedError
from dashboard.following.shows import Shows, code_of
from dashboard.following.store import StoreFaultError

Application = Callable[..., Iterable[bytes]]

ASKED = re.compile(r"/follow/([^/]{5,20})\.json\Z")
AFTER = re.compile(r"(?:^|&)after=([0-9]{1,12})(?:&|$)")
HEADERS = [
    ("Content-Type", "application/json"),
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
]
"""Of an answer that the application, which has its own, does not give."""
LONGEST = 5.0
"""Seconds for which a question waits: fewer than a process has when it is told to stop."""
EVERY = 0.2
"""Seconds between two looks at the shows that are waited for."""
TELLS = 2.0
"""Seconds between two reports of how many wait."""


class Held:
    """A WSGI application whose answers to phones that follow a show wait for the next turn of it.

    What is new is told without the application, which may be busy with what the phones draw; all else it answers. A
    presenter who turns is answered `ahead` of all: the same application, with a turn of its own.
    """

    def __init__(self, application: Application, shows: Shows, *, most: int, ahead: Application) -> None:
        self.application, self.ahead = application, ahead
        self.waiting = Waiting(shows, most=most)

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer when there is something to tell, or nothing for a while."""
        if environ.get("REQUEST_METHOD") == "PUT":
            # Nothing else is asked for so.
            return self.ahead(environ, start_response)
        found = asked(environ)
        news = self.waiting.wait(*found) if found else b""
        if not news:
            return self.application(environ, start_response)
        start_response("200 OK", [*HEADERS, ("Content-Length", str(len(news)))])
        return [news]


def asked(environ: dict[str, Any]) -> tuple[str, int] | None:
    """Return the show that a request asks after, and the version that it has; None for any other request."""
    path = ASKED.search(environ.get("PATH_INFO", ""))
    after = AFTER.search(environ.get("QUERY_STRING", ""))
    if environ.get("REQUEST_METHOD") != "GET" or path is None or after is None:
        return None
    try:
        return code_of(path[1]), int(after[1])
    except RefusedError:
        return None


class Waiting:
    """Those who wait for shows in one process, at most so many; more are answered at once."""

    def __init__(self, shows: Shows, *, most: int, longest: float = LONGEST) -> None:
        self.shows, self.most, self.longest = shows, most, longest
        self.process = secrets.token_hex(8)
        self.lock = threading.Lock()
        self.somebody = threading.Condition(self.lock)
        self.followed: dict[str, _Followed] = {}
        self.count = 0
        self.watches = False

    def wait(self, code: str, after: int) -> bytes:
        """Return what is told of a show once it has a version later than `after`; nothing where it has ended, after a
        few seconds without news, and where too many wait.
        """
        with self.lock:
            if self.count >= self.most:
                return b""
            show = self.followed.setdefault(code, _Followed(self.lock))
            self.count += 1
            show.enter()
            self._watch()
            show.changed.wait_for(lambda: show.version > after, self.longest)
            show.count -= 1
            self.count -= 1
            return show.told if show.version > after else b""

    def _watch(self) -> None:
        if not self.watches:
            self.watches = True
            threading.Thread(target=self._look, daemon=True).start()
        self.somebody.notify_all()

    def _look(self) -> None:
        """Look at the versions of shows that somebody waits for, as long as the process lasts."""
        told = time.monotonic()
        while True:
            with self.lock:
                self.somebody.wait_for(lambda: self.followed)
                codes = list(self.followed)
            tells = time.monotonic() - told >= TELLS
            for code in codes:
                self._look_at(code, tells=tells)
            told = time.monotonic() if tells else told
            time.sleep(EVERY)

    def _look_at(self, code: str, *, tells: bool) -> None:
        try:
            version, told = self.shows.news(code)
            with self.lock:
                count = self._saw(code, version, told, tells=tells)
            if count is not None:
                self.shows.count(code, self.process, count)
        except StoreFaultError:
            # Told by the store; those who wait are answered in their time.
            return
        except Exception:
            logging.getLogger(__name__).exception("a followed show cannot be looked at")

    def _saw(self, code: str, version: float, told: bytes, *, tells: bool) -> int | None:
        """Wake those whose show has changed; return how many follow it, where that is to be told."""
        show = self.followed[code]
        if version > show.version:
            show.version, show.told = version, told
            show.changed.notify_all()
        if not tells:
            return None
        most = show.most
        show.renew()
        if not most:
            del self.followed[code]
        return most if version < float("inf") else None


class _Followed:
    """A show that somebody waits for, or did a moment ago."""

    def __init__(self, lock: threading.Lock) -> None:
        self.changed = threading.Condition(lock)
        self.version: float = 0
        self.told = b""
        self.count = 0
        self.recent = [0, 0]
        """The most who waited at a time, now and before the last report: at a turn all leave and come back."""

    @property
    def most(self) -> int:
        return max(self.recent)

    def enter(self) -> None:
        self.count += 1
        self.recent[0] = max(self.recent[0], self.count)

    def renew(self) -> None:
        self.recent = [self.count, self.recent[0]]
