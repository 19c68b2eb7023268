"""Countries by the share of employed migrants in one branch: map and ranking."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.components.choices import COUNTRY, marked, with_own
from dashboard.data import areas
from dashboard.figures import bars, maps
from dashboard.i18n import listing, t
from dashboard.terms import MIGRANT_BASES
from dashboard.view import Chart, First, Selection
from dashboard.views.sectors import frames, words
from dashboard.views.sectors.choices import COUNTRY_SEX, HOST, SECTOR, TOP, shown_host

SHARE_LIMITS = (5, 10, 20, 35, 50, 70)
LARGEST = {
    "place_of_birth": (
        "of countries that count persons born abroad ({count}), the largest is {share}, in {name} in {year}"
    ),
    "citizenship": "of countries that count foreign citizens ({count}), the largest is {share}, in {name} in {year}",
}
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


def _marked(selection: Selection) -> tuple[str, ...]:
    """Return the countries that stand out: the one that the charts of one country are about, and the reader's."""
    return with_own([shown_host(selection)], selection.text(COUNTRY.name))


def _known(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["share_in_branch"].notna()]


def _of_branch(template: str, selection: Selection, **values: object) -> str:
    """Return `template` with the {people} and the {branch} of the selection, and `values`."""
    branch = words.branch(selection.text("sector"), selection.lang)
    return t(template, selection.lang, people=frames.people(selection), branch=branch, **values)


def _map_rows(
    *,
    sector: str,
    csex: str,
    host: str,  # noqa: ARG001  (the chosen country is outlined, and changes no row)
    country: str,  # noqa: ARG001  (the reader's country is outlined too)
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
        selected=_marked(selection),
        limits=SHARE_LIMITS,
        missing="Not in this table",
        lang=lang,
    )
    flagged = rows.loc[(rows["migrant_basis"] == "citizenship") & rows["share_in_branch"].notna(), "country"]
    legend = t(MIGRANT_BASES["citizenship"], lang)
    figure = maps.flagged(figure, countries=flagged.tolist(), areas=areas.areas(lang), words=legend, lang=lang)
    return maps.ringed(figure, countries=marked(selection), areas=areas.areas(lang))


def _leaders(selection: Selection) -> pd.DataFrame:
    """Return the country with the largest share among those that count persons born abroad, and foreign citizens.

    Columns as of the map, and `count`: how many countries of that kind have a figure.
    """
    known = _known(_country_rows(**{name: selection.text(name) for name in ("sector", "csex", "lang")}))
    first = known.drop_duplicates("migrant_basis")
    return first.assign(count=first["migrant_basis"].map(known["migrant_basis"].value_counts()))


def _leaders_in_words(selection: Selection) -> str:
    """Return the largest share of either kind of countries as a sentence: the two are not the same people."""
    lang = selection.lang
    parts = [
        t(
            LARGEST[row["migrant_basis"]],
            lang,
            count=row["count"],
            share=formats.per_cent(row["share_in_branch"], lang=lang),
            name=areas.in_sentence(row["name"], lang),
            year=row["year"],
        )
        for _, row in _leaders(selection).iterrows()
    ]
    return _of_branch("Share of {people} in {branch}: {parts}.", selection, parts="; ".join(parts))


def _summary(rows: pd.DataFrame, selection: Selection) -> str:
    leaders = set(_leaders(selection)["country"])
    told = [_in_words(one, rows, selection) for one in _marked(selection) if one not in leaders]
    return words.sentences([_leaders_in_words(selection), *told])


def _map_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return what at least half of the countries reach: their median."""
    known = _known(rows)
    return _of_branch(
        "In at least half of {count} countries, {share} or more of {people} work in {branch}",
        selection,
        count=len(known),
        share=formats.per_cent(known["share_in_branch"].median(), lang=selection.lang),
    )


def _in_words(country: str, rows: pd.DataFrame, selection: Selection) -> str:
    """Return a country's share as a sentence, or that there is none."""
    lang, found = selection.lang, rows[rows["country"] == country]
    if found.empty:
        return t("{name}: not in this table.", lang, name=areas.names(lang)[country])
    chosen = found.iloc[0]
    if formats.is_missing(chosen["share_in_branch"]):
        return t("{name}: {status}.", lang, name=chosen["name"], status=t(chosen["status"], lang))
    return t(
        "{name}, {year} ({basis}): {share}.",
        lang,
        name=chosen["name"],
        year=chosen["year"],
        basis=frames.basis(chosen["migrant_basis"], lang),
        share=formats.per_cent(chosen["share_in_branch"], lang=lang),
    )


