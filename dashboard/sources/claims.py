"""Every statistic that the five papers state, as read in them, with what it is about and what would settle it."""

import re
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from dashboard.sources.claim_topics import COUNTRIES, PAPERS, SETTLED_BY, TOPICS, by_claim
from dashboard.sources.dataset import Dataset, LayoutError, Licence, Source, read_text_csv, require_known

CLAIMS = Path("governance/claims.csv")
READ = "read"
COLUMNS = (
    "claim_id",
    "seed_document",
    "section",
    "claim",
    "number",
    "unit",
    "year_of_reference",
    "stated_source",
    "confidence",
)
UNITS: Mapping[str, tuple[str, float]] = {
    "per cent (a third)": ("per cent", 1),
    "per cent (an eighth)": ("per cent", 1),
    "million people": ("people", 1_000_000),
    "US$": ("US dollars", 1),
    "US$ (Atlas)": ("US dollars", 1),
    "CAD": ("Canadian dollars", 1),
    "ratio (approximate)": ("ratio", 1),
    "figures": ("", 1),
    "share": ("", 1),
}
"""Units that are printed otherwise than they are kept, and what the number before each is to be multiplied by."""
SCALES = {"": 1, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000}
NUMBER = re.compile(r"(more than )?(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(?: (million|billion|trillion))?")
BOUNDS = {"over": "over", "at least": "over", "more than": "over", "nearly": "nearly", "almost": "nearly"}
BOUND = re.compile(r"(?:^|[,;] )(over|at least|more than|nearly|almost)\)?$")
YEAR = re.compile(r"\b\d{4}\b")
TIMES = ("year", "years", "decade", "decades", "date", "period")
"""Units of what is no statistic."""


def claims(sources: Path) -> pd.DataFrame:
    """Return one row a statement: claim_id, paper, topic, document, section, claim (in our words), country (that it is
    of; missing where it is of none or of several), year (missing where none or several are given), printed (the number
    as printed), unit, stated and stated_to (the number, of a range both ends; missing where it is none), rounded_to
    (the unit of its last digit), bound ("over", "nearly", or missing), stated_source, settled_by (missing where the
    bundled data decide).

    Raises LayoutError for a missing column, a paper or a confidence that is unknown, and a statement without topic.
    """
    path = sources / CLAIMS
    listed = read_text_csv(path, COLUMNS)
    listed = listed.set_axis(listed.index + 1)
    require_known(listed["seed_document"], PAPERS, file=path, column="seed_document")
    require_known(listed["confidence"], [READ], file=path, column="confidence")
    topics, settled, countries = by_claim(TOPICS), by_claim(SETTLED_BY), by_claim(COUNTRIES)
    absent = sorted(set(listed["claim_id"]) - set(topics))
    if absent:
        raise LayoutError(path, None, f"column claim_id: no topic is known of {', '.join(absent)}")
    told = pd.DataFrame(
        {
            "claim_id": listed["claim_id"],
            "paper": listed["seed_document"].map(PAPERS),
            "topic": listed["claim_id"].map(topics),
            "document": listed["seed_document"],
            "section": listed["section"],
            "claim": listed["claim"],
            "country": listed["claim_id"].map(countries),
            "year": [_year(text) for text in listed["year_of_reference"]],
            "printed": listed["number"],
        }
    )
    numbers = [_numbers(*one) for one in zip(listed["number"], listed["unit"], listed["claim"], strict=True)]
    rows = told.join(pd.DataFrame(numbers, index=told.index)).assign(
        stated_source=listed["stated_source"].where(listed["stated_source"] != "none"),
        settled_by=listed["claim_id"].map(settled),
    )
    return rows.mask(rows == "").sort_values("claim_id", ignore_index=True)


def _year(text: str) -> float:
    """Return the one year that a statement is of; missing where it gives none, or several."""
    years = YEAR.findall(text)
    return float(years[0]) if len(years) == 1 and "s" not in text else float("nan")


def _numbers(number: str, unit: str, claim: str) -> dict[str, object]:
    """Return unit, number, the other end of a range, the unit of its last digit, and what bounds it."""
    kept, factor = UNITS.get(unit, (unit, 1))
    found = None if kept in TIMES else NUMBER.fullmatch(number)
    if found is None:
        return {"unit": kept, "stated": None, "stated_to": None, "rounded_to": None, "bound": None}
    more, low, high, scale = found.groups()
    factor *= SCALES[scale or ""]
    words = BOUND.search(claim)
    return {
        "unit": kept,
        "stated": _scaled(low, factor),
        "stated_to": _scaled(high, factor) if high else None,
        "rounded_to": factor / 10 ** len(low.partition(".")[2]),
        "bound": "over" if more else BOUNDS[words[1]] if words else None,
    }


def _scaled(text: str, scale: float) -> float:
    return round(float(text) * scale, 6)


def read(sources: Path) -> list[Dataset]:
    """Return the dataset claims."""
    rows = claims(sources)
    documents = sorted(rows["document"].unique())
    return [
        Dataset(
            name="claims",
            frame=rows,
            title="Statistics stated in five papers",
            description=(
                "Every figure, date and count that the five background papers state, in other words than theirs, with "
                "the source that each names."
            ),
            edition="Papers of 2013 to 2020",
            publisher="GFMD and ILO, as read in their papers",
            source_line="figures quoted from background papers of the GFMD and the ILO, 2013 to 2020",
            sources=[Source(title=document, path="") for document in documents],
            licenses=[Licence(name="own-words", title="Facts in own words; the papers are their publishers'")],
            coverage=f"{len(rows)} statements of {len(documents)} papers",
            primary_key=["claim_id"],
            foreign_keys={"country": "countries.iso3"},
            constraints={
                "claim_id": {"pattern": "C[0-9]{3}"},
                "paper": {"required": True, "enum": sorted(PAPERS.values())},
                "topic": {"required": True, "enum": sorted(TOPICS)},
                "document": {"required": True},
                "claim": {"required": True},
                "stated": {"minimum": 0, "maximum": 10_000_000_000_000},
                "stated_to": {"minimum": 0, "maximum": 10_000_000_000_000},
                "rounded_to": {"minimum": 0, "maximum": 1_000_000_000_000},
                "bound": {"enum": ["nearly", "over"]},
                "settled_by": {"enum": sorted(SETTLED_BY)},
            },
            column_notes={
                "claim": "In other words than the paper's.",
                "country": "The country that the statement is of; empty where it is of none or of several.",
                "year": "The year of which the paper speaks; empty where it gives none or several.",
                "printed": "As the paper prints it.",
                "stated": "The printed figure as a number, of a range the lower end; empty where it is none.",
                "stated_to": "The upper end of a range.",
                "rounded_to": "The unit of the last digit printed.",
                "bound": "over: the paper says more than, at least or over; nearly: it says nearly or almost.",
                "stated_source": "What the paper names as its source; empty where it names none.",
                "settled_by": (
                    "What would settle it, or document where there is no statistic to test; empty where the data of "
                    "this dashboard decide."
                ),
            },
            notes=["Stated as printed: whether a figure holds is computed from the other datasets, not listed here."],
        )
    ]
