"""What readers may choose on the page of a country or area; the country itself stands in the path."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from dashboard.components.choices import country_options, single, year_options
from dashboard.data import areas
from dashboard.definitions import frames
from dashboard.messages.values import Message
from dashboard.view import Control, Option, Selection

FIRST = 1990
"""The first year of the migrant stock."""
AGE_YEAR = 2020
"""The last year of the tables by age, which are those of the 2020 revision."""
MOST_OTHERS = 3


@cache
def every_area() -> tuple[Option, ...]:
    """Return one option a country or area, in the order of their English names."""
    return country_options(areas.names())


SUBJECT: Control[str] = Control(
    name="country", label=Message("country-subject"), options=every_area, default=lambda: "PHL", widget="select"
)
"""The country or area that the page is about."""
YEAR: Control[int] = Control(
    name="year",
    label=Message("country-year"),
    options=lambda: year_options(frames.stock_years()),
    default=lambda: str(frames.stock_years()[-1]),
    number=True,
)
AGAINST = single(
    "against",
    Message("country-against"),
    {
        "subregion": Message("country-against.subregion"),
        "income": Message("country-against.income"),
        "chosen": Message("country-against.chosen"),
    },
)
OTHERS: Control[tuple[str, ...]] = Control(
    name="others",
    label=Message("country-others"),
    options=every_area,
    default=lambda: "",
    many=True,
    most=MOST_OTHERS,
    widget="checklist",
)


def open_profile(point: Mapping[str, Any], _selection: Selection) -> str | None:
    """Return the country or area that a pressed mark stands for, whose profile then opens."""
    country = point.get("customdata")
    if isinstance(country, list):
        country = country[0] if country else None
    return str(country) if country in areas.names() else None
