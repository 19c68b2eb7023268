"""How the page speaks of the South, of who cannot be placed, and of the years of income groups."""

from collections.abc import Mapping, Sequence

import pandas as pd

from dashboard import formats
from dashboard.analysis import south as analysis
from dashboard.data import areas
from dashboard.definitions import income, south
from dashboard.definitions.frames import stock_years
from dashboard.i18n import listing, t
from dashboard.messages.values import say
from dashboard.view import MANY, Selection
from dashboard.views.south.choices import COLUMN, flows, last_year

DEFINITION_OF_MIGRANTS = (
    "Migrants: all who live in another country than that of birth or, where birth is not recorded, of citizenship, of "
    "any age, in work or not. It is a stock: whenever they came."
)
NOT_IN_SHARES = "Shares leave out {left_out}."
NOT_COUNTED = "Not counted: {left_out}."


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the flows under the chosen definition."""
    return ("corridors", *south.datasets(**south.chosen(selection)))


def name(selection: Selection) -> str:
    """Return the South of the selection within a sentence."""
    return south.name(selection.lang, **south.chosen(selection))


def by_income(selection: Selection) -> bool:
    """Return whether the South is made of income groups."""
    return south.by_income(**south.chosen(selection))


def by_income_of_each_year(selection: Selection) -> bool:
    """Return whether the South is made of the income groups of each year."""
    definition = selection["base"] if selection["south"] == south.CUSTOM else selection["south"]
    return definition in south.OF_EACH_YEAR


def moves_with_groups(selection: Selection) -> bool:
    """Return whether countries change side with their income group, so that years are not alike."""
    return south.moves_with_groups(**south.chosen(selection))


def definition_note(selection: Selection) -> str:
    """Return who is South, and whose definition it is."""
    chosen, lang = south.chosen(selection), selection.lang
    sentence = south.sentence(lang, **chosen)
    return t("{sentence} Source: {source}.", lang, sentence=sentence, source=south.source(lang, **chosen))


def coverage_note(selection: Selection, years: Sequence[int], *, words: str = NOT_IN_SHARES) -> str:
    """Return in `words` how many migrants are left out, in one year or in the first and the last of `years`."""
    found = analysis.coverage(flows(south.chosen(selection))).set_index("year")
    first, last, lang = found.loc[years[0]], found.loc[years[-1]], selection.lang
    unknown = _unknown(last, years[0], lang)
    if len(years) > 1:
        unknown = t(
            "migrants of unknown origin ({first} of all in {start}, {last} in {end})",
            lang,
            first=formats.per_cent(first["share_unknown_origin"], lang=lang),
            start=years[0],
            last=formats.per_cent(last["share_unknown_origin"], lang=lang),
            end=years[-1],
        )
    return t(words, lang, left_out=listing([unknown, *_of_areas(last, first, lang)], lang))


def _unknown(row: pd.Series, year: int, lang: str) -> str:
    return t(
        "{n} migrants of unknown origin ({share} of all in {year})",
        lang,
        n=formats.amount(round(row["migrant_stock"] * row["share_unknown_origin"] / 100), lang=lang),
        share=formats.per_cent(row["share_unknown_origin"], lang=lang),
        year=year,
    )


def _of_areas(row: pd.Series, other: pd.Series, lang: str) -> list[str]:
    """Return what of the migrants comes from or lives in areas without group, nothing where there are none."""
    low, high = sorted((row["share_without_group"], other["share_without_group"]))
    if not high:
        return []
    shares = formats.per_cent(high, lang=lang)
    if round(low, 1) != round(high, 1):
        shares = t("{low} to {high}", lang, low=formats.number(low, decimals=1, lang=lang), high=shares)
    return [t("those from or to areas without group ({shares})", lang, shares=shares)]


def without_group(selection: Selection) -> list[str]:
    """Return the areas (ISO3) that are on neither side in some year, as they never had an income group."""
    found = south.membership(**south.chosen(selection))
    return sorted(set().union(*(one.without_group for one in found.values())))


def areas_without_group(selection: Selection) -> list[str]:
    """Return the note that names the areas that never had an income group, nothing where every area has a side."""
    without = without_group(selection)
    return [t("Areas without group: {names}.", selection.lang, names=named(without, selection.lang))] if without else []


def listed_elsewhere(selection: Selection, years: Sequence[int]) -> list[str]:
    """Return how many areas have no group and how many that of another year; the chart of members names them."""
    lang, without = selection.lang, without_group(selection)
    parts = [t("{n} areas without an income group", lang, n=len(without))] if without else []
    parts += _borrowed_count(selection, years)
    return [t("{parts} (listed under “Who is South”).", lang, parts="; ".join(parts))] if parts else []


def _borrowed_count(selection: Selection, years: Sequence[int]) -> list[str]:
    if not by_income(selection):
        return []
    counts = borrowed(selection).groupby("year").size()
    first, last = (int(counts.get(year, 0)) for year in (years[0], years[-1]))
    if not first and not last:
        return []
    words = "{first} economies placed by their group of the nearest year that has one"
    if first != last:
        words = "economies placed by their group of the nearest year that has one: {first} in {start}, {last} in {end}"
    elif first == 1:
        words = "one economy placed by its group of the nearest year that has one"
    return [t(words, selection.lang, first=first, start=years[0], last=last, end=years[-1])]


def group_year_notes(selection: Selection, years: Sequence[int]) -> list[str]:
    """Return which year's income groups are used."""
    if not by_income(selection):
        return []
    if not by_income_of_each_year(selection):
        return [say(income.rule(throughout=True), selection.lang)]
    return [say(income.rule(year=years[0] if len(years) == 1 else None), selection.lang)]


