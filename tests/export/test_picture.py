import pandas as pd
import plotly.graph_objects as go
import pytest

from dashboard import theme
from dashboard.export.framing import TITLE_SIZE
from dashboard.export.grounds import DARK
from dashboard.export.image import Kind, left_out
from dashboard.export.picture import filename, picture
from dashboard.export.sizes import PREVIEW, SIZES, TooSmallError, UnknownSizeError
from dashboard.export.wording import LINE
from dashboard.messages.terms import BOUNDARIES, BOUNDARIES_IN_SHORT
from dashboard.messages.values import say
from dashboard.rendering import render
from dashboard.selections import read_selection
from dashboard.views import VIEWS
from tests.export.conftest import LINK, MADE
from tests.support import worded


def words(drawn):
    return " ".join(note["text"] for note in drawn["layout"]["annotations"]).replace("<br>", " ")


@pytest.mark.parametrize("size", SIZES)
def test_a_picture_says_what_it_is_in_every_size(rendered, size):
    text = words(picture(rendered, link=LINK, size=size, made=MADE))
    for part in (
        "<b>2 areas had migrants</b>",
        "Migrants &amp; more, 2020",
        "Persons &lt; 15, 2020",
        "Source: UN DESA",
        "Licence: Creative Commons",
        "Made on 21 November 2026.",
        LINK,
    ):
        assert part in text, part


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
@pytest.mark.parametrize("size", [*SIZES, "1000x700", "777x555"])
def test_a_picture_has_exactly_its_pixels(rendered, size, scale):
    drawn = picture(rendered, link=LINK, size=size, scale=scale)
    width, height = (int(part) for part in size.split("x")) if "x" in size else (SIZES[size].width, SIZES[size].height)
    assert int(drawn["width"] * drawn["scale"]) == scale * width
    assert int(drawn["height"] * drawn["scale"]) == scale * height


def test_notes_that_change_how_a_picture_is_read_stand_in_it_and_the_others_at_its_link(rendering_of):
    marks, notes = (worded("Modelled estimate."),), ("Persons born abroad.",)
    drawn = picture(rendering_of(marks=marks, notes=notes), link=LINK)
    text = words(drawn)
    assert "Modelled estimate." in text
    assert "Persons born abroad." not in text
    assert f"All notes and figures: {LINK}" in text
    assert "Persons born abroad." in drawn["metadata"]["Description"]


def as_high_as_the_space(rows, selection, space):
    """A figure that says in its layout what it was drawn for."""
    layout = {"height": space.height, "margin": {"l": 0, "r": 0, "t": 0, "b": 0}, "meta": {"width": space.width}}
    return go.Figure(go.Scatter(x=[1, 2], y=[1, 2]), layout=layout | {"yaxis": {"visible": False}})


@pytest.mark.parametrize("size", [*SIZES, PREVIEW, "640x480", "2000x700"])
def test_a_figure_is_drawn_for_its_picture_and_has_most_of_it(rendering_of, size):
    long = worded("Migrants who were born in one country and live in another, by sex and age, in all years from 1990")
    drawn = picture(rendering_of(figure=as_high_as_the_space, title=long), link=LINK, size=size)
    margin = drawn["layout"]["margin"]
    assert drawn["height"] - margin["t"] - margin["b"] >= 0.6 * drawn["height"]
    assert drawn["layout"]["meta"]["width"] == int(drawn["width"] - margin["l"] - margin["r"])


def test_what_a_picture_leaves_out_is_told(rendering_of):
    assert left_out(rendering_of(notes=("Short.",)), link=LINK, kind=Kind()) == ""
    told = left_out(rendering_of(figure=rows_of_a_ranking(200)), link=LINK, kind=Kind())
    assert told.endswith("of 200 rows have room here.")
    nothing = rendering_of(rows=lambda **_: pd.DataFrame({"year": []}))
    assert left_out(nothing, link=LINK, kind=Kind()).startswith("The chart has nothing to show for this selection.")


