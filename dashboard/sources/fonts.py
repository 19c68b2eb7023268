"""The fonts of what we draw ourselves: parts of the Noto fonts, and what letters they have.

    python -m dashboard.sources.fonts FOLDER_WITH_NOTO_FONTS fonts/ fonts-typst/

`letters.json` says which letters can be drawn and how wide they are, so that nothing that runs has to open a font.
"""

import itertools
import json
import sys
import tempfile
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont

TARGET = "letters.json"
EM = 1000
WEIGHTS = ("Regular", "Bold")
ANY_WEIGHT = "Regular"
SIMPLIFIED_IN_COLLECTION = 2
"""The place of the font for simplified Chinese in the collection of Chinese, Japanese and Korean ones."""
EAST_ASIAN = 0x2E80
"""From here on letters are Chinese, Japanese or Korean, and as wide as high."""

LATIN = "NotoSans-{weight}.ttf"
WHOLE = ("NotoSansArabic-{weight}.ttf", "NotoSansDevanagari-{weight}.ttf")
SIGNS = {
    "NotoSansMath-Regular.ttf": (range(0x2190, 0x2300),),
    "NotoSansSymbols2-Regular.ttf": (range(0x25A0, 0x2600), range(0x2700, 0x27C0)),
}
"""Arrows and signs of mathematics; shapes and marks."""
ALL, KERNED = ("*",), ("kern",)
"""Features of the layout of a font: all, or the room between letters without any ligatures."""
MIXED = "Noto Sans Mixed"
"""The one font of drawings: what typesets them loses letters where words change their font beside letters that join."""
CHINESE = "NotoSansCJK-{weight}.ttc"
CHARACTER_SETS = (("gb2312", range(0xA1, 0xF8)), ("big5", range(0xA1, 0xC7)))
"""The characters of simplified Chinese, and the common ones of traditional Chinese: encoding and first bytes."""
FORMS = (range(0x3000, 0x3100), range(0xFF01, 0xFF5F))
"""Chinese marks, Japanese syllables, and Latin letters as wide as Chinese ones."""


def characters() -> set[int]:
    """Return the code points of the Chinese characters that can be drawn, with their marks."""
    found = {code for codes in FORMS for code in codes}
    for encoding, first_bytes in CHARACTER_SETS:
        for pair in itertools.product(first_bytes, range(0x40, 0xFF)):
            letter = bytes(pair).decode(encoding, errors="ignore")
            found |= {ord(letter)} if len(letter) == 1 and ord(letter) >= EAST_ASIAN else set()
    return found


def cut(
    source: Path, target: Path, *, codes: Collection[int] | None, number: int = -1, features: Sequence[str] = KERNED
) -> None:
    """Write the part of a font that draws `codes`, with `features` of its layout, or all of it.

    What is for small type on old screens is left out.
    """
    options = subset.Options()
    options.hinting = False
    options.desubroutinize = True
    options.recalc_timestamp = False
    options.font_number = number
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14]
    options.layout_features = list(ALL if codes is None else features)
    options.drop_tables += ["BASE", "vhea", "vmtx", "VORG"] if number >= 0 else []
    font = subset.load_font(str(source), options)
    part = subset.Subsetter(options)
    part.populate(unicodes=font.getBestCmap() if codes is None else codes)
    part.subset(font)
    subset.save_font(font, str(target), options)


def letters_of(path: Path) -> set[int]:
    """Return the code points that a font has."""
    with TTFont(path) as font:
        return set(font.getBestCmap())


def mixed(fonts: Path, target: Path, weight: str) -> None:
    """Write to the folder `target` one font of a weight with all letters of `fonts` but the Chinese ones.

    It has a family name of its own, so that nothing takes it for one of those it is made of.
    """
    names = [name.format(weight=weight) for name in (LATIN, *WHOLE, *SIGNS)]
    known: set[int] = set()
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            codes = letters_of(fonts / name) - known
            joins = name in [one.format(weight=weight) for one in WHOLE]
            cut(fonts / name, Path(folder) / name, codes=codes, features=ALL if joins else KERNED)
            known |= codes
        merger = merge.Merger(options=merge.Options(drop_tables=["vmtx", "vhea", "MATH"]))
        whole = merger.merge([str(Path(folder) / name) for name in names])
    _name(whole, weight)
    with TTFont(fonts / names[0]) as own:
        whole["head"].created, whole["head"].modified = own["head"].created, own["head"].modified
    whole.recalcTimestamp = False
    whole.save(target / f"NotoSansMixed-{weight}.ttf")


def _name(font: TTFont, weight: str) -> None:
    whole = f"{MIXED} {weight}"
    own = {1: MIXED, 3: whole, 4: whole, 6: whole.replace(f" {weight}", f"-{weight}").replace(" ", "")}
    for record in list(font["name"].names):
        if record.nameID in own:
            font["name"].setName(own[record.nameID], record.nameID, record.platformID, record.platEncID, record.langID)


def widths(path: Path) -> dict[int, int]:
    """Return how far each letter of a font takes the writer on, in thousandths of the size of the type."""
    with TTFont(path) as font:
        unit, metrics = font["head"].unitsPerEm, font["hmtx"]
        return {code: round(metrics[name][0] * EM / unit) for code, name in font.getBestCmap().items()}


def runs(found: Mapping[int, int]) -> dict[str, list[int]]:
    """Return the widths of letters that follow each other as one list, by the first code point in hexadecimal."""
    grouped = itertools.groupby(enumerate(sorted(found)), key=lambda one: one[1] - one[0])
    parts = [[code for _, code in part] for _, part in grouped]
    return {f"{part[0]:04x}": [found[code] for code in part] for part in parts}


def written(weights: Mapping[str, Mapping[int, int]]) -> str:
    """Return the letters of each weight as JSON, a run of them a line."""
    parts = []
    for name, found in weights.items():
        lines = [f'"{first}": {json.dumps(run, separators=(",", ":"))}' for first, run in runs(found).items()]
        parts.append(f'"{name}": {{\n' + ",\n".join(lines) + "\n}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def letters(fonts: Iterable[Path]) -> dict[str, dict[int, int]]:
    """Return the widths of all letters by weight; the first font that has a letter counts, signs in every weight."""
    found: dict[str, dict[int, int]] = {weight.lower(): {} for weight in WEIGHTS}
    for path in fonts:
        own = widths(path)
        for weight, known in found.items():
            if path.stem.endswith(weight.capitalize()) or f"{path.stem}.ttf" in SIGNS:
                known |= {code: width for code, width in own.items() if code not in known}
    return found


def main(arguments: Sequence[str]) -> None:
    """Write parts of the fonts in the first folder, and what letters they have, to the second; to the third those
    that typst alone sees.
    """
    source, target, for_typst = map(Path, arguments)
    chinese = characters()
    made = []
    for weight in WEIGHTS:
        for name in (LATIN, *WHOLE):
            made.append(target / name.format(weight=weight))
            cut(source / made[-1].name, made[-1], codes=None)
    for name, ranges in SIGNS.items():
        made.append(target / name)
        cut(source / name, made[-1], codes={code for codes in ranges for code in codes})
    for weight in WEIGHTS:
        collection = source / CHINESE.format(weight=weight)
        made.append(target / f"NotoSansSC-{weight}.otf")
        cut(collection, made[-1], codes=chinese, number=SIMPLIFIED_IN_COLLECTION)
    (target / TARGET).write_text(written(letters(made)), encoding="utf-8")
    for weight in WEIGHTS:
        mixed(target, for_typst, weight)


if __name__ == "__main__":
    main(sys.argv[1:])
