"""A country or area beside others, on any measure, over the years."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import profile
from dashboard.components.choices import worded
from dashboard.data import areas
from dashboard.definitions import income, stock_remarks
from dashboard.figures import empty, lines
from dashboard.i18n import listing, sentence_case, t
from dashboard.messages.values import say
from dashboard.terms import COLUMNS, INCOME_GROUPS
from dashboard.view import Chart, Control, Selection
from dashboard.views.country import frames, parts
from dashboard.views.country.choices import AGAINST, FIRST, OTHERS, SUBJECT, open_profile
from dashboard.views.country.measures import CORRIDORS, CORRIDORS_CHANGE, COSTS, MEASURES, STOCK, Measure, dated
from dashboard.views.country.words import change, known, opening, place, told

HEIGHT = 460
SERIES: Control[str] = Control(
    name="series",
    label="Measure",
    options=worded({name: measure.label for name, measure in MEASURES.items()}),
    default=lambda: "population-share",
    widget="select",
)


def _peers(country: str, against: str) -> tuple[str, ...]:
    if against == "chosen":
        return ()
    return profile.peers(frames.subregions() if against == "subregion" else frames.income_groups(), country=country)


def rows(*, country: str, series: str, against: str, others: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return the figures of the country, of the chosen ones and of its peers, by year: `name`, `year`, the column of
    the measure, `country`.
    """
    measure = MEASURES[series]
    wanted = list(dict.fromkeys([country, *others, *_peers(country, against)]))
    found = measure.figures()
    found = found[found["country"].isin(wanted) & found[measure.column].notna()]
    order = {code: at for at, code in enumerate(wanted)}
    found = found.assign(order=found["country"].map(order)).sort_values(["order", "year"], ignore_index=True)
    names = areas.names(lang)
    found = found.assign(name=[names[code] for code in found["country"]])
    return found[["name", "year", measure.column, "country"]]


def figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the country and the chosen ones in colour, the peers in grey behind them."""
    lang, column = selection.lang, MEASURES[selection.text("series")].column
    if rows.empty:
        return empty.message("None of these has a figure. Choose another measure or other countries.", lang=lang)
    names = areas.names(lang)
    subject = selection.text("country")
    coloured = [subject, *selection.several("others")]
    if not set(coloured) & set(rows["country"]):
        coloured = [_highest(rows, column)]
    return lines.trend(
        rows,
        value=column,
        series="country",
        lang=lang,
        words={code: names[code] for code in dict.fromkeys(rows["country"])},
        highlight=coloured,
        colours={subject: theme.SERIES},
        height=HEIGHT,
    )


def _highest(rows: pd.DataFrame, column: str) -> str:
    """Return the country with the highest last figure: the one line named where neither subject nor chosen has any."""
    last = rows.drop_duplicates("country", keep="last")
    return str(last.loc[last[column].idxmax(), "country"])


def _beside(selection: Selection) -> str:
    """Return beside whom the country stands, in words."""
    lang, country, against = selection.lang, selection.text("country"), selection.text("against")
    chosen = [areas.in_sentence(areas.names(lang)[code], lang) for code in selection.several("others")]
    named = [one for one in chosen if one]
    if against == "subregion":
        peers = t("the rest of {subregion}", lang, subregion=t(frames.subregions()[country], lang))
        return listing([*named, peers], lang)
    group = frames.income_groups().get(country)
    if against == "income" and group:
        words = t("the other {group} economies", lang, group=t(INCOME_GROUPS[group], lang).lower())
        return listing([*named, words], lang)
    return listing(named, lang) or t("no other", lang)


def _last(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Return every country's figure of the last year in which the country of the page has one, highest first."""
    column = MEASURES[selection.text("series")].column
    own = rows[rows["country"] == selection.text("country")]
    if own.empty:
        return own
    return rows[rows["year"] == own["year"].max()].sort_values(column, ascending=False, ignore_index=True)


def summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return how the country's figure changed, and its place among those beside it in its last year."""
    lang, measure = selection.lang, MEASURES[selection.text("series")]
    own, last = rows[rows["country"] == selection.text("country")], _last(rows, selection)
    said = t(
        "{measure}, {place}: {change}.",
        lang,
        measure=t(measure.label, lang),
        place=place(selection),
        change=change(known(own, measure.column), column=measure.column, lang=lang),
    )
    if len(last) < 2:
        return said
    first, lowest = last.iloc[0], last.iloc[-1]
    return said + t(
        " In {year} the figures of these {n} ran from {low} ({lowest}) to {high} ({highest}).",
        lang,
        year=dated(measure, first["year"], lang),
        n=len(last),
        low=told(lowest[measure.column], column=measure.column, lang=lang),
        lowest=lowest["name"],
        high=told(first[measure.column], column=measure.column, lang=lang),
        highest=first["name"],
    )


def headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the place of the country among those beside it in its last year."""
    lang, measure = selection.lang, MEASURES[selection.text("series")]
    last = _last(rows, selection)
    words = {"measure": t(measure.label, lang), "place": place(selection)}
    if last.empty:
        return t("{measure}: no data for {place}", lang, **words)
    at = int((last[measure.column] > _own(last, selection, measure.column)).sum()) + 1
    if len(last) == 1:
        return t(
            "{measure}, {place}: {value} in {year}",
            lang,
            year=dated(measure, last["year"].iloc[0], lang),
            **words,
            value=told(_own(last, selection, measure.column), column=measure.column, lang=lang),
        )
    return t(
        "{measure}: {place} ranked {rank} of {n} in {year}",
        lang,
        rank=at,
        n=len(last),
        year=dated(measure, last["year"].iloc[0], lang),
        **words,
    )


def _own(last: pd.DataFrame, selection: Selection, column: str) -> float:
    return float(last.loc[last["country"] == selection.text("country"), column].iloc[0])


def notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return who is missing, and what a reader must know of the measure."""
    lang, measure = selection.lang, MEASURES[selection.text("series")]
    told_of = [t("Countries without a figure have no line; a click on a line opens that country.", lang)]
    if selection["against"] == "income" and selection.text("country") not in frames.income_groups():
        told_of.append(t("{place}: no income group of the World Bank.", lang, place=opening(selection)))
    if selection["against"] == "income":
        told_of.append(say(income.rule(throughout=True), lang))
    if measure.column == "share_of_population":
        last = rows.drop_duplicates("country", keep="last")
        told_of += parts.everybody(dict(zip(last["country"], last[measure.column], strict=True)), lang)
    of_place = parts.kosovo(selection) if selection["against"] == "subregion" else []
    return [*told_of, *measure.remarks, *_on_the_source(measure, selection), *of_place]


def _on_the_source(measure: Measure, selection: Selection) -> list[str]:
    """Return what UN DESA says of the country and of the chosen ones, where the measure is of migrants; of costs, that
    they are means over other corridors from year to year.
    """
    codes = [selection.text("country"), *selection.several("others")]
    if measure.datasets == STOCK:
        return stock_remarks.of_areas([code for code in codes if code], first=FIRST)
    if measure.datasets == COSTS:
        return [t(CORRIDORS_CHANGE, selection.lang)]
    if measure.datasets == CORRIDORS:
        return stock_remarks.of_corridors([code for code in codes if code], first=FIRST)
    return []


def subtitle(selection: Selection) -> str:
    """Return unit and who is beside the country."""
    lang = selection.lang
    unit = t(COLUMNS[MEASURES[selection.text("series")].column].unit, lang)
    return t("{unit}; beside {others}", lang, unit=sentence_case(unit), others=_beside(selection))


CHART = Chart(
    id="country-compare",
    title=lambda selection: t(
        "{measure}, {place} and others",
        selection.lang,
        measure=SERIES.words(selection["series"], selection.lang),
        place=place(selection),
    ),
    subtitle=subtitle,
    datasets=lambda selection: MEASURES[selection.text("series")].datasets,
    controls=(SUBJECT, SERIES, AGAINST, OTHERS),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
    click=(SUBJECT.name, open_profile),
    height=HEIGHT,
)
