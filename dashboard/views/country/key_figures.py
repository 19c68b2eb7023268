"""Key figures of a country or area: their rank among all, and those of its subregion and the world beside them."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.data import areas
from dashboard.definitions.frames import stock_years
from dashboard.figures import standing
from dashboard.i18n import t
from dashboard.terms import COLUMNS
from dashboard.view import Chart, Selection
from dashboard.views.country import parts
from dashboard.views.country.choices import SUBJECT
from dashboard.views.country.frames import WORLD, largest_partners, partners, subregions
from dashboard.views.country.measures import CORRIDORS, KEY, MEASURES, Measure, dated, group_figures, last_ranks
from dashboard.views.country.words import opening, place, told

MISSING = float("nan")
GROUPS = ("level_subregion", "level_world", "covered_subregion", "covered_world")
NOTES = (
    "Rank 1 is the highest figure. Subregions are those of the UN; their figures, and the world's, are sums, shares "
    "or, for the cost of sending, medians of the countries with a figure in that year; none where these are less "
    "than half.",
    "Emigrants: migrants counted elsewhere whose origin is known to be here.",
    "Remittances paid are of an older edition than those received: do not subtract one from the other.",
)
WAYS = {
    "sum": "Subregion and world: sums",
    "ratio": "Subregion and world: shares of their sums",
    "median": "Subregion and world: medians of countries",
    "none": "",
}
"""How the figures of the subregion and of the world come about, in the table."""
COVERED = "{said} ({share}% covered)"
TOO_LITTLE = {
    "subregion": "{subregion}: no figure ({share}% covered)",
    "world": "world: no figure ({share}% covered)",
}
NOT_KNOWN = {
    "subregion": "{subregion}: no figure (coverage not known)",
    "world": "world: no figure (coverage not known)",
}
"""What is added to a figure of a part of its group, and what is said in its place where there is none. The table says
by what the part is measured.
"""
WHOLE = 99.5
"""Per cent: what is covered from here on reads 100."""
FIGURES = {"subregion": "{subregion}: {value}", "world": "world: {value}"}
HEADLINES = {
    (False, False): "{place}: {immigrants} immigrants live there, {emigrants} people from there live elsewhere",
    (True, False): "{place}: {emigrants} people from there live elsewhere, {immigrants} immigrants live there",
    (False, True): "{place}: {immigrants} immigrants live there, {emigrants} people from there are counted elsewhere, "
    "{but}",
    (True, True): "{place}: {emigrants} people from there are counted elsewhere, {but}; {immigrants} immigrants live "
    "there",
}
"""What is said first, by whether more left than came and whether some who left are not counted."""
BESIDE = {
    "sum": FIGURES,
    "ratio": FIGURES,
    "median": {
        "subregion": "median of the countries in {subregion}: {value}",
        "world": "of all countries: {value}",
    },
}
OF_KNOWN_ORIGIN = {"subregion": "{subregion}: {value}", "world": "world, of known origin: {value}"}


def rows(*, country: str, lang: str) -> pd.DataFrame:
    """Return the key figures, each for the last year that has one: `measure`, `level`, `unit`, `year`, `rank`,
    `ranked`, `level_subregion`, `level_world`, `covered_subregion`, `covered_world` (the part of both that is behind
    these two, per cent), `note` (how they come about), `country`; what is missing stays missing.
    """
    found = [_figure(name, country, lang) for name in KEY]
    frame = pd.DataFrame(found).assign(name=areas.names(lang)[country], country=country)
    columns = ["measure", "level", "unit", "year", "rank", "ranked", *GROUPS, "note"]
    return frame[[*columns, "name", "country"]]


def _figure(name: str, country: str, lang: str) -> dict[str, Any]:
    measure, ranks = MEASURES[name], last_ranks(name)
    unit = t(COLUMNS[measure.column].unit, lang)
    known: dict[str, Any] = {"measure": t(measure.label, lang), "unit": unit, "note": ""}
    if country not in ranks:
        return known | dict.fromkeys(("level", "year", "rank", "ranked", *GROUPS), MISSING)
    year, level, rank, ranked = ranks[country]
    nothing = (MISSING, MISSING)
    here, everywhere = (
        group_figures(name).get((group, int(year)), nothing) for group in (subregions()[country], WORLD)
    )
    return known | {
        "note": _note(measure, country, lang),
        "level": level,
        "year": year,
        "rank": rank,
        "ranked": ranked,
        "level_subregion": here[0],
        "level_world": everywhere[0],
        "covered_subregion": here[1],
        "covered_world": everywhere[1],
    }


def _note(measure: Measure, country: str, lang: str) -> str:
    """Return how the figures of groups come about, what is said of the last year, and who is left out."""
    way = WAYS[measure.way] if measure.of_the_world else "Subregion: sum"
    by = t("coverage by {weight}", lang, weight=t(measure.weight.words, lang))
    left_out = parts.left_out(country, lang) if measure.datasets == CORRIDORS else ""
    mark = t(measure.mark, lang) if measure.mark else ""
    return "; ".join(one for one in (t(way, lang), by, mark, left_out) if one)


def after(measure: Measure, selection: Selection) -> str:
    """Return the words after the number of a key figure: "emigrants: people from here who live elsewhere"."""
    lang = selection.lang
    state = parts.state(selection.text("country"), lang) if measure is MEASURES["emigrants"] else ""
    return t("emigrants counted outside {state}", lang, state=state) if state else t(measure.words, lang)


def figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return where the country or area stands between the lowest and the highest of all."""
    lang = selection.lang
    written = [_written(measure, row["level"], lang) for measure, row in _pairs(rows)]
    return standing.standing(
        rows,
        label="measure",
        rank="rank",
        of="ranked",
        period="year",
        written=written,
        hovers=["<br>".join(_lines(measure, row, selection)) for measure, row in _pairs(rows)],
        lang=lang,
    )


