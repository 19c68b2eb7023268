"""Remittance Prices Worldwide: the workbook of all services surveyed, of which the World Bank's catalogue of data tells
where it is, and the averages of corridors and quarters that are made of it.
"""

import io
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

import pandas as pd

from dashboard.sources import remittance_prices_2025 as reader
from dashboard.sources.feeds.feed import Feed, FeedError, ask, ask_json
from dashboard.sources.remittance_prices import FORMER_STATES, RENAMED

TITLE = "Remittance Prices Worldwide"
CATALOGUE = "https://ddh-openapi.worldbank.org/resources"
WORK = "0037898"
"""The survey's number in the catalogue."""
WORKBOOK = "rpw_dataset"
SHEETS = "Dataset"
"""What names of sheets of services begin with: one to the first quarter of 2016, one since."""
COST, MARGIN = "cc1 total cost %", "cc1 fx margin"
"""Of 200 US dollars."""
COLUMNS = ("period", "source_code", "destination_code", "firm_type", "transparent", COST, MARGIN)
OPERATORS, BANKS = ("Money Transfer Operator", "Mobile Operator"), ("Bank",)
TO = ("BGD", "IND", "NPL", "PHL")
"""The countries to which corridors are followed over the quarters."""
QUARTER = "2025Q3"
"""The quarter of which all corridors are told. A newer one wants a dataset and words of its own."""
CORRIDOR = ["sending_iso3", "receiving_iso3", "quarter"]
FEWEST_FOR_CHEAPEST = 3


def _latest(_: Path) -> dict[Path, bytes]:
    services = _services(_address())
    services = services[services["quarter"] == QUARTER]
    if services.empty:
        raise FeedError(f"{CATALOGUE}: {WORKBOOK}: no services of {QUARTER}")
    costs = services.groupby(CORRIDOR)[COST]
    cheapest = costs.apply(lambda found: found.nsmallest(FEWEST_FOR_CHEAPEST).mean())
    rows = pd.DataFrame(
        {
            "average_cost_pct_200usd": costs.mean(),
            "cheapest_three_pct_derived": cheapest.where(costs.size() >= FEWEST_FOR_CHEAPEST),
            "services": costs.size(),
        }
    )
    return {reader.LATEST: _csv(rows.round(2))}


def _quarterly(_: Path) -> dict[Path, bytes]:
    services = _services(_address())
    services = services[services["receiving_iso3"].isin(TO)]
    by_corridor = services.groupby(CORRIDOR)[COST]
    of_firms = {
        column: services[services["firm_type"].isin(firms)].groupby(CORRIDOR)[COST].mean()
        for column, firms in (("mto_cost_pct", OPERATORS), ("bank_cost_pct", BANKS))
    }
    columns = {"total_cost_pct_200usd": by_corridor.mean(), **of_firms, "num_services": by_corridor.size()}
    return {reader.QUARTERLY: _csv(pd.DataFrame(columns).round(3))}


def _trend(_: Path) -> dict[Path, bytes]:
    services = _services(_address())
    services = services.assign(
        fee=services[COST] - services[MARGIN], corridor=services["sending_iso3"] + services["receiving_iso3"]
    )
    quarters = services.groupby("quarter")
    rows = pd.DataFrame(
        {
            "quotes": quarters.size(),
            "corridors": quarters["corridor"].nunique(),
            "mean_total_pct": quarters[COST].mean(),
            "median_total_pct": quarters[COST].median(),
            "mean_fee_pct": quarters["fee"].mean(),
            "mean_fx_margin_pct": quarters[MARGIN].mean(),
        }
    )
    return {reader.TREND: _csv(rows.round(3))}


def _address() -> str:
    """Return where the workbook of all services is; raises FeedError where the catalogue does not tell."""
    resources = ask_json(CATALOGUE, dataset_unique_id=WORK).get("data")
    try:
        addresses = [str((one["distribution"] or {}).get("url", "")) for one in resources or []]
    except (AttributeError, KeyError, TypeError) as error:
        raise FeedError(f"{CATALOGUE}: resources with their distribution expected ({error})") from error
    for address in addresses:
        name = address.rsplit("/", 1)[-1]
        if name.startswith(WORKBOOK) and name.endswith(".xlsx"):
            return address
    raise FeedError(f"{CATALOGUE}: no workbook {WORKBOOK} in the catalogue")


@lru_cache(maxsize=1)
def _services(address: str) -> pd.DataFrame:
    """Return a row a service: sending_iso3, receiving_iso3, quarter, firm_type and what 200 US dollars cost.

    Services that do not disclose their exchange rate are left out, as the World Bank leaves them out of its averages.
    The workbook has 50 megabytes: it is read once for all that is made of it.
    """
    rows = pd.DataFrame(_cells(address), columns=list(COLUMNS))
    try:
        found = rows.assign(**{column: pd.to_numeric(rows[column].replace("", None)) for column in (COST, MARGIN)})
        quarter = rows["period"].astype(str).str.extract(r"^(20\d\d)_([1-4])Q$")
    except (TypeError, ValueError) as error:
        raise FeedError(f"{address}: {' '.join(str(error).split())}") from error
    if rows.empty or quarter.isna().any(axis=None):
        raise FeedError(f"{address}: quarters such as 2025_3Q expected")
    found = found.assign(
        quarter=quarter[0] + "Q" + quarter[1],
        sending_iso3=rows["source_code"].replace(RENAMED),
        receiving_iso3=rows["destination_code"].replace(RENAMED),
    )
    kept = found["transparent"].astype(str).str.lower().eq("yes") & found[COST].notna()
    return found[kept & ~found[["sending_iso3", "receiving_iso3"]].isin(FORMER_STATES).any(axis="columns")]


def _cells(address: str) -> Iterator[Sequence[object]]:
    """Yield the cells of COLUMNS of every row; raises FeedError for a workbook laid out otherwise."""
    # Wanted by this command and by `make data` alone: requirements-refresh.txt.
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(ask(address).content))
    except python_calamine.CalamineError as error:
        raise FeedError(f"{address}: {' '.join(str(error).split())}") from error
    for name in book.sheet_names:
        if name.startswith(SHEETS):
            rows = iter(book.get_sheet_by_name(name).iter_rows())
            header = [str(cell).strip() for cell in next(rows, [])]
            missing = [column for column in COLUMNS if column not in header]
            if missing:
                raise FeedError(f"{address}, sheet {name}: column not found: {', '.join(missing)}")
            places = [header.index(column) for column in COLUMNS]
            yield from ([row[place] for place in places] for row in rows)


def _csv(rows: pd.DataFrame) -> bytes:
    return rows.reset_index().to_csv(index=False, lineterminator="\n").encode()


LATEST = Feed(title=TITLE, fetch=_latest)
QUARTERLY = Feed(title=TITLE, fetch=_quarterly)
TREND = Feed(title=TITLE, fetch=_trend)
