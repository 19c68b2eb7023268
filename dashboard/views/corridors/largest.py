"""The largest corridors of one year: how many migrants, how many of them women, how they changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis.corridors import STOCKS
from dashboard.components.choices import COUNTRY, marked, ranked
from dashboard.definitions import stock_remarks
from dashboard.definitions.groups import AsOf
from dashboard.figures import bars, empty
from dashboard.messages.rows import of_row
from dashboard.messages.terms import category
from dashboard.messages.values import Amount, Listing, Message, Place, Share, Year, measured, say
from dashboard.selections import values
from dashboard.space import Space
from dashboard.view import Chart, First, Selection
from dashboard.views.corridors import choices, facts, rankings
from dashboard.views.corridors.choices import ENDS, FELL, MOBILITY_LENS, PERSONS, SEX, SHOW, SINCE, WOMEN, YEAR
from dashboard.views.corridors.rankings import CHANGES, COLUMN, SHOWN, compared, every, leaders, named

COLUMNS = ["origin_name", "destination_name", "rank", "migrant_stock", "share_female", "year", "sex"]
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
        return pd.DataFrame(columns=[*COLUMNS, "origin", "destination"])
    years = {"since": values["since"]} if "change_persons" in found else {}
    found = found.assign(year=values["year"], **years, sex=values["sex"])
    found = facts.with_end_names(found.reset_index(drop=True), lang=lang)
    return found[[*found.columns.drop(["origin", "destination"]), "origin", "destination"]]


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first corridors and the largest from and to the reader's country, by the share of women where that is
    shown.
    """
    found = rankings.first(found, selection, count)
    if SHOW.of(selection) != WOMEN:
        return found
    return found.sort_values("share_female", ascending=False, kind="stable", ignore_index=True)


def measure(selection: Selection) -> str:
    """Return the column that the bars show."""
    show = SHOW.of(selection)
    return "change_persons" if show in CHANGES else "share_female" if show == WOMEN else "migrant_stock"


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bars, those of the reader's country in bold; a hover says the share of women and the change too."""
    lang, show, sex, year = selection.lang, SHOW.of(selection), SEX.of(selection), YEAR.of(selection)
    if found.empty:
        told = {"state": rankings.state(selection), "group": choices.chosen_group(selection, year=year)}
        nothing = Message("corridors-top-nothing", **told).over(values(CHOICES, selection))
        return empty.message(say(nothing, lang), lang=lang, space=space)
    keys = rankings.keys(found)
    labelled = found.assign(corridor=_labels(found, selection), area=keys, note=_beside(found, selection))
    period = f"{SINCE.of(selection)}-{year}" if show in CHANGES else str(year)
    own: dict[str, Any] = {"selected": rankings.own_keys(found, selection), "period": period}
    named: dict[str, Any] = {"label": "corridor", "key": "area", "lang": lang, **own}
    if show in CHANGES:
        # Falls are drawn to the right, as rises are: there is room for the names.
        return bars.ranking(labelled, value="change_persons", falls=show == FELL, **named, space=space)
    if show == WOMEN:
        half = (50.0, say(Message("corridors-top-half"), lang))
        women = theme.SEX_COLOURS["female"]
        return bars.ranking(labelled, value="share_female", colours=women, marks=[half], **named, space=space)
    if sex != "both":
        return bars.ranking(labelled, value="migrant_stock", colours=theme.SEX_COLOURS[sex], **named, space=space)
    return bars.divided(
        labelled,
        value="migrant_stock",
        parts=[STOCKS[one] for one in PARTS],
        words=[category("sex", one) for one in PARTS],
        colours=[theme.SEX_COLOURS[one] for one in PARTS],
        **named,
        space=space,
    )


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
    chosen = values((SHOW, SINCE), selection) | {"before": None}
    told = {"persons": "migrant_stock", "women": "share_female"}
    told |= {"before": "migrant_stock_since"} if "migrant_stock_since" in found else {}
    hovers = (Message("corridors-top-hover", **chosen | of_row(row, **told)) for row in found.to_dict("records"))
    return [say(hover, selection.lang) for hover in hovers]


