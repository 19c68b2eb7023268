"""The World Bank's income groups since 1987: the limits between them, and how many economies are in each."""

from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import income_groups
from dashboard.data import catalogue
from dashboard.figures import lines
from dashboard.i18n import listing, t
from dashboard.terms import COLUMNS, INCOME_GROUPS
from dashboard.view import Chart, Selection

UPPER = {"low": "low_up_to", "lower-middle": "lower_middle_up_to", "upper-middle": "upper_middle_up_to"}
"""The column with the upper limit of each group."""
ANTILLES = "ANT"
"""The World Bank’s code of the Netherlands Antilles."""


@cache
def _limits() -> pd.DataFrame:
    known = catalogue.frame("income_thresholds")
    parts = [known.assign(income_group=group, amount=known[column].astype(float)) for group, column in UPPER.items()]
    return pd.concat(parts[::-1], ignore_index=True)


def limit_rows(*, lang: str) -> pd.DataFrame:
    """Return the upper limit of three groups by year: category (words), income_group, year, amount (US dollars)."""
    found = _limits()
    words = [t(COLUMNS[UPPER[group]].title, lang) for group in found["income_group"]]
    return found.assign(category=words)[["category", "year", "amount", "income_group"]]


def limit_figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a limit."""
    return lines.trend(
        found,
        value="amount",
        series="income_group",
        lang=selection.lang,
        colours=theme.INCOME_COLOURS,
        words={group: COLUMNS[UPPER[group]].title for group in ("upper-middle", "lower-middle", "low")},
        height=400,
    )


def _at(found: pd.DataFrame, group: str) -> tuple[pd.Series, pd.Series]:
    part = found[found["income_group"] == group].sort_values("year")
    return part.iloc[0], part.iloc[-1]


def limit_headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return where high income began in the first and in the last year."""
    first, last = _at(found, "upper-middle")
    return t(
        "High income began above {first} a person in {start} and above {last} in {end}",
        selection.lang,
        first=formats.dollars(first["amount"], lang=selection.lang),
        start=int(first["year"]),
        last=formats.dollars(last["amount"], lang=selection.lang),
        end=int(last["year"]),
    )


def limit_summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return each limit in the first and in the last year."""
    lang = selection.lang
    parts = []
    for group in ("low", "lower-middle", "upper-middle"):
        first, last = _at(found, group)
        parts.append(
            t(
                "{limit} {first} in {start}, {last} in {end}",
                lang,
                limit=t(COLUMNS[UPPER[group]].title, lang).lower(),
                first=formats.dollars(first["amount"], lang=lang),
                start=int(first["year"]),
                last=formats.dollars(last["amount"], lang=lang),
                end=int(last["year"]),
            )
        )
    return t("Gross national income per person: {parts}.", lang, parts="; ".join(parts))


LIMITS = Chart(
    id="south-thresholds",
    title="Limits between the World Bank’s income groups, 1987-2024",
    subtitle="Gross national income per person (Atlas method), US dollars of each year",
    datasets=("income_thresholds",),
    controls=(),
    rows=limit_rows,
    figure=limit_figure,
    summary=limit_summary,
    headline=limit_headline,
    notes=(
        "The year is that of the income: the groups made from it hold from July of the year after.",
        "The paper of 2018 quotes 1,005, 3,955 and 12,235 US dollars and dates them 2017; they are the limits for "
        "incomes of 2016, in force from July 2017.",
    ),
    wide=False,
)


def count_rows(*, lang: str) -> pd.DataFrame:  # noqa: ARG001  (no names of areas)
    """Return how many economies are in each income group by year, and which former States are among them."""
    return income_groups.economies_by_group(catalogue.frame("income_groups"), former=_former(states=True))


def _former(*, states: bool) -> pd.DataFrame:
    """Return the income groups of former States, or of the Netherlands Antilles, which were a part of a State."""
    rows = catalogue.frame("income_groups_former")
    return rows[(rows["former_economy"] != ANTILLES) == states]


def count_figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line an income group."""
    return lines.trend(
        found,
        value="economies",
        series="income_group",
        lang=selection.lang,
        colours=theme.INCOME_COLOURS,
        words=INCOME_GROUPS,
        height=400,
    )


def count_headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return how many economies were of low and of high income in the first and in the last year."""
    (first, last), (rich, richest) = _at(found, "low"), _at(found, "high")
    return t(
        "Low income: {first} economies in {start}, {last} in {end}; high income: {rich}, then {richest}",
        selection.lang,
        first=int(first["economies"]),
        start=int(first["year"]),
        last=int(last["economies"]),
        end=int(last["year"]),
        rich=int(rich["economies"]),
        richest=int(richest["economies"]),
    )


def count_summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return each group's number of economies in the first and in the last year."""
    lang = selection.lang
    parts = []
    for group, words in INCOME_GROUPS.items():
        first, last = _at(found, group)
        parts.append(
            t(
                "{group} {first}, then {last}",
                lang,
                group=t(words, lang),
                first=int(first["economies"]),
                last=int(last["economies"]),
            )
        )
    years = found["year"]
    return t(
        "Economies in each income group, {start} and {end}: {parts}.",
        lang,
        start=int(years.min()),
        end=int(years.max()),
        parts="; ".join(parts),
    )


def _in_years(names: pd.Series, years: pd.Series, lang: str) -> list[str]:
    """Return each name with its first and last year: "Czechoslovakia (1990-1991)"."""
    spans = years.groupby(names).agg(["min", "max"])
    return [
        t("{name} ({years})", lang, name=t(name, lang), years=str(first) if first == last else f"{first}-{last}")
        for name, first, last in spans.itertuples()
    ]


def count_notes(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return which former States are counted, and how many economies had a group at all."""
    lang = selection.lang
    totals = found.groupby("year")["economies"].sum()
    counted = t(
        "Counted in their years, though they are no more: {names}.",
        lang,
        names=listing(_in_years(_former(states=True)["former_name"], _former(states=True)["year"], lang), lang),
    )
    antilles = _former(states=False)
    left_out = t(
        "Not counted, as they were a part of a State: {names}. Curaçao and Sint Maarten, which they became, are.",
        lang,
        names=listing(_in_years(antilles["former_name"], antilles["year"], lang), lang),
    )
    return [
        counted,
        left_out,
        t(
            "Economies with a group: {first} in {start}, {last} in {end}. New States and economies that were "
            "classified later change the numbers too.",
            selection.lang,
            first=int(totals.iloc[0]),
            start=int(totals.index[0]),
            last=int(totals.iloc[-1]),
            end=int(totals.index[-1]),
        ),
    ]


COUNTS = Chart(
    id="south-groups",
    title="Economies in each of the World Bank’s income groups, 1987-2024",
    subtitle="Number of economies that have a group, by year of the income",
    datasets=("income_groups", "income_groups_former"),
    controls=(),
    rows=count_rows,
    figure=count_figure,
    summary=count_summary,
    headline=count_headline,
    notes=count_notes,
    wide=False,
)
