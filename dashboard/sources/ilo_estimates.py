"""The ILO's global estimates of migrant workers, edition by edition, as read on pages that quote the reports."""

from collections.abc import Sequence
from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import (
    MOST_PERSONS,
    QUOTED,
    Dataset,
    LayoutError,
    LeftOut,
    Licence,
    Source,
    read_text_csv,
    require_known,
)
from dashboard.sources.wdi import numbers
from dashboard.terms import ILO_REGIONS, SUBREGIONS

FIGURES = Path("ilo_global_estimates/migrant_workers.csv")
SEXES = {"total": "both", "women": "female", "men": "male"}
MEASURES = {
    "count_millions": "persons",
    "share_of_total_percent": "share_of_total",
    "sex_share_percent": "sex_share",
    "share_of_labour_force_percent": "share_of_labour_force",
    "share_of_employment_percent": "share_of_employment",
    "share_of_population_15plus_percent": "share_of_population_15plus",
    "lfpr_percent": "lfpr",
    "employment_to_population_ratio_percent": "employment_to_population_ratio",
    "unemployment_rate_percent": "unemployment_rate",
    "share_of_all_domestic_workers_percent": "share_of_all_domestic_workers",
}
# Growth has a span of years for its reference, and so no place in a table of single years.
GROWTH = {"average_annual_growth_percent": "average_annual_growth", "total_growth_percent": "total_growth"}
SECTORS = {
    "": "",
    "agriculture": "agriculture",
    "industry": "industry",
    "services": "services",
    "domestic work": "domestic_work",
}
# All without domestic work is no branch of its own.
COMPOSITE_SECTORS = ("other than domestic work",)
INCOME_GROUPS = ("", "low", "lower-middle", "upper-middle", "high")
EDITIONS = ("1", "2", "3", "4")
CONFIDENCE = ("read", "derived")
STATUS = ("ok", "approx", "conflict", "suspect")
DIMENSIONS = ("subregion", "ilo_region", "income_group", "sector", "age_group")
KEYS = (
    "edition",
    "reference_year",
    "population",
    "sex",
    "ilo_subregion",
    "ilo_region",
    "income_group",
    "sector",
    "age_group",
    "measure",
)
MARKS = ("source_title", "source_url", "confidence", "status", "note")
PAGES = {
    "Edition 1: UN News, December 2015": "https://news.un.org/en/story/2015/12/518352",
    "Edition 2: ILO Regional Office for Asia and the Pacific, Labour migration in Asia and the Pacific": (
        "http://ilo.ch/asia/areas/labour-migration/lang--en/index.htm"
    ),
    "Edition 3: United Nations in Türkiye, Global labour migration increases by five million, June 2021": (
        "https://turkiye.un.org/en/134065-global-labour-migration-increases-five-million"
    ),
    "Edition 4: United Nations in Mauritius, Global Estimates on International Migrant Workers, December 2024": (
        "https://mauritius.un.org/en/286045-global-estimates-international-migrant-workers"
    ),
}
COMPOSITE_KEYS = ("edition", "span", "population", "sex", "composite", "measure")
MILLION = 1_000_000


REFUSED = "figures that another page contradicts or that are implausible; the preferred figure of the cell is kept."
ILO_TERMS = Licence(name="ILO", title="Copyright ILO; short excerpts with the source named")


def migrant_workers(sources: Path) -> pd.DataFrame:
    """Return the KEYS, the value (persons, or per cent, as `measure` says) and the MARKS of where it was read.

    Only the recommended figure of each cell, of a single year, of the world or of one category; an empty dimension
    stands for all of it. Raises LayoutError naming file, column, value and row for a missing column or unknown value.
    """
    rows = _preferred(sources)
    kept = rows[~_is_composite(rows)]
    tidy = _tidy(kept, file=sources / FIGURES).assign(
        reference_year=kept["reference_year"].astype(int), sector=kept["sector"].map(SECTORS)
    )[[*KEYS, "value", *MARKS]]
    _check_single(tidy, KEYS, file=sources / FIGURES)
    tidy = tidy.sort_values(list(KEYS), ignore_index=True)
    return tidy.mask(tidy == "")


