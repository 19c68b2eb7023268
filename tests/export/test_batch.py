"""Many pictures into a folder: names, what is drawn and what is kept, and what goes wrong."""

from itertools import count

import pytest

from dashboard.export import batch, index
from dashboard.export.batch import made, orders, run
from dashboard.export.combinations import selections
from dashboard.export.image import Kind
from dashboard.export.renderer import BrowserMissingError, DrawingError
from dashboard.export.sizes import SIZES
from dashboard.view import Control, Option, Question, Turn, View
from tests.export.conftest import YEAR, make_chart, rows

AREA = Control(
    name="area",
    label="Area",
    options=lambda: [Option(value=text, label=text.title()) for text in ("", "nepal", "two, three")],
    default=lambda: "",
)
PNG = Kind()
SVG = Kind(format="svg")


def failing(*, year, area, lang):
    if area == "nepal":
        raise KeyError("no such\ncountry")
    return rows(year=year, lang=lang)


CHART = make_chart(controls=(YEAR, AREA), rows=failing)
VIEW = View(
    slug="test",
    path="/test",
    title="Test",
    summary="",
    questions=(Question(turns=(Turn((CHART,)),)),),
    layout=lambda *_: None,
    register=lambda *_: None,
)


def views():
    return (VIEW,)


class Drawing:
    """Stands for a renderer: its SVG holds how many were drawn."""

    def __init__(self):
        self.numbers = count(1)

    def svg(self, specification):
        return f'<svg width="1" height="1"><!--{next(self.numbers)}--></svg>'


class Failing:
    def __init__(self, error):
        self.error = error

    def svg(self, specification):
        raise self.error


def ordered(kind=SVG, named=("year", "area"), **typed):
    return orders(CHART, selections(CHART, {key: [text] for key, text in typed.items()}), named=named, kind=kind)


def test_files_are_called_after_chart_and_the_keys_that_were_typed():
    assert [order.file for order in ordered(year="all", named=("year",))] == [
        "test-chart-year-2020.svg",
        "test-chart-year-2024.svg",
    ]
    assert [order.file for order in ordered(PNG, named=())] == ["test-chart.png"]
    assert ordered(area="", named=("area",))[0].file == "test-chart-area-none.svg"


def test_no_two_pictures_of_a_batch_share_a_file():
    files = [order.file for order in ordered(year="all", named=())]
    assert len(set(files)) == 2
    assert all(file.startswith("test-chart") for file in files)


def test_a_picture_is_drawn_and_its_entry_says_what_it_shows(tmp_path):
    entry = made(Drawing(), ordered(year="2020")[0], folder=tmp_path, kind=SVG, views=views)
    assert (entry.status, entry.title) == ("drawn", "Migrants & more, 2020")
    assert entry.link.endswith("/test?year=2020")
    assert entry.keys == {"year": "2020", "area": "", "lang": "en"}
    drawn = (tmp_path / entry.file).read_text(encoding="utf-8")
    assert "<!--1-->" in drawn
    assert "<title>2 areas had migrants</title>" in drawn


def test_what_lies_there_is_kept_unless_the_picture_would_be_another(tmp_path):
    order = ordered(year="2020")[0]
    drawing = Drawing()
    first = made(drawing, order, folder=tmp_path, kind=SVG, views=views)
    known = batch.replace(order, known=first.specification)
    assert made(drawing, known, folder=tmp_path, kind=SVG, views=views).status == "kept"
    assert made(drawing, known, folder=tmp_path, kind=Kind(format="svg", ground="dark"), views=views).status == "drawn"
    report = Kind(format="svg", size=SIZES["report"])
    assert made(drawing, known, folder=tmp_path, kind=report, views=views).status == "drawn"
    assert made(drawing, order, folder=tmp_path, kind=SVG, views=views).status == "drawn"


@pytest.mark.parametrize(
    ("renderer", "area", "reason"),
    [
        (Failing(DrawingError("It took too long.")), "", "It took too long."),
        (Drawing(), "nepal", "'no such\\ncountry'"),
    ],
)
def test_what_fails_is_an_entry_with_its_reason_and_leaves_no_file(tmp_path, renderer, area, reason):
    entry = made(renderer, ordered(area=area)[0], folder=tmp_path, kind=SVG, views=views)
    assert (entry.status, entry.reason) == ("failed", reason)
    assert list(tmp_path.iterdir()) == []


def test_without_a_browser_nothing_else_is_tried(tmp_path):
    with pytest.raises(BrowserMissingError):
        made(Failing(BrowserMissingError("None.")), ordered()[0], folder=tmp_path, kind=SVG, views=views)


@pytest.fixture
def in_this_process(monkeypatch):
    """Work without other processes and without a browser; returns what draws."""
    drawing = Drawing()

    def results(wanted, work, *, jobs):
        yield from ((order, work(drawing, order)) for order in wanted)

    monkeypatch.setattr(batch.workers, "results", results)
    return drawing


def batched(folder, *, force=False, done=lambda entry: None, **typed):
    return run(ordered(**typed), folder, kind=SVG, views=views, jobs=1, force=force, done=done)


def statuses(entries):
    return [entry.status for entry in entries]


def test_a_failing_picture_does_not_stop_the_others(tmp_path, in_this_process):
    heard = []
    entries = batched(tmp_path, area="nepal|", year="all", done=heard.append)
    assert sorted(statuses(entries)) == ["drawn", "drawn", "failed", "failed"]
    assert heard == entries
    listed = index.read(tmp_path)
    assert {file: (entry.status, entry.reason) for file, entry in listed.items()} == {
        entry.file: (entry.status, entry.reason) for entry in entries
    }


def test_a_second_run_draws_only_what_is_missing_has_failed_or_is_forced(tmp_path, in_this_process):
    batched(tmp_path, year="2020")
    assert statuses(batched(tmp_path, year="all")) == ["kept", "drawn"]
    (tmp_path / "test-chart-year-2024-area-none.svg").unlink()
    assert statuses(batched(tmp_path, year="all")) == ["kept", "drawn"]
    assert statuses(batched(tmp_path, year="all", force=True)) == ["drawn", "drawn"]


def test_an_index_keeps_what_earlier_batches_drew(tmp_path, in_this_process):
    batched(tmp_path, year="2020")
    batched(tmp_path, year="2024")
    assert len(index.read(tmp_path)) == 2


def test_an_interrupted_batch_leaves_whole_files_and_an_index_of_them(tmp_path, in_this_process):
    def stop(entry):
        raise KeyboardInterrupt

    (tmp_path / ".test-chart-year-2024-area-none.svg.part").write_text("hal", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        batched(tmp_path, year="all", done=stop)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["index.csv", "test-chart-year-2020-area-none.svg"]
    assert list(index.read(tmp_path)) == ["test-chart-year-2020-area-none.svg"]


@pytest.mark.browser
def test_processes_with_a_browser_each_draw_a_batch(tmp_path):
    entries = run(
        ordered(year="all", area="|nepal"),
        tmp_path,
        kind=SVG,
        views=views,
        jobs=2,
        force=False,
        done=lambda entry: None,
    )
    assert sorted(statuses(entries)) == ["drawn", "drawn", "failed", "failed"]
    for entry in entries:
        if entry.status == "drawn":
            assert "Nepal" in (tmp_path / entry.file).read_text(encoding="utf-8")
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".csv", ".svg", ".svg"]
