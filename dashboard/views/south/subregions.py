"""Where migrants from South to South live: the ILO's subregions of destination."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import south as analysis
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.definitions import sets, south
from dashboard.definitions.frames import corridors
from dashboard.figures import bars
from dashboard.messages.rows import each, of_row
from dashboard.messages.values import Amount, Listing, Message, Place, Share, write
from dashboard.space import Space
from dashboard.terms import SUBREGIONS
from dashboard.view import Chart, Selection
from dashboard.views.south import facts
from dashboard.views.south.choices import PERSONS, SHARE, SHOW, YEAR

COLUMN = {PERSONS: "migrant_stock", SHARE: "share"}
FIGURES: dict[str, Any] = {"persons": "migrant_stock", "share": ("share", Share)}
"""What messages take from the row of a subregion."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubregionFacts:
    """The subregion with the most, or with the largest share, the three largest, and who is in no subregion."""

    definition: str
    first: Place | None
    persons: Amount
    share: Share | None
    leaders: Listing | None
    own: Message | None
    """The finding about the subregion of the reader's country."""
    outside: Listing | None
    notes: Listing


@cache
def _subregions() -> dict[str, str]:
    """Return the ILO subregion of every area that has one, in the order in which the ILO lists them."""
    listed = areas.areas().dropna(subset=["ilo_subregion"])
    pairs = zip(listed["country"], listed["ilo_subregion"], strict=True)
    return dict(sorted(pairs, key=lambda pair: list(SUBREGIONS).index(pair[1])))


def rows(*, year: int, show: str, country: str, lang: str, **choice: Any) -> pd.DataFrame:  # noqa: ARG001
    """Return the South-South migrants of each subregion of destination and their share, the largest first."""
    found = analysis.by_destination(corridors(), south.membership(**choice), groups=_subregions(), year=year)
    found = found.sort_values([COLUMN[show], "migrant_stock"], ascending=False, ignore_index=True, na_position="last")
    found = found.rename(columns={"group": "subregion"}).assign(year=year)
    columns = dict.fromkeys([COLUMN[show], *COLUMN.values()])
    return found[["subregion", *columns, "migrant_stock_known", "share_placed", "year"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the ranking; the subregion of the reader's country is bold."""
    lang = selection.lang
    return bars.ranking(
        found.assign(subregion=[write(Place(name), lang) for name in found["subregion"]]),
        value=COLUMN[SHOW.of(selection)],
        label="subregion",
        lang=lang,
        colours=theme.SOUTH,
        selected=[write(Place(_subregions()[code]), lang) for code in marked(selection) if code in _subregions()],
        period=YEAR.of(selection),
        space=space,
    )


def subregion_facts(found: pd.DataFrame, selection: Selection) -> SubregionFacts:
    """Return the largest subregions with persons and share, and the areas in no subregion."""
    year, largest = YEAR.of(selection), found.iloc[0]
    left_out = facts.left_out(selection, year, of="counts" if SHOW.of(selection) == PERSONS else "shares")
    return SubregionFacts(
        definition=facts.definition(selection),
        first=Place(largest["subregion"]) if largest["migrant_stock"] else None,
        **of_row(largest, **FIGURES),
        leaders=each(found.head(3), Message("south-subregions-part"), "semicolon", place="subregion", **FIGURES),
        own=_own(found, selection),
        outside=facts.named(sets.everyone() - set(_subregions())),
        notes=facts.notes(selection, year=year, apart=left_out),
    )


def _own(found: pd.DataFrame, selection: Selection) -> Message | None:
    """Return the finding about the subregion of the reader's country; None where it is in none that has a figure."""
    known = found[found[COLUMN[SHOW.of(selection)]].notna()].set_index("subregion")
    for country in marked(selection):
        if _subregions().get(country) in known.index:
            told = of_row(known.loc[_subregions()[country]], **FIGURES)
            group = Place(_subregions()[country])
            return Message("south-subregions-own", place=Place(country), group=group, **told)
    return None


RANKING = Chart(
    id="south-subregions",
    title=Message("south-subregions-title"),
    subtitle=Message("south-subregions-subtitle"),
    datasets=lambda selection: (*facts.datasets(selection), "countries"),
    controls=(*south.CONTROLS, YEAR, SHOW, COUNTRY),
    rows=rows,
    figure=figure,
    facts=subregion_facts,
    headline=Message("south-subregions-headline"),
    lead=lambda facts: facts.own,
    summary=Message("south-subregions-leaders"),
    notes=lambda facts: (*facts.notes.items, Message("south-subregions-outside")),
)
