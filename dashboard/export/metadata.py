"""What a picture says of itself to programs: text in a PNG, title and description in an SVG, an XMP packet in both."""

import re
import struct
import zlib
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from dashboard.data import catalogue
from dashboard.export.wording import labelled, licences
from dashboard.i18n import one_line
from dashboard.messages.terms import SITE
from dashboard.messages.values import Message, say
from dashboard.rendering import Rendered, selection_words

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
HEADER_END = 33
"""Bytes of signature and header of a PNG, after which text may stand."""
XMP = "XML:com.adobe.xmp"
"""The keyword under which the XMP specification puts its packet into a PNG."""


def describe(rendered: Rendered, *, link: str, made: datetime | None = None) -> dict[str, str]:
    """Return the texts of a picture by the keywords of the PNG specification, with the XMP packet as the last."""
    lang = rendered.selection.lang
    title, subtitle = rendered.heading
    chosen = selection_words(rendered)
    description = [
        f"{subtitle}.",
        rendered.summary,
        *([f"{say(labelled(Message('files-selection'), chosen), lang)}."] if chosen else []),
        *rendered.notes,
    ]
    texts = {
        "Title": title,
        "Description": one_line(" ".join(description).replace("..", ".")),
        "Source": rendered.source,
        "Copyright": say(labelled(Message("files-licence"), licences(rendered.datasets, lang)), lang),
        "Creation Time": (made or datetime.now(UTC)).isoformat(timespec="seconds"),
        "URL": link,
        "Software": say(SITE, lang),
    }
    return texts | {XMP: _packet(texts, rendered)}


def svg_head(texts: dict[str, str]) -> str:
    """Return the elements that stand first in an SVG: `<title>`, `<desc>` and `<metadata>`, of what `describe` gave."""
    rdf = re.search(r"<rdf:RDF.*</rdf:RDF>", texts[XMP], re.DOTALL)
    assert rdf is not None
    return (
        f"<title>{escape(texts['Title'])}</title><desc>{escape(texts['Description'])}</desc>"
        f"<metadata>{rdf[0]}</metadata>"
    )


def into_png(png: bytes, texts: dict[str, str]) -> bytes:
    """Return the picture with `texts` in chunks of international text; raises ValueError if it is no PNG."""
    if not png.startswith(PNG_SIGNATURE):
        raise ValueError("not a PNG")
    chunks = b"".join(_chunk(keyword, text) for keyword, text in texts.items())
    return png[:HEADER_END] + chunks + png[HEADER_END:]


def into_svg(svg: str, texts: dict[str, str]) -> str:
    """Return the drawing with title, description and metadata, its sides in whole pixels, outlines in hundredths.

    Raises ValueError if it is no SVG.
    """
    found = re.search(r"<svg\b[^>]*>", svg)
    if found is None:
        raise ValueError("not an SVG")
    opening = re.sub(r'\b(width|height)="([\d.]+)"', lambda side: f'{side[1]}="{float(side[2]):.0f}"', found[0])
    drawn = re.sub(r' d="[^"]*"', lambda path: re.sub(r"(\.\d\d)\d+", r"\1", path[0]), svg[found.end() :])
    return svg[: found.start()] + opening + svg_head(texts) + drawn


def _chunk(keyword: str, text: str) -> bytes:
    """Return an iTXt chunk, not compressed, without language."""
    body = b"iTXt" + keyword.encode("latin-1") + b"\0\0\0\0\0" + text.encode("utf-8")
    return struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))


def _packet(texts: dict[str, str], rendered: Rendered) -> str:
    """Return the XMP packet that says the same in the words of Dublin Core and XMP."""
    lang = rendered.selection.lang

    def in_language(text: str) -> str:
        return f'<rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt>'

    terms = [licence.path for name in rendered.datasets for licence in catalogue.entry(name).licenses if licence.path]
    statement = f"<xmpRights:WebStatement>{escape(terms[0])}</xmpRights:WebStatement>" if terms else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"><rdf:Description rdf:about="">'
        f"<dc:title>{in_language(texts['Title'])}</dc:title>"
        f"<dc:description>{in_language(texts['Description'])}</dc:description>"
        f"<dc:rights>{in_language(texts['Copyright'])}</dc:rights>"
        f"<dc:source>{escape(texts['Source'])}</dc:source>"
        f"<dc:identifier>{escape(texts['URL'])}</dc:identifier>"
        f"<dc:language><rdf:Bag><rdf:li>{escape(lang)}</rdf:li></rdf:Bag></dc:language>"
        f"<xmp:CreateDate>{escape(texts['Creation Time'])}</xmp:CreateDate>"
        f"<xmp:CreatorTool>{escape(texts['Software'])}</xmp:CreatorTool>{statement}"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    )
