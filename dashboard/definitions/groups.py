"""Named sets of countries: a region, an income group, a community. One key a set, the same on every page.

Regions are the same in all years. Who is in an income group, a community or the OECD changes: such a set has its
members of each year, by `definitions.income` and `definitions.membership`, and those of today.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial

from dashboard.data import areas, catalogue
from dashboard.definitions import communities, community_words, income, membership
from dashboard.i18n import DEFAULT_LANGUAGE, t
from dashboard.messages.values import say
from dashboard.terms import ILO_REGIONS, INCOME_GROUPS, SUBREGIONS, slug
from dashboard.view import Option

SPECIAL = {
    "ldc": ("least-developed", "Least developed countries (UN)"),
    "lldc": ("landlocked-developing", "Landlocked developing countries (UN)"),
    "sids": ("small-island", "Small island developing States (UN)"),
}
"""Flags of the list of countries: key and words."""
DEVELOPMENT = {
    "less developed": ("less-developed", "Less developed regions (UN)"),
    "more developed": ("more-developed", "More developed regions (UN)"),
}
OECD = "oecd"
INCOME_KEY = "-income"
"""How the keys of income groups end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A named set of countries: key, words for a list of choices, ISO3 codes, and the datasets that list them."""

    key: str
    label: str
    members: frozenset[str]
    """Those of today."""
    datasets: tuple[str, ...]
    of_year: Callable[[int], frozenset[str]] | None = None
    """Those of a year, where they change from year to year."""


@cache
def every() -> tuple[Group, ...]:
    """Return every group: regions and subregions (UN), those of the ILO, income groups, development, communities."""
    return (*_un_regions(), *_ilo_regions(), *_income_groups(), *_development(), *_communities())


def options() -> tuple[Option, ...]:
    """Return one choice a group, in the order of `every`."""
    return tuple(Option(value=group.key, label=group.label) for group in every())


def members(key: str, *, year: int | None = None) -> frozenset[str]:
    """Return the ISO3 codes of a group's countries, of a year or (None) of today; KeyError for an unknown key."""
    group = _by_key()[key]
    return group.members if year is None or group.of_year is None else group.of_year(year)


@cache
def moving() -> tuple[str, ...]:
    """Return the keys of the groups whose members change from year to year."""
    return tuple(group.key for group in every() if group.of_year is not None)


def name(key: str, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the words for a group; raises KeyError for a key that is none of them."""
    return t(_by_key()[key].label, lang)


def name_as_of(key: str, lang: str = DEFAULT_LANGUAGE, *, year: int | None) -> str:
    """Return the words for a group and, where its members change, of which year they are, or (None) that they are those
    of today: "European Union (EU, members of 2015)".
    """
    label = name(key, lang)
    if key not in moving():
        return label
    if key.endswith(INCOME_KEY):
        return t("{label}, {year})", lang, label=label.removesuffix(")"), year=year or income.latest_year())
    as_of = t("members of today", lang) if year is None else t("members of {year}", lang, year=year)
    if label.endswith(")"):
        return t("{label}, {as_of})", lang, label=label.removesuffix(")"), as_of=as_of)
    return t("{label} ({as_of})", lang, label=label, as_of=as_of)


def members_notes(key: str, *, year: int | None, lang: str = DEFAULT_LANGUAGE) -> list[str]:
    """Return how many members a group has whose members change, and as of when: of `year` or (None) of today; of a
    community also what is not known of them, and its name then.
    """
    if key.endswith(INCOME_KEY):
        return [say(income.rule(year=year or income.latest_year()), lang)]
    n = len(members(key, year=year))
    words = "{group}: {n} members on 1 July {year}." if year else "{group}: {n} members, those of today in all years."
    words = words if n else "{group}: no members on 1 July {year}."
    said = t(words, lang, group=name(key, lang), n=n, year=year)
    shown = [one for one in communities.every() if one.key == key]
    if year is None or not shown:
        return [said]
    return [
        said,
        *community_words.not_yet_notes(shown, year=year, lang=lang),
        *community_words.year_notes(shown, years=[year], lang=lang),
        *community_words.earlier_names_notes(shown, year=year, lang=lang),
    ]


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
        yield _group(slug(region), region, rows["country"])
        for subregion, part in rows.groupby("subregion", sort=True):
            if subregion != region:
                yield _group(slug(subregion), subregion, part["country"])


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
        of_year, label = partial(_in_income_group, code), f"{words} (World Bank)"
        of_today = of_year(income.latest_year())
        yield _group(f"{code}{INCOME_KEY}", label, of_today, "income_groups", of_year=of_year)


def _in_income_group(group: str, year: int) -> frozenset[str]:
    return frozenset(country for country, one in income.of_year(year).items() if one == group)


def _development() -> Iterator[Group]:
    listed = areas.areas()
    for value, (key, label) in DEVELOPMENT.items():
        yield _group(key, label, listed.loc[listed["development_group"] == value, "country"])
    for flag, (key, label) in SPECIAL.items():
        yield _group(key, label, listed.loc[listed[flag], "country"])


def _communities() -> Iterator[Group]:
    for community in communities.every():
        known = membership.periods(community.code)
        yield _group(
            community.key,
            community.label,
            community.members,
            *("communities", "memberships", *(["membership_periods"] if known else [])),
            of_year=community.members_in,
        )
    listed = frozenset(catalogue.frame("oecd_members")["country"])
    yield _group(
        OECD,
        "Members of the OECD",
        listed,
        *("oecd_members", "membership_periods"),
        of_year=lambda year: membership.members_in(membership.OECD, listed=listed, year=year),
    )


def _ilo_group(region: str, codes: Iterable[str]) -> Group:
    return _group(f"ilo-{slug(region)}", f"{region} (ILO)", codes)


def _group(
    key: str,
    label: str,
    codes: Iterable[str],
    *datasets: str,
    of_year: Callable[[int], frozenset[str]] | None = None,
) -> Group:
    return Group(key=key, label=label, members=frozenset(codes), datasets=datasets or ("countries",), of_year=of_year)
