"""The codes of the field in reading order. Words: `messages/terms.py`."""

import re

SEXES = ("both", "female", "male")

ILO_REGIONS = ("Africa", "Americas", "Arab States", "Asia and the Pacific", "Europe and Central Asia")

# The ILO's eleven broad subregions, each under its region, in the order in which the ILO lists them.
SUBREGIONS = {
    "Northern Africa": "Africa",
    "Sub-Saharan Africa": "Africa",
    "Latin America and the Caribbean": "Americas",
    "Northern America": "Americas",
    "Arab States": "Arab States",
    "Eastern Asia": "Asia and the Pacific",
    "South-Eastern Asia and the Pacific": "Asia and the Pacific",
    "Southern Asia": "Asia and the Pacific",
    "Northern, Southern and Western Europe": "Europe and Central Asia",
    "Eastern Europe": "Europe and Central Asia",
    "Central and Western Asia": "Europe and Central Asia",
}

INCOME_GROUPS = {
    "high": "High income",
    "upper-middle": "Upper-middle income",
    "lower-middle": "Lower-middle income",
    "low": "Low income",
}

SECTORS = (
    "agriculture",
    "industry",
    "services",
    "domestic_work",
    "construction",
    "manufacturing",
    "mining_utilities",
    "market_services",
    "non_market_services",
    "not_classified",
    "total",
)

COST_MEASURES = ("mean", "median", "panel", "official")
"""Ways of counting what sending costs in the world: over all services, over corridors surveyed throughout, official."""

BIRTHS = ("native", "foreign_born", "eu_born", "non_eu_born", "total")
"""Where persons were born: in the country, or abroad, within the European Union or outside it; the last are all."""

BROAD_SECTORS = ("agriculture", "industry", "services")

SECTOR_PARTS = {
    "industry": ("construction", "manufacturing", "mining_utilities"),
    "services": ("market_services", "non_market_services"),
}

PAIRINGS = ("none_high", "one_high", "both_high", "without_group")
"""Which of two parties are high-income economies; the last where one of them has no income group."""

AGREEMENT_KINDS = (
    "labour",
    "employment_permit_system",
    "one_sector",
    "mine_labour",
    "mobility_partnership",
    "framework",
    "programme",
    "trade_unions",
    "young_professionals",
)
"""What an agreement is that a paper names."""

PROVISIONS = (
    "equal_treatment",
    "social_security",
    "wage_protection",
    "contract_required",
    "model_contract",
    "contract_terms",
    "contract_renewal",
    "housing_required",
    "housing_conditions",
    "housing_inspection",
    "workplace_inspection",
    "passports",
    "recruitment_costs",
    "information_for_migrants",
    "disputes",
    "right_to_join_unions",
    "unions_of_origin",
    "unions_of_destination",
    "employers_organisations",
    "civil_society",
    "protection_of_women",
    "protection_of_other_groups",
    "skills",
    "qualifications",
    "remittances",
    "reintegration",
    "permanent_residence",
    "quota",
    "international_instruments",
    "information_exchange",
    "information_spread",
    "responsible_agencies",
    "joint_committee",
)
"""What the text of an agreement may provide for: for workers first, then between the States."""

TEXTS = ("held", "not_held")
"""Whether the authors of the data of agreements hold the text of one."""

RULE_KINDS = ("ratified", "not_ratified", "not_seen", "agreements", "agreements_named", "practices", "claims")
"""What may name a country: instruments by what it is to them, agreements of the data and of papers, good practices,
statements of papers.
"""

POLICY_DOMAINS = ("all", "rights", "whole_of_government", "partnerships", "wellbeing", "crises", "safe_migration")
"""Domains of migration policy of indicator 10.7.2, all of them first."""

POLICY_CLASSES = ("further", "partly", "meets", "fully")
"""What a government's answers of a domain come to, least first."""

EXPLOITATION = ("all", "sexual", "forced_labour", "other", "organs")
"""Forms of exploitation of detected victims of trafficking, all of them first."""

MIGRANT_BASES = ("place_of_birth", "citizenship")

EMPLOYED_GROUPS = ("migrants", "non_migrants", "nationals_or_native_born", "all_employed")

ILO_EDITIONS = (1, 2, 3, 4)

POPULATIONS = ("international_migrants", "working_age_migrants", "migrant_workers", "migrant_domestic_workers")


OTHERS_COUNTED = ("non_migrant_workers", "non_migrants_15plus")
"""Populations of the ILO's estimates with which migrants are compared."""


def slug(name: str) -> str:
    """Return a name as addresses write it: "Arab States" becomes "arab-states"."""
    return "-".join(re.findall(r"[a-z]+", name.lower()))


OTHER_ORIGIN = "OTH"
"""UN DESA's origin 2003: persons whose origin is another or not known. Never spread over countries."""

