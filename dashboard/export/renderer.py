"""Pictures without a page: one browser without a window, kept open, draws one specification after another.

It draws with the plotly.js and the map outlines that the pages use, so both give the same picture, and asks no network.
"""

import asyncio
import logging
import os
import tempfile
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from xml.sax.saxutils import escape

import kaleido
import psutil
from choreographer.errors import (
    BrowserClosedError,
    BrowserDepsError,
    BrowserFailedError,
    ChannelClosedError,
    ChromeNotFoundError,
    DevtoolsProtocolError,
)
from kaleido.errors import JavascriptError, KaleidoError

from dashboard.config import ASSETS, FONTS
from dashboard.export import glyphs
from dashboard.messages.refusals import RefusalError
from dashboard.messages.values import Message

PLOTLY = next(ASSETS.glob("plotly-*.min.js"))
OUTLINES = (ASSETS / "geo").as_uri() + "/"
PATIENCE = 60.0
"""Seconds for one picture; a browser that takes longer is closed and the next picture gets a new one."""
STARTING = 20.0
"""Seconds in which a browser starts; one that takes longer is ended, and another is tried once."""
FAREWELL = 10.0
"""Seconds in which a browser closes before it is ended."""
NOWHERE = "http://127.0.0.1:9"
"""A proxy that does not answer: whatever a browser asks of other hosts by itself stays on this machine."""
HOW_TO_GET_IT = Message("errors-no-browser")

