"""Numbers, attributes and elements of an SVG, written short."""

import html
from typing import Any


def number(value: float) -> str:
    """Return a number with one decimal at most."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def element(name: str, content: str | None = None, **attributes: Any) -> str:
    """Return an element; attributes of None are left out, `_` in names stands for `-`, and ends a reserved word.

    `content` is SVG already; attributes are escaped here.
    """
    said = "".join(f" {_name(key)}={_quoted(value)}" for key, value in attributes.items() if value is not None)
    return f"<{name}{said}/>" if content is None else f"<{name}{said}>{content}</{name}>"


def group(content: str, **attributes: Any) -> str:
    """Return a group of elements, nothing where there are none."""
    return element("g", content, **attributes) if content else ""


def box(x0: float, y0: float, x1: float, y1: float) -> str:
    """Return the path of a rectangle."""
    return f"M{number(x0)} {number(y0)}H{number(x1)}V{number(y1)}H{number(x0)}Z"


def _name(key: str) -> str:
    return key.removesuffix("_").replace("_", "-")


def _quoted(value: Any) -> str:
    text = number(value) if isinstance(value, float) else str(value)
    return f'"{html.escape(text)}"'
