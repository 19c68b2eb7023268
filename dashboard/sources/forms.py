"""How each country, area and group of countries stands within a sentence: one table a language, kept by hand."""

from pathlib import Path

import pandas as pd

from dashboard.sources import countries, group_names, name_order
from dashboard.sources.dataset import Dataset, LayoutError, Licence, Source, read_text_csv, require_known

FOLDER = Path(__file__).with_name("place_forms")
LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
REFERENCE = "en"
"""The language whose table says which places there are."""
FORMS = ["subject", "in", "from", "to", "of"]
PLACE = r"([A-Z]{3}|[a-z]+(-[a-z]+)*)"
"""A country or area by its ISO 3166 code, or a group of countries as addresses write its name."""
STRAY = r"^\s|\s$|\s\s|[\t\n\r\u00a0]"


def place_forms(folder: Path = FOLDER) -> pd.DataFrame:
    """Return one row a place and language: place, lang, and its phrases subject, in, from, to and of, each with the
    preposition and article it takes; a phrase that the language lacks is empty.

    Raises FileNotFoundError for a language without table, and LayoutError for a missing column, a code that is no
    place's, a place that stands twice, that is not among the English ones or is not there, a place without subject, or
    a stray space.
    """
    paths = {lang: folder / f"{lang}.csv" for lang in LANGUAGES}
    tables = {lang: _table(path) for lang, path in paths.items()}
    for lang, path in paths.items():
        _require_same(tables[lang]["place"], tables[REFERENCE]["place"], file=path)
    rows = pd.concat([table.assign(lang=lang) for lang, table in tables.items()])
    return rows[["place", "lang", *FORMS]].sort_values(["place", "lang"], ignore_index=True)


def _table(path: Path) -> pd.DataFrame:
    """Return the table of one language, checked."""
    table = read_text_csv(path, ["place", *FORMS])
    faults = {
        "place: code of a place expected": ~table["place"].str.fullmatch(PLACE),
        "place: stands twice": table["place"].duplicated(),
        "subject: empty": table["subject"] == "",
    } | {f"{column}: stray space": table[column].str.contains(STRAY) for column in FORMS}
    for what, faulty in faults.items():
        if faulty.any():
            raise LayoutError(path, None, f"column {what} (row {faulty.idxmax() + 2})")
    return table


def _require_same(places: pd.Series, expected: pd.Series, *, file: Path) -> None:
    """Raise LayoutError for a place that is not expected, or an expected one that is not there."""
    require_known(places.set_axis(places.index + 1), frozenset(expected), file=file, column="place")
    missing = sorted(set(expected) - set(places))
    if missing:
        raise LayoutError(file, None, f"column place: not there: {', '.join(missing)}")


def ranked(forms: pd.DataFrame, names: pd.DataFrame) -> pd.DataFrame:
    """Return `forms` with the `rank` of each place among all names of its language; `names` has a row a place, by its
    code, and columns name_en ... name_ru.
    """
    written = {lang: names.loc[rows["place"], f"name_{lang}"] for lang, rows in forms.groupby("lang")}
    found = {lang: name_order.ranks(of_places, str(lang)) for lang, of_places in written.items()}
    return forms.assign(rank=[found[lang][place] for place, lang in zip(forms["place"], forms["lang"], strict=True)])


def read(sources: Path) -> list[Dataset]:
    """Return the dataset place_forms."""
    named = countries.read_countries(sources).set_index("iso3"), group_names.groups(sources).set_index("group")
    rows = ranked(place_forms(), pd.concat(named))
    return [
        Dataset(
            name="place_forms",
            frame=rows,
            title="Names of places within a sentence",
            description=(
                "How each country, area and group of countries is named in running text, with the preposition and the "
                "article that it takes, in each language."
            ),
            edition="Names as of 2026",
            publisher="The project",
            source_line="The project, after the UN’s usage",
            sources=[Source(title="The project, after the usage of the United Nations", path="")],
            licenses=[Licence(name="MIT", title="MIT License", path="https://opensource.org/license/mit")],
            coverage=f"{rows['place'].nunique()} places in {len(LANGUAGES)} languages",
            primary_key=["place", "lang"],
            foreign_keys={"place": "places.place"},
            constraints={
                "place": {"pattern": PLACE},
                "lang": {"enum": list(LANGUAGES)},
                "rank": {"required": True, "minimum": 1, "maximum": 10_000},
                **{form: {"required": True} for form in FORMS},
            },
            column_notes={
                "place": "ISO 3166 code of a country or area, or the name of a group of countries in small letters.",
                "lang": "Language of the phrases.",
                "subject": "As the subject or object of a sentence; not capitalised for its beginning.",
                "in": "Where something is.",
                "from": "Where persons or money come from.",
                "to": "Where persons or money go.",
                "of": "Whose something is: the capital, the population.",
                "rank": "Place of the name among all of its language, as the language sorts; Chinese by Pinyin.",
            },
            notes=[
                "Articles of countries in French and Spanish are those of the UN's terminology database; other phrases "
                "are the project's own.",
                "English keeps official names as lists write them; other languages turn those round that running text "
                "turns: la République bolivarienne du Venezuela.",
                "The Channel Islands, Kosovo and Taiwan Province of China, which the UN Statistics Division does not "
                "list, are named in the project's words in languages other than English.",
                "In Chinese, French and Spanish the names of the Netherlands, the United Kingdom and the United States "
                "are shorter after a preposition than as a subject.",
            ],
        )
    ]
