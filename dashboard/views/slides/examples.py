"""Decks that one may begin with: the files in docs/decks, each as an address of the page."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dashboard.data.questions import questions
from dashboard.export.deck.file import read_toml
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
def examples(charted: tuple[View, ...]) -> tuple[Example, ...]:
    """Return every deck of the folder, by file name; none where the folder is not installed.

    Raises DeckFileError for a file that is no deck of these charts.
    """
    decks = [
        read_toml(file.read_text(encoding="utf-8"), views=charted, questions=questions())[0]
        for file in sorted(FOLDER.glob("*.toml"))
    ]
    return tuple(
        Example(title=deck.title, count=len(deck.slides), address=f"/slides?{write_deck(deck)}") for deck in decks
    )
