"""Good practices that papers name: those that fit a choice, how many concern each country, have each theme or type."""

from collections.abc import Collection

import pandas as pd

ID = "practice_id"
SEVERAL = "; "
"""Between the papers of one practice."""


def chosen(
    practices: pd.DataFrame,
    *,
    practice: str = "",
    practice_type: str = "",
    document: str = "",
    among: Collection[Collection[str]] = (),
) -> pd.DataFrame:
    """Return the practices of a type that a document names and that are in each collection of numbers `among`; the one
    with the number `practice` alone where that is given. "" leaves a choice open.
    """
    if practice:
        return practices[practices[ID] == practice].reset_index(drop=True)
    kept = pd.Series(True, index=practices.index)
    if practice_type:
        kept &= practices["practice_type"] == practice_type
    if document:
        kept &= practices["document"].str.split(SEVERAL).map(lambda documents: document in documents)
    for numbers in among:
        kept &= practices[ID].isin(list(numbers))
    return practices[kept].reset_index(drop=True)


def numbers_of(pairs: pd.DataFrame, column: str, value: str) -> frozenset[str]:
    """Return the numbers of the practices that `pairs` have with a country, region or theme."""
    return frozenset(pairs.loc[pairs[column] == value, ID])


def of_country(practices: pd.DataFrame, countries: pd.DataFrame, *, country: str) -> pd.DataFrame:
    """Return the practices that concern a country, those whose paper names it first: the columns of `practices` and
    `named`.
    """
    mine = countries.loc[countries["country"] == country, [ID, "named"]]
    found = practices.merge(mine, on=ID)
    return found.sort_values(["named", ID], ascending=[False, True], ignore_index=True)


def by_country(practices: pd.DataFrame, countries: pd.DataFrame) -> pd.DataFrame:
    """Return one row a country that one of `practices` concerns: `country`, `practices`, and `practices_named` (those
    whose paper names the country itself); most first, then by the code.
    """
    pairs = countries[countries[ID].isin(practices[ID])]
    found = pairs.groupby("country", as_index=False).agg(practices=(ID, "size"), practices_named=("named", "sum"))
    return found.sort_values(["practices", "country"], ascending=[False, True], ignore_index=True)


def by_group(pairs: pd.DataFrame, *, column: str, own: Collection[str] = ()) -> pd.DataFrame:
    """Return one row a theme or type: `column`, `practices`, `practices_own` (those whose number is in `own`) and
    `practices_other`; most first, then by the code.
    """
    found = pairs.assign(mine=pairs[ID].isin(list(own))).groupby(column, as_index=False)
    rows = found.agg(practices=(ID, "size"), practices_own=("mine", "sum"))
    rows = rows.assign(practices_other=rows["practices"] - rows["practices_own"])
    return rows.sort_values(["practices", column], ascending=[False, True], ignore_index=True)
