"""The trend: migrants over eight years as lines, migrant workers as one point an edition."""

from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.components import choices
from dashboard.components.choices import marked
from dashboard.definitions.stock_remarks import SUDAN
from dashboard.figures import empty, lines
from dashboard.i18n import listing, sentence_case, t
from dashboard.terms import ILO_REGIONS, SUBREGIONS
from dashboard.view import Chart, First, Selection
from dashboard.views.distribution import courses, frames, notes, words
from dashboard.views.distribution.choices import (
    AREA,
    COUNTRY,
    LEVEL,
    LEVEL_WORDS,
    MEASURE,
    MIGRANTS,
    SEX,
    SHOW,
    SUBREGION,
    WORKERS,
    WORLD,
    area_in_sentence,
    area_name,
    column_of,
    edition_years,
    groups_of,
    keys_of,
    level_of,
    noun,
    own_keys,
    standing,
    years,
)
from dashboard.views.distribution.findings import unknown

HEIGHT = 520
LARGEST = 4
"""Areas drawn in colour where none is chosen."""
ALL = ("world", WORLD)
COLOURS = {**theme.SUBREGION_COLOURS, **theme.REGION_COLOURS, WORLD: theme.QUIET_INK}


def rows(*, measure: str, level: str, sex: str, show: str, area: str, country: str, lang: str) -> pd.DataFrame:
    """Return the areas that the selection is about over time: see `frames.by_year` and `frames.by_edition`."""
    if measure == WORKERS:
        found = frames.by_edition(area=_workers_area(area, level=level, show=show), sex=sex, show=show, lang=lang)
        return found[:0] if area and standing(area, level_of(measure=measure, level=level)) is None else found
    return frames.by_year(_series(area, country, level=level, show=show), sex=sex, lang=lang)


def _workers_area(area: str, *, level: str, show: str) -> str:
    """Return the subregion or region whose editions are drawn; "" for the world, which has no share of itself."""
    place = standing(area, level_of(measure=WORKERS, level=level)) if area else None
    if place is not None:
        return place[1]
    return frames.largest_of_workers(level_of(measure=WORKERS, level=level)) if show == "world" else ""


def _series(area: str, country: str, *, level: str, show: str) -> tuple[tuple[str, str], ...]:
    """Return (level, area) pairs: every group of a level of groups; of countries the chosen one and the reader's, else
    all.

    Shares of population can be compared, so the group and the world stand beside a chosen area.
    """
    if level != COUNTRY:
        return tuple((level, one) for one in _groups(level))
    own = [(COUNTRY, country)] if country and not frames.outside(country, measure=MIGRANTS) else []
    compared: tuple[tuple[str, str], ...] = (ALL,) if show == "population" else ()
    if not area:
        return tuple(dict.fromkeys([*((COUNTRY, one) for one in _by_size()), *own, *compared]))
    place = standing(area, COUNTRY)
    if place is None or frames.outside(area, measure=MIGRANTS):
        return ()
    if show == "population" and place[0] == COUNTRY and groups_of(area)[SUBREGION]:
        compared = ((SUBREGION, groups_of(area)[SUBREGION]), ALL)
    return tuple(dict.fromkeys([place, *own, *compared]))


def _groups(level: str) -> tuple[str, ...]:
    return tuple(SUBREGIONS) if level == SUBREGION else ILO_REGIONS


@cache
def _by_size() -> tuple[str, ...]:
    """Return every country, the largest of the latest year first."""
    stock = frames.migrants(COUNTRY)
    latest = stock[(stock["year"] == stock["year"].max()) & (stock["sex"] == "both")]
    return tuple(latest.sort_values("migrant_stock", ascending=False, kind="stable")["area"])


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return the rows of the areas that are chosen; where no country is, of the largest and the reader's."""
    if selection["measure"] == WORKERS or selection["level"] != COUNTRY or selection["area"]:
        return found
    kept = ("", *_by_size()[:count], selection.text("country"))
    return found[found["country"].isin(kept)].reset_index(drop=True)


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return lines between the years of UN DESA, or one point an edition of the ILO."""
    lang, value = selection.lang, column_of(selection)
    if found[value].isna().all():
        nothing = "No data. Choose another area." if _unknown(selection) else words.instead(selection, rows)
        return empty.message(nothing, lang=lang)
    if selection["measure"] == WORKERS:
        return lines.editions(found, value=value, lang=lang, edition="edition", x="year")
    colours = {t(name, lang): colour for name, colour in COLOURS.items()}
    return lines.trend(
        found,
        value=value,
        series="name",
        lang=lang,
        colours=colours,
        highlight=_highlighted(found, selection),
        selected=_own(selection),
        height=HEIGHT,
    )


def _highlighted(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return the names in colour: all countries; of groups the chosen, else those with most, and the reader's."""
    lang, level = selection.lang, selection.text("level")
    if level == COUNTRY:
        return list(dict.fromkeys(found["name"]))
    chosen = [t(key, lang) for key in keys_of(selection.text("area"), level)]
    latest = found[found["year"] == found["year"].max()]
    lit = chosen or latest.nlargest(LARGEST, column_of(selection))["name"].tolist()
    return list(dict.fromkeys([*lit, *_own(selection)]))


def _own(selection: Selection) -> list[str]:
    """Return the name of the reader's country, or of its group, as lines are named."""
    return [area_name(key, selection.lang) for key in own_keys(selection, selection.text("level"))]


