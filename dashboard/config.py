"""The settings of one installation, from the environment: DATA_DIR, HOST, PORT, WORKERS, PUBLIC_URL and others."""

import os
import sys
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

BUNDLED_DATA = Path(__file__).resolve().parent.parent / "data"
ASSETS = Path(__file__).resolve().parent.parent / "assets"
"""What pages and pictures are drawn with: styles, scripts, map outlines."""
HIGHEST_PORT = 65535
MOST_WORKERS = 256


class SettingsError(ValueError):
    """A setting that cannot be used; the message is one line for the person who set it."""


def cores() -> int:
    """Return how many cores this process may use; one on Windows, where processes cannot share a port."""
    if sys.platform == "win32":
        return 1
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where the data files lie, and the address on which the dashboard answers."""

    data_dir: Path = BUNDLED_DATA
    host: str = "127.0.0.1"
    port: int = 8050
    workers: int = field(default_factory=cores)
    """How many processes answer readers."""
    public_url: str = ""
    """The address under which readers reach the dashboard, for links in files; empty: as each request says."""

    @property
    def address(self) -> str:
        """The address for links where no request says it."""
        return self.public_url or f"http://{self.host}:{self.port}"


@dataclass(frozen=True, slots=True, kw_only=True)
class BackgroundSettings:
    """Where work is done for which readers wait without holding up others."""

    redis_url: str = ""
    """The Redis through which workers of Celery get it; empty: processes of this server do it."""
    work_dir: Path | None = None
    """Where such processes leave what they have made, until it is fetched; None: a temporary folder of the system."""


def background_settings() -> BackgroundSettings:
    """Return what the environment says of work in the background; needed while the application is put together."""
    directory = os.environ.get("WORK_DIR", "").strip()
    return BackgroundSettings(
        redis_url=os.environ.get("REDIS_URL", "").strip(),
        work_dir=Path(directory).expanduser() if directory else None,
    )


@lru_cache(maxsize=1)
def settings() -> Settings:
    """Return the settings in the environment; one that is not set, or empty, keeps its default.

    Raises `SettingsError` if PORT is not a number from 1 to 65535, or WORKERS not one from 1 to 256. Read once:
    `settings.cache_clear()` reads again.
    """
    default = Settings()
    directory = os.environ.get("DATA_DIR", "").strip()
    return Settings(
        data_dir=Path(directory).expanduser() if directory else default.data_dir,
        host=os.environ.get("HOST", "").strip() or default.host,
        port=_number("PORT", HIGHEST_PORT, default.port),
        workers=_number("WORKERS", MOST_WORKERS, default.workers),
        public_url=os.environ.get("PUBLIC_URL", "").strip().rstrip("/"),
    )


def _number(name: str, highest: int, default: int) -> int:
    text = os.environ.get(name, "").strip()
    if not text:
        return default
    if text.isascii() and text.isdigit() and 1 <= int(text[:6]) <= highest:
        return int(text[:6])
    raise SettingsError(f"{name} must be a number from 1 to {highest}, not {text!r}.")
