"""Statements on agreements between countries, held against the texts and dates of those collected."""

from collections.abc import Callable
from functools import partial

import pandas as pd

from dashboard.analysis import agreements as analysis
from dashboard.analysis.claims import OVER, Found
from dashboard.data import areas, catalogue
from dashboard.definitions.claims.rule import Rule
from dashboard.messages.terms import category
from dashboard.messages.values import Message

RIGHTS = ("equal_treatment", "international_instruments")
"""Provisions of coded texts that speak of rights as international instruments have them."""
DECADE = (1970, 1979)
AFRICA = "Africa"
STATED_IN = 2017
"""The year of which the paper counts texts."""


def _texts() -> pd.DataFrame:
    """Return one row a coded text, with a column of true and false for each of RIGHTS, its parties and its year."""
    rows = catalogue.frame("agreement_provisions")
    coded = {one: rows[rows["provision"] == one].set_index("agreement")["found"] for one in RIGHTS}
    parties = catalogue.frame("bilateral_agreements").set_index("agreement")[["party", "partner", "year"]]
    return pd.DataFrame(coded).fillna(False).astype(bool).join(parties)


def _by_right(share: Callable[[pd.DataFrame, str], float]) -> Found:
    """Return a share of each of RIGHTS, in per cent: of the texts up to STATED_IN, and of all."""
    every = _texts()
    then, latest = (
        {category("provision", one): 100 * share(texts, one) for one in RIGHTS}
        for texts in (every[every["year"] <= STATED_IN], every)
    )
    return Found(then=then, year=STATED_IN, latest=latest, latest_year=int(every["year"].max()))


def _no_sample() -> Message:
    """Return how many of the agreements were coded, and that they are no sample."""
    return Message("agreements-coded", texts=len(_texts()), agreements=len(catalogue.frame("bilateral_agreements")))


def _with_right(texts: pd.DataFrame, right: str) -> float:
    return float(texts[right].mean())


def _of_africa(texts: pd.DataFrame, right: str) -> float:
    """Return which part of the texts with a provision has an African party."""
    regions = areas.areas().set_index("country")["region"]
    african = (texts["party"].map(regions) == AFRICA) | (texts["partner"].map(regions) == AFRICA)
    return float(african[texts[right]].mean())


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


def _until() -> Message:
    """Return of when the last agreements are."""
    return Message("claims-note-agreements")


RULES = (
    Rule(
        claim="C022",
        datasets=("agreement_provisions", "bilateral_agreements"),
        found=partial(_by_right, _with_right),
        chart="governance-provisions",
        choice={"provision": "equal_treatment"},
        caution=_no_sample,
    ),
    Rule(
        claim="C023",
        datasets=("agreement_provisions", "bilateral_agreements", "countries"),
        found=partial(_by_right, _of_africa),
        chart="governance-provisions",
        choice={"provision": "international_instruments"},
        caution=_no_sample,
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
        caution=_until,
    ),
    *(
        Rule(
            claim=claim,
            datasets=("named_agreements", "bilateral_agreements"),
            found=partial(_permits, year),
            chart="governance-agreements",
            choice={"state": "KOR"},
            restated=True,
            caution=_until,
        )
        for claim, year in {"C043": 2018, "C103": 2013}.items()
    ),
)
