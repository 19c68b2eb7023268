"""Which views of the dashboard inform each guiding question, and which targets of the SDGs it touches."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.messages.values import Message

TARGETS: Mapping[str, Message] = {
    "4.4": Message("guiding-target-skills"),
    "8.5": Message("guiding-target-employment"),
    "8.7": Message("guiding-target-forced-labour"),
    "8.8": Message("guiding-target-rights"),
    "10.7": Message("guiding-target-migration"),
    "10.c": Message("guiding-target-remittances"),
    "16.2": Message("guiding-target-trafficking"),
    "16.7": Message("guiding-target-decisions"),
    "17.3": Message("guiding-target-resources"),
    "17.9": Message("guiding-target-capacity"),
    "17.14": Message("guiding-target-coherence"),
    "17.16": Message("guiding-target-partnership"),
    "17.17": Message("guiding-target-society"),
    "17.18": Message("guiding-target-data"),
}
"""Targets of the Sustainable Development Goals by their numbers, named in a few words of the project."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A chart, opened at a selection."""

    chart: str
    """The chart's id."""
    query: str = ""
    """What differs from the defaults: "mobility=south_south&year=2024"."""


@dataclass(frozen=True, slots=True)
class Informed:
    """What informs a guiding question."""

    views: tuple[Opened, ...]
    """One to three, the most telling first."""
    targets: tuple[str, ...]
    """Keys of TARGETS, in their order."""


BETWEEN_SOUTH = "mobility=south_south"
COMMUNITIES = Opened("corridors-communities")
MEMBERSHIPS = Opened("country-memberships")
NEIGHBOURS = Opened("corridors-neighbours", BETWEEN_SOUTH)
LARGEST = Opened("corridors-top", BETWEEN_SOUTH)
ROSE = Opened("corridors-top", f"{BETWEEN_SOUTH}&show=rose&since=2010")
POPULATIONS = Opened("overview-populations")
AGE = Opened("country-age")
UNEMPLOYMENT = Opened("country-unemployment")
WORK_DATA = Opened("sectors-map")
EDITIONS = Opened("sectors-editions")
COST = Opened("remittances-cost-corridors")

INFORMED: Mapping[str, Informed] = {
    "Q01": Informed((LARGEST, Opened("south-flows")), ("8.8", "10.7")),
    "Q02": Informed((NEIGHBOURS, COMMUNITIES, COST), ("8.8", "10.7", "10.c")),
    "Q03": Informed((COMMUNITIES,), ("10.7", "17.9")),
    "Q04": Informed((MEMBERSHIPS, Opened("country-stock"), Opened("corridors-country")), ("10.7", "17.14")),
    "Q05": Informed((WORK_DATA, Opened("remittances-cost-countries")), ("10.7", "17.9", "17.18")),
    "Q06": Informed((ROSE, Opened("south-subregions")), ("10.7", "17.16")),
    "Q07": Informed((NEIGHBOURS, MEMBERSHIPS), ("10.7", "17.9")),
    "Q08": Informed((Opened("corridors-country"), COST), ("8.8", "10.7", "10.c")),
    "Q09": Informed((Opened("south-table"), Opened("south-definitions")), ("10.7", "17.9")),
    "Q10": Informed((Opened("corridors-money"), Opened("remittances-ranking"), AGE), ("10.7", "10.c", "17.3")),
    "Q11": Informed((Opened("corridors-partners"), Opened("corridors-country")), ("8.8", "10.7")),
    "Q12": Informed((LARGEST, NEIGHBOURS), ("10.7", "17.9")),
    "Q13": Informed((EDITIONS, Opened("feminisation-workers")), ("8.8", "10.7")),
    "Q14": Informed((AGE, UNEMPLOYMENT), ("8.5", "10.7")),
    "Q15": Informed((COMMUNITIES,), ("16.7", "17.17")),
    "Q16": Informed((WORK_DATA, Opened("feminisation-outflows")), ("17.18",)),
    "Q17": Informed((Opened("remittances-quoted"), Opened("sectors-paper")), ("17.18",)),
    "Q18": Informed((Opened("remittances-groups-trend"), UNEMPLOYMENT), ("8.5", "17.18")),
    "Q19": Informed((Opened("corridors-communities-trend"), Opened("corridors-own-region")), ("10.7",)),
    "Q20": Informed((Opened("country-branches"), Opened("feminisation-destinations")), ("4.4", "8.5", "10.7")),
    "Q21": Informed((Opened("feminisation-outflows"), COMMUNITIES), ("10.7",)),
    "Q22": Informed((Opened("distribution-income"), Opened("corridors-regions")), ("10.7", "17.16")),
    "Q23": Informed((COMMUNITIES,), ("8.8", "10.7", "17.16")),
    "Q24": Informed((Opened("country-key"), ROSE), ("10.7", "17.16")),
    "Q25": Informed(
        (POPULATIONS, Opened("remittances-flows"), Opened("remittances-cost-classes")),
        ("8.8", "10.7", "10.c", "17.3"),
    ),
    "Q26": Informed((POPULATIONS, EDITIONS), ("8.8", "10.7")),
    "Q27": Informed((Opened("sectors-sex"), Opened("feminisation-domestic")), ("8.7", "8.8", "16.2")),
    "Q28": Informed((Opened("sectors-world"), Opened("sectors-domestic"), WORK_DATA), ("8.7", "8.8")),
    "Q29": Informed((UNEMPLOYMENT, AGE, Opened("sectors-weight")), ("8.5", "10.7", "17.14")),
    "Q30": Informed((WORK_DATA, Opened("feminisation-outflows")), ("17.18",)),
    "Q31": Informed((Opened("country-branches"), Opened("sectors-country")), ("4.4", "10.7")),
    "Q32": Informed((Opened("sectors-ranking"), COMMUNITIES), ("8.8", "16.7", "17.17")),
    "Q33": Informed((COMMUNITIES, MEMBERSHIPS), ("10.7", "16.7")),
    "Q34": Informed((POPULATIONS,), ("8.8", "10.7", "17.14")),
}
"""Every guiding question by its number."""
