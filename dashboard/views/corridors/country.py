"""One country: where its immigrants were born, and where its emigrants live."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import corridors as analysis
from dashboard.analysis.corridors import EMIGRANTS, IMMIGRANTS
from dashboard.components.choices import COUNTRY, marked, worded
from dashboard.data import areas
from dashboard.definitions.frames import corridors
from dashboard.figures import empty, flows, maps
from dashboard.i18n import t
from dashboard.terms import OTHER_ORIGIN
from dashboard.view import Chart, Control, Selection, Subject
from dashboard.views.corridors import country_words as words
from dashboard.views.corridors.choices import CENTRE, SEX, YEAR, centre_country

SIDES = (IMMIGRANTS, EMIGRANTS)
DIRECTION: Control[str] = Control(
    name="direction",
    label="On the map",
    options=worded({EMIGRANTS: "Emigrants, by where they live", IMMIGRANTS: "Immigrants, by where they were born"}),
    default=lambda: EMIGRANTS,
)
LIMITS = (100, 1_000, 10_000, 100_000, 500_000, 1_000_000)
"""One colour means one amount for every country and year."""
COLUMNS = ["name", "direction", "migrant_stock", "share", "share_female", "rank", "year", "sex", "country"]


def sides(*, year: int, sex: str, centre: str, country: str, lang: str) -> pd.DataFrame:
    """Return one row a partner: immigrants by origin, then emigrants by destination, the largest of each first."""
    return pd.concat(
        [
            partners(year=year, sex=sex, centre=centre, country=country, direction=direction, lang=lang)
            for direction in SIDES
        ],
        ignore_index=True,
    )


def partners(*, year: int, sex: str, centre: str, country: str, direction: str, lang: str) -> pd.DataFrame:
    """Return one row a partner on one side, the largest first, unknown origin last."""
    here = centre_country(centre=centre, country=country)
    found = analysis.partners(_stock(year), country=here, year=year, sex=sex, direction=direction)
    names = {**areas.names(lang), OTHER_ORIGIN: t("Origin not known", lang)}
    found = found.assign(name=[names[code] for code in found["partner"]], direction=direction, year=year, sex=sex)
    return found.rename(columns={"partner": "country"})[COLUMNS]


@cache
def _stock(year: int) -> pd.DataFrame:
    """Return the corridors of one year, of which a country has few."""
    rows = corridors()
    return rows[rows["year"] == year]


@cache
def colours() -> dict[str, str]:
    """Return the colour of every country: that of its ILO subregion."""
    listed = areas.areas()
    pairs = zip(listed["country"], listed["ilo_subregion"], strict=True)
    return {code: theme.SUBREGION_COLOURS[name] for code, name in pairs if name in theme.SUBREGION_COLOURS}


def flows_figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the bands from the countries of birth to the country, and from it to the countries of residence."""
    lang = selection.lang
    if found.empty:
        return empty.message(words.nothing(selection), lang=lang)
    return flows.two_sided(
        found.assign(note=words.beside(found, selection)),
        value="migrant_stock",
        side="direction",
        sides=SIDES,
        centre=(words.here(selection), words.name(selection)),
        lang=lang,
        colours=colours(),
        unknown=(OTHER_ORIGIN,),
        selected=marked(selection),
        heads=words.heads(found, selection),
        period=selection["year"],
    )


def map_figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the map of partners on one side, the country itself outlined."""
    lang = selection.lang
    if found.empty:
        return empty.message(words.nothing_on_side(selection), lang=lang)
    return maps.amounts(
        found.assign(note=words.beside(found, selection)),
        value="migrant_stock",
        areas=areas.areas(lang),
        lang=lang,
        selected=(words.here(selection), *marked(selection)),
        period=selection["year"],
        limits=LIMITS,
        missing="None in the data",
    )


def pressed(point: Mapping[str, Any], selection: Selection) -> str | None:
    """Return the partner that a press on a node, a band or a country stands for; None for those not one country."""
    code = str(point.get("location") or point.get("customdata") or "")
    return code if code and code != words.here(selection) and code in CENTRE.texts() else None


SUBJECT = Subject(control=CENTRE.name, of=words.here, columns=("centre_name", "centre"))
SANKEY = Chart(
    id="corridors-country",
    title=words.title,
    subtitle=words.subtitle,
    datasets=("corridors",),
    controls=(CENTRE, YEAR, SEX, COUNTRY),
    rows=sides,
    subject=SUBJECT,
    figure=flows_figure,
    summary=words.summary,
    headline=words.headline,
    notes=words.notes,
    click=("centre", pressed),
)
MAP = Chart(
    id="corridors-partners",
    title=words.map_title,
    subtitle=words.map_subtitle,
    datasets=("corridors",),
    controls=(CENTRE, DIRECTION, YEAR, SEX, COUNTRY),
    rows=partners,
    subject=SUBJECT,
    figure=map_figure,
    summary=words.map_summary,
    headline=words.map_headline,
    notes=words.map_notes,
    click=("centre", pressed),
)
