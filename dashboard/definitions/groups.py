"""Named sets of countries: a region, an income group, a community. One key a set, the same on every page.

Regions are the same in all years. Who is in an income group, a community or the OECD changes: such a set has its
members of each year, by `definitions.income` and `definitions.membership`, and those of today.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial

from babel import Locale
from fluent.runtime.types import FluentType

from dashboard.data import areas, catalogue
from dashboard.definitions import communities, community_members, income, membership
from dashboard.definitions.communities import Named
from dashboard.messages.values import Message, Place, Year, known, say, write
from dashboard.terms import ILO_REGIONS, INCOME_GROUPS, SUBREGIONS, slug
from dashboard.view import Label, Option

SPECIAL = {
    "ldc": ("least-developed", "least-developed-countries"),
    "lldc": ("landlocked-developing", "landlocked-developing-countries"),
    "sids": ("small-island", "small-island-developing-states"),
}
"""Flags of the list of countries: key and name in the table of groups."""
DEVELOPMENT = {
    "less developed": ("less-developed", "less-developed-regions"),
    "more developed": ("more-developed", "more-developed-regions"),
}
OECD = "oecd"
INCOME_KEY = "-income"
"""How the keys of income groups end."""
UN, ILO, BANK = "un", "ilo", "bank"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A named set of countries: key, words for a list of choices, ISO3 codes, and the datasets that list them."""

    key: str
    named: Place | Named
    """Its name."""
    whose: str
    """Who draws it, where others draw it differently: "un", "ilo" or "bank"; else nothing."""
    members: frozenset[str]
    """Those of today."""
    datasets: tuple[str, ...]
    of_year: Callable[[int], frozenset[str]] | None = None
    """Those of a year, where they change from year to year."""

    @property
    def label(self) -> Label:
        """The name as a list of choices has it, with who draws the group or its short name."""
        if isinstance(self.named, Named):
            return self.named.label
        return Message("groups-label", whose=self.whose, place=self.named) if self.whose else self.named


@dataclass(frozen=True, slots=True)
class AsOf(FluentType):
    """A group within a sentence: with the year of which its members are, those of today where `year` is None, or with
    who draws it where it is the same in all years. Sentences ask for its form as for that of a place.
    """

    key: str
    year: int | None

    def format(self, locale: Locale) -> str:
        """Return it as lists and heads have it: "European Union (EU, members of 2015)"."""
        return self._said(write(_by_key()[self.key].named, locale.language), locale.language)

    def form(self, form: str, lang: str) -> str:
        """Return the form that a sentence needs: "from the European Union (EU, members of 2015)"."""
        return self._said(_by_key()[self.key].named.form(form, lang), lang)

    def _said(self, name: str, lang: str) -> str:
        group, year = _by_key()[self.key], self.year
        of = group.whose or "none"
        if group.whose == BANK:
            year = year or income.latest_year()
        elif group.of_year is not None:
            of = "dated" if year else "today"
        short = say(group.named.remark, lang) if isinstance(group.named, Named) else ""
        # In some languages the name within a sentence is the short one.
        told = None if short in name else short
        return say(Message("groups-in-sentence", name=name, of=of, year=known(year, Year), short=told), lang)


@cache
def every() -> tuple[Group, ...]:
    """Return every group: regions and subregions (UN), those of the ILO, income groups, development, communities."""
    return (*_un_regions(), *_ilo_regions(), *_income_groups(), *_development(), *_communities())


def options() -> tuple[Option, ...]:
    """Return one choice a group, in the order of `every`."""
    return tuple(Option(value=group.key, label=group.label) for group in every())


def place(key: str) -> Place:
    """Return the name of a group by which sentences call it at its shortest, that of a community by its letters; raises
    KeyError for an unknown key.
    """
    found = _by_key()[key].named
    return Place(found.code.lower()) if isinstance(found, Named) else found


def members(key: str, *, year: int | None = None) -> frozenset[str]:
    """Return the ISO3 codes of a group's countries, of a year or (None) of today; KeyError for an unknown key."""
    group = _by_key()[key]
    return group.members if year is None or group.of_year is None else group.of_year(year)


