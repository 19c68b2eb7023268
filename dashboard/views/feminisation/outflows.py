"""Women among workers leaving for work abroad: by country of origin over the years, and by destination."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import outflows
from dashboard.data import areas
from dashboard.figures import bars, empty, lines
from dashboard.i18n import listing, t
from dashboard.terms import OTHER_ORIGIN, SEXES
from dashboard.view import Chart, Selection
from dashboard.views.feminisation.choices import (
    DEPARTURES,
    LATEST,
    MEASURE,
    ORIGIN,
    ORIGINS,
    departure_years,
    leaving,
    leaving_from,
)

BREAKS = {
    "KHM": "Cambodia: Thailand appears among the destinations from 2014, so a break in the series is likely.",
    "MDA": "Republic of Moldova: 2018 and the years from 2021 are far apart in level, so a break is likely.",
    "MMR": "Myanmar: Thailand appears among the destinations from 2017, so a break in the series is likely; no "
    "women are recorded before 2010.",
    "RUS": "Russian Federation: the destinations of 2023 are ship registers (seafarers), not comparable with 2019.",
}
OWN_REGISTER = (
    "Workers who left in the year, not those abroad. Each country has its own register (agencies, borders or surveys): "
    "compare directions rather than levels. A line is broken where a year has no figures; years with fewer than 1,000 "
    "workers are drawn, but are not in the sentence."
)


def origin_rows(*, origins: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return one row an origin and year: the share of women, women, men, both and the remark."""
    rows = pd.concat([leaving().iloc[:0], *map(leaving_from, origins)], ignore_index=True)
    rows = rows.rename(columns={"origin": "country"})
    rows = rows.assign(name=rows["country"].map(areas.names(lang)))
    return rows[["name", "year", "share_female", "workers_female", "workers_male", "workers", "note", "country"]]


def origin_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return a line an origin, broken where a year has no figures."""
    lang = selection.lang
    if rows.empty:
        return empty.message(t("Choose one or more countries of origin.", lang), lang=lang)
    return lines.trend(
        rows,
        value="share_female",
        series="country",
        words=areas.names(lang),
        lang=lang,
        highlight=_chosen(selection),
        marks=[(50, t("One half", lang))],
        height=480,
    )


def origin_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women of each origin in its first, its highest or lowest, and its last year."""
    lang = selection.lang
    if rows.empty:
        return t("No country of origin is chosen.", lang)
    told = [_path(_sizeable(part), lang) for _, part in rows.groupby("name", sort=False)]
    return t("Women among workers leaving for work abroad. {told}.", lang, told=". ".join(told))


def origin_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the definition, and the breaks, remarks and years without sex of the chosen origins."""
    lang = selection.lang
    chosen = list(dict.fromkeys(rows["country"]))
    without = [(code, outflows.years_without_sex(leaving(), origin=code)) for code in chosen]
    return [
        OWN_REGISTER,
        *(t(BREAKS[code], lang) for code in chosen if code in BREAKS),
        *(
            t("{name}: both sexes together only in {years}.", lang, name=areas.names(lang)[code], years=_spans(years))
            for code, years in without
            if years
        ),
    ]


def take_origin(point: Mapping[str, Any], _selection: Selection) -> str | None:
    """Return the origin whose line was clicked."""
    clicked = point.get("customdata")
    return str(clicked) if clicked in ORIGIN.texts() else None


def destination_rows(*, origin: str, departures: str, measure: str, lang: str) -> pd.DataFrame:
    """Return the destinations of one origin's workers in a year, with women and men; no rows where none are published.

    For `measure` "persons" there is one row a destination and sex.
    """
    year = _year(origin, departures)
    rows = outflows.by_destination(leaving(), origin=origin, year=year if year is not None else 0)
    known = areas.names(lang)
    words = {OTHER_ORIGIN: t("Other or not stated", lang), outflows.ALL: t("All destinations", lang)}
    rows = rows.assign(name=[words.get(code) or known[code] for code in rows["destination"]])
    if measure == "share":
        columns = ["name", "year", "share_female", "workers_female", "workers_male", "workers", "note", "destination"]
        return rows[columns] if year is not None else rows[columns].iloc[:0]
    long = rows.melt(
        id_vars=["name", "year", "note", "destination"],
        value_vars=["workers_female", "workers_male"],
        var_name="sex",
        value_name="persons",
    )
    long = long.assign(sex=long["sex"].str.removeprefix("workers_"))
    long = long[long["destination"] != outflows.ALL].rename(columns={"persons": "workers"})
    columns = ["name", "year", "sex", "workers", "note", "destination"]
    return long[columns].reset_index(drop=True) if year is not None else long[columns].iloc[:0]


def destination_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return bars by destination: the share of women, or women and men stacked; words where none are published."""
    lang = selection.lang
    if rows.empty:
        return empty.message(_nothing(selection), lang=lang)
    if selection["measure"] == "persons":
        return bars.grouped(
            rows,
            value="workers",
            category="name",
            group="sex",
            colours=theme.SEX_COLOURS,
            words=SEXES,
            lang=lang,
            stacked=True,
            period=rows["year"].iloc[0],
        )
    return bars.ranking(
        rows,
        value="share_female",
        label="name",
        key="destination",
        colours={
            **dict.fromkeys(rows["destination"], theme.SEX_COLOURS["female"]),
            outflows.ALL: theme.SEX_COLOURS["both"],
        },
        lang=lang,
        period=rows["year"].iloc[0],
    )


