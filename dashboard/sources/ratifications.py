"""Who has ratified what: lists of parties to instruments on migrants and on work, each as of its own date."""

import re
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import (
    BY_PROGRAM,
    Dataset,
    LayoutError,
    LeftOut,
    Licence,
    Source,
    read_text_csv,
    require_known,
)
from dashboard.sources.economies import economy_codes
from dashboard.sources.memberships import FACTS
from dashboard.sources.wdi import numbers
from dashboard.terms import FUNDAMENTAL

RATIFICATIONS = Path("governance/ratifications.csv")
TOTALS = Path("governance/ratification_totals.csv")
FUNDAMENTALS = Path("ilo_fundamental_ratifications/ilo_fundamental_ratifications.csv")
REFUGEES = Path("refugee_conventions/refugee_conventions.csv")
CONFIDENCE = ("read", "derived")
PARTIAL = ("C097", "C143", "C181", "C189", "C190", "ICRMW", "SOM", "TIP")
REFUGEE = ("CSR51", "PSR67")
EUROPEAN_UNION = "EU"
"""A party to two Protocols that is no country."""
STANDING = {
    "in force": "ratified",
    "in force (from 2024-10-26)": "ratified",
    "party": "ratified",
    "ratified": "ratified",
    "signatory only": "signed",
    "signatory only (as of snapshot)": "signed",
    "denounced": "denounced",
    "not ratified": "not_ratified",
}
AS_OF = re.compile(r"(\d{4}(?:-\d{2}){0,2})(?: or (?:later|earlier))?")
KEY = ("instrument", "country")


def ratifications(sources: Path) -> pd.DataFrame:
    """Return one row an instrument of PARTIAL and State that a list names: instrument, country, ratification (ratified,
    or signed alone), ratified_on (day, month or year, empty where not known), as_of of the list, source_title,
    confidence.

    Raises LayoutError for a missing column, an unknown code, status or confidence, and for a date that is none.
    """
    path = sources / RATIFICATIONS
    listed = _listed(path, ["date", "as_of", "source", "confidence"], instruments=PARTIAL, sources=sources)
    require_known(listed["confidence"], CONFIDENCE, file=path, column="confidence")
    return _in_order(
        {
            **_standing(listed),
            # Of a signature alone the date is that of signing.
            "ratified_on": listed["date"].where(listed["ratification"] == "ratified", ""),
            "as_of": _dates(listed["as_of"], file=path),
            "source_title": listed["source"],
            "confidence": listed["confidence"],
        }
    )


def fundamental_ratifications(sources: Path) -> pd.DataFrame:
    """Return one row a fundamental instrument and member State of the ILO: instrument, country, ratification,
    ratified_on (year, empty where not ratified), denounced (year, missing where not denounced), as_of.

    Raises LayoutError for a missing column, an unknown code or status, and where a State lacks an instrument.
    """
    path = sources / FUNDAMENTALS
    listed = _listed(path, ["year", "denounced_year", "as_of"], instruments=FUNDAMENTAL, sources=sources)
    members = listed.groupby("iso3").size()
    if (members != len(FUNDAMENTAL)).any():
        raise LayoutError(path, None, f"column iso3: {members.idxmin()} is not there for every instrument")
    left = listed.loc[listed["denounced_year"] != "", "denounced_year"]
    denounced = numbers(left, column="denounced_year", file=path, sheet=None)
    return _in_order(
        {
            **_standing(listed),
            "ratified_on": listed["year"],
            "denounced": denounced.reindex(listed.index),
            "as_of": _dates(listed["as_of"], file=path),
        }
    )


def refugee_conventions(sources: Path) -> pd.DataFrame:
    """Return one row a party to the Convention or the Protocol on refugees: instrument, country, ratification,
    ratified_on (day), as_of.

    Raises LayoutError for a missing column, an unknown code or status, and for a date that is none.
    """
    path = sources / REFUGEES
    listed = _listed(path, ["date", "as_of"], instruments=REFUGEE, sources=sources)
    as_of = _dates(listed["as_of"], file=path)
    return _in_order({**_standing(listed), "ratified_on": listed["date"], "as_of": as_of})


