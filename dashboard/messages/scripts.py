"""The messages that our scripts say, as a page hands them over: data that a few lines of JavaScript can say."""

from functools import cache
from typing import Any

from fluent.syntax import FluentParser, ast

from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.messages import bundles

PAGE = "scripts"
"""The file of the messages that every page hands over."""
OF_SHOWS = ("follow", "ask")
"""The files of those that come with the scripts of slide shows."""


@cache
def spoken(lang: str, page: str = PAGE) -> dict[str, Any]:
    """Return every message of a file by its id, in a language; in English where the language lacks it.

    A message is a text, or a list of texts and of values: {"value": name} is written; with "of", its choices by key,
    and "usual", the key of the one that is taken of none, it chooses one of these messages by what it is or its plural.
    assets/messages.js says them. Raises ValueError for what it cannot say: functions, attributes, other messages.
    """
    found: dict[str, Any] = {}
    for language in dict.fromkeys((DEFAULT_LANGUAGE, lang)):
        resource = FluentParser().parse(bundles.source(language, page))
        found |= {one.id.name: _pattern(one.value) for one in resource.body if isinstance(one, ast.Message)}
    return found


def _pattern(pattern: ast.Pattern | None) -> Any:
    if pattern is None:
        raise ValueError("a message of scripts has a text of its own")
    parts = [_part(element) for element in pattern.elements]
    return "".join(parts) if all(isinstance(part, str) for part in parts) else parts


def _part(element: ast.TextElement | ast.Placeable) -> Any:
    if isinstance(element, ast.TextElement):
        return element.value
    match element.expression:
        case ast.StringLiteral() as text:
            return text.parse()["value"]
        case ast.VariableReference(id=ast.Identifier(name=name)):
            return {"value": name}
        case ast.SelectExpression(selector=ast.VariableReference(id=ast.Identifier(name=name)), variants=variants):
            usual = next(one for one in variants if one.default)
            of = {_key(one): _pattern(one.value) for one in variants}
            return {"value": name, "of": of, "usual": _key(usual)}
    raise ValueError(f"scripts cannot say {type(element.expression).__name__}")


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
