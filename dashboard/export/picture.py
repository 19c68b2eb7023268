"""The exported figure: one description, from which the browser (or another renderer) draws the picture.

A picture is drawn from its own specification, never photographed from the page. It is laid out in the page's own type
and then enlarged as a whole (`Size.zoom`), so that lines, marks and letters keep their proportions in every size.
"""

from datetime import UTC, date, datetime
from math import nextafter
from typing import Any

from dashboard import theme
from dashboard.addresses import local
from dashboard.export import framing, metadata, wording
from dashboard.export.framing import Frame
from dashboard.export.grounds import CLEAR, DARK, darkened
from dashboard.export.sizes import GROUNDS, SCALES, Size, TooSmallError, UnknownSizeError, read_size
from dashboard.languages import LANGUAGES
from dashboard.messages.values import Listing, Message
from dashboard.mirroring import mirrored
from dashboard.rendering import Rendered

SCALE = 2


def picture(
    rendered: Rendered,
    *,
    link: str,
    size: str | Size = "slide",
    ground: str = "light",
    scale: float = SCALE,
    made: datetime | None = None,
) -> dict[str, Any]:
    """Return what draws the picture: Plotly `data`, `layout`, `config`; `width` and `height` of the layout, `scale`.

    `scale` of the result is in pixels of the picture for one of the layout: the picture has `scale` (1 to 4) times the
    pixels of its size; `zoom` is the scale at which it has just those, for an SVG. Also `filename` without ending,
    `metadata` by PNG keyword and the `svg_head` that says the same.
    A chart of more rows than have room shows as many as have, and says so.
    Raises UnknownSizeError for a size, scale or ground that there is not, TooSmallError where words have no room.
    """
    chosen = size if isinstance(size, Size) else read_size(size)
    if ground not in GROUNDS:
        raise UnknownSizeError(Message("errors-no-ground", text=ground[:40], known=Listing(GROUNDS, "choices")))
    if not SCALES[0] <= scale <= SCALES[-1]:
        raise UnknownSizeError(Message("errors-no-scale", least=SCALES[0], most=SCALES[-1]))
    now = made or datetime.now(UTC)
    frame = framing.fitting(rendered, chosen, link=link, made=now.date())
    if not frame.has_room:
        least = framing.smallest(rendered, chosen, link=link, made=now.date())
        sides = {"size": f"{chosen.width}x{chosen.height}", "room": f"{least.width}x{least.height}"}
        raise TooSmallError(Message("errors-too-small", chart=rendered.chart.id, **sides))
    rendered = frame.rendered
    texts = metadata.describe(rendered, link=link, made=now)
    layout = _layout(frame)
    data: list[dict[str, Any]] = rendered.figure["data"]
    if ground == "dark":
        data, layout = darkened(data), darkened(layout)
    layout |= {"paper_bgcolor": _ground(ground), "plot_bgcolor": CLEAR}
    return {
        **mirrored({"data": data, "layout": layout}, rendered.selection.lang),
        "config": {
            "topojsonURL": local("/assets/geo/"),
            "showSendToCloud": False,
            "staticPlot": True,
            "locale": LANGUAGES[rendered.selection.lang].plotly,
        },
        "width": frame.width,
        "height": frame.height,
        "scale": _exact(scale * frame.zoom, frame, chosen, scale),
        "zoom": _exact(frame.zoom, frame, chosen, 1),
        "filename": filename(rendered, made=now.date()),
        "metadata": texts,
        "svg_head": metadata.svg_head(texts),
    }


def filename(rendered: Rendered, *, made: date | None = None) -> str:
    """Return the name of a file that holds the chart, without its ending: chart, selection and the day of making."""
    values = [rendered.chart.id, *rendered.query.split("&")]
    text = "-".join(value.replace("=", "-").replace(",", "-") for value in values if value)
    name = "".join(letter for letter in text if letter.isalnum() or letter in "-_").strip("-")[:120]
    return f"{name}-{made.isoformat()}" if made else name


def _ground(ground: str) -> str:
    return {"light": theme.GROUND, "dark": DARK, "transparent": CLEAR}[ground]


def _exact(scale: float, frame: Frame, size: Size, times: float) -> float:
    """Return `scale`, raised by as little as gives whole pixels: renderers cut what is left of a pixel off."""
    while int(frame.width * scale) < int(size.width * times) or int(frame.height * scale) < int(size.height * times):
        scale = nextafter(scale, scale + 1)
    return scale


def _still(part: Any) -> Any:
    """Return a copy of a layout, or of a part of it, whose axes move nothing.

    The place of title and foot is counted from the plotting area, so no axis may move that area by itself.
    """
    if isinstance(part, dict):
        return {key: False if key == "automargin" else _still(value) for key, value in part.items()}
    return [_still(one) for one in part] if isinstance(part, list) else part


def _layout(frame: Frame) -> dict[str, Any]:
    """Return the layout of the picture in the colours of the light ground."""
    layout: dict[str, Any] = _still(frame.rendered.figure["layout"])
    return layout | {
        "width": frame.width,
        "height": frame.height,
        "autosize": False,
        "margin": {"l": frame.left, "r": frame.right, "t": frame.top, "b": frame.bottom},
        "font": {"size": theme.TEXT_SIZE, "family": theme.FONT, "color": theme.INK},
        "annotations": [*layout.get("annotations", []), *_texts(frame)],
    }


def _texts(frame: Frame) -> list[dict[str, Any]]:
    """Return title, subtitle and foot as annotations, their places counted from the plotting area."""
    title = f"<b>{'<br>'.join(map(wording.safe, frame.head.title))}</b>"
    subtitle, foot = ("<br>".join(map(wording.safe, lines)) for lines in (frame.head.subtitle, frame.foot))
    top, bottom = {"y": 1, "yanchor": "top"}, {"y": 0, "yanchor": "bottom"}
    texts = [
        _text(title, framing.TITLE_SIZE, theme.INK) | top | {"yshift": frame.top - framing.EDGE * 0.8},
        _text(subtitle, framing.SUBTITLE_SIZE, theme.QUIET_INK) | top | {"yshift": frame.top - frame.head.below_lines},
        _text(foot, framing.FOOT_SIZE, theme.QUIET_INK) | bottom | {"yshift": framing.EDGE * 0.5 - frame.bottom},
    ]
    return [text | {"x": 0, "xanchor": "left", "xshift": framing.EDGE - frame.left} for text in texts]


def _text(text: str, size: int, colour: str) -> dict[str, Any]:
    font = {"size": size, "color": colour}
    place = {"xref": "paper", "yref": "paper", "align": "left", "showarrow": False}
    return {"text": text, **place, "font": font, "name": theme.AROUND}
