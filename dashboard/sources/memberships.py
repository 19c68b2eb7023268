"""Communities of countries and who belongs to them: regional communities, consultative processes, and the OECD."""

import re
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from dashboard.sources import community_foundings, membership_dates
from dashboard.sources.dataset import Dataset, LayoutError, Licence, Source, read_text_csv, require_known
from dashboard.sources.economies import economy_codes

MEMBERSHIPS = Path("governance/memberships.csv")
OECD_MEMBERS = Path("governance/oecd_members.csv")
CONFIDENCE = ("read", "derived")
UNDATED = "n.d."
KINDS = {
    "REC": "economic community",
    "continental organisation": "continental organisation",
    "regional organisation": "regional organisation",
    "customs union": "customs union",
    "free movement area": "free movement area",
    "regional consultative process": "consultative process",
    "inter-regional consultative process": "consultative process",
    "inter-regional forum (core group)": "consultative process",
    "multilateral social security scheme": "social security scheme",
}
FREE_MOVEMENT_AREA = "free movement area"
MEMBER, OECD = "member", "OECD"
# Of these dates the list says that they are from memory: those of membership_dates, which were read, stand in.
UNCHECKED_UNTIL = re.compile(r"; exit month recalled, verify$")
FORMER = "former member"
QUOTED_PAPERS = "at the dates of all five seed papers"
YEAR = re.compile(r"(\d{4})(?:-\d{2})?(?: \((.+)\))?")
FOUNDED = "process founded"
FACTS = Licence(
    name="facts",
    title="Facts with the source named; the compilations name no licence, except Wikipedia's texts (CC BY-SA 4.0)",
)
UNSD = Source(
    title="UN Statistics Division: compositions of regions and regional commissions, December 2025, as held in "
    "UNICEF's Country and Region Metadata",
    path="https://github.com/unicef-drp/Country-and-Region-Metadata",
)


def memberships(sources: Path) -> pd.DataFrame:
    """Return one row a community and country: community, country, role, since, until (years), as_of, source_title,
    confidence and note.

    Raises LayoutError for a missing column, an unknown country code or confidence, or a date that is no year.
    """
    path = sources / MEMBERSHIPS
    listed = _listed(path, known=economy_codes(sources))
    since = _years(listed["since"], column="since", file=path)
    until = _years(listed["until"], column="until", file=path)
    founded = since["words"] == FOUNDED
    unchecked = listed["note"].str.contains(UNCHECKED_UNTIL)
    notes = (
        listed["note"]
        .str.replace(UNCHECKED_UNTIL, "", regex=True)
        .str.replace(QUOTED_PAPERS, "when the papers quoted here were written", regex=False)
    )
    rows = pd.DataFrame(
        {
            "community": listed["org"],
            "country": listed["iso3"],
            "role": listed["role"],
            "since": since["year"].mask(founded),
            "until": until["year"].mask(unchecked),
            "as_of": listed["as_of"].replace(UNDATED, ""),
            "source_title": listed["source"],
            "confidence": listed["confidence"],
            "note": notes.where(~founded, _with_founding(notes, since["year"])),
        }
    )
    return _with_dates(rows).sort_values(["community", "country"], ignore_index=True)


