"""Remittances received by subregion and income group, with how many economies report."""

from collections.abc import Hashable, Mapping, Sequence
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import remittances
from dashboard.data import catalogue
from dashboard.figures import bars, lines
from dashboard.i18n import t
from dashboard.terms import INCOME_GROUPS, SUBREGIONS
from dashboard.view import Chart, Section, Selection
from dashboard.views.remittances.choices import (
    CLASSIFIED,
    COLUMN,
    ECONOMIES,
    FIRST,
    GROUPING,
    LAST,
    MEASURE,
    YEAR,
    received,
    value_words,
)
from dashboard.views.remittances.wording import SAME_NOTE, gap_note, line_subtitle, measure_subtitle

COLOURS = {
    **theme.SUBREGION_COLOURS,
    **{words: theme.INCOME_COLOURS[code] for code, words in INCOME_GROUPS.items()},
}


@cache
def members(grouping: str, classified: str) -> pd.DataFrame:
    """Return `country`, `year`, `group` (in English words) of every economy for one way of grouping."""
    economy = catalogue.frame("economy")
    economy = economy.loc[economy["population"].notna(), ["country", "year"]]
    if grouping == "income" and classified == "then":
        groups = catalogue.frame("income_groups").merge(economy, on=["country", "year"])
        return groups.assign(group=groups["income_group"].map(INCOME_GROUPS))[["country", "year", "group"]]
    countries = catalogue.frame("countries").set_index("iso3")
    column = countries["income_group"].map(INCOME_GROUPS) if grouping == "income" else countries["ilo_subregion"]
    return remittances.fixed_members(economy, column.dropna().to_dict())


@cache
def _grouped(grouping: str, classified: str, economies: str) -> pd.DataFrame:
    flows, known = received(), members(grouping, classified)
    if economies == "same":
        same = remittances.always_reporting(flows, columns=["share_of_gdp"], first=FIRST, last=LAST)
        flows, known = flows[flows["country"].isin(same)], known[known["country"].isin(same)]
    return remittances.by_group(flows, known, economy=catalogue.frame("economy"))


def group_rows(*, measure: str, group: str, classified: str, economies: str, lang: str) -> pd.DataFrame:
    """Return every group and year, with the number of economies that report."""
    rows = _grouped(group, classified, economies)
    return rows.assign(
        group=[t(words, lang) for words in rows["group"]],
        note=[_coverage(row, measure=measure, lang=lang) for row in rows.to_dict("records")],
    )[["group", COLUMN[measure], _other(measure), "reporting", "economies", "share_covered", "note", "year"]]


def _coverage(row: Mapping[Hashable, Any], *, measure: str, lang: str) -> str:
    counted = {"n": int(row["reporting"]), "all": int(row["economies"])}
    if measure == "usd" or formats.is_missing(row["share_covered"]):
        return t("{n} of {all} economies report", lang, **counted)
    share = formats.per_cent(row["share_covered"], decimals=0, lang=lang)
    return t("{n} of {all} economies report, with {share} of the GDP", lang, **counted, share=share)


def _other(measure: str) -> str:
    return COLUMN["usd" if measure == "gdp" else "gdp"]


def _order(group: str, lang: str) -> list[str]:
    words = INCOME_GROUPS.values() if group == "income" else SUBREGIONS
    return [t(word, lang) for word in words]


def _colours(lang: str) -> dict[str, str]:
    return {t(words, lang): colour for words, colour in COLOURS.items()}


def year_rows(*, measure: str, year: int, group: str, classified: str, economies: str, lang: str) -> pd.DataFrame:
    """Return the groups in one year: subregions by size, income groups from high to low."""
    rows = group_rows(measure=measure, group=group, classified=classified, economies=economies, lang=lang)
    rows = rows[rows["year"] == year]
    if group == "income":
        return (
            rows.set_index("group").reindex([g for g in _order(group, lang) if g in set(rows["group"])]).reset_index()
        )
    return rows.sort_values(COLUMN[measure], ascending=False, na_position="last").reset_index(drop=True)


