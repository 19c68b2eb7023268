"""What readers may choose on the page of remittances, and the frames that its charts share."""

from collections.abc import Callable
from functools import cache

import pandas as pd

from dashboard.analysis import leading, remittances
from dashboard.components.choices import COUNTRY, several, single, with_own, worded, year_options
from dashboard.data import areas, catalogue
from dashboard.definitions import income, peers, quoted
from dashboard.messages.values import Message, Place, Year, by_name
from dashboard.view import Control, Selection

FIRST, LAST = 1990, 2024
"""The years of remittances received."""
LAST_PAID = 2021
RECENT = 5
"""Years within which a figure tells how large an economy's remittances are."""
FIRST_COST, LAST_COST = 2011, 2020
LEADERS = 15
"""Bars of a ranking, before those of the chosen countries."""
COLUMN = {"gdp": "share_of_gdp", "usd": "remittances_received"}
"""For each value of `measure`, the column that is drawn."""
OTHER = {"gdp": "usd", "usd": "gdp"}


def with_names(rows: pd.DataFrame, *, lang: str) -> pd.DataFrame:
    """Return `rows` with the `name` of each country in front."""
    names = areas.names(lang)
    return rows.assign(name=[names[country] for country in rows["country"]])[["name", *rows.columns]]


def columns(measure: str) -> list[str]:
    """Return the columns of a table of remittances received, the chosen measure first."""
    return ["name", COLUMN[measure], COLUMN[OTHER[measure]], "year", "country"]


def shown(selection: Selection, control: Control[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the countries chosen with `control`, as the language sorts their names, and after them the reader's."""
    chosen = by_name(map(Place, control.of(selection)), selection.lang)
    return with_own([place.code for place in chosen], COUNTRY.of(selection))


@cache
def lately(dataset: str, last: int) -> "pd.Series[float]":
    """Return what every economy of a dataset received or paid by its latest figure of the five years up to `last`, by
    country; missing where it has none. The last year alone would leave out large economies that report late.
    """
    rows = catalogue.frame(dataset)
    recent = rows[rows["year"].between(last - RECENT + 1, last) & rows[dataset].notna()].sort_values("year")
    said = recent.drop_duplicates("country", keep="last").set_index("country")[dataset].astype(float)
    return said.reindex(rows["country"].unique())


def every_and(ranking: pd.DataFrame, *, countries: tuple[str, ...], country: str, year: int, lang: str) -> pd.DataFrame:
    """Return every economy of a `ranking` with its `name` and `rank`, then the chosen ones that are not in it."""
    chosen = with_own(countries, country)
    return with_names(remittances.leaders(ranking, chosen=chosen, year=year, most=len(ranking)), lang=lang)


def leaders_and(control: Control[tuple[str, ...]]) -> Callable[[pd.DataFrame, Selection, int], pd.DataFrame]:
    """Return what gives the first rows of a ranking with those of the countries chosen with `control`."""

    def first(rows: pd.DataFrame, selection: Selection, count: int) -> pd.DataFrame:
        return leading.first(rows, count, also=rows["country"].isin(shown(selection, control)))

    return first


def _years(name: str, first: int, last: int) -> Control[int]:
    """Return the choice of one of the years from `first` to `last`, the last unless another is chosen."""
    return Control(
        name=name,
        label=Message("remittances-year"),
        options=lambda: year_options(range(first, last + 1)),
        default=lambda: str(last),
        number=True,
        widget="slider",
        play=True,
    )


MEASURE = single(
    "measure",
    Message("remittances-measure"),
    {"gdp": Message("remittances-measure.gdp"), "usd": Message("remittances-measure.usd")},
)
YEAR = _years("year", FIRST, LAST)
COUNTRIES = several(
    "countries",
    Message("remittances-countries"),
    lambda: catalogue.frame("remittances_received")["country"],
    default=lambda: ",".join(quoted.OUTPUT.values()),
    leads=peers.leading(lambda: lately("remittances_received", LAST)),
    led=peers.beside,
)
SINCE: Control[int] = Control(
    name="since",
    label=Message("remittances-since"),
    options=lambda: year_options((FIRST, 2000, 2010)),
    default=lambda: "2000",
    number=True,
)
GROUPING = single(
    "group",
    Message("remittances-group"),
    {"subregion": Message("remittances-group.subregion"), "income": Message("remittances-group.income")},
)
ECONOMIES = single(
    "economies",
    Message("remittances-economies"),
    {"all": Message("remittances-economies.all"), "same": Message("remittances-economies.same")},
)
CLASSIFIED: Control[str] = Control(
    name="classified",
    label=Message("remittances-classified"),
    options=lambda: worded(
        {
            "then": Message("remittances-classified.then"),
            "latest": Message("remittances-classified.latest", year=Year(income.latest_year())),
        }
    )(),
    default=lambda: "then",
    applies={"group": ("income",), "economies": ("all",)},
)
"""With the same economies throughout, each also stays in one group: that of 2024."""
INCOME = single(
    "income",
    Message("remittances-income"),
    {
        "lmic": Message("remittances-income.lmic"),
        "upper-middle": Message("remittances-income.upper-middle"),
        "lower-middle": Message("remittances-income.lower-middle"),
        "low": Message("remittances-income.low"),
    },
)
PAYER = several(
    "payer",
    Message("remittances-countries"),
    lambda: catalogue.frame("remittances_paid")["country"],
    default=lambda: "USA,SAU,CHE,CHN",
    leads=peers.leading(lambda: lately("remittances_paid", LAST_PAID)),
    led=peers.beside,
)
PAID_YEAR = _years("paid_year", FIRST, LAST_PAID)
DIRECTION = single(
    "direction",
    Message("remittances-direction"),
    {
        "sending_to": Message("remittances-direction.sending_to"),
        "sending_from": Message("remittances-direction.sending_from"),
    },
)
COST_YEAR = _years("cost_year", FIRST_COST, LAST_COST)


def column_of(selection: Selection) -> str:
    """Return the column that the selection shows."""
    return COLUMN[MEASURE.of(selection)]
