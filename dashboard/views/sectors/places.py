"""Countries by the share of employed migrants in one branch: map and ranking."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.data import areas
from dashboard.figures import bars, maps
from dashboard.i18n import listing, t
from dashboard.terms import MIGRANT_BASES
from dashboard.view import Chart, Selection
from dashboard.views.sectors import frames, words
from dashboard.views.sectors.choices import COUNTRY, COUNTRY_SEX, SECTOR, TOP

SHARE_LIMITS = (5, 10, 20, 35, 50, 70)
NAMED = 3
"""Countries that headline and sentence of the ranking name."""
COLUMNS = [
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


def _country_rows(*, sector: str, csex: str, lang: str) -> pd.DataFrame:
    rows = frames.ranking(sector, csex)
    names = areas.names(lang)
    return rows.assign(name=[names[code] for code in rows["country"]])[COLUMNS]


def _known(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["share_in_branch"].notna()]


def _branch(selection: Selection) -> str:
    return words.branch(selection.text("sector"), selection.lang)


def _map_rows(
    *,
    sector: str,
    csex: str,
    country: str,  # noqa: ARG001  (the chosen country is outlined, and changes no row)
    lang: str,
) -> pd.DataFrame:
    return _country_rows(sector=sector, csex=csex, lang=lang)


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
    legend = t(MIGRANT_BASES["citizenship"], lang)
    return maps.flagged(figure, countries=flagged.tolist(), areas=areas.areas(lang), words=legend, lang=lang)


def _map_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang, known = selection.lang, _known(rows)
    first = known.iloc[0]
    lead = t(
        "Countries with a figure: {count}, of which {abroad} count persons born abroad and {foreign} foreign citizens. "
        "The largest share of {people} in {branch} is {share} in {place}.",
        lang,
        count=len(known),
        abroad=int((known["migrant_basis"] == "place_of_birth").sum()),
        foreign=int((known["migrant_basis"] == "citizenship").sum()),
        place=_place(first, lang),
        people=frames.people(selection),
        branch=_branch(selection),
        share=formats.per_cent(first["share_in_branch"], lang=lang),
    )
    return words.sentences([lead, _chosen_in_words(rows, selection, named=[first["country"]])])


def _map_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return what at least half of the countries reach: their median."""
    known = _known(rows)
    return t(
        "In at least half of {count} countries, {share} or more of {people} work in {branch}",
        selection.lang,
        count=len(known),
        share=formats.per_cent(known["share_in_branch"].median(), lang=selection.lang),
        people=frames.people(selection),
        branch=_branch(selection),
    )


def _place(row: pd.Series, lang: str) -> str:
    name = areas.in_sentence(row["name"], lang)
    return f"{name} ({int(row['year'])}, {frames.basis(str(row['migrant_basis']), lang)})"


def _chosen_in_words(rows: pd.DataFrame, selection: Selection, *, named: list[str]) -> str:
    """Return the chosen country's share as a sentence; nothing where it is among the `named` already."""
    lang, country = selection.lang, selection.text("country")
    if country in named:
        return ""
    chosen = rows[rows["country"] == country].iloc[0]
    if formats.is_missing(chosen["share_in_branch"]):
        return t("{name}: {status}.", lang, name=chosen["name"], status=t(chosen["status"], lang))
    share = formats.per_cent(chosen["share_in_branch"], lang=lang)
    return t("In {place}, it is {share}.", lang, place=_place(chosen, lang), share=share)


def _take_map(point: Mapping[str, Any], _selection: Selection) -> str | None:
    return point.get("location") or point.get("customdata")


def _take_bar(point: Mapping[str, Any], _selection: Selection) -> str | None:
    return point.get("customdata")


def _branch_title(template: str, selection: Selection) -> str:
    return t(template, selection.lang, people=frames.people(selection), branch=_branch(selection))


def _notes(_rows: pd.DataFrame, selection: Selection) -> list[str]:
    return [
        "Migrants are persons born abroad or, in some countries, foreign citizens: compare countries of one kind.",
        "Latest year of each country that gives the branch. “Not in this table” is not the same as no data: other "
        "sources may have a figure.",
        *([frames.HOUSEHOLDS_NOTE] if selection.text("sector") in ("services", "non_market_services") else []),
    ]


MAP = Chart(
    id="sectors-map",
    title=lambda selection: _branch_title("Share of {people} in {branch}, by country", selection),
    subtitle="Per cent, latest year of each country (ILOSTAT)",
    datasets=("migrant_employment",),
    controls=(SECTOR, COUNTRY_SEX, COUNTRY),
    rows=_map_rows,
    figure=_map_figure,
    summary=_map_summary,
    headline=_map_headline,
    notes=_notes,
    click=("country", _take_map),
    height=520,
)


def _ranking_rows(*, sector: str, csex: str, country: str, top: str, lang: str) -> pd.DataFrame:
    rows = _country_rows(sector=sector, csex=csex, lang=lang)
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
        order=[t(basis, lang) for basis in MIGRANT_BASES.values()],
        lang=lang,
    )


def _ranking_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang, first = selection.lang, _known(rows).head(NAMED)
    parts = [
        f"{formats.per_cent(row['share_in_branch'], lang=lang)} in {_place(row, lang)}" for _, row in first.iterrows()
    ]
    lead = t(
        "The largest shares of {people} in {branch}: {parts}.",
        lang,
        people=frames.people(selection),
        branch=_branch(selection),
        parts="; ".join(parts),
    )
    return words.sentences([lead, _chosen_in_words(rows, selection, named=first["country"].tolist())])


def _ranking_headline(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    return t(
        "The largest shares of {people} in {branch}: {places}",
        lang,
        people=frames.people(selection),
        branch=_branch(selection),
        places=listing([areas.in_sentence(name, lang) for name in _known(rows)["name"].head(NAMED)], lang),
    )


RANKING = Chart(
    id="sectors-ranking",
    title=lambda selection: _branch_title("Countries by share of {people} in {branch}", selection),
    subtitle="Per cent, latest year of each country (ILOSTAT)",
    datasets=("migrant_employment",),
    controls=(SECTOR, COUNTRY_SEX, COUNTRY, TOP),
    rows=_ranking_rows,
    figure=_ranking_figure,
    summary=_ranking_summary,
    headline=_ranking_headline,
    notes=_notes,
    click=("country", _take_bar),
)
