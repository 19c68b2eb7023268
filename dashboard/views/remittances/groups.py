"""Remittances received by subregion and income group in one year, with how many economies report."""

from collections.abc import Sequence
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas, catalogue
from dashboard.definitions import income
from dashboard.definitions.frames import received
from dashboard.figures import bars
from dashboard.i18n import t
from dashboard.messages.values import say
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
from dashboard.views.remittances.wording import (
    HALF_NOTE,
    SAME_NOTE,
    absent_words,
    blank_sentence,
    gap_note,
    reporting_words,
    row_notes,
    unit_subtitle,
)

COUNTED = ["reporting", "reporting_both", "with_gdp", "economies", "share_covered"]
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
        groups = income.of_years(tuple(range(FIRST, LAST + 1))).merge(economy, on=["country", "year"])
        return groups.assign(group=groups["income_group"].map(INCOME_GROUPS))[["country", "year", "group"]]
    if grouping == "income":
        latest = {country: INCOME_GROUPS[group] for country, group in income.of_latest_year().items()}
        return remittances.fixed_members(economy, latest)
    subregions = catalogue.frame("countries").set_index("iso3")["ilo_subregion"]
    return remittances.fixed_members(economy, subregions.dropna().to_dict())


@cache
def grouping(group: str, classified: str, economies: str) -> pd.DataFrame:
    """Return `members` for a choice: the same economies throughout also stay in one group throughout."""
    return members(group, "latest" if economies == "same" else classified)


@cache
def chosen(economies: str) -> frozenset[str] | None:
    """Return the economies whose figures are summed; None for all."""
    if economies == "all":
        return None
    frames = catalogue.frame("remittances_received"), catalogue.frame("economy")
    return frozenset(remittances.always_reporting(*frames, first=FIRST, last={"remittances_received": LAST}))


@cache
def grouped(group: str, classified: str, economies: str) -> pd.DataFrame:
    """Return every group and year as `analysis.remittances.by_group` gives it."""
    known = grouping(group, classified, economies)
    return remittances.by_group(received(), known, economy=catalogue.frame("economy"), chosen=chosen(economies))


def group_rows(*, measure: str, group: str, classified: str, economies: str, lang: str) -> pd.DataFrame:
    """Return every group and year, with the number of economies that report and their part of the group."""
    rows = grouped(group, classified, economies)
    return rows.assign(
        group=[t(words, lang) for words in rows["group"]],
        note=row_notes(rows, measure=measure, economies=economies, value=COLUMN[measure], lang=lang),
    )[["group", COLUMN[measure], _other(measure), *COUNTED, "note", "year"]]


def _other(measure: str) -> str:
    return COLUMN["usd" if measure == "gdp" else "gdp"]


@cache
def group_of(country: str, year: int, group: str, classified: str, economies: str) -> str:
    """Return the group (in English words) of an economy in a year; nothing where it is in none."""
    rows = grouping(group, classified, economies)
    return "".join(rows.loc[(rows["country"] == country) & (rows["year"] == year), "group"])


def own_group(selection: Selection, year: int) -> list[str]:
    """Return the group of the reader's country in a year, as rows name it; no group where there is none."""
    choice = [selection.text(name) for name in ("group", "classified", "economies")]
    found = [group_of(one, year, *choice) for one in marked(selection)]
    return [t(group, selection.lang) for group in found if group]


def own_words(selection: Selection, year: int) -> str:
    """Return which group the reader's country is in; nothing where none is chosen."""
    lang = selection.lang
    for country in marked(selection):
        name, found = areas.names(lang)[country], own_group(selection, year)
        if not found:
            return t(" {name}: in none of these groups.", lang, name=name)
        return t(" {name}: in the group {group}.", lang, name=name, group=found[0])
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
        rows.assign(status=absent_words(rows, selection.lang)),
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
    counted = {"measure": selection.text("measure"), "economies": selection.text("economies"), "lang": lang}
    said = t(told, lang, year=selection["year"], group=first["group"], value=value, note=first["note"])
    said += blank_sentence(rows, name="group", **counted)
    whole = rows[["reporting", "reporting_both", "economies"]].sum()
    said += t(" Over all groups, {reporting}.", lang, reporting=reporting_words(whole.to_dict(), **counted))
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
    whole = sum_notes(selection, year=selection.number("year"))
    return [*whole, *([gap_note(selection)] if selection["economies"] == "all" else [])]


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


def moves_with_groups(selection: Selection) -> bool:
    """Return whether economies move between the groups with their income group of each year."""
    return (selection["group"], selection["classified"], selection["economies"]) == ("income", "then", "all")


def sum_notes(selection: Selection, *, year: int | None = None) -> list[str]:
    """Return how groups are summed, and whose groups these are: of one `year`, or of each (None)."""
    how = "Sums over the economies that report, made here; they are not the World Bank's own totals."
    if selection["measure"] == "gdp":
        how = "Remittances of a group over its GDP, each summed over the economies with both figures."
    whose = "Subregions are the ILO's eleven."
    if selection["group"] == "income":
        moving = moves_with_groups(selection)
        whose = say(income.rule(year=year if moving else None, throughout=not moving), selection.lang)
    return [how, HALF_NOTE, whose, *([SAME_NOTE] if selection["economies"] == "same" else [])]


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
