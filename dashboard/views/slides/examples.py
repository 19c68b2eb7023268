"""Decks that one may begin with: the files in docs/decks, in other languages in a folder each, as addresses."""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from dashboard.data.questions import questions
from dashboard.export.deck.file import read_toml
from dashboard.languages import DEFAULT
from dashboard.slides import write_deck
from dashboard.view import View

FOLDER = Path(__file__).resolve().parents[3] / "docs" / "decks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A deck one click away."""

    title: str
    count: int
    """How many slides it has."""
    address: str


@cache
def examples(charted: tuple[View, ...], lang: str = DEFAULT) -> tuple[Example, ...]:
    """Return every deck of the folder, by file name, in a language where it is there in it; none where the folder is
    not installed.

    Raises DeckFileError for a file that is no deck of these charts.
    """
    decks = [
        read_toml(_in(lang, file).read_text(encoding="utf-8"), views=charted, questions=questions())[0]
        for file in sorted(FOLDER.glob("*.toml"))
    ]
    return tuple(
        Example(title=deck.title, count=len(deck.slides), address=f"/slides?{write_deck(replace(deck, lang=lang))}")
        for deck in decks
    )


def _in(lang: str, file: Path) -> Path:
    """Return the file of the same deck in a language, fr/roundtable.toml; the file itself where there is none."""
    own = file.parent / lang / file.name
    return own if own.exists() else file
