"""Migrants within communities of countries: from within, or staying within, by community in one year."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import communities as analysis
from dashboard.components.choices import COUNTRY, toggle
from dashboard.definitions import communities, community_members
from dashboard.definitions.communities import Community, Named
from dashboard.definitions.frames import corridors
from dashboard.figures import bars
from dashboard.messages.rows import each, of_row, one_decimal
from dashboard.messages.values import Amount, Dated, Listing, Message, Number, Place, Share, Year, known, say, write
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.corridors import communities_facts as shared
from dashboard.views.corridors import facts
from dashboard.views.corridors.choices import BASIS, SEX, YEAR
from dashboard.views.corridors.communities_facts import COMMUNITY, MEMBERS, OF_YEAR

NAMED = 3
FIGURE: dict[str, Any] = {"community": ("community", Named), "figure": ("share", Share)}
"""What messages take from the row of a community."""
ROLES = {communities.MEMBER: "member", communities.FORMER: "former", communities.SUSPENDED: "suspended"}
"""The choice of a message for each role."""


def ranking_rows(*, year: int, sex: str, basis: str, members: str, lang: str, **_marked: Any) -> pd.DataFrame:
    """Return every community in `year` by the share from within, or staying within, highest first."""
    of_year = corridors()[corridors()["year"] == year]
    countries = shared.counted([one.key for one in communities.every()], members=members, years=[year])
    rows = analysis.ranked(analysis.shares(of_year, members=countries, basis=basis, sex=sex))
    rows = shared.described(rows, countries, lang=lang).assign(sex=sex)
    columns = ["rank", "community_name", "share", "migrant_stock_within", "migrant_stock", "share_known_origin"]
    return rows[[*columns, "members", "mobility_regime", "as_of", "year", "sex", "community"]]


def ranking_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bars, filled by whether a rule on movement is named; the chosen communities are bold."""
    lang = selection.lang
    by_code = {one.code: one for one in communities.every()}
    found = [by_code[code] for code in rows["community"]]
    rule, no_rule = say(Message("communities-rule"), lang), say(Message("communities-no-rule"), lang)
    labelled = rows.assign(
        community_name=[say(one.mark, lang) for one in found],
        community=[one.key for one in found],
        kind=[rule if one.movement else no_rule for one in found],
        note=[_beside(row, one, selection) for row, one in zip(rows.to_dict("records"), found, strict=True)],
    )
    return bars.ranking(
        labelled,
        value="share",
        label="community_name",
        key="community",
        lang=lang,
        selected=COMMUNITY.of(selection),
        mark="kind",
        order=(rule, no_rule),
        period=str(YEAR.of(selection)),
        space=space,
    )


def _beside(row: Mapping[Hashable, Any], community: Community, selection: Selection) -> str:
    """Return what a hover adds to a share: of how many, name, rule on movement, how many members, as of when."""
    lang, of_year = selection.lang, MEMBERS.of(selection) == OF_YEAR
    members = Message(
        "communities-hover-members",
        dated="then" if of_year else "listed" if community.as_of else "undated",
        count=int(row["members"]),
        year=Year(YEAR.of(selection)),
        list=Dated(community.as_of),
    )
    name = community.place if say(community.mark, lang) != write(community.place, lang) else None
    told = (
        Message("communities-hover-of", stock=known(row["migrant_stock"], Amount)),
        name,
        community.movement,
        members,
    )
    return write(Listing(tuple(part for part in told if part is not None), "remarks"), lang)


@dataclass(frozen=True, slots=True, kw_only=True)
class RankingFacts:
    """The highest and the lowest share, and the communities of the reader's country."""

    first: Message
    high: Share
    last: Message
    low: Number
    highest: Listing | None
    lowest: Listing | None
    finding: Message | None
    """The shares of the communities of the reader's country for which it counts, the highest first."""
    parts: Listing | None
    """What the reader's country is to the communities."""
    notes: tuple[Message, ...]


def ranking_facts(rows: pd.DataFrame, selection: Selection) -> RankingFacts:
    """Return the first few communities with a share and the last, and those of the reader's country by its role."""
    with_share = rows.dropna(subset=["share"])
    return RankingFacts(
        **of_row(with_share.iloc[0], first=("community", _mark), high=("share", Share)),
        **of_row(with_share.iloc[-1], last=("community", _mark), low=("share", one_decimal)),
        highest=each(with_share.head(NAMED), Message("communities-figure"), **FIGURE),
        lowest=each(with_share.tail(1), Message("communities-figure"), **FIGURE),
        finding=_finding(with_share, selection),
        parts=Listing.of((part for role in ROLES for part in _in_role(rows, role, selection)), "semicolon"),
        notes=tuple(_notes(rows, selection)),
    )


def _mark(code: str) -> Message:
    return Message("communities-mark", code=code)


def _finding(rows: pd.DataFrame, selection: Selection) -> Message | None:
    country, year, members = COUNTRY.of(selection), YEAR.of(selection), MEMBERS.of(selection)
    keys = {one.code: one.key for one in communities.every()}
    countries = shared.counted(keys.values(), members=members, years=[year])
    own = rows[[country in countries[keys[code]][year] for code in rows["community"]]].head(NAMED)
    parts = Listing.of(
        Message("communities-own-share", code=code, share=Share(share))
        for code, share in zip(own["community"], own["share"], strict=True)
    )
    return Message("communities-own-finding", place=Place(country), parts=parts) if country and parts else None


def _in_role(rows: pd.DataFrame, role: str, selection: Selection) -> list[Message]:
    """Return the communities in which the reader's country has the role today: those for which it counts, with their
    shares, and the others.
    """
    country, year, members = COUNTRY.of(selection), YEAR.of(selection), MEMBERS.of(selection)
    own = {one.code: one.key for one in communities.with_role(country, role)}
    found = rows[rows["community"].isin(own)]
    countries = shared.counted(own.values(), members=members, years=[year])
    counts = found["community"].map(lambda code: country in countries[own[code]][year]).astype(bool)
    with_figures = each(found[counts], Message("communities-own-figure", role=ROLES[role]), **FIGURE)
    others = Listing.of(map(Named, found.loc[~counts, "community"]))
    without = "then" if members == OF_YEAR else "never"
    return [
        Message("communities-own-part", role=ROLES[role], counted=how, communities=told, year=Year(year))
        for how, told in (("yes", with_figures), (without, others))
        if told
    ]


def _notes(rows: pd.DataFrame, selection: Selection) -> Sequence[Message]:
    """Return how the share is made, whose members count, how much of the stock it covers, what the rules say."""
    year, found = YEAR.of(selection), shared.shown(rows)
    absent = community_members.not_yet([one for one in communities.every() if one not in found], year=year)
    return [
        *shared.members_notes(found, selection, years=[year]),
        *([absent] if absent else []),
        shared.coverage(rows, selection),
        Message("communities-rules"),
        shared.OVERLAP,
        *([Message("communities-grouping")] if any(one.key == "cis" for one in found) else []),
        facts.borders(year),
    ]


RANKING = Chart(
    id="corridors-communities",
    title=Message("communities-ranking-title"),
    subtitle=shared.SUBTITLE,
    datasets=shared.DATASETS,
    controls=(YEAR, SEX, BASIS, MEMBERS, COMMUNITY, COUNTRY),
    rows=ranking_rows,
    figure=ranking_figure,
    facts=ranking_facts,
    headline=Message("communities-ranking-headline"),
    lead=lambda facts: facts.finding,
    summary=(Message("communities-ranking-shares"), Message("communities-own")),
    notes=lambda facts: facts.notes,
    click=("community", toggle(COMMUNITY)),
)
