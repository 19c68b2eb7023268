"""Small source folders for tests: files in the publishers' layouts with a few countries."""

from collections.abc import Sequence
from pathlib import Path

import openpyxl

from dashboard.sources import economies


def write_text(sources: Path, file: Path, lines: Sequence[str]) -> Path:
    path = sources / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def write_economies(sources: Path, codes: Sequence[str]) -> None:
    """Write the lists that say what is an economy: these codes are, and the World Bank's WLD is a group."""
    write_text(sources, economies.LOCATIONS, ["m49,iso3", *(f"{number},{code}" for number, code in enumerate(codes))])
    countries = ["Country Code,Region", "WLD,", *(f"{code},Somewhere" for code in codes)]
    write_text(sources, economies.WDI_COUNTRIES, countries)


def write_workbook(sources: Path, file: Path, sheets: dict[str, Sequence[Sequence[object]]]) -> Path:
    """Write a workbook of these sheets, each a list of rows; the content is .xlsx whatever the name says."""
    path = sources / file
    path.parent.mkdir(parents=True, exist_ok=True)
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    with path.open("wb") as target:
        book.save(target)
    return path
