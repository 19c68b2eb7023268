"""The first rows of a ranking, and those beside them."""

import pandas as pd

from dashboard.analysis.leading import first, foremost

ROWS = pd.DataFrame({"country": ["NPL", "OMN", "PHL", "OMN"], "rank": [1, 2, 3, 4]}, index=[7, 3, 5, 1])


def test_the_first_come_in_their_order_whatever_their_labels():
    assert first(ROWS, 2).to_dict("list") == {"country": ["NPL", "OMN"], "rank": [1, 2]}
    assert first(ROWS, 9)["rank"].tolist() == [1, 2, 3, 4]


def test_others_stay_at_their_place():
    assert first(ROWS, 1, also=ROWS["country"] == "PHL")["rank"].tolist() == [1, 3]


def test_the_foremost_is_the_first_of_those_meant():
    assert foremost(ROWS["country"] == "OMN").tolist() == [False, True, False, False]
    assert not foremost(ROWS["country"] == "XXX").any()
