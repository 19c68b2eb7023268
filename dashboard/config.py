"""The settings of one installation, from the environment: DATA_DIR, HOST, PORT, PUBLIC_URL, BASE_PATH and others."""

import os
import re
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

BUNDLED_DATA = Path(__file__).resolve().parent.parent / "data"
ASSETS = Path(__file__).resolve().parent.parent / "assets"
"""What pages and pictures are drawn with: styles, scripts, map outlines."""
FONTS = Path(__file__).resolve().parent.parent / "fonts"
"""The fonts of what we draw ourselves."""
TYPST_FONTS = FONTS.with_name("fonts-typst")
"""Fonts that browsers must not see: they would take the lines of all words for as high as those of Arabic."""
PROJECT = FONTS.with_name("pyproject.toml")
HIGHEST_PORT = 65535
MOST_WORKERS = 256
MOST_PROXIES = 9
MOST_CACHE = 100_000
HOUR = 3600
PUBLIC = re.compile(r"https?://(\[[0-9A-Fa-f:.]+\]|[\w.-]+)(:\d{1,5})?")
"""An address without path; what else an address may have is no part of where links begin."""
QUEUES = ("redis", "rediss", "redis+socket", "sentinel")


class SettingsError(ValueError):
    """A setting that cannot be used; the message is one line for the person who set it."""


def cores() -> int:
    """Return how many cores this process may use; one on Windows, where processes cannot share a port."""
    if sys.platform == "win32":
        return 1
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


