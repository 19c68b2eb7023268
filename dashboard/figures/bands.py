"""The parts of a diagram of flows: where its nodes stand, its bands, the names beside them.

Every name stands beside its own node, so the nodes are placed here, at least as far apart as their names are high.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dashboard import theme
from dashboard.figures import labels

HEIGHT = 330
"""Pixels of the height that all bands of the larger side take together."""
APART = 7
"""Pixels between a node with its name and the next."""
THICK = 12
HEAD_WIDTH = labels.PHONE // 2 - 8
NAME_WIDTH = 110
"""Pixels of a line of a head and of a name: on a phone two sides of names leave as much room again for the bands."""
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
    whole: float
    """The size that a band as high as the chart would have."""


def stand(sides: tuple[Sequence[Node], Sequence[Node]], *, largest: float, value: str, lang: str) -> Stand:
    """Return where the nodes of both sides stand, so that bands of the size `largest` are HEIGHT pixels together."""
    scale = HEIGHT / (largest or 1)
    left, right = ([_label(node, value=value, lang=lang) for node in side] for side in sides)
    slots = [_slots(side, texts, scale=scale) for side, texts in zip(sides, (left, right), strict=True)]
    tall = max(sum(slots[0]), sum(slots[1]), HEIGHT)
    places = (_centres(slots[0], tall), _centres(slots[1], tall))
    keys = ([node.key for node in sides[0]], [node.key for node in sides[1]])
    return Stand(texts=(left, right), keys=keys, places=places, tall=tall, whole=tall / scale)


def _label(node: Node, *, value: str, lang: str) -> str:
    """Return name and number of a node, as few lines as hold them; the number stays on one line."""
    number = labels.short(node.size, column=value, lang=lang).replace(" ", "\u00a0")
    wrapped = labels.wrap(f"{node.name} {number}", room=NAME_WIDTH, size=theme.SMALL, bold=node.bold)
    if node.bold:
        return f"<b>{wrapped}</b>"
    return wrapped.removesuffix(number) + f"<b>{number}</b>"


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


def layout(placed: Stand, *, heads: tuple[str, str], centre: str) -> dict[str, Any]:
    """Return the layout: height, names beside the nodes, `heads` over both sides, the name of the middle.

    Names around a middle can be pressed.
    """
    margins = [labels.room(side, gap=4, size=theme.SMALL) + THICK if side else THICK for side in placed.texts]
    notes = [
        _name(text, key if centre else "", at, right=side == 1)
        for side, parts in enumerate(zip(placed.texts, placed.keys, placed.places, strict=True))
        for text, key, at in zip(*parts, strict=True)
    ]
    wrapped = [labels.wrap(head, room=HEAD_WIDTH) for head in heads]
    middle = f"<b>{labels.wrap(centre, room=NAME_WIDTH, bold=True)}</b>" if centre else ""
    # The name of the middle needs room of its own where the middle is as high as the chart.
    over = max(labels.LINE * labels.line_count([middle]) - round((placed.tall - HEIGHT) / 2), 0) if middle else 0
    above = over + (labels.LINE * labels.line_count(wrapped) + 14 if any(heads) else 8)
    notes += [_head(text, margins[side], over, right=side == 1) for side, text in enumerate(wrapped) if text]
    if middle:
        notes.append(_middle(middle, placed.tall))
    return {
        "height": round(placed.tall) + above + 8,
        "margin": {"l": margins[0], "r": margins[1], "t": above, "b": 8},
        "annotations": notes,
        "meta": {"own_places": True},
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


def _middle(text: str, tall: float) -> dict[str, Any]:
    return {
        "text": text,
        "x": 0.5,
        "y": 0.5 + HEIGHT / tall / 2,
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
