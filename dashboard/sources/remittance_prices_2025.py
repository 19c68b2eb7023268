"""Remittance Prices Worldwide to the third quarter of 2025, in three copies of which each came here in its own way."""

from functools import partial
from pathlib import Path

import pandas as pd

from dashboard.sources import fetched
from dashboard.sources.dataset import (
    BY_HAND,
    BY_PROGRAM,
    Dataset,
    LayoutError,
    Licence,
    read_text_csv,
    require_known,
)
from dashboard.sources.economies import economy_codes
from dashboard.sources.remittance_prices import PRICES_PAGE
from dashboard.sources.wdi import numbers

FOLDER = Path("remittance_prices_2025")
LATEST = FOLDER / "corridors_2025q3.csv"
QUARTERLY = FOLDER / "corridors_south_asia_philippines_quarterly.csv"
TREND = FOLDER / "trend_by_quarter.csv"
NO_SERVICE = "NA"
ENDS = {"origin": "sending_iso3", "destination": "receiving_iso3"}
MOST_SERVICES = 10_000
"""More services than were surveyed in a quarter, and more corridors."""
LATEST_NAME = "remittance_corridor_costs_2025"
KEYS = ["origin", "destination", "quarter"]


def latest(sources: Path) -> pd.DataFrame:
    """Return origin, destination, quarter, cost_of_sending and cheapest_three_cost (per cent of 200 US dollars; the
    latter missing where there are fewer than three services) and services (how many were surveyed).

    Raises LayoutError for a missing column, an unknown code and a value that is no number.
    """
    costs = {"cost_of_sending": "average_cost_pct_200usd", "cheapest_three_cost": "cheapest_three_pct_derived"}
    return _corridors(sources, LATEST, costs | {"services": "services"})


def quarterly(sources: Path) -> pd.DataFrame:
    """Return origin, destination, quarter, cost_of_sending, cost_operators and cost_banks (per cent of 200 US dollars;
    missing where no such service was surveyed) and services, of corridors to four countries.

    Raises LayoutError as `latest` does.
    """
    parts = {"cost_operators": "mto_cost_pct", "cost_banks": "bank_cost_pct"}
    return _corridors(
        sources, QUARTERLY, {"cost_of_sending": "total_cost_pct_200usd", **parts, "services": "num_services"}
    )


def trend(sources: Path) -> pd.DataFrame:
    """Return quarter, cost_of_sending (mean over services), median_cost, cost_fee and cost_margin (per cent of 200 US
    dollars), services and corridors (how many).

    Raises LayoutError as `latest` does.
    """
    path = sources / TREND
    means = {"cost_of_sending": "mean_total_pct", "median_cost": "median_total_pct"}
    parts = {"cost_fee": "mean_fee_pct", "cost_margin": "mean_fx_margin_pct"}
    columns = {**means, **parts, "services": "quotes", "corridors": "corridors"}
    rows = read_text_csv(path, ["quarter", *columns.values()])
    return _figures(rows.set_axis(rows.index + 1), ["quarter"], columns, path)


def _corridors(sources: Path, file: Path, columns: dict[str, str]) -> pd.DataFrame:
    path = sources / file
    rows = read_text_csv(path, [*ENDS.values(), "quarter", *columns.values()])
    rows = rows.set_axis(rows.index + 1)
    for column in ENDS.values():
        require_known(rows[column], economy_codes(sources), file=path, column=column)
    return _figures(rows.assign(**{end: rows[column] for end, column in ENDS.items()}), KEYS, columns, path)


def _figures(rows: pd.DataFrame, keys: list[str], columns: dict[str, str], path: Path) -> pd.DataFrame:
    """Return the keys and the columns as numbers, counts as whole ones; raises LayoutError for another quarter."""
    other = rows.loc[~rows["quarter"].str.fullmatch(r"20\d\dQ[1-4]"), "quarter"]
    if not other.empty:
        raise LayoutError(path, None, f"column quarter: {other.iloc[0]!r} (row {other.index[0] + 1})")
    found = {name: _numbers(rows[column], path) for name, column in columns.items()}
    counts = {name: found[name].astype(int) for name in ("services", "corridors") if name in found}
    return rows[keys].assign(**found | counts).sort_values(keys, ignore_index=True)


def _numbers(cells: pd.Series, path: Path) -> pd.Series:
    known = cells[~cells.isin((NO_SERVICE, ""))]
    return numbers(known, column=str(cells.name), file=path, sheet=None).reindex(cells.index)


