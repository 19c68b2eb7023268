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
from dashboard.commands.selecting import help_text
from dashboard.data.questions import questions
from dashboard.export.deck.file import DeckFileError, read_toml
from dashboard.export.deck.omissions import omissions
from dashboard.export.deck.pdf import pdf
from dashboard.export.deck.powerpoint import powerpoint
from dashboard.export.saving import save
from dashboard.messages.values import Message, say
from dashboard.views import VIEWS

MAKERS = {".pptx": powerpoint, ".pdf": pdf}


def add(commands: Any, lang: str) -> None:
    """Add the command to the command line, its help in a language."""
    parser = commands.add_parser("deck", help=help_text(Message("command-deck"), lang))
    parser.add_argument("file", type=Path, metavar="FILE.toml", help=help_text(Message("command-deck.file"), lang))
    parser.add_argument("-o", "--output", required=True, metavar="FILE.pptx|FILE.pdf")
    selecting.add_language_to(parser, lang)
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
        raise DeckFileError(Message("errors-no-text", file=str(options.file))) from error
    slides, unused = read_toml(text, views=VIEWS, questions=questions())
    if options.lang is not None:
        slides = replace(slides, lang=selecting.language(options.lang))
    unit = f" {say(Message('command-slides'), options.spoken)}"
    with tqdm(total=len(slides.slides), unit=unit, file=sys.stderr, dynamic_ncols=True) as bar:
        content = MAKERS[output.ending](
            slides, views=VIEWS, link_root=root(), progress=lambda done, _: bar.update(done - bar.n)
        )
    output.path.parent.mkdir(parents=True, exist_ok=True)
    save(output.path, content)
    left_out = omissions(slides, views=VIEWS, link_root=root(), ending=output.ending)
    for line in [*unused, *left_out]:
        print(line, file=sys.stderr)
    print(output.path)
    links.tell(options.spoken)
    return 0
