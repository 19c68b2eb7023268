"""The World Bank's income groups: the group of each economy by year, and the limits between the groups."""

import re
from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import CC_BY_4, Dataset, LayoutError, Source, require_known
from dashboard.sources.economies import economy_codes
from dashboard.sources.workbook import column_letter, find_row, read_sheet, row_cells

OGHIST = Path("world_bank/classification/OGHIST_2025_10_07.xlsx")
EDITION = "Country classification of July 2025 (fiscal year 2026)"
PAGE = Source(
    title="World Bank Country and Lending Groups",
    path="https://datahelpdesk.worldbank.org/knowledgebase/articles/906519",
)
HISTORY = "Country Analytical History"
THRESHOLDS = "Thresholds"
YEAR_ROW = "Data for calendar year :"
# LM* is Yemen in 1987 and 1988: two states then, together lower-middle income.
GROUPS = {"L": "low", "LM": "lower-middle", "LM*": "lower-middle", "UM": "upper-middle", "H": "high"}
NO_GROUP = ("..", "")
FORMER = frozenset({"CSK", "ANT", "YUG", "SUN", "YUGf"})
"""Codes of the former States, and of the Netherlands Antilles: no area of today is theirs."""
FORMER_MARK = " (former)"
LIMITS = {
    "low_up_to": ("Low income", r"<=\s*([\d,]+)"),
    "lower_middle_up_to": ("Lower middle income", r"[\d,]+\s*-\s*([\d,]+)"),
    "upper_middle_up_to": ("Upper middle income", r"[\d,]+\s*-\s*([\d,]+)"),
}


def income_groups(sources: Path) -> pd.DataFrame:
    """Return country, year (calendar year of the income, from 1987) and income_group; no group, no row.

    Raises LayoutError when the workbook's sheet, its year row, an economy's code or a group is not as expected.
    """
    rows = _history(sources)
    kept = rows.loc[~rows["country"].isin(FORMER), ["country", "year", "income_group"]]
    return kept.sort_values(["country", "year"], ignore_index=True)


def former_income_groups(sources: Path) -> pd.DataFrame:
    """Return former_economy (the World Bank's code), former_name, year and income_group of the former States and of the
    Netherlands Antilles, each in the years in which it had a group.

    Raises LayoutError as `income_groups` does.
    """
    rows = _history(sources)
    rows = rows[rows["country"].isin(FORMER)]
    rows = rows.assign(former_economy=rows["country"], former_name=rows["name"].str.removesuffix(FORMER_MARK))
    columns = ["former_economy", "former_name", "year", "income_group"]
    return rows.sort_values(["former_economy", "year"], ignore_index=True)[columns]


def _history(sources: Path) -> pd.DataFrame:
    """Return country, name, year and income_group of every economy of the workbook, former ones too."""
    path = sources / OGHIST
    cells = read_sheet(path, sheet=HISTORY)
    head = find_row(cells, YEAR_ROW, column=1, file=path, sheet=HISTORY)
    years = _years(row_cells(cells, head, start=2), file=path, sheet=HISTORY)
    economies = cells.loc[head + 1 :].rename(columns={0: "A"})
    economies = economies[economies["A"] != ""]
    require_known(economies["A"], economy_codes(sources) | FORMER, file=path, column="A", sheet=HISTORY)
    for column in years:
        require_known(economies[column], {*GROUPS, *NO_GROUP}, file=path, column=column_letter(column), sheet=HISTORY)
    rows = economies.melt(id_vars=["A", 1], value_vars=list(years), var_name="column", value_name="mark").assign(
        country=lambda melted: melted["A"],
        name=lambda melted: melted[1],
        year=lambda melted: melted["column"].map(years),
        income_group=lambda melted: melted["mark"].map(GROUPS),
    )[["country", "name", "year", "income_group"]]
    return rows.dropna(subset="income_group")


def income_thresholds(sources: Path) -> pd.DataFrame:
    """Return year and, in US dollars of gross national income per person, the upper limit of three income groups.

    Raises LayoutError when the sheet, one of its rows or a limit is not as expected.
    """
    path = sources / OGHIST
    cells = read_sheet(path, sheet=THRESHOLDS)
    head = find_row(cells, YEAR_ROW, column=0, file=path, sheet=THRESHOLDS)
    years = _years(row_cells(cells, head, start=1), file=path, sheet=THRESHOLDS)
    limits = {"year": years}
    for name, (label, pattern) in LIMITS.items():
        row = find_row(cells, label, column=0, file=path, sheet=THRESHOLDS)
        limits[name] = _limits(row_cells(cells, row, start=1), pattern=pattern, file=path, label=label)
    # The limits begin in 1987; earlier columns of the sheet belong to the lending categories.
    return pd.DataFrame(limits).dropna(how="any").astype(int).sort_values("year", ignore_index=True)


