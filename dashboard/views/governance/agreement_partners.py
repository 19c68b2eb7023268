"""With whom one country has agreements: partners on a map, and by number of agreements; the one that is asked about."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import agreements as analysis
from dashboard.components.choices import COUNTRY, country_options, marked
from dashboard.data import areas
from dashboard.definitions import agreements
from dashboard.figures import bars, empty, maps
from dashboard.messages.rows import each
from dashboard.messages.values import Listing, Message, Place, Year, known, say, write
from dashboard.space import Space
from dashboard.view import Chart, Control, Option, Selection, Subject
from dashboard.views.governance.choices import STATE

NAMED = 5
IN_DATA, IN_PAPERS, HERE = "in_data", "in_papers", "here"
STANDINGS = {
    IN_DATA: Message("agreements-standing.in_data"),
    IN_PAPERS: Message("agreements-standing.in_papers"),
    HERE: Message("agreements-standing.here"),
}
COLOURS = {IN_DATA: theme.AMOUNT_SCALE[4], IN_PAPERS: theme.AMOUNT_SCALE[1], HERE: theme.HIGHLIGHT}


@cache
def _partners() -> tuple[Option, ...]:
    return (Option(value="", label=Message("agreements-partner.none")), *country_options(areas.names()))


PARTNER: Control[str] = Control(
    name="partner", label=Message("agreements-partner"), options=_partners, default=lambda: "", widget="select"
)
"""The country of which a reader asks whether there is an agreement with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnersFacts:
    """The partners of a country, and what is known of the one that is asked about."""

    here: Place
    agreements: int
    partners: int
    """How many countries and areas it has an agreement with in the data."""
    span: str
    """Whether its agreements are of "years", of one "year", or of "none" that is known."""
    first: Year | None
    last: Year | None
    largest: Listing | None
    """The partners with most agreements, each with their number."""
    in_papers: Listing | None
    """Partners of agreements that papers name and the data have not."""
    asked: Message | None
    own: Message | None
    """What is known of the reader's own country, where the chart is of another."""


def rows(*, state: str, lang: str, **_marked: str) -> pd.DataFrame:
    """Return one row a partner of the country, those with most agreements first: name, agreements, agreements_named,
    first_year, last_year, country.
    """
    found = agreements.partners(state).rename(columns={"partner": "country"})
    found = found.assign(name=[write(Place(code), lang) for code in found["country"]])
    return found[["name", "agreements", "agreements_named", "first_year", "last_year", "country"]]


def map_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the map of partners: in the data, or in a paper alone; the country itself apart from them."""
    if found.empty:
        return _nothing(selection, space)
    standing = (found["agreements"] > 0).map({True: IN_DATA, False: IN_PAPERS})
    partners = found.assign(measure=standing, note=_beside(found, selection.lang))
    state = STATE.of(selection)
    itself = pd.DataFrame([{"name": write(Place(state), selection.lang), "measure": HERE, "country": state}])
    return maps.categories(
        pd.concat([partners, itself], ignore_index=True),
        value="measure",
        words=STANDINGS,
        colours=COLOURS,
        areas=areas.areas(selection.lang),
        lang=selection.lang,
        selected=(state, *_asked(selection)),
        missing=Message("agreements-standing.none"),
        space=space,
    )


def bars_figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar a partner by number of agreements; the one asked about and the reader's country are bold."""
    lang = selection.lang
    if found.empty:
        return _nothing(selection, space)
    return bars.ranking(
        found.assign(note=_beside(found, lang)),
        value="agreements",
        label="name",
        key="country",
        colours=COLOURS[IN_DATA],
        selected=_asked(selection),
        lang=lang,
        space=space,
    )


def _nothing(selection: Selection, space: Space) -> go.Figure:
    told = Message("agreements-partners-nothing", here=Place(STATE.of(selection)))
    return empty.message(say(told, selection.lang), lang=selection.lang, space=space)


