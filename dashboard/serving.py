"""How the dashboard answers on an address: one program, and as many processes that answer readers as it has cores."""

import ctypes
import errno
import gc
import io
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import parent_process
from typing import Any

from granian import Granian
from granian.constants import HTTPModes, Interfaces
from granian.log import LogLevels

from dashboard.addresses import EVERYWHERE, network_addresses
from dashboard.config import Settings
from dashboard.messages.terms import SITE
from dashboard.messages.values import say

IN_HAND = 64
"""Requests that send something, of which one process has so many in hand; a reader whose network is slow keeps one of
them for as long as it takes."""
WAITING = 900
"""Phones that follow a show, whose questions wait in one process, each in a thread that sleeps."""
TURNS = 4
"""Requests that it works on at a time: more would only take the processor from one another."""
CONNECTIONS = 8192
"""Connections that one process keeps open: a browser holds up to six, most of them idle."""
BACKLOG = 1024
"""Connections that the system accepts before a process takes them."""
FAREWELL = 8
"""Seconds in which a process may finish what it has begun, when the program is stopped."""
HOST = "HOST to an address of this machine"
NOT_HERE = {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, getattr(errno, "WSAEADDRNOTAVAIL", errno.EADDRNOTAVAIL)}
HEAPS = 2
"""Of the C library, which gives threads up to eight a core and returns little of what one of them has had."""
OWN_FILES = 256
"""Files that a process has open besides its connections."""


def claim(chosen: Settings) -> None:
    """Raise OSError with a clear line where the address of `chosen` cannot be had."""
    family, host = _resolved(chosen)
    with socket.socket(family) as trial:
        # On Windows the option would let two programs have one address.
        if sys.platform != "win32":
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, chosen.port))
        except OSError as error:
            advice = HOST if error.errno in NOT_HERE else "PORT to another number"
            raise OSError(f"cannot listen on {where(chosen)} ({error.strerror}); set {advice}") from error


def where(chosen: Settings) -> str:
    """Return host and port as they stand in an address."""
    return f"[{chosen.host}]:{chosen.port}" if ":" in chosen.host else f"{chosen.host}:{chosen.port}"


def serve(load: Callable[[str], Any], chosen: Settings) -> None:
    """Answer on the address of `chosen` until the program is told to stop.

    `load`, a function of a module, gives each process its WSGI application. A process that is forked has what the
    program has already; one that is started anew, as on macOS, imports it. Raises SystemExit where processes fail.
    """
    _, host = _resolved(chosen)
    _allow_open_files(CONNECTIONS + OWN_FILES)
    _share_heaps()
    program = Granian(
        "app:server",
        address=host,
        port=chosen.port,
        interface=Interfaces.WSGI,
        http=HTTPModes.http1,
        workers=chosen.workers,
        blocking_threads=IN_HAND + WAITING,
        backlog=BACKLOG,
        backpressure=CONNECTIONS,
        respawn_failed_workers=True,
        workers_kill_timeout=FAREWELL,
        log_level=LogLevels.error,
    )
    # What is read by now stays shared with the processes: a collector that looks through it would write into all of it.
    gc.collect()
    gc.freeze()
    program.on_startup(lambda: print("\n".join(welcome(chosen)), flush=True))
    program.serve(target_loader=load)


def welcome(chosen: Settings) -> list[str]:
    """Return what is printed when the program listens: its address, and those by which others in the network come."""
    lines = [f"{say(SITE)}: http://{where(chosen)}{chosen.base_path} (stop with Ctrl+C)"]
    if chosen.host in EVERYWHERE:
        found = [f"http://{host}:{chosen.port}{chosen.base_path}" for host in network_addresses()]
        lines.append(f"Everybody in the network of this machine can open it: {', '.join(found) or 'it has no network'}")
    return lines


class Turns:
    """A WSGI application that works on a few requests at a time, each when the whole of it has arrived.

    Threads of its own do: whatever each thread opens for itself, such as tables on the disk, is there a few times.
    """

    def __init__(
        self,
        application: Callable[..., Iterable[bytes]],
        *,
        at_once: int = TURNS,
        in_hand: int = IN_HAND,
        largest: int,
    ) -> None:
        self.application = application
        self.workers = ThreadPoolExecutor(at_once)
        self.hands = threading.BoundedSemaphore(in_hand)
        """Of requests that send something: many that wait must not fill the memory with it."""
        self.largest = largest
        """Bytes of a request; what is longer is left to the application to refuse."""

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Answer as the application does."""
        length = environ.get("CONTENT_LENGTH") or "0"
        if length == "0" and "HTTP_TRANSFER_ENCODING" not in environ:
            return self._work(environ, start_response)
        with self.hands:
            if length.isdigit() and int(length) <= self.largest:
                environ["wsgi.input"] = io.BytesIO(environ["wsgi.input"].read(self.largest + 1))
            return self._work(environ, start_response)

    def _work(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        started: list[tuple[Any, ...]] = []
        answer = self.workers.submit(self.application, environ, lambda *told: started.append(told)).result()
        for told in started:
            start_response(*told)
        return answer


def end_with_program() -> None:
    """Let the present process end when the program that started it is gone, however it went.

    Until it answers readers it ends at once where the program says so; Ctrl+C, which reaches all, is for the program.
    """
    program = parent_process()
    if program is not None:
        # A fork would do what the program does at a signal, which in a copy of it leads to nothing.
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        threading.Thread(target=_follow, args=(program.join,), daemon=True).start()


def _follow(wait: Callable[[], None]) -> None:
    wait()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(FAREWELL)
    os._exit(1)


def _resolved(chosen: Settings) -> tuple[int, str]:
    """Return family and number of the host of `chosen`, which may be given by its name; raises OSError for no host."""
    try:
        family, _, _, _, place = socket.getaddrinfo(chosen.host, chosen.port, type=socket.SOCK_STREAM)[0]
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or "no name of a host"
        raise OSError(f"cannot listen on {where(chosen)} ({reason}); set {HOST}") from error
    return family, str(place[0])


def _allow_open_files(wanted: int) -> None:
    """Raise the number of files that a process may open, each connection being one, where the system has a limit."""
    if sys.platform == "win32":
        return
    import resource  # Not there on Windows.

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


def _share_heaps() -> None:
    """Let all threads have their memory from HEAPS, in processes that are forked from now on; where that can be."""
    limit = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if limit is not None:
        # M_ARENA_MAX of malloc.h
        limit(-8, HEAPS)
