"""Components as text: the first HTML of a page, and what our scripts put into one where Dash would take its time."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from dash import dcc
from dash.development.base_component import Component
from markupsafe import Markup, escape

Props = dict[str, Any]
Picture = Callable[[Any], str]
"""What stands in the place of a graph, as HTML."""

NAMES = {"className": "class", "htmlFor": "for"}
"""Names of properties that HTML writes otherwise than in small letters."""
UNSAID = {"children", "key", "n_clicks", "disable_n_clicks"}
"""Properties that are no attributes."""
EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
"""Elements without an end."""
WITHOUT_UNIT = {"order"}
"""Numbers of styles that are no pixels."""


def markup(part: Any, picture: Picture | None = None) -> Markup:
    """Return a component, a list of them or a text as HTML, with all texts escaped: as the browser makes it of them.

    `picture` gives what stands for a graph. Raises TypeError for a component whose HTML is not known.
    """
    return Markup("".join(_pieces(part, picture)))


def _pieces(part: Any, picture: Picture | None) -> Iterator[str]:
    if isinstance(part, list | tuple):
        for one in part:
            yield from _pieces(one, picture)
    elif not isinstance(part, Component):
        yield "" if part is None else str(escape(part))
    elif isinstance(part, dcc.Graph):
        yield _graph(part, picture)
    elif part._namespace == "dash_html_components":
        yield from _element(part._type.lower(), _props(part), part, picture)
    elif part._type in STAND_INS:
        yield from STAND_INS[part._type](_props(part), part, picture)
    else:
        raise TypeError(f"no HTML is known for {part._namespace}.{part._type}")


def _props(part: Component) -> Props:
    return dict(part.to_plotly_json()["props"])


def _element(name: str, props: Props, part: Any, picture: Picture | None) -> Iterator[str]:
    yield _start(name, props)
    if name not in EMPTY:
        yield from _pieces(getattr(part, "children", None), picture)
        yield f"</{name}>"


def _start(name: str, props: Mapping[str, Any]) -> str:
    # Always in one order, so that the same page is the same text from every process.
    return f"<{name}{''.join(_attribute(key, props[key]) for key in sorted(props) if key not in UNSAID)}>"


def _attribute(name: str, value: Any) -> str:
    if value is None or value is False:
        return ""
    name = NAMES.get(name) or name.lower()
    if value is True:
        return f" {name}"
    return f' {name}="{escape(_style(value) if name == "style" else value)}"'


def _style(style: Mapping[str, Any]) -> str:
    return ";".join(f"{_kebab(name)}:{_measure(name, value)}" for name, value in style.items())


def _kebab(name: str) -> str:
    """Return a property of a style as style sheets name it: maxWidth is max-width, --chart-height stays."""
    return name if name.startswith("--") else "".join(f"-{one.lower()}" if one.isupper() else one for one in name)


def _measure(name: str, value: Any) -> str:
    return str(value) if isinstance(value, str) or not value or name in WITHOUT_UNIT else f"{value}px"


def _graph(graph: Any, picture: Picture | None) -> str:
    if picture is None:
        raise TypeError("a graph has no HTML without a picture")
    return f"{_start('div', {'id': graph.id, 'className': 'dash-graph'})}{picture(graph)}</div>"


def _nothing(*_: Any) -> Iterator[str]:
    """Yield nothing, as for what a page does and does not show."""
    yield from ()


def _link(props: Props, part: Any, picture: Picture | None) -> Iterator[str]:
    yield from _element("a", props, part, picture)


def _input(props: Props, *_: Any) -> Iterator[str]:
    """Yield a field of Dash; a hidden one stands in a box of its own."""
    if props.get("type") == "hidden":
        yield '<div class="dash-input-container dash-input dash-input-hidden">'
        yield f"{_start('input', props | {'className': 'dash-input-element'})}</div>"
    else:
        yield _start("input", props)


def _slider(props: Props, *_: Any) -> Iterator[str]:
    yield _start("input", props | {"className": "form-control", "step": 1, "type": "range"})


def _search(props: Props, *_: Any) -> Iterator[str]:
    yield _start("input", props | {"className": "narrow form-control-sm form-control", "type": "search"})


def _select(props: Props, *_: Any) -> Iterator[str]:
    """Yield a list, above its options the words for none of them."""
    yield _start("select", {"className": "form-select form-select-sm", "id": props["id"]})
    yield _option({"value": "", "disabled": True, "hidden": True}, props.get("placeholder", ""))
    for one in props["options"]:
        yield _option({"value": one["value"], "selected": one["value"] == props["value"]}, one["label"])
    yield "</select>"


def _option(props: Props, words: str) -> str:
    return f"{_start('option', props)}{escape(words)}</option>"


def _segments(props: Props, *_: Any) -> Iterator[str]:
    yield _start("div", {"id": props["id"], "className": "segments"})
    field = {"className": "form-check-input segment-input", "name": props["id"], "type": "radio"}
    for one in props["options"]:
        yield f'<div class="form-check form-check-inline">{_choice(props["id"], one, field, {props["value"]})}'
        yield f"{_words(props['id'], one, 'form-check-label segment')}</div>"
    yield "</div>"


def _checks(props: Props, *_: Any) -> Iterator[str]:
    yield _start("div", {"id": props["id"]})
    field = {"className": "form-check-input", "type": "checkbox"}
    for one in props["options"]:
        yield f'<div class="form-check">{_choice(props["id"], one, field, set(props["value"]))}'
        yield f"{_words(props['id'], one, 'form-check-label')}</div>"
    yield "</div>"


def _choice(id_: str, option: Props, field: Props, chosen: set[str]) -> str:
    value = option["value"]
    return _start("input", field | {"id": f"{id_}-{value}", "value": value, "checked": value in chosen})


def _words(id_: str, option: Props, name: str) -> str:
    start = _start("label", {"className": name, "htmlFor": f"{id_}-{option['value']}"})
    return f"{start}{escape(option['label'])}</label>"


STAND_INS: Mapping[str, Callable[[Props, Any, Picture | None], Iterator[str]]] = {
    "Link": _link,
    "Input": _input,
    "Select": _select,
    "Segments": _segments,
    "Checks": _checks,
    "Slider": _slider,
    "Search": _search,
    "Store": _nothing,
    "Location": _nothing,
    "Download": _nothing,
}
"""How components are written that are no elements of HTML themselves, by their names."""
