"""My slides: from a chart into the list, in order, by keyboard, by link, as a file."""

import pptx
import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.conftest import SIZES
from tests.browser.test_downloads import saved
from tests.browser.test_pages import faults

pytestmark = pytest.mark.browser
DECK = (
    "/slides?title=Roundtable&1=title:South&1.text=2024&2=distribution-ranking;year=2000"
    "&3=text:We+ask&3.text=One%0ATwo&4=question:Q02"
)


def said(reader):
    return reader.script("return document.querySelector('.slides-said').textContent")


def titles(reader):
    return reader.script("return [...document.querySelectorAll('.slide-title')].map(one => one.textContent)")


def menu(reader):
    return reader.script("return document.getElementById('menu-slides').textContent")


def kept(reader):
    return reader.script("return localStorage.getItem('slides')")


def focused(reader):
    here = reader.driver.switch_to.active_element
    return here.text, here.get_attribute("aria-describedby")


def fill(reader, **words):
    for name, text in words.items():
        reader.find(f"#slides-edit-{name}").send_keys(text)
    reader.press("#slides-edit [value=done]")


def open_deck(reader, address=DECK):
    reader.open(address)
    reader.find(".slide-item")


def keep(reader):
    reader.press("[data-act=keep]")
    reader.until(lambda: kept(reader))


def test_a_chart_goes_into_the_list_as_it_stands_and_out_again(reader):
    reader.open("/distribution?year=2000")
    reader.choose("distribution-choose-sex", "female")
    reader.until(lambda: "women" in reader.text("#distribution-ranking-title"))
    reader.press("[data-slide=distribution-ranking]")
    assert said(reader) == "Added as slide 1."
    reader.press("[data-slide=distribution-map]")
    assert said(reader) == "Added as slide 2."
    reader.until(lambda: menu(reader) == "Slides (2)")
    reader.press(".slides-undo")
    reader.until(lambda: menu(reader) == "Slides (1)")
    assert kept(reader) == "1=distribution-ranking;sex=female;year=2000"
    reader.press("#menu-slides")
    reader.until(lambda: len(titles(reader)) == 1)
    assert reader.search() == "?1=distribution-ranking;sex=female;year=2000"
    reader.open("/sectors")
    reader.until(lambda: menu(reader) == "Slides (1)")
    assert reader.complaints() == []


def test_the_order_is_changed_by_keyboard_and_the_focus_stays_with_the_slide(reader):
    open_deck(reader)
    button = reader.find("[data-number='1'] [data-act=down]")
    button.send_keys(Keys.ENTER)
    reader.until(lambda: titles(reader)[1] == "South")
    reader.until(lambda: focused(reader) == ("Move down", "slide-2"))
    reader.driver.switch_to.active_element.send_keys(Keys.ENTER)
    reader.until(lambda: titles(reader)[2] == "South")
    assert said(reader) == "Slide 3 of 4."
    reader.press("[data-number='3'] [data-act=remove]")
    reader.until(lambda: len(titles(reader)) == 3)
    assert "South" not in titles(reader)
    reader.press(".slides-undo")
    reader.until(lambda: titles(reader)[2:3] == ["South"])
    assert "3=title:South" in reader.search()


MIDDLES = """
return Array.from(document.querySelectorAll(".slide-picture"), one => {
  const box = one.getBoundingClientRect();
  return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
});
"""


class Hand:
    """A mouse, or a finger, on the page."""

    def __init__(self, reader, kind):
        self.reader, self.kind = reader, kind

    def does(self, mouse, touch, x, y):
        if self.kind == "mouse":
            event = {"type": mouse, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1}
            self.reader.driver.execute_cdp_cmd("Input.dispatchMouseEvent", event)
        else:
            points = [] if touch == "touchEnd" else [{"x": x, "y": y}]
            self.reader.driver.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": touch, "touchPoints": points})

    def press(self, x, y):
        self.does("mousePressed", "touchStart", x, y)

    def move(self, x, y):
        self.does("mouseMoved", "touchMove", x, y)

    def let_go(self, x, y):
        self.does("mouseReleased", "touchEnd", x, y)


