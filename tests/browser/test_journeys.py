"""What the three readers do: choose, link, go back, read the table, take a picture, use the keyboard."""

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

pytestmark = pytest.mark.browser


def test_a_choice_is_in_the_address_and_back_undoes_it(reader):
    reader.open("/distribution?measure=migrants")
    before = reader.text("#distribution-map-subtitle")
    reader.choose("distribution-choose-year", "1990")
    reader.until(lambda: "year=1990" in reader.search())
    reader.until(lambda: "1990" in reader.text("#distribution-map-subtitle"))
    reader.choose("distribution-choose-sex", "female")
    reader.until(lambda: "sex=female" in reader.search())
    reader.driver.back()
    reader.until(lambda: "sex=female" not in reader.search())
    assert "year=1990" in reader.search()
    reader.until(lambda: reader.chosen("distribution-choose-sex") == "both")
    reader.driver.back()
    reader.until(lambda: reader.text("#distribution-map-subtitle") == before)
    reader.driver.forward()
    reader.until(lambda: "1990" in reader.text("#distribution-map-subtitle"))


def test_an_address_restores_the_view(reader):
    reader.open("/distribution?measure=migrants&year=1995&sex=female")
    assert reader.chosen("distribution-choose-year") == "1995"
    assert reader.find("#distribution-choose-sex input[value=female]").is_selected()
    assert "1995" in reader.text("#distribution-map-subtitle")


def test_a_link_to_a_chart_opens_below_the_bar_with_its_notes_folded(reader):
    reader.open("/distribution#distribution-ages")
    under = "return document.querySelector('.steering').getBoundingClientRect().bottom"
    top = "return document.querySelector('#distribution-ages-title').getBoundingClientRect().top"
    reader.until(lambda: reader.script(under) <= reader.script(top) < 200)
    assert not reader.script("return document.querySelector('#distribution-ages .about-figures').open")


def test_back_from_another_page_restores_the_view(reader):
    reader.open("/distribution?measure=migrants")
    reader.choose("distribution-choose-year", "2000")
    reader.until(lambda: "year=2000" in reader.search())
    reader.press(".masthead a[href='/sectors']")
    reader.find(".page-sectors h1")
    reader.driver.back()
    reader.find(".page-distribution h1")
    reader.until(lambda: "2000" in reader.text("#distribution-map-subtitle"))
    assert reader.chosen("distribution-choose-year") == "2000"


def test_what_an_address_cannot_mean_is_said(reader):
    reader.open("/distribution?year=1789&colour=red")
    notice = reader.text(".notice")
    assert "1789" in notice
    assert "colour" in notice


def test_the_table_opens_follows_and_sorts(reader):
    reader.open("/distribution?measure=migrants&level=country&year=2024")
    reader.press("#distribution-ranking-open")
    first = "#distribution-ranking table.rows tbody tr:first-child"
    assert "United States of America" in reader.text(first)
    # A wide table scrolls within its box.
    assert reader.script("return document.documentElement.scrollWidth - window.innerWidth") <= 0
    assert "52,3" in reader.text(first)
    reader.choose("distribution-choose-year", "1990")
    reader.until(lambda: "23,266,147" in reader.text(first))
    name = "#distribution-ranking table.rows thead th.text button"
    reader.press(name)
    reader.until(lambda: reader.sees("#distribution-ranking th.text[aria-sort=ascending]"))
    names = reader.script(
        """const column = document.querySelector("#distribution-ranking th.text").cellIndex;
        const rows = Array.from(document.querySelectorAll("#distribution-ranking tbody tr"));
        return rows.map(row => row.cells[column].textContent);"""
    )
    assert names == reader.script("return arguments[0].slice().sort((a, b) => a.localeCompare(b, 'en'))", names)


def test_a_table_that_opens_comes_into_sight(reader):
    reader.size("laptop")
    reader.open("/distribution?measure=migrants&level=country&year=2024")
    reader.press("#distribution-ranking-open")
    reader.find("#distribution-ranking-open[aria-expanded=true]")
    head = "return document.querySelector('#distribution-ranking thead').getBoundingClientRect()"
    bar = "return document.querySelector('.steering').getBoundingClientRect().bottom"
    reader.until(lambda: reader.script(bar) <= reader.script(head)["top"] < reader.script("return innerHeight / 2"))


