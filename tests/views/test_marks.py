"""What changes how a picture must be read stands beside its title, for every selection; its notes say it whole."""

import pytest

from dashboard.components import stage
from dashboard.rendering import render
from dashboard.selections import narrow, read_selection
from dashboard.view import find_chart
from dashboard.views import VIEWS
from tests.support import CHARTS, amounts, some

MODELLED = "Modelled estimates, not measured flows"
ONE_SCALE, BOTH_SCALES = "Axis does not begin at zero", "Axes do not begin at zero"
YEARS = range(1930, 2101)
GAPS = "Economies reporting in other years, not 2024: 38"


def rendered(name, **query):
    view, chart = find_chart(VIEWS, name)
    selection, problems = read_selection(view.controls, query)
    assert not problems
    return render(chart, selection)


def scales_off_zero(figure):
    """Return how many scales have no zero, those of years left aside."""
    ends = [figure["layout"].get(axis, {}).get("range") for axis in ("xaxis", "yaxis")]
    known = [one for one in ends if one and not all(int(end) in YEARS for end in one)]
    return sum(low > 0 or high < 0 for low, high in (sorted(one) for one in known))


@pytest.mark.slow
@pytest.mark.parametrize("count", amounts(5, 40))
@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_marks_are_short_and_tell_axes_that_do_not_begin_at_zero(view, chart, count):
    for one in (render(chart, selection) for selection in some(chart, count)):
        for mark in one.marks:
            # Eight words, or as many letters where a place has a long name.
            assert (
                3 <= len(mark.split()) <= 8
                or ("not in this table" in mark and len(mark) < 80)
                or (mark.startswith("No figure for ") and len(mark) < 80)
            ), mark
            assert not mark.endswith("."), mark
            assert mark in one.heading[1]
        told = [mark for mark in one.marks if mark in (ONE_SCALE, BOTH_SCALES)]
        off = scales_off_zero(one.figure)
        assert told == ([] if not off else [ONE_SCALE] if off == 1 else [BOTH_SCALES]), one.query


@pytest.mark.parametrize("count", amounts(6, 40))
@pytest.mark.parametrize("name", ["corridors-money", "corridors-money-regions", "corridors-money-country"])
def test_modelled_corridors_of_remittances_say_so_for_every_selection(name, count):
    chart = find_chart(VIEWS, name)[1]
    for one in (render(chart, selection) for selection in some(chart, count)):
        assert one.marks[0] == MODELLED, one.query
        assert any("not measured flows" in note for note in one.notes)


@pytest.mark.parametrize(("sex", "mark"), [("female", "4 of 11 subregions"), ("male", "1 of 11 subregions")])
def test_subregions_without_a_figure_are_counted(sex, mark):
    one = rendered("sectors-domestic-subregions", dsex=sex)
    assert one.marks == (mark,)
    assert int(one.rows["share_of_total"].notna().sum()) == int(mark.split()[0])


@pytest.mark.parametrize("name", ["distribution-map", "distribution-ranking"])
@pytest.mark.parametrize(("level", "all_"), [("subregion", 11), ("region", 5)])
@pytest.mark.parametrize("edition", ["1", "2", "3", "4"])
def test_estimates_of_workers_say_of_how_many_areas_they_are(name, level, all_, edition):
    one = rendered(name, measure="workers", level=level, edition=edition)
    known = int(one.rows["migrant_workers"].notna().sum())
    assert one.marks == (() if known in (0, all_) else (f"{known} of {all_} {level}s",))


@pytest.mark.parametrize("area", ["africa", "northern-africa"])
def test_one_area_without_a_figure_is_not_counted_among_one(area):
    one = rendered("distribution-trend", measure="workers", area=area, sex="female")
    assert one.rows["migrant_workers"].isna().all()
    assert one.marks == ("Subregions stand in for countries", "Editions differ in method: not a trend")


def test_older_and_separate_editions_are_marked():
    for name in ("remittances-paid", "remittances-paid-lines"):
        assert rendered(name).marks == ("Older edition (May 2023)",)
    assert "Edition ends in 2020" in rendered("remittances-cost-corridors").marks
    assert rendered("sectors-editions").marks == ("Editions differ in method: not a trend",)


def test_sums_say_which_economies_are_in_them():
    assert rendered("remittances-groups").marks == (GAPS,)
    assert rendered("remittances-groups", economies="same").marks == ("Same economies in all years",)


def test_another_country_in_place_of_the_readers_is_marked():
    assert "Albania: not in this table; shown: Malaysia" in rendered("sectors-country", country="ALB").marks
    assert not any("Albania" in mark for mark in rendered("sectors-country", country="ALB", host="MYS").marks)


def notes_of(props, name):
    return [line.children for line in props[f"{name}-notes"]["children"]][:-1]


def test_a_note_or_a_mark_is_said_once_a_turn():
    view, _ = find_chart(VIEWS, "remittances-map")
    asked = "remittances-map:780x440,remittances-ranking:520x440"
    beside = stage.props(view, {"charts": asked})
    first, second = notes_of(beside, "remittances-map"), notes_of(beside, "remittances-ranking")
    assert not set(first) & set(second)
    assert set(rendered("remittances-ranking").notes) <= {*first, *second}
    assert beside["remittances-ranking-about"]["children"] == f"About these figures ({len(second)})"
    assert GAPS in beside["remittances-map-subtitle"]["children"][-1].children
    assert GAPS not in str(beside["remittances-ranking-subtitle"]["children"])
    alone = stage.props(view, {"charts": asked, "alone": "1"})
    assert GAPS in alone["remittances-ranking-subtitle"]["children"][-1].children
    assert notes_of(alone, "remittances-ranking") == list(rendered("remittances-ranking").notes)


def test_marks_stand_after_the_statistical_words_of_a_page():
    view, chart = find_chart(VIEWS, "south-women")
    props = stage.props(view, {"charts": "south-women:1200x440"})
    words, _, marks = props["south-women-subtitle"]["children"]
    selection, _ = read_selection(view.controls, {})
    assert words == render(chart, narrow(selection, chart.controls)).measure
    assert marks.children == f"· South: “Low and middle income, each year” · {ONE_SCALE}"


LONGEST = 130
"""Letters of the statistical words at the default selection: one line on a laptop."""


@pytest.mark.parametrize(
    ("view", "chart"), [one for one in CHARTS if one.values[0].slug not in ("country", "corridors")]
)
def test_statistical_words_are_one_line(view, chart):
    selection, _ = read_selection(chart.controls, {})
    assert len(render(chart, selection).measure) <= LONGEST
