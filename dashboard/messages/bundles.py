"""The message files, one folder a language and one file a page, each message parsed when it is first asked for."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.syntax import FluentParser, ast, visitor

from dashboard.i18n import DEFAULT_LANGUAGE

FOLDER = Path(__file__).parent
ATTRIBUTE = "."
ENTRY = re.compile(r"^([a-z][\w-]*) *=.*(?:\n(?:[ }].*)?)*", re.MULTILINE)
"""A message in its file: the line that begins with its id, and those that begin with none."""
VALUE = re.compile(r"[\w-]+ *=\s*(?!\.[A-Za-z][\w-]* *=)\S")
"""A message that says something without being asked for an attribute."""
PLAIN = re.compile(r"[\w-]+ *= *([^{}\n ][^{}\n]*?)[ \n]*")
"""A message that is the same words whatever the values: the most, which need no parser."""

PARSER = FluentParser(with_spans=False)
"""Where in its text a part of a message stands is of no use to readers."""

FORMS = {"THE": "subject", "IN": "in", "FROM": "from", "TO": "to", "OF": "of", "START": "start"}
"""The functions that messages may call on a place, or a list of places, and the form of the name that each gives."""


class MessageError(LookupError):
    """A message that is not there, or that could not be said with the values it was given."""


def pages(lang: str) -> tuple[str, ...]:
    """Return the names of the message files of a language: "remittances", "values"."""
    return tuple(sorted(path.stem for path in (FOLDER / lang).glob("*.ftl")))


def source(lang: str, page: str) -> str:
    """Return the text of one message file; empty where the language has none of that name."""
    path = FOLDER / lang / f"{page}.ftl"
    return path.read_text(encoding="utf-8") if path.exists() else ""


class _Bundle(FluentBundle):
    """Messages as they are said: their trees, three fifths of what a bundle takes, are not kept."""

    def add_resource(self, resource: ast.Resource, allow_overrides: bool = False) -> None:
        """Take the messages of a resource; of one that is there already the first stays, unless the new is to."""
        for item in resource.body:
            if isinstance(item, ast.Message) and (allow_overrides or item.id.name not in self._compiled):
                self._compiled[item.id.name] = self._compiler(item)

    def has_message(self, message_id: str) -> bool:
        """Return whether a message can be said."""
        return message_id in self._compiled


@cache
def _bundle(lang: str) -> FluentBundle:
    functions = {name: _former(form, lang) for name, form in FORMS.items()}
    # Marks that isolate what is filled in would stand in files, in names of files and in text that is measured.
    return _Bundle([lang], functions=functions, use_isolating=False)


def _former(form: str, lang: str) -> Callable[[Any], Any]:
    return lambda place: str(place.form(form, lang))


@cache
def _texts(lang: str, page: str) -> Mapping[str, str]:
    """Return the messages of a file as they stand there, by id: to parse all takes longer than to answer a reader."""
    return {found[1]: found[0] for found in ENTRY.finditer(source(lang, page))}


def _page(message_id: str) -> str:
    return message_id.partition("-")[0]


def _load(message_id: str, lang: str) -> None:
    """Let the bundle of a language have a message of its files, and all that stand in it."""
    text = _texts(lang, _page(message_id)).get(message_id)
    if text is not None and not _bundle(lang).has_message(message_id):
        plain = PLAIN.fullmatch(text)
        resource = _plain(message_id, plain[1]) if plain else PARSER.parse(text)
        named = _Named()
        named.visit(resource)
        # These first: a message that is there can be said.
        for one in named.ids:
            _load(one, lang)
        _bundle(lang).add_resource(resource)


def _plain(message_id: str, words: str) -> ast.Resource:
    return ast.Resource([ast.Message(ast.Identifier(message_id), ast.Pattern([ast.TextElement(words)]))])


class _Named(visitor.Visitor):
    """The ids of the messages that stand in what is visited."""

    def __init__(self) -> None:
        self.ids: set[str] = set()

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802  (named by the library)
        self.ids.add(node.id.name)


def ids(page: str, lang: str = DEFAULT_LANGUAGE) -> tuple[str, ...]:
    """Return the id of every message of a file that says something without being asked for an attribute."""
    return tuple(one for one in _texts(lang, page) if has(one, lang))


@cache
def has(message_id: str, lang: str) -> bool:
    """Return whether a language has a message of its own."""
    name, _, attribute = message_id.partition(ATTRIBUTE)
    text = _texts(lang, _page(name)).get(name, "")
    # To look is enough: most messages that are asked after are never said.
    return bool(re.search(rf"^ +\.{attribute} *=", text, re.MULTILINE) if attribute else VALUE.match(text))


def said(message_id: str, lang: str, values: dict[str, Any]) -> str:
    """Return the message with this id in a language, English where the language has none of it.

    An id begins with the name of its file, "remittances-map-title"; one of an attribute has a dot, "sex.female".
    Raises MessageError where English lacks it too, or where a value that it names is missing or cannot be written.
    """
    for spoken in (lang, DEFAULT_LANGUAGE):
        pattern = _pattern(message_id, spoken)
        if pattern is not None:
            errors: list[Exception] = []
            # The bundle's own format_pattern would make plain numbers of ours, which know how they are written.
            current = CurrentEnvironment(args=values)
            text = pattern(ResolverEnvironment(context=_bundle(spoken), current=current, errors=errors))
            if errors:
                raise MessageError(f"{message_id} ({spoken}): {'; '.join(str(error) for error in errors)}")
            return str(text)
    raise MessageError(f"{message_id}: no message has this id")


def _pattern(message_id: str, lang: str) -> Any:
    name, _, attribute = message_id.partition(ATTRIBUTE)
    _load(name, lang)
    bundle = _bundle(lang)
    if not bundle.has_message(name):
        return None
    message = bundle.get_message(name)
    return message.attributes.get(attribute) if attribute else message.value