def ratification_totals(sources: Path) -> pd.DataFrame:
    """Return one row an instrument and date on which its parties were counted: instrument, as_of, parties (the
    European Union among them), source_title.

    Raises LayoutError for a missing column, an unknown instrument or confidence, and for a number that is none.
    """
    path = sources / TOTALS
    listed = read_text_csv(path, ["instrument", "parties", "as_of", "source", "confidence"])
    listed = listed.set_axis(listed.index + 1)
    require_known(listed["instrument"], {*PARTIAL, *FUNDAMENTAL}, file=path, column="instrument")
    require_known(listed["confidence"], CONFIDENCE, file=path, column="confidence")
    rows = pd.DataFrame(
        {
            "instrument": listed["instrument"],
            "as_of": _dates(listed["as_of"], file=path),
            "parties": numbers(listed["parties"], column="parties", file=path, sheet=None).astype(int),
            "source_title": listed["source"],
        }
    )
    return rows.sort_values(["instrument", "as_of"], ignore_index=True)


def _listed(path: Path, columns: list[str], *, instruments: tuple[str, ...], sources: Path) -> pd.DataFrame:
    """Return the rows of countries of a list as published, codes checked, with `ratification` for its words."""
    listed = read_text_csv(path, ["iso3", "instrument", "status", *columns])
    listed = listed.set_axis(listed.index + 1)
    for column, known in (
        ("iso3", {*economy_codes(sources), EUROPEAN_UNION}),
        ("instrument", instruments),
        ("status", STANDING),
    ):
        require_known(listed[column], known, file=path, column=column)
    countries = listed[listed["iso3"] != EUROPEAN_UNION]
    return countries.assign(ratification=countries["status"].map(STANDING))


def _standing(listed: pd.DataFrame) -> dict[str, pd.Series]:
    return {
        "instrument": listed["instrument"],
        "country": listed["iso3"],
        "ratification": listed["ratification"],
    }


def _dates(cells: pd.Series, *, file: Path) -> pd.Series:
    """Return the dates of lists, without the words for those that are of that date or later, or earlier."""
    found = cells.str.extract(f"^{AS_OF.pattern}$")[0]
    if found.isna().any():
        first = found.index[found.isna()][0]
        raise LayoutError(file, None, f"column as_of: date expected, found {cells[first]!r} (row {first + 1})")
    return found


def _in_order(columns: Mapping[str, pd.Series]) -> pd.DataFrame:
    return pd.DataFrame(columns).sort_values(list(KEY), ignore_index=True)


def read(sources: Path) -> list[Dataset]:
    """Return the datasets ratifications, fundamental_ratifications, refugee_conventions and ratification_totals."""
    return [
        _partial_dataset(ratifications(sources)),
        _fundamental_dataset(fundamental_ratifications(sources)),
        _refugee_dataset(refugee_conventions(sources)),
        _totals_dataset(ratification_totals(sources)),
    ]


DATE: Mapping[str, object] = {"pattern": "[0-9]{4}(-[0-9]{2}){0,2}"}
LISTED = {
    "instrument": "C and P: Convention and Protocol of the ILO, with its number; others by their usual short name."
}
DAY = "Day, month or year of ratification, accession or succession, as far as known."
ABSENT = "A State that is not listed was not seen in the source; it need not be outside the instrument."
SOURCED = Licence(name="facts", title="Facts with the source named")
UN_TREATIES = Source(title="United Nations Treaty Collection", path="https://treaties.un.org/")
NORMLEX = Source(title="ILO, NORMLEX", path="https://normlex.ilo.org/")
KEYS = {"country": "countries.iso3"}


def _constraints(instruments: tuple[str, ...], standing: tuple[str, ...]) -> dict[str, Mapping[str, object]]:
    return {
        "instrument": {"enum": sorted(instruments)},
        "ratification": {"required": True, "enum": list(standing)},
        "ratified_on": DATE,
        "as_of": {"required": True} | dict(DATE),
    }


