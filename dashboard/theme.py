"""Colours by meaning, type and the Plotly template. Their twin for the page itself is assets/base.css.

Each colour means one thing on all pages and is never the only sign. tests/test_theme.py holds the contrast with the
ground (3:1 for marks) and the distances under the three kinds of colour blindness.
"""

import plotly.graph_objects as go
import plotly.io as pio

from dashboard.terms import SUBREGIONS

GROUND = "#ffffff"
INK = "#1c2530"
BLACK = "#000000"
"""Text on marks of a middling colour, where the ink would not reach 4.5:1."""
QUIET_INK = "#51606f"
GRID = "#e3e7eb"
LAND_BORDER = "#8d98a3"
HIGHLIGHT = "#111820"
NO_DATA = "#d2d0cc"
HATCH = "#8b959e"
"""The strokes over areas without data."""
CONTEXT = "#a3adb7"
"""Lines and bars that stand behind the chosen ones."""
EARLIER = "#7d8995"
"""The earlier of two points in time, beside SERIES for the later."""
SERIES = "#0b5a8a"
"""One series alone, with no meaning of its own."""
NEUTRAL = ("#1156c1", "#ac1c0f", "#379f70", "#64271f", "#1795fa", "#1b575a", "#89674b")
"""Several series without a meaning of their own: far from the colours of women and men and from each other."""

SOUTH_DEFINITION_COLOURS = {
    "wb-lmic": "#1156c1",
    "wb-lmic-fixed": "#1795fa",
    "wb-low": "#1b575a",
    "paper-2018": "#89674b",
    "un-developing": "#379f70",
    "non-oecd": "#64271f",
    "custom": "#6b7785",
}
"""Definitions of the South beside each other; the chosen one has the colour of the South."""

SEX_COLOURS = {"female": "#5b2a91", "male": "#b3720b", "both": "#6b7785"}
SECTOR_COLOURS = {
    "agriculture": "#2e6b30",
    "industry": "#4984b3",
    "services": "#bb8324",
    "domestic_work": "#5c0a1e",
    "construction": "#0b3b5c",
    "manufacturing": "#245d87",
    "mining_utilities": "#6098c6",
    "market_services": "#895700",
    "non_market_services": "#603800",
    "not_classified": "#a3adb7",
    "total": "#6b7785",
}
REGION_COLOURS = {
    "Africa": "#0c6f69",
    "Americas": "#7a2f1b",
    "Arab States": "#9c863b",
    "Asia and the Pacific": "#123a73",
    "Europe and Central Asia": "#c42aa5",
}
UN_REGION_COLOURS = {
    "Africa": REGION_COLOURS["Africa"],
    "Asia": REGION_COLOURS["Asia and the Pacific"],
    "Europe": REGION_COLOURS["Europe and Central Asia"],
    "Latin America and the Caribbean": REGION_COLOURS["Americas"],
    "Northern America": "#5f6b00",
    "Oceania": "#12a574",
}
"""The UN's regions: the hue of the ILO's region of that name, where there is one."""
INCOME_COLOURS = {"low": "#8cbfae", "lower-middle": "#579a86", "upper-middle": "#2c7562", "high": "#0f4a3c"}
VERDICT_COLOURS = {
    "confirmed": "#1c4a35",
    "one-definition": "#379f70",
    "superseded": "#1795fa",
    "not-reproduced": "#ac1c0f",
    "misprint": "#bb8324",
    "outside": "#8a96a3",
    "context": "#c3cad1",
}
"""What is found of a statement of a paper."""
CLAIM_COLOURS = {
    "stated": "#bb8324",
    "earlier": "#8a96a3",
    "then": "#0b5a8a",
    "instead": "#ac1c0f",
    "latest": "#1795fa",
}
"""The figure that a paper states beside those of the data."""
MIGRANT_COLOURS = {"migrants": "#0b5a8a", "non_migrants": "#8a96a3"}
"""Migrants beside those who are not, or beside everybody."""
IN_COLOUR, OUT_COLOUR = "#1c4a35", "#960f64"
"""What comes into a country (immigrants, money received) and what goes out of it."""
RATIFICATION_COLOURS = {
    "ratified": "#0e5f66",
    "signed": "#4a9ba1",
    "not_ratified": "#b5862a",
    "denounced": "#6d3f12",
    "not_seen": NO_DATA,
}
"""What a State is to an instrument; where it was not seen in the source, hatched."""
RULE_COLOURS = {"community": "#1156c1", "agreement": "#379f70", "instrument": "#89674b", "none_seen": CONTEXT}
"""What is known to bind both ends of a corridor."""
SOUTH = "#d61f2b"
NORTH = "#2a20a8"
"""The two sides of South-South mobility; used for nothing else."""
SIDE_COLOURS = {"south": "#de4c55", "north": "#6a63c2", "without_group": CONTEXT}
"""The two sides as areas of a map, which would be heavy in the colours of lines: the same hues, paler."""
MOBILITY_COLOURS = {
    "south_south": SOUTH,
    "south_north": "#dc748e",
    "north_south": "#8088ea",
    "north_north": NORTH,
    "unknown_origin": CONTEXT,
    "without_group": NO_DATA,
}
"""The hue is that of the origin, paler where the destination is the other side."""

