"""The words of the field: categories in reading order; what each column is called, its unit and its pattern."""

import re
from dataclasses import dataclass

SITE = "Labour migration trends"
"""The name of the dashboard."""

SEXES = {"both": "Women and men", "female": "Women", "male": "Men"}

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

SECTORS = {
    "agriculture": "Agriculture",
    "industry": "Industry",
    "services": "Services",
    "domestic_work": "Domestic work",
    "construction": "Construction",
    "manufacturing": "Manufacturing",
    "mining_utilities": "Mining, electricity, gas and water",
    "market_services": "Market services",
    "non_market_services": "Non-market services",
    "not_classified": "Not classified",
    "total": "All branches",
}

BROAD_SECTORS = ("agriculture", "industry", "services")

SECTOR_PARTS = {
    "industry": ("construction", "manufacturing", "mining_utilities"),
    "services": ("market_services", "non_market_services"),
}

MIGRANT_BASES = {"place_of_birth": "Born abroad", "citizenship": "Foreign citizens"}

EMPLOYED_GROUPS = {
    "migrants": "Migrants",
    "non_migrants": "Non-migrants",
    "nationals_or_native_born": "Nationals or native-born",
    "all_employed": "All employed",
}

ILO_EDITIONS = {1: "1st edition", 2: "2nd edition", 3: "3rd edition", 4: "4th edition"}

POPULATIONS = {
    "international_migrants": "International migrants",
    "working_age_migrants": "Migrants of working age",
    "migrant_workers": "Migrant workers",
    "migrant_domestic_workers": "Migrant domestic workers",
}


def slug(name: str) -> str:
    """Return a name as addresses write it: "Arab States" becomes "arab-states"."""
    return "-".join(re.findall(r"[a-z]+", name.lower()))


DISCLAIMER = (
    "The boundaries and names shown and the designations used on maps do not imply official endorsement or acceptance "
    "by the United Nations. Areas of unsettled status are drawn as no data. The final status of Jammu and Kashmir has "
    "not yet been agreed upon by the parties. The final boundary between the Sudan and South Sudan and the final "
    "status of the Abyei area have not yet been determined. A dispute exists between the Governments of Argentina and "
    "the United Kingdom of Great Britain and Northern Ireland concerning sovereignty over the Falkland Islands "
    "(Malvinas). All references to Kosovo are to be understood in the context of Security Council resolution 1244 "
    "(1999)."
)
"""What the United Nations asks to be said beside maps; on every page and every picture of a map."""

OTHER_ORIGIN = "OTH"
"""UN DESA's origin 2003: persons whose origin is another or not known. Never spread over countries."""

FLOWS = {
    "remittances_received": "Remittances received",
    "fdi_inflows": "Foreign direct investment",
    "aid_received": "Official development assistance",
}

COST_CLASSES = {
    "at_target": "Up to 3 per cent",
    "below_ceiling": "Above 3, up to 5 per cent",
    "above_ceiling": "Above 5, up to 10 per cent",
    "dear": "Above 10 per cent",
}

MOBILITY = {
    "south_south": "South to South",
    "south_north": "South to North",
    "north_south": "North to South",
    "north_north": "North to North",
    "unknown_origin": "Origin not known",
    "without_group": "From or to an area without group",
}
"""What a corridor is, by the sides of its ends."""

SIDES = {
    "south": "South",
    "north": "North",
    "total": "South and North",
    "unknown": "Origin not known",
    "without_group": "Without group",
}

DIRECTIONS = {
    "sending_from": "Sending from",
    "sending_to": "Sending to",
    "received_from": "Received from",
    "sent_to": "Sent to",
}

PARTNERS = {"immigrants": "Born there, living here", "emigrants": "Born here, living there"}
"""On which side of a country a partner stands."""

CATEGORIES = {
    "cost_class": COST_CLASSES,
    "destination_side": SIDES,
    "direction": DIRECTIONS | PARTNERS,
    "edition": {str(number): words for number, words in ILO_EDITIONS.items()},
    "flow": FLOWS,
    "group": EMPLOYED_GROUPS,
    "income_group": INCOME_GROUPS,
    "migrant_basis": MIGRANT_BASES,
    "mobility": MOBILITY,
    "origin_side": SIDES,
    "population_group": POPULATIONS,
    "sector": SECTORS,
    "sex": SEXES,
    "side": SIDES,
}
"""Columns that hold codes, and the words that readers see for each code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What readers are told of one column.

    `pattern` says how a value is written: `count` (whole number), `amount` (words of scale, 1.2 billion),
    `per_cent`, `points` (percentage points), `year`, `ratio` or `text`.
    """

    title: str
    unit: str
    pattern: str


