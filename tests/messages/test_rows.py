"""What messages take from rows of tables."""

import pandas as pd

from dashboard.messages.rows import each, of_row, one_decimal
from dashboard.messages.values import Message, Number, Place, Share, Year, say

ROWS = pd.DataFrame(
    {"country": ["NPL", "TON"], "year": [2024, 2023], "share_of_gdp": [26.94, None], "flow": ["fdi_inflows", None]}
)


def test_a_row_gives_figures_by_unit_places_by_code_and_other_texts_as_they_are():
    found = of_row(ROWS.iloc[0], place="country", at="year", figure="share_of_gdp", flow="flow")
    assert found == {"place": Place("NPL"), "at": Year(2024), "figure": Share(26.94), "flow": "fdi_inflows"}


def test_a_column_may_be_wanted_as_another_kind():
    assert of_row(ROWS.iloc[0], figure=("share_of_gdp", one_decimal))["figure"] == Number(26.94, 1)


def test_groups_are_places_too():
    assert of_row({"group": "Southern Asia"}, group="group") == {"group": Place("Southern Asia")}


def test_what_is_missing_is_none_and_all_where_there_is_no_row():
    assert of_row(ROWS.iloc[1], figure="share_of_gdp", flow="flow") == {"figure": None, "flow": None}
    assert of_row(ROWS.iloc[1], figure=("share_of_gdp", one_decimal)) == {"figure": None}
    assert of_row(None, place="country", figure="share_of_gdp") == {"place": None, "figure": None}


def test_rows_are_said_one_after_the_other_and_no_rows_are_none():
    message = Message("remittances-gap")
    gaps = each(ROWS.head(1), message, "semicolon", place="country", figure="share_of_gdp", at="year")
    assert say(Message("remittances-chosen", parts=gaps)) == "Chosen: Nepal (26.9 per cent in 2024)."
    assert each(ROWS[:0], message, place="country", figure="share_of_gdp", at="year") is None