def test_all_rows_are_found_sorted_and_turned_over_and_the_address_keeps_them(reader):
    reader.open("/corridors?country=NPL")
    reader.press("#corridors-top-open")
    box = "#corridors-top-rows"
    reader.until(lambda: "of 9,042" in reader.text("#corridors-top-count"))
    reader.press("#corridors-top-all")
    reader.until(lambda: "Page 1 of 91" in reader.text(f"{box} .table-pages"))
    onward = reader.find(f"{box} [data-page='2']")
    reader.script("arguments[0].focus()", onward)
    onward.send_keys(Keys.ENTER)
    reader.until(lambda: "Page 2 of 91" in reader.text(f"{box} .table-pages"))
    assert reader.script("return document.activeElement.dataset.page") == "3"
    reader.find("#corridors-top-find").send_keys("nepal qatar")
    reader.until(lambda: "1 of 9,042" in reader.text("#corridors-top-count"))
    assert reader.text(f"{box} tbody tr").startswith("Nepal\tQatar")
    assert reader.script("return document.activeElement.id") == "corridors-top-find"
    for part in ("table=corridors-top", "rows=all", "find=nepal+qatar"):
        assert part in reader.search()
    reader.driver.refresh()
    reader.until(lambda: "Nepal" in reader.text(f"{box} tbody tr"))
    assert reader.find("#corridors-top-find").get_attribute("value") == "nepal qatar"
    assert not reader.driver.find_elements("css selector", ".notice")


def test_a_picture_shows_more_of_its_rows_when_it_is_asked_and_all_in_a_table_of_the_page_s_width(reader):
    reader.open("/distribution?measure=migrants&level=country")
    bars = "return document.querySelectorAll('#distribution-ranking-graph .bars .point').length"
    before = reader.script(bars)
    assert before < 20
    assert "have room here" in reader.text("#distribution-ranking-subtitle")
    reader.press("#distribution-ranking-more")
    reader.until(lambda: reader.script(bars) == 20)
    assert "have room here" not in reader.text("#distribution-ranking-subtitle")
    reader.until(lambda: reader.text("#distribution-ranking-more") == "All 233 rows")
    reader.press("#distribution-ranking-more")
    reader.until(lambda: "Page 1 of 3" in reader.text("#distribution-ranking-table"))
    wide = "return Math.round(document.querySelector(arguments[0]).getBoundingClientRect().width)"
    assert reader.script(wide, "#distribution-ranking-table") == reader.script(wide, ".turn:has(#distribution-ranking)")


def test_name_and_figure_of_a_wide_table_stay_on_a_phone_s_screen(reader):
    reader.size("phone")
    reader.open("/distribution?country=NPL&table=distribution-ranking&rows=all&sort=name")
    own = "#distribution-ranking-rows tr.own"
    assert reader.text(f"{own} th") == "Nepal (your country)"
    for left in (0, 10_000):
        places = reader.script(
            """const box = document.querySelector("#distribution-ranking-rows .table-box");
            box.scrollLeft = arguments[0];
            return Array.from(document.querySelectorAll(arguments[1] + " th, " + arguments[1] + " .value"), one => {
              const place = one.getBoundingClientRect();
              return [place.left, place.right];
            });""",
            left,
            own,
        )
        (name, after), (figure, end) = places
        assert 0 <= name < after <= figure < end <= 390
    assert reader.script("return document.documentElement.scrollWidth") == 390


def test_a_year_is_chosen_by_keys_without_a_second_row_of_controls(reader):
    reader.open("/distribution")
    height = "return document.querySelector('.steering .control-row').getBoundingClientRect().height"
    before = reader.script(height)
    assert reader.sees(".steering .more")
    reader.find(".control-slider input[type=range]").send_keys(Keys.ARROW_LEFT)
    reader.until(lambda: "year=2020" in reader.search())
    assert reader.script(height) == before
    reader.script("document.querySelector('.control[data-below] :is(input, select, summary)').focus()")
    assert reader.script(height) > before


