"""What UN DESA says of the migrant stock of single countries and areas."""

from collections.abc import Collection
from functools import cache

from dashboard.data import areas
from dashboard.definitions.frames import corridors
from dashboard.i18n import listing, t

SUDAN = (
    "UN DESA’s figures for the Sudan from 1990 to 2005 refer to the Sudan and South Sudan, the population beside them "
    "to the Sudan alone; for South Sudan it gives one unchanged figure in those years."
)
SUDAN_BY_ORIGIN = (
    "UN DESA’s figures for the Sudan from 1990 to 2005 refer to the Sudan and South Sudan; for those years the data "
    "have nobody from one living in the other, and for South Sudan one unchanged number of immigrants, all of unknown "
    "origin."
)
LAST_WITH_SOUTH_SUDAN = 2005
LAST_WITH_OTHER_BORDERS = 2005
"""Of the Sudan, and of the former Netherlands Antilles."""
OF_AREAS = {
    "BES": "UN DESA’s figures for 1990 to 2000 refer to the former Netherlands Antilles, that for 2005 to them without "
    "Sint Maarten (Dutch part).",
    "PSE": "Refugees are not part of UN DESA’s figures for the State of Palestine.",
}
"""What UN DESA says of the figures of single areas."""
BORN_IN_OTHER_PARTS = frozenset(
    [
        "ABW",
        "AIA",
        "BMU",
        "CHI",
        "COK",
        "CUW",
        "CYM",
        "DNK",
        "FLK",
        "FRA",
        "FRO",
        "GBR",
        "GIB",
        "GLP",
        "GRL",
        "GUF",
        "GUM",
        "IMN",
        "MNP",
        "MSR",
        "MTQ",
        "MYT",
        "NIU",
        "NLD",
        "NZL",
        "PRI",
        "PYF",
        "REU",
        "SHN",
        "SPM",
        "SXM",
        "TCA",
        "TKL",
        "USA",
        "VGB",
        "VIR",
        "WLF",
    ]
)
"""Areas in which UN DESA counts persons born in other parts or associated territories of the same State."""
OTHER_PARTS = "Persons born in other parts or associated territories of the same State count as migrants here."
COUNTED_PARTS = {
    "DNK": ("FRO", "GRL"),
    "FRA": ("GLP", "GUF", "MTQ", "MYT", "NCL", "PYF", "REU", "SPM", "WLF"),
    "GBR": ("AIA", "BMU", "CHI", "CYM", "FLK", "GIB", "IMN", "MSR", "SHN", "TCA", "VGB"),
    "NLD": ("ABW", "BES", "CUW", "SXM"),
    "NZL": ("COK", "NIU", "TKL"),
    "USA": ("GUM", "MNP", "PRI", "VIR"),
}
"""States, and the parts and territories of which UN DESA’s notes say that who was born there counts as a migrant."""
NOT_BY_ORIGIN = (
    "UN DESA says that persons born in {parts} count as migrants in {state}; in the data by country of origin, nobody "
    "from there lives in {state}."
)


def of_areas(codes: Collection[str], *, first: int) -> list[str]:
    """Return the remarks on the figures of some countries and areas, shown from the year `first` on."""
    named = set(codes)
    return [
        *([SUDAN] if first <= LAST_WITH_SOUTH_SUDAN and named & {"SDN", "SSD"} else []),
        *(OF_AREAS[area] for area in OF_AREAS if area in named),
        *([OTHER_PARTS] if named & BORN_IN_OTHER_PARTS else []),
    ]


def of_corridors(codes: Collection[str], *, first: int, lang: str) -> list[str]:
    """Return the remarks on some countries and areas where migrants are shown by origin, from the year `first` on."""
    named = set(codes)
    parts = [state for state in COUNTED_PARTS if state in named or named & set(COUNTED_PARTS[state])]
    older = first <= LAST_WITH_OTHER_BORDERS
    return [
        *([SUDAN_BY_ORIGIN] if first <= LAST_WITH_SOUTH_SUDAN and named & {"SDN", "SSD"} else []),
        *(OF_AREAS[area] for area in OF_AREAS if area in named and (area != "BES" or older)),
        *([OTHER_PARTS] if _others_counted(named) else []),
        *(remark for state in parts for remark in _without_pair(state, named, lang)),
    ]


def _others_counted(named: set[str]) -> bool:
    """Return whether the data by origin have migrants from another part of the State for one of the areas."""
    alone = {state for state in COUNTED_PARTS if absent_parts(state) == COUNTED_PARTS[state]}
    return bool((named & BORN_IN_OTHER_PARTS) - alone)


def _without_pair(state: str, named: set[str], lang: str) -> list[str]:
    """Return that the data have nobody from some parts of a State in it: all of them, or those among `named`."""
    absent = [part for part in absent_parts(state) if state in named or part in named]
    if not absent:
        return []
    names = areas.names(lang)
    said = listing([areas.in_sentence(names[part], lang) for part in absent], lang)
    return [t(NOT_BY_ORIGIN, lang, parts=said, state=areas.in_sentence(names[state], lang))]


@cache
def absent_parts(state: str) -> tuple[str, ...]:
    """Return the counted parts of a State from which the data by origin have nobody in it, in any year."""
    stock = corridors()
    there = set(stock.loc[stock["destination"] == state, "origin"])
    return tuple(part for part in COUNTED_PARTS[state] if part not in there)
