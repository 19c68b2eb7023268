"""Who works in a country and from where, and where those from a country work: ILOSTAT beside all migrants."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import leading
from dashboard.analysis import workers_by_origin as analysis
from dashboard.components.choices import COUNTRY, country_options, itself, single
from dashboard.data import areas, catalogue
from dashboard.definitions.frames import corridors
from dashboard.figures import bars, empty
from dashboard.messages.rows import each, of_row
from dashboard.messages.terms import categories
from dashboard.messages.values import Amount, Listing, Message, Place, Year, say
from dashboard.space import Space
from dashboard.terms import MIGRANT_BASES, OTHER_ORIGIN
from dashboard.view import Chart, Control, First, Selection

NAME = "workers_by_origin"
DATASETS = (NAME, "corridors")
SHOWN = 8
NAMED = 3
BIRTH = MIGRANT_BASES[0]
COLUMNS = [
    "name",
    "migrants_employed",
    "share_of_migrants_employed",
    "migrant_stock",
    "year",
    "stock_year",
    "migrant_basis",
]
ENDS = ["origin", "destination"]
WORKERS, MIGRANTS = "workers", "migrants"
GROUPS = {WORKERS: Message("worked-group.workers"), MIGRANTS: Message("worked-group.migrants")}
COLOURS = {WORKERS: theme.SERIES, MIGRANTS: theme.CONTEXT}


@cache
def _destinations() -> tuple[str, ...]:
    return tuple(sorted(set(catalogue.frame(NAME)["destination"])))


@cache
def _origins() -> tuple[str, ...]:
    return tuple(sorted(set(catalogue.frame(NAME)["origin"]) & set(areas.names())))


WORKPLACE: Control[str] = Control(
    name="workplace",
    label=Message("worked-workplace"),
    options=cache(lambda: country_options(_destinations())),
    default=lambda: "THA",
    widget="select",
    leads=itself,
)
HOME: Control[str] = Control(
    name="home",
    label=Message("worked-home"),
    options=cache(lambda: country_options(_origins())),
    default=lambda: "IND",
    widget="select",
    leads=itself,
)
BASIS = single("worker_basis", Message("worked-basis"), categories("migrant_basis"))


@lru_cache(maxsize=256)
def bases(destination: str) -> tuple[str, ...]:
    """Return by what a destination gives its workers: by country of birth, by citizenship, or both."""
    rows = catalogue.frame(NAME)
    given = set(rows.loc[rows["destination"] == destination, "migrant_basis"])
    return tuple(one for one in MIGRANT_BASES if one in given)


def basis_of(destination: str, basis: str) -> str:
    """Return the chosen basis, or the one that a destination has where it lacks that; the two are never mixed."""
    given = bases(destination)
    return basis if basis in given or not given else given[0]


@cache
def latest(basis: str) -> pd.DataFrame:
    """Return the last year of every destination of one basis, beside all migrants; callers must not change it."""
    return analysis.beside_migrants(analysis.latest(catalogue.frame(NAME), basis=basis), corridors())


def into(destination: str, basis: str, lang: str) -> pd.DataFrame:
    """Return one row an origin of the workers of a destination, most first, others last: the columns of COLUMNS, of the
    `basis` that it has.
    """
    found = latest(basis_of(destination, basis))
    found = analysis.ordered(found[found["destination"] == destination])
    names = {**areas.names(lang), OTHER_ORIGIN: say(Message("worked-other"), lang)}
    return found.assign(name=[names[code] for code in found["origin"]])[[*COLUMNS, *ENDS]]


def abroad(origin: str, basis: str, lang: str) -> pd.DataFrame:
    """Return one row a destination that names an origin, most workers first: COLUMNS and both ends."""
    found = latest(basis)
    found = analysis.ordered(found[found["origin"] == origin])
    names = areas.names(lang)
    return found.assign(name=[names[code] for code in found["destination"]])[[*COLUMNS, *ENDS]]


def drawn(found: pd.DataFrame, *, nothing: Message, lang: str, space: Space, dated: bool) -> go.Figure:
    """Return two bars a row, workers and all migrants; `dated` names the year of the workers with each."""
    if found.empty:
        return empty.message(say(nothing, lang), lang=lang, space=space)
    names = found["name"].tolist()
    if dated:
        told = zip(found["destination"], found["year"], strict=True)
        names = [say(Message("worked-dated", place=Place(code), year=Year(int(year))), lang) for code, year in told]
    parts = {WORKERS: found["migrants_employed"], MIGRANTS: found["migrant_stock"]}
    long = pd.concat(
        [pd.DataFrame({"name": names, "group": one, "persons": values.tolist()}) for one, values in parts.items()]
    )
    long = long[long["persons"].notna()]
    return bars.grouped(
        long,
        value="persons",
        category="name",
        group="group",
        colours=COLOURS,
        words=GROUPS,
        lang=lang,
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerFacts:
    """The workers of a place by origin, or from a place by destination, beside all migrants."""

    place: Place
    basis: str
    year: Year | None
    """Of the workers of a destination; None without rows."""
    stock_year: Year | None
    total: Amount | None
    """All workers of a destination, of any origin."""
    count: int
    """Origins or destinations that are named."""
    origin: Place | None
    destination: Place | None
    figure: Amount | None
    first_year: Year | None
    """The pair with most workers, how many they are, and when."""
    leaders: Listing | None
    other: Amount | None
    stand_in: Message | None
    """That the basis chosen is not the one that is shown."""
    led: bool = True
    """Whether there are figures of the reader's country, or none is named (`is_led`)."""


