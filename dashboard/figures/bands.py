"""The parts of a diagram of flows: where its nodes stand, its bands, the names beside them.

Every name stands beside its own node, so the nodes are placed here, at least as far apart as their names are high.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dashboard import theme
from dashboard.figures import labels
from dashboard.space import Space

LEAST_BANDS = 0.35
"""The part of the height that all bands of the larger side take together at least."""
HALVINGS = 30
"""How often the scale is halved between one too small and one too large: below a hundredth of a pixel."""
APART = 7
"""Pixels between a node with its name and the next."""
THICK = 12
HEAD_PART, NAME_PART, NAME_WIDTH = 0.47, 0.22, 110
"""Parts of the width for a line of a head and of a name, and least pixels of the latter: two sides of names leave at
least as much room again for the bands.
"""
BELOW = 8
OPACITY = 0.42
MANY = 20
THREAD, THREAD_OPACITY = 0.0015, 0.1
"""Of more bands than MANY, those thinner than this part of the height are fainter: plotly.js draws none under a pixel,
and many would hide the others.
"""
CLEAR = "rgba(0,0,0,0)"
VEIL = "rgba(255,255,255,0.7)"
"""Behind words over bands."""
AWAY = 9.0
"""Where the node stands that nobody is to see, in heights of the chart."""
EDGE = 0.0001
"""plotly.js takes a place of exactly nought for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One end of bands: its key (what a press on it says), its name, its size and its colour."""

    key: str
    name: str
    size: float
    colour: str
    told: str
    """Its hover."""
    bold: bool = False
    """Whether its name is bold, as that of a chosen place is."""


Link = tuple[int, int, float, str, str]
"""Position of the left and of the right node, size, key and hover."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """Where two sides of nodes stand, and what is written beside them."""

    texts: tuple[list[str], list[str]]
    keys: tuple[list[str], list[str]]
    places: tuple[list[float], list[float]]
    """The middle of each node from the top, in parts of the height."""
    tall: float
    """The height in pixels."""
    bands: float
    """The height in pixels of all bands of the larger side together."""
    whole: float
    """The size that a band as high as the chart would have."""
    above: int
    """Pixels above: the heads, and the name of the middle where the bands are as high as the chart."""
    over: int
    """Pixels of these that the name of the middle takes."""
    has_room: bool
    """Whether names and bands have room in the space; else the chart is higher, and fewer nodes would fit."""


def stand(
    sides: tuple[Sequence[Node], Sequence[Node]],
    *,
    largest: float,
    value: str,
    lang: str,
    space: Space,
    heads: tuple[str, str],
    centre: str = "",
) -> Stand:
    """Return where the nodes of both sides stand, their bands as high as the space leaves them.

    `largest` is the size of all bands of the larger side.
    """
    left, right = ([_label(node, value=value, lang=lang, space=space) for node in side] for side in sides)
    head = labels.LINE * labels.line_count(wrapped_heads(heads, space)) + 14 if any(heads) else 8
    middle = labels.LINE * labels.line_count([wrapped_centre(centre, space)]) if centre else 0
    over = 0
    while True:
        room = space.height - head - over - BELOW
        scale = _scale(sides, (left, right), largest=largest or 1, room=room)
        slots = [_slots(side, texts, scale=scale) for side, texts in zip(sides, (left, right), strict=True)]
        tall = max(sum(slots[0]), sum(slots[1]), room)
        drawn = (largest or 1) * scale
        # The name of the middle needs room of its own where the middle is as high as the chart.
        needed = max(middle - round((tall - drawn) / 2), 0)
        if needed <= over:
            break
        over = needed
    return Stand(
        texts=(left, right),
        keys=([node.key for node in sides[0]], [node.key for node in sides[1]]),
        places=(_centres(slots[0], tall), _centres(slots[1], tall)),
        tall=tall,
        bands=drawn,
        whole=tall / scale,
        above=head + over,
        over=over,
        has_room=tall <= room and drawn >= LEAST_BANDS * room,
    )


def _scale(
    sides: tuple[Sequence[Node], Sequence[Node]], texts: tuple[list[str], list[str]], *, largest: float, room: float
) -> float:
    """Return the pixels of a band of size 1 with which the nodes of both sides, with their names, are `room` high.

    Where the names alone are higher, the bands of the larger side have their least part of it.
    """
    low, high = LEAST_BANDS * room / largest, room / largest
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        taken = (sum(_slots(side, names, scale=middle)) for side, names in zip(sides, texts, strict=True))
        low, high = (middle, high) if max(taken) <= room else (low, middle)
    return low


def wrapped_heads(heads: Sequence[str], space: Space) -> list[str]:
    """Return the words over both sides, each on the lines of its half."""
    return [labels.wrap(head, room=HEAD_PART * space.width) for head in heads]


def wrapped_centre(centre: str, space: Space) -> str:
    """Return the name of the middle on its lines."""
    return f"<b>{labels.wrap(centre, room=space.across(NAME_PART, least=NAME_WIDTH), bold=True)}</b>" if centre else ""


def _label(node: Node, *, value: str, lang: str, space: Space) -> str:
    """Return name and number of a node, as few lines as hold them; the number stays on one line if that holds it."""
    number = labels.short(node.size, column=value, lang=lang)
    room = space.across(NAME_PART, least=NAME_WIDTH)
    wrapped = labels.wrap(f"{node.name} {number}", room=room, size=theme.SMALL, bold=node.bold)
    if node.bold:
        return f"<b>{wrapped}</b>"
    # A number longer than a line is broken as a name is.
    said = "(?:<br>)?".join("(?:<br>|\u00a0)" if letter == "\u00a0" else re.escape(letter) for letter in number)
    return re.sub(f"({said})$", r"<b>\1</b>", wrapped)


def _slots(nodes: Sequence[Node], texts: Sequence[str], *, scale: float) -> list[float]:
    """Return the height in pixels that each node takes with its name."""
    high = (labels.LINE * labels.line_count([text]) for text in texts)
    return [max(node.size * scale, lines) + APART for node, lines in zip(nodes, high, strict=True)]


def _centres(slots: Sequence[float], tall: float) -> list[float]:
    """Return the middle of each slot from the top, in parts of the height `tall`; the slots stand in its middle."""
    at = (tall - sum(slots)) / 2
    found = []
    for slot in slots:
        found.append((at + slot / 2) / tall)
        at += slot
    return found


def trace(
    left: Sequence[Node],
    right: Sequence[Node],
    links: Sequence[Link],
    *,
    places: tuple[Sequence[float], Sequence[float]],
    whole: float,
    across: tuple[float, float],
) -> dict[str, Any]:
    """Return one diagram; `whole` is the number of persons that the height of the chart stands for.

    plotly.js makes the bands as wide as the height allows and knows gaps only in pixels, which a larger screen or
    picture would change. A band outside the chart takes what is not bands here, so that all places are parts of the
    height. Keys are text in `customdata`: of a press, Dash hands on what is neither list nor object, so neither the
    ends of a band nor several values would arrive; the hover is therefore the label, which is not drawn.
    """
    return {
        "type": "sankey",
        "arrangement": "fixed",
        "domain": {"x": list(across)},
        "textfont": {"size": 1, "color": CLEAR, "shadow": "none"},
        "node": _nodes(left, right, places),
        "link": _links(left, right, links, whole=whole),
    }


def _nodes(
    left: Sequence[Node], right: Sequence[Node], places: tuple[Sequence[float], Sequence[float]]
) -> dict[str, Any]:
    """Return the nodes of both sides, and the two ends of the band that nobody is to see as the last."""
    nodes = [*left, *right]
    return {
        "label": [*(node.told for node in nodes), "", ""],
        "customdata": [*(node.key for node in nodes), "", ""],
        "color": [*(node.colour for node in nodes), CLEAR, CLEAR],
        "x": [*([EDGE] * len(left)), *([1 - EDGE] * len(right)), EDGE, 1 - EDGE],
        "y": [*places[0], *places[1], AWAY, AWAY],
        "thickness": THICK,
        "pad": 0,
        "sort": "input",
        # The line keeps a node of few persons visible.
        "line": {"width": 0.6, "color": theme.QUIET_INK},
        "hovertemplate": "%{label}<extra></extra>",
    }


def _links(left: Sequence[Node], right: Sequence[Node], links: Sequence[Link], *, whole: float) -> dict[str, Any]:
    """Return the bands in the colours of the partners, and as the last the one that takes what is not bands here."""
    first_unseen = len(left) + len(right)
    rest = max(whole - sum(size for _, _, size, _, _ in links), 1e-9)
    many = len(links) > MANY
    partners = [left[i] if len(left) > 1 or len(right) == 1 else right[j] for i, j, *_ in links]
    colours = [
        _faint(node.colour, size / whole if many else 1)
        for node, (_, _, size, _, _) in zip(partners, links, strict=True)
    ]
    return {
        "source": [*(i for i, *_ in links), first_unseen],
        "target": [*(len(left) + j for _, j, *_ in links), first_unseen + 1],
        "value": [*(size for _, _, size, _, _ in links), rest],
        "customdata": [*(key for *_, key, _ in links), ""],
        "label": [*(told for *_, told in links), ""],
        "color": [*colours, CLEAR],
        "sort": "input",
        "hovertemplate": "%{label}<extra></extra>",
    }


def layout(placed: Stand, *, heads: tuple[str, str], space: Space, centre: str = "") -> dict[str, Any]:
    """Return the layout: height, names beside the nodes, `heads` over both sides, the name of the middle.

    Names around a middle can be pressed.
    """
    margins = [labels.room(side, gap=4, size=theme.SMALL) + THICK if side else THICK for side in placed.texts]
    notes = [
        _name(text, key if centre else "", at, right=side == 1)
        for side, parts in enumerate(zip(placed.texts, placed.keys, placed.places, strict=True))
        for text, key, at in zip(*parts, strict=True)
    ]
    notes += [
        _head(text, margins[side], placed.over, right=side == 1)
        for side, text in enumerate(wrapped_heads(heads, space))
        if text
    ]
    if centre:
        notes.append(_middle(wrapped_centre(centre, space), placed))
    return {
        "height": round(placed.tall) + placed.above + BELOW,
        "margin": {"l": margins[0], "r": margins[1], "t": placed.above, "b": BELOW},
        "annotations": notes,
    }


def _name(text: str, key: str, at: float, *, right: bool) -> dict[str, Any]:
    """Return the words beside a node; a press on them says the same key as a press on the node, if it has one."""
    side = "left" if right else "right"
    return {
        "text": text,
        "name": key,
        "captureevents": bool(key),
        "x": 1 if right else 0,
        "y": 1 - at,
        "xref": "paper",
        "yref": "paper",
        "xanchor": side,
        "yanchor": "middle",
        "xshift": THICK if right else -THICK,
        "align": side,
        "showarrow": False,
        "font": {"size": theme.SMALL},
    }


def _head(text: str, margin: int, over: int, *, right: bool) -> dict[str, Any]:
    side = "right" if right else "left"
    return {
        "text": text,
        "x": 1 if right else 0,
        "y": 1,
        "xref": "paper",
        "yref": "paper",
        "xanchor": side,
        "yanchor": "bottom",
        "xshift": margin if right else -margin,
        "yshift": over + 10,
        "align": side,
        "showarrow": False,
        "font": {"color": theme.QUIET_INK},
    }


def _middle(text: str, placed: Stand) -> dict[str, Any]:
    return {
        "text": text,
        "x": 0.5,
        "y": 0.5 + placed.bands / placed.tall / 2,
        "xref": "paper",
        "yref": "paper",
        "xanchor": "center",
        "yanchor": "bottom",
        "yshift": 4,
        "showarrow": False,
        "bgcolor": VEIL,
    }


def _faint(colour: str, part: float) -> str:
    """Return the colour of a band that is `part` of the height of the chart."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red},{green},{blue},{OPACITY if part >= THREAD else THREAD_OPACITY})"
