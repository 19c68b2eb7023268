import pandas as pd

from dashboard.figures import grouping


def test_groups_stand_in_the_order_of_the_words_then_of_the_rows():
    rows = pd.DataFrame({"sex": ["both", "male", "female"]})
    assert grouping.order(rows, "sex", {"female": "Women", "male": "Men"}) == ["female", "male", "both"]


def test_a_stack_of_shares_that_rounding_leaves_near_100_ends_at_100():
    rows = pd.DataFrame({"edition": [1, 1, 2], "share": [60.0, 39.9, 80.0]})
    assert grouping.longest_stack(rows, value="share", category="edition") == 100


def test_the_longest_stack_of_amounts_is_its_sum():
    rows = pd.DataFrame({"year": [1, 1, 2], "persons": [60.0, 39.0, 80.0]})
    assert grouping.longest_stack(rows, value="persons", category="year") == 99


def test_bars_of_a_group_stand_at_their_categories():
    rows = pd.DataFrame({"sector": ["Services", "Industry"], "share": [60.0, float("nan")]})
    trace = grouping.trace(
        rows,
        at=["Industry", "Services"],
        value="share",
        category="sector",
        name="Women",
        colour="#5b2a91",
        stacked=True,
        period=2022,
        lang="en",
    )
    assert (trace["y"], trace["x"]) == ([1, 0], [60.0, None])
    assert trace["hovertext"] == ["Services, Women<br>60.0 per cent, 2022", "Industry, Women<br>no data, 2022"]
