"""What stands on the stage of a page: which of several charts stands first, and what one request gives."""

import pytest

from dashboard.components.page import page
from dashboard.components.stage import places, props
from dashboard.view import Selection, Turn
from dashboard.views.country import VIEW
from tests.support import CHARTS

THREE = tuple(one.values[1] for one in CHARTS[:3])


@pytest.mark.parametrize(("first", "order"), [(0, [0, 1, 2]), (1, [1, 0, 2]), (2, [1, 2, 0])])
def test_the_chart_that_a_selection_puts_first_stands_before_the_others(first, order):
    assert places(Turn(THREE, first=lambda _selection: first), Selection.of({})) == order


def test_without_a_rule_charts_stand_in_their_order():
    assert places(Turn(THREE), Selection.of({})) == [0, 1, 2]


@pytest.mark.parametrize(("country", "order"), [("PHL", [0, 1]), ("SAU", [1, 0])])
def test_the_larger_side_stands_first_on_the_page_and_after_a_change(country, order):
    sides = ("country-destinations", "country-origins")
    drawn = {part.id: part for part in page(VIEW, {"country": country})._traverse() if getattr(part, "id", None)}
    assert [drawn[name].style["order"] for name in sides] == order
    asked = props(VIEW, {"country": country, "charts": ",".join(f"{name}:600x400" for name in sides)})
    assert [asked[name]["style"]["order"] for name in sides] == order
