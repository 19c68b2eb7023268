"""Agreements on labour migration between two countries: a list of treaties, what they say, and what papers name."""

from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import (
    Dataset,
    LayoutError,
    LeftOut,
    Licence,
    Source,
    read_text_csv,
    require_known,
)
from dashboard.sources.economies import economy_codes
from dashboard.terms import CATEGORIES

TREATIES = Path("governance/bla_chilton_woda.csv")
CODED = Path("governance/bla_provisions.csv")
NAMED = Path("governance/agreements.csv")
FORMER = {"CSK": "czechoslovakia", "DDR": "german-democratic-republic", "YUG": "yugoslavia"}
PROVISIONS = {
    "intl_instr": "international_instruments",
    "info_exch": "information_exchange",
    "info_dissem": "information_spread",
    "govt_agencies": "responsible_agencies",
    "joint_commit": "joint_committee",
    "recruit_cost_mig": "recruitment_costs",
    "labor_union_orig": "unions_of_origin",
    "labor_union_dest": "unions_of_destination",
    "labor_union_join": "right_to_join_unions",
    "emp_orgs": "employers_organisations",
    "ngos": "civil_society",
    "migrant_info": "information_for_migrants",
    "prot_equal": "equal_treatment",
    "prot_women": "protection_of_women",
    "prot_other": "protection_of_other_groups",
    "contract_req": "contract_required",
    "contract_standard": "model_contract",
    "contract_terms": "contract_terms",
    "wage_prot": "wage_protection",
    "housing_req": "housing_required",
    "housing_cond": "housing_conditions",
    "housing_monitor": "housing_inspection",
    "work_monitor": "workplace_inspection",
    "passport": "passports",
    "social_security": "social_security",
    "disputes_emp_mig": "disputes",
    "mig_human_cap": "skills",
    "credentials": "qualifications",
    "remittances": "remittances",
    "reintegration": "reintegration",
    "contract_renewal": "contract_renewal",
    "perm_resid": "permanent_residence",
    "quota": "quota",
}
"""The source's columns, and the codes of `terms` for them."""
CODINGS = {"1": True, "0": False, "": None}
KINDS = {
    "BLA": "labour",
    "BLA/MOU": "labour",
    "BLA/MOU (Employment Permit System)": "employment_permit_system",
    "BLA/MOU (sectoral)": "one_sector",
    "BLA (mine labour agreement)": "mine_labour",
    "EU Mobility Partnership": "mobility_partnership",
    "framework agreement": "framework",
    "labour migration programme": "programme",
    "trade-union agreement": "trade_unions",
    "young professionals agreement": "young_professionals",
}
MULTILATERAL = ("multilateral social security agreement", "multilateral social security convention")
WITHOUT_TEXT = ("dialogue / working group", "trade-union cooperation")
"""Types of rows that are no agreement between two."""
SEASONAL = "seasonal worker programme"
UNION = "European Union"
NOTES = {
    "no text or official evidence found by the dataset authors": "The authors of the data found no text and no "
    "official evidence.",
    "signing date and year differ in source": "The source gives a date of signature of another year; it is left out.",
    "year missing in source (9999)": "The source gives no year.",
    "": "",
}
NAMED_NOTES = {
    "seeds name the scheme": "The papers name the scheme, and of its countries Thailand alone; the others are those of "
    "Korean sources of 2023.",
    "seed says only": "The paper says Caribbean countries; these have an agreement with Canada in "
    "bilateral_agreements.",
    "seed says Southern Africa": "The paper says Southern Africa; these have an agreement with South Africa of the "
    "years 1964 to 1975 in bilateral_agreements.",
    "seed writes": "The paper writes “Congo”.",
}
"""How notes of the list of named agreements begin, and what is said instead; other notes are none for readers."""


def treaties(sources: Path) -> pd.DataFrame:
    """Return one row an agreement: agreement (the source's number), party and partner (ISO3, or the group of a former
    State; in the order of their codes, which says nothing of who sends), year (missing where the source has none),
    signed (date, of that year), treaty_title, text_found, source_title and note; texts empty where there is none.

    Raises LayoutError for a missing column, an unknown code or note, or a number that stands twice.
    """
    path = sources / TREATIES
    columns = ["treaty_id", "country_a_iso3", "country_b_iso3", "year", "date_signed", "title", "text_available"]
    listed = read_text_csv(path, [*columns, "source_dataset", "note"]).rename(index=lambda row: row + 1)
    require_known(listed["text_available"], CODINGS, file=path, column="text_available")
    require_known(listed["note"], NOTES, file=path, column="note")
    parties = _parties(listed, known=economy_codes(sources), file=path)
    year = pd.to_numeric(listed["year"], errors="coerce")
    rows = pd.DataFrame(
        {
            "agreement": _numbers(listed["treaty_id"], file=path),
            "party": parties.min(axis="columns"),
            "partner": parties.max(axis="columns"),
            "year": year,
            "signed": listed["date_signed"].where(listed["date_signed"].str[:4] == listed["year"], ""),
            "treaty_title": listed["title"].map(_mended),
            "text_found": listed["text_available"] == "1",
            "source_title": listed["source_dataset"],
            "note": listed["note"].map(NOTES),
        }
    )
    return rows.sort_values("agreement", ignore_index=True)


