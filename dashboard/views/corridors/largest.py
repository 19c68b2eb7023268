"""The largest corridors of one year: how many migrants, how many of them women, how they changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis import leading
from dashboard.analysis.corridors import STOCKS
from dashboard.components.choices import COUNTRY, marked
from dashboard.definitions import stock_remarks
from dashboard.definitions.groups import AsOf
from dashboard.figures import bars, empty
from dashboard.messages.terms import category
from dashboard.messages.values import Amount, Listing, Message, Place, Share, known, measured, say
from dashboard.view import Chart, First, Selection, values
from dashboard.views.corridors import facts, rankings
from dashboard.views.corridors.choices import (
    ALL,
    CENTRE,
    ENDS,
    FELL,
    GROUP_MEMBERS,
    MOBILITY_LENS,
    PERSONS,
    SEX,
    SHOW,
    SINCE,
    SOUTH_CONTROLS,
    WITHIN,
    WOMEN,
    YEAR,
    chosen_group,
    group_datasets,
    group_notes,
)
from dashboard.views.corridors.rankings import CHANGES, COLUMN, SHOWN, compared, every, leaders, named

COLUMNS = [
    "origin_name",
    "destination_name",
    "rank",
    "migrant_stock",
    "share_female",
    "year",
    "sex",
    "origin",
    "destination",
]
"""Of a choice without corridors."""
ABOUT_HALF = 51.5
"""Per cent that are still said to be half."""
NO_BREAK = "\u00a0"
PARTS = ("female", "male")
ONE_LINE = 24
"""Letters of a name that fit on a line beside an arrow or a rank."""
CHOICES = (YEAR, SEX, SHOW, SINCE, ENDS, MOBILITY_LENS)
"""What the messages of the chart name of a selection."""


def rows(*, lang: str, **values: Any) -> pd.DataFrame:
    """Return every corridor of the choice with its rank."""
    found = every(values)
    if found.empty:
        return pd.DataFrame(columns=COLUMNS)
    years = {"since": values["since"]} if "change_persons" in found else {}
    found = found.assign(year=values["year"], **years, sex=values["sex"])
    found = facts.with_end_names(found.reset_index(drop=True), lang=lang)
    return found[[*found.columns.drop(["origin", "destination"]), "origin", "destination"]]


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first corridors and the largest from and to the reader's country, by the share of women where that is
    shown.
    """
    own = [leading.foremost(found[end] == COUNTRY.of(selection)) for end in ("origin", "destination")]
    found = leading.first(found, count, also=own[0] | own[1])
    if SHOW.of(selection) != WOMEN:
        return found
    return found.sort_values("share_female", ascending=False, kind="stable", ignore_index=True)


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the bars, those of the reader's country in bold; a hover says the share of women and the change too."""
    lang, show, sex, year = selection.lang, SHOW.of(selection), SEX.of(selection), YEAR.of(selection)
    if found.empty:
        said = {
            **values(CHOICES, selection),
            "state": rankings.state(selection),
            "group": chosen_group(selection, year=year),
        }
        return empty.message(say(Message("corridors-top-nothing").over(said), lang), lang=lang)
    labelled = found.assign(corridor=_labels(found, selection), area=_keys(found), note=_beside(found, selection))
    period = f"{SINCE.of(selection)}-{year}" if show in CHANGES else str(year)
    own: dict[str, Any] = {"selected": _own_keys(found, selection), "period": period}
    named: dict[str, Any] = {"label": "corridor", "key": "area", "lang": lang, **own}
    if show in CHANGES:
        # Falls are drawn to the right, as rises are: there is room for the names.
        return bars.ranking(labelled, value="change_persons", falls=show == FELL, **named)
    if show == WOMEN:
        half = (50.0, say(Message("corridors-top-half"), lang))
        women = theme.SEX_COLOURS["female"]
        return bars.ranking(labelled, value="share_female", colours=women, marks=[half], **named)
    if sex != "both":
        return bars.ranking(labelled, value="migrant_stock", colours=theme.SEX_COLOURS[sex], **named)
    return bars.divided(
        labelled,
        value="migrant_stock",
        parts=[STOCKS[one] for one in PARTS],
        words=[category("sex", one) for one in PARTS],
        colours=[theme.SEX_COLOURS[one] for one in PARTS],
        **named,
    )


