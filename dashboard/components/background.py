"""Work outside the threads that answer readers: a process of its own, or a queue of workers behind Redis."""

import os
import stat
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from dashboard.components.celery_orders import CeleryOrders
from dashboard.components.orders import Orders, Trade
from dashboard.config import SettingsError, background_settings

HOUR = 3600
LOOKED_AFTER = {"task_track_started": True, "worker_prefetch_multiplier": 1}
"""Whether an order waits or is worked on is known; and it waits for whoever is free first."""
PATIENCE = {"redis_socket_connect_timeout": 2, "redis_socket_timeout": 5}
"""Seconds after which a Redis that says nothing is given up: those who ask it keep others waiting."""


@cache
def manager(trade: Trade) -> Orders | CeleryOrders:
    """Return what runs background work: Celery where REDIS_URL is set, else processes with results on the disk.

    One for all applications of a process. Raises SettingsError where REDIS_URL or WORK_DIR cannot be used.
    """
    return CeleryOrders(queue(), trade) if background_settings().redis_url else Orders(folder(), trade)


@cache
def queue() -> Any:
    """Return the Celery application for its workers (`celery -A app:queue worker`); None without REDIS_URL."""
    url = background_settings().redis_url
    if not url:
        return None
    # Not needed without REDIS_URL, and slow to load.
    from celery import Celery  # type: ignore[import-untyped]

    return Celery("labour_migration", broker=url, backend=url, result_expires=HOUR, **LOOKED_AFTER, **PATIENCE)


def folder() -> Path:
    """Return the folder of what is made for readers, which nobody else may write to: what is read from it is run.

    Raises SettingsError where WORK_DIR is no such folder and cannot be made.
    """
    chosen = background_settings().work_dir
    if chosen is not None:
        if not _is_own(chosen):
            raise SettingsError(f"WORK_DIR must be a folder of your own that nobody else may write to, not “{chosen}”.")
        return chosen
    user = getattr(os, "getuid", lambda: "")()
    usual = Path(tempfile.gettempdir()) / f"labour-migration-work-{user}"
    return usual if _is_own(usual) else Path(tempfile.mkdtemp(prefix="labour-migration-work-"))


def _is_own(folder: Path) -> bool:
    """Return whether `folder`, made where it is missing, is one that the present user alone may write to."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        state = folder.lstat()
    except OSError:
        return False
    own = not hasattr(os, "getuid") or (state.st_uid == os.getuid() and not state.st_mode & 0o022)
    return own and stat.S_ISDIR(state.st_mode) and os.access(folder, os.W_OK | os.X_OK)