PAIR: dict[str, Any] = {"origin": "origin", "destination": "destination", "figure": "migrants_employed"}
"""What messages take from the row of a pair."""
BESIDE: dict[str, Any] = {**PAIR, "year": "year", "migrants": "migrant_stock", "stock_year": "stock_year"}


def into_facts(found: pd.DataFrame, place: str, chosen: str) -> WorkerFacts:
    """Return the total of a destination, its largest origins, the others, and of which years they are."""
    basis, rows = basis_of(place, chosen), found[found["origin"] != OTHER_ORIGIN]
    last = found.iloc[0] if len(found) else None
    rest = found.loc[found["origin"] == OTHER_ORIGIN, "migrants_employed"]
    return WorkerFacts(
        place=Place(place),
        basis=basis,
        **of_row(last, year="year", stock_year="stock_year"),
        total=Amount(float(_total(place, basis))) if len(found) else None,
        count=len(rows),
        **of_row(rows.iloc[0] if len(rows) else None, **PAIR, first_year="year"),
        leaders=each(rows.head(NAMED), Message("worked-origin"), "semicolon", **BESIDE),
        other=Amount(float(rest.iloc[0])) if len(rest) else None,
        stand_in=Message("worked-stand-in", basis=basis) if len(found) and basis != chosen else None,
    )


def _total(destination: str, basis: str) -> float:
    """Return all workers of a destination in its last year, of any origin."""
    rows = catalogue.frame(NAME)
    rows = rows[(rows["destination"] == destination) & (rows["migrant_basis"] == basis)]
    return float(rows[rows["origin"] == analysis.ALL].sort_values("year")["migrants_employed"].iloc[-1])


def abroad_facts(found: pd.DataFrame, place: str, basis: str) -> WorkerFacts:
    """Return the largest destinations of those that name an origin, each with its year."""
    return WorkerFacts(
        place=Place(place),
        basis=basis,
        year=None,
        stock_year=None,
        total=None,
        count=len(found),
        **of_row(found.iloc[0] if len(found) else None, **PAIR, first_year="year"),
        leaders=each(found.head(NAMED), Message("worked-destination"), "semicolon", **BESIDE),
        other=None,
        stand_in=None,
    )


