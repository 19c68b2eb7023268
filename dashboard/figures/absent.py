"""Words in the place of bars, side by side or stacked, whose value is missing."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from dashboard import theme
from dashboard.figures import labels, named_rows
from dashboard.messages.values import Message, say
from dashboard.space import Space

BEYOND, BEYOND_PART = 110, 0.2
"""Pixels of a line of words beyond the end of a stack, and the part of the width that it may have."""


def in_groups(
    rows: pd.DataFrame,
    names: Sequence[Any],
    groups: Sequence[Any],
    *,
    value: str,
    category: str,
    group: str,
    gap: float | None,
    lang: str,
    space: Space,
) -> dict[str, Any]:
    """Return a trace of the words for missing values: in the place of each bar, or once at the end of a stack.

    `gap` is the part of a row that side-by-side bars leave free; None where they are stacked.
    """
    stacked = gap is None
    width = (1 - (gap or 0)) / max(len(groups), 1)
    kept = rows.assign(words=labels.absent(rows, value=value, lang=lang))
    places, starts, texts = [], [], []
    for at, name in enumerate(names):
        part = kept[kept[category] == name]
        gaps = part[part["words"] != ""]
        whole = len(gaps) == len(part)
        if stacked and not gaps.empty:
            starts.append(float(part[value].sum()))
            text = gaps["words"].iloc[0] if whole else _rest(gaps["words"].iloc[0], lang)
            texts.append(_beyond(text, space) if starts[-1] else named_rows.wrap_absent(text, space))
            places.append(float(at))
        elif not stacked:
            starts += [0.0] * len(gaps)
            texts += gaps["words"].tolist()
            places += [at + width * (groups.index(one) - (len(groups) - 1) / 2) for one in gaps[group]]
    return {
        "type": "scatter",
        "mode": "text",
        "x": starts,
        "y": places,
        "text": [named_rows.indented(text) for text in texts],
        "textposition": "middle right",
        "textfont": {"color": theme.QUIET_INK},
        "cliponaxis": False,
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _beyond(text: str, space: Space) -> str:
    return labels.wrap(text, room=space.across(BEYOND_PART, least=BEYOND))


def _rest(words: str, lang: str) -> str:
    return say(Message("figures-rest", words=words), lang)
