"""What sending 200 US dollars to or from a country costs, against the marks of target 10.c."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import remittance_costs, remittances
from dashboard.analysis.remittance_costs import CEILING, TARGET
from dashboard.components.choices import COUNTRY, with_own
from dashboard.data import areas, catalogue
from dashboard.figures import bars, empty
from dashboard.i18n import listing, t
from dashboard.view import Chart, First, Selection
from dashboard.views.remittances.choices import (
    COST_YEAR,
    COUNTRIES,
    DIRECTION,
    FIRST_COST,
    LAST_COST,
    LEADERS,
    with_names,
)
from dashboard.views.remittances.cost import OLD, SHORT_MARKS, cost_words
from dashboard.views.remittances.wording import (
    chosen_sentence,
    country_lines,
    highest,
    leaders_and,
    own_sentence,
    shown,
)

MARKS = ((TARGET, "Target: 3%"), (CEILING, "Ceiling: 5%"))
TITLES = {
    "sending_to": "Cost of sending to a country, {period}",
    "sending_from": "Cost of sending from a country, {period}",
}
COSTLIEST = {
    "sending_to": "In {year}, sending 200 US dollars to {name} cost most: {value}. On average over their corridors, "
    "{above} of the {n} receiving countries surveyed were above 5 per cent.",
    "sending_from": "In {year}, sending 200 US dollars from {name} cost most: {value}. On average over their "
    "corridors, {above} of the {n} sending countries surveyed were above 5 per cent.",
}
ABOVE = {
    "sending_to": "Sending to {above} of the {n} countries surveyed cost more than 5 per cent on average in {year}",
    "sending_from": "Sending from {above} of the {n} countries surveyed cost more than 5 per cent on average in {year}",
}
ALONE = {
    "sending_to": "Sending 200 US dollars to {name} cost {value} in {year}",
    "sending_from": "Sending 200 US dollars from {name} cost {value} in {year}",
}
HIGHEST = {
    "sending_to": "Of the chosen countries, sending to {name} cost most: {value} in {year}",
    "sending_from": "Of the chosen countries, sending from {name} cost most: {value} in {year}",
}


def country_rows(
    *, direction: str, cost_year: int, countries: tuple[str, ...], country: str, lang: str
) -> pd.DataFrame:
    """Return every country surveyed, then the chosen ones that are not, which say so."""
    ranking, chosen = _ranked(direction, cost_year), with_own(countries, country)
    rows = with_names(remittances.leaders(ranking, chosen=chosen, year=cost_year, most=len(ranking)), lang=lang)
    return rows[["rank", "name", "cost_of_sending", "year", "country"]]


def _ranked(direction: str, year: int) -> pd.DataFrame:
    return remittance_costs.by_country(catalogue.frame("remittance_costs"), direction=direction, year=year)


def country_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the ranking with both marks, the chosen countries in bold."""
    return bars.ranking(
        rows,
        value="cost_of_sending",
        label="name",
        key="country",
        lang=selection.lang,
        selected=shown(selection, "countries"),
        period=selection.text("cost_year"),
        marks=SHORT_MARKS,
    )