def _years(cells: dict[int, object], *, file: Path, sheet: str) -> dict[int, int]:
    for column, cell in cells.items():
        if not str(cell).isdigit():
            raise LayoutError(file, sheet, f"column {column_letter(column)}: year expected, found {cell!r}")
    return {column: int(str(cell)) for column, cell in cells.items()}


def _limits(cells: dict[int, object], *, pattern: str, file: Path, label: str) -> dict[int, int]:
    limits = {}
    for column, cell in cells.items():
        found = re.fullmatch(pattern, str(cell).strip())
        if found is None:
            where = f"column {column_letter(column)}, row {label!r}"
            raise LayoutError(file, THRESHOLDS, f"{where}: limit expected, found {cell!r}")
        limits[column] = int(found[1].replace(",", ""))
    return limits


def read(sources: Path) -> list[Dataset]:
    """Return the datasets income_groups, income_groups_former and income_thresholds."""
    groups, former = income_groups(sources), former_income_groups(sources)
    return [_groups_dataset(groups), _former_dataset(former), _thresholds_dataset(income_thresholds(sources))]


def _groups_dataset(groups: pd.DataFrame) -> Dataset:
    return Dataset(
        name="income_groups",
        frame=groups,
        title="Income groups of economies by year",
        description=(
            "The income group that the World Bank gave each economy for a year, by gross national income per person "
            "(Atlas method). The year is that of the income; the group applies from July of the year after."
        ),
        edition=EDITION,
        publisher="World Bank",
        source_line=f"World Bank, {EDITION}, CC BY 4.0",
        sources=[PAGE],
        licenses=[CC_BY_4],
        coverage=f"{groups['country'].nunique()} economies, {groups['year'].min()}-{groups['year'].max()}",
        primary_key=["country", "year"],
        foreign_keys={"country": "countries.iso3"},
        constraints={"income_group": {"enum": ["low", "lower-middle", "upper-middle", "high"]}},
        column_notes={"year": "Calendar year of the gross national income, not the World Bank's fiscal year."},
        notes=[
            "Groups are as set in each year; later revisions of income do not change them.",
            "An economy without a row in a year was not classified then.",
            "Yemen in 1987 and 1988 stands for its two states of that time, which together were lower-middle income.",
            "Former States (Czechoslovakia, Serbia and Montenegro, Soviet Union, Yugoslavia) and the Netherlands "
            "Antilles have a file of their own, income_groups_former.",
        ],
    )


def _former_dataset(groups: pd.DataFrame) -> Dataset:
    return Dataset(
        name="income_groups_former",
        frame=groups,
        title="Income groups of former States by year",
        description=(
            "The income group that the World Bank gave Czechoslovakia, the Netherlands Antilles, Serbia and "
            "Montenegro, the Soviet Union and Yugoslavia in the years in which it classified them. No area of today is "
            "theirs; they count where economies are counted by group."
        ),
        edition=EDITION,
        publisher="World Bank",
        source_line=f"World Bank, {EDITION}, CC BY 4.0",
        sources=[PAGE],
        licenses=[CC_BY_4],
        coverage=f"{groups['former_economy'].nunique()} economies, {groups['year'].min()}-{groups['year'].max()}",
        primary_key=["former_economy", "year"],
        constraints={
            "former_economy": {"required": True, "enum": sorted(FORMER)},
            "former_name": {"required": True},
            "income_group": {"required": True, "enum": ["low", "lower-middle", "upper-middle", "high"]},
        },
        column_notes={
            "former_economy": "Code of the World Bank; YUGf is Yugoslavia to 1991, YUG Serbia and Montenegro after it.",
            "year": "Calendar year of the gross national income, not the World Bank's fiscal year.",
        },
    )


def _thresholds_dataset(limits: pd.DataFrame) -> Dataset:
    return Dataset(
        name="income_thresholds",
        frame=limits,
        title="Limits between income groups by year",
        description=(
            "The highest gross national income per person, in US dollars (Atlas method), at which an economy still "
            "belongs to the low, lower-middle and upper-middle income group; above the last it is high income."
        ),
        edition=EDITION,
        publisher="World Bank",
        source_line=f"World Bank, {EDITION}, CC BY 4.0",
        sources=[PAGE],
        licenses=[CC_BY_4],
        coverage=f"{limits['year'].min()}-{limits['year'].max()}",
        primary_key=["year"],
        constraints={name: {"minimum": 1} for name in LIMITS},
    )
