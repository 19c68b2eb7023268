"""Named sets of countries: a region, an income group, a community. One key a set, the same on every page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from dashboard.data import areas, catalogue
from dashboard.definitions import communities
from dashboard.i18n import DEFAULT_LANGUAGE, t
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A named set of countries: key, words for a list of choices, ISO3 codes, and the datasets that list them."""

    key: str
    label: str
    members: frozenset[str]
    datasets: tuple[str, ...]


@cache
def every() -> tuple[Group, ...]:
    """Return every group: regions and subregions (UN), those of the ILO, income groups, development, communities."""
    return (*_un_regions(), *_ilo_regions(), *_income_groups(), *_development(), *_communities())


def options() -> tuple[Option, ...]:
    """Return one choice a group, in the order of `every`."""
    return tuple(Option(value=group.key, label=group.label) for group in every())


def members(key: str) -> frozenset[str]:
    """Return the ISO3 codes of a group's countries; raises KeyError for a key that is none of them."""
    return _by_key()[key].members


def name(key: str, lang: str = DEFAULT_LANGUAGE) -> str:
    """Return the words for a group; raises KeyError for a key that is none of them."""
    return t(_by_key()[key].label, lang)


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
    listed = areas.areas()
    year = int(catalogue.frame("income_groups")["year"].max())
    for code, words in INCOME_GROUPS.items():
        label = f"{words} (World Bank, {year})"
        codes = listed.loc[listed["income_group"] == code, "country"]
        yield _group(f"{code}-income", label, codes, "income_groups")


def _development() -> Iterator[Group]:
    listed = areas.areas()
    for value, (key, label) in DEVELOPMENT.items():
        yield _group(key, label, listed.loc[listed["development_group"] == value, "country"])
    for flag, (key, label) in SPECIAL.items():
        yield _group(key, label, listed.loc[listed[flag], "country"])


def _communities() -> Iterator[Group]:
    for community in communities.every():
        yield _group(community.key, community.label, community.members, "communities", "memberships")
    yield _group(OECD, "Members of the OECD (May 2021)", catalogue.frame("oecd_members")["country"], "oecd_members")


def _ilo_group(region: str, codes: Iterable[str]) -> Group:
    return _group(f"ilo-{slug(region)}", f"{region} (ILO)", codes)


def _group(key: str, label: str, codes: Iterable[str], *datasets: str) -> Group:
    return Group(key=key, label=label, members=frozenset(codes), datasets=datasets or ("countries",))
