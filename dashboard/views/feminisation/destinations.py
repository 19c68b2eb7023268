"""Where workers leaving for work abroad go, and the share of women by destination (ILOSTAT)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import outflows, ranking
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.figures import bars, empty
from dashboard.messages.rows import of_row, one_decimal
from dashboard.messages.terms import categories
from dashboard.messages.values import Amount, Listing, Message, Number, Place, Share, Year, say
from dashboard.selections import values
from dashboard.space import Space
from dashboard.terms import OTHER_ORIGIN
from dashboard.view import Chart, Selection, Subject
from dashboard.views.feminisation.choices import DEPARTURES, LATEST, MEASURE, ORIGIN, departure_years, leaving
from dashboard.views.feminisation.outflows import BREAKS, broken, spans

PLACES = {
    OTHER_ORIGIN: Message("feminisation-destinations-other"),
    outflows.ALL: Message("feminisation-destinations-everywhere"),
}
"""What is no single country among the destinations."""
BY_SEX = ["workers_female", "workers_male"]
SHARES = ["name", "year", "share_female", *BY_SEX, "workers", "status", "note", "destination"]


def destination_rows(*, origin: str, departures: str, measure: str, lang: str, **_marked: Any) -> pd.DataFrame:
    """Return the destinations of one origin's workers in a year, with women and men; no rows where there are none.

    For `measure` "persons" there is one row a destination and sex.
    """
    rows = _by_destination(origin, departures, lang)
    if measure == "share":
        return rows[SHARES]
    single = rows[rows["destination"] != outflows.ALL]
    by_sex = [single.assign(sex=sex, workers=single[f"workers_{sex}"]) for sex in ("female", "male")]
    return pd.concat(by_sex, ignore_index=True)[["name", "year", "sex", "workers", "note", "destination"]]


def destination_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return bars by destination: the share of women, or women and men stacked; words where there are none."""
    lang = selection.lang
    if rows.empty:
        years = spans(departure_years(ORIGIN.of(selection)))
        nothing = Message("feminisation-destinations-nothing", years=years)
        return empty.message(say(nothing.over(values((ORIGIN, DEPARTURES), selection)), lang), lang=lang, space=space)
    if MEASURE.of(selection) == "persons":
        return bars.grouped(
            rows,
            value="workers",
            category="name",
            group="sex",
            colours=theme.SEX_COLOURS,
            words=categories("sex"),
            lang=lang,
            stacked=True,
            selected=rows.loc[rows["destination"].isin(marked(selection)), "name"].tolist(),
            period=rows["year"].iloc[0],
            space=space,
        )
    return bars.ranking(
        rows,
        value="share_female",
        label="name",
        key="destination",
        colours={
            **dict.fromkeys(rows["destination"], theme.SEX_COLOURS["female"]),
            outflows.ALL: theme.SEX_COLOURS["both"],
        },
        lang=lang,
        selected=marked(selection),
        period=rows["year"].iloc[0],
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class DestinationFacts:
    """How many women and men left for each destination, and how far the share of women goes apart."""

    kind: str
    """What is told: "nothing", "persons", only the "title"; shares of "several" destinations or a "single" one."""
    at: Year | None
    years: Listing | None
    """Where there is nothing in the year chosen, the years that have something."""
    share: Share | None
    """Of women among all who left."""
    female: Amount | None
    male: Amount | None
    high: Place | None
    highest: Share | None
    low: Place | None
    lowest: Share | None
    lowest_number: Number | None
    largest: Place | None
    largest_female: Amount | None
    largest_male: Amount | None
    finding: Message | None
    """Of the reader's country, which they leave or for which they leave."""
    own: Message | None
    notes: tuple[Message, ...]


def destination_facts(rows: pd.DataFrame, selection: Selection) -> DestinationFacts:
    """Return the women and men who left one origin in a year, in all and by destination."""
    origin, departures = ORIGIN.of(selection), DEPARTURES.of(selection)
    every = _by_destination(origin, departures, selection.lang)
    total, single = _total(every), _single(every)
    high, low = (single.iloc[0], single.iloc[-1]) if len(single) else (None, None)
    return DestinationFacts(
        kind=_kind(every, total, single, MEASURE.of(selection)),
        at=None if every.empty else Year(every["year"].iloc[0]),
        years=spans(departure_years(origin)) if every.empty else None,
        **_women_and_men(total),
        **of_row(high, high="destination", highest="share_female"),
        **of_row(low, low="destination", lowest="share_female", lowest_number=("share_female", one_decimal)),
        **of_row(_largest(every), largest="destination", largest_female=BY_SEX[0], largest_male=BY_SEX[1]),
        finding=next((_finding(every, one, selection) for one in marked(selection)), None),
        own=None if every.empty else next((_own(every, one) for one in marked(selection) if one != origin), None),
        notes=() if rows.empty else tuple(_notes(rows, every, selection)),
    )


def _kind(every: pd.DataFrame, total: pd.DataFrame, single: pd.DataFrame, measure: str) -> str:
    if every.empty:
        return "nothing"
    if measure == "persons":
        return "persons" if len(total.dropna(subset=BY_SEX)) else "title"
    return "several" if len(single) > 1 else "single"


def _women_and_men(rows: pd.DataFrame) -> dict[str, Any]:
    """Return the share of women, women and men of the one row, as messages take them."""
    one = rows.iloc[0] if len(rows) else None
    return of_row(one, share="share_female", female="workers_female", male="workers_male")


def _largest(every: pd.DataFrame) -> pd.Series | None:
    """Return the destination by name to which most women and men went."""
    by_sex = every.dropna(subset=BY_SEX)
    single = by_sex[~by_sex["destination"].isin([outflows.ALL, OTHER_ORIGIN])]
    return single.iloc[0] if len(single) else None


def _finding(every: pd.DataFrame, country: str, selection: Selection) -> Message | None:
    """Return the finding about the reader's country; None where it is neither the origin nor a destination by name."""
    if country == ORIGIN.of(selection):
        return Message("feminisation-destinations-headline")
    found = every[every["destination"] == country].dropna(subset=BY_SEX)
    if found.empty:
        return None
    told = _women_and_men(found)
    return Message("feminisation-destinations-finding", place=Place(country), **told)


def _own(every: pd.DataFrame, country: str) -> Message:
    """Return the women and men who left for the reader's country, or that it is not among the destinations by name."""
    found = every[every["destination"] == country]
    told = Message("feminisation-destinations-own", place=Place(country), found=len(found) > 0)
    return told.over(_women_and_men(found))


def _notes(rows: pd.DataFrame, every: pd.DataFrame, selection: Selection) -> Iterator[Message]:
    """Yield the coverage, and the remarks on the rows shown."""
    origin, shares = ORIGIN.of(selection), MEASURE.of(selection) == "share"
    yield Message("feminisation-destinations-largest")
    if origin in BREAKS:
        yield broken(origin)
    if shares and rows["status"].notna().any():
        yield Message("feminisation-destinations-gaps")
    if shares and (every["workers"] < ranking.FEW_PERSONS).any():
        yield Message("feminisation-destinations-few")
    if outflows.exceed_total(every):
        yield Message("feminisation-destinations-more")
    remarks = rows.dropna(subset=["note"]).drop_duplicates("destination")
    for code, note in zip(remarks["destination"], remarks["note"], strict=True):
        remark = "small" if note == outflows.FEW_WORKERS else "differ"
        yield Message("feminisation-destinations-remark", place=PLACES.get(code, Place(code)), remark=remark)


def _by_destination(origin: str, departures: str, lang: str) -> pd.DataFrame:
    """Return `outflows.by_destination` with `name`, no rows where the origin gives none in the year."""
    year = _year(origin, departures)
    rows = outflows.by_destination(leaving(), origin=origin, year=year) if year is not None else leaving().iloc[:0]
    words = areas.names(lang) | {code: say(message, lang) for code, message in PLACES.items()}
    return rows.assign(name=[words[code] for code in rows["destination"]])


def _total(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["destination"] == outflows.ALL]


def _single(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the single destinations with a share, the highest first; without notes, and without those of few workers,
    where there are others.
    """
    single = outflows.sound(rows[~rows["destination"].isin([outflows.ALL, OTHER_ORIGIN])])
    return ranking.of_many(single, persons="workers").sort_values("share_female", ascending=False, kind="stable")


def _year(origin: str, departures: str) -> int | None:
    """Return the year to show, None where the origin gives no single destination by sex in it."""
    known = departure_years(origin)
    if departures == LATEST:
        return known[-1] if known else None
    return int(departures) if int(departures) in known else None


BY_DESTINATION = Chart(
    id="feminisation-destinations",
    title=Message("feminisation-destinations-title"),
    subtitle=Message("feminisation-destinations-subtitle"),
    datasets=("labour_outflows",),
    controls=(ORIGIN, DEPARTURES, MEASURE, COUNTRY),
    rows=destination_rows,
    subject=Subject(control=ORIGIN.name, of=ORIGIN.of, columns=("origin_name", "origin")),
    figure=destination_figure,
    facts=destination_facts,
    headline=Message("feminisation-destinations-headline"),
    lead=lambda told: told.finding,
    summary=lambda told: (
        Message("feminisation-destinations-all"),
        Message("feminisation-destinations-single"),
        told.own,
    ),
    notes=lambda told: told.notes,
)
