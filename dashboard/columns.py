"""Unit, pattern and place of every column that readers meet. Words: `messages/terms.py`."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from dashboard.terms import BIRTHS, COST_LIMITS

Role = Literal["key", "measure", "mark"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What readers are told of one column.

    `pattern` says how a value is written: `count` (whole number), `amount` (words of scale, 1.2 billion),
    `per_cent`, `points` (percentage points), `year`, `ratio` or `text`.
    """

    unit: str
    pattern: str
    role: Role = "measure"
    """What it does in a row: a `key` says what the row is about, a `mark` how its figures are to be taken."""
    is_code: bool = False
    """Whether it holds the ISO 3166 codes of what stands beside it by name."""
    limits: tuple[float, ...] = ()
    """What the values are held against: none is written so that it seems to be on the other side."""
    signed: bool = False
    """Whether a value above nought is written with its sign, as a difference is."""
    says_unit: bool = False
    """Whether its title names the unit, as "Economies in the group" does."""

    @property
    def heads_unit(self) -> bool:
        """Whether the head of a table names its unit after its title."""
        return self.unit not in UNITLESS and not self.says_unit


UNITLESS = ("text", "year", "rank")
"""Units that the head of a table does not name."""


def _text(role: Role = "key") -> Column:
    return Column(unit="text", pattern="text", role=role)


def _mark() -> Column:
    return _text(role="mark")


def _code() -> Column:
    return Column(unit="text", pattern="text", role="key", is_code=True)


def _year() -> Column:
    return Column(unit="year", pattern="year", role="key")


def _persons(*, says_unit: bool = False) -> Column:
    return Column(unit="persons", pattern="count", says_unit=says_unit)


def _dollars() -> Column:
    return Column(unit="US dollars", pattern="count")


def _share(limits: tuple[float, ...] = ()) -> Column:
    return Column(unit="per cent", pattern="per_cent", limits=limits)


def _counted(unit: str, *, says_unit: bool = True) -> Column:
    return Column(unit=unit, pattern="count", says_unit=says_unit)


BESIDE = "as the column “Unit” says"