EDITION = "Remittance Prices Worldwide, third quarter of 2025"
TERMS = Licence(
    name="RPW", title="World Bank terms; credit: The World Bank, Remittance Prices Worldwide", path=PRICES_PAGE.path
)
PART = partial(
    Dataset,
    edition=EDITION,
    publisher="World Bank",
    source_line=f"The World Bank, {EDITION}, http://remittanceprices.worldbank.org",
    sources=[PRICES_PAGE],
    licenses=[TERMS],
)
"""A part of the edition, of which all of this is the same."""
OF_CORRIDORS = partial(
    PART, primary_key=KEYS, foreign_keys={"origin": "countries.iso3", "destination": "countries.iso3"}
)
WITH_QUARTER = {"quarter": {"pattern": r"20\d\dQ[1-4]"}}
OF_SERVICES = {"services": {"required": True, "minimum": 1, "maximum": MOST_SERVICES}}
OF_COST = {"cost_of_sending": {"required": True, "minimum": -100, "maximum": 200}}
"""A bonus makes a cost negative, and one of the highest is above the amount sent."""


def read(sources: Path) -> list[Dataset]:
    """Return the datasets remittance_corridor_costs_2025, _quarterly and remittance_cost_trend."""
    by_others = LATEST_NAME not in fetched.read(sources)
    return [_latest(latest(sources), by_others=by_others), _quarterly(quarterly(sources)), _trend(trend(sources))]


def _latest(rows: pd.DataFrame, *, by_others: bool) -> Dataset:
    return OF_CORRIDORS(
        name=LATEST_NAME,
        frame=rows,
        title="Cost of sending 200 US dollars, by corridor, third quarter of 2025",
        description=(
            "Mean cost of all services surveyed that send 200 US dollars from one country to another, in per cent of "
            "the amount sent, with the number of services."
        ),
        coverage=(
            f"{len(rows)} corridors from {rows['origin'].nunique()} to {rows['destination'].nunique()} countries"
        ),
        how=BY_HAND,
        constraints={**WITH_QUARTER, **OF_SERVICES, **OF_COST, "cheapest_three_cost": {"minimum": -100}},
        notes=[
            *(["Computed from the World Bank’s workbook by others; the workbook itself was not found."] * by_others),
            "The mean of the three cheapest services is not the World Bank’s SmaRT average.",
            "Some corridors rest on one or two services.",
        ],
    )


def _quarterly(rows: pd.DataFrame) -> Dataset:
    corridors = len(rows[["origin", "destination"]].drop_duplicates())
    return OF_CORRIDORS(
        name="remittance_corridor_costs_quarterly",
        frame=rows,
        title="Cost of sending 200 US dollars to Bangladesh, India, Nepal and the Philippines, by quarter",
        description=(
            "Mean cost of all services surveyed, of money transfer operators and of banks that send 200 US dollars to "
            "one of four countries, in per cent of the amount sent, with the number of services."
        ),
        coverage=(
            f"{corridors} corridors from {rows['origin'].nunique()} countries, "
            f"{rows['quarter'].min()}-{rows['quarter'].max()}"
        ),
        how=BY_PROGRAM,
        constraints={
            **WITH_QUARTER,
            **OF_SERVICES,
            **OF_COST,
            "cost_operators": {"minimum": -100},
            "cost_banks": {"minimum": -100},
        },
        notes=[
            "The same figures as those of the edition of 2020 in every quarter that both have.",
            "The second quarter of 2025 is not there.",
        ],
    )


def _trend(rows: pd.DataFrame) -> Dataset:
    return PART(
        name="remittance_cost_trend",
        frame=rows,
        title="Cost of sending 200 US dollars in the world, by quarter",
        description=(
            "Mean and median cost over all services surveyed in the world that send 200 US dollars, in per cent of the "
            "amount sent; of the mean, the fee and the margin of the exchange rate."
        ),
        coverage=f"{len(rows)} quarters, {rows['quarter'].min()}-{rows['quarter'].max()}",
        how=BY_HAND,
        primary_key=["quarter"],
        constraints={
            **WITH_QUARTER,
            **OF_SERVICES,
            **OF_COST,
            "corridors": {"required": True, "minimum": 1, "maximum": MOST_SERVICES},
        },
        notes=[
            "Services count alike, whatever is sent by them: not weighted by the size of corridors.",
            "The corridors and services surveyed change from quarter to quarter.",
        ],
    )
