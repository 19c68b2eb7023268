"""Women among migrant workers, in domestic work and among the employed; who takes part in the labour force."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import feminisation
from dashboard.data import areas, catalogue
from dashboard.figures import bars, dots, empty, lines
from dashboard.i18n import listing, t
from dashboard.terms import ILO_EDITIONS, SEXES
from dashboard.view import Chart, Selection
from dashboard.views.feminisation.choices import BASIS, COUNTRY, chosen_countries, employed

POPULATIONS = {
    "migrant_domestic_workers": "Migrant domestic workers",
    "international_migrants": "All international migrants",
    "migrant_workers": "Migrant workers",
}
POPULATION_COLOURS = {
    "Migrant domestic workers": theme.SECTOR_COLOURS["domestic_work"],
    "All international migrants": theme.SEX_COLOURS["both"],
    "Migrant workers": theme.SEX_COLOURS["female"],
}
PARTICIPANTS = {"working_age_migrants": "Migrants", "non_migrants_15plus": "Non-migrants"}
DOMESTIC_WORK_EDITION = 1
"""The edition that gives domestic work; the later ones do not."""
READ_ELSEWHERE = (
    "The figures of the ILO’s global estimates were read on pages that quote the reports, not in their own tables."
)
OWN_METHOD = (
    "Each edition has a method and countries of its own: its points are not joined, and differences are no trend."
)


def edition_rows(*, lang: str) -> pd.DataFrame:
    """Return one row a population and edition: the share of women and how the figure was had."""
    rows = feminisation.by_edition(catalogue.frame("migrant_workers"), populations=list(POPULATIONS))
    rows = rows.assign(
        category=[t(POPULATIONS[group], lang) for group in rows["population_group"]],
        edition=rows["edition"].map(ILO_EDITIONS),
        year=rows["reference_year"],
    )
    return rows[["category", "edition", "year", "share_female", "status", "note"]]


def edition_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return points that are not joined, one colour a population."""
    return lines.editions(
        rows,
        value="share_female",
        lang=selection.lang,
        series="category",
        colours={t(name, selection.lang): colour for name, colour in POPULATION_COLOURS.items()},
        zero=False,
        height=600,
    )


def edition_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women of each population in its editions."""
    lang = selection.lang
    told = []
    for name, part in rows.groupby("category", sort=False):
        shares = [
            t("{share} ({year})", lang, share=formats.number(share, decimals=1, lang=lang), year=year)
            for share, year in zip(part["share_female"], part["year"], strict=True)
        ]
        told.append(t("{name} {shares}", lang, name=name, shares=listing(shares, lang)))
    return t("Women per 100, by edition of the ILO’s estimates: {told}.", lang, told="; ".join(told))


def participation_rows(*, lang: str) -> pd.DataFrame:
    """Return one row an edition for migrants and one for others: participation of women and of men."""
    rows = feminisation.participation(catalogue.frame("migrant_workers"), populations=list(PARTICIPANTS))
    words = [
        t("{who}, {year}", lang, who=t(PARTICIPANTS[group], lang), year=year)
        for group, year in zip(rows["population_group"], rows["reference_year"], strict=True)
    ]
    rows = rows.assign(category=words, edition=rows["edition"].map(ILO_EDITIONS), year=rows["reference_year"])
    return rows[["category", "edition", "year", "lfpr_female", "lfpr_male", "status", "note"]]


def participation_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return a violet point for women and an ochre one for men in each row."""
    colours = (theme.SEX_COLOURS["female"], theme.SEX_COLOURS["male"])
    return dots.dumbbell(
        rows,
        start="lfpr_female",
        end="lfpr_male",
        label="category",
        lang=selection.lang,
        words=(SEXES["female"], SEXES["male"]),
        colours=colours,
        mark="status",
    )


def participation_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the two rates of every row that has them, and which rows have none."""
    lang = selection.lang
    known = rows.dropna(subset=["lfpr_female", "lfpr_male"])
    told = [
        t(
            "{who}: women {female}, men {male}",
            lang,
            who=row["category"],
            female=formats.number(row["lfpr_female"], decimals=1, lang=lang),
            male=formats.per_cent(row["lfpr_male"], lang=lang),
        )
        for row in known.to_dict("records")
    ]
    missing = rows.loc[rows["lfpr_female"].isna() | rows["lfpr_male"].isna(), "category"].tolist()
    gap = [t("Not published by sex: {who}.", lang, who=listing(missing, lang))] if missing else []
    return " ".join([t("{told}.", lang, told="; ".join(told)), *gap])


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


def domestic_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women and of men migrant workers in domestic work."""
    lang = selection.lang
    shares = dict(zip(rows["sex"], rows["share_in_domestic_work"], strict=True))
    return t(
        "In 2013, {female} of women migrant workers were in domestic work, against {male} of men.",
        lang,
        female=formats.per_cent(shares["female"], lang=lang),
        male=formats.per_cent(shares["male"], lang=lang),
    )


