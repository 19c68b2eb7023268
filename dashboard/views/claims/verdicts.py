"""The ledger: every statement with its verdict, counted by paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis.claims import by_paper
from dashboard.definitions.claims import RULES
from dashboard.definitions.ledger import HELD, TESTED, decided
from dashboard.figures import bars, empty
from dashboard.messages import claims
from dashboard.messages.terms import categories, category
from dashboard.messages.values import Listing, Message, say, write
from dashboard.space import Space
from dashboard.terms import VERDICTS
from dashboard.view import Chart, Selection
from dashboard.views.claims.choices import OF, PAPER, TOPIC, VERDICT

COLUMNS = [
    "claim_id",
    "paper",
    "topic",
    "section",
    "claim",
    "country",
    "unit",
    "year",
    "verdict",
    "counted_as",
    "printed",
    "stated",
    "here",
    "here_lowest",
    "here_highest",
    "latest",
    "difference",
    "tolerance",
    "here_year",
    "latest_year",
    "evidence",
    "settled_by",
    "chart",
    "stated_source",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerFacts:
    """How many statements there are of what is chosen, how many are tested, and how many hold."""

    chosen: Listing | None
    statements: int
    tested: int
    held: int
    counts: Listing | None


@cache
def _worded(lang: str) -> pd.DataFrame:
    """Return every statement with its words; texts that the paper has not are missing."""
    rows = decided()
    return rows.assign(
        claim=[say(claims.statement(one), lang) for one in rows["claim_id"]],
        section=[write(claims.section(one), lang) for one in rows["section"]],
        unit=[say(claims.unit(one), lang) if isinstance(one, str) else None for one in rows["unit"]],
        **{name: [say(one, lang) if one else None for one in rows[name]] for name in ("counted_as", "evidence")},
    )[COLUMNS]


def rows(*, paper: str, topic: str, verdict: str, of: str, lang: str) -> pd.DataFrame:
    """Return the statements of a paper, a topic, a verdict and a country, of all where nothing is chosen."""
    found = _worded(lang)
    for column, chosen in (("paper", paper), ("topic", topic), ("verdict", verdict), ("country", of)):
        found = found[found[column] == chosen] if chosen else found
    return found.reset_index(drop=True)


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one bar a paper, made of its statements by verdict."""
    lang = selection.lang
    if found.empty:
        return empty.message(Message("claims-none"), lang=lang, space=space)
    counts = by_paper(found)
    return bars.grouped(
        counts.assign(paper=[say(Message("claims-short", paper=one), lang) for one in counts["paper"]]),
        value="statements",
        category="paper",
        group="verdict",
        colours=theme.VERDICT_COLOURS,
        words=categories("verdict"),
        lang=lang,
        space=space,
        stacked=True,
        key="verdict",
    )


def pressed(point: Mapping[str, Any], selection: Selection) -> str | None:
    """Return the verdict of a pressed part of a bar; none where it is the chosen one, so that all are shown again."""
    verdict = point.get("customdata")
    return "" if verdict == VERDICT.of(selection) else str(verdict)


def facts(found: pd.DataFrame, selection: Selection) -> LedgerFacts:
    """Return how many statements are tested and hold, and how many have each verdict."""
    counts = found["verdict"].value_counts()
    chosen = [
        label
        for control in (PAPER, TOPIC, VERDICT, OF)
        if control.of(selection)
        for label in control.labels(control.of(selection))
    ]
    return LedgerFacts(
        chosen=Listing.of(chosen, "semicolon"),
        statements=len(found),
        tested=int(found["verdict"].isin(TESTED).sum()),
        held=int(found["verdict"].isin(HELD).sum()),
        counts=Listing.of(
            (
                Message("claims-count", words=category("verdict", one), statements=int(counts[one]))
                for one in VERDICTS
                if one in counts
            ),
            "semicolon",
        ),
    )


LEDGER = Chart(
    id="claims-ledger",
    title=Message("claims-ledger-title"),
    subtitle=Message("claims-ledger-subtitle"),
    datasets=tuple(dict.fromkeys(["claims", *(name for rule in RULES.values() for name in rule.datasets)])),
    controls=(PAPER, TOPIC, VERDICT, OF),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("claims-ledger-headline"),
    summary=Message("claims-ledger-counts"),
    notes=(
        Message("claims-note-agrees"),
        Message("claims-note-superseded"),
        Message("claims-note-misprint"),
        Message("claims-note-words"),
    ),
    click=(VERDICT.name, pressed),
)
