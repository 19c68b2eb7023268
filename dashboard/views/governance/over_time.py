"""How many States were bound by an instrument in each year, as far as the dates of ratification are known."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import ratifications
from dashboard.components.choices import COUNTRY
from dashboard.definitions import instruments, papers
from dashboard.figures import empty, lines
from dashboard.messages.values import Dated, Message, Year, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.governance import facts
from dashboard.views.governance.choices import INSTRUMENT, chosen, every_instrument


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeFacts:
    """From when to when the States bound by an instrument are counted, how many there were, and what is not counted."""

    name: Message
    as_of: Dated
    complete: bool
    total: int | None
    counted: Dated | None
    start: Year | None
    """The year of the first ratification; None where the source has no dates."""
    end: Year | None
    parties: int
    undated: int
    """States seen as parties of which the source has no date."""
    finding: Message | None
    notes: tuple[Message, ...]


@cache
def _counts() -> pd.DataFrame:
    return ratifications.over_time(instruments.listed())


def rows(*, lang: str, **_others: str) -> pd.DataFrame:  # noqa: ARG001  (an instrument and a country are marked alone)
    """Return the number of States bound by every instrument, at the end of every year."""
    return _counts()


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line an instrument, the chosen one in colour; words alone where the source has no dates for it."""
    one, lang = INSTRUMENT.of(selection), selection.lang
    if not (found["instrument"] == one).any():
        without = Message("governance-time-headline", name=chosen(selection).name, start=None)
        return empty.message(say(without, lang), lang=lang, space=space)
    return lines.trend(
        found,
        value="parties",
        series="instrument",
        words=every_instrument(),
        colours={one: theme.RATIFICATION_COLOURS[ratifications.RATIFIED]},
        highlight=(one,),
        selected=(one,),
        points=list(papers.marks("governance-time", selection).values()),
        lang=lang,
        space=space,
    )


def time_facts(found: pd.DataFrame, selection: Selection) -> TimeFacts:
    """Return the first year of the chosen instrument, the last, and the States bound then."""
    one = chosen(selection)
    mine = found[found["instrument"] == one.code]
    parties = int(mine["parties"].iloc[-1]) if len(mine) else 0
    return TimeFacts(
        **facts.worth(one),
        start=Year(int(mine["year"].iloc[0])) if len(mine) else None,
        end=Year(int(mine["year"].iloc[-1])) if len(mine) else None,
        parties=parties,
        undated=len(ratifications.parties(instruments.listed(), instrument=one.code)) - parties,
        finding=facts.finding(selection),
        notes=facts.notes(one),
    )


LINES = papers.offered(
    Chart(
        id="governance-time",
        title=Message("governance-time-title"),
        subtitle=Message("governance-time-subtitle"),
        datasets=instruments.DATASETS,
        controls=(INSTRUMENT, COUNTRY),
        rows=rows,
        figure=figure,
        facts=time_facts,
        headline=Message("governance-time-headline"),
        lead=lambda facts: facts.finding,
        summary=Message("governance-time-course"),
        notes=lambda facts: (Message("governance-time-undated"), *facts.notes),
    )
)
