"""The rows of a chart as CSV that explains itself."""

import pandas as pd

from dashboard.data import catalogue
from dashboard.i18n import t
from dashboard.rendering import Rendered, selection_words


def csv_text(rendered: Rendered, *, link: str, comments: bool = True) -> str:
    """Return the rows as CSV; with `comments` it begins with lines that say title, selection, source, licence and link.

    Every one of these lines begins with "# ", so that `pandas.read_csv(file, comment="#")` reads the rows alone.
    """
    body = tidy(rendered.rows).to_csv(index=False, lineterminator="\n")
    return "".join(f"# {line}\n" for line in about(rendered, link=link)) + body if comments else body


def about(rendered: Rendered, *, link: str) -> list[str]:
    """Return the lines that travel with the rows: title, measure, selection, notes, source, licence, link."""
    lang = rendered.selection.lang
    lines = [
        t("Title: {text}", lang, text=rendered.title),
        rendered.subtitle,
        t("Selection: {text}", lang, text=selection_words(rendered) or t("none", lang)),
        t("In words: {text}", lang, text=rendered.summary),
        *(t("Note: {text}", lang, text=note) for note in rendered.notes),
        rendered.source,
        t("Licence: {text}", lang, text="; ".join(licences(rendered))),
        t("Link: {text}", lang, text=link),
    ]
    return [" ".join(line.split()) for line in lines]


def licences(rendered: Rendered) -> list[str]:
    """Return the licences of the datasets behind a chart, each once."""
    titles = [licence.title for name in rendered.datasets for licence in catalogue.entry(name).licenses]
    return list(dict.fromkeys(titles))


def tidy(rows: pd.DataFrame) -> pd.DataFrame:
    """Return `rows` with whole numbers written as such: a float column without fractions becomes integer."""
    whole = {
        column: "Int64"
        for column in rows.select_dtypes("float").columns
        if (rows[column].dropna() % 1 == 0).all() and rows[column].abs().max() < 2**53
    }
    return rows.astype(whole)
