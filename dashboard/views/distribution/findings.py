"""Findings about one area or a few: headlines of map and ranking, sentences on a chosen area and a reader's country."""

import pandas as pd

from dashboard import formats
from dashboard.i18n import sentence_case, t
from dashboard.view import Selection
from dashboard.views.distribution import frames
from dashboard.views.distribution.choices import (
    COUNTRY,
    MIGRANTS,
    area_in_sentence,
    area_name,
    column_of,
    is_group,
    keys_of,
    noun,
    own_keys,
    period,
    shown_level,
    standing,
)
from dashboard.views.distribution.words import LEADERS, known, said, whole


def group_rows(selection: Selection, level: str, *, show: str = "") -> pd.DataFrame:
    """Return every row by area of the selection at `level`, shown as `show` says or as the selection does."""
    return frames.by_area(
        measure=selection.text("measure"),
        level=level,
        edition=selection.number("edition"),
        year=selection.number("year"),
        sex=selection.text("sex"),
        show=show or selection.text("show"),
        lang=selection.lang,
    )


def chosen_row(rows: pd.DataFrame, selection: Selection) -> tuple[str, float, int | None] | None:
    """Return area, value and rank of the row that speaks for the chosen area; None where there is none."""
    return _row_of(selection.text("area"), rows, selection)


def _row_of(area: str, rows: pd.DataFrame, selection: Selection) -> tuple[str, float, int | None] | None:
    """Return area, value and rank of the row that speaks for `area`; None where there is none.

    A group beside smaller areas has its own total, and no rank among them.
    """
    place = standing(area, shown_level(selection)) if area else None
    if place is None or frames.outside(area, measure=selection.text("measure")):
        return None
    level, key = place
    beside = level != shown_level(selection)
    rows = group_rows(selection, level) if beside else rows
    found = rows[rows["country" if level == COUNTRY else "area"] == key]
    if found.empty:
        return None
    row = found.iloc[0]
    rank = None if beside or "rank" not in row else int(row["rank"])
    return key, float(row[column_of(selection)]), rank


def unknown(area: str, selection: Selection) -> str:
    """Return why there is no row that speaks for `area`, without a full stop."""
    lang = selection.lang
    if frames.outside(area, measure=selection.text("measure")):
        return t("UN DESA gives no figure for {name}", lang, name=area_in_sentence(area, lang))
    return t("{name}: in no subregion or region of the ILO", lang, name=area_name(area, lang))


def of_chosen(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the sentence about the chosen area with its rank; nothing where none is chosen."""
    area = selection.text("area")
    return _told(area, rows, selection) if area else ""


def of_own(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the sentence about the reader's country with its rank, or that it is in the group told of already; nothing
    where it is the chosen area itself or among the leaders.
    """
    area, lang = selection.text("area"), selection.lang
    leading = known(rows, selection).head(LEADERS)
    told = {"", area, *leading.get("country", ())}
    country = selection.text("country")
    if country in told:
        return ""
    level = shown_level(selection)
    group = own_keys(selection, level)
    if level == COUNTRY or not group or group != keys_of(area, level):
        return _told(country, rows, selection)
    words = "{group} includes {name}." if is_group(area) else "{group} includes {name} too."
    return t(words, lang, group=area_name(group[0], lang), name=area_in_sentence(country, lang))


def _told(area: str, rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    found = _row_of(area, rows, selection)
    if found is None:
        return f"{unknown(area, selection)}."
    key, value, rank = found
    name = area_name(key, lang)
    if not is_group(area) and key != area:
        name = t("{group}, which includes {name}", lang, group=name, name=area_in_sentence(area, lang))
    if formats.is_missing(value):
        return t("{name}: not available here.", lang, name=name)
    if rank is None:
        return t("{name}: {value}.", lang, name=name, value=said(value, selection))
    return t(
        "{name}: {value}, rank {rank} of {total}.",
        lang,
        name=name,
        value=said(value, selection),
        rank=rank,
        total=len(known(rows, selection)),
    )


def finding(area: str, value: float, selection: Selection) -> str:
    """Return the finding about one area: what lives there, or that there is no figure."""
    lang, year, who = selection.lang, period(selection), noun(selection)
    name = area_in_sentence(area, lang)
    if formats.is_missing(value):
        words = (
            "{name}: no data on {noun}, {year}"
            if selection["measure"] == MIGRANTS
            else "{name}: {noun}, {year}, not available here"
        )
        return t(words, lang, name=sentence_case(name), noun=who, year=year)
    if selection["show"] == "population":
        words = "In {name}, {noun} were {number} of {whole} in {year}"
        return t(words, lang, name=name, noun=who, number=said(value, selection), whole=whole(selection), year=year)
    words = (
        "{name} hosted {number} {noun} in {year}"
        if selection["show"] == "persons"
        else "{name} hosted {number} of all {noun} in {year}"
    )
    return t(words, lang, name=sentence_case(name), number=said(value, selection), noun=who, year=year)