def title(selection: Selection) -> str:
    """Return the title: whom it counts, and where."""
    area, level, lang = selection.text("area"), selection.text("level"), selection.lang
    who = sentence_case(noun(selection))
    if selection["measure"] == WORKERS:
        place = area_name(_workers_area(area, level=level, show=selection.text("show")) or WORLD, lang)
        return t("{noun}, edition by edition: {area}", lang, noun=who, area=place)
    if level != COUNTRY:
        return t("{noun} by {level} over time", lang, noun=who, level=t(LEVEL_WORDS[level], lang))
    first = [area_name(area, lang) if area else t("the four countries with most", lang)]
    drawn = [area, *([] if area else _by_size()[:LARGEST])]
    added = [one for one in marked(selection) if one not in drawn and not frames.outside(one, measure=MIGRANTS)]
    named = listing([*first, *(area_name(one, lang) for one in added)], lang)
    return t("{noun} over time: {area}", lang, noun=who, area=named)


def subtitle(selection: Selection) -> str:
    """Return measure, unit and period."""
    lang = selection.lang
    if selection["measure"] == WORKERS:
        reference = list(edition_years().values())
        when = t("ILO estimates for {first} to {last}", lang, first=reference[0], last=reference[-1])
    else:
        when = t("mid-year, {first} to {last}", lang, first=years()[0], last=years()[-1])
    return words.measure_words(selection, when)


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return how the first line in colour runs, or what editions give at least and at most."""
    value = column_of(selection)
    if found[value].isna().all():
        return _nothing(selection)
    if selection["measure"] == WORKERS:
        return courses.spread(found.dropna(subset=value), selection)
    return courses.course(found[found["name"] == _highlighted(found, selection)[0]].dropna(subset=value), selection)


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the first and last value of the areas in colour, or the value of every edition."""
    if found[column_of(selection)].isna().all():
        return f"{_nothing(selection)}."
    if selection["measure"] == WORKERS:
        return _editions_summary(found, selection)
    lang = selection.lang
    absent = [one for one in (selection.text("area"), *marked(selection)) if one and _is_unknown(one, selection)]
    parts = [f"{unknown(one, selection)}." for one in dict.fromkeys(absent)]
    for name in _highlighted(found, selection):
        line = found[found["name"] == name].dropna(subset=column_of(selection))
        first, last = line.iloc[0], line.iloc[-1]
        parts.append(
            t(
                "{name}: {start} in {first}, {end} in {last}.",
                lang,
                name=_spoken(name, selection),
                start=words.said(first[column_of(selection)], selection),
                first=int(first["year"]),
                end=words.said(last[column_of(selection)], selection),
                last=int(last["year"]),
            )
        )
    return " ".join(parts)


def _spoken(name: str, selection: Selection) -> str:
    """Return the name of a line, with the reader's country where the line is that of its group."""
    if selection["level"] == COUNTRY or name not in _own(selection):
        return name
    country = area_in_sentence(selection.text("country"), selection.lang)
    return t("{group}, which includes {name}", selection.lang, group=name, name=country)


def _editions_summary(found: pd.DataFrame, selection: Selection) -> str:
    lang, value = selection.lang, column_of(selection)
    known, gaps = found[found[value].notna()], found[found[value].isna()]
    told = [
        t("{value} in {year} ({edition})", lang, value=words.said(one, selection), year=year, edition=edition)
        for one, year, edition in zip(known[value], known["year"], known["edition"], strict=True)
    ]
    text = t("{name}: {values}.", lang, name=t(known["area"].iloc[0], lang), values="; ".join(told))
    if gaps.empty:
        return text
    return f"{text} " + t("Not available here: {editions}.", lang, editions=listing(gaps["edition"].tolist(), lang))


def _unknown(selection: Selection) -> bool:
    """Return whether the chosen area has no figure of its own, nor a group that has one."""
    area = selection.text("area")
    return bool(area) and _is_unknown(area, selection)


def _is_unknown(area: str, selection: Selection) -> bool:
    measure = selection.text("measure")
    level = level_of(measure=measure, level=selection.text("level"))
    return standing(area, level) is None or frames.outside(area, measure=measure)


def _nothing(selection: Selection) -> str:
    lang = selection.lang
    if _unknown(selection):
        return unknown(selection.text("area"), selection)
    area = _workers_area(selection.text("area"), level=selection.text("level"), show=selection.text("show"))
    return t(
        "No figures here on {noun} in {name}, measured like this",
        lang,
        name=area_in_sentence(area or WORLD, lang),
        noun=noun(selection),
    )


def small_print(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return why editions are not joined, or what changes along the lines."""
    if selection["measure"] == WORKERS:
        stands_in = [notes.NO_COUNTRIES] if selection["level"] == COUNTRY and selection["area"] else []
        totals = found["area"].eq(WORLD).all() and selection["show"] == "persons" and selection["sex"] == "both"
        restated = [notes.restatements(selection.lang)] if totals else []
        return [*stands_in, notes.NOT_JOINED, *restated, *notes.provenance(found, selection)]
    by_group = any(t(name, selection.lang) in set(found["name"]) for name in notes.WITH_SUDAN)
    told = notes.on_the_area(selection)
    return [*told, SUDAN] if by_group and SUDAN not in told else told


TREND = Chart(
    id="distribution-trend",
    title=title,
    subtitle=subtitle,
    datasets=words.datasets,
    controls=(MEASURE, LEVEL, SEX, SHOW, AREA, choices.COUNTRY),
    rows=rows,
    first=First(count=LARGEST, of=first),
    figure=figure,
    summary=summary,
    headline=headline,
    notes=small_print,
    wide=False,
)
