"""Communities and consultative processes to which a country or area belongs, as far as the lists here name it."""

from collections.abc import Hashable, Mapping
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.data import areas, catalogue
from dashboard.figures import empty, entries
from dashboard.i18n import listing, sentence_case, t
from dashboard.view import Chart, Selection
from dashboard.views.country.choices import SUBJECT
from dashboard.views.country.words import opening, place

NOTHING = "{place}: in none of the lists of communities and processes that are here."
PROCESS = "consultative process"


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


def figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one entry a membership: its name, the role and the date of the list, what is agreed on movement."""
    lang = selection.lang
    if rows.empty:
        return empty.message(t(NOTHING, lang, place=opening(selection)), lang=lang)
    lines = [
        [line for line in (_role(row, lang), _regime(row["mobility_regime"], lang)) if line]
        for row in rows.fillna({"as_of": "", "mobility_regime": ""}).to_dict("records")
    ]
    return entries.entries(rows["community_name"].tolist(), lines)


def _role(row: Mapping[Hashable, Any], lang: str) -> str:
    """Return what the country is to a community, since and until when, and the date of the list."""
    said = f"{sentence_case(t(row['kind'], lang))}, {t(row['role'], lang)}{_years(row, lang)}"
    return t("{said}, list of {date}", lang, said=said, date=row["as_of"]) if row["as_of"] else said


def _years(row: Mapping[Hashable, Any], lang: str) -> str:
    """Return since when and until when a country was a member, as far as known."""
    since, until = (None if formats.is_missing(row[name]) else int(row[name]) for name in ("since", "until"))
    if since and until:
        return t(" {since}-{until}", lang, since=since, until=until)
    if until:
        return t(" until {until}", lang, until=until)
    return t(" since {since}", lang, since=since) if since else ""


def _regime(regime: str, lang: str) -> str:
    return t("Movement: {regime}", lang, regime=t(regime, lang)) if regime else ""


def summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the communities by name and role."""
    lang = selection.lang
    if rows.empty:
        return t(NOTHING, lang, place=opening(selection))
    named = [
        t("{name}: {role}", lang, name=name, role=t(role, lang))
        for name, role in zip(rows["community"], rows["role"], strict=True)
    ]
    return t("The lists here name {place}. {communities}.", lang, place=place(selection), communities="; ".join(named))


def headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return in how many of the lists the country or area stands."""
    lang = selection.lang
    if rows.empty:
        return t("In none of the {all} lists here", lang, all=len(catalogue.frame("communities")))
    return t(
        "In {n} of the {all} lists here: {communities}",
        lang,
        n=len(rows),
        all=len(catalogue.frame("communities")),
        communities=listing(rows["community"].tolist(), lang),
    )


CHART = Chart(
    id="country-memberships",
    title=lambda selection: t("Communities and processes, {place}", selection.lang, place=place(selection)),
    subtitle="Role, date of the list, and what the list says of the movement of persons",
    datasets=("memberships", "communities"),
    controls=(SUBJECT,),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=(
        "A country that is not listed was not named in the list used; it need not be outside the community.",
        "Movement says what was agreed, not whether it is applied.",
    ),
    wide=False,
)
