"""Communities of countries whose share of migrants from within can be counted, and who belongs to them."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
from babel import Locale
from fluent.runtime.types import FluentType

from dashboard.data import catalogue
from dashboard.definitions import membership
from dashboard.messages.terms import words
from dashboard.messages.values import Message, Place, say

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
FORMER, SUSPENDED = "former member", "suspended member"
MEMBERS = (MEMBER, "adopting State")
"""How the roles of members begin: "member (EU State)" is one, and "adopting State 2008 (origin)" of a dialogue."""


@dataclass(frozen=True, slots=True)
class Named(FluentType):
    """A community in the words of the page: its name in full, in the form that a list or a sentence needs."""

    code: str

    @property
    def remark(self) -> Message:
        """What stands in brackets behind the name: the usual short name, with more where it needs that."""
        return Message("communities-short-remarked", code=self.code)

    @property
    def label(self) -> Message:
        """The name with the short one, as a list of choices shows it."""
        return Message("communities-label", name=self, short=self.remark, code=self.code)

    def format(self, locale: Locale) -> str:
        """Return the name as lists have it."""
        return self.form("name", locale.language)

    def form(self, form: str, lang: str) -> str:
        """Return the form that a sentence needs: `subject`, `in`, `from`, `to`, `of` or `start`; `name` for a list."""
        return say(Message("communities-named", code=self.code, form=form, place=Place(self.code.lower())), lang)


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
    dated: bool
    """Whether every joining and leaving since 1990 is known."""
    founded: str
    """Date on which it, or what it was called before, was founded, as far as known: 1967-08-08 or 1986."""
    earlier_name: str
    """What it was called before; empty where it always had its name."""
    earlier_until: str
    """Date until which it had the earlier name."""
    members: frozenset[str]
    """Members as of the list's date, suspended ones left out."""
    former: frozenset[str]
    """Former members."""
    suspended: frozenset[str]

    @property
    def no_longer(self) -> frozenset[str]:
        """Former and suspended members."""
        return self.former | self.suspended

    def members_in(self, year: int) -> frozenset[str]:
        """Return the members of a year (`definitions.membership`); none before the community was founded."""
        if not self.there_in(year):
            return frozenset()
        return membership.members_in(self.code, listed=self.members, year=year)

    def there_in(self, year: int) -> bool:
        """Return whether the community was founded by 1 July of a year."""
        return membership.by_mid_year(self.founded, year)

    def name_before(self, year: int) -> str:
        """Return what the community was called on 1 July of a year, where not as today; else nothing."""
        if not self.earlier_name or membership.by_mid_year(self.earlier_until, year):
            return ""
        return self.earlier_name

    def role_of(self, country: str) -> str:
        """Return the role of a country (ISO3): MEMBER, FORMER, SUSPENDED, or nothing where it has none of these."""
        for role, countries in ((MEMBER, self.members), (FORMER, self.former), (SUSPENDED, self.suspended)):
            if country in countries:
                return role
        return ""

    @property
    def named(self) -> Named:
        """The name without remark, for lists and sentences."""
        return Named(self.code)

    @property
    def place(self) -> Place:
        """The name with its remark, as the table of groups has it."""
        return Place(self.code.lower())

    @property
    def short(self) -> Message:
        """The usual short name: ECOWAS."""
        return Message("communities-short", code=self.code)

    @property
    def mark(self) -> Message:
        """What a mark on a chart carries: the name where it is short, else the short name."""
        return Message("communities-mark", code=self.code)

    @property
    def movement(self) -> FluentType | str | None:
        """What the list says of the movement of persons; None where it says nothing."""
        return words("mobility_regime", self.mobility_regime) if self.mobility_regime else None


@cache
def every() -> tuple[Community, ...]:
    """Return the communities, in the order of their short names."""
    return tuple(one for one in bodies() if one.kind in KINDS)


@cache
def bodies() -> tuple[Community, ...]:
    """Return communities, consultative processes and schemes, in the order of their short names."""
    listed = catalogue.frame("communities").fillna("")
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
            dated=bool(row["dated"]),
            founded=row["founded"],
            earlier_name=row["earlier_name"],
            earlier_until=row["earlier_until"],
            members=_of_roles(by_community[row["community"]], *MEMBERS),
            former=_of_roles(by_community[row["community"]], FORMER),
            suspended=_of_roles(by_community[row["community"]], SUSPENDED),
        )
        for row in listed.to_dict("records")
    )


def with_role(country: str, role: str) -> tuple[Community, ...]:
    """Return the communities in which a country (ISO3) has a role: MEMBER, FORMER or SUSPENDED."""
    return tuple(one for one in every() if one.role_of(country) == role)


def find(key: str) -> Community:
    """Return the community or process of this key; raises KeyError where there is none."""
    return _by_key()[key]


def members(key: str, *, former: bool = False) -> frozenset[str]:
    """Return the ISO3 codes of a community's members as of its list, with former and suspended ones on request."""
    community = find(key)
    return community.members | community.no_longer if former else community.members


@cache
def _by_key() -> dict[str, Community]:
    return {body.key: body for body in bodies()}


def _of_roles(rows: pd.DataFrame, *roles: str) -> frozenset[str]:
    return frozenset(rows.loc[rows["role"].str.startswith(roles), "country"])
