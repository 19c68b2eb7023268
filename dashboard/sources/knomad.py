"""The bilateral remittance matrix of KNOMAD and the World Bank: an estimate of who sends how much to whom."""

import re
from collections.abc import Callable
from pathlib import Path

import pandas as pd

from dashboard.sources import classification, wdi, world_bank
from dashboard.sources.dataset import CC_BY_4, Dataset, LayoutError, LeftOut, Source
from dashboard.sources.economies import economy_codes
from dashboard.sources.workbook import column_letter, find_row, first_sheet_name, read_sheet

MATRIX = Path("world_bank/knomad/bilateral_remittance_matrix_2021_0.xlsx")
EDITION = "Bilateral Remittance Matrix 2021, December 2022"
TITLE = re.compile(r"Bilateral Remittance Estimates for (\d{4}) .*\(millions of US\$\).*", re.DOTALL)
WORLD = "WORLD"
HEADER_ROW = 1
MILLION = 1_000_000
# The sums of the workbook are sums of unrounded cells: more than half a million dollars apart is a misread cell.
TOLERANCE_MILLIONS = 0.5
# Names of 2021 that the World Bank has changed since.
FORMER_NAMES = {"Czech Republic": "CZE", "Turkey": "TUR"}


def remittance_corridors(sources: Path) -> pd.DataFrame:
    """Return origin (sends), destination (receives), year and remittances (whole US dollars); pairs above 0 only.

    Raises LayoutError naming sheet, row and column for another title, a name that is no economy of the World Bank's
    files, a cell that is no number, or rows that do not add up to the workbook's own sums.
    """
    path = sources / MATRIX
    sheet = first_sheet_name(path)
    cells = read_sheet(path, sheet=sheet)
    year = _year(cells, file=path, sheet=sheet)
    last_row = find_row(cells, WORLD, column=0, file=path, sheet=sheet)
    last_column = _world_column(cells, file=path, sheet=sheet)
    codes = economy_names(sources)
    names_down = cells.loc[HEADER_ROW + 1 : last_row - 1, 0]
    names_across = cells.T.loc[1 : last_column - 1, HEADER_ROW]
    origins = _codes(names_down, codes, file=path, sheet=sheet, where=lambda row: f"column A (row {row + 1})")
    destinations = _codes(
        names_across,
        codes,
        file=path,
        sheet=sheet,
        where=lambda column: f"column {column_letter(column)} (row {HEADER_ROW + 1})",
    )
    amounts = _amounts(cells.loc[origins.index, destinations.index], file=path, sheet=sheet)
    _check_sums(amounts, cells, world_row=last_row, world_column=last_column, file=path, sheet=sheet)
    rows = (
        amounts.set_axis(destinations, axis="columns")
        .assign(origin=origins)
        .melt(id_vars="origin", var_name="destination", value_name="remittances")
    )
    rows = rows[rows["remittances"] > 0]
    rows = rows.assign(year=year, remittances=wdi.whole(rows["remittances"] * MILLION))
    return rows[["origin", "destination", "year", "remittances"]].sort_values(
        ["origin", "destination"], ignore_index=True
    )


def economy_names(sources: Path) -> dict[str, str]:
    """Return the code of each economy by the names that the World Bank's own files give it."""
    history = read_sheet(sources / classification.OGHIST, sheet=classification.HISTORY)
    indicators = read_sheet(sources / world_bank.PAID_WORKBOOK, sheet=wdi.SHEET)
    names = dict(zip(history[1], history[0], strict=True)) | dict(zip(indicators[0], indicators[1], strict=True))
    economies = economy_codes(sources)
    return {str(name): str(code) for name, code in names.items() if code in economies} | FORMER_NAMES


def _year(cells: pd.DataFrame, *, file: Path, sheet: str) -> int:
    found = TITLE.fullmatch(str(cells.loc[0, 0]))
    if found is None:
        raise LayoutError(file, sheet, "cell A1: title with the year and 'millions of US$' expected")
    return int(found[1])


