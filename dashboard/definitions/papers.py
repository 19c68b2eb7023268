"""What papers state, as marks beside the data of a chart that readers switch on: they follow from the rules alone."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from dashboard.components.choices import single
from dashboard.definitions import ledger
from dashboard.definitions.claims import RULES
from dashboard.definitions.quoted import STATEMENTS
from dashboard.messages.values import Message, say
from dashboard.view import Case, Chart, Selection, listed

SHOWN = "shown"
PAPERS = single(
    "papers",
    Message("claims-papers"),
    {"hidden": Message("claims-papers.hidden"), SHOWN: Message("claims-papers.shown")},
)
"""Whether a chart shows what papers state beside its data."""
NOTE = Message("claims-papers-note")
"""What the marks of papers are, where they are shown."""

Mark = tuple[float, float, str]
"""Year (missing where a paper gives none), figure in the unit of the chart, words: "GFMD 2018: 52 per cent"."""


def offered(chart: Chart, *, alone: bool = True) -> Chart:
    """Return a chart that lets readers switch on what papers state; its figure draws `marks`.

    Where it is the only such chart of its page, the switch is there beside choices of which papers speak `alone`.
    """
    return replace(
        chart,
        controls=(*chart.controls, replace(PAPERS, applies=_cases(chart.id)) if alone else PAPERS),
        rows=lambda papers=SHOWN, **chosen: chart.rows(**chosen),  # noqa: ARG005  (marks are no rows)
        datasets=lambda selection: (*_datasets(chart, selection), *([STATEMENTS] if _on(selection) else [])),
        notes=lambda facts: (*listed(chart.notes, facts), NOTE),
    )


def _cases(chart: str) -> tuple[Case, ...]:
    choices = [{name: (text,) for name, text in one.items() if name != PAPERS.name} for _, one in _marked_on(chart)]
    return tuple(one for at, one in enumerate(choices) if one not in choices[:at])


def _datasets(chart: Chart, selection: Selection) -> tuple[str, ...]:
    return chart.datasets(selection) if callable(chart.datasets) else chart.datasets


def _on(selection: Selection) -> bool:
    return selection.get(PAPERS.name) == SHOWN


def marks(chart: str, selection: Selection) -> dict[str, Mark]:
    """Return by its number what each statement says that a chart, by its id, shows for a selection: none where they are
    not switched on, and none of another thing than what is chosen.
    """
    fitting = [claim for claim, choice in _marked_on(chart) if _fits(selection, choice)] if _on(selection) else []
    rows = ledger.decided().set_index("claim_id", drop=False).loc[fitting].to_dict("records")
    return {row["claim_id"]: (row["year"], row["stated"], _words(row, selection.lang)) for row in rows}


@cache
def _marked_on(chart: str) -> list[tuple[str, Mapping[str, str]]]:
    """Return the statements that have a mark on a chart, each with what is chosen there."""
    places = [(claim, place) for claim, rule in RULES.items() for place in ((rule.chart, rule.choice), *rule.also)]
    return [(claim, choice) for claim, (at, choice) in places if at == chart and PAPERS.name in choice]


def _fits(selection: Selection, choice: Mapping[str, str]) -> bool:
    """Return whether what is chosen is that of which a statement speaks."""
    return all(
        text in value if isinstance(value := selection[name], tuple) else str(value) == text
        for name, text in choice.items()
    )


def _words(row: Mapping[Any, Any], lang: str) -> str:
    return say(Message("claims-point", paper=row["paper"], figure=ledger.stated(row)), lang)
