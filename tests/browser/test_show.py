"""The slide show: keys, address, codes, controls, and no need of a network once it stands."""

from urllib.parse import unquote

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from tests.support import sampled

pytestmark = pytest.mark.browser

DECK = "/slides?1=distribution-map;year=2010&2=title:South-South&3=corridors-top&4=question:Q02&present=1"
PRESS = """
document.querySelector(".show").dispatchEvent(
  new KeyboardEvent("keydown", { key: arguments[0], bubbles: true, cancelable: true }));
"""
SHOWN = "return document.querySelector('.show-now .show-title')?.textContent || ''"
DRAWN = "return document.querySelector('.show-now .main-svg') !== null"
WHOLE = "return document.querySelector('.show').dataset.whole === 'true'"


def begin(reader, address=DECK):
    reader.driver.get(reader.address + address)
    reader.until(lambda: reader.script(SHOWN))


def press(reader, key):
    reader.script(PRESS, key)


def test_keys_turn_the_slides_and_the_address_follows(reader):
    begin(reader)
    reader.until(lambda: reader.script(DRAWN))
    assert "10 countries" in reader.script(SHOWN)
    press(reader, "ArrowRight")
    assert reader.script(SHOWN) == "South-South"
    assert "slide=2" in reader.search()
    press(reader, " ")
    assert "corridors" in reader.script(SHOWN)
    press(reader, "End")
    assert reader.text(".show-number") == "4 / 4"
    press(reader, "ArrowRight")
    assert reader.text(".show-number") == "4 / 4"
    press(reader, "Home")
    assert "slide=1" in reader.search()
    assert reader.complaints() == []


def test_an_address_names_its_slide(reader):
    begin(reader, DECK + "&slide=3")
    assert reader.text(".show-number") == "3 / 4"


def test_an_address_that_only_begins_like_that_of_a_show_is_the_list_of_slides(reader):
    reader.open("/slides?1=title:South&present=10")
    assert reader.script("return dashboardShows") == ""
    assert not reader.script("return document.documentElement.classList.contains('show-open')")


def test_what_cannot_be_shown_is_told(reader):
    begin(reader, "/slides?1=title:Kept&2=no-such-chart&present=1&slide=abc")
    assert reader.text(".show-number") == "1 / 1"
    assert "there is no chart “no-such-chart”" in reader.text(".show-warning")


def test_the_show_needs_no_network_once_it_stands(reader):
    begin(reader)
    reader.until(lambda: reader.script(WHOLE))
    reader.driver.execute_cdp_cmd("Network.enable", {})
    reader.driver.execute_cdp_cmd(
        "Network.emulateNetworkConditions",
        {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0},
    )
    press(reader, "ArrowRight")
    press(reader, "ArrowRight")
    reader.until(lambda: reader.script(DRAWN))
    press(reader, "q")
    assert reader.find(".show-over .show-code").get_attribute("src").startswith("data:image/svg+xml")
    press(reader, "Escape")
    press(reader, "ArrowRight")
    assert reader.text(".show-number") == "4 / 4"


SEEN = """
const figure = document.querySelector(".show-now .show-figure").getBoundingClientRect();
const row = document.querySelector(".show-now .show-controls")?.getBoundingClientRect();
const source = document.querySelector(".show-now .show-source").getBoundingClientRect();
return {part: figure.height / innerHeight, over: row ? figure.top - row.bottom : null, row: row?.height || 0,
  source: innerHeight - source.bottom, below: source.top - figure.bottom};
"""
CHOSEN = """
return Array.from(document.querySelectorAll(".show-now .show-controls [data-control]"), one => one.dataset.control);
"""
SET = """
const field = document.querySelector(".show-now [data-control='" + arguments[0] + "']");
field.value = arguments[1];
field.dispatchEvent(new Event("change", {bubbles: true}));
"""