def employed_rows(*, basis: str, country: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return one row a country, its latest year, the chosen ones and then most women among migrants first."""
    rows = employed(basis)
    notes = catalogue.frame("migrant_employment_notes").set_index("country")["note"]
    rows = rows.assign(name=rows["country"].map(areas.names(lang)), note=rows["country"].map(notes))
    first = rows["country"].isin(country)
    rows = pd.concat([rows[first], rows[~first]], ignore_index=True)
    return rows[
        [
            "name",
            "country",
            "year",
            "migrant_basis",
            "share_female_migrants",
            "share_female_nationals",
            "employed",
            "status",
            "note",
        ]
    ]


def employed_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return a point a country: above the diagonal, women are a larger part of migrants than of nationals."""
    lang = selection.lang
    if rows.empty:
        return empty.message(t("No country gives women and men for this kind of migrants.", lang), lang=lang)
    return dots.scatter(
        rows,
        x="share_female_nationals",
        y="share_female_migrants",
        label="name",
        key="country",
        lang=lang,
        diagonal=True,
        selected=chosen_countries(selection),
        colours=theme.SEX_COLOURS["female"],
        mark="year",
        zero=False,
        height=520,
    )


def employed_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return how many countries lie above the diagonal, the extremes, and the chosen countries."""
    lang = selection.lang
    both = rows.dropna(subset=["share_female_migrants", "share_female_nationals"])
    if both.empty:
        return t("No country gives women and men for this kind of migrants.", lang)
    larger = int((both["share_female_migrants"] > both["share_female_nationals"]).sum())
    ranked = rows.sort_values("share_female_migrants", ascending=False, kind="stable")
    high, low = ranked.iloc[0], ranked.iloc[-1]
    text = t(
        "In {larger} of {count} countries women are a larger part of employed migrants than of employed nationals or "
        "native-born. Among migrants their share runs from {lowest} in {low} ({low_year}) to {highest} in {high} "
        "({high_year}).",
        lang,
        larger=larger or t("none", lang),
        count=len(both),
        low=low["name"],
        low_year=low["year"],
        lowest=formats.per_cent(low["share_female_migrants"], lang=lang),
        high=high["name"],
        high_year=high["year"],
        highest=formats.per_cent(high["share_female_migrants"], lang=lang),
    )
    return " ".join([text, *_chosen_words(rows, selection)])


def _chosen_words(rows: pd.DataFrame, selection: Selection) -> list[str]:
    lang = selection.lang
    shares = {
        code: formats.per_cent(share, lang=lang)
        for code, share in zip(rows["country"], rows["share_female_migrants"], strict=True)
    }
    absent = t("not among these countries", lang)
    told = [
        t("{name} {share}", lang, name=areas.names(lang)[code], share=shares.get(code, absent))
        for code in chosen_countries(selection)
    ]
    return [t("Chosen, women among employed migrants: {told}.", lang, told="; ".join(told))] if told else []


EDITIONS = Chart(
    id="feminisation-workers",
    title="Women among migrant workers, domestic workers and all migrants",
    subtitle="Women per 100 persons of each group, world, by edition of the ILO’s estimates; the axis does not "
    "start at nought",
    datasets=("migrant_workers",),
    controls=(),
    rows=edition_rows,
    figure=edition_figure,
    summary=edition_summary,
    notes=(OWN_METHOD, READ_ELSEWHERE, "Domestic workers are given in the 1st edition only."),
)
PARTICIPATION = Chart(
    id="feminisation-participation",
    title="Labour force participation of migrants and non-migrants",
    subtitle="Per cent of women and of men aged 15 and over in the labour force, world, by year of the edition",
    datasets=("migrant_workers",),
    controls=(),
    rows=participation_rows,
    figure=participation_figure,
    summary=participation_summary,
    notes=(
        OWN_METHOD,
        "2022: derived from the employment ratio and the unemployment rate of each sex. 2017: total only. "
        "2022 gives no rate of non-migrants.",
    ),
    wide=False,
)
DOMESTIC = Chart(
    id="feminisation-domestic",
    title="Migrant workers who are in domestic work, 2013",
    subtitle="Per cent of migrant workers of each sex, world, 2013 (ILO, 1st edition)",
    datasets=("migrant_workers",),
    controls=(),
    rows=domestic_rows,
    figure=domestic_figure,
    summary=domestic_summary,
    notes=(
        "Men: derived from the numbers of men in domestic work and of men migrant workers. No later edition gives "
        "domestic work.",
    ),
    wide=False,
)
EMPLOYED = Chart(
    id="feminisation-employed",
    title="Women among employed migrants and among employed nationals",
    subtitle="Women per 100 employed persons; migrants are: {basis}; latest year; axes do not start at nought",
    datasets=("migrant_employment",),
    controls=(BASIS, COUNTRY),
    rows=employed_rows,
    figure=employed_figure,
    summary=employed_summary,
    notes=(
        "Above the line women are a larger part of migrants than of nationals (or native-born). Countries differ in "
        "year and survey. A country that is not shown was not read or gives no sex: not the same as no migrants.",
        "Those born abroad and foreign citizens are never shown together. Cautions by country stand in the table.",
    ),
)
CHARTS = (EDITIONS, PARTICIPATION, DOMESTIC)
