"""Women among workers leaving for work abroad, by country of origin over the years (ILOSTAT)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import outflows
from dashboard.components.choices import COUNTRY, marked, with_own
from dashboard.data import areas
from dashboard.figures import empty, lines
from dashboard.messages.rows import each
from dashboard.messages.values import Listing, Message, Number, Place, Share, Year, known, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.feminisation import facts
from dashboard.views.feminisation.choices import ORIGIN, ORIGINS, leaving, leaving_from

BREAKS = ("KHM", "MDA", "MMR", "RUS")
"""Countries of origin whose series are not the same throughout."""


def origin_rows(*, origins: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return one row an origin and year: the share of women, women, men, both and the remark."""
    rows = pd.concat([leaving().iloc[:0], *map(leaving_from, with_own(origins, country))], ignore_index=True)
    rows = rows.rename(columns={"origin": "country"})
    rows = rows.assign(name=rows["country"].map(areas.names(lang)))
    return rows[
        ["name", "year", "share_female", "workers_female", "workers_male", "workers", "status", "note", "country"]
    ]


def origin_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a line an origin, broken where a year has no figures."""
    lang = selection.lang
    if rows.empty:
        return empty.message(say(Message("feminisation-outflows-nothing"), lang), lang=lang, space=space)
    return lines.trend(
        rows,
        value="share_female",
        series="country",
        words=areas.names(lang),
        lang=lang,
        highlight=ORIGINS.of(selection),
        selected=marked(selection),
        marks=[(facts.HALF, say(Message("feminisation-half"), lang))],
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginFacts:
    """The share of women among workers leaving each country of origin, in its first and last year."""

    years: str
    """Whether there are no years with figures, a "single" one or "several"."""
    first: Year | None
    last: Year | None
    drawn: str
    """Whether no country of origin is drawn, one or several."""
    majority: str
    larger: int
    count: int
    direction: str
    """Of one country: "up", "down", "same", or "none" where its years cannot be compared."""
    place: Place | None
    share: Share | None
    end: Year | None
    earlier: Number | None
    start: Year | None
    paths: Listing | None
    own: Message | None
    """The finding about the reader's country."""
    absent: Message | None
    notes: tuple[Message, ...]


def origin_facts(rows: pd.DataFrame, selection: Selection) -> OriginFacts:
    """Return the last share of one origin beside its first, or in how many origins women are more than half."""
    parts = {str(code): outflows.sound(part) for code, part in rows.groupby("country", sort=False)}
    larger = sum(bool(part["share_female"].iloc[-1] > facts.HALF) for part in parts.values())
    code, one = next(iter(parts.items())) if len(parts) == 1 else ("", None)
    first, last = (None, None) if one is None else (one.iloc[0], one.iloc[-1])
    absent = [
        Message("feminisation-outflows-absent", place=Place(own)) for own in marked(selection) if own not in parts
    ]
    told = [*(_path(part, origin) for origin, part in parts.items()), *absent]
    opening, closing = (known(rows["year"].agg(edge), Year) for edge in ("min", "max"))
    return OriginFacts(
        years="none" if opening is None else "single" if opening == closing else "several",
        first=opening,
        last=closing,
        drawn="none" if not parts else "single" if code else "several",
        majority=facts.majority(larger, len(parts)),
        larger=larger,
        count=len(parts),
        direction="none" if first is None or last is None else _direction(first, last, code),
        place=Place(code) if code else None,
        **facts.ends(first, last),
        paths=Listing.of(told, "sentences") if parts else None,
        own=next((_course(parts[one], one) for one in marked(selection) if one in parts), None),
        absent=None if parts else next(iter(absent), None),
        notes=tuple(_notes(list(parts))),
    )


def _course(part: pd.DataFrame, code: str) -> Message:
    """Return what became of the share of women leaving one country, as where that alone is drawn."""
    first, last = part.iloc[0], part.iloc[-1]
    told = {"drawn": "single", "place": Place(code), "direction": _direction(first, last, code)}
    return Message("feminisation-outflows-headline", **told, **facts.ends(first, last))


def _direction(first: pd.Series, last: pd.Series, code: str) -> str:
    if first["year"] == last["year"] or code in BREAKS:
        return "none"
    return facts.direction(last["share_female"], first["share_female"])


def _notes(origins: Sequence[str]) -> Iterator[Message]:
    """Yield the breaks of the origins that are drawn, and their years without sex."""
    yield from (broken(code) for code in origins if code in BREAKS)
    for code in origins:
        years = outflows.years_without_sex(leaving(), origin=code)
        if years:
            yield Message("feminisation-outflows-unsexed", place=Place(code), spans=spans(years))


def broken(origin: str) -> Message:
    """Return what breaks the series of one of BREAKS."""
    return Message("feminisation-break", origin=origin)


def take_origin(point: Mapping[str, Any], _selection: Selection) -> str | None:
    """Return the origin whose line was clicked."""
    clicked = point.get("customdata")
    return str(clicked) if clicked in ORIGIN.texts() else None


def _path(rows: pd.DataFrame, code: str) -> Message:
    """Return an origin's first and last share, and between them the one farthest from both; across a break the last."""
    first, last = rows.iloc[0], rows.iloc[-1]
    low, high = sorted((first["share_female"], last["share_female"]))
    beyond = (rows["share_female"] - high).clip(lower=0) + (low - rows["share_female"]).clip(lower=0)
    ends = [first, last] if len(rows) > 1 else [first]
    if beyond.max() > 0:
        ends.insert(1, rows.loc[beyond.idxmax()])
    told = pd.DataFrame(ends[-1:] if code in BREAKS else ends)
    shares = each(told, Message("feminisation-outflows-share"), "between", share=facts.SHARE, at="year")
    return Message("feminisation-outflows-path", place=Place(code), shares=shares)


def spans(years: Sequence[int]) -> Listing | None:
    """Return rising years in short: 1980–2014, 2017."""
    starts = [year for year in years if year - 1 not in years]
    ends = [year for year in years if year + 1 not in years]
    return Listing.of(
        (
            Message("feminisation-span", **{"from": Year(a), "to": Year(b), "apart": a != b})
            for a, b in zip(starts, ends, strict=True)
        ),
        "between",
    )


BY_ORIGIN = Chart(
    id="feminisation-outflows",
    title=Message("feminisation-outflows-title"),
    subtitle=Message("feminisation-outflows-subtitle"),
    datasets=("labour_outflows",),
    controls=(ORIGINS, COUNTRY),
    rows=origin_rows,
    figure=origin_figure,
    facts=origin_facts,
    headline=Message("feminisation-outflows-headline"),
    lead=lambda told: told.own,
    summary=lambda told: (Message("feminisation-outflows-paths"), told.absent),
    notes=lambda told: (Message("feminisation-outflows-register"), *told.notes),
    click=("origin", take_origin),
)
