"""What names a country or area, as seen here: instruments, bilateral agreements, good practices, statements."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import practices as practice_analysis
from dashboard.analysis import ratifications
from dashboard.data import areas, catalogue
from dashboard.definitions import agreements, instruments, ledger
from dashboard.figures import entries
from dashboard.messages import claims, practices
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Place, Year, say, write
from dashboard.space import Space
from dashboard.terms import RULE_KINDS
from dashboard.view import Chart, Selection
from dashboard.views.country.choices import SUBJECT

NAMED = (8, 6, 4, 3, 2, 1, 0)
"""How many instruments, partners and practices of a kind are named, those on migrants and those with most agreements
first: the most that have room. A column of paper has their numbers.
"""
PARTIES = {"ratified": ("ratified",), "not_ratified": ("not_ratified", "denounced"), "not_seen": ("signed", "not_seen")}
"""What a country may be to an instrument, by the kinds of rows: a signature alone is no ratification that was seen."""
LEADS = {
    **dict.fromkeys(PARTIES, "/chart/governance-country?state={}"),
    **dict.fromkeys(("agreements", "agreements_named"), "/chart/governance-agreements?state={}"),
    "practices": "/practices?of={}",
    "claims": "/claims?of={}",
}
"""Where more stands of each kind, by the code of a country."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RulesFacts:
    """How many instruments, agreements, practices and statements name a country or area, of lists of which years."""

    ratified: int
    outside: int
    unseen: int
    agreements: int
    named: int
    practices: int
    claims: int
    claimed: Listing | None
    """The statements of papers, each with its verdict."""
    ratified_names: Listing | None
    first: Year
    last: Year


def rows(*, country: str, lang: str) -> pd.DataFrame:
    """Return one row a kind of rule: rule_kind, items (how many there are of the country), which (all of them by name;
    of agreements the partners), chart (the address of more, where there is any), name, country.
    """
    counts = [len(_names(rule, country)) for rule in RULE_KINDS]
    counts[RULE_KINDS.index("agreements")] = int(agreements.partners(country)["agreements"].sum())
    listed = (Listing.of(_names(rule, country), "semicolon") for rule in RULE_KINDS)
    return pd.DataFrame(
        {
            "rule_kind": RULE_KINDS,
            "items": counts,
            "which": [write(names, lang) if names else None for names in listed],
            "chart": [
                LEADS[rule].format(country) if count else None for rule, count in zip(RULE_KINDS, counts, strict=True)
            ],
            "name": areas.names(lang)[country],
            "country": country,
        }
    )


@lru_cache(maxsize=256)
def _names(rule: str, country: str) -> tuple[Message | Place, ...]:
    """Return what there is of one kind: names of instruments, partners with most agreements first, titles of
    practices, statements with their verdicts.
    """
    if rule in PARTIES:
        found = ratifications.of_country(instruments.listed(), country=country)
        return tuple(
            instruments.find(code).name for code in found.loc[found["ratification"].isin(PARTIES[rule]), "instrument"]
        )
    if rule == "practices":
        pairs = catalogue.frame("practice_countries")
        found = practice_analysis.of_country(catalogue.frame("good_practices"), pairs, country=country)
        return tuple(practices.title(number) for number in found.loc[found["named"], practice_analysis.ID])
    if rule == "claims":
        of = ledger.decided()[ledger.decided()["country"] == country]
        return tuple(
            Message("rules-statement", statement=claims.statement(one), verdict=category("verdict", verdict))
            for one, verdict in zip(of["claim_id"], of["verdict"], strict=True)
        )
    partners = agreements.partners(country)
    column = "agreements" if rule == "agreements" else "agreements_named"
    return tuple(Place(code) for code in partners.loc[partners[column] > 0, "partner"])


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one entry a kind of rule: how many there are, then which, as many as have room."""
    drawn = (_entries(found, selection, space, most) for most in NAMED)
    return next((one for one in drawn if one.layout.height <= space.height), None) or _entries(
        found, selection, space, 0
    )


def _entries(found: pd.DataFrame, selection: Selection, space: Space, most: int) -> go.Figure:
    lang, country = selection.lang, SUBJECT.of(selection)
    heads = [
        say(Message("rules-head", rule=category("rule_kind", row["rule_kind"]), items=int(row["items"])), lang)
        for row in found.to_dict("records")
    ]
    lines = [[say(line, lang) for line in _line(_names(kind, country), most)] for kind in found["rule_kind"]]
    return entries.entries(heads, lines, space=space)


def _line(names: Sequence[Message | Place], most: int) -> list[Message]:
    if not names or not most:
        return []
    return [Message("rules-line", names=Listing(tuple(names[:most]), "semicolon"), more=max(len(names) - most, 0))]


def facts(found: pd.DataFrame, selection: Selection) -> RulesFacts:
    """Return how many rules of each kind there are, the instruments ratified, and of which years the lists are."""
    of = found.set_index("rule_kind")["items"]
    years = [int(date[:4]) for date in instruments.listed()["as_of"].dropna().unique()]
    return RulesFacts(
        ratified=int(of["ratified"]),
        outside=int(of["not_ratified"]),
        unseen=int(of["not_seen"]),
        agreements=int(of["agreements"]),
        named=int(of["agreements_named"]),
        practices=int(of["practices"]),
        claims=int(of["claims"]),
        claimed=Listing.of(_names("claims", SUBJECT.of(selection)), "semicolon"),
        ratified_names=Listing.of(_names("ratified", SUBJECT.of(selection)), "semicolon"),
        first=Year(min(years)),
        last=Year(max(years)),
    )


CHART = Chart(
    id="country-rules",
    title=Message("rules-title"),
    subtitle=Message("rules-subtitle"),
    datasets=(*instruments.DATASETS, *agreements.DATASETS, "good_practices", "claims"),
    controls=(SUBJECT,),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("rules-headline"),
    summary=(Message("rules-told"), Message("rules-ratified"), Message("rules-claimed")),
    notes=(Message("rules-dates"), Message("rules-unseen"), Message("rules-agreements")),
)
