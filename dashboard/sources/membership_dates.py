"""When countries joined and left communities and the OECD, from 1990 on, taken down by hand; each row names a page.

The lists of members say who belongs today; these dates say since when and until when. A country that is not here has
been a member, as far as is known, in all years of its community's list.
"""

from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import Dataset, LayoutError, Licence, Source, read_text_csv

DATES = Path(__file__).with_name("membership_dates.csv")
DATED = frozenset({"ASEAN", "AU", "CAN", "CARICOM", "EAC", "EAEU", "EEA", "EU", "MERCOSUR", "OECD", "SAARC", "SADC"})
"""Of whose members every change since 1990 is here. Of others no more is known than their list, and what is here."""
DATE = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"


def periods(path: Path = DATES) -> pd.DataFrame:
    """Return one row a country and period of membership: community, country, period (1, 2 ...), joined and left (dates,
    as far as known: 2013-07-01, 2024-03 or 1991; empty where not known or still a member) and source_title.

    Raises LayoutError for a missing column, a date that is none, a row without date or one that ends before it begins.
    """
    rows = read_text_csv(path, ["community", "country", "joined", "left", "source"])
    for column in ("joined", "left"):
        faulty = rows[(rows[column] != "") & ~rows[column].str.fullmatch(DATE)]
        if not faulty.empty:
            row = faulty.index[0] + 2
            raise LayoutError(
                path, None, f"column {column}: date expected, found {faulty[column].iloc[0]!r} (row {row})"
            )
    wrong = rows[((rows["joined"] + rows["left"]) == "") | ((rows["left"] != "") & (rows["left"] <= rows["joined"]))]
    if not wrong.empty:
        raise LayoutError(path, None, f"columns joined, left: a period expected (row {wrong.index[0] + 2})")
    rows = rows.sort_values(["community", "country", "joined"], ignore_index=True)
    number = rows.groupby(["community", "country"]).cumcount() + 1
    rows = rows.assign(period=number, source_title=rows["source"])
    return rows[["community", "country", "period", "joined", "left", "source_title"]]


def years(dated: pd.DataFrame) -> pd.DataFrame:
    """Return one row a country of `periods`: community, country, since (year of joining, missing where it is not known
    or the country joined more than once), until (year of leaving, missing for a member) and source_title.
    """
    last = dated.groupby(["community", "country"], as_index=False).last()
    since = last["joined"].where(last["period"] == 1, "")
    return pd.DataFrame(
        {
            "community": last["community"],
            "country": last["country"],
            "since": pd.to_numeric(since.str[:4]),
            "until": pd.to_numeric(last["left"].str[:4]),
            "source_title": last["source_title"],
        }
    )


def dataset() -> Dataset:
    """Return the dataset membership_periods."""
    rows = periods()
    return Dataset(
        name="membership_periods",
        frame=rows,
        title="Dates of joining and leaving communities",
        description=(
            "When countries joined or left communities and the OECD, for changes since 1990: with the lists of members "
            "it says who belonged in a year."
        ),
        edition="Taken down in November 2026",
        publisher="European Union, OECD, secretariats and others, as each row names them",
        source_line="Dates of joining and leaving, taken down from pages of the bodies and others that each row names",
        sources=[
            Source(title="European Union: countries", path="https://europa.eu/european-union/about-eu/countries_en"),
            Source(title="OECD: enlargement", path="http://www.oecd.org/about/membersandpartners/enlargement.htm"),
        ],
        licenses=[Licence(name="facts", title="Facts with the source named")],
        coverage=f"{len(rows)} periods of membership in {rows['community'].nunique()} bodies",
        primary_key=["community", "country", "period"],
        foreign_keys={"country": "countries.iso3"},
        constraints={
            "community": {"required": True, "enum": sorted(DATED | {"ECOWAS"})},
            "period": {"minimum": 1, "maximum": 9},
            "joined": {"pattern": DATE},
            "left": {"pattern": DATE},
        },
        column_notes={
            "community": "Short name as in communities; OECD.",
            "period": "1, and 2 for a country that joined again.",
            "joined": "Date, month or year, as the page has it; empty where it is not known.",
            "left": "Date, month or year of leaving or of suspension; empty for a member.",
        },
        notes=[
            "Dates were taken down by hand from pages of the bodies themselves and from secondary pages, and not "
            "checked against treaty texts; a row names the page of the body where one is known to state who belongs.",
            "Every change since 1990 is here for: " + ", ".join(sorted(DATED)) + ".",
            "Members of what went before count: of the European Communities, the Organisation of African Unity and "
            "the Southern African Development Coordination Conference.",
            "Of ECOWAS the three countries that left in January 2025 are here. Mauritania, which left in December "
            "2000, is in none of the lists of members and is not counted.",
        ],
    )