def _with_dates(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with years of joining and leaving where their list has none, and those that left, which it lacks.

    A year of leaving is that of a country that is no member now.
    """
    known = membership_dates.years(membership_dates.periods())
    known = known[known["community"].isin(rows["community"])].set_index(["community", "country"])
    listed = rows.set_index(["community", "country"])
    since = listed["since"].fillna(known["since"].reindex(listed.index))
    until = listed["until"].fillna(known["until"].reindex(listed.index))
    dated = listed.assign(since=since, until=until)
    left = known[known["until"].notna() & ~known.index.isin(listed.index)]
    gone = left.assign(role=FORMER, as_of="", confidence="read", note="")
    return pd.concat([dated, gone]).reset_index()[rows.columns]


def communities(sources: Path) -> pd.DataFrame:
    """Return one row a community: community, community_name, kind, mobility_regime (empty where none is given), as_of
    of its members' list, number of members, dated (whether all changes since 1990 are known), source_title and
    what `community_foundings` says (empty where it does not name the community).

    Raises LayoutError for a missing column, or a type of community that is not known.
    """
    path = sources / MEMBERSHIPS
    listed = _listed(path, known=economy_codes(sources))
    kinds = listed["org_type"].str.partition("; ")
    require_known(kinds[0], KINDS, file=path, column="org_type")
    regimes = kinds[2].where(kinds[0] != FREE_MOVEMENT_AREA, FREE_MOVEMENT_AREA)
    # The members are read from more than one list where the first lacks some; the list of most members dates them.
    members = listed.assign(kind=kinds[0].map(KINDS), mobility_regime=regimes)
    full = members[~members["role"].str.contains("observer|associate|former|suspended|participant")]
    rows = [_community(community) for _, community in full.groupby("org", sort=True)]
    founded = community_foundings.foundings()
    return pd.DataFrame(rows).merge(founded, on="community", how="left").fillna(dict.fromkeys(founded.columns, ""))


def _community(members: pd.DataFrame) -> dict[str, object]:
    """Return what is said of one community, from the rows of its members."""
    main = members[members["as_of"] == members["as_of"].mode()[0]]
    first = main.iloc[0]
    return {
        "community": first["org"],
        "community_name": first["org_name"],
        "kind": first["kind"],
        "mobility_regime": first["mobility_regime"],
        "as_of": first["as_of"].replace(UNDATED, ""),
        "members": len(members),
        "dated": first["org"] in membership_dates.DATED,
        "source_title": first["source"],
    }


def oecd_members(sources: Path) -> pd.DataFrame:
    """Return one row a member of the OECD: country, since (year of accession, where read), as_of, source_title,
    confidence.

    Raises LayoutError for a missing column, an unknown country code, role or confidence.
    """
    path = sources / OECD_MEMBERS
    listed = read_text_csv(path, ["iso3", "role", "since", "as_of", "source", "confidence"])
    listed = listed.set_axis(listed.index + 1)
    for column, known in (
        ("iso3", economy_codes(sources)),
        ("role", [MEMBER]),
        ("confidence", CONFIDENCE),
    ):
        require_known(listed[column], known, file=path, column=column)
    rows = pd.DataFrame(
        {
            "country": listed["iso3"],
            "since": _years(listed["since"], column="since", file=path)["year"].fillna(_accession(listed["iso3"])),
            "as_of": listed["as_of"],
            "source_title": listed["source"],
            "confidence": listed["confidence"],
        }
    )
    return rows.sort_values("country", ignore_index=True)


def _accession(countries: pd.Series) -> pd.Series:
    """Return the year of accession to the OECD of those that acceded since 1990."""
    known = membership_dates.years(membership_dates.periods())
    return countries.map(known[known["community"] == OECD].set_index("country")["since"])


def read(sources: Path) -> list[Dataset]:
    """Return the datasets communities, memberships, membership_periods and oecd_members."""
    return [
        _communities_dataset(communities(sources)),
        _memberships_dataset(memberships(sources)),
        membership_dates.dataset(),
        _oecd_dataset(oecd_members(sources)),
    ]


def _listed(path: Path, *, known: frozenset[str]) -> pd.DataFrame:
    """Return the list of memberships as published, its codes and marks checked."""
    columns = ["iso3", "org", "org_name", "org_type", "role", "since", "until", "as_of", "source", "confidence", "note"]
    listed = read_text_csv(path, columns)
    listed = listed.set_axis(listed.index + 1)
    require_known(listed["iso3"], known, file=path, column="iso3")
    require_known(listed["confidence"], CONFIDENCE, file=path, column="confidence")
    return listed


def _years(cells: pd.Series, *, column: str, file: Path) -> pd.DataFrame:
    """Return year (missing where the cell is empty) and the words that follow it in brackets."""
    found = cells.str.extract(f"^{YEAR.pattern}$")
    faulty = cells[(cells != "") & found[0].isna()]
    if not faulty.empty:
        what = f"column {column}: year expected, found {faulty.iloc[0]!r} (row {faulty.index[0] + 1})"
        raise LayoutError(file, None, what)
    return pd.DataFrame({"year": found[0].astype(float), "words": found[1].fillna("")})


def _with_founding(notes: pd.Series, years: pd.Series) -> pd.Series:
    """Return the notes, with the year in which a process was founded: it is no year of joining."""
    founding = years.map("process founded in {:.0f}".format)
    return (notes + "; ").where(notes != "", "") + founding


CODE: Mapping[str, object] = {"pattern": "[A-Z-]+"}
DATE: Mapping[str, object] = {"pattern": "[0-9]{4}(-[0-9]{2})?"}
EDITION = "Lists of 2008 to 2025, each with its date"
SOURCE_LINE = "UN Statistics Division and UNICEF, lists of December 2025; secretariats, IOM and others as listed"


def _communities_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="communities",
        frame=rows,
        title="Communities of countries",
        description=(
            "Regional economic communities, free movement areas, regional organisations, consultative processes on "
            "migration and one social security scheme, with what their list says of the movement of persons."
        ),
        edition=EDITION,
        publisher="UN Statistics Division, UNICEF and others",
        source_line=SOURCE_LINE,
        sources=[UNSD],
        licenses=[FACTS],
        coverage=f"{len(rows)} communities",
        primary_key=["community"],
        constraints={
            "community": CODE,
            "community_name": {"required": True},
            "kind": {"required": True, "enum": sorted(set(KINDS.values()))},
            "as_of": DATE,
            "members": {"required": True, "minimum": 1},
            "founded": {"pattern": membership_dates.DATE},
            "earlier_until": {"pattern": membership_dates.DATE},
        },
        column_notes={
            "as_of": "Date of the list of members; empty where it has none.",
            "members": "Countries that the list names as members: no associates, observers, suspended or former ones.",
            "dated": "Whether every change of members since 1990 is in membership_periods.",
            "founded": "Date or year of its founding, under an earlier name where it had one; empty for processes.",
            "earlier_name": "What it was called before, members of which count as its own.",
            "earlier_until": "Date or year in which it took its name of today.",
            "mobility_regime": "Short label of the rules on movement, empty where the list gives none.",
        },
        notes=[
            "A mobility regime says what was agreed, not whether it is in force or applied; it was not compared with "
            "the text of the agreement.",
            "CIS is the grouping of the UN Economic Commission for Europe, not a statement of current membership.",
            "Of the Bali Process only the Ad Hoc Group is listed.",
            "Dates of founding were taken down by hand, with a page of the body or of the African Union named, and not "
            "checked against treaty texts.",
            "What went before COMESA (the Preferential Trade Area), the EAEU, the EAC (until 1977) and SICA does not "
            "count as these communities.",
        ],
    )


def _memberships_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="memberships",
        frame=rows,
        title="Members of communities",
        description=(
            "Which country belongs to which community or process, in what role, and the date and source of the list."
        ),
        edition=EDITION,
        publisher="UN Statistics Division, UNICEF and others",
        source_line=SOURCE_LINE,
        sources=[UNSD],
        licenses=[FACTS],
        coverage=(
            f"{len(rows)} memberships of {rows['country'].nunique()} countries and areas in "
            f"{rows['community'].nunique()} communities"
        ),
        primary_key=["community", "country"],
        foreign_keys={"community": "communities.community", "country": "countries.iso3"},
        constraints={
            "role": {"required": True},
            "as_of": DATE,
            "confidence": {"required": True, "enum": list(CONFIDENCE)},
        },
        column_notes={
            "since": "Year of joining, where the list or membership_periods gives it.",
            "until": "Year of suspension or of leaving, where it was read.",
            "as_of": "Date of the list; empty where it has none.",
            "confidence": "read: seen in the source named; derived: inferred, the note says how.",
        },
        notes=[
            "A country that is not listed was not named in the list used; it need not be outside the community.",
            "Burkina Faso, Mali and the Niger are not in the ECOWAS list of December 2025 and stand as former members.",
            "The EEA is the 27 States of the European Union and three others.",
            "Lists of the Abu Dhabi Dialogue differ; that of its declaration of 2008 is used.",
            "The members of MIDWA are those of ECOWAS at the date of its list.",
        ],
    )


def _oecd_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="oecd_members",
        frame=rows,
        title="Members of the OECD",
        description="Members of the Organisation for Economic Co-operation and Development as of May 2021.",
        edition="Members as of May 2021",
        publisher="OECD, as read in public reports",
        source_line="Members of the OECD as of May 2021, as read in public reports",
        sources=[
            Source(title="The OECD at a glance, public copy", path="https://www.ehotelat.com/the-oecd-at-a-glance/")
        ],
        licenses=[Licence(name="facts", title="Facts with the source named")],
        coverage=f"{len(rows)} countries",
        primary_key=["country"],
        foreign_keys={"country": "countries.iso3"},
        constraints={
            "as_of": {"required": True} | dict(DATE),
            "confidence": {"required": True, "enum": list(CONFIDENCE)},
        },
        column_notes={"since": f"Year of accession of the {int(rows['since'].notna().sum())} that acceded since 1990."},
        notes=[
            "Members that joined after May 2021 are not in the list.",
            "A member without a year of accession was one before 1990.",
        ],
    )
