"""Processes that each work on one order, with all that they have started, and end with the program they work for."""

import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing import parent_process

import psutil

from dashboard.config import environment
from dashboard.messages.values import Message

GLANCE = 1.0
"""Seconds between two looks of a process whether it is still wanted."""
CLOCKS = 5.0
"""Seconds by which two looks at one process may differ in when it began."""
MEGABYTE = 1_000_000


class Processes:
    """Starts a process of `components/order.py` for each order, which is told what stands in `more`."""

    def __init__(self, more: Sequence[str]) -> None:
        self.more = more

    def start(self, key: str) -> str:
        """Begin with an order and return what names its process."""
        begun = subprocess.Popen(
            [sys.executable, "-m", "dashboard.components.order", key, _program(), *self.more],
            stdin=subprocess.DEVNULL,
            env=environment(),
            # Ctrl-C in a terminal is for the program, which ends its processes in order.
            start_new_session=True,
        )
        # One that has ended lingers until somebody has waited for it.
        threading.Thread(target=begun.wait, daemon=True).start()
        return named(begun.pid)

    def alive(self, job: str) -> bool:
        """Return whether the process is there."""
        return _process(job) is not None

    def stop(self, job: str) -> None:
        """End a process with all that it has started."""
        process = _process(job)
        if process is not None:
            end(process)


def be_modest() -> None:
    """Let the present process yield to those that answer readers, where the system knows of such a thing."""
    if hasattr(os, "setpriority"):
        os.setpriority(os.PRIO_PROCESS, 0, 10)


def named(number: int) -> str:
    """Return what names a process for good: its number, which another may have later, and when it began."""
    with suppress(psutil.NoSuchProcess):
        return f"{number} {psutil.Process(number).create_time()}"
    return f"{number} 0"


def end(process: psutil.Process) -> None:
    """End a process and all that it has started."""
    with suppress(psutil.NoSuchProcess):
        for one in [*process.children(recursive=True), process]:
            with suppress(psutil.NoSuchProcess):
                one.kill()


def watch(
    *,
    wanted: Callable[[], bool],
    program: str,
    seconds: float,
    megabytes: int,
    give_up: Callable[[Message], None],
    done: threading.Event,
) -> None:
    """Let the present process end, with all that it has started, when what it does is of no use any more.

    It is of no use where it is not `wanted`, or `program` is gone. Where it takes more than so many seconds or
    megabytes, `give_up` is told why first. What is `done` is not looked at any more.
    """
    until = time.monotonic() + seconds

    def look() -> None:
        while not done.wait(GLANCE):
            too_much = _too_much(until, seconds, megabytes)
            if too_much is not None:
                give_up(too_much)
            if too_much is not None or not wanted() or _process(program) is None:
                _leave()

    def look_after() -> None:
        try:
            look()
        except Exception:
            logging.getLogger(__name__).exception("An order is not looked after any more")
            _leave()

    threading.Thread(target=look_after, name="watch", daemon=True).start()


def _too_much(until: float, seconds: float, megabytes: int) -> Message | None:
    if time.monotonic() > until:
        return Message("slides-too-long", seconds=round(seconds))
    if _taken() > megabytes * MEGABYTE:
        return Message("slides-too-large", most=megabytes)
    return None


def _taken() -> int:
    """Return the bytes of memory that the present process and all that it has started have for themselves."""
    process, taken = psutil.Process(), 0
    for one in [process, *process.children(recursive=True)]:
        with suppress(psutil.NoSuchProcess, psutil.AccessDenied):
            taken += one.memory_full_info().uss
    return taken


def _leave() -> None:
    end(psutil.Process())
    os._exit(1)


def _process(job: str) -> psutil.Process | None:
    number, _, began = job.partition(" ")
    try:
        process = psutil.Process(int(number))
        # The clock of a machine may be set meanwhile, and with it what is said of the past.
        same = abs(process.create_time() - float(began)) < CLOCKS
        there = same and process.status() != psutil.STATUS_ZOMBIE
    # Of others we may know nothing: a process of theirs has the number by now.
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return None
    return process if there else None


def _program() -> str:
    """Return what names the program: the process that has started the present one to answer readers, or this one."""
    above = parent_process()
    return named(os.getpid() if above is None or above.pid is None else above.pid)
