"""Women among employed migrants and employed non-migrants, by country (ILOSTAT)."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import ranking
from dashboard.analysis.sectors_by_country import SMALL_UNDER
from dashboard.components.choices import BASIS, COUNTRY, with_own
from dashboard.data import areas, catalogue
from dashboard.figures import dots, empty
from dashboard.messages.rows import of_row
from dashboard.messages.values import Message, Year, say
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.feminisation import facts
from dashboard.views.feminisation.choices import COUNTRIES, employed

COLUMNS = [
    "name",
    "country",
    "year",
    "migrant_basis",
    "share_female_migrants",
    "share_female_nationals",
    "employed",
    "status",
    "note",
]


def employed_rows(*, basis: str, countries: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return one row a country, its latest year, the chosen and the reader's, then most women among migrants first."""
    rows = employed(basis)
    notes = catalogue.frame("migrant_employment_notes").set_index("country")["note"]
    rows = rows.assign(name=rows["country"].map(areas.names(lang)), note=rows["country"].map(notes))
    first = rows["country"].isin(with_own(countries, country))
    rows = pd.concat([rows[first], rows[~first]], ignore_index=True)
    return rows[COLUMNS]


def employed_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a point a country: above the diagonal, women are a larger part of migrants than of non-migrants."""
    lang = selection.lang
    if rows.empty:
        return empty.message(say(Message("feminisation-employed-nothing"), lang), lang=lang, space=space)
    return dots.scatter(
        rows,
        x="share_female_nationals",
        y="share_female_migrants",
        label="name",
        key="country",
        lang=lang,
        diagonal=True,
        selected=with_own(COUNTRIES.of(selection), COUNTRY.of(selection)),
        colours=theme.SEX_COLOURS["female"],
        mark="year",
        zero=False,
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployedFacts:
    """In how many countries women are a larger part of employed migrants than of the others, and the extremes."""

    majority: str
    """"none" or "some" of the countries, or "nothing" where no country has figures."""
    larger: int
    count: int
    extremes: Message | None
    finding: Message | None
    """Of the reader's country."""
    own: Message | None
    chosen: Message | None


def employed_facts(rows: pd.DataFrame, selection: Selection) -> EmployedFacts:
    """Return how many countries lie above the line of equality, the extremes, and the chosen countries."""
    both = rows.dropna(subset=["share_female_migrants", "share_female_nationals"])
    larger = int((both["share_female_migrants"] > both["share_female_nationals"]).sum())
    return EmployedFacts(
        majority="nothing" if both.empty else "some" if larger else "none",
        larger=larger,
        count=len(both),
        extremes=_extremes(rows),
        finding=_finding(both, selection),
        own=facts.own(rows, selection, value=facts.EMPLOYED),
        chosen=facts.chosen(rows, selection, value=facts.EMPLOYED),
    )


def _finding(both: pd.DataFrame, selection: Selection) -> Message | None:
    """Return both shares of the reader's country; None where it has not both."""
    found = both[both["country"] == COUNTRY.of(selection)]
    if found.empty:
        return None
    told = of_row(found.iloc[0], place="country", year="year", share=facts.EMPLOYED, others="share_female_nationals")
    return Message("feminisation-employed-own", **told)


def _extremes(rows: pd.DataFrame) -> Message | None:
    """Return where the share among migrants is lowest and highest, of figures that can be ranked; None where there are
    fewer than two.
    """
    since = rows["year"].max() - ranking.RANKED_YEARS + 1
    comparable = (rows["year"] >= since) & ~rows["country"].isin(_small_samples())
    ranked = ranking.ordered(rows[comparable & (rows["employed"] >= SMALL_UNDER)], value=facts.EMPLOYED)
    if len(ranked) < 2:
        return None
    high = of_row(ranked.iloc[0], high="country", high_year="year", highest=facts.EMPLOYED)
    low = of_row(ranked.iloc[-1], low="country", low_year="year", lowest=facts.EMPLOYED)
    return Message("feminisation-employed-extremes", since=Year(since), **high, **low)


def _small_samples() -> set[str]:
    notes = catalogue.frame("migrant_employment_notes")
    return set(notes.loc[notes["small_sample"], "country"])


EMPLOYED = Chart(
    id="feminisation-employed",
    title=Message("feminisation-employed-title"),
    subtitle=Message("feminisation-employed-subtitle"),
    datasets=("migrant_employment",),
    controls=(BASIS, COUNTRIES, COUNTRY),
    rows=employed_rows,
    figure=employed_figure,
    facts=employed_facts,
    headline=Message("feminisation-employed-headline"),
    lead=lambda told: told.finding,
    summary=lambda told: (
        Message("feminisation-employed-counted"),
        *((told.extremes, told.own, told.chosen) if told.majority != "nothing" else ()),
    ),
    notes=(Message("feminisation-employed-line"), Message("feminisation-employed-absent")),
)
