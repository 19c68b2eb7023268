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

WIDTH, HEIGHT, SCALE = 1600, 900, 2
MARGIN = 56
TITLE_SIZE, SUBTITLE_SIZE, CHART_SIZE, FOOT_SIZE = 34, 20, 16, 15
LINE = 1.32
AXIS_ROOM = 72
"""Below the plotting area: tick labels, or a legend of two lines."""
DISCLAIMER = (
    "The boundaries and names shown and the designations used on maps do not imply official endorsement or acceptance "
    "by the United Nations."
)


def picture(rendered: Rendered, *, link: str, width: int = WIDTH, height: int = HEIGHT) -> dict[str, Any]:
    """Return what draws the picture: Plotly `data`, `layout`, `config`; `width`, `height`, `scale`, `filename`."""
    head, head_height = _head(rendered, width)
    foot, foot_height = _foot(rendered, width, link)
    layout = rendered.figure["layout"] | {"width": width, "height": height, "autosize": False}
    left = _left(rendered)
    # The place of a text is counted from the plotting area, so nothing may move that area after us.
    for axis in [name for name in layout if name.startswith(("xaxis", "yaxis"))]:
        layout[axis] = layout[axis] | {"automargin": False}
    layout["paper_bgcolor"] = layout["plot_bgcolor"] = theme.GROUND
    layout["font"] = layout.get("font", {}) | {"size": CHART_SIZE, "family": theme.FONT, "color": theme.INK}
    asked = layout.get("margin", {})
    layout["margin"] = asked | {
        "l": left,
        "r": max(asked.get("r", 0), MARGIN),
        "t": asked.get("t", 8) + head_height,
        "b": max(asked.get("b", 0), AXIS_ROOM) + foot_height,
    }
    texts = [text | {"xshift": MARGIN - left} for text in (*head, *foot)]
    layout["annotations"] = [*layout.get("annotations", []), *texts]
    return {
        "data": rendered.figure["data"],
        "layout": layout,
        "config": {"topojsonURL": "/assets/geo/", "showSendToCloud": False, "staticPlot": True},
        "width": width,
        "height": height,
        "scale": SCALE,
        "filename": filename(rendered),
    }


def filename(rendered: Rendered) -> str:
    """Return the name of a file that holds the chart, without its ending: chart and selection."""
    values = [rendered.chart.id, *rendered.query.split("&")]
    text = "-".join(value.replace("=", "-").replace(",", "-") for value in values if value)
    return "".join(letter for letter in text if letter.isalnum() or letter in "-_")[:120]


def _head(rendered: Rendered, width: int) -> tuple[list[dict[str, Any]], int]:
    title = _wrap(rendered.title, width, TITLE_SIZE)
    subtitle = _wrap(rendered.subtitle, width, SUBTITLE_SIZE)
    title_height = round(len(title) * TITLE_SIZE * LINE)
    total = MARGIN // 2 + title_height + round(len(subtitle) * SUBTITLE_SIZE * LINE) + 28
    lines = [
        _line(f"<b>{'<br>'.join(title)}</b>", TITLE_SIZE, theme.INK, y=1, shift=total - MARGIN // 2, top=True),
        _line(
            "<br>".join(subtitle),
            SUBTITLE_SIZE,
            theme.QUIET_INK,
            y=1,
            shift=total - MARGIN // 2 - title_height - 6,
            top=True,
        ),
    ]
    return lines, total


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
    text_height = round(len(lines) * FOOT_SIZE * LINE)
    total = text_height + MARGIN + 18
    return [_line("<br>".join(lines), FOOT_SIZE, theme.QUIET_INK, y=0, shift=-total + 20, top=False)], total


def is_map(rendered: Rendered) -> bool:
    """Return whether the figure is a map, which carries the disclaimer on boundaries."""
    return any(trace.get("type") == "choropleth" for trace in rendered.figure["data"])


def _left(rendered: Rendered) -> int:
    """Return the left margin: the page's margin and the longest line of the labels of a vertical axis of names."""
    asked = int(rendered.figure["layout"].get("margin", {}).get("l", 0))
    axis = rendered.figure["layout"].get("yaxis", {})
    labels = axis.get("ticktext") or [label for trace in rendered.figure["data"] for label in trace.get("y", ())]
    words = [str(line) for label in labels if isinstance(label, str) for line in label.split("<br>")]
    longest = max(map(len, words), default=0)
    return max(asked, MARGIN) + round(longest * CHART_SIZE * 0.55)


def _wrap(text: str, width: int, size: int) -> list[str]:
    # Half an em is the mean width of a letter in the fonts of the stack.
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    return textwrap.wrap(safe, max(int((width - 2 * MARGIN) / (size * 0.5)), 20), break_long_words=False) or [""]


def _line(text: str, size: int, colour: str, *, y: int, shift: int, top: bool) -> dict[str, Any]:
    return {
        "text": text,
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": y,
        "yshift": shift,
        "xanchor": "left",
        "yanchor": "top" if top else "bottom",
        "align": "left",
        "showarrow": False,
        "font": {"size": size, "color": colour},
    }
