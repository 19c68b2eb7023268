"""Many pictures of one chart into a folder: only what is not there already, each file whole or not at all."""

import hashlib
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from dashboard import rendering
from dashboard.addresses import root
from dashboard.export import index, workers
from dashboard.export.finding import link, rendered_for
from dashboard.export.image import Kind, fingerprint, image, left_out
from dashboard.export.index import DRAWN, FAILED, KEPT, Entry
from dashboard.export.renderer import BrowserMissingError, Renderer
from dashboard.export.saving import part, save
from dashboard.messages.refusals import RefusalError
from dashboard.view import LANG, Chart, Selection, View

NAME_LENGTH = 150
BETWEEN_INDEXES = 1.0
"""Seconds between two writings of the index while pictures come."""

Views = Callable[[], Sequence[View]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One picture to be there: its file, chart and selection, and what the index says of the file."""

    file: str
    chart: str
    keys: Mapping[str, str]
    """Every control of the chart with the text of its value."""
    known: str = ""
    """The fingerprint of the picture that lies there; empty where none does, or a new one is wanted in any case."""


def orders(chart: Chart, selections: Iterable[Selection], *, named: Iterable[str], kind: Kind) -> list[Order]:
    """Return one order for each selection, its file called after the chart and the values of the keys `named`."""
    found: dict[str, Order] = {}
    for selection in dict.fromkeys(selections):
        keys = {control.name: control.write(selection[control.name]) for control in (*chart.controls, LANG)}
        name = _name(chart.id, {key: keys[key] for key in named})
        if f"{name}.{kind.format}" in found:
            name = f"{name}-{_letters(keys)}"
        file = f"{name}.{kind.format}"
        found[file] = Order(file=file, chart=chart.id, keys=keys)
    return list(found.values())


def run(
    wanted: Sequence[Order],
    folder: Path,
    *,
    kind: Kind,
    views: Views,
    jobs: int,
    force: bool,
    done: Callable[[Entry], None],
) -> list[Entry]:
    """Draw what is not in `folder` already and return an entry for each order; `done` hears of each as it comes.

    The index of the folder names them, beside what earlier batches drew there; it is kept up to date on the way, so
    that an interrupted batch goes on where it was. `views` is a function of a module, for other processes call it.
    Raises BrowserMissingError where nothing can be drawn. Closes every browser, also when interrupted.
    """
    folder.mkdir(parents=True, exist_ok=True)
    before = {name: entry for name, entry in index.read(folder).items() if (folder / name).is_file()}
    todo = [order if force else _informed(order, before.get(order.file)) for order in wanted]
    work = partial(made, folder=folder, kind=kind, views=views)
    entries: dict[str, Entry] = {}
    written = time.monotonic()
    try:
        with closing(workers.results(todo, work, jobs=jobs)) as results:
            for order, result in results:
                entries[order.file] = entry = result if isinstance(result, Entry) else _failed(order, result)
                done(entry)
                if time.monotonic() - written > BETWEEN_INDEXES:
                    index.write(folder, (before | entries).values())
                    written = time.monotonic()
    finally:
        for order in todo:
            part(folder / order.file).unlink(missing_ok=True)
        index.write(folder, (before | entries).values())
    return [entries[order.file] for order in wanted]


def _informed(order: Order, there: Entry | None) -> Order:
    """Return the order with what the index says of its file; a picture that failed is known by nothing."""
    return order if there is None or there.status == FAILED else replace(order, known=there.specification)


def made(renderer: Renderer, order: Order, *, folder: Path, kind: Kind, views: Views) -> Entry:
    """Draw one picture into `folder`, unless it lies there, and return its entry; what goes wrong stands in the entry.

    Raises BrowserMissingError, for then no other picture could be drawn either.
    """
    try:
        return _made(renderer, order, folder=folder, kind=kind, views=views)
    except BrowserMissingError:
        raise
    except Exception as error:
        return _failed(order, error)


def _made(renderer: Renderer, order: Order, *, folder: Path, kind: Kind, views: Views) -> Entry:
    view, rendered = rendered_for(views(), order.chart, {key: [text] for key, text in order.keys.items()})
    # Each selection is drawn once: results kept for the next reader would only fill the memory.
    rendering.clear()
    address = link(root(), view, rendered)
    entry = Entry(
        file=order.file,
        chart=order.chart,
        keys=order.keys,
        title=rendered.title,
        link=address,
        status=KEPT,
        left_out=left_out(rendered, link=address, kind=kind),
        specification=fingerprint(rendered, link=address, kind=kind),
    )
    if order.known == entry.specification:
        return entry
    save(folder / order.file, image(renderer, rendered, link=address, kind=kind))
    return replace(entry, status=DRAWN)


def _failed(order: Order, error: Exception) -> Entry:
    told = error.told(order.keys.get(LANG.name, LANG.default())) if isinstance(error, RefusalError) else str(error)
    reason = " ".join(told.split()) or type(error).__name__
    return Entry(file=order.file, chart=order.chart, keys=order.keys, status=FAILED, reason=reason)


def _name(chart_id: str, keys: Mapping[str, str]) -> str:
    text = "-".join([chart_id, *(f"{key}-{text or 'none'}" for key, text in keys.items())]).replace(",", "-")
    clean = "".join(letter for letter in text if letter.isalnum() or letter in "-_")
    return clean if len(clean) <= NAME_LENGTH else f"{clean[:NAME_LENGTH]}-{_letters(keys)}"


def _letters(keys: Mapping[str, str]) -> str:
    return hashlib.sha256(repr(sorted(keys.items())).encode()).hexdigest()[:8]