def _asked(selection: Selection) -> tuple[str, ...]:
    return tuple(code for code in (PARTNER.of(selection), *marked(selection)) if code)


def _beside(found: pd.DataFrame, lang: str) -> list[str]:
    """Return what a hover adds: from when to when agreements are, and how many papers name."""
    return [
        say(
            Message(
                "agreements-partners-hover",
                count=int(row["agreements"]),
                first=known(row["first_year"], Year),
                last=known(row["last_year"], Year),
                named=int(row["agreements_named"]),
            ),
            lang,
        )
        for row in found.to_dict("records")
    ]


def facts(found: pd.DataFrame, selection: Selection) -> PartnersFacts:
    """Return how many agreements with how many partners, the largest, and what is known of the one asked about."""
    state, partner, country = STATE.of(selection), PARTNER.of(selection), COUNTRY.of(selection)
    in_data = found[found["agreements"] > 0]
    first, last = in_data["first_year"].min(), in_data["last_year"].max()
    papers = found.loc[found["agreements"] == 0, "country"]
    return PartnersFacts(
        here=Place(state),
        agreements=int(in_data["agreements"].sum()),
        partners=len(in_data),
        span="year" if first == last else "years" if first < last else "none",
        first=known(first, Year),
        last=known(last, Year),
        largest=each(
            _largest(in_data), Message("agreements-partners-figure"), place="country", count=("agreements", int)
        ),
        in_papers=Listing.of(map(Place, papers), sort=True),
        asked=pair(state, partner) if partner not in ("", state) else None,
        own=pair(state, country) if country not in ("", state, partner) else None,
    )


def _largest(in_data: pd.DataFrame) -> pd.DataFrame:
    """Return the first few partners by number of agreements; of several that are equal all or none."""
    next_one = in_data["agreements"].iloc[NAMED] if len(in_data) > NAMED else 0
    return in_data[in_data["agreements"] > next_one]


def pair(country: str, other: str) -> Message:
    """Return how many agreements two countries have with one another in the data, of which years, and whether a paper
    names one.
    """
    found = agreements.partners(country).set_index("partner")
    row = found.loc[other] if other in found.index else None
    return Message(
        "agreements-pair",
        here=Place(country),
        partner=Place(other),
        count=0 if row is None else int(row["agreements"]),
        named=0 if row is None else int(row["agreements_named"]),
        years=_years(country, other),
    )


def _years(country: str, other: str) -> Listing | None:
    years = analysis.between(agreements.treaties(), country, other)["year"].dropna().unique()
    return Listing.of(Year(int(year)) for year in years)


def pressed(point: Mapping[str, Any], _selection: Selection) -> str | None:
    """Return the country that a press on the map or on a bar stands for; None for what is no country of today."""
    code = str(point.get("location") or point.get("customdata") or "")
    return code if code and code in PARTNER.texts() else None


SHARED: dict[str, Any] = {
    "subtitle": Message("agreements-partners-subtitle"),
    "datasets": agreements.DATASETS,
    "controls": (STATE, PARTNER, COUNTRY),
    "rows": rows,
    "subject": Subject(control=STATE.name, of=STATE.of, columns=("centre_name", "centre")),
    "facts": facts,
    "headline": Message("agreements-partners-headline"),
    "lead": lambda facts: facts.asked or facts.own or Message("agreements-partners-headline"),
    "summary": lambda facts: (
        Message("agreements-partners-all"),
        Message("agreements-partners-largest"),
        facts.asked and Message("agreements-pair-told").over(facts.asked.values),
        facts.own and Message("agreements-pair-told").over(facts.own.values),
        Message("agreements-partners-papers"),
    ),
    "notes": (Message("agreements-absent"), Message("agreements-force"), Message("agreements-direction")),
    "click": ("partner", pressed),
}
MAP = Chart(id="governance-agreements", title=Message("agreements-partners-title"), figure=map_figure, **SHARED)
BARS = Chart(
    id="governance-agreements-by-partner", title=Message("agreements-by-partner-title"), figure=bars_figure, **SHARED
)