@pytest.mark.parametrize("size", sampled(1, ["laptop", "projector"]))
def test_controls_stand_in_one_row_over_a_chart_that_stays_whole(reader, size):
    reader.size(size)
    begin(reader, "/slides?1=distribution-ranking;year=2010&2=corridors-top&present=1")
    for number in (1, 2):
        reader.until(lambda: reader.script(DRAWN))
        press(reader, "c")
        reader.until(lambda: reader.script(CHOSEN))
        reader.until(lambda: reader.script(WHOLE))
        seen = reader.script(SEEN)
        assert seen["part"] >= 0.6, number
        assert seen["over"] >= 0
        assert seen["row"] < 90
        assert seen["source"] >= 0
        assert seen["below"] >= 0
        assert not reader.script(SCROLLED)
        press(reader, "c")
        reader.until(lambda: not reader.script(CHOSEN))
        press(reader, "ArrowRight")
    assert reader.complaints() == []


CUT = """
const pen = document.createElement("canvas").getContext("2d");
return Array.from(document.querySelectorAll(".show-now .show-controls select")).filter(list => {
  const style = getComputedStyle(list), words = list.selectedOptions[0].text;
  pen.font = style.font;
  const room = list.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
  return pen.measureText(words).width > room + 2;
}).map(list => list.selectedOptions[0].text);
"""
"""What is chosen in a list that has no room for its words."""


@pytest.mark.parametrize(("size", "lang"), sampled(2, ["laptop", "phone"], ["en", "ru", "ar"]))
def test_what_is_chosen_is_not_cut_where_a_chart_has_many_controls(reader, size, lang):
    reader.size(size)
    begin(reader, f"/slides?1=distribution-map;with=2000&present=1&lang={lang}")
    reader.until(lambda: reader.script(DRAWN))
    press(reader, "c")
    reader.until(lambda: reader.script(CHOSEN))
    reader.until(lambda: reader.script(WHOLE))
    assert reader.script(CUT) == []
    assert size == "phone" or reader.script(SEEN)["part"] >= 0.6
    assert not reader.script(SCROLLED)


def test_what_is_chosen_on_a_slide_stays_until_it_is_put_back(reader):
    begin(reader, "/slides?1=distribution-ranking;year=2010&1.title=Our+words&present=1")
    reader.until(lambda: reader.script(DRAWN))
    press(reader, "c")
    reader.until(lambda: "sex" in reader.script(CHOSEN))
    reader.script(SET, "sex", "female")
    reader.until(lambda: "women" in reader.script(SHOWN))
    press(reader, "Escape")
    reader.until(lambda: not reader.script(CHOSEN))
    assert "women" in reader.script(SHOWN)
    reader.until(lambda: {"year=2010", "sex=female"} <= set(unquote(reader.search()).replace("&", ";").split(";")))
    assert "1.title" not in reader.search()
    press(reader, "c")
    reader.press(".show-restore")
    reader.until(lambda: reader.script(SHOWN) == "Our words")
    assert "sex=female" not in unquote(reader.search())
    assert "1.title=Our+words" in reader.search()
    assert reader.complaints() == []


def test_keys_within_the_controls_turn_no_slide(reader):
    begin(reader)
    reader.until(lambda: reader.script(DRAWN))
    press(reader, "c")
    reader.until(lambda: reader.script(CHOSEN))
    reader.until(lambda: reader.script("return document.activeElement.closest('.show-controls') !== null"))
    reader.find(".show-now [data-control=year]").send_keys(Keys.ARROW_LEFT)
    assert reader.text(".show-number") == "1 / 4"
    reader.until(lambda: "10 countries" not in reader.script(SHOWN))
    reader.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    reader.until(lambda: not reader.script(CHOSEN))


def test_c_closes_the_controls_that_it_opened_but_is_a_letter_of_a_list_that_has_it(reader):
    begin(reader)
    reader.until(lambda: reader.script(DRAWN))
    press(reader, "c")
    reader.until(lambda: reader.script("return document.activeElement.closest('.show-controls') !== null"))
    reader.find(".show-now [data-control=level]").send_keys("c")
    assert reader.script(CHOSEN)
    reader.find(".show-now [data-control=year]").send_keys("c")
    reader.until(lambda: not reader.script(CHOSEN))