def provisions(sources: Path) -> pd.DataFrame:
    """Return one row an agreement whose text was coded and a provision: agreement, provision, found (missing where it
    was not coded).

    Raises LayoutError for a missing column, or a code that is neither 0 nor 1.
    """
    path = sources / CODED
    coded = read_text_csv(path, ["treaty_id", *PROVISIONS]).rename(index=lambda row: row + 1)
    for column in PROVISIONS:
        require_known(coded[column], CODINGS, file=path, column=column)
    long = coded.assign(agreement=_numbers(coded["treaty_id"], file=path)).melt(
        id_vars="agreement", value_vars=list(PROVISIONS), var_name="provision", value_name="found"
    )
    rows = long.assign(provision=long["provision"].map(PROVISIONS), found=long["found"].map(CODINGS).astype("boolean"))
    return rows.sort_values(["agreement", "provision"], ignore_index=True)


def named(sources: Path) -> pd.DataFrame:
    """Return one row an agreement between two that a paper names: agreement_id, agreement_kind, destination and origin
    (ISO3; eu), document, section, source_title, confidence and note.

    Raises LayoutError for a missing column, or an unknown code or type.
    """
    path = sources / NAMED
    columns = ["agreement_id", "type", "party_a_iso3", "party_a", "party_b_iso3", "seed_document", "seed_section"]
    listed = read_text_csv(path, [*columns, "source", "confidence", "note"]).rename(index=lambda row: row + 1)
    require_known(listed["type"], {*KINDS, *MULTILATERAL, *WITHOUT_TEXT, SEASONAL}, file=path, column="type")
    require_known(listed["confidence"], ("read", "derived"), file=path, column="confidence")
    between = listed[listed["type"].isin(KINDS) & (listed["party_a"] != "MERCOSUR")]
    destination = between["party_a_iso3"].mask(between["party_a"] == UNION, "eu")
    known = economy_codes(sources)
    require_known(destination, known | {"eu"}, file=path, column="party_a_iso3")
    require_known(between["party_b_iso3"], known, file=path, column="party_b_iso3")
    rows = pd.DataFrame(
        {
            "agreement_id": between["agreement_id"],
            "agreement_kind": between["type"].map(KINDS),
            "destination": destination,
            "origin": between["party_b_iso3"],
            "document": between["seed_document"],
            "section": between["seed_section"],
            "source_title": between["source"],
            "confidence": between["confidence"],
            "note": between["note"].map(_named_note),
        }
    )
    return rows.sort_values("agreement_id", ignore_index=True)


def read(sources: Path) -> list[Dataset]:
    """Return the datasets bilateral_agreements, agreement_provisions and named_agreements."""
    listed = len(read_text_csv(sources / NAMED, ["agreement_id"]))
    return [
        _treaties_dataset(treaties(sources)),
        _provisions_dataset(provisions(sources)),
        _named_dataset(named(sources), listed=listed),
    ]


def _numbers(cells: pd.Series, *, file: Path) -> pd.Series:
    """Return numbers of agreements in four digits, so that they sort as they count."""
    numbers = cells.str.zfill(4)
    if numbers.duplicated().any():
        raise LayoutError(file, None, f"column treaty_id: stands twice (row {numbers.duplicated().idxmax() + 1})")
    return numbers


def _parties(listed: pd.DataFrame, *, known: frozenset[str], file: Path) -> pd.DataFrame:
    parties = listed[["country_a_iso3", "country_b_iso3"]]
    for column in parties:
        require_known(parties[column], known | set(FORMER), file=file, column=column)
    return parties.replace(FORMER)


def _mended(title: str) -> str:
    """Return a title without the marks and line ends around it, its letters as they were before they were misread."""
    plain = " ".join(title.split()).strip('"“” ')
    try:
        return plain.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return plain


def _named_note(note: str) -> str:
    return next((said for start, said in NAMED_NOTES.items() if note.startswith(start)), "")


CHILTON_WODA = Source(
    title="Chilton, A. and Woda, B. (2022): The Expanding Universe of Bilateral Labor Agreements, data",
    path="https://dataverse.harvard.edu/dataverse/BLA",
)
COPY = Source(
    title="Adhikari, Cha’ngom, Kaila and Shrestha: replication files of a study of bilateral labour agreements",
    path="https://github.com/NarcisseChangom/BLAs-Migration-repo",
)
PUBLISHER = "A. Chilton and B. Woda"
EDITION = "Data of 2022, agreements to 2020"
SOURCE_LINE = "Chilton and Woda (2022), bilateral labour agreements to 2020, as held in a public copy"
UNSTATED = Licence(name="facts", title="Facts with the source named; the copy that was read names no licence")
AGREEMENT: Mapping[str, object] = {"required": True, "pattern": "[0-9]{4}"}
PLACE: Mapping[str, object] = {"required": True, "pattern": "([A-Z]{3}|[a-z]+(-[a-z]+)*)"}


