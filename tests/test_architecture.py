"""Imports run down: nothing below knows anything above."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BASE = {"terms", "columns", "view", "selections", "config", "languages"}
WORDS = {"theme", "space", "legends", "formats", "i18n", "letters", "messages"}
ALLOWED = {
    "terms": set(),
    "columns": {"terms"},
    "languages": set(),
    "view": {"languages", "i18n", "messages", "space"},
    "selections": {"view", "messages", "data"},
    "config": set(),
    "addresses": {"config", "i18n", "languages", "messages"},
    "release": {"config", "data"},
    "serving": {"addresses", "config", "messages"},
    "glossary": {"languages", "messages"},
    "slides": {"view", "selections", "terms", "i18n", "messages"},
    "mirroring": {"languages", "theme"},
    "theme": {"terms", "config", "languages"},
    "space": set(),
    "legends": {"letters", "theme"},
    "still": {"letters", "space", "theme"},
    "fitting": {"letters", "legends", "space", "theme"},
    "i18n": {"terms", "config", "languages"},
    "messages": {"languages", "terms", "columns", "config", "i18n", "data"},
    "formats": {"terms", "columns", "config", "i18n", "messages"},
    "letters": set(),
    "data": {"config", "terms", "columns", "i18n"},
    "rendering": {"view", "selections", "terms", "columns", "i18n", "messages", "data", "space", "legends", "fitting"},
    "comparing": {"view", "selections", "terms", "columns", "space", "messages", "data", "rendering", "figures"},
    "sources": {"terms", "columns", "messages", "data.descriptor"},
    "analysis": {"terms"},
    "figures": {"terms", "columns", "languages", *WORDS},
    "components": {
        *BASE,
        "addresses",
        "release",
        "mirroring",
        *WORDS,
        "glossary",
        "data",
        "rendering",
        "slides",
        "still",
        "export.sizes",
    },
    "export": {
        *BASE,
        "addresses",
        "mirroring",
        *WORDS,
        "fitting",
        "glossary",
        "data",
        "rendering",
        "slides",
        "definitions.informed",
        "still",
    },
    "definitions": {
        "view",
        "selections",
        "terms",
        "theme",
        "columns",
        "i18n",
        "messages",
        "data",
        "analysis",
        "components.choices",
    },
    "views": {
        *BASE,
        *WORDS,
        "addresses",
        "mirroring",
        "glossary",
        "data",
        "rendering",
        "comparing",
        "slides",
        "analysis",
        "figures",
        "components",
        "definitions",
        "export",
    },
    "following": {
        "addresses",
        "view",
        "selections",
        "messages",
        "data",
        "rendering",
        "slides",
        "components.shelf",
        "export.deck.content",
        "export.share",
    },
    "mcp": {*BASE, "addresses", "i18n", "messages", "data", "rendering", "components", "export"},
    "commands": {
        *BASE,
        "addresses",
        "i18n",
        "messages",
        "data",
        "rendering",
        "slides",
        "export",
        "views",
        "sources",
        "mcp",
    },
    "__main__": {"config", "data.descriptor", "messages", "commands", "export"},
}
"""For every part of the package, which others it may import."""

MODULES = sorted((ROOT / "dashboard").rglob("*.py"))


def part_of(path: Path) -> str:
    return path.relative_to(ROOT / "dashboard").with_suffix("").parts[0]


def imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.update({node.module} if node.module != "dashboard" else {f"dashboard.{a.name}" for a in node.names})
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_run_down(path):
    part = part_of(path)
    if part == "__init__":
        assert not imported(path)
        return
    allowed = ALLOWED[part] | {part}
    ours = {name.removeprefix("dashboard.") for name in imported(path) if name.startswith("dashboard.")}
    wrong = {name for name in ours if not any(name == good or name.startswith(f"{good}.") for good in allowed)}
    assert not wrong


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_dash_stays_in_components_and_views(path):
    uses_dash = {name.split(".")[0] for name in imported(path)} & {"dash"}
    assert not uses_dash or part_of(path) in ("components", "views")


def test_nobody_imports_the_application():
    assert not [path for path in MODULES if "app" in imported(path)]


def test_every_view_file_is_listed():
    from dashboard.views import VIEWS

    files = {path.stem for path in (ROOT / "dashboard" / "views").iterdir() if path.suffix == ".py" or path.is_dir()}
    # `own` makes the pages of datasets that an installation adds.
    assert files - {"__init__", "__pycache__", "own"} == {view.slug for view in VIEWS}


def test_what_is_kept_for_each_country_or_address_is_kept_for_so_many():
    unbounded = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in sorted((ROOT / "dashboard").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and any(isinstance(one, ast.Name) and one.id == "cache" for one in node.decorator_list)
        and {"country", "area", "state", "origin", "destination", "root"} & {one.arg for one in node.args.args}
    ]
    assert not unbounded
