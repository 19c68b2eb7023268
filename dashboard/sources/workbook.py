"""Sheets of publishers' workbooks (.xlsx, .xls) as raw cells, and how to find a row in them."""

from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import LayoutError, require_file


def first_sheet_name(path: Path) -> str:
    """Return the name of the workbook's first sheet."""
    with pd.ExcelFile(require_file(path), engine="calamine") as workbook:
        return str(workbook.sheet_names[0])


def read_sheet(path: Path, *, sheet: str) -> pd.DataFrame:
    """Return the cells of a sheet as they stand: empty cells are "", index + 1 is the row, columns count from 0.

    Raises FileNotFoundError when the file is not there and LayoutError when the sheet is not in it.
    """
    require_file(path)
    try:
        return pd.read_excel(
            path, sheet_name=sheet, header=None, dtype=object, keep_default_na=False, engine="calamine"
        )
    except ValueError as error:
        if "Worksheet" not in str(error):
            raise
        raise LayoutError(path, sheet, "sheet not found") from error


def find_row(cells: pd.DataFrame, label: str, *, column: int, file: Path, sheet: str) -> int:
    """Return the index of the first row with this text in this column. Raises LayoutError when there is none."""
    for row, cell in enumerate(cells.get(column, ())):
        if str(cell).strip() == label:
            return row
    raise LayoutError(file, sheet, f"column {column_letter(column)}: row {label!r} not found")


def row_cells(cells: pd.DataFrame, row: int, *, start: int) -> dict[int, object]:
    """Return the cells of a row that are not empty, by column, from the column `start` on."""
    values = cells.loc[row].tolist()
    return {column: cell for column, cell in enumerate(values) if column >= start and cell != ""}


def column_letter(position: int) -> str:
    """Return the letters that a workbook shows for a column counted from 0 (0 is A, 26 is AA)."""
    letters = ""
    number = position + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
