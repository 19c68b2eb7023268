"""The words of the field: categories in reading order; what each column is called, its unit and its pattern."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

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

PARTNERS = {"immigrants": "From there, living here", "emigrants": "From here, living there"}
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


Role = Literal["key", "measure", "mark"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What readers are told of one column.

    `pattern` says how a value is written: `count` (whole number), `amount` (words of scale, 1.2 billion),
    `per_cent`, `points` (percentage points), `year`, `ratio` or `text`.
    """

    title: str
    unit: str
    pattern: str
    role: Role = "measure"
    """What it does in a row: a `key` says what the row is about, a `mark` how its figures are to be taken."""
    is_code: bool = False
    """Whether it holds the ISO 3166 codes of what stands beside it by name."""
    limits: tuple[float, ...] = ()
    """What the values are held against: none is written so that it seems to be on the other side."""

    @property
    def heading(self) -> tuple[str, str]:
        """The title, and what a table writes in brackets after it: unit or kind of code; empty where neither is.

        A unit that the title names, as "Economies in the group" does, is not said again.
        """
        named = self.unit in UNITLESS or re.search(rf"\b{re.escape(self.unit)}\b", self.title, re.IGNORECASE)
        return self.title, "ISO code" if self.is_code else "" if named else self.unit


COST_LIMITS = (3.0, 5.0)
"""Per cent: what target 10.c of the Sustainable Development Goals asks for, and the most it allows of any corridor."""
UNITLESS = ("text", "year", "rank")
"""Units that the head of a table does not name."""


def _text(title: str, role: Role = "key") -> Column:
    return Column(title=title, unit="text", pattern="text", role=role)


def _mark(title: str) -> Column:
    return _text(title, role="mark")


def _code(title: str) -> Column:
    return Column(title=title, unit="text", pattern="text", role="key", is_code=True)


def _year(title: str) -> Column:
    return Column(title=title, unit="year", pattern="year", role="key")


def _persons(title: str) -> Column:
    return Column(title=title, unit="persons", pattern="count")


def _dollars(title: str) -> Column:
    return Column(title=title, unit="US dollars", pattern="count")


def _share(title: str, limits: tuple[float, ...] = ()) -> Column:
    return Column(title=title, unit="per cent", pattern="per_cent", limits=limits)


BESIDE = "as the column “Unit” says"

