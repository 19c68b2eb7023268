"""The settings of one installation, from the environment: DATA_DIR, HOST, PORT, PUBLIC_URL, BASE_PATH and others."""

import os
import re
import sys
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

BUNDLED_DATA = Path(__file__).resolve().parent.parent / "data"
ASSETS = Path(__file__).resolve().parent.parent / "assets"
"""What pages and pictures are drawn with: styles, scripts, map outlines."""
FONTS = Path(__file__).resolve().parent.parent / "fonts"
"""The fonts of what we draw ourselves."""
TYPST_FONTS = FONTS.with_name("fonts-typst")
"""Fonts that browsers must not see: they would take the lines of all words for as high as those of Arabic."""
HIGHEST_PORT = 65535
MOST_WORKERS = 256
MOST_PROXIES = 9


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
    """The address under which readers reach the dashboard, for links; empty: as each request says."""
    base_path: str = ""
    """The path with which all addresses begin, such as /mig, where the dashboard has a host not to itself."""
    trusted_proxies: int = 0
    """How many proxies stand before the server whose words on host and protocol (X-Forwarded-…) are believed."""


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

    Raises `SettingsError` if PORT, WORKERS or TRUSTED_PROXIES is not a number of its range, or BASE_PATH no plain path.
    Read once: `settings.cache_clear()` reads again.
    """
    default = Settings()
    directory = os.environ.get("DATA_DIR", "").strip()
    base = _base_path()
    return Settings(
        data_dir=Path(directory).expanduser() if directory else default.data_dir,
        host=os.environ.get("HOST", "").strip() or default.host,
        port=_number("PORT", HIGHEST_PORT, default.port),
        workers=_number("WORKERS", MOST_WORKERS, default.workers),
        public_url=_public_url(base),
        base_path=base,
        trusted_proxies=_number("TRUSTED_PROXIES", MOST_PROXIES, default.trusted_proxies, lowest=0),
    )


def _base_path() -> str:
    """Return BASE_PATH with a slash before it and none behind; raises SettingsError for what is no plain path."""
    text = os.environ.get("BASE_PATH", "").strip()
    path = "/".join(["", *text.strip("/").split("/")]) if text.strip("/") else ""
    if not re.fullmatch(r"(/(?!\.{1,2}(/|$))[A-Za-z0-9._~-]+)*", path):
        raise SettingsError(f"BASE_PATH must be a path of letters, digits, - and _, such as /mig, not {text!r}.")
    return path


def _public_url(base: str) -> str:
    """Return PUBLIC_URL without a slash at its end, with the path under which everything lies."""
    text = os.environ.get("PUBLIC_URL", "").strip().rstrip("/")
    return text if not text or text.endswith(base) else text + base


def _number(name: str, highest: int, default: int, *, lowest: int = 1) -> int:
    text = os.environ.get(name, "").strip()
    if not text:
        return default
    if text.isascii() and text.isdigit() and lowest <= int(text[:6]) <= highest:
        return int(text[:6])
    raise SettingsError(f"{name} must be a number from {lowest} to {highest}, not {text!r}.")
