"""Countries by the share of employed migrants in one branch: the map."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.figures import maps
from dashboard.i18n import t
from dashboard.terms import MIGRANT_BASES
from dashboard.view import Chart, Selection
from dashboard.views.sectors import by_country, frames, words
from dashboard.views.sectors.choices import COUNTRY_SEX, HOST, SECTOR

SHARE_LIMITS = (5, 10, 20, 35, 50, 70)


def _map_rows(
    *,
    sector: str,
    csex: str,
    host: str,  # noqa: ARG001  (the chosen country is outlined, and changes no row)
    country: str,  # noqa: ARG001  (the reader's country is outlined too)
    lang: str,
) -> pd.DataFrame:
    return by_country.country_rows(sector=sector, csex=csex, lang=lang)


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
        selected=by_country.outlined(selection),
        limits=SHARE_LIMITS,
        missing="Not in this table",
        lang=lang,
    )
    flagged = rows.loc[(rows["migrant_basis"] == "citizenship") & rows["share_in_branch"].notna(), "country"]
    legend = t(MIGRANT_BASES["citizenship"], lang)
    figure = maps.flagged(figure, countries=flagged.tolist(), areas=areas.areas(lang), words=legend, lang=lang)
    return maps.ringed(figure, countries=marked(selection), areas=areas.areas(lang))


def _summary(_rows: pd.DataFrame, selection: Selection) -> str:
    """Return the largest share among countries of either kind, since these are not the same people, and the marked."""
    parts = [part for basis in MIGRANT_BASES if (part := by_country.first_in_words(basis, selection))]
    lead = by_country.of_branch("Share of {people} in {branch}: {parts}.", selection, parts="; ".join(parts))
    leading = by_country.leading(selection)
    told = [by_country.told(one, selection) for one in by_country.outlined(selection) if one not in leading]
    return words.sentences([lead if parts else "", *told])


def _map_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return what at least half of the ranked countries of the more frequent kind reach: their median."""
    ranked = max((by_country.ranked(rows, basis) for basis in MIGRANT_BASES), key=len)
    if ranked.empty:
        return by_country.of_branch("Share of {people} in {branch}: no country can be ranked", selection)
    median = ranked["share_in_branch"].median()
    return by_country.of_branch(
        "In {n} of {count} countries, {share} or more of {people} ({basis}) work in {branch}"
        if len(ranked) > 1
        else "In the one country ranked, {share} of {people} ({basis}) work in {branch}",
        selection,
        n=int((ranked["share_in_branch"] >= median).sum()),
        count=len(ranked),
        basis=frames.basis(ranked["migrant_basis"].iloc[0], selection.lang),
        share=formats.per_cent(median, lang=selection.lang),
    )


def _take_map(point: Mapping[str, Any], _selection: Selection) -> str | None:
    return point.get("location") or point.get("customdata")


MAP = Chart(
    id="sectors-map",
    title=lambda selection: by_country.of_branch("Share of {people} in {branch}, by country", selection),
    subtitle="Per cent, latest year of each country (ILOSTAT)",
    datasets=("migrant_employment",),
    controls=(SECTOR, COUNTRY_SEX, HOST, COUNTRY),
    rows=_map_rows,
    figure=_map_figure,
    summary=_summary,
    headline=_map_headline,
    notes=lambda _rows, selection: by_country.notes(selection),
    click=("host", _take_map),
    height=520,
)
