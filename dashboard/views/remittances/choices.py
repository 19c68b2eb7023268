"""What readers may choose on the page of remittances, and the frames that its charts share."""

from functools import cache

import pandas as pd

from dashboard import formats
from dashboard.components.choices import country_options, worded, year_options
from dashboard.data import areas, catalogue
from dashboard.i18n import t
from dashboard.messages.values import Message
from dashboard.terms import DIRECTIONS, INCOME_GROUPS
from dashboard.view import Control, Option

FIRST, LAST = 1990, 2024
"""The years of remittances received."""
LAST_PAID = 2021
FIRST_COST, LAST_COST = 2011, 2020
LEADERS = 15
"""Bars of a ranking, before those of the chosen countries."""
COLUMN = {"gdp": "share_of_gdp", "usd": "remittances_received"}
"""For each value of `measure`, the column that is drawn."""


def with_names(rows: pd.DataFrame, *, lang: str) -> pd.DataFrame:
    """Return `rows` with the `name` of each country in front."""
    names = areas.names(lang)
    return rows.assign(name=[names[country] for country in rows["country"]])[["name", *rows.columns]]


def figure_words(value: float, *, column: str, lang: str) -> str:
    """Return a figure as a sentence says it: US$ 40.3 billion; 8.7 per cent; less than 0.1 per cent."""
    return formats.in_words(value, column=column, lang=lang)


def value_words(value: float, *, column: str, lang: str) -> str:
    """Return a figure as a sentence says it, with what a share is of: US$ 40.3 billion; 8.7 per cent of GDP."""
    words = figure_words(value, column=column, lang=lang)
    if column == "share_of_gdp" and not formats.is_missing(value):
        return t("{share} of GDP", lang, share=words)
    return words


@cache
def _reporting(dataset: str) -> tuple[Option, ...]:
    return country_options(catalogue.frame(dataset)["country"])


MEASURE: Control[str] = Control(
    name="measure",
    label=Message("remittances-measure"),
    options=worded({"gdp": Message("remittances-measure.gdp"), "usd": Message("remittances-measure.usd")}),
    default=lambda: "gdp",
)
YEAR: Control[int] = Control(
    name="year",
    label="Year",
    options=lambda: year_options(range(FIRST, LAST + 1)),
    default=lambda: str(LAST),
    number=True,
    widget="slider",
    play=True,
)
COUNTRIES: Control[tuple[str, ...]] = Control(
    name="countries",
    label="Countries",
    options=lambda: _reporting("remittances_received"),
    default=lambda: ",".join(catalogue.frame("quoted_figures")["country"]),
    many=True,
    widget="checklist",
)
SINCE: Control[int] = Control(
    name="since",
    label="Lines from",
    options=lambda: year_options((FIRST, 2000, 2010)),
    default=lambda: "2000",
    number=True,
)
GROUPING: Control[str] = Control(
    name="group",
    label="Groups",
    options=worded({"subregion": "Subregion", "income": "Income group"}),
    default=lambda: "subregion",
)
ECONOMIES: Control[str] = Control(
    name="economies",
    label="Economies",
    options=worded({"all": "All that report", "same": "The same throughout"}),
    default=lambda: "all",
)
CLASSIFIED: Control[str] = Control(
    name="classified",
    label="Income group of",
    options=worded({"then": "each year", "latest": "2024, throughout"}),
    default=lambda: "then",
    applies={"group": ("income",), "economies": ("all",)},
)
"""With the same economies throughout, each also stays in one group: that of 2024."""
INCOME: Control[str] = Control(
    name="income",
    label="Economies of",
    options=worded(
        {"lmic": "Low and middle income"} | {key: words for key, words in INCOME_GROUPS.items() if key != "high"}
    ),
    default=lambda: "lmic",
)
PAYER: Control[tuple[str, ...]] = Control(
    name="payer",
    label="Countries",
    options=lambda: _reporting("remittances_paid"),
    default=lambda: "USA,SAU,CHE,CHN",
    many=True,
    widget="checklist",
)
PAID_YEAR: Control[int] = Control(
    name="paid_year",
    label="Year",
    options=lambda: year_options(range(FIRST, LAST_PAID + 1)),
    default=lambda: str(LAST_PAID),
    number=True,
    widget="slider",
    play=True,
)
DIRECTION: Control[str] = Control(
    name="direction",
    label="Cost of",
    options=worded({"sending_to": DIRECTIONS["sending_to"], "sending_from": DIRECTIONS["sending_from"]}),
    default=lambda: "sending_to",
)
COST_YEAR: Control[int] = Control(
    name="cost_year",
    label="Year",
    options=lambda: year_options(range(FIRST_COST, LAST_COST + 1)),
    default=lambda: str(LAST_COST),
    number=True,
    widget="slider",
    play=True,
)