def _partial_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="ratifications",
        frame=rows,
        title="Ratifications of instruments on migrants and on work",
        description=(
            "Which States are seen as parties to four Conventions of the ILO on migrant workers, domestic workers and "
            "private employment agencies, to that on violence and harassment, to the Convention of the United Nations "
            "on migrant workers and to the Protocols on trafficking in persons and on smuggling of migrants."
        ),
        edition="Lists of 2013 to 2024, each with its date",
        publisher="ILO and United Nations, as read in public copies",
        source_line="ILO and United Nations Treaty Collection, public copies of 2013 to 2024 (each row names its own)",
        sources=[NORMLEX, UN_TREATIES],
        licenses=[FACTS],
        coverage=f"{len(rows)} rows of {rows['country'].nunique()} States and {len(PARTIAL)} instruments",
        primary_key=list(KEY),
        foreign_keys=KEYS,
        constraints=_constraints(PARTIAL, ("ratified", "signed")) | {"confidence": {"enum": list(CONFIDENCE)}},
        column_notes={
            **LISTED,
            "ratified_on": DAY,
            "as_of": "Date of the list; where it is known only as that date or later, or earlier, that date.",
            "confidence": "read: seen in the source named; derived: date inferred from that of entry into force.",
        },
        notes=[
            ABSENT,
            "No list is complete: how many parties were counted at which dates is in ratification_totals.",
            "signed: the State had signed and not ratified at the date of the list; it may have ratified since.",
        ],
        left_out=[LeftOut(rows=2, what="rows of the European Union, a party to both Protocols that is no country.")],
    )


def _fundamental_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="fundamental_ratifications",
        frame=rows,
        title="Ratifications of the fundamental instruments of the ILO",
        description=(
            "For every member State of the ILO and each of its ten fundamental Conventions and one Protocol, whether "
            "and when the State ratified it."
        ),
        edition="As of 4 June 2026",
        publisher="ILO",
        source_line="ILO, NORMLEX, ratifications of fundamental instruments, 4 June 2026, as read in a public copy",
        sources=[NORMLEX],
        licenses=[SOURCED],
        how=BY_PROGRAM,
        coverage=f"{rows['country'].nunique()} member States and {len(FUNDAMENTAL)} instruments",
        primary_key=list(KEY),
        foreign_keys=KEYS,
        constraints=_constraints(FUNDAMENTAL, ("ratified", "not_ratified", "denounced")),
        column_notes={**LISTED, "ratified_on": "Year of ratification.", "denounced": "Year of denunciation."},
        notes=[
            "Complete: here a State that has not ratified is known not to have ratified.",
            "States that succeeded to others have the year of their own declaration.",
        ],
    )


def _refugee_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="refugee_conventions",
        frame=rows,
        title="Parties to the Convention and the Protocol on the status of refugees",
        description="Which States were parties to the Convention of 1951 and to the Protocol of 1967, and since when.",
        edition="As of 26 October 2014",
        publisher="United Nations",
        source_line="United Nations Treaty Collection, chapter V, 26 October 2014, as read in a public copy",
        sources=[UN_TREATIES],
        licenses=[SOURCED],
        how=BY_PROGRAM,
        coverage=f"{rows['country'].nunique()} States",
        primary_key=list(KEY),
        foreign_keys=KEYS,
        constraints=_constraints(REFUGEE, ("ratified",)),
        column_notes={**LISTED, "ratified_on": DAY},
        notes=[ABSENT, "What States did after October 2014 is not in it; nor are reservations and declarations."],
    )


def _totals_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="ratification_totals",
        frame=rows,
        title="Number of parties to instruments, at dates",
        description="How many parties an instrument had on a date, as counted by others: what lists of parties lack.",
        edition="Counts of 2008 to 2024, each with its date",
        publisher="ILO, United Nations and others, as each row names them",
        source_line="Numbers of parties, 2008 to 2024, as read in public copies (each row names its own)",
        sources=[NORMLEX, UN_TREATIES],
        licenses=[SOURCED],
        coverage=f"{len(rows)} counts of {rows['instrument'].nunique()} instruments",
        primary_key=["instrument", "as_of"],
        constraints={"instrument": {"enum": sorted(rows["instrument"].unique())}, "as_of": DATE},
        column_notes=LISTED,
        notes=["The European Union is counted where it is a party."],
    )
