"""How the page speaks of corridors, groups of countries and the South."""

import pandas as pd

from dashboard import formats
from dashboard.analysis.corridors import STOCKS
from dashboard.data import areas
from dashboard.definitions import income, south, stock_remarks
from dashboard.definitions.frames import corridors
from dashboard.i18n import t
from dashboard.messages.values import say
from dashboard.terms import MOBILITY, OTHER_ORIGIN
from dashboard.view import Selection
from dashboard.views.corridors.choices import (
    ALL,
    BOTH,
    FROM,
    TO,
    chosen_group,
    group_codes,
    who_is_south,
)

WHO = {"both": "migrants", "female": "migrant women", "male": "migrant men"}
SEX_WORDS = {"both": "women and men", "female": "women", "male": "men"}
AT_ENDS = {FROM: "from {group}", TO: "to {group}", BOTH: "within {group}"}
DEFINITION = (
    "Counted by country of birth, in some countries by citizenship, whenever they came and whether or not they work; "
    "refugees are included in most."
)
BORDERS_OF_TODAY = (
    "Borders are today’s: who moved between republics of the Soviet Union or Yugoslavia before their end is a migrant "
    "here."
)
BORDERS_BEFORE = (
    "Borders are today’s, but for the Sudan, whose figures up to 2005 refer to the Sudan and South Sudan, and for "
    "Bonaire, Sint Eustatius and Saba, whose figures up to 2005 refer to the former Netherlands Antilles. Who moved "
    "between republics of the Soviet Union or Yugoslavia before their end is a migrant here."
)


def group_in_sentence(selection: Selection, *, year: int) -> str:
    """Return the chosen group in a sentence: "the Arab States (ILO)", "the European Union (EU, members of 2015)"."""
    group = chosen_group(selection, year=year)
    return group.form("subject", selection.lang) if group else ""


def corridors_shown(selection: Selection) -> str:
    """Return which corridors are chosen, within a sentence: "South to North corridors from Africa"."""
    lang, kind, ends = selection.lang, selection.text("mobility"), selection.text("ends")
    words = t("corridors", lang) if kind == ALL else t("{direction} corridors", lang, direction=t(MOBILITY[kind], lang))
    if ends == ALL:
        return words
    group = group_in_sentence(selection, year=selection.number("year"))
    return f"{words} {t(AT_ENDS[ends], lang, group=group)}"


def corridor_words(origin: str, destination: str, lang: str) -> str:
    """Return a corridor within a sentence: "from Mexico to the United States of America"."""
    names = areas.names(lang)
    return t(
        "from {origin} to {destination}",
        lang,
        origin=areas.in_sentence(names[origin], lang),
        destination=areas.in_sentence(names[destination], lang),
    )


def south_notes(selection: Selection) -> list[str]:
    """Return who is South, where a direction is chosen."""
    if selection["mobility"] == ALL:
        return []
    sentence = south.sentence(selection.lang, **who_is_south(selection))
    return [sentence, *group_rule(selection, year=selection.number("year"))]


def group_rule(selection: Selection, *, year: int | None) -> list[str]:
    """Return which year's income groups make the South, of one `year` or of each (None), where they do."""
    chosen = who_is_south(selection)
    if not south.by_income(**chosen):
        return []
    moving = south.moves_with_groups(**chosen)
    return [say(income.rule(year=year if moving else None, throughout=not moving), selection.lang)]


def south_datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the South, where a direction is chosen."""
    return () if selection["mobility"] == ALL else south.datasets(**who_is_south(selection))


def borders_note(first: int, lang: str) -> str:
    """Return whose borders the figures have, from the year `first` on."""
    return t(BORDERS_BEFORE if first <= stock_remarks.LAST_WITH_OTHER_BORDERS else BORDERS_OF_TODAY, lang)


def unknown_origin_notes(selection: Selection) -> list[str]:
    """Return how many migrants of the year and sex are in no corridor, as their origin is not known.

    Where the corridors are those to a group, it is how many of the migrants in the group; nothing where it has none.
    """
    lang, sex, rows = selection.lang, selection.text("sex"), corridors()
    stock, where = rows[rows["year"] == selection.number("year")], t("in the world", lang)
    if selection["ends"] in (TO, BOTH):
        year = selection.number("year")
        stock = stock[stock["destination"].isin(group_codes(selection, year=year) or ())]
        where = t("in {group}", lang, group=group_in_sentence(selection, year=year))
    persons = stock[STOCKS[sex]]
    total, unknown = float(persons.sum()), float(persons[stock["origin"] == OTHER_ORIGIN].sum())
    if not total:
        return []
    words = (
        "The origin of {persons} {who} {where} ({share} of all there in {year}) is not known; they are in no corridor."
    )
    return [
        t(
            words,
            lang,
            persons=formats.amount(unknown, lang=lang),
            who=t(WHO[sex], lang),
            where=where,
            share=formats.per_cent(100 * unknown / total, lang=lang),
            year=selection["year"],
        )
    ]


def with_end_names(rows: pd.DataFrame, *, lang: str) -> pd.DataFrame:
    """Return `rows` with the names of both ends in front."""
    names = areas.names(lang)
    ends = {f"{end}_name": [names[code] for code in rows[end]] for end in ("origin", "destination")}
    return rows.assign(**ends)[[*ends, *rows.columns]]