MAPS = """
return Array.from(document.querySelectorAll("#distribution-map-graph .choroplethlayer"),
  layer => layer.querySelectorAll("path").length).filter(count => count > 100).length;
"""


def test_a_map_is_compared_with_another_year_and_the_difference_drawn(reader):
    reader.open("/distribution?measure=migrants")
    assert reader.script(MAPS) == 1
    reader.choose("distribution-choose-with", "1990")
    reader.until(lambda: "with=1990" in reader.search())
    reader.until(lambda: "beside 1990" in reader.text("#distribution-map-subtitle"))
    reader.until(lambda: reader.script(MAPS) == 2)
    reader.choose("distribution-choose-shown", "difference")
    reader.until(lambda: "minus 1990" in reader.text("#distribution-map-subtitle"))
    reader.until(lambda: reader.script(MAPS) == 1)
    assert "shown=difference" in reader.search()
    reader.press("#distribution-map-open")
    reader.until(lambda: "29,108,900" in reader.text("#distribution-map-rows tbody tr"))
    reader.driver.refresh()
    reader.ready()
    assert "minus 1990" in reader.text("#distribution-map-subtitle")
    reader.until(lambda: "29,108,900" in reader.text("#distribution-map-rows tbody tr"))


MIDDLE_OF_BRAZIL = """
const map = document.querySelector("#distribution-map-graph");
map.scrollIntoView({block: "center"});
const shapes = Array.from(map.querySelectorAll(".choroplethlayer path"));
const shape = shapes.find(one => one.__data__.loc === "BRA");
const box = shape && shape.getBoundingClientRect();
return box && {x: box.left + box.width / 2, y: box.top + box.height / 2};
"""


def test_the_overview_leads_to_a_country_by_its_map_and_without_a_mouse(reader):
    reader.open("/")
    place = {}

    def drawn():
        place.update(reader.script(MIDDLE_OF_BRAZIL.replace("distribution-map", "overview-map")) or {})
        return bool(place)

    reader.until(drawn)
    pressed = ActionChains(reader.driver).w3c_actions
    pressed.pointer_action.move_to_location(place["x"], place["y"])
    pressed.pointer_action.click()
    pressed.perform()
    reader.until(lambda: reader.script("return location.pathname") == "/country/BRA")
    reader.driver.back()
    # The page stands once its map is drawn; before that the button may be replaced.
    reader.find("#overview-map .js-plotly-plot")
    reader.ready()
    find = reader.find("[data-country=find]")
    reader.script("arguments[0].focus()", find)
    find.send_keys(Keys.ENTER)
    assert reader.script("return document.activeElement.id") == "country-field"


def test_the_reader_s_country_leads_and_one_touch_goes_back(reader):
    reader.open("/remittances")
    world = reader.text("h1")
    reader.open("/remittances?country=GHA")
    reader.until(lambda: reader.text("h1").startswith("Ghana received"))
    assert reader.search() == "?country=GHA"
    assert reader.text("#remittances-choose-countries-chosen").startswith("Côte d'Ivoire, Ghana, Mali")
    reader.press(".country-clear")
    reader.until(lambda: reader.text("h1") == world)
    assert reader.search() == ""


def test_a_click_on_an_area_selects_it(reader):
    reader.open("/distribution?measure=migrants&level=country")
    place = {}

    def mouse(kind, **more):
        reader.driver.execute_cdp_cmd("Input.dispatchMouseEvent", {"type": kind, **place, **more})

    def hovers():
        # The map takes its final place only after its legend has been laid out.
        place.update(reader.script(MIDDLE_OF_BRAZIL) or {"x": 0, "y": 0})
        mouse("mouseMoved")
        layer = "return document.querySelector('#distribution-map-graph .hoverlayer').textContent"
        return "Brazil" in reader.script(layer)

    def chosen():
        # A map that is drawn anew between press and release takes no click: then the reader clicks again.
        reader.until(hovers)
        mouse("mousePressed", button="left", clickCount=1)
        mouse("mouseReleased", button="left", clickCount=1)
        return reader.comes(lambda: "area=BRA" in reader.search())

    reader.until(chosen)
    reader.turn_to("distribution-trend")
    assert "Brazil" in reader.text("#distribution-trend-summary")


