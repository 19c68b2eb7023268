"""A map beside the same map for a second value of one of its controls, both on one scale; or their difference."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.columns import COLUMNS
from dashboard.data import areas
from dashboard.figures import empty, maps, maps_beside, plain
from dashboard.messages.values import Message, Place, measured, say, write
from dashboard.rendering import facts_of, render, worded
from dashboard.selections import OWN
from dashboard.space import Space
from dashboard.terms import OTHER_ORIGIN
from dashboard.view import LANG, Case, Chart, Control, Label, Option, Selection, Sentences, Words, listed

WITH, SHOWN = "with", "shown"
"""Keys of the address: the second value, and whether both maps are shown or their difference."""
BOTH, DIFFERENCE = "both", "difference"
DIFFERENCES = {"persons": "difference_persons", "US dollars": "difference_dollars", "per cent": "difference_points"}
"""The column that holds the difference of two figures, by their unit."""
Spread = Callable[[pd.DataFrame, Selection], pd.DataFrame]
SEXES = {
    "both": Message("compare-sex.both"),
    "female": Message("compare-sex.female"),
    "male": Message("compare-sex.male"),
}
"""How sentences say a sex, whose label stands alone and begins with a capital."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """The two selections of a base chart that stand beside one another."""

    base: Chart
    by: Control[Any]
    compared: Callable[..., pd.DataFrame]
    """Every row of a selection that may be compared."""
    first: Selection
    second: Selection

    @property
    def column(self) -> str:
        """The column that both maps show."""
        assert self.base.measure is not None
        return self.base.measure(self.first)

    @property
    def difference(self) -> str:
        """The column of their difference."""
        return DIFFERENCES[COLUMNS[self.column].unit]

    @property
    def kept(self) -> str:
        """The column that says which of the two a row is of."""
        return "year" if self.by.number else "sex"

    @property
    def labels(self) -> tuple[Label, Label]:
        """What readers see for the two values."""
        now, other = (self.by.labels(one[self.by.name])[0] for one in (self.first, self.second))
        return now, other

    @property
    def named(self) -> tuple[Label, Label]:
        """How sentences say the two values."""
        now, other = self.labels
        if self.by.number:
            return now, other
        return SEXES[str(self.first[self.by.name])], SEXES[str(self.second[self.by.name])]

    def rows(self, of: Callable[..., pd.DataFrame]) -> tuple[pd.DataFrame, pd.DataFrame]:
        """Return the rows of both, each with the year or sex it is of."""
        first, second = (
            found if self.kept in found else found.assign(**{self.kept: one[self.by.name]})
            for one in (self.first, self.second)
            for found in (of(**one),)
        )
        return first, second

    def differences(self) -> pd.DataFrame:
        """Return one row an area: the figure of the first less that of the second, missing where either is."""
        first, second = self.rows(self.compared)
        key = "country" if "country" in first else "area"
        kept = [column for column in ("name", "area", "country") if column in first]
        found = pd.concat([first[kept], second[kept]]).drop_duplicates(key)
        one, other = first.set_index(key), second.set_index(key)
        now, then = (found[key].map(rows[self.column]).astype(float) for rows in (one, other))
        # Figures that are of something else as well, such as another year, have no difference.
        alike = [
            found[key].map(one[column]).eq(found[key].map(other[column]))
            for column in one
            if COLUMNS[column].role == "key" and column not in (*kept, self.kept)
        ]
        difference = (now - then).where(pd.concat(alike, axis=1).all(axis=1)) if alike else now - then
        of = {column: found[key].map(one[column]) for column in ("year", "sex") if column in one}
        told = {self.difference: difference, self.column: now, **of, "compared_with": str(self.second[self.by.name])}
        rows = found.assign(**told).sort_values(self.difference, ascending=False, kind="stable", ignore_index=True)
        return rows[[*(one for one in rows if one != "country"), *(["country"] if "country" in rows else [])]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What is true of two maps: in how many areas the first is higher, and where they differ most."""

    title: Message
    subtitle: Message
    now: Label
    other: Label
    by: str
    """By what the two differ: "year" or "sex"."""
    of: str
    """What the areas are: "countries" or "groups"."""
    known: int
    up: int
    down: int
    most: Message | None
    least: Message | None
    own: Message | None
    what: Message
    """What the figures are of: the title, and of shares the whole."""
    lead: Message | None
    notes: tuple[Message, ...]
    marks: tuple[Message, ...]


