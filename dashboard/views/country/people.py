"""Net migration and labour force of a country or area, and the ages of its immigrants."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis.profile import CHILDREN, OLDER, WORKING_AGES
from dashboard.data import areas
from dashboard.definitions import stock_remarks
from dashboard.figures import columns, empty
from dashboard.i18n import sentence_case, t
from dashboard.terms import SEXES
from dashboard.view import Chart, Selection
from dashboard.views.country import course, frames
from dashboard.views.country.choices import AGE_YEAR, SUBJECT
from dashboard.views.country.course import HEIGHT, Course
from dashboard.views.country.measures import MAY_BE_PROJECTIONS
from dashboard.views.country.words import place, told

SEX_COLUMNS = {"female": "migrant_stock_female", "male": "migrant_stock_male"}
NO_AGES = "The 2020 revision of UN DESA has no migrants by age for {place}."
NO_ECONOMY = "The World Bank has no such figure for {place}."
OTHER_REVISION = "The 2020 revision gives other totals than the 2024 revision above, which has no ages: never add them."
MODELLED = "Modelled estimates of the ILO, as the World Bank publishes them."


def age_rows(*, country: str, lang: str) -> pd.DataFrame:
    """Return immigrants by age group in AGE_YEAR (see `analysis.profile.ages`)."""
    columns = ["age_group", *SEX_COLUMNS.values(), "share", "share_female"]
    rows = frames.ages().get(country, pd.DataFrame(columns=columns))
    return rows.assign(name=areas.names(lang)[country], year=AGE_YEAR, country=country)[
        [*columns, "year", "name", "country"]
    ]


def age_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return women and men side by side in each age group."""
    lang = selection.lang
    if rows.empty:
        return empty.message(t(NO_AGES, lang, place=place(selection)), lang=lang)
    parts = [
        rows[["age_group", column]].rename(columns={column: "migrant_stock"}).assign(sex=sex)
        for sex, column in SEX_COLUMNS.items()
    ]
    return columns.columns(
        pd.concat(parts, ignore_index=True),
        value="migrant_stock",
        category="age_group",
        group="sex",
        colours=theme.SEX_COLOURS,
        words=SEXES,
        period=AGE_YEAR,
        lang=lang,
        height=HEIGHT,
    )


def _share(rows: pd.DataFrame, ages: Sequence[str]) -> float:
    return float(rows.loc[rows["age_group"].isin(ages), "share"].sum())


def age_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return what part of the immigrants is of working age, what part younger and what part older."""
    lang = selection.lang
    if rows.empty:
        return t(NO_AGES, lang, place=place(selection))
    younger, working, older = (
        told(_share(rows, ages), column="share", lang=lang) for ages in ((CHILDREN,), WORKING_AGES, (OLDER,))
    )
    return t(
        "In {year}, {working} of immigrants in {place} were aged 15 to 64, {younger} were under 15 and {older} 65 or "
        "over.",
        lang,
        year=AGE_YEAR,
        working=working,
        place=place(selection),
        younger=younger,
        older=older,
    )


def age_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return what part of the immigrants is of working age."""
    lang = selection.lang
    if rows.empty:
        return t("No data on immigrants by age", lang)
    working = told(_share(rows, WORKING_AGES), column="share", lang=lang)
    return sentence_case(
        t("{share} of immigrants were of working age, 15 to 64, in {year}", lang, share=working, year=AGE_YEAR)
    )


def age_notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return that the revision is another, and what UN DESA says of the country or area."""
    return OTHER_REVISION, *stock_remarks.of_areas([selection.text("country")], first=AGE_YEAR)


AGE = Chart(
    id="country-age",
    title=lambda selection: t(
        "Age of immigrants, women and men, {place}, {year}", selection.lang, place=place(selection), year=AGE_YEAR
    ),
    subtitle="Persons by age group, mid-2020, 2020 revision",
    datasets=("migrant_stock_by_age",),
    controls=(SUBJECT,),
    rows=age_rows,
    figure=age_figure,
    summary=age_summary,
    headline=age_headline,
    notes=age_notes,
    wide=False,
    height=HEIGHT,
)


def _economy_chart(
    column: str, label: str, *, name: str, title: str, subtitle: str, notes: tuple[str, ...], aside: str = ""
) -> Chart:
    return course.chart(
        Course(
            figures=frames.economy,
            labels={column: label},
            nothing=NO_ECONOMY,
            aside=lambda selection: t(aside, selection.lang) if aside else "",
            remark=lambda _rows, selection: sentence_case(t(aside, selection.lang)) + "." if aside else "",
        ),
        name=name,
        title=title,
        subtitle=subtitle,
        datasets=("economy",),
        notes=notes,
    )


NET_MIGRATION = _economy_chart(
    "net_migration",
    "net migration",
    name="country-net-migration",
    title="Net migration, {place}",
    subtitle="Arrivals less departures in the year, persons; below zero more left than came",
    notes=("Citizens and others alike, as the World Bank publishes them.", MAY_BE_PROJECTIONS),
    aside="the most recent years may be projections",
)
LABOUR_FORCE = _economy_chart(
    "labour_force",
    "labour force",
    name="country-labour-force",
    title="Labour force, {place}",
    subtitle="Persons aged 15 and over in work or looking for it",
    notes=(MODELLED,),
)
LABOUR_WOMEN = _economy_chart(
    "share_female_labour_force",
    "women’s share of the labour force",
    name="country-labour-women",
    title="Women in the labour force, {place}",
    subtitle="Per cent of the labour force",
    notes=(MODELLED,),
)
UNEMPLOYMENT = _economy_chart(
    "unemployment_rate",
    "unemployment",
    name="country-unemployment",
    title="Unemployment, {place}",
    subtitle="Per cent of the labour force",
    notes=(MODELLED,),
)
