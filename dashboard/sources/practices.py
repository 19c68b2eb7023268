"""Good practices that background papers name, in other words than theirs: what each is, countries, themes."""

from pathlib import Path
from typing import Any

import pandas as pd

from dashboard.sources.dataset import Dataset, LayoutError, Licence, Source, read_text_csv, require_known
from dashboard.terms import ILO_REGIONS, PRACTICE_THEMES, PRACTICE_TYPES, slug

PRACTICES = Path("governance/good_practices.csv")
READ, DERIVED = "read", "derived"
COLUMNS = [
    "practice_id",
    "title",
    "countries_iso3",
    "region",
    "type",
    "theme",
    "year_stated",
    "fact",
    "seed_document",
    "seed_section",
    "confidence",
]
BY_COMMUNITY = {"P004", "P008", "P029", "P077"}
"""Practices whose papers name ASEAN or MERCOSUR alone, besides those whose countries are DERIVED for such a reason."""
AFRICA, AMERICAS, ARAB_STATES, ASIA, EUROPE = ILO_REGIONS
WORLD = "World"
REGIONS = {
    "Africa": (AFRICA,),
    "Africa and Asia": (AFRICA, ASIA),
    "Africa and Europe": (AFRICA, EUROPE),
    "Arab States": (ARAB_STATES,),
    "Asia": (ASIA,),
    "Asia and Gulf": (ARAB_STATES, ASIA),
    "Caribbean": (AMERICAS,),
    "Central America": (AMERICAS,),
    "East Africa and Arab States": (AFRICA, ARAB_STATES),
    "East and South-East Asia": (ASIA,),
    "Europe": (EUROPE,),
    "Global": (WORLD,),
    "Gulf": (ARAB_STATES,),
    "Gulf and South Asia": (ARAB_STATES, ASIA),
    "Latin America": (AMERICAS,),
    "Latin America and the Caribbean": (AMERICAS,),
    "North Africa": (AFRICA,),
    "North America": (AMERICAS,),
    "Pacific": (ASIA,),
    # Regularization programmes of eight countries.
    "Several": (AFRICA, AMERICAS, ASIA, EUROPE),
    "South America": (AMERICAS,),
    "South and South-East Asia": (ASIA,),
    "South Asia": (ASIA,),
    "South Asia and North Africa": (AFRICA, ASIA),
    "South-East Asia": (ASIA,),
    "Southern Africa": (AFRICA,),
    "West Africa": (AFRICA,),
    "West and Central Africa, Indian Ocean": (AFRICA,),
    "West and North Africa": (AFRICA,),
}
"""The regions of the ILO for each that the list states."""
SEVERAL = "; "
PUBLISHER = "GFMD and ILO, as read in their papers"
EDITION = "Papers of 2013 to 2020"
SOURCE_LINE = "Good practices named in background papers of the GFMD and the ILO, 2013 to 2020, in other words"
LICENCE = Licence(name="own-words", title="Facts in own words; the papers are their publishers'")


def listed(sources: Path) -> pd.DataFrame:
    """Return the list as it stands, in the order of the numbers.

    Raises LayoutError for a missing column, a practice without title or fact, an unknown region or type, and for one
    that was not read in its paper.
    """
    path = sources / PRACTICES
    rows = read_text_csv(path, COLUMNS)
    rows = rows.set_axis(rows.index + 1)
    for column, known in (("confidence", (READ, DERIVED)), ("region", REGIONS), ("type", PRACTICE_TYPES)):
        require_known(rows[column], known, file=path, column=column)
    for column in ("title", "fact", "seed_document"):
        empty = rows.index[rows[column].str.strip() == ""]
        if len(empty):
            raise LayoutError(path, None, f"column {column}: empty (row {empty[0] + 1})")
    return rows.sort_values("practice_id", ignore_index=True)


def practices(rows: pd.DataFrame) -> pd.DataFrame:
    """Return one row a practice: practice_id, practice, practice_type, year_stated, fact, document, section."""
    return pd.DataFrame(
        {
            "practice_id": rows["practice_id"],
            "practice": rows["title"],
            "practice_type": rows["type"],
            "year_stated": rows["year_stated"],
            "fact": rows["fact"],
            "document": rows["seed_document"],
            "section": rows["seed_section"],
        }
    )


def countries(rows: pd.DataFrame) -> pd.DataFrame:
    """Return one row a practice and country that it concerns: practice_id, country (ISO 3166 alpha-3), named (whether
    the paper names the country itself, not a community whose member it is).
    """
    named = (rows["confidence"] == READ) & ~rows["practice_id"].isin(BY_COMMUNITY)
    pairs = rows.assign(country=rows["countries_iso3"].str.split(";"), named=named).explode("country")
    pairs = pairs.loc[pairs["country"] != "", ["practice_id", "country", "named"]]
    return pairs.sort_values(["practice_id", "country"], ignore_index=True)


