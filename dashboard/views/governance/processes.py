"""Communities and consultative processes: who belongs to one, or to two of them, and what all of them are."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import communities as analysis
from dashboard.analysis.corridors import ORIGIN
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas, catalogue
from dashboard.definitions import communities
from dashboard.definitions.communities import KINDS, Community
from dashboard.definitions.frames import corridors, stock_years
from dashboard.figures import bars, maps
from dashboard.messages.values import Dated, Listing, Message, Place, Share, Year, by_name, known, write
from dashboard.space import Space
from dashboard.view import Chart, Control, Option, Selection

FIRST, BOTH, SECOND, ASIDE = "first", "both", "second", "aside"
COLOURS = {FIRST: "#2c7bad", BOTH: "#073c62", SECOND: "#d9a441", ASIDE: "#a3cbe8"}
DATASETS = ("communities", "memberships")
STANDARD = "colombo"


def _options() -> tuple[Option, ...]:
    return tuple(
        Option(value=one.key, label=one.named.label if one.kind in KINDS else one.place) for one in communities.bodies()
    )


ORG: Control[str] = Control(
    name="org", label=Message("processes-org"), options=_options, default=lambda: STANDARD, widget="select"
)
ORG2: Control[str] = Control(
    name="org2",
    label=Message("processes-org2"),
    options=lambda: (Option(value="", label=Message("processes-org2.none")), *_options()),
    default=lambda: "",
    widget="select",
)
"""A second body, whose members are shown beside those of the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFacts:
    """The members of one body, or those that two have in common, and what is known of the first."""

    name: Message | Place
    other: Message | Place | None
    count: int
    """Members of the first."""
    common: int
    """Countries that are members of both."""
    shared: Listing | None
    aside: int
    """Countries with another role in the first: observers, associates, former members."""
    dates: Listing | None
    """The dates of the lists of members that are shown."""
    regime: Any
    """What its list says of the movement of persons; None where it says nothing."""
    share: Share | None
    """Of those born in its countries and living abroad, how many live in another of them; None of processes."""
    year: Year
    own: Message | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AllFacts:
    """How many communities and processes there are, the largest, and how many name a rule on movement."""

    count: int
    processes: int
    rules: int
    first: Place
    most: int
    own: Message | None


def member_rows(*, org: str, org2: str, lang: str, **_marked: str) -> pd.DataFrame:
    """Return one row a body and country that has a role in it, in the order of the names: community_name, name, role,
    since, until, as_of, country, community.
    """
    chosen = [communities.find(key) for key in (org, org2) if key]
    listed = catalogue.frame("memberships")
    parts = [listed[listed["community"] == one.code].assign(community_name=one.name) for one in dict.fromkeys(chosen)]
    found = pd.concat(parts)
    order = {place.code: at for at, place in enumerate(by_name(map(Place, set(found["country"])), lang))}
    found = found.assign(name=found["country"].map(areas.names(lang)), place=found["country"].map(order))
    found = found.sort_values(["community_name", "place"], ignore_index=True)
    return found[["community_name", "name", "role", "since", "until", "as_of", "country", "community"]]


def member_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map of the members of one body, or of two and of both."""
    one, two = _chosen(selection)
    once = found.drop_duplicates("country")[["name", "country"]]
    standing = [_standing(code, one, two) for code in once["country"]]
    return maps.categories(
        once.assign(kind=standing),
        value="kind",
        words=_words(one, two),
        colours=COLOURS,
        areas=areas.areas(selection.lang),
        lang=selection.lang,
        selected=marked(selection),
        missing=Message("processes-not-listed"),
        space=space,
    )


def _chosen(selection: Selection) -> tuple[Community, Community | None]:
    second = ORG2.of(selection)
    one = communities.find(ORG.of(selection))
    return one, communities.find(second) if second and second != one.key else None


def called(body: Community) -> Message | Place:
    """Return what sentences call a body: a community by its short name, as marks on charts have it."""
    return body.mark if body.kind in KINDS else body.place


def _standing(country: str, one: Community, two: Community | None) -> str | None:
    """Return whether a country is a member of the first, of the second, or of both; with one alone also that it has
    another role.
    """
    if two is None:
        return FIRST if country in one.members else ASIDE
    if country in one.members:
        return BOTH if country in two.members else FIRST
    return SECOND if country in two.members else None


def _words(one: Community, two: Community | None) -> Mapping[str, Message]:
    if two is None:
        return {FIRST: Message("processes-member"), ASIDE: Message("processes-aside")}
    return {
        FIRST: Message("processes-only", name=called(one)),
        BOTH: Message("processes-both"),
        SECOND: Message("processes-only", name=called(two)),
    }


def member_facts(found: pd.DataFrame, selection: Selection) -> MemberFacts:
    """Return how many members the first body has, which two have in common, and what its list says."""
    one, two = _chosen(selection)
    common = one.members & two.members if two else frozenset()
    return MemberFacts(
        name=called(one),
        other=called(two) if two else None,
        count=len(one.members),
        common=len(common),
        shared=Listing.of(map(Place, common), sort=True),
        aside=int(((found["community"] == one.code) & ~found["country"].isin(one.members)).sum()),
        dates=Listing.of(map(Dated, dict.fromkeys(body.as_of for body in (one, two) if body and body.as_of))),
        regime=one.movement,
        share=known(_within().get(one.key), Share),
        year=Year(stock_years()[-1]),
        own=own(selection),
    )


@cache
def _within() -> Mapping[str, float]:
    """Return, by community, the per cent of those born in its countries and living abroad that live in another of them,
    in the latest year.
    """
    year = stock_years()[-1]
    of_year = corridors()[corridors()["year"] == year]
    members = {one.key: {year: one.members_in(year)} for one in communities.every()}
    rows = analysis.shares(of_year, members=members, basis=ORIGIN)
    return dict(zip(rows["community"], rows["share"], strict=True))


def own(selection: Selection) -> Message | None:
    """Return the bodies of which the reader's country is a member; None where none is chosen."""
    country = COUNTRY.of(selection)
    if not country:
        return None
    bodies = (one for one in communities.bodies() if country in one.members)
    held = Listing.of(map(called, bodies), "semicolon")
    return Message("processes-own", place=Place(country), bodies=held)


