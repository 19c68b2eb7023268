"""What a reader may choose on this page."""

from functools import cache
from typing import Any

from dashboard.components.choices import COUNTRY, country_options, sex, single
from dashboard.data import catalogue
from dashboard.messages.terms import category
from dashboard.messages.values import Message, Place, Year
from dashboard.terms import BROAD_SECTORS, ILO_EDITIONS, SECTOR_PARTS
from dashboard.view import Control, Option, Selection
from dashboard.views.sectors.frames import year_of


def named_edition(selection: Selection) -> dict[str, Any]:
    """Return the chosen edition of the ILO's estimates by its name, and its year, as messages take them."""
    chosen = EDITION.of(selection)
    return {"edition": Message("ilo-edition", edition=chosen), "year": Year(year_of(chosen))}


def _edition_options() -> list[Option]:
    return [
        Option(value=str(one), label=Message("ilo-edition-of-year", edition=one, year=Year(year_of(one))))
        for one in ILO_EDITIONS
    ]


def _sector_options() -> list[Option]:
    order = [part for sector in BROAD_SECTORS for part in (sector, *SECTOR_PARTS.get(sector, ()))]
    return [Option(value=sector, label=category("sector", sector)) for sector in order]


@cache
def _hosts() -> tuple[Option, ...]:
    nothing = Option(value="", label=Message("sectors-host.own", place=Place(STAND_IN_HOST)))
    return (nothing, *country_options(catalogue.frame("migrant_employment")["country"].unique()))


def host_of(host: str, country: str) -> str:
    """Return the country that the charts of one country are about: the one chosen here, else the reader's where the
    table has it, else STAND_IN_HOST.
    """
    return host or (country if country in HOST.texts() else "") or STAND_IN_HOST


def shown_host(selection: Selection) -> str:
    """Return the country that the charts of one country are about, for a selection (`host_of`)."""
    return host_of(HOST.of(selection), COUNTRY.of(selection))


EDITION: Control[int] = Control(
    name="edition",
    label=Message("sectors-edition"),
    options=_edition_options,
    default=lambda: "4",
    number=True,
)
SEX = sex()
DOMESTIC_SEX = sex("dsex", label=Message("sectors-sex-by-subregion"), default="female")
SECTOR: Control[str] = Control(
    name="sector",
    label=Message("sectors-choice"),
    options=_sector_options,
    default=lambda: "industry",
    widget="select",
)
COUNTRY_SEX = sex("csex")
STAND_IN_HOST = "MYS"
HOST: Control[str] = Control(
    name="host", label=Message("sectors-host"), options=_hosts, default=lambda: "", widget="select"
)
TOP = single("top", Message("sectors-top"), {"20": Message("sectors-top.first"), "all": Message("sectors-top.all")})