def _written(measure: Measure, level: float, lang: str) -> str:
    """Return a figure as it stands beside its mark: 87,212; 29.7%; US$ 40.3 billion."""
    if formats.is_missing(level):
        return t(measure.absent, lang)
    if COLUMNS[measure.column].pattern == "per_cent":
        return t("{number}%", lang, number=formats.cell(level, column=measure.column, lang=lang))
    return told(level, column=measure.column, lang=lang)


def _measures() -> list[Measure]:
    return [MEASURES[name] for name in KEY]


def _pairs(rows: pd.DataFrame) -> list[tuple[Measure, dict[str, Any]]]:
    return list(zip(_measures(), rows.to_dict("records"), strict=True))


def _lines(measure: Measure, row: dict[str, Any], selection: Selection) -> list[str]:
    """Return what is told of one figure: the figure, its year, its rank; then the subregion and the world."""
    lang = selection.lang
    if formats.is_missing(row["level"]):
        return [f"{row['measure']}: {t(measure.absent, lang)}"]
    value = told(row["level"], column=measure.column, lang=lang)
    rank = t("rank {rank} of {n}", lang, rank=int(row["rank"]), n=int(row["ranked"]))
    others = beside(measure, row, selection)
    year = dated(measure, row["year"], lang)
    return [f"{row['measure']}: {value}, {year}, {rank}", *([others] if others else [])]


def _of_the_world(lang: str) -> str:
    """Return why the world has fewer emigrants than immigrants."""
    last = stock_years()[-1]
    immigrants, emigrants = (group_figures(name)[(WORLD, last)][0] for name in ("immigrants", "emigrants"))
    came, left, unknown = (
        told(value, column="migrant_stock", lang=lang) for value in (immigrants, emigrants, immigrants - emigrants)
    )
    words = (
        "The world has {left} emigrants and {came} immigrants in {year}, though they are the same people: of {unknown} "
        "the origin is not known."
    )
    return t(words, lang, left=left, came=came, unknown=unknown, year=last)


def beside(measure: Measure, row: dict[str, Any], selection: Selection) -> str:
    """Return the figures of the subregion and of the world in words, with what part of each is behind them; nothing
    where there are none.
    """
    if measure.way == "none":
        return ""
    names = ("subregion", "world") if measure.of_the_world else ("subregion",)
    return "; ".join(_beside(measure, row, name, selection) for name in names)


def _beside(measure: Measure, row: dict[str, Any], name: str, selection: Selection) -> str:
    """Return the figure of the subregion, or of the world, with what part of it is behind it."""
    lang, level, covered = selection.lang, row[f"level_{name}"], row[f"covered_{name}"]
    words = {
        "subregion": areas.in_sentence(t(subregions()[selection.text("country")], lang), lang),
    }
    if formats.is_missing(covered):
        return t(NOT_KNOWN[name], lang, **words)
    if formats.is_missing(level):
        return t(TOO_LITTLE[name], lang, **words, share=formats.number(covered, decimals=1, lang=lang))
    value = told(level, column=measure.column, lang=lang)
    told_of = OF_KNOWN_ORIGIN if measure is MEASURES["emigrants"] else BESIDE[measure.way]
    said = t(told_of[name], lang, value=value, **words)
    if covered >= WHOLE:
        return said
    return t(COVERED, lang, said=said, share=formats.number(covered, decimals=0, lang=lang))


def summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return how many migrants live on both sides, where most come from and go to, and what is received."""
    lang = selection.lang
    levels = dict(zip(KEY, rows.to_dict("records"), strict=True))
    if formats.is_missing(levels["immigrants"]["level"]):
        counted = t("UN DESA has no figures of migrants for {place}.", lang, place=place(selection))
    else:
        counted = _counted(levels, selection)
    received = levels["received"]
    if formats.is_missing(received["level"]):
        return f"{counted} {t('The World Bank has no remittances received.', lang)}"
    money = t(
        "Remittances received: {value} in {year}.",
        lang,
        value=told(received["level"], column="remittances_received", lang=lang),
        year=int(received["year"]),
    )
    return f"{counted} {money}"


def _counted(levels: dict[str, dict[str, Any]], selection: Selection) -> str:
    """Return both numbers of migrants, what share of the population they are, and the largest group of each."""
    lang, country = selection.lang, selection.text("country")
    came, left = largest_partners("destination").get(country), largest_partners("origin").get(country)
    here = t(
        "{immigrants} immigrants lived in {place} in {year}, {share} of the population{largest}.",
        lang,
        year=int(levels["immigrants"]["year"]),
        immigrants=told(levels["immigrants"]["level"], column="migrant_stock", lang=lang),
        place=place(selection),
        share=told(levels["population-share"]["level"], column="share_of_population", lang=lang),
        largest=t(_largest_origin(country), lang, origin=_name(came, lang)) if came else "",
    )
    abroad = t(
        "{emigrants} people from {place} lived elsewhere in {year}{largest}.",
        lang,
        place=place(selection),
        year=int(levels["emigrants"]["year"]),
        emigrants=told(levels["emigrants"]["level"], column="emigrants", lang=lang),
        largest=t("; the largest group lived in {destination}", lang, destination=_name(left, lang)) if left else "",
    )
    more_left = _more_left(levels)
    said = (abroad, parts.not_counted(selection), here) if more_left else (here, abroad, parts.not_counted(selection))
    return " ".join(part for part in said if part)


def _more_left(levels: dict[str, dict[str, Any]]) -> bool:
    """Return whether more people left than came."""
    return bool(levels["emigrants"]["level"] > levels["immigrants"]["level"])


def _largest_origin(country: str) -> str:
    """Return the words for the largest origin; where more are of unknown origin, they say that it is a known one."""
    rows = partners(stock_years()[-1], "destination")[country]
    unknown = rows.loc[rows["rank"].isna(), "migrant_stock"].sum()
    if unknown > rows["migrant_stock"].iloc[0]:
        return "; the largest group of known origin came from {origin}"
    return "; the largest group came from {origin}"


def _name(code: str, lang: str) -> str:
    return areas.in_sentence(areas.names(lang)[code], lang)


def headline(rows: pd.DataFrame, selection: Selection) -> str:
    """Return how many people came and how many left, the larger number first."""
    lang = selection.lang
    levels = dict(zip(KEY, rows.to_dict("records"), strict=True))
    if formats.is_missing(levels["immigrants"]["level"]):
        return t("{place}: UN DESA has no figures of its migrants", lang, place=opening(selection))
    left_out = parts.left_out(selection.text("country"), lang)
    more_left = _more_left(levels)
    return t(
        HEADLINES[more_left, bool(left_out)],
        lang,
        but=left_out,
        place=opening(selection),
        immigrants=told(levels["immigrants"]["level"], column="migrant_stock", lang=lang),
        emigrants=told(levels["emigrants"]["level"], column="emigrants", lang=lang),
    )


def notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return how ranks and groups come about, and what the sources say of the measures and of the country or area."""
    share = float(rows["level"].iloc[KEY.index("population-share")])
    return (
        *NOTES,
        _of_the_world(selection.lang),
        *(remark for name in KEY for remark in MEASURES[name].remarks),
        *parts.remarks(selection, first=stock_years()[-1]),
        *parts.everybody({selection.text("country"): share}, selection.lang),
        *parts.kosovo(selection),
    )


CHART = Chart(
    id="country-key",
    title=lambda selection: t("{place} among all countries and areas", selection.lang, place=opening(selection)),
    subtitle="Each measure for its own last year: from the lowest to the highest of all that have a figure",
    datasets=("migrant_stock", "corridors", "economy", "remittances_received", "remittances_paid", "remittance_costs"),
    controls=(SUBJECT,),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
)