def country_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the country with the highest cost and how many of all surveyed are above the ceiling."""
    lang, direction = selection.lang, selection.text("direction")
    above, surveyed = _countries_above(selection)
    first = highest(rows, "cost_of_sending")
    said = t(
        COSTLIEST[direction],
        lang,
        year=selection["cost_year"],
        name=listing([areas.in_sentence(name, lang) for name in first["name"]], lang),
        value=cost_words(first["cost_of_sending"].iloc[0], lang),
        above=above,
        n=surveyed,
    )
    every = _ranked(direction, selection.number("cost_year"))
    own = own_sentence(every, selection, column="cost_of_sending")
    return said + own + chosen_sentence(rows, selection, "countries", column="cost_of_sending")


def _countries_above(selection: Selection) -> tuple[int, int]:
    """Return how many countries are above the ceiling on average, and how many are surveyed."""
    every = _ranked(selection.text("direction"), selection.number("cost_year"))
    return int((every["cost_of_sending"] > CEILING).sum()), len(every)


def country_headline(_rows: pd.DataFrame, selection: Selection) -> str:
    """Return how many countries are above the ceiling."""
    above, surveyed = _countries_above(selection)
    told = ABOVE[selection.text("direction")]
    return t(told, selection.lang, year=selection["cost_year"], above=above, n=surveyed)


def country_title(selection: Selection) -> str:
    """Return the name of the ranking, by direction."""
    return t(TITLES[selection.text("direction")], selection.lang, period=selection["cost_year"])


def line_title(selection: Selection) -> str:
    """Return the name of the lines, by direction."""
    return t(TITLES[selection.text("direction")], selection.lang, period=f"{FIRST_COST}-{LAST_COST}")


RANKING = Chart(
    id="remittances-cost-countries",
    title=country_title,
    subtitle="Average cost of 200 US dollars, per cent; the fifteen highest and the chosen countries",
    datasets=("remittance_costs",),
    controls=(DIRECTION, COST_YEAR, COUNTRIES, COUNTRY),
    rows=country_rows,
    first=First(count=LEADERS, of=leaders_and("countries")),
    figure=country_figure,
    summary=country_summary,
    headline=country_headline,
    notes=("The dashed lines are the marks of target 10.c: 3 and 5 per cent.", OLD),
    wide=False,
)


def line_rows(*, direction: str, countries: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return every year of the chosen countries that are surveyed."""
    costs = catalogue.frame("remittance_costs")
    costs = costs[costs["direction"] == direction]
    chosen = with_own(countries, country)
    rows = with_names(remittances.over_time(costs, countries=chosen, value="cost_of_sending"), lang=lang)
    return rows[["name", "cost_of_sending", "year", "country"]]


def line_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a chosen country, with both marks."""
    if rows.empty:
        text = "None of the chosen countries is surveyed in this direction. Choose others, or the other direction."
        return empty.message(text, lang=selection.lang)
    return country_lines(rows, selection, value="cost_of_sending", marks=MARKS)


def line_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the last cost of each chosen country, and which of them are not surveyed."""
    lang = selection.lang
    known = rows[rows["cost_of_sending"].notna()]
    names = areas.names(lang)
    absent = [names[country] for country in shown(selection, "countries") if country not in set(known["country"])]
    last = known.groupby("country", sort=False).tail(1)
    parts = [
        t("{name} {value} in {year}", lang, name=name, value=cost_words(value, lang), year=year)
        for name, value, year in zip(last["name"], last["cost_of_sending"], last["year"], strict=True)
    ]
    said = [t("Cost of sending 200 US dollars, last figure: {parts}.", lang, parts="; ".join(parts))] if parts else []
    if absent:
        said.append(t("Not surveyed in this direction: {names}.", lang, names=listing(absent, lang)))
    return " ".join(said) or t("No country is chosen.", lang)


def line_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the chosen country with the highest last figure."""
    lang = selection.lang
    last = rows[rows["cost_of_sending"].notna()].groupby("country", sort=False).tail(1)
    if last.empty:
        return t("No chosen country has figures in these years", lang)
    first = last.loc[last["cost_of_sending"].idxmax()]
    told = HIGHEST if len(last) > 1 else ALONE
    return t(
        told[selection.text("direction")],
        lang,
        name=areas.in_sentence(first["name"], lang),
        value=cost_words(first["cost_of_sending"], lang),
        year=int(first["year"]),
    )


LINES = Chart(
    id="remittances-cost-lines",
    title=line_title,
    subtitle="Average cost of 200 US dollars, per cent; the chosen countries",
    datasets=("remittance_costs",),
    controls=(DIRECTION, COUNTRIES, COUNTRY),
    rows=line_rows,
    figure=line_figure,
    summary=line_summary,
    headline=line_headline,
    notes=("A mean over the services and corridors surveyed, which change from year to year.",),
    wide=False,
)
