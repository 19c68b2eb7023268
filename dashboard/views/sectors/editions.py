"""Branches of women and men, branches in every edition, age groups: the world, by edition of the ILO's estimates."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import sectors
from dashboard.data import catalogue
from dashboard.figures import bars, empty
from dashboard.i18n import listing, t
from dashboard.terms import BROAD_SECTORS, SECTORS, SEXES
from dashboard.view import Chart, Selection
from dashboard.views.sectors import words
from dashboard.views.sectors.choices import EDITION, SEX, edition_of, world_table, year_of

WOMEN_AND_MEN = ("female", "male")
OWN_METHOD_NOTE = (
    "Every edition has data and methods of its own: differences between editions are not a trend. Branches are of "
    "employed migrants in 2022, of all migrants in the labour force before."
)


def _sex_rows(*, edition: int, lang: str) -> pd.DataFrame:  # noqa: ARG001  (codes, the same in every language)
    return sectors.world_by_sex(world_table(), edition=edition)


def _sex_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    if rows["share_in_branch"].isna().all():
        return empty.message(words.NO_BRANCHES, lang=lang)
    shown = rows[rows["sex"].isin([sex for sex in WOMEN_AND_MEN if len(words.given(rows, sex, column="sex"))])]
    return bars.grouped(
        shown.assign(sector=[t(SECTORS[sector], lang) for sector in shown["sector"]]),
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
    if rows["share_in_branch"].isna().all():
        return words.dated("Branches of women and men in {year}: not available here.", selection)
    return words.sentences([words.dated("World, {year}.", selection), *_of_each_sex(rows, selection, lang)])


def _of_each_sex(rows: pd.DataFrame, selection: Selection, lang: str) -> list[str]:
    """Return sentences on women, then on men: their branches, and those that are not available."""
    parts = []
    for sex in WOMEN_AND_MEN:
        part, people = rows[rows["sex"] == sex], words.people(selection, sex)
        shares = words.shares_in_words(part, lang) or t("not available here", lang)
        parts.append(t("Of {people}: {shares}.", lang, people=people, shares=shares))
        if part["share_in_branch"].notna().any():
            parts.append(words.gaps_in_words(part, lang))
    return parts


def _sex_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women and of men in the branch where most of these women work."""
    lang = selection.lang
    women = rows[rows["sex"] == "female"].dropna(subset=["share_in_branch"])
    if women.empty:
        return words.dated("Branches of women and men in {year}: not available here", selection)
    first = women.loc[women["share_in_branch"].idxmax()]
    men = rows[(rows["sex"] == "male") & (rows["sector"] == first["sector"])].iloc[0]
    lead = t(
        "In {year}, {share} of {people} worked in {sector}",
        lang,
        year=year_of(edition_of(selection)),
        share=words.about(first["share_in_branch"], first["status"], lang),
        people=words.people(selection, "female"),
        sector=words.branch(first["sector"], lang),
    )
    if pd.isna(men["share_in_branch"]):
        return t("{lead}; men: not available here", lang, lead=lead)
    share = words.about(men["share_in_branch"], men["status"], lang)
    return t("{lead}, {share} of men", lang, lead=lead, share=share)


def _sex_subtitle(selection: Selection) -> str:
    women, men = (words.people(selection, sex) for sex in WOMEN_AND_MEN)
    template = "Per cent of {women} and of {men}, world (ILO, {edition})"
    return t(template, selection.lang, women=women, men=men, edition=words.edition(selection))


BY_SEX = Chart(
    id="sectors-sex",
    title=lambda selection: words.dated("Branches of activity, women and men, {year}", selection),
    subtitle=_sex_subtitle,
    datasets=("migrant_workers",),
    controls=(EDITION,),
    rows=_sex_rows,
    figure=_sex_figure,
    summary=_sex_summary,
    headline=_sex_headline,
    notes=lambda rows, _selection: words.notes(rows),
    wide=False,
)


