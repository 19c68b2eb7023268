"""Components of plain HTML as text: what our scripts put into a page by themselves, where Dash would take its time."""

from typing import Any

from dash.development.base_component import Component
from markupsafe import Markup, escape

NAMES = {"className": "class", "htmlFor": "for", "tabIndex": "tabindex", "autoComplete": "autocomplete"}
"""Names of properties that HTML writes otherwise."""
EMPTY = ("input", "br", "img")
"""Elements without an end."""


def markup(part: Any) -> Markup:
    """Return a component of `dash.html` or `dcc.Input`, a list of them or a text as HTML, with all texts escaped."""
    if isinstance(part, list | tuple):
        return Markup("").join(markup(one) for one in part)
    if not isinstance(part, Component):
        return Markup("") if part is None else escape(str(part))
    props = part.to_plotly_json()["props"]
    children = props.pop("children", None)
    name = part.__class__.__name__.lower()
    start = Markup("<{}{}>").format(name, Markup("").join(_attribute(key, value) for key, value in props.items()))
    return start if name in EMPTY else Markup("{}{}</{}>").format(start, markup(children), name)


def _attribute(name: str, value: Any) -> Markup:
    if value is None or value is False:
        return Markup("")
    name = NAMES.get(name, name)
    return Markup(" {}").format(name) if value is True else Markup(' {}="{}"').format(name, value)