def test_help_lists_the_keys_and_esc_ends_the_show(reader):
    reader.open("/data")
    begin(reader)
    press(reader, "?")
    assert "Page Down" in reader.text(".show-over table")
    press(reader, "Escape")
    press(reader, "Escape")
    reader.until(lambda: reader.script("return document.querySelector('.show') === null"))
    assert "present" not in reader.search()


HOLDER = "return document.activeElement.dataset.showAct || document.activeElement.classList[0]"
"""What has the focus."""


def enter(reader, act):
    """Press a button of the foot as somebody does who has the keyboard alone."""
    reader.script("document.querySelector(`.show-foot [data-show-act=${arguments[0]}]`).focus()", act)
    ActionChains(reader.driver).send_keys(Keys.ENTER).perform()


def test_what_opened_a_sheet_or_the_controls_has_the_focus_again_and_a_turn_leaves_it_where_it_is(reader):
    begin(reader)
    reader.until(lambda: reader.script(DRAWN))
    enter(reader, "code")
    reader.find(".show-over")
    press(reader, "Escape")
    assert reader.script(HOLDER) == "code"
    enter(reader, "controls")
    reader.until(lambda: reader.script("return document.activeElement.closest('.show-controls') !== null"))
    press(reader, "Escape")
    assert reader.script(HOLDER) == "controls"
    enter(reader, "next")
    assert reader.text(".show-number") == "2 / 4"
    assert reader.script(HOLDER) == "next"
    press(reader, "ArrowRight")
    assert reader.script(HOLDER) == "show"


OVERLAPPING = """
const words = Array.from(document.querySelectorAll(".show-now .show-figure text"));
const boxes = words.filter(text => text.textContent.trim())
  .map(text => [text.textContent, text.getBoundingClientRect()]).filter(([, box]) => box.width);
return boxes.flatMap(([one, a], i) => boxes.slice(i + 1).filter(([, b]) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5
).map(([other]) => one + " | " + other));
"""
SCROLLED = """
const slide = document.querySelector(".show-now");
return slide.scrollHeight > slide.clientHeight + 1 || document.documentElement.scrollWidth > window.innerWidth;
"""


OUTSIDE = """
const source = document.querySelector(".show-now .show-source").getBoundingClientRect();
return Array.from(document.querySelectorAll(".show-now .show-figure text")).filter(text => {
  const box = text.getBoundingClientRect();
  return box.width && text.textContent.trim()
    && (box.left < -1 || box.right > innerWidth + 1 || box.bottom > source.top + 3 || source.bottom > innerHeight + 1);
}).map(text => text.textContent);
"""
TYPE = """
const drawing = document.querySelector(".show-now .show-drawing");
const zoom = drawing.getBoundingClientRect().width / drawing.offsetWidth;
const words = Array.from(document.querySelectorAll(".show-now .show-figure text"));
return Math.min(...words.filter(text => text.textContent.trim() && text.getBoundingClientRect().width)
  .map(text => zoom * parseFloat(getComputedStyle(text).fontSize)));
"""
ROOMS = {(1280, 720): 16, (1366, 768): 16, (1920, 1080): 22, (3840, 2160): 44, (1024, 768): 16}
"""Pixels of screens, and how large type in charts is on them at least."""


def resize(reader, width, height):
    reader.driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False},
    )


@pytest.mark.parametrize("room", sampled(2, list(ROOMS)))
def test_a_slide_is_never_cut_and_its_type_can_be_read_in_the_room(reader, room):
    resize(reader, *room)
    begin(reader, "/slides?1=corridors-top;ends=both&2=south-table&3=distribution-map&4=remittances-lines&present=1")
    for number in range(1, 5):
        reader.until(lambda number=number: reader.text(".show-number") == f"{number} / 4")
        reader.until(lambda: reader.script(DRAWN))
        assert reader.script(OVERLAPPING) == [], number
        assert reader.script(OUTSIDE) == [], number
        assert not reader.script(SCROLLED), number
        assert reader.script(TYPE) >= ROOMS[room], number
        assert "Source: " in reader.text(".show-now .show-source")
        if number == 1:
            assert "of 20 rows have room here" in reader.text(".show-now .show-subtitle")
        press(reader, "ArrowRight")


