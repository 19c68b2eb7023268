"""The widths of letters in the fonts that readers have: font files -> dashboard/letters.json.

A page is drawn with the reader's own font, which the server does not know. Of every letter the table holds the widest
of the common families, in thousandths of the size of the type; what has room for that has room in each of them.

    python -m dashboard.sources.letters FONT.ttf ... dashboard/letters.json

The table was made of DejaVu Sans 2.37, Liberation Sans (as wide as Arial) and the Noto Sans of `fonts/` (with Arabic,
Devanagari, Math and Symbols2), each regular and bold.
"""

import itertools
import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from fontTools.ttLib import TTFont

EM = 1000
WEIGHTS = (("regular", False), ("bold", True))
BOLD_FROM = 600
"""The weight from which a font is bold."""
SCRIPTS = (
    (0x0020, 0x052F),
    (0x0600, 0x06FF),
    (0x0900, 0x097F),
    (0x1E00, 0x1EFF),
    (0x2000, 0x22FF),
    (0x25A0, 0x27BF),
)
"""Latin, Greek, Cyrillic; Arabic; Devanagari; more of Latin; punctuation, currencies, arrows, signs; shapes."""


def widest(fonts: Iterable[Mapping[int, int]]) -> dict[int, int]:
    """Return the width of every letter of SCRIPTS in the font that has it widest, by code point.

    A letter that joins its neighbours (Arabic) is as wide as the widest of its forms.
    """
    found: dict[int, int] = {}
    for font in fonts:
        for code, width in font.items():
            base = _base(code)
            if any(first <= base <= last for first, last in SCRIPTS):
                found[base] = max(found.get(base, 0), width)
    return dict(sorted(found.items()))


def advances(path: Path) -> tuple[bool, dict[int, int]]:
    """Return whether a font is bold, and how far each of its letters takes the writer on, in thousandths of the em."""
    with TTFont(path) as font:
        unit, metrics = font["head"].unitsPerEm, font["hmtx"]
        widths = {code: -(-metrics[name][0] * EM // unit) for code, name in font.getBestCmap().items()}
        return font["OS/2"].usWeightClass >= BOLD_FROM, widths


def runs(widths: Mapping[int, int]) -> dict[str, list[int]]:
    """Return the widths of letters that follow each other as one list, by the first code point in hexadecimal."""
    grouped = itertools.groupby(enumerate(sorted(widths)), key=lambda one: one[1] - one[0])
    parts = [[code for _, code in part] for _, part in grouped]
    return {f"{part[0]:04x}": [widths[code] for code in part] for part in parts}


def _base(code: int) -> int:
    """Return the letter that a form of it stands for, such as one at the end of an Arabic word; else the letter."""
    parts = unicodedata.decomposition(chr(code)).split()
    joined = len(parts) == 2 and parts[0] in ("<isolated>", "<initial>", "<medial>", "<final>")
    return int(parts[1], 16) if joined else code


def _written(weights: Mapping[str, Mapping[str, Sequence[int]]]) -> str:
    """Return the table as JSON with a run of letters a line, so that a change shows where it is."""
    parts = []
    for name, found in weights.items():
        lines = ",\n".join(f'"{first}": {json.dumps(widths, separators=(",", ":"))}' for first, widths in found.items())
        parts.append(f'"{name}": {{\n{lines}\n}}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def main(arguments: Sequence[str]) -> None:
    """Write the table of the font files named first to the file named last."""
    *files, target = map(Path, arguments)
    read = [advances(path) for path in files]
    weights = {name: runs(widest(found for is_bold, found in read if is_bold is bold)) for name, bold in WEIGHTS}
    target.write_text(_written(weights), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
