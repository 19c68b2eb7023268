"""What a reader may choose on this page."""

from functools import cache

from dashboard.analysis import sectors
from dashboard.data import areas, catalogue
from dashboard.terms import BROAD_SECTORS, ILO_EDITIONS, SECTOR_PARTS, SECTORS, SEXES
from dashboard.view import Control, Option, Selection


def year_of(edition: int) -> int:
    """Return the year that an edition of the ILO's estimates is about."""
    return sectors.reference_year(catalogue.frame("migrant_workers"), edition=edition)


def edition_of(selection: Selection) -> int:
    """Return the chosen edition of the ILO's estimates."""
    return selection.number("edition")


def _edition_options() -> list[Option]:
    return [Option(value=str(one), label=f"{year_of(one)} ({words})") for one, words in ILO_EDITIONS.items()]


def _sector_options() -> list[Option]:
    order = [part for sector in BROAD_SECTORS for part in (sector, *SECTOR_PARTS.get(sector, ()))]
    return [Option(value=sector, label=SECTORS[sector]) for sector in order]


@cache
def _countries() -> tuple[tuple[str, str], ...]:
    names = areas.names()
    codes = catalogue.frame("migrant_employment")["country"].unique()
    return tuple(sorted(((code, names[code]) for code in codes), key=lambda pair: pair[1]))


EDITION = Control(
    name="edition",
    label="Year (edition of the ILO's estimates)",
    options=_edition_options,
    default=lambda: "4",
    number=True,
)
SEX = Control(
    name="sex",
    label="Sex",
    options=lambda: [Option(value=value, label=label) for value, label in SEXES.items()],
    default=lambda: "both",
)
DOMESTIC_SEX = Control(
    name="dsex",
    label="Sex, by subregion",
    options=lambda: [Option(value=value, label=SEXES[value]) for value in ("female", "male", "both")],
    default=lambda: "female",
)
SECTOR = Control(name="sector", label="Branch", options=_sector_options, default=lambda: "industry", widget="select")
COUNTRY_SEX = Control(
    name="csex",
    label="Sex",
    options=lambda: [Option(value=value, label=label) for value, label in SEXES.items()],
    default=lambda: "both",
)
COUNTRY = Control(
    name="country",
    label="Country",
    options=lambda: [Option(value=code, label=name) for code, name in _countries()],
    default=lambda: "MYS",
    widget="select",
)
TOP = Control(
    name="top",
    label="In the ranking",
    options=lambda: [Option(value="20", label="First 20"), Option(value="all", label="All countries")],
    default=lambda: "20",
)
