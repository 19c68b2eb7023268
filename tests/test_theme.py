import itertools

import pytest

from dashboard import terms, theme

# Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
VISIONS = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
MAIN_SECTORS = ("agriculture", "industry", "services", "domestic_work")
PARTS = [part for parts in terms.SECTOR_PARTS.values() for part in parts]
RATIFICATIONS_SEEN = ("ratified", "signed", "not_ratified", "denounced")
FLOWS = ("south_south", "south_north", "north_south", "north_north")
GROUPS = {
    "sexes": [theme.SEX_COLOURS["female"], theme.SEX_COLOURS["male"], theme.SEX_COLOURS["both"]],
    "sectors": [theme.SECTOR_COLOURS[sector] for sector in MAIN_SECTORS],
    "regions": list(theme.REGION_COLOURS.values()),
    "income groups": list(theme.INCOME_COLOURS.values()),
    "migrants and others": list(theme.MIGRANT_COLOURS.values()),
    "flows between South and North": [theme.MOBILITY_COLOURS[flow] for flow in FLOWS],
    "South and North on a map": [theme.SIDE_COLOURS["south"], theme.SIDE_COLOURS["north"]],
    "UN regions": list(theme.UN_REGION_COLOURS.values()),
    "into a country and out of it": [theme.IN_COLOUR, theme.OUT_COLOUR],
    "earlier and later": [theme.EARLIER, theme.SERIES],
    "ratifications": [theme.RATIFICATION_COLOURS[one] for one in RATIFICATIONS_SEEN],
}
MARKS = [
    theme.SIDE_COLOURS["south"],
    theme.SIDE_COLOURS["north"],
    *theme.SEX_COLOURS.values(),
    *(theme.SECTOR_COLOURS[sector] for sector in (*MAIN_SECTORS, *PARTS)),
    *theme.REGION_COLOURS.values(),
    *theme.UN_REGION_COLOURS.values(),
    *theme.MIGRANT_COLOURS.values(),
    theme.IN_COLOUR,
    theme.OUT_COLOUR,
    *(theme.MOBILITY_COLOURS[flow] for flow in FLOWS),
    *theme.NEUTRAL,
    theme.EARLIER,
    theme.SERIES,
    *(theme.RATIFICATION_COLOURS[one] for one in RATIFICATIONS_SEEN),
]


def linear(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def contrast(one, two):
    lights = sorted(sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear(c), strict=True)) for c in (one, two))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def oklab(colour, vision="usual"):
    seen = [sum(w * p for w, p in zip(row, linear(colour), strict=True)) for row in VISIONS[vision]]
    red, green, blue = (min(max(part, 0.0), 1.0) for part in seen)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def distance(one, two, vision="usual"):
    pairs = zip(oklab(one, vision), oklab(two, vision), strict=True)
    return 100 * sum((a - b) ** 2 for a, b in pairs) ** 0.5


def test_the_yardsticks_measure_black_against_white():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert distance("#000000", "#ffffff") == pytest.approx(100, abs=0.1)


@pytest.mark.parametrize("colour", [theme.INK, theme.QUIET_INK, theme.SERIES])
def test_text_has_a_contrast_of_four_and_a_half(colour):
    assert contrast(colour, theme.GROUND) >= 4.5


@pytest.mark.parametrize("colour", MARKS)
def test_marks_have_a_contrast_of_three(colour):
    assert contrast(colour, theme.GROUND) >= 3


@pytest.mark.parametrize("colour", [*theme.SECTOR_COLOURS.values(), *theme.SUBREGION_COLOURS.values(), *MARKS])
def test_words_on_a_mark_and_in_its_colour_have_a_contrast_of_four_and_a_half(colour):
    assert contrast(theme.on(colour), colour) >= 4.5
    assert contrast(theme.readable(colour), theme.GROUND) >= 4.5


def test_a_dark_colour_is_readable_as_it_is():
    assert theme.readable(theme.SERIES) == theme.SERIES


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("group", GROUPS)
def test_colours_of_a_group_differ_to_every_eye(group, vision):
    apart = {pair: distance(*pair, vision) for pair in itertools.combinations(GROUPS[group], 2)}
    assert min(apart.values()) >= 8, apart


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("hue", theme.NEUTRAL)
def test_hues_without_meaning_are_far_from_women_and_men_and_from_each_other(hue, vision):
    others = [other for other in theme.NEUTRAL if other != hue]
    assert min(distance(hue, sex, vision) for sex in theme.SEX_COLOURS.values()) >= 8
    assert min(distance(hue, other, vision) for other in others) >= 6


@pytest.mark.parametrize("hue", theme.NEUTRAL)
def test_hues_without_meaning_are_not_those_of_a_sector_or_of_one_series(hue):
    meant = [theme.SERIES, *theme.SECTOR_COLOURS.values()]
    assert min(distance(hue, other) for other in meant) >= 5


@pytest.mark.parametrize("hue", [theme.SOUTH, theme.NORTH, theme.SIDE_COLOURS["south"], theme.SIDE_COLOURS["north"]])
def test_the_hues_of_south_and_north_are_those_of_nothing_else(hue):
    meant = [
        theme.SERIES,
        *theme.NEUTRAL,
        *theme.SEX_COLOURS.values(),
        *theme.SECTOR_COLOURS.values(),
        *theme.REGION_COLOURS.values(),
        *theme.UN_REGION_COLOURS.values(),
        theme.IN_COLOUR,
        theme.OUT_COLOUR,
        *theme.INCOME_COLOURS.values(),
    ]
    assert min(distance(hue, other) for other in meant) >= 8


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("hue", [theme.IN_COLOUR, theme.OUT_COLOUR])
def test_into_a_country_and_out_of_it_are_far_from_women_and_men_and_from_one_series(hue, vision):
    assert min(distance(hue, sex, vision) for sex in theme.SEX_COLOURS.values()) >= 8
    assert distance(hue, theme.SERIES) >= 8


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("sector", terms.SECTOR_PARTS)
def test_parts_of_a_sector_are_steps_of_its_hue(sector, vision):
    steps = [theme.SECTOR_COLOURS[one] for one in (sector, *terms.SECTOR_PARTS[sector])]
    apart = {pair: distance(*pair, vision) for pair in itertools.combinations(steps, 2)}
    assert min(apart.values()) >= 6, apart


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("scale", [theme.AMOUNT_SCALE, theme.WOMEN_SCALE])
def test_steps_of_a_scale_differ_from_each_other_and_from_no_data(scale, vision):
    steps = [distance(one, two, vision) for one, two in itertools.pairwise(scale)]
    blank = [distance(step, theme.NO_DATA, vision) for step in scale]
    assert min(steps) >= 5, steps
    assert min(blank) >= 5, blank


def test_every_sex_sector_region_and_group_has_a_colour():
    assert set(theme.SEX_COLOURS) == set(terms.SEXES)
    assert set(theme.SECTOR_COLOURS) == set(terms.SECTORS)
    assert set(theme.REGION_COLOURS) == set(terms.ILO_REGIONS)
    assert set(theme.SUBREGION_COLOURS) == set(terms.SUBREGIONS)
    assert set(theme.INCOME_COLOURS) == set(terms.INCOME_GROUPS)
    assert set(theme.MOBILITY_COLOURS) == set(terms.MOBILITY)
    assert set(theme.SIDE_COLOURS) <= set(terms.SIDES)


def test_subregions_of_a_region_differ():
    assert len(set(theme.SUBREGION_COLOURS.values())) == len(terms.SUBREGIONS)