def composites(sources: Path) -> pd.DataFrame:
    """Return the COMPOSITE_KEYS, the value (persons, or per cent, as `measure` says) and the MARKS.

    The recommended figures that are of no single cell: of several categories together (`composite` names them), of
    workers outside domestic work, and growth over a span of years (`span`). Raises LayoutError as `migrant_workers`.
    """
    rows = _preferred(sources)
    kept = rows[_is_composite(rows)]
    named = kept["aggregate"].where(kept["aggregate"] != "", kept["sector"])
    tidy = _tidy(kept, file=sources / FIGURES).assign(span=kept["reference_year"], composite=named)
    tidy = tidy[[*COMPOSITE_KEYS, "value", *MARKS]]
    _check_single(tidy, COMPOSITE_KEYS, file=sources / FIGURES)
    tidy = tidy.sort_values(list(COMPOSITE_KEYS), ignore_index=True)
    return tidy.mask(tidy == "")


def _figures(sources: Path) -> pd.DataFrame:
    """Return every row of the file; index + 1 is its row."""
    path = sources / FIGURES
    columns = ["recommended", "aggregate", "edition", "reference_year", "population", "sex", "measure", "value"]
    rows = read_text_csv(path, [*columns, *DIMENSIONS, "source_title", "source_url_or_repo", *MARKS[2:]])
    rows = rows.set_axis(rows.index + 1)
    _check_words(rows, file=path)
    return rows


def _preferred(sources: Path) -> pd.DataFrame:
    """Return the recommended figure of each cell."""
    rows = _figures(sources)
    return rows[rows["recommended"] == "yes"]


def _is_composite(rows: pd.DataFrame) -> pd.Series:
    """Return of each row whether its figure is of several categories together or of a span of years."""
    span = ~rows["reference_year"].str.fullmatch(r"\d{4}")
    return (rows["aggregate"] != "") | rows["sector"].isin(COMPOSITE_SECTORS) | span


def _tidy(kept: pd.DataFrame, *, file: Path) -> pd.DataFrame:
    """Return the rows with numbers, our words for sex and measure, and persons for millions."""
    values = numbers(kept["value"], column="value", file=file, sheet=None)
    counts = kept["measure"] == "count_millions"
    return kept.rename(columns={"subregion": "ilo_subregion", "source_url_or_repo": "source_url"}).assign(
        edition=kept["edition"].astype(int),
        sex=kept["sex"].map(SEXES),
        measure=kept["measure"].map(MEASURES | GROWTH),
        value=values.where(~counts, (values * MILLION).round()),
    )


def _check_words(rows: pd.DataFrame, *, file: Path) -> None:
    known = {
        "edition": EDITIONS,
        "sex": SEXES,
        "measure": (*MEASURES, *GROWTH),
        "subregion": ("", *SUBREGIONS),
        "ilo_region": ("", *ILO_REGIONS),
        "income_group": INCOME_GROUPS,
        "sector": (*SECTORS, *COMPOSITE_SECTORS),
        "confidence": CONFIDENCE,
        "status": STATUS,
        "recommended": ("yes", "no"),
    }
    for column, words in known.items():
        require_known(rows[column], list(words), file=file, column=column)


def _check_single(rows: pd.DataFrame, keys: Sequence[str], *, file: Path) -> None:
    twice = rows[rows.duplicated(list(keys))]
    if not twice.empty:
        row = twice.index[0] + 1
        raise LayoutError(file, None, f"column recommended: a cell has two recommended figures (row {row})")