def _text(title: str) -> Column:
    return Column(title=title, unit="text", pattern="text")


def _persons(title: str) -> Column:
    return Column(title=title, unit="persons", pattern="count")


def _dollars(title: str) -> Column:
    return Column(title=title, unit="US dollars", pattern="count")


def _share(title: str) -> Column:
    return Column(title=title, unit="per cent", pattern="per_cent")


COLUMNS: dict[str, Column] = {
    # Keys
    "age_group": _text("Age group"),
    "aliases": _text("Other spellings"),
    "area": _text("Area"),
    "category": _text("Category"),
    "claim_id": _text("Statement"),
    "community": _text("Short name of the community"),
    "community_name": _text("Community"),
    "corridor": _text("Corridor"),
    "cost_class": _text("Cost of sending 200 US dollars"),
    "country": _text("Country or area"),
    "country_a": _text("Country or area"),
    "country_b": _text("Bordering country or area"),
    "definition": _text("Definition of the South"),
    "data_view": _text("Data that help to answer it"),
    "destination": _text("Country or area of destination"),
    "destination_group": _text("Group of destination"),
    "destination_name": _text("To"),
    "destination_side": _text("Destination"),
    "development_group": _text("Development group"),
    "direction": _text("Direction"),
    "document": _text("Document"),
    "edition": _text("Edition"),
    "flow": _text("Flow"),
    "group": _text("Group"),
    "group_year": Column(title="Year of the income group", unit="year", pattern="year"),
    "ilo_region": _text("ILO region"),
    "ilo_subregion": _text("ILO subregion"),
    "in_migrant_stock": _text("In the migrant stock"),
    "income_group": _text("Income group"),
    "iso2": _text("ISO 3166 two-letter code"),
    "iso3": _text("ISO 3166 code"),
    "kind": _text("Kind"),
    "ldc": _text("Least developed country"),
    "lldc": _text("Landlocked developing country"),
    "m49": _text("M49 code"),
    "map_mark": _text("Drawn on maps as"),
    "measure": _text("Measure"),
    "migrant_basis": _text("Who counts as a migrant"),
    "mobility_regime": _text("Movement of persons"),
    "mobility": _text("From and to"),
    "name": _text("Country or area"),
    "name_ar": _text("Name in Arabic"),
    "name_en": _text("Name in English"),
    "name_es": _text("Name in Spanish"),
    "name_fr": _text("Name in French"),
    "name_ru": _text("Name in Russian"),
    "name_zh": _text("Name in Chinese"),
    "origin": _text("Country or area of origin"),
    "origin_group": _text("Group of origin"),
    "origin_name": _text("From"),
    "partner": _text("Country or area at the other end"),
    "origin_side": _text("Origin"),
    "population_group": _text("Population"),
    "quarter": _text("Quarter"),
    "question": _text("Question"),
    "question_id": _text("Number of the question"),
    "reference_year": Column(title="Reference year", unit="year", pattern="year"),
    "region": _text("Region"),
    "role": _text("Role"),
    "section": _text("Section"),
    "sector": _text("Branch of activity"),
    "sex": _text("Sex"),
    "side": _text("Side"),
    "sids": _text("Small island developing State"),
    "since": Column(title="Since", unit="year", pattern="year"),
    "subregion": _text("Subregion"),
    "un_member": _text("Member State of the United Nations"),
    "until": Column(title="Until", unit="year", pattern="year"),
    "year": Column(title="Year", unit="year", pattern="year"),
    # Marks
    "as_of": _text("As of"),
    "confidence": _text("How the figure was had"),
    "coverage": _text("Coverage"),
    "data_type": _text("Type of data"),
    "note": _text("Note"),
    "remark": _text("Remark"),
    "source_title": _text("Read in"),
    "source_url": _text("Address"),
    "stated_source": _text("Source that the document names"),
    "status": _text("Status"),
    "trend_ok": _text("Trend may be drawn"),
    "unit": _text("Unit"),
    "value_kind": _text("Published or derived"),
    # Persons
    "change_persons": _persons("Change"),
    "emigrants": _persons("Emigrants"),
    "employed": _persons("Employed persons"),
    "labour_force": _persons("Labour force"),
    "migrant_stock": _persons("International migrants"),
    "migrant_stock_female": _persons("International migrants, women"),
    "migrant_stock_known": _persons("International migrants of known origin"),
    "migrant_stock_male": _persons("International migrants, men"),
    "migrant_stock_since": _persons("International migrants in the earlier year"),
    "migrant_stock_within": _persons("International migrants within the group"),
    "migrant_stock_quoted": _persons("International migrants, in the paper"),
    "migrant_workers": _persons("Migrant workers"),
    "migrants_employed": _persons("Employed migrants"),
    "migrants_in_branch": _persons("Migrants employed in the branch"),
    "net_migration": _persons("Net migration"),
    "persons": _persons("Persons"),
    "population": _persons("Population"),
    "workers": _persons("Workers leaving for work abroad"),
    "workers_female": _persons("Workers leaving for work abroad, women"),
    "workers_male": _persons("Workers leaving for work abroad, men"),
    # US dollars
    "aid_received": _dollars("Official development assistance received"),
    "amount": _dollars("Amount"),
    "fdi_inflows": _dollars("Foreign direct investment, net inflows"),
    "gdp": _dollars("Gross domestic product"),
    "low_up_to": _dollars("Low income up to"),
    "lower_middle_up_to": _dollars("Lower-middle income up to"),
    "received_per_person": _dollars("Remittances received per person"),
    "remittances": _dollars("Remittances"),
    "remittances_paid": _dollars("Remittances paid"),
    "remittances_received": _dollars("Remittances received"),
    "upper_middle_up_to": _dollars("Upper-middle income up to"),
    # Per cent
    "change_per_cent": _share("Change"),
    "cost_of_sending": _share("Cost of sending 200 US dollars"),
    "cost_of_sending_from": _share("Cost of sending 200 US dollars from the country"),
    "cost_of_sending_to": _share("Cost of sending 200 US dollars to the country"),
    "lfpr_female": _share("Labour force participation, women"),
    "lfpr_male": _share("Labour force participation, men"),
    "share": _share("Share"),
    "share_covered": _share("Share of the group's GDP that is covered"),
    "share_female": _share("Share of women"),
    "share_female_emigrants": _share("Share of women among emigrants"),
    "share_female_labour_force": _share("Share of women in the labour force"),
    "share_female_migrants": _share("Women among employed migrants"),
    "share_female_nationals": _share("Women among employed non-migrants"),
    "share_female_since": _share("Share of women in the earlier year"),
    "share_in_branch": _share("Share working in the branch"),
    "share_in_domestic_work": _share("Share in domestic work"),
    "share_known_origin": _share("Migrants of known origin"),
    "share_of_domestic_workers": _share("Share of all domestic workers"),
    "share_of_employed": _share("Share of all employed"),
    "share_of_gdp": _share("Share of gross domestic product"),
    "share_of_gdp_subregion": _share("Share of gross domestic product, subregion"),
    "share_of_labour_force": _share("Share of the labour force"),
    "share_of_placed": _share("Share of migrants of known origin"),
    "share_of_population": _share("Share of the population"),
    "share_of_total": _share("Share of the world total"),
    "share_quoted": _share("Share quoted in the paper"),
    "share_unknown_origin": _share("Share of unknown origin"),
    "share_without_group": _share("Share from or to areas without group"),
    "unemployment_rate": _share("Unemployment rate"),
    # Other numbers
    "change_points": Column(title="Change", unit="percentage points", pattern="points"),
    "corridors": Column(title="Corridors", unit="corridors", pattern="count"),
    "economies": Column(title="Economies in the group", unit="economies", pattern="count"),
    "latitude": Column(title="Latitude", unit="degrees", pattern="ratio"),
    "level": Column(title="Figure", unit="as the measure says", pattern="figure"),
    "level_subregion": Column(title="Figure of the subregion", unit="as the measure says", pattern="figure"),
    "level_world": Column(title="Figure of the world", unit="as the measure says", pattern="figure"),
    "longitude": Column(title="Longitude", unit="degrees", pattern="ratio"),
    "members": Column(title="Members", unit="countries", pattern="count"),
    "number": Column(title="Number", unit="as the column “Unit” says", pattern="ratio"),
    "rank": Column(title="Rank", unit="rank", pattern="count"),
    "ranked": Column(title="Areas with a figure", unit="areas", pattern="count"),
    "reporting": Column(title="Economies with a figure", unit="economies", pattern="count"),
    "reporting_both": Column(title="Economies with a figure and GDP", unit="economies", pattern="count"),
    "value": Column(title="Value", unit="as the measure says", pattern="ratio"),
}
"""Every column that a reader may meet, in a table, an axis, a hover or the head of a CSV."""
