from dashboard.figures import classes


def test_round_limits_of_skewed_amounts():
    values = [10_000, 20_000, 50_000, 300_000, 900_000, 2_000_000, 4_000_000, 8_000_000, 15_000_000, 50_000_000]
    limits = classes.round_limits(values)
    assert limits == [200_000, 500_000, 2_000_000, 5_000_000, 20_000_000]


def test_round_limits_of_values_of_one_size_are_even_steps():
    assert classes.round_limits([21, 24, 33, 38, 44]) == [25, 30, 35, 40]


def test_no_limit_parts_values_that_are_alike():
    assert classes.round_limits([7, 7, float("nan")]) == []
    assert classes.round_limits([]) == []


def test_classes_of_money_name_the_unit_before_their_lower_limit():
    words = classes.words((1e8, 5e8, 1e9), column="remittances_received", lang="en")
    assert words == [
        "Under US$ 100 million",
        "US$ 100 to 500 million",
        "US$ 500 million to 1 billion",
        "US$ 1 billion and over",
    ]