COLUMNS: dict[str, Column] = {
    # What a row is about, first: time
    "year": _year(),
    "since": _year(),
    "compared_with": _text(),
    "until": _year(),
    "first_year": _year(),
    "last_year": _year(),
    "joined": _text(),
    "left": _text(),
    "quarter": _text(),
    "edition": _text(),
    "data_edition": _text(),
    "data_edition_before": _text(),
    "dataset": _text(),
    "reference_year": _year(),
    # groups
    "span": _text(),
    "composite": _text(),
    "definition": _text(),
    "group": _text(),
    "income_group": _text(),
    "group_year": _year(),
    "development_group": _text(),
    "region": _text(),
    "subregion": _text(),
    "ilo_region": _text(),
    "ilo_subregion": _text(),
    "area": _text(),
    "community_name": _text(),
    "community": _text(),
    "kind": _text(),
    "role": _text(),
    "period": Column(unit="number", pattern="count", role="key"),
    "origin_side": _text(),
    "destination_side": _text(),
    "origin_group": _text(),
    "destination_group": _text(),
    "mobility": _text(),
    "category": _text(),
    "agreement": _text(),
    "agreement_id": _text(),
    "agreement_kind": _text(),
    "pairing": _text(),
    "income_groups": _text(),
    "provision": _text(),
    # places, each name before its code
    "corridor": _text(),
    "centre_name": _text(),
    "centre": _code(),
    "name": _text(),
    "country": _code(),
    "origin_name": _text(),
    "origin": _code(),
    "destination_name": _text(),
    "destination": _code(),
    "party": _code(),
    "partner": _code(),
    "former_name": _text(),
    "former_economy": _code(),
    "country_a": _code(),
    "country_b": _code(),
    "iso2": _text(),
    "iso3": _text(),
    "m49": _text(),
    "name_ar": _text(),
    "name_en": _text(),
    "name_es": _text(),
    "name_fr": _text(),
    "name_ru": _text(),
    "name_zh": _text(),
    "aliases": _text(),
    # names within a sentence
    "place": _text(),
    "birth": _text(),
    "cost_measure": _text(),
    "lang": _text(),
    "subject": _text(),
    "in": _text(),
    "from": _text(),
    "to": _text(),
    "of": _text(),
    # who and what
    "direction": _text(),
    "side": _text(),
    "population_group": _text(),
    "sex": _text(),
    "age_group": _text(),
    "sector": _text(),
    "migrant_basis": _text(),
    "flow": _text(),
    "cost_class": _text(),
    "instrument": _text(),
    "ratification": _text(),
    "ratified_on": _text(),
    "denounced": _year(),
    "rule_kind": _text(),
    "which": _text(),
    "policy_domain": _text(),
    "policy_class": _text(),
    "exploitation": _text(),
    "rule": _text(),
    "shared_communities": _text(),
    "bound_by": _text(),
    "measure": _text(),
    "unit": _text(),
    "claim_id": _text(),
    "paper": _text(),
    "topic": _text(),
    "document": _text(),
    "practice_id": _text(),
    "practice": _text(),
    "countries": _text(),
    "practice_type": _text(),
    "theme": _text(),
    "themes": _text(),
    "year_stated": _text(),
    "fact": _text(),
    "question_id": _text(),
    "question": _text(),
    "section": _text(),
    "claim": _text(),
    "verdict": _text(),
    "counted_as": _text(),
    "printed": _text(),
    # What was measured: ranks
    "rank": Column(unit="rank", pattern="count"),
    "ranked": _counted("areas"),
    # persons
    "change_persons": _persons(),
    "difference_persons": replace(_persons(), signed=True),
    "deaths": _persons(),
    "detected": _persons(),
    "emigrants": _persons(),
    "employed": _persons(says_unit=True),
    "labour_force": _persons(),
    "migrant_stock": _persons(),
    "migrant_stock_female": _persons(),
    "migrant_stock_known": _persons(),
    "migrant_stock_male": _persons(),
    "migrant_stock_since": _persons(),
    "migrant_stock_within": _persons(),
    "migrant_stock_quoted": _persons(),
    "migrant_workers": _persons(),
    "migrants_employed": _persons(),
    "migrants_in_branch": _persons(),
    "net_migration": _persons(),
    "persons": _persons(says_unit=True),
    "population": _persons(),
    "workers": _persons(),
    "refugees": _persons(),
    "asylum_seekers": _persons(),
    "palestine_refugees": _persons(),
    "others_protected": _persons(),
    "refugees_all": _persons(),
    "not_refugees": _persons(),
    "refugees_from": _persons(),
    "workers_female": _persons(),
    "workers_male": _persons(),
    # US dollars
    "aid_received": _dollars(),
    "amount": _dollars(),
    "dollars_per_person": _dollars(),
    "fdi_inflows": _dollars(),
    "gdp": _dollars(),
    "low_up_to": _dollars(),
    "lower_middle_up_to": _dollars(),
    "product_per_day": replace(_dollars(), pattern="ratio"),
    "received_per_person": _dollars(),
    "remittances": _dollars(),
    "remittances_paid": _dollars(),
    "difference_dollars": replace(_dollars(), signed=True),
    "remittances_received": _dollars(),
    "upper_middle_up_to": _dollars(),
    # per cent
    "change_per_cent": _share(),
    "cost_of_sending": _share(COST_LIMITS),
    **dict.fromkeys(("cheapest_three_cost", "median_cost", "cost_operators", "cost_banks"), _share(COST_LIMITS)),
    **dict.fromkeys(("cost_fee", "cost_margin"), _share()),
    "cost_of_sending_from": _share(COST_LIMITS),
    "cost_of_sending_to": _share(COST_LIMITS),
    "lfpr_female": _share(),
    "lfpr_male": _share(),
    "share": _share(),
    "share_covered": _share(),
    "share_female": _share(),
    "share_female_emigrants": _share(),
    "share_female_labour_force": _share(),
    "share_female_migrants": _share(),
    "share_female_nationals": _share(),
    "share_female_since": _share(),
    "share_in_branch": _share(),
    "share_refugees": _share(),
    "share_in_domestic_work": _share(),
    "share_known_origin": _share(),
    "share_of_domestic_workers": _share(),
    "share_of_emigrants": _share(),
    "share_of_employed": _share(),
    "share_of_gdp": _share(),
    "share_of_gdp_subregion": _share(),
    "share_of_immigrants": _share(),
    "share_of_labour_force": _share(),
    "share_placed": _share(),
    "share_of_migrants_employed": _share(),
    "share_of_placed": _share(),
    "share_of_population": _share(),
    "share_of_total": _share(),
    "share_quoted": _share(),
    "share_unknown_origin": _share(),
    "share_without_group": _share(),
    "unemployment_rate": _share(),
    **{f"unemployment_{birth}": _share() for birth in BIRTHS[:-1]},
    # other numbers
    "days_of_product": Column(unit="days", pattern="ratio"),
    "per_hundred": Column(unit="per hundred", pattern="ratio"),
    "change_points": Column(unit="percentage points", pattern="points"),
    "difference_points": Column(unit="percentage points", pattern="points"),
    "agreements": _counted("agreements"),
    "agreements_named": _counted("agreements"),
    "pairs": _counted("pairs of countries"),
    "partners": _counted("countries"),
    "texts": _counted("texts"),
    "corridors": _counted("corridors"),
    "services": _counted("services"),
    "practices": _counted("practices"),
    "practices_named": _counted("practices"),
    "practices_own": _counted("practices"),
    "practices_other": _counted("practices"),
    "members": _counted("countries", says_unit=False),
    "parties": _counted("countries", says_unit=False),
    "governments": _counted("countries", says_unit=False),
    "items": Column(unit="number", pattern="count"),
    "labour_rights_score": Column(unit="points", pattern="ratio"),
    "reporting": _counted("economies"),
    "reporting_both": _counted("economies"),
    "with_gdp": _counted("economies"),
    "economies": _counted("economies"),
    "economies_former": _counted("economies", says_unit=False),
    **dict.fromkeys(("stated", "stated_to", "here", "here_lowest"), Column(unit=BESIDE, pattern="figure")),
    **dict.fromkeys(("here_highest", "latest", "rounded_to", "tolerance"), Column(unit=BESIDE, pattern="figure")),
    "difference": Column(unit=BESIDE, pattern="figure"),
    "statements": _counted("statements"),
    "level": Column(unit=BESIDE, pattern="figure"),
    **dict.fromkeys(("level_lowest", "level_median", "level_highest"), Column(unit=BESIDE, pattern="figure")),
    "level_subregion": Column(unit=BESIDE, pattern="figure"),
    "level_world": Column(unit=BESIDE, pattern="figure"),
    "covered_subregion": _share(),
    "covered_world": _share(),
    "rows_changed": _counted("rows"),
    "rows_added": _counted("rows"),
    "rows_revised": _counted("rows"),
    "rows_gone": _counted("rows"),
    "largest_revision": _share(),
    "number": Column(unit=BESIDE, pattern="ratio"),
    "value": Column(unit="as the measure says", pattern="ratio"),
    "whole_value": Column(unit="as the measure says", pattern="count"),
    "latitude": Column(unit="degrees", pattern="ratio"),
    "longitude": Column(unit="degrees", pattern="ratio"),
    # How the figures are to be taken
    "signed": _mark(),
    "treaty_title": _mark(),
    "text_found": _mark(),
    "found": _mark(),
    "un_member": _mark(),
    "ldc": _mark(),
    "lldc": _mark(),
    "sids": _mark(),
    "in_migrant_stock": _mark(),
    "map_mark": _mark(),
    "data_view": _mark(),
    "named": _mark(),
    "profile": _mark(),
    "dated": _mark(),
    "founded": _mark(),
    "earlier_name": _mark(),
    "earlier_until": _mark(),
    "mobility_regime": _mark(),
    "value_kind": _mark(),
    "status": _mark(),
    "data_type": _mark(),
    "small_sample": _mark(),
    "trend_ok": _mark(),
    "confidence": _mark(),
    "coverage": _mark(),
    "remark": _mark(),
    "note": _mark(),
    "former_names": _mark(),
    "bound": _mark(),
    "here_year": replace(_year(), role="mark"),
    "stock_year": replace(_year(), role="mark"),
    "latest_year": replace(_year(), role="mark"),
    "evidence": _mark(),
    "settled_by": _mark(),
    "chart": _mark(),
    "stated_source": _mark(),
    "source": _mark(),
    "source_title": _mark(),
    "founding_source": _mark(),
    "source_url": _mark(),
    "as_of": _mark(),
}
"""Every column that a reader may meet, in a table, an axis, a hover or the head of a CSV.

They stand in the order in which files have them: keys (time, group, place with its code, who and what), measures,
marks.
"""

GROUPS = (
    "area",
    "group",
    "region",
    "subregion",
    "ilo_region",
    "ilo_subregion",
    "income_group",
    "development_group",
    "income_groups",
    "origin_group",
    "destination_group",
    "community_name",
    "composite",
    "former_name",
    "former_names",
)
"""Columns that hold groups of countries, or States that are no more, by their English names; `former_names` several."""

DATES = ("as_of", "data_edition", "data_edition_before", "joined", "left", "quarter", "ratified_on", "signed")
"""Columns that hold dates as far as they are known: 2025-12, 2020Q3."""

REMARKS = ("note", "remark", "status", "value_kind", "kind", "role", "mobility_regime")
"""Columns that hold remarks in English."""

CODES = {
    "name": ("country", "origin", "destination", "partner"),
    "centre_name": ("centre",),
    "origin_name": ("origin",),
    "destination_name": ("destination",),
    "community_name": ("community",),
}
"""Columns of names, and the columns of which one holds their code."""


def in_order(columns: Iterable[str]) -> list[str]:
    """Return names of columns in the one order of files."""
    place = {column: at for at, column in enumerate(COLUMNS)}
    return sorted(columns, key=place.__getitem__)
