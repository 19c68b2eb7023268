"""Migrants and migrant workers by the income group of the country where they live."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.figures import bars, empty
from dashboard.i18n import t
from dashboard.terms import INCOME_GROUPS
from dashboard.view import Chart, Selection
from dashboard.views.distribution import frames, words
from dashboard.views.distribution.choices import (
    EDITION,
    MEASURE,
    MIGRANTS,
    SEX,
    SHOW,
    WORKERS,
    YEAR,
    column_of,
    noun,
    period,
)

GROUP_OF_THE_YEAR = (
    "Income groups are those of the World Bank for the same year, by gross national income per person; countries "
    "change group over time. Not classified: economies without a group in that year, among them the successor states "
    "of the Soviet Union in 1990."
)
GROUP_OF_THE_EDITION = "Income groups are those of the World Bank as each edition used them."


def rows(*, measure: str, year: int, edition: int, sex: str, show: str, lang: str) -> pd.DataFrame:
    """Return one row an income group; see `frames.by_income`."""
    return frames.by_income(measure=measure, year=year, edition=edition, sex=sex, show=show, lang=lang)


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the selection: the ILO's figures come by income group already."""
    used = words.datasets(selection)
    return used if selection["measure"] == WORKERS else (*used, "income_groups")


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one bar an income group, high income on top."""
    lang, value = selection.lang, column_of(selection)
    if found[value].isna().all():
        return empty.message(_nothing(selection), lang=lang)
    return bars.ranking(
        found.assign(category=_names(found, lang)),
        value=value,
        label="category",
        key="income_group",
        lang=lang,
        colours={**theme.INCOME_COLOURS, frames.NOT_CLASSIFIED: theme.CONTEXT},
        period=period(selection),
    )


def _names(found: pd.DataFrame, lang: str) -> list[str]:
    return [t(INCOME_GROUPS.get(group, group), lang) for group in found["income_group"]]


def _nothing(selection: Selection) -> str:
    return t(
        "{noun} by income group for {when} are not published. Another edition, sex or way of showing may be.",
        selection.lang,
        noun=words.sentence_case(noun(selection)),
        when=words.when_words(selection),
    )


def title(selection: Selection) -> str:
    """Return the title: whom it counts, and when."""
    who = words.sentence_case(noun(selection))
    return t("{noun} by income of the host country, {year}", selection.lang, noun=who, year=period(selection))


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the value of every group; what is not published is named."""
    lang, value = selection.lang, column_of(selection)
    if found[value].isna().all():
        return _nothing(selection)
    told = [
        f"{name} {t('not published', lang) if formats.is_missing(number) else words.said(number, selection)}"
        for name, number in zip(_names(found, lang), found[value].tolist(), strict=True)
    ]
    return t("{year}: {groups}.", lang, year=period(selection), groups="; ".join(told))


def notes(_found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what the groups are, and which measure is shown."""
    if selection["measure"] == MIGRANTS:
        return [GROUP_OF_THE_YEAR]
    return [GROUP_OF_THE_EDITION, words.DEFINITIONS[WORKERS], words.SOURCES_READ]


INCOME = Chart(
    id="distribution-income",
    title=title,
    subtitle=words.measured,
    datasets=datasets,
    controls=(MEASURE, YEAR, EDITION, SEX, SHOW),
    rows=rows,
    figure=figure,
    summary=summary,
    notes=notes,
)
