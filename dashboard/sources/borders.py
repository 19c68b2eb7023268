"""Land borders: pairs of countries or areas that share one."""

from dataclasses import replace
from pathlib import Path

import pandas as pd

from dashboard.sources import dataset
from dashboard.sources.countries import OWN_CODES
from dashboard.sources.dataset import Dataset, LeftOut, Source
from dashboard.sources.economies import economy_codes

PAIRS = Path("borders/land_border_pairs_mledoze.csv")


def read(sources: Path) -> list[Dataset]:
    """Return the dataset borders.

    Raises FileNotFoundError for a missing file and LayoutError for a file laid out otherwise than expected.
    """
    path = sources / PAIRS
    one_side = (dataset.read_text_csv(path, ("listed_by_both",))["listed_by_both"] == "0").sum()
    left_out = [LeftOut(rows=int(one_side), what="a pair that only one side lists: India and Sri Lanka.")]
    return [replace(_borders_dataset(read_pairs(path, known=economy_codes(sources))), left_out=left_out)]


def read_pairs(path: Path, *, known: frozenset[str]) -> pd.DataFrame:
    """Return country_a and country_b (ISO3, a before b): the pairs that both sides list."""
    pairs = dataset.read_text_csv(path, ("iso3_a", "iso3_b", "listed_by_both"))
    pairs = pairs.set_axis(pairs.index + 1)
    dataset.require_known(pairs["listed_by_both"], ("0", "1"), file=path, column="listed_by_both")
    codes = pairs.loc[pairs["listed_by_both"] == "1", ["iso3_a", "iso3_b"]].replace(OWN_CODES)
    for column in codes:
        dataset.require_known(codes[column], known, file=path, column=column)
    ordered = pd.DataFrame({"country_a": codes.min(axis="columns"), "country_b": codes.max(axis="columns")})
    return ordered.sort_values(["country_a", "country_b"], ignore_index=True)


def _borders_dataset(frame: pd.DataFrame) -> Dataset:
    """Return the pairs with their words."""
    return Dataset(
        name="borders",
        frame=frame,
        title="Land borders",
        description="Pairs of countries or areas that share a land border today, each pair once.",
        edition="mledoze/countries 5.1.0",
        publisher="mledoze/countries",
        source_line="mledoze/countries, ODbL 1.0",
        sources=[
            Source(title="mledoze/countries: attributes of countries", path="https://github.com/mledoze/countries")
        ],
        licenses=[dataset.ODBL_1],
        coverage=f"{len(frame)} pairs of {pd.unique(frame.to_numpy().ravel()).size} countries and areas",
        primary_key=["country_a", "country_b"],
        foreign_keys={"country_a": "countries.iso3", "country_b": "countries.iso3"},
        constraints={column: {"required": True, "pattern": "[A-Z]{3}"} for column in frame},
        notes=[
            "A list for description only: it implies no opinion on the status of any border.",
        ],
    )