def all_rows(*, country: str, lang: str, **_marked: str) -> pd.DataFrame:  # noqa: ARG001  (the same in every language)
    """Return one row a body, the one of most members first: community_name, kind, members, mobility_regime, share,
    as_of, founded, community.
    """
    listed = catalogue.frame("communities")
    keys = {one.code: one.key for one in communities.bodies()}
    found = listed.assign(share=listed["community"].map(keys).map(_within()))
    found = found.sort_values(["members", "community"], ascending=[False, True], ignore_index=True)
    return found[["community_name", "kind", "members", "mobility_regime", "share", "as_of", "founded", "community"]]


def all_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar a body by its members; those chosen, and those of the reader's country, are bold."""
    lang = selection.lang
    by_code = {one.code: one for one in communities.bodies()}
    bodies = [by_code[code] for code in found["community"]]
    process = [one.kind not in KINDS for one in bodies]
    words = [Message("processes-kind.community"), Message("processes-kind.process")]
    spoken = [write(word, lang) for word in words]
    country = COUNTRY.of(selection)
    held = [one.key for one in bodies if country and country in one.members]
    return bars.ranking(
        found.assign(
            community_name=[write(one.place, lang) for one in bodies],
            community=[one.key for one in bodies],
            kind=[spoken[is_process] for is_process in process],
            note=[write(one.movement, lang) if one.movement else "" for one in bodies],
        ).drop(columns="share"),
        value="members",
        label="community_name",
        key="community",
        mark="kind",
        order=spoken,
        colours=theme.AMOUNT_SCALE[4],
        selected=held or (ORG.of(selection), ORG2.of(selection)),
        lang=lang,
        space=space,
    )


def all_facts(found: pd.DataFrame, selection: Selection) -> AllFacts:
    """Return how many bodies there are, how many are processes, and the one of most members."""
    first = found.iloc[0]
    return AllFacts(
        count=len(found),
        processes=int((~found["kind"].isin(KINDS)).sum()),
        rules=int(found["mobility_regime"].notna().sum()),
        first=Place(str(first["community"]).lower()),
        most=int(first["members"]),
        own=own(selection),
    )


def pressed(point: Mapping[str, Any], _selection: Selection) -> str | None:
    """Return the body that a press on its bar stands for."""
    key = str(point.get("customdata") or "")
    return key if key in ORG.texts() else None


NOTES = (
    Message("processes-lists"),
    Message("processes-rules"),
    Message("processes-kinds"),
    Message("processes-cis"),
)
MAP = Chart(
    id="governance-members",
    title=Message("processes-members-title"),
    subtitle=Message("processes-members-subtitle"),
    datasets=(*DATASETS, "corridors"),
    controls=(ORG, ORG2, COUNTRY),
    rows=member_rows,
    figure=member_figure,
    facts=member_facts,
    headline=Message("processes-members-headline"),
    lead=lambda facts: facts.own,
    summary=lambda facts: (
        Message("processes-members-count"),
        Message("processes-members-shared"),
        Message("processes-members-regime"),
        Message("processes-members-within"),
        facts.own and Message("processes-own-told").over(facts.own.values),
    ),
    notes=NOTES,
)
BARS = Chart(
    id="governance-bodies",
    title=Message("processes-all-title"),
    subtitle=Message("processes-all-subtitle"),
    datasets=(*DATASETS, "corridors"),
    controls=(ORG, ORG2, COUNTRY),
    rows=all_rows,
    figure=all_figure,
    facts=all_facts,
    headline=Message("processes-all-headline"),
    lead=lambda facts: facts.own,
    summary=lambda facts: (
        Message("processes-all-count"),
        facts.own and Message("processes-own-told").over(facts.own.values),
    ),
    notes=(*NOTES, Message("processes-share")),
    click=("org", pressed),
)
