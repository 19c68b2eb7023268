"""How the page speaks of the South, of who cannot be placed, and of the years of income groups."""

from collections.abc import Mapping, Sequence

import pandas as pd

from dashboard import formats
from dashboard.analysis import south as analysis
from dashboard.data import areas
from dashboard.definitions import south
from dashboard.definitions.frames import stock_years
from dashboard.i18n import listing, t
from dashboard.view import MANY, Selection
from dashboard.views.south.choices import COLUMN, flows, last_year

DEFINITION_OF_MIGRANTS = (
    "Migrants: all who live in another country than that of birth or, where birth is not recorded, of citizenship, of "
    "any age, in work or not. It is a stock: whenever they came."
)
PLACED = "Shares are of migrants of known origin, without those from or to areas that are neither South nor North."
GROUP_YEARS = (
    "Each year has the World Bank's groups of its own calendar year: 1990 those of 1990, 2024 those of 2024, the "
    "latest there are. Part of a change is of countries that changed group, not of people who moved."
)
GROUP_YEAR = "The groups are the World Bank's of the calendar year {year}."
LATEST_GROUP_YEAR = "The groups are the World Bank's of the calendar year {year}, the latest there are."


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the flows under the chosen definition."""
    return ("corridors", *south.datasets(**south.chosen(selection)))


def name(selection: Selection) -> str:
    """Return the South of the selection within a sentence."""
    return south.name(selection.lang, **south.chosen(selection))


def by_income(selection: Selection) -> bool:
    """Return whether the South is made of income groups."""
    return "income_groups" in south.datasets(**south.chosen(selection))


def by_income_of_each_year(selection: Selection) -> bool:
    """Return whether the South is made of the income groups of each year."""
    definition = selection["base"] if selection["south"] == south.CUSTOM else selection["south"]
    return by_income(selection) and definition != "wb-lmic-fixed"


def definition_note(selection: Selection) -> str:
    """Return who is South, and whose definition it is."""
    chosen, lang = south.chosen(selection), selection.lang
    sentence = south.sentence(lang, **chosen)
    return t("{sentence} Source: {source}.", lang, sentence=sentence, source=south.source(lang, **chosen))


def coverage_note(selection: Selection, years: Sequence[int]) -> str:
    """Return how many migrants are in no share, in one year or in the first and the last of `years`."""
    found = analysis.coverage(flows(south.chosen(selection))).set_index("year")
    first, last = found.loc[years[0]], found.loc[years[-1]]
    if len(years) == 1:
        return _left_out(last, years[0], selection.lang)
    return t(
        "Not in any share: migrants of unknown origin ({first} of all in {start}, {last} in {end}){rest}.",
        selection.lang,
        first=formats.per_cent(first["share_unknown_origin"], lang=selection.lang),
        start=years[0],
        last=formats.per_cent(last["share_unknown_origin"], lang=selection.lang),
        end=years[-1],
        rest=_of_areas(last, first, selection.lang),
    )


def _left_out(row: pd.Series, year: int, lang: str) -> str:
    unknown = row["migrant_stock"] * row["share_unknown_origin"] / 100
    return t(
        "Not in any share: {n} migrants of unknown origin ({share} of all in {year}){rest}.",
        lang,
        n=formats.amount(round(unknown), lang=lang),
        share=formats.per_cent(row["share_unknown_origin"], lang=lang),
        year=year,
        rest=_of_areas(row, row, lang),
    )


def _of_areas(row: pd.Series, other: pd.Series, lang: str) -> str:
    """Return what of the migrants comes from or lives in areas without group, as the end of a sentence."""
    low, high = sorted((row["share_without_group"], other["share_without_group"]))
    if not high:
        return ""
    shares = formats.per_cent(high, lang=lang)
    if round(low, 1) != round(high, 1):
        shares = t("{low} to {high}", lang, low=formats.number(low, decimals=1, lang=lang), high=shares)
    return t("; those from or to areas without group ({shares})", lang, shares=shares)


def areas_without_group(selection: Selection) -> list[str]:
    """Return the note that names the areas that never had an income group, nothing where every area has a side."""
    found = south.membership(**south.chosen(selection))
    without = sorted(set().union(*(one.without_group for one in found.values())))
    if not without:
        return []
    return [t("Areas without group: {names}.", selection.lang, names=named(without, selection.lang))]


def group_year_notes(selection: Selection, years: Sequence[int]) -> list[str]:
    """Return which year's income groups are used, and which economies are placed by another year's."""
    if not by_income(selection):
        return []
    if len(years) > 1:
        lead = [GROUP_YEARS] if by_income_of_each_year(selection) else []
        return [*lead, *_borrowed_over_time(selection)]
    used = years[0] if by_income_of_each_year(selection) else last_year()
    lead = [t(LATEST_GROUP_YEAR if used == last_year() else GROUP_YEAR, selection.lang, year=used)]
    return [*lead, *_borrowed(selection, years[0])]


def groups(selection: Selection) -> pd.DataFrame:
    """Return country, year, income_group and group_year as the chosen definition uses them."""
    found = south.income_groups()
    if by_income(selection) and not by_income_of_each_year(selection):
        latest = south.latest_groups().drop(columns="year")
        return latest.merge(pd.DataFrame({"year": list(stock_years())}), how="cross")
    return found


def borrowed(selection: Selection) -> pd.DataFrame:
    """Return the economies and years whose income group is that of another year, less those that the reader moved."""
    found = groups(selection)
    wanted = found["year"] if by_income_of_each_year(selection) else last_year()
    away = found["group_year"] != wanted
    known = found["country"].isin(south.everyone() - south.moved(**south.chosen(selection)))
    return found[away & known]


def _borrowed(selection: Selection, year: int) -> list[str]:
    rows = borrowed(selection)
    rows = rows[rows["year"] == year]
    lang = selection.lang
    if rows.empty:
        return []
    given = dict(zip(rows["country"], rows["group_year"], strict=True))
    names = areas.names(lang)
    said = [f"{names[code]} ({given[code]})" for code in sorted(given, key=names.__getitem__)]
    rest = [t("{n} more, which the table of who is South lists", lang, n=len(said) - MANY)] if len(said) > MANY else []
    return [
        t(
            "Placed by their group of the nearest year that has one: {names}.",
            lang,
            names=listing([*said[:MANY], *rest], lang),
        )
    ]


def _borrowed_over_time(selection: Selection) -> list[str]:
    counts = borrowed(selection).groupby("year").size().reindex(stock_years(), fill_value=0)
    if not counts.any():
        return []
    return [
        t(
            "Placed by their group of the nearest year that has one: {first} economies in {start}, {last} in {end}; "
            "the table of who is South lists them.",
            selection.lang,
            first=int(counts.iloc[0]),
            start=int(counts.index[0]),
            last=int(counts.iloc[-1]),
            end=int(counts.index[-1]),
        )
    ]


def notes(selection: Selection, years: Sequence[int]) -> list[str]:
    """Return what stands under every chart of the flows: the definition, who is left out, the years of the groups."""
    return [
        definition_note(selection),
        f"{t(PLACED, selection.lang)} {coverage_note(selection, years)}",
        *areas_without_group(selection),
        *group_year_notes(selection, years),
    ]


def named(codes: Sequence[str], lang: str) -> str:
    """Return the names of areas as a list within a sentence, in the order of the alphabet."""
    names = areas.names(lang)
    return listing([areas.in_sentence(one, lang) for one in sorted(names[code] for code in codes)], lang)


def value_words(value: float, *, show: str, lang: str) -> str:
    """Return a flow as a sentence says it: 76.7 million; 27.3 per cent."""
    return formats.in_words(value, column=COLUMN[show], lang=lang)


def by_mobility(rows: pd.DataFrame, year: int, column: str) -> Mapping[str, float]:
    """Return one column of one year's flows, by mobility."""
    now = rows[rows["year"] == year]
    return dict(zip(now["mobility"], now[column].astype(float), strict=True))
