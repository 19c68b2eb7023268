"""What readers may choose on the page of remittances, and the frames that its charts share."""

from functools import cache

import pandas as pd

from dashboard import formats
from dashboard.analysis import remittances
from dashboard.data import areas, catalogue
from dashboard.i18n import t
from dashboard.terms import DIRECTIONS, INCOME_GROUPS
from dashboard.view import Control, Option

FIRST, LAST = 1990, 2024
"""The years of remittances received."""
LAST_PAID = 2021
LAST_COST = 2020
QUOTED = {"LSO": 15.0, "MOZ": 11.2, "NPL": 31.3, "PHL": 10.2}
"""Remittances in per cent of gross domestic product, 2016, as the GFMD paper of 2018 on South-South mobility says."""
COLUMN = {"gdp": "share_of_gdp", "usd": "remittances_received"}
"""For each value of `measure`, the column that is drawn."""


@cache
def received() -> pd.DataFrame:
    """Return remittances received by economy and year, with their share of gross domestic product."""
    return remittances.received(catalogue.frame("remittances_received"), catalogue.frame("economy"))


@cache
def paid() -> pd.DataFrame:
    """Return remittances paid by economy and year, to 2021: `country`, `year`, `remittances_paid` (US dollars)."""
    return catalogue.frame("remittances_paid")


def with_names(rows: pd.DataFrame, *, lang: str) -> pd.DataFrame:
    """Return `rows` with the `name` of each country in front."""
    names = areas.names(lang)
    return rows.assign(name=[names[country] for country in rows["country"]])[["name", *rows.columns]]


def value_words(value: float, *, column: str, lang: str) -> str:
    """Return a figure as a sentence says it: US$ 40.3 billion; 8.7 per cent of GDP."""
    words = formats.in_words(value, column=column, lang=lang)
    if column == "share_of_gdp" and not formats.is_missing(value):
        return t("{share} of GDP", lang, share=words)
    return words


def _options(words: dict[str, str]) -> list[Option]:
    return [Option(value=value, label=label) for value, label in words.items()]


def _years(first: int, last: int) -> list[Option]:
    return [Option(value=str(year), label=str(year)) for year in range(first, last + 1)]


@cache
def _country_options(dataset: str) -> tuple[Option, ...]:
    reporting = set(catalogue.frame(dataset)["country"])
    named = sorted((name, country) for country, name in areas.names().items() if country in reporting)
    return tuple(Option(value=country, label=name) for name, country in named)


MEASURE = Control(
    name="measure",
    label="Measure",
    options=lambda: _options({"gdp": "Share of GDP", "usd": "US dollars"}),
    default=lambda: "gdp",
)
YEAR = Control(
    name="year",
    label="Year",
    options=lambda: _years(FIRST, LAST),
    default=lambda: str(LAST),
    number=True,
    widget="slider",
    play=True,
)
COUNTRY = Control(
    name="country",
    label="Countries",
    options=lambda: _country_options("remittances_received"),
    default=lambda: ",".join(QUOTED),
    many=True,
    widget="checklist",
)
GROUPING = Control(
    name="group",
    label="Groups",
    options=lambda: _options({"subregion": "Subregion", "income": "Income group"}),
    default=lambda: "subregion",
)
CLASSIFIED = Control(
    name="classified",
    label="Income group of",
    options=lambda: _options({"latest": "2024, throughout", "then": "each year"}),
    default=lambda: "latest",
    applies={"group": ("income",)},
)
ECONOMIES = Control(
    name="economies",
    label="Economies",
    options=lambda: _options({"all": "All that report", "same": "The same throughout"}),
    default=lambda: "all",
)
INCOME = Control(
    name="income",
    label="Economies of",
    options=lambda: _options(
        {"lmic": "Low and middle income"} | {key: words for key, words in INCOME_GROUPS.items() if key != "high"}
    ),
    default=lambda: "lmic",
)
PAYER = Control(
    name="payer",
    label="Countries",
    options=lambda: _country_options("remittances_paid"),
    default=lambda: "USA,SAU,CHE,CHN",
    many=True,
    widget="checklist",
)
PAID_YEAR = Control(
    name="paid_year",
    label="Year",
    options=lambda: _years(FIRST, LAST_PAID),
    default=lambda: str(LAST_PAID),
    number=True,
    widget="slider",
    play=True,
)
DIRECTION = Control(
    name="direction",
    label="Cost of",
    options=lambda: _options({"sending_to": DIRECTIONS["sending_to"], "sending_from": DIRECTIONS["sending_from"]}),
    default=lambda: "sending_to",
)
COST_YEAR = Control(
    name="cost_year",
    label="Year",
    options=lambda: _years(2011, LAST_COST),
    default=lambda: str(LAST_COST),
    number=True,
    widget="slider",
    play=True,
)
