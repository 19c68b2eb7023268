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
NEIGHBOURS = Opened("corridors-neighbours", BETWEEN_SOUTH)
LARGEST = Opened("corridors-top", BETWEEN_SOUTH)
ROSE = Opened("corridors-top", f"{BETWEEN_SOUTH}&show=rose&since=2010")
AGE = Opened("country-age")
UNEMPLOYMENT = Opened("country-unemployment")
WORK_DATA = Opened("sectors-map")
OUTFLOWS = Opened("feminisation-outflows")
COST = Opened("remittances-cost-corridors")
INSTRUMENTS = Opened("governance-country")
RATIFIED = Opened("governance-time")
COVERED = Opened("governance-migrants", "instrument=C143")
MIGRANTS_RIGHTS = Opened("governance-migrants", "instrument=ICRMW")
PARTNERS = Opened("governance-agreements")
AGREED = Opened("governance-agreements-over-time")
PROVISIONS = Opened("governance-provisions")
BODIES = Opened("governance-bodies")
MEMBERS = Opened("governance-members")
RIGHTS = Opened("governance-rights")
POLICIES = Opened("governance-policies")
SKILLS = Opened("practices-list", "theme=skills")
PATHWAYS = Opened("practices-list", "theme=regular-pathways")
PARTNERSHIPS = Opened("practices-list", "kind=partnership")
SOCIAL_DIALOGUE = Opened("practices-list", "theme=social-dialogue")

INFORMED: Mapping[str, Informed] = {
    "Q01": Informed((COVERED, LARGEST, RIGHTS), ("8.8", "10.7")),
    "Q02": Informed((PARTNERS, NEIGHBOURS, COST), ("8.8", "10.7", "10.c")),
    "Q03": Informed((Opened("practices-types"), BODIES, COMMUNITIES), ("10.7", "17.9")),
    "Q04": Informed((Opened("country-rules"), PARTNERS, Opened("country-stock")), ("10.7", "17.14")),
    "Q05": Informed((POLICIES, PROVISIONS, WORK_DATA), ("10.7", "17.9", "17.18")),
    "Q06": Informed((ROSE, POLICIES), ("10.7", "17.16")),
    "Q07": Informed((NEIGHBOURS, PARTNERS, MEMBERS), ("10.7", "17.9")),
    "Q08": Informed((PARTNERS, INSTRUMENTS, COST), ("8.8", "10.7", "10.c")),
    "Q09": Informed((Opened("practices-map"), Opened("south-table"), Opened("south-definitions")), ("10.7", "17.9")),
    "Q10": Informed((Opened("corridors-money"), Opened("remittances-ranking"), AGE), ("10.7", "10.c", "17.3")),
    "Q11": Informed((Opened("governance-provisions-over-time"), PARTNERS), ("8.8", "10.7")),
    "Q12": Informed((LARGEST, PARTNERS), ("10.7", "17.9")),
    "Q13": Informed((RATIFIED, Opened("sectors-editions"), RIGHTS), ("8.8", "10.7")),
    "Q14": Informed((Opened("practices-types"), AGE, UNEMPLOYMENT), ("8.5", "10.7")),
    "Q15": Informed((PROVISIONS, SOCIAL_DIALOGUE, BODIES), ("16.7", "17.17")),
    "Q16": Informed((WORK_DATA, OUTFLOWS, Opened("practices-list", "theme=data")), ("17.18",)),
    "Q17": Informed((Opened("claims-ledger"), Opened("remittances-quoted")), ("17.18",)),
    "Q18": Informed((Opened("remittances-groups-trend"), UNEMPLOYMENT), ("8.5", "17.18")),
    "Q19": Informed((PATHWAYS, AGREED, Opened("corridors-communities-trend")), ("10.7",)),
    "Q20": Informed(
        (SKILLS, Opened("practices-list", "theme=reintegration"), Opened("country-branches")), ("4.4", "8.5", "10.7")
    ),
    "Q21": Informed((PATHWAYS, OUTFLOWS, AGREED), ("10.7",)),
    "Q22": Informed((AGREED, Opened("corridors-regions"), Opened("distribution-income")), ("10.7", "17.16")),
    "Q23": Informed((PARTNERSHIPS, PROVISIONS, RATIFIED), ("8.8", "10.7", "17.16")),
    "Q24": Informed((PARTNERSHIPS, POLICIES, ROSE), ("10.7", "17.16")),
    "Q25": Informed(
        (Opened("remittances-flows"), Opened("remittances-cost-classes"), POLICIES), ("8.8", "10.7", "10.c", "17.3")
    ),
    "Q26": Informed((RATIFIED, MIGRANTS_RIGHTS), ("8.8", "10.7")),
    "Q27": Informed(
        (MIGRANTS_RIGHTS, Opened("governance-trafficking"), Opened("governance-deaths")), ("8.7", "8.8", "16.2")
    ),
    "Q28": Informed((Opened("sectors-world"), Opened("sectors-domestic"), Opened("governance-states")), ("8.7", "8.8")),
    "Q29": Informed((UNEMPLOYMENT, AGE, Opened("sectors-weight")), ("8.5", "10.7", "17.14")),
    "Q30": Informed((WORK_DATA, OUTFLOWS), ("17.18",)),
    "Q31": Informed((SKILLS, PROVISIONS, Opened("country-branches")), ("4.4", "10.7")),
    "Q32": Informed((SOCIAL_DIALOGUE, PROVISIONS, RIGHTS), ("8.8", "16.7", "17.17")),
    "Q33": Informed((MEMBERS, BODIES, COMMUNITIES), ("10.7", "16.7")),
    "Q34": Informed((RATIFIED, INSTRUMENTS), ("8.8", "10.7", "17.14")),
}
"""Every guiding question by its number."""
