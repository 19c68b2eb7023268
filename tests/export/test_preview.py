"""The pictures of links: drawn one at a time and kept, a card of words where there is none."""

import io
import threading
import time
from collections import OrderedDict
from dataclasses import replace

import pytest
from PIL import Image

from app import app
from dashboard.export import drawer as drawing
from dashboard.export import glyphs
from dashboard.export.drawer import MOST_ORDERS, Drawer
from dashboard.export.glyphs import MissingGlyphError
from dashboard.export.preview import chart_card, cut, view_card
from dashboard.export.renderer import BrowserMissingError, DrawingError, Renderer
from dashboard.export.sizes import TooSmallError
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views import VIEWS

CHARTS_BY_ID = {chart.id: chart for view in VIEWS for chart in view.charts}
LINK = "http://example.org/x"


def chosen(chart="corridors-top", **query):
    return render(CHARTS_BY_ID[chart], read_selection(CHARTS_BY_ID[chart].controls, query)[0])


def png(size=(1200, 630), colour="white"):
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "PNG")
    return file.getvalue()


class Kept(OrderedDict):
    """A cache as the drawer uses it, in memory."""

    def set(self, key, value, expire=None):
        self[key] = value

    def add(self, key, value, expire=None):
        if key in self:
            return False
        self[key] = value
        return True

    def delete(self, key):
        self.pop(key, None)


class Fake(Renderer):
    """Draws white pictures when it may, and counts how many it draws at a time."""

    drawn, at_once, most_at_once, error = 0, 0, 0, None

    def __init__(self, may=None):
        super().__init__()
        self.may = may or threading.Event()
        if may is None:
            self.may.set()

    def png(self, specification):
        type(self).at_once += 1
        type(self).most_at_once = max(self.most_at_once, self.at_once)
        try:
            assert self.may.wait(20)
            if self.error:
                raise self.error
            type(self).drawn += 1
            return png()
        finally:
            type(self).at_once -= 1


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    for name, value in (("drawn", 0), ("at_once", 0), ("most_at_once", 0), ("error", None)):
        monkeypatch.setattr(Fake, name, value)
    monkeypatch.setattr(drawing, "IDLE", 0.2)


def test_a_picture_is_drawn_once_and_kept_for_everybody():
    kept = Kept()
    first, second = (Drawer(lambda: kept, renderer=Fake) for _ in range(2))
    picture = first.picture(chosen(), link=LINK, patience=20)
    assert Image.open(io.BytesIO(picture)).size == (1200, 630)
    assert second.picture(chosen(), link=LINK) == picture
    assert Fake.drawn == 1
    assert first.picture(chosen(year="2000"), link=LINK, patience=20) is not None
    assert Fake.drawn == 2
    assert drawing.TURN not in kept


def test_who_cannot_wait_has_nothing_yet_and_later_the_picture():
    may, kept = threading.Event(), Kept()
    drawer = Drawer(lambda: kept, renderer=lambda: Fake(may))
    assert drawer.picture(chosen(), link=LINK, patience=0.01) is None
    assert drawer.picture(chosen(), link=LINK, patience=0.01) is None
    may.set()
    assert drawer.picture(chosen(), link=LINK, patience=20) is not None
    assert Fake.drawn == 1


def test_a_short_queue_and_one_at_a_time_are_all_that_is_taken():
    may, kept = threading.Event(), Kept()
    drawers = [Drawer(lambda: kept, renderer=lambda: Fake(may)) for _ in range(2)]
    countries = CHARTS_BY_ID["country-stock"].controls[0].texts()[: 3 * MOST_ORDERS]
    for drawer in drawers:
        for country in countries:
            assert drawer.picture(chosen("country-stock", country=country), link=LINK, patience=0) is None
    may.set()
    end = time.monotonic() + 30
    while any(drawer._pending for drawer in drawers):
        assert time.monotonic() < end
        time.sleep(0.05)
    assert Fake.drawn <= MOST_ORDERS + 2
    assert Fake.most_at_once == 1


