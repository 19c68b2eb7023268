"""Migrants and migrant workers by the income group of the country where they live."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.components.choices import COUNTRY as OWN
from dashboard.components.choices import marked
from dashboard.definitions import income
from dashboard.figures import bars, empty
from dashboard.messages.values import Listing, Message, Place, Share, Year, by_name, measured, say, write
from dashboard.terms import INCOME_GROUPS
from dashboard.view import MANY, Chart, Selection
from dashboard.views.distribution import facts, frames
from dashboard.views.distribution.choices import (
    EDITION,
    MEASURE,
    SEX,
    SHOW,
    WORKERS,
    YEAR,
    column_of,
    counted,
    period,
)


def rows(
    *,
    measure: str,
    year: int,
    edition: int,
    sex: str,
    show: str,
    country: str,  # noqa: ARG001  (the group of the reader's country is marked, and changes no row)
    lang: str,
) -> pd.DataFrame:
    """Return one row an income group; see `frames.by_income`."""
    return frames.by_income(measure=measure, year=year, edition=edition, sex=sex, show=show, lang=lang)


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the selection: the ILO's figures come by income group already."""
    used = facts.datasets(selection)
    return used if MEASURE.of(selection) == WORKERS else (*used, "income_groups")


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one bar an income group, high income on top; that of the reader's country is bold."""
    lang, value = selection.lang, column_of(selection)
    if found[value].isna().all():
        return empty.message(say(facts.instead(selection, rows), lang), lang=lang)
    return bars.ranking(
        found.assign(category=[write(_group(group), lang) for group in found["income_group"]]),
        value=value,
        label="category",
        key="income_group",
        lang=lang,
        selected=[_group_of(country, selection) for country in marked(selection)],
        colours={**theme.INCOME_COLOURS, frames.NOT_CLASSIFIED: theme.CONTEXT},
        period=period(selection),
    )


def _group(group: str) -> Place:
    return Place(INCOME_GROUPS.get(group, group))


def _group_of(country: str, selection: Selection) -> str:
    """Return the group in which a country is counted; nothing where that is not known, as in the ILO's estimates."""
    return "" if MEASURE.of(selection) == WORKERS else frames.income_group(country, YEAR.of(selection))


def title(selection: Selection) -> Message:
    """Return the title: whom it counts, and how they are grouped."""
    return Message("distribution-income-title", who=counted(selection))


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The figure of every group, which is the largest, and the group of the reader's country."""

    who: str
    show: str
    year: Year
    edition: Message | None
    finding: Message
    groups: Listing | None
    own: Message | None
    notes: tuple[Message | None, ...]


def income_facts(found: pd.DataFrame, selection: Selection) -> Facts:
    """Return the figure of every group, the largest, the group of the reader's country, and who counts in which."""
    value = column_of(selection)
    figures = (
        Message("distribution-income-figure", group=_group(group), figure=measured(figure, value))
        for group, figure in zip(found["income_group"], found[value], strict=True)
    )
    return Facts(
        **facts.subject(selection),
        finding=_finding(found, selection),
        groups=None if found[value].isna().all() else Listing.of(figures, "semicolon"),
        own=_own(selection),
        notes=_notes(found, selection),
    )


def _finding(found: pd.DataFrame, selection: Selection) -> Message:
    """Return what the group with most has: of all migrants, or of its population."""
    told, value = facts.subject(selection), column_of(selection)
    known = found[found[value].notna() & (found["income_group"] != frames.NOT_CLASSIFIED)]
    if known.empty:
        return Message("distribution-no-income-groups", **told)
    if SHOW.of(selection) == "population":
        first = known.loc[known[value].idxmax()]
        figure = measured(first[value], value)
        return Message("distribution-income-group", group=_group(first["income_group"]), figure=figure, **told)
    first = _largest(known, selection)
    part = facts.part_of_all(float(first["share_of_total"]))
    return Message("distribution-income-most", group=_group(first["income_group"]), **part, **told)


def _largest(known: pd.DataFrame, selection: Selection) -> pd.Series:
    """Return the row of the income group that hosts most, with its share of all in per cent."""
    if "share_of_total" not in known:
        known = frames.by_income(
            measure=MEASURE.of(selection),
            year=YEAR.of(selection),
            edition=EDITION.of(selection),
            sex=SEX.of(selection),
            show="world",
            lang=selection.lang,
        )
    return known.loc[known["share_of_total"].idxmax()]


def _own(selection: Selection) -> Message | None:
    """Return the group of the reader's country; None where the ILO does not say who counts in which."""
    country = OWN.of(selection)
    if not country or MEASURE.of(selection) == WORKERS:
        return None
    group = _group_of(country, selection)
    if not group:
        return Message("distribution-stated-nowhere.sentence", **facts.stated(country, selection))
    known = group if group in INCOME_GROUPS else None
    return Message("distribution-income-own", place=Place(country), group=known)


def _notes(found: pd.DataFrame, selection: Selection) -> tuple[Message | None, ...]:
    """Return what the groups are, who is counted in that of another year, and where figures were read."""
    if MEASURE.of(selection) == WORKERS:
        return (Message("distribution-income-of-edition"), *facts.on_figures(found, selection))
    rule = income.rule(year=YEAR.of(selection))
    return (rule, _placed(selection), Message("distribution-income-not-classified"))


def _placed(selection: Selection) -> Message | None:
    """Return who had no group in the year and counts in that of another, and how many of the migrants that is."""
    year = YEAR.of(selection)
    codes, share = frames.placed_by_another_year(year, sex=SEX.of(selection))
    if not codes:
        return None
    places = by_name((Place(code) for code in codes), selection.lang)[:MANY]
    more = len(codes) - len(places)
    return Message(
        "distribution-income-placed",
        count=len(codes),
        share=Share(share),
        year=Year(year),
        places=Listing.of(places, "between" if more else "and"),
        more=more,
    )


INCOME = Chart(
    id="distribution-income",
    title=title,
    subtitle=facts.subtitle,
    datasets=datasets,
    controls=(MEASURE, SEX, SHOW, YEAR, EDITION, OWN),
    rows=rows,
    figure=figure,
    facts=income_facts,
    headline=Message("distribution-headline"),
    summary=lambda facts: (
        Message("distribution-income-told") if facts.groups else Message("distribution-income-nothing"),
        facts.own if facts.groups else None,
    ),
    notes=lambda facts: facts.notes,
)
