"""How wide words are: in the widest of the fonts that readers have, so that what has room here is cut nowhere."""

import html
import json
import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path

EM = 1000
UNKNOWN = EM
"""Of a letter that the table lacks, Chinese ones among them: a square of the size of the type."""
NO_BREAK = "\u00a0"
PARTED = re.compile(f"(?<!«){NO_BREAK}(?![:;?!%»])")
"""Where words that are held together may be parted at need: no mark of French begins a line, or ends one."""
HYPHEN = re.compile(r"(?<=[^\W\d_][^\W\d_]-)(?=[^\W\d_]{3})")
"""Where two words are joined to one."""
HAN = re.compile("[\u3400-\u9fff]")
UNITS = re.compile(
    r"[（“‘《]*(?:[\u3400-\u9fff]|[^\u3400-\u9fff（“‘《，。、；：！？）”’》]+(?:万亿|[年月日万亿个条位人])?)?"
    r"[，。、；：！？）”’》]*"
)
"""What Chinese keeps on one line: a sign, or a number and the word behind it, with the marks that open and close."""
MARKUP = re.compile(r"<(/?)(\w+)[^>]*>")
KEPT = 20_000
BREAK = "<br>"
BESIDE_CHINESE = re.compile("(?<=[\u2e80-\u9fff\uff00-\uffef])<br>|<br>(?=[\u2e80-\u9fff\uff00-\uffef])")


@cache
def _table(bold: bool) -> dict[str, int]:
    """Return the width of every known letter in thousandths of the size of the type."""
    runs = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))["bold" if bold else "regular"]
    return {chr(int(first, 16) + at): width for first, widths in runs.items() for at, width in enumerate(widths)}


@lru_cache(maxsize=KEPT)
def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width in pixels of `text` on one line at type of `size` pixels, in the widest of the common fonts."""
    table = _table(bold)
    widths = [size / EM * (table[one] if one in table else _unknown(one)) for one in text]
    # Some browsers give every letter whole pixels.
    return max(sum(widths), sum(map(round, widths)))


def _unknown(letter: str) -> int:
    # Marks over letters and signs that only steer take no room of their own.
    return 0 if unicodedata.category(letter) in ("Mn", "Me", "Cf") else UNKNOWN


def in_one_line(text: str) -> str:
    """Return text whose lines <br> ends in one line: with a space between them, but none beside Chinese signs."""
    return BESIDE_CHINESE.sub("", text).replace(BREAK, " ")


def marked_up(text: str, size: float) -> float:
    """Return the width in pixels of the longest line of a chart's text: <br> ends a line, words in <b> are bold."""
    longest, total, at, bold = 0.0, 0.0, 0, False
    for tag in MARKUP.finditer(text):
        total += width(html.unescape(text[at : tag.start()]), size, bold=bold)
        at = tag.end()
        longest = max(longest, total)
        if tag[2] == "b":
            bold = not tag[1]
        elif tag[2] == "br":
            total = 0.0
    return max(longest, total + width(html.unescape(text[at:]), size, bold=bold))


def lines(
    text: str, *, room: float, size: float, bold: bool = False, anywhere: bool = False, whole: float = 0
) -> list[str]:
    """Return `text` on as few lines of `room` pixels as hold it, at least one.

    Words that a space without break holds together begin a line of their own, and are parted, where they are longer
    than one; so are those that a hyphen joins. A longer word stands alone on its line, or with `anywhere` is broken
    where the line ends. Chinese, which has no spaces, is broken between its signs. A word is longer than a line where
    it is longer than `whole`, too.
    """
    found: list[str] = []
    for held in text.split(" "):
        words = [held] if width(held, size, bold=bold) <= room else PARTED.split(held)
        for at, word in enumerate(words):
            joint, kept = (NO_BREAK, True) if at else (" ", len(words) == 1)
            for unit in _units(word, max(room, whole), size, bold):
                if found and kept and width(f"{found[-1]}{joint}{unit}", size, bold=bold) <= room:
                    found[-1] += joint + unit
                else:
                    found += _pieces(unit, room=room, size=size, bold=bold) if anywhere else [unit]
                joint, kept = "", True
    return found


def _units(word: str, room: float, size: float, bold: bool) -> list[str]:
    """Return a word longer than `room` in the parts between which a line may end, any other whole."""
    if width(word, size, bold=bold) <= room:
        return [word]
    return HYPHEN.split(word) if HAN.search(word) is None else [unit for unit in UNITS.findall(word) if unit]


def balanced(text: str, *, room: float, size: float, bold: bool = False, anywhere: bool = False) -> list[str]:
    """Return `text` on as few lines as `lines` needs, about equally long."""
    best = lines(text, room=room, size=size, bold=bold, anywhere=anywhere)
    if len(best) == 1:
        return best
    low, high = width(text, size, bold=bold) / len(best), room
    while high - low > 1:
        middle = (low + high) / 2
        tried = lines(text, room=middle, size=size, bold=bold, anywhere=anywhere, whole=room)
        if len(tried) <= len(best):
            best, high = tried, middle
        else:
            low = middle
    return best


def _pieces(word: str, *, room: float, size: float, bold: bool) -> list[str]:
    """Return a word as pieces of no more than `room` pixels, none empty."""
    found = [""]
    for letter in word:
        if found[-1] and width(found[-1] + letter, size, bold=bold) > room:
            found.append(letter)
        else:
            found[-1] += letter
    return found
