"""What map and ranking of countries by branch share: their rows, their leaders, sentences on one country."""

import pandas as pd

from dashboard import formats
from dashboard.analysis import ranking
from dashboard.components.choices import COUNTRY, with_own
from dashboard.data import areas
from dashboard.i18n import listing, t
from dashboard.terms import MIGRANT_BASES
from dashboard.view import Selection
from dashboard.views.sectors import frames, words
from dashboard.views.sectors.choices import shown_host

COLUMNS = [
    "name",
    "rank",
    "share_in_branch",
    "year",
    "migrant_basis",
    "status",
    "migrants_in_branch",
    "migrants_employed",
    "share_of_employed",
    "note",
    "country",
]


def country_rows(*, sector: str, csex: str, lang: str) -> pd.DataFrame:
    """Return every country of the table, the largest share first, with its rank among those of its kind."""
    rows = frames.shares(sector, csex)
    names = areas.names(lang)
    return rows.assign(name=[names[code] for code in rows["country"]])[COLUMNS]


def all_rows(selection: Selection) -> pd.DataFrame:
    """Return every country of the table for a selection."""
    return country_rows(**{name: selection.text(name) for name in ("sector", "csex", "lang")})


def outlined(selection: Selection) -> tuple[str, ...]:
    """Return the countries that stand out: the one that the charts of one country are about, and the reader's."""
    return with_own([shown_host(selection)], selection.text(COUNTRY.name))


def known(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with a share."""
    return rows[rows["share_in_branch"].notna()]


def ranked(rows: pd.DataFrame, basis: str) -> pd.DataFrame:
    """Return the countries of one kind that have a rank, the first on top."""
    return rows[rows["rank"].notna() & (rows["migrant_basis"] == basis)]


def of_branch(template: str, selection: Selection, **values: object) -> str:
    """Return `template` with the {people} and the {branch} of the selection, and `values`."""
    branch = words.branch(selection.text("sector"), selection.lang)
    return t(template, selection.lang, people=frames.people(selection), branch=branch, **values)


def first_in_words(basis: str, selection: Selection) -> str:
    """Return the largest share among the ranked countries of one kind as a part of a sentence; nothing where none is
    ranked.
    """
    lang, rows = selection.lang, ranked(all_rows(selection), basis)
    if rows.empty:
        return ""
    leaders = ranking.first(rows)
    places = [
        t("{name} in {year}", lang, name=areas.in_sentence(name, lang), year=year)
        for name, year in zip(leaders["name"], leaders["year"], strict=True)
    ]
    return t(
        "of {count} countries ranked that count {basis}, the largest is {share}, in {places}"
        if len(rows) > 1
        else "of the one country ranked that counts {basis}, it is {share}, in {places}",
        lang,
        count=len(rows),
        basis=frames.counted(basis, lang),
        share=formats.per_cent(leaders["share_in_branch"].iloc[0], lang=lang),
        places=listing(places, lang),
    )


def leading(selection: Selection) -> list[str]:
    """Return the countries that come first among those of either kind."""
    rows = all_rows(selection)
    return [code for basis in MIGRANT_BASES for code in ranking.first(ranked(rows, basis))["country"]]


def told(country: str, selection: Selection) -> str:
    """Return a country's share as a sentence, with its rank or why it has none, or that there is no share."""
    lang, rows = selection.lang, all_rows(selection)
    found = rows[rows["country"] == country]
    if found.empty:
        return t("{name}: not in this table.", lang, name=areas.names(lang)[country])
    chosen = found.iloc[0]
    if formats.is_missing(chosen["share_in_branch"]):
        return t("{name}: {status}.", lang, name=chosen["name"], status=t(chosen["status"], lang))
    said = {
        "name": chosen["name"],
        "year": chosen["year"],
        "basis": frames.basis(chosen["migrant_basis"], lang),
        "share": formats.per_cent(chosen["share_in_branch"], lang=lang),
    }
    if chosen["status"]:
        why = t(chosen["status"], lang)
        return t("{name}, {year} ({basis}): {share}, not ranked ({why}).", lang, **said, why=why)
    return t(
        "{name}, {year} ({basis}): {share}, rank {rank} of {n}.",
        lang,
        **said,
        rank=int(chosen["rank"]),
        n=len(ranked(rows, chosen["migrant_basis"])),
    )


def notes(selection: Selection) -> list[str]:
    """Return who counts as a migrant, which figures are ranked, and what is in services."""
    return [
        "Migrants are persons born abroad or, in some countries, foreign citizens: compare countries of one kind.",
        t(
            "Latest year of each country that gives the branch; ranked are figures of {years}, without small samples. "
            "“Not in this table” is not the same as no data: other sources may have a figure.",
            selection.lang,
            years=frames.ranked_years(),
        ),
        *([frames.HOUSEHOLDS_NOTE] if selection.text("sector") in ("services", "non_market_services") else []),
    ]
