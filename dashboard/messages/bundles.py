"""The message files, one folder a language and one file a page, loaded when a message of theirs is first asked for."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.syntax.ast import Message as Entry

from dashboard.i18n import DEFAULT_LANGUAGE

FOLDER = Path(__file__).parent
ATTRIBUTE = "."

FORMS = {"THE": "subject", "IN": "in", "FROM": "from", "TO": "to", "OF": "of", "START": "start"}
"""The functions that messages may call on a place, or a list of places, and the form of the name that each gives."""

_loading = Lock()


class MessageError(LookupError):
    """A message that is not there, or that could not be said with the values it was given."""


def pages(lang: str) -> tuple[str, ...]:
    """Return the names of the message files of a language: "remittances", "values"."""
    return tuple(sorted(path.stem for path in (FOLDER / lang).glob("*.ftl")))


def source(lang: str, page: str) -> str:
    """Return the text of one message file; empty where the language has none of that name."""
    path = FOLDER / lang / f"{page}.ftl"
    return path.read_text(encoding="utf-8") if path.exists() else ""


@cache
def _bundle(lang: str) -> FluentBundle:
    functions = {name: _former(form, lang) for name, form in FORMS.items()}
    # Marks that isolate what is filled in would stand in files, in names of files and in text that is measured.
    return FluentBundle([lang], functions=functions, use_isolating=False)


def _former(form: str, lang: str) -> Callable[[Any], Any]:
    return lambda place: str(place.form(form, lang))


@cache
def _load(lang: str, page: str) -> None:
    with _loading:
        _bundle(lang).add_resource(FluentResource(source(lang, page)))


def ids(page: str, lang: str = DEFAULT_LANGUAGE) -> tuple[str, ...]:
    """Return the id of every message of a file that says something without being asked for an attribute."""
    entries = FluentResource(source(lang, page)).body
    return tuple(one.id.name for one in entries if isinstance(one, Entry) and one.value)


def has(message_id: str, lang: str) -> bool:
    """Return whether a language has a message of its own."""
    return _pattern(message_id, lang) is not None


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
    _load(lang, name.partition("-")[0])
    bundle = _bundle(lang)
    if not bundle.has_message(name):
        return None
    message = bundle.get_message(name)
    return message.attributes.get(attribute) if attribute else message.value
