"""Two maps as one figure: where they stand in wide and high spaces, and maps of differences."""

import pandas as pd
import pytest

from dashboard import theme
from dashboard.data import areas
from dashboard.figures import maps
from dashboard.figures.maps_beside import beside
from dashboard.space import Space

PLACES = areas.areas("en")


def one(value: float, space: Space):
    rows = pd.DataFrame({"country": ["NPL"], "name": ["Nepal"], "migrant_stock": [value]})
    figure = maps.amounts(rows, value="migrant_stock", areas=PLACES, lang="en", space=space, limits=(10, 100))
    return figure.to_plotly_json()


def pair(space: Space):
    return beside(one(5, space), one(500, space), heads=("2024", "1990"), space=space)


def test_in_a_wide_space_they_stand_beside_one_another():
    layout = pair(Space(1200, 440)).layout
    first, second = layout.geo.domain, layout.geo2.domain
    assert first.x[1] < second.x[0]
    assert first.y == second.y == (0, 1)
    assert [note.text for note in layout.annotations] == ["<b>2024</b>", "<b>1990</b>"]
    assert layout.height <= 440


def test_on_a_phone_they_stand_under_one_another():
    layout = pair(Space(340, 540)).layout
    assert layout.geo2.domain.y[1] < layout.geo.domain.y[0]
    assert layout.geo.domain.x == layout.geo2.domain.x == (0, 1)
    assert layout.height <= 540


def test_the_same_class_has_the_same_place_on_the_scale():
    shapes = [trace for trace in pair(Space(1200, 440)).data if trace.type == "choropleth" and trace.zmax > 1]
    assert [(trace.geo or "geo", list(trace.z)) for trace in shapes] == [("geo", [0]), ("geo2", [2])]


@pytest.mark.parametrize(
    ("value", "colour"),
    [
        (-300, theme.DIFFERENCE_SCALE[0]),
        (-1, theme.DIFFERENCE_SCALE[3]),
        (0, theme.DIFFERENCE_SCALE[3]),
        (300, theme.DIFFERENCE_SCALE[-1]),
    ],
)
def test_a_difference_has_its_colour_by_its_sign(value, colour):
    rows = pd.DataFrame(
        {
            "country": ["NPL", "QAT", "KEN", "NAM", "DEU"],
            "name": ["Nepal", "Qatar", "Kenya", "Namibia", "Germany"],
            "difference_persons": [value, 2, -20, 200, None],
        }
    )
    figure = maps.differences(rows, value="difference_persons", areas=PLACES, lang="en", space=Space(1200, 440))
    shapes = next(trace for trace in figure.data if trace.type == "choropleth" and "NPL" in trace.locations)
    count = len(shapes.colorscale) // 2
    assert shapes.colorscale[2 * shapes.z[shapes.locations.index("NPL")]][1] == colour
    assert count % 2 == 1
    assert "DEU" not in shapes.locations
