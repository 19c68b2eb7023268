"""Rows as CSV that explains itself."""

import csv
from collections.abc import Iterator
from itertools import chain

import pandas as pd

from dashboard.export.filing import Filed, of_one
from dashboard.export.formulas import guarded, texts
from dashboard.export.saving import with_mark
from dashboard.export.wording import labelled, licences
from dashboard.i18n import one_line
from dashboard.messages.values import Listing, Message, say, write
from dashboard.rendering import Rendered


def csv_text(rendered: Rendered, *, link: str, comments: bool = True) -> str:
    """Return all rows of one selection as CSV, as `csv_lines` writes them."""
    return "".join(csv_lines(of_one(rendered, link=link), comments=comments))


def csv_lines(filed: Filed, *, comments: bool = True) -> Iterator[str]:
    """Yield the rows as CSV, part by part; with `comments` the first says title, selection, source, licence and link.

    Every line of that begins with "# ", so that `pandas.read_csv(file, comment="#")` reads the rows alone.
    """
    if comments:
        lines = about(filed)
        if filed.risky:
            lines.append(say(Message("files-guarded"), filed.lang))
        yield "".join(f"# {line}\n" for line in lines)
    yield pd.DataFrame(columns=list(filed.heads)).to_csv(index=False, lineterminator="\n")
    for part in filed.parts():
        yield _body(part)


def csv_bytes(filed: Filed, *, comments: bool = True) -> Iterator[bytes]:
    """Return the bytes of a CSV file, as `csv_lines` writes them, that begins with a byte order mark; part by part.

    Raises DataError where what its head says cannot be read: before the first part, not within an answer.
    """
    lines = csv_lines(filed, comments=comments)
    first = with_mark(next(lines).encode("utf-8"))
    return chain([first], (text.encode("utf-8") for text in lines))


def _body(rows: pd.DataFrame) -> str:
    kept = rows.assign(**{column: guarded(rows[column]) for column in texts(rows)})
    # Readers of comments cut a line at a bare #, and some take a bare carriage return for its end.
    marked = any(kept[column].astype(str).str.contains("[#\r]").any() for column in texts(rows))
    quoting = csv.QUOTE_NONNUMERIC if marked else csv.QUOTE_MINIMAL
    return kept.to_csv(index=False, header=False, lineterminator="\n", quoting=quoting)


def about(filed: Filed) -> list[str]:
    """Return the lines that travel with the rows: title, measure, selection, notes, source, licence, link, columns."""
    heads = Listing(tuple(labelled(column, head) for column, head in filed.heads.items()), "semicolon")
    lines = [
        labelled(Message("files-title"), filed.title),
        filed.subtitle,
        labelled(Message("files-selection"), filed.selection),
        labelled(Message("files-rows"), filed.counted),
        *([labelled(Message("files-in-words"), filed.summary)] if filed.summary else []),
        *(labelled(Message("files-note"), note) for note in filed.notes),
        filed.source,
        labelled(Message("files-licence"), licences(filed.datasets, filed.lang)),
        labelled(Message("files-link"), filed.link),
        labelled(Message("files-columns"), heads),
    ]
    return [one_line(write(line, filed.lang)) for line in lines]
