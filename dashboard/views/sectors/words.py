"""Phrases and notes that the charts of this page share."""

from collections.abc import Sequence

import pandas as pd

from dashboard import formats
from dashboard.analysis import sectors
from dashboard.i18n import listing, t
from dashboard.terms import ILO_EDITIONS
from dashboard.view import Selection
from dashboard.views.sectors.choices import edition_of, year_of

EMPLOYED_ONLY = 4
"""The edition whose branches are of employed migrants, not of all migrants in the labour force."""
PEOPLE = {
    "both": "migrant workers",
    "female": "women migrant workers",
    "male": "men migrant workers",
}
EMPLOYED_PEOPLE = {
    "both": "employed migrants",
    "female": "employed migrant women",
    "male": "employed migrant men",
}
BRANCHES = {
    "agriculture": "agriculture",
    "industry": "industry",
    "services": "services",
    "domestic_work": "domestic work",
    "construction": "construction",
    "manufacturing": "manufacturing",
    "mining_utilities": "mining, electricity, gas and water",
    "market_services": "market services",
    "non_market_services": "non-market services",
}
"""Branches as they stand within a sentence."""
READ_NOTE = "Read on pages that quote the ILO's reports."
INDUSTRY_NOTE = "Industry includes manufacturing and construction; services include domestic work."
DERIVED_NOTE = "Derived: what is left of 100 per cent."
NO_BRANCHES = "Not available here. The 4th edition (2022) gives the branches of women and men."


def branch(sector: str, lang: str) -> str:
    """Return a branch as it stands within a sentence."""
    return t(BRANCHES[sector], lang)


def people(selection: Selection, sex: str) -> str:
    """Return whom the ILO's figures of the chosen edition are about: employed migrant women, migrant workers ..."""
    phrases = EMPLOYED_PEOPLE if edition_of(selection) == EMPLOYED_ONLY else PEOPLE
    return t(phrases[sex], selection.lang)


def dated(template: str, selection: Selection) -> str:
    """Return `template` with the year of the chosen edition as its {year}."""
    return t(template, selection.lang, year=year_of(edition_of(selection)))


def edition(selection: Selection) -> str:
    """Return the name of the chosen edition: 4th edition."""
    return t(ILO_EDITIONS[edition_of(selection)], selection.lang)


def about(share: float, status: str, lang: str) -> str:
    """Return a share as a heading says it: an approximate one without decimals."""
    if status != sectors.APPROXIMATE:
        return formats.per_cent(share, lang=lang)
    return t("about {share}", lang, share=formats.per_cent(share, decimals=0, lang=lang))


def marked(share: float, status: str, lang: str) -> str:
    """Return a share as a sentence says it, its mark in brackets."""
    return formats.per_cent(share, lang=lang) + (f" ({t(status, lang)})" if status else "")


def shares_in_words(rows: pd.DataFrame, lang: str) -> str:
    """Return the shares of `rows` (sector, share_in_branch, status) as a list, the largest first, marks included.

    Domestic work is no share beside the others: it is a part of services, and is said to be one.
    """
    known = rows[rows["share_in_branch"].notna()].sort_values("share_in_branch", ascending=False, kind="stable")
    whole, domestic = known[known["sector"] != "domestic_work"], known[known["sector"] == "domestic_work"]
    parts = [
        t("{value} in {sector}", lang, value=marked(share, status, lang), sector=branch(sector, lang))
        for sector, share, status in _cells(whole)
    ]
    within = [
        t("domestic work, part of services, {value}", lang, value=marked(share, status, lang))
        for _, share, status in _cells(domestic)
    ]
    return "; ".join(part for part in (listing(parts, lang), *within) if part)


def gaps_in_words(rows: pd.DataFrame, lang: str) -> str:
    """Return the branches of `rows` without figure, as a sentence; nothing where there are none."""
    gaps = [branch(sector, lang) for sector in rows.loc[rows["share_in_branch"].isna(), "sector"]]
    return t("Not available here: {branches}.", lang, branches=listing(gaps, lang)) if gaps else ""


def given(rows: pd.DataFrame, group: str, *, column: str = "group") -> pd.DataFrame:
    """Return the rows of one group (or sex); none of them where it has no figure at all."""
    mine = rows[rows[column] == group]
    return mine if mine["share_in_branch"].notna().any() else mine.head(0)


def notes(rows: pd.DataFrame) -> list[str]:
    """Return how the ILO's figures of `rows` were had."""
    return [*([DERIVED_NOTE] if (rows["status"] == "derived").any() else []), READ_NOTE]


def sentences(parts: Sequence[str]) -> str:
    """Return sentences one after the other; empty ones are left out."""
    return " ".join(part for part in parts if part)


def _cells(rows: pd.DataFrame) -> list[tuple[str, float, str]]:
    return list(zip(rows["sector"], rows["share_in_branch"], rows["status"], strict=True))
