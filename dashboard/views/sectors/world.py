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
from dashboard.views.sectors.choices import EDITION, SEX, edition_of, year_of


def _spoken_branches(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    named = {**SECTORS, "domestic_work": "of which domestic work"}
    return rows.assign(sector=[t(named[sector], lang) for sector in rows["sector"]])


def _world_rows(*, edition: int, sex: str, **_: object) -> pd.DataFrame:
    return sectors.world_branches(catalogue.frame("migrant_workers"), edition=edition, sex=sex)


def _world_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    if rows["share_in_branch"].isna().all():
        return empty.message("No figure was found for this choice. Choose another year or sex.", lang=lang)
    return bars.grouped(
        _spoken_branches(rows, lang),
        value="share_in_branch",
        category="sector",
        group="group",
        colours=theme.MIGRANT_COLOURS,
        words=EMPLOYED_GROUPS,
        period=year_of(edition_of(selection)),
        lang=lang,
    )


def _world_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang, year = selection.lang, year_of(edition_of(selection))
    migrants = rows[rows["group"] == "migrants"]
    if migrants["share_in_branch"].isna().all():
        return t(
            "No figure was found of the branches of {people} in {year}.",
            lang,
            people=words.people(selection),
            year=year,
        )
    parts = [
        t(
            "In {year}, of {people} in the world: {shares}.",
            lang,
            year=year,
            people=words.people(selection),
            shares=words.shares_in_words(migrants, lang),
        ),
        words.gaps_in_words(migrants, lang),
    ]
    others = rows[(rows["group"] == "non_migrants") & rows["share_in_branch"].notna()]
    if others.empty:
        parts.append(t("No figure was found of non-migrants.", lang))
    else:
        parts.append(t("Of employed non-migrants: {shares}.", lang, shares=words.shares_in_words(others, lang)))
    return " ".join(part for part in parts if part)


def _headline_share(rows: pd.DataFrame, sector: str, lang: str) -> str:
    row = rows[(rows["sector"] == sector) & (rows["group"] == "migrants")].iloc[0]
    if row["status"] != sectors.APPROXIMATE:
        return formats.per_cent(row["share_in_branch"], lang=lang)
    return t("About {share}", lang, share=formats.per_cent(row["share_in_branch"], decimals=0, lang=lang))


def _world_headline(rows: pd.DataFrame, selection: Selection) -> str:
    lang, year, people = selection.lang, year_of(edition_of(selection)), words.people(selection)
    shares = rows.set_index(["sector", "group"])["share_in_branch"].dropna()
    mine = {sector: share for (sector, group), share in shares.items() if group == "migrants"}
    if not mine:
        return t("Branches of {people} in {year}: no figure found", lang, people=people, year=year)
    sector = max(mine, key=lambda one: mine[one])
    parts = {
        "share": _headline_share(rows, sector, lang),
        "people": people,
        "sector": t(SECTORS[sector], lang).lower(),
        "year": year,
    }
    if (sector, "non_migrants") in shares.index:
        other = formats.per_cent(shares[sector, "non_migrants"], lang=lang)
        return t("{share} of {people} work in {sector}, {other} of non-migrants", lang, other=other, **parts)
    return t("{share} of {people} worked in {sector} in {year}", lang, **parts)


def _world_title(selection: Selection) -> str:
    title = "Branches of {people}, {year}"
    return t(title, selection.lang, people=words.people(selection), year=year_of(edition_of(selection)))


BRANCHES = Chart(
    id="sectors-world",
    title=_world_title,
    subtitle=lambda selection: t("{subtitle}, beside non-migrants", selection.lang, subtitle=words.subtitle(selection)),
    datasets=("migrant_workers",),
    controls=(EDITION, SEX),
    rows=_world_rows,
    figure=_world_figure,
    summary=_world_summary,
    headline=_world_headline,
    notes=(words.INDUSTRY_NOTE, words.OWN_METHOD_NOTE, words.READ_NOTE),
)


def _paper_rows(**_: object) -> pd.DataFrame:
    return sectors.world_2013(catalogue.frame("migrant_workers"))


def _paper_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    colours = [theme.SECTOR_COLOURS[sector] for sector in rows["sector"]]
    spoken = _spoken_branches(rows, selection.lang)
    return bars.ranking(
        spoken, value="share_in_branch", label="sector", colours=colours, period=2013, lang=selection.lang
    )


def _paper_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    domestic = rows[rows["sector"] == "domestic_work"].iloc[0]
    return t(
        "In 2013, of migrant workers in the world: {shares}; domestic work, a part of services, {domestic}.",
        lang,
        shares=words.shares_in_words(rows[rows["sector"] != "domestic_work"], lang),
        domestic=formats.per_cent(domestic["share_in_branch"], lang=lang),
    )


PAPER = Chart(
    id="sectors-paper",
    title="Figure 3 of the 2018 paper: migrant workers by broad branch, 2013",
    subtitle="Per cent of migrant workers, women and men, world, 2013 (ILO, 1st edition)",
    datasets=("migrant_workers",),
    controls=(),
    rows=_paper_rows,
    figure=_paper_figure,
    summary=_paper_summary,
    notes=(words.INDUSTRY_NOTE, "Later editions do not count domestic work apart."),
    wide=False,
)
