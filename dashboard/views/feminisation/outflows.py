"""Women among workers leaving for work abroad, by country of origin over the years (ILOSTAT)."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.analysis import outflows
from dashboard.components.choices import COUNTRY, marked, with_own
from dashboard.data import areas
from dashboard.figures import empty, lines
from dashboard.i18n import t
from dashboard.view import Chart, Selection
from dashboard.views.feminisation.choices import ORIGIN, ORIGINS, leaving, leaving_from
from dashboard.views.feminisation.stock import HALF, direction

BREAKS = {
    "KHM": "Cambodia: Thailand appears among the destinations from 2014, so a break in the series is likely.",
    "MDA": "Republic of Moldova: 2018 and the years from 2021 are far apart in level, so a break is likely.",
    "MMR": "Myanmar: Thailand appears among the destinations from 2017, so a break in the series is likely; no "
    "women are recorded before 2010, so that these years are not drawn.",
    "RUS": "Russian Federation: the destinations of 2023 are ship registers (seafarers), not comparable with 2019.",
}
OWN_REGISTER = (
    "Workers who left in the year, not those abroad. Each country has its own register (agencies, borders or surveys): "
    "compare directions rather than levels. A line is broken where there are no data; years with fewer than 1,000 "
    "workers are drawn, but are not in the sentence."
)


def origin_rows(*, origins: tuple[str, ...], country: str, lang: str) -> pd.DataFrame:
    """Return one row an origin and year: the share of women, women, men, both and the remark."""
    rows = pd.concat([leaving().iloc[:0], *map(leaving_from, with_own(origins, country))], ignore_index=True)
    rows = rows.rename(columns={"origin": "country"})
    rows = rows.assign(name=rows["country"].map(areas.names(lang)))
    return rows[
        ["name", "year", "share_female", "workers_female", "workers_male", "workers", "status", "note", "country"]
    ]


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
        highlight=selection.several("origins"),
        selected=marked(selection),
        marks=[(HALF, t("One half", lang))],
        height=480,
    )


def origin_headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the last share of one origin beside its first, or in how many origins women are more than half."""
    lang = selection.lang
    if rows.empty:
        return t("No country of origin is chosen", lang)
    ends = {code: outflows.sound(part).iloc[[0, -1]] for code, part in rows.groupby("country", sort=False)}
    if len(ends) == 1:
        return _one_headline(*next(iter(ends.items())), lang)
    larger = sum(bool(pair["share_female"].iloc[1] > HALF) for pair in ends.values())
    if larger == 0:
        message = "In their latest year, women were more than half of workers leaving none of the countries shown"
    elif larger == len(ends):
        message = "In their latest year, women were more than half of workers leaving all {count} countries shown"
    else:
        message = "In their latest year, women were more than half of workers leaving {larger} of the {count} countries"
    return t(message, lang, larger=larger, count=len(ends))


def _one_headline(code: str, ends: pd.DataFrame, lang: str) -> str:
    """Return the last share of one origin, beside its first where the two may be compared."""
    first, last = ends.iloc[0], ends.iloc[1]
    if first["year"] == last["year"] or code in BREAKS:
        message = "Women were {share} of workers leaving {place} for work abroad in {year}"
    else:
        message = {
            "down": "Women were {share} of workers leaving {place} in {year}, down from {earlier} in {first}",
            "up": "Women were {share} of workers leaving {place} in {year}, up from {earlier} in {first}",
            "same": "Women were {share} of workers leaving {place} in {year}, as in {first}",
        }[direction(last["share_female"], first["share_female"])]
    return t(
        message,
        lang,
        share=formats.per_cent(last["share_female"], lang=lang),
        place=areas.in_sentence(areas.names(lang)[code], lang),
        year=last["year"],
        earlier=formats.number(first["share_female"], decimals=1, lang=lang),
        first=first["year"],
    )


def origin_summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of women of each origin in its first, its highest or lowest, and its last year."""
    lang = selection.lang
    absent = [areas.names(lang)[code] for code in marked(selection) if code not in set(rows["country"])]
    gaps = [t("{name}: no data on women and men leaving for work abroad", lang, name=name) for name in absent]
    if rows.empty:
        return " ".join([t("No country of origin is chosen.", lang), *(f"{gap}." for gap in gaps)])
    told = [_path(outflows.sound(part), str(code), lang) for code, part in rows.groupby("country", sort=False)]
    return t("Women among workers leaving for work abroad. {told}.", lang, told=". ".join([*told, *gaps]))


def origin_subtitle(selection: Selection) -> str:
    """Return the measure, its unit and the years of the chosen origins."""
    shown = with_own(selection.several("origins"), selection.text("country"))
    years = [year for origin in shown for year in leaving_from(origin)["year"]]
    if not years:
        return t("Women per 100 workers leaving in the year, by country of origin", selection.lang)
    words = (
        "Women per 100 workers leaving in the year, by country of origin, {first}"
        if min(years) == max(years)
        else "Women per 100 workers leaving in the year, by country of origin, {first} to {last}"
    )
    return t(words, selection.lang, first=min(years), last=max(years))


def origin_notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the definition, and the breaks, remarks and years without sex of the chosen origins."""
    lang = selection.lang
    chosen = list(dict.fromkeys(rows["country"]))
    without = [(code, outflows.years_without_sex(leaving(), origin=code)) for code in chosen]
    return [
        OWN_REGISTER,
        *(t(BREAKS[code], lang) for code in chosen if code in BREAKS),
        *(
            t("{name}: no data by sex in {years}.", lang, name=areas.names(lang)[code], years=spans(years))
            for code, years in without
            if years
        ),
    ]


def take_origin(point: Mapping[str, Any], _selection: Selection) -> str | None:
    """Return the origin whose line was clicked."""
    clicked = point.get("customdata")
    return str(clicked) if clicked in ORIGIN.texts() else None


def _path(rows: pd.DataFrame, code: str, lang: str) -> str:
    """Return an origin's first and last share, and between them the one farthest from both; across a break the last."""
    first, last = rows.iloc[0], rows.iloc[-1]
    low, high = sorted((first["share_female"], last["share_female"]))
    beyond = (rows["share_female"] - high).clip(lower=0) + (low - rows["share_female"]).clip(lower=0)
    ends = [first, last] if len(rows) > 1 else [first]
    if beyond.max() > 0:
        ends.insert(1, rows.loc[beyond.idxmax()])
    told = [
        t("{share} in {year}", lang, share=formats.per_cent(row["share_female"], lang=lang), year=int(row["year"]))
        for row in (ends[-1:] if code in BREAKS else ends)
    ]
    return t("{name}: {told}", lang, name=first["name"], told=", ".join(told))


def spans(years: Sequence[int]) -> str:
    """Return rising years in short: 1980-2014, 2017."""
    starts = [year for year in years if year - 1 not in years]
    ends = [year for year in years if year + 1 not in years]
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in zip(starts, ends, strict=True))


BY_ORIGIN = Chart(
    id="feminisation-outflows",
    title="Women among workers leaving for work abroad",
    subtitle=origin_subtitle,
    datasets=("labour_outflows",),
    controls=(ORIGINS, COUNTRY),
    rows=origin_rows,
    figure=origin_figure,
    summary=origin_summary,
    headline=origin_headline,
    notes=origin_notes,
    click=("origin", take_origin),
)
