import pandas as pd
import pytest

from dashboard import theme
from dashboard.figures import map_parts, maps
from dashboard.messages.values import Message
from dashboard.space import Space
from tests.support import PHONE


@pytest.fixture
def areas():
    return pd.DataFrame(
        {
            "country": ["FRA", "QAT", "SGP", "NAM", "MLT"],
            "name": ["France", "Qatar", "Singapore", "Namibia", "Malta"],
            "latitude": [46.0, 25.3, 1.3, -22.0, 35.9],
            "longitude": [2.0, 51.2, 103.8, 17.0, 14.4],
            "map_mark": ["shape", "shape", "dot", "shape", "dot"],
        }
    )


@pytest.fixture
def rows():
    return pd.DataFrame(
        {
            "country": ["FRA", "QAT", "SGP", "NAM"],
            "name": ["France", "Qatar", "Singapore", "Namibia"],
            "migrant_stock": [9_000_000, 2_000_000, 3_000_000, float("nan")],
            "share_female": [52.0, 20.0, 57.0, float("nan")],
        }
    )


def parts(figure):
    shapes = [trace for trace in figure.data if trace.type == "choropleth"]
    legend = [trace.name for trace in figure.data if trace.showlegend and trace.name]
    dots = next(trace for trace in figure.data if trace.type == "scattergeo" and trace.customdata is not None)
    return shapes, dots, legend


def test_classes_are_steps_of_one_trace_and_the_legend_says_their_limits(rows, areas):
    figure = maps.amounts(
        rows, value="migrant_stock", areas=areas, lang="en", limits=(2_500_000, 5_000_000), space=PHONE
    )
    shapes, _, legend = parts(figure)
    known = next(trace for trace in shapes if "FRA" in trace.locations)
    assert dict(zip(known.locations, known.z, strict=True)) == {"FRA": 2, "QAT": 0, "SGP": 1}
    assert legend == ["Under 2.5 million", "2.5 to 5 million", "5 million and over", "No data"]


def test_areas_without_value_and_unsettled_areas_say_no_data(rows, areas):
    shapes, _, _ = parts(maps.amounts(rows, value="migrant_stock", areas=areas, lang="en", space=PHONE))
    blank = next(trace for trace in shapes if "XJK" in trace.locations)
    told = dict(zip(blank.locations, blank.text, strict=True))
    assert told["NAM"] == "Namibia<br>no data"
    assert {told[code] for code in map_parts.UNSETTLED} == {"No data"}
    assert "FRA" not in told


def test_hatched_land_shows_where_there_is_no_data(rows, areas):
    figure = maps.amounts(rows, value="migrant_stock", areas=areas, lang="en", space=PHONE)
    blank = next(trace for trace in figure.data if trace.type == "choropleth" and "XJK" in trace.locations)
    assert {colour for _, colour in blank.colorscale} == {"rgba(0,0,0,0)"}
    assert (figure.layout.geo.showland, figure.layout.geo.landcolor) == (True, theme.NO_DATA)
    assert figure.layout.meta["land_pattern"]["fgcolor"] == theme.HATCH


def test_every_area_is_drawn_once(rows, areas):
    shapes, _, _ = parts(maps.amounts(rows, value="migrant_stock", areas=areas, lang="en", space=PHONE))
    drawn = [code for trace in shapes for code in trace.locations if code not in map_parts.UNSETTLED]
    assert sorted(drawn) == sorted(areas["country"])


def test_small_areas_are_dots_in_the_colour_of_their_class(rows, areas):
    figure = maps.amounts(
        rows, value="migrant_stock", areas=areas, lang="en", limits=(2_500_000, 5_000_000), space=PHONE
    )
    _, dots, _ = parts(figure)
    assert list(dots.customdata) == ["SGP", "MLT"]
    assert list(dots.marker.color) == [theme.AMOUNT_SCALE[3], theme.NO_DATA]


def test_chosen_countries_have_a_bold_outline(rows, areas):
    figure = maps.amounts(rows, value="migrant_stock", areas=areas, lang="en", selected=("QAT", "SGP"), space=PHONE)
    bold = [trace for trace in figure.data if trace.type == "choropleth"][-1]
    assert set(bold.locations) == {"QAT", "SGP"}
    assert bold.marker.line.color == theme.HIGHLIGHT
    _, dots, _ = parts(figure)
    assert list(dots.marker.size) == [map_parts.CHOSEN_DOT, map_parts.DOT]


def test_hover_tells_country_value_and_period(rows, areas):
    figure = maps.shares(rows, value="share_female", areas=areas, lang="en", period=2024, diverging=True, space=PHONE)
    shapes, _, _ = parts(figure)
    known = next(trace for trace in shapes if "QAT" in trace.locations)
    assert known.text[list(known.locations).index("QAT")] == "Qatar<br>20.0 per cent, 2024"


