"""The map and the ranking: which areas have how many."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import stock, workers
from dashboard.data import areas
from dashboard.figures import bars, empty, maps
from dashboard.i18n import t
from dashboard.view import Chart, Selection
from dashboard.views.distribution import frames, words
from dashboard.views.distribution.choices import (
    AREA,
    COUNTRY,
    EDITION,
    LEVEL,
    MEASURE,
    MIGRANTS,
    SEX,
    SHOW,
    SUBREGION,
    YEAR,
    clicked,
    column_of,
    is_group,
    keys_of,
    noun,
    period,
    shown_level,
)

CONTROLS = (MEASURE, LEVEL, YEAR, EDITION, SEX, SHOW, AREA)
SHOWN = 20
"""Countries in the ranking, besides the chosen one."""
COUNTRY_LIMITS = {
    "persons": (10_000, 100_000, 500_000, 1_000_000, 5_000_000, 10_000_000),
    "world": (0.01, 0.1, 0.5, 1, 5, 10),
    "population": (1, 5, 10, 20, 30, 50),
}
"""Limits of the classes stay when year or edition changes, so that one colour means one amount."""
GROUP_LIMITS = {
    "persons": (1_000_000, 5_000_000, 10_000_000, 20_000_000, 40_000_000),
    "world": (1, 5, 10, 20, 30),
    "population": (1, 2, 5, 10, 20, 40),
}
GROUP_COLOURS = {**theme.SUBREGION_COLOURS, **theme.REGION_COLOURS}


def map_rows(
    *,
    measure: str,
    level: str,
    year: int,
    edition: int,
    sex: str,
    show: str,
    area: str,  # noqa: ARG001  (a chosen area is marked, and changes no row)
    lang: str,
) -> pd.DataFrame:
    """Return one row an area, from the largest down; see `frames.by_area`."""
    return frames.by_area(measure=measure, level=level, year=year, edition=edition, sex=sex, show=show, lang=lang)


def map_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the map; by groups, every country has the colour and the words of its group."""
    lang, value = selection.lang, column_of(selection)
    if words.published(rows, selection).empty:
        return empty.message(words.nothing_published(selection), lang=lang)
    places = areas.areas(lang)
    shapes = places[places["map_mark"] == "shape"]
    chosen = keys_of(selection.text("area"), COUNTRY)
    level = shown_level(selection)
    if level != COUNTRY:
        group = "ilo_subregion" if level == SUBREGION else "ilo_region"
        keys = set(keys_of(selection.text("area"), level))
        members = shapes[shapes[group].notna()].assign(area=shapes[group])[["country", "area"]]
        rows = members.merge(rows, on="area", how="left").rename(columns={"area": "name"})
        rows = rows.assign(name=[t(name, lang) for name in rows["name"]])
        chosen = tuple(members.loc[members["area"].isin(keys), "country"])
        places = shapes
    elif is_group(selection.text("area")):
        chosen = tuple(shapes.loc[shapes["country"].isin(chosen), "country"])
    return maps.amounts(
        rows,
        value=value,
        areas=places,
        lang=lang,
        selected=chosen,
        period=period(selection),
        limits=_limits(selection),
        missing="No data" if selection["measure"] == MIGRANTS else workers.NOT_PUBLISHED.capitalize(),
    )


def _limits(selection: Selection) -> Sequence[float]:
    by_country = shown_level(selection) == COUNTRY
    return (COUNTRY_LIMITS if by_country else GROUP_LIMITS)[selection.text("show")]


def map_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the total, the largest areas, the chosen one, and how much is not published."""
    known = words.published(rows, selection)
    if known.empty:
        parts = [words.nothing_published(selection), _world_words(selection)]
    else:
        parts = [
            _world_words(selection),
            _leaders_words(rows, selection),
            words.of_area(rows, selection),
            _gap_words(rows, known, selection.lang),
        ]
    return " ".join(part for part in parts if part)


def _world_words(selection: Selection) -> str:
    total = frames.world_total(
        measure=selection.text("measure"),
        year=selection.number("year"),
        edition=selection.number("edition"),
        sex=selection.text("sex"),
    )
    return t(
        "In {year} there were {total} {noun} in the world.",
        selection.lang,
        year=period(selection),
        total=formats.amount(total, lang=selection.lang),
        noun=noun(selection),
    )


def _leaders_words(rows: pd.DataFrame, selection: Selection) -> str:
    leaders = words.leaders(rows, selection)
    if len(words.published(rows, selection)) < len(rows):
        return t("Of the published figures, the largest: {leaders}.", selection.lang, leaders=leaders)
    if selection["show"] == "population":
        return t(
            "Highest share of the {whole}: {leaders}.", selection.lang, whole=words.whole(selection), leaders=leaders
        )
    return t("Most: {leaders}.", selection.lang, leaders=leaders)


def _gap_words(rows: pd.DataFrame, known: pd.DataFrame, lang: str) -> str:
    gaps = len(rows) - len(known)
    return t("Not published: {gaps} of {total} areas.", lang, gaps=gaps, total=len(rows)) if gaps else ""


def headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the finding: of the chosen area, else how concentrated migrants are."""
    lang = selection.lang
    known = words.published(rows, selection)
    if known.empty:
        return t("Not published for {year}: {noun} by area", lang, year=period(selection), noun=noun(selection))
    chosen = words.chosen_row(rows, selection) if selection["area"] else None
    if chosen is not None:
        return words.finding(chosen[0], chosen[1], selection)
    if selection["show"] == "population":
        return _highest_share(known, selection)
    if shown_level(selection) == COUNTRY:
        count = stock.count_for_half(rows)
        return t(
            "{count} countries and areas host half of all {noun}, {year}",
            lang,
            count=count,
            noun=noun(selection),
            year=period(selection),
        )
    return _largest_two(rows, selection)


