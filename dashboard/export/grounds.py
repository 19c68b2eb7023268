"""The same figure on a dark ground: every colour keeps its hue and takes the lightness that the ground asks for.

Lightness is turned round in OKLab (Ottosson 2020), so that what stands out on white stands out on the dark ground, the
steps of a scale keep their order from faint to strong, and hues keep their meaning.
"""

import itertools
import re
from functools import cache
from typing import Any

from dashboard import theme

DARK = "#0c0f13"
"""The dark ground."""
CLEAR = "rgba(0,0,0,0)"
CURVE = ((0.0, 0.98), (0.25, 0.9), (0.5647, 0.5647), (0.68, 0.5), (0.8, 0.41), (1.0, 0.17))
"""Lightness on white, and on the dark ground.

A colour of 0.5647 has a luminance of 0.18, where black and white text stand out alike: it stays, so that `theme.on`
holds with black and white exchanged. Marks, which reach 3:1 on white up to 0.68, reach it on the dark ground as well.
"""
TEXT_CONTRAST, MARK_CONTRAST = 4.5, 3.0
TEXT_LIGHTNESS, TEXT_SLOPE = 1.12, 0.66
"""Text is turned round on a line of its own, so that ink stays as clear as on white."""
COLOUR = re.compile(r"#[0-9a-fA-F]{6}|rgba?\([\d., ]+\)")
IN_TEXT = re.compile(r"(?<=color:)#[0-9a-fA-F]{6}")
Triple = tuple[float, float, float]


def darkened(part: Any, name: str = "", parent: str = "") -> Any:
    """Return a copy of a figure, or of a part of it, with the colours of the dark ground."""
    if isinstance(part, dict):
        return {key: darkened(value, key, name) for key, value in part.items()}
    if isinstance(part, list):
        return [darkened(one, name, parent) for one in part]
    if not isinstance(part, str):
        return part
    if COLOUR.fullmatch(part):
        return text_on_dark(part) if parent.endswith("font") else on_dark(part)
    return IN_TEXT.sub(lambda found: text_on_dark(found[0]), part) if "color:#" in part else part


@cache
def on_dark(colour: str) -> str:
    """Return the twin on the dark ground of a mark's `colour` (#rrggbb, or rgb() and rgba(), whose alpha stays)."""
    if colour == theme.GROUND:
        return DARK
    if colour.startswith("#"):
        return _hex(_turned(colour))
    red, green, blue, *alpha = (float(one) for one in re.findall(r"[\d.]+", colour))
    if alpha == [0.0]:
        return colour
    turned = _turned(f"#{round(red):02x}{round(green):02x}{round(blue):02x}")
    levels = [str(round(255 * level)) for level in turned]
    return f"rgba({','.join([*levels, *(f'{one:g}' for one in alpha)])})" if alpha else f"rgb({','.join(levels)})"


@cache
def text_on_dark(colour: str) -> str:
    """Return the twin of text in `colour`: at least 4.5:1 on the dark ground; text on marks turns black or white."""
    exchanged = {theme.BLACK: theme.GROUND, theme.GROUND: theme.BLACK}
    if colour in exchanged or not colour.startswith("#"):
        return exchanged.get(colour, colour)
    lightness, a, b = _oklab(_linear_hex(colour))
    lightness = TEXT_LIGHTNESS - TEXT_SLOPE * lightness
    while contrast(_hex(_displayed((lightness, a, b))), DARK) < TEXT_CONTRAST:
        lightness += 0.01
    return _hex(_displayed((lightness, a, b)))


def contrast(one: str, two: str) -> float:
    """Return the contrast of two colours (#rrggbb) as WCAG 2 defines it."""
    lights = sorted(0.2126 * red + 0.7152 * green + 0.0722 * blue for red, green, blue in map(_linear_hex, (one, two)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _turned(colour: str) -> Triple:
    """Return the levels of a mark's twin, moved a little where text on it or its contrast with the ground asks."""
    lightness, a, b = _oklab(_linear_hex(colour))
    lightness = _along_curve(lightness)
    marks = contrast(colour, theme.GROUND) >= MARK_CONTRAST
    light_text = theme.on(colour) == theme.BLACK
    while True:
        levels = _displayed((lightness, a, b))
        shown = _hex(levels)
        if light_text and contrast(shown, theme.GROUND) < TEXT_CONTRAST:
            lightness -= 0.005
        elif (marks and contrast(shown, DARK) < MARK_CONTRAST) or (
            not light_text and contrast(shown, theme.BLACK) < TEXT_CONTRAST
        ):
            lightness += 0.005
        else:
            return levels


def _along_curve(lightness: float) -> float:
    for (start, first), (end, last) in itertools.pairwise(CURVE):
        if lightness <= end:
            return first + (last - first) * (lightness - start) / (end - start)
    return CURVE[-1][1]


def _displayed(colour: Triple) -> Triple:
    """Return sRGB levels from 0 to 1 of an OKLab colour, with as much of its chroma as a screen shows."""
    lightness, a, b = colour
    for part in range(20, -1, -1):
        levels = _linear_rgb((lightness, a * part / 20, b * part / 20))
        if all(-0.0005 <= level <= 1.0005 for level in levels):
            break
    red, green, blue = (min(max(level, 0.0), 1.0) for level in levels)
    return _encoded(red), _encoded(green), _encoded(blue)


def _encoded(level: float) -> float:
    return 12.92 * level if level <= 0.0031308 else 1.055 * level ** (1 / 2.4) - 0.055


def _linear_hex(colour: str) -> Triple:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _decoded(red), _decoded(green), _decoded(blue)


def _decoded(level: float) -> float:
    return level / 12.92 if level <= 0.04045 else ((level + 0.055) / 1.055) ** 2.4


def _hex(levels: Triple) -> str:
    return "#" + "".join(f"{round(255 * level):02x}" for level in levels)


def _oklab(linear: Triple) -> Triple:
    red, green, blue = linear
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _linear_rgb(lab: Triple) -> Triple:
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
