"""What sending 200 US dollars costs, against the marks of target 10.c: 3 per cent, and no corridor above 5."""

from collections.abc import Sequence
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import remittance_costs, remittances
from dashboard.analysis.remittance_costs import CEILING, TARGET
from dashboard.data import areas, catalogue
from dashboard.figures import bars, columns, empty, lines
from dashboard.i18n import t
from dashboard.terms import COST_CLASSES
from dashboard.view import Chart, Section, Selection
from dashboard.views.remittances.choices import COST_YEAR, COUNTRY, DIRECTION, LAST_COST, with_names
from dashboard.views.remittances.wording import chosen, labelled

MARKS = ((TARGET, "Target: 3 per cent"), (CEILING, "Ceiling: 5 per cent"))
SHORT_MARKS = ((TARGET, "3"), (CEILING, "5"))
CLASS_COLOURS = dict(zip(COST_CLASSES, (theme.AMOUNT_SCALE[i] for i in (1, 2, 4, 6)), strict=True))
GOAL = (
    "Target 10.c of the Sustainable Development Goals: by 2030, transaction costs of migrants' remittances below "
    "3 per cent, and no corridor above 5 per cent."
)
COST = "The cost is fee and exchange-rate margin together, the mean of the services surveyed."
QUARTER = (
    "Third quarter of each year, as the edition ends with that of 2020; more corridors were surveyed from 2016 on, "
    "and all count alike."
)
OLD = "The edition ends in 2020: it says nothing about costs today."
DEAREST = 20


def class_rows(**_others: object) -> pd.DataFrame:
    """Return the corridors of every year by class of cost."""
    return _classes()[["year", "cost_class", "share", "corridors"]]


@cache
def _classes() -> pd.DataFrame:
    return remittance_costs.by_class(catalogue.frame("remittance_corridor_costs"))


def class_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one column a year, parted by class of cost."""
    return columns.columns(
        rows,
        value="share",
        category="year",
        group="cost_class",
        colours=CLASS_COLOURS,
        words=COST_CLASSES,
        lang=selection.lang,
        stacked=True,
    )


def _above(rows: pd.DataFrame, year: int) -> float:
    dear = rows["cost_class"].isin(["above_ceiling", "dear"])
    return float(rows.loc[dear & (rows["year"] == year), "share"].sum())


def class_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of corridors above the ceiling in the first and last year, and the number surveyed."""
    lang = selection.lang
    first, last = int(rows["year"].min()), int(rows["year"].max())
    counts = rows.groupby("year")["corridors"].sum()
    return t(
        "In the third quarter of {last}, {now} of the {n} corridors surveyed cost more than 5 per cent; "
        "in {first}, {before} of {m} did.",
        lang,
        last=last,
        now=formats.per_cent(_above(rows, last), lang=lang),
        n=int(counts[last]),
        first=first,
        before=formats.per_cent(_above(rows, first), lang=lang),
        m=int(counts[first]),
    )


def class_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of corridors above the ceiling in the last year."""
    last = int(rows["year"].max())
    share = formats.per_cent(_above(rows, last), decimals=0, lang=selection.lang)
    return t(
        "{share} of the corridors surveyed cost more than 5 per cent in {year}", selection.lang, share=share, year=last
    )


CLASSES = Chart(
    id="remittances-cost-classes",
    title="Corridors by cost of sending, 2011-2020",
    subtitle="Corridors surveyed in the third quarter, per cent of all, by cost of sending 200 US dollars",
    datasets=("remittance_corridor_costs",),
    controls=(),
    rows=class_rows,
    figure=class_figure,
    summary=class_summary,
    headline=class_headline,
    notes=(GOAL, COST, QUARTER, OLD),
)


def country_rows(*, direction: str, cost_year: int, country: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return the twenty dearest countries to send to or from, then the chosen ones; those without a figure say so."""
    ranking = remittance_costs.by_country(catalogue.frame("remittance_costs"), direction=direction, year=cost_year)
    rows = with_names(remittances.leaders(ranking, chosen=country, year=cost_year, most=DEAREST), lang=lang)
    return rows[["rank", "name", "cost_of_sending", "year", "country"]]


def country_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the ranking with both marks, the chosen countries in bold."""
    return bars.ranking(
        rows,
        value="cost_of_sending",
        label="name",
        key="country",
        lang=selection.lang,
        selected=chosen(selection),
        period=selection.text("cost_year"),
        marks=SHORT_MARKS,
    )


def country_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the dearest country and how many of all surveyed are above the ceiling."""
    lang, direction = selection.lang, selection.text("direction")
    year = selection.number("cost_year")
    every = remittance_costs.by_country(catalogue.frame("remittance_costs"), direction=direction, year=year)
    first = rows.iloc[0]
    lead = "In {year}, sending 200 US dollars cost most on the way to {name}: {value}."
    rest = " On average over their corridors, {above} of the {n} receiving countries surveyed were above 5 per cent."
    if direction == "sending_from":
        lead = "In {year}, sending 200 US dollars cost most from {name}: {value}."
        rest = " On average over their corridors, {above} of the {n} sending countries surveyed were above 5 per cent."
    above = int((every["cost_of_sending"] > CEILING).sum())
    value = formats.per_cent(first["cost_of_sending"], lang=lang)
    return t(lead, lang, year=year, name=first["name"], value=value) + t(rest, lang, above=above, n=len(every))


