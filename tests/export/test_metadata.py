"""What a picture says of itself, read by others' programs."""

import io
import xml.etree.ElementTree as ElementTree

import pytest
from PIL import Image

from dashboard.export.metadata import XMP, describe, into_png, into_svg
from tests.export.conftest import LINK, MADE

DC = "{http://purl.org/dc/elements/1.1/}"
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


@pytest.fixture
def texts(rendered):
    return describe(rendered, link=LINK, made=MADE)


def plain_png():
    file = io.BytesIO()
    Image.new("RGB", (3, 2)).save(file, "PNG")
    return file.getvalue()


def test_the_texts_of_a_picture(texts):
    assert texts["Title"] == "2 areas had migrants"
    assert texts["Description"] == (
        "Migrants & more, 2020. Persons < 15, 2020. 2 areas in 2020. Selection: Year: 2020. A note, with a comma."
    )
    assert texts["Source"].startswith("Source: UN DESA, International Migrant Stock 2024")
    assert texts["Copyright"].startswith("Licence: Creative Commons")
    assert texts["Creation Time"] == "2026-11-21T10:30:00+00:00"
    assert texts["URL"] == LINK
    assert texts["Software"] == "Labour migration trends"


def test_pillow_reads_them_from_a_png(texts):
    image = Image.open(io.BytesIO(into_png(plain_png(), texts)))
    image.load()
    assert image.size == (3, 2)
    assert {key: str(image.text[key]) for key in texts} == texts


def test_an_xml_parser_reads_them_from_an_svg(texts):
    drawing = into_svg('<svg xmlns="http://www.w3.org/2000/svg" width="1200.0000000000002"><g/></svg>', texts)
    root = ElementTree.fromstring(drawing)
    title, description, more, _ = list(root)
    assert root.get("width") == "1200"
    assert title.text == "2 areas had migrants"
    assert description.text == texts["Description"]
    assert more.find(f"{RDF}RDF/{RDF}Description/{DC}identifier").text == LINK
    assert more.find(f".//{DC}rights//{RDF}li").text == texts["Copyright"]


def test_the_packet_is_xml(texts):
    packet = texts[XMP]
    assert ElementTree.fromstring(packet[packet.index("<x:") : packet.rindex("<?")]).tag == "{adobe:ns:meta/}xmpmeta"


def test_outlines_are_written_to_a_hundredth_of_a_pixel(texts):
    drawing = into_svg('<svg width="9"><path d="M1.23456,7.8L9,10.999"/><text x="1.23456">1.23456</text></svg>', texts)
    assert drawing.endswith('<path d="M1.23,7.8L9,10.99"/><text x="1.23456">1.23456</text></svg>')


@pytest.mark.parametrize("into", [into_png, into_svg])
def test_what_is_no_picture_is_refused(into, texts):
    with pytest.raises(ValueError, match="not a"):
        into(b"GIF89a" if into is into_png else "GIF", texts)
