"""Which datasets were fetched anew, and on which day: kept with the sources, so that the data can be built again."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from dashboard.sources.dataset import BY_PROGRAM, Dataset, LayoutError

FILE = Path("refreshed/fetched.json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """The publisher's work of which a dataset's present figures are, and the day on which they were fetched."""

    title: str
    day: str


def read(sources: Path) -> dict[str, Fetched]:
    """Return what was fetched, by the name of the dataset; nothing where the sources are as they were handed over.

    Raises LayoutError for a file that was not written by `write`.
    """
    path = sources / FILE
    if not path.is_file():
        return {}
    try:
        return {name: Fetched(**entry) for name, entry in json.loads(path.read_text(encoding="utf-8")).items()}
    except (ValueError, TypeError, AttributeError) as error:
        raise LayoutError(path, None, f"title and day of each dataset expected ({error})") from error


def write(sources: Path, found: Mapping[str, Fetched]) -> None:
    """Write what was fetched into the folder of sources."""
    path = sources / FILE
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({name: asdict(one) for name, one in sorted(found.items())}, indent=2) + "\n")


def dated(dataset: Dataset, found: Fetched) -> Dataset:
    """Return a dataset whose edition and source line name the day on which its figures were fetched, by program."""
    edition = f"{found.title}, as published on {found.day}"
    licence = dataset.licenses[0].title
    line = f"{dataset.publisher}, {edition}. {licence}"
    return replace(dataset, edition=edition, source_line=line, accessed=found.day, how=BY_PROGRAM)
