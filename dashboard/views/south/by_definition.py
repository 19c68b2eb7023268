"""How much the definition matters: the South-South share under every definition, beside what two papers say."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import south as analysis
from dashboard.definitions import quoted, south
from dashboard.definitions.frames import corridors
from dashboard.figures import lines
from dashboard.messages.values import Listing, Message, Number, Share, Year, known, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.south import facts
from dashboard.views.south.choices import ends

HALF, THIRD = "C054", "C057"
"""What the two papers say: at least half; a third, of 2010."""
EXPLAINED = (south.PAPER, "un-developing", "non-oecd")
"""The definitions that their names alone do not explain."""
COLUMNS = ["definition", "year", "share_of_placed", "migrant_stock"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinitionFacts:
    """The range of the share in the latest year, the chosen definition's, and when one half is met."""

    last: Year
    least: Number
    low: Share
    high: Share
    lowest: Message
    highest: Message
    chosen: Message
    share: Share | None
    reached: Listing | None
    explained: Listing
    notes: Listing


def rows(*, lang: str, **choice: Any) -> pd.DataFrame:
    """Return the South-South flow of every year under every definition, the chosen one first."""
    members = {say(south.LABELS[one], lang): found for one, found in _ordered(choice).items()}
    return analysis.under(corridors(), members).rename(columns={"share": "share_of_placed"})[COLUMNS]


def _ordered(choice: dict[str, Any]) -> dict[str, analysis.Members]:
    """Return who is South under every definition, the chosen one first."""
    members = south.every(**choice)
    return {one: members[one] for one in dict.fromkeys([choice["south"], *members])}


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a definition, the chosen one in the South's colour and bold, with what the papers say."""
    lang, third = selection.lang, _claims().loc[THIRD]
    chosen = say(south.LABELS[south.SOUTH.of(selection)], lang)
    colours = {say(south.LABELS[one], lang): colour for one, colour in theme.SOUTH_DEFINITION_COLOURS.items()}
    return lines.trend(
        found,
        value="share_of_placed",
        series="definition",
        lang=lang,
        colours=colours | {chosen: theme.SOUTH},
        highlight=tuple(colours),
        selected=(chosen,),
        marks=[(_half(), say(Message("south-definitions-half"), lang))],
        points=[(float(third["year"]), float(third["share"]), say(Message("south-definitions-third"), lang))],
        space=space,
    )


def _claims() -> pd.DataFrame:
    return quoted.shares(HALF, THIRD).set_index("claim_id")


def _half() -> float:
    return float(_claims().loc[HALF, "share"])


def definition_facts(found: pd.DataFrame, selection: Selection) -> DefinitionFacts:
    """Return the lowest and the highest share of the latest year, the chosen one, and what the definitions are."""
    choice = south.chosen(selection)
    parts = [part for _, part in found.groupby("definition", sort=False)]
    shares = {one: part.set_index("year")["share_of_placed"] for one, part in zip(_ordered(choice), parts, strict=True)}
    last = ends()[1]
    now = pd.Series({one: share[last] for one, share in shares.items()})
    explained = (south.explained(key, choice["named"]) for key in EXPLAINED if key != choice["south"])
    return DefinitionFacts(
        last=Year(last),
        least=Number(now.min(), 1),
        low=Share(now.min()),
        high=Share(now.max()),
        lowest=south.LABELS[now.idxmin()],
        highest=south.LABELS[now.idxmax()],
        chosen=south.LABELS[choice["south"]],
        share=known(now[choice["south"]], Share),
        reached=_reached(shares),
        explained=Listing(tuple(explained), "sentences"),
        notes=facts.notes(selection, year=None, apart=facts.left_out_since(selection)),
    )


def _reached(shares: dict[str, pd.Series]) -> Listing | None:
    """Return under which definitions the share reaches the half that one paper gives, and in which years."""
    years = {one: Listing.of(map(Year, share.index[share >= _half()]), "between") for one, share in shares.items()}
    reached = {south.LABELS[one]: found for one, found in years.items() if found}
    parts = (Message("south-definitions-years", label=label, years=found) for label, found in reached.items())
    return Listing.of(parts, "semicolon")


LINES = Chart(
    id="south-definitions",
    title=Message("south-definitions-title"),
    subtitle=Message("south-definitions-subtitle"),
    datasets=("corridors", "income_groups", "countries", "oecd_members", quoted.STATEMENTS),
    controls=south.CONTROLS,
    rows=rows,
    figure=figure,
    facts=definition_facts,
    headline=Message("south-definitions-headline"),
    summary=(Message("south-definitions-range"), Message("south-definitions-reached")),
    notes=lambda facts: (
        Message("south-definitions-claims"),
        facts.notes.items[0],
        Message("south-explained-all", sentences=facts.explained),
        *facts.notes.items[1:],
    ),
)
