"""What part of the migrants of the world, and of each group of countries, lives in or comes from States bound."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import ratifications
from dashboard.components.choices import COUNTRY
from dashboard.data import areas
from dashboard.definitions import income, instruments
from dashboard.definitions.frames import corridors, stock_years
from dashboard.figures import bars
from dashboard.messages.rows import each
from dashboard.messages.terms import category
from dashboard.messages.values import Amount, Dated, Listing, Message, Place, Share, Year, write
from dashboard.space import Space
from dashboard.terms import INCOME_GROUPS, RATIFICATIONS, SUBREGIONS
from dashboard.view import Chart, Selection
from dashboard.views.governance import facts
from dashboard.views.governance.choices import BY, INCOME, INSTRUMENT, SIDE, chosen


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrantFacts:
    """What part of all migrants lives in States that are bound, or comes from them, and of each group."""

    name: Message
    as_of: Dated
    complete: bool
    total: int | None
    counted: Dated | None
    year: Year
    share: Share
    persons: Amount
    unseen: Share | None
    """Of States that were not seen in the source."""
    groups: Listing | None
    finding: Message | None
    notes: tuple[Message, ...]


def _groups(by: str, year: int) -> Mapping[str, str]:
    """Return the group of each country by its English name, groups in reading order."""
    if by == INCOME:
        return {country: INCOME_GROUPS[code] for country, code in income.of_year(year).items()}
    rows = areas.areas().dropna(subset="ilo_subregion")
    of = dict(zip(rows["country"], rows["ilo_subregion"], strict=True))
    return {country: group for group in SUBREGIONS for country, one in of.items() if one == group}


@lru_cache(maxsize=64)
def _covered(instrument: str, side: str, by: str) -> pd.DataFrame:
    year = stock_years()[-1]
    found = ratifications.standing(instruments.listed(), instrument=instrument, countries=areas.names())
    standing = dict(zip(found["country"], found["ratification"], strict=True))
    rows = ratifications.covered(corridors(), standing=standing, groups=_groups(by, year), year=year, side=side)
    return rows.assign(year=year)


def rows(*, instrument: str, side: str, by: str, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001
    """Return every group and class: group, ratification, share (of the migrants of the group), migrant_stock, year."""
    return _covered(instrument, side, by)[["group", "ratification", "share", "migrant_stock", "year"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one bar a group, divided by what the State is to the instrument; what was not seen is hatched."""
    lang = selection.lang
    own = _own_group(selection)
    return bars.grouped(
        found.assign(group=[write(Place(name), lang) for name in found["group"]]),
        value="share",
        category="group",
        group="ratification",
        colours=theme.RATIFICATION_COLOURS,
        words={one: category("ratification", one) for one in RATIFICATIONS},
        hatched=(ratifications.NOT_SEEN,),
        stacked=True,
        selected=[write(Place(own), lang)] if own else [],
        period=stock_years()[-1],
        lang=lang,
        space=space,
    )


def _own_group(selection: Selection) -> str | None:
    return _groups(BY.of(selection), stock_years()[-1]).get(COUNTRY.of(selection))


def migrant_facts(found: pd.DataFrame, selection: Selection) -> MigrantFacts:
    """Return the share of all migrants who live in, or come from, States that ratified, and that of each group."""
    one, year = chosen(selection), stock_years()[-1]
    bound = found[found["ratification"] == ratifications.RATIFIED].set_index("group", drop=False)
    unseen = found[(found["ratification"] == ratifications.NOT_SEEN) & (found["group"] == ratifications.ALL)]
    world = bound.loc[ratifications.ALL]
    told: dict[str, Any] = {"group": "group", "share": "share"}
    return MigrantFacts(
        **facts.worth(one),
        year=Year(year),
        share=Share(world["share"]),
        persons=Amount(world["migrant_stock"]),
        unseen=Share(unseen["share"].iloc[0]) if len(unseen) else None,
        groups=each(bound.iloc[1:], Message("governance-migrants-group"), "semicolon", **told),
        finding=facts.finding(selection),
        notes=(*facts.notes(one), *([income.rule(year=year)] if BY.of(selection) == INCOME else [])),
    )


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the list of parties, the bilateral stock and what the groups are made of."""
    return (*facts.datasets(selection), "corridors", "income_groups" if BY.of(selection) == INCOME else "countries")


BARS = Chart(
    id="governance-migrants",
    title=Message("governance-migrants-title"),
    subtitle=Message("governance-migrants-subtitle"),
    datasets=datasets,
    controls=(INSTRUMENT, SIDE, BY, COUNTRY),
    rows=rows,
    figure=figure,
    facts=migrant_facts,
    headline=Message("governance-migrants-headline"),
    lead=lambda facts: facts.finding,
    summary=(Message("governance-migrants-world"), Message("governance-migrants-groups")),
    notes=lambda facts: (*facts.notes, Message("governance-migrants-origin")),
)
