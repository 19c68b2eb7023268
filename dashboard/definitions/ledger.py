"""Every statement beside the data: the verdict follows from its rule; without one, from what would settle it."""

from functools import cache
from typing import Any
from urllib.parse import urlencode

import pandas as pd

from dashboard.analysis.claims import Found, Stated, compared
from dashboard.data import catalogue
from dashboard.definitions.claims import RULES
from dashboard.definitions.claims.rule import Rule
from dashboard.selections import with_query

DOCUMENT = "document"
"""What settles a statement in which there is no statistic."""
TESTED = ("confirmed", "one-definition", "superseded", "not-reproduced", "misprint")
"""Verdicts that follow from the data."""
HELD = ("confirmed", "one-definition")
"""Those of a statement that holds."""


@cache
def found(claim: str) -> Found:
    """Return the figures that the data hold of a statement that has a rule."""
    return RULES[claim].found()


@cache
def decided() -> pd.DataFrame:
    """Return one row a statement: the columns of the dataset `claims`, `stated` and `unit` as they are tested (`read`
    says whether the paper states it in words alone); then
    what `analysis.claims.compared` gives, `tolerance` and `chart` (the address of the chart that shows it). What is not
    tested has none of these but `verdict`. The frame is shared: callers must not change it.
    """
    rows = catalogue.frame("claims").astype({"stated": float, "rounded_to": float})
    told = pd.DataFrame([_decided(row) for row in rows.to_dict("records")], index=rows.index)
    words = told[["counted_as", "latest_as", "evidence", "bound"]].astype(object)
    told = told.assign(**{name: column.where(column.notna(), None) for name, column in words.items()})
    return rows.drop(columns=["stated", "unit", "bound"]).join(told)


def _decided(row: dict[Any, Any]) -> dict[str, Any]:
    rule = RULES.get(row["claim_id"])
    if rule is None:
        verdict = "context" if row["settled_by"] == DOCUMENT else "outside"
        return {"stated": row["stated"], "unit": row["unit"], "bound": row["bound"], "verdict": verdict}
    stated = _stated(row, rule)
    return {
        "stated": stated.value,
        "unit": rule.unit or row["unit"],
        "bound": stated.bound,
        "read": bool(rule.unit),
        "tolerance": stated.tolerance,
        "chart": with_query(f"/chart/{rule.chart}", urlencode(rule.choice)) if rule.chart else None,
        **compared(stated, found(rule.claim), restated=rule.restated),
    }


def _stated(row: dict[Any, Any], rule: Rule) -> Stated:
    bound = row["bound"] if isinstance(row["bound"], str) else ""
    return Stated(
        value=row["stated"] if rule.stated is None else rule.stated,
        bound=bound if rule.bound is None else rule.bound,
        tolerance=rule.tolerance if rule.tolerance is not None else _half_of_last_digit(row),
    )


def _half_of_last_digit(row: dict[Any, Any]) -> float:
    return float(row["rounded_to"]) / 2 if row["rounded_to"] == row["rounded_to"] else 0.0
