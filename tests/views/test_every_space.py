"""Every chart is drawn within the space that it is drawn for, and says which of its named rows have no room there."""

import pytest

from dashboard.figures.standing import WIDE
from dashboard.fitting import count
from dashboard.rendering import drawn_for, render
from dashboard.space import HEIGHTS, Space
from tests.support import CHARTS, sampled, selections

EVERY = [pytest.param(one.values[1], id=one.id) for one in CHARTS]
SPACES = [Space(340, 400), Space(1200, 440), Space(1640, 700)]


@pytest.mark.parametrize(("chart", "space"), sampled(120, EVERY, SPACES))
def test_no_figure_is_higher_than_its_space_and_rows_without_room_are_said(chart, space):
    drawn = drawn_for(render(chart, next(selections(chart))), space)
    # The key figures of a country stand together on a phone, however high they are.
    together = chart.id == "country-key" and space.width < WIDE
    assert (drawn.height > space.height) == together
    shown, most = (count(one.figure) for one in (drawn, drawn_for(drawn, Space(space.width, HEIGHTS[1]))))
    assert (f"{shown} of " in drawn.room) if shown < most else not drawn.room