def regions(rows: pd.DataFrame) -> pd.DataFrame:
    """Return one row a practice and region of the ILO, or the world: practice_id, region."""
    pairs = rows.assign(region=rows["region"].map(REGIONS)).explode("region")
    return pairs[["practice_id", "region"]].reset_index(drop=True)


def themes(rows: pd.DataFrame, *, file: str | Path = PRACTICES) -> pd.DataFrame:
    """Return one row a practice and theme: practice_id, theme.

    Raises LayoutError for a theme that is none of `terms.PRACTICE_THEMES`.
    """
    pairs = rows.assign(theme=rows["theme"].str.split(SEVERAL)).explode("theme")[["practice_id", "theme"]]
    pairs["theme"] = pairs["theme"].map(slug)
    require_known(pairs["theme"], PRACTICE_THEMES, file=file, column="theme")
    return pairs.sort_values(["practice_id", "theme"], ignore_index=True)


def read(sources: Path) -> list[Dataset]:
    """Return the datasets good_practices, practice_countries, practice_regions and practice_themes."""
    rows = listed(sources)
    return [
        _practices_dataset(practices(rows)),
        _countries_dataset(countries(rows)),
        _regions_dataset(regions(rows)),
        _themes_dataset(themes(rows)),
    ]


def _documents(rows: pd.DataFrame) -> list[str]:
    return sorted({one for documents in rows["document"] for one in documents.split(SEVERAL)})


def _pairs(rows: pd.DataFrame, column: str, words: str) -> str:
    return f"{len(rows)} pairs of {rows['practice_id'].nunique()} practices and {rows[column].nunique()} {words}"


def _paired(rows: pd.DataFrame, column: str, words: str, **told: Any) -> Dataset:
    """Return a dataset of what `column` says of practices, of which each may have several."""
    practices = {"practice_id": "good_practices.practice_id"}
    return Dataset(
        frame=rows,
        edition=EDITION,
        publisher=PUBLISHER,
        source_line=SOURCE_LINE,
        licenses=[LICENCE],
        coverage=_pairs(rows, column, words),
        primary_key=["practice_id", column],
        foreign_keys=practices | told.pop("foreign_keys", {}),
        **told,
    )


def _practices_dataset(rows: pd.DataFrame) -> Dataset:
    documents = _documents(rows)
    return Dataset(
        name="good_practices",
        frame=rows,
        title="Good practices named in papers",
        description=(
            "Good practices of the governance of labour migration that background papers name, each with what it is, "
            "in other words than theirs."
        ),
        edition=EDITION,
        publisher=PUBLISHER,
        source_line=SOURCE_LINE,
        sources=[Source(title=document, path="") for document in documents],
        licenses=[LICENCE],
        coverage=f"{len(rows)} practices of {len(documents)} papers",
        primary_key=["practice_id"],
        constraints={
            "practice_id": {"pattern": "P[0-9]{3}"},
            "practice": {"required": True},
            "practice_type": {"required": True, "enum": list(PRACTICE_TYPES)},
            "fact": {"required": True},
            "document": {"required": True},
        },
        column_notes={
            "year_stated": "Years that the paper gives; empty where it gives none.",
            "document": "Papers that name the practice, joined by semicolons.",
            "section": "Where in the papers it stands.",
        },
        notes=[
            "Worded anew: not to be quoted as the words of the papers.",
            "What the papers name, as of their dates: no list of all practices, and no judgement on them.",
        ],
    )


def _countries_dataset(rows: pd.DataFrame) -> Dataset:
    return _paired(
        rows,
        "country",
        "countries",
        name="practice_countries",
        title="Countries that good practices concern",
        description="Every country that a good practice named in the papers concerns.",
        sources=[Source(title="The project, after the papers and lists of members", path="")],
        foreign_keys={"country": "countries.iso3"},
        column_notes={
            "named": (
                "true: the paper names the country; false: it names a community or a process, whose members stand here."
            )
        },
        notes=[
            "A practice without a country is of a continent or of the world.",
            "A country that is not listed is not named; that does not mean that it has no good practice.",
        ],
    )


def _regions_dataset(rows: pd.DataFrame) -> Dataset:
    return _paired(
        rows,
        "region",
        "regions",
        name="practice_regions",
        title="Regions of good practices",
        description="The regions of the ILO of every good practice named in the papers, one or several.",
        sources=[Source(title="The project, after the papers", path="")],
        foreign_keys={"region": "groups.name_en"},
        column_notes={"region": "World where no region is stated."},
    )


def _themes_dataset(rows: pd.DataFrame) -> Dataset:
    return _paired(
        rows,
        "theme",
        "themes",
        name="practice_themes",
        title="Themes of good practices",
        description="The themes of every good practice named in the papers, one or several.",
        sources=[Source(title="The project, after the papers", path="")],
        constraints={"theme": {"enum": list(PRACTICE_THEMES)}},
        notes=["The themes are the project's, not the papers'."],
    )
