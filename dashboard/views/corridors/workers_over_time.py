"""The workers of one destination by origin over the years, where several are known; what has a break is not joined."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import workers_by_origin as analysis
from dashboard.components.choices import COUNTRY
from dashboard.data import areas, catalogue
from dashboard.figures import empty, lines
from dashboard.messages.rows import of_row
from dashboard.messages.values import Amount, Listing, Message, Place, Year, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.corridors.workers import BASIS, NAME, WORKPLACE, basis_of, is_led

BREAKS = {
    ("OMN", "place_of_birth"): (2013,),
    # 2016 and 2017 lack others; 2022 and 2023 seem to come from another source than the years before and after.
    ("THA", "place_of_birth"): (2017, 2021, 2023),
}
"""After which years a series of the source breaks off, by destination and basis."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFacts:
    """How many workers of all origins there were in the first and the last year, and where the series breaks off."""

    place: Place
    basis: str
    years: int
    first: Year
    last: Year
    before: Amount
    after: Amount
    breaks: Listing | None
    """The years after which nothing is joined."""
    led: bool


def rows(*, workplace: str, worker_basis: str, lang: str, **_others: Any) -> pd.DataFrame:
    """Return all origins together and each that is named, every year of a destination: name, year, migrants_employed,
    migrant_basis, origin and destination.
    """
    basis = basis_of(workplace, worker_basis)
    found = analysis.course(catalogue.frame(NAME), destination=workplace, basis=basis)
    names = {**areas.names(lang), analysis.ALL: say(Message("worked-all"), lang)}
    columns = ["name", "year", "migrants_employed", "migrant_basis", "origin", "destination"]
    return found.assign(name=[names[code] for code in found["origin"]])[columns].reset_index(drop=True)


def _breaks(selection: Selection) -> tuple[int, ...]:
    place = WORKPLACE.of(selection)
    return BREAKS.get((place, basis_of(place, BASIS.of(selection))), ())


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a line an origin, broken where the source is; where one year alone is known, which chart has it."""
    lang = selection.lang
    if found["year"].nunique() < 2:
        nothing = Message("worked-one-year", place=Place(WORKPLACE.of(selection)))
        return empty.message(say(nothing, lang), lang=lang, space=space)
    names = dict(zip(found["origin"], found["name"], strict=True))
    shown = list(names)[: lines.COLOURED]
    return lines.trend(
        analysis.parted(found[found["origin"].isin(shown)], breaks=_breaks(selection)),
        value="migrants_employed",
        series="origin",
        words={origin: names[origin] for origin in shown},
        colours={analysis.ALL: theme.QUIET_INK},
        lang=lang,
        space=space,
    )


def facts(found: pd.DataFrame, selection: Selection) -> CourseFacts:
    """Return the first and the last figure of all origins, and the breaks between them."""
    every = found[found["origin"] == analysis.ALL].sort_values("year")
    place = WORKPLACE.of(selection)
    return CourseFacts(
        place=Place(place),
        basis=basis_of(place, BASIS.of(selection)),
        years=len(every),
        **of_row(every.iloc[0], first="year", before="migrants_employed"),
        **of_row(every.iloc[-1], last="year", after="migrants_employed"),
        breaks=Listing.of(Year(year) for year in _breaks(selection)),
        led=is_led(found, WORKPLACE, COUNTRY.of(selection)),
    )


COURSE = Chart(
    id="corridors-workers-trend",
    title=Message("worked-into-title"),
    subtitle=Message("worked-course-subtitle"),
    datasets=(NAME,),
    controls=(WORKPLACE, BASIS, COUNTRY),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("worked-course-headline"),
    lead=lambda told: Message("worked-course-headline") if told.led else None,
    summary=lambda told: (Message("worked-course-told") if told.years > 1 else Message("worked-one-year"),),
    marks=lambda told: (Message("worked-broken") if told.breaks else None,),
    notes=lambda told: (
        Message("worked-breaks") if told.breaks else None,
        Message("worked-named"),
        Message("worked-sources"),
    ),
)