def comparable(
    base: Chart,
    by: Control[Any],
    *,
    spread: Spread | None = None,
    compared: Callable[..., pd.DataFrame] | None = None,
) -> Chart:
    """Return a map that can stand beside itself for a second value of `by`, a year or a sex, or show the difference.

    Two more controls say so; with nothing chosen it is `base`, which names its `measure`. `spread` gives each country
    the figures of its group, where rows are of groups; `compared` the rows of a
    selection of which differences are, where they are more than the map shows.
    """
    second, pair = _second(by), partial(_pair, base, by, compared or base.rows)
    controls = (*base.controls, second, _shown(second))

    def rows(**chosen: Any) -> pd.DataFrame:
        two = pair(chosen)
        if two is None:
            return base.rows(**{name: value for name, value in chosen.items() if name not in (WITH, SHOWN)})
        return two.differences() if chosen[SHOWN] == DIFFERENCE else pd.concat(two.rows(base.rows), ignore_index=True)

    def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
        two = pair(selection)
        if two is None:
            return base.figure(found, selection, space)
        return _difference(two, found, space, spread) if selection[SHOWN] == DIFFERENCE else _both(two, space)

    def facts(found: pd.DataFrame, selection: Selection) -> Any:
        two = pair(selection)
        return base.facts(found, selection) if two is None else _comparison(two, selection)

    def measure(selection: Selection) -> str:
        two = pair(selection)
        assert base.measure is not None
        return two.difference if two and selection[SHOWN] == DIFFERENCE else base.measure(selection)

    return replace(
        base, controls=controls, rows=rows, figure=figure, facts=facts, measure=measure, **_words(base, pair)
    )


def _words(base: Chart, pair: Callable[[Mapping[str, Any]], Pair | None]) -> dict[str, Any]:
    """Return the words of a map by their fields: its own, and of a pair those about the pair."""

    def either(alone: Words, paired: Message) -> Words:
        return lambda selection: paired if pair(selection) else worded(alone, selection)

    return {
        "title": either(base.title, Message("compare-title")),
        "subtitle": either(base.subtitle, Message("compare-subtitle")),
        "headline": either(base.headline, Message("compare-headline")),
        "lead": lambda told: told.lead if isinstance(told, Comparison) else base.lead(told) if base.lead else None,
        "summary": _sentences(base.summary, lambda told: (Message("compare-count"), told.most, told.least, told.own)),
        "notes": _sentences(base.notes, lambda told: (Message("compare-missing"), *told.notes)),
        "marks": _sentences(base.marks, lambda told: told.marks),
    }


def _second(by: Control[Any]) -> Control[str]:
    def options() -> tuple[Option, ...]:
        return (Option(value="", label=Message("compare-with.none")), *by.options())

    return Control(
        name=WITH,
        label=Message("compare-with"),
        options=options,
        default=lambda: "",
        widget="select",
        applies=by.applies,
    )


def _shown(second: Control[str]) -> Control[str]:
    def applies() -> Case:
        return {**second.cases[0], WITH: tuple(text for text in second.texts() if text)}

    words = {BOTH: Message("compare-shown.both"), DIFFERENCE: Message("compare-shown.difference")}
    return Control(
        name=SHOWN,
        label=Message("compare-shown"),
        options=lambda: tuple(Option(value=value, label=label) for value, label in words.items()),
        default=lambda: BOTH,
        applies=applies,
    )


def _pair(
    base: Chart, by: Control[Any], compared: Callable[..., pd.DataFrame], chosen: Mapping[str, Any]
) -> Pair | None:
    """Return what stands beside one another; None where there is no second value, or none of this control."""
    text = str(chosen[WITH])
    applies = any(all(str(chosen[name]) in texts for name, texts in case.items()) for case in by.cases)
    if not text or not applies or text == by.write(chosen[by.name]):
        return None
    kept = {control.name: chosen[control.name] for control in (*base.controls, LANG)}
    value = by.read(text)
    assert value is not None
    first, second = Selection.of(kept), Selection.of({**kept, by.name: value})
    return Pair(base=base, by=by, compared=compared, first=first, second=second)


