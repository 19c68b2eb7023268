"""Communities of countries whose share of migrants from within can be counted, and who belongs to them."""

from dataclasses import dataclass
from functools import cache

import pandas as pd

from dashboard.data import catalogue

KINDS = frozenset(
    {
        "continental organisation",
        "customs union",
        "economic community",
        "free movement area",
        "regional organisation",
    }
)
"""Kinds of community that hold a territory together; consultative processes and the like do not."""
ANDEAN = "CAN"
# "can" would be one letter's case from Canada.
OWN_KEYS = {ANDEAN: "andean"}
MEMBER = "member"
"""How the roles of members begin; "member (EU State)" is one too."""
SHORT_NAME = 18
"""Letters of a name that stands on a chart in full, such as Arab Maghreb Union."""
NO_LONGER = ("former member", "suspended member")


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """One community: how it is called, what its list says of movement, and the ISO3 codes of its countries."""

    code: str
    """Its usual short name, ECOWAS."""
    key: str
    """How an address names it, ecowas."""
    name: str
    kind: str
    mobility_regime: str
    """Empty where the source gives none."""
    as_of: str
    """Date of the list of members, 2025-12 or 2017; empty where the list has none."""
    members: frozenset[str]
    """Members as of the list's date, suspended ones left out."""
    former: frozenset[str]
    """Former and suspended members."""

    @property
    def plain_name(self) -> str:
        """The name without remark."""
        return self.name.partition(" (")[0]

    @property
    def label(self) -> str:
        """Name, short name and remark as a list of choices shows them."""
        remark = self.name.removeprefix(self.plain_name).removeprefix(" (")
        return f"{self.plain_name} ({self.code}, {remark}" if remark else f"{self.plain_name} ({self.code})"

    @property
    def short(self) -> str:
        """What a mark on a chart carries: the name where it is short, else the short name."""
        return self.name if len(self.name) <= SHORT_NAME else self.code


@cache
def every() -> tuple[Community, ...]:
    """Return the communities, in the order of their short names."""
    listed = catalogue.frame("communities")
    listed = listed[listed["kind"].isin(KINDS)].fillna("")
    countries = catalogue.frame("memberships")
    by_community = {code: rows for code, rows in countries.groupby("community")}  # noqa: C416
    return tuple(
        Community(
            code=row["community"],
            key=OWN_KEYS.get(row["community"], row["community"].lower()),
            name=row["community_name"],
            kind=row["kind"],
            mobility_regime=row["mobility_regime"],
            as_of=row["as_of"],
            members=_of_roles(by_community[row["community"]], MEMBER),
            former=_of_roles(by_community[row["community"]], *NO_LONGER),
        )
        for row in listed.to_dict("records")
    )


def of_country(country: str, *, former: bool = False) -> tuple[Community, ...]:
    """Return the communities to which a country (ISO3) belongs."""
    return tuple(one for one in every() if country in members(one.key, former=former))


def find(key: str) -> Community:
    """Return the community of this key; raises KeyError where there is none."""
    return _by_key()[key]


def members(key: str, *, former: bool = False) -> frozenset[str]:
    """Return the ISO3 codes of a community's members as of its list, with former and suspended ones on request."""
    community = find(key)
    return community.members | community.former if former else community.members


@cache
def _by_key() -> dict[str, Community]:
    return {community.key: community for community in every()}


def _of_roles(rows: pd.DataFrame, *roles: str) -> frozenset[str]:
    return frozenset(rows.loc[rows["role"].str.startswith(roles), "country"])
