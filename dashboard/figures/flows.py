"""Flows as bands whose width is their size: between groups, or into and out of one place; names stand beside them."""

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import bands, labels, plain
from dashboard.figures.bands import Node
from dashboard.messages.values import Message, say
from dashboard.space import Space

FEWEST = 3
"""Nodes of a side that are never gathered for want of room."""
LARGEST_GROUPS = 10
"""Groups that have a node of their own on each side."""
REST = "other "
"""With the name of a column: the key of the groups of one side that share a node."""
OTHERS = Message("figures-other-countries")
LARGEST = 8
"""Partners of a country that have a node of their own on each side."""


def sankey(
    rows: pd.DataFrame,
    *,
    source: str,
    target: str,
    value: str,
    lang: str,
    space: Space,
    colours: Mapping[str, str],
    words: Mapping[str, labels.Words] | None = None,
    last: Sequence[str] = (),
    selected: Sequence[str] = (),
    others: Message = OTHERS,
    heads: tuple[str, str] = ("", ""),
    period: Any = "",
    count: int = LARGEST_GROUPS,
) -> go.Figure:
    """Return bands from every `source` to its `target`; a place that is both appears on both sides.

    Both sides stand in order of size, those in `last` below. The `count` largest of a side have a node each, the
    others one together, which `others` calls by their number; fewer where there is no room for so many names. Those in
    `selected` have a node in any case, and a bold name. Rows without value are left out. A band has the colour of its
    source.
    """
    told: dict[str, Any] = {"value": value, "lang": lang, "colours": colours, "words": words, "last": last}
    told |= {"source": source, "target": target, "others": others, "period": period, "selected": selected}
    for most in range(count, min(FEWEST, count) - 1, -1):
        left, right, links = _between(rows, count=most, **told)
        largest = sum(node.size for node in left)
        stand = bands.stand((left, right), largest=largest, value=value, lang=lang, space=space, heads=heads)
        if stand.has_room:
            break
    trace = bands.trace(left, right, links, places=stand.places, whole=stand.whole, across=(0.0, 1.0))
    return plain.figure(data=[trace], layout=bands.layout(stand, heads=heads, space=space))


def _between(
    rows: pd.DataFrame,
    *,
    source: str,
    target: str,
    value: str,
    lang: str,
    colours: Mapping[str, str],
    words: Mapping[str, labels.Words] | None,
    last: Sequence[str],
    selected: Sequence[str],
    others: Message,
    period: Any,
    count: int,
) -> tuple[list[Node], list[Node], list[bands.Link]]:
    """Return the nodes of both sides, the `count` largest of each and the others together, and the bands between."""
    known = rows[rows[value].notna() & (rows[value] > 0)]
    spoken = dict(words or {})
    for end in (source, target):
        small = _small(known, end, value=value, kept=(*last, *selected), count=count)
        known = known.assign(**{end: [REST + end if key in small else str(key) for key in known[end]]})
        spoken[REST + end] = say(others.over({"count": len(small)}), lang)
    options: dict[str, Any] = {"value": value, "lang": lang, "colours": colours, "words": spoken, "period": period}
    below = (REST + source, REST + target, *last)
    left, right = (_sized(known, end, last=below, selected=selected, **options) for end in (source, target))
    links = _links(known.groupby([source, target], sort=False)[value].sum(), left, right, **_said(options))
    return left, right, links


def _small(rows: pd.DataFrame, end: str, *, value: str, kept: Sequence[str], count: int) -> set[str]:
    """Return the groups of one side that share a node: those beyond the `count` largest, if they are several."""
    sums = rows[~rows[end].isin(list(kept))].groupby(end, sort=False)[value].sum()
    beyond = sums.sort_values(ascending=False, kind="stable").index[count:]
    return {str(key) for key in beyond} if len(beyond) > 1 else set()


def _links(sums: pd.Series, left: Sequence[Node], right: Sequence[Node], **said: Any) -> list[bands.Link]:
    """Return the bands in the order of their nodes, so that none crosses another within its node."""
    found = {(str(start), str(end)): float(size) for (start, end), size in sums.items()}
    pairs = itertools.product(enumerate(left), enumerate(right))
    return [
        (i, j, found[a.key, b.key], b.key, labels.hover(f"{a.name} → {b.name}", value=found[a.key, b.key], **said))
        for (i, a), (j, b) in pairs
        if (a.key, b.key) in found
    ]


