"""One year's migrants by side of origin and of destination, with the table of the paper of 2013 for 2010."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import south as analysis
from dashboard.components.choices import COUNTRY
from dashboard.definitions import quoted, south
from dashboard.definitions.frames import corridors
from dashboard.figures import matrix
from dashboard.messages import numbers
from dashboard.messages.values import Amount, Listing, Message, Number, Place, Share, Year, known, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.south import facts
from dashboard.views.south.choices import YEAR, ends, flows, flows_throughout

QUOTED_YEAR = 2010
MILLION = 1_000_000
ORIGINS = ("south", "north", "total", "unknown", "without_group")
DESTINATIONS = ("south", "north", "total")
CELLS = {
    ("south", "south"): "south_south",
    ("south", "north"): "south_north",
    ("north", "south"): "north_south",
    ("north", "north"): "north_north",
}
COLOURS = {cell: theme.MOBILITY_COLOURS[flow] for cell, flow in CELLS.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFacts:
    """The four flows of a year, who cannot be placed, and for 2010 what the paper has."""

    definition: str
    share: Share | None
    fixed: Number | None
    """The share from South to South by the groups of the latest year, where years are compared by those."""
    latest: Year
    placed: Amount
    unknown: Amount
    parts: Listing
    paper: Message | None
    quoted: bool
    notes: Listing
    own: Message | None
    """The finding about the reader's country."""


def rows(*, year: int, country: str, lang: str, **choice: Any) -> pd.DataFrame:  # noqa: ARG001  (no names of areas)
    """Return the cells of the table, margins and what has no side below them; for 2010 the paper's figures too."""
    found = analysis.table(corridors(), south.membership(**choice), year=year)
    found = found.rename(columns={"share": "share_of_placed"}).assign(year=year)
    if year != QUOTED_YEAR:
        return found
    return analysis.with_quoted(found, quoted.flows())


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the table as a picture, in every cell persons, per cent and, for 2010, the paper's figures."""
    lang, quoted = selection.lang, "share_quoted" in found
    apart = found["origin_side"] == "without_group"
    origins = {side: say(Message("south-origin", side=side), lang) for side in ORIGINS}
    if not found.loc[apart, "migrant_stock"].sum():
        found = found[~apart]
        del origins["without_group"]
    return matrix.matrix(
        found.assign(remark=_beside(found, lang)) if quoted else found,
        origin="origin_side",
        destination="destination_side",
        value="migrant_stock",
        share="share_of_placed",
        lang=lang,
        origins=origins,
        destinations={side: say(Message("south-destination", side=side), lang) for side in DESTINATIONS},
        colours=COLOURS,
        below="remark" if quoted else "",
        period=YEAR.of(selection),
        space=space,
    )


def _beside(found: pd.DataFrame, lang: str) -> list[str]:
    """Return the paper's figures of each cell in words, nothing where it has none."""
    return [
        "" if numbers.is_missing(share) else say(_paper_cell(persons, share), lang)
        for persons, share in zip(found["migrant_stock_quoted"], found["share_quoted"], strict=True)
    ]


def _paper_cell(persons: float, share: float) -> Message:
    shown = {"persons": Number(persons / MILLION), "amount": Amount(persons), "share": Number(share)}
    return Message("south-table-paper-cell", **shown)


def table_facts(found: pd.DataFrame, selection: Selection) -> TableFacts:
    """Return the four flows in persons and per cent, who cannot be placed, and for 2010 the paper's figure.

    Where countries change side with their income group, an earlier year has the share by the groups of the last year
    too: years are compared by those.
    """
    year, chosen = YEAR.of(selection), south.chosen(selection)
    fixed = facts.moves_with_groups(selection) and year != ends()[1]
    cells = found.set_index(["origin_side", "destination_side"])
    persons, shares = cells["migrant_stock"], cells["share_of_placed"]
    parts = (
        Message("south-table-part", flow=flow, persons=Amount(persons[cell]), share=known(shares[cell], Share))
        for cell, flow in CELLS.items()
    )
    return TableFacts(
        definition=facts.definition(selection),
        share=known(facts.south_south(flows(chosen), year, "share_of_placed"), Share),
        fixed=facts.to_a_tenth(facts.south_south(flows_throughout(chosen), year, "share_of_placed")) if fixed else None,
        latest=Year(ends()[1]),
        placed=Amount(persons["total", "total"]),
        unknown=Amount(persons["unknown", "total"]),
        parts=Listing(tuple(parts), "semicolon"),
        paper=_paper(cells) if year == QUOTED_YEAR else None,
        quoted=year == QUOTED_YEAR,
        notes=facts.notes(selection, year=year, apart=facts.left_out(selection, year)),
        own=_own(COUNTRY.of(selection), year, chosen),
    )


def _own(country: str, year: int, choice: dict[str, Any]) -> Message | None:
    """Return which part of the migrants from a country live in the South, of those whose destination has a side."""
    if not country:
        return None
    every = corridors()
    kinds = analysis.mobility(every, south.membership(**choice))[(every["origin"] == country) & (every["year"] == year)]
    persons = every.loc[kinds.index, "migrant_stock"].groupby(kinds).sum()
    placed = persons[[kind for kind in CELLS.values() if kind in persons]]
    inside = placed[[kind for kind in placed.index if kind.endswith("_south")]].sum()
    share = Share(100 * inside / placed.sum()) if placed.sum() else None
    return Message("south-own-finding", place=Place(country), share=share, year=Year(year))


def _paper(cells: pd.DataFrame) -> Message:
    quoted = cells["migrant_stock_quoted"]
    persons, total = quoted["south", "south"], quoted["total", "total"]
    return Message(
        "south-table-paper",
        persons=round(persons / MILLION),
        amount=Amount(persons),
        share=Share(cells["share_quoted"]["south", "south"], decimals=0),
        total=round(total / MILLION),
        whole=Amount(total),
    )


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the table; the paper's for 2010."""
    statements = (quoted.STATEMENTS,) if YEAR.of(selection) == QUOTED_YEAR else ()
    return (*facts.datasets(selection), *statements)


TABLE = Chart(
    id="south-table",
    title=Message("south-table-title"),
    subtitle=lambda selection: Message("south-table-subtitle", quoted=YEAR.of(selection) == QUOTED_YEAR),
    datasets=datasets,
    controls=(*south.CONTROLS, YEAR, COUNTRY),
    rows=rows,
    figure=figure,
    facts=table_facts,
    headline=Message("south-table-headline"),
    lead=lambda facts: facts.own,
    summary=lambda facts: (Message("south-table-flows"), Message("south-table-unknown"), facts.paper),
    notes=lambda facts: (
        *facts.notes.items,
        Message("south-table-paper-note") if facts.quoted else None,
        Message("south-migrants"),
    ),
)
