"""Remittances between groups of economies, as a model estimates them: by income, region or subregion."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import remittance_corridors as analysis
from dashboard.components.choices import single
from dashboard.data import areas
from dashboard.definitions import income
from dashboard.figures import flows
from dashboard.messages.rows import of_row
from dashboard.messages.values import Dollars, Listing, Message, Place, Share, Year, say, write
from dashboard.space import Space
from dashboard.terms import ILO_REGIONS, INCOME_GROUPS, SUBREGIONS
from dashboard.view import Chart, Selection
from dashboard.views.corridors.money_facts import DATASETS, corridors, marked, notes, period, total, year

INCOME, REGION, SUBREGION = "income", "region", "subregion"
GROUPED = single(
    "groups",
    Message("money-groups"),
    {
        INCOME: Message("money-groups.income"),
        REGION: Message("money-groups.region"),
        SUBREGION: Message("money-groups.subregion"),
    },
)
COLUMN = {REGION: "ilo_region", SUBREGION: "ilo_subregion"}
ORDER = {INCOME: tuple(INCOME_GROUPS.values()), REGION: ILO_REGIONS, SUBREGION: tuple(SUBREGIONS)}
WITHOUT = "Without group"
COLOURS = {
    **{INCOME_GROUPS[code]: colour for code, colour in theme.INCOME_COLOURS.items()},
    **theme.REGION_COLOURS,
    **theme.SUBREGION_COLOURS,
}
FEW = 3
LARGEST = 7
"""Groups of a side that have a node of their own: more would be lines too thin to follow."""


@cache
def _groups(kind: str) -> dict[str, str]:
    """Return the group of each economy, groups in reading order."""
    if kind == INCOME:
        found = {code: INCOME_GROUPS[group] for code, group in income.of_year(year()).items()}
    else:
        listed = areas.areas().dropna(subset=[COLUMN[kind]])
        found = dict(zip(listed["country"], listed[COLUMN[kind]], strict=True))
    order = {group: place for place, group in enumerate(ORDER[kind])}
    return dict(sorted(found.items(), key=lambda pair: order[pair[1]]))


def rows(*, groups: str, lang: str) -> pd.DataFrame:
    """Return the remittances from every group to every group, largest first."""
    found = analysis.between(corridors(), groups=_groups(groups))
    ends = ["origin_group", "destination_group"]
    found[ends] = found[ends].fillna(WITHOUT)
    found = marked(found.sort_values("remittances", ascending=False, kind="stable", ignore_index=True), lang)
    return found[[*ends, "remittances", "share_of_total", "year", "status"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bands from groups of senders to groups of receivers."""
    lang, order = selection.lang, ORDER[GROUPED.of(selection)]
    return flows.sankey(
        found,
        source="origin_group",
        target="destination_group",
        value="remittances",
        lang=lang,
        colours=COLOURS,
        words={group: write(Place(group), lang) for group in (*order, WITHOUT)},
        last=[WITHOUT],
        others=Message("money-groups-others"),
        heads=(say(Message("money-groups-from"), lang), say(Message("money-groups-to"), lang)),
        period=period(lang),
        count=LARGEST,
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFacts:
    """Which part of remittances leaves high-income economies or stays within its group, and the largest flows."""

    year: Year
    share: Share
    flows: Listing
    total: Dollars
    places: Listing | None
    """Economies that never had an income group, where any is in the model."""
    notes: tuple[Message | None, ...]


def facts(found: pd.DataFrame, selection: Selection) -> GroupFacts:
    """Return the part that went from high-income to other economies, or stayed within groups, and the first flows."""
    groups, within = GROUPED.of(selection), found["origin_group"] == found["destination_group"]
    by_income = groups == INCOME
    places = _without_group() if by_income else None
    told = (found["origin_group"] == INCOME_GROUPS["high"]) & ~within if by_income else within
    return GroupFacts(
        year=Year(year()),
        share=Share(100 * float(found.loc[told, "remittances"].sum()) / total(), decimals=0),
        flows=Listing(tuple(_flow(row, groups) for row in found.head(FEW).to_dict("records"))),
        total=Dollars(total()),
        places=places,
        notes=(
            income.rule(year=year()) if by_income else None,
            Message("money-groups-without") if places else None,
            *notes(),
        ),
    )


def _flow(row: Mapping[Hashable, Any], groups: str) -> Message:
    told = of_row(row, figure="remittances", origin="origin_group", destination="destination_group")
    return Message("money-groups-flow", groups=groups, within=told["origin"] == told["destination"], **told)


def _without_group() -> Listing | None:
    ends = corridors()
    codes = sorted(({*ends["origin"]} | {*ends["destination"]}) - set(_groups(INCOME)))
    return Listing.of((Place(code) for code in codes), sort=True)


FLOWS = Chart(
    id="corridors-money-regions",
    title=Message("money-groups-title"),
    subtitle=Message("money-groups-subtitle"),
    datasets=lambda selection: (*DATASETS, "income_groups" if GROUPED.of(selection) == INCOME else "countries"),
    controls=(GROUPED,),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("money-groups-headline"),
    summary=Message("money-groups-flows"),
    notes=lambda facts: facts.notes,
)
