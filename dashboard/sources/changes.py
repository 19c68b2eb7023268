"""What each edition of the data changed, by dataset and by country: a table that grows with every edition.

`python -m dashboard.sources.changes EARLIER` holds the bundled data against an earlier edition of them, in a folder,
and writes what differs into the table that is kept here; `python -m dashboard refresh` writes one beside its sources.
"""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pandas as pd

from dashboard.sources import package, revisions
from dashboard.sources.dataset import Dataset, Licence, Source, read_text_csv
from dashboard.sources.revisions import Revision

KEPT = Path(__file__).with_name("changes.csv")
FILE = Path("refreshed/changes.csv")
NAME = "changes"
KEYS = ["data_edition", "dataset", "country"]
COUNTS = ["rows_added", "rows_revised", "rows_gone"]
MOST_ROWS, LARGEST = 10_000_000, 1e12
"""More rows than any dataset has, and more per cent than any figure moves that is no fault."""
PLACES = ("countries.iso3", "places.place")
COLUMNS = ["data_edition", "data_edition_before", "dataset", "country", *COUNTS, "largest_revision"]


def read(sources: Path) -> list[Dataset]:
    """Return the dataset changes: that of the sources where they were refreshed, else the one kept here."""
    path = sources / FILE
    rows = read_text_csv(path if path.is_file() else KEPT, COLUMNS)
    rows = rows.assign(**{count: rows[count].astype(int) for count in COUNTS})
    return [_dataset(rows.assign(largest_revision=pd.to_numeric(rows["largest_revision"]), country=_or_none(rows)))]


def _or_none(rows: pd.DataFrame) -> "pd.Series[str]":
    return rows["country"].where(rows["country"] != "")


def places(dataset: Dataset) -> list[str]:
    """Return the columns of countries, in some datasets of groups too, among those of its key."""
    keys = {column: dataset.foreign_keys.get(column) for column in dataset.primary_key}
    return [column for column, target in keys.items() if target in PLACES]


def against(datasets: Sequence[Dataset], data: Path) -> list[Revision]:
    """Return what became of every dataset that differs from the file of a folder of data, byte for byte."""
    files = package.files(datasets)
    return [
        one
        for dataset in datasets
        if (one := _against(dataset, files[f"{dataset.name}.csv"], data / f"{dataset.name}.csv")) is not None
    ]


def _against(dataset: Dataset, content: bytes, path: Path) -> Revision | None:
    before = path.read_bytes() if path.is_file() else None
    if content == before:
        return None
    after = revisions.table(content)
    old = after.iloc[:0] if before is None else revisions.table(before)
    return revisions.revision(dataset.name, old, after, key=dataset.primary_key, places=places(dataset))


def added(rows: pd.DataFrame, parts: Sequence[pd.DataFrame], *, since: str, version: str) -> pd.DataFrame:
    """Return the table with what the edition `version` changed, as `revisions.by_country` gives it; what was said of it
    before is replaced.
    """
    fresh = [part.assign(data_edition=version, data_edition_before=since) for part in parts]
    table = pd.concat([rows[rows["data_edition"] != version], *fresh], ignore_index=True)[COLUMNS]
    return table.sort_values(KEYS, na_position="first", ignore_index=True)


def noted(
    datasets: Sequence[Dataset], found: Sequence[Revision], *, since: str, version: str, path: Path
) -> list[Dataset]:
    """Return the datasets with what an edition changes among them, and write that to a file."""
    by_name = {dataset.name: dataset for dataset in datasets}
    known = by_name[NAME].frame
    countries = set(by_name["countries"].frame["iso3"])
    parts = [
        revisions.by_country(one, places(by_name[one.dataset]), countries=countries)
        for one in found
        if one.dataset != NAME
    ]
    table = added(known, parts, since=since, version=version)
    path.parent.mkdir(parents=True, exist_ok=True)
    table.to_csv(path, index=False, lineterminator="\n", float_format="%.3g")
    return [replace(one, frame=table) if one.name == NAME else one for one in datasets]


def _dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name=NAME,
        frame=rows[COLUMNS],
        title="What each edition changed",
        description=(
            "Rows that an edition of these data added, revised or took out since the edition before, by dataset and by "
            "country; a row of two countries counts for both."
        ),
        edition="Computed from the editions",
        publisher="Labour migration trends",
        source_line="Own comparison of the editions of the data",
        sources=[Source(title="The project", path="")],
        licenses=[Licence(name="MIT", title="MIT License", path="https://opensource.org/license/mit")],
        coverage=f"Editions compared with the one before: {rows['data_edition'].nunique()}",
        primary_key=KEYS,
        foreign_keys={"country": "countries.iso3"},
        constraints={
            **{count: {"required": True, "minimum": 0, "maximum": MOST_ROWS} for count in COUNTS},
            "largest_revision": {"minimum": 0, "maximum": LARGEST},
        },
        column_notes={
            "country": "Blank: all rows of the dataset, each once.",
            "largest_revision": "Of the figures revised, the largest change in per cent of what it was.",
        },
    )


def main(earlier: Path, sources: Path = Path("../shared/sources")) -> None:
    """Hold the data of the sources against an earlier edition in a folder; write what differs into the table here."""
    # Which datasets there are is known above: this one is among them.
    from dashboard.sources.build import read_all

    datasets = read_all(sources)
    noted(datasets, against(datasets, earlier), since=package.version_of(earlier), version=package.VERSION, path=KEPT)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
