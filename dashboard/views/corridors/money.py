"""Remittances along corridors, as a model estimates them: the largest, all or from and to a group of countries."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import remittance_corridors as analysis
from dashboard.components.choices import COUNTRY, ranked
from dashboard.definitions.groups import AsOf
from dashboard.figures import bars, empty, labels
from dashboard.messages.rows import each, of_row
from dashboard.messages.values import Dollars, Listing, Message, Place, Share, Year, say
from dashboard.space import Space
from dashboard.view import Chart, First, Selection
from dashboard.views.corridors import choices, money_facts, rankings
from dashboard.views.corridors.choices import BOTH, ENDS, FROM, TO, chosen_group
from dashboard.views.corridors.facts import with_end_names
from dashboard.views.corridors.money_facts import DATASETS, SUBTITLE, corridors, year
from dashboard.views.corridors.rankings import SHOWN

FEW = 3
CORRIDOR: dict[str, Any] = {"origin": "origin", "destination": "destination", "figure": "remittances"}
"""What messages take from the row of a corridor."""


def rows(*, lang: str, **values: Any) -> pd.DataFrame:
    """Return every corridor of the choice with its rank."""
    members, ends = choices.group_codes(values, year=year()), values["ends"]
    found = analysis.ranked(
        corridors(),
        origins=members if ends in (FROM, BOTH) else None,
        destinations=members if ends in (TO, BOTH) else None,
    )
    found = found.astype({"origin": "str", "destination": "str"})
    found = with_end_names(money_facts.marked(found, lang), lang=lang)
    columns = ["rank", "origin_name", "destination_name", "remittances", "share_of_total", "year", "status"]
    return found[[*columns, "origin", "destination"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bars, those of the reader's country in bold."""
    if found.empty:
        nothing = Message("money-largest-none", ends=ENDS.of(selection), group=chosen_group(selection, year=year()))
        return empty.message(say(nothing, selection.lang), lang=selection.lang, space=space)
    ends = found[["rank", "origin_name", "destination_name"]].to_numpy()
    names = [labels.ranked(f"{start} → {end}", rank, lang=selection.lang) for rank, start, end in ends]
    return bars.ranking(
        found.assign(corridor=names, area=rankings.keys(found)),
        value="remittances",
        label="corridor",
        key="area",
        lang=selection.lang,
        selected=rankings.own_keys(found, selection),
        period=str(year()),
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingFacts:
    """The largest corridors of a choice, what they hold together, and those of the reader's country."""

    year: Year
    group: AsOf | None
    origin: Place | None
    destination: Place | None
    figure: Dollars | None
    """Of the largest corridor."""
    leaders: Listing | None
    shown: int
    corridors: int
    part: Share | None
    """What the first hold of all, where not all are shown."""
    total: Dollars
    finding: Message | None
    """Of the reader's country."""
    sent: Listing | None
    received: Listing | None
    sent_rank: int | None
    received_rank: int | None
    notes: tuple[Message, ...]


def facts(found: pd.DataFrame, selection: Selection) -> RankingFacts:
    """Return the first corridors of all `found`, their part of the whole, and the first of the reader's country."""
    sums, own = found["remittances"], COUNTRY.of(selection)
    sent, received = (found[found[end] == own].head(1) for end in ("origin", "destination"))
    return RankingFacts(
        year=Year(year()),
        group=chosen_group(selection, year=year()),
        **of_row(found.iloc[0] if len(found) else None, **CORRIDOR),
        leaders=each(found.head(FEW), Message("money-corridor"), **CORRIDOR),
        shown=SHOWN,
        corridors=len(found),
        part=Share(100 * sums[:SHOWN].sum() / sums.sum()) if len(found) > SHOWN else None,
        total=Dollars(sums.sum()),
        finding=_finding(pd.concat([sent, received]), own, len(found)),
        sent=each(sent, Message("money-corridor"), **CORRIDOR),
        received=each(received, Message("money-corridor"), **CORRIDOR),
        sent_rank=int(sent["rank"].iloc[0]) if len(sent) else None,
        received_rank=int(received["rank"].iloc[0]) if len(received) else None,
        notes=(*choices.group_notes(selection, year=year()), *money_facts.notes()),
    )


def _finding(mine: pd.DataFrame, country: str, count: int) -> Message | None:
    """Return the larger of the first corridors from and to a country, with its place among all."""
    if mine.empty:
        return None
    row = mine.sort_values("rank").iloc[0]
    outward = row["origin"] == country
    told = Message("money-largest-finding", place=Place(country), outward=outward, **of_row(row, **CORRIDOR))
    return ranked(told, int(row["rank"]), count)


RANKING = Chart(
    id="corridors-money",
    title=Message("money-largest-title"),
    subtitle=SUBTITLE,
    datasets=lambda selection: (*DATASETS, *choices.group_datasets(selection)),
    controls=(ENDS, choices.WITHIN, choices.GROUP_MEMBERS, COUNTRY),
    rows=rows,
    first=First(count=SHOWN, of=rankings.first),
    figure=figure,
    facts=facts,
    headline=Message("money-largest-headline"),
    lead=lambda facts: facts.finding,
    summary=(Message("money-largest-leaders"), Message("money-largest-together"), Message("money-largest-own")),
    notes=lambda facts: facts.notes,
)