def _edition_rows(*, sex: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (codes, the same in every language)
    return sectors.world_by_edition(world_table(), sex=sex)


def _edition_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    return bars.grouped(
        rows.assign(edition=rows["reference_year"].astype("str")),
        value="share_in_branch",
        category="edition",
        group="sector",
        colours=theme.SECTOR_COLOURS,
        words={sector: SECTORS[sector] for sector in BROAD_SECTORS},
        stacked=True,
        lang=selection.lang,
    )


def _edition_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    parts = []
    for year, part in rows.groupby("reference_year"):
        shares = words.shares_in_words(part, lang) or t("not available here", lang)
        parts.append(t("{year}: {shares}.", lang, year=year, shares=shares))
    people = t(words.PEOPLE[selection.text("sex")], lang)
    lead = t("Branches of {people} in each edition, not a trend.", lang, people=people)
    return words.sentences([lead, *parts])


def _edition_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the range of the share in services over the editions that give it."""
    lang, people = selection.lang, t(words.PEOPLE[selection.text("sex")], selection.lang)
    known = rows[rows["sector"] == "services"].dropna(subset=["share_in_branch"])
    if known.empty:
        return t("Branches of {people}: not available here", lang, people=people)
    shares = known["share_in_branch"]
    if len(known) == 1:
        year, share = known["reference_year"].iloc[0], formats.per_cent(shares.iloc[0], lang=lang)
        return t("In {year}, {share} of {people} worked in services", lang, year=year, share=share, people=people)
    low, high = (formats.number(share, lang=lang) for share in (shares.min(), shares.max()))
    template = "About {low} to {high} per cent of {people} worked in services, depending on the edition"
    return t(template, lang, low=low, high=high, people=people)


BY_EDITION = Chart(
    id="sectors-editions",
    title="Branches of activity in each edition of the ILO's estimates",
    subtitle=lambda selection: t(
        "Per cent of {people}, world, 2013, 2017, 2019 and 2022",
        selection.lang,
        people=t(words.PEOPLE[selection.text("sex")], selection.lang),
    ),
    datasets=("migrant_workers",),
    controls=(SEX,),
    rows=_edition_rows,
    figure=_edition_figure,
    summary=_edition_summary,
    headline=_edition_headline,
    notes=lambda rows, _selection: [OWN_METHOD_NOTE, *words.notes(rows)],
    wide=False,
)


def _age_rows(*, edition: int, lang: str) -> pd.DataFrame:  # noqa: ARG001  (codes, the same in every language)
    return sectors.age_groups(catalogue.frame("migrant_workers"), edition=edition)


def _age_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    if rows.empty:
        return empty.message("Not available here. Later editions give age groups.", lang=lang)
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


def _own_year(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    return rows[rows["reference_year"] == year_of(edition_of(selection))]


def _ages(age_group: str, lang: str) -> str:
    """Return an age group as a sentence says it: 25 to 54, 65 and over."""
    low, _, high = age_group.removesuffix("+").partition("-")
    return t("{low} to {high}", lang, low=low, high=high) if high else t("{low} and over", lang, low=low)


def _age_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang, own = selection.lang, _own_year(rows, selection)
    if own.empty:
        return words.dated("Age groups of migrant workers in {year}: not available here.", selection)
    parts = [
        t("{share} were aged {ages}", lang, share=words.marked(share, status, lang), ages=_ages(age_group, lang))
        for age_group, share, status in zip(own["age_group"], own["share"], own["status"], strict=True)
    ]
    year = year_of(edition_of(selection))
    return t("Of migrant workers in the world in {year}, {parts}.", lang, year=year, parts=listing(parts, lang))


def _age_headline(rows: pd.DataFrame, selection: Selection) -> str:
    lang, own = selection.lang, _own_year(rows, selection)
    if own.empty:
        return words.dated("Age groups of migrant workers in {year}: not available here", selection)
    first = own.loc[own["share"].idxmax()]
    share = words.about(first["share"], first["status"], lang)
    template = "In {year}, {share} of migrant workers were aged {ages}"
    return t(template, lang, year=first["reference_year"], share=share, ages=_ages(first["age_group"], lang))


def _age_notes(rows: pd.DataFrame, _selection: Selection) -> list[str]:
    restated = len(set(rows["reference_year"])) > 1
    return [
        "Editions do not all give the same age groups.",
        *(["The 3rd edition restates 2017."] if restated else []),
        words.READ_NOTE,
    ]


AGES = Chart(
    id="sectors-age",
    title=lambda selection: words.dated("Age groups of migrant workers, {year}", selection),
    subtitle=lambda selection: t(
        "Per cent, women and men, world (ILO, {edition})", selection.lang, edition=words.edition(selection)
    ),
    datasets=("migrant_workers",),
    controls=(EDITION,),
    rows=_age_rows,
    figure=_age_figure,
    summary=_age_summary,
    headline=_age_headline,
    notes=_age_notes,
    wide=False,
)
