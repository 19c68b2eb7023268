"""The ranking: how much each area has, from the largest down."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import leading
from dashboard.figures import bars, empty
from dashboard.i18n import listing, sentence_case, t
from dashboard.view import Chart, First, Selection
from dashboard.views.distribution import frames, notes, words
from dashboard.views.distribution.choices import (
    BY_AREA,
    COUNTRY,
    LEVEL_PLURALS,
    MIGRANTS,
    WORKERS,
    area_in_sentence,
    clicked,
    column_of,
    is_group,
    keys_of,
    noun,
    own_keys,
    period,
    shown_level,
)
from dashboard.views.distribution.findings import chosen_row, group_rows, of_chosen, of_own

SHOWN = 20
"""Countries in the ranking, besides the chosen one and the reader's."""
MANY = "50,000 inhabitants or more"
GROUP_COLOURS = {**theme.SUBREGION_COLOURS, **theme.REGION_COLOURS}


def rows(
    *,
    measure: str,
    level: str,
    year: int,
    edition: int,
    sex: str,
    show: str,
    area: str,
    country: str,  # noqa: ARG001  (the reader's country is shown in any case, and changes no row)
    lang: str,
) -> pd.DataFrame:
    """Return all groups, or all countries; of a chosen group, its countries."""
    found = frames.by_area(measure=measure, level=level, year=year, edition=edition, sex=sex, show=show, lang=lang)
    if "country" in found and is_group(area):
        return found[found["country"].isin(keys_of(area, COUNTRY))].reset_index(drop=True)
    return found


