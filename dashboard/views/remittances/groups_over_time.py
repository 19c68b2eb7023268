"""Remittances received by subregion and income group over time, with how many economies report."""

from collections.abc import Sequence
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY
from dashboard.data import areas
from dashboard.definitions.frames import received
from dashboard.figures import lines
from dashboard.i18n import t
from dashboard.view import Chart, Selection
from dashboard.views.remittances.choices import (
    CLASSIFIED,
    COLUMN,
    ECONOMIES,
    FIRST,
    GROUPING,
    LAST,
    MEASURE,
    figure_words,
    value_words,
    with_names,
)
from dashboard.views.remittances.groups import (
    TITLES,
    chosen,
    colours,
    datasets,
    group_rows,
    grouped,
    grouping,
    moves_with_groups,
    order,
    own_group,
    own_words,
    sum_notes,
)
from dashboard.views.remittances.wording import blank_sentence, unit_subtitle


def trend_rows(
    *,
    measure: str,
    group: str,
    classified: str,
    economies: str,
    country: str,  # noqa: ARG001  (the group of the reader's country is marked, and changes no row)
    lang: str,
) -> pd.DataFrame:
    """Return every group and year; see `groups.group_rows`."""
    return group_rows(measure=measure, group=group, classified=classified, economies=economies, lang=lang)


def trend_title(selection: Selection) -> str:
    """Return the name of the chart over time."""
    return t(TITLES[selection.text("group")], selection.lang, period=f"{FIRST}-{LAST}")


def trend_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a group; of eleven subregions the four largest in the last year are coloured, and that of the
    reader's country.
    """
    column, lang = COLUMN[selection.text("measure")], selection.lang
    last = rows[rows["year"] == rows["year"].max()].nlargest(4, column)["group"]
    return lines.trend(
        rows,
        value=column,
        series="group",
        lang=lang,
        colours=colours(lang),
        words={group: group for group in order(selection.text("group"), lang)},
        highlight=last.tolist(),
        selected=own_group(selection, LAST),
    )


def _top(rows: pd.DataFrame, column: str) -> tuple[pd.Series, pd.Series]:
    """Return the first and the last row with a figure of the group that is the largest in the last year."""
    known = rows[rows[column].notna()]
    last = known[known["year"] == known["year"].max()]
    top = last.loc[last[column].idxmax()]
    return known[known["group"] == top["group"]].iloc[0], top


def _any_blank(rows: pd.DataFrame, column: str) -> bool:
    """Return whether a group has no figure in the last year that any group has."""
    last = rows[rows["year"] == rows.loc[rows[column].notna(), "year"].max()]
    return bool(last[column].isna().any())


def trend_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the largest group in the last year with its first figure, and the coverage in both years."""
    lang, column = selection.lang, COLUMN[selection.text("measure")]
    first, last = _top(rows, column)
    told = "{group}: from {first} in {start} ({note}) to {last} in {end} ({last_note}), the highest of the groups."
    if _any_blank(rows, column):
        told = (
            "{group}: from {first} in {start} ({note}) to {last} in {end} ({last_note}), "
            "the highest of the groups with a figure."
        )
    said = t(
        told,
        lang,
        group=last["group"],
        first=figure_words(first[column], column=column, lang=lang),
        start=int(first["year"]),
        note=first["note"],
        last=value_words(last[column], column=column, lang=lang),
        end=int(last["year"]),
        last_note=last["note"],
    )
    ends = rows[rows["year"] == int(last["year"])]
    counted = {"measure": selection.text("measure"), "economies": selection.text("economies"), "lang": lang}
    return (
        said
        + _same_economies(first, last, selection)
        + blank_sentence(ends, name="group", **counted)
        + own_words(selection, LAST)
    )


