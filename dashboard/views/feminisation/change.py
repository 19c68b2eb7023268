"""What has changed: the share of women among international migrants in two years."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import feminisation
from dashboard.components.choices import COUNTRY, marked, with_own
from dashboard.data import areas
from dashboard.figures import dots, empty
from dashboard.i18n import t
from dashboard.view import Chart, First, Selection
from dashboard.views.feminisation.choices import (
    COUNTRIES,
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


def change_rows(
    *, since: int, year: int, level: str, countries: tuple[str, ...], country: str, lang: str
) -> pd.DataFrame:
    """Return the share of women in two years and its change, the largest rise first; no rows for one year alone."""
    early, late = min(since, year), max(since, year)
    columns = ["name", "since", "year", "share_female_since", "share_female", "change_points", "country"]
    if early == late:
        return pd.DataFrame(columns=columns)
    changes, shown = feminisation.change(women(), key="country", since=early, year=late), with_own(countries, country)
    if level == "country":
        groups = areas_at(WORLD)
    else:
        changes = changes[changes["country"].isin(shown)]
        groups = pd.concat([areas_at(level), areas_at(WORLD)])
    changes = changes.assign(name=changes["country"].map(areas.names(lang)))
    rows = pd.concat([_as_area(groups, early, late, lang), changes])
    return rows.sort_values("change_points", ascending=False, kind="stable", ignore_index=True)[columns]


def first_changes(rows: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return all groups; of countries, where they are compared, so many rises and falls and the chosen ones."""
    if selection["level"] != "country":
        return rows
    large = rows[rows["country"].isin(_large(_two_years(selection)[1]))]
    kept = feminisation.largest_changes(large, count=count)["country"]
    return rows[rows["country"].isna() | rows["country"].isin([*kept, *_shown(selection)])].reset_index(drop=True)


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
        selected=[t(WORLD, lang), *(areas.names(lang)[code] for code in _shown(selection))],
    )


def change_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return in how many subregions the share rose, or for countries where it rose and fell most."""
    lang = selection.lang
    early, late = _two_years(selection)
    if rows.empty:
        return t("The same year is chosen twice: there is no change to show", lang)
    if selection["level"] != "country":
        parts = _parts(rows, selection)
        return t(
            "Between {since} and {year} women’s share of migrants rose in {rises} of the {count} subregions",
            lang,
            since=early,
            year=late,
            rises=int((parts["change_points"] >= VISIBLE).sum()) or t("none", lang),
            count=len(parts),
        )
    ends = _ends(rows, selection)
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
    """Return what became of the world's share, where it rose and fell most, the chosen countries, the reader's."""
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
        for side, row in _ends(rows, selection).items()
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
    """Return the sentences on the reader's country and on the chosen ones."""
    lang, own = selection.lang, marked(selection)
    names = areas.names(lang)
    known = rows.dropna(subset=["country", "change_points"]).set_index("country")
    shares = {
        code: t(
            "{start} to {end}",
            lang,
            start=formats.number(known.loc[code, "share_female_since"], decimals=1, lang=lang),
            end=formats.per_cent(known.loc[code, "share_female"], lang=lang),
        )
        for code in _shown(selection)
        if code in known.index
    }
    told = [f"{names[code]}: {shares.get(code, formats.no_data(lang))}." for code in own]
    chosen = [
        f"{names[code]}, {shares.get(code, formats.no_data(lang))}" for code in _shown(selection) if code not in own
    ]
    return [*told, *([t("Chosen: {told}.", lang, told="; ".join(chosen))] if chosen else [])]


def _shown(selection: Selection) -> tuple[str, ...]:
    return with_own(selection.several("countries"), selection.text("country"))


def _parts(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Return the groups or, where countries are compared, those of many migrants: not what stands beside them."""
    changed = rows[rows["name"] != t(WORLD, selection.lang)].dropna(subset=["change_points"])
    if selection["level"] != "country":
        return changed[changed["country"].isna()]
    return changed[changed["country"].isin(_large(_two_years(selection)[1]))]


def _ends(rows: pd.DataFrame, selection: Selection) -> dict[str, pd.Series]:
    """Return the row of the largest "rise" and of the largest "fall", as far as there are any."""
    parts = _parts(rows, selection)
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


def _large(year: int) -> list[str]:
    rows = women()
    return rows.loc[(rows["year"] == year) & (rows["migrant_stock"] >= MANY_MIGRANTS), "country"].tolist()


def _two_years(selection: Selection) -> tuple[int, int]:
    pair = [selection.number("since"), selection.number("year")]
    return min(pair), max(pair)


CHANGE = Chart(
    id="feminisation-change",
    title=change_title,
    subtitle=change_subtitle,
    datasets=("migrant_stock",),
    controls=(SINCE, YEAR, LEVEL, COUNTRIES, COUNTRY),
    rows=change_rows,
    first=First(count=EXTREMES, of=first_changes),
    figure=change_figure,
    summary=change_summary,
    headline=change_headline,
    notes=change_notes,
)
