"""The rows of several selections in one file, which says of each row to which selection it belongs.

They are worked out one selection after the other and wait on disk, so that a file of any size takes little memory, and
what is wrong or too much is known before the first line is written.
"""

import pickle
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from threading import BoundedSemaphore
from typing import IO

import pandas as pd

from dashboard.columns import in_order
from dashboard.export.combinations import either, selections
from dashboard.export.filing import Filed, heads, of_one, placed, whole
from dashboard.export.finding import find, link
from dashboard.export.formulas import risky
from dashboard.export.wording import labelled
from dashboard.messages.refusals import RefusalError, UnusableSelectionError
from dashboard.messages.values import Listing, Message, say, write
from dashboard.rendering import (
    all_rows,
    applies,
    datasets_of,
    facts_of,
    first_rows,
    in_words,
    marks,
    render,
    said,
    ways,
)
from dashboard.selections import MANY, own_country, shortened, with_query, write_query
from dashboard.view import LANG, Chart, Control, Selection, View

MOST_SELECTIONS = 2_000
"""Selections in one file: a chart of one country for all countries and areas in eight years."""
MOST_ROWS = 300_000
TOP, EVERY_ROW = "top", "all"
"""The key that says how many of the first rows a file has, and its default."""
MOST_NOTES = 50
LISTED = 3
CHOSEN, LABEL = "chosen_", "_label"
BATCH = 5_000
PATIENCE = 2
"""Seconds that a file of several selections waits for its turn."""

_turns = BoundedSemaphore(2)


class FullError(RefusalError):
    """Others are having large files made, and it takes too long."""


def filed(
    views: Sequence[View],
    chart_id: str,
    query: Mapping[str, Sequence[str]],
    *,
    root: str,
    most_rows: int = MOST_ROWS,
    besides: Sequence[str] = (),
) -> Filed:
    """Return the rows that a query names: every selection of its ranges and lists, all rows of each or the first `top`.

    `query` holds the texts given for each key, read as `combinations.selections` does. Raises UnknownNameError for a
    chart that there is not, UnusableSelectionError for keys and values that cannot be used and for more selections or
    rows than there may be, FullError where others take too long. `besides` are keys that the caller reads.
    """
    view, chart = find(views, chart_id)
    typed = {key: list(texts) for key, texts in query.items()}
    top = _top(chart, typed.pop(TOP, [EVERY_ROW]))
    keys = [*([TOP] if chart.first is not None else []), *besides]
    chosen = list(dict.fromkeys(selections(chart, typed, most=MOST_SELECTIONS, besides=keys)))
    if len({one.lang for one in chosen}) > 1:
        raise UnusableSelectionError(Message("errors-one-language"))
    if len(chosen) == 1:
        rendered = render(chart, chosen[0])
        return of_one(rendered, link=link(root, view, rendered), top=top)
    if not _turns.acquire(timeout=PATIENCE):
        raise FullError(Message("errors-full"))
    try:
        return _of_several(chart, chosen, root=root, top=top, most_rows=most_rows)
    finally:
        _turns.release()


def _top(chart: Chart, texts: Sequence[str]) -> int | None:
    """Return how many of the first rows are wanted; None: all."""
    if len(texts) > 1:
        raise UnusableSelectionError(Message("errors-twice", key=TOP))
    if texts[0] == EVERY_ROW:
        return None
    if chart.first is None:
        raise UnusableSelectionError(Message("errors-no-top", key=TOP, chart=chart.id))
    if not texts[0].isascii() or not texts[0].isdecimal() or not 0 < int(texts[0][:9]) <= MOST_ROWS:
        told = {"key": TOP, "every": EVERY_ROW, "text": shortened(texts[0])}
        raise UnusableSelectionError(Message("errors-bad-top", **told))
    return int(texts[0][:9])


