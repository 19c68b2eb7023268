"""`refresh`: the publishers' present figures in place of the bundled ones, where they are no worse."""

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dashboard.commands.selecting import help_text
from dashboard.config import environment, settings
from dashboard.data import checks, descriptor
from dashboard.messages.refusals import UnusableSelectionError
from dashboard.messages.values import Listing, Message, Share, Year, say
from dashboard.selections import quoted
from dashboard.sources import build, changes, fetched, package
from dashboard.sources.fetched import Fetched
from dashboard.sources.revisions import ADDED, GONE, REVISED, Revision

SOURCES = Path("../shared/sources")
EDITIONS = "editions"
THRESHOLD = 10.0
"""Per cent from which a revision is told by itself."""
SHOWN = 5
"""Revisions and headlines of a dataset that are told one by one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """Where the publishers' files lie, the data made of them, and the editions that were replaced."""

    sources: Path
    data: Path
    editions: Path


def add(commands: Any, lang: str) -> None:
    """Add the command to the command line, its help in a language."""
    parser = commands.add_parser("refresh", help=help_text(Message("refresh-about"), lang))
    parser.add_argument("dataset", nargs="*", help=help_text(Message("refresh-about.dataset"), lang))
    parser.add_argument("--sources", type=Path, default=SOURCES, help=help_text(Message("refresh-about.sources"), lang))
    parser.add_argument("--editions", type=Path, help=help_text(Message("refresh-about.editions"), lang))
    threshold = help_text(Message("refresh-about.threshold", usual=f"{THRESHOLD:g}"), lang)
    parser.add_argument("--threshold", type=float, default=THRESHOLD, help=threshold)
    trying = help_text(Message("refresh-about.trying"), lang)
    parser.add_argument("--try", action="store_true", dest="trying", help=trying)
    by_hand = help_text(Message("refresh-about.by-hand"), lang)
    parser.add_argument("--by-hand", action="store_true", dest="by_hand", help=by_hand)
    parser.add_argument("--accept-losses", action="store_true", help=help_text(Message("refresh-about.accept"), lang))
    parser.set_defaults(run=refresh)


def refresh(options: argparse.Namespace) -> int:
    """Fetch, build, compare, print what changed, and replace the data; the edition replaced is kept.

    Returns 0, or 1 where a publisher gave nothing that can be used or the new data are worse than the old: those stay
    as they are, wholly. Only tells of the datasets that are kept by hand where that is asked. Raises
    UnusableSelectionError for a dataset that is not fetched, and where none of those asked for is kept by hand.
    """
    from dashboard.sources.feeds import FEEDS

    data = settings().data_dir
    names = options.dataset or list(FEEDS)
    if options.by_hand:
        told = _by_hand(options.dataset, data, options)
        if not told:
            raise UnusableSelectionError(Message("refresh-none-by-hand", names=quoted(options.dataset)))
        print("\n".join(told))
        return 0
    if unknown := [name for name in names if name not in FEEDS]:
        _tell(_by_hand(unknown, data, options))
        known = Listing(tuple(FEEDS), "choices")
        raise UnusableSelectionError(Message("refresh-unknown", names=quoted(unknown), known=known))
    folders = Folders(sources=options.sources, data=data, editions=options.editions or data.with_name(EDITIONS))
    with TemporaryDirectory(dir=data.parent, prefix=".refresh-") as work:
        return _refresh(names, folders, Path(work), options)


def _by_hand(names: Sequence[str], data: Path, options: argparse.Namespace) -> list[str]:
    """Return a line for each dataset of these that is kept by hand, of all where none is named: where its publisher has
    it; and one that tells how a file is put in, where there is such a dataset.
    """
    from dashboard.sources.feeds import FEEDS

    found = []
    for entry in descriptor.read(descriptor.content(data)).values():
        places = tuple(source.path for source in entry.sources if source.path)
        if places and entry.name not in FEEDS and (not names or entry.name in names):
            told = Message("refresh-by-hand", dataset=entry.name, places=Listing(places, "choices"))
            found.append(say(told, options.spoken))
    how = Message("refresh-put-in", sources=str(options.sources), data=str(data))
    return [*found, say(how, options.spoken)] if found else []


