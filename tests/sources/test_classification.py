"""Income groups and their limits, read from a small workbook laid out like the World Bank's."""

import pytest

from dashboard.sources import classification
from dashboard.sources.dataset import LayoutError
from tests.sources.files import write_economies, write_workbook

YEAR_ROW = [None, "Data for calendar year :", 1987, 2024]
THRESHOLDS = [
    ["World Bank GNI per capita Operational"],
    ["Data for calendar year :", 1970, 1987, 2024],
    ["II. IDA Eligibility", "<= 375", "<= 940", "<= 2,155"],
    ["Low income", None, "<= 480", "<= 1,135"],
    ["Lower middle income", None, "481-1,940", "1,136 - 4,495"],
    ["Upper middle income", None, "1,941-6,000", "4,496- 13,935"],
    ["High income", None, "> 6,000 ", "> 13,935"],
]


def history(*economies, year_row=YEAR_ROW):
    return [
        [None, "World Bank Analytical Classifications"],
        [None, "Bank's fiscal year:", "FY89", "FY26"],
        year_row,
        [None, "Low income (L)", "<= 480", "<= 1,135"],
        *economies,
    ]


@pytest.fixture
def sources(tmp_path):
    write_economies(tmp_path, ["NAM", "YEM", "VEN"])
    return tmp_path


def write(sources, *economies, thresholds=THRESHOLDS, **changes):
    sheets = {"Thresholds": thresholds, "Country Analytical History": history(*economies, **changes)}
    write_workbook(sources, classification.OGHIST, sheets)


def test_groups_are_one_row_an_economy_and_year_of_the_income(sources):
    write(
        sources,
        ["NAM", "Namibia", "..", "UM"],
        ["YEM", "Yemen, Rep.", "LM*", "L"],
        ["VEN", "Venezuela, RB", "H", ".."],
        ["XKX", "Kosovo", None, "UM"],
        [None, "* At this time, there were Yemen, PDR (L) and Yemen, Arab Rep. (LM)."],
        ["YUGf", "Yugoslavia (former)", "UM", None],
        [None, "Note: Income classifications are set each year on July 1."],
    )
    groups = classification.income_groups(sources)
    assert groups.to_dict("split", index=False)["data"] == [
        ["NAM", 2024, "upper-middle"],
        ["VEN", 1987, "high"],
        ["XKX", 2024, "upper-middle"],
        ["YEM", 1987, "lower-middle"],
        ["YEM", 2024, "low"],
    ]


def test_former_states_are_kept_by_name_in_the_years_that_they_had_a_group(sources):
    write(
        sources,
        ["NAM", "Namibia", "..", "UM"],
        ["YUG", "Serbia and Montenegro (former)", "..", "LM"],
        ["YUGf", "Yugoslavia (former)", "UM", None],
    )
    assert classification.former_income_groups(sources).to_dict("split", index=False)["data"] == [
        ["YUG", "Serbia and Montenegro", 2024, "lower-middle"],
        ["YUGf", "Yugoslavia", 1987, "upper-middle"],
    ]
    assert classification.income_groups(sources)["country"].tolist() == ["NAM"]


def test_limits_are_the_upper_ends_of_three_groups_in_years_that_have_them(sources):
    write(sources, ["NAM", "Namibia", "..", "UM"])
    assert classification.income_thresholds(sources).to_dict("records") == [
        {"year": 1987, "low_up_to": 480, "lower_middle_up_to": 1940, "upper_middle_up_to": 6000},
        {"year": 2024, "low_up_to": 1135, "lower_middle_up_to": 4495, "upper_middle_up_to": 13935},
    ]


def test_coverage_is_counted_from_the_rows(sources):
    write(sources, ["NAM", "Namibia", "..", "UM"], ["YEM", "Yemen, Rep.", "LM*", "L"])
    groups, _former, thresholds = classification.read(sources)
    assert groups.coverage == "2 economies, 1987-2024"
    assert thresholds.coverage == "1987-2024"


@pytest.mark.parametrize(
    ("economy", "complaint"),
    [
        (["NAM", "Namibia", "..", "M"], "column D: unknown value 'M' (row 5)"),
        (["QQQ", "Nowhere", "..", "L"], "column A: unknown value 'QQQ' (row 5)"),
    ],
)
def test_an_unknown_code_or_group_is_an_error_that_names_where(sources, economy, complaint):
    write(sources, economy)
    with pytest.raises(LayoutError) as error:
        classification.income_groups(sources)
    assert str(error.value) == f"OGHIST_2025_10_07.xlsx, sheet Country Analytical History: {complaint}"


def test_a_missing_year_row_is_an_error_that_names_file_sheet_and_column(sources):
    write(sources, ["NAM", "Namibia", "..", "L"], year_row=[None, "Calendar year", 1987, 2024])
    with pytest.raises(
        LayoutError, match=r"OGHIST.*, sheet Country Analytical History: column B: row 'Data for calendar year :'"
    ):
        classification.income_groups(sources)


def test_a_limit_in_other_words_is_an_error_that_names_file_sheet_column_and_row(sources):
    changed = [*THRESHOLDS[:3], ["Low income", None, "<= 480", "up to 1,135"], *THRESHOLDS[4:]]
    write(sources, ["NAM", "Namibia", "..", "L"], thresholds=changed)
    with pytest.raises(
        LayoutError,
        match=r"OGHIST.*, sheet Thresholds: column D, row 'Low income': limit expected, found 'up to 1,135'",
    ):
        classification.income_thresholds(sources)


def test_a_missing_sheet_is_named(sources):
    write_workbook(sources, classification.OGHIST, {"Thresholds": THRESHOLDS})
    with pytest.raises(LayoutError, match=r"OGHIST.*, sheet Country Analytical History: sheet not found"):
        classification.income_groups(sources)
