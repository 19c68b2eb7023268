"""World Development Indicators in the World Bank's own layouts: a long CSV a series, or a wide workbook a series."""

from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import LayoutError, read_text_csv, require_columns
from dashboard.sources.economies import economy_codes, keep_economies, world_bank_groups
from dashboard.sources.workbook import find_row, read_sheet

CSV_FOLDER = Path("world_bank/wdi_2026_07")
EDITION = "World Development Indicators, July 2026"
OLDER_EDITION = "World Development Indicators, 10 May 2023"
SHEET = "Data"
CODE = "Country Code"


def series(sources: Path, code: str, *, name: str) -> pd.DataFrame:
    """Return country, year and the series under this name (float, the publisher's unit), economies only.

    `code` is the World Bank's, for example "NY.GDP.MKTP.CD". Raises LayoutError for a missing column, an unknown
    country code, or a year or value that is no number.
    """
    path, rows = _series_rows(sources, code)
    rows = _economies(rows, sources=sources, file=path, sheet=None)
    return _tidy(rows, name=name, file=path, sheet=None)


def groups_of_series(sources: Path, code: str) -> int:
    """Return how many figures of a series are of groups of economies, which `series` leaves out."""
    path, rows = _series_rows(sources, code)
    return len(rows) - len(_economies(rows, sources=sources, file=path, sheet=None))


def _series_rows(sources: Path, code: str) -> tuple[Path, pd.DataFrame]:
    path = sources / CSV_FOLDER / code.lower() / "data.csv"
    rows = read_text_csv(path, [CODE, "Year", "Value"])
    return path, rows.set_axis(rows.index + 1)


def workbook_series(sources: Path, file: Path, *, indicator: str, name: str) -> pd.DataFrame:
    """Return country, year and the series under this name from a wide workbook, economies only, empty cells left out.

    Raises LayoutError for a missing sheet, header or column, another indicator than the one named, an unknown country
    code, or a value that is no number.
    """
    path, long = _workbook_rows(sources, file, indicator=indicator)
    return _tidy(_economies(long, sources=sources, file=path, sheet=SHEET), name=name, file=path, sheet=SHEET)


def groups_of_workbook(sources: Path, file: Path, *, indicator: str) -> int:
    """Return how many figures of a workbook are of groups of economies, which `workbook_series` leaves out."""
    path, long = _workbook_rows(sources, file, indicator=indicator)
    return len(long) - len(_economies(long, sources=sources, file=path, sheet=SHEET))


def _workbook_rows(sources: Path, file: Path, *, indicator: str) -> tuple[Path, pd.DataFrame]:
    """Return the cells of a wide workbook that are not empty: code, Year, Value."""
    path = sources / file
    cells = read_sheet(path, sheet=SHEET)
    head = find_row(cells, "Country Name", column=0, file=path, sheet=SHEET)
    rows = cells.loc[head + 1 :].set_axis([str(cell) for cell in cells.loc[head]], axis="columns")
    require_columns(rows, [CODE, "Indicator Code"], file=path, sheet=SHEET)
    found = sorted(set(rows["Indicator Code"]) - {indicator})
    if found:
        raise LayoutError(path, SHEET, f"column Indicator Code: {indicator} expected, found {found[0]}")
    years = [column for column in rows.columns if column.isdigit()]
    if not years:
        raise LayoutError(path, SHEET, "column not found: a year, such as 1960")
    long = rows.melt(id_vars=CODE, value_vars=years, var_name="Year", value_name="Value", ignore_index=False)
    return path, long[long["Value"] != ""]


def _economies(rows: pd.DataFrame, *, sources: Path, file: Path, sheet: str | None) -> pd.DataFrame:
    return keep_economies(
        rows,
        column=CODE,
        economies=economy_codes(sources),
        left_out=world_bank_groups(sources),
        file=file,
        sheet=sheet,
    )


def _tidy(rows: pd.DataFrame, *, name: str, file: Path, sheet: str | None) -> pd.DataFrame:
    tidy = pd.DataFrame(
        {
            "country": rows[CODE],
            "year": numbers(rows["Year"], column="Year", file=file, sheet=sheet).astype(int),
            name: numbers(rows["Value"], column="Value", file=file, sheet=sheet),
        }
    )
    return tidy.sort_values(["country", "year"], ignore_index=True)


def numbers(cells: pd.Series, *, column: str, file: Path, sheet: str | None) -> pd.Series:
    """Return the cells as numbers. Raises LayoutError naming file, sheet, column and row for one that is none."""
    values = pd.to_numeric(cells, errors="coerce")
    faulty = cells[values.isna()]
    if not faulty.empty:
        where = f"column {column}: number expected, found {faulty.iloc[0]!r} (row {faulty.index[0] + 1})"
        raise LayoutError(file, sheet, where)
    return values.astype(float)


def whole(values: pd.Series) -> pd.Series:
    """Return the values rounded to whole units, as integers that may be missing."""
    return values.round().astype("Int64")
