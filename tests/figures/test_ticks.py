import pytest

from dashboard.figures import ticks


def test_the_axis_ends_little_beyond_the_largest_value_and_the_unit_stands_at_the_topmost_tick():
    ends, found, words = ticks.numbers(0, 47_000_000, column="persons", lang="en")
    assert ends == [0, pytest.approx(49_350_000)]
    assert found == [0, 10_000_000, 20_000_000, 30_000_000, 40_000_000]
    assert words == ["0", "10", "20", "30", "40<br>million"]


def test_units_of_shares_and_money():
    assert ticks.numbers(0, 55, column="share_female", lang="en")[2] == ["0", "20", "40%"]
    assert ticks.numbers(0, 1.2e9, column="gdp", lang="en")[2] == ["0", "0.5", "US$ 1.0<br>billion"]


def test_an_axis_that_does_not_start_at_nought_begins_little_below_the_least():
    ends, found, _ = ticks.numbers(30, 55, column="share_female", lang="en")
    assert ends == [28.75, 56.25]
    assert found == [30, 40, 50]


def test_ticks_show_negative_values_too():
    ends, found, words = ticks.numbers(-7, 12, column="share", lang="en")
    assert ends == [pytest.approx(-7.95), pytest.approx(12.95)]
    assert (found, words) == ([-5, 0, 5, 10], ["−5", "0", "5", "10%"])


@pytest.mark.parametrize("span", [1, 1.2, 1.9, 2.4, 3, 4.9, 7, 9.9])
@pytest.mark.parametrize("count", [3, 4, 5])
def test_there_are_at_least_two_ticks_within_the_ends(span, count):
    found = ticks.between(0.3, 0.3 + span, count=count)
    assert len(found) >= 2
    assert all(0.3 <= tick <= 0.3 + span for tick in found)


def test_nothing_but_nought_has_an_axis_to_one():
    assert ticks.numbers(0, 0, column="persons", lang="en")[0] == [0, 1]


def test_years_are_the_ends_and_round_years_clear_of_them():
    assert ticks.years([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024], room=250) == [1990, 2000, 2010, 2024]
    assert ticks.years(range(2011, 2026), room=250) == [2011, 2015, 2020, 2025]
    assert ticks.years([2022], room=250) == [2022]


def test_where_there_is_little_room_fewer_years_are_named():
    assert ticks.years(range(2000, 2025), room=130) == [2000, 2010, 2024]
    assert ticks.years(range(2000, 2025), room=60) == [2000, 2024]


def test_few_years_that_stand_apart_are_all_named():
    assert ticks.years([2013, 2017, 2019, 2022], room=250) == [2013, 2017, 2019, 2022]


def test_ten_columns_or_fewer_are_all_named_and_shortly_where_they_stand_close():
    years, words = ticks.column_years([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025], room=300)
    assert years == [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]
    assert words == ["1990", "’95", "’00", "’05", "’10", "’15", "’20", "2025"]
    assert ticks.column_years([2013, 2017, 2019, 2022], room=500)[1] == ["2013", "2017", "2019", "2022"]


def test_the_last_year_is_short_too_where_another_has_no_room_beside_it():
    years = [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024]
    assert ticks.column_years(years, room=290) == (years, ["1990", "’95", "’00", "’05", "’10", "’15", "’20", "’24"])


def test_a_year_that_would_meet_the_last_is_not_named():
    assert ticks.column_years([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2022], room=250) == (
        [1990, 1995, 2000, 2005, 2010, 2015, 2022],
        ["1990", "’95", "’00", "’05", "’10", "’15", "2022"],
    )


def test_of_many_columns_some_are_named():
    assert ticks.column_years(range(2011, 2026), room=300) == (
        [2011, 2015, 2020, 2025],
        ["2011", "2015", "2020", "2025"],
    )


@pytest.mark.parametrize(
    ("lang", "persons", "dollars", "share"),
    [
        ("en", ["0", "15", "30<br>million"], ["0", "US$ 2<br>billion"], ["0", "50%"]),
        ("fr", ["0", "15", "30<br>millions"], None, ["0", "50\u202f%"]),
        ("es", ["0", "15", "30<br>millones"], None, None),
        ("ar", ["0", "15", "30<br>مليون"], None, ["0", "50%"]),
        ("zh", ["0", "1,500", "3,000万"], None, ["0", "50%"]),
        ("ru", ["0", "15", "30<br>миллионов"], None, ["0", "50\u00a0%"]),
    ],
)
def test_the_scale_of_an_axis_is_that_of_the_language(lang, persons, dollars, share):
    assert ticks.words([0, 15e6, 30e6], column="persons", lang=lang) == persons
    assert dollars is None or ticks.words([0, 2e9], column="remittances", lang=lang) == dollars
    assert share is None or ticks.words([0, 50], column="share", lang=lang) == share


def test_a_first_year_that_would_stand_in_the_words_of_the_other_axis_has_none():
    assert ticks.column_years(range(1927, 2021), room=300)[0][0] > 1927
    assert ticks.column_years(range(1927, 2021), room=3_000)[0][0] == 1927
