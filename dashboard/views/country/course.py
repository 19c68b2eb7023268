"""Charts of one country or area over the years: one line, or two on the same scale."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.data import areas
from dashboard.definitions import papers
from dashboard.figures import lines
from dashboard.messages.values import Listing, Message, Place, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.country import facts, parts
from dashboard.views.country.choices import SUBJECT

BOTH_WAYS = (theme.IN_COLOUR, theme.OUT_COLOUR)
"""The colours of a line of what comes in and of one of what goes out."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Course:
    """What a chart of one or two lines shows and tells."""

    figures: Callable[[], pd.DataFrame]
    """`country`, `year` and the columns of `labels`, of all countries and areas."""
    labels: Mapping[str, Message]
    """Column and its name, over the `place` of the name: "start" of a headline, "list" or "mark" at a line's end."""
    nothing: Message
    """Why there may be no figure."""
    colours: tuple[str, ...] = (theme.SERIES, theme.EARLIER)
    marks: tuple[tuple[float, Message], ...] = ()
    zero: bool = True
    carried: tuple[str, ...] = ()
    """Columns of the rows that are not drawn."""
    larger_first: bool = False
    """Whether the line with the larger last figure is told first: both have one unit, and neither is the subject."""
    last_only: frozenset[str] = frozenset()
    """Columns of `labels` whose years are not to be compared: only the last figure is told."""
    papers: str = ""
    """The id of the chart, where it offers what papers state as marks."""
    now: bool = False
    """Whether the headline tells the last figures alone; two long spans of years would be too much for it."""
    remark: Callable[[pd.DataFrame, Selection], Message | None] = lambda _rows, _selection: None
    """The sentence at the end of the summary, where there are figures."""
    remarks: Callable[[pd.DataFrame, Selection], Sequence[Message]] = lambda _rows, _selection: ()
    """Notes on the country or area of the page alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFacts:
    """How each line of a chart went."""

    lines: Listing | None
    """Each line with its first and its last figure, or its last; None without figures."""
    told: Listing | None
    """Each line with its last figure, its highest and its lowest."""
    state: Place | None
    """The State in which people from the country or area, a part of it, are not counted."""
    remark: Message | None
    remarks: Listing


def chart(
    name: str,
    *,
    title: Message,
    subtitle: Message,
    headline: Message,
    datasets: tuple[str, ...],
    reading: tuple[Message, ...] = (),
    notes: tuple[Message, ...] = (),
    **shown: Any,
) -> Chart:
    """Return a chart that shows and tells what `shown`, the fields of `Course`, says; `headline` is over its facts;
    `reading` are its marks.
    """
    course = Course(**shown)
    drawn = Chart(
        id=name,
        title=title,
        subtitle=subtitle,
        datasets=datasets,
        controls=(SUBJECT,),
        rows=lambda country, lang: course_rows(course, country=country, lang=lang),
        figure=lambda rows, selection, space: course_figure(course, rows, selection, space=space),
        facts=lambda rows, selection: course_facts(course, rows, selection),
        headline=headline,
        summary=lambda told: (Message("country-told"), told.remark) if told.told else (course.nothing,),
        marks=reading,
        notes=lambda told: (*notes, *told.remarks.items),
    )
    return papers.offered(drawn) if course.papers else drawn


def course_rows(course: Course, *, country: str, lang: str) -> pd.DataFrame:
    """Return `name`, `year`, the columns of `course` and `country`, from the first to the last year with a figure."""
    rows = _rows(course, country)
    columns = ["name", "year", *course.labels, *course.carried, "country"]
    if rows.empty:
        return pd.DataFrame(columns=columns)
    return rows.assign(name=areas.names(lang)[country])[columns]


def _rows(course: Course, country: str) -> pd.DataFrame:
    """Return the rows of a country or area, from its first to its last year with a figure."""
    every = course.figures()
    rows = every[every["country"] == country].sort_values("year")
    held = rows.loc[rows[list(course.labels)].notna().any(axis="columns"), "year"]
    return rows[rows["year"].between(held.min(), held.max())].reset_index(drop=True)


def course_figure(course: Course, rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a line a column of `course`, named at its end where there are two."""
    lang = selection.lang
    if rows.empty:
        return facts.nothing(course.nothing, selection, space=space)
    columns = list(course.labels)
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
        words={column: say(label.over({"place": "mark"}), lang) for column, label in course.labels.items()},
        colours=dict(zip(columns, course.colours, strict=False)),
        marks=[(at, say(mark, lang)) for at, mark in course.marks],
        points=list(papers.marks(course.papers, selection).values()) if course.papers else (),
        zero=course.zero,
        space=space,
    )


def course_facts(course: Course, rows: pd.DataFrame, selection: Selection) -> CourseFacts:
    """Return how each line of `course` went, and what is said beside them."""
    found = {column: facts.figures(rows, column) for column in course.labels} if len(rows) else {}
    found |= {column: found[column][-1:] for column in course.last_only & set(found)}
    if course.larger_first:
        found = dict(sorted(found.items(), key=lambda one: -one[1][-1][1] if one[1] else 0))
    return CourseFacts(
        lines=Listing.of(_changes(course, found, selection.lang), "semicolon"),
        told=Listing.of(_last(course, found, selection.lang), "semicolon"),
        state=parts.state(SUBJECT.of(selection)),
        remark=course.remark(rows, selection),
        remarks=Listing(tuple(course.remarks(rows, selection))),
    )


def _changes(course: Course, found: Mapping[str, facts.Figures], lang: str) -> Iterator[Message]:
    """Yield how each line that has figures went from its first to its last one, or its last one."""
    place = "start"
    for column, figures in found.items():
        if figures:
            told = facts.change(figures[-1:] if course.now else figures, column=column, lang=lang)
            yield Message("country-line", label=course.labels[column].over({"place": place}), **told)
            place = "list"


def _last(course: Course, found: Mapping[str, facts.Figures], lang: str) -> Iterator[Message]:
    """Yield the last figure of each line, with its highest and its lowest."""
    for column, figures in found.items():
        told = facts.extremes(figures, column=column, lang=lang)
        yield Message("country-line-told", label=course.labels[column].over({"place": "list"}), **told)