def groups(selection: Selection) -> pd.DataFrame:
    """Return country, year, income_group and group_year as the chosen definition uses them."""
    if by_income(selection) and not by_income_of_each_year(selection):
        latest = income.of_years((income.latest_year(),)).drop(columns="year")
        return latest.merge(pd.DataFrame({"year": list(stock_years())}), how="cross")
    return income.of_years(stock_years())


def borrowed(selection: Selection) -> pd.DataFrame:
    """Return the economies and years whose income group is that of another year, less those that the reader moved."""
    found = groups(selection)
    wanted = found["year"] if by_income_of_each_year(selection) else last_year()
    away = found["group_year"] != wanted
    chosen = south.chosen(selection)
    placed = {year: south.everyone() - south.moved(**chosen, year=year) for year in stock_years()}
    known = [country in placed[year] for country, year in zip(found["country"], found["year"], strict=True)]
    return found[away & pd.Series(known, index=found.index)]


def borrowed_note(selection: Selection, year: int) -> list[str]:
    """Return the note that names the economies placed by another year's income group, nothing where none is."""
    if not by_income(selection):
        return []
    rows, lang = borrowed(selection), selection.lang
    rows = rows[rows["year"] == year]
    if rows.empty:
        return []
    given = dict(zip(rows["country"], rows["group_year"], strict=True))
    names = areas.names(lang)
    said = [f"{names[code]} ({given[code]})" for code in sorted(given, key=names.__getitem__)]
    rest = [t("{n} more, which the table lists", lang, n=len(said) - MANY)] if len(said) > MANY else []
    return [
        t(
            "Placed by their group of the nearest year that has one: {names}.",
            lang,
            names=listing([*said[:MANY], *rest], lang),
        )
    ]


def notes(selection: Selection, years: Sequence[int], *, coverage: str = "") -> list[str]:
    """Return what stands under every chart of the flows: the definition, who is left out, the years of the groups.

    `coverage` stands in for the note on who is left out of shares.
    """
    return [
        definition_note(selection),
        coverage or coverage_note(selection, years),
        *group_year_notes(selection, years),
        *listed_elsewhere(selection, years),
    ]


def named(codes: Sequence[str], lang: str) -> str:
    """Return the names of areas as a list within a sentence, in the order of the alphabet."""
    names = areas.names(lang)
    return listing([areas.in_sentence(one, lang) for one in sorted(names[code] for code in codes)], lang)


def value_words(value: float, *, show: str, lang: str) -> str:
    """Return a flow as a sentence says it: 76.7 million; 27.3 per cent."""
    return formats.in_words(value, column=COLUMN[show], lang=lang)


def value_alone(value: float, *, show: str, lang: str) -> str:
    """Return a flow beside another in a headline, where the unit has been said: 76.7 million; 27.3."""
    return formats.number(value, decimals=1, lang=lang) if show == "share" else value_words(value, show=show, lang=lang)


def by_mobility(rows: pd.DataFrame, year: int, column: str) -> Mapping[str, float]:
    """Return one column of one year's flows, by mobility."""
    now = rows[rows["year"] == year]
    return dict(zip(now["mobility"], now[column].astype(float), strict=True))