def destination_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the largest destination, and where the share of women is highest and lowest."""
    lang = selection.lang
    name = areas.names(lang)[selection.text("origin")]
    if rows.empty:
        return _nothing(selection)
    all_rows = destination_rows(
        origin=selection.text("origin"), departures=selection.text("departures"), measure="share", lang=lang
    )
    single = all_rows[~all_rows["destination"].isin([outflows.ALL, OTHER_ORIGIN])].dropna(subset=["share_female"])
    total = all_rows[all_rows["destination"] == outflows.ALL]
    share = total["share_female"].iloc[0] if len(total) else float("nan")
    first = t(
        "In {year}, women were {share} of the workers leaving {name} for work abroad.",
        lang,
        year=all_rows["year"].iloc[0],
        share=formats.per_cent(share, lang=lang),
        name=name,
    )
    if single.empty:
        return first
    ranked = single.sort_values("share_female", ascending=False, kind="stable")
    told = [
        t("{share} to {place}", lang, share=formats.per_cent(row["share_female"], lang=lang), place=row["name"])
        for row in ranked.to_dict("records")
    ]
    return " ".join([first, t("By destination: {told}.", lang, told=listing(told, lang))])


def destination_title(selection: Selection) -> str:
    """Return the title with the origin and the year that is shown."""
    origin = selection.text("origin")
    year = _year(origin, selection.text("departures"))
    return t(
        "Workers leaving {name} by destination, {year}",
        selection.lang,
        name=areas.names(selection.lang)[origin],
        year=year if year is not None else selection["departures"],
    )


def destination_subtitle(selection: Selection) -> str:
    """Return the measure and its unit."""
    measures = {
        "share": "Women per 100 workers leaving for work abroad, most workers first",
        "persons": "Workers leaving for work abroad in the year, persons, most workers first",
    }
    return t(measures[selection.text("measure")], selection.lang)


def destination_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the coverage, and the remarks on the rows shown."""
    lang = selection.lang
    remarks = rows.dropna(subset=["note"]).drop_duplicates("name")
    origin = selection.text("origin")
    return [
        t("Only the largest destinations of each year are given by name; the rest is other or not stated.", lang),
        *([t(BREAKS[origin], lang)] if origin in BREAKS else []),
        *(f"{name}: {t(note, lang)}." for name, note in zip(remarks["name"], remarks["note"], strict=True)),
    ]


def _sizeable(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with a share, without those of few workers where others are left."""
    known = rows.dropna(subset=["share_female"])
    many = known[known["workers_female"] + known["workers_male"] >= outflows.FEW]
    return known if many.empty else many


def _path(rows: pd.DataFrame, lang: str) -> str:
    """Return an origin's first and last share, and between them the one farthest from both."""
    first, last = rows.iloc[0], rows.iloc[-1]
    low, high = sorted((first["share_female"], last["share_female"]))
    beyond = (rows["share_female"] - high).clip(lower=0) + (low - rows["share_female"]).clip(lower=0)
    ends = [first, last] if len(rows) > 1 else [first]
    if beyond.max() > 0:
        ends.insert(1, rows.loc[beyond.idxmax()])
    told = [
        t("{share} in {year}", lang, share=formats.per_cent(row["share_female"], lang=lang), year=int(row["year"]))
        for row in ends
    ]
    return t("{name}: {told}", lang, name=first["name"], told=", ".join(told))


def _spans(years: Sequence[int]) -> str:
    """Return rising years in short: 1980-2014, 2017."""
    starts = [year for year in years if year - 1 not in years]
    ends = [year for year in years if year + 1 not in years]
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in zip(starts, ends, strict=True))


def _year(origin: str, departures: str) -> int | None:
    """Return the year to show, None where the origin gives no single destination by sex in it."""
    known = departure_years(origin)
    if departures == LATEST:
        return known[-1] if known else None
    return int(departures) if int(departures) in known else None


def _nothing(selection: Selection) -> str:
    lang, origin = selection.lang, selection.text("origin")
    name, known = areas.names(lang)[origin], departure_years(origin)
    if not known:
        return t("{name} publishes no women and men by single destination.", lang, name=name)
    return t(
        "{name} has no women and men by destination in {year}; there are figures for {years}.",
        lang,
        name=name,
        year=selection["departures"],
        years=_spans(known),
    )


def _chosen(selection: Selection) -> tuple[str, ...]:
    chosen = selection["origins"]
    return chosen if isinstance(chosen, tuple) else ()


BY_ORIGIN = Chart(
    id="feminisation-outflows",
    title="Women among workers leaving for work abroad",
    subtitle="Women per 100 workers leaving in the year, by country of origin",
    datasets=("labour_outflows",),
    controls=(ORIGINS,),
    rows=origin_rows,
    figure=origin_figure,
    summary=origin_summary,
    notes=origin_notes,
    click=("origin", take_origin),
)
BY_DESTINATION = Chart(
    id="feminisation-destinations",
    title=destination_title,
    subtitle=destination_subtitle,
    datasets=("labour_outflows",),
    controls=(ORIGIN, DEPARTURES, MEASURE),
    rows=destination_rows,
    figure=destination_figure,
    summary=destination_summary,
    notes=destination_notes,
)
