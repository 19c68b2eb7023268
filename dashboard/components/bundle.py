"""What every page needs of a browser: one program and one style sheet, of what Dash names in its pages and assets/."""

import re
from collections.abc import Collection
from functools import cache
from importlib import import_module
from pathlib import Path
from urllib.parse import urlsplit

import flask_bootstrap
import orjson
from dash import dcc
from dash.fingerprint import check_fingerprint
from rcssmin import cssmin
from rjsmin import jsmin

from dashboard.addresses import local
from dashboard.components import inline
from dashboard.components.delivery import Files
from dashboard.config import ASSETS
from dashboard.i18n import DEFAULT_LANGUAGE
from dashboard.languages import LANGUAGES
from dashboard.messages.scripts import OF_SHOWS, spoken

ELEMENT = re.compile(r'<script(?: src="([^"]+)")?[^>]*>(.*?)</script>', re.DOTALL)
SHEET = re.compile(r'<link [^>]*href="([^"]+)"')
SUITE = re.compile(r"/_dash-component-suites/([\w.]+)/(.+)")
NOT_NEEDED = re.compile(r"/dash_table/|/polyfill@")
"""Of what Dash names: a component that no page has, and what browsers that run the rest know by themselves."""
LATE = (Path(dcc.__file__).parent / "async-graph.js",)
"""Parts that Dash fetches when a page has such a component: nearly every page has."""
BOOTSTRAP = Path(flask_bootstrap.__file__).parent / "static" / "bootstrap5" / "css" / "bootstrap.min.css"
FORMS = ("form-check", "form-check-inline", "form-check-input", "form-check-label", "form-control", "form-control-sm")
KEPT = {*FORMS, "form-select", "form-select-sm", "lead", "visually-hidden"}
"""The classes of Bootstrap that pages use, besides its rules for elements."""
RULE = re.compile(r"([^{}@;/]+)\{([^{}]*)\}")
CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
EMPTY = re.compile(r"@[^{};]+\{\}|@keyframes[^{]+\{(?:[^{}]+\{[^{}]*\})*\}")
PLOTLY = next(ASSETS.glob("plotly-*.min.js"))
OUTLINES = ASSETS / "geo" / "world_110m.json"
PROGRAM = "program-with-dash-renderer.js"
"""Dash looks in its pages for a script of that name."""
SHOW = (
    "show-slide",
    "show-standing",
    "show-widgets",
    "show-keys",
    "show",
    "show-present",
    "show-lead",
    "show-door",
    "show-follow",
    "show-ask",
    "show-point",
)
"""The scripts of slide shows in their order, which a page fetches when one is shown."""


@cache
def program(elements: str) -> bytes:
    """Return all scripts that the elements of a page name or hold, in their order, as one script."""
    parts = []
    for address, text in ELEMENT.findall(elements):
        if not NOT_NEEDED.search(address):
            parts.append(_script(_file(address)) if address else jsmin(text))
    parts[-1:-1] = [_script(path) for path in LATE]
    # A part may end without a semicolon or within a comment.
    return "\n;".join(dict.fromkeys(parts)).encode()


@cache
def style(elements: str) -> bytes:
    """Return what pages use of Bootstrap and all style sheets that their elements name, in their order, as one."""
    sheets = [_file(address).read_text(encoding="utf-8") for address in SHEET.findall(elements)]
    used = kept(BOOTSTRAP.read_text(encoding="utf-8"), KEPT)
    # What begins with /*! is a licence.
    return "\n".join(cssmin(sheet, keep_bang_comments=True) for sheet in (used, *sheets)).encode()


@cache
def show(lang: str) -> bytes:
    """Return all scripts of slide shows as one, with what they say in a language besides the messages of the page."""
    said = orjson.dumps({id_: text for page in OF_SHOWS for id_, text in spoken(lang, page).items()}).decode()
    scripts = [f"dashboardMessages.add({said})", *(_script(ASSETS / f"{name}.js") for name in SHOW)]
    return "\n;".join(scripts).encode()


def kept(sheet: str, classes: Collection[str]) -> str:
    """Return the rules of a style sheet for elements and for `classes`, without those for other classes and themes."""

    def rule(found: re.Match[str]) -> str:
        chosen = [one for one in found[1].split(",") if "[data-bs" not in one and set(CLASS.findall(one)) <= {*classes}]
        return f"{','.join(chosen)}{{{found[2]}}}" if chosen else ""

    return EMPTY.sub("", RULE.sub(rule, sheet))


class Bundle:
    """The addresses of what pages need, as files that `files` sends."""

    def __init__(self, files: Files) -> None:
        self.files = files
        files.add(OUTLINES.name, OUTLINES.read_bytes(), address=f"/assets/geo/{OUTLINES.name}")

    def style(self, elements: str) -> str:
        """Return the address of the style sheet of a page, of which Dash has made these elements."""
        return local(self.files.add("style.css", style(elements)))

    def element(self, elements: str, lang: str, *, draws: bool, maps: bool) -> str:
        """Return the element that starts a page in `lang`, of which Dash has made the elements of its scripts.

        `draws` says whether it has charts, `maps` whether a map is the first of them.
        """
        named = {
            "src": self.files.add(PROGRAM, program(elements)),
            "plotly": self.files.add(PLOTLY.name, _content(PLOTLY)),
            "locale": self._locale(lang),
            "show": self.files.add("show.js", show(lang)),
            "outlines": f"/assets/geo/{OUTLINES.name}" if maps else "",
        }
        data = {name: local(address) for name, address in named.items() if address}
        data |= {"draws": "yes"} if draws else {}
        written = "".join(f' data-{name}="{text}"' for name, text in data.items())
        # By this name Dash knows that its renderer is in the page.
        return f'<script id="_dash-renderer"{written}>{inline.script(inline.START)}</script>'

    def _locale(self, lang: str) -> str:
        """Return the address of the words of plotly.js in a language; English is in the bundle."""
        if lang == DEFAULT_LANGUAGE:
            return ""
        path = ASSETS / f"plotly-locale-{LANGUAGES[lang].plotly.lower()}.js"
        return self.files.add(path.name, _content(path))


@cache
def _content(path: Path) -> bytes:
    return path.read_bytes()


def _file(address: str) -> Path:
    """Return the file behind an address as Dash writes it into its pages."""
    path = urlsplit(address).path
    suite = SUITE.search(path)
    if suite is None:
        return ASSETS / path.rpartition("/assets/")[2]
    package = import_module(suite[1])
    return Path(str(package.__file__)).parent / check_fingerprint(suite[2])[0]


def _script(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    # Only ours are not small already.
    return str(jsmin(text)) if path.parent == ASSETS else re.sub(r"//# sourceMappingURL=\S+\s*$", "", text)
