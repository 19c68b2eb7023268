"""What sending 200 US dollars cost in the third quarter of 2025, by corridor, with the number of services behind it."""

from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import remittance_costs
from dashboard.components.choices import COUNTRY
from dashboard.data import areas
from dashboard.definitions import costs
from dashboard.definitions.frames import corridor_costs, cost_years
from dashboard.figures import bars
from dashboard.messages.values import Message, Place, Year, say
from dashboard.space import Space
from dashboard.view import Chart, First, Selection
from dashboard.views.remittances import cost
from dashboard.views.remittances.choices import LEADERS


def corridor_rows(*, lang: str, **_shown: Any) -> pd.DataFrame:
    """Return every corridor surveyed, the costliest first, with the number of services."""
    rows = remittance_costs.corridors(corridor_costs(), quarter=f"{cost_years()[-1]}Q3")
    named = {f"{end}_name": rows[end].map(areas.names(lang)) for end in ("origin", "destination")}
    return rows.assign(**named)[["rank", *named, "cost_of_sending", "services", "quarter", "origin", "destination"]]


def corridor_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the ranking with both marks, corridors of the reader's country in bold, those of few services grey."""
    lang, country = selection.lang, COUNTRY.of(selection)
    pairs = zip(rows["origin"], rows["destination"], strict=True)
    named = [Message("remittances-corridor", origin=Place(one), destination=Place(other)) for one, other in pairs]
    labelled = rows.assign(corridor=[say(one, lang) for one in named])
    labelled = costs.with_services(labelled, lang=lang, label="corridor")
    return bars.ranking(
        labelled,
        value="cost_of_sending",
        label="corridor",
        lang=lang,
        selected=labelled.loc[cost.with_country(labelled, country), "corridor"].tolist(),
        colours=costs.by_services(rows, enough=theme.SERIES, few=theme.CONTEXT),
        period=cost_years()[-1],
        marks=cost.marks(lang),
        space=space,
    )


def corridor_facts(rows: pd.DataFrame, selection: Selection) -> dict[str, Any]:
    """Return the same facts as of a survey to 2020, its year, and how many corridors rest on few services."""
    told = cost.corridor_facts(rows, selection)
    year = {"cost_year": Year(cost_years()[-1])}
    return {
        "corridors": told.corridors,
        "cost": told.cost,
        "surveyed": told.surveyed,
        "above": told.above,
        "finding": _finding(told.finding),
        "own": told.own,
        "few": int(remittance_costs.few(rows).sum()),
        **year,
    }


def _finding(told: Message | None) -> Message | None:
    """Return the finding for the reader's country in fewer words than of a survey to 2020."""
    return Message("costs-latest-own", **told.values) if told else None


CORRIDORS = Chart(
    id="remittances-cost-latest",
    title=Message("costs-latest-title"),
    subtitle=Message("costs-corridors-subtitle"),
    datasets=("remittance_corridor_costs_2025",),
    controls=(COUNTRY,),
    rows=corridor_rows,
    first=First(count=LEADERS, of=cost.first_corridors),
    figure=corridor_figure,
    facts=corridor_facts,
    headline=Message("costs-latest-headline"),
    lead=lambda told: told["finding"],
    summary=lambda told: (Message("remittances-cost-corridors-most"), told["own"]),
    notes=(
        Message("remittances-cost-goal"),
        Message("remittances-cost-definition"),
        Message("costs-few-services"),
        Message("remittances-cost-corridors-surveyed"),
    ),
)
