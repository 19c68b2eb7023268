"""Drawings as PDF, read by pypdf."""

import io

import pypdf
import pytest

from dashboard.export import pdf, sizes
from dashboard.export.pdf import UnusableDrawingError, from_svg

DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 800 400">'
    "<title>Migrants &amp; more</title><desc>What it shows.</desc>{}"
    '<text x="20" y="80" font-size="40">Half of all migrants</text></svg>'
)


def test_a_drawing_becomes_one_page_of_its_size_with_its_words():
    document = pypdf.PdfReader(io.BytesIO(from_svg(DRAWING.format(""))))
    assert len(document.pages) == 1
    assert (float(document.pages[0].mediabox.width), float(document.pages[0].mediabox.height)) == (300, 150)
    assert "Half of all migrants" in document.pages[0].extract_text()
    assert document.metadata is not None
    assert document.metadata.title == "Migrants & more"
    assert document.metadata.subject == "What it shows."


def test_a_drawing_may_begin_with_a_byte_order_mark():
    document = pypdf.PdfReader(io.BytesIO(from_svg(DRAWING.format("").encode("utf-8-sig"))))
    assert "Half of all migrants" in document.pages[0].extract_text()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("no drawing", "no SVG"),
        ("<html/>", "no SVG"),
        ('<svg xmlns="http://www.w3.org/2000/svg"/>', "width"),
        ('<svg xmlns="http://www.w3.org/2000/svg" width="wide" height="10"/>', "width"),
        ('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="1e9"/>', "height"),
        ('<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>', "document type"),
        (DRAWING.format('<image href="/etc/hostname.png" width="9" height="9"/>'), "outside itself"),
        (DRAWING.replace("400", str(sizes.LARGEST_SIDE + 1)), "width"),
        (f"<!DOCTYPE svg>{DRAWING}".encode("utf-16"), "UTF-8"),
        (DRAWING.format('<filter id="f"><feGaussianBlur stdDeviation="1500"/></filter>'), "no “filter”"),
        (DRAWING.format('<rect width="9" height="9" filter="blur(1500px)"/>'), "no “filter”"),
        (DRAWING.format('<rect width="9" height="9" style="filter: blur(1500px)"/>'), "no “filter”"),
        (DRAWING.format('<mask id="m"/>'), "no “mask”"),
        (DRAWING.format("<foreignObject/>"), "no “foreignObject”"),
        (DRAWING.format('<use href="#a"/>'), "no “use”"),
        (DRAWING.format('<pattern id="a"><g><rect fill="url(#b)"/></g></pattern>'), "uses no other"),
        (DRAWING.format("<g>" * 101 + "</g>" * 101), "100 elements"),
        (DRAWING.format('<image href="data:image/svg+xml;base64,AA==" width="9" height="9"/>'), "outside itself"),
    ],
)
def test_what_cannot_be_printed_is_refused_with_a_reason(content, reason):
    with pytest.raises(UnusableDrawingError, match=reason):
        from_svg(content)


def test_the_hatch_of_a_map_and_the_words_of_the_metadata_are_allowed():
    hatch = '<defs><pattern id="h" width="6" height="6"><path d="M0,0L6,6"/></pattern></defs>'
    about = '<metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:li>Us</r:li></r:RDF></metadata>'
    used = '<rect width="9" height="9" style="fill: url(#h)"/>'
    assert from_svg(DRAWING.format(about + hatch + used)).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("<text>" + "word " * 4_001 + "</text>", "at most 20,000 letters"),
        ("<g/>" * 20_000, "at most 20,000 elements"),
    ],
)
def test_what_is_more_than_a_chart_has_is_refused(content, reason):
    with pytest.raises(UnusableDrawingError, match=reason):
        from_svg(DRAWING.format(content))


def test_a_drawing_has_a_largest_size(monkeypatch):
    monkeypatch.setattr(pdf, "MOST_BYTES", 100)
    with pytest.raises(UnusableDrawingError, match="at most"):
        from_svg(DRAWING.format(""))
