"""Countries of one kind ranked by the share of employed migrants in one branch."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import ranking
from dashboard.components.choices import BASIS, COUNTRY
from dashboard.data import areas
from dashboard.figures import bars, empty
from dashboard.i18n import listing, t
from dashboard.terms import MIGRANT_BASES
from dashboard.view import Chart, First, Selection
from dashboard.views.sectors import by_country, frames, words
from dashboard.views.sectors.choices import COUNTRY_SEX, HOST, SECTOR, TOP

RANKED, NOT_RANKED = "Ranked", "Not ranked"
NOBODY_RANKED = "Share of {people} in {branch}: no country that counts {basis} can be ranked"


def _rows(
    *,
    sector: str,
    csex: str,
    basis: str,
    host: str,  # noqa: ARG001  (the chosen country is shown in any case, and changes no row)
    top: str,  # noqa: ARG001  (how many the picture shows)
    country: str,  # noqa: ARG001  (the reader's country is shown in any case too)
    lang: str,
) -> pd.DataFrame:
    """Return the countries of one kind by rank, then those without rank, last those without a figure."""
    rows = by_country.country_rows(sector=sector, csex=csex, lang=lang)
    rows = rows[rows["migrant_basis"] == basis]
    return rows.sort_values("rank", kind="stable", na_position="last", ignore_index=True)


def _first(rows: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the countries up to a rank, with the one that the charts of one country are about and the reader's."""
    outlined = by_country.outlined(selection)
    return rows[(rows["rank"] <= count) | rows["country"].isin(outlined)].reset_index(drop=True)


def _count(selection: Selection) -> int | None:
    return None if selection[TOP.name] == "all" else selection.number(TOP.name)


def _figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang, outlined = selection.lang, by_country.outlined(selection)
    drawn = rows[rows["share_in_branch"].notna() | rows["country"].isin(outlined)]
    if drawn["share_in_branch"].isna().all():
        return empty.message(f"{_nobody(selection)}.", lang=lang)
    labelled = drawn.assign(
        name=[f"{name}, {year}" for name, year in zip(drawn["name"], drawn["year"], strict=True)],
        kind=[t(NOT_RANKED if formats.is_missing(rank) else RANKED, lang) for rank in drawn["rank"]],
        note=[t(status, lang) if status else "" for status in drawn["status"]],
    )
    return bars.ranking(
        labelled,
        value="share_in_branch",
        label="name",
        key="country",
        colours=theme.SECTOR_COLOURS[selection.text("sector")],
        selected=outlined,
        mark="kind",
        order=[t(kind, lang) for kind in (RANKED, NOT_RANKED) if t(kind, lang) in set(labelled["kind"])],
        lang=lang,
    )


def _nobody(selection: Selection) -> str:
    basis = frames.counted(selection.text("basis"), selection.lang)
    return by_country.of_branch(NOBODY_RANKED, selection, basis=basis)


def _headline(_rows: pd.DataFrame, selection: Selection) -> str:
    """Return the country, or those, with the largest share among the ranked ones of the chosen kind."""
    lang = selection.lang
    ranked = by_country.ranked(by_country.all_rows(selection), selection.text("basis"))
    if ranked.empty:
        return _nobody(selection)
    first = ranking.first(ranked)
    return by_country.of_branch(
        "Largest share of {people} ({basis}) in {branch}, of {count} countries: {places}, {share}"
        if len(ranked) > 1
        else "Share of {people} ({basis}) in {branch}, of the one country ranked: {places}, {share}",
        selection,
        count=len(ranked),
        basis=frames.basis(selection.text("basis"), lang),
        places=listing([areas.in_sentence(name, lang) for name in first["name"]], lang),
        share=formats.per_cent(first["share_in_branch"].iloc[0], lang=lang),
    )


def _summary(_rows: pd.DataFrame, selection: Selection) -> str:
    """Return the largest share among the ranked countries of the kind, and the marked countries."""
    part = by_country.first_in_words(selection.text("basis"), selection)
    lead = by_country.of_branch("Share of {people} in {branch}: {part}.", selection, part=part)
    leading = by_country.leading(selection)
    told = [by_country.told(one, selection) for one in by_country.outlined(selection) if one not in leading]
    return words.sentences([lead if part else f"{_nobody(selection)}.", *told])


def _notes(rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return how countries are compared, and how many are not ranked or not drawn, and why."""
    lang, basis = selection.lang, selection.text("basis")
    of_kind = by_country.all_rows(selection)
    apart = int((of_kind["migrant_basis"] != basis).sum())
    of_kind = by_country.known(of_kind[of_kind["migrant_basis"] == basis])
    counts = of_kind.loc[of_kind["rank"].isna(), "status"].value_counts()
    reasons = [t("{status}: {count}", lang, status=t(status, lang), count=count) for status, count in counts.items()]
    gaps = int((rows["share_in_branch"].isna() & ~rows["country"].isin(by_country.outlined(selection))).sum())
    return [
        *by_country.notes(selection),
        *([t("Not ranked: {reasons}.", lang, reasons="; ".join(reasons))] if reasons else []),
        t("Countries of the other kind, not shown: {count}.", lang, count=apart),
        *([t("Countries without a figure are in the table, not in the picture: {n}.", lang, n=gaps)] if gaps else []),
    ]


def _take_bar(point: Mapping[str, Any], _selection: Selection) -> str | None:
    return point.get("customdata")


def _subtitle(selection: Selection) -> str:
    return t(
        "Per cent; {basis}; latest year of each country, ranked where it is of {years} (ILOSTAT)",
        selection.lang,
        basis=t(MIGRANT_BASES[selection.text("basis")], selection.lang).lower(),
        years=frames.ranked_years(),
    )


RANKING = Chart(
    id="sectors-ranking",
    title=lambda selection: by_country.of_branch("Countries by share of {people} in {branch}", selection),
    subtitle=_subtitle,
    datasets=("migrant_employment",),
    controls=(SECTOR, COUNTRY_SEX, BASIS, HOST, TOP, COUNTRY),
    rows=_rows,
    first=First(count=_count, of=_first),
    figure=_figure,
    summary=_summary,
    headline=_headline,
    notes=_notes,
    click=("host", _take_bar),
)
