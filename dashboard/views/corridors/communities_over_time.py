"""Migrants within communities of countries over the years: from within, or staying within."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import communities as analysis
from dashboard.definitions import communities
from dashboard.definitions.communities import Named
from dashboard.definitions.frames import corridors, stock_years
from dashboard.figures import empty, lines
from dashboard.messages.rows import of_row
from dashboard.messages.values import Listing, Message, Number, Share, Year, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.corridors import communities_facts as shared
from dashboard.views.corridors import facts
from dashboard.views.corridors.choices import BASIS, SEX
from dashboard.views.corridors.communities_facts import COMMUNITY, MEMBERS


def rows(*, sex: str, basis: str, members: str, community: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return every year of the chosen communities."""
    countries = shared.counted(community, members=members, years=stock_years())
    found = analysis.shares(corridors(), members=countries, basis=basis, sex=sex)
    found = shared.described(found, countries, lang=lang).assign(sex=sex)
    columns = ["community_name", "year", "share", "migrant_stock_within", "migrant_stock", "share_known_origin"]
    return found[[*columns, "members", "mobility_regime", "as_of", "sex", "community"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a chosen community."""
    lang = selection.lang
    if found.empty:
        return empty.message(say(Message("communities-lines-nothing"), lang), lang=lang, space=space)
    return lines.trend(
        found,
        value="share",
        series="community",
        lang=lang,
        words={one.code: say(one.mark, lang) for one in communities.every()},
        highlight=list(dict.fromkeys(found["community"])),
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LinesFacts:
    """How the shares of the chosen communities changed, and in detail of the one whose share changed most."""

    notes: tuple[Message, ...]
    count: int = 0
    """Communities with a share; of none nothing else is known."""
    start: Year | None = None
    end: Year | None = None
    """The first and the last year with a share of any."""
    spans: Listing | None = None
    community: Named | None = None
    first: Share | None = None
    since: Year | None = None
    last: Share | None = None
    until: Year | None = None
    before: int | None = None
    after: int | None = None
    """Its members in its first and its last year, where these are not as many."""


def lines_facts(found: pd.DataFrame, selection: Selection) -> LinesFacts:
    """Return the first and the last share of every chosen community, and whose changed most."""
    spans, sentences = _spans(found), tuple(_notes(found, selection))
    if spans.empty:
        return LinesFacts(notes=sentences)
    code = (spans["share_last"] - spans["share"]).abs().idxmax()
    most, start = spans.loc[code], spans["year"].min()
    before, after = _sizes(most)
    return LinesFacts(
        count=len(spans),
        start=Year(start),
        end=Year(spans["year_last"].max()),
        spans=Listing.of((_span(one, row, start) for one, row in spans.to_dict("index").items()), "semicolon"),
        community=Named(str(code)),
        **of_row(most, first=("share", Share), since="year", last=("share_last", Share), until=("year_last", Year)),
        before=before,
        after=after,
        notes=sentences,
    )


def _spans(found: pd.DataFrame) -> pd.DataFrame:
    """Return `share`, `year` and `members` of the first year with a share and, with `_last`, of the last, one row a
    community (its code) with any.
    """
    by_community = found.dropna(subset=["share"]).groupby("community", sort=False)[["share", "year", "members"]]
    return by_community.first().join(by_community.last().add_suffix("_last"))


def _sizes(row: Any) -> tuple[int, int] | tuple[None, None]:
    """Return how many members a community had in its first and its last year, where that is not the same number."""
    same = row["members"] == row["members_last"]
    return (None, None) if same else (int(row["members"]), int(row["members_last"]))


def _span(code: Hashable, row: Mapping[Hashable, Any], earliest: int) -> Message:
    before, after = _sizes(row)
    return Message(
        "communities-lines-span",
        community=Named(str(code)),
        first=Number(row["share"], 1),
        last=Number(row["share_last"], 1),
        since=Year(row["year"]) if row["year"] > earliest else None,
        before=before,
        after=after,
    )


def _notes(found: pd.DataFrame, selection: Selection) -> Sequence[Message]:
    """Return whose members count, how much of the stock the shares cover, and whose borders; nothing of none."""
    if found.empty:
        return ()
    notes = shared.members_notes(shared.shown(found), selection, years=stock_years())
    return *notes, shared.coverage(found, selection), shared.OVERLAP, facts.borders(stock_years()[0])


LINES = Chart(
    id="corridors-communities-trend",
    title=lambda _: Message("communities-lines-title", start=Year(stock_years()[0]), end=Year(stock_years()[-1])),
    subtitle=shared.SUBTITLE,
    datasets=shared.DATASETS,
    controls=(SEX, BASIS, MEMBERS, COMMUNITY),
    rows=rows,
    figure=figure,
    facts=lines_facts,
    headline=Message("communities-lines-headline"),
    summary=Message("communities-lines-shares"),
    notes=lambda facts: facts.notes,
)