def _both(two: Pair, space: Space) -> go.Figure:
    """Return both maps; where one has nothing to show, the other alone."""
    both = [render(two.base, one, space) for one in (two.first, two.second)]
    drawn = [one.figure for one in both if one.is_map]
    if len(drawn) < 2:
        alone = (drawn or [both[0].figure])[0]
        return plain.figure(data=alone["data"], layout=alone["layout"])
    lang, (first, second) = two.first.lang, drawn
    now, other = two.labels
    return maps_beside.beside(first, second, heads=(write(now, lang), write(other, lang)), space=space)


def _difference(two: Pair, found: pd.DataFrame, space: Space, spread: Spread | None) -> go.Figure:
    lang = two.first.lang
    now, other = two.named
    if not found[two.difference].notna().any():
        nothing = Message("compare-headline", known=0, up=0, of="countries", by=two.kept, now=now, other=other)
        return empty.message(say(nothing, lang), lang=lang, space=space)
    own = two.first.get(OWN)
    marked = [str(own)] if own else []
    places = areas.areas(lang)
    drawn = maps.differences(
        found if spread is None else spread(found, two.first),
        value=two.difference,
        areas=places,
        lang=lang,
        selected=marked,
        space=space,
    )
    return maps.ringed(drawn, countries=marked, areas=places)


def _comparison(two: Pair, selection: Selection) -> Comparison:
    base, rows = two.base, two.differences()
    told = facts_of(base, base.rows(**two.first), two.first)
    now, other = two.named
    # Those of unknown origin are of no area.
    placed = rows["country"] != OTHER_ORIGIN if "country" in rows else True
    known = rows[rows[two.difference].notna() & placed]
    values = known[two.difference]
    own = known[known["country"] == selection.get(OWN)] if "country" in known else known.head(0)
    title = worded(base.title, two.first).over(told.values)
    return Comparison(
        title=title,
        subtitle=worded(base.subtitle, two.first).over(told.values),
        now=now,
        other=other,
        by=two.kept,
        of="countries" if "country" in rows else "groups",
        known=len(known),
        up=int((values > 0).sum()),
        down=int((values < 0).sum()),
        most=_found(Message("compare-most"), known[values > 0].head(1), two.difference),
        least=_found(Message("compare-least"), known[values < 0].tail(1), two.difference),
        own=_found(Message("compare-own"), own, two.difference),
        what=Message("compare-what", column=two.column, title=title),
        lead=_lead(own, two, selection),
        notes=tuple(one.over(told.values) for one in listed(base.notes, told.facts) if one is not None),
        marks=(
            *([Message("compare-points")] if _in_points(two, selection) else []),
            *(one.over(told.values) for one in listed(base.marks, told.facts) if one is not None),
        ),
    )


def _lead(own: pd.DataFrame, two: Pair, selection: Selection) -> Message | None:
    """Return the finding about the reader's country, that it has none where rows are of countries; else None."""
    country = str(selection.get(OWN) or "")
    if not country or "country" not in own:
        return None
    figure = None if own.empty else measured(own[two.difference].iloc[0], two.difference)
    return Message("compare-lead", place=Place(country), figure=figure)


def _in_points(two: Pair, selection: Selection) -> bool:
    return selection[SHOWN] == DIFFERENCE and COLUMNS[two.difference].pattern == "points"


def _found(message: Message, row: pd.DataFrame, column: str) -> Message | None:
    """Return a message over the one row there is, None where there is none."""
    if row.empty:
        return None
    place = Place(str(row["country" if "country" in row else "area"].iloc[0]))
    return message.over({"place": place, "figure": measured(row[column].iloc[0], column)})


def _sentences(alone: Sentences, paired: Callable[[Comparison], Sequence[Message | None]]) -> Sentences:
    return lambda told: paired(told) if isinstance(told, Comparison) else listed(alone, told)
