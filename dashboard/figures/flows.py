"""Flows as bands whose width is their size: between groups, or into and out of one place; names stand beside them."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import bands, labels
from dashboard.figures.bands import Node
from dashboard.i18n import t

LARGEST = 8
"""Partners of a country that have a node of their own on each side."""


def sankey(
    rows: pd.DataFrame,
    *,
    source: str,
    target: str,
    value: str,
    lang: str,
    colours: Mapping[str, str],
    words: Mapping[str, str] | None = None,
    last: Sequence[str] = (),
    heads: tuple[str, str] = ("", ""),
    period: Any = "",
) -> go.Figure:
    """Return bands from every `source` to its `target`; a place that is both appears on both sides.

    Both sides stand in order of size, those in `last` below. Rows of one source and target are added up, rows without
    value left out. A band has the colour of its source.
    """
    known = rows[rows[value].notna() & (rows[value] > 0)]
    options: dict[str, Any] = {"value": value, "lang": lang, "colours": colours, "words": words, "period": period}
    left, right = (_sized(known, by, last=last, **options) for by in (source, target))
    starts, ends = ([node.key for node in side] for side in (left, right))
    sums = known.groupby([source, target], sort=False, observed=True)[value].sum()
    found = {(str(one), str(other)): float(size) for (one, other), size in sums.items()}
    links = [
        (i, j, found[a, b], b, _between(left[i].name, right[j].name, found[a, b], **_said(options)))
        for i, a in enumerate(starts)
        for j, b in enumerate(ends)
        if (a, b) in found
    ]
    total = sum(node.size for node in left)
    stand = bands.stand((left, right), largest=total, value=value, lang=lang)
    trace = bands.trace(left, right, links, places=stand.places, whole=stand.whole, across=(0.0, 1.0))
    return go.Figure(data=[trace], layout=bands.layout(stand, heads=heads, centre=""))


def two_sided(
    rows: pd.DataFrame,
    *,
    value: str,
    side: str,
    sides: tuple[str, str],
    centre: tuple[str, str],
    lang: str,
    colours: Mapping[str, str],
    unknown: Sequence[str] = (),
    heads: tuple[str, str] = ("", ""),
    period: Any = "",
    count: int = LARGEST,
) -> go.Figure:
    """Return the flows into one place from its partners at the left, and out of it to its partners at the right.

    `rows` hold `country` (the partner), `name` and `value`, on the side that their column `side` says (`sides`: left,
    right). The `count` largest partners of a side have a node each, the others one together that says how many they
    are; partners in `unknown` stand last. `centre` is code and name of the place itself.
    """
    options: dict[str, Any] = {"value": value, "lang": lang, "colours": colours, "period": period}
    known = rows[rows[value].notna() & (rows[value] > 0)]
    nodes = [_partners(known[known[side] == one], unknown=unknown, count=count, **options) for one in sides]
    totals = [sum(node.size for node in part) for part in nodes]
    stand = bands.stand((nodes[0], nodes[1]), largest=max(totals), value=value, lang=lang)
    middle = [_middle(centre, total, head, **_said(options)) for total, head in zip(totals, heads, strict=True)]
    inward = [(at, 0, node.size, node.key, node.told) for at, node in enumerate(nodes[0])]
    outward = [(0, at, node.size, node.key, node.told) for at, node in enumerate(nodes[1])]
    # Two diagrams that meet in the middle: one alone would hang the bands of the smaller side at the upper end.
    data = [
        bands.trace(
            nodes[0], middle[:1], inward, places=(stand.places[0], [0.5]), whole=stand.whole, across=(0.0, 0.5)
        ),
        bands.trace(
            middle[1:], nodes[1], outward, places=([0.5], stand.places[1]), whole=stand.whole, across=(0.5, 1.0)
        ),
    ]
    layout = bands.layout(stand, heads=heads, centre=centre[1])
    return go.Figure(data=[trace for trace, part in zip(data, nodes, strict=True) if part], layout=layout)


def _middle(centre: tuple[str, str], total: float, head: str, **said: Any) -> Node:
    told = labels.hover(head or centre[1], value=total, **said)
    return Node(key=centre[0], name=centre[1], size=total, colour=theme.INK, told=told)


def _said(options: Mapping[str, Any]) -> dict[str, Any]:
    return {"column": options["value"], "lang": options["lang"], "period": options["period"]}


def _between(start: str, end: str, size: float, **said: Any) -> str:
    return labels.hover(f"{start} → {end}", value=size, **said)


def _sized(
    rows: pd.DataFrame,
    by: str,
    *,
    value: str,
    lang: str,
    colours: Mapping[str, str],
    words: Mapping[str, str] | None,
    last: Sequence[str],
    period: Any,
) -> list[Node]:
    """Return one node a group of one side, the largest first, those in `last` at the end."""
    sums = {str(key): float(size) for key, size in rows.groupby(by, sort=False, observed=True)[value].sum().items()}
    keys = sorted(sums, key=lambda key: (key in last, -sums[key]))
    return [
        _node(key, labels.named(key, words, lang=lang), sums[key], colours, column=value, lang=lang, period=period)
        for key in keys
    ]


def _partners(
    rows: pd.DataFrame,
    *,
    value: str,
    lang: str,
    colours: Mapping[str, str],
    unknown: Sequence[str],
    period: Any,
    count: int,
) -> list[Node]:
    """Return the nodes of one side of a country: its largest partners, all others together, those not known."""
    ordered = rows.sort_values(value, ascending=False, kind="stable")
    rest = ordered["country"].isin(list(unknown))
    own, apart = ordered[~rest], ordered[rest]
    # One partner alone is named, not gathered.
    shown = own.head(count + 1) if len(own) == count + 1 else own.head(count)
    others = own.iloc[len(shown) :]
    found = [*zip(shown["country"], shown["name"], shown[value], strict=True)]
    if len(others):
        found.append(("", t("{count} other countries", lang, count=len(others)), others[value].sum()))
    found += zip(apart["country"], apart["name"], apart[value], strict=True)
    return [
        _node(str(key), str(name), float(size), colours, column=value, lang=lang, period=period)
        for key, name, size in found
    ]


def _node(key: str, name: str, size: float, colours: Mapping[str, str], *, column: str, lang: str, period: Any) -> Node:
    told = labels.hover(name, value=size, column=column, lang=lang, period=period)
    return Node(key=key, name=name, size=size, colour=colours.get(key, theme.CONTEXT), told=told)
