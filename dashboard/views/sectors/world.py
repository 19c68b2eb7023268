"""Branches of migrant workers in the world, and the figure that the 2018 background paper shows."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import sectors
from dashboard.data import catalogue
from dashboard.figures import bars, empty
from dashboard.i18n import t
from dashboard.terms import EMPLOYED_GROUPS, SECTORS
from dashboard.view import Chart, Selection
from dashboard.views.sectors import words
from dashboard.views.sectors.choices import EDITION, SEX, edition_of, world_table, year_of


def _spoken_branches(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    named = {**SECTORS, "domestic_work": "of which domestic work"}
    return rows.assign(sector=[t(named[sector], lang) for sector in rows["sector"]])


def _world_rows(*, edition: int, sex: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (codes, the same in every language)
    return sectors.world_branches(world_table(), edition=edition, sex=sex)


def _people(selection: Selection) -> str:
    return words.people(selection, selection.text("sex"))


def _world_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    shown = rows[rows["group"].isin([group for group in EMPLOYED_GROUPS if len(words.given(rows, group))])]
    if shown.empty:
        return empty.message(words.NO_BRANCHES, lang=lang)
    return bars.grouped(
        _spoken_branches(shown, lang),
        value="share_in_branch",
        category="sector",
        group="group",
        colours=theme.MIGRANT_COLOURS,
        words=EMPLOYED_GROUPS,
        period=year_of(edition_of(selection)),
        lang=lang,
    )


def _world_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang, year, people = selection.lang, year_of(edition_of(selection)), _people(selection)
    migrants, others = words.given(rows, "migrants"), words.given(rows, "non_migrants")
    if migrants.empty:
        return t("Branches of {people} in {year}: not available here.", lang, people=people, year=year)
    shares = words.shares_in_words(migrants, lang)
    beside = (
        t("Non-migrants: not available here.", lang)
        if others.empty
        else t("Of employed non-migrants: {shares}.", lang, shares=words.shares_in_words(others, lang))
    )
    lead = t("In {year}, of {people} in the world: {shares}.", lang, year=year, people=people, shares=shares)
    return words.sentences([lead, words.gaps_in_words(migrants, lang), beside])


def _world_headline(rows: pd.DataFrame, selection: Selection) -> str:
    lang, year, people = selection.lang, year_of(edition_of(selection)), _people(selection)
    migrants, others = words.given(rows, "migrants"), words.given(rows, "non_migrants")
    if migrants.empty:
        return t("Branches of {people} in {year}: not available here", lang, people=people, year=year)
    first = migrants.loc[migrants["share_in_branch"].idxmax()]
    parts = {
        "year": year,
        "share": words.about(first["share_in_branch"], first["status"], lang),
        "people": people,
        "sector": words.branch(first["sector"], lang),
    }
    within = "In {year}, {share} of {people} were in domestic work, a part of services"
    template = "In {year}, {share} of {people} worked in {sector}"
    lead = t(within if first["sector"] == "domestic_work" else template, lang, **parts)
    if others.empty:
        return lead
    other = others.set_index("sector").loc[first["sector"], "share_in_branch"]
    return t("{lead}, {other} of non-migrants", lang, lead=lead, other=formats.per_cent(other, lang=lang))


def _world_title(selection: Selection) -> str:
    title = "Branches of activity of {people}, {year}"
    return t(title, selection.lang, people=_people(selection), year=year_of(edition_of(selection)))


def _world_subtitle(selection: Selection) -> str:
    rows = _world_rows(edition=edition_of(selection), sex=selection.text("sex"), lang=selection.lang)
    beside = "Per cent of migrants and of non-migrants, world (ILO, {edition})"
    template = "Per cent, world (ILO, {edition})" if words.given(rows, "non_migrants").empty else beside
    return t(template, selection.lang, edition=words.edition(selection))


BRANCHES = Chart(
    id="sectors-world",
    title=_world_title,
    subtitle=_world_subtitle,
    datasets=("migrant_workers",),
    controls=(EDITION, SEX),
    rows=_world_rows,
    figure=_world_figure,
    summary=_world_summary,
    headline=_world_headline,
    notes=lambda rows, _selection: [words.INDUSTRY_NOTE, *words.notes(rows)],
)


def _paper_rows(*, lang: str) -> pd.DataFrame:  # noqa: ARG001  (codes, the same in every language)
    return sectors.world_2013(catalogue.frame("migrant_workers"))


def _paper_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    colours = [theme.SECTOR_COLOURS[sector] for sector in rows["sector"]]
    spoken = _spoken_branches(rows, selection.lang)
    return bars.ranking(
        spoken, value="share_in_branch", label="sector", colours=colours, period=2013, lang=selection.lang
    )


def _paper_summary(rows: pd.DataFrame, selection: Selection) -> str:
    shares = words.shares_in_words(rows, selection.lang)
    return t("In 2013, of migrant workers in the world: {shares}.", selection.lang, shares=shares)


def _paper_headline(rows: pd.DataFrame, selection: Selection) -> str:
    domestic = rows.set_index("sector").loc["domestic_work", "share_in_branch"]
    share = formats.per_cent(domestic, lang=selection.lang)
    return t(
        "In 2013, {share} of migrant workers were in domestic work, a part of services", selection.lang, share=share
    )


PAPER = Chart(
    id="sectors-paper",
    title="Migrant workers by broad branch of economic activity, 2013",
    subtitle=(
        "Per cent, women and men, world (ILO, 1st edition); Figure 3 of the GFMD 2018 background paper on "
        "South-South mobility"
    ),
    datasets=("migrant_workers",),
    controls=(),
    rows=_paper_rows,
    figure=_paper_figure,
    summary=_paper_summary,
    headline=_paper_headline,
    notes=(
        "GFMD is the Global Forum on Migration and Development.",
        "None of the pages read gives domestic work for a later edition.",
        words.READ_NOTE,
    ),
    wide=False,
)
