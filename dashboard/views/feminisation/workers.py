"""Women among migrant workers and in domestic work; who takes part in the labour force (ILO, world)."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import feminisation
from dashboard.data import catalogue
from dashboard.figures import bars, dots
from dashboard.i18n import listing, t
from dashboard.terms import ILO_EDITIONS, SEXES
from dashboard.view import Chart, Selection

POPULATIONS = {
    "migrant_domestic_workers": "Migrant domestic workers",
    "international_migrants": "All migrants",
    "migrant_workers": "Migrant workers",
    "non_migrant_workers": "Other workers",
}
WITHIN_SENTENCES = {
    "migrant_domestic_workers": "migrant domestic workers, {shares}",
    "international_migrants": "all migrants, {shares}",
    "migrant_workers": "migrant workers, {shares}",
    "non_migrant_workers": "other workers, {shares}",
    "working_age_migrants": "migrants in {year}",
    "non_migrants_15plus": "non-migrants in {year}",
}
POPULATION_COLOURS = {
    "migrant_domestic_workers": theme.SECTOR_COLOURS["domestic_work"],
    "international_migrants": theme.NEUTRAL[2],
    "migrant_workers": theme.MIGRANT_COLOURS["migrants"],
    "non_migrant_workers": theme.MIGRANT_COLOURS["non_migrants"],
}
PARTICIPANTS = {"working_age_migrants": "Migrants, {year}", "non_migrants_15plus": "Non-migrants, {year}"}
DOMESTIC_WORK_EDITION = 1
"""The edition that gives domestic work; the later ones do not."""
READ_ELSEWHERE = "Read on pages that quote the ILO’s reports."
OWN_METHOD = "Each edition has a method and countries of its own: differences between editions are no trend."


def edition_rows(*, lang: str) -> pd.DataFrame:
    """Return one row a population and edition: the share of women and how the figure was had."""
    rows = feminisation.by_edition(catalogue.frame("migrant_workers"), populations=list(POPULATIONS))
    rows = rows.assign(
        category=[t(POPULATIONS[group], lang) for group in rows["population_group"]],
        edition=rows["edition"].map(ILO_EDITIONS),
        year=rows["reference_year"],
    )
    return rows[["category", "edition", "year", "share_female", "status", "note", "population_group"]]


def edition_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return a bar a population and edition, one colour a population."""
    lang = selection.lang
    words = [
        t("{who}, {year} ({edition})", lang, who=who, year=year, edition=t(edition, lang))
        for who, year, edition in zip(rows["category"], rows["year"], rows["edition"], strict=True)
    ]
    return bars.ranking(
        rows.assign(category=words),
        value="share_female",
        label="category",
        key="population_group",
        colours=POPULATION_COLOURS,
        lang=lang,
    )


def edition_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the last share of migrant workers and the one of migrant domestic workers."""
    last = rows.drop_duplicates("population_group", keep="last").set_index("population_group")
    workers, domestic = last.loc["migrant_workers"], last.loc["migrant_domestic_workers"]
    return t(
        "Women: {workers} of migrant workers, {year}; {domestic} of migrant domestic workers, {earlier}",
        selection.lang,
        workers=formats.per_cent(workers["share_female"], lang=selection.lang),
        year=workers["year"],
        domestic=formats.per_cent(domestic["share_female"], lang=selection.lang),
        earlier=domestic["year"],
    )


def edition_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women of each population in its editions."""
    lang = selection.lang
    told = []
    for group, part in rows.groupby("population_group", sort=False):
        shares = [
            t("{share} ({year})", lang, share=formats.number(share, decimals=1, lang=lang), year=year)
            for share, year in zip(part["share_female"], part["year"], strict=True)
        ]
        told.append(t(WITHIN_SENTENCES[str(group)], lang, shares=listing(shares, lang)))
    return t("Women per 100 persons, by edition of the ILO’s estimates: {told}.", lang, told="; ".join(told))


def participation_rows(*, lang: str) -> pd.DataFrame:
    """Return one row an edition for migrants and one for others: participation of women and of men."""
    rows = feminisation.participation(catalogue.frame("migrant_workers"), populations=list(PARTICIPANTS))
    words = [
        t(PARTICIPANTS[group], lang, year=year)
        for group, year in zip(rows["population_group"], rows["reference_year"], strict=True)
    ]
    status = rows["status"].mask(rows["lfpr_female"].isna() & rows["lfpr_male"].isna(), "not available here by sex")
    rows = rows.assign(category=words, edition=rows["edition"].map(ILO_EDITIONS), year=rows["reference_year"])
    rows = rows.assign(status=status)
    return rows[["category", "edition", "year", "lfpr_female", "lfpr_male", "status", "note", "population_group"]]


