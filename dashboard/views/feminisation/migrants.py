"""Women among international migrants, by country or area: the map that answers the page's question."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.components.choices import COUNTRY, marked, toggle, with_own
from dashboard.data import areas
from dashboard.figures import maps
from dashboard.i18n import t
from dashboard.view import Chart, Selection
from dashboard.views.feminisation.choices import COUNTRIES, MANY_MIGRANTS, WORLD, YEAR, areas_at, women, years
from dashboard.views.feminisation.stock import DATA_TYPES, HALF, chosen_shares, direction, named, own_share, sudan_note


def map_rows(*, year: int, countries: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return one row a country or area in `year`, the chosen and the reader's, then most women first."""
    rows = named(women()[women()["year"] == year], lang)
    order = rows.assign(rank=~rows["country"].isin(with_own(countries, country)))
    order = order.sort_values(["rank", "share_female"], ascending=[True, False], kind="stable")
    return order.drop(columns="rank").reset_index(drop=True)


def map_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the map of shares, ochre below one half and violet above; the chosen countries are outlined."""
    places = areas.areas(selection.lang)
    figure = maps.shares(
        rows,
        value="share_female",
        areas=places,
        lang=selection.lang,
        selected=with_own(selection.several("countries"), selection.text("country")),
        period=selection.text("year"),
        diverging=True,
    )
    return maps.ringed(figure, countries=marked(selection), areas=places)


def map_headline(_rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women in the world, beside that of the first year."""
    lang, year, first = selection.lang, selection.number("year"), years()[0]
    now, then = _share(year), _share(first)
    share = formats.per_cent(now, lang=lang)
    if year == first:
        return t("Women were {share} of the world’s migrants in {year}", lang, share=share, year=year)
    message = {
        "down": "Women were {share} of the world’s migrants in {year}, down from {earlier} in {first}",
        "up": "Women were {share} of the world’s migrants in {year}, up from {earlier} in {first}",
        "same": "Women were {share} of the world’s migrants in {year}, as in {first}",
    }[direction(now, then)]
    return t(message, lang, share=share, year=year, earlier=formats.number(then, decimals=1, lang=lang), first=first)


def map_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the world's share, how many countries lie below one half, and the extremes among large destinations."""
    lang = selection.lang
    known = rows.dropna(subset=["share_female"])
    large = known[known["migrant_stock"] >= MANY_MIGRANTS].sort_values("share_female")
    low, high = large.iloc[0], large.iloc[-1]
    text = t(
        "In {year}, {women} of the world’s {migrants} international migrants were women, or {share}. Their share was "
        "below one half in {below} of {count} countries and areas; among those with a million migrants or more it ran "
        "from {lowest} ({low}) to {highest} ({high}).",
        lang,
        year=selection["year"],
        women=formats.amount(known["migrant_stock_female"].sum(), lang=lang),
        migrants=formats.amount(known["migrant_stock"].sum(), lang=lang),
        share=formats.per_cent(_share(selection.number("year")), lang=lang),
        below=formats.number(int((known["share_female"] < HALF).sum()), lang=lang),
        count=formats.number(len(known), lang=lang),
        low=low["name"],
        lowest=formats.per_cent(low["share_female"], lang=lang),
        high=high["name"],
        highest=formats.per_cent(high["share_female"], lang=lang),
    )
    of_women: dict[str, str] = {"value": "share_female", "absent": formats.no_data(lang)}
    told = chosen_shares(rows, selection, **of_women)
    chosen = t("Chosen: {told}.", lang, told=told) if told else ""
    return " ".join(part for part in (text, own_share(rows, selection, **of_women), chosen) if part)


def map_notes(rows: pd.DataFrame, _selection: Selection) -> Sequence[str]:
    """Return who is counted and the codes of the table, and which figures hold another country."""
    return ["All international migrants are counted, workers or not.", DATA_TYPES, *sudan_note(rows)]


toggle_country = toggle(COUNTRIES)


def _share(year: int) -> float:
    """Return women per 100 migrants of all countries and areas together."""
    world = areas_at(WORLD).set_index("year")["share_female"]
    return float(world[year])


MAP = Chart(
    id="feminisation-map",
    title="Women among international migrants, {year}",
    subtitle="Women per 100 international migrants at mid-year, by country or area of residence",
    datasets=("migrant_stock",),
    controls=(YEAR, COUNTRIES, COUNTRY),
    rows=map_rows,
    figure=map_figure,
    summary=map_summary,
    headline=map_headline,
    notes=map_notes,
    click=("countries", toggle_country),
)
