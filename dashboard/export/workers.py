"""Processes that work on one order after another, each with its own renderer, and end when nobody asks any more."""

import multiprocessing
import signal
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import FrameType
from typing import Any

from dashboard.export.renderer import BrowserMissingError, Renderer
from dashboard.messages.refusals import RefusalError
from dashboard.messages.values import Message

GLANCE = 0.5
"""Seconds after which a wait looks whether Ctrl-C was pressed."""
FAREWELL = 15.0
"""Seconds in which a process may finish its present order and close its browser, before it is ended."""

Work = Callable[[Renderer, Any], Any]


class LostWorkerError(RefusalError):
    """The process that worked on an order has ended."""


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    connection: Connection
    order: Any = None


def results(orders: Sequence[Any], work: Work, *, jobs: int) -> Generator[tuple[Any, Any], None, None]:
    """Yield each order with what `work` made of it, as they come, from `jobs` processes.

    `work`, a function of a module, and the orders are pickled. Where its process ends, an order comes with a
    LostWorkerError and a new process takes its place; BrowserMissingError is raised, for nothing can be drawn then.
    At Ctrl-C every process finishes its present order, and KeyboardInterrupt is raised after the last of these; closing
    the iterator ends them too. For the main thread only, for there signals arrive.
    """
    waiting = list(reversed(orders))
    workers: list[_Worker] = []
    with _noted() as interrupted:
        try:
            for _ in range(min(jobs, len(waiting))):
                workers.append(_started(work, waiting.pop()))
            while busy := [worker for worker in workers if not worker.connection.closed]:
                ready = wait([worker.connection for worker in busy], timeout=GLANCE)
                if interrupted:
                    waiting.clear()
                for worker in [one for one in busy if one.connection in ready]:
                    order, result = worker.order, _answer(worker)
                    if isinstance(result, BrowserMissingError):
                        raise result
                    if waiting and not isinstance(result, LostWorkerError):
                        _give(worker, waiting.pop())
                    else:
                        worker.connection.close()
                        if waiting:
                            workers.append(_started(work, waiting.pop()))
                    yield order, result
        finally:
            _stop(workers)
    if interrupted:
        raise KeyboardInterrupt


def _serve(connection: Connection, work: Work) -> None:
    """Answer orders until the other end is closed, be it because that process has died."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with Renderer() as renderer:
        while True:
            try:
                order = connection.recv()
            except EOFError:
                return
            try:
                answer = work(renderer, order)
            except BrowserMissingError as error:
                answer = error
            try:
                connection.send(answer)
            except BrokenPipeError:
                return


def _started(work: Work, order: Any) -> _Worker:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work))
    with _deaf():
        process.start()
    theirs.close()
    worker = _Worker(process, ours)
    _give(worker, order)
    return worker


@contextmanager
def _noted() -> Iterator[list[int]]:
    """Hand out a list that is empty until Ctrl-C is pressed; a second Ctrl-C interrupts as usual."""
    interrupted: list[int] = []
    before = signal.getsignal(signal.SIGINT)

    def note(number: int, _: FrameType | None) -> None:
        interrupted.append(number)
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, note)
    try:
        yield interrupted
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _deaf() -> Iterator[None]:
    """Ignore Ctrl-C meanwhile: a process started so never hears it, and it is for us to end our processes in order."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _give(worker: _Worker, order: Any) -> None:
    worker.order = order
    try:
        worker.connection.send(order)
    except BrokenPipeError:
        # It has ended, which the wait for its answer finds out.
        return


def _answer(worker: _Worker) -> Any:
    try:
        return worker.connection.recv()
    except (EOFError, ConnectionResetError):
        return LostWorkerError(Message("errors-worker-lost"))


def _stop(workers: Sequence[_Worker]) -> None:
    with _deaf():
        for worker in workers:
            worker.connection.close()
        for worker in workers:
            worker.process.join(FAREWELL)
            if worker.process.is_alive():
                worker.process.terminate()
                worker.process.join()