@dataclass(slots=True, kw_only=True)
class _Gathered:
    """What is known of the rows of several selections once all have been worked out."""

    columns: dict[str, None] = field(default_factory=dict)
    of_none: dict[str, None] = field(default_factory=dict)
    """The columns of selections without rows, which a file has where no selection has any."""
    fractions: set[str] = field(default_factory=set)
    """Columns of numbers that are not all whole."""
    strangers: set[str] = field(default_factory=set)
    """Keys whose value some row does not say in the column that is theirs."""
    titles: list[str] = field(default_factory=list)
    subtitles: list[str] = field(default_factory=list)
    notes: dict[str, list[Selection]] = field(default_factory=dict)
    risky: bool = False
    count: int = 0
    every: int = 0
    pictured: int = 0

    def take(self, selection: Selection, rows: pd.DataFrame, told_by: Mapping[Control, str]) -> None:
        self.count += len(rows)
        if rows.empty:
            self.of_none |= dict.fromkeys(rows.columns)
            return
        self.columns |= dict.fromkeys(rows.columns)
        self.risky = self.risky or risky(rows)
        self.fractions |= set(rows.select_dtypes("float").columns) - set(whole(rows))
        for control, column in told_by.items():
            text = control.write(selection[control.name])
            if column not in rows or not (rows[column].astype(str) == text).all():
                self.strangers.add(control.name)


def _of_several(chart: Chart, chosen: Sequence[Selection], *, root: str, top: int | None, most_rows: int) -> Filed:
    controls, lang = chart.controls, chosen[0].lang
    varied = [
        control
        for control in controls
        if len({selection[control.name] for selection in chosen}) > 1 and not _led(control, controls, chosen)
    ]
    told_by = {control: _column_of(chart, control) for control in varied}
    waiting: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  (it is read while the file is written)
    gathered = _Gathered()
    for selection in chosen:
        every = all_rows(chart, selection)
        rows = placed(chart, selection, every if top is None else first_rows(chart, selection, every, top))
        gathered.take(selection, rows, told_by)
        gathered.every += len(every)
        if gathered.count > most_rows:
            raise UnusableSelectionError(_too_many(chosen, varied, most_rows, cuts=chart.first is not None))
        pictured = first_rows(chart, selection, every)
        gathered.pictured += len(pictured)
        told = facts_of(chart, pictured, selection)
        gathered.titles.append(in_words(chart.title, told, selection))
        gathered.subtitles.append(in_words(chart.subtitle, told, selection))
        for note in (*marks(chart, told, lang), *said(chart.notes, told, lang)):
            gathered.notes.setdefault(note, []).append(selection)
        if len(rows):
            pickle.dump((selection, rows), waiting, protocol=pickle.HIGHEST_PROTOCOL)
    keys = {control: _own_columns(control, lang) for control in varied if control.name in gathered.strangers}
    key_heads = {name: head for columns in keys.values() for name, head in columns.items()}
    rest = in_order(gathered.columns or gathered.of_none)
    datasets = tuple(dict.fromkeys(name for one in chosen for name in datasets_of(chart, one)))
    return Filed(
        name="-".join([chart.id, *(control.name for control in varied), *_spoken(lang)]),
        lang=lang,
        title=_listed(gathered.titles, lang),
        subtitle=_listed(gathered.subtitles, lang),
        summary="",
        selection="; ".join(_chosen_words(control, chosen) for control in controls if _means(control, chosen)),
        counted=_counted(gathered, len(chosen), lang),
        notes=(*_notes(gathered, varied, len(chosen), lang), *ways(datasets, lang)),
        datasets=datasets,
        link=root.rstrip("/") + _address(chart, chosen[0], varied),
        heads=key_heads | heads(rest, lang),
        risky=gathered.risky,
        parts=lambda: _parts(waiting, keys, [*key_heads, *rest], gathered.fractions),
    )


def _parts(
    waiting: IO[bytes], keys: Mapping[Control, Collection[str]], columns: Sequence[str], fractions: set[str]
) -> Iterator[pd.DataFrame]:
    """Yield the rows that wait on disk, those of so many selections together as make about BATCH rows."""
    waiting.seek(0)
    batch: list[pd.DataFrame] = []
    for selection, rows in _waiting(waiting):
        given: dict[str, str] = {}
        for control, names in keys.items():
            value = selection[control.name]
            texts = (control.words(value, selection.lang), control.write(value))
            given |= dict(zip(names, texts[-len(names) :], strict=True))
        batch.append(rows.assign(**given))
        if sum(map(len, batch)) >= BATCH:
            yield _together(batch, columns, fractions)
            batch = []
    if batch:
        yield _together(batch, columns, fractions)


def _waiting(file: IO[bytes]) -> Iterator[tuple[Selection, pd.DataFrame]]:
    """Yield what was written to a file that nobody else can open."""
    while True:
        try:
            yield pickle.load(file)
        except EOFError:
            return


