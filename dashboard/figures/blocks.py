"""Bars in blocks under headings: women and men of each row stacked, the whole written at its end."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import bars, labels

ROW = 30
"""Height in pixels of a row, and of half a heading's distance to the block before."""
HEADING = 1.15
"""Rows that a heading takes."""
WHOLE = "both"
"""The sex of a row that holds women and men together."""


def by_sex(
    rows: pd.DataFrame,
    *,
    value: str,
    block: str,
    category: str,
    words: Mapping[str, Mapping[Any, str]],
    sexes: Mapping[str, str],
    lang: str,
    unit: str | None = None,
) -> go.Figure:
    """Return horizontal bars, one a `block` and `category`, of the women and men in `rows`, in the order of the rows.

    Where a bar has neither women nor men, the row of both stands for it. `words` gives words for the values of `block`
    and `category`, `sexes` those of the legend; the note of a row is told on hover.
    """
    column = unit or value
    spoken = [{one: t_ for one, t_ in words.get(name, {}).items()} for name in (block, category)]
    keys = list(dict.fromkeys(zip(rows[block], rows[category], strict=True)))
    places, headings, end = _places(keys)
    drawn = _drawn(rows, block=block, category=category)
    data = []
    for sex in ("female", "male", WHOLE):
        part = drawn[drawn["sex"] == sex]
        if part.empty:
            continue
        name = labels.named(sex, sexes, lang=lang)
        told = [(one, another) for one, another in zip(part[block], part[category], strict=True)]
        heads = [", ".join(labels.named(k, w, lang=lang) for k, w in zip(key, spoken, strict=True)) for key in told]
        data.append(_trace(part, at=[places[key] for key in told], heads=heads, value=value, column=column, name=name, lang=lang))
    whole = drawn.groupby([block, category], sort=False)[value].sum(min_count=1)
    published = rows[rows["sex"] == WHOLE].set_index([block, category])[value]
    ends = [float(published.get(key, whole.get(key))) for key in keys]
    data.append(_totals(ends, [places[key] for key in keys], column=column, lang=lang))
    ticks = [labels.wrap(labels.named(key[1], spoken[1], lang=lang), width=20) for key in keys]
    layout = _layout([places[key] for key in keys], ticks, reach=max(ends, default=1.0), end=end)
    layout["annotations"] = [_heading(labels.named(one, spoken[0], lang=lang), at) for one, at in headings]
    layout["margin"]["r"] = labels.room([labels.short(number, column=column, lang=lang) for number in ends])
    layout["showlegend"] = len(data) > 2
    return go.Figure(data=data, layout=layout)
