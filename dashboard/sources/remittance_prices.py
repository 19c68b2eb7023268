"""The World Bank's Remittance Prices Worldwide: what it costs to send 200 US dollars, by country and by corridor."""

import re
from dataclasses import replace
from pathlib import Path

import pandas as pd

from dashboard.sources import wdi
from dashboard.sources.dataset import CC_BY_4, Dataset, LayoutError, LeftOut, Source, read_text_csv
from dashboard.sources.economies import KOSOVO, economy_codes, keep_economies
from dashboard.sources.world_bank import indicator_page

WORKBOOKS = {
    "sending_from": (Path("world_bank/remittance_prices/SI.RMT.COST.OB.ZS_wdi-2023-05-10.xls"), "SI.RMT.COST.OB.ZS"),
    "sending_to": (Path("world_bank/remittance_prices/SI.RMT.COST.IB.ZS_wdi-2023-05-10.xls"), "SI.RMT.COST.IB.ZS"),
}
CORRIDORS = Path("world_bank/remittance_prices/36d1ed87-9a2d-41da-8eac-c1c25d45fa65_Data.csv")
CORRIDORS_EDITION = "Remittance Prices Worldwide (corridors), 7 December 2020"
SENDING = "Sending Countries Code"
RECEIVING = "Receiving Countries  Code"
SERIES = "Series Code"
AVERAGE_TOTAL_COST = "ATCR.CORR"
QUARTER = re.compile(r"(\d{4}Q[1-4]) \[YR\1\]")
MISSING = ("..", "")
# The World Bank's older code of Kosovo; and the Netherlands Antilles, dissolved in 2010.
RENAMED = {"KSV": KOSOVO}
FORMER_STATES = frozenset({"ANT"})
NOT_ABOVE_ZERO = "0 or below, as published"
"""What is said of a cost that nobody pays: the exchange rate offered was better than the one that it is held against.
"""
PRICES_PAGE = Source(
    title="World Bank, Remittance Prices Worldwide", path="https://remittanceprices.worldbank.org/data-download"
)


def remittance_costs(sources: Path) -> pd.DataFrame:
    """Return country, year, direction (sending_from or sending_to) and cost_of_sending (per cent of 200 US dollars, as
    published).

    Raises LayoutError for a changed layout.
    """
    parts = [
        wdi.workbook_series(sources, file, indicator=code, name="cost_of_sending").assign(direction=direction)
        for direction, (file, code) in WORKBOOKS.items()
    ]
    rows = pd.concat(parts, ignore_index=True)[["country", "year", "direction", "cost_of_sending"]]
    return rows.sort_values(["country", "year", "direction"], ignore_index=True)


def remittance_corridor_costs(sources: Path) -> pd.DataFrame:
    """Return origin (where money is sent from), destination, quarter ("2020Q3"), cost_of_sending (per cent, as
    published) and remark (NOT_ABOVE_ZERO, else missing).

    Raises LayoutError for a missing column, another series, an unknown country code or a value that is no number.
    """
    path = sources / CORRIDORS
    rows = read_text_csv(path, [SENDING, RECEIVING, SERIES])
    rows = rows.set_axis(rows.index + 1)
    # Blank lines and the notes at the end have no code.
    rows = rows[rows[SENDING] != ""]
    other = rows.loc[rows[SERIES] != AVERAGE_TOTAL_COST, SERIES]
    if not other.empty:
        raise LayoutError(path, None, f"column {SERIES}: {AVERAGE_TOTAL_COST} expected, found {other.iloc[0]}")
    economies = economy_codes(sources)
    rows = rows.assign(**{column: rows[column].replace(RENAMED) for column in (SENDING, RECEIVING)})
    for column in (SENDING, RECEIVING):
        rows = keep_economies(rows, column=column, economies=economies, left_out=FORMER_STATES, file=path)
    return _quarters(rows, file=path)


def _quarters(rows: pd.DataFrame, *, file: Path) -> pd.DataFrame:
    quarters = {column: found[1] for column in rows.columns if (found := QUARTER.fullmatch(column))}
    if not quarters:
        raise LayoutError(file, None, "column not found: a quarter, such as 2020Q3 [YR2020Q3]")
    long = rows.melt(id_vars=[SENDING, RECEIVING], value_vars=list(quarters), ignore_index=False)
    long = long[~long["value"].isin(MISSING)]
    tidy = pd.DataFrame(
        {
            "origin": long[SENDING],
            "destination": long[RECEIVING],
            "quarter": long["variable"].map(quarters),
            "cost_of_sending": wdi.numbers(long["value"], column="quarters", file=file, sheet=None),
        }
    )
    tidy = tidy.assign(remark=[NOT_ABOVE_ZERO if cost <= 0 else None for cost in tidy["cost_of_sending"]])
    return tidy.sort_values(["origin", "destination", "quarter"], ignore_index=True)


