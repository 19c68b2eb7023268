"""Charts of one country or area over the years: one line, or two on the same scale."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.data import areas
from dashboard.figures import empty, lines
from dashboard.i18n import listing, sentence_case, t
from dashboard.view import Chart, Notes, Selection
from dashboard.views.country.choices import SUBJECT
from dashboard.views.country.words import change, extremes, in_brackets, known, opening, place, told

HEIGHT = 320
BOTH_WAYS = (theme.IN_COLOUR, theme.OUT_COLOUR)
"""The colours of a line of what comes in and of one of what goes out."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Course:
    """What a chart of one or two lines shows and says."""

    figures: Callable[[], pd.DataFrame]
    """`country`, `year` and the columns of `labels`, of all countries and areas."""
    labels: Mapping[str, str]
    """Column and its words within a sentence: "immigrants"."""
    nothing: str
    """Why there may be no figure: "The World Bank has no labour force for {place}."."""
    colours: tuple[str, ...] = (theme.SERIES, theme.EARLIER)
    marks: tuple[tuple[float, str], ...] = ()
    zero: bool = True
    short: Mapping[str, str] | None = None
    """The words at the end of each line, where they are others."""
    carried: tuple[str, ...] = ()
    """Columns of the rows that are not drawn."""
    larger_first: bool = False
    """Whether the line with the larger last figure is told first: both have one unit, and neither is the subject."""
    last_only: frozenset[str] = frozenset()
    """Columns of `labels` whose years are not to be compared: only the last figure is told."""
    now: bool = False
    """Whether the headline tells the last figures alone; two long spans of years would be too much for it."""
    aside: Callable[[Selection], str] = lambda _selection: ""
    """What the headline adds in brackets."""
    remark: Callable[[pd.DataFrame, Selection], str] = lambda _rows, _selection: ""
    """The sentence at the end of the summary, where there are figures."""


def chart(course: Course, *, name: str, title: str, subtitle: str, datasets: tuple[str, ...], notes: Notes) -> Chart:
    """Return the chart of `course`; `title` names the country or area as {place}."""
    return Chart(
        id=name,
        title=lambda selection: t(title, selection.lang, place=place(selection)),
        subtitle=subtitle,
        datasets=datasets,
        controls=(SUBJECT,),
        rows=lambda country, lang: course_rows(course, country=country, lang=lang),
        figure=lambda rows, selection: course_figure(course, rows, selection),
        summary=lambda rows, selection: course_summary(course, rows, selection),
        headline=lambda rows, selection: course_headline(course, rows, selection),
        notes=notes,
        wide=False,
        height=HEIGHT,
    )


def course_rows(course: Course, *, country: str, lang: str) -> pd.DataFrame:
    """Return `name`, `year`, the columns of `course` and `country`, from the first to the last year with a figure."""
    rows = _by_country(course).get(country)
    columns = ["name", "year", *course.labels, *course.carried, "country"]
    if rows is None:
        return pd.DataFrame(columns=columns)
    return rows.assign(name=areas.names(lang)[country])[columns]


@cache
def _by_country(course: Course) -> Mapping[str, pd.DataFrame]:
    """Return the rows of every country or area, from its first to its last year with a figure."""
    columns = list(course.labels)
    figures = course.figures().sort_values(["country", "year"])
    held = figures[figures[columns].notna().any(axis="columns")].groupby("country")["year"].agg(["min", "max"])
    spans = held.reindex(figures["country"])
    within = figures["year"].between(spans["min"].to_numpy(), spans["max"].to_numpy())
    return {str(code): rows.reset_index(drop=True) for code, rows in figures[within].groupby("country")}


def course_figure(course: Course, rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return a line a column of `course`, named at its end where there are two."""
    lang = selection.lang
    if rows.empty:
        return empty.message(t(course.nothing, lang, place=place(selection)), lang=lang)
    columns = list(course.labels)
    words = course.short or {column: sentence_case(label) for column, label in course.labels.items()}
    long = pd.DataFrame(
        {
            "year": rows["year"].tolist() * len(columns),
            columns[0]: [value for column in columns for value in rows[column]],
            "group": [column for column in columns for _ in range(len(rows))],
        }
    )
    return lines.trend(
        long,
        value=columns[0],
        series="group",
        lang=lang,
        words=words,
        colours=dict(zip(columns, course.colours, strict=False)),
        marks=course.marks,
        zero=course.zero,
        height=HEIGHT,
    )


def course_summary(course: Course, rows: pd.DataFrame, selection: Selection) -> str:
    """Return the last figure of each line, its highest and lowest and their years, and the remark of `course`."""
    lang = selection.lang
    if rows.empty:
        return t(course.nothing, lang, place=place(selection))
    said = [_told_of(course, rows, column, lang) for column in _in_order(course, rows)]
    figures = t("{place}: {figures}.", lang, place=opening(selection), figures="; ".join(said))
    return " ".join(part for part in (figures, course.remark(rows, selection)) if part)


def _in_order(course: Course, rows: pd.DataFrame) -> list[str]:
    """Return the columns of `course` as they are told."""
    if not course.larger_first:
        return list(course.labels)
    last = {column: figures[-1][1] for column in course.labels if (figures := known(rows, column))}
    return sorted(course.labels, key=lambda column: -last.get(column, 0))


def _told_of(course: Course, rows: pd.DataFrame, column: str, lang: str) -> str:
    figures, label = known(rows, column), t(course.labels[column], lang)
    if not figures:
        return t("{label}, no data", lang, label=label)
    year, value = figures[-1]
    said = t("{label}, {value} in {year}", lang, label=label, value=told(value, column=column, lang=lang), year=year)
    ends = "" if column in course.last_only else extremes(figures, column=column, lang=lang)
    return f"{said} ({ends})" if ends else said


def course_headline(course: Course, rows: pd.DataFrame, selection: Selection) -> str:
    """Return how each line that has a figure went from its first to its last one, or its last one."""
    lang = selection.lang
    found = {column: known(rows, column) for column in _in_order(course, rows)} if len(rows) else {}
    last = set(course.labels) if course.now else course.last_only
    told_of = {column: figures[-1:] if column in last else figures for column, figures in found.items()}
    parts = [
        f"{t(course.labels[column], lang)}: {change(figures, column=column, lang=lang)}"
        for column, figures in told_of.items()
        if figures
    ]
    if not parts:
        return t("No data: {labels}", lang, labels=listing(_labels(course, lang), lang))
    return sentence_case("; ".join(parts)) + in_brackets(course.aside(selection))


def _labels(course: Course, lang: str) -> list[str]:
    return [t(label, lang) for label in course.labels.values()]