def _together(batch: Sequence[pd.DataFrame], columns: Sequence[str], fractions: set[str]) -> pd.DataFrame:
    rows = pd.concat(batch, ignore_index=True).reindex(columns=list(columns))
    return rows.astype({column: "Int64" for column in rows.select_dtypes("float") if column not in fractions})


def _column_of(chart: Chart, control: Control) -> str:
    """Return the column in which rows may say the value of a key."""
    subject = chart.subject
    return subject.columns[1] if subject is not None and subject.control == control.name else control.name


def _own_columns(control: Control, lang: str) -> dict[str, str]:
    """Return the first columns of a file, with heads, for a key whose value the rows do not say.

    One is for the text that an address has and, where readers see other words, one before it for those.
    """
    name = f"{CHOSEN}{control.name}"
    chosen = say(Message("files-chosen", label=control.label), lang)
    if all(option.text == write(option.label, lang) for option in control.options()):
        return {name: chosen}
    return {f"{name}{LABEL}": chosen, name: say(Message("files-chosen-code", label=control.label), lang)}


def _address(chart: Chart, first: Selection, varied: Sequence[Control]) -> str:
    """Return the address of the chart with the keys that do not vary."""
    return with_query(chart.path, write_query(first, [control for control in chart.controls if control not in varied]))


def _led(control: Control, controls: Sequence[Control], chosen: Sequence[Selection]) -> bool:
    """Return whether a key says nothing beyond the reader's country, which leads its value."""
    return control.leads is not None and all(
        one[control.name] == control.default_value(own_country(controls, one)) for one in chosen
    )


def _means(control: Control, chosen: Sequence[Selection]) -> bool:
    return any(applies(control, one) and control.words(one[control.name]) for one in chosen)


def _chosen_words(control: Control, chosen: Sequence[Selection]) -> str:
    """Return the values of a key in words, the first of them where there are many."""
    lang = chosen[0].lang
    nothing = say(Message("files-nothing-chosen"), lang)
    values = list(dict.fromkeys(control.words(one[control.name], lang) or nothing for one in chosen))
    first = Listing(tuple(values[:MANY]), "choices")
    if len(values) <= MANY:
        return say(labelled(control.label, first), lang)
    more = {"last": values[-1], "count": len(values)}
    return say(Message("files-many-values", label=control.label, values=first, **more), lang)


def _listed(texts: Sequence[str], lang: str) -> str:
    """Return different titles as one line, the first of them where there are many."""
    found = list(dict.fromkeys(texts))
    titles = Listing(tuple(found[:LISTED]), "semicolon")
    rest = len(found) - LISTED
    return write(Message("files-many-titles", titles=titles, count=rest) if rest > 0 else titles, lang)


def _counted(gathered: _Gathered, selections_: int, lang: str) -> str:
    every = gathered.every
    kind = "first" if gathered.count < every else "pictured" if gathered.pictured < every else "all"
    told = {"rows": kind, "count": gathered.count, "all": every, "selections": selections_}
    return say(Message("files-counted-of-several", **told), lang)


def _spoken(lang: str) -> list[str]:
    """Return what the name of a file says of its language."""
    return [] if lang == LANG.default() else [f"{LANG.name}-{lang}"]


def _notes(gathered: _Gathered, varied: Sequence[Control], every: int, lang: str) -> tuple[str, ...]:
    """Return the notes with the selections of which each is said, those of all first."""
    found = sorted(gathered.notes.items(), key=lambda item: -len(item[1]))
    said = [_note(note, of, varied, every, lang) for note, of in found[:MOST_NOTES]]
    rest = len(found) - len(said)
    return (*said, *([say(Message("files-more-notes", count=rest), lang)] if rest else []))


def _note(note: str, of: Sequence[Selection], varied: Sequence[Control], every: int, lang: str) -> str:
    if len(of) == every:
        return note
    if len(of) > 1:
        return say(Message("files-note-of-several", note=note, count=len(of), all=every), lang)
    one = Listing(tuple(_chosen_words(control, of) for control in varied), "semicolon")
    return say(Message("files-note-of-one", note=note, selection=one), lang)


def _too_many(chosen: Sequence[Selection], varied: Sequence[Control], most: int, *, cuts: bool) -> Message:
    counts = {one.name: len({selection[one.name] for selection in chosen}) for one in varied}
    keys = either([Message("errors-key-count", key=name, count=count) for name, count in counts.items()])
    return Message("errors-too-many-rows", count=len(chosen), most=most, keys=keys, cuts=cuts, example=f"{TOP}=20")
