"""Countries by the share of employed migrants in one branch: the map, and the ranking of those of one kind."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import ranking
from dashboard.analysis.sectors_by_country import NOT_IN_TABLE
from dashboard.comparing import comparable
from dashboard.components.choices import BASIS, COUNTRY, marked, ranked, with_own
from dashboard.data import areas
from dashboard.figures import bars, empty, maps
from dashboard.messages.rows import each
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Place, Share, Year, join, known, say
from dashboard.selections import values
from dashboard.space import Space
from dashboard.terms import MIGRANT_BASES
from dashboard.view import Chart, First, Selection
from dashboard.views.sectors import facts, frames
from dashboard.views.sectors.choices import COUNTRY_SEX, HOST, SECTOR, TOP, shown_host

SHARE_LIMITS = (5, 10, 20, 35, 50, 70)
COLUMNS = [
    "name",
    "rank",
    "share_in_branch",
    "year",
    "migrant_basis",
    "status",
    "migrants_in_branch",
    "migrants_employed",
    "share_of_employed",
    "note",
    "country",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryFacts:
    """Countries of one kind that have a rank, those that come first among their kind, and those that stand out."""

    basis: str
    """The kind: the chosen one, or the more frequent one of a map of both."""
    count: int
    """How many have a rank."""
    share: Share | None
    """The largest share among them; of a map, the one that at least half of them reach, `above` in number."""
    above: int = 0
    places: Listing | None = None
    leaders: Listing | None
    told: tuple[Message, ...]
    reasons: Listing | None = None
    """Why countries of the kind have no rank."""
    apart: int = 0
    """Countries of the other kind."""
    own: Message | None = None
    """The finding about the reader's country."""
    gaps: int = 0
    """Countries of the kind without a figure."""


def country_rows(*, sector: str, csex: str, lang: str, **_shown: Any) -> pd.DataFrame:
    """Return every country of the table, the largest share first, with its rank among those of its kind."""
    rows = facts.in_words(frames.shares(sector, csex), lang)
    names = areas.names(lang)
    return rows.assign(name=[names[code] for code in rows["country"]])[COLUMNS]


def outlined(selection: Selection) -> tuple[str, ...]:
    """Return the countries that stand out: the one that the charts of one country are about, and the reader's."""
    return with_own([shown_host(selection)], COUNTRY.of(selection))


def _ranked(rows: pd.DataFrame, basis: str) -> pd.DataFrame:
    """Return the countries of one kind that have a rank, the first on top."""
    return rows[rows["rank"].notna() & (rows["migrant_basis"] == basis)]


def _leaders(rows: pd.DataFrame, bases: Iterable[str]) -> Listing | None:
    """Return the largest share among the ranked countries of each kind; None where none is ranked."""
    kinds = ((basis, _ranked(rows, basis)) for basis in bases)
    return Listing.of((_leader(basis, found) for basis, found in kinds if len(found)), "semicolon")


def _leader(basis: str, rows: pd.DataFrame) -> Message:
    first = ranking.first(rows)
    places = each(first, Message("sectors-place-year"), place="country", year="year")
    share = Share(first["share_in_branch"].iloc[0])
    return Message("sectors-leader", count=len(rows), basis=basis, share=share, places=places)


def _standing_out(rows: pd.DataFrame, selection: Selection, bases: Iterable[str]) -> tuple[Message, ...]:
    """Return the countries that stand out, without those that come first among their kind and are told already."""
    leading = {country for basis in bases for country in ranking.first(_ranked(rows, basis))["country"]}
    return tuple(
        _told(country, rows, COUNTRY_SEX.of(selection)) for country in outlined(selection) if country not in leading
    )


def _told(country: str, rows: pd.DataFrame, csex: str) -> Message:
    """Return a country's share with its rank or why it has none, or that there is no share."""
    found = rows[rows["country"] == country]
    if found.empty:
        return Message("sectors-country", place=Place(country), share=None, why=facts.mark(NOT_IN_TABLE))
    chosen = found.iloc[0]
    return Message(
        "sectors-country",
        place=Place(country),
        year=Year(chosen["year"]),
        basis=chosen["migrant_basis"],
        csex=csex,
        share=known(chosen["share_in_branch"], Share),
        why=facts.mark(chosen["status"]),
        rank=known(chosen["rank"], int),
        ranked=len(_ranked(rows, chosen["migrant_basis"])),
    )


def _finding(country: str, rows: pd.DataFrame, selection: Selection) -> Message:
    """Return the finding about the reader's country, with its place among those of its kind; or that it has none."""
    found = rows[(rows["country"] == country) & rows["share_in_branch"].notna()]
    told = {"place": Place(country), "csex": COUNTRY_SEX.of(selection), "sector": None, "share": None, "others": None}
    if found.empty:
        return Message("sectors-country-headline", **told)
    row = found.iloc[0]
    told |= {"sector": SECTOR.of(selection), "share": Share(row["share_in_branch"])}
    count = len(_ranked(rows, row["migrant_basis"]))
    return ranked(Message("sectors-country-headline", **told), known(row["rank"], int), count)


def _pressed(point: Mapping[str, Any], _selection: Selection) -> str | None:
    """Return the country of a mark that was pressed: a press chooses it."""
    return point.get("location") or point.get("customdata")


def _notes() -> tuple[Message, ...]:
    """Return who counts as a migrant, which figures are ranked, and what is in services."""
    return (
        Message("sectors-kinds"),
        Message("sectors-latest", **frames.ranked_years()),
        Message("sectors-households"),
    )


