"""What governments say of their migration policies: indicator 10.7.2 by domain, of those that answered twice."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import rights
from dashboard.components.choices import COUNTRY
from dashboard.data import catalogue
from dashboard.figures import bars
from dashboard.messages.terms import category
from dashboard.messages.values import Listing, Message, Place, Share, Year, write
from dashboard.space import Space
from dashboard.terms import POLICY_DOMAINS
from dashboard.view import Chart, Selection

NAME = "migration_policy"


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyFacts:
    """What part of governments meets the criteria, in the first and the last year, in all and by domain."""

    count: int
    first: Year
    last: Year
    earlier: Share
    later: Share
    domains: Listing
    finding: Message | None
    """Of the reader's country."""


@cache
def _shares() -> pd.DataFrame:
    found = rights.met_by_domain(catalogue.frame(NAME))
    return found.sort_values("policy_domain", key=lambda codes: codes.map(POLICY_DOMAINS.index), kind="stable")


def rows(*, country: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (the country is told of alone)
    """Return every domain and year: policy_domain, year, share (per cent of governments), governments."""
    return _shares()


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return two bars a domain, the first year and the last."""
    lang, years = selection.lang, sorted(found["year"].unique())
    words = {code: write(category("policy_domain", code), lang) for code in POLICY_DOMAINS}
    return bars.grouped(
        found.assign(policy_domain=found["policy_domain"].map(words)),
        value="share",
        category="policy_domain",
        group="year",
        colours=dict(zip(years, (theme.CONTEXT, theme.SERIES), strict=True)),
        words={year: write(Year(year), lang) for year in years},
        lang=lang,
        space=space,
    )


def facts(found: pd.DataFrame, selection: Selection) -> PolicyFacts:
    """Return the shares of all domains together and of each, and what the reader's country answered."""
    first, last = int(found["year"].min()), int(found["year"].max())
    shares = found.pivot_table(index="policy_domain", columns="year", values="share", sort=False)
    each = (
        Message(
            "rights-policies-domain",
            domain=category("policy_domain", str(code)),
            later=Share(row[last]),
            earlier=Share(row[first]),
        )
        for code, row in shares.drop(index="all").iterrows()
    )
    return PolicyFacts(
        count=int(found["governments"].iloc[0]),
        first=Year(first),
        last=Year(last),
        earlier=Share(shares.loc["all", first]),
        later=Share(shares.loc["all", last]),
        domains=Listing(tuple(each), "semicolon"),
        finding=_finding(COUNTRY.of(selection)),
    )


def _finding(country: str) -> Message | None:
    answered = rights.domains_met(catalogue.frame(NAME), country=country)
    if answered is None:
        return None
    year, domains, met = answered
    return Message("rights-policies-own", place=Place(country), year=Year(year), domains=domains, met=met)


BARS = Chart(
    id="governance-policies",
    title=Message("rights-policies-title"),
    subtitle=Message("rights-policies-subtitle"),
    datasets=(NAME,),
    controls=(COUNTRY,),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("rights-policies-headline"),
    lead=lambda told: told.finding,
    summary=(Message("rights-policies-told"), Message("rights-policies-domains")),
    notes=(Message("rights-policies-answers"), Message("rights-policies-both")),
)
