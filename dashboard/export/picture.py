"""The exported figure: one description, from which the browser (or another renderer) draws the picture.

A picture is drawn from its own specification, never photographed from the page: title, subtitle, chart, notes, source,
licence and link stand on it.
"""

import textwrap
from typing import Any

from dashboard import theme
from dashboard.export.table import licences
from dashboard.i18n import t
from dashboard.rendering import Rendered, selection_words
from dashboard.terms import DISCLAIMER

WIDTH, HEIGHT, SCALE = 1600, 900, 2
EDGE = 40
"""Pixels without anything around the picture."""
TITLE_SIZE, SUBTITLE_SIZE, CHART_SIZE, FOOT_SIZE = 34, 20, 16, 15
LINE = 1.32
LETTER = 0.52
"""Mean width of a letter, in parts of the size of the type."""
AXIS_ROOM = 72
"""Below the plotting area: tick labels, or a legend of two lines."""
LEGEND_ROOM = 56
"""Between the subtitle and the plotting area, for a legend of one line."""
LEGEND_GAP = 10
CLOSEST = 0.62
"""How far the rows of a tall chart may move together before the picture grows higher instead."""
GROWTH = CHART_SIZE / theme.TEXT_SIZE


def picture(rendered: Rendered, *, link: str, width: int = WIDTH, height: int = HEIGHT) -> dict[str, Any]:
    """Return what draws the picture: Plotly `data`, `layout`, `config`; `width`, `height`, `scale`, `filename`.

    A chart with many rows makes the picture higher than asked, so that its labels stay apart.
    """
    figure = _enlarged({"data": rendered.figure["data"], "layout": rendered.figure["layout"]})
    asked = figure["layout"].get("margin", {})
    head, head_height = _head(rendered, width)
    foot, foot_height = _foot(rendered, width, link)
    margin = {
        "l": EDGE + _label_room(figure),
        "r": EDGE + round(GROWTH * asked.get("r", 0)),
        "t": head_height + (LEGEND_ROOM if _legend_above(figure) else max(asked.get("t", 0), 24)),
        "b": foot_height + max(asked.get("b", 0), AXIS_ROOM),
    }
    wanted = round(CLOSEST * (figure["layout"].get("height") or 0)) + head_height + foot_height
    texts = [
        *(text | {"y": 1, "yanchor": "top", "yshift": margin["t"] - text["yshift"]} for text in head),
        *(text | {"y": 0, "yanchor": "bottom", "yshift": EDGE // 2 - margin["b"]} for text in foot),
    ]
    plot_height = max(height, wanted) - margin["t"] - margin["b"]
    if _legend_above(figure):
        figure["layout"]["legend"] |= {"y": 1 + LEGEND_GAP / plot_height, "yanchor": "bottom"}
    layout = figure["layout"] | {
        "width": width,
        "height": max(height, wanted),
        "autosize": False,
        "margin": margin,
        "paper_bgcolor": theme.GROUND,
        "plot_bgcolor": theme.GROUND,
        "font": {"size": CHART_SIZE, "family": theme.FONT, "color": theme.INK},
        "annotations": [
            *figure["layout"].get("annotations", []),
            *(text | {"x": 0, "xanchor": "left", "xshift": EDGE - margin["l"]} for text in texts),
        ],
    }
    return {
        "data": figure["data"],
        "layout": layout,
        "config": {"topojsonURL": "/assets/geo/", "showSendToCloud": False, "staticPlot": True},
        "width": width,
        "height": layout["height"],
        "scale": SCALE,
        "filename": filename(rendered),
    }


def filename(rendered: Rendered) -> str:
    """Return the name of a file that holds the chart, without its ending: chart and selection."""
    values = [rendered.chart.id, *rendered.query.split("&")]
    text = "-".join(value.replace("=", "-").replace(",", "-") for value in values if value)
    return "".join(letter for letter in text if letter.isalnum() or letter in "-_").strip("-")[:120]


def is_map(rendered: Rendered) -> bool:
    """Return whether the figure is a map, which carries the disclaimer on boundaries."""
    return any(trace.get("type") == "choropleth" for trace in rendered.figure["data"])


def _enlarged(part: Any, name: str = "") -> Any:
    """Return a copy of a figure, or a part of it, with larger type, names on one line, and axes that move nothing.

    The place of title and foot is counted from the plotting area, so no axis may move that area by itself.
    """
    if isinstance(part, dict):
        return {key: _enlarged_value(key, value, name) for key, value in part.items()}
    if isinstance(part, list):
        unwrap = name in ("y", "ticktext", "categoryarray")
        return [one.replace("<br>", " ") if unwrap and isinstance(one, str) else _enlarged(one, name) for one in part]
    return part


def _enlarged_value(key: str, value: Any, name: str) -> Any:
    if key == "automargin":
        return False
    if key == "size" and name.endswith("font") and isinstance(value, int | float):
        return round(value * GROWTH)
    return _enlarged(value, key)


def _legend_above(figure: dict[str, Any]) -> bool:
    return bool(figure["layout"].get("showlegend")) and figure["layout"].get("legend", {}).get("y", -1) > 0.5


def _label_room(figure: dict[str, Any]) -> int:
    """Return the room that the labels of the vertical axis take: none for a map, its longest label otherwise."""
    if "geo" in figure["layout"]:
        return 0
    axis = figure["layout"].get("yaxis", {})
    labels = axis.get("ticktext") or [label for trace in figure["data"] for label in trace.get("y") or ()]
    longest = max((len(label) for label in labels if isinstance(label, str)), default=0)
    asked = round(GROWTH * figure["layout"].get("margin", {}).get("l", 0))
    standoff = int(axis.get("ticklabelstandoff") or 0)
    return max(round(longest * CHART_SIZE * LETTER) + standoff + 14, min(asked, 60))


def _head(rendered: Rendered, width: int) -> tuple[list[dict[str, Any]], int]:
    """Return title and subtitle, each `yshift` pixels below the upper edge, and the height of both."""
    finding, measure = rendered.heading
    title = _wrap(finding, width, TITLE_SIZE)
    subtitle = _wrap(measure, width, SUBTITLE_SIZE)
    below_title = EDGE // 2 + round(len(title) * TITLE_SIZE * LINE)
    lines = [
        _text(f"<b>{'<br>'.join(title)}</b>", TITLE_SIZE, theme.INK) | {"yshift": EDGE // 2},
        _text("<br>".join(subtitle), SUBTITLE_SIZE, theme.QUIET_INK) | {"yshift": below_title},
    ]
    return lines, below_title + round(len(subtitle) * SUBTITLE_SIZE * LINE) + 12


def _foot(rendered: Rendered, width: int, link: str) -> tuple[list[dict[str, Any]], int]:
    lang = rendered.selection.lang
    chosen = selection_words(rendered)
    paragraphs = [
        rendered.summary,
        *([t("Selection: {text}", lang, text=chosen)] if chosen else []),
        *rendered.notes,
        *([t(DISCLAIMER, lang)] if is_map(rendered) else []),
        f"{rendered.source} {t('Licence: {text}', lang, text='; '.join(licences(rendered)))}.",
        link,
    ]
    lines = [line for paragraph in paragraphs for line in _wrap(paragraph, width, FOOT_SIZE)]
    return [_text("<br>".join(lines), FOOT_SIZE, theme.QUIET_INK)], round(len(lines) * FOOT_SIZE * LINE) + EDGE // 2


def _wrap(text: str, width: int, size: int) -> list[str]:
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    letters = int((width - 2 * EDGE) / (size * LETTER))
    return textwrap.wrap(safe, max(letters, 20), break_long_words=False) or [""]


def _text(text: str, size: int, colour: str) -> dict[str, Any]:
    font = {"size": size, "color": colour}
    return {"text": text, "xref": "paper", "yref": "paper", "align": "left", "showarrow": False, "font": font}
