"""What has changed: the share of women among international migrants in two years."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import feminisation
from dashboard.data import areas
from dashboard.figures import dots, empty
from dashboard.i18n import t
from dashboard.view import Chart, Selection
from dashboard.views.feminisation.choices import (
    COUNTRY,
    LEVEL,
    MANY_MIGRANTS,
    SINCE,
    WORLD,
    YEAR,
    areas_at,
    women,
)
from dashboard.views.feminisation.stock import sudan_note

EXTREMES = 10
"""Countries with the largest rises, and as many with the largest falls, that are shown."""
VISIBLE = 0.05
"""In percentage points: smaller changes read 0.0."""
WEIGHTS = (
    "The share of a group changes with the shares of its countries and with the weight of each: more migrants in "
    "countries that receive mostly men lower it."
)


def change_rows(*, since: int, year: int, level: str, country: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return the share of women in two years and its change, the largest rise first; no rows for one year alone."""
    early, late = min(since, year), max(since, year)
    columns = ["name", "since", "year", "share_female_since", "share_female", "change_points", "country"]
    if early == late:
        return pd.DataFrame(columns=columns)
    changes = feminisation.change(women(), key="country", since=early, year=late)
    if level == "country":
        changes, groups = _extremes(changes, late, country), areas_at(WORLD)
    else:
        changes = changes[changes["country"].isin(country)]
        groups = pd.concat([areas_at(level), areas_at(WORLD)])
    changes = changes.assign(name=changes["country"].map(areas.names(lang)))
    rows = pd.concat([_as_area(groups, early, late, lang), changes])
    return rows.sort_values("change_points", ascending=False, kind="stable", ignore_index=True)[columns]


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
        selected=[t(WORLD, lang), *(areas.names(lang)[code] for code in selection.several("country"))],
    )


def change_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return in how many subregions the share rose, or for countries where it rose and fell most."""
    lang = selection.lang
    early, late = _two_years(selection)
    if rows.empty:
        return t("The same year is chosen twice: there is no change to show", lang)
    if selection["level"] != "country":
        parts = _parts(rows, lang)
        parts = parts[parts["country"].isna()]
        return t(
            "Between {since} and {year} women’s share of migrants rose in {rises} of the {count} subregions",
            lang,
            since=early,
            year=late,
            rises=int((parts["change_points"] >= VISIBLE).sum()) or t("none", lang),
            count=len(parts),
        )
    ends = _ends(rows, lang)
    places = {side: areas.in_sentence(row["name"], lang) for side, row in ends.items()}
    message = {
        (
            "rise",
            "fall",
        ): "Between {since} and {year} women’s share of migrants rose most in {rise} and fell most in {fall}",
        ("rise",): "Between {since} and {year} women’s share of migrants rose most in {rise}",
        ("fall",): "Between {since} and {year} women’s share of migrants fell most in {fall}",
    }.get(tuple(places), "Share of women among migrants in {since} and {year}")
    return t(message, lang, since=early, year=late, **places)


def change_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return what became of the world's share, where it rose and fell most, and the chosen countries."""
    lang = selection.lang
    early, late = _two_years(selection)
    if rows.empty:
        return t("The two years are the same: choose two different years.", lang)
    world = rows.loc[rows["name"] == t(WORLD, lang), "change_points"].iloc[0]
    message = {
        "rise": "Between {since} and {year} the share of women among the world’s migrants rose by {points} percentage "
        "points.",
        "fall": "Between {since} and {year} the share of women among the world’s migrants fell by {points} percentage "
        "points.",
        "same": "Between {since} and {year} the share of women among the world’s migrants hardly changed.",
    }[_side(world)]
    first = t(message, lang, since=early, year=late, points=_size(world, lang))
    ends = {
        "rise": "Largest rise: {name}, by {points} points.",
        "fall": "Largest fall: {name}, by {points} points.",
    }
    told = [
        t(ends[side], lang, name=row["name"], points=_size(row["change_points"], lang))
        for side, row in _ends(rows, lang).items()
    ]
    return " ".join([first, *told, *_chosen_words(rows, selection)])


def change_title(selection: Selection) -> str:
    """Return the title with the two years in the order of time."""
    early, late = _two_years(selection)
    if early == late:
        return t("Women among international migrants, {year}", selection.lang, year=late)
    return t("Women among international migrants, {since} and {year}", selection.lang, since=early, year=late)


def change_subtitle(selection: Selection) -> str:
    """Return the measure and which areas are shown."""
    shown = {
        "subregion": "Women per 100 migrants, by ILO subregion, largest rise first",
        "un": "Women per 100 migrants, by UN subregion, largest rise first",
        "country": "Women per 100 migrants; the ten largest rises and falls among countries with a million migrants or "
        "more",
    }
    return t(shown[selection.text("level")], selection.lang)


def change_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return why the share of a group changes, where groups are compared, and how the years and the Sudan are shown."""
    swapped = selection.number("since") > selection.number("year")
    return [
        *(["The earlier of the two years is shown first, whichever is chosen first."] if swapped else []),
        *([] if selection["level"] == "country" or rows.empty else [WEIGHTS]),
        *sudan_note(rows.assign(year=rows["since"])),
    ]


def _chosen_words(rows: pd.DataFrame, selection: Selection) -> list[str]:
    lang = selection.lang
    told = [
        t(
            "{name}, {start} to {end}",
            lang,
            name=row["name"],
            start=formats.number(row["share_female_since"], decimals=1, lang=lang),
            end=formats.per_cent(row["share_female"], lang=lang),
        )
        for row in rows[rows["country"].isin(selection.several("country"))].to_dict("records")
    ]
    return [t("Chosen: {told}.", lang, told="; ".join(told))] if told else []


def _parts(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    return rows[rows["name"] != t(WORLD, lang)].dropna(subset=["change_points"])


def _ends(rows: pd.DataFrame, lang: str) -> dict[str, pd.Series]:
    """Return the row of the largest "rise" and of the largest "fall", as far as there are any."""
    parts = _parts(rows, lang)
    found = {"rise": parts.head(1), "fall": parts.tail(1)}
    return {
        side: one.iloc[0] for side, one in found.items() if len(one) and _side(one["change_points"].iloc[0]) == side
    }


def _side(points: float) -> str:
    return "same" if abs(points) < VISIBLE else "rise" if points > 0 else "fall"


def _size(points: float, lang: str) -> str:
    return formats.number(abs(points), decimals=1, lang=lang)


def _as_area(rows: pd.DataFrame, early: int, late: int, lang: str) -> pd.DataFrame:
    changes = feminisation.change(rows, key="area", since=early, year=late)
    return changes.assign(name=[t(area, lang) for area in changes["area"]], country=None).drop(columns="area")


def _extremes(changes: pd.DataFrame, year: int, country: Sequence[str]) -> pd.DataFrame:
    """Return the largest rises and falls among countries of many migrants in `year`, and the chosen countries."""
    size = women()[women()["year"] == year].set_index("country")["migrant_stock"]
    large = changes["country"].map(size) >= MANY_MIGRANTS
    return feminisation.largest_changes(changes[large | changes["country"].isin(country)], count=EXTREMES, keep=country)


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
    headline=change_headline,
    notes=change_notes,
)
