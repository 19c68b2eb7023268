"""Remittances received by subregion and income group in one year, with how many economies report."""

from collections.abc import Hashable, Mapping, Sequence
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas, catalogue
from dashboard.definitions.frames import received
from dashboard.figures import bars
from dashboard.i18n import t
from dashboard.terms import INCOME_GROUPS, SUBREGIONS
from dashboard.view import Chart, Selection
from dashboard.views.remittances.choices import (
    CLASSIFIED,
    COLUMN,
    ECONOMIES,
    FIRST,
    GROUPING,
    LAST,
    MEASURE,
    YEAR,
    value_words,
)
from dashboard.views.remittances.wording import SAME_NOTE, SAME_THEN_NOTE, gap_note, opening, unit_subtitle

COUNTED = ["reporting", "reporting_both", "economies", "share_covered"]
ALMOST_ALL, ALL = 99.5, 100 - 1e-9
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
def drawn(grouping: str, classified: str, economies: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the flows and the members of groups that a choice of economies leaves."""
    flows, known = received(), members(grouping, classified)
    if economies == "same":
        same = remittances.always_reporting(flows, columns=["share_of_gdp"], first=FIRST, last=LAST)
        flows, known = flows[flows["country"].isin(same)], known[known["country"].isin(same)]
    return flows, known


@cache
def _grouped(grouping: str, classified: str, economies: str) -> pd.DataFrame:
    flows, known = drawn(grouping, classified, economies)
    return remittances.by_group(flows, known, economy=catalogue.frame("economy"))


def group_rows(*, measure: str, group: str, classified: str, economies: str, lang: str) -> pd.DataFrame:
    """Return every group and year, with the number of economies that report."""
    rows = _grouped(group, classified, economies)
    return rows.assign(
        group=[t(words, lang) for words in rows["group"]],
        note=[_coverage(row, measure=measure, economies=economies, lang=lang) for row in rows.to_dict("records")],
    )[["group", COLUMN[measure], _other(measure), *COUNTED, "note", "year"]]


def _coverage(row: Mapping[Hashable, Any], *, measure: str, economies: str, lang: str) -> str:
    if economies == "same":
        return t("{n} economies that report in every year", lang, n=int(row["reporting"]))
    if measure == "usd":
        return t("{n} of {all} economies report", lang, n=int(row["reporting"]), all=int(row["economies"]))
    counted = {"n": int(row["reporting_both"]), "all": int(row["economies"])}
    if formats.is_missing(row["share_covered"]):
        return t("{n} of {all} economies report", lang, **counted)
    told = "{n} of {all} economies report, with {share} of the GDP"
    if row["with_gdp"] < row["economies"]:
        told = "{n} of {all} economies report, with {share} of the GDP known ({known} economies)"
    share = _part(row["share_covered"], lang)
    return t(told, lang, **counted, share=share, known=int(row["with_gdp"]))


def _part(share: float, lang: str) -> str:
    if ALMOST_ALL <= share < ALL:
        return t("over 99 per cent", lang)
    return formats.per_cent(share, decimals=0, lang=lang)


def _other(measure: str) -> str:
    return COLUMN["usd" if measure == "gdp" else "gdp"]


@cache
def group_of(country: str, year: int, grouping: str, classified: str) -> str:
    """Return the group (in English words) of an economy in a year; nothing where it is in none."""
    rows = members(grouping, classified)
    return "".join(rows.loc[(rows["country"] == country) & (rows["year"] == year), "group"])


def own_group(selection: Selection, year: int) -> list[str]:
    """Return the group of the reader's country in a year, as rows name it; no group where there is none."""
    found = [group_of(one, year, selection.text("group"), selection.text("classified")) for one in marked(selection)]
    return [t(group, selection.lang) for group in found if group]


def own_words(selection: Selection, year: int) -> str:
    """Return which group the reader's country is in; nothing where none is chosen."""
    lang = selection.lang
    for country in marked(selection):
        name, found = opening(areas.names(lang)[country], lang), own_group(selection, year)
        if not found:
            return t(" {name} is in none of these groups.", lang, name=name)
        return t(" {name} is in the group {group}.", lang, name=name, group=found[0])
    return ""


def order(group: str, lang: str) -> list[str]:
    """Return the groups in reading order."""
    words = INCOME_GROUPS.values() if group == "income" else SUBREGIONS
    return [t(word, lang) for word in words]


def colours(lang: str) -> dict[str, str]:
    """Return the colour of each group."""
    return {t(words, lang): colour for words, colour in COLOURS.items()}


def year_rows(
    *,
    measure: str,
    year: int,
    group: str,
    classified: str,
    economies: str,
    country: str,  # noqa: ARG001  (the group of the reader's country is marked, and changes no row)
    lang: str,
) -> pd.DataFrame:
    """Return the groups in one year: subregions by size, income groups from high to low."""
    rows = group_rows(measure=measure, group=group, classified=classified, economies=economies, lang=lang)
    rows = rows[rows["year"] == year]
    if group == "income":
        return rows.set_index("group").reindex([g for g in order(group, lang) if g in set(rows["group"])]).reset_index()
    return rows.sort_values(COLUMN[measure], ascending=False, na_position="last").reset_index(drop=True)


def year_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one bar a group, that of the reader's country in bold."""
    return bars.ranking(
        rows,
        value=COLUMN[selection.text("measure")],
        label="group",
        lang=selection.lang,
        colours=colours(selection.lang),
        selected=own_group(selection, selection.number("year")),
        period=selection.text("year"),
    )


def year_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the group with the largest figure, the coverage of all, and the group of the reader's country."""
    lang, column = selection.lang, COLUMN[selection.text("measure")]
    known = rows[rows[column].notna()]
    if known.empty:
        return t("No group has a figure for {year}.", lang, year=selection["year"])
    first = known.loc[known[column].idxmax()]
    told = "{group}: {value} in {year} ({note}), the highest of the groups."
    if len(known) < len(rows):
        told = "{group}: {value} in {year} ({note}), the highest of the groups with a figure."
    value = value_words(first[column], column=column, lang=lang)
    said = t(told, lang, year=selection["year"], group=first["group"], value=value, note=first["note"])
    every = " Over all groups, {n} of {all} economies report."
    if selection["economies"] == "same":
        every = " Over all groups, {n} economies."
    counted = rows["reporting_both" if column == "share_of_gdp" else "reporting"].sum()
    said += t(every, lang, n=int(counted), all=int(rows["economies"].sum()))
    return said + own_words(selection, selection.number("year"))


def year_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the group with the largest figure."""
    lang, column = selection.lang, COLUMN[selection.text("measure")]
    known = rows[rows[column].notna()]
    if known.empty:
        return t("No group has a figure for {year}", lang, year=selection["year"])
    first = known.loc[known[column].idxmax()]
    value = value_words(first[column], column=column, lang=lang)
    told = "{group}: highest of the groups in {year}, at {value}"
    if len(known) < len(rows):
        told = "{group}: highest of the groups with a figure in {year}, at {value}"
    return t(told, lang, group=first["group"], value=value, year=selection["year"])


def year_notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return how groups are summed, who is missing, whose groups these are."""
    return [*sum_notes(selection), *([gap_note(selection)] if selection["economies"] == "all" else [])]


TITLES = {
    "income": "Remittances received by income group, {period}",
    "subregion": "Remittances received by subregion, {period}",
}


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return what the sums are made of; subregions need no classification by income."""
    classification = ("income_groups",) if selection["group"] == "income" else ()
    return ("remittances_received", "economy", *classification)


def year_title(selection: Selection) -> str:
    """Return the name of the chart of one year."""
    return t(TITLES[selection.text("group")], selection.lang, period=selection["year"])


def _same_notes(selection: Selection) -> list[str]:
    if selection["economies"] != "same":
        return []
    return [SAME_THEN_NOTE if (selection["group"], selection["classified"]) == ("income", "then") else SAME_NOTE]


def sum_notes(selection: Selection) -> list[str]:
    """Return how groups are summed, and whose groups these are."""
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
    return [how, whose, *_same_notes(selection)]


GROUP_YEAR = Chart(
    id="remittances-groups",
    title=year_title,
    subtitle=unit_subtitle,
    datasets=datasets,
    controls=(MEASURE, YEAR, GROUPING, CLASSIFIED, ECONOMIES, COUNTRY),
    rows=year_rows,
    figure=year_figure,
    summary=year_summary,
    headline=year_headline,
    notes=year_notes,
    wide=False,
)