def test_a_map_has_the_first_sentence_on_boundaries(rendering_of):
    def figure(rows, selection, space):
        return go.Figure(go.Choropleth(locations=["NPL"], z=[1]), layout={"geo": {"scope": "world"}})

    text = words(picture(rendering_of(figure=figure), link=LINK, size="square"))
    assert say(BOUNDARIES_IN_SHORT) in text
    assert say(BOUNDARIES) not in text


def test_grounds(rendered):
    light, dark, clear = (picture(rendered, link=LINK, ground=one) for one in ("light", "dark", "transparent"))
    assert light["layout"]["paper_bgcolor"] == theme.GROUND
    assert dark["layout"]["paper_bgcolor"] == DARK
    assert clear["layout"]["paper_bgcolor"] == "rgba(0,0,0,0)"
    assert clear["layout"]["font"] == light["layout"]["font"]
    assert dark["layout"]["font"]["color"] != light["layout"]["font"]["color"]


@pytest.mark.parametrize("wrong", [{"size": "huge"}, {"ground": "green"}, {"scale": 5}, {"scale": 0}])
def test_what_there_is_not_is_refused(rendered, wrong):
    with pytest.raises(UnknownSizeError):
        picture(rendered, link=LINK, **wrong)


def test_a_file_is_named_after_chart_selection_and_day(rendered):
    assert filename(rendered) == "test-chart-year-2020"
    assert filename(rendered, made=MADE.date()) == "test-chart-year-2020-2026-11-21"
    assert picture(rendered, link=LINK, made=MADE)["filename"] == "test-chart-year-2020-2026-11-21"


def test_nothing_in_the_specification_moves_the_plotting_area(rendered):
    template = picture(rendered, link=LINK)["layout"]["template"]["layout"]
    assert (template["xaxis"]["automargin"], template["yaxis"]["automargin"]) == (False, False)


def test_the_kept_result_stays_as_it_was(rendered):
    before = str(rendered.figure)
    picture(rendered, link=LINK, ground="dark")
    assert str(rendered.figure) == before


def rows_of_a_ranking(count, *, bold=()):
    """A figure of named rows with a value each, as rankings have it, and a line across all of them."""

    def figure(rows, selection, space):
        names = [f"<b>Place {at}</b>" if at in bold else f"Place {at}" for at in range(count)]
        bar = go.Bar(
            orientation="h", y=list(range(count)), x=list(range(count, 0, -1)), text=[str(at) for at in range(count)]
        )
        bar.marker.color = ["#111111" if at in bold else "#222222" for at in range(count)]
        axis = {"tickvals": list(range(count)), "ticktext": names, "range": [count - 0.5, -0.5]}
        line = {"type": "line", "x0": 5, "x1": 5, "y0": -0.5, "y1": count - 0.5}
        layout = {"yaxis": axis, "height": 22 * count + 16, "margin": {"t": 8, "b": 8}, "shapes": [line]}
        return go.Figure(bar, layout=layout)

    return figure


def test_rows_without_room_are_left_out_and_that_is_said(rendering_of):
    drawn = picture(rendering_of(figure=rows_of_a_ranking(200, bold=(150,))), link=LINK, size="square")
    axis, (bar,) = drawn["layout"]["yaxis"], drawn["data"]
    shown = len(axis["ticktext"])
    assert 20 < shown < 30
    assert axis["ticktext"][:2] == ["Place 0", "Place 1"]
    # The chosen place stands last, with its own value and colour.
    assert axis["ticktext"][-1] == "<b>Place 150</b>"
    assert (bar["y"][-1], bar["x"][-1], bar["text"][-1]) == (shown - 1, 50, "150")
    assert bar["marker"]["color"] == ["#222222"] * (shown - 1) + ["#111111"]
    assert axis["range"] == [shown - 0.5, -0.5]
    assert [(one["y0"], one["y1"]) for one in drawn["layout"]["shapes"]] == [(-0.5, shown - 0.5)]
    assert f"{shown} of 200 rows have room here." in words(drawn)


