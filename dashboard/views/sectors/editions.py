"""Branches of women and men, branches in every edition, age groups: the world, by edition of the ILO's estimates."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import sectors
from dashboard.data import catalogue
from dashboard.figures import bars, empty
from dashboard.i18n import listing, t
from dashboard.terms import BROAD_SECTORS, ILO_EDITIONS, SECTORS, SEXES
from dashboard.view import Chart, Selection
from dashboard.views.sectors import words
from dashboard.views.sectors.choices import EDITION, SEX, edition_of, year_of


def _dated(template: str, selection: Selection) -> str:
    return t(template, selection.lang, year=year_of(edition_of(selection)))


def _sex_rows(*, edition: int, **_: object) -> pd.DataFrame:
    return sectors.world_by_sex(catalogue.frame("migrant_workers"), edition=edition)


def _sex_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    if rows["share_in_branch"].isna().all():
        return empty.message("No figure was found for this choice. Choose another.", lang=lang)
    return bars.grouped(
        rows.assign(sector=[t(SECTORS[sector], lang) for sector in rows["sector"]]),
        value="share_in_branch",
        category="sector",
        group="sex",
        colours=theme.SEX_COLOURS,
        words=SEXES,
        period=year_of(edition_of(selection)),
        lang=lang,
    )


def _sex_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    parts = []
    for sex in ("female", "male"):
        part = rows[rows["sex"] == sex]
        name = t(SEXES[sex], lang)
        if part["share_in_branch"].isna().all():
            parts.append(t("{sex}: no figure found.", lang, sex=name))
        else:
            shares = words.shares_in_words(part, lang)
            parts += [t("{sex}: {shares}.", lang, sex=name, shares=shares), words.gaps_in_words(part, lang)]
    lead = t("Migrants by branch, world, {year}.", lang, year=year_of(edition_of(selection)))
    return " ".join(part for part in [lead, *parts] if part)


BY_SEX = Chart(
    id="sectors-sex",
    title=lambda selection: _dated("Branches of migrant women and men, {year}", selection),
    subtitle=words.subtitle,
    datasets=("migrant_workers",),
    controls=(EDITION,),
    rows=_sex_rows,
    figure=_sex_figure,
    summary=_sex_summary,
    notes=("Derived shares are what is left of 100 per cent.", words.READ_NOTE),
    wide=False,
)


def _edition_rows(*, sex: str, **_: object) -> pd.DataFrame:
    return sectors.world_by_edition(catalogue.frame("migrant_workers"), sex=sex)


def _edition_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    if rows["share_in_branch"].isna().all():
        return empty.message("No figure was found for this choice. Choose another.", lang=lang)
    return bars.grouped(
        rows.assign(edition=rows["reference_year"].astype("str")),
        value="share_in_branch",
        category="edition",
        group="sector",
        colours=theme.SECTOR_COLOURS,
        words={sector: SECTORS[sector] for sector in BROAD_SECTORS},
        stacked=True,
        lang=lang,
    )


def _edition_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    parts = []
    for year, part in rows.groupby("reference_year"):
        shares = words.shares_in_words(part, lang) or t("no figure found", lang)
        parts.append(t("{year}: {shares}.", lang, year=year, shares=shares))
    people = t(words.PEOPLE[selection.text("sex")], lang)
    lead = t("Branches of {people} in each edition, not a trend.", lang, people=people)
    return " ".join([lead, *parts])


BY_EDITION = Chart(
    id="sectors-editions",
    title="Branches in the four editions of the ILO's estimates",
    subtitle=lambda selection: t(
        "Per cent of {people}, world, the year of each edition",
        selection.lang,
        people=t(words.PEOPLE[selection.text("sex")], selection.lang),
    ),
    datasets=("migrant_workers",),
    controls=(SEX,),
    rows=_edition_rows,
    figure=_edition_figure,
    summary=_edition_summary,
    notes=(words.OWN_METHOD_NOTE, words.READ_NOTE),
    wide=False,
)


def _age_rows(*, edition: int, **_: object) -> pd.DataFrame:
    return sectors.age_groups(catalogue.frame("migrant_workers"), edition=edition)


def _age_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    if rows.empty:
        return empty.message("No figure was found of ages for this year. Choose another.", lang=lang)
    years = sorted(rows["reference_year"].unique())
    return bars.grouped(
        rows,
        value="share",
        category="age_group",
        group="reference_year",
        colours={**dict.fromkeys(years, theme.EARLIER), years[-1]: theme.SERIES},
        words={year: str(year) for year in years},
        lang=lang,
    )


def _age_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang, year = selection.lang, year_of(edition_of(selection))
    own = rows[rows["reference_year"] == year]
    if own.empty:
        return t("No figure was found of the ages of migrant workers in {year}.", lang, year=year)
    parts = [
        t("{share} aged {ages}", lang, share=_marked(share, status, lang), ages=ages)
        for ages, share, status in zip(own["age_group"], own["share"], own["status"], strict=True)
    ]
    return t("Migrant workers in the world, {year}: {parts}.", lang, year=year, parts=listing(parts, lang))


def _marked(share: float, status: str, lang: str) -> str:
    return formats.per_cent(share, lang=lang) + (f" ({t(status, lang)})" if status else "")


AGES = Chart(
    id="sectors-age",
    title=lambda selection: _dated("Age groups of migrant workers, {year}", selection),
    subtitle=lambda selection: t(
        "Per cent of migrant workers, women and men, world (ILO, {edition})",
        selection.lang,
        edition=t(ILO_EDITIONS[edition_of(selection)], selection.lang),
    ),
    datasets=("migrant_workers",),
    controls=(EDITION,),
    rows=_age_rows,
    figure=_age_figure,
    summary=_age_summary,
    notes=(
        "Editions cut ages differently: 25-64 in the third, 25-54 and 55-64 in the fourth. The third restates 2017.",
        words.READ_NOTE,
    ),
    wide=False,
)
