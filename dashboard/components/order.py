"""The process of one order: `python -m dashboard.components.order KEY PROGRAM FOLDER MODULE`, started by `hands.py`."""

import sys
import threading
import time
from importlib import import_module
from pathlib import Path

from dashboard.components.desk import ordered, stands
from dashboard.components.hands import be_modest, watch
from dashboard.components.store import Disk
from dashboard.config import background_settings
from dashboard.messages.values import Message


def main(key: str, program: str, folder: str, module: str) -> None:
    """Make what was ordered and leave it in `folder`, for those who ask for `key`; end with `program`."""
    be_modest()
    disk, limits = Disk(Path(folder)), background_settings()
    order, done = ordered(disk, key), threading.Event()

    def give_up(why: Message) -> None:
        disk.set(key, import_module(module).told(order, why))

    watch(
        wanted=lambda: stands(disk, key, time.time()),
        program=program,
        seconds=limits.order_seconds,
        megabytes=limits.order_megabytes,
        give_up=give_up,
        done=done,
    )
    made = import_module(module).work(lambda told: disk.set(f"{key}-progress", told), order)
    done.set()
    disk.set(key, made)


if __name__ == "__main__":
    main(*sys.argv[1:])
