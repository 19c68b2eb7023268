"""Numbers as readers see them."""

import math

import pytest

from dashboard import formats
from dashboard.messages import numbers
from dashboard.messages.values import join, measured, write


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (167_700_000, "167.7 million"),
        (856_600_000_000, "856.6 billion"),
        (999_999_999, "1.0 billion"),
        (24_300, "24,300"),
        (0, "0"),
        (8_450_000, "8.5 million"),
        (0.5, "1"),
        (0.0795, "0.08"),
        (-0.003, "−0.003"),
        (-2_500_000, "−2.5 million"),
        (math.nan, "no data"),
        (None, "no data"),
    ],
)
def test_amounts_are_said_in_words_of_scale(value, text):
    assert numbers.amount(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (12.46, "12.5 per cent"),
        (-0.04, "0.0 per cent"),
        (0, "0.0 per cent"),
        (0.04, "less than 0.1 per cent"),
        (99.97, "over 99.9 per cent"),
        (100, "100.0 per cent"),
        (math.nan, "no data"),
    ],
)
def test_shares_have_one_decimal(value, text):
    assert numbers.per_cent(value) == text


@pytest.mark.parametrize(
    ("cost", "words", "cell"),
    [
        (5.00040091574192, "just over 5 per cent", "5.0004"),
        (4.97644478, "just under 5 per cent", "4.98"),
        (3.0000001, "just over 3 per cent", "3.0000001"),
        (5.0, "5.0 per cent", "5.0"),
        (5.06, "5.1 per cent", "5.1"),
        (-0.215, "−0.2 per cent", "−0.2"),
        (math.nan, "no data", "no data"),
    ],
)
def test_a_cost_is_never_written_on_the_other_side_of_a_mark(cost, words, cell):
    assert write(measured(cost, "cost_of_sending")) == words
    assert formats.cell(cost, column="cost_of_sending") == cell


def test_separators_are_those_of_the_language():
    assert numbers.number(24_000_000, lang="fr") == "24\u202f000\u202f000"
    assert numbers.number(4.4, decimals=1, lang="es") == "4,4"


def test_points_carry_their_sign():
    assert numbers.points(3.21) == "+3.2 percentage points"
    assert numbers.points(-0.5) == "−0.5 percentage points"


@pytest.mark.parametrize(
    ("value", "column", "text"),
    [
        (24_000_000, "migrant_workers", "24,000,000"),
        (12.54, "share_female", "12.5"),
        (2024, "year", "2024"),
        (987.0, "level", "987"),
        (12.34, "level", "12.3"),
        (1234.5, "level", "1,235"),
        (math.nan, "remittances_received", "no data"),
        ("Arab States", "ilo_subregion", "Arab States"),
    ],
)
def test_a_cell_follows_the_pattern_of_its_column(value, column, text):
    assert formats.cell(value, column=column) == text


@pytest.mark.parametrize(
    ("value", "column", "text"),
    [
        (1_500_000, "remittances_received", "US$ 1.5 million"),
        (12.54, "share_female", "12.5 per cent"),
        (24_000_000, "migrant_workers", "24.0 million"),
    ],
)
def test_a_sentence_follows_the_unit_of_its_column(value, column, text):
    assert write(measured(value, column)) == text


@pytest.mark.parametrize(
    ("column", "value", "text"),
    [
        ("area", "Latin America and the Caribbean", "أمريكا اللاتينية ومنطقة البحر الكاريبي"),
        ("origin_group", "High income", "الدخل المرتفع"),
        ("income_group", "high", "الدخل المرتفع"),
        ("group", "migrants", "المهاجرون"),
        ("data_type", "B R", "B R"),
    ],
)
def test_a_cell_names_codes_and_groups_in_the_language(column, value, text):
    assert formats.cell(value, column=column, lang="ar") == text


@pytest.mark.parametrize(
    ("words", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (list("abc"), "a, b and c")]
)
def test_a_listing_reads_as_a_sentence(words, text):
    assert join(words) == text
