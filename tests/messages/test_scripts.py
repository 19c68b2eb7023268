"""What our scripts say: by messages alone, each of which is there and is said with the values that it names."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from app import create_app
from dashboard.components import shell
from dashboard.config import ASSETS
from dashboard.languages import LANGUAGES
from dashboard.messages import bundles, scripts
from dashboard.messages.values import Message, say

SCRIPTS = {
    path.name: path.read_text(encoding="utf-8")
    for path in sorted(ASSETS.glob("*.js"))
    if not path.name.startswith(("plotly-", "regenerator-runtime-"))
}
ID = re.compile(rf'"((?:{"|".join((scripts.PAGE, *scripts.OF_SHOWS))})-[a-z-]+)"')
TOKEN = re.compile(
    r'"(?P<text>(?:[^"\\\n]|\\.)*)"|`(?P<template>(?:[^`\\]|\\.)*)`'
    r"|//[^\n]*|/\*.*?\*/|/(?:[^/\\\n* ]|\\.)(?:[^/\\\n]|\\.)*/[gu]*",
    re.DOTALL,
)
"""A text of a script; or a comment or an expression, which may hold quotes too."""
SHOWN = re.compile(
    r'(?:"aria-label"|"aria-roledescription"|(?<![\w"])(?:alt|title|placeholder|textContent)\b)\s*[,:=]\s*"([^"]+)"'
)
"""A text that stands where readers see or hear it."""
WORD = re.compile(r"(?<![\w./#:-])[A-Z]?[a-z]{2,}(?![\w./:-])")
SELECTORS = set("[]#=.>()*{}<%")
"""Marks of selectors, of addresses, of kinds of files: a text with one of them is for machines."""


def ids(text: str) -> set[str]:
    return set(ID.findall(text))


def texts(script: str) -> list[str]:
    found = [token["text"] or token["template"] for token in TOKEN.finditer(script)]
    return [text for text in found if text]


def sentences(script: str) -> list[str]:
    """Return the texts of a script that read as words of a language: two or more, none of which names a class."""
    return [
        text
        for text in texts(script)
        if not set(text) & SELECTORS and len(WORD.findall(text)) > 1 and not set(text.split()) <= NAMES
    ]


SHEETS = "".join(path.read_text(encoding="utf-8") for path in ASSETS.glob("*.css"))
NAMES = {*re.findall(r"\.([a-z][\w-]*)", SHEETS), "thead", "th", "use", "strict"}
"""Classes of the style sheets, elements of tables, and what begins every script."""


@pytest.mark.parametrize("name", SCRIPTS)
def test_scripts_have_no_words_of_their_own(name):
    assert not sentences(SCRIPTS[name])
    assert not [
        text for text in SHOWN.findall(SCRIPTS[name]) if re.search("[A-Za-z]{2}", text) and not ids(f'"{text}"')
    ]
    capitals = [text for text in texts(SCRIPTS[name]) if re.fullmatch("[A-Z][a-z]+( [a-z]+)*[.!?…]?", text)]
    assert not [text for text in capitals if text not in KEYS]


KEYS = {"Escape", "Enter", "Home", "End", "Space", "Date", "Plotly"}
"""Keys as browsers name them, and the name under which plotly.js is found."""


def test_words_in_a_script_are_found():
    assert sentences('box.say("Nothing was found"); // "A comment here"\n') == ["Nothing was found"]
    assert not sentences('list.closest("details.chooser[open] summary"); made("p", "notice show-warning");')
    assert SHOWN.findall('box.setAttribute("aria-label", "slide"); x.textContent = "Pause";') == ["slide", "Pause"]


def test_every_message_that_scripts_say_is_there_and_every_one_is_said():
    there = set().union(*(scripts.spoken("en", page) for page in (scripts.PAGE, *scripts.OF_SHOWS)))
    assert set().union(*map(ids, SCRIPTS.values())) == there


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("page", [scripts.PAGE, *scripts.OF_SHOWS])
def test_scripts_can_say_their_messages_in_every_language(page, lang):
    assert set(scripts.spoken(lang, page)) == set(scripts.spoken("en", page))


def test_a_page_carries_the_messages_of_its_language_and_nothing_of_them_ends_the_element():
    page = shell.index("en")
    held = re.search(r'<script type="application/json" id="messages">(.*?)</script>', page, re.DOTALL)
    assert json.loads(held[1]) == scripts.spoken("en")
    assert "<" not in held[1]


def test_messages_become_texts_values_and_choices(tmp_path, monkeypatch):
    (tmp_path / "en").mkdir()
    (tmp_path / "fr").mkdir()
    (tmp_path / "en" / "scripts.ftl").write_text(
        'scripts-a = Plain{ " " }\nscripts-b = A { $x }\nscripts-c =\n    { $n ->\n        [0] None\n'
        "        [one] { $n } one\n       *[other] More\n    }\n",
        encoding="utf-8",
    )
    (tmp_path / "fr" / "scripts.ftl").write_text("scripts-a = Simple\n", encoding="utf-8")
    monkeypatch.setattr(bundles, "FOLDER", tmp_path)
    scripts.spoken.cache_clear()
    try:
        choice = {"value": "n", "of": {"0": "None", "one": [{"value": "n"}, " one"], "other": "More"}, "usual": "other"}
        assert scripts.spoken("fr") == {
            "scripts-a": "Simple",
            "scripts-b": ["A ", {"value": "x"}],
            "scripts-c": [choice],
        }
        (tmp_path / "en" / "scripts.ftl").write_text("scripts-a = { IN($x) }\n", encoding="utf-8")
        scripts.spoken.cache_clear()
        with pytest.raises(ValueError, match="FunctionReference"):
            scripts.spoken("en")
    finally:
        scripts.spoken.cache_clear()


SAYING = """
globalThis.window = globalThis;
require(process.argv[1]);
const { messages, asked, lang } = JSON.parse(process.argv[2]);
const said = asked.map(([id, values]) => globalThis.dashboardMessages.said(messages[id], values, lang));
process.stdout.write(JSON.stringify(said));
"""
ASKED = [
    ("scripts-country-found", {"count": 1}),
    ("scripts-country-found", {"count": 12}),
    ("scripts-slides-menu", {"count": 0}),
    ("scripts-slides-menu", {"count": 3}),
    ("scripts-show-now", {"number": 2, "all": 5, "title": "T"}),
    ("scripts-list-more", {"names": "a, b", "count": 3}),
]


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if bundles.source(lang, scripts.PAGE)])
@pytest.mark.skipif(shutil.which("node") is None, reason="node, which says what scripts say, is not installed")
def test_scripts_say_a_message_as_the_server_does(lang):
    told = json.dumps({"messages": scripts.spoken(lang), "asked": ASKED, "lang": lang})
    ran = subprocess.run(
        ["node", "-e", SAYING, str(Path(ASSETS) / "messages.js"), told], capture_output=True, text=True, check=True
    )
    assert json.loads(ran.stdout) == [say(Message(id_, **values), lang) for id_, values in ASKED]


MOST_MORE = 15_000
"""Bytes by which a first visit may grow with a language."""


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_a_first_visit_is_not_much_larger_than_in_english(lang):
    client = create_app().server.test_client()

    def fetched(address: str) -> int:
        return len(client.get(address, headers={"Accept-Encoding": "br"}).data)

    def visit(query: str) -> int:
        page = client.get(f"/{query}").get_data(as_text=True)
        files = re.findall(r'data-(?:src|locale)="([^"]+)"', page)
        return fetched(f"/{query}") + fetched(f"/_dash-layout{query}") + sum(map(fetched, files))

    assert visit(f"?lang={lang}") - visit("") < MOST_MORE
