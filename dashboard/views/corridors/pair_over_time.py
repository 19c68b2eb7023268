"""From group to group over the years: how many, what part they are of those at either end, how many are women."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis import pairs
from dashboard.components.choices import single
from dashboard.definitions.frames import corridors, stock_years
from dashboard.definitions.sets import Set
from dashboard.figures import empty, lines
from dashboard.messages.terms import category
from dashboard.messages.values import Amount, Listing, Message, Number, Share, Year, known, say
from dashboard.selections import values
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.corridors import facts, pair_choices
from dashboard.views.corridors.choices import SEX
from dashboard.views.corridors.pair_choices import DESTINATIONS, ORIGINS

SHARES, PERSONS = "shares", "persons"
DRAWN = single(
    "drawn", Message("pairs-drawn"), {SHARES: Message("pairs-drawn.shares"), PERSONS: Message("pairs-drawn.persons")}
)
SERIES = {
    "share_of_immigrants": Message("pairs-line-immigrants"),
    "share_of_emigrants": Message("pairs-line-emigrants"),
    "share_female": Message("pairs-line-women"),
}
"""The shares that are drawn, each with the words at its line."""
COLOURS = {
    "share_of_immigrants": theme.SERIES,
    "share_of_emigrants": theme.EARLIER,
    "share_female": theme.SEX_COLOURS["female"],
}


def rows(*, sex: str, lang: str, **values: Any) -> pd.DataFrame:  # noqa: ARG001  (no names)
    """Return every year of the flow with its shares."""
    return pairs.over_time(corridors(), pair_choices.by_year(values), sex=sex).assign(sex=sex)


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the flow in persons as one line, or its shares, each a line."""
    lang = selection.lang
    if not found["migrant_stock"].any():
        told = values((SEX,), selection) | pair_choices.named(selection) | {"year": None}
        return empty.message(say(Message("pairs-nothing", **told), lang), lang=lang, space=space)
    if DRAWN.of(selection) == PERSONS:
        there = found[found["migrant_stock"].notna()]
        drawn, words = there.assign(measure=PERSONS), {PERSONS: category("sex", SEX.of(selection))}
        return lines.trend(drawn, value="migrant_stock", series="measure", words=words, lang=lang, space=space)
    drawn = found[["year", *_shown(selection)]].melt("year", var_name="measure", value_name="share")
    return lines.trend(
        drawn.dropna(subset=["share"]),
        value="share",
        series="measure",
        lang=lang,
        colours=COLOURS,
        words={name: say(SERIES[name], lang) for name in _shown(selection)},
        space=space,
    )


def measure(selection: Selection) -> str:
    """Return the column that is drawn, the first of several."""
    return "migrant_stock" if DRAWN.of(selection) == PERSONS else _shown(selection)[0]


def _shown(selection: Selection) -> list[str]:
    """Return the shares that say something: none of the whole world, and no share of women among one sex."""
    told = {
        "share_of_immigrants": bool(ORIGINS.of(selection)),
        "share_of_emigrants": bool(DESTINATIONS.of(selection)),
        "share_female": SEX.of(selection) == "both",
    }
    return [name for name, says in told.items() if says] or ["share_of_immigrants"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFacts:
    """The flow and its shares in the first and in the last year in which it has anybody."""

    origins: Set
    destinations: Set
    start: Year | None
    end: Year
    first: Amount | None
    last: Amount
    courses: Listing | None
    """Each share at both ends."""
    notes: tuple[Message | None, ...]


def course_facts(found: pd.DataFrame, selection: Selection) -> CourseFacts:
    """Return both ends of the flow, and of each share that is drawn."""
    there = found[found["migrant_stock"] > 0]
    first, last = (there if len(there) else found).iloc[0], found.iloc[-1]
    return CourseFacts(
        **pair_choices.named(selection),
        start=Year(first["year"]) if len(there) else None,
        end=Year(last["year"]),
        first=Amount(first["migrant_stock"]) if len(there) else None,
        last=Amount(last["migrant_stock"]),
        courses=Listing.of(
            (_course(name, found, SEX.of(selection)) for name in _shown(selection) if found[name].notna().any()),
            "semicolon",
        ),
        notes=(
            Message("corridors-definition"),
            pair_choices.of_each_year(selection),
            *pair_choices.notes(selection, year=int(last["year"]), years=stock_years()),
            Message("pairs-unknown-left-out"),
            facts.borders(stock_years()[0]),
        ),
    )


def _course(name: str, found: pd.DataFrame, sex: str) -> Message:
    there = found.dropna(subset=[name])
    ends: dict[str, FluentType | None] = {
        "first": known(there[name].iloc[0], lambda share: Number(share, 1)),
        "last": known(there[name].iloc[-1], Share),
        "since": Year(there["year"].iloc[0]),
        "until": Year(there["year"].iloc[-1]),
    }
    return Message("pairs-course", measure=name, sex=sex, **ends)


LINES = Chart(
    id="corridors-pair-years",
    title=lambda _: Message("pairs-years-title", since=Year(stock_years()[0]), until=Year(stock_years()[-1])),
    subtitle=Message("pairs-years-subtitle"),
    datasets=lambda selection: pair_choices.datasets(selection, "corridors"),
    controls=(ORIGINS, DESTINATIONS, SEX, DRAWN),
    rows=rows,
    figure=figure,
    measure=measure,
    facts=course_facts,
    headline=Message("pairs-years-headline"),
    summary=lambda facts: (Message("pairs-years-number"), Message("pairs-years-courses") if facts.courses else None),
    notes=lambda facts: facts.notes,
)
