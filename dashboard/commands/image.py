"""`image`: a chart as PNG, SVG or PDF; of several selections, a folder of them."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import Any

from tqdm import tqdm

from dashboard.addresses import root
from dashboard.commands import links, selecting
from dashboard.commands.output import Output, OutputError, read_output
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
from dashboard.rendering import render
from dashboard.view import Chart, Selection, View
from dashboard.views import VIEWS

JOBS = min(2, os.cpu_count() or 1)
SEVERAL = (
    "what differs from the defaults. Several values of a key make a picture each: a..b, a|b, a key named again, `all` "
    "(or `*`), and a,b where the chart takes one value (where it takes several, a,b is one picture of both)"
)
"""How several values are typed."""


def views() -> Sequence[View]:
    """Return every page; the processes of a batch find their chart in it."""
    return VIEWS


def add(commands: Any) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser("image", help="draw a chart as PNG, SVG or PDF; of several values, a folder of them")
    selecting.add_to(parser, values=SEVERAL)
    parser.add_argument(
        "-o", "--output", required=True, metavar="FILE|FOLDER", help="a file, or a folder for several pictures"
    )
    parser.add_argument("--size", default="slide", help=f"{', '.join(SIZES)}, or WxH in pixels (default: %(default)s)")
    parser.add_argument(
        "--scale",
        type=int,
        choices=SCALES,
        default=2,
        help="pixels of a PNG for each of its size (default: %(default)s)",
    )
    parser.add_argument("--ground", choices=GROUNDS, default="light")
    parser.add_argument("--format", choices=FORMATS, help="by default as the file's name says, else png")
    selecting.add_language_to(parser)
    parser.add_argument(
        "--jobs", type=_count, default=JOBS, help="processes that draw side by side (default: %(default)s)"
    )
    parser.add_argument("--force", action="store_true", help="draw anew what is there already")
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
        raise OutputError(f"Several pictures go into a folder, and “{options.output}” names one file.")
    kind = _kind(options, output)
    require_browser()
    if output.is_folder:
        wanted = batch.orders(chart, chosen, named=typed, kind=kind)
        return _draw_all(wanted, output.path, kind=kind, options=options)
    _draw_one(view, chart, chosen[0], path=output.path, kind=kind)
    return 0


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1")
    return int(text)


def _kind(options: argparse.Namespace, output: Output) -> Kind:
    """Return what the pictures are to be; raises OutputError where file name and format do not agree."""
    wanted = options.format or ("png" if output.is_folder else output.ending.removeprefix("."))
    if not output.is_folder and output.ending != f".{wanted}":
        raise OutputError(f"“{options.output}” ends in {output.ending}, and --format says {wanted}.")
    return Kind(format=wanted, size=read_size(options.size), scale=options.scale, ground=options.ground)


def _draw_one(view: View, chart: Chart, selection: Selection, *, path: Path, kind: Kind) -> None:
    rendered = render(chart, selection)
    address = link(root(), view, rendered)
    with Renderer() as renderer:
        content = drawn(renderer, rendered, link=address, kind=kind)
    path.parent.mkdir(parents=True, exist_ok=True)
    save(path, content)
    if told := left_out(rendered, link=address, kind=kind):
        print(f"{path}: {told}", file=sys.stderr)
    print(path)
    links.tell()


def _draw_all(wanted: Sequence[Order], folder: Path, *, kind: Kind, options: argparse.Namespace) -> int:
    """Draw a batch with a progress bar and say at the end how it went; return 1 where a picture failed."""
    entries: list[Entry] = []
    start = monotonic()
    try:
        with tqdm(total=len(wanted), unit=" pictures", file=sys.stderr, dynamic_ncols=True) as bar:

            def done(entry: Entry) -> None:
                entries.append(entry)
                bar.update()

            batch.run(wanted, folder, kind=kind, views=views, jobs=options.jobs, force=options.force, done=done)
    finally:
        print(_report(entries, len(wanted), folder, seconds=monotonic() - start), file=sys.stderr)
        links.tell()
    return 1 if any(entry.status == FAILED for entry in entries) else 0


def _report(entries: Sequence[Entry], wanted: int, folder: Path, *, seconds: float) -> str:
    """Return how a batch went: pictures by status, rate, and every failure with its reason."""
    count = Counter(entry.status for entry in entries)
    said = [f"{count[DRAWN]} drawn in {seconds:.0f} s ({count[DRAWN] / max(seconds, 0.001):.2f} a second)"]
    if count[KEPT]:
        said.append(f"{count[KEPT]} there already")
    if count[FAILED]:
        said.append(f"{count[FAILED]} failed")
    if len(entries) < wanted:
        said.append(f"{wanted - len(entries)} left for the next time: the same command goes on from here")
    if lacking := sum(bool(entry.left_out) for entry in entries):
        said.append(f"{lacking} without all words or figures, as the column left_out says")
    failures = [f"  {entry.file}: {entry.reason}" for entry in entries if entry.status == FAILED]
    return "\n".join([f"{folder / FILE_NAME}: {'; '.join(said)}.", *failures])
