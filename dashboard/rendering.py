"""From (chart, selection) to everything that is shown or taken away: one result for page, table, CSV and picture."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import orjson
import pandas as pd

from dashboard import fitting, legends
from dashboard.data import catalogue
from dashboard.messages import datasets as words_of_data
from dashboard.messages.values import Listing, Message, Place, join, named, say, write
from dashboard.selections import led, narrow, own_country, values, with_query, write_query
from dashboard.space import PAGE, Space
from dashboard.view import Chart, Control, Selection, Sentences, Words, listed

CACHED_RESULTS = 20
"""With their frames and figures they take megabytes: enough for the charts of a page, their tables and files. What is
asked for again is kept as bytes (dashboard/components/kept.py).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """What a chart says for one selection."""

    chart: Chart
    selection: Selection
    rows: pd.DataFrame
    """The rows that are shown, of `total` in all."""
    total: int
    title: str
    subtitle: str
    headline: str
    summary: str
    marks: tuple[str, ...]
    """What changes how the picture must be read, in a few words each; `notes` say it whole."""
    notes: tuple[str, ...]
    datasets: tuple[str, ...]
    source: str
    short_source: str
    """The same on one line: of several sources the first, with the number of the others."""
    space: Space
    """What the figure is drawn for."""
    room: str
    """How many of its named rows have room there, in words that stand by the subtitle; nothing where all have."""
    figure: dict[str, Any]
    """The Plotly figure as plain data, ready for JSON."""

    @property
    def heading(self) -> tuple[str, str]:
        """The finding, over the statistical words with the marks and those on rows without room."""
        return self.headline, self.marked(self.measure)

    def marked(self, words: str) -> str:
        """Return statistical words with the marks and those on rows without room."""
        lang = self.selection.lang
        if self.marks:
            words = say(Message("shared-marked", measure=words, marks=Listing(self.marks, "points")), lang)
        if self.room:
            words = say(Message("files-with-room", subtitle=words, rows=self.room), lang)
        return words

    @property
    def measure(self) -> str:
        """Title and subtitle: the statistical words."""
        return say(Message("shared-measure", title=self.title, subtitle=self.subtitle), self.selection.lang)

    @property
    def query(self) -> str:
        """The selection as the query string of a link, only what differs from the defaults."""
        return write_query(self.selection, self.chart.controls)

    @property
    def path(self) -> str:
        """The address of the chart alone, within the site, with this selection."""
        return with_query(self.chart.path, self.query)

    @property
    def height(self) -> float:
        """The height of the figure in pixels: no more than that of its space, unless its words need more."""
        return self.figure["layout"].get("height") or self.space.height

    @property
    def is_map(self) -> bool:
        """Whether the figure is a map, which carries the notice on boundaries."""
        return fitting.is_map(self.figure)


def render(chart: Chart, selection: Selection, space: Space = PAGE) -> Rendered:
    """Return what `chart` says for `selection`, its figure drawn for `space`.

    A page's selection may hold more controls than the chart has. Results are kept and shared: callers must not change
    them. Of named rows the figure has as many as have room, and `room` says so; `rows` are all that there are.
    """
    return _render(chart, narrow(selection, chart.controls), space)


def drawn_for(rendered: Rendered, space: Space) -> Rendered:
    """Return the same chart and selection with a figure for another space."""
    return _render(rendered.chart, rendered.selection, space)


@lru_cache(maxsize=CACHED_RESULTS)
def _render(chart: Chart, selection: Selection, space: Space) -> Rendered:
    told = _told(chart, selection)
    figure = legends.within(orjson.loads(chart.figure(told["rows"], selection, space).to_json()), space.width)
    every = fitting.count(figure)
    fitted, shown = fitting.fitted(figure, space)
    room = say(Message("files-rows-with-room", shown=shown, all=every), selection.lang) if shown else ""
    scales = fitting.scales_off_zero(fitted)
    axes = (say(Message("marks-axes", both=scales > 1), selection.lang),) if scales else ()
    return Rendered(**told | {"marks": (*told["marks"], *axes)}, room=room, space=space, figure=fitted)


@lru_cache(maxsize=CACHED_RESULTS)
def _told(chart: Chart, selection: Selection) -> dict[str, Any]:
    """Return what a chart says for a selection in every space: the fields of `Rendered` but the figure."""
    every, lang = chart.rows(**selection), selection.lang
    datasets = datasets_of(chart, selection)
    told = facts_of(chart, every, selection)
    lead = chart.lead(told.facts) if chart.lead else None
    without = chart.lead and not lead and own_country(chart.controls, selection)
    absent = (Message("shared-no-figure", place=Place(without)),) if without else ()
    return {
        "chart": chart,
        "selection": selection,
        "rows": first_rows(chart, selection, every),
        "total": len(every),
        "title": in_words(chart.title, told, selection),
        "subtitle": in_words(chart.subtitle, told, selection),
        "headline": in_words(lead or chart.headline, told, selection),
        "summary": join(said(chart.summary, told, lang), "sentences", lang),
        "marks": (*marks(chart, told, lang), *(say(one, lang) for one in (*led(chart.controls, selection), *absent))),
        "notes": (*said(chart.notes, told, lang), *ways(datasets, lang)),
        "datasets": datasets,
        "source": source_line(datasets, lang),
        "short_source": short_source(datasets, lang),
    }


def notes_of(chart: Chart, selection: Selection) -> tuple[str, ...]:
    """Return the notes and marks of a chart for a selection (a page's may hold more controls than the chart has)."""
    told = _told(chart, narrow(selection, chart.controls))
    return (*told["notes"], *told["marks"])


