"""What differs between two editions of a dataset: rows that came, rows that went, figures that were revised."""

import io
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

ADDED, GONE, REVISED = "added", "gone", "revised"
MOST_GONE = 5.0
"""Per cent of its rows that a dataset may lose; more is taken for a fault of the publisher's file."""
MOST_MOVED = 50.0
"""Per cent by which the middle figure of those revised may move; more is taken for another unit or measure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """What became of one dataset. `rows` are those that differ, as `compared` gives them."""

    dataset: str
    before: int
    after: int
    rows: pd.DataFrame
    new_years: tuple[int, ...] = ()
    countries_gone: tuple[str, ...] = ()

    def count(self, change: str) -> int:
        """Return how many rows were added, gone or revised."""
        return int((self.rows["change"] == change).sum())

    def over(self, threshold: float) -> pd.DataFrame:
        """Return the rows revised by more than so many per cent, the largest first."""
        moved = self.rows[self.rows["size"] > threshold]
        return moved.sort_values("size", ascending=False, kind="stable")

    def losses(self) -> list[str]:
        """Return, in words for the person who refreshes, why the new rows look worse than the old ones."""
        found = []
        if self.before and 100 * self.count(GONE) / self.before > MOST_GONE:
            found.append(f"{self.count(GONE)} of {self.before} rows gone")
        if self.countries_gone:
            found.append(f"countries gone: {', '.join(self.countries_gone)}")
        middle = self.rows["size"].median()
        if middle > MOST_MOVED:
            found.append(f"the middle revision is {middle:.0f} per cent: another unit or measure?")
        return [f"{self.dataset}: {one}" for one in found]


def table(content: bytes) -> pd.DataFrame:
    """Return the rows of a bundled file; an empty cell is missing, "NA" is Namibia."""
    return pd.read_csv(io.BytesIO(content), keep_default_na=False, na_values=[""], low_memory=False)


def compared(before: pd.DataFrame, after: pd.DataFrame, key: Sequence[str]) -> pd.DataFrame:
    """Return the rows that differ: the columns of the key, `change` (added, gone, revised) and `size`.

    `size` is the largest change of a number in the row, in per cent of what it was; missing where no number changed,
    or what it was is nought or missing. Columns that only one of the two has are not held against each other.
    """
    keys = list(key)
    both = before.merge(after, on=keys, how="outer", suffixes=("_before", "_after"), indicator=True)
    figures = [column for column in before if column in after and column not in keys]
    differs = pd.Series(False, index=both.index)
    size = pd.Series(np.nan, index=both.index)
    for column in figures:
        old, new = both[f"{column}_before"], both[f"{column}_after"]
        differs |= (old != new) & ~(old.isna() & new.isna())
        if _is_figure(old) and _is_figure(new):
            moved = (100 * (new - old).abs() / old.abs()).where((old != 0) & (old != new))
            size = pd.concat([size, moved], axis="columns").max(axis="columns")
    kinds = both["_merge"].astype("str").map({"left_only": GONE, "right_only": ADDED, "both": REVISED})
    found = both[keys].assign(change=kinds, size=size.where(kinds == REVISED))
    return found[(kinds != REVISED) | differs].reset_index(drop=True)


def _is_figure(values: "pd.Series[Any]") -> bool:
    return pd.api.types.is_numeric_dtype(values) and not pd.api.types.is_bool_dtype(values)


def revision(
    dataset: str, before: pd.DataFrame, after: pd.DataFrame, *, key: Sequence[str], places: Sequence[str]
) -> Revision:
    """Return what became of a dataset; `places` are its columns of countries, `key` names a row in both editions.

    Where the two editions have no key in common, all rows of the one are gone and all of the other are new.
    """
    shared = [column for column in key if column in before and column in after]
    if len(shared) < len(key):
        before = pd.DataFrame(columns=after.columns)
    old = set().union(*(before[place].dropna() for place in places if place in before))
    new = set().union(*(after[place].dropna() for place in places))
    years = set(after["year"]) - set(before["year"]) if "year" in after and len(before) else set()
    return Revision(
        dataset=dataset,
        before=len(before),
        after=len(after),
        rows=compared(before, after, key),
        new_years=tuple(sorted(int(year) for year in years)),
        countries_gone=tuple(sorted(old - new)),
    )


def by_country(found: Revision, places: Sequence[str], *, countries: Collection[str]) -> pd.DataFrame:
    """Return dataset, country, rows_added, rows_revised, rows_gone and largest_revision (per cent).

    Where `country` is missing they are of all rows, each once; then a row a country of `countries`, in which a row of
    two countries counts for both.
    """
    # Rows may have a column `country` of their own.
    named = [found.rows.assign(named=found.rows[place]) for place in places]
    named = [rows[rows["named"].isin(countries)] for rows in named]
    rows = pd.concat([found.rows.assign(named=None), *named], ignore_index=True).drop_duplicates()
    grouped = rows.groupby("named", dropna=False)
    counts = {
        f"rows_{change}": grouped["change"].apply(lambda changes, change=change: int((changes == change).sum()))
        for change in (ADDED, REVISED, GONE)
    }
    summed = pd.DataFrame({**counts, "largest_revision": grouped["size"].max()}).rename_axis("country").reset_index()
    summed.insert(0, "dataset", found.dataset)
    return summed