def participation_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return a violet point for women and an ochre one for men in each row that has figures."""
    colours = (theme.SEX_COLOURS["female"], theme.SEX_COLOURS["male"])
    return dots.dumbbell(
        rows.dropna(subset=["lfpr_female", "lfpr_male"], how="all"),
        start="lfpr_female",
        end="lfpr_male",
        label="category",
        lang=selection.lang,
        words=(SEXES["female"], SEXES["male"]),
        colours=colours,
        mark="status",
    )


def participation_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the participation of migrant women beside other women, of the last edition that gives both."""
    lang = selection.lang
    rates = rows.pivot_table(index="year", columns="population_group", values="lfpr_female")[
        list(PARTICIPANTS)
    ].dropna()
    migrants, others = rates.iloc[-1]
    return t(
        "In {year}, {migrants} of migrant women were in the labour force, against {others} of other women",
        lang,
        year=rates.index[-1],
        migrants=formats.per_cent(migrants, lang=lang),
        others=formats.number(others, decimals=1, lang=lang),
    )


def participation_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the two rates of every row that has them, and which rows have none: these are not drawn."""
    lang = selection.lang
    words = [
        t(WITHIN_SENTENCES[group], lang, year=year)
        for group, year in zip(rows["population_group"], rows["year"], strict=True)
    ]
    rows = rows.assign(category=words)
    known = rows.dropna(subset=["lfpr_female", "lfpr_male"])
    told = [
        t(
            "{who}, {female} and {male}",
            lang,
            who=row["category"],
            female=formats.number(row["lfpr_female"], decimals=1, lang=lang),
            male=formats.per_cent(row["lfpr_male"], lang=lang),
        )
        for row in known.to_dict("records")
    ]
    missing = rows.loc[~rows.index.isin(known.index), "category"].tolist()
    gap = [t("Not available here by sex: {who}.", lang, who=listing(missing, lang))] if missing else []
    return " ".join([t("In the labour force, women and men: {told}.", lang, told="; ".join(told)), *gap])


def domestic_rows(*, lang: str) -> pd.DataFrame:
    """Return the share of migrant workers in domestic work: women, men, both."""
    rows = feminisation.domestic_work(catalogue.frame("migrant_workers"), edition=DOMESTIC_WORK_EDITION)
    words = [t(SEXES[sex], lang) for sex in rows["sex"]]
    return rows.assign(category=words)[["category", "sex", "share_in_domestic_work", "status", "note"]]


def domestic_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return three bars in the colours of women, men and both."""
    return bars.ranking(
        rows,
        value="share_in_domestic_work",
        label="category",
        key="sex",
        colours=theme.SEX_COLOURS,
        lang=selection.lang,
        period="2013",
    )


def domestic_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women and of men migrant workers in domestic work."""
    lang = selection.lang
    shares = dict(zip(rows["sex"], rows["share_in_domestic_work"], strict=True))
    return t(
        "Domestic work employed {female} of women migrant workers in 2013 and {male} of men",
        lang,
        female=formats.per_cent(shares["female"], lang=lang),
        male=formats.number(shares["male"], decimals=1, lang=lang),
    )


def domestic_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of migrant workers in domestic work, together and by sex."""
    lang = selection.lang
    shares = dict(zip(rows["sex"], rows["share_in_domestic_work"], strict=True))
    return t(
        "In 2013, {both} of the world’s migrant workers were in domestic work: {female} of the women and {male} of "
        "the men.",
        lang,
        both=formats.per_cent(shares["both"], lang=lang),
        female=formats.per_cent(shares["female"], lang=lang),
        male=formats.per_cent(shares["male"], lang=lang),
    )


EDITIONS = Chart(
    id="feminisation-workers",
    title="Women among migrant workers and other groups",
    subtitle="Women per 100 persons of each group, world, 2013 to 2022, by edition of the ILO’s estimates",
    datasets=("migrant_workers",),
    controls=(),
    rows=edition_rows,
    figure=edition_figure,
    summary=edition_summary,
    headline=edition_headline,
    notes=(
        OWN_METHOD,
        "Other workers: derived from the numbers of women and of all non-migrant workers, which the 3rd edition "
        "gives. None of the pages read gives domestic workers by sex for a later edition than the 1st.",
        READ_ELSEWHERE,
    ),
)
PARTICIPATION = Chart(
    id="feminisation-participation",
    title="Labour force participation of migrants and non-migrants",
    subtitle="Per cent of women and of men aged 15 and over, world, by year of the ILO’s edition",
    datasets=("migrant_workers",),
    controls=(),
    rows=participation_rows,
    figure=participation_figure,
    summary=participation_summary,
    headline=participation_headline,
    notes=(
        OWN_METHOD,
        "2022: derived from the employment ratio and the unemployment rate of each sex.",
        READ_ELSEWHERE,
    ),
    wide=False,
)
DOMESTIC = Chart(
    id="feminisation-domestic",
    title="Migrant workers in domestic work, 2013",
    subtitle="Per cent of the migrant workers of each sex, world (ILO, 1st edition)",
    datasets=("migrant_workers",),
    controls=(),
    rows=domestic_rows,
    figure=domestic_figure,
    summary=domestic_summary,
    headline=domestic_headline,
    notes=(
        "Men: derived from the numbers of men in domestic work and of men migrant workers. None of the pages read "
        "gives domestic work for a later edition.",
        READ_ELSEWHERE,
    ),
    wide=False,
)
CHARTS = (EDITIONS, PARTICIPATION, DOMESTIC)