FLOWS = ("remittances_received", "fdi_inflows", "aid_received")
COST_CLASSES = ("at_target", "below_ceiling", "above_ceiling", "dear")
COST_LIMITS = (3.0, 5.0)
"""Per cent: what target 10.c of the Sustainable Development Goals asks for, and the most it allows of any corridor."""

MOBILITY = ("south_south", "south_north", "north_south", "north_north", "unknown_origin", "without_group")
"""What a corridor is, by the sides of its ends."""

SIDES = ("south", "north", "total", "unknown", "without_group")

FUNDAMENTAL = ("C029", "P029", "C105", "C087", "C098", "C100", "C111", "C138", "C182", "C155", "C187")
"""The ILO's fundamental Conventions and Protocol: of these alone there is a list of every member State."""

ON_MIGRANTS = ("C097", "C143", "ICRMW", "C189", "C181")
"""Instruments on migrant workers, domestic workers and private employment agencies."""

INSTRUMENTS = (*ON_MIGRANTS, "C190", *FUNDAMENTAL, "TIP", "SOM", "CSR51", "PSR67")
"""International instruments on migrants and on work: C and P are Conventions and Protocols of the ILO."""

RULES = ("community", "agreement", "instrument", "none_seen")
"""What is known to bind both ends of a corridor, the closest first; `none_seen` is no proof that there is none."""

RATIFICATIONS = ("ratified", "signed", "not_ratified", "denounced", "not_seen")
"""What a State is to an instrument: `not_ratified` only where the source lists every State, else `not_seen`."""

PRACTICE_TYPES = ("national", "bilateral", "multilateral", "city", "trade-union", "partnership")

PRACTICE_THEMES = (
    "access-to-justice",
    "agreements",
    "consular-protection",
    "contracts",
    "covid-response",
    "data",
    "decent-work",
    "development",
    "dialogue",
    "equal-treatment",
    "financial-education",
    "free-movement",
    "inclusion",
    "information",
    "job-matching",
    "labour-market-needs",
    "local-governance",
    "migrant-services",
    "narrative",
    "placement",
    "policy",
    "ratification",
    "recruitment",
    "regular-pathways",
    "regularization",
    "reintegration",
    "return",
    "rights",
    "skills",
    "social-dialogue",
    "social-protection",
    "technology",
    "wages",
    "welfare",
    "youth",
)

DIRECTIONS = ("sending_from", "sending_to", "received_from", "sent_to")

PARTNERS = ("immigrants", "emigrants")
"""On which side of a country a partner stands: from there, living here; from here, living there."""

PAPERS = ("gfmd-2018", "gfmd-2020", "ilo-2013", "ilo-2016", "module-8")
"""The papers whose statements are held against the data."""
TOPICS = (
    "migrants",
    "south",
    "workers",
    "income",
    "remittances",
    "population",
    "instruments",
    "agreements",
    "communities",
    "protection",
    "pandemic",
    "practice",
)
VERDICTS = ("confirmed", "one-definition", "superseded", "not-reproduced", "misprint", "outside", "context")
"""What is found of a statement of a paper, from agreement to what no data can say."""
SETTLED_BY = ("document", "population-prospects", "scenario", "report", "surveys", "national", "older-records")
"""What would settle a statement that the bundled data do not; `document` where there is no statistic to test."""

CATEGORIES: dict[str, tuple[str, ...]] = {
    "agreement_kind": AGREEMENT_KINDS,
    "birth": BIRTHS,
    "compared_with": SEXES,
    "cost_class": COST_CLASSES,
    "cost_measure": COST_MEASURES,
    "destination_side": SIDES,
    "direction": (*DIRECTIONS, *PARTNERS),
    "edition": tuple(str(number) for number in ILO_EDITIONS),
    "exploitation": EXPLOITATION,
    "flow": FLOWS,
    "group": EMPLOYED_GROUPS,
    "income_group": tuple(INCOME_GROUPS),
    "instrument": INSTRUMENTS,
    "migrant_basis": MIGRANT_BASES,
    "mobility": MOBILITY,
    "origin_side": SIDES,
    "paper": PAPERS,
    "policy_class": POLICY_CLASSES,
    "policy_domain": POLICY_DOMAINS,
    "population_group": (*POPULATIONS, *OTHERS_COUNTED),
    "ratification": RATIFICATIONS,
    "practice_type": PRACTICE_TYPES,
    "pairing": PAIRINGS,
    "provision": PROVISIONS,
    "rule": RULES,
    "rule_kind": RULE_KINDS,
    "sector": SECTORS,
    "settled_by": SETTLED_BY,
    "sex": SEXES,
    "side": SIDES,
    "text_found": TEXTS,
    "theme": PRACTICE_THEMES,
    "topic": TOPICS,
    "verdict": VERDICTS,
}
"""Columns that hold codes, each with its codes in reading order."""
