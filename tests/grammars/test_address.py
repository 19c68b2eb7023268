"""How an address says what is chosen, held by the cases that hold assets/address-grammar.js too."""

import json
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from dashboard.components.controls import widget_value
from dashboard.rendering import applies
from dashboard.selections import MANNERS, manners, page_address, read_selection, with_query, without_manners
from dashboard.slides import multiple
from dashboard.view import Control, Option, Selection, View

CASES = json.loads((Path(__file__).parent / "address.json").read_text(encoding="utf-8"))


def control(given):
    return Control(
        name=given["name"],
        label=given["name"],
        options=lambda: [Option(value=text, label=text) for text in given["options"]],
        default=lambda: given["default"],
        many=given.get("many", False),
        number=given.get("number", False),
        widget="slider" if given.get("number") else "radio",
    )


CONTROLS = tuple(control(given) for given in CASES["controls"])
SUBJECT = next(given for given in CASES["controls"] if given.get("path"))


class Page(View):
    """A page that has the controls of the cases, though no charts."""

    controls = CONTROLS


def page(path, subject):
    words = {"slug": "page", "title": "", "summary": "", "questions": (), "layout": print, "register": print}
    return Page(path=SUBJECT["path"] if subject else path, path_control=SUBJECT["name"] if subject else "", **words)


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: case["about"])
def test_an_address_is_read_and_written_as_in_the_browser(case):
    parts = urlsplit(case["address"])
    query = multiple(parts.query)
    subject = parts.path.startswith(f"{SUBJECT['path']}/")
    in_path = {SUBJECT["name"]: parts.path.removeprefix(f"{SUBJECT['path']}/")} if subject else {}
    selection, _ = read_selection(CONTROLS, without_manners(query) | in_path)
    assert [widget_value(one, selection[one.name]) for one in CONTROLS] == case["values"]
    address = page_address(page(parts.path, subject), selection, CONTROLS)
    mark = "&" if "?" in address else "?"
    kept = urlencode(manners(query), safe=",")
    assert (f"{address}{mark}{kept}" if kept else with_query(address)) == case["written"]


def test_the_manners_are_those_of_the_browser():
    assert list(MANNERS) == CASES["manners"]


@pytest.mark.parametrize("case", CASES["applying"], ids=lambda case: case["about"])
def test_a_control_means_something_beside_the_same_values_as_in_the_browser(case):
    conditions = tuple({name: tuple(values) for name, values in one.items()} for one in case["applies"])
    one = Control(name="one", label="", options=tuple, default=str, applies=conditions)
    assert applies(one, Selection.of(case["now"])) is case["means"]
