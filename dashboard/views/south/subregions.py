"""Where migrants from South to South live: the ILO's subregions of destination."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import south as analysis
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.definitions import south
from dashboard.definitions.frames import corridors
from dashboard.figures import bars
from dashboard.i18n import t
from dashboard.terms import SUBREGIONS
from dashboard.view import Chart, Selection
from dashboard.views.south import wording
from dashboard.views.south.choices import PERSONS, SHARE, SHOW, YEAR

COLUMN = {PERSONS: "migrant_stock", SHARE: "share"}
SUBTITLES = {
    SHARE: "From South to South, per cent of the immigrants of known origin, by ILO subregion of destination, {year}",
    PERSONS: "International migrants from South to South, by ILO subregion of destination, {year}",
}


@cache
def _subregions() -> dict[str, str]:
    """Return the ILO subregion of every area that has one, in the order in which the ILO lists them."""
    known = areas.areas().dropna(subset=["ilo_subregion"])
    place = {name: at for at, name in enumerate(SUBREGIONS)}
    pairs = sorted(zip(known["country"], known["ilo_subregion"], strict=True), key=lambda pair: place[pair[1]])
    return dict(pairs)


def rows(*, year: int, show: str, country: str, lang: str, **choice: Any) -> pd.DataFrame:  # noqa: ARG001
    """Return the South-South migrants of each subregion of destination and their share, the largest first."""
    found = analysis.by_destination(corridors(), south.membership(**choice), groups=_subregions(), year=year)
    found = found.sort_values([COLUMN[show], "migrant_stock"], ascending=False, ignore_index=True, na_position="last")
    found = found.assign(subregion=[t(name, lang) for name in found["group"]], year=year)
    return found[["subregion", COLUMN[show], *(one for one in COLUMN.values() if one != COLUMN[show])]].join(
        found[["migrant_stock_known", "share_placed", "year"]]
    )


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the ranking; the subregion of the reader's country is bold."""
    lang = selection.lang
    return bars.ranking(
        found,
        value=COLUMN[selection.text("show")],
        label="subregion",
        lang=lang,
        colours=theme.SOUTH,
        selected=[t(_subregions()[code], lang) for code in marked(selection) if code in _subregions()],
        period=selection.text("year"),
    )


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return the subregion with the most, or with the largest share."""
    lang, first = selection.lang, found.iloc[0]
    values = {"year": selection["year"], "place": areas.in_sentence(first["subregion"], lang)}
    if not first["migrant_stock"]:
        return t("Nobody had gone from South to South by {year} under this definition", lang, **values)
    if selection["show"] == PERSONS:
        value = formats.amount(first["migrant_stock"], lang=lang)
        told = "No subregion had more migrants from South to South than {place}: {value} in {year}"
        return t(told, lang, value=value, **values)
    value = formats.per_cent(first["share"], lang=lang)
    return t(
        "In {place} {value} of immigrants of known origin were South-South migrants in {year}",
        lang,
        value=value,
        **values,
    )


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the three largest subregions with persons and share."""
    lang = selection.lang
    parts = [
        t(
            "{place} {persons} ({share})",
            lang,
            place=place,
            persons=formats.amount(persons, lang=lang),
            share=formats.per_cent(share, lang=lang),
        )
        for place, persons, share in zip(
            found["subregion"][:3], found["migrant_stock"][:3], found["share"][:3], strict=True
        )
    ]
    return t(
        "Migrants from South to South in {year} and their share of the immigrants of known origin, with {name} as the "
        "South: {parts}.",
        lang,
        year=selection["year"],
        name=wording.name(selection),
        parts="; ".join(parts),
    )


def subtitle(selection: Selection) -> str:
    """Return measure, unit, place and period of what is shown."""
    return t(SUBTITLES[selection.text("show")], selection.lang, year=selection["year"])


def notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the definition, who is left out, the years of the groups, and areas in no subregion."""
    known = areas.areas(selection.lang)
    outside = known.loc[known["in_migrant_stock"] & known["ilo_subregion"].isna(), "country"].tolist()
    unlisted = t(
        "In none of the ILO’s subregions: {names}.", selection.lang, names=wording.named(outside, selection.lang)
    )
    years = (selection.number("year"),)
    words = wording.NOT_COUNTED if selection["show"] == PERSONS else wording.NOT_IN_SHARES
    coverage = wording.coverage_note(selection, years, words=words)
    return [*wording.notes(selection, years, coverage=coverage), *([unlisted] if outside else [])]


RANKING = Chart(
    id="south-subregions",
    title="Where migrants from South to South live, {year}",
    subtitle=subtitle,
    datasets=lambda selection: (*wording.datasets(selection), "countries"),
    controls=(*south.CONTROLS, YEAR, SHOW, COUNTRY),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
)
