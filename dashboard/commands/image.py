"""`image`: a chart as PNG, SVG or PDF; of several selections, a folder of them."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import Any

from tqdm import tqdm

from dashboard.addresses import root
from dashboard.commands import links, selecting
from dashboard.commands.output import Output, OutputError, read_output
from dashboard.commands.selecting import help_text
from dashboard.export import batch
from dashboard.export.batch import Order
from dashboard.export.combinations import selections
from dashboard.export.finding import find, link
from dashboard.export.image import FORMATS, Kind, left_out
from dashboard.export.image import image as drawn
from dashboard.export.index import DRAWN, FAILED, FILE_NAME, KEPT, Entry
from dashboard.export.renderer import Renderer, require_browser
from dashboard.export.saving import save
from dashboard.export.sizes import GROUNDS, SCALES, SIZES, read_size
from dashboard.messages.values import Listing, Message, Number, say
from dashboard.rendering import render
from dashboard.view import Chart, Selection, View
from dashboard.views import VIEWS

JOBS = min(2, os.cpu_count() or 1)


def views() -> Sequence[View]:
    """Return every page; the processes of a batch find their chart in it."""
    return VIEWS


def add(commands: Any, lang: str) -> None:
    """Add the command to the command line, its help in a language."""
    parser = commands.add_parser("image", help=help_text(Message("command-image"), lang))
    selecting.add_to(parser, lang, values=Message("command-image.selection"))
    parser.add_argument(
        "-o", "--output", required=True, metavar="FILE|FOLDER", help=help_text(Message("command-image.output"), lang)
    )
    sizes = Message("command-image.size", sizes=Listing(tuple(SIZES), "choices"), usual="slide")
    parser.add_argument("--size", default="slide", help=help_text(sizes, lang))
    parser.add_argument(
        "--scale",
        type=int,
        choices=SCALES,
        default=2,
        help=help_text(Message("command-image.scale", usual=2), lang),
    )
    parser.add_argument("--ground", choices=GROUNDS, default="light")
    parser.add_argument("--format", choices=FORMATS, help=help_text(Message("command-image.format"), lang))
    selecting.add_language_to(parser, lang)
    parser.add_argument(
        "--jobs", type=_counted(lang), default=JOBS, help=help_text(Message("command-image.jobs", usual=JOBS), lang)
    )
    parser.add_argument("--force", action="store_true", help=help_text(Message("command-image.force"), lang))
    parser.set_defaults(run=image)


def image(options: argparse.Namespace) -> int:
    """Draw what was asked for; return 1 where a picture failed.

    Raises UnknownNameError, UnusableSelectionError or OutputError for what was typed wrong, BrowserMissingError without
    a browser.
    """
    view, chart = find(VIEWS, options.chart)
    typed = selecting.query(options.selection, options.lang)
    chosen = selections(chart, typed)
    output = read_output(options.output, endings=tuple(f".{one}" for one in FORMATS), folder=True)
    if len(chosen) > 1 and not output.is_folder:
        raise OutputError(Message("command-several", name=options.output))
    kind = _kind(options, output)
    require_browser()
    if output.is_folder:
        wanted = batch.orders(chart, chosen, named=typed, kind=kind)
        return _draw_all(wanted, output.path, kind=kind, options=options)
    _draw_one(view, chart, chosen[0], path=output.path, kind=kind, spoken=options.spoken)
    return 0


def _counted(lang: str) -> Callable[[str], int]:
    def count(text: str) -> int:
        if not text.isdecimal() or int(text) < 1:
            raise argparse.ArgumentTypeError(say(Message("command-count", text=repr(text)), lang))
        return int(text)

    return count


def _kind(options: argparse.Namespace, output: Output) -> Kind:
    """Return what the pictures are to be; raises OutputError where file name and format do not agree."""
    wanted = options.format or ("png" if output.is_folder else output.ending.removeprefix("."))
    if not output.is_folder and output.ending != f".{wanted}":
        raise OutputError(Message("command-format", name=options.output, ending=output.ending, format=wanted))
    return Kind(format=wanted, size=read_size(options.size), scale=options.scale, ground=options.ground)


def _draw_one(view: View, chart: Chart, selection: Selection, *, path: Path, kind: Kind, spoken: str) -> None:
    rendered = render(chart, selection)
    address = link(root(), view, rendered)
    with Renderer() as renderer:
        content = drawn(renderer, rendered, link=address, kind=kind)
    path.parent.mkdir(parents=True, exist_ok=True)
    save(path, content)
    if told := left_out(rendered, link=address, kind=kind):
        print(say(Message("command-left-out", place=str(path), words=told), spoken), file=sys.stderr)
    print(path)
    links.tell(spoken)


def _draw_all(wanted: Sequence[Order], folder: Path, *, kind: Kind, options: argparse.Namespace) -> int:
    """Draw a batch with a progress bar and say at the end how it went; return 1 where a picture failed."""
    entries: list[Entry] = []
    start = monotonic()
    try:
        unit = f" {say(Message('command-pictures'), options.spoken)}"
        with tqdm(total=len(wanted), unit=unit, file=sys.stderr, dynamic_ncols=True) as bar:

            def done(entry: Entry) -> None:
                entries.append(entry)
                bar.update()

            batch.run(wanted, folder, kind=kind, views=views, jobs=options.jobs, force=options.force, done=done)
    finally:
        report = _report(entries, len(wanted), folder, seconds=monotonic() - start)
        print("\n".join(say(line, options.spoken) for line in report), file=sys.stderr)
        links.tell(options.spoken)
    return 1 if any(entry.status == FAILED for entry in entries) else 0


def _report(entries: Sequence[Entry], wanted: int, folder: Path, *, seconds: float) -> list[Message]:
    """Return how a batch went: pictures by status, rate, and every failure with its reason."""
    count = Counter(entry.status for entry in entries)
    rate = Number(count[DRAWN] / max(seconds, 0.001), 2)
    parts = [Message("command-drawn", count=count[DRAWN], seconds=Number(seconds), rate=rate)]
    if count[KEPT]:
        parts.append(Message("command-kept", count=count[KEPT]))
    if count[FAILED]:
        parts.append(Message("command-failed", count=count[FAILED]))
    if len(entries) < wanted:
        parts.append(Message("command-left", count=wanted - len(entries)))
    if lacking := sum(bool(entry.left_out) for entry in entries):
        parts.append(Message("command-lacking", count=lacking))
    whole = Message("command-report", place=str(folder / FILE_NAME), parts=Listing(tuple(parts), "semicolon"))
    failed = (entry for entry in entries if entry.status == FAILED)
    return [whole, *(Message("command-failure", file=entry.file, reason=entry.reason) for entry in failed)]
