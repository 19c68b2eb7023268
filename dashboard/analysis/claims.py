"""What papers state, held against data: whether a figure agrees, under which definition, and how far it is off."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import pandas as pd

from dashboard.terms import VERDICTS

Figures = Mapping[Any, float]
"""Figures by what says how each is counted, any value that can be a key."""
MISSING = float("nan")
NEARLY = 0.05
"""So far below a figure may be of which a paper says "nearly"."""
REVISED = 0.2
"""So far from a later edition of its own source a figure may be for the difference to be one of revision."""
EXACT = 1e-9
"""What is lost in binary fractions."""
OVER, NEAR = "over", "nearly"
"""How a paper bounds a figure."""
NONE: Figures = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A figure as a paper states it."""

    value: float
    bound: str = ""
    tolerance: float = 0.0
    """How far, in its unit, a figure may be from it and be the same."""

    def agrees(self, value: float) -> bool:
        """Return whether a figure is the stated one; a missing figure is not."""
        if self.bound == OVER:
            return value > self.value
        below = max(self.tolerance, NEARLY * self.value) if self.bound == NEAR else self.tolerance
        return -below - EXACT <= value - self.value <= self.tolerance + EXACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What data hold of the same thing; keys say how it is counted."""

    then: Figures
    """Of the year that the paper speaks of, or of the nearest there is, by definition."""
    year: int
    latest: Figures = field(default_factory=lambda: NONE)
    """Of the latest year, by definition; where the source has no other than one of its own, that alone."""
    latest_year: int | None = None
    earlier: Figures = field(default_factory=lambda: NONE)
    """What earlier editions of the source gave for that year, by edition."""
    instead: Figures = field(default_factory=lambda: NONE)
    """What the printed figure would be if another thing was meant: the rest of 100 per cent, a neighbouring number."""
    own: Hashable | None = None
    """The definition of the source that the paper names, where it is known."""


def verdict(stated: Stated, found: Found, *, restated: bool) -> str:
    """Return one of VERDICTS: how a stated figure stands to what was found.

    `restated` says that the paper's source is an earlier edition of ours: a difference of no more than REVISED of the
    later figure is one of revision then.
    """
    then = [value for value in found.then.values() if value == value]
    agreeing = [stated.agrees(value) for value in then]
    if then and all(agreeing):
        return "confirmed"
    if any(agreeing):
        return "one-definition"
    if any(stated.agrees(value) for value in found.earlier.values()):
        return "superseded"
    if any(stated.agrees(value) for value in found.instead.values()):
        return "misprint"
    near = any(abs(value - stated.value) <= REVISED * abs(value) for value in then)
    return "superseded" if restated and near else "not-reproduced"


def nearest(stated: Stated, found: Found) -> Hashable | None:
    """Return the definition whose figure is closest to the stated one, None where there is none: that of the source
    itself where it agrees. Of a figure that is to be exceeded the largest is closest.
    """
    known = {key: value for key, value in found.then.items() if value == value}
    if not known:
        return None
    if found.own in known and stated.agrees(known[found.own]):
        return found.own
    if stated.bound == OVER:
        return max(known, key=known.__getitem__)
    return min(known, key=lambda key: abs(known[key] - stated.value))


def evidence(stated: Stated, found: Found) -> Hashable | None:
    """Return the earlier edition, or the other thing, whose figure is the stated one; None where there is none."""
    others = {**found.earlier, **found.instead}
    return next((key for key, value in others.items() if stated.agrees(value)), None)


def newest(found: Found, counted: Hashable | None) -> Hashable | None:
    """Return how the latest figure is counted: as that of the year (`counted`), or in the only way there is."""
    only = next(iter(found.latest)) if len(found.latest) == 1 else None
    return counted if counted in found.latest else only


def compared(stated: Stated, found: Found, *, restated: bool) -> dict[str, object]:
    """Return one statement beside the data: `verdict`, `counted_as` and `evidence` (keys of `found`, or None), `here`
    (the nearest figure), `here_lowest` and `here_highest` (over all definitions), `here_year`, `latest`, `latest_as`
    (how it is counted, as `newest` has it), `latest_year` and `difference` (found less stated), in its unit.
    """
    key = nearest(stated, found)
    value = found.then[key] if key is not None else MISSING
    known = [one for one in found.then.values() if one == one]
    decided = verdict(stated, found, restated=restated)
    return {
        "verdict": decided,
        "counted_as": key,
        "evidence": evidence(stated, found) if decided in ("superseded", "misprint") else None,
        "here": value,
        "here_lowest": min(known, default=MISSING),
        "here_highest": max(known, default=MISSING),
        "here_year": found.year,
        "latest": found.latest.get(newest(found, key), MISSING),
        "latest_as": newest(found, key),
        "latest_year": found.latest_year if found.latest else None,
        "difference": value - stated.value,
    }


def by_paper(ledger: pd.DataFrame) -> pd.DataFrame:
    """Return how many statements of each paper have each verdict: `paper`, `verdict`, `statements`; papers in the order
    in which they come, verdicts in that of VERDICTS, those that nothing has left out.
    """
    counts = ledger.groupby(["paper", "verdict"], sort=False).size().rename("statements").reset_index()
    papers = {paper: at for at, paper in enumerate(dict.fromkeys(ledger["paper"]))}
    order = counts["paper"].map(papers) * len(VERDICTS) + counts["verdict"].map(VERDICTS.index)
    return counts.assign(order=order).sort_values("order", ignore_index=True).drop(columns="order")