def read(sources: Path) -> list[Dataset]:
    """Return the datasets migrant_workers and migrant_workers_composite."""
    every, rows = _figures(sources), migrant_workers(sources)
    refused = LeftOut(rows=int((every["recommended"] == "no").sum()), what=REFUSED)
    years = rows.groupby("edition")["reference_year"].max()
    editions = "; ".join(f"edition {edition}: {year}" for edition, year in years.items())
    return [
        Dataset(
            name="migrant_workers",
            frame=rows,
            title="Migrant workers, global estimates",
            description=(
                "International migrants of working age who are in the labour force of the country where they usually "
                "live, employed or not, as estimated by the ILO, with the shares and rates published beside them."
            ),
            edition="ILO global estimates, editions 1 (2015), 2 (2018), 3 (2021) and 4 (2024)",
            publisher="ILO",
            source_line="ILO, Global Estimates on International Migrant Workers, editions of 2015, 2018, 2021 and 2024",
            sources=[Source(title=title, path=path) for title, path in PAGES.items()],
            licenses=[ILO_TERMS],
            how=QUOTED,
            coverage=f"{len(rows)} figures; last reference year of {editions}",
            primary_key=list(KEYS),
            foreign_keys={name: f"countries.{name}" for name in ("ilo_subregion", "ilo_region", "income_group")},
            constraints={
                "edition": {"enum": [int(edition) for edition in EDITIONS]},
                "sex": {"enum": list(SEXES.values())},
                "measure": {"enum": list(MEASURES.values())},
                "value": {"minimum": 0, "maximum": MOST_PERSONS},
                "confidence": {"enum": list(CONFIDENCE)},
                "status": {"enum": list(STATUS)},
            },
            column_notes={
                "edition": "1 published 2015, 2 published 2018, 3 published 2021, 4 published 2024.",
                "population": "migrant_workers, unless another group of persons is named.",
                "ilo_subregion": "Empty: not by subregion.",
                "ilo_region": "Empty: not by region.",
                "income_group": "Income group of the country of residence. Empty: all.",
                "sector": "Empty: all branches.",
                "age_group": "Empty: all ages.",
                "measure": "persons, or a share or rate in per cent.",
                "value": "Persons where the measure is persons, otherwise per cent.",
                "source_title": "Page on which the figure was read.",
                "confidence": "read: printed on the page; derived: computed from printed figures, see note.",
                "status": "ok; approx: rounded or bounded; conflict: another page differs; suspect: implausible.",
            },
            notes=[
                "Each edition is a series of its own, and the fourth restates the past: no line runs across editions.",
                "The reports' own tables could not be read: the figures were read on pages that quote the reports. "
                "Check them against the reports before calling them official.",
                "All eleven subregions are there for 2013 (edition 1) only; the five regions for 2019 and 2022.",
                "Branches of edition 4 are those of employed migrants (population migrant_workers_employed); those of "
                "earlier editions are of all migrant workers.",
                "Figures of edition 4 for earlier years are derived and approximate.",
                "Licence of edition 4 not seen; editions 1 to 3 allow short excerpts with the source named.",
                "Figures of several categories together and growth have a file of their own, "
                "migrant_workers_composite.",
            ],
            left_out=[refused],
        ),
        _composite_dataset(composites(sources)),
    ]


def _composite_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="migrant_workers_composite",
        frame=rows,
        title="Migrant workers, global estimates: groups taken together, and growth",
        description=(
            "Figures that the ILO's estimates, or pages that quote them, give for several subregions, regions or "
            "income groups together, for workers outside domestic work, or as growth over a span of years. Papers "
            "quote some of them."
        ),
        edition="ILO global estimates, editions 1 (2015), 2 (2018), 3 (2021) and 4 (2024)",
        publisher="ILO",
        source_line="ILO, Global Estimates on International Migrant Workers, editions of 2015, 2018, 2021 and 2024",
        sources=[Source(title=title, path=path) for title, path in PAGES.items()],
        licenses=[ILO_TERMS],
        how=QUOTED,
        coverage=f"{len(rows)} figures",
        primary_key=list(COMPOSITE_KEYS),
        constraints={
            "edition": {"enum": [int(edition) for edition in EDITIONS]},
            "sex": {"enum": list(SEXES.values())},
            "measure": {"enum": list((MEASURES | GROWTH).values())},
            "value": {"minimum": -100, "maximum": MOST_PERSONS},
            "confidence": {"enum": list(CONFIDENCE)},
            "status": {"enum": list(STATUS)},
        },
        column_notes={
            "edition": "1 published 2015, 2 published 2018, 3 published 2021, 4 published 2024.",
            "span": "A year, or the first and the last year of growth.",
            "composite": "The categories that are taken together, in the words of the page. Empty: the world.",
            "measure": "persons; a share in per cent; growth in per cent, a year or in all.",
            "value": "Persons where the measure is persons, otherwise per cent.",
        },
        notes=["Not added to, nor drawn beside, the figures of single categories: the groups overlap."],
    )
