"""Countries of one kind ranked by the share of employed migrants in one branch."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import ranking
from dashboard.components.choices import BASIS, COUNTRY
from dashboard.figures import bars, empty
from dashboard.messages.values import Listing, Message, Place, Share, Year, say
from dashboard.view import Chart, First, Selection
from dashboard.views.sectors import by_country, facts, frames
from dashboard.views.sectors.choices import COUNTRY_SEX, HOST, SECTOR, TOP


def ranking_rows(
    *,
    sector: str,
    csex: str,
    basis: str,
    host: str,  # noqa: ARG001  (the chosen country is shown in any case, and changes no row)
    top: str,  # noqa: ARG001  (how many the picture shows)
    country: str,  # noqa: ARG001  (the reader's country is shown in any case too)
    lang: str,
) -> pd.DataFrame:
    """Return the countries of one kind by rank, then those without rank, last those without a figure."""
    rows = by_country.country_rows(sector=sector, csex=csex, lang=lang)
    rows = rows[rows["migrant_basis"] == basis]
    return rows.sort_values("rank", kind="stable", na_position="last", ignore_index=True)


def first_countries(rows: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the countries up to a rank, with the one that the charts of one country are about and the reader's."""
    outlined = by_country.outlined(selection)
    return rows[(rows["rank"] <= count) | rows["country"].isin(outlined)].reset_index(drop=True)


def _count(selection: Selection) -> int | None:
    top = TOP.of(selection)
    return None if top == "all" else int(top)


def ranking_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return a bar a country with a figure or that stands out, those that are not ranked filled differently."""
    lang, outlined = selection.lang, by_country.outlined(selection)
    drawn = rows[rows["share_in_branch"].notna() | rows["country"].isin(outlined)]
    if drawn["share_in_branch"].isna().all():
        chosen = {"sector": SECTOR.of(selection), "csex": COUNTRY_SEX.of(selection), "basis": BASIS.of(selection)}
        nobody = Message("sectors-ranking-nobody", **chosen)
        return empty.message(say(nobody, lang), lang=lang)
    names = [
        say(Message("sectors-ranking-bar", place=Place(country), year=Year(year)), lang)
        for country, year in zip(drawn["country"], drawn["year"], strict=True)
    ]
    kinds = {True: say(Message("sectors-ranked"), lang), False: say(Message("sectors-not-ranked"), lang)}
    kind = drawn["rank"].notna().map(kinds)
    return bars.ranking(
        drawn.assign(name=names, kind=kind, note=drawn["status"]),
        value="share_in_branch",
        label="name",
        key="country",
        colours=theme.SECTOR_COLOURS[SECTOR.of(selection)],
        selected=outlined,
        mark="kind",
        order=[words for words in kinds.values() if words in set(kind)],
        lang=lang,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingFacts:
    """The largest share among the ranked countries of the chosen kind, and which are not ranked or not shown."""

    count: int
    places: Listing | None
    share: Share | None
    leaders: Listing | None
    told: tuple[Message, ...]
    reasons: Listing | None
    apart: int
    gaps: int


def ranking_facts(rows: pd.DataFrame, selection: Selection) -> RankingFacts:
    """Return the country, or those, that come first, those that stand out, and how many are not ranked, and why."""
    basis, every = BASIS.of(selection), by_country.every(selection)
    ranked, of_kind = by_country.ranked(every, basis), every[every["migrant_basis"] == basis]
    first = ranking.first(ranked)
    unranked = of_kind[of_kind["rank"].isna() & of_kind["share_in_branch"].notna()]
    count = _count(selection)
    shown = rows if count is None else first_countries(rows, selection, count)
    missing = shown["share_in_branch"].isna() & ~shown["country"].isin(by_country.outlined(selection))
    return RankingFacts(
        count=len(ranked),
        places=Listing.of(Place(country) for country in first["country"]),
        share=None if first.empty else Share(first["share_in_branch"].iloc[0]),
        leaders=by_country.leaders(every, [basis]),
        told=by_country.told(selection, [basis]),
        reasons=Listing.of(
            (
                Message("sectors-reason", why=facts.mark(str(status)), count=int(number))
                for status, number in unranked["status"].value_counts().items()
            ),
            "semicolon",
        ),
        apart=len(every) - len(of_kind),
        gaps=int(missing.sum()),
    )


RANKING = Chart(
    id="sectors-ranking",
    title=Message("sectors-ranking-title"),
    subtitle=lambda _selection: Message("sectors-ranking-subtitle", **frames.ranked_years()),
    datasets=("migrant_employment",),
    controls=(SECTOR, COUNTRY_SEX, BASIS, HOST, TOP, COUNTRY),
    rows=ranking_rows,
    first=First(count=_count, of=first_countries),
    figure=ranking_figure,
    facts=ranking_facts,
    headline=Message("sectors-ranking-headline"),
    summary=lambda told: (Message("sectors-ranking-leaders"), *told.told),
    notes=lambda _told: (
        *by_country.notes(),
        Message("sectors-ranking-reasons"),
        Message("sectors-ranking-apart"),
        Message("sectors-ranking-gaps"),
    ),
    click=(HOST.name, by_country.pressed),
)
