"""A picture without a browser has all that a picture has: title, marks, figure, source, link."""

import struct
from xml.etree import ElementTree

import pytest

from dashboard.export.sizes import SIZES
from dashboard.export.still_picture import still_picture
from dashboard.messages.terms import SITE
from dashboard.messages.values import say
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.view import find_chart
from dashboard.views import VIEWS
from tests.support import CHARTS, sampled

EVERY = [pytest.param(one.values[1], id=one.id) for one in CHARTS]
LINK = "https://migration.example.org/here"


def rendered_of(chart, lang="en", **query):
    return render(chart, read_selection(chart.controls, {"lang": lang, **query})[0])


def words_of(svg):
    return " ".join(" ".join(ElementTree.fromstring(svg).itertext()).split())


@pytest.mark.parametrize(("chart", "lang"), sampled(24, EVERY, ["en", "ar", "zh"]))
def test_every_chart_is_drawn_with_its_words(chart, lang):
    rendered = rendered_of(chart, lang)
    svg = still_picture(rendered, link=LINK, kind="svg").decode()
    words = words_of(svg)
    assert rendered.headline.split()[0] in words
    assert LINK in words
    assert say(SITE, lang) in svg
    assert not [text for one in ElementTree.fromstring(svg).iter() for text in one.attrib.values() if "nan" in text]
    png = still_picture(rendered, link=LINK)
    assert struct.unpack(">II", png[16:24]) == (1600, 900)


def test_the_picture_has_the_pixels_of_its_size():
    _, chart = find_chart(VIEWS, "distribution-ranking")
    png = still_picture(rendered_of(chart), link=LINK, size=SIZES["square"])
    assert struct.unpack(">II", png[16:24]) == (1080, 1080)
