"""Women among international migrants: by country, and over the years."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import feminisation
from dashboard.data import areas
from dashboard.figures import lines, maps
from dashboard.i18n import t
from dashboard.view import Chart, Selection
from dashboard.views.feminisation.choices import (
    COUNTRY,
    LEVEL,
    MANY_MIGRANTS,
    WORLD,
    YEAR,
    areas_at,
    chosen_countries,
    women,
    years,
)

LARGEST = 4
"""Countries drawn where the reader has chosen none."""
SUDAN = ("SDN", 2005, "includes South Sudan")
HALF = 50.0
BY_COUNTRY = ["country", "year", "share_female", "migrant_stock_female", "migrant_stock", "data_type", "note"]
DATA_TYPES = (
    "Type of data: B foreign-born, C foreign citizens, R refugees added, I imputed by UN DESA. "
    "All migrants are counted, workers or not."
)


def map_rows(*, year: int, country: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return one row a country or area in `year`, the chosen ones and then the highest share of women first."""
    rows = _named(women()[women()["year"] == year], lang)
    order = rows.assign(rank=~rows["country"].isin(country))
    order = order.sort_values(["rank", "share_female"], ascending=[True, False], kind="stable")
    return order.drop(columns="rank").reset_index(drop=True)


def map_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the map of shares, ochre below one half and violet above."""
    return maps.shares(
        rows,
        value="share_female",
        areas=areas.areas(selection.lang),
        lang=selection.lang,
        selected=chosen_countries(selection),
        period=selection.text("year"),
        diverging=True,
    )


def map_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women in the world, beside that of the first year."""
    lang, year, first = selection.lang, selection.number("year"), years()[0]
    now, then = _share(rows), _share(women()[women()["year"] == first])
    if year == first:
        return t("In {year}, women were {share} of the world’s migrants", lang, year=year, share=_per_cent(now, lang))
    direction = _compare(now, then)
    message = {
        "down": "Women were {share} of the world’s migrants in {year}, down from {earlier} in {first}",
        "up": "Women were {share} of the world’s migrants in {year}, up from {earlier} in {first}",
        "same": "Women were {share} of the world’s migrants in {year}, as in {first}",
    }[direction]
    earlier = formats.number(then, decimals=1, lang=lang)
    return t(message, lang, share=_per_cent(now, lang), year=year, earlier=earlier, first=first)


def map_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the world's share, how many countries lie below one half, and the extremes among large destinations."""
    lang = selection.lang
    known = rows.dropna(subset=["share_female"])
    large = known[known["migrant_stock"] >= MANY_MIGRANTS].sort_values("share_female")
    low, high = large.iloc[0], large.iloc[-1]
    text = t(
        "In {year}, {women} of the world’s {migrants} international migrants were women, {share}. Their share was "
        "below one half in {below} of {count} countries and areas; among those with a million migrants or more it ran "
        "from {lowest} ({low}) to {highest} ({high}).",
        lang,
        year=selection["year"],
        women=formats.amount(known["migrant_stock_female"].sum(), lang=lang),
        migrants=formats.amount(known["migrant_stock"].sum(), lang=lang),
        share=_per_cent(_share(rows), lang),
        below=formats.number(int((known["share_female"] < HALF).sum()), lang=lang),
        count=formats.number(len(known), lang=lang),
        low=low["name"],
        lowest=_per_cent(low["share_female"], lang),
        high=high["name"],
        highest=_per_cent(high["share_female"], lang),
    )
    return " ".join([text, *_chosen_words(rows, selection)])


def toggle_country(point: Mapping[str, Any], selection: Selection) -> str | None:
    """Return the chosen countries with the clicked one added, or without it if it was chosen."""
    clicked = point.get("location") or point.get("customdata")
    if clicked not in COUNTRY.texts():
        return None
    chosen = chosen_countries(selection)
    return ",".join([code for code in chosen if code != clicked] if clicked in chosen else [*chosen, str(clicked)])


