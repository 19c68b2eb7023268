from pathlib import Path

import pytest

from dashboard.space import HEIGHTS, PAGE, STEP, WIDTHS, Space, read


@pytest.mark.parametrize(
    ("text", "space"),
    [
        ("1200x440", Space(1200, 440)),
        ("1219x459", Space(1200, 440)),
        ("358x400", Space(340, 400)),
        ("1x1", Space(300, 240)),
        ("99999x99999", Space(2000, 1400)),
    ],
)
def test_an_asked_space_is_within_bounds_and_in_steps(text, space):
    assert read(text) == space
    assert read(space.text) == space


@pytest.mark.parametrize(
    "text", ["", "1200", "1200x", "x440", "1200X440", "-1x5", "1200x440x1", "1e3x400", "123456x400"]
)
def test_what_names_no_space_has_that_of_a_laptop(text):
    assert read(text) == PAGE


def test_a_part_of_the_width_has_a_least():
    assert Space(1000, 440).across(0.4, least=200) == 400
    assert Space(350, 440).across(0.4, least=200) == 200


def test_scripts_know_the_same_bounds_and_steps():
    script = Path("assets/drawing-sizes.js").read_text(encoding="utf-8")
    (least_width, most_width), (least_height, most_height) = WIDTHS, HEIGHTS
    assert f"LEAST = {{ width: {least_width}, height: {least_height} }}" in script
    assert f"MOST = {{ width: {most_width}, height: {most_height} }}, STEP = {STEP};" in script
