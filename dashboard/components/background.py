"""Work outside the threads that answer readers: a process of its own, or a queue of workers behind Redis."""

import os
import stat
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import multiprocess  # type: ignore[import-untyped]
from dash import CeleryManager, DiskcacheManager
from diskcache import Cache  # type: ignore[import-untyped]

from dashboard.config import SettingsError, background_settings

HOUR = 3600
MOST_BYTES = 500_000_000
"""What results that nobody has fetched may take on the disk."""


@cache
def manager() -> DiskcacheManager | CeleryManager:
    """Return what runs background work: Celery where REDIS_URL is set, else processes with results on the disk.

    One for all applications of a process. Raises SettingsError where REDIS_URL or WORK_DIR cannot be used.
    """
    if background_settings().redis_url:
        return CeleryManager(queue())
    # A fork of a process with threads, here those that answer readers and those of typst, may wait for ever.
    multiprocess.set_start_method("spawn", force=True)
    return DiskcacheManager(_kept())


@cache
def queue() -> Any:
    """Return the Celery application for its workers (`celery -A app:queue worker`); None without REDIS_URL."""
    url = background_settings().redis_url
    if not url:
        return None
    # Not needed without REDIS_URL, and slow to load.
    from celery import Celery  # type: ignore[import-untyped]

    return Celery("labour_migration", broker=url, backend=url, result_expires=HOUR)


def be_modest() -> None:
    """Let the present process yield to those that answer readers, where the system knows of such a thing."""
    if hasattr(os, "setpriority"):
        os.setpriority(os.PRIO_PROCESS, 0, 10)


def _kept() -> Any:
    return Cache(str(folder()), size_limit=MOST_BYTES, eviction_policy="least-recently-stored")


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