def map_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map, countries that count foreign citizens with a diamond, those that stand out outlined."""
    lang, places, csex = selection.lang, areas.areas(selection.lang), COUNTRY_SEX.of(selection)
    said = [
        join([str(year), say(Message("sectors-basis.who", basis=basis, csex=csex), lang), status], "between", lang)
        for year, basis, status in zip(rows["year"], rows["migrant_basis"], rows["status"], strict=True)
    ]
    figure = maps.shares(
        rows.assign(note=said),
        value="share_in_branch",
        areas=places,
        selected=outlined(selection),
        limits=SHARE_LIMITS,
        missing=Message("sectors-map-missing"),
        lang=lang,
        space=space,
    )
    flagged = rows.loc[(rows["migrant_basis"] == "citizenship") & rows["share_in_branch"].notna(), "country"]
    legend = category("migrant_basis", "citizenship")
    figure = maps.flagged(figure, countries=flagged.tolist(), areas=places, words=legend, lang=lang, space=space)
    return maps.ringed(figure, countries=marked(selection), areas=places)


def map_facts(rows: pd.DataFrame, selection: Selection) -> CountryFacts:
    """Return the median of the ranked countries; the largest share of either kind, since these are not the same
    people; and the countries that stand out.
    """
    basis, ranked = max(((basis, _ranked(rows, basis)) for basis in MIGRANT_BASES), key=lambda kind: len(kind[1]))
    median = ranked["share_in_branch"].median()
    every = frames.shares(SECTOR.of(selection), COUNTRY_SEX.of(selection))
    return CountryFacts(
        basis=basis,
        above=int((ranked["share_in_branch"] >= median).sum()),
        count=len(ranked),
        share=known(median, Share),
        leaders=_leaders(rows, MIGRANT_BASES),
        told=_standing_out(every, selection, MIGRANT_BASES),
        own=next((_finding(country, every, selection) for country in marked(selection)), None),
    )


ONE_MAP = Chart(
    id="sectors-map",
    title=Message("sectors-map-title"),
    subtitle=Message("sectors-map-subtitle"),
    datasets=("migrant_employment",),
    controls=(SECTOR, COUNTRY_SEX, HOST, COUNTRY),
    rows=country_rows,
    figure=map_figure,
    measure=lambda _: "share_in_branch",
    facts=map_facts,
    headline=Message("sectors-map-headline"),
    lead=lambda facts: facts.own,
    summary=lambda told: (Message("sectors-leaders"), *told.told),
    marks=Message("marks-two-kinds"),
    notes=lambda _told: _notes(),
    click=(HOST.name, _pressed),
)
MAP = comparable(ONE_MAP, COUNTRY_SEX)


def ranking_rows(*, basis: str, **values: Any) -> pd.DataFrame:
    """Return the countries of one kind by rank, then those without rank, last those without a figure."""
    rows = country_rows(**values)
    return rows[rows["migrant_basis"] == basis].sort_values("rank", kind="stable", ignore_index=True)


def first_countries(rows: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the countries up to a rank, with the one that the charts of one country are about and the reader's."""
    return rows[(rows["rank"] <= count) | rows["country"].isin(outlined(selection))].reset_index(drop=True)


def _count(selection: Selection) -> int | None:
    top = TOP.of(selection)
    return None if top == "all" else int(top)


def ranking_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar a country with a figure or that stands out, those that are not ranked filled differently."""
    lang, own = selection.lang, outlined(selection)
    drawn = rows[rows["share_in_branch"].notna() | rows["country"].isin(own)]
    if drawn["share_in_branch"].isna().all():
        nobody = Message("sectors-ranking-nobody").over(values((SECTOR, COUNTRY_SEX, BASIS), selection))
        return empty.message(say(nobody, lang), lang=lang, space=space)
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
        selected=own,
        mark="kind",
        order=[words for words in kinds.values() if words in set(kind)],
        lang=lang,
        space=space,
    )


def ranking_facts(rows: pd.DataFrame, selection: Selection) -> CountryFacts:
    """Return the country, or those, that come first, those that stand out, and how many are not ranked, and why."""
    basis, every = BASIS.of(selection), frames.shares(SECTOR.of(selection), COUNTRY_SEX.of(selection))
    ranked, of_kind = _ranked(every, basis), every[every["migrant_basis"] == basis]
    first, count = ranking.first(ranked), _count(selection)
    unranked = of_kind[of_kind["rank"].isna() & of_kind["share_in_branch"].notna()]
    reasons = unranked["status"].value_counts().items()
    shown = rows if count is None else first_countries(rows, selection, count)
    return CountryFacts(
        basis=basis,
        count=len(ranked),
        places=Listing.of(map(Place, first["country"])),
        share=known(first["share_in_branch"].max(), Share),
        leaders=_leaders(every, [basis]),
        told=_standing_out(every, selection, [basis]),
        reasons=Listing.of(
            (Message("sectors-reason", why=facts.mark(str(status)), count=int(number)) for status, number in reasons),
            "semicolon",
        ),
        apart=len(every) - len(of_kind),
        own=next((_finding(country, every, selection) for country in marked(selection)), None),
        gaps=int((shown["share_in_branch"].isna() & ~shown["country"].isin(outlined(selection))).sum()),
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
    lead=lambda told: told.own,
    summary=lambda told: (Message("sectors-ranking-leaders"), *told.told),
    notes=lambda _told: (
        *_notes(),
        Message("sectors-ranking-reasons"),
        Message("sectors-ranking-apart"),
        Message("sectors-ranking-gaps"),
    ),
    click=(HOST.name, _pressed),
)