def environment() -> dict[str, str]:
    """Return the environment for a process that runs a module of ours, from whatever folder we were started."""
    path = os.pathsep.join(filter(None, [str(BUNDLED_DATA.parent), os.environ.get("PYTHONPATH", "")]))
    return {**os.environ, "PYTHONPATH": path}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where the data files lie, and the address on which the dashboard answers."""

    data_dir: Path = BUNDLED_DATA
    host: str = "127.0.0.1"
    port: int = 8050
    workers: int = field(default_factory=cores)
    """How many processes answer readers."""
    cache_mb: int = 32
    """Megabytes of memory in which one of them keeps answers that it has made."""
    public_url: str = ""
    """The address under which readers reach the dashboard, for links; empty: as each request says."""
    base_path: str = ""
    """The path with which all addresses begin, such as /mig, where the dashboard has a host not to itself."""
    trusted_proxies: int = 0
    """How many proxies stand before the server whose words on host and protocol (X-Forwarded-…) are believed."""
    editions: Mapping[str, str] = field(default_factory=dict)
    """Where earlier editions of the data are served, by the name of each: links that name one lead there."""
    log: str = ""
    """How the log is written: "json", an object a line and one of each request; empty: lines, of what fails alone."""
    metrics: bool = False
    """Whether requests are counted, and /metrics tells the counts."""
    mcp: bool = False
    """Whether assistants may ask at /mcp, by the Model Context Protocol."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackgroundSettings:
    """Where work is done for which readers wait without holding up others."""

    redis_url: str = ""
    """The Redis through which workers of Celery get it; empty: processes of this server do it."""
    work_dir: Path | None = None
    """Where such processes leave what they have made, until it is fetched; None: a temporary folder of the system."""
    orders: int = field(default_factory=lambda: max(1, cores() // 2))
    """How many orders are worked on at a time: each keeps a core busy, and a browser for its pictures another."""
    orders_waiting: int = 10
    """How many orders of one address may wait."""
    order_seconds: int = 300
    """Seconds that work on one order may take."""
    order_megabytes: int = 2000
    """Memory that work on one order may take, with its browser."""


def background_settings() -> BackgroundSettings:
    """Return what the environment says of work in the background; needed while the application is put together.

    Raises `SettingsError` if REDIS_URL is no address of a Redis, or nothing is installed that could ask it, and if one
    of ORDERS, ORDERS_WAITING, ORDER_SECONDS and ORDER_MEMORY is not a number of its range.
    """
    default = BackgroundSettings()
    directory = os.environ.get("WORK_DIR", "").strip()
    return BackgroundSettings(
        redis_url=_redis_url(),
        work_dir=Path(directory).expanduser() if directory else None,
        orders=_number("ORDERS", MOST_WORKERS, default.orders),
        orders_waiting=_number("ORDERS_WAITING", MOST_WORKERS, default.orders_waiting),
        order_seconds=_number("ORDER_SECONDS", HOUR, default.order_seconds),
        order_megabytes=_number("ORDER_MEMORY", 100_000, default.order_megabytes, lowest=500),
    )


@lru_cache(maxsize=1)
def settings() -> Settings:
    """Return the settings in the environment; one that is not set, or empty, keeps its default.

    Raises `SettingsError` if PORT, WORKERS, CACHE_MB, TRUSTED_PROXIES, METRICS or MCP is not a number of its range,
    HOST cannot be a host, BASE_PATH is no plain path, PUBLIC_URL no address of the web with that path or none, EDITIONS
    names no addresses, LOG no way to log, or METRICS or MCP is set without what it needs.
    Read once: `settings.cache_clear()` reads again.
    """
    default = Settings()
    directory = os.environ.get("DATA_DIR", "").strip()
    base = _base_path()
    return Settings(
        data_dir=Path(directory).expanduser() if directory else default.data_dir,
        host=_host(default.host),
        port=_number("PORT", HIGHEST_PORT, default.port),
        workers=_number("WORKERS", MOST_WORKERS, default.workers),
        cache_mb=_number("CACHE_MB", MOST_CACHE, default.cache_mb),
        public_url=_public_url(base),
        base_path=base,
        trusted_proxies=_number("TRUSTED_PROXIES", MOST_PROXIES, default.trusted_proxies, lowest=0),
        editions=_editions(),
        log=_log(),
        metrics=_metrics(),
        mcp=_mcp(),
    )


def require_mcp() -> None:
    """Raise SettingsError where the kit of the Model Context Protocol is not installed."""
    if not find_spec("mcp"):
        raise SettingsError("MCP needs its kit: pip install -r requirements-mcp.txt.")


@cache
def version() -> str:
    """Return the version of the program."""
    return str(tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["version"])


def _base_path() -> str:
    """Return BASE_PATH with a slash before it and none behind; raises SettingsError for what is no plain path."""
    text = os.environ.get("BASE_PATH", "").strip()
    path = "/".join(["", *text.strip("/").split("/")]) if text.strip("/") else ""
    if not re.fullmatch(r"(/(?!\.{1,2}(/|$))[A-Za-z0-9._~-]+)*", path):
        raise SettingsError(f"BASE_PATH must be a path of letters, digits, - and _, such as /mig, not {text!r}.")
    return path


def _host(default: str) -> str:
    text = os.environ.get("HOST", "").strip() or default
    if not re.fullmatch(r"[\w.:%-]+", text):
        raise SettingsError(f"HOST must be a name or number of this machine, such as 127.0.0.1, not {text!r}.")
    return text


def _public_url(base: str) -> str:
    """Return PUBLIC_URL without a slash at its end, with the path under which everything lies."""
    text = os.environ.get("PUBLIC_URL", "").strip().rstrip("/")
    start = text.removesuffix(base)
    if text and (not PUBLIC.fullmatch(start) or _parts(start) is None):
        # It may hold a password, so it is not repeated.
        raise SettingsError("PUBLIC_URL must be an address such as https://example.org; its path is said by BASE_PATH.")
    return start + base if text else ""


def _editions() -> dict[str, str]:
    """Return EDITIONS, pairs such as 2026-11-22=https://example.org/2026-11-22 with spaces between, by the edition."""
    found = {}
    for pair in os.environ.get("EDITIONS", "").split():
        name, _, address = pair.partition("=")
        parts = _parts(address)
        if (
            not re.fullmatch(r"\d{4}(-\d{2}){0,2}", name)
            or parts is None
            or parts[0] not in ("http", "https")
            or not parts[1]
        ):
            raise SettingsError("EDITIONS must be pairs such as 2026-11-22=https://example.org/2026-11-22.")
        found[name] = address.rstrip("/")
    return found


def _log() -> str:
    text = os.environ.get("LOG", "").strip()
    if text not in ("", "json"):
        raise SettingsError(f"LOG must be json, or not set, not {text!r}.")
    return text


def _mcp() -> bool:
    wanted = bool(_number("MCP", 1, 0, lowest=0))
    if wanted:
        require_mcp()
    return wanted


def _metrics() -> bool:
    wanted = bool(_number("METRICS", 1, 0, lowest=0))
    if wanted and not find_spec("prometheus_client"):
        raise SettingsError("METRICS needs its client: pip install -r requirements-cluster.txt.")
    return wanted


def _redis_url() -> str:
    text = os.environ.get("REDIS_URL", "").strip()
    parts = _parts(text)
    if text and (parts is None or parts[0] not in QUEUES or not parts[1]):
        raise SettingsError("REDIS_URL must be the address of a Redis, such as redis://127.0.0.1:6379/0.")
    if text and not all(find_spec(name) for name in ("celery", "redis")):
        raise SettingsError("REDIS_URL needs Celery and its way to Redis: pip install -r requirements-cluster.txt.")
    return text


def _parts(address: str) -> tuple[str, str] | None:
    """Return the scheme of an address, and where it leads; None for what is no address."""
    try:
        parts = urlsplit(address)
        return (parts.scheme, parts.netloc or parts.path) if parts.port is None or parts.port else None
    except ValueError:
        return None


def _number(name: str, highest: int, default: int, *, lowest: int = 1) -> int:
    text = os.environ.get(name, "").strip()
    if not text:
        return default
    # As long as the highest at most: Python refuses to read what is very long.
    if text.isascii() and text.isdigit() and len(text) <= len(str(highest)) and lowest <= int(text) <= highest:
        return int(text)
    raise SettingsError(f"{name} must be a number from {lowest} to {highest}, not {text!r}.")
