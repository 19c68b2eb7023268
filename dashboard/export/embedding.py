"""Charts in the pages of other sites: what /oembed says of an address of ours, and the element of /embed.js."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import parse_qs, urlsplit

import orjson
from rjsmin import jsmin

from dashboard.config import ASSETS
from dashboard.export.share import FRAMED, HEAD_AND_SOURCE
from dashboard.export.sizes import PREVIEW
from dashboard.languages import LANGUAGES
from dashboard.messages.refusals import UnknownNameError
from dashboard.messages.terms import SITE
from dashboard.messages.values import Message, say
from dashboard.rendering import Rendered, drawn_for, render
from dashboard.selections import once, read_selection, shortened, with_query
from dashboard.space import Space
from dashboard.view import LANG, Chart, View

ELEMENT = ASSETS / "chart-element.js"
LEAST = 220
"""Pixels on each side below which no chart can be read."""
DAY = 86_400


def oembed(
    views: Sequence[View], address: str, *, root: str, width: int | None = None, height: int | None = None
) -> dict[str, Any]:
    """Return what oEmbed 1.0 says of an address of the dashboard, whose own is `root`: a frame of its chart, no wider
    and no higher than asked for, but for LEAST.

    What the address says and nobody can use is left out, as on its page. Raises UnknownNameError for an address that is
    none of a chart or of a page with charts.
    """
    chart, query = _named(views, address, root)
    keys = {control.name for control in (*chart.controls, LANG)}
    selection, _ = read_selection(chart.controls, {key: text for key, text in query.items() if key in keys})
    rendered = render(chart, selection)
    wide = max(LEAST, min(int(FRAMED.width), width or int(FRAMED.width)))
    high = int(drawn_for(rendered, Space(wide, FRAMED.height)).height) + HEAD_AND_SOURCE
    high = max(LEAST, min(high, height or high))
    return {
        "version": "1.0",
        "type": "rich",
        "provider_name": say(SITE, selection.lang),
        "provider_url": root,
        "title": rendered.title,
        "author_name": rendered.short_source,
        "author_url": root + rendered.path,
        "cache_age": DAY,
        "html": _frame(rendered, root, wide, high),
        "width": wide,
        "height": high,
        "thumbnail_url": root + with_query(f"/preview/{chart.id}.png", rendered.query),
        "thumbnail_width": PREVIEW.width,
        "thumbnail_height": PREVIEW.height,
    }


@lru_cache(maxsize=16)
def element(root: str) -> bytes:
    """Return the script that defines the element, with the address of the dashboard and the words of all languages."""
    words = {lang: {name: say(message, lang) for name, message in _WORDS.items()} for lang in LANGUAGES}
    told = orjson.dumps({"address": root, "words": words}).decode()
    script = str(jsmin(ELEMENT.read_text(encoding="utf-8")))
    return f"globalThis.labourMigrationEmbedding={told};\n{script}\n".encode()


_WORDS: Mapping[str, Message] = {
    "site": SITE,
    "blocked": Message("embed-blocked"),
    "away": Message("embed-away"),
    "silent": Message("embed-silent"),
    "foreign": Message("embed-foreign"),
}


def _frame(rendered: Rendered, root: str, width: int, height: int) -> str:
    address = root + with_query(rendered.chart.path, rendered.query, "embed=1")
    return (
        f'<iframe src="{escape(address)}" title="{escape(rendered.title)}" width="{width}" height="{height}" '
        'loading="lazy" style="max-width:100%;border:0"></iframe>'
    )


def _named(views: Sequence[View], address: str, root: str) -> tuple[Chart, dict[str, Any]]:
    """Return the chart of an address and what is chosen: the chart that it is of or names after #, else the first of
    its page.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        parts = urlsplit("")
    here = address == root or address.startswith((f"{root}/", f"{root}?", f"{root}#"))
    path = parts.path.removeprefix(urlsplit(root).path) or "/"
    query: dict[str, Any] = dict(once(parse_qs(parts.query, keep_blank_values=True)))
    for view in views if here else ():
        of_page = next((chart for chart in view.charts if chart.path == path), None)
        if of_page is not None:
            return of_page, query
        if view.charts and path in view.paths():
            subject = view.in_path
            named = {} if subject is None else {subject.name: path.removeprefix(f"{view.path}/")}
            chart = next((one for one in view.charts if one.id == parts.fragment), view.charts[0])
            return chart, query | named
    raise UnknownNameError(Message("errors-no-page", name=shortened(address)))