def _world_column(cells: pd.DataFrame, *, file: Path, sheet: str) -> int:
    heads = cells.loc[HEADER_ROW].tolist()
    if WORLD not in heads:
        raise LayoutError(file, sheet, f"row {HEADER_ROW + 1}: column {WORLD} not found")
    return heads.index(WORLD)


def _codes(
    names: pd.Series, codes: dict[str, str], *, file: Path, sheet: str, where: Callable[[int], str]
) -> pd.Series:
    names = names.astype(str).str.strip()
    for position, name in zip(names.index, names, strict=True):
        if name not in codes:
            raise LayoutError(file, sheet, f"{where(position)}: unknown economy {name!r}")
    return names.map(codes)


def _amounts(cells: pd.DataFrame, *, file: Path, sheet: str) -> pd.DataFrame:
    amounts = cells.replace("", None).apply(pd.to_numeric, errors="coerce")
    for column in cells.columns:
        faulty = cells.index[amounts[column].isna() & (cells[column] != "")]
        if len(faulty):
            where = f"column {column_letter(column)}: number expected, found {cells.loc[faulty[0], column]!r}"
            raise LayoutError(file, sheet, f"{where} (row {faulty[0] + 1})")
    return amounts.astype(float)


def _check_sums(
    amounts: pd.DataFrame, cells: pd.DataFrame, *, world_row: int, world_column: int, file: Path, sheet: str
) -> None:
    letter = column_letter(world_column)
    totals = amounts.sum(axis="columns")
    totals.loc[world_row] = totals.sum()
    for row, total in zip(totals.index, totals, strict=True):
        stated = cells.loc[row, world_column]
        if not isinstance(stated, int | float) or abs(total - stated) > TOLERANCE_MILLIONS:
            where = f"column {letter} (row {row + 1})"
            raise LayoutError(file, sheet, f"{where}: the cells add up to {total:.3f}, the sum given is {stated!r}")


def _pairs(sources: Path) -> int:
    """Return how many pairs of economies the workbook has a cell for."""
    path = sources / MATRIX
    sheet = first_sheet_name(path)
    cells = read_sheet(path, sheet=sheet)
    down = find_row(cells, WORLD, column=0, file=path, sheet=sheet) - HEADER_ROW - 1
    return down * (_world_column(cells, file=path, sheet=sheet) - 1)


def read(sources: Path) -> list[Dataset]:
    """Return the dataset remittance_corridors."""
    rows = remittance_corridors(sources)
    blank = _pairs(sources) - len(rows)
    return [
        Dataset(
            name="remittance_corridors",
            frame=rows,
            title="Remittances between pairs of economies (estimate)",
            description=(
                "Remittances sent from one economy to another in a year, in current US dollars, as a model estimates "
                "them from migrant stocks and from incomes in both places. Not measured flows."
            ),
            edition=EDITION,
            publisher="KNOMAD/World Bank",
            source_line=f"KNOMAD/World Bank, {EDITION}, CC BY 4.0",
            sources=[
                Source(
                    title="KNOMAD/World Bank, Bilateral Remittance Matrix 2021 (December 2022)",
                    path="https://www.knomad.org/sites/default/files/2022-12/bilateral_remittance_matrix_2021_0.xlsx",
                )
            ],
            licenses=[CC_BY_4],
            coverage=(
                f"{len(rows):,} pairs above 0 among {rows['origin'].nunique()} sending and "
                f"{rows['destination'].nunique()} receiving economies, {rows['year'].max()}"
            ),
            primary_key=["origin", "destination", "year"],
            foreign_keys={"origin": "countries.iso3", "destination": "countries.iso3"},
            constraints={"remittances": {"minimum": 0}},
            column_notes={
                "origin": "Economy from which the money is sent.",
                "destination": "Economy that receives it.",
                "remittances": "Current US dollars; the source gives millions.",
            },
            left_out=[LeftOut(rows=blank, what="pairs that the workbook leaves blank or gives as 0.")],
            notes=[
                "A model estimate, not measured flows.",
                "Pairs that the source leaves blank or gives as 0 are not listed; the source sets some pairs of "
                "countries in conflict to 0 by assumption.",
                "The workbook states no licence; World Bank Data360 gives CC BY 4.0 for the same series.",
            ],
        )
    ]
