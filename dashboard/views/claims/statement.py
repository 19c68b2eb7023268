"""One statement: the figure of the paper, what the data hold for its year under each definition, and the latest."""

from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard import theme
from dashboard.analysis.claims import OVER, Figures
from dashboard.definitions import ledger
from dashboard.definitions.claims import RULES
from dashboard.figures import bars, empty
from dashboard.messages import claims
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Number, Share, Year, known, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.claims.choices import ID

A_TENTH = 0.1
"""A tolerance below it has two decimals."""
STATED, THEN, EARLIER, LATEST, INSTEAD = "stated", "then", "earlier", "latest", "instead"
"""What a figure is, as colours and messages have it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementFacts:
    """What is stated, where, and how it stands to the data."""

    statement: Message
    paper: Message
    section: Listing
    verdict: str
    stated: Message | None
    """None where the paper prints no figure that can be read as one."""
    read: bool
    """Whether the paper states it in words, of which `stated` is a reading."""
    at: Year | None
    found: FluentType | None
    lowest: FluentType | None
    highest: FluentType | None
    """The range over the definitions; None where there is one alone."""
    counted: Message | None
    found_at: Year | None
    latest: FluentType | None
    latest_at: Year | None
    evidence: Message | None
    settled: Any
    tolerance: FluentType | None
    caution: Message | None
    """What the data lack that it is held against."""
    source: str


def _row(claim: str) -> dict[Any, Any]:
    rows = ledger.decided()
    return dict(rows[rows["claim_id"] == claim].iloc[0])


def _figures(row: dict[Any, Any]) -> list[tuple[str, float, float, Message | None]]:
    """Return the figures to be drawn: what each is, its year, its value and how it is counted."""
    parts: list[tuple[str, Any, Figures]] = [(STATED, row["year"], {None: row["stated"]} if row["stated"] else {})]
    if row["claim_id"] in RULES:
        data = ledger.found(row["claim_id"])
        parts += [
            (EARLIER, data.year, data.earlier),
            (THEN, data.year, data.then),
            (INSTEAD, data.year, data.instead if row["verdict"] == "misprint" else {}),
            (LATEST, data.latest_year, {row["latest_as"]: row["latest"]}),
        ]
    every = ((kind, year, value, key) for kind, year, part in parts for key, value in part.items())
    return [one for one in every if one[2] == one[2]]


def rows(*, id: str, lang: str) -> pd.DataFrame:  # noqa: A002  (the key of the address)
    """Return the figure of the paper, those of the data and the latest, one row each, in the column of its unit."""
    row = _row(id)
    column = ledger.column(row)
    told = [
        {
            "claim_id": id,
            "measure": say(Message("claims-figure", kind=kind, counted=key, year=known(year, _year)), lang),
            "year": year,
            column: value,
            "kind": kind,
        }
        for kind, year, value, key in _figures(row)
    ]
    listed = pd.DataFrame(told, columns=["claim_id", "measure", "year", column, "kind"])
    return listed.drop(columns="kind").assign(
        unit=say(claims.unit(row["unit"]), lang) if isinstance(row["unit"], str) else None,
        claim=say(claims.statement(id), lang),
        verdict=row["verdict"],
    )


def _year(year: float) -> Year:
    return Year(int(year))


def figure(listed: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one bar a figure: that of the paper first, the latest last."""
    row = _row(ID.of(selection))
    if listed.empty:
        return empty.message(Message("claims-no-figure"), lang=selection.lang, space=space)
    return bars.ranking(
        listed,
        value=ledger.column(row),
        label="measure",
        lang=selection.lang,
        colours=[theme.CLAIM_COLOURS[kind] for kind, *_ in _figures(row)],
        selected=listed["measure"].tolist()[:1],
        space=space,
    )


def facts(listed: pd.DataFrame, selection: Selection) -> StatementFacts:  # noqa: ARG001  (the ledger has them)
    """Return what is stated and how it stands to the data."""
    row, rule = _row(ID.of(selection)), RULES.get(ID.of(selection))
    ranged = row["here_lowest"] != row["here_highest"]
    return StatementFacts(
        statement=claims.statement(row["claim_id"]),
        paper=Message("claims-short", paper=row["paper"]),
        section=claims.section(row["section"]),
        verdict=row["verdict"],
        stated=ledger.stated(row),
        read=row["read"] is True,
        at=known(row["year"], _year),
        found=ledger.said(row, "here"),
        lowest=ledger.said(row, "here_lowest") if ranged else None,
        highest=ledger.said(row, "here_highest") if ranged else None,
        counted=row["counted_as"],
        found_at=known(row["here_year"], _year),
        latest=ledger.said(row, "latest"),
        latest_at=known(row["latest_year"], _year),
        evidence=row["evidence"],
        settled=known(row["settled_by"], partial(category, "settled_by")) if row["verdict"] == "outside" else None,
        tolerance=_tolerance(row),
        caution=rule.caution() if rule and rule.caution else None,
        source=row["stated_source"] if isinstance(row["stated_source"], str) else "",
    )


def _tolerance(row: dict[Any, Any]) -> FluentType | None:
    """Return how far a figure may be off, a share in percentage points; None where it has to exceed the stated one."""
    off = row["tolerance"]
    if row["bound"] == OVER or off != off:
        return None
    if ledger.KIND_OF.get(ledger.column(row)) is not Share:
        return ledger.said(row, "tolerance")
    number = Number(off, 1 if off >= A_TENTH else 2)
    return Message("values-points", number=number, count=number)


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the statements, and the data that the chosen one is held against."""
    rule = RULES.get(ID.of(selection))
    return ("claims", *(rule.datasets if rule else ()))


CLAIM = Chart(
    id="claims-claim",
    title=Message("claims-claim-title"),
    subtitle=Message("claims-claim-subtitle"),
    datasets=datasets,
    controls=(ID,),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("claims-claim-headline"),
    summary=(
        Message("claims-claim-stated"),
        Message("claims-claim-found"),
        Message("claims-claim-evidence"),
        Message("claims-claim-latest"),
    ),
    notes=lambda facts: (
        Message("claims-claim-tolerance"),
        facts.caution,
        Message("claims-note-misprint") if facts.verdict == "misprint" else None,
        Message("claims-note-words"),
    ),
    measure=lambda selection: ledger.column(_row(ID.of(selection))),
)
