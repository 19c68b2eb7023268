"""How wide words are: the widths of Arial's letters, in parts of the size of the type."""

from collections.abc import Sequence
from functools import cache

FONT = "Arial"
"""Of the fonts that the site names, the one that every office program has."""
LINE = 1.2
"""Height of a line, in parts of the size of the type."""
WIDTHS = {
    0.222: "ijl'‘’|",
    0.278: " .,:;/\\![]ftI",
    0.333: 'r()-“”"`{}',
    0.5: "csvxyzkJ",
    0.556: "abdeghnopqu0123456789L$?_–",
    0.611: "FTZ",
    0.667: "ABEKPSVXY&",
    0.722: "CDHNRUw",
    0.778: "GOQ",
    0.833: "mM",
    0.889: "%",
    0.944: "W",
    1.0: "—…→",
}
BOLD_WIDTHS = {
    0.278: " .,/\\Iijl‘’'|",
    0.333: "ft:;!()-[]",
    0.389: "r{}",
    0.5: 'z“”"',
    0.556: "aceksvxy0123456789J$_–",
    0.611: "bdghnopquFLTZ?",
    0.667: "EPSVXY",
    0.722: "ABCDHKNRU&",
    0.778: "GOQw",
    0.833: "M",
    0.889: "m%",
    0.944: "W",
    1.0: "—…→",
}
OTHER, IDEOGRAPH = 0.6, 1.0


@cache
def _letters(bold: bool) -> dict[str, float]:
    widths = BOLD_WIDTHS if bold else WIDTHS
    return {letter: width for width, letters in widths.items() for letter in letters}


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the points that one line of text takes."""
    known = _letters(bold)
    parts = sum(known.get(letter, IDEOGRAPH if letter >= "\u2e80" else OTHER) for letter in text)
    return parts * size


def wrapped(text: str, *, room: float, size: float, bold: bool = False) -> list[str]:
    """Return text on lines that fit `room`; a word that is longer than a line stands on several."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}" if line else word
            if line and width(longer, size, bold=bold) > room:
                lines.append(line)
                longer = word
            line = longer
            while len(line) > 1 and width(line, size, bold=bold) > room:
                at = _that_fit(line, room=room, size=size, bold=bold)
                lines.append(line[:at])
                line = line[at:]
        lines.append(line)
    return lines


def height(lines: Sequence[str], size: float) -> float:
    """Return the height of lines of text."""
    return len(lines) * size * LINE


def _that_fit(line: str, *, room: float, size: float, bold: bool) -> int:
    """Return how many letters fit, at least one."""
    at = len(line) - 1
    while at > 1 and width(line[:at], size, bold=bold) > room:
        at -= 1
    return at
