"""Phrases and notes that the charts of the world share."""

import pandas as pd

from dashboard import formats
from dashboard.i18n import listing, t
from dashboard.terms import ILO_EDITIONS, SECTORS
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
READ_NOTE = (
    "Read on pages that quote the ILO's reports. “No figure found”: none of these pages gives it; of the second "
    "edition (2017), none gives branches."
)
OWN_METHOD_NOTE = (
    "Every edition has data and methods of its own: differences between editions are not a trend. Branches are of "
    "employed migrants in the fourth edition (2022), of all migrants in the labour force in the first and the third."
)
INDUSTRY_NOTE = "Industry includes manufacturing and construction; services include domestic work."


def people(selection: Selection) -> str:
    """Return whom the ILO's figures of the selection are about: employed migrant women, migrant workers ..."""
    phrases = EMPLOYED_PEOPLE if edition_of(selection) == EMPLOYED_ONLY else PEOPLE
    return t(phrases[str(selection.get("sex", "both"))], selection.lang)


def shares_in_words(rows: pd.DataFrame, lang: str) -> str:
    """Return the shares of `rows` (sector, share_in_branch, status) as a list, the largest first, marks included."""
    known = rows[rows["share_in_branch"].notna()].sort_values("share_in_branch", ascending=False, kind="stable")
    words = []
    for sector, share, status in zip(known["sector"], known["share_in_branch"], known["status"], strict=True):
        value = formats.per_cent(share, lang=lang) + (f" ({t(status, lang)})" if status else "")
        words.append(t("{value} in {sector}", lang, value=value, sector=t(SECTORS[sector], lang).lower()))
    return listing(words, lang)


def gaps_in_words(rows: pd.DataFrame, lang: str) -> str:
    """Return the branches of `rows` for which no figure was found, as a sentence; nothing where there are none."""
    gaps = [t(SECTORS[sector], lang).lower() for sector in rows.loc[rows["share_in_branch"].isna(), "sector"]]
    return t("No figure was found of {branches}.", lang, branches=listing(gaps, lang)) if gaps else ""


def subtitle(selection: Selection) -> str:
    """Return measure, population, place, year and edition of the ILO's figures of the selection."""
    edition = edition_of(selection)
    return t(
        "Per cent of {people}, world, {year} (ILO, {edition})",
        selection.lang,
        people=people(selection),
        year=year_of(edition),
        edition=t(ILO_EDITIONS[edition], selection.lang),
    )