def all_rows(chart: Chart, selection: Selection) -> pd.DataFrame:
    """Return every row of a selection, of which a picture may show the first."""
    return chart.rows(**narrow(selection, chart.controls))


def first_rows(chart: Chart, selection: Selection, rows: pd.DataFrame, top: int | None = None) -> pd.DataFrame:
    """Return the first `top` of all rows of a selection, or those that its picture shows.

    What a picture shows in any case, such as the row of the reader's country, stays. Rows are returned as they are
    where the picture shows all.
    """
    if chart.first is None or rows.empty:
        return rows
    count = top or chart.first.counted(selection)
    return rows if count is None else chart.first.of(rows, selection, count)


@dataclass(frozen=True, slots=True)
class Told:
    """The facts of a chart, and every value that its messages may name: those of the facts and of the selection."""

    facts: Any
    values: Mapping[str, Any]


def facts_of(chart: Chart, rows: pd.DataFrame, selection: Selection) -> Told:
    """Return the facts of a chart about all `rows` of a selection, with what its messages may name."""
    facts = chart.facts(rows, selection)
    return Told(facts, values(chart.controls, selection) | named(facts))


def said(sentences: Sentences, told: Told, lang: str) -> tuple[str, ...]:
    """Return messages over facts in the words of a language; those that come out empty are left out."""
    return tuple(text for _, text in _each(sentences, told, lang))


def marks(chart: Chart, told: Told, lang: str) -> tuple[str, ...]:
    """Return what changes how the picture must be read: the chart's own marks, and those of its notes, each once.

    A note has a mark where its message has an attribute of that name, which says the same in a few words.
    """
    noted = (Message(f"{note.id}.mark", **note.values) for note, _ in _each(chart.notes, told, lang))
    of_notes = said(tuple(mark for mark in noted if mark.is_there()), told, lang)
    return tuple(dict.fromkeys((*said(chart.marks, told, lang), *of_notes)))


def _each(sentences: Sentences, told: Told, lang: str) -> Iterator[tuple[Message, str]]:
    """Yield messages over facts with their words, those that come out empty left out."""
    for message in listed(sentences, told.facts):
        if message is not None and (text := say(message.over(told.values), lang)):
            yield message, text


def datasets_of(chart: Chart, selection: Selection) -> tuple[str, ...]:
    """Return the names of the datasets behind a selection of a chart."""
    return chart.datasets(selection) if callable(chart.datasets) else chart.datasets


def clear() -> None:
    """Forget every kept result."""
    _render.cache_clear()
    _told.cache_clear()


def in_words(words: Words, told: Told, selection: Selection) -> str:
    """Return a title or subtitle over facts."""
    return say(worded(words, selection).over(told.values), selection.lang)


def worded(words: Words, selection: Selection) -> Message:
    """Return the message of a title or subtitle for a selection."""
    return words(selection) if callable(words) else words


def source_line(datasets: Sequence[str], lang: str) -> str:
    """Return the source line of `datasets`, each source once."""
    lines = dict.fromkeys(source_of(name, lang) for name in datasets)
    return say(Message("sources-line", sources=Listing.of(lines, "semicolon")), lang)


def short_source(datasets: Sequence[str], lang: str) -> str:
    """Return the source line where there is one source, else the first with the number of the others."""
    lines = list(dict.fromkeys(source_of(name, lang) for name in datasets))
    if len(lines) < 2:
        return source_line(datasets, lang)
    return say(Message("sources-short", first=lines[0], others=len(lines) - 1), lang)


def source_of(dataset: str, lang: str) -> str:
    """Return publisher, work, edition and licence of a dataset; as its entry in the catalogue words them where no
    message file knows the dataset, or knows an edition before only.
    """
    message, own = Message(f"sources-{dataset.replace('_', '-')}"), catalogue.entry(dataset).source_line.rstrip(".")
    return say(message, lang) if message.is_there() and say(message) == own else own


def ways(names: Sequence[str], lang: str) -> tuple[str, ...]:
    """Return how the figures of datasets came here, a line a way with the datasets that came by it; nothing of those of
    which it is not known.
    """
    entries = [entry for entry in map(catalogue.entry, names) if entry.how]
    by_way = {entry.how: words_of_data.how(entry, lang) for entry in entries}
    titles = {way: [words_of_data.said(entry, "", lang) for entry in entries if entry.how == way] for way in by_way}
    return tuple(
        say(Message("how-noted", how=how, datasets=Listing.of(titles[way], "semicolon")), lang)
        for way, how in by_way.items()
    )


def selection_words(rendered: Rendered) -> str:
    """Return the selection as a line: "Year: 2024; Sex: Women"; empty where the chart has no controls."""
    return choice_words(rendered.chart.controls, rendered.selection)


def choice_words(controls: Sequence[Control], selection: Selection) -> str:
    """Return what a selection holds of `controls` as such a line; what means nothing there or is empty is left out."""
    parts = tuple(
        Message("shared-choice", label=control.label, chosen=words)
        for control in controls
        if applies(control, selection) and (words := control.words(selection[control.name], selection.lang))
    )
    return write(Listing(parts, "semicolon"), selection.lang)


def applies(control: Control, selection: Selection) -> bool:
    """Return whether `control` means something beside the other values of `selection`."""
    return any(
        all(name not in selection or str(selection[name]) in values for name, values in case.items())
        for case in control.cases
    )
