"""How many of the migrants of a country are refugees and asylum-seekers: choices, the map and the ranking."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import leading, ranking
from dashboard.analysis import refugees as analysis
from dashboard.components import choices as shared
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas, catalogue
from dashboard.definitions.frames import stock_years
from dashboard.figures import bars, labels, maps
from dashboard.messages.rows import each, of_row
from dashboard.messages.terms import column
from dashboard.messages.values import Amount, Listing, Message, Place, Share, Year
from dashboard.space import Space
from dashboard.view import Chart, Control, First, Selection

DATASETS = ("refugees", "migrant_stock")
SHARE, PERSONS = "share", "persons"
COLUMN = {SHARE: "share_refugees", PERSONS: "refugees_all"}
LIMITS = {SHARE: (1, 5, 10, 25, 50), PERSONS: (1_000, 10_000, 100_000, 500_000, 1_000_000)}
SHOWN = 15
NAMED = 3
KINDS = ("refugees", "asylum_seekers", "palestine_refugees", "others_protected")
SHOW = shared.single(
    "refugee_show",
    Message("refugees-show"),
    {SHARE: Message("refugees-show.share"), PERSONS: Message("refugees-show.persons")},
)
WHO = shared.single(
    "protected",
    Message("refugees-who"),
    {"mandates": Message("refugees-who.mandates"), "others": Message("refugees-who.others")},
    widget="select",
)
YEAR: Control[int] = Control(
    name="refugee_year",
    label=column("year"),
    options=lambda: shared.year_options(stock_years()),
    default=lambda: str(stock_years()[-1]),
    number=True,
    widget="slider",
    play=True,
)


@cache
def every(who: str) -> pd.DataFrame:
    """Return every country and year, as `analysis.beside_migrants` has it; callers must not change it."""
    stock, found = catalogue.frame("migrant_stock"), catalogue.frame("refugees")
    return analysis.beside_migrants(stock, found, others=who == "others")


def rows(*, refugee_show: str, protected: str, refugee_year: int, lang: str, **_others: Any) -> pd.DataFrame:
    """Return every country and area with migrants, the largest share or number first: name, rank, share_refugees,
    migrant_stock, not_refugees, refugees_all and its kinds, year and country.
    """
    found = every(protected)
    found = found[found["year"] == refugee_year]
    known = found["not_refugees"].notna()
    found = ranking.ordered(found, value=COLUMN[refugee_show], keys=["country"], comparable=known)
    columns = ["share_refugees", "migrant_stock", "not_refugees", "refugees_all", *KINDS, "year"]
    return found.assign(name=found["country"].map(areas.names(lang)))[["name", "rank", *columns, "country"]]


def value(selection: Selection) -> str:
    """Return the column that the selection shows."""
    return COLUMN[SHOW.of(selection)]


def known(found: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of countries from whose migrants refugees can be taken."""
    return found[found["not_refugees"].notna()]


def map_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map, the reader's country outlined."""
    drawn = maps.amounts(
        known(found),
        value=value(selection),
        areas=areas.areas(selection.lang),
        lang=selection.lang,
        selected=marked(selection),
        period=YEAR.of(selection),
        limits=LIMITS[SHOW.of(selection)],
        missing=Message("refugees-missing"),
        space=space,
    )
    return maps.ringed(drawn, countries=marked(selection), areas=areas.areas(selection.lang))


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first countries where both are known, and the reader's."""
    found = known(found)
    return leading.first(found, count, also=found["country"] == COUNTRY.of(selection))


