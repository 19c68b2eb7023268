"""Statements on agreements between countries, held against the texts and dates of those collected."""

from functools import partial

import pandas as pd

from dashboard.analysis import agreements as analysis
from dashboard.analysis.claims import OVER, Found
from dashboard.data import areas, catalogue
from dashboard.messages.terms import category
from dashboard.messages.values import Message
from dashboard.views.claims.rules.rule import Rule

RIGHTS = ("equal_treatment", "international_instruments")
"""Provisions of coded texts that speak of rights as international instruments have them."""
DECADE = (1970, 1979)
AFRICA = "Africa"


def _texts() -> pd.DataFrame:
    """Return one row a coded text, with a column of true and false for each of RIGHTS, and its parties."""
    rows = catalogue.frame("agreement_provisions")
    coded = {one: rows[rows["provision"] == one].set_index("agreement")["found"] for one in RIGHTS}
    parties = catalogue.frame("bilateral_agreements").set_index("agreement")[["party", "partner"]]
    return pd.DataFrame(coded).fillna(False).astype(bool).join(parties)


def _with_rights() -> Found:
    texts = _texts()
    return Found(then={category("provision", one): 100 * float(texts[one].mean()) for one in RIGHTS}, year=2017)


def _of_africa() -> Found:
    """Return which part of the texts with each provision has an African party."""
    texts, regions = _texts(), areas.areas().set_index("country")["region"]
    african = (texts["party"].map(regions) == AFRICA) | (texts["partner"].map(regions) == AFRICA)
    return Found(
        then={category("provision", one): 100 * float(african[texts[one]].mean()) for one in RIGHTS}, year=2017
    )


def _first_years(kind: str) -> dict[str, float]:
    """Return the year of the first agreement that was collected of each pair of a kind of named agreement, by origin;
    missing where none was.
    """
    named = catalogue.frame("named_agreements")
    pairs = named[named["agreement_kind"] == kind]
    every = catalogue.frame("bilateral_agreements")
    return {
        origin: float(analysis.between(every, destination, origin)["year"].min())
        for destination, origin in zip(pairs["destination"], pairs["origin"], strict=True)
    }


def _mines() -> Found:
    """Return which part of the mine labour agreements of Southern Africa has its first text in the 1970s."""
    years = _first_years("mine_labour")
    inside = sum(DECADE[0] <= year <= DECADE[1] for year in years.values())
    return Found(then={Message("claims-counted.first-in-1970s"): 100 * inside / len(years)}, year=DECADE[1])


def _permits(year: int) -> Found:
    """Return the origin countries of the Employment Permit System less those whose first agreement is later."""
    years, words = _first_years("employment_permit_system"), Message("claims-counted.permit-system")
    then = float(sum(not first > year for first in years.values()))
    return Found(then={words: then}, year=year, latest={words: float(len(years))}, latest_year=2023)


RULES = (
    Rule(
        claim="C022",
        datasets=("agreement_provisions",),
        found=_with_rights,
        chart="governance-provisions",
        choice={"provision": "equal_treatment"},
    ),
    Rule(
        claim="C023",
        datasets=("agreement_provisions", "bilateral_agreements", "countries"),
        found=_of_africa,
        chart="governance-provisions",
        choice={"provision": "international_instruments"},
    ),
    Rule(
        claim="C025",
        datasets=("named_agreements", "bilateral_agreements"),
        found=_mines,
        chart="governance-agreements",
        choice={"state": "ZAF"},
        stated=50.0,
        unit="per cent",
        bound=OVER,
    ),
    *(
        Rule(
            claim=claim,
            datasets=("named_agreements", "bilateral_agreements"),
            found=partial(_permits, year),
            chart="governance-agreements",
            choice={"state": "KOR"},
            restated=True,
        )
        for claim, year in {"C043": 2018, "C103": 2013}.items()
    ),
)