def rows_in_blocks(count):
    """A figure of rows under headings, three a block, each at a place between whole numbers."""

    def figure(rows, selection, space):
        places = [at + 1.2 * (at // 3 + 1) for at in range(count)]
        end = places[-1] + 1
        names = [f"Row {at}" for at in range(count)]
        axis = {"tickvals": places, "ticktext": names, "range": [end - 0.4, -0.4]}
        heads = [{"x": 0, "xref": "paper", "y": places[at] - 1, "text": f"Over {at}"} for at in range(0, count, 3)]
        bars = go.Bar(orientation="h", y=places, x=list(range(count)))
        layout = {"yaxis": axis, "height": int(22 * end) + 16, "margin": {"t": 8, "b": 8}, "annotations": heads}
        return go.Figure(bars, layout=layout)

    return figure


def test_rows_in_blocks_without_room_are_left_out_with_their_headings(rendering_of):
    drawn = picture(rendering_of(figure=rows_in_blocks(60)), link=LINK, size="slide")
    axis, (bars,) = drawn["layout"]["yaxis"], drawn["data"]
    shown = len(axis["ticktext"])
    assert 10 < shown < 30
    assert bars["y"] == axis["tickvals"]
    assert bars["x"] == list(range(shown))
    heads = [note["text"] for note in drawn["layout"]["annotations"] if note["text"].startswith("Over")]
    assert heads == [f"Over {at}" for at in range(0, shown, 3)]
    # The axis ends as far below the last row as it did.
    assert axis["range"] == [pytest.approx(axis["tickvals"][-1] + 0.6), -0.4]
    assert f"{shown} of 60 rows have room here." in words(drawn)


def lines_with_words_at_their_ends(rows, selection, space):
    notes = [{"x": 1, "xref": "paper", "y": at, "text": f"Line {at}"} for at in range(9)]
    return go.Figure(go.Scatter(x=[1, 2], y=[0, 9]), layout={"annotations": notes, "height": 520})


def test_a_size_without_room_for_words_is_refused_with_the_smallest_that_has_it(rendering_of):
    rendered = rendering_of(figure=lines_with_words_at_their_ends)
    with pytest.raises(TooSmallError, match=r"of this shape, \d+x\d+ has room for them") as refused:
        picture(rendered, link=LINK, size="900x320")
    least = str(refused.value).split("of this shape, ")[1].split(" ")[0]
    assert picture(rendered, link=LINK, size=least)["data"]


def test_rows_that_have_room_are_all_there(rendering_of):
    drawn = picture(rendering_of(figure=rows_of_a_ranking(20)), link=LINK, size="square")
    assert len(drawn["layout"]["yaxis"]["ticktext"]) == 20
    assert "have room here" not in words(drawn)


@pytest.mark.parametrize(("beside", "lines"), [(10, 1), (900, 3)])
def test_a_legend_above_has_the_lines_that_it_takes_over_a_narrow_plot(rendering_of, beside, lines):
    def figure(rows, selection, space):
        traces = [go.Bar(x=[1], y=[1], name=name) for name in ("Women", "Men", "Women and men together")]
        layout = {
            "showlegend": True,
            "legend": {"y": 1},
            "height": 300,
            "margin": {"r": beside, "t": 0, "b": 0, "l": 0},
        }
        return go.Figure(traces, layout=layout)

    def top(**layout):
        return picture(rendering_of(figure=lambda *_: figure(*_).update_layout(**layout)), link=LINK)["layout"][
            "margin"
        ]["t"]

    assert top() - top(showlegend=False) == 21 * lines + 12


@pytest.mark.parametrize(("lang", "gap"), [("en", 0), ("zh", 0), ("ar", 9)])
def test_letters_that_reach_below_an_arabic_title_have_room_above_the_subtitle(lang, gap):
    chart = next(chart for view in VIEWS for chart in view.charts if chart.id == "feminisation-map")
    drawn = picture(render(chart, read_selection(chart.controls, {"lang": lang})[0]), link=LINK, made=MADE)
    title, subtitle, _ = (note for note in drawn["layout"]["annotations"] if note.get("name") == theme.AROUND)
    lines = title["text"].count("<br>") + 1
    assert title["yshift"] - subtitle["yshift"] == pytest.approx(lines * TITLE_SIZE * LINE + gap)
