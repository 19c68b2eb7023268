"""Countries by the share of employed migrants in one branch: the map."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.figures import maps
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Share, join, say
from dashboard.terms import MIGRANT_BASES
from dashboard.view import Chart, Selection
from dashboard.views.sectors import by_country
from dashboard.views.sectors.choices import COUNTRY_SEX, HOST, SECTOR

SHARE_LIMITS = (5, 10, 20, 35, 50, 70)


def map_rows(
    *,
    sector: str,
    csex: str,
    host: str,  # noqa: ARG001  (the chosen country is outlined, and changes no row)
    country: str,  # noqa: ARG001  (the reader's country is outlined too)
    lang: str,
) -> pd.DataFrame:
    """Return every country of the table (`by_country.country_rows`)."""
    return by_country.country_rows(sector=sector, csex=csex, lang=lang)


def map_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the map, countries that count foreign citizens with a diamond, those that stand out outlined."""
    lang, places = selection.lang, areas.areas(selection.lang)
    csex = COUNTRY_SEX.of(selection)
    said = [
        join([str(year), say(Message("sectors-basis.who", basis=basis, csex=csex), lang), status], "between", lang)
        for year, basis, status in zip(rows["year"], rows["migrant_basis"], rows["status"], strict=True)
    ]
    figure = maps.shares(
        rows.assign(note=said),
        value="share_in_branch",
        areas=places,
        selected=by_country.outlined(selection),
        limits=SHARE_LIMITS,
        missing=Message("sectors-map-missing"),
        lang=lang,
    )
    flagged = rows.loc[(rows["migrant_basis"] == "citizenship") & rows["share_in_branch"].notna(), "country"]
    legend = category("migrant_basis", "citizenship")
    figure = maps.flagged(figure, countries=flagged.tolist(), areas=places, words=legend, lang=lang)
    return maps.ringed(figure, countries=marked(selection), areas=places)


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFacts:
    """What at least half of the ranked countries of the more frequent kind reach, and the largest of either kind."""

    basis: str
    above: int
    count: int
    share: Share | None
    leaders: Listing | None
    told: tuple[Message, ...]


def map_facts(rows: pd.DataFrame, selection: Selection) -> MapFacts:
    """Return the median of the ranked countries; the largest share of either kind, since these are not the same
    people; and the countries that stand out.
    """
    basis, ranked = max(
        ((basis, by_country.ranked(rows, basis)) for basis in MIGRANT_BASES), key=lambda kind: len(kind[1])
    )
    shares = ranked["share_in_branch"]
    return MapFacts(
        basis=basis,
        above=int((shares >= shares.median()).sum()),
        count=len(ranked),
        share=None if ranked.empty else Share(shares.median()),
        leaders=by_country.leaders(rows, MIGRANT_BASES),
        told=by_country.told(selection, MIGRANT_BASES),
    )


MAP = Chart(
    id="sectors-map",
    title=Message("sectors-map-title"),
    subtitle=Message("sectors-map-subtitle"),
    datasets=("migrant_employment",),
    controls=(SECTOR, COUNTRY_SEX, HOST, COUNTRY),
    rows=map_rows,
    figure=map_figure,
    facts=map_facts,
    headline=Message("sectors-map-headline"),
    summary=lambda facts: (Message("sectors-leaders"), *facts.told),
    notes=lambda _facts: by_country.notes(),
    click=(HOST.name, by_country.pressed),
    height=520,
)