def two_sided(
    rows: pd.DataFrame,
    *,
    value: str,
    side: str,
    sides: tuple[str, str],
    centre: tuple[str, str],
    lang: str,
    space: Space,
    colours: Mapping[str, str],
    unknown: Sequence[str] = (),
    selected: Sequence[str] = (),
    heads: tuple[str, str] = ("", ""),
    period: Any = "",
    count: int = LARGEST,
) -> go.Figure:
    """Return the flows into one place from its partners at the left, and out of it to its partners at the right.

    `rows` hold `country` (the partner), `name` and `value`, on the side that their column `side` says (`sides`: left,
    right). The `count` largest partners of a side have a node each, the others one together that says how many they
    are; fewer where there is no room for so many names. Partners in `unknown` stand last, those in `selected` have a
    node in any case, and a bold name. Hovers end with the `note` of a row. `centre` is code and name of the place
    itself.
    """
    options: dict[str, Any] = {"value": value, "lang": lang, "colours": colours, "period": period}
    known = rows[rows[value].notna() & (rows[value] > 0)]
    named: dict[str, Any] = {"unknown": unknown, "selected": selected}
    around: dict[str, Any] = {"heads": heads, "centre": centre[1], "space": space}
    for most in range(count, min(FEWEST, count) - 1, -1):
        nodes = [_partners(known[known[side] == one], count=most, **named, **options) for one in sides]
        totals = [sum(node.size for node in part) for part in nodes]
        stand = bands.stand((nodes[0], nodes[1]), largest=max(totals), value=value, lang=lang, **around)
        if stand.has_room:
            break
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
    layout = bands.layout(stand, **around)
    return plain.figure(data=[trace for trace, part in zip(data, nodes, strict=True) if part], layout=layout)


def _middle(centre: tuple[str, str], total: float, head: str, **said: Any) -> Node:
    told = labels.hover(head or centre[1], value=total, **said)
    return Node(key=centre[0], name=centre[1], size=total, colour=theme.INK, told=told)


def _said(options: Mapping[str, Any]) -> dict[str, Any]:
    return {"column": options["value"], "lang": options["lang"], "period": options["period"]}


def _sized(
    rows: pd.DataFrame,
    by: str,
    *,
    value: str,
    lang: str,
    colours: Mapping[str, str],
    words: Mapping[str, labels.Words] | None,
    last: Sequence[str],
    selected: Sequence[str],
    period: Any,
) -> list[Node]:
    """Return one node a group of one side, the largest first, those in `last` at the end in its order."""
    sums = {str(key): float(size) for key, size in rows.groupby(by, sort=False)[value].sum().items()}
    keys = sorted(sums, key=lambda key: (last.index(key) if key in last else -1, -sums[key]))
    names = {key: labels.named(key, words, lang=lang) for key in keys}
    return [
        Node(
            key=key,
            name=names[key],
            size=sums[key],
            colour=colours.get(key, theme.CONTEXT),
            told=labels.hover(names[key], value=sums[key], column=value, lang=lang, period=period),
            bold=key in selected,
        )
        for key in keys
    ]


def _partners(
    rows: pd.DataFrame,
    *,
    value: str,
    lang: str,
    colours: Mapping[str, str],
    unknown: Sequence[str],
    selected: Sequence[str],
    period: Any,
    count: int,
) -> list[Node]:
    """Return the nodes of one side of a country: its largest partners, all others together, those not known."""
    columns = (rows[name].tolist() for name in ("country", "name", value))
    ordered = sorted(zip(*columns, labels.marks(rows), strict=True), key=lambda row: -row[2])
    own, apart = ([row for row in ordered if (row[0] in unknown) is known] for known in (False, True))
    others = [row for row in own[count:] if row[0] not in selected]
    # One partner alone is named, not gathered.
    if len(others) > 1:
        gathered = (
            "",
            say(OTHERS.over({"count": len(others)}), lang),
            sum(row[2] for row in others),
            "",
        )
        own = [*own[:count], *(row for row in own[count:] if row[0] in selected), gathered]
    return [
        Node(
            key=key,
            name=name,
            size=size,
            colour=colours.get(key, theme.CONTEXT),
            told=labels.hover(name, value=size, column=value, lang=lang, period=period, mark=mark),
            bold=key in selected,
        )
        for key, name, size, mark in (*own, *apart)
    ]
