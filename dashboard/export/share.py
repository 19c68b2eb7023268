"""What is handed on of one view of a chart: its link, a QR code, a frame for other sites, a citation, lines of code."""

import io
from collections.abc import Collection, Mapping
from datetime import date
from html import escape
from types import MappingProxyType
from urllib.parse import quote, urlencode, urlsplit

import segno

from dashboard.addresses import local
from dashboard.data import catalogue
from dashboard.export.finding import path
from dashboard.export.wording import source_and_licence
from dashboard.messages import dates
from dashboard.messages.refusals import UnknownNameError, UnusableSelectionError
from dashboard.messages.terms import SITE
from dashboard.messages.values import Message, say
from dashboard.rendering import Rendered, drawn_for, selection_words
from dashboard.selections import DAY, EDITION, shortened, with_query
from dashboard.space import Space
from dashboard.view import View

LONGEST_ADDRESS = 2000
"""Characters of an address in a QR code; the largest code holds 2,953 with the name of the site."""
MASK = 3
QUIET_ZONE = 4
"""Modules of white around a code, which ISO/IEC 18004 asks for."""
FRAMED, HEAD_AND_SOURCE = Space(700, 380), 180
"""The room of a chart in a column of text, and the pixels of all around it."""
ADAPT = (
    '<script>addEventListener("message",function(e){if(e.data&&e.data.chartHeight)'
    'document.querySelectorAll("iframe").forEach(function(f){'
    "if(f.contentWindow===e.source)f.height=e.data.chartHeight})})</script>"
)
"""For the page around a frame: gives it the height that its chart asks for; without it the chart fits itself."""


def shared(
    view: View, rendered: Rendered, *, root: str, day: date, look: Mapping[str, str] = MappingProxyType({})
) -> dict[str, object]:
    """Return what the page shows under Share.

    That is the `items`, each with label, text and whether it is `code`; the address of the QR code and its words.

    `root` is the address of the dashboard as the reader reaches it; `look` is what its link says of how the chart is
    shown, such as its open table and what is sought in it.
    """
    lang, root = rendered.selection.lang, root.rstrip("/")
    here = _with_look(path(view, rendered), look)
    words = {
        say(Message("share-link"), lang): root + here,
        say(Message("share-citation"), lang): cited(view, rendered, root=root, day=day, look=look),
    }
    programs = {say(Message("share-frame"), lang): embed(rendered, root=root), **code(rendered, root=root)}
    return {
        "items": [
            {"label": label, "text": text, "code": label in programs} for label, text in {**words, **programs}.items()
        ],
        "qr": local(f"/qr.svg?of={quote(here, safe='/')}"),
        "qr_words": say(Message("share-code"), lang),
    }


def cited(
    view: View, rendered: Rendered, *, root: str, day: date, look: Mapping[str, str] = MappingProxyType({})
) -> str:
    """Return the words with which a view is cited, read on `day`: its link names the edition, where that is a day."""
    version = catalogue.version()
    edition = {EDITION: version} if DAY.fullmatch(version) else {}
    return citation(rendered, link=root + _with_look(path(view, rendered), {**look, **edition}), day=day)


def _with_look(address: str, look: Mapping[str, str]) -> str:
    page, _, query = address.partition("?")
    return with_query(page, query, urlencode(look))


def embed(rendered: Rendered, *, root: str) -> str:
    """Return the HTML that shows the chart in another site's page."""
    address = root + with_query(rendered.chart.path, rendered.query, "embed=1")
    return (
        f'<iframe src="{escape(address)}" title="{escape(rendered.title)}" loading="lazy" '
        f'style="width:100%;border:0" height="{frame_height(rendered)}"></iframe>\n{ADAPT}'
    )


def frame_height(rendered: Rendered) -> int:
    """Return the height in pixels at which the chart stands whole in a frame of the width of a text column."""
    return int(drawn_for(rendered, FRAMED).height) + HEAD_AND_SOURCE


def citation(rendered: Rendered, *, link: str, day: date) -> str:
    """Return the words with which the chart is cited, read on `day`."""
    lang = rendered.selection.lang
    return say(
        Message(
            "share-cited",
            title=rendered.title.rstrip("."),
            subtitle=rendered.subtitle.rstrip("."),
            selection=selection_words(rendered) or None,
            source=source_and_licence(rendered),
            site=SITE,
            link=link,
            day=dates.day(day, lang),
        ),
        lang,
    )


def code(rendered: Rendered, *, root: str) -> dict[str, str]:
    """Return, by the name of the program, the line that reads the rows behind the chart."""
    lang = rendered.selection.lang
    rows = f"{root}/data/{rendered.chart.id}"
    csv = with_query(f"{rows}.csv", rendered.query)
    bare = with_query(f"{rows}.csv", rendered.query, "comments=0")
    table = f'Table.PromoteHeaders(Csv.Document(Web.Contents("{bare}"), [Encoding = 65001]))'
    return {
        "Python": f'import pandas as pd\nrows = pd.read_csv("{csv}", comment="#")',
        "R": f'rows <- read.csv("{csv}", comment.char = "#", fileEncoding = "UTF-8-BOM")\n'
        f'rows <- readr::read_csv("{csv}", comment = "#")',
        say(Message("share-excel-web"), lang): with_query(f"{rows}.xlsx", rendered.query),
        say(Message("share-excel-query"), lang): f"= {table}",
    }


def own_address(text: str, paths: Collection[str]) -> str:
    """Return `text` where it is an address of this dashboard, whose pages have these `paths`.

    Raises UnusableSelectionError for what is no address within one site, UnknownNameError where no page is there.
    """
    plain = text.isascii() and text.isprintable() and not set(text) & set(' "<>\\')
    if not text.startswith("/") or text.startswith("//") or not plain or len(text) > LONGEST_ADDRESS:
        raise UnusableSelectionError(Message("errors-no-code", most=LONGEST_ADDRESS))
    if urlsplit(text).path not in paths:
        raise UnknownNameError(Message("errors-no-page", name=shortened(text)))
    return text


def qr_svg(text: str) -> bytes:
    """Return the QR code of `text` as an SVG drawing without a size of its own."""
    drawn = io.BytesIO()
    # The fewest modules, so that a phone reads it from the back of a room; segno then repairs as much as fits in them.
    # Any mask is read; the best of eight takes four times as long, and a deck has a code for every slide.
    segno.make(text, error="l", micro=False, mask=MASK).save(
        drawn, kind="svg", border=QUIET_ZONE, omitsize=True, dark="#000", light="#fff", title=text
    )
    return drawn.getvalue()
