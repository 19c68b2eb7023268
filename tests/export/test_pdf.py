"""Drawings as PDF, read by pypdf."""

import io

import pypdf
import pytest

from dashboard.export import pdf
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
        (DRAWING.format('<image href="data:image/svg+xml;base64,AA==" width="9" height="9"/>'), "outside itself"),
    ],
)
def test_what_cannot_be_printed_is_refused_with_a_reason(content, reason):
    with pytest.raises(UnusableDrawingError, match=reason):
        from_svg(content)


def test_a_drawing_has_a_largest_size(monkeypatch):
    monkeypatch.setattr(pdf, "MOST_BYTES", 100)
    with pytest.raises(UnusableDrawingError, match="at most"):
        from_svg(DRAWING.format(""))