COLUMNS: dict[str, Column] = {
    # What a row is about, first: time
    "year": _year("Year"),
    "since": _year("Since"),
    "until": _year("Until"),
    "joined": _text("Joined"),
    "left": _text("Left"),
    "quarter": _text("Quarter"),
    "edition": _text("Edition"),
    "reference_year": _year("Reference year"),
    # groups
    "span": _text("Year, or first and last year"),
    "composite": _text("Categories taken together"),
    "definition": _text("Definition of the South"),
    "group": _text("Group"),
    "income_group": _text("Income group"),
    "group_year": _year("Year of the income group"),
    "development_group": _text("Development group"),
    "region": _text("Region"),
    "subregion": _text("Subregion"),
    "ilo_region": _text("ILO region"),
    "ilo_subregion": _text("ILO subregion"),
    "area": _text("Area"),
    "community_name": _text("Community"),
    "community": _text("Short name of the community"),
    "kind": _text("Kind"),
    "role": _text("Role"),
    "period": Column(title="Period of membership", unit="number", pattern="count", role="key"),
    "origin_side": _text("Origin"),
    "destination_side": _text("Destination"),
    "origin_group": _text("Group of origin"),
    "destination_group": _text("Group of destination"),
    "mobility": _text("From and to"),
    "category": _text("Category"),
    # places, each name before its code
    "corridor": _text("Corridor"),
    "centre_name": _text("Country or area in the centre"),
    "centre": _code("Country or area in the centre"),
    "name": _text("Country or area"),
    "country": _code("Country or area"),
    "origin_name": _text("Country or area of origin"),
    "origin": _code("Country or area of origin"),
    "destination_name": _text("Country or area of destination"),
    "destination": _code("Country or area of destination"),
    "partner": _code("Country or area at the other end"),
    "former_name": _text("Former State or area"),
    "former_economy": _code("Former State or area"),
    "country_a": _code("Country or area"),
    "country_b": _code("Bordering country or area"),
    "iso2": _text("ISO 3166 two-letter code"),
    "iso3": _text("ISO 3166 code"),
    "m49": _text("M49 code"),
    "name_ar": _text("Name in Arabic"),
    "name_en": _text("Name in English"),
    "name_es": _text("Name in Spanish"),
    "name_fr": _text("Name in French"),
    "name_ru": _text("Name in Russian"),
    "name_zh": _text("Name in Chinese"),
    "aliases": _text("Other spellings"),
    # names within a sentence
    "place": _text("Country, area or group"),
    "lang": _text("Language"),
    "subject": _text("As subject or object"),
    "in": _text("In the place"),
    "from": _text("From the place"),
    "to": _text("To the place"),
    "of": _text("Of the place"),
    # who and what
    "direction": _text("Direction"),
    "side": _text("Side"),
    "population_group": _text("Population"),
    "sex": _text("Sex"),
    "age_group": _text("Age group"),
    "sector": _text("Branch of activity"),
    "migrant_basis": _text("Who counts as a migrant"),
    "flow": _text("Flow"),
    "cost_class": _text("Cost of sending 200 US dollars"),
    "measure": _text("Measure"),
    "unit": _text("Unit"),
    "claim_id": _text("Statement"),
    "document": _text("Document"),
    "question_id": _text("Number of the question"),
    "question": _text("Question"),
    "section": _text("Section"),
    # What was measured: ranks
    "rank": Column(title="Rank", unit="rank", pattern="count"),
    "ranked": Column(title="Areas with a figure", unit="areas", pattern="count"),
    # persons
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
    # per cent
    "change_per_cent": _share("Change"),
    "cost_of_sending": _share("Cost of sending 200 US dollars", COST_LIMITS),
    "cost_of_sending_from": _share("Cost of sending 200 US dollars from the country", COST_LIMITS),
    "cost_of_sending_to": _share("Cost of sending 200 US dollars to the country", COST_LIMITS),
    "lfpr_female": _share("Labour force participation, women"),
    "lfpr_male": _share("Labour force participation, men"),
    "share": _share("Share"),
    "share_covered": _share("Part of the group's GDP behind the figure"),
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
    "share_placed": _share("Immigrants of known origin and group"),
    "share_of_placed": _share("Share of migrants of known origin"),
    "share_of_population": _share("Share of the population"),
    "share_of_total": _share("Share of the world total"),
    "share_quoted": _share("Share quoted in the paper"),
    "share_unknown_origin": _share("Share of unknown origin"),
    "share_without_group": _share("Share from or to areas without group"),
    "unemployment_rate": _share("Unemployment rate"),
    # other numbers
    "change_points": Column(title="Change", unit="percentage points", pattern="points"),
    "corridors": Column(title="Corridors", unit="corridors", pattern="count"),
    "members": Column(title="Members", unit="countries", pattern="count"),
    "reporting": Column(title="Economies with a figure", unit="economies", pattern="count"),
    "reporting_both": Column(title="Economies with a figure and GDP", unit="economies", pattern="count"),
    "with_gdp": Column(title="Economies with GDP", unit="economies", pattern="count"),
    "economies": Column(title="Economies in the group", unit="economies", pattern="count"),
    "economies_former": Column(title="Former States and areas among them", unit="economies", pattern="count"),
    "level": Column(title="Figure", unit=BESIDE, pattern="figure"),
    "level_subregion": Column(title="Figure of the subregion", unit=BESIDE, pattern="figure"),
    "level_world": Column(title="Figure of the world", unit=BESIDE, pattern="figure"),
    "covered_subregion": _share("Part of the subregion behind its figure"),
    "covered_world": _share("Part of the world behind its figure"),
    "number": Column(title="Number", unit=BESIDE, pattern="ratio"),
    "value": Column(title="Value", unit="as the measure says", pattern="ratio"),
    "latitude": Column(title="Latitude", unit="degrees", pattern="ratio"),
    "longitude": Column(title="Longitude", unit="degrees", pattern="ratio"),
    # How the figures are to be taken
    "un_member": _mark("Member State of the United Nations"),
    "ldc": _mark("Least developed country"),
    "lldc": _mark("Landlocked developing country"),
    "sids": _mark("Small island developing State"),
    "in_migrant_stock": _mark("In the migrant stock"),
    "map_mark": _mark("Drawn on maps as"),
    "data_view": _mark("Data that help to answer it"),
    "dated": _mark("Dates of joining and leaving known"),
    "founded": _mark("Founded"),
    "earlier_name": _mark("Earlier name"),
    "earlier_until": _mark("Earlier name until"),
    "mobility_regime": _mark("Movement of persons"),
    "value_kind": _mark("Published or derived"),
    "status": _mark("Status"),
    "data_type": _mark("Type of data"),
    "small_sample": _mark("Small sample"),
    "trend_ok": _mark("Trend may be drawn"),
    "confidence": _mark("How the figure was had"),
    "coverage": _mark("Coverage"),
    "remark": _mark("Remark"),
    "note": _mark("Note"),
    "former_names": _mark("Which former States and areas"),
    "stated_source": _mark("Source that the document names"),
    "source": _mark("Whose wording"),
    "source_title": _mark("Read in"),
    "founding_source": _mark("Page on the founding"),
    "source_url": _mark("Address"),
    "as_of": _mark("As of"),
}
"""Every column that a reader may meet, in a table, an axis, a hover or the head of a CSV.

They stand in the order in which files have them: keys (time, group, place with its code, who and what), measures,
marks.
"""

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
