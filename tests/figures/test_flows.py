import pandas as pd

from dashboard.figures import flows

ROWS = pd.DataFrame(
    {
        "origin": ["Asia", "Africa", "Asia", "Africa"],
        "destination": ["Europe", "Europe", "Asia", "Asia"],
        "migrant_stock": [3e6, 2e6, 5e6, float("nan")],
    }
)


def sankey():
    return flows.sankey(
        ROWS,
        source="origin",
        target="destination",
        value="migrant_stock",
        colours={"Asia": "#123a73"},
        words={"Asia": "Asia and the Pacific"},
        lang="en",
        period=2024,
    ).data[0]


def test_nodes_carry_names_and_sums_in_the_order_of_the_rows():
    assert list(sankey().node.label) == [
        "Asia and<br>the Pacific<br>8.0 million",
        "Africa<br>2.0 million",
        "Europe<br>5.0 million",
        "Asia and<br>the Pacific<br>5.0 million",
    ]


def test_bands_join_sources_to_targets_and_leave_out_what_is_missing():
    link = sankey().link
    assert list(link.source) == [0, 1, 0]
    assert list(link.target) == [2, 2, 3]
    assert list(link.value) == [3e6, 2e6, 5e6]


def test_a_band_has_the_colour_of_its_source_and_tells_both_ends():
    link = sankey().link
    assert link.color[0] == "rgba(18,58,115,0.4)"
    assert link.customdata[0] == "Asia and the Pacific → Europe<br>3.0 million, 2024"