COUNTRIES = Chart(
    id="remittances-cost-countries",
    title="{direction}: the dearest and the chosen countries, {cost_year}",
    subtitle="{direction} the country, average cost of 200 US dollars, per cent, {cost_year}",
    datasets=("remittance_costs",),
    controls=(DIRECTION, COST_YEAR, COUNTRY),
    rows=country_rows,
    figure=country_figure,
    summary=country_summary,
    notes=("The dashed lines are the marks of target 10.c: 3 and 5 per cent.", OLD),
    wide=False,
)


def line_rows(*, direction: str, country: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return every year of the chosen countries that are surveyed."""
    costs = catalogue.frame("remittance_costs")
    costs = costs[costs["direction"] == direction]
    rows = with_names(remittances.over_time(costs, countries=country, value="cost_of_sending"), lang=lang)
    return rows[["name", "cost_of_sending", "year", "country"]]


def line_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a chosen country, with both marks."""
    if rows.empty:
        text = "None of the chosen countries is surveyed in this direction. Choose others, or the other direction."
        return empty.message(text, lang=selection.lang)
    names = areas.names(selection.lang)
    words = {country: names[country] for country in dict.fromkeys(rows["country"])}
    return lines.trend(
        rows,
        value="cost_of_sending",
        series="country",
        lang=selection.lang,
        words=words,
        marks=MARKS,
        highlight=labelled(rows, "cost_of_sending"),
        height=520,
    )


def line_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the last cost of each chosen country, and which of them are not surveyed."""
    lang = selection.lang
    known = rows[rows["cost_of_sending"].notna()]
    names = areas.names(lang)
    absent = [names[country] for country in chosen(selection) if country not in set(known["country"])]
    last = known.groupby("country", sort=False).tail(1)
    parts = [
        t("{name} {value} in {year}", lang, name=name, value=formats.per_cent(value, lang=lang), year=year)
        for name, value, year in zip(last["name"], last["cost_of_sending"], last["year"], strict=True)
    ]
    said = [t("Cost of sending 200 US dollars, last figure: {parts}.", lang, parts="; ".join(parts))] if parts else []
    if absent:
        said.append(t("Not surveyed in this direction: {names}.", lang, names=", ".join(absent)))
    return " ".join(said) or t("No country is chosen.", lang)


LINES = Chart(
    id="remittances-cost-lines",
    title="{direction} the chosen countries, 2011-2020",
    subtitle="{direction} the country, average cost of 200 US dollars, per cent, 2011-2020",
    datasets=("remittance_costs",),
    controls=(DIRECTION, COUNTRY),
    rows=line_rows,
    figure=line_figure,
    summary=line_summary,
    notes=("A mean over the services and corridors surveyed, which change from year to year.",),
    wide=False,
)


def corridor_rows(*, cost_year: int, lang: str) -> pd.DataFrame:
    """Return the twenty dearest corridors in the third quarter of the year."""
    costs = catalogue.frame("remittance_corridor_costs")
    rows = remittance_costs.corridors(costs, quarter=f"{cost_year}Q3").head(DEAREST)
    names = areas.names(lang)
    pairs = zip(rows["origin"], rows["destination"], strict=True)
    label = [t("{origin} to {destination}", lang, origin=names[a], destination=names[b]) for a, b in pairs]
    return rows.assign(corridor=label)[["rank", "corridor", "cost_of_sending", "quarter", "origin", "destination"]]


def corridor_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the ranking with both marks."""
    return bars.ranking(
        rows,
        value="cost_of_sending",
        label="corridor",
        lang=selection.lang,
        period=selection.text("cost_year"),
        marks=SHORT_MARKS,
    )


def corridor_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the dearest corridor."""
    first, lang = rows.iloc[0], selection.lang
    return t(
        "The dearest corridor surveyed in the third quarter of {year} was {corridor}: {value} of 200 US dollars.",
        lang,
        year=selection["cost_year"],
        corridor=first["corridor"],
        value=formats.per_cent(first["cost_of_sending"], lang=lang),
    )


def corridor_notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return how many corridors are above the ceiling in the year."""
    costs = catalogue.frame("remittance_corridor_costs")
    every = remittance_costs.corridors(costs, quarter=f"{selection['cost_year']}Q3")
    above = int((every["cost_of_sending"] > CEILING).sum())
    counted = t("Above 5 per cent: {above} of {n} corridors.", selection.lang, above=above, n=len(every))
    return [counted, f"Only corridors that the World Bank surveys. {OLD}"]


CORRIDORS = Chart(
    id="remittances-cost-corridors",
    title="The twenty dearest corridors, {cost_year}",
    subtitle="Average total cost of sending 200 US dollars, per cent, third quarter of {cost_year}",
    datasets=("remittance_corridor_costs",),
    controls=(COST_YEAR,),
    rows=corridor_rows,
    figure=corridor_figure,
    summary=corridor_summary,
    notes=corridor_notes,
)

SECTION = Section(
    charts=(CLASSES,),
    title="The cost of sending",
    text=f"Sending 200 US dollars, 2011 to {LAST_COST}, against the marks of the Sustainable Development Goals.",
)
PLACES = Section(
    charts=(COUNTRIES, LINES, CORRIDORS),
    title="The cost by country and corridor",
    text="The chosen countries are those chosen at the top of the page.",
)
