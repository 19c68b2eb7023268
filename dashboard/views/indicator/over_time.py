"""The indicator that a reader makes, of a few countries over the years in which both its columns have figures."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go
from fluent.runtime.types import FluentType

from dashboard.components.choices import COUNTRY, marked, with_own
from dashboard.data import areas
from dashboard.figures import empty, lines
from dashboard.messages.rows import each
from dashboard.messages.values import Listing, Message, Place, Year, measured, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.indicator import choices
from dashboard.views.indicator.choices import FOLLOWED, MEASURE, PER

EDITION = "edition_of_country"


def rows(*, measure: str, per: str, followed: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return every year of the chosen countries in which both figures of the indicator are known."""
    against = choices.per(measure, per)
    found = choices.ratios(measure, against)
    chosen = with_own(followed, country)
    places = {code: place for place, code in enumerate(chosen)}
    found = found[found["country"].isin(chosen)]
    found = found.assign(name=found["country"].map(areas.names(lang)), place=found["country"].map(places))
    found = found.sort_values(["place", "year"], ignore_index=True)
    parts = [part.column for part in choices.parts(measure, against)]
    return found[["name", choices.value(measure, against)[0], *parts, "year", "country"]]


def _by_edition(found: pd.DataFrame, measure: str) -> pd.DataFrame:
    """Return the rows with a key of their country and edition: no line joins two editions."""
    later = [choices.is_later(measure, int(year)) for year in found["year"]]
    return found.assign(**{EDITION: found["country"] + pd.Series(later, index=found.index).map({True: "+", False: ""})})


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a chosen country and edition, broken where a year has no figure, named where it ends; the
    reader's in bold.
    """
    lang = selection.lang
    if found.empty:
        return empty.message(say(Message("indicator-none-followed"), lang), lang=lang, space=space)
    measure, per = choices.chosen(selection)
    parted = _by_edition(found, measure)
    last = parted.groupby("country", sort=False)[EDITION].last()
    names = dict(zip(parted["country"], parted["name"], strict=True))
    return lines.trend(
        parted,
        value=choices.column(selection),
        series=EDITION,
        lang=lang,
        words={key: names[country] for country, key in last.items()} | _unnamed(parted, last),
        highlight=parted[EDITION].unique().tolist(),
        selected=[key for key in parted[EDITION].unique() if key.rstrip("+") in marked(selection)],
        years=choices.years(measure, per),
        space=space,
    )


def _unnamed(parted: pd.DataFrame, last: "pd.Series[str]") -> dict[str, str]:
    """Return the earlier of two lines of a country, whose name stands at the later alone."""
    return {key: "" for key in parted[EDITION].unique() if key not in set(last)}


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFacts:
    """The ends of the longest line of the reader's country, else of the first chosen, and what the others come to."""

    per: str
    caution: str
    unit: str
    later: str
    """The measure of which there are two editions, "none" where there is one."""
    replaced: bool
    place: Place | None
    figure: FluentType | None
    begin: Year | None
    last: FluentType | None
    until: Year | None
    own: bool
    """Whether that is the reader's country."""
    countries: Listing | None
    absent: Listing | None
    years: int
    start: Year | None
    end: Year | None
    """The last year where there are several."""


def facts(found: pd.DataFrame, selection: Selection) -> CourseFacts:
    """Return the ends of a line within one edition, the last figures of all, and of how many years there are any."""
    measure, per = choices.chosen(selection)
    column, parted = choices.column(selection), _by_edition(found, measure)
    own = COUNTRY.of(selection)
    chosen = with_own(FOLLOWED.of(selection), own)
    leading = next((one for one in (own, *chosen) if one in set(found["country"])), "")
    told = parted[parted["country"] == leading]
    line = told[told[EDITION] == told[EDITION].mode().iloc[0]] if len(told) else told
    years = sorted(found["year"].unique())
    last = found.groupby("country", sort=False).tail(1)
    return CourseFacts(
        per=per,
        caution=choices.caution(selection),
        unit=column,
        later=measure if choices.MEASURES[measure].later else "none",
        replaced=choices.is_replaced(selection),
        place=Place(leading) if leading else None,
        figure=measured(line[column].iloc[0], column) if leading else None,
        begin=Year(line["year"].iloc[0]) if leading else None,
        last=measured(line[column].iloc[-1], column) if leading else None,
        until=Year(line["year"].iloc[-1]) if len(line) > 1 else None,
        own=bool(own) and leading == own,
        countries=each(last, Message("indicator-last"), "semicolon", place="country", figure=column, end="year"),
        absent=Listing.of(Place(one) for one in chosen if one not in set(found["country"])),
        years=len(years),
        start=Year(years[0]) if years else None,
        end=Year(years[-1]) if years[1:] else None,
    )


LINES = Chart(
    id="indicator-lines",
    title=Message("indicator-lines-title"),
    subtitle=Message("indicator-subtitle"),
    datasets=lambda selection: choices.every_dataset(*choices.chosen(selection)),
    controls=(MEASURE, PER, FOLLOWED, COUNTRY),
    rows=rows,
    figure=figure,
    measure=choices.column,
    facts=facts,
    headline=Message("indicator-lines-headline"),
    lead=lambda told: Message("indicator-lines-headline") if told.own else None,
    summary=(Message("indicator-lines-last"), Message("indicator-lines-absent"), Message("indicator-lines-years")),
    notes=(
        Message("indicator-how"),
        Message("indicator-caution"),
        Message("indicator-later"),
        Message("indicator-replaced"),
    ),
)