def _refresh(names: Sequence[str], folders: Folders, work: Path, options: argparse.Namespace) -> int:
    lang, today = options.spoken, date.today().isoformat()
    sources = work / "sources"
    shutil.copytree(folders.sources, sources)
    failed = list(_fetch(names, sources, today))
    _tell(failed)
    if len(failed) == len(names):
        return 1
    try:
        datasets = build.read_all(sources)
    except (FileNotFoundError, ValueError) as error:
        _tell([str(error), say(Message("refresh-kept"), lang)])
        return 1
    found = changes.against(datasets, folders.data)
    since = package.version_of(folders.data)
    datasets = changes.noted(datasets, found, since=since, version=today, path=sources / changes.FILE)
    build.write_all(datasets, work / "data", version=today)
    losses = [] if options.accept_losses else [loss for one in found for loss in one.losses()]
    faults = [str(fault) for fault in checks.all_faults(work / "data")]
    _report(found, options.threshold, lang)
    if losses or faults:
        _tell([*losses, *faults, say(Message("refresh-kept"), lang)])
        return 1
    _tell_headlines(folders.data, work / "data", lang)
    if options.trying:
        print(say(Message("refresh-tried"), lang))
    else:
        print(say(Message("refresh-replaced", place=str(_replace(folders, work)), version=today), lang))
    return 1 if failed else 0


def _fetch(names: Sequence[str], sources: Path, day: str) -> Iterator[str]:
    """Fetch datasets into a folder of sources and note it there; yield a line for each that could not be fetched."""
    from dashboard.sources.feeds import FEEDS
    from dashboard.sources.feeds.feed import FeedError

    noted = fetched.read(sources)
    for name in names:
        try:
            files = FEEDS[name].fetch(sources)
        except FeedError as error:
            yield f"{name}: {error}"
            continue
        except (LookupError, TypeError, ValueError) as error:
            yield f"{name}: the answer is laid out otherwise than expected ({type(error).__name__}: {error})"
            continue
        for file, content in files.items():
            (sources / file).parent.mkdir(parents=True, exist_ok=True)
            (sources / file).write_bytes(content)
        noted[name] = Fetched(title=FEEDS[name].title, day=day)
    fetched.write(sources, noted)


def _report(found: Sequence[Revision], threshold: float, lang: str) -> None:
    if not found:
        print(say(Message("refresh-same"), lang))
    for one in found:
        over = one.over(threshold)
        told = Message(
            "refresh-dataset",
            dataset=one.dataset,
            before=one.before,
            after=one.after,
            added=one.count(ADDED),
            revised=one.count(REVISED),
            gone=one.count(GONE),
            years=Listing(tuple(Year(year) for year in one.new_years)) if one.new_years else None,
            over=len(over),
            threshold=Share(threshold),
        )
        print(say(told, lang))
        keys = [column for column in over.columns if column not in ("change", "size")]
        for row in over.head(SHOWN).to_dict("records"):
            named = Listing(tuple(str(row[key]) for key in keys), "choices")
            print("  " + say(Message("refresh-revised", row=named, size=Share(float(row["size"]))), lang))


def _tell_headlines(old: Path, new: Path, lang: str) -> None:
    """Print every headline that the new data turn, as it was and as it is."""
    before, after = _headlines(old, lang), _headlines(new, lang)
    turned = [chart for chart in after if after[chart] != before.get(chart)]
    print(say(Message("refresh-headlines", count=len(turned)), lang))
    for chart in turned:
        print("  " + say(Message("refresh-headline", chart=chart, before=before.get(chart), after=after[chart]), lang))


def _headlines(data: Path, lang: str) -> Mapping[str, str]:
    """Return every chart's headline over the data of a folder, by its id: a process has the data of one edition."""
    command = [sys.executable, "-m", "dashboard", "charts", "--headlines", "--lang", lang]
    told = subprocess.run(
        command, env={**environment(), "DATA_DIR": str(data)}, check=True, capture_output=True, encoding="utf-8"
    )
    return dict(json.loads(told.stdout))


def _replace(folders: Folders, work: Path) -> Path:
    """Put the new data in the place of the old, which are kept as an edition; return where. Sources follow."""
    folders.editions.mkdir(parents=True, exist_ok=True)
    kept = _free(folders.editions / package.version_of(folders.data))
    # Two renames: whoever reads in between finds no folder, never half of one.
    folders.data.replace(kept)
    (work / "data").replace(folders.data)
    shutil.copytree(work / "sources", folders.sources, dirs_exist_ok=True)
    return kept


def _free(folder: Path) -> Path:
    """Return a folder that is not there: the one that is named, else with the first number behind its name."""
    names = chain([folder.name], (f"{folder.name}.{number}" for number in count(2)))
    return next(one for one in map(folder.with_name, names) if not one.exists())


def _tell(lines: Sequence[str]) -> None:
    for line in lines:
        print(line, file=sys.stderr)