def test_shares_of_women_diverge_around_one_half(rows, areas):
    figure = maps.shares(rows, value="share_female", areas=areas, lang="en", diverging=True, space=PHONE)
    shapes, _, legend = parts(figure)
    known = next(trace for trace in shapes if "QAT" in trace.locations)
    colours = [colour for _, colour in known.colorscale]
    assert colours[0] == theme.WOMEN_SCALE[0]
    assert colours[-1] == theme.WOMEN_SCALE[-1]
    assert legend[len(legend) // 2 - 1] == "47.5 to 52.5%"
    assert [a + b for a, b in zip(maps.WOMEN_LIMITS, reversed(maps.WOMEN_LIMITS), strict=True)] == [100] * 6


def test_more_classes_than_colours_is_an_error(rows, areas):
    with pytest.raises(ValueError, match="9 classes"):
        maps.amounts(rows, value="migrant_stock", areas=areas, lang="en", limits=range(1, 9), space=PHONE)


def test_a_map_without_values_is_all_no_data(areas):
    rows = pd.DataFrame({"country": ["FRA"], "name": ["France"], "migrant_stock": [float("nan")]})
    shapes, _, _ = parts(maps.amounts(rows, value="migrant_stock", areas=areas, lang="en", space=PHONE))
    assert sum(len(trace.locations) for trace in shapes if "XJK" not in trace.locations) == 0


def test_flagged_countries_carry_a_sign_of_their_own(rows, areas):
    plain = maps.amounts(rows, value="migrant_stock", areas=areas, lang="en", space=PHONE)
    traces = len(plain.data)
    figure = maps.flagged(plain, countries=["QAT"], areas=areas, words="Has signed", lang="en", space=PHONE)
    assert figure.data[-1].name == "Has signed"
    assert list(figure.data[-1].lat) == [25.3]
    assert len(figure.data) == traces + 1


def test_a_ring_of_two_tones_points_out_a_country(rows, areas):
    plain = maps.amounts(rows, value="migrant_stock", areas=areas, lang="en", space=PHONE)
    assert len(maps.ringed(plain, countries=[], areas=areas).data) == len(plain.data)
    ring = maps.ringed(plain, countries=["QAT"], areas=areas).data[-1]
    assert list(ring.lat) == [25.3, 25.3]
    assert list(ring.marker.color) == [theme.GROUND, theme.HIGHLIGHT]


def test_categories_have_colours_and_words_in_the_order_of_the_words(areas):
    rows = pd.DataFrame(
        {
            "country": ["FRA", "QAT", "SGP"],
            "name": ["France", "Qatar", "Singapore"],
            "income_group": ["high", "low", None],
        }
    )
    figure = maps.categories(
        rows,
        value="income_group",
        words={"low": "Low income", "upper-middle": "Upper-middle income", "high": "High income"},
        colours={"high": "#111111", "upper-middle": "#222222", "low": "#333333"},
        areas=areas,
        lang="en",
        period=2024,
        missing=Message("distribution-absent", measure="workers"),
        space=PHONE,
    )
    shapes, dots, legend = parts(figure)
    assert legend == ["Low income", "High income", "Not available here"]
    known = next(trace for trace in shapes if "FRA" in trace.locations)
    assert [colour for _, colour in known.colorscale] == ["#333333", "#333333", "#111111", "#111111"]
    assert dict(zip(known.locations, known.text, strict=True))["QAT"] == "Qatar<br>Low income, 2024"
    assert list(dots.text) == ["Singapore<br>Not available here, 2024", "Malta<br>Not available here"]


def test_a_map_is_as_large_as_the_space_lets_it_be_with_its_legend_below_or_beside_it(rows, areas):
    def drawn(width, height):
        limits = (2_500_000, 5_000_000)
        space = Space(width, height)
        return maps.amounts(rows, value="migrant_stock", areas=areas, lang="en", limits=limits, space=space).layout

    narrow, wide = drawn(340, 400), drawn(1200, 440)
    # On a phone the map has the whole width, and no more height than that needs.
    assert (narrow.legend.y, narrow.legend.yanchor, narrow.geo.domain.x) == (0, "top", None)
    assert 340 / map_parts.RATIO < narrow.height < 340 / map_parts.RATIO + 80
    # Where there is width the legend stands beside it, and the map has the whole height.
    start, end = wide.geo.domain.x
    assert (wide.legend.orientation, wide.legend.x, wide.legend.xanchor) == ("v", end, "left")
    assert wide.height == 440
    assert (end - start) * 1200 == pytest.approx(440 * map_parts.RATIO)
    # Both together stand in the middle.
    assert 0 < start < 1 - end


def test_a_map_that_is_flagged_has_room_for_what_its_legend_says_of_that(rows, areas):
    space = Space(340, 400)
    plain = maps.amounts(rows, value="migrant_stock", areas=areas, lang="en", limits=(2_500_000,), space=space)
    height = plain.layout.height
    flagged = maps.flagged(plain, countries=["FRA"], areas=areas, words="Foreign citizens", lang="en", space=space)
    assert flagged.layout.height > height