def _take_map(point: Mapping[str, Any], _selection: Selection) -> str | None:
    return point.get("location") or point.get("customdata")


def _take_bar(point: Mapping[str, Any], _selection: Selection) -> str | None:
    return point.get("customdata")


def _notes(_rows: pd.DataFrame, selection: Selection) -> list[str]:
    return [
        "Migrants are persons born abroad or, in some countries, foreign citizens: compare countries of one kind.",
        "Latest year of each country that gives the branch. “Not in this table” is not the same as no data: other "
        "sources may have a figure.",
        *([frames.HOUSEHOLDS_NOTE] if selection.text("sector") in ("services", "non_market_services") else []),
    ]


MAP = Chart(
    id="sectors-map",
    title=lambda selection: _of_branch("Share of {people} in {branch}, by country", selection),
    subtitle="Per cent, latest year of each country (ILOSTAT)",
    datasets=("migrant_employment",),
    controls=(SECTOR, COUNTRY_SEX, HOST, COUNTRY),
    rows=_map_rows,
    figure=_map_figure,
    summary=_summary,
    headline=_map_headline,
    notes=_notes,
    click=("host", _take_map),
    height=520,
)


def _ranking_rows(
    *,
    sector: str,
    csex: str,
    host: str,  # noqa: ARG001  (the chosen country is shown in any case, and changes no row)
    top: str,  # noqa: ARG001  (how many the picture shows)
    country: str,  # noqa: ARG001  (the reader's country is shown in any case too)
    lang: str,
) -> pd.DataFrame:
    return _country_rows(sector=sector, csex=csex, lang=lang)


def _first(rows: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the countries up to a rank, with the one that the charts of one country are about and the reader's."""
    known = rows["share_in_branch"].notna() & (rows["rank"] <= count)
    return rows[known | rows["country"].isin(_marked(selection))].reset_index(drop=True)


def _count(selection: Selection) -> int | None:
    return None if selection[TOP.name] == "all" else selection.number(TOP.name)


def _ranking_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    drawn = rows[rows["share_in_branch"].notna() | rows["country"].isin(_marked(selection))]
    labelled = drawn.assign(
        name=[f"{name}, {year}" for name, year in zip(drawn["name"], drawn["year"], strict=True)],
        migrant_basis=[t(MIGRANT_BASES[basis], lang) for basis in drawn["migrant_basis"]],
        note=[t(status, lang) if status else "" for status in drawn["status"]],
    )
    return bars.ranking(
        labelled,
        value="share_in_branch",
        label="name",
        key="country",
        colours=theme.SECTOR_COLOURS[selection.text("sector")],
        selected=_marked(selection),
        mark="migrant_basis",
        order=[t(basis, lang) for basis in MIGRANT_BASES.values()],
        lang=lang,
    )


def _ranking_headline(_rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    places = [
        t("{name} ({basis})", lang, name=areas.in_sentence(name, lang), basis=frames.basis(basis, lang))
        for name, basis in _leaders(selection)[["name", "migrant_basis"]].to_numpy()
    ]
    return _of_branch("Largest shares of {people} in {branch}: {places}", selection, places=listing(places, lang))


def _ranking_notes(rows: pd.DataFrame, selection: Selection) -> list[str]:
    gaps = int((rows["share_in_branch"].isna() & ~rows["country"].isin(_marked(selection))).sum())
    undrawn = t("Countries without a figure are in the table, not in the picture: {count}.", selection.lang, count=gaps)
    return [*_notes(rows, selection), *([undrawn] if gaps else [])]


RANKING = Chart(
    id="sectors-ranking",
    title=lambda selection: _of_branch("Countries by share of {people} in {branch}", selection),
    subtitle="Per cent, latest year of each country (ILOSTAT)",
    datasets=("migrant_employment",),
    controls=(SECTOR, COUNTRY_SEX, HOST, TOP, COUNTRY),
    rows=_ranking_rows,
    first=First(count=_count, of=_first),
    figure=_ranking_figure,
    summary=_summary,
    headline=_ranking_headline,
    notes=_ranking_notes,
    click=("host", _take_bar),
)
