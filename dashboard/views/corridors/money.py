"""Remittances along corridors, as a model estimates them: the largest, all or from and to a group of countries."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import leading
from dashboard.analysis import remittance_corridors as analysis
from dashboard.components.choices import COUNTRY, marked
from dashboard.definitions.groups import AsOf
from dashboard.figures import bars, empty, labels
from dashboard.messages.values import Dollars, Listing, Message, Place, Share, Year, say
from dashboard.view import Chart, First, Selection
from dashboard.views.corridors import money_facts
from dashboard.views.corridors.choices import (
    BOTH,
    ENDS,
    FROM,
    GROUP_MEMBERS,
    TO,
    WITHIN,
    chosen_group,
    group_codes,
    group_datasets,
    group_notes,
)
from dashboard.views.corridors.facts import with_end_names
from dashboard.views.corridors.money_facts import DATASETS, SUBTITLE, corridors, year

SHOWN = 20
"""Corridors in the ranking, besides those of the reader's country."""
FEW = 3


def rows(
    *,
    country: str,  # noqa: ARG001  (the corridors of the reader's country are shown in any case, and change no row)
    lang: str,
    **values: Any,
) -> pd.DataFrame:
    """Return every corridor of the choice with its rank."""
    members, ends = group_codes(values, year=year()), values["ends"]
    found = analysis.ranked(
        corridors(),
        origins=members if ends in (FROM, BOTH) else None,
        destinations=members if ends in (TO, BOTH) else None,
    )
    found = found.astype({"origin": "str", "destination": "str"})
    found = with_end_names(money_facts.marked(found, lang), lang=lang)
    columns = ["rank", "origin_name", "destination_name", "remittances", "share_of_total", "year", "status"]
    return found[[*columns, "origin", "destination"]]


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the first corridors and the largest from and to the reader's country."""
    own = [leading.foremost(found[end] == COUNTRY.of(selection)) for end in ("origin", "destination")]
    return leading.first(found, count, also=own[0] | own[1])


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the bars, those of the reader's country in bold."""
    if found.empty:
        nothing = Message("money-largest-none", ends=ENDS.of(selection), group=chosen_group(selection, year=year()))
        return empty.message(say(nothing, selection.lang), lang=selection.lang)
    own = marked(selection)
    keys = [f"{origin}-{destination}" for origin, destination in found[["origin", "destination"]].to_numpy()]
    touched = found["origin"].isin(own) | found["destination"].isin(own)
    ends = found[["rank", "origin_name", "destination_name"]].to_numpy()
    names = [labels.ranked(f"{start} → {end}", rank, lang=selection.lang) for rank, start, end in ends]
    return bars.ranking(
        found.assign(corridor=names, area=keys),
        value="remittances",
        label="corridor",
        key="area",
        lang=selection.lang,
        selected=[key for key, here in zip(keys, touched, strict=True) if here],
        period=str(year()),
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
    sent: Message | None
    received: Message | None
    sent_rank: int | None
    received_rank: int | None
    members: tuple[Message, ...]
    """Who belongs to the group, where that changes from year to year."""


def facts(found: pd.DataFrame, selection: Selection) -> RankingFacts:
    """Return the first corridors of all `found`, their part of the whole, and the first of the reader's country."""
    first, sums, own = found.head(FEW).to_dict("records"), found["remittances"], COUNTRY.of(selection)
    largest = first[0] if first else None
    sent, received = (found[found[end] == own].head(1).to_dict("records") for end in ("origin", "destination"))
    return RankingFacts(
        year=Year(year()),
        group=chosen_group(selection, year=year()),
        origin=Place(largest["origin"]) if largest else None,
        destination=Place(largest["destination"]) if largest else None,
        figure=Dollars(largest["remittances"]) if largest else None,
        leaders=Listing.of(_corridor(row) for row in first),
        shown=SHOWN,
        corridors=len(found),
        part=Share(100 * sums[:SHOWN].sum() / sums.sum()) if len(found) > SHOWN else None,
        total=Dollars(sums.sum()),
        sent=_corridor(sent[0]) if sent else None,
        received=_corridor(received[0]) if received else None,
        sent_rank=int(sent[0]["rank"]) if sent else None,
        received_rank=int(received[0]["rank"]) if received else None,
        members=tuple(group_notes(selection, year=year())),
    )


def _corridor(row: Mapping[Hashable, Any]) -> Message:
    return Message(
        "money-corridor",
        origin=Place(row["origin"]),
        destination=Place(row["destination"]),
        figure=Dollars(row["remittances"]),
    )


RANKING = Chart(
    id="corridors-money",
    title=lambda selection: Message(
        "money-largest-title", group=chosen_group(selection, year=year()), year=Year(year())
    ),
    subtitle=SUBTITLE,
    datasets=lambda selection: (*DATASETS, *group_datasets(selection)),
    controls=(ENDS, WITHIN, GROUP_MEMBERS, COUNTRY),
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=figure,
    facts=facts,
    headline=Message("money-largest-headline"),
    summary=(
        Message("money-largest-leaders"),
        Message("money-largest-together"),
        Message("money-largest-own"),
    ),
    notes=lambda facts: (*facts.members, *money_facts.notes()),
)