@pytest.mark.parametrize(
    "error",
    [BrowserMissingError("none"), DrawingError("no"), MissingGlyphError("nor this"), TooSmallError("too small")],
)
def test_what_cannot_be_drawn_is_not_tried_again_at_once(error, monkeypatch):
    tries = []
    monkeypatch.setattr(Fake, "png", lambda self, specification: (tries.append(1), (_ for _ in ()).throw(error))[1])
    kept = Kept()
    drawer = Drawer(lambda: kept, renderer=Fake)
    for _ in range(3):
        assert drawer.picture(chosen(), link=LINK, patience=20) is None
    assert len(tries) == 1
    assert drawer.can_draw != isinstance(error, BrowserMissingError)


def test_the_browser_is_closed_when_nobody_asks_and_opened_again(monkeypatch):
    closed = []
    monkeypatch.setattr(Fake, "close", lambda self: closed.append(1))
    kept = Kept()
    drawer = Drawer(lambda: kept, renderer=Fake)
    for number, year in enumerate(("1990", "2000"), start=1):
        assert drawer.picture(chosen(year=year), link=LINK, patience=20) is not None
        end = time.monotonic() + 20
        while len(closed) < number:
            assert time.monotonic() < end
            time.sleep(0.05)


@pytest.mark.parametrize("chart", ["corridors-top", "remittances-groups-trend", "country-memberships"])
def test_a_card_has_the_size_of_a_preview_and_words_on_it(chart):
    with Image.open(io.BytesIO(chart_card(chosen(chart)))) as card:
        assert card.size == (1200, 630)
        dark = card.convert("L").histogram()[:96]
        assert sum(dark) > 5_000


def test_a_card_follows_the_selection():
    assert chart_card(chosen(year="1990")) != chart_card(chosen(year="2000")) == chart_card(chosen(year="2000"))


def test_a_card_says_the_marks_and_refuses_letters_that_no_font_has(monkeypatch):
    written = []
    monkeypatch.setattr(glyphs, "require", lambda text, _said: written.append(text))
    chart_card(chosen("corridors-money"))
    assert "modelled estimate" in written[0].lower()
    assert "have room here" not in written[0]
    monkeypatch.undo()
    with pytest.raises(MissingGlyphError):
        chart_card(replace(chosen(), headline="\N{OGHAM LETTER BEITH}"))


def test_a_page_without_charts_has_a_card_too():
    with Image.open(io.BytesIO(view_card(next(view for view in VIEWS if view.slug == "data")))) as card:
        assert card.size == (1200, 630)


def test_words_are_cut_between_words():
    assert cut("Women and men", 20) == "Women and men"
    assert cut("Women, and men", 9) == "Women…"


@pytest.fixture
def without_browser(monkeypatch, tmp_path):
    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "none"))


@pytest.mark.usefixtures("without_browser")
@pytest.mark.parametrize(
    "name", ["corridors-top.png?year=2000", "country-key.png?country=NPL", "data.png", "country.png"]
)
def test_without_a_browser_the_address_of_a_picture_gives_a_card(name):
    answer = app.server.test_client().get(f"/preview/{name}")
    assert (answer.status_code, answer.mimetype) == (200, "image/png")
    assert answer.headers["Cache-Control"].startswith("public, max-age=")
    with Image.open(io.BytesIO(answer.data)) as picture:
        assert picture.size == (1200, 630)
    again = app.server.test_client().get(f"/preview/{name}", headers={"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("nothing.png", 404),
        ("%3Cscript%3E.png", 404),
        ("corridors-top.png?year=1", 400),
        ("corridors-top.png?yeer=2000", 400),
        ("corridors-top.png?year=2000&year=2010", 400),
        ("corridors-top.png?year=%00", 400),
    ],
)
def test_what_is_asked_wrongly_is_said_in_plain_words(name, status):
    answer = app.server.test_client().get(f"/preview/{name}")
    assert (answer.status_code, answer.mimetype) == (status, "text/plain")
    assert "Traceback" not in answer.text


@pytest.mark.browser
def test_a_browser_draws_the_chart_itself():
    kept = Kept()
    picture = Drawer(lambda: kept).picture(chosen(), link=LINK, patience=60)
    with Image.open(io.BytesIO(picture)) as drawn:
        assert drawn.size == (1200, 630)
        assert drawn.text["URL"] == LINK
