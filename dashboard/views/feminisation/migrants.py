"""Women among international migrants, by country or area: the map that answers the page's question."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.comparing import comparable
from dashboard.components.choices import COUNTRY, marked, toggle, with_own
from dashboard.data import areas
from dashboard.figures import maps
from dashboard.messages.rows import of_row
from dashboard.messages.values import Amount, Message, Number, Place, Share, Year
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.feminisation import facts
from dashboard.views.feminisation.choices import COUNTRIES, MANY_MIGRANTS, WORLD, YEAR, areas_at, women, years


def map_rows(*, year: int, countries: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return one row a country or area in `year`, the chosen and the reader's, then most women first."""
    rows = facts.named(women()[women()["year"] == year], lang)
    order = rows.assign(rank=~rows["country"].isin(with_own(countries, country)))
    order = order.sort_values(["rank", "share_female"], ascending=[True, False], kind="stable")
    return order.drop(columns="rank").reset_index(drop=True)


def map_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map of shares, ochre below one half and violet above; the chosen countries are outlined."""
    places = areas.areas(selection.lang)
    figure = maps.shares(
        rows,
        value="share_female",
        areas=places,
        lang=selection.lang,
        selected=with_own(COUNTRIES.of(selection), COUNTRY.of(selection)),
        period=YEAR.of(selection),
        diverging=True,
        space=space,
    )
    return maps.ringed(figure, countries=marked(selection), areas=places)


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFacts:
    """Women among the migrants of the world and of its countries in a year."""

    share: Share
    direction: str
    earlier: Number
    first: Year
    women: Amount
    migrants: Amount
    below: int
    count: int
    lowest: Share
    low: Place
    highest: Share
    high: Place
    finding: Message | None
    """Of the reader's country."""
    own: Message | None
    chosen: Message | None
    sudan: Message | None


def map_facts(rows: pd.DataFrame, selection: Selection) -> MapFacts:
    """Return the world's share beside that of the first year, and the extremes among large destinations."""
    year, first = YEAR.of(selection), years()[0]
    world = areas_at(WORLD).set_index("year")["share_female"]
    known = rows.dropna(subset=["share_female"])
    large = known[known["migrant_stock"] >= MANY_MIGRANTS].sort_values("share_female")
    return MapFacts(
        share=Share(float(world[year])),
        direction="none" if year == first else facts.direction(world[year], world[first]),
        earlier=Number(world[first], 1),
        first=Year(first),
        women=Amount(known["migrant_stock_female"].sum()),
        migrants=Amount(known["migrant_stock"].sum()),
        below=int((known["share_female"] < facts.HALF).sum()),
        count=len(known),
        **of_row(large.iloc[0], low="country", lowest=facts.SHARE),
        **of_row(large.iloc[-1], high="country", highest=facts.SHARE),
        finding=facts.finding(rows, selection, year=year),
        own=facts.own(rows, selection, value="share_female"),
        chosen=facts.chosen(rows, selection, value="share_female"),
        sudan=facts.sudan(rows),
    )


toggle_country = toggle(COUNTRIES)


ONE_MAP = Chart(
    id="feminisation-map",
    title=Message("feminisation-map-title"),
    subtitle=Message("feminisation-map-subtitle"),
    datasets=("migrant_stock",),
    controls=(YEAR, COUNTRIES, COUNTRY),
    rows=map_rows,
    figure=map_figure,
    measure=lambda _: "share_female",
    facts=map_facts,
    headline=Message("feminisation-map-headline"),
    lead=lambda told: told.finding,
    summary=lambda told: (Message("feminisation-map-world"), told.own, told.chosen),
    notes=lambda told: (Message("feminisation-map-all"), Message("feminisation-data-types"), told.sudan),
    click=("countries", toggle_country),
)
MAP = comparable(ONE_MAP, YEAR)
