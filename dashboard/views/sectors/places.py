"""Countries by the share of employed migrants in one branch: map and ranking."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.data import areas
from dashboard.figures import bars, maps
from dashboard.i18n import t
from dashboard.terms import MIGRANT_BASES, SECTORS
from dashboard.view import Chart, Selection
from dashboard.views.sectors import frames
from dashboard.views.sectors.choices import COUNTRY, COUNTRY_SEX, SECTOR, TOP

SHARE_LIMITS = (5, 10, 20, 35, 50, 70)


def _map_rows(*, sector: str, csex: str, lang: str, **_: object) -> pd.DataFrame:
    rows = frames.ranking(sector, csex)
    names = areas.names(lang)
    columns = [
        "name",
        "rank",
        "share_in_branch",
        "year",
        "migrant_basis",
        "status",
        "migrants_in_branch",
        "migrants_employed",
        "share_of_employed",
        "note",
        "country",
    ]
    return rows.assign(name=[names[code] for code in rows["country"]])[columns]


def _map_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    said = [
        ", ".join(part for part in (str(year), frames.basis(basis, lang), t(status, lang) if status else "") if part)
        for year, basis, status in zip(rows["year"], rows["migrant_basis"], rows["status"], strict=True)
    ]
    figure = maps.shares(
        rows.assign(note=said),
        value="share_in_branch",
        areas=areas.areas(lang),
        selected=(selection.text("country"),),
        limits=SHARE_LIMITS,
        missing="Not in this table",
        lang=lang,
    )
    flagged = rows.loc[(rows["migrant_basis"] == "citizenship") & rows["share_in_branch"].notna(), "country"]
    words = t("Foreign citizens", lang)
    return maps.flagged(figure, countries=flagged.tolist(), areas=areas.areas(lang), words=words, lang=lang)


def _map_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    known = rows[rows["share_in_branch"].notna()]
    branch = t(SECTORS[selection.text("sector")], lang).lower()
    if known.empty:
        return t("No country in this table gives {branch}.", lang, branch=branch)
    first = known.iloc[0]
    lead = t(
        "Of {count} countries with a figure ({abroad} by birth abroad, {foreign} by citizenship), {place} has the "
        "largest share of {people} in {branch}: {share}.",
        lang,
        count=len(known),
        abroad=int((known["migrant_basis"] == "place_of_birth").sum()),
        foreign=int((known["migrant_basis"] == "citizenship").sum()),
        place=_place(first, lang),
        people=frames.people(selection),
        branch=branch,
        share=formats.per_cent(first["share_in_branch"], lang=lang),
    )
    return lead if first["country"] == selection["country"] else f"{lead} {_chosen_in_words(rows, selection)}"


def _place(row: pd.Series, lang: str) -> str:
    return f"{row['name']} ({int(row['year'])}, {frames.basis(str(row['migrant_basis']), lang)})"


def _chosen_in_words(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    chosen = rows[rows["country"] == selection["country"]].iloc[0]
    if formats.is_missing(chosen["share_in_branch"]):
        return t("{name}: {status}.", lang, name=chosen["name"], status=t(str(chosen["status"]), lang))
    return t(
        "{place}: {share}.",
        lang,
        place=_place(chosen, lang),
        share=formats.per_cent(chosen["share_in_branch"], lang=lang),
    )


def _take_map(point: Mapping[str, Any], _selection: Selection) -> str | None:
    return point.get("location") or point.get("customdata")


def _take_bar(point: Mapping[str, Any], _selection: Selection) -> str | None:
    return point.get("customdata")


def _branch_title(template: str, selection: Selection) -> str:
    lang = selection.lang
    return t(template, lang, people=frames.people(selection), branch=t(SECTORS[selection.text("sector")], lang).lower())


def _subtitle(selection: Selection) -> str:
    people = frames.people(selection)
    return t("Per cent of {people}, latest year of each country (ILOSTAT)", selection.lang, people=people)


MAP = Chart(
    id="sectors-map",
    title=lambda selection: _branch_title("Share of {people} in {branch}, by country", selection),
    subtitle=_subtitle,
    datasets=("migrant_employment",),
    controls=(SECTOR, COUNTRY_SEX, COUNTRY),
    rows=_map_rows,
    figure=_map_figure,
    summary=_map_summary,
    notes=(frames.BASIS_NOTE, frames.COVERAGE_NOTE, frames.SAMPLE_NOTE),
    click=("country", _take_map),
    height=520,
)


def _ranking_rows(*, sector: str, csex: str, country: str, top: str, lang: str) -> pd.DataFrame:
    rows = _map_rows(sector=sector, csex=csex, lang=lang)
    if top == "all":
        return rows
    known = rows["share_in_branch"].notna() & (rows["rank"] <= int(top))
    return rows[known | (rows["country"] == country)].reset_index(drop=True)


def _ranking_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    labelled = rows.assign(
        name=[f"{name}, {year}" for name, year in zip(rows["name"], rows["year"], strict=True)],
        migrant_basis=[t(MIGRANT_BASES[basis], lang) for basis in rows["migrant_basis"]],
        note=[t(status, lang) if status else "" for status in rows["status"]],
    )
    return bars.ranking(
        labelled,
        value="share_in_branch",
        label="name",
        key="country",
        colours=theme.SECTOR_COLOURS[selection.text("sector")],
        selected=(selection.text("country"),),
        mark="migrant_basis",
        order=[t(words, lang) for words in MIGRANT_BASES.values()],
        lang=lang,
    )


def _ranking_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    known = rows[rows["share_in_branch"].notna()].head(3)
    branch = t(SECTORS[selection.text("sector")], lang).lower()
    if known.empty:
        return t("No country in this table gives {branch}.", lang, branch=branch)
    parts = [
        f"{_place(row, lang)} {formats.per_cent(row['share_in_branch'], lang=lang)}" for _, row in known.iterrows()
    ]
    lead = t(
        "Largest shares of {people} in {branch}: {parts}.",
        lang,
        people=frames.people(selection),
        branch=branch,
        parts="; ".join(parts),
    )
    named = selection["country"] in known["country"].tolist()
    return lead if named else f"{lead} {_chosen_in_words(rows, selection)}"


RANKING = Chart(
    id="sectors-ranking",
    title=lambda selection: _branch_title("Countries by share of {people} in {branch}", selection),
    subtitle=_subtitle,
    datasets=("migrant_employment",),
    controls=(SECTOR, COUNTRY_SEX, COUNTRY, TOP),
    rows=_ranking_rows,
    figure=_ranking_figure,
    summary=_ranking_summary,
    notes=(frames.BASIS_NOTE, frames.COVERAGE_NOTE, frames.SAMPLE_NOTE),
    click=("country", _take_bar),
)
