"""What UN DESA says of the migrant stock of single countries and areas."""

from collections.abc import Collection

SUDAN = (
    "UN DESA's figures for the Sudan from 1990 to 2005 refer to the Sudan and South Sudan, the population beside them "
    "to the Sudan alone; for South Sudan it gives one unchanged figure in those years."
)
LAST_WITH_SOUTH_SUDAN = 2005
OF_AREAS = {
    "BES": "UN DESA's figures for 1990 to 2000 refer to the former Netherlands Antilles, that for 2005 to them without "
    "Sint Maarten (Dutch part).",
    "PSE": "Refugees are not part of UN DESA's figures for the State of Palestine.",
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


def of_areas(codes: Collection[str], *, first: int) -> list[str]:
    """Return the remarks on the figures of some countries and areas, shown from the year `first` on."""
    named = set(codes)
    return [
        *([SUDAN] if first <= LAST_WITH_SOUTH_SUDAN and named & {"SDN", "SSD"} else []),
        *(OF_AREAS[area] for area in OF_AREAS if area in named),
        *([OTHER_PARTS] if named & BORN_IN_OTHER_PARTS else []),
    ]
