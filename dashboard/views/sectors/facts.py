"""What several charts of branches say: shares with how they were had, branches without figure, whom figures count."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd

from dashboard.analysis import sectors, sectors_by_country
from dashboard.messages.rows import each
from dashboard.messages.values import Listing, Message, Place, Share, Year, say

EMPLOYED_ONLY = 4
"""The edition whose branches are of employed migrants, not of all migrants in the labour force."""
WORKERS = {"both": "workers", "female": "women-workers", "male": "men-workers"}
EMPLOYED = {"both": "employed", "female": "employed-women", "male": "employed-men"}
STATUS = {
    sectors.NOT_AVAILABLE: Message("sectors-status.not-available"),
    sectors.APPROXIMATE: Message("sectors-status.approximate"),
    sectors.STATUS_WORDS["conflict"]: Message("sectors-status.sources-disagree"),
    sectors.STATUS_WORDS["suspect"]: Message("sectors-status.doubtful"),
    "derived": Message("sectors-status.derived"),
    sectors_by_country.NOT_IN_TABLE: Message("sectors-status.not-in-table"),
    sectors_by_country.NOT_BY_SEX: Message("sectors-status.not-by-sex"),
    sectors_by_country.SMALL_SAMPLE: Message("sectors-status.small-sample", least=sectors_by_country.SMALL_UNDER),
    sectors_by_country.FEW_IN_SURVEY: Message("sectors-status.small-survey"),
    sectors_by_country.OLDER: Message("sectors-status.older"),
    sectors_by_country.NOBODY: Message("sectors-status.nobody"),
}
"""How a figure was had, or why there is none, or no rank."""
READ_ELSEWHERE = Message("sectors-read-elsewhere")


@dataclass(frozen=True, slots=True, kw_only=True)
class Branches:
    """The shares of some workers in branches, beside those of others."""

    who: str = ""
    """Whom an edition counts (see `counted`)."""
    place: Place | None = None
    edition: Message | None = None
    year: Year | None = None
    """None where the table of one country does not give the chosen sex."""
    basis: str | None = None
    sector: str | None = None
    """The branch that stands out."""
    share: Message | Share | None = None
    others: Share | None = None
    """The share of the others in that branch."""
    highest: Share | None = None
    """The share of migrants among all employed in that branch, beside their `share` in all."""
    branches: Listing | None = None
    other_branches: Listing | None = None
    compared: bool = False
    """Whether any share of the others is known."""
    gaps: Listing | None = None
    """Branches without a figure."""
    unclassified: Share | None = None
    among: bool = False
    """Whether those of the branches without figure are among the unclassified."""
    uneven: tuple[Message, ...] = ()
    derived: bool = False
    notes: tuple[Message, ...] = ()


@cache
def _status(lang: str) -> dict[str, str]:
    return {"": "", **{status: say(message, lang) for status, message in STATUS.items()}}


def in_words(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return `rows` with their `status`, a key of STATUS or nothing, in the words of a language."""
    words = _status(lang)
    return rows.assign(status=pd.array([words[status] for status in rows["status"]], dtype="str"))


def counted(sex: str, edition: int) -> str:
    """Return whom an edition of the ILO's estimates counts in the branches of a sex: "employed-women", "workers"."""
    return (EMPLOYED if edition == EMPLOYED_ONLY else WORKERS)[sex]


def given(rows: pd.DataFrame, group: str, *, column: str = "group") -> pd.DataFrame:
    """Return the rows of one group (or sex); none of them where it has no figure at all."""
    mine = rows[rows[column] == group]
    return mine if mine["share_in_branch"].notna().any() else mine.head(0)


def figure(share: float, status: str) -> Message:
    """Return a share as a headline says it: an approximate one without decimals."""
    approximate = status == sectors.APPROXIMATE
    return Message("sectors-figure", share=Share(share, 0 if approximate else 1), approximate=approximate)


def largest(rows: pd.DataFrame) -> dict[str, Any]:
    """Return the `sector` with the largest share, and the `share` as a headline says it; nothing of no rows."""
    if rows.empty:
        return {}
    first = rows.loc[rows["share_in_branch"].idxmax()]
    return {"sector": first["sector"], "share": figure(first["share_in_branch"], first["status"])}


def derived(rows: pd.DataFrame) -> bool:
    """Return whether any share is what the others leave of the whole."""
    return bool((rows["status"] == "derived").any())


def mark(status: str) -> Message | None:
    """Return how a share was had, None where nothing must be said of it."""
    return STATUS[status] if status else None


def shares(rows: pd.DataFrame) -> Listing | None:
    """Return the shares of `rows` (sector, share_in_branch, status), the largest first; None where there are none.

    Domestic work is no share beside the others: it is a part of services, and is said to be one.
    """
    known = rows[rows["share_in_branch"].notna()].sort_values("share_in_branch", ascending=False, kind="stable")
    domestic = known["sector"] == "domestic_work"
    told: dict[str, Any] = {"share": ("share_in_branch", Share), "mark": ("status", mark)}
    parts = each(known[~domestic], Message("sectors-branch-share"), sector="sector", **told)
    within = each(known[domestic], Message("sectors-domestic-share"), **told)
    return Listing.of([part for part in (parts, within) if part], "semicolon")


def gaps(rows: pd.DataFrame) -> Listing | None:
    """Return the branches of `rows` without figure; None where there are none."""
    missing = rows.loc[rows["share_in_branch"].isna(), "sector"]
    return Listing.of(Message("sectors-branch.name", sector=sector) for sector in missing)


def bars(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return `rows` with each `sector` as its bars name it: a part is said to be one."""
    return rows.assign(sector=[say(Message("sectors-bar", sector=sector), lang) for sector in rows["sector"]])