def _highest_share(rows: pd.DataFrame, selection: Selection) -> str:
    """Return in how many countries migrants are half of the population, or the group where their share is highest."""
    if shown_level(selection) != COUNTRY:
        first = words.names_of(rows.head(1), selection.lang)[0]
        return words.finding(first, float(rows[column_of(selection)].iloc[0]), selection)
    count = int((rows["share_of_population"] >= 50).sum())
    return t(
        "Countries and areas where {noun} are half of the {whole} or more: {count}, {year}",
        selection.lang,
        noun=noun(selection),
        whole=words.whole(selection),
        count=count,
        year=period(selection),
    )


def _largest_two(rows: pd.DataFrame, selection: Selection) -> str:
    """Return what the two largest groups hold together; one alone where no second is published."""
    lang = selection.lang
    shares = words.group_rows(selection, shown_level(selection), show="world")
    known = shares[shares["share_of_total"].notna()].head(2)
    if known.empty:
        first = words.published(rows, selection).head(1)
        return words.finding(words.names_of(first, lang)[0], float(first[column_of(selection)].iloc[0]), selection)
    return t(
        "{names}: {share} of all {noun}, {year}",
        lang,
        names=" + ".join(words.names_of(known, lang)),
        share=formats.per_cent(float(known["share_of_total"].sum()), lang=lang),
        noun=noun(selection),
        year=period(selection),
    )


def ranking_rows(
    *, measure: str, level: str, year: int, edition: int, sex: str, show: str, area: str, lang: str
) -> pd.DataFrame:
    """Return all groups, or the first countries with the chosen one; of a chosen group, its first countries."""
    rows = frames.by_area(measure=measure, level=level, year=year, edition=edition, sex=sex, show=show, lang=lang)
    if "country" not in rows:
        return rows
    keys = set(keys_of(area, COUNTRY))
    if is_group(area):
        return rows[rows["country"].isin(keys)].head(SHOWN).reset_index(drop=True)
    return rows[(rows.index < SHOWN) | rows["country"].isin(keys)].reset_index(drop=True)


def ranking_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the bars, from the largest down; the rank stands before the name of a country."""
    lang, area = selection.lang, selection.text("area")
    if words.published(rows, selection).empty:
        return empty.message(words.nothing_published(selection), lang=lang)
    level = shown_level(selection)
    if level == COUNTRY:
        names = [f"{int(rank)}. {name}" for rank, name in zip(rows["rank"], rows["name"], strict=True)]
        rows = rows.assign(name=names)
        chosen = () if is_group(area) else keys_of(area, COUNTRY)
        return bars.ranking(
            rows,
            value=column_of(selection),
            label="name",
            key="country",
            lang=lang,
            selected=chosen,
            period=period(selection),
        )
    return bars.ranking(
        rows,
        value=column_of(selection),
        label="area",
        lang=lang,
        selected=keys_of(area, level),
        colours=GROUP_COLOURS,
        period=period(selection),
    )


def ranking_title(selection: Selection) -> str:
    """Return the title, which says whose countries are ranked where a group is chosen."""
    area, lang = selection.text("area"), selection.lang
    when = period(selection)
    if shown_level(selection) == COUNTRY and is_group(area):
        return t("Ranking within {area}: {noun}, {year}", lang, noun=noun(selection), area=t(area, lang), year=when)
    return t("Ranking: {noun}, {year}", lang, noun=noun(selection), year=when)


def ranking_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the first rows with their values, what they hold together, and the chosen area."""
    lang, known = selection.lang, words.published(rows, selection)
    if known.empty:
        return words.nothing_published(selection)
    parts = [_leaders_words(rows, selection)]
    if selection["measure"] == MIGRANTS and shown_level(selection) == COUNTRY:
        listed = rows.head(SHOWN)
        parts.append(
            t(
                "The first {count} hold {share} of the world's {noun}.",
                lang,
                count=len(listed),
                share=formats.per_cent(float(listed["share_of_total"].sum()), lang=lang),
                noun=noun(selection),
            )
        )
    if selection["area"] and not (is_group(selection.text("area")) and shown_level(selection) == COUNTRY):
        parts.append(words.of_area(all_rows(selection), selection))
    parts.append(_gap_words(rows, known, lang))
    return " ".join(part for part in parts if part)


def ranking_notes(rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the notes of the map, and what the numbers before names are."""
    numbered = ["The number before a name is its rank among all countries and areas."] if "country" in rows else []
    return [*numbered, *words.notes(rows, selection)]


def all_rows(selection: Selection) -> pd.DataFrame:
    """Return every area of the selection, for ranks among all."""
    return words.group_rows(selection, shown_level(selection))


MAP = Chart(
    id="distribution-map",
    title=words.by_level,
    subtitle=words.measured,
    datasets=words.datasets,
    controls=CONTROLS,
    rows=map_rows,
    figure=map_figure,
    summary=map_summary,
    headline=headline,
    notes=words.notes,
    click=("area", clicked),
    height=520,
)
RANKING = Chart(
    id="distribution-ranking",
    title=ranking_title,
    subtitle=words.measured,
    datasets=words.datasets,
    controls=CONTROLS,
    rows=ranking_rows,
    figure=ranking_figure,
    summary=ranking_summary,
    notes=ranking_notes,
    click=("area", clicked),
    wide=False,
)