def _treaties_dataset(rows: pd.DataFrame) -> Dataset:
    pairs = rows[["party", "partner"]].drop_duplicates()
    return Dataset(
        name="bilateral_agreements",
        frame=rows,
        title="Bilateral labour agreements",
        description=(
            "Agreements by which two countries arrange the movement of workers, of whatever form: conventions, "
            "exchanges of notes, memoranda, and amendments of them; each with its parties, year and title."
        ),
        publisher=PUBLISHER,
        edition=EDITION,
        source_line=SOURCE_LINE,
        sources=[CHILTON_WODA, COPY],
        licenses=[UNSTATED],
        coverage=f"{len(rows):,} agreements of {len(pairs)} pairs of countries and areas, 1927 to 2020",
        primary_key=["agreement"],
        foreign_keys={"party": "places.place", "partner": "places.place"},
        constraints={
            "agreement": AGREEMENT,
            "party": PLACE,
            "partner": PLACE,
            "signed": {"pattern": "[0-9]{4}-[0-9]{2}-[0-9]{2}"},
            "text_found": {"required": True},
            "source_title": {"required": True},
        },
        column_notes={
            "agreement": "Number of the agreement in the source.",
            "party": "The parties stand in the order of their codes, which does not say who sends workers.",
            "partner": "ISO 3166 code, or the name of a State that is no more.",
            "treaty_title": "As the source has it, cut after 300 characters; empty where it has none.",
            "text_found": "Whether the authors of the data hold a text.",
            "source_title": "The list from which the authors of the data have it.",
        },
        notes=[
            "A pair that is not there has no agreement in the data; that is no proof that it has none.",
            "The data say when agreements were concluded, not whether they are in force.",
            "Amendments, renewals and several texts of one day are rows of their own: pairs of countries are counted "
            "beside agreements.",
            "Parties are those of the source: agreements of the Soviet Union stand under the Russian Federation.",
        ],
    )


def _provisions_dataset(rows: pd.DataFrame) -> Dataset:
    texts = rows["agreement"].nunique()
    return Dataset(
        name="agreement_provisions",
        frame=rows,
        title="Provisions of bilateral labour agreements",
        description=(
            "Whether the text of an agreement has a provision of each of 33 kinds, as the authors of the data read it; "
            "most of the kinds follow the ILO’s recommendations on such agreements."
        ),
        publisher=PUBLISHER,
        edition=EDITION,
        source_line=SOURCE_LINE,
        sources=[CHILTON_WODA, COPY],
        licenses=[UNSTATED],
        coverage=f"{texts} agreements, {rows['provision'].nunique()} kinds of provision",
        primary_key=["agreement", "provision"],
        foreign_keys={"agreement": "bilateral_agreements.agreement"},
        constraints={
            "agreement": AGREEMENT,
            "provision": {"required": True, "enum": sorted(PROVISIONS.values())},
        },
        column_notes={
            "found": "Whether the text has such a provision; empty where it was not coded. It says nothing of practice."
        },
        notes=[
            "The codebook was not at hand: the kinds are named after the source’s names of columns.",
            "Texts that were coded are not a sample of all agreements.",
        ],
    )


def _named_dataset(rows: pd.DataFrame, *, listed: int) -> Dataset:
    documents = sorted(set("; ".join(rows["document"]).split("; ")))
    return Dataset(
        name="named_agreements",
        frame=rows,
        title="Agreements that the papers name",
        description=(
            "Agreements and programmes between two parties, and agreements of trade unions of two countries, that "
            "background papers of the GFMD and the ILO name."
        ),
        edition="Papers of 2013 to 2018",
        publisher="GFMD and ILO, as read in their papers",
        source_line="Agreements named in background papers of the GFMD and the ILO, 2013 to 2018",
        sources=[Source(title=document, path="") for document in documents],
        licenses=[Licence(name="facts", title="Facts with the source named")],
        coverage=f"{len(rows)} agreements and programmes",
        primary_key=["agreement_id"],
        left_out=[
            LeftOut(
                rows=listed - len(rows),
                what="agreements of several parties, programmes without a named partner, and talks or cooperation "
                "without an agreement.",
            )
        ],
        foreign_keys={"destination": "places.place", "origin": "places.place"},
        constraints={
            "agreement_id": {"pattern": "A[0-9]{3}"},
            "agreement_kind": {"required": True, "enum": sorted(CATEGORIES["agreement_kind"])},
            "destination": PLACE,
            "origin": PLACE,
            "document": {"required": True},
            "confidence": {"required": True, "enum": ["derived", "read"]},
        },
        column_notes={
            "section": "Where in the paper it is named.",
            "confidence": "read: named in the paper or the source; derived: the parties are inferred, the note says "
            "how.",
        },
        notes=["A paper that names an agreement need not say when it was concluded, or whether it is in force."],
    )
