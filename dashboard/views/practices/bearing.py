"""The chart on which the practices of each theme bear."""

from collections.abc import Mapping, Sequence

SKILLS, AGREEMENTS, BOUND = "/chart/sectors-world", "/chart/governance-agreements", "/chart/governance-states"
LEAVING, PROVISIONS = "/chart/feminisation-outflows", "/chart/governance-provisions"
HERE, PEOPLE, COSTS = "/chart/distribution-map", "/chart/overview-populations", "/chart/remittances-cost-corridors"
PROCESSES, COMMUNITIES = "/chart/governance-bodies", "/chart/corridors-communities"

BEARING: Mapping[str, str] = {
    "agreements": AGREEMENTS,
    "regular-pathways": AGREEMENTS,
    "ratification": BOUND,
    "rights": BOUND,
    "equal-treatment": PROVISIONS,
    "social-protection": PROVISIONS,
    "access-to-justice": PROVISIONS,
    "contracts": PROVISIONS,
    "wages": PROVISIONS,
    "recruitment": LEAVING,
    "placement": LEAVING,
    "consular-protection": LEAVING,
    "welfare": LEAVING,
    "return": LEAVING,
    "reintegration": LEAVING,
    "information": LEAVING,
    "skills": SKILLS,
    "job-matching": SKILLS,
    "labour-market-needs": SKILLS,
    "decent-work": SKILLS,
    "financial-education": COSTS,
    "free-movement": COMMUNITIES,
    "dialogue": PROCESSES,
    "social-dialogue": PROCESSES,
    "data": PEOPLE,
    "policy": HERE,
    "regularization": HERE,
    "inclusion": HERE,
    "local-governance": HERE,
    "migrant-services": HERE,
    "narrative": HERE,
    "development": "/chart/remittances-map",
    "technology": LEAVING,
    "youth": "/chart/sectors-age",
    "covid-response": HERE,
}
"""The address of a chart for each theme; what is said of instruments and agreements first."""


def bearing(themes: Sequence[str]) -> str:
    """Return the address of the chart on which a practice of these themes bears: that of the first in BEARING."""
    return next(address for theme, address in BEARING.items() if theme in themes)
