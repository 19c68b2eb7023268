"""Women among international migrants over the years: the world, subregions, countries."""

from collections.abc import Sequence
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import feminisation
from dashboard.components.choices import COUNTRY, marked, with_own
from dashboard.data import areas
from dashboard.figures import lines
from dashboard.i18n import t
from dashboard.view import Chart, First, Selection
from dashboard.views.feminisation.choices import COUNTRIES, LEVEL, WORLD, areas_at, women, years
from dashboard.views.feminisation.stock import DATA_TYPES, HALF, direction, named, sudan_note

LARGEST = 4
"""Countries drawn where the reader has chosen none."""


def trend_rows(*, level: str, countries: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return one row an area or country and year: the share of women, women and all migrants; the world first.

    Where countries are compared and none is chosen, all have rows.
    """
    parts = [_area_rows(areas_at(WORLD), lang)]
    if level != "country":
        parts.append(_area_rows(areas_at(level), lang))
    shown = with_own(countries or (_by_size() if level == "country" else ()), country)
    chosen = women()[women()["country"].isin(shown)]
    place = chosen["country"].map({code: at for at, code in enumerate(shown)})
    parts.append(named(chosen.assign(place=place).sort_values(["place", "year"]), lang))
    columns = ["name", "year", "share_female", "migrant_stock_female", "migrant_stock", "country", "data_type", "note"]
    return pd.concat(parts, ignore_index=True)[columns]


def first_lines(rows: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the rows of all groups and of the countries that are chosen, else of the largest."""
    if selection["level"] != "country" or selection["countries"]:
        return rows
    kept = with_own(_by_size()[:count], selection.text("country"))
    return rows[rows["country"].isna() | rows["country"].isin(kept)].reset_index(drop=True)


def trend_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return a line each; the world and the chosen countries, else the largest changes, are coloured and named."""
    lang = selection.lang
    world = t(WORLD, lang)
    subregions = theme.SUBREGION_COLOURS if selection["level"] == "subregion" else {}
    tones = {t(name, lang): colour for name, colour in subregions.items()}
    return lines.trend(
        rows,
        value="share_female",
        series="name",
        lang=lang,
        highlight=[*_highlighted(rows, selection), world],
        selected=[areas.names(lang)[code] for code in marked(selection)],
        colours={**tones, world: theme.HIGHLIGHT},
        marks=[(HALF, t("One half", lang))],
        zero=False,
        height=460,
    )


def trend_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return where the share rose and fell most, or what became of the countries that are drawn."""
    lang, first, last = selection.lang, years()[0], years()[-1]
    codes = _drawn_countries(selection)
    if len(codes) == 1:
        return _country_headline(rows, areas.names(lang)[codes[0]], lang)
    if codes:
        shown = rows[rows["country"].isin([*codes, *marked(selection)]) & (rows["year"] == last)]
        return _majority_headline(shown, last, lang)
    rise, fall = (areas.in_sentence(name, lang) for name in _moved(rows, selection))
    return t(
        "Women’s share of migrants rose most in {rise}, fell most in {fall}, {first}-{last}",
        lang,
        first=first,
        last=last,
        rise=rise,
        fall=fall,
    )


def trend_title(selection: Selection) -> str:
    """Return the name of the chart with the areas that are shown."""
    names = {
        "subregion": "Women among international migrants by ILO subregion",
        "un": "Women among international migrants by UN subregion",
        "country": "Women among international migrants by country",
    }
    return t(names[selection.text("level")], selection.lang)


def trend_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return how shares of groups are made, and what is drawn where the reader has chosen no country."""
    grouped = selection["level"] != "country"
    unchosen = (
        "The world and the subregions with the largest rise and the largest fall are named."
        if grouped
        else "No country is chosen: the four largest countries of destination are drawn."
    )
    countries = [DATA_TYPES, *sudan_note(rows)] if rows["country"].notna().any() else []
    return [
        *(["Shares of groups are those of their summed stocks."] if grouped else []),
        "Estimates stand for eight years; the lines between are straight.",
        *([] if selection.several("countries") else [unchosen]),
        *countries,
    ]


def trend_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women in the first and last year for the world and the lines that are named."""
    lang = selection.lang
    shown = dict.fromkeys([t(WORLD, lang), *_highlighted(rows, selection)])
    return t(
        "Share of women among migrants, {first} to {last}: {told}.",
        lang,
        first=rows["year"].min(),
        last=rows["year"].max(),
        told="; ".join(_path(rows[rows["name"] == name], name, lang) for name in shown),
    )


def _path(rows: pd.DataFrame, name: str, lang: str) -> str:
    known = rows.dropna(subset=["share_female"])
    if known.empty:
        return t("{name}: no data", lang, name=name)
    return t(
        "{name}, {start} to {end}",
        lang,
        name=t("the world", lang) if name == t(WORLD, lang) else name,
        start=formats.number(known["share_female"].iloc[0], decimals=1, lang=lang),
        end=formats.per_cent(known["share_female"].iloc[-1], lang=lang),
    )


def _majority_headline(rows: pd.DataFrame, year: int, lang: str) -> str:
    """Return in how many of several countries women were more than half of migrants."""
    larger = int((rows["share_female"] > HALF).sum())
    if larger == 0:
        message = "Women were more than half of migrants in none of the countries shown in {year}"
    elif larger == len(rows):
        message = "Women were more than half of migrants in all {count} countries shown in {year}"
    else:
        message = "Women were more than half of migrants in {larger} of the {count} countries shown in {year}"
    return t(message, lang, larger=larger, count=len(rows), year=year)


def _country_headline(rows: pd.DataFrame, name: str, lang: str) -> str:
    """Return the last share of one country beside its first."""
    known = rows[rows["name"] == name].dropna(subset=["share_female"])
    place = areas.in_sentence(name, lang)
    if known.empty:
        return t("No data on women among migrants in {place}", lang, place=place)
    first, last = known.iloc[0], known.iloc[-1]
    message = {
        "down": "Women were {share} of migrants in {place} in {year}, down from {earlier} in {first}",
        "up": "Women were {share} of migrants in {place} in {year}, up from {earlier} in {first}",
        "same": "Women were {share} of migrants in {place} in {year}, as in {first}",
    }[direction(last["share_female"], first["share_female"])]
    return t(
        message,
        lang,
        share=formats.per_cent(last["share_female"], lang=lang),
        place=place,
        year=last["year"],
        earlier=formats.number(first["share_female"], decimals=1, lang=lang),
        first=first["year"],
    )


def _area_rows(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    names = [t(area, lang) for area in rows["area"]]
    return rows.assign(name=names, country=None, data_type=None, note=None).drop(columns="area")


def _drawn_countries(selection: Selection) -> tuple[str, ...]:
    """Return the chosen countries, else the largest where countries are compared; the reader's stands beside them."""
    return selection.several("countries") or (_by_size()[:LARGEST] if selection["level"] == "country" else ())


def _highlighted(rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the names of the lines to colour: the countries drawn, else the areas that rose and fell most, and the
    reader's country.
    """
    names, codes = areas.names(selection.lang), _drawn_countries(selection)
    lit = [names[code] for code in codes] if codes else _moved(rows, selection)
    return [*lit, *(names[code] for code in marked(selection) if code not in codes)]


def _moved(rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the names of the groups whose share rose and fell most."""
    parts = rows[rows["name"] != t(WORLD, selection.lang)]
    parts = parts[parts["country"].isna()]
    moved = feminisation.change(parts, key="name", since=years()[0], year=years()[-1]).dropna(subset=["change_points"])
    return [str(moved["name"].iloc[0]), str(moved["name"].iloc[-1])]


@cache
def _by_size() -> tuple[str, ...]:
    """Return every country, the largest of the latest year first."""
    rows = women()[women()["year"] == years()[-1]]
    return tuple(rows.sort_values("migrant_stock", ascending=False, kind="stable")["country"])


TREND = Chart(
    id="feminisation-trend",
    title=trend_title,
    subtitle="Women per 100 international migrants at mid-year, 1990 to 2024; the axis does not start at zero",
    datasets=("migrant_stock",),
    controls=(LEVEL, COUNTRIES, COUNTRY),
    rows=trend_rows,
    first=First(count=LARGEST, of=first_lines),
    figure=trend_figure,
    summary=trend_summary,
    headline=trend_headline,
    notes=trend_notes,
)
