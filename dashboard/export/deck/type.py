"""How wide words are: as in the bundled fonts, which draw PDF, and which are a little wider than Arial.

PowerPoint draws with the fonts of the machine that opens the file, and Arial is on nearly all of them.
"""

from collections.abc import Sequence

from dashboard.export import glyphs

FONT = "Arial"
"""Of the fonts that the site names, the one that every office program has."""
EAST_ASIAN_FONT = "Microsoft YaHei"
"""For Chinese: part of Windows and of Office for Mac, with simplified and traditional characters."""
COMPLEX_FONT = "Arial"
"""For Arabic."""
LINE = 1.2
"""Height of a line, in parts of the size of the type."""


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the points that one line of text takes."""
    known = glyphs.widths(bold=bold)
    return sum(known.get(letter, glyphs.EM) for letter in text) * size / glyphs.EM


def wrapped(text: str, *, room: float, size: float, bold: bool = False) -> list[str]:
    """Return text on lines that fit `room`; a word that is longer than a line stands on several."""
    lines = []
    for paragraph in text.split("\n"):
        line = ""
        for word in filter(None, paragraph.split(" ")):
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
