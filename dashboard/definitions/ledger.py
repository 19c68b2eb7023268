"""Every statement beside the data: the verdict follows from its rule; without one, from what would settle it."""

from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import urlencode

import pandas as pd
from fluent.runtime.types import FluentType

from dashboard.analysis.claims import OVER, Found, Stated, compared
from dashboard.data import catalogue
from dashboard.definitions.claims import RULES
from dashboard.definitions.claims.rule import Rule
from dashboard.messages.values import Amount, Dollars, Message, Number, Points, Share
from dashboard.selections import with_query

DOCUMENT = "document"
"""What settles a statement in which there is no statistic."""
TESTED = ("confirmed", "one-definition", "superseded", "not-reproduced", "misprint")
"""Verdicts that follow from the data."""
HELD = ("confirmed", "one-definition")
"""Those of a statement that holds."""
COLUMN_OF = {
    "per cent": "share",
    "per cent of GDP": "share_of_gdp",
    "percentage points": "change_points",
    "people": "persons",
    "people a year": "persons",
    "US dollars": "amount",
}
"""The column that holds the figures of each unit; others stand in `level`."""
KIND_OF = {
    "share": Share,
    "share_of_gdp": Share,
    "change_points": Points,
    "persons": Amount,
    "amount": Dollars,
}


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


def column(row: Mapping[Any, Any]) -> str:
    """Return the column that holds figures in the unit of a statement, a row of `decided`."""
    return COLUMN_OF.get(str(row["unit"]), "level")


def stated(row: Mapping[Any, Any]) -> Message | None:
    """Return the stated figure as printed, with the words that bound it: more than 50 per cent; None where there is
    none.
    """
    value, kind = row["stated"], KIND_OF.get(column(row))
    if value is None or value != value:
        return None
    figure = kind(value, step=row["rounded_to"]) if kind in (Amount, Dollars) else said(row, "stated")
    if kind is Share and float(value).is_integer():
        figure = Share(value, decimals=0)
    if value == 0 and row["bound"] == OVER:
        bounded = Message("claims-rise")
    else:
        bounded = Message("claims-stated", figure=figure, bound=row["bound"] or "none")
    return Message("claims-read", stated=bounded) if row["read"] is True else bounded


def said(row: Mapping[Any, Any], name: str) -> FluentType | Message | None:
    """Return a figure of a statement in its unit; None where it is missing."""
    value, kind = row[name], KIND_OF.get(column(row))
    if value is None or value != value:
        return None
    if kind is Dollars and value < 0:  # What may be lost, and was not.
        return Message("claims-rise-of", figure=kind(-value))
    return kind(value) if kind else Number(value, 0 if float(value).is_integer() else 1)
