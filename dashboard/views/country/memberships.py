"""Communities and consultative processes to which a country or area belongs, as far as the lists here name it."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.data import areas, catalogue
from dashboard.figures import entries
from dashboard.i18n import sentence_case
from dashboard.messages.terms import words
from dashboard.messages.values import Dated, Listing, Message, Place, Year, known, say, write
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.country import facts
from dashboard.views.country.choices import SUBJECT

NOTHING = Message("country-memberships-nothing")
PROCESS = "consultative process"


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipFacts:
    """In how many of the lists a country or area stands, and as what."""

    count: int
    lists: int
    names: Listing | None
    """The short names of the communities; None where it is in none."""
    roles: Listing | None


@cache
def _memberships() -> pd.DataFrame:
    """Return every membership with the name, the kind and the mobility regime of its community."""
    listed = catalogue.frame("communities")[["community", "community_name", "kind", "mobility_regime"]]
    found = catalogue.frame("memberships")[["community", "country", "role", "since", "until", "as_of", "note"]]
    rows = found.merge(listed, on="community")
    # Communities first, then processes, each by name.
    return rows.assign(last=rows["kind"] == PROCESS).sort_values(["last", "community_name"], ignore_index=True)


def rows(*, country: str, lang: str) -> pd.DataFrame:
    """Return the memberships of one country or area, communities first."""
    found = _memberships()
    found = found[found["country"] == country].reset_index(drop=True)
    columns = ["community_name", "community", "kind", "role", "mobility_regime", "since", "until", "as_of", "note"]
    return found.assign(name=areas.names(lang)[country])[[*columns, "name", "country"]]


def figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one entry a membership: its name, the role and the date of the list, what is agreed on movement."""
    if rows.empty:
        return facts.nothing(NOTHING, selection, space=space)
    heads = [write(_community(code), selection.lang) for code in rows["community"]]
    lines = [[sentence_case(say(one, selection.lang)) for one in _lines(row)] for row in rows.to_dict("records")]
    return entries.entries(heads, lines, space=space)


def _community(code: str) -> Place:
    # In capitals the code of the Andean Community would be that of Canada.
    return Place(code.lower())


def _lines(row: Mapping[Hashable, Any]) -> list[Message]:
    """Return what a country is to a community, since and until when, by the list of which date; then what is agreed on
    the movement of persons.
    """
    since, until = known(row["since"], Year), known(row["until"], Year)
    dates = "span" if since and until else "until" if until else "since" if since else "none"
    member = Message(
        "country-membership",
        kind=words("kind", row["kind"]),
        role=words("role", row["role"]),
        dates=dates,
        since=since,
        until=until,
        date=known(row["as_of"], Dated),
    )
    regime = known(row["mobility_regime"], str)
    if regime is None:
        return [member]
    return [member, Message("country-movement", regime=words("mobility_regime", regime))]


def membership_facts(rows: pd.DataFrame, _selection: Selection) -> MembershipFacts:
    """Return in how many of the lists the country or area stands, and its role in each."""
    pairs = zip(rows["community"], rows["role"], strict=True)
    return MembershipFacts(
        count=len(rows),
        lists=len(catalogue.frame("communities")),
        names=Listing.of(Message("communities-short", code=code) for code in rows["community"]),
        roles=Listing.of(
            (
                Message("country-community-role", community=_community(code), role=words("role", role))
                for code, role in pairs
            ),
            "semicolon",
        ),
    )


CHART = Chart(
    id="country-memberships",
    title=Message("country-memberships-title"),
    subtitle=Message("country-memberships-subtitle"),
    datasets=("memberships", "communities"),
    controls=(SUBJECT,),
    rows=rows,
    figure=figure,
    facts=membership_facts,
    headline=Message("country-memberships-headline"),
    summary=lambda told: (Message("country-memberships-roles"),) if told.count else (NOTHING,),
    notes=(Message("country-memberships-listed"), Message("country-memberships-movement")),
)
