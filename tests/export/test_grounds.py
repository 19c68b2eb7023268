"""Colours on the dark ground, held against the same yardsticks as those on white."""

import itertools

import pytest

from dashboard import terms, theme
from dashboard.export.grounds import DARK, contrast, darkened, on_dark, text_on_dark
from tests.test_theme import GROUPS, MARKS, VISIONS, distance

EVERY = sorted({*MARKS, *theme.SECTOR_COLOURS.values(), *theme.SUBREGION_COLOURS.values()})
AGAINST = {theme.BLACK: theme.GROUND, theme.GROUND: theme.BLACK}


@pytest.mark.parametrize("colour", MARKS)
def test_marks_reach_three_on_the_dark_ground(colour):
    assert contrast(on_dark(colour), DARK) >= 3


@pytest.mark.parametrize("colour", [theme.INK, theme.QUIET_INK, *map(theme.readable, EVERY)])
def test_text_reaches_four_and_a_half_on_the_dark_ground(colour):
    assert contrast(text_on_dark(colour), DARK) >= 4.5


@pytest.mark.parametrize("colour", EVERY)
def test_text_on_a_mark_stays_readable(colour):
    assert text_on_dark(theme.on(colour)) == AGAINST[theme.on(colour)]
    assert contrast(text_on_dark(theme.on(colour)), on_dark(colour)) >= 4.5


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("group", GROUPS)
def test_colours_of_a_group_differ_on_the_dark_ground_too(group, vision):
    apart = {pair: distance(*map(on_dark, pair), vision) for pair in itertools.combinations(GROUPS[group], 2)}
    assert min(apart.values()) >= 5, apart


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("scale", [theme.AMOUNT_SCALE, theme.WOMEN_SCALE])
def test_steps_of_a_scale_differ_from_each_other_and_from_no_data(scale, vision):
    steps = [on_dark(step) for step in scale]
    assert min(distance(one, two, vision) for one, two in itertools.pairwise(steps)) >= 5
    assert min(distance(step, on_dark(theme.NO_DATA), vision) for step in steps) >= 5


def test_much_stands_out_more_than_little():
    strengths = [contrast(on_dark(step), DARK) for step in theme.AMOUNT_SCALE]
    assert strengths == sorted(strengths)
    assert strengths[-1] > 8


def test_no_data_keeps_its_hatch_and_the_grid_stays_faint():
    assert contrast(on_dark(theme.HATCH), on_dark(theme.NO_DATA)) >= 2
    assert 1.1 < contrast(on_dark(theme.GRID), DARK) < 1.6


def test_white_becomes_the_ground_and_what_is_clear_stays_so():
    assert on_dark(theme.GROUND) == DARK
    assert on_dark("rgba(0,0,0,0)") == "rgba(0,0,0,0)"
    assert on_dark("rgba(11,90,138,0.42)").endswith(",0.42)")


def test_a_figure_is_darkened_by_what_its_colours_are_for():
    before = {
        "line": {"color": theme.SERIES},
        "textfont": {"color": [theme.GROUND, theme.BLACK]},
        "font": {"color": theme.INK},
        "text": f'<span style="color:{theme.QUIET_INK}">1990</span>',
        "name": "#1 of 3",
        "z": [1, 2],
    }
    after = darkened(before)
    assert after == {
        "line": {"color": on_dark(theme.SERIES)},
        "textfont": {"color": [theme.BLACK, theme.GROUND]},
        "font": {"color": text_on_dark(theme.INK)},
        "text": f'<span style="color:{text_on_dark(theme.QUIET_INK)}">1990</span>',
        "name": "#1 of 3",
        "z": [1, 2],
    }
    assert before["line"] == {"color": theme.SERIES}


def test_every_colour_of_a_sex_has_a_twin_of_its_own():
    assert len({on_dark(theme.SEX_COLOURS[sex]) for sex in terms.SEXES}) == len(terms.SEXES)