def test_play_steps_through_the_years(reader):
    reader.open("/distribution?measure=migrants&year=2015")
    reader.press("[data-play='distribution-choose-year']")
    reader.until(lambda: "2020" in reader.text("#distribution-map-subtitle"))
    reader.until(lambda: "2024" in reader.text("#distribution-map-subtitle"))
    reader.until(lambda: reader.find("[data-play='distribution-choose-year']").get_attribute("aria-pressed") == "false")


def test_the_keyboard_reaches_the_content_and_the_controls(reader):
    reader.open("/distribution")
    reader.find("body").send_keys(Keys.TAB)
    assert reader.script("return document.activeElement.className") == "skip"
    assert reader.script("return document.activeElement.getBoundingClientRect().left") >= 0
    for _ in range(30):
        ActionChains(reader.driver).send_keys(Keys.TAB).perform()
        if reader.script("return document.activeElement.type") == "radio":
            break
    else:
        pytest.fail("no control was reached by Tab")
    label = "return getComputedStyle(document.activeElement.nextElementSibling).outlineStyle"
    assert reader.script(label) == "solid"


def test_a_phone_folds_the_controls_and_the_menu(reader):
    reader.size("phone")
    reader.open("/distribution")
    row, menu = reader.find(".control-row"), reader.find("#menu")
    assert not row.is_displayed()
    assert not menu.is_displayed()
    assert len(reader.text(".state-words")) > 5
    reader.press(".state-line")
    reader.until(row.is_displayed)
    reader.press(".menu-button")
    reader.until(menu.is_displayed)


def test_playing_is_one_step_of_the_history(reader):
    reader.open("/distribution?year=2010")
    reader.press("[data-play='distribution-choose-year']")
    reader.until(lambda: "year=2020" in reader.search())
    reader.driver.back()
    reader.until(lambda: "year=2010" in reader.search())
    assert reader.find("[data-play='distribution-choose-year']").get_attribute("aria-pressed") == "false"


def test_a_lost_connection_is_said(reader):
    reader.open("/distribution")
    # Of another journey the browser may have what is chosen here.
    reader.forget_what_was_loaded()
    reader.driver.execute_cdp_cmd("Network.enable", {})
    offline = {"offline": True, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0}
    reader.driver.execute_cdp_cmd("Network.emulateNetworkConditions", offline)
    reader.choose("distribution-choose-year", "1990")
    reader.until(lambda: "connection" in reader.text("#connection"))
    back = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    reader.driver.execute_cdp_cmd("Network.emulateNetworkConditions", back)
    reader.choose("distribution-choose-year", "1995")
    reader.until(lambda: not reader.sees("#connection"))


def test_an_emptied_list_of_countries_says_none(reader):
    reader.open("/remittances?countries=NPL")
    assert reader.text("#remittances-choose-countries-chosen") == "Nepal"
    reader.script("document.querySelector('.chooser').open = true")
    reader.press("#remittances-choose-countries input[value=NPL]")
    reader.until(lambda: reader.text("#remittances-choose-countries-chosen") == "none")


def test_a_readers_country_is_marked_on_every_chart_of_countries(reader):
    reader.open("/distribution?country=NPL")
    assert "Nepal: 470,719, rank 84 of 233." in reader.text("#distribution-map-summary")
    assert "84. Nepal" in reader.text("#distribution-ranking-graph")
    reader.press(".masthead a[href^='/remittances']")
    reader.find(".page-remittances h1")
    reader.until(lambda: "Nepal: 26.0 per cent, rank 4 of 160." in reader.text("#remittances-map-summary"))


def test_a_south_of_ones_own_starts_from_the_definition_on_the_screen(reader):
    reader.open("/south?south=wb-low")
    before = reader.text("h1").split(" per cent")[0]
    reader.choose("south-choose-south", "custom")
    reader.until(lambda: "base=wb-low" in reader.search())
    reader.until(lambda: reader.text("h1").startswith(before))
    reader.driver.back()
    reader.until(lambda: reader.search() == "?south=wb-low")
