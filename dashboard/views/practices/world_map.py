"""How many of the practices that fit a choice concern each country or area."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import practices as analysis
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas, catalogue
from dashboard.figures import maps
from dashboard.messages import practices as words
from dashboard.messages.values import Listing, Message, Place, by_name
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.practices import choices
from dashboard.views.practices.choices import CONCERNING

LIMITS = (2, 4, 6, 8)
MISSING = Message("practices-not-named")
FEW = 3
"""So many countries are named as those with most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MapFacts:
    """How many countries are concerned, by how many practices, who by most, and the reader's."""

    choices: str
    chosen: Listing | None
    finding: Message
    countries: int
    practices: int
    without: int
    """Practices of a continent or of the world."""
    members: int
    """Pairs of practice and country in which a community is named, not the country."""
    own: Message | None
    own_named: Message | None


def rows(*, lang: str, country: str, **chosen: str) -> pd.DataFrame:  # noqa: ARG001  (marked alone)
    """Return every country or area: name, practices, practices_named (those whose paper names it), the address of its
    profile, country; those of most practices first, then those that none concerns, without figures.
    """
    counted = analysis.by_country(choices.found(**chosen), catalogue.frame("practice_countries"))
    names = areas.names(lang)
    codes = [place.code for place in by_name(map(Place, names), lang)]
    listed = pd.DataFrame({"country": codes}).merge(counted, on="country", how="left")
    listed = listed.sort_values("practices", ascending=False, na_position="last", kind="stable", ignore_index=True)
    profiles = [f"/country/{code}" for code in listed["country"]]
    listed = listed.assign(name=listed["country"].map(names), profile=profiles)
    return listed[["name", "practices", "practices_named", "profile", "country"]]


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map, the reader's country outlined; grey is a country of which the papers name no practice."""
    return maps.amounts(
        found,
        value="practices",
        limits=LIMITS,
        areas=areas.areas(selection.lang),
        lang=selection.lang,
        selected=marked(selection),
        missing=MISSING,
        space=space,
    )


def map_facts(found: pd.DataFrame, selection: Selection) -> MapFacts:
    """Return how many countries are concerned and who by most practices, and what of the reader's is named."""
    fitting, known = choices.of_selection(selection), found.dropna(subset=["practices"])
    pairs = catalogue.frame("practice_countries")
    pairs = pairs[pairs["practice_id"].isin(fitting["practice_id"])]
    return MapFacts(
        **choices.chosen(selection),
        finding=_finding(known, selection),
        countries=len(known),
        practices=len(fitting),
        without=len(fitting) - pairs["practice_id"].nunique(),
        members=int((~pairs["named"]).sum()),
        own=choices.finding(fitting, selection),
        own_named=_own_named(fitting, selection),
    )


def _finding(known: pd.DataFrame, selection: Selection) -> Message:
    """Return the practice that is chosen, else who is concerned by most."""
    if choices.PRACTICE.of(selection):
        return words.title(choices.PRACTICE.of(selection))
    if known.empty:
        return Message("practices-no-country")
    most = known[known["practices"] == known["practices"].max()]
    places = Listing(tuple(Place(one) for one in most["country"]), sort=True)
    leaders = "named" if len(most) <= FEW else "none"
    return Message(
        "practices-most", places=places, leaders=leaders, count=int(most["practices"].iloc[0]), tied=len(most)
    )


def _own_named(fitting: pd.DataFrame, selection: Selection) -> Message | None:
    """Return in how many of the practices of the reader's country the paper names a community; None where in none."""
    mine = choices.concerning(fitting, COUNTRY.of(selection))
    members = int((~mine["named"]).sum())
    return Message("practices-own-members", place=Place(COUNTRY.of(selection)), count=members) if members else None


def pressed(point: Mapping[str, Any], _selection: Selection) -> str | None:
    """Return the country whose practices a press on the map lists."""
    country = point.get("location") or point.get("customdata")
    return country if country in CONCERNING.texts() else None


MAP = Chart(
    id="practices-map",
    title=Message("practices-map-title"),
    subtitle=Message("practices-map-subtitle"),
    datasets=choices.DATASETS,
    controls=(*choices.FILTERS, choices.PRACTICE, COUNTRY),
    rows=rows,
    figure=figure,
    facts=map_facts,
    headline=Message("practices-map-headline"),
    lead=lambda told: told.own,
    summary=lambda told: (Message("practices-map-summary"), told.own_named),
    notes=(Message("practices-named"), Message("practices-members")),
    click=(CONCERNING.name, pressed),
)