def _keys(found: pd.DataFrame) -> list[str]:
    pairs = zip(found["origin"], found["destination"], strict=True)
    return [f"{origin}-{destination}" for origin, destination in pairs]


def _own_keys(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the corridors from and to the reader's country."""
    own = marked(selection)
    return _keys(found[found["origin"].isin(own) | found["destination"].isin(own)])


def _labels(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the names of the ends; the rank in front where the bars stand in its order."""
    ranks = [None] * len(found) if SHOW.of(selection) == WOMEN else found["rank"].tolist()
    ends = zip(found["origin_name"].map(_unbroken), found["destination_name"].map(_unbroken), ranks, strict=True)
    return [
        say(Message("corridors-top-label", origin=origin, destination=destination, rank=rank), selection.lang)
        for origin, destination, rank in ends
    ]


def _unbroken(name: str) -> str:
    """Return a name that stays on one line, where it is short enough for one."""
    return name.replace(" ", NO_BREAK) if len(name) <= ONE_LINE else name


def _beside(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what a hover adds to the value of each corridor: number, share of women and earlier number, without what
    its bar says.
    """
    chosen = values((SHOW, SINCE), selection)
    told = (
        {
            "persons": Amount(row["migrant_stock"]),
            "women": known(row["share_female"], Share),
            "before": known(row.get("migrant_stock_since"), Amount),
        }
        for row in found.to_dict("records")
    )
    return [say(Message("corridors-top-hover", **chosen, **row), selection.lang) for row in told]


def pressed(point: Mapping[str, Any], selection: Selection) -> str | None:
    """Return the origin of the pressed corridor, the destination where the origin is the reader's own country."""
    origin, _, destination = str(point.get("customdata") or "").partition("-")
    code = destination if origin in marked(selection) else origin
    return code if code and code in CENTRE.texts() else None


@dataclass(frozen=True, slots=True, kw_only=True)
class TopFacts:
    """The corridors of a choice: how few hold half of the migrants, the first, those of the reader's country."""

    state: str
    """Whether corridors are "shown", or why none are: "since", "members" or "none"."""
    group: AsOf | None
    corridors: int
    leading: int
    """So many hold half of the migrants."""
    held: Share | None
    """What they hold; None where it is about half."""
    origin: Place | None
    destination: Place | None
    figure: FluentType | None
    """Of the corridor that is named first."""
    listed: int
    more: bool
    """Whether there are others besides those that are listed."""
    leaders: Listing | None
    part: Share | None
    """What the listed hold of `total` in all; None where all are listed, and of changes."""
    total: Amount | None
    own: Message | None
    few: bool
    """Whether the choice has corridors too small to be named."""
    group_notes: tuple[Message, ...]
    south: tuple[Message | None, ...]
    unknown: Message | None
    without_change: Message | None
    borders: Message


def top_facts(found: pd.DataFrame, selection: Selection) -> TopFacts:
    """Return what is true of all corridors of a choice."""
    show, year, ranked, listed = SHOW.of(selection), YEAR.of(selection), every(selection), leaders(selection)
    told = named(selection).head(3).to_dict("records")
    ahead: dict[str, Any] = _figured(told[0], show) if told else {"origin": None, "destination": None, "figure": None}
    leading_, held = rankings.half(ranked)
    total = float(ranked["migrant_stock"].sum()) if len(ranked) else 0.0
    part = show not in CHANGES and len(ranked) > SHOWN
    return TopFacts(
        state=rankings.state(selection),
        group=chosen_group(selection, year=year),
        corridors=len(ranked),
        leading=leading_,
        held=None if held is None or held < ABOUT_HALF else Share(held),
        **ahead,
        listed=len(listed),
        more=len(ranked) > len(listed),
        leaders=Listing.of(Message("corridors-figure", **_figured(row, show)) for row in told),
        part=Share(100 * float(ranked["migrant_stock"].head(SHOWN).sum()) / total) if part else None,
        total=Amount(total) if part else None,
        own=_own(found, selection) if COUNTRY.of(selection) and len(ranked) else None,
        few=len(named(selection)) < len(listed),
        group_notes=tuple(group_notes(selection, year=year)),
        south=facts.who_is(selection, year=year) if MOBILITY_LENS.of(selection) != ALL else (),
        unknown=facts.unknown_origin(selection),
        without_change=_without_change(selection) if compared(selection) else None,
        borders=facts.borders(min(SINCE.of(selection), year)),
    )


def _figured(row: Mapping[Any, Any], show: str) -> dict[str, Any]:
    """Return the ends of a corridor and the figure by which it is ranked, a fall without its sign."""
    figure = measured(abs(row[COLUMN[show]]), COLUMN[show])
    return {"origin": Place(row["origin"]), "destination": Place(row["destination"]), "figure": figure}


def _own(found: pd.DataFrame, selection: Selection) -> Message:
    """Return the first corridors from and to the reader's country, with their ranks."""
    country, told = COUNTRY.of(selection), dict[str, Any]()
    for end, other, name in (("origin", "destination", "to"), ("destination", "origin", "from")):
        own = found[found[end] == country].sort_values("rank").head(1).to_dict("records")
        told |= {name: None, f"{name}_rank": None, f"{name}_figure": None}
        for row in own:
            ends = _figured(row, SHOW.of(selection))
            told |= {name: ends[other], f"{name}_rank": row["rank"], f"{name}_figure": ends["figure"]}
    return Message("corridors-top-own", own=Place(country), **told)


def _without_change(selection: Selection) -> Message | None:
    """Return how many corridors have no figure for the earlier year, and the largest of them."""
    ranked = every({**selection, SHOW.name: PERSONS})
    without = ranked[ranked["change_persons"].isna()] if len(ranked) else ranked
    if without.empty:
        return None
    row = without.iloc[0]
    parted = {row["origin"], row["destination"]} == {"SDN", "SSD"}
    return Message(
        "corridors-top-without-change",
        count=len(without),
        parted=parted and SINCE.of(selection) <= stock_remarks.LAST_WITH_SOUTH_SUDAN,
        **_figured(row, PERSONS),
    )


def title(selection: Selection) -> Message:
    """Return the title, which says what the corridors are ranked by and which are shown."""
    group = chosen_group(selection, year=YEAR.of(selection))
    return Message("corridors-top-title", group=group, compared=compared(selection))


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the bilateral stock, and what the South is made of where a direction is chosen."""
    return ("corridors", *group_datasets(selection), *facts.south_datasets(selection))


def _notes(facts: TopFacts) -> Sequence[Message | None]:
    return (
        Message("corridors-definition"),
        *facts.group_notes,
        *facts.south,
        facts.unknown,
        Message("corridors-top-few"),
        facts.without_change,
        facts.borders,
    )


TOP = Chart(
    id="corridors-top",
    title=title,
    subtitle=Message("corridors-top-subtitle"),
    datasets=datasets,
    controls=(YEAR, SEX, SHOW, SINCE, ENDS, WITHIN, GROUP_MEMBERS, MOBILITY_LENS, *SOUTH_CONTROLS, COUNTRY),
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=figure,
    facts=top_facts,
    headline=Message("corridors-top-headline"),
    summary=lambda facts: (
        Message("corridors-top-nothing"),
        Message("corridors-top-leaders"),
        Message("corridors-top-together"),
        facts.own,
    ),
    notes=_notes,
    click=("centre", pressed),
)
