"""`deck`: a deck of slides from a file, as PowerPoint or PDF."""

import argparse
import sys
from pathlib import Path
from typing import Any

from tqdm import tqdm

from dashboard.addresses import root
from dashboard.commands import links
from dashboard.data.questions import questions
from dashboard.export.deck.file import DeckFileError, read_toml
from dashboard.export.deck.pdf import pdf
from dashboard.export.deck.powerpoint import powerpoint
from dashboard.export.routes import UnusableSelectionError
from dashboard.export.saving import save
from dashboard.views import VIEWS

MAKERS = {".pptx": powerpoint, ".pdf": pdf}


def add(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("deck", help="make slides, as PowerPoint or PDF, from a TOML file")
    parser.add_argument(
        "file", type=Path, metavar="FILE.toml", help="title, charts, texts and questions in their order"
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pptx|FILE.pdf")
    parser.set_defaults(run=deck)


def deck(options: argparse.Namespace) -> int:
    """Make the deck and print where it is.

    Raises DeckFileError for what the file has wrong, BrowserMissingError where a chart needs a browser and there is
    none, and OSError for files that cannot be read or written.
    """
    maker = MAKERS.get(options.output.suffix.lower())
    if maker is None:
        raise UnusableSelectionError(f"“{options.output}” ends neither in {' nor in '.join(MAKERS)}.")
    try:
        text = options.file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise DeckFileError(f"{options.file} is not UTF-8 text.") from error
    slides = read_toml(text, views=VIEWS, questions=questions())
    with tqdm(total=len(slides.slides), unit=" slides", file=sys.stderr, dynamic_ncols=True) as bar:
        content = maker(slides, views=VIEWS, link_root=root(), progress=lambda done, _: bar.update(done - bar.n))
    options.output.parent.mkdir(parents=True, exist_ok=True)
    save(options.output, content)
    print(options.output)
    links.tell()
    return 0