def read(sources: Path) -> list[Dataset]:
    """Return the datasets remittance_costs and remittance_corridor_costs."""
    return [
        replace(_costs_dataset(remittance_costs(sources)), left_out=[_groups(sources)]),
        replace(_corridor_costs_dataset(remittance_corridor_costs(sources)), left_out=[_former(sources)]),
    ]


def _groups(sources: Path) -> LeftOut:
    """Return how many averages of groups of economies are not kept."""
    count = sum(wdi.groups_of_workbook(sources, file, indicator=code) for file, code in WORKBOOKS.values())
    return LeftOut(rows=count, what="averages of groups of economies, the world among them.")


def _former(sources: Path) -> LeftOut:
    """Return how many figures of corridors from or to a former State are not kept."""
    rows = read_text_csv(sources / CORRIDORS, [SENDING, RECEIVING, SERIES])
    rows = rows[rows[SENDING].isin(FORMER_STATES) | rows[RECEIVING].isin(FORMER_STATES)]
    quarters = [column for column in rows.columns if QUARTER.fullmatch(column)]
    return LeftOut(
        rows=int((~rows[quarters].isin(MISSING)).to_numpy().sum()), what="figures of the former Netherlands Antilles."
    )


def _costs_dataset(rows: pd.DataFrame) -> Dataset:
    counts = rows.groupby("direction")["country"].nunique()
    return Dataset(
        name="remittance_costs",
        frame=rows,
        title="Cost of sending 200 US dollars, by country",
        description=(
            "Average cost of sending 200 US dollars from a country or to a country, in per cent of the amount sent: "
            "fee and exchange-rate margin together."
        ),
        edition=wdi.OLDER_EDITION,
        publisher="World Bank",
        source_line=f"World Bank, {wdi.OLDER_EDITION}, CC BY 4.0",
        sources=[
            indicator_page(
                "SI.RMT.COST.OB.ZS", "Average transaction cost of sending remittances from a specific country (%)"
            ),
            indicator_page(
                "SI.RMT.COST.IB.ZS", "Average transaction cost of sending remittances to a specific country (%)"
            ),
            PRICES_PAGE,
        ],
        licenses=[CC_BY_4],
        coverage=(
            f"From {counts.get('sending_from', 0)} and to {counts.get('sending_to', 0)} countries, "
            f"{rows['year'].min()}-{rows['year'].max()}"
        ),
        primary_key=["country", "year", "direction"],
        foreign_keys={"country": "countries.iso3"},
        constraints={"direction": {"enum": list(WORKBOOKS)}},
        column_notes={"direction": "sending_from: money sent from the country; sending_to: money sent to it."},
        notes=[
            "Ends in 2020. Target 10.c of the Sustainable Development Goals: 3 per cent on average, and no corridor "
            "above 5 per cent, by 2030.",
            "A mean over countries is not the World Bank's global average cost.",
        ],
    )


def _corridor_costs_dataset(rows: pd.DataFrame) -> Dataset:
    corridors = len(rows[["origin", "destination"]].drop_duplicates())
    below = int((rows["cost_of_sending"] <= 0).sum())
    return Dataset(
        name="remittance_corridor_costs",
        frame=rows,
        title="Cost of sending 200 US dollars, by corridor",
        description=(
            "Average total cost of sending 200 US dollars from one country to another in a quarter, in per cent of "
            "the amount sent."
        ),
        edition=CORRIDORS_EDITION,
        publisher="World Bank",
        source_line=f"World Bank, {CORRIDORS_EDITION}, http://remittanceprices.worldbank.org, CC BY 4.0",
        sources=[PRICES_PAGE],
        licenses=[CC_BY_4],
        coverage=f"{corridors} corridors, {rows['quarter'].min()}-{rows['quarter'].max()}",
        primary_key=["origin", "destination", "quarter"],
        foreign_keys={"origin": "countries.iso3", "destination": "countries.iso3"},
        constraints={"quarter": {"pattern": r"\d{4}Q[1-4]"}, "cost_of_sending": {"minimum": -100}},
        column_notes={
            "origin": "Country from which the money is sent.",
            "destination": "Country to which the money is sent.",
            "remark": "On a cost of 0 or below; empty elsewhere.",
        },
        notes=[
            "Ends in the third quarter of 2020; only the corridors that the World Bank surveys, not every quarter.",
            f"{below} values are 0 or below, as published: marked in the column of remarks.",
        ],
    )