def trend_rows(*, level: str, country: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return one row an area or country and year: the share of women, women and all migrants; the world first."""
    parts = [_area_rows(areas_at(WORLD), lang)]
    if level != "country":
        parts.append(_area_rows(areas_at(level), lang))
    shown = country or (_largest() if level == "country" else ())
    for code in shown:
        parts.append(_named(women()[women()["country"] == code], lang))
    rows = pd.concat(parts, ignore_index=True)
    return rows[
        ["name", "year", "share_female", "migrant_stock_female", "migrant_stock", "country", "data_type", "note"]
    ]


def trend_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return a line each; the world and the chosen countries, else the largest changes, are coloured and named."""
    lang = selection.lang
    world = t(WORLD, lang)
    tones = {t(name, lang): colour for name, colour in theme.SUBREGION_COLOURS.items()}
    return lines.trend(
        rows,
        value="share_female",
        series="name",
        lang=lang,
        highlight=[*_highlighted(rows, selection), world],
        colours={**tones, world: theme.HIGHLIGHT},
        marks=[(HALF, t("One half", lang))],
        zero=False,
        height=460,
    )


def trend_subtitle(selection: Selection) -> str:
    """Return the measure and which areas are shown."""
    shown = {"subregion": "world and ILO subregions", "un": "world and UN subregions", "country": "world and countries"}
    return t(
        "Women per 100 international migrants at mid-year, {shown}; the axis does not start at nought",
        selection.lang,
        shown=t(shown[selection.text("level")], selection.lang),
    )


def trend_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women in the first and last year for the world and the lines that are named."""
    lang = selection.lang
    shown = [t(WORLD, lang), *_highlighted(rows, selection)]
    told = []
    for name in dict.fromkeys(shown):
        known = rows[rows["name"] == name].dropna(subset=["share_female"])
        if known.empty:
            told.append(t("{name}: no data", lang, name=name))
            continue
        first, last = known.iloc[0], known.iloc[-1]
        told.append(
            t(
                "{name} {start} to {end}",
                lang,
                name=name,
                start=formats.number(first["share_female"], decimals=1, lang=lang),
                end=_per_cent(last["share_female"], lang),
            )
        )
    return t(
        "Share of women among migrants from {first} to {last}: {told}.",
        lang,
        first=rows["year"].min(),
        last=rows["year"].max(),
        told="; ".join(told),
    )


def _named(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return country rows with `name` first and a `note` where the figure is imputed or holds another country."""
    code, last, words = SUDAN
    imputed = rows["data_type"].str.contains("I").map({True: "imputed", False: None})
    joint = (rows["country"] == code) & (rows["year"] <= last)
    rows = rows.assign(name=rows["country"].map(areas.names(lang)), note=imputed.mask(joint, words))
    return rows[["name", *BY_COUNTRY]].reset_index(drop=True)


def _area_rows(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    names = [t(area, lang) for area in rows["area"]]
    return rows.assign(name=names, country=None, data_type=None, note=None).drop(columns="area")


def _highlighted(rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the names of the lines to colour: the chosen countries, else the countries drawn, else the extremes."""
    lang = selection.lang
    codes = chosen_countries(selection) or (_largest() if selection["level"] == "country" else ())
    if codes:
        return [areas.names(lang)[code] for code in codes]
    parts = rows[rows["name"] != t(WORLD, lang)]
    moved = feminisation.change(parts, key="name", since=years()[0], year=years()[-1]).dropna(subset=["change_points"])
    return [str(moved["name"].iloc[0]), str(moved["name"].iloc[-1])]


def _largest() -> tuple[str, ...]:
    rows = women()[women()["year"] == years()[-1]].nlargest(LARGEST, "migrant_stock")
    return tuple(rows["country"])


def _chosen_words(rows: pd.DataFrame, selection: Selection) -> list[str]:
    lang = selection.lang
    shares = dict(zip(rows["country"], rows["share_female"], strict=True))
    told = [
        t("{name} {share}", lang, name=areas.names(lang)[code], share=_per_cent(shares[code], lang))
        for code in chosen_countries(selection)
    ]
    return [t("Chosen: {told}.", lang, told="; ".join(told))] if told else []


def _share(rows: pd.DataFrame) -> float:
    """Return women per 100 migrants of all `rows` together."""
    return 100 * float(rows["migrant_stock_female"].sum() / rows["migrant_stock"].sum())


def _compare(now: float, then: float) -> str:
    difference = round(now, 1) - round(then, 1)
    return "same" if abs(difference) < 0.05 else "up" if difference > 0 else "down"


def _per_cent(value: float, lang: str) -> str:
    return formats.per_cent(value, lang=lang)


MAP = Chart(
    id="feminisation-map",
    title="Share of women among international migrants, {year}",
    subtitle="Women per 100 international migrants present at mid-year, by country or area of residence, {year}",
    datasets=("migrant_stock",),
    controls=(YEAR, COUNTRY),
    rows=map_rows,
    figure=map_figure,
    summary=map_summary,
    headline=map_headline,
    notes=(DATA_TYPES, "A click on the map adds a country to the charts of this page, another takes it out."),
    click=("country", toggle_country),
)
TREND = Chart(
    id="feminisation-trend",
    title="Share of women among international migrants over the years",
    subtitle=trend_subtitle,
    datasets=("migrant_stock",),
    controls=(LEVEL, COUNTRY),
    rows=trend_rows,
    figure=trend_figure,
    summary=trend_summary,
    notes=(
        "Shares of groups are those of their summed stocks. Estimates stand for eight years; the lines between are "
        "straight. Sudan includes South Sudan until 2005.",
        "Where no country is chosen, the subregions with the largest rise and fall are named, or the four largest "
        "countries of destination.",
    ),
)
CHARTS = (MAP, TREND)