def _same_economies(first: pd.Series, last: pd.Series, selection: Selection) -> str:
    """Return what the economies of the last year's group had in the first, where economies move between the groups."""
    if not moves_with_groups(selection):
        return ""
    lang, column = selection.lang, COLUMN[selection.text("measure")]
    return t(
        " The economies that are in the group in {end} had {value} in {start}.",
        lang,
        end=int(last["year"]),
        value=value_words(_of_the_same(first, selection), column=column, lang=lang),
        start=int(first["year"]),
    )


def trend_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the last figure of the group that is the largest in the last year; its first too, where the economies are
    the same in both: between other years a rise may be one of reporting.
    """
    lang, column = selection.lang, COLUMN[selection.text("measure")]
    first, last = _top(rows, column)
    told = "{group}: highest of the groups in {end}, at {last}"
    if _any_blank(rows, column):
        told = "{group}: highest of the groups with a figure in {end}, at {last}"
    if selection["economies"] == "same":
        told = "{group}, highest in {end}: {last}, after {first} in {start}"
    return t(
        told,
        lang,
        group=last["group"],
        end=int(last["year"]),
        last=value_words(last[column], column=column, lang=lang),
        first=figure_words(first[column], column=column, lang=lang),
        start=int(first["year"]),
    )


def _of_the_same(row: pd.Series, selection: Selection) -> float:
    """Return the figure of a row's group and year by the income groups of the last year."""
    column, lang = COLUMN[selection.text("measure")], selection.lang
    rows = grouped("income", "latest", selection.text("economies"))
    same = (rows["group"].map(lambda words: t(words, lang)) == row["group"]) & (rows["year"] == row["year"])
    return float(rows.loc[same, column].iloc[0])


@cache
def _largest_step(group: str, classified: str, economies: str) -> pd.DataFrame:
    """Return the largest step of one economy in a group that has a figure in the year and in the one before."""
    drawn = grouped(group, classified, economies).dropna(subset="remittances_received")[["group", "year"]]
    known, summed = grouping(group, classified, economies).merge(drawn, on=["group", "year"]), chosen(economies)
    return remittances.largest_step(received(), known if summed is None else known[known["country"].isin(summed)])


def _step_note(selection: Selection) -> str:
    """Return the largest step that one economy makes in its group, which readers may take for that of many."""
    lang = selection.lang
    steps = _largest_step(*(selection.text(name) for name in ("group", "classified", "economies")))
    step = with_names(steps, lang=lang).iloc[0]
    return t(
        "One economy can move a whole group: in {group}, {country} alone went from {before} in {start} to {after} in "
        "{end}, the largest step here from one year to the next; it may be a change in recording.",
        lang,
        group=t(step["group"], lang),
        country=areas.in_sentence(step["name"], lang),
        before=formats.dollars(step["before"], lang=lang),
        start=int(step["year"]) - 1,
        after=formats.dollars(step["after"], lang=lang),
        end=int(step["year"]),
    )


def trend_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return how groups are summed, and how the number of economies that report changed."""
    lang = selection.lang
    counted = "reporting_both" if selection["measure"] == "gdp" else "reporting"
    counts = rows.groupby("year")[counted].sum()
    grown = t(
        "Economies that report: {first} in {start}, {most} in {peak}, {last} in {end}. "
        "Part of any rise or fall is theirs.",
        lang,
        first=int(counts.iloc[0]),
        start=int(counts.index[0]),
        most=int(counts.max()),
        peak=int(counts.idxmax()),
        last=int(counts.iloc[-1]),
        end=int(counts.index[-1]),
    )
    return [*sum_notes(selection), *([] if selection["economies"] == "same" else [grown]), _step_note(selection)]


GROUP_TREND = Chart(
    id="remittances-groups-trend",
    title=trend_title,
    subtitle=unit_subtitle,
    datasets=datasets,
    controls=(MEASURE, GROUPING, CLASSIFIED, ECONOMIES, COUNTRY),
    rows=trend_rows,
    figure=trend_figure,
    summary=trend_summary,
    headline=trend_headline,
    notes=trend_notes,
    wide=False,
)
