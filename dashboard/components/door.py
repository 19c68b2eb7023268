"""The guard at the door: what no page of ours sends is refused before anything works on it."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from dash.exceptions import DashException
from flask import Flask, Response, request
from werkzeug.wrappers import Response as AnyResponse

from dashboard.addresses import asked_language
from dashboard.messages.values import Message, say

CALLBACK = "/_dash-update-component"
DEEPEST = 40
"""How many lists and objects may lie in one another in what is sent; a press on a mark has about five."""
LONGEST = 100_000
"""Letters of a text that a widget holds."""

Values = Mapping[str, Any]


def serve(server: Flask, callbacks: Mapping[str, Mapping[str, Any]]) -> None:
    """Refuse what is no call of one of `callbacks`, and answer what Dash refuses as an address that there is not."""
    server.before_request(lambda: _refuse_what_is_no_call(callbacks))
    server.register_error_handler(DashException, lambda _: _refused(HTTPStatus.NOT_FOUND))
    server.register_error_handler(RecursionError, lambda _: _refused())


def is_flat(content: bytes, deepest: int = DEEPEST) -> bool:
    """Return whether no more than so many lists and objects of a JSON text lie in one another; text in quotes counts
    for nothing.
    """
    depth, quoted, escaped = 0, False, False
    for one in content:
        if quoted:
            quoted, escaped = escaped or one != ord('"'), one == ord("\\") and not escaped
        elif one == ord('"'):
            quoted = True
        elif one in b"[{":
            depth += 1
            if depth > deepest:
                return False
        elif one in b"]}":
            depth -= 1
    return True


def is_call(asked: object, callbacks: Mapping[str, Mapping[str, Any]]) -> bool:
    """Return whether `asked` names a callback of the server, and has as many values as that takes, each such as the
    property of a component holds.
    """
    if not isinstance(asked, dict) or not isinstance(asked.get("output"), str):
        return False
    called = callbacks.get(asked["output"], {})
    changed = asked.get("changedPropIds", [])
    if "callback" not in called or not _is_list_of(changed, str):
        return False
    outputs = asked.get("outputs")
    several = asked["output"].startswith("..")
    count = asked["output"].count("...") + 1
    return (
        _are_properties(outputs if several else [outputs], count)
        and _are_values(asked.get("inputs"), called["inputs"])
        and _are_values(asked.get("state", []), called["state"])
    )


def _refuse_what_is_no_call(callbacks: Mapping[str, Mapping[str, Any]]) -> AnyResponse | None:
    if request.path != CALLBACK:
        return None
    flat = is_flat(request.get_data(cache=True))
    return None if flat and is_call(request.get_json(silent=True), callbacks) else _refused()


def _refused(status: HTTPStatus = HTTPStatus.BAD_REQUEST) -> Response:
    text = say(Message("errors-no-request"), asked_language())
    return Response(text + "\n", status=status, content_type="text/plain; charset=utf-8")


def _are_properties(sent: object, count: int) -> bool:
    """Return whether `sent` lists so many properties, each of one component; none of our callbacks takes more."""
    if not isinstance(sent, list) or len(sent) != count:
        return False
    return all(isinstance(one, dict) and _is_text(one.get("id")) and _is_text(one.get("property")) for one in sent)


def _are_values(sent: object, named: list[Values]) -> bool:
    """Return whether `sent` gives each of the properties `named` what it can hold."""
    if not isinstance(sent, list) or not _are_properties(sent, len(named)):
        return False
    return all(
        one["property"] == part["property"] and HELD.get(part["property"], _is_scalar)(one.get("value"))
        for one, part in zip(sent, named, strict=True)
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST


def _is_scalar(value: object) -> bool:
    return value is None or isinstance(value, bool | float) or _is_number(value) or _is_text(value)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**53


def _is_list_of(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(one, kind) for one in value)


def _is_held(value: object) -> bool:
    """Return whether a widget can hold `value`: a text, a number, several texts, nothing."""
    return value is None or _is_text(value) or _is_number(value) or _is_list_of(value, str)


def _is_press(value: object) -> bool:
    """Return whether `value` is what plotly.js tells of a press: points, or a note, of plain values."""
    if value is None:
        return True
    if not isinstance(value, dict):
        return False
    points, note = value.get("points", []), value.get("annotation", {})
    named = isinstance(note, dict) and _is_scalar(note.get("name"))
    return named and isinstance(points, list) and all(map(_is_point, points))


def _is_point(value: object) -> bool:
    if not isinstance(value, dict):
        return False
    return all(_is_scalar(value.get(name)) for name in ("location", "label")) and _is_plain(value.get("customdata"))


def _is_plain(value: object) -> bool:
    return _is_scalar(value) or (isinstance(value, list) and all(map(_is_scalar, value)))


def _is_order(value: object) -> bool:
    """Return whether `value` is an order of a file: texts by their names."""
    return value is None or (isinstance(value, dict) and all(map(_is_text, value.values())))


HELD: Mapping[str, Callable[[object], bool]] = {
    "value": _is_held,
    "clickData": _is_press,
    "clickAnnotationData": _is_press,
    "data": _is_order,
    "pathname": _is_text,
    "search": lambda value: value is None or _is_text(value),
}
"""What the property of a component can hold; any other holds one plain value."""
