"""Build every bundled dataset from the publishers' files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from dashboard.sources import (
    agreements,
    borders,
    changes,
    claims,
    classification,
    countries,
    fetched,
    forms,
    group_names,
    ilo_estimates,
    ilostat,
    knomad,
    memberships,
    older_editions,
    places,
    practices,
    questions,
    ratifications,
    recent_series,
    refugees,
    remittance_prices,
    remittance_prices_2025,
    sdg_indicators,
    undesa,
    workers_by_origin,
    world_bank,
)
from dashboard.sources.dataset import Dataset
from dashboard.sources.package import VERSION, check_keys, files

READERS: Sequence[Callable[[Path], list[Dataset]]] = (
    places.read,
    countries.read,
    ilo_estimates.read,
    undesa.read,
    ilostat.read,
    world_bank.read,
    knomad.read,
    remittance_prices.read,
    remittance_prices_2025.read,
    recent_series.read,
    claims.read,
    older_editions.read,
    classification.read,
    borders.read,
    memberships.read,
    ratifications.read,
    sdg_indicators.read,
    refugees.read,
    workers_by_origin.read,
    questions.read,
    practices.read,
    agreements.read,
    forms.read,
    group_names.read,
    changes.read,
)


def read_all(sources: Path) -> list[Dataset]:
    """Return every dataset, in the order of the readers.

    Raises FileNotFoundError for a missing file, LayoutError for a file laid out otherwise than expected, and ValueError
    for a key that is repeated or unknown.
    """
    found = fetched.read(sources)
    datasets = [dataset for read in READERS for dataset in read(sources)]
    datasets = [fetched.dated(one, found[one.name]) if one.name in found else one for one in datasets]
    check_keys(datasets)
    return datasets


def write_all(datasets: Sequence[Dataset], out_dir: Path, *, version: str = VERSION) -> dict[str, int]:
    """Write each dataset and datapackage.json into a folder, and return the size of each file in bytes."""
    out_dir.mkdir(parents=True, exist_ok=True)
    return {name: _write(out_dir / name, content) for name, content in files(datasets, version).items()}


def _write(path: Path, content: bytes) -> int:
    """Write a file whole or not at all: a reader never meets half of it."""
    temporary = path.with_name(f"{path.name}.part")
    temporary.write_bytes(content)
    temporary.replace(path)
    return len(content)