FONT_RULES = "FONTCONFIG_FILE"
RULES = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>{fonts}</dir>
<cachedir>{cache}</cachedir>
<alias><family>system-ui</family><prefer><family>Noto Sans</family></prefer></alias>
<alias><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias>
</fontconfig>
"""

_LOST = (BrowserClosedError, BrowserFailedError, ChannelClosedError, TimeoutError, asyncio.CancelledError)
_REFUSED = (DevtoolsProtocolError, JavascriptError, KaleidoError)

# Its lines on starting and stopping a browser say nothing to whoever asked for a picture.
for _name in ("kaleido", "choreographer", "browser_proc", "chrome_wrapper"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)


class BrowserMissingError(RefusalError):
    """There is no Chrome or Chromium, or it cannot be started; the message is one line that says what to do."""


class DrawingError(RefusalError):
    """One picture could not be drawn; the message is one line that says why."""


def require_browser() -> None:
    """Raise BrowserMissingError where there is no Chrome or Chromium; starts nothing."""
    _browser()


class Renderer:
    """A browser without a window that draws pictures; opened with the first of them, closed at the end of `with`."""

    def __init__(self) -> None:
        self._runner = asyncio.Runner()
        self._browser: kaleido.Kaleido | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def svg(self, specification: dict[str, Any]) -> str:
        """Return the picture of a specification (as `picture` makes it) as the text of an SVG file.

        Raises BrowserMissingError where there is no browser, DrawingError where it cannot draw this picture,
        MissingGlyphError where it has letters that no bundled font has.
        """
        return self._drawn(specification, kind="svg", scale=specification["zoom"]).decode("utf-8")

    def png(self, specification: dict[str, Any]) -> bytes:
        """Return the picture of a specification as a PNG file, in the pixels that it says.

        Raises BrowserMissingError where there is no browser, DrawingError where it cannot draw this picture,
        MissingGlyphError where it has letters that no bundled font has.
        """
        return self._drawn(specification, kind="png", scale=specification["scale"])

    def close(self) -> None:
        """Close the browser, where one is open; the renderer can draw again afterwards."""
        browser, self._browser = self._browser, None
        if browser is not None:
            self._runner.run(_closed(browser))
        if self._folder is not None:
            self._folder.cleanup()

    def _drawn(self, specification: dict[str, Any], *, kind: str, scale: float) -> bytes:
        glyphs.require_figure(specification, Message("errors-letters", place="picture"))
        figure = {"data": specification["data"], "layout": specification["layout"]}
        size = {"width": specification["width"], "height": specification["height"], "scale": scale, "format": kind}
        browser = self._opened()
        try:
            return self._runner.run(_calculated(browser, figure, size))
        except _REFUSED as error:
            raise DrawingError(Message("errors-not-drawn", reason=_first_line(error))) from error
        except _LOST as error:
            self.close()
            raise DrawingError(Message("errors-browser-lost", seconds=round(PATIENCE))) from error
        except KeyboardInterrupt:
            self.close()
            raise

    def _opened(self) -> kaleido.Kaleido:
        if self._browser is None:
            self._browser = self._started() or self._started()
        if self._browser is None:
            raise BrowserMissingError(Message("errors-browser-slow", seconds=round(STARTING)))
        return self._browser

    def _started(self) -> kaleido.Kaleido | None:
        """Return a browser that is open, None where it does not answer in time."""
        browser = _browser()
        # Browsers look at their rules again and again, so the file stays as long as the browser.
        self._folder = tempfile.TemporaryDirectory(prefix="labour-migration-fonts-")
        try:
            with _seeing(_font_rules(self._folder.name)):
                self._runner.run(_within(STARTING, browser.open()))
        except TimeoutError:
            self._runner.run(_closed(browser))
            self._folder.cleanup()
            return None
        except (*_LOST, BrowserDepsError) as error:
            raise BrowserMissingError(Message("errors-browser-fails", reason=_first_line(error))) from error
        return browser


def _browser() -> kaleido.Kaleido:
    try:
        return kaleido.Kaleido(page_generator=_page(), timeout=None, proxy_server=NOWHERE)
    except ChromeNotFoundError as error:
        raise BrowserMissingError(HOW_TO_GET_IT) from error


@contextmanager
def _seeing(rules: Path) -> Iterator[None]:
    """Let what is started meanwhile see the fonts that `rules` name, where the system has fontconfig (Linux)."""
    before = os.environ.get(FONT_RULES)
    os.environ[FONT_RULES] = str(rules)
    try:
        yield
    finally:
        if before is None:
            del os.environ[FONT_RULES]
        else:
            os.environ[FONT_RULES] = before


def _font_rules(folder: str) -> Path:
    """Write what makes a browser draw with the bundled fonts alone, and return the file."""
    rules = Path(folder) / "fonts.conf"
    rules.write_text(RULES.format(fonts=escape(str(FONTS)), cache=escape(folder)), encoding="utf-8")
    return rules


def _page() -> kaleido.PageGenerator:
    """Return the page in which figures are drawn, its letters as wide as their font says and not in whole pixels."""
    page = kaleido.PageGenerator(plotly=PLOTLY.as_uri(), mathjax=False)
    page.header += "<style>text { text-rendering: geometricPrecision; }</style>"
    return page


async def _calculated(browser: kaleido.Kaleido, figure: dict[str, Any], size: dict[str, Any]) -> bytes:
    picture: bytes = await _within(PATIENCE, browser.calc_fig(figure, size, topojson=OUTLINES))
    return picture


async def _within(seconds: float, work: Coroutine[Any, Any, Any]) -> Any:
    """Return what `work` returns; raises TimeoutError where it takes longer."""
    task = asyncio.ensure_future(work)
    # Not wait_for: it waits for what it cancels, and a page that hangs cannot even be loaded anew.
    done, _ = await asyncio.wait({task}, timeout=seconds)
    if not done:
        task.cancel()
        # What it fails with when it hears of that is of no interest, and would be logged.
        task.add_done_callback(lambda late: late.cancelled() or late.exception())
        raise TimeoutError
    return task.result()


async def _closed(browser: kaleido.Kaleido) -> None:
    """Close a browser; one that does not hear in time is ended with all its processes."""
    program = getattr(browser, "subprocess", None)
    family = _family(program.pid) if program else []
    closing = asyncio.ensure_future(browser.close())
    await asyncio.wait({closing}, timeout=FAREWELL)
    _end(family)
    # It stops waiting for a word of the browser and goes on: threads that it left would keep the program from ending.
    closing.cancel()
    with suppress(*_LOST):
        await closing


def _end(family: Sequence[psutil.Process]) -> None:
    for one in family:
        with suppress(psutil.NoSuchProcess):
            one.kill()


def _family(number: int) -> list[psutil.Process]:
    try:
        first = psutil.Process(number)
        return [*first.children(recursive=True), first]
    except psutil.NoSuchProcess:
        return []


def _first_line(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0]
