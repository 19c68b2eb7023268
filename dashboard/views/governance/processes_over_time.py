"""How many members communities had in each year, where all changes since 1990 are known."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard.definitions import communities
from dashboard.definitions.communities import Community
from dashboard.definitions.frames import stock_years
from dashboard.figures import lines
from dashboard.messages.values import Listing, Message, Year, write
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.governance.processes import ORG, ORG2, called


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeFacts:
    """How many members communities had in their first and last year: the chosen ones, else the one that changed most.

    `undated` are those chosen of which dates are not known.
    """

    start: Year
    end: Year
    spans: Listing | None
    undated: Listing | None


@cache
def _counts() -> pd.DataFrame:
    dated = [one for one in communities.every() if one.dated]
    years = range(stock_years()[0], stock_years()[-1] + 1)
    counted = [(one.name, year, len(one.members_in(year)), one.code) for one in dated for year in years]
    found = pd.DataFrame(counted, columns=["community_name", "year", "members", "community"])
    return found[found["members"] > 0].reset_index(drop=True)


def rows(*, lang: str, **_marked: str) -> pd.DataFrame:  # noqa: ARG001  (chosen communities are marked alone)
    """Return every year of the communities of known dates: community_name, year, members, community; years before a
    community was founded are not there.
    """
    return _counts()


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a community, the chosen ones in colour."""
    shown, lang = _shown(found, selection), selection.lang
    return lines.trend(
        found,
        value="members",
        series="community",
        words={one.code: write(one.mark, lang) for one in communities.every()},
        highlight=shown,
        selected=shown,
        lang=lang,
        space=space,
    )


def _chosen(selection: Selection) -> list[Community]:
    return [communities.find(key) for key in dict.fromkeys((ORG.of(selection), ORG2.of(selection))) if key]


def _shown(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the chosen communities of known dates; where there are none, the one whose members changed most."""
    members = found.groupby("community")["members"]
    most = str((members.last() - members.first()).abs().idxmax())
    return [one.code for one in _chosen(selection) if one.dated] or [most]


def facts(found: pd.DataFrame, selection: Selection) -> TimeFacts:
    """Return the first and the last number of members of the communities that are told of."""
    return TimeFacts(
        start=Year(found["year"].min()),
        end=Year(found["year"].max()),
        spans=Listing.of((_span(found, code) for code in _shown(found, selection)), "semicolon"),
        undated=Listing.of((called(one) for one in _chosen(selection) if not one.dated), "semicolon"),
    )


def _span(found: pd.DataFrame, code: str) -> Message:
    own = found[found["community"] == code]
    first, last = own.iloc[0], own.iloc[-1]
    return Message(
        "processes-time-span",
        name=Message("communities-mark", code=code),
        before=int(first["members"]),
        since=Year(first["year"]),
        after=int(last["members"]),
        until=Year(last["year"]),
    )


LINES = Chart(
    id="governance-members-over-time",
    title=Message("processes-time-title"),
    subtitle=Message("processes-time-subtitle"),
    datasets=("communities", "memberships", "membership_periods"),
    controls=(ORG, ORG2),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("processes-time-headline"),
    summary=(Message("processes-time-summary"), Message("processes-time-undated")),
    notes=(Message("communities-members-of-year"), Message("processes-time-dates")),
)
