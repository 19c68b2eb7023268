"""Every chart is drawn within the space that it is drawn for."""

import pytest

from dashboard.rendering import drawn_for, render
from dashboard.space import Space
from tests.support import CHARTS, selections

SPACES = [Space(340, 400), Space(1200, 440), Space(1640, 700)]


@pytest.mark.parametrize("space", SPACES, ids=[space.text for space in SPACES])
@pytest.mark.parametrize(("view", "chart"), CHARTS)
def test_no_figure_is_higher_than_its_space(view, chart, space):
    drawn = drawn_for(render(chart, next(selections(chart))), space)
    assert drawn.height <= space.height
    rows = drawn.figure["layout"].get("yaxis", {}).get("ticktext") or []
    assert bool(drawn.room) == (f"{len(rows)} of " in drawn.room)
