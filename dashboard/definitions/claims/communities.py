"""Statements on how many countries belong to a body."""

from functools import partial

from dashboard.analysis.claims import Found
from dashboard.data import catalogue
from dashboard.definitions import membership
from dashboard.definitions.claims.rule import Rule
from dashboard.messages.values import Message

LISTED = Message("claims-counted.list-of-members")


def _members(community: str, year: int) -> Found:
    """Return how many members a body had in a year, and how many are listed; without a date of joining, of the list
    alone.
    """
    rows = catalogue.frame("memberships")
    rows = rows[(rows["community"] == community) & rows["role"].str.startswith("member")]
    listed = frozenset(rows["country"])
    as_of, all_listed = int(rows["as_of"].max()[:4]), {LISTED: float(len(listed))}
    if not membership.periods(community):
        return Found(then=all_listed, year=as_of)
    then = {LISTED: float(len(membership.members_in(community, listed=listed, year=year)))}
    return Found(then=then, year=year, latest=all_listed, latest_year=as_of)


RULES = (
    Rule(
        claim="C036",
        datasets=("memberships", "membership_periods"),
        found=partial(_members, "ASEAN", 2018),
        chart="corridors-communities-trend",
        choice={"community": "asean"},
    ),
    Rule(
        claim="C037",
        datasets=("memberships", "membership_periods"),
        found=partial(_members, "MERCOSUR", 2018),
        chart="corridors-communities-trend",
        choice={"community": "mercosur"},
    ),
    Rule(claim="C038", datasets=("memberships",), found=partial(_members, "CIPRES", 2018), restated=True),
)