def year_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one bar a group."""
    return bars.ranking(
        rows,
        value=COLUMN[selection.text("measure")],
        label="group",
        lang=selection.lang,
        colours=_colours(selection.lang),
        period=selection.text("year"),
    )


def year_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the group with the largest figure, and the coverage of all."""
    lang, column = selection.lang, COLUMN[selection.text("measure")]
    known = rows[rows[column].notna()]
    if known.empty:
        return t("No group has a figure for {year}.", lang, year=selection["year"])
    first = known.loc[known[column].idxmax()]
    return t(
        "In {year}, the figure is highest for {group}: {value} ({note}). "
        "Over all groups, {n} of {all} economies report.",
        lang,
        year=selection["year"],
        group=first["group"],
        value=value_words(first[column], column=column, lang=lang),
        note=first["note"],
        n=int(rows["reporting"].sum()),
        all=int(rows["economies"].sum()),
    )


def year_notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return how groups are summed, who is missing, whose groups these are."""
    return [*_sum_notes(selection), *([gap_note(selection)] if selection["economies"] == "all" else [])]


def _sum_notes(selection: Selection) -> list[str]:
    how = "Sums over the economies that report, made here; they are not the World Bank's own totals."
    if selection["measure"] == "gdp":
        how = (
            "Remittances of a group over its GDP, each summed over the economies with both figures; no share is given "
            "where these make less than half of the group's GDP."
        )
    whose = "Subregions are the ILO's eleven."
    if selection["group"] == "income":
        whose = "Income groups are the World Bank's for 2024, applied to every year."
        if selection["classified"] == "then":
            whose = "Income groups are the World Bank's for each year: an economy that moves takes its figures along."
    return [how, whose, *([SAME_NOTE] if selection["economies"] == "same" else [])]


GROUP_YEAR = Chart(
    id="remittances-groups",
    title="Remittances received by group, {year}",
    subtitle=measure_subtitle,
    datasets=("remittances_received", "economy", "income_groups"),
    controls=(MEASURE, YEAR, GROUPING, CLASSIFIED, ECONOMIES),
    rows=year_rows,
    figure=year_figure,
    summary=year_summary,
    notes=year_notes,
    wide=False,
)


def trend_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a group; of eleven subregions the four largest in the last year are coloured."""
    column, lang = COLUMN[selection.text("measure")], selection.lang
    last = rows[rows["year"] == rows["year"].max()].nlargest(4, column)["group"]
    return lines.trend(
        rows,
        value=column,
        series="group",
        lang=lang,
        colours=_colours(lang),
        words={group: group for group in _order(selection.text("group"), lang)},
        highlight=last.tolist(),
    )


def trend_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the largest group in the last year with its first figure, and the coverage in both years."""
    lang, column = selection.lang, COLUMN[selection.text("measure")]
    known = rows[rows[column].notna()]
    last = known[known["year"] == known["year"].max()]
    top = last.loc[last[column].idxmax()]
    start = known[known["group"] == top["group"]].iloc[0]
    return t(
        "{group}: from {first} in {start} ({note}) to {last} in {end} ({last_note}), the highest of the groups.",
        lang,
        group=top["group"],
        first=formats.in_words(start[column], column=column, lang=lang),
        start=int(start["year"]),
        note=start["note"],
        last=value_words(top[column], column=column, lang=lang),
        end=int(top["year"]),
        last_note=top["note"],
    )


def trend_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return how groups are summed, and how the number of economies that report changed."""
    lang = selection.lang
    counts = rows.groupby("year")["reporting"].sum()
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
    return [*_sum_notes(selection), *([] if selection["economies"] == "same" else [grown])]


GROUP_TREND = Chart(
    id="remittances-groups-trend",
    title="Remittances received by group, 1990-2024",
    subtitle=line_subtitle,
    datasets=("remittances_received", "economy", "income_groups"),
    controls=(MEASURE, GROUPING, CLASSIFIED, ECONOMIES),
    rows=group_rows,
    figure=trend_figure,
    summary=trend_summary,
    notes=trend_notes,
    wide=False,
)


SECTION = Section(
    charts=(GROUP_YEAR, GROUP_TREND),
    title="By subregion and income group",
    text="Sums over the economies that report; how many do is said with every figure.",
)