def ranking_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the shares as bars; of persons, bars of all migrants parted into refugees and others."""
    lang, persons = selection.lang, SHOW.of(selection) == PERSONS
    names = [labels.ranked(*one, lang=lang) for one in zip(found["name"], found["rank"], strict=True)]
    told: dict[str, Any] = {
        "label": "name",
        "key": "country",
        "lang": lang,
        "selected": marked(selection),
        "period": YEAR.of(selection),
        "space": space,
    }
    if not persons:
        return bars.ranking(found.assign(name=names), value="share_refugees", **told)
    return bars.divided(
        found.assign(name=names),
        value="migrant_stock",
        parts=["refugees_all", "not_refugees"],
        words=[Message("refugees-part.refugees", protected=WHO.of(selection)), Message("refugees-part.others")],
        colours=[theme.SERIES, theme.CONTEXT],
        **told,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RefugeeFacts:
    """What part of migrants refugees are where both are known, who hosts most, and the reader's country."""

    year: Year
    count: int
    """Countries and areas where both are known."""
    stock: Amount
    refugees: Amount
    share: Share
    first: Listing | None
    """The first country, and the first three, each with its figure."""
    leaders: Listing | None
    finding: Message | None
    with_others: Message | None
    notes: tuple[Message | None, ...]


def facts(found: pd.DataFrame, selection: Selection) -> RefugeeFacts:
    """Return the sums of the countries where both are known, the first of them, and the reader's own."""
    given = known(found)
    stock, refugees = float(given["migrant_stock"].sum()), float(given["refugees_all"].sum())
    return RefugeeFacts(
        year=Year(YEAR.of(selection)),
        count=len(given),
        stock=Amount(stock),
        refugees=Amount(refugees),
        share=Share(100 * refugees / stock),
        first=_named(given.head(1), selection),
        leaders=_named(given.head(NAMED), selection),
        finding=_finding(given, selection),
        with_others=with_others(selection),
        notes=(*notes(first=YEAR.of(selection)), _beyond(found)),
    )


def _named(given: pd.DataFrame, selection: Selection) -> Listing | None:
    return each(given, Message("refugees-leader"), place="country", figure=value(selection))


def _finding(given: pd.DataFrame, selection: Selection) -> Message | None:
    own = given[given["country"] == COUNTRY.of(selection)]
    if own.empty:
        return None
    told = of_row(own.iloc[0], place="country", refugees="refugees_all", share="share_refugees", year="year")
    return Message("refugees-own", **told)


def notes(*, first: int) -> tuple[Message | None, ...]:
    """Return what is said beside all figures of refugees and migrants, from the year `first` on."""
    return (
        Message("refugees-dates"),
        Message("refugees-not-workers"),
        Message("refugees-counted"),
        Message("refugees-before", since=Year(_since())) if first < _since() else None,
    )


@cache
def _since() -> int:
    """Return the first year of which asylum-seekers are given by country."""
    found = catalogue.frame("refugees")
    given = found[(found["origin"] == analysis.ALL) & (found["destination"] != analysis.OTHER)]
    return int(given.loc[given["asylum_seekers"].notna(), "year"].min())


def _beyond(found: pd.DataFrame) -> Message | None:
    """Return where more refugees than migrants are counted, so that none can be taken off."""
    beyond = found[found["refugees_all"] > found["migrant_stock"]]
    places = Listing.of((Place(code) for code in beyond["country"]), sort=True)
    return Message("refugees-beyond", places=places, count=len(beyond)) if places else None


def with_others(selection: Selection) -> Message | None:
    """Return, as a mark, that others in need of international protection are counted, where that is chosen."""
    return Message("refugees-with-others") if WHO.of(selection) == "others" else None


TOLD: dict[str, Any] = {
    "subtitle": Message("refugees-subtitle"),
    "datasets": DATASETS,
    "controls": (SHOW, WHO, YEAR, COUNTRY),
    "rows": rows,
    "measure": value,
    "facts": facts,
    "lead": lambda told: told.finding,
    "marks": lambda told: (told.with_others,),
    "notes": lambda told: told.notes,
}
MAP = Chart(
    id="distribution-refugees",
    title=Message("refugees-map-title"),
    figure=map_figure,
    headline=Message("refugees-headline"),
    summary=(Message("refugees-told"), Message("refugees-leaders")),
    **TOLD,
)
RANKING = Chart(
    id="distribution-refugees-ranking",
    title=Message("refugees-ranking-title"),
    first=First(count=SHOWN, of=first),
    figure=ranking_figure,
    headline=Message("refugees-ranking-headline"),
    summary=(Message("refugees-leaders"), Message("refugees-told")),
    **TOLD,
)
