"""All international migrants since 1990, women and men."""

from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import overview
from dashboard.components import choices
from dashboard.data import catalogue
from dashboard.figures import columns, lines
from dashboard.i18n import t
from dashboard.terms import SEXES
from dashboard.view import Chart, Control, Selection

SHARES = "share_of_population"

MEASURE: Control[str] = Control(
    name="measure",
    label="Show as",
    options=choices.worded({"migrant_stock": "Persons", SHARES: "Per cent of the population"}),
    default=lambda: "migrant_stock",
)


@cache
def stocks() -> pd.DataFrame:
    """Return the world's international migrants by year and sex (see `analysis.overview.stock_by_year`)."""
    return overview.stock_by_year(catalogue.frame("migrant_stock"))


def rows(
    *,
    measure: str,  # noqa: ARG001  (the table has both measures; the figure shows one)
    lang: str,  # noqa: ARG001  (codes alone, which are said in words where they are shown)
) -> pd.DataFrame:
    """Return women, men and both by year: persons and per cent of the population."""
    rows = stocks()
    order = {sex: place for place, sex in enumerate(("female", "male", "both"))}
    return rows.sort_values(["year", "sex"], key=lambda c: c.map(order) if c.name == "sex" else c).reset_index(
        drop=True
    )


def figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return women and men stacked by year, or their shares of the population as lines."""
    lang = selection.lang
    if selection["measure"] == SHARES:
        parts = rows[rows["sex"] != "both"]
        return lines.trend(
            parts, value=SHARES, series="sex", colours=theme.SEX_COLOURS, words=SEXES, lang=lang, height=380
        )
    return columns.columns(
        rows[rows["sex"] != "both"],
        value="migrant_stock",
        category="year",
        group="sex",
        colours=theme.SEX_COLOURS,
        words=SEXES,
        stacked=True,
        lang=lang,
        height=380,
    )


def headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the first and the last figure of the measure, for women and men together."""
    lang, measure = selection.lang, selection.text("measure")
    both = rows[rows["sex"] == "both"].sort_values("year")
    first, last = both.iloc[0], both.iloc[-1]
    words = (
        "International migrants went from {before} of the world’s population in {start} to {after} in {end}"
        if measure == SHARES
        else "International migrants went from {before} in {start} to {after} in {end}"
    )
    return t(
        words,
        lang,
        before=formats.in_words(first[measure], column=measure, lang=lang),
        start=int(first["year"]),
        after=formats.in_words(last[measure], column=measure, lang=lang),
        end=int(last["year"]),
    )


def summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the first and the last year: persons or share of the population, and women's part in the last."""
    lang = selection.lang
    first, last = (rows[(rows["year"] == year)].set_index("sex") for year in (rows["year"].min(), rows["year"].max()))
    years = {"start": rows["year"].min(), "end": rows["year"].max()}
    if selection["measure"] == SHARES:
        return t(
            "International migrants were {before} of the world’s population in {start} and {after} in {end}: "
            "{women} of women and {men} of men.",
            lang,
            **years,
            before=formats.per_cent(first.loc["both", SHARES], lang=lang),
            after=formats.per_cent(last.loc["both", SHARES], lang=lang),
            women=formats.per_cent(last.loc["female", SHARES], lang=lang),
            men=formats.per_cent(last.loc["male", SHARES], lang=lang),
        )
    women = 100 * last.loc["female", "migrant_stock"] / last.loc["both", "migrant_stock"]
    return t(
        "The number of international migrants went from {before} in {start} to {after} in {end}, when {women} were "
        "women.",
        lang,
        **years,
        before=formats.amount(first.loc["both", "migrant_stock"], lang=lang),
        after=formats.amount(last.loc["both", "migrant_stock"], lang=lang),
        women=formats.per_cent(women, lang=lang),
    )


def notes(_rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return whom the figures count, what they are summed over and, for shares, whose population is meant."""
    told = [
        "Everyone, of any age and in work or not, who lives in a country other than that of birth or, where birth is "
        "not recorded, of citizenship: not the same as migrant workers.",
        "Sum of all countries and areas, every five years to 2020, then 2024.",
    ]
    shared = "The population is that of the same countries and areas, of women or men for the share of each."
    return [*told, shared] if selection["measure"] == SHARES else told


CHART = Chart(
    id="overview-stock",
    title="International migrants in the world, women and men",
    subtitle="{measure}, mid-year",
    datasets=("migrant_stock",),
    controls=(MEASURE,),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
)