AMOUNT_SCALE = ("#e1f0fb", "#a3cbe8", "#86b8d8", "#569ac4", "#2c7bad", "#135b8c", "#073c62")
"""Amounts on maps: one hue, seven steps from little to much."""
WOMEN_SCALE = ("#8a5507", "#b98535", "#dcbb86", "#f6f2ea", "#cbb5e3", "#9a72c6", "#5b2a91")
"""Shares of women on maps: diverging around one half, ochre below and violet above."""
DIFFERENCE_SCALE = ("#8e0152", "#c6579a", "#eab6d8", "#f4f4f4", "#b2d8d5", "#4f9f99", "#0b6660")
"""Differences on maps: diverging around nought, rose for less and green for more."""

FONT = (
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", '
    '"DejaVu Sans", Arial, sans-serif'
)
TEXT_SIZE = 14
SMALL = 13
"""Text that stands behind: reference lines, legends of maps."""
SMALLEST = 12
"""No text in a figure is smaller."""
TEMPLATE = "labour_migration"
TIME = "time"
"""Marks, in the `meta` of a layout, charts whose horizontal axis is time, which runs to the right in every language."""
ROWS = "rows"
"""Names, in the `meta` of a layout, the pixels that named rows have at least, and those of the words of each."""
AROUND = "around"
"""Names words that stand around a chart and are placed from the edge of its picture."""
WHOLE = "whole"
"""Marks, as `meta`, the words of a figure at the ends of bars made of parts: they say the value of the whole bar."""


def on(colour: str) -> str:
    """Return the colour of text on `colour`: the ground or black, whichever stands out more."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    # At a luminance of 0.18 both reach 4.5:1; the ink would not.
    return GROUND if 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18 else BLACK


def readable(colour: str) -> str:
    """Return `colour`, darkened until text in it reaches 4.5:1 against the ground."""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    while 0.2126 * _linear(parts[0] / 255) + 0.7152 * _linear(parts[1] / 255) + 0.0722 * _linear(parts[2] / 255) > 0.18:
        parts = [int(part * 0.95) for part in parts]
    return "#" + "".join(f"{part:02x}" for part in parts)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _tints(colour: str, count: int) -> list[str]:
    """Return `count` steps of one hue, from the colour itself towards the ground, none fainter than half way."""
    parts = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    steps = [0.42 * i / max(count - 1, 1) for i in range(count)]
    return ["#" + "".join(f"{round(part + (255 - part) * step):02x}" for part in parts) for step in steps]


def _subregion_colours() -> dict[str, str]:
    colours: dict[str, str] = {}
    for region, colour in REGION_COLOURS.items():
        members = [name for name, parent in SUBREGIONS.items() if parent == region]
        colours.update(zip(members, _tints(colour, len(members)), strict=True))
    return colours


SUBREGION_COLOURS = _subregion_colours()
"""Every ILO subregion: a step of its region's hue."""


AXIS = {
    "gridcolor": GRID,
    "zeroline": False,
    "linecolor": QUIET_INK,
    "tickcolor": QUIET_INK,
    "automargin": True,
    "title": {"font": {"size": TEXT_SIZE}},
    "tickfont": {"size": TEXT_SIZE},
}
LEGEND = {
    "orientation": "h",
    "x": 0,
    "xanchor": "left",
    "y": -0.08,
    "yanchor": "top",
    "title": {"text": ""},
    "itemclick": False,
    "itemdoubleclick": False,
}
GEO = {
    "projection": {"type": "natural earth"},
    "lataxis": {"range": [-57, 84]},
    "lonaxis": {"range": [-170, 190]},
    "fitbounds": False,
    "showframe": False,
    "showcoastlines": False,
    "showland": False,
    "showlakes": False,
    "showocean": False,
    "bgcolor": "rgba(0,0,0,0)",
    "resolution": 110,
}


def _template() -> go.layout.Template:
    font = {"family": FONT, "size": TEXT_SIZE, "color": INK}
    return go.layout.Template(
        layout={
            "font": font,
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "colorway": [SERIES],
            "margin": {"l": 8, "r": 16, "t": 8, "b": 8},
            "xaxis": AXIS,
            "yaxis": AXIS,
            "showlegend": False,
            "legend": LEGEND,
            "hoverlabel": {"bgcolor": GROUND, "bordercolor": QUIET_INK, "align": "left", "font": font},
            "dragmode": False,
            "hovermode": "closest",
            "barcornerradius": 0,
            "uniformtext": {"mode": "show", "minsize": SMALLEST},
            "geo": GEO,
        }
    )


pio.templates[TEMPLATE] = _template()
pio.templates.default = TEMPLATE
