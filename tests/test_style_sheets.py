"""Style sheets speak of where lines begin and end, not of left and right, so that a page may run from the right."""

import re
from pathlib import Path

import pytest

ASSETS = Path(__file__).parent.parent / "assets"
SHEETS = sorted(ASSETS.glob("*.css"))
SCRIPTS = sorted(set(ASSETS.glob("*.js")) - set(ASSETS.glob("plotly-*")))
MEANT = {
    ("table.rows .number", "text-align"): "digits line up by the last one, in every language",
    (".form-select", "background-position"): "a place in a background has no name by lines; its twin is the next",
    (".form-select:dir(rtl)", "background-position"): "the twin",
}
"""Where a side itself is meant, and why."""
SIDES = re.compile(r"(^|-)(left|right)(-|$)")
BY_VALUE = {"text-align", "float", "clear", "background-position", "transform-origin", "caption-side"}
FOUR = {"margin", "padding", "inset", "border-width", "border-style", "border-color", "scroll-margin", "scroll-padding"}


def values(text: str) -> list[str]:
    """Return the values of a shorthand; a function with its arguments is one."""
    return re.findall(r"[\w.%+-]*\((?:[^()]|\([^()]*\))*\)|[^\s]+", text.replace("!important", ""))


def is_physical(name: str, value: str) -> bool:
    """Return whether a declaration differs between left and right."""
    if SIDES.search(name):
        return True
    if name in BY_VALUE:
        return bool(re.search(r"\b(left|right)\b", value))
    parts = values(value)
    return name in FOUR and len(parts) == 4 and parts[1] != parts[3]


def declarations(css: str) -> list[tuple[str, str, str]]:
    """Return selector, property and value of every declaration of a style sheet."""
    found = []
    for selector, body in re.findall(r"([^{};]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", css, flags=re.S)):
        for line in filter(str.strip, re.split(r";(?![^()]*\))", body)):
            name, _, value = line.partition(":")
            found.append((" ".join(selector.split()), name.strip(), value.strip()))
    return found


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_no_style_sheet_names_a_side(sheet):
    found = [one for one in declarations(sheet.read_text(encoding="utf-8")) if is_physical(one[1], one[2])]
    assert [one for one in found if one[:2] not in MEANT] == []


def test_the_places_where_a_side_is_meant_are_there():
    every = [one for sheet in SHEETS for one in declarations(sheet.read_text(encoding="utf-8"))]
    assert {one[:2] for one in every if is_physical(one[1], one[2])} == set(MEANT)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_no_script_places_by_a_side(script):
    text = script.read_text(encoding="utf-8")
    assert not re.findall(r"style\.(?:\w+)?(?:[lL]eft|[rR]ight)\b\w*\s*=", text)


@pytest.mark.parametrize(
    ("declaration", "refused"),
    [
        ("margin-left: 1px", True),
        ("border-top-right-radius: 1px", True),
        ("right: 0", True),
        ("text-align: left", True),
        ("padding: 1px 2px 3px 4px", True),
        ("padding: 1px 2px 3px 2px", False),
        ("padding: clamp(1px, 2vw, 3px) 2px 0", False),
        ("inset: auto 0 0 1px", True),
        ("margin-inline-start: 1px", False),
        ("text-align: end", False),
        ("transform-origin: right top", True),
    ],
)
def test_what_names_a_side_is_found(declaration, refused):
    ((_, name, value),) = declarations(f"a {{ {declaration} }}")
    assert is_physical(name, value) is refused
