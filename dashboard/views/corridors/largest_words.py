"""What is said of the largest corridors."""

from typing import Any

import pandas as pd

from dashboard import formats
from dashboard.components.choices import marked
from dashboard.data import areas
from dashboard.definitions import stock_remarks
from dashboard.i18n import listing, sentence_case, t
from dashboard.messages.values import say
from dashboard.view import Selection
from dashboard.views.corridors.choices import FELL, PERSONS, ROSE, WOMEN, group_codes, group_notes
from dashboard.views.corridors.rankings import CHANGES, COLUMN, SHOWN, compared, every, leaders, named
from dashboard.views.corridors.wording import (
    DEFINITION,
    SEX_WORDS,
    WHO,
    borders_note,
    corridor_words,
    corridors_shown,
    south_notes,
    unknown_origin_notes,
)

TITLES = {
    PERSONS: "The largest {corridors}, {period}",
    WOMEN: "Share of women in the largest {corridors}, {period}",
    ROSE: "Largest rises of all {corridors}, {period}",
    FELL: "Largest falls of all {corridors}, {period}",
}
FEW_NOTE = "Corridors of fewer than 100 migrants are not named for their share of women."
HEADLINES = {
    WOMEN: "Of the {listed}, the one {corridor} had the highest share of women: {value}",
    ROSE: "The corridor {corridor} grew most between {since} and {year}: by {value} {who}",
    FELL: "The corridor {corridor} shrank most between {since} and {year}: by {value} {who}",
}
ONLY = {
    PERSONS: "The only one of the {corridors} in {year}: {first}.",
    WOMEN: "Women in the only one of the {corridors} in {year}: {first}.",
    ROSE: "The only rise of {corridors} between {since} and {year}: {first}.",
    FELL: "The only fall of {corridors} between {since} and {year}: {first}.",
}
LEADS = {
    PERSONS: "The largest {corridors} in {year}: {first}.",
    WOMEN: "Of the {listed} in {year}, the share of women was highest {first}.",
    ROSE: "The largest rises of {corridors} between {since} and {year}: {first}.",
    FELL: "The largest falls of {corridors} between {since} and {year}: {first}.",
}
ABOUT_HALF = 51.5
"""Per cent that are still said to be half."""


def period(selection: Selection) -> str:
    """Return the year, or the two years of a change."""
    year = selection.text("year")
    return f"{selection['since']}-{year}" if selection["show"] in CHANGES and compared(selection) else year


def title(selection: Selection) -> str:
    """Return the title, which says what the corridors are ranked by and which are shown."""
    words = TITLES[selection.text("show")]
    return t(words, selection.lang, corridors=corridors_shown(selection), period=period(selection))


def subtitle(selection: Selection) -> str:
    """Return measure, unit and sex."""
    lang, show = selection.lang, selection["show"]
    if show == WOMEN:
        return t("Women among international migrants, per cent, by country of origin and of residence", lang)
    measured = "Change in the number of international migrants" if show in CHANGES else "International migrants"
    who = t(SEX_WORDS[selection.text("sex")], lang)
    return t("{measured}, {who}, by country of origin and of residence", lang, measured=t(measured, lang), who=who)


def headline(_rows: pd.DataFrame, selection: Selection) -> str:
    """Return how few corridors hold half of the migrants, or which one is first in what is shown."""
    first = leaders(selection)
    if first.empty:
        return nothing(selection).rstrip(".")
    if selection["show"] == PERSONS:
        return _half(every(selection), selection)
    if selection["show"] == WOMEN and len(first) == 1:
        words = "Women in the only one of the {corridors}, {corridor}: {value}"
        return t(words, selection.lang, **_first(first, selection))
    return t(HEADLINES[selection.text("show")], selection.lang, **_first(first, selection))


def _half(known: pd.DataFrame, selection: Selection) -> str:
    """Return how few of the corridors hold half of their migrants."""
    lang, running = selection.lang, known["migrant_stock"].cumsum()
    n = int((running < running.iloc[-1] / 2).sum()) + 1
    held = 100 * float(running.iloc[n - 1] / running.iloc[-1])
    said = {
        "part": t("half", lang) if held < ABOUT_HALF else formats.per_cent(held, lang=lang),
        "who": t(WHO[selection.text("sex")], lang),
        "corridors": corridors_shown(selection),
        "n": t("One", lang) if n == 1 else formats.number(n, lang=lang),
        "total": formats.number(len(known), lang=lang),
        "year": selection["year"],
    }
    if len(known) == 1:
        return t("There was one of the {corridors} in {year}", lang, **said)
    return t("{n} of {total} {corridors} held {part} of all their {who} in {year}", lang, **said)


def _first(first: pd.DataFrame, selection: Selection) -> dict[str, Any]:
    row, column, lang = named(selection).iloc[0], COLUMN[selection.text("show")], selection.lang
    shown, more = corridors_shown(selection), len(every(selection)) > len(first)
    return {
        "corridor": corridor_words(row["origin"], row["destination"], lang),
        "value": formats.in_words(abs(row[column]), column=column, lang=lang),
        "listed": t("{n} largest {corridors}" if more else "{n} {corridors}", lang, n=len(first), corridors=shown),
        "corridors": shown,
        "who": t(WHO[selection.text("sex")], lang),
        "since": selection["since"],
        "year": selection["year"],
    }


def summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the first corridors with their values, the share of the listed ones, and those of the reader's country."""
    first = leaders(selection)
    if first.empty:
        return nothing(selection)
    lang, column = selection.lang, COLUMN[selection.text("show")]
    told = listing([_told(row, column, lang) for row in named(selection).head(3).to_dict("records")], lang)
    leads = ONLY if len(first) == 1 else LEADS
    lead = t(leads[selection.text("show")], lang, **(_first(first, selection) | {"first": told}))
    return " ".join(part for part in (lead, _together(selection), _own(rows, selection)) if part)


def _told(row: dict[str, Any], column: str, lang: str) -> str:
    value = formats.in_words(abs(row[column]), column=column, lang=lang)
    return t(
        "{corridor} ({value})", lang, corridor=corridor_words(row["origin"], row["destination"], lang), value=value
    )


def _together(selection: Selection) -> str:
    """Return what the first corridors hold of the migrants of all, and the share of women among these."""
    known, lang = every(selection), selection.lang
    if selection["show"] in CHANGES or len(known) <= SHOWN:
        return ""
    total = float(known["migrant_stock"].sum())
    return t(
        "The {n} largest hold {part} of the {all} {who} in {corridors} corridors.",
        lang,
        n=SHOWN,
        part=formats.per_cent(100 * float(known["migrant_stock"].head(SHOWN).sum()) / total, lang=lang),
        all=formats.amount(total, lang=lang),
        who=t(WHO[selection.text("sex")], lang),
        corridors=formats.number(len(known), lang=lang),
    )


def _own(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the first corridors from and to the reader's country, with their ranks."""
    lang = selection.lang
    for code in marked(selection):
        own = [rows[rows[end] == code].sort_values("rank").head(1) for end in ("origin", "destination")]
        parts = [_place(row, selection) for part in own for row in part.to_dict("records")]
        if not parts:
            name = areas.in_sentence(areas.names(lang)[code], lang)
            return t("None of them is from or to {name}.", lang, name=name)
        return sentence_case(listing(parts, lang)) + "."
    return ""


def _place(row: dict[str, Any], selection: Selection) -> str:
    lang, column = selection.lang, COLUMN[selection.text("show")]
    words = "number {rank}: the corridor {corridor} ({value})"
    if selection["show"] == WOMEN:
        words = "number {rank} in size: the corridor {corridor} ({value} women)"
    return t(
        words,
        lang,
        corridor=corridor_words(row["origin"], row["destination"], lang),
        rank=formats.number(row["rank"], lang=lang),
        value=formats.in_words(abs(row[column]), column=column, lang=lang),
    )


def nothing(selection: Selection) -> str:
    """Return why nothing is shown, and what can be chosen instead."""
    lang, said = selection.lang, {"year": selection["year"], "since": selection["since"]}
    if selection["show"] in CHANGES and not compared(selection):
        return t("Nothing can be compared: {since} is not before {year}. Choose a later year.", lang, **said)
    if group_codes(selection, year=selection.number("year")) == frozenset():
        words = "No migrants in {corridors} in {year}: the group had no members on 1 July {year}."
        return t(words, lang, corridors=corridors_shown(selection), **said)
    words = {
        ROSE: "No number of migrants in {corridors} rose between {since} and {year}.",
        FELL: "No number of migrants in {corridors} fell between {since} and {year}.",
    }.get(selection.text("show"), "No migrants in {corridors} are known for {year}.")
    return t(words, lang, corridors=corridors_shown(selection), **said)


def notes(_rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what a corridor counts, who is South, what is left out."""
    return [
        DEFINITION,
        *(say(note, selection.lang) for note in group_notes(selection, year=selection.number("year"))),
        *south_notes(selection),
        *unknown_origin_notes(selection),
        *([FEW_NOTE] if len(named(selection)) < len(leaders(selection)) else []),
        *_without_change(selection),
        borders_note(min(selection.number("since"), selection.number("year")), selection.lang),
    ]


def _without_change(selection: Selection) -> list[str]:
    """Return how many corridors have no figure for the earlier year, and the largest of them."""
    if not compared(selection):
        return []
    known = every(Selection.of({**selection, "show": PERSONS}))
    without = known[known["change_persons"].isna()] if len(known) else known
    if without.empty:
        return []
    row, lang = without.iloc[0], selection.lang
    words = (
        "One corridor has no figure for {since} and so no change: {corridor} ({value}{reason})."
        if len(without) == 1
        else "{n} corridors have no figure for {since} and so no change, the largest of them {corridor} "
        "({value}{reason})."
    )
    parted = {row["origin"], row["destination"]} == {"SDN", "SSD"}
    parted = parted and selection.number("since") <= stock_remarks.LAST_WITH_SOUTH_SUDAN
    return [
        t(
            words,
            lang,
            n=formats.number(len(without), lang=lang),
            since=selection["since"],
            corridor=corridor_words(row["origin"], row["destination"], lang),
            value=formats.amount(float(row["migrant_stock"]), lang=lang),
            reason=t("; the two are not told apart in {since}", lang, since=selection["since"]) if parted else "",
        )
    ]
