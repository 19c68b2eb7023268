"""Remittances received by the chosen countries over time; and the four figures of the paper of 2018."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import remittances
from dashboard.components.choices import COUNTRY, marked, with_own
from dashboard.definitions import quoted
from dashboard.definitions.frames import received
from dashboard.figures import dots
from dashboard.messages.rows import each, of_row, one_decimal
from dashboard.messages.values import Listing, Message, Place, Year, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.remittances import drawing, facts
from dashboard.views.remittances.choices import COLUMN, COUNTRIES, LAST, MEASURE, SINCE, columns, shown, with_names


def line_rows(*, measure: str, countries: tuple[str, ...], since: int, country: str, lang: str) -> pd.DataFrame:
    """Return every year from `since` on of the chosen countries."""
    chosen = with_own(countries, country)
    rows = remittances.over_time(received(), countries=chosen, value=COLUMN[measure], since=since)
    return with_names(rows, lang=lang)[columns(measure)]


def line_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return one line a chosen country."""
    if rows.empty:
        return drawing.nothing(selection, COUNTRIES, space=space)
    return drawing.lines_of(rows, selection, value=COLUMN[MEASURE.of(selection)], space=space)


def line_facts(rows: pd.DataFrame, selection: Selection) -> facts.LineFacts:
    """Return the first and the last figure of each chosen country, and which have none."""
    measure, chosen = MEASURE.of(selection), shown(selection, COUNTRIES)
    told = Message("remittances-lines-country", measure=measure)
    own = COUNTRY.of(selection)
    return facts.line_facts(rows, column=COLUMN[measure], chosen=chosen, told=told, style="sentences", own=own)


LINES = Chart(
    id="remittances-lines",
    title=Message("remittances-lines-title", until=Year(LAST)),
    subtitle=Message("remittances-received-subtitle"),
    datasets=("remittances_received", "economy"),
    controls=(MEASURE, COUNTRIES, SINCE, COUNTRY),
    rows=line_rows,
    figure=line_figure,
    facts=line_facts,
    headline=Message("remittances-changed-most"),
    lead=lambda told: Message("remittances-changed-most") if told.own else None,
    summary=(Message("remittances-lines-countries"), Message("remittances-lines-absent")),
    notes=(Message("remittances-line-gaps"), Message("remittances-measure-note")),
)


def quoted_rows(
    *,
    country: str,  # noqa: ARG001  (the reader's country is marked where it is one of the four)
    lang: str,
) -> pd.DataFrame:
    """Return the four shares that the paper of 2018 quotes beside today's data for the same year."""
    rows = remittances.beside_quoted(received(), quoted=quoted.of_output())
    rows = with_names(rows, lang=lang)
    return rows[["name", "share_quoted", "share_of_gdp", "change_points", "year", "country"]]


def quoted_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the two figures of each country, joined."""
    lang = selection.lang
    return dots.dumbbell(
        rows,
        start="share_quoted",
        end="share_of_gdp",
        label="name",
        key="country",
        lang=lang,
        words=(say(Message("remittances-quoted-paper"), lang), say(Message("remittances-quoted-data"), lang)),
        selected=marked(selection),
        period="2016",
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedFacts:
    """The shares quoted beside those of today, and whether the reader's country is one of them."""

    apart: int
    """How many of the `shares` differ by a percentage point or more."""
    shares: int
    quoted: Listing | None
    own: Message | None
    outside: Place | None


def quoted_facts(rows: pd.DataFrame, selection: Selection) -> QuotedFacts:
    """Return both figures of each country, how many differ, and the reader's country where it is not one of them."""
    country, told = COUNTRY.of(selection), Message("remittances-quoted-country")
    mine = rows[rows["country"] == country]
    both = {"quoted": ("share_quoted", one_decimal), "today": ("share_of_gdp", one_decimal)}
    return QuotedFacts(
        apart=int((rows["change_points"].abs() >= 1).sum()),
        shares=len(rows),
        quoted=each(rows, told, "semicolon", place="country", **both),
        own=Message("remittances-quoted-own", **of_row(mine.iloc[0], place="country", **both)) if len(mine) else None,
        outside=Place(country) if country and country not in set(rows["country"]) else None,
    )


QUOTED_CHART = Chart(
    id="remittances-quoted",
    title=Message("remittances-quoted-title"),
    subtitle=Message("remittances-quoted-subtitle"),
    datasets=(quoted.STATEMENTS, "remittances_received", "economy"),
    controls=(COUNTRY,),
    rows=quoted_rows,
    figure=quoted_figure,
    facts=quoted_facts,
    headline=Message("remittances-quoted-headline"),
    lead=lambda told: told.own,
    summary=(Message("remittances-quoted-figures"), Message("remittances-quoted-outside")),
    notes=(Message("remittances-quoted-source"), Message("remittances-quoted-editions")),
)
