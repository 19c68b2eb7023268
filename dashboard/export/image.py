"""One picture as a file: PNG, SVG or PDF, with what it says of itself inside."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson

from dashboard.export import framing, glyphs, pdf
from dashboard.export.metadata import into_png, into_svg
from dashboard.export.picture import picture
from dashboard.export.renderer import PLOTLY, Renderer
from dashboard.export.sizes import SIZES, Size
from dashboard.messages.values import Message, say
from dashboard.rendering import Rendered

FORMATS = ("png", "svg", "pdf")
NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)
"""Stands in a fingerprint for the day of making, by which alone no picture is another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What a picture is to be, whatever it shows."""

    format: str = "png"
    size: Size = SIZES["slide"]
    scale: float = 2
    """Of a PNG, its pixels for each of the size."""
    ground: str = "light"


def image(renderer: Renderer, rendered: Rendered, *, link: str, kind: Kind) -> bytes:
    """Return the file of a picture.

    Raises BrowserMissingError or DrawingError as the renderer does, UnusableDrawingError for a PDF that cannot be made.
    """
    specification = _specification(rendered, link=link, kind=kind)
    if kind.format == "png":
        return into_png(renderer.png(specification), specification["metadata"])
    svg = into_svg(renderer.svg(specification), specification["metadata"])
    return pdf.from_svg(svg) if kind.format == "pdf" else svg.encode("utf-8")


def left_out(rendered: Rendered, *, link: str, kind: Kind) -> str:
    """Return what a picture does not show of its chart, in a line; nothing where it shows all.

    Notes that do not change how it must be read stand at its link in any case.
    """
    if rendered.rows.empty:
        return say(Message("errors-nothing-shown"), rendered.selection.lang)
    return framing.fitting(rendered, kind.size, link=link, made=NO_DAY.date()).rendered.room


def fingerprint(rendered: Rendered, *, link: str, kind: Kind) -> str:
    """Return 16 letters that differ wherever two pictures may: by words, marks, kind or drawing program."""
    specification = _specification(rendered, link=link, kind=kind, made=NO_DAY)
    fonts = hashlib.sha256(glyphs.letters_file()).hexdigest()
    told = orjson.dumps([specification, kind.format, PLOTLY.name, fonts], option=orjson.OPT_SORT_KEYS)
    return hashlib.sha256(told).hexdigest()[:16]


def _specification(rendered: Rendered, *, link: str, kind: Kind, made: datetime | None = None) -> dict[str, Any]:
    return picture(rendered, link=link, size=kind.size, ground=kind.ground, scale=kind.scale, made=made)
