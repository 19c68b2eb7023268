"""Pictures without a page: a browser that is kept open, replaced when it is lost, and closed at the end."""

import copy
import io
import re
import sys
from contextlib import suppress
from xml.etree import ElementTree

import psutil
import pytest
from PIL import Image

from dashboard import rendering
from dashboard.export import renderer as module
from dashboard.export.finding import rendered_for
from dashboard.export.picture import picture
from dashboard.export.renderer import BrowserMissingError, DrawingError, Renderer, require_browser
from dashboard.views import VIEWS


def specification(chart="distribution-ranking", **query):
    _, rendered = rendered_for(VIEWS, chart, {key: [text] for key, text in query.items()})
    return picture(rendered, link="http://here/view")


def words(svg):
    return ["".join(text.itertext()) for text in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


OTHERS = set()
"""Numbers of browsers that this process had before a test: the one that journeys share."""


@pytest.fixture(autouse=True)
def _others():
    OTHERS.clear()
    OTHERS.update(one.pid for one in browsers())


def browsers():
    found = [child for child in psutil.Process().children(recursive=True) if child.name().startswith("chrom")]
    return [child for child in found if child.pid not in OTHERS]


def runs(number):
    return psutil.pid_exists(number) and psutil.Process(number).status() != psutil.STATUS_ZOMBIE


@pytest.fixture(scope="module")
def renderer():
    with Renderer() as one:
        yield one


def test_without_a_browser_one_line_says_how_to_get_one(monkeypatch):
    monkeypatch.setenv("BROWSER_PATH", "/nowhere/chromium")
    with pytest.raises(BrowserMissingError) as refused:
        require_browser()
    assert "apt-get install chromium" in str(refused.value)
    assert "\n" not in str(refused.value)
    with Renderer() as one, pytest.raises(BrowserMissingError):
        one.svg(specification())


def test_a_program_that_is_no_browser_is_said_to_be_none(monkeypatch, tmp_path):
    program = tmp_path / "chromium"
    program.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("BROWSER_PATH", str(program))
    with Renderer() as one, pytest.raises(BrowserMissingError, match="does not start"):
        one.svg(specification())


@pytest.mark.skipif(sys.platform == "win32", reason="a program of the shell")
def test_a_browser_that_does_not_answer_is_tried_twice_and_ended(monkeypatch, tmp_path):
    program, started = tmp_path / "chromium", tmp_path / "started"
    program.write_text(f"#!/bin/sh\necho $$ >> {started}\nsleep 600\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("BROWSER_PATH", str(program))
    monkeypatch.setattr(module, "STARTING", 1.0)
    monkeypatch.setattr(module, "FAREWELL", 0.2)
    with Renderer() as one, pytest.raises(BrowserMissingError, match="within 1 seconds, twice"):
        one.svg(specification())
    numbers = [int(line) for line in started.read_text(encoding="utf-8").split()]
    assert len(numbers) == 2
    assert not any(map(runs, numbers))
    assert [child for child in psutil.Process().children(recursive=True) if child.name() == "sleep"] == []


@pytest.mark.browser
def test_a_browser_that_stands_still_is_ended_with_its_renderer(monkeypatch):
    monkeypatch.setattr(module, "FAREWELL", 0.2)
    with Renderer() as one:
        one.svg(specification())
        for process in browsers():
            process.suspend()
    assert browsers() == []


@pytest.mark.browser
def test_an_svg_holds_the_words_of_the_chart(renderer):
    _, rendered = rendered_for(VIEWS, "distribution-ranking", {"year": ["1990"]})
    drawn = words(renderer.svg(picture(rendered, link="http://here/view")))
    assert "23.3 million" in drawn
    whole = "".join("".join(drawn).split())
    for text in (rendered.headline, rendered.measure, rendered.source, "http://here/view"):
        assert "".join(text.split()) in whole


@pytest.mark.browser
@pytest.mark.parametrize("scale", [1, 2])
def test_a_png_has_the_pixels_of_its_size_times_its_scale(renderer, scale):
    _, rendered = rendered_for(VIEWS, "distribution-ranking", {})
    drawn = renderer.png(picture(rendered, link="http://here/view", size="report", scale=scale))
    with Image.open(io.BytesIO(drawn)) as image:
        assert image.size == (1200 * scale, 900 * scale)


@pytest.mark.browser
def test_a_map_has_its_outlines_without_network(renderer):
    drawn = renderer.svg(specification("distribution-map"))
    countries = re.findall(r'class="choroplethlocation"', drawn)
    assert len(countries) > 150
    assert "cdn.plot.ly" not in drawn


@pytest.mark.browser
def test_what_cannot_be_drawn_is_said_and_the_next_picture_comes(renderer):
    broken = copy.deepcopy(specification("distribution-map"))
    broken["layout"]["geo"]["scope"] = "africa"
    with pytest.raises(DrawingError, match="could not draw it"):
        renderer.svg(broken)
    assert words(renderer.svg(specification()))


@pytest.mark.browser
def test_a_lost_browser_costs_one_picture():
    with Renderer() as one:
        one.svg(specification())
        for process in browsers():
            with suppress(psutil.NoSuchProcess):
                process.kill()
        with pytest.raises(DrawingError):
            one.svg(specification())
        assert words(one.svg(specification()))
    assert browsers() == []


@pytest.mark.browser
def test_a_picture_that_takes_too_long_is_given_up_and_its_browser_closed(monkeypatch):
    with Renderer() as one:
        one.svg(specification())
        before = browsers()
        monkeypatch.setattr(module, "PATIENCE", 0.001)
        with pytest.raises(DrawingError, match="took over"):
            one.svg(specification("distribution-map"))
        assert psutil.wait_procs(before, timeout=10)[1] == []
        monkeypatch.undo()
        assert words(one.svg(specification()))


@pytest.mark.browser
@pytest.mark.whole
def test_the_memory_of_the_browser_stays_flat():
    def megabytes():
        return sum(process.memory_info().rss for process in browsers()) / 1e6

    with Renderer() as one:
        taken = []
        for number in range(40):
            one.png(specification(year=["1990", "2000", "2024"][number % 3]) | {"scale": 1})
            rendering.clear()
            taken.append(megabytes())
    assert min(taken[-8:]) < 1.2 * max(taken[8:16])
