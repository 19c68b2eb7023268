"""The income group that the World Bank gave a country or area in every year since 1987."""

from collections.abc import Mapping
from functools import cache
from itertools import groupby

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.data import areas, catalogue
from dashboard.figures import empty, steps
from dashboard.i18n import t
from dashboard.terms import INCOME_GROUPS
from dashboard.view import Chart, Selection
from dashboard.views.country.choices import SUBJECT
from dashboard.views.country.words import place

NOTHING = "The World Bank has put {place} in no income group."


@cache
def _by_country() -> Mapping[str, pd.DataFrame]:
    rows = catalogue.frame("income_groups").sort_values(["country", "year"])
    return {str(code): part.reset_index(drop=True) for code, part in rows.groupby("country")}


def rows(*, country: str, lang: str) -> pd.DataFrame:
    """Return the income group of each year in which there is one: `name`, `year`, `income_group`, `country`."""
    found = _by_country().get(country, catalogue.frame("income_groups").iloc[:0])
    return found.assign(name=areas.names(lang)[country])[["name", "year", "income_group", "country"]]


def figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the years as one band, coloured by group."""
    lang = selection.lang
    if rows.empty:
        return empty.message(t(NOTHING, lang, place=place(selection)), lang=lang)
    return steps.steps(rows, state="income_group", words=INCOME_GROUPS, colours=theme.INCOME_COLOURS, lang=lang)


def _runs(rows: pd.DataFrame) -> list[tuple[str, int, int]]:
    """Return each group with the first and the last year of every run of years in which the country was in it."""
    pairs = zip(rows["income_group"], rows["year"].astype(int), strict=True)
    # Years less their position are alike as long as none is left out.
    runs = groupby(enumerate(pairs), key=lambda one: (one[1][0], one[1][1] - one[0]))
    spans = [(group, [year for _, (_, year) in part]) for (group, _), part in runs]
    return [(group, years[0], years[-1]) for group, years in spans]


def summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return every group with its years."""
    lang = selection.lang
    if rows.empty:
        return t(NOTHING, lang, place=place(selection))
    told = [
        f"{t(INCOME_GROUPS[group], lang).lower()} {start if start == end else f'{start}-{end}'}"
        for group, start, end in _runs(rows)
    ]
    return t("Income group of {place}: {groups}.", lang, place=place(selection), groups="; ".join(told))


def headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the last group and since when it holds."""
    lang = selection.lang
    if rows.empty:
        return t("In no income group", lang)
    group, start, end = _runs(rows)[-1]
    words = "{group} in {end}" if start == end else "{group} from {start} to {end}"
    return t(words, lang, group=t(INCOME_GROUPS[group], lang), start=start, end=end)


CHART = Chart(
    id="country-income",
    title=lambda selection: t("Income group of {place} since 1987", selection.lang, place=place(selection)),
    subtitle="World Bank’s classification by gross national income per person of the year",
    datasets=("income_groups",),
    controls=(SUBJECT,),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=("A group as it was set at the time: later revisions of income do not change it.",),
    wide=False,
)