@cache
def moving() -> tuple[str, ...]:
    """Return the keys of the groups whose members change from year to year."""
    return tuple(group.key for group in every() if group.of_year is not None)


def members_notes(key: str, *, year: int | None, years: Sequence[int] = ()) -> tuple[Message, ...]:
    """Return how many members a group has whose members change, and as of when: of `year` or (None) of today; of a
    community also what is not known of them, and its name then. Where more years are shown, `years` are all of them.
    """
    if key.endswith(INCOME_KEY):
        return (income.rule(year=None if years else year or income.latest_year()),)
    said = Message(
        "groups-members",
        label=_by_key()[key].label,
        count=len(members(key, year=year)),
        year=Year(year) if year else None,
    )
    shown = [one for one in communities.every() if one.key == key]
    if year is None or not shown:
        return (said,)
    every_year = years or [year]
    told = (
        said,
        community_members.not_yet(shown, year=every_year[0]),
        *community_members.of_years(shown, years=every_year),
        community_members.earlier_names(shown, year=every_year[0]),
    )
    return tuple(one for one in told if one is not None)


def datasets(key: str) -> tuple[str, ...]:
    """Return the names of the datasets that list a group; raises KeyError for a key that is none of them."""
    return _by_key()[key].datasets


@cache
def _by_key() -> dict[str, Group]:
    return {group.key: group for group in every()}


def _un_regions() -> Iterator[Group]:
    """Return each region of UN DESA, followed by its subregions; a region that is not divided stands once."""
    listed = areas.areas()
    for region, rows in listed.groupby("region", sort=True):
        yield _group(slug(region), Place(region), rows["country"])
        for subregion, part in rows.groupby("subregion", sort=True):
            if subregion != region:
                yield _group(slug(subregion), Place(subregion), part["country"])


def _ilo_regions() -> Iterator[Group]:
    """Return each region of the ILO, followed by its subregions."""
    listed = areas.areas()
    for region in ILO_REGIONS:
        yield _ilo_group(region, listed.loc[listed["ilo_region"] == region, "country"])
        parts = [part for part, whole in SUBREGIONS.items() if whole == region and part != region]
        for part in parts:
            yield _ilo_group(part, listed.loc[listed["ilo_subregion"] == part, "country"])


def _income_groups() -> Iterator[Group]:
    for code, words in INCOME_GROUPS.items():
        of_year = partial(_in_income_group, code)
        of_today = of_year(income.latest_year())
        yield _group(f"{code}{INCOME_KEY}", Place(words), of_today, "income_groups", whose=BANK, of_year=of_year)


def _in_income_group(group: str, year: int) -> frozenset[str]:
    return frozenset(country for country, one in income.of_year(year).items() if one == group)


def _development() -> Iterator[Group]:
    listed = areas.areas()
    for value, (key, place) in DEVELOPMENT.items():
        yield _group(key, Place(place), listed.loc[listed["development_group"] == value, "country"], whose=UN)
    for flag, (key, place) in SPECIAL.items():
        yield _group(key, Place(place), listed.loc[listed[flag], "country"], whose=UN)


def _communities() -> Iterator[Group]:
    for community in communities.every():
        known = membership.periods(community.code)
        yield _group(
            community.key,
            community.named,
            community.members,
            *("communities", "memberships", *(["membership_periods"] if known else [])),
            of_year=community.members_in,
        )
    listed = frozenset(catalogue.frame("oecd_members")["country"])
    yield _group(
        OECD,
        Place(OECD),
        listed,
        *("oecd_members", "membership_periods"),
        of_year=lambda year: membership.members_in(membership.OECD, listed=listed, year=year),
    )


def _ilo_group(region: str, codes: Iterable[str]) -> Group:
    return _group(f"ilo-{slug(region)}", Place(region), codes, whose=ILO)


def _group(
    key: str,
    named: Place | Named,
    codes: Iterable[str],
    *datasets: str,
    whose: str = "",
    of_year: Callable[[int], frozenset[str]] | None = None,
) -> Group:
    return Group(
        key=key,
        named=named,
        whose=whose,
        members=frozenset(codes),
        datasets=datasets or ("countries",),
        of_year=of_year,
    )
