"""Migrants and migrant workers by the income group of the country where they live."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.components.choices import marked
from dashboard.definitions import income, papers
from dashboard.figures import bars, empty
from dashboard.messages.rows import each, of_row
from dashboard.messages.values import Listing, Message, Place, Share, Year, by_name, say, write
from dashboard.selections import MANY
from dashboard.space import Space
from dashboard.terms import INCOME_GROUPS
from dashboard.view import Chart, Selection
from dashboard.views.distribution import choices, facts, frames


def _place(group: str) -> Place:
    return Place(INCOME_GROUPS.get(group, group))


GROUP = ("income_group", _place)
STATED_OF = {"C108": "high", "C109": "upper-middle"}
"""The statements on migrant workers of an income group, and the group of each."""
MUCH = 1
"""Per cent of all migrants from which on it changes the reading that they count by the group of another year."""
"""How messages take an income group, or those who are in none, from a row."""


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the selection: the ILO's figures come by income group already."""
    used = facts.datasets(selection)
    return used if choices.of_workers(selection) else (*used, "income_groups")


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one bar an income group, high income on top; that of the reader's country is bold."""
    lang, value = selection.lang, choices.column_of(selection)
    if found[value].isna().all():
        return empty.message(say(facts.instead(selection, frames.by_income), lang), lang=lang, space=space)
    return bars.ranking(
        found.assign(category=[write(_place(group), lang) for group in found["income_group"]]),
        value=value,
        label="category",
        key="income_group",
        lang=lang,
        selected=[_group_of(country, selection) for country in marked(selection)],
        colours={**theme.INCOME_COLOURS, frames.NOT_CLASSIFIED: theme.CONTEXT},
        period=choices.period(selection),
        told={STATED_OF[one]: words for one, (_, _, words) in papers.marks("distribution-income", selection).items()},
        space=space,
    )


def _group_of(country: str, selection: Selection) -> str:
    """Return the group in which a country is counted; nothing where that is not known, as in the ILO's estimates."""
    return "" if choices.of_workers(selection) else frames.income_group(country, choices.YEAR.of(selection))


def income_facts(found: pd.DataFrame, selection: Selection) -> facts.Facts:
    """Return the figure of every group, the largest, the group of the reader's country, and who counts in which."""
    value = choices.column_of(selection)
    groups = each(found, Message("distribution-income-figure"), "semicolon", group=GROUP, figure=value)
    told = Message("distribution-income-told", groups=groups), _own(selection)
    return facts.Facts(
        **facts.subject(selection),
        finding=_finding(_known(found, selection), selection),
        own=_own_finding(found, selection),
        told=(Message("distribution-income-nothing"),) if found[value].isna().all() else told,
        notes=_notes(found, selection),
    )


def _known(found: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    return found[found[choices.column_of(selection)].notna() & (found["income_group"] != frames.NOT_CLASSIFIED)]


def _own_finding(found: pd.DataFrame, selection: Selection) -> Message | None:
    """Return the same of the group of the reader's country; None where it is in none that has a figure."""
    for country in marked(selection):
        known = _known(found, selection)
        mine = known[known["income_group"] == _group_of(country, selection)]
        if len(mine):
            return Message("shared-own-group", place=Place(country), finding=_finding(mine, selection))
    return None


def _finding(known: pd.DataFrame, selection: Selection) -> Message:
    """Return what the group with most has: of all migrants, or of its population."""
    told, value = facts.subject(selection), choices.column_of(selection)
    if known.empty:
        return Message("distribution-no-income-groups", **told)
    if choices.SHOW.of(selection) == "population":
        first = known.loc[known[value].idxmax()]
        return Message("distribution-income-group", **of_row(first, group=GROUP, figure=value), **told)
    first = _largest(known, selection)
    part = facts.part_of_all(float(first["share_of_total"]))
    return Message("distribution-income-most", **of_row(first, group=GROUP), **part, **told)


def _largest(known: pd.DataFrame, selection: Selection) -> pd.Series:
    """Return the row of the income group that hosts most, with its share of all in per cent."""
    if "share_of_total" not in known:
        chosen: dict[str, Any] = {**selection, "show": "world"}
        found = frames.by_income(**chosen)
        known = found[found["income_group"].isin(known["income_group"])]
    return known.loc[known["share_of_total"].idxmax()]


def _own(selection: Selection) -> Message | None:
    """Return the group of the reader's country; None where the ILO does not say who counts in which."""
    country = choices.OWN.of(selection)
    if not country or choices.of_workers(selection):
        return None
    group = _group_of(country, selection)
    if not group:
        return Message("distribution-stated-nowhere.sentence", **facts.stated(country, selection))
    known = group if group in INCOME_GROUPS else None
    return Message("distribution-income-own", place=Place(country), group=known)


def _notes(found: pd.DataFrame, selection: Selection) -> tuple[Message | None, ...]:
    """Return what the groups are, who is counted in that of another year, and where figures were read."""
    if choices.of_workers(selection):
        return (Message("distribution-income-of-edition"), *facts.on_figures(found, selection))
    rule = income.rule(year=choices.YEAR.of(selection))
    return (rule, _placed(selection), Message("distribution-income-not-classified"))


def _placed(selection: Selection) -> Message | None:
    """Return who had no group in the year and counts in that of another, and how many of the migrants that is."""
    year = choices.YEAR.of(selection)
    codes, share = frames.placed_by_another_year(year, sex=choices.SEX.of(selection))
    if not codes:
        return None
    places = by_name((Place(code) for code in codes), selection.lang)[:MANY]
    more = len(codes) - len(places)
    return Message(
        "distribution-income-placed",
        count=len(codes),
        share=Share(share),
        much=share >= MUCH,
        year=Year(year),
        places=Listing.of(places, "between" if more else "and"),
        more=more,
    )


INCOME = papers.offered(
    Chart(
        id="distribution-income",
        title=Message("distribution-income-title"),
        subtitle=Message("distribution-subtitle"),
        datasets=datasets,
        controls=(choices.MEASURE, choices.SEX, choices.SHOW, choices.YEAR, choices.EDITION, choices.OWN),
        rows=frames.by_income,
        figure=figure,
        measure=choices.column_of,
        facts=income_facts,
        headline=Message("distribution-headline"),
        lead=lambda told: told.own,
        summary=lambda facts: facts.told,
        notes=lambda facts: facts.notes,
    )
)
