"""Few flows from sources to targets, as bands."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import labels

NODE_HEIGHT = 62
BAND_OPACITY = 0.4


def sankey(
    rows: pd.DataFrame,
    *,
    source: str,
    target: str,
    value: str,
    lang: str,
    colours: Mapping[Any, str] | None = None,
    words: Mapping[Any, str] | None = None,
    period: Any = "",
    unit: str | None = None,
    height: int | None = None,
) -> go.Figure:
    """Return bands from every `source` to its `target`; a place that is both appears on both sides.

    Sources and targets stand in the order of the rows, each with its name and sum. Rows without value are left out.
    """
    column = unit or value
    known = rows[rows[value].notna()]
    starts, ends = list(dict.fromkeys(known[source])), list(dict.fromkeys(known[target]))
    sums = [
        *(float(known.loc[known[source] == one, value].sum()) for one in starts),
        *(float(known.loc[known[target] == one, value].sum()) for one in ends),
    ]
    names = [labels.named(one, words, lang=lang) for one in (*starts, *ends)]
    tones = [(colours or {}).get(one, theme.CONTEXT) for one in (*starts, *ends)]
    told = [labels.short(total, column=column, lang=lang) for total in sums]
    links = list(zip(known[source], known[target], labels.values(known, value), strict=True))
    hovers = [
        labels.hover(
            f"{labels.named(a, words, lang=lang)} → {labels.named(b, words, lang=lang)}",
            value=number,
            column=column,
            lang=lang,
            period=period,
        )
        for a, b, number in links
    ]
    trace = {
        "type": "sankey",
        "arrangement": "fixed",
        "node": {
            "label": [f"{labels.wrap(name, width=18)}<br>{total}" for name, total in zip(names, told, strict=True)],
            "color": tones,
            "thickness": 12,
            "pad": 40,
            "sort": "input",
            "line": {"width": 0},
            "customdata": [
                labels.hover(name, value=total, column=column, lang=lang, period=period)
                for name, total in zip(names, sums, strict=True)
            ],
            "hovertemplate": "%{customdata}<extra></extra>",
        },
        "link": {
            "source": [starts.index(a) for a, _, _ in links],
            "target": [len(starts) + ends.index(b) for _, b, _ in links],
            "value": [number for _, _, number in links],
            "color": [_faint(tones[starts.index(a)]) for a, _, _ in links],
            "customdata": hovers,
            "hovertemplate": "%{customdata}<extra></extra>",
        },
    }
    tall = height or max(320, NODE_HEIGHT * max(len(starts), len(ends), 1) + 80)
    return go.Figure(data=[trace], layout={"height": tall, "margin": {"l": 4, "r": 4, "t": 12, "b": 12}})


def _faint(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red},{green},{blue},{BAND_OPACITY})"