def is_led(found: pd.DataFrame, place: Control[str], own: str) -> bool:
    """Return whether the reader's country is none, a choice of `place`, or at an end of one of the rows."""
    return not own or own in place.texts() or bool(found[ENDS].eq(own).any(axis=None))


def first(found: pd.DataFrame, _selection: Selection, count: int) -> pd.DataFrame:
    """Return the first destinations."""
    return leading.first(found, count)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Side:
    """One of the two sides of a place: its facts and its words."""

    facts: Callable[[pd.DataFrame, str, str], WorkerFacts]
    title: Message
    subtitle: Message
    headline: Message
    nothing: Message
    summary: tuple[Message, ...]
    notes: tuple[Message, ...]
    dated: bool
    """Whether each row has a year of its own."""


TO_PLACE = Side(
    facts=into_facts,
    title=Message("worked-into-title"),
    subtitle=Message("worked-into-subtitle"),
    headline=Message("worked-into-headline"),
    nothing=Message("worked-into-none"),
    summary=(Message("worked-into-told"), Message("worked-into-other")),
    notes=(Message("worked-named"), Message("worked-beside"), Message("worked-sources")),
    dated=False,
)
FROM_PLACE = Side(
    facts=abroad_facts,
    title=Message("worked-abroad-title"),
    subtitle=Message("worked-abroad-subtitle"),
    headline=Message("worked-abroad-headline"),
    nothing=Message("worked-abroad-none"),
    summary=(Message("worked-abroad-told"),),
    notes=(Message("worked-destinations"), Message("worked-beside"), Message("worked-sources")),
    dated=True,
)


def chart(
    name: str,
    *,
    side: Side,
    place: Callable[[Selection], str],
    basis: Callable[[Selection], str],
    rows: Callable[..., pd.DataFrame],
    controls: tuple[Control[Any], ...],
    follows: Control[str] | None = None,
    **more: Any,
) -> Chart:
    """Return the chart of one side of a place; `place` and `basis` read a selection, in which the control `follows`
    follows the reader's country.
    """

    def facts(found: pd.DataFrame, selection: Selection) -> WorkerFacts:
        told = side.facts(found, place(selection), basis(selection))
        return replace(told, led=is_led(found, follows, COUNTRY.of(selection))) if follows else told

    def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
        nothing = side.nothing.over({"place": Place(place(selection))})
        return drawn(found, nothing=nothing, lang=selection.lang, space=space, dated=side.dated)

    return Chart(
        id=name,
        title=side.title,
        subtitle=side.subtitle,
        datasets=DATASETS,
        controls=controls,
        rows=rows,
        figure=figure,
        measure=lambda _selection: "migrants_employed",
        first=First(count=SHOWN, of=first),
        facts=facts,
        headline=side.headline,
        lead=(lambda told: side.headline if told.led else None) if follows else None,
        summary=lambda told: side.summary if told.count else (side.nothing,),
        marks=lambda told: (told.stand_in,),
        # Where nothing is shown, the first note of origins has nothing to mark.
        notes=lambda told: side.notes if told.count or side.dated else side.notes[1:],
        **more,
    )


def _into_rows(*, workplace: str, worker_basis: str, lang: str, **_others: Any) -> pd.DataFrame:
    return into(workplace, worker_basis, lang)


def _abroad_rows(*, home: str, worker_basis: str, lang: str, **_others: Any) -> pd.DataFrame:
    return abroad(home, worker_basis, lang)


INTO = chart(
    "corridors-workers",
    side=TO_PLACE,
    place=WORKPLACE.of,
    basis=BASIS.of,
    rows=_into_rows,
    controls=(WORKPLACE, BASIS, COUNTRY),
    follows=WORKPLACE,
)
ABROAD = chart(
    "corridors-workers-abroad",
    side=FROM_PLACE,
    place=HOME.of,
    basis=BASIS.of,
    rows=_abroad_rows,
    controls=(HOME, BASIS, COUNTRY),
    follows=HOME,
)
