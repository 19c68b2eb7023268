"""What a file of rows holds, and what is said of them in its head."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from dashboard import formats
from dashboard.columns import CODES, in_order
from dashboard.data import areas
from dashboard.export.formulas import risky
from dashboard.export.picture import filename
from dashboard.messages.values import Message, say
from dashboard.rendering import Rendered, all_rows, first_rows, selection_words, source_line
from dashboard.view import Chart, Selection


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """Rows as a file has them, of one selection of a chart or of several, with the words that travel with them."""

    name: str
    """Of the file, without ending and day."""
    lang: str
    title: str
    subtitle: str
    summary: str
    """The sentence in words; empty for several selections, of which each has its own."""
    selection: str
    counted: str
    """How many rows there are, of how many."""
    notes: tuple[str, ...]
    datasets: tuple[str, ...]
    link: str
    heads: Mapping[str, str]
    """Every column, in order, with its head."""
    risky: bool
    """Whether a spreadsheet would take some text for a formula."""
    parts: Callable[[], Iterator[pd.DataFrame]]
    """Gives the rows, part by part, with just the columns of `heads`."""

    @property
    def source(self) -> str:
        """The line that names the sources."""
        return source_line(self.datasets, self.lang)


def of_one(rendered: Rendered, *, link: str, top: int | None = None) -> Filed:
    """Return the rows of one selection: all, or the first `top` with those that the picture shows in any case."""
    chart, selection, lang = rendered.chart, rendered.selection, rendered.selection.lang
    every = rendered.rows if chart.first is None else all_rows(chart, selection)
    rows = every if top is None else first_rows(chart, selection, every, top)
    rows = placed(chart, selection, rows)
    rows = tidy(rows[in_order(rows.columns)])
    return Filed(
        name=filename(rendered),
        lang=lang,
        title=rendered.title,
        subtitle=rendered.subtitle,
        summary=rendered.summary,
        selection=selection_words(rendered) or say(Message("files-nothing-chosen"), lang),
        counted=_counted(rendered, len(rows)),
        notes=(*rendered.marks, *rendered.notes),
        datasets=rendered.datasets,
        link=link,
        heads=heads(rows.columns, lang),
        risky=risky(rows),
        parts=lambda: iter([rows]),
    )


def placed(chart: Chart, selection: Selection, rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of a selection as files name their places.

    Names of origins or destinations have a name of their own, `origin_name` or `destination_name`, and where all rows
    are about one country that they do not say, its name and code are columns (`Chart.subject`).
    """
    if "name" in rows and "country" not in rows:
        own = {code: name for name, codes in CODES.items() for code in codes if name != "name"}
        code = next((code for code in CODES["name"] if code in rows and code in own), None)
        rows = rows if code is None else rows.rename(columns={"name": own[code]})
    if chart.subject is None:
        return rows
    name, code = chart.subject.columns
    subject = chart.subject.of(selection)
    return rows.assign(**{name: areas.names(selection.lang)[subject], code: subject})


def tidy(rows: pd.DataFrame) -> pd.DataFrame:
    """Return `rows` with whole numbers written as such: a float column without fractions becomes integer."""
    return rows.astype(dict.fromkeys(whole(rows), "Int64"))


def whole(rows: pd.DataFrame) -> list[str]:
    """Return the columns of floats that hold no fraction."""
    return [
        column
        for column in rows.select_dtypes("float").columns
        if (rows[column].dropna() % 1 == 0).all() and not rows[column].abs().max() >= 2**53
    ]


def heads(columns: Iterable[str], lang: str) -> dict[str, str]:
    """Return the head of each column, as sheets have it."""
    return {column: formats.heading(column, lang=lang) for column in columns}


def _counted(rendered: Rendered, count: int) -> str:
    """Return how many rows a file has, where the picture shows the first of them."""
    shown, every = len(rendered.rows), rendered.total
    kind = "first" if count < every else "pictured" if shown < every else "all"
    message = Message("files-counted", rows=kind, count=count, all=every, shown=shown)
    return say(message, rendered.selection.lang)