def first(found: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
    """Return all groups, or the first countries with the chosen one and the reader's."""
    if "country" not in found:
        return found
    area = selection.text("area")
    chosen = () if is_group(area) else keys_of(area, COUNTRY)
    return leading.first(found, count, also=found["country"].isin([*chosen, selection.text("country")]))


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the bars, from the largest down; the rank stands before the name of a country."""
    lang, area = selection.lang, selection.text("area")
    if words.known(found, selection).empty:
        return empty.message(words.instead(selection, rows), lang=lang)
    level = shown_level(selection)
    if level != COUNTRY:
        return bars.ranking(
            found,
            value=column_of(selection),
            label="area",
            lang=lang,
            selected=(*keys_of(area, level), *own_keys(selection, level)),
            colours=GROUP_COLOURS,
            period=period(selection),
        )
    names = [f"{int(rank)}. {name}" for rank, name in zip(found["rank"], found["name"], strict=True)]
    return bars.ranking(
        found.assign(name=names, kind=_kinds(found, lang)),
        value=column_of(selection),
        label="name",
        key="country",
        mark="kind",
        order=[t(MANY, lang)] if t(MANY, lang) in _kinds(found, lang) else [],
        lang=lang,
        selected=(*(() if is_group(area) else keys_of(area, COUNTRY)), *own_keys(selection, COUNTRY)),
        period=period(selection),
    )


def _kinds(found: pd.DataFrame, lang: str) -> list[str]:
    """Return what the fill of each bar says: the remark on a share, else that the area has many inhabitants; nothing
    where no share carries a remark.
    """
    remarks = found["remark"].fillna("").tolist() if "remark" in found else [""] * len(found)
    return [t(remark or MANY, lang) for remark in remarks] if any(remarks) else remarks


def title(selection: Selection) -> str:
    """Return the title, which says whose countries are ranked where a group is chosen."""
    lang, who = selection.lang, sentence_case(noun(selection))
    if _within_group(selection):
        area = area_in_sentence(selection.text("area"), lang)
        return t("{noun}, ranking within {area}", lang, noun=who, area=area)
    return t("{noun}, ranking of {areas}", lang, noun=who, areas=_plural(selection))


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return the place of the chosen area, else what the first have."""
    lang, known = selection.lang, words.known(found, selection)
    if known.empty:
        return t(
            "No ranking of {areas} for {noun} in {year}",
            lang,
            areas=_plural(selection),
            noun=noun(selection),
            year=period(selection),
        )
    chosen = chosen_row(_all(selection), selection)
    if chosen is not None and chosen[2] is not None:
        area, _, rank = chosen
        return _place(area, rank, selection=selection)
    by_country = shown_level(selection) == COUNTRY and not _within_group(selection)
    if by_country and selection["show"] != "population":
        return _first_together(found, selection)
    return _first(found, known, selection)


def _place(area: str, rank: int | None, *, selection: Selection) -> str:
    words_ = (
        "{name} ranked {rank} of {total} {areas} by share of {noun} in {year}"
        if selection["show"] == "population"
        else "{name} ranked {rank} of {total} {areas} by number of {noun} in {year}"
    )
    return t(
        words_,
        selection.lang,
        name=sentence_case(area_in_sentence(area, selection.lang)),
        rank=rank,
        total=len(words.known(_all(selection), selection)),
        areas=_plural(selection),
        noun=noun(selection),
        year=period(selection),
    )


def _first_together(found: pd.DataFrame, selection: Selection) -> str:
    listed = found.head(SHOWN)
    return t(
        "The first {count} hosted {part} of all {noun} in {year}",
        selection.lang,
        count=len(listed),
        part=words.part_of_all(float(listed["share_of_total"].sum()), selection.lang),
        noun=noun(selection),
        year=period(selection),
    )


def _first(found: pd.DataFrame, known: pd.DataFrame, selection: Selection) -> str:
    """Return who comes first, and with how much, and among how many where figures of others are missing."""
    lang, many = selection.lang, _without_remark(known)
    apart = bool(len(many)) and many.index[0] != known.index[0]
    known = many if apart else known
    value = float(known[column_of(selection)].iloc[0])
    first = known[known[column_of(selection)].round(1) == round(value, 1)]
    names = listing(words.names_of(first, lang), lang)
    said = {
        "names": names,
        "start": sentence_case(names),
        "count": len(known),
        "total": len(found),
        "areas": _plural(selection),
        "noun": noun(selection),
        "number": words.said(value, selection),
        "year": period(selection),
    }
    if len(known) == 1:
        return t("Figures here on {noun} in {year} cover one of {total} {areas}: {names}", lang, **said)
    complete = apart or len(known) == len(found)
    if apart and _within_group(selection):
        said["group"] = area_in_sentence(selection.text("area"), lang)
        words_ = (
            "In {group}, {names} had the highest share of {noun} in {year}, areas of few inhabitants apart: {number}"
        )
    elif apart:
        words_ = "{start} had the highest share of {noun} in {year}, areas of few inhabitants apart: {number}"
    elif _within_group(selection):
        said["group"] = area_in_sentence(selection.text("area"), lang)
        words_ = (
            "In {group}, {names} had the highest share of {noun} in {year}: {number}"
            if selection["show"] == "population"
            else "In {group}, {names} hosted the most {noun} in {year}: {number}"
        )
    elif selection["show"] == "population":
        words_ = (
            "{start} had the highest share of {noun} in {year}: {number}"
            if complete
            else "Of {count} {areas} with a figure here, {names} had the highest share of {noun} in {year}"
        )
    else:
        words_ = (
            "{start} hosted the most {noun} in {year}: {number}"
            if complete
            else "Of {count} {areas} with a figure here, {names} hosted the most {noun} in {year}"
        )
    return t(words_, lang, **said)


def _without_remark(known: pd.DataFrame) -> pd.DataFrame:
    """Return the countries whose share of the population stands without a remark; all rows where there are no remarks
    on shares.
    """
    return known[known["remark"].isna()] if "country" in known and "remark" in known else known


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the first rows with their values, what they hold together, the chosen area and the reader's country."""
    lang = selection.lang
    if words.known(found, selection).empty:
        return words.nothing_here(selection)
    parts = [words.leaders(found, selection)]
    if selection["measure"] == MIGRANTS and shown_level(selection) == COUNTRY:
        listed = found.head(SHOWN)
        share = formats.per_cent(float(listed["share_of_total"].sum()), lang=lang)
        parts.append(
            t(
                "The {count} listed hosted {share} of all {noun}.",
                lang,
                count=len(listed),
                share=share,
                noun=noun(selection),
            )
        )
    if not _within_group(selection):
        parts.append(of_chosen(_all(selection), selection))
    parts += [of_own(_all(selection), selection), words.gaps(found, selection)]
    return " ".join(part for part in parts if part)


def small_print(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what the numbers before names are, and what the marks in the table mean."""
    if selection["measure"] == WORKERS:
        return notes.provenance(found, selection)
    numbered = ["The number before a name is its rank among all countries and areas."] if "country" in found else []
    return [*numbered, *notes.marks(found, selection), *notes.on_the_area(selection)]


def _within_group(selection: Selection) -> bool:
    return shown_level(selection) == COUNTRY and is_group(selection.text("area"))


def _plural(selection: Selection) -> str:
    return t(LEVEL_PLURALS[shown_level(selection)], selection.lang)


def _all(selection: Selection) -> pd.DataFrame:
    """Return every area of the selection, for ranks among all."""
    return group_rows(selection, shown_level(selection))


RANKING = Chart(
    id="distribution-ranking",
    title=title,
    subtitle=words.measured,
    datasets=words.datasets,
    controls=BY_AREA,
    rows=rows,
    first=First(count=SHOWN, of=first),
    figure=figure,
    summary=summary,
    headline=headline,
    notes=small_print,
    click=("area", clicked),
    wide=False,
)
