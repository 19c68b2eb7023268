"""The message files: what the code says is there, what is there is said, and every language has the same."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from dashboard.config import ASSETS
from dashboard.messages import bundles, scripts

CODE = Path(__file__).parent.parent.parent / "dashboard"
LANGUAGES = sorted(path.name for path in bundles.FOLDER.iterdir() if path.is_dir() and len(path.name) == 2)
PAGES = [(lang, page) for lang in LANGUAGES for page in bundles.pages(lang)]
OTHERS = [(lang, page) for lang, page in PAGES if lang != "en"]


class _Found(Visitor):
    """What a message names: variables, other messages; and the keys of every choice by a number."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()
        self.choices: list[set[str]] = []

    def visit_VariableReference(self, node):  # noqa: N802  (named by the library)
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node):  # noqa: N802  (named by the library)
        self.messages.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))

    def visit_SelectExpression(self, node):  # noqa: N802  (named by the library)
        self.choices.append({one.key.name for one in node.variants if isinstance(one.key, ftl.Identifier)})
        self.generic_visit(node)


@cache
def patterns(lang: str, page: str) -> dict[str, ftl.Pattern]:
    """Return every message of a file, and every attribute as "message.attribute"."""
    resource = FluentParser().parse(bundles.source(lang, page))
    junk = [one.content for one in resource.body if isinstance(one, ftl.Junk)]
    assert not junk, junk[:1]
    found: dict[str, ftl.Pattern] = {}
    for entry in resource.body:
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{entry.id.name} is there twice"
            found |= {entry.id.name: entry.value} if entry.value else {}
            found |= {f"{entry.id.name}.{one.id.name}": one.value for one in entry.attributes}
    return found


@cache
def explained(page: str) -> dict[str, set[str]]:
    """Return the variables that the comment above each English message explains."""
    resource = FluentParser().parse(bundles.source("en", page))
    entries = [one for one in resource.body if isinstance(one, ftl.Message) and one.comment]
    return {one.id.name: set(re.findall(r"\$(\w+)", one.comment.content)) for one in entries}


def about(pattern: ftl.Pattern) -> _Found:
    found = _Found()
    found.visit(pattern)
    return found


@cache
def said() -> set[str]:
    """Return every literal id by which the code addresses a message."""

    def calls(path: Path) -> Iterator[str]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if name in ("Message", "said", "_said") and isinstance(node.args[0].value, str):
                    yield node.args[0].value

    lists = re.findall(r'"(values-[a-z-]+)"', (CODE / "messages" / "values.py").read_text(encoding="utf-8"))
    return {
        *(id_ for path in (*CODE.rglob("*.py"), CODE.parent / "app.py") for id_ in calls(path)),
        *lists,
        *said_by_scripts(),
    }


def said_by_scripts() -> set[str]:
    """Return every id by which our scripts address a message."""
    ours = (path.read_text(encoding="utf-8") for path in ASSETS.glob("*.js") if not path.name.startswith("plotly-"))
    pages = "|".join((scripts.PAGE, *scripts.OF_SHOWS))
    return {id_ for text in ours for id_ in re.findall(rf'"((?:{pages})-[a-z-]+)"', text)}


FAMILIES = {
    "claimed": "statements of papers and their units: tests/messages/test_claims.py",
    "datasets": "parts of datasets: tests/messages/test_datasets.py",
    "remarks": "remarks on figures, found by their English words: tests/messages/test_remarks.py",
    "glossary": "words of the field: tests/test_glossary.py",
    "practice": "good practices: tests/messages/test_datasets.py",
    "questions": "guiding questions: tests/messages/test_datasets.py",
    "sources": "names of datasets: tests/messages/test_sources.py",
    "terms": "columns, units and codes: tests/messages/test_columns_and_categories.py",
}
"""Files whose ids are made of codes, in one place of the code, and the test that holds each to its codes."""


def test_every_message_that_the_code_says_is_there():
    known = {id_ for page in bundles.pages("en") for id_ in patterns("en", page)}
    assert not said() - known


def test_every_message_is_said():
    known = {id_: pattern for page in bundles.pages("en") for id_, pattern in patterns("en", page).items()}
    inside = {id_ for pattern in known.values() for id_ in about(pattern).messages}
    families = {id_ for id_ in known if id_.partition("-")[0] in FAMILIES}
    # A note that is said has its mark said with it.
    told = said()
    marks = {id_ for id_ in known if id_.endswith(".mark") and id_.removesuffix(".mark") in told}
    assert not set(known) - told - inside - families - marks


@pytest.mark.parametrize(("lang", "page"), PAGES)
def test_an_id_begins_with_the_name_of_its_file(lang, page):
    assert not [id_ for id_ in patterns(lang, page) if id_.partition("-")[0] != page]


@pytest.mark.parametrize(("lang", "page"), PAGES)
def test_a_message_is_found_in_its_file_without_parsing_the_others(lang, page):
    text = bundles.source(lang, page)
    entries = [one for one in FluentParser().parse(text).body if isinstance(one, (ftl.Message, ftl.Term))]
    parsed = {one.id.name: text[one.id.span.start : one.span.end] for one in entries}
    assert {id_: found.rstrip() for id_, found in bundles._texts(lang, page).items()} == parsed


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_language_has_every_file_of_english(lang):
    assert bundles.pages(lang) == bundles.pages("en")


@pytest.mark.parametrize(("lang", "page"), OTHERS)
def test_a_language_has_the_messages_of_english_with_their_variables(lang, page):
    ours, english = patterns(lang, page), patterns("en", page)
    assert set(ours) == set(english)
    named = {id_: (about(ours[id_]).variables, about(english[id_]).variables) for id_ in english}
    lacking = {id_: theirs - mine for id_, (mine, theirs) in named.items() if theirs - mine}
    # A language may choose by what English needs not, but then its comment says that it is there.
    unknown = {
        id_: mine - theirs
        for id_, (mine, theirs) in named.items()
        if mine - theirs - explained(page).get(id_.partition(".")[0], set())
    }
    assert (lacking, unknown) == ({}, {})


@pytest.mark.parametrize(("lang", "page"), PAGES)
def test_a_choice_by_number_has_every_plural_of_the_language(lang, page):
    plurals = {*Locale.parse(lang).plural_form.tags, "other"}
    lacking = {
        id_: plurals - keys
        for id_, pattern in patterns(lang, page).items()
        for keys in about(pattern).choices
        if keys & (PLURALS - {"other"}) and not plurals <= keys
    }
    assert not lacking


PLURALS = {"zero", "one", "two", "few", "many", "other"}


def _set_wrong(lang: str, text: str) -> list[str]:
    """Return the marks of a text that stand to their words otherwise than the language sets them."""
    rules = {
        "fr": r"\S [:;?!%»]|« |\w'\w|[0-9}]%",
        "es": r"[^\s=] [:;?!»]|« |[¿¡] |[0-9}] %",
        "ru": r"[^\s=] [:;?!»]|« |[0-9}] ?%|[Ёё]",
    }
    return re.findall(rules[lang], text)


@pytest.mark.parametrize("lang", ["fr", "es", "ru"])
def test_marks_stand_to_their_words_as_the_language_sets_them(lang):
    text = {
        f"{page} {number}": line
        for page in bundles.pages(lang)
        for number, line in enumerate(bundles.source(lang, page).splitlines(), 1)
        if not line.lstrip().startswith("#")
    }
    wrong = {at: found for at, line in text.items() if (found := _set_wrong(lang, line.partition(" = ")[2] or line))}
    assert not wrong