@pytest.mark.parametrize("lang", sampled(1, ["ar", "ru", "zh"]))
def test_a_slide_is_whole_in_other_languages_with_its_controls_open(reader, lang):
    begin(reader, f"/slides?lang={lang}&1=corridors-top&2=remittances-lines&present=1")
    for _ in range(2):
        reader.until(lambda: reader.script(DRAWN))
        title = reader.script(SHOWN)
        for opened in (False, True):
            if opened:
                press(reader, "c")
                reader.until(lambda: reader.script(CHOSEN))
            reader.until(lambda: reader.script(WHOLE))
            assert reader.script(OUTSIDE) == []
            assert not reader.script(SCROLLED)
            assert not reader.sees(".show-now .show-left-out")
            assert reader.script(SHOWN) == title
        press(reader, "PageDown")


def test_a_slide_takes_the_room_of_another_screen(reader):
    begin(reader, "/slides?1=corridors-top;ends=both&present=1")
    reader.until(lambda: reader.script(DRAWN))
    resize(reader, 1920, 1080)
    reader.until(lambda: reader.script(TYPE) >= 22)
    reader.until(lambda: reader.script(WHOLE))
    assert reader.script(OUTSIDE) == []


TEXT = "1=text:What+we+ask&1.text=" + "%0A".join(["A+line+of+words+to+read"] * 60)


@pytest.mark.parametrize("room", sampled(2, list(ROOMS)))
def test_words_of_ones_own_get_smaller_and_what_has_no_room_is_said(reader, room):
    resize(reader, *room)
    begin(
        reader, f"/slides?{TEXT}&2=text:Few&2.text=One%0ATwo&3=question:&3.text={'Why+do+they+leave+' * 60}&present=1"
    )
    assert not reader.script(SCROLLED)
    assert reader.text(".show-now .show-left-out") == "There is no room here for all of the words."
    least = "return parseFloat(getComputedStyle(document.querySelector('.show-now li')).fontSize)"
    assert reader.script(least) >= ROOMS[room]
    press(reader, "ArrowRight")
    assert not reader.sees(".show-now .show-left-out")
    press(reader, "ArrowRight")
    assert not reader.script(SCROLLED)


@pytest.mark.parametrize("size", ["phone", "projector"])
def test_a_slide_passes_axe(reader, size):
    reader.size(size)
    begin(reader)
    reader.until(lambda: reader.script(DRAWN))
    assert reader.script("return document.documentElement.scrollWidth <= window.innerWidth")
    assert reader.accessibility() == []


def test_any_chart_can_be_presented(reader):
    reader.open("/distribution?year=1990")
    reader.press("[data-present='distribution-ranking']")
    reader.until(lambda: reader.script(SHOWN))
    assert reader.text(".show-number") == "1 / 1"
    assert "distribution-ranking;year=1990" in reader.search().replace("%3B", ";").replace("%3D", "=")


LEADS = "return Array.from(document.querySelectorAll('.show-now [data-lead]'), one => one.firstChild.textContent)"
FOLLOW = "document.querySelectorAll('.show-now [data-lead]')[arguments[0]].click()"
BEYOND = "return document.querySelector('.show-over .main-svg') !== null"
COVERED = "return document.querySelector('.show-now').inert"


def test_a_question_leads_to_its_views_on_their_slide_or_over_it(reader):
    begin(reader, "/slides?1=question:Q12&2=corridors-top;mobility=south_south;year=2010&present=1")
    largest, agreements = reader.script(LEADS)
    assert largest == "Corridors: The largest corridors"
    assert agreements.startswith("Governance")
    reader.script(FOLLOW, 0)
    assert reader.text(".show-number") == "2 / 2"
    press(reader, "Home")
    reader.script(FOLLOW, 1)
    reader.until(lambda: reader.script(BEYOND))
    assert reader.text(".show-number") == "1 / 2"
    assert reader.script(COVERED)
    press(reader, "Escape")
    assert not reader.script("return document.querySelector('.show-over')")
    assert not reader.script(COVERED)
    assert reader.complaints() == []