def pressed(point: Mapping[str, Any], selection: Selection) -> str | None:
    """Return the origin of the pressed corridor, the destination where the origin is the reader's own country."""
    origin, _, destination = str(point.get("customdata") or "").partition("-")
    code = destination if origin in marked(selection) else origin
    return code if code and code in choices.CENTRE.texts() else None


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
    origin: Place | None = None
    destination: Place | None = None
    figure: FluentType | None = None
    """Of the corridor that is named first."""
    listed: int
    more: bool
    """Whether there are others besides those that are listed."""
    leaders: Listing | None
    part: Share | None
    """What the listed hold of `total` in all; None where all are listed, and of changes."""
    total: Amount | None
    own: Message | None
    finding: Message | None
    """Of the reader's country."""
    few: bool
    """Whether the choice has corridors too small to be named."""
    notes: tuple[Message | None, ...]
    compared: bool
    """Whether the year to compare with is before the one that is shown."""


def top_facts(found: pd.DataFrame, selection: Selection) -> TopFacts:
    """Return what is true of all corridors of a choice."""
    show, year, ranked, listed = SHOW.of(selection), YEAR.of(selection), every(selection), leaders(selection)
    told = named(selection).head(3).to_dict("records")
    leading_, held = rankings.half(ranked)
    total = float(ranked["migrant_stock"].sum()) if len(ranked) else 0.0
    part = show not in CHANGES and len(ranked) > SHOWN
    return TopFacts(
        state=rankings.state(selection),
        group=choices.chosen_group(selection, year=year),
        corridors=len(ranked),
        leading=leading_,
        held=None if held is None or held < ABOUT_HALF else Share(held),
        **(_figured(told[0], show) if told else {}),
        listed=len(listed),
        more=len(ranked) > len(listed),
        leaders=Listing.of(Message("corridors-figure", **_figured(row, show)) for row in told),
        part=Share(100 * float(ranked["migrant_stock"].head(SHOWN).sum()) / total) if part else None,
        total=Amount(total) if part else None,
        own=_own(found, selection) if COUNTRY.of(selection) and len(ranked) else None,
        finding=_finding(found, selection) if COUNTRY.of(selection) and show != WOMEN else None,
        few=len(named(selection)) < len(listed),
        notes=(
            Message("corridors-definition"),
            *choices.group_notes(selection, year=year),
            *(facts.who_is(selection, year=year) if MOBILITY_LENS.of(selection) != choices.ALL else ()),
            facts.unknown_origin(selection),
            Message("corridors-top-few"),
            _without_change(selection) if compared(selection) else None,
            facts.borders(min(SINCE.of(selection), year)),
        ),
        compared=compared(selection),
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


def _finding(found: pd.DataFrame, selection: Selection) -> Message:
    """Return the first corridor from or to the reader's country, with its place among all."""
    country, show = COUNTRY.of(selection), SHOW.of(selection)
    mine = found[(found["origin"] == country) | (found["destination"] == country)].sort_values("rank").head(1)
    told: dict[str, Any] = {
        "own": Place(country),
        "show": show,
        "year": Year(YEAR.of(selection)),
        "origin": None,
        "destination": None,
        "figure": None,
        "outward": False,
    }
    for row in mine.to_dict("records"):
        told |= _figured(row, show) | {"outward": row["origin"] == country}
    rank = int(mine["rank"].iloc[0]) if len(mine) else None
    return ranked(Message("corridors-own-finding", **told), rank, len(every(selection)))


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


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the bilateral stock, and what the South is made of where a direction is chosen."""
    return ("corridors", *choices.group_datasets(selection), *facts.south_datasets(selection))


TOP = Chart(
    id="corridors-top",
    title=Message("corridors-top-title"),
    subtitle=Message("corridors-top-subtitle"),
    datasets=datasets,
    controls=(
        *(YEAR, SEX, SHOW, SINCE, ENDS, choices.WITHIN, choices.GROUP_MEMBERS),
        *(MOBILITY_LENS, *choices.SOUTH_CONTROLS, COUNTRY),
    ),
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=figure,
    measure=measure,
    facts=top_facts,
    headline=Message("corridors-top-headline"),
    # By the share of women, corridors of few migrants come first: none of them is told as a country's own.
    lead=lambda facts: facts.finding or (Message("corridors-top-headline") if facts.own else None),
    summary=lambda facts: (
        Message("corridors-top-nothing"),
        Message("corridors-top-leaders"),
        Message("corridors-top-together"),
        facts.own,
    ),
    notes=lambda facts: facts.notes,
    click=("centre", pressed),
)
