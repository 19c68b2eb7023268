"""What has changed: the share of women among international migrants in two years."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import feminisation
from dashboard.data import areas
from dashboard.figures import dots, empty
from dashboard.i18n import listing, t
from dashboard.view import Chart, Selection
from dashboard.views.feminisation.choices import (
    COUNTRY,
    LEVEL,
    MANY_MIGRANTS,
    SINCE,
    WORLD,
    YEAR,
    areas_at,
    chosen_countries,
    women,
)

EXTREMES = 10
"""Countries with the largest rises, and as many with the largest falls, that are shown."""


def change_rows(*, since: int, year: int, level: str, country: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return the share of women in two years and its change, the largest rise first; no rows for one year alone."""
    early, late = min(since, year), max(since, year)
    columns = ["name", "since", "year", "share_female_since", "share_female", "change_points", "country"]
    if early == late:
        return pd.DataFrame(columns=columns)
    if level == "country":
        changes = feminisation.change(women(), key="country", since=early, year=late)
        size = women()[women()["year"] == late].set_index("country")["migrant_stock"]
        large = changes["country"].map(size) >= MANY_MIGRANTS
        changes = changes[large | changes["country"].isin(country)]
        changes = feminisation.largest_changes(changes, count=EXTREMES, keep=country)
        world = _as_area(areas_at(WORLD), early, late, lang)
        rows = pd.concat([changes.assign(name=changes["country"].map(areas.names(lang))), world])
        return _ranked(rows)[columns]
    parts = [_as_area(pd.concat([areas_at(level), areas_at(WORLD)]), early, late, lang)]
    if country:
        chosen = women()[women()["country"].isin(country)]
        changes = feminisation.change(chosen, key="country", since=early, year=late)
        parts.append(changes.assign(name=changes["country"].map(areas.names(lang))))
    return _ranked(pd.concat(parts))[columns]


def change_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return two points a row, the earlier year grey and the later violet; words where one year is chosen twice."""
    lang = selection.lang
    if rows.empty:
        return empty.message(t("Choose two different years to see the change.", lang), lang=lang)
    early, late = _two_years(selection)
    return dots.dumbbell(
        rows,
        start="share_female_since",
        end="share_female",
        label="name",
        lang=lang,
        words=(str(early), str(late)),
        colours=(theme.EARLIER, theme.SEX_COLOURS["female"]),
        selected=[t(WORLD, lang), *(areas.names(lang)[code] for code in chosen_countries(selection))],
    )


def change_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return in how many of the rows the share rose, and where it rose and fell most."""
    lang = selection.lang
    early, late = _two_years(selection)
    if rows.empty:
        return t("The two years are the same: there is no change to show.", lang)
    parts = rows[rows["name"] != t(WORLD, lang)].dropna(subset=["change_points"])
    if parts.empty:
        return t("No data for both {since} and {year}.", lang, since=early, year=late)
    ends = [parts.iloc[0], parts.iloc[-1]] if len(parts) > 1 else [parts.iloc[0]]
    told = [
        t("{name} ({change})", lang, name=row["name"], change=formats.points(row["change_points"], lang=lang))
        for row in ends
    ]
    world = rows.loc[rows["name"] == t(WORLD, lang), "change_points"].iloc[0]
    return t(
        "Between {since} and {year} the share of women among the world’s migrants changed by {world}. "
        "The first and the last of those shown are {told}.",
        lang,
        since=early,
        year=late,
        world=formats.points(world, lang=lang),
        told=listing(told, lang),
    )


def change_title(selection: Selection) -> str:
    """Return the title with the two years in the order of time."""
    early, late = _two_years(selection)
    if early == late:
        return t("Share of women among migrants, {year}", selection.lang, year=late)
    return t("Share of women among migrants, {since} and {year}", selection.lang, since=early, year=late)


def change_subtitle(selection: Selection) -> str:
    """Return the measure and which areas are shown."""
    shown = {
        "subregion": "by ILO subregion",
        "un": "by UN subregion",
        "country": "ten largest rises and falls among countries with a million migrants or more",
    }[selection.text("level")]
    return t(
        "Per cent of international migrants; {shown}; largest rise first",
        selection.lang,
        shown=t(shown, selection.lang),
    )


def _as_area(rows: pd.DataFrame, early: int, late: int, lang: str) -> pd.DataFrame:
    changes = feminisation.change(rows, key="area", since=early, year=late)
    return changes.assign(name=[t(area, lang) for area in changes["area"]], country=None).drop(columns="area")


def _ranked(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.sort_values("change_points", ascending=False, kind="stable", ignore_index=True)


def _two_years(selection: Selection) -> tuple[int, int]:
    pair = [selection.number("since"), selection.number("year")]
    return min(pair), max(pair)


CHANGE = Chart(
    id="feminisation-change",
    title=change_title,
    subtitle=change_subtitle,
    datasets=("migrant_stock",),
    controls=(SINCE, YEAR, LEVEL, COUNTRY),
    rows=change_rows,
    figure=change_figure,
    summary=change_summary,
    notes=(
        "The share of a group changes with the shares of its countries and with the weight of each: more migrants in "
        "countries that receive mostly men lower it.",
    ),
)
