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


def _input(props: Props, part: Any, _: Picture | None) -> Iterator[str]:
    """Yield a field of either library; a hidden one of Dash stands in a box of its own."""
    if part._namespace == "dash_bootstrap_components":
        size = f" form-control-{props.pop('size')}" if "size" in props else ""
        props["className"] = f"{props.pop('class_name', '')}{size} form-control".strip()
        yield _start("input", props)
    elif props.get("type") == "hidden":
        yield '<div class="dash-input-container dash-input dash-input-hidden">'
        yield f"{_start('input', props | {'className': 'dash-input-element'})}</div>"
    else:
        yield _start("input", props)


def _select(props: Props, *_: Any) -> Iterator[str]:
    """Yield a list, above its options the words for none of them."""
    size = f" form-select-{props['size']}" if "size" in props else ""
    yield _start("select", {"className": f"form-select{size}", "id": props["id"]})
    yield _option({"value": "", "disabled": True, "hidden": True}, props.get("placeholder", ""))
    for one in props["options"]:
        yield _option({"value": one["value"], "selected": one["value"] == props["value"]}, one["label"])
    yield "</select>"


def _option(props: Props, words: str) -> str:
    return f"{_start('option', props)}{escape(words)}</option>"


def _radios(props: Props, *_: Any) -> Iterator[str]:
    yield from _choices("radio", props, {props["value"]})


def _checks(props: Props, *_: Any) -> Iterator[str]:
    yield from _choices("checkbox", props, set(props["value"]))


def _choices(kind: str, props: Props, chosen: set[str]) -> Iterator[str]:
    """Yield a row or list of choices, each a box with its words."""
    inline = " form-check-inline" if props.get("inline") else ""
    box = f"form-check-input {props.get('input_class_name', '')}".strip()
    words = f"form-check-label {props.get('label_class_name', '')}".strip()
    yield _start("div", {"id": props["id"], "className": props.get("class_name")})
    for one in props["options"]:
        id_ = f"{props['id']}-{one['value']}"
        field = {"id": id_, "name": props.get("name"), "className": box, "type": kind, "value": one["value"]}
        yield f'<div class="form-check{inline}">{_start("input", field | {"checked": one["value"] in chosen})}'
        yield f"{_start('label', {'className': words, 'htmlFor': id_})}{escape(one['label'])}</label></div>"
    yield "</div>"


STAND_INS: Mapping[str, Callable[[Props, Any, Picture | None], Iterator[str]]] = {
    "Link": _link,
    "Input": _input,
    "Select": _select,
    "RadioItems": _radios,
    "Checklist": _checks,
    "Store": _nothing,
    "Location": _nothing,
    "Download": _nothing,
}
"""How components are written that are no elements of HTML themselves, by their names."""
