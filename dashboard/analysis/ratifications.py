"""Who is a party to which instrument, since when, and how many migrants that covers.

Every function takes a frame of `instrument`, `country` (ISO3), `ratification` (a code of RATIFICATIONS) and
`ratified_on` (day, month or year, empty where not known), one row an instrument and State that a source names. A State
without a row was not seen in the source: that is `not_seen`, and never `not_ratified`.
"""

from collections.abc import Collection, Iterable, Mapping

import pandas as pd

from dashboard.terms import INSTRUMENTS, OTHER_ORIGIN, RATIFICATIONS

RATIFIED, NOT_SEEN = "ratified", "not_seen"
LIVING_IN, COMING_FROM = "living_in", "coming_from"
ALL = "World"
"""The group of all migrants."""


def parties(rows: pd.DataFrame, *, instrument: str, by: str | None = None) -> frozenset[str]:
    """Return the countries (ISO3) that ratified an instrument; by a date (2014, 2014-01 or 2014-01-31, the last day of
    it) those alone that are known to have done so: a year alone stands for its last day.
    """
    found = rows[(rows["instrument"] == instrument) & (rows["ratification"] == RATIFIED)]
    if by is not None:
        on = found["ratified_on"].fillna("")
        found = found[(on != "") & (on.map(_last_day) <= _last_day(by))]
    return frozenset(found["country"])


def _last_day(date: str) -> str:
    """Return the last day of a year or month, as dates are compared; a day as it is."""
    return date + {4: "-12-31", 7: "-31"}.get(len(date), "")


def standing(rows: pd.DataFrame, *, instrument: str, countries: Iterable[str]) -> pd.DataFrame:
    """Return one row a country, in their order: country, ratification (`not_seen` where there is no row), ratified_on
    and denounced (missing where not known).
    """
    named = rows[rows["instrument"] == instrument].drop(columns="instrument")
    found = pd.DataFrame({"country": list(countries)}).merge(named, on="country", how="left")
    return found.assign(ratification=found["ratification"].fillna(NOT_SEEN))


def of_country(rows: pd.DataFrame, *, country: str, instruments: Collection[str] = INSTRUMENTS) -> pd.DataFrame:
    """Return what a country is to every instrument: instrument, ratification (`not_seen` where there is no row),
    ratified_on and denounced; in the order of `instruments`.
    """
    named = rows[rows["country"] == country].drop(columns="country")
    found = pd.DataFrame({"instrument": list(instruments)}).merge(named, on="instrument", how="left")
    return found.assign(ratification=found["ratification"].fillna(NOT_SEEN))


def over_time(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the number of States bound at the end of every year: instrument, year, parties; from the first
    ratification of which the year is known to the year of the list (`as_of`), in the order of INSTRUMENTS.

    Ratifications without a date are not counted; a denunciation ends the counting of its State.
    """
    dated = rows[rows["ratified_on"].fillna("") != ""]
    joined = dated.assign(year=dated["ratified_on"].str.slice(0, 4).astype(int), parties=1)
    left = dated[dated["denounced"].notna()]
    left = left.assign(year=left["denounced"].astype(int), parties=-1)
    changes = pd.concat([joined, left]).groupby(["instrument", "year"])["parties"].sum()
    last = rows.groupby("instrument")["as_of"].max().str.slice(0, 4).astype(int)
    known = set(changes.index.unique("instrument"))
    parts = [_counted(one, changes.loc[one], last[one]) for one in INSTRUMENTS if one in known]
    return pd.concat(parts, ignore_index=True)


def _counted(instrument: str, changes: pd.Series, last: int) -> pd.DataFrame:
    years = range(int(changes.index.min()), max(int(changes.index.max()), last) + 1)
    counts = changes.reindex(years, fill_value=0).cumsum()
    return pd.DataFrame({"instrument": instrument, "year": counts.index, "parties": counts.to_numpy()})


def covered(
    corridors: pd.DataFrame, *, standing: Mapping[str, str], groups: Mapping[str, str], year: int, side: str
) -> pd.DataFrame:
    """Return the migrants of `year` by what the State is to an instrument in which they live (LIVING_IN) or from which
    they come (COMING_FROM): group (of that State; ALL first), ratification, migrant_stock (persons), share (per cent of
    the migrants of the group). Each group has a row for every class that there is.

    `standing` gives the code of each country, `not_seen` for others; `groups` the group of each. Migrants of unknown
    origin live somewhere, and come from nowhere that is known: with COMING_FROM they are left out.
    """
    end = "destination" if side == LIVING_IN else "origin"
    stock = corridors[corridors["year"] == year].groupby(end, observed=True)["migrant_stock"].sum()
    stock = stock.set_axis(stock.index.astype("str")).drop(OTHER_ORIGIN, errors="ignore")
    rows = pd.DataFrame(
        {
            "group": [groups.get(code) for code in stock.index],
            "ratification": [standing.get(code, NOT_SEEN) for code in stock.index],
            "migrant_stock": stock.to_numpy(dtype=float),
        }
    )
    there = [code for code in RATIFICATIONS if code in set(rows["ratification"])]
    cells = pd.MultiIndex.from_product([[ALL, *dict.fromkeys(groups.values())], there], names=["group", "ratification"])
    every = pd.concat([rows.assign(group=ALL), rows])
    sums = every.groupby(["group", "ratification"])["migrant_stock"].sum().reindex(cells, fill_value=0.0).reset_index()
    return sums.assign(share=100 * sums["migrant_stock"] / sums.groupby("group")["migrant_stock"].transform("sum"))
