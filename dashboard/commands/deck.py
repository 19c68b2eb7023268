"""`deck`: a deck of slides from a file, as PowerPoint or PDF."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from tqdm import tqdm

from dashboard.addresses import root
from dashboard.commands import links, selecting
from dashboard.commands.output import read_output
from dashboard.data.questions import questions
from dashboard.export.deck.file import DeckFileError, read_toml
from dashboard.export.deck.omissions import omissions
from dashboard.export.deck.pdf import pdf
from dashboard.export.deck.powerpoint import powerpoint
from dashboard.export.saving import save
from dashboard.views import VIEWS

MAKERS = {".pptx": powerpoint, ".pdf": pdf}


def add(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("deck", help="make slides, as PowerPoint or PDF, from a TOML file")
    parser.add_argument(
        "file", type=Path, metavar="FILE.toml", help="title, charts, texts and questions in their order"
    )
    parser.add_argument("-o", "--output", required=True, metavar="FILE.pptx|FILE.pdf")
    selecting.add_language_to(parser)
    parser.set_defaults(run=deck)


def deck(options: argparse.Namespace) -> int:
    """Make the deck, print where it is, and say what it leaves out.

    `--lang` stands before the language that the file names; slides that name one of their own keep it.
    Raises UnusableSelectionError for a language that there is not, OutputError for a name that is neither of these
    files, DeckFileError for what the file has wrong, BrowserMissingError where a chart needs a browser and there is
    none, and OSError for files that cannot be read or written.
    """
    output = read_output(options.output, endings=tuple(MAKERS), folder=False)
    try:
        text = options.file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise DeckFileError(f"{options.file} is not UTF-8 text.") from error
    slides, unused = read_toml(text, views=VIEWS, questions=questions())
    if options.lang is not None:
        slides = replace(slides, lang=selecting.language(options.lang))
    with tqdm(total=len(slides.slides), unit=" slides", file=sys.stderr, dynamic_ncols=True) as bar:
        content = MAKERS[output.ending](
            slides, views=VIEWS, link_root=root(), progress=lambda done, _: bar.update(done - bar.n)
        )
    output.path.parent.mkdir(parents=True, exist_ok=True)
    save(output.path, content)
    left_out = omissions(slides, views=VIEWS, link_root=root(), ending=output.ending)
    for line in [*unused, *left_out]:
        print(line, file=sys.stderr)
    print(output.path)
    links.tell()
    return 0