def lift(reader, hand, number, *, to):
    """Lift a slide by its picture, as a finger does that rests on it, and hold it over another."""
    reader.script("document.querySelector('.slides-list').scrollIntoView({behavior: 'instant'})")
    (x, y), (_, end) = (reader.script(MIDDLES)[one - 1] for one in (number, to))
    hand.press(x, y)
    if hand.kind == "touch":
        reader.until(lambda: reader.sees("[data-dragged]"))
    hand.move(x, (y + end) // 2)
    reader.until(lambda: reader.sees("[data-dragged]"))
    hand.move(x, end)
    return x, end


@pytest.mark.parametrize("kind", ["mouse", "touch"])
def test_a_slide_is_dragged_to_its_place_and_back_by_undo(reader, kind):
    open_deck(reader)
    before, hand = titles(reader), Hand(reader, kind)
    place = lift(reader, hand, 1, to=3)
    moved = "return document.querySelectorAll('.slide-item:not([data-dragged])[style*=\"translateY(-\"]').length"
    reader.until(lambda: reader.script(moved) == 2)
    hand.let_go(*place)
    reader.until(lambda: titles(reader) == [*before[1:3], before[0], before[3]])
    assert said(reader) == "Slide 3 of 4."
    assert "3=title:South" in reader.search()
    assert reader.script("return [...document.querySelectorAll('.slide-item')].every(one => !one.style.transform)")
    reader.press(".slides-undo")
    reader.until(lambda: titles(reader) == before)
    assert reader.complaints() == []


def test_escape_lets_go_of_a_slide_that_is_dragged(reader):
    open_deck(reader)
    before, hand = titles(reader), Hand(reader, "mouse")
    place = lift(reader, hand, 1, to=3)
    reader.find("body").send_keys(Keys.ESCAPE)
    assert not reader.sees("[data-dragged]")
    hand.let_go(*place)
    assert titles(reader) == before


def test_a_finger_that_moves_at_once_does_not_lift_a_slide(reader):
    open_deck(reader)
    before, hand = titles(reader), Hand(reader, "touch")
    reader.script("document.querySelector('.slides-list').scrollIntoView({behavior: 'instant'})")
    (x, y), (_, end) = reader.script(MIDDLES)[:2]
    hand.press(x, y)
    hand.move(x, end)
    assert not reader.comes(lambda: reader.sees("[data-dragged]"))
    hand.let_go(x, end)
    assert titles(reader) == before


def test_alt_with_an_arrow_moves_a_slide_and_the_focus_goes_along(reader):
    open_deck(reader)
    before = titles(reader)
    reader.find("[data-number='2'] .slide-picture").send_keys(Keys.ALT, Keys.ARROW_DOWN)
    reader.until(lambda: titles(reader) == [before[0], before[2], before[1], before[3]])
    focus = "return [document.activeElement.dataset.act, document.activeElement.getAttribute('aria-describedby')]"
    reader.until(lambda: reader.script(focus) == ["hold", "slide-3"])
    reader.driver.switch_to.active_element.send_keys(Keys.ALT, Keys.HOME)
    reader.until(lambda: titles(reader)[0] == before[1])
    reader.driver.switch_to.active_element.send_keys(Keys.ALT, Keys.ARROW_UP)
    assert titles(reader)[0] == before[1]
    reader.press(".slides-undo")
    reader.until(lambda: titles(reader)[2] == before[1])


def test_keys_that_follow_at_once_move_the_slide_a_place_each(reader):
    open_deck(reader)
    before = titles(reader)
    reader.find("[data-number='1'] .slide-picture").send_keys(Keys.ALT, *[Keys.ARROW_DOWN] * 3)
    reader.until(lambda: titles(reader) == [*before[1:], before[0]])


def test_every_slide_has_its_small_picture(reader):
    open_deck(reader)
    wide = "return document.querySelector('[data-number=\"2\"] .slide-picture img').naturalWidth"
    reader.until(lambda: reader.script(wide) == 1200)
    assert "year=2000" in reader.find("[data-number='2'] img").get_attribute("data-picture")
    drawn = (
        "return [...document.querySelectorAll('[data-number=\"3\"] .slide-picture span')].map(one => one.dataset.words)"
    )
    assert reader.script(drawn) == ["We ask", "One", "Two"]


def test_titles_texts_and_questions_are_written_and_changed(reader):
    reader.open("/slides")
    reader.find(".slides-empty")
    reader.press("[data-new=text]")
    fill(reader, title="We ask", text="One\nTwo")
    reader.until(lambda: titles(reader) == ["We ask"])
    reader.press("[data-new=title]")
    fill(reader, title="South & South", text="2024")
    reader.until(lambda: titles(reader) == ["South & South", "We ask"])
    reader.press("[data-new=question]")
    fill(reader, text="And you?")
    reader.until(lambda: titles(reader)[2:] == ["And you?"])
    reader.press("[data-question=Q04]")
    reader.until(lambda: len(titles(reader)) == 4)
    reader.press("[data-number='2'] [data-act=edit]")
    fill(reader, title=" now")
    reader.until(lambda: titles(reader)[1] == "We ask now")
    reader.press("[data-act=name]")
    fill(reader, title="Roundtable")
    reader.until(lambda: reader.text("#slides-headline") == "Roundtable")
    reader.press("[data-number='2'] [data-act=copy]")
    reader.until(lambda: titles(reader)[1:3] == ["We ask now", "We ask now"])
    assert kept(reader) == (
        "title=Roundtable&1=title:South+%26+South&1.text=2024&2=text:We+ask+now&2.text=One%0ATwo"
        "&3=text:We+ask+now&3.text=One%0ATwo&4=question:&4.text=And+you?&5=question:Q04"
    ).replace("?", "%3F")
    reader.driver.refresh()
    reader.until(lambda: len(titles(reader)) == 5)
    assert reader.complaints() == []


def test_escape_leaves_a_slide_as_it_was(reader):
    open_deck(reader)
    reader.press("[data-number='3'] [data-act=edit]")
    reader.find("#slides-edit-title").send_keys("other", Keys.ESCAPE)
    reader.until(lambda: not reader.script("return document.getElementById('slides-edit').open"))
    assert titles(reader)[2] == "We ask"


def test_slides_of_a_link_are_the_readers_own_only_when_kept(reader):
    reader.open("/chart/distribution-map")
    reader.press("[data-slide=distribution-map]")
    own = kept(reader)
    open_deck(reader)
    assert reader.sees(".slides-shared")
    reader.press("[data-number='1'] [data-act=remove]")
    reader.until(lambda: len(titles(reader)) == 3)
    assert kept(reader) == own
    reader.press("[data-act=join]")
    reader.until(lambda: len(titles(reader)) == 4)
    assert menu(reader) == "Slides (4)"
    assert not reader.sees(".slides-shared")
    reader.press(".slides-undo")
    reader.until(lambda: kept(reader) == own and reader.sees(".slides-shared") and len(titles(reader)) == 3)
    keep(reader)
    reader.until(lambda: menu(reader) == "Slides (3)")
    reader.press("[data-act=clear]")
    reader.find(".slides-empty")
    reader.until(lambda: menu(reader) == "Slides")
    reader.press(".slides-undo")
    reader.until(lambda: len(titles(reader)) == 3)


def test_another_window_of_the_reader_keeps_up(reader):
    reader.open("/slides")
    first = reader.driver.current_window_handle
    reader.driver.switch_to.new_window("tab")
    reader.open("/chart/distribution-map")
    reader.press("[data-slide=distribution-map]")
    reader.driver.close()
    reader.driver.switch_to.window(first)
    reader.until(lambda: len(titles(reader)) == 1)
    assert menu(reader) == "Slides (1)"


def test_the_link_is_handed_on_with_its_code(reader):
    open_deck(reader)
    reader.press("[data-share=slides]")
    link = reader.find("#share-text-0").get_attribute("value")
    assert link == reader.driver.current_url
    assert reader.find("#share-text-1").get_attribute("value") == f"{link}&present=1"
    reader.until(lambda: reader.script("return document.querySelector('#share img').naturalWidth") > 0)


def test_slides_become_a_powerpoint_file(reader, downloads):
    open_deck(reader)
    reader.press("[data-make=pptx]")
    file = saved(reader, downloads, "pptx")
    assert [slide.shapes.title.text for slide in pptx.Presentation(str(file)).slides][::2] == ["South", "We ask"]
    reader.until(lambda: reader.text("#slides-made") == f"Made: {file.name}")
    assert not reader.sees("#slides-making")


def test_a_file_can_be_stopped(reader, downloads):
    reader.open("/slides")
    reader.press(".slides-empty a[href^='/slides?']")
    reader.find(".slide-item")
    reader.press("[data-make=pdf]")
    reader.until(lambda: reader.sees("#slides-making"))
    reader.press("#slides-cancel")
    reader.until(lambda: not reader.sees("#slides-making"))
    assert reader.text("#slides-made") == "Stopped; no file was made."
    assert not list(downloads.glob("*.pdf"))


def test_a_broken_address_shows_the_rest(reader):
    open_deck(reader, "/slides?1=title:Kept&2=no-such-chart&3.text=lost")
    assert titles(reader) == ["Kept"]
    assert "there is no chart “no-such-chart”" in reader.text(".notice")
    assert "Slide 3 has words, but “3” itself is missing." in reader.text(".notice")


def test_the_list_fits_every_size_and_is_clean_for_screen_readers(reader):
    open_deck(reader)
    reader.press(".slides-questions summary")
    for size in SIZES:
        reader.size(size)
        assert faults(reader) == {}, size
    assert reader.accessibility() == []
    reader.press("[data-number='1'] [data-act=edit]")
    assert reader.accessibility() == []
