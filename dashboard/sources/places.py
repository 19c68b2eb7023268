"""Every code by which rows name a place: what codes of origins and destinations are held against."""

from pathlib import Path

import pandas as pd

from dashboard.sources import countries, group_names, ilostat
from dashboard.sources.dataset import Dataset, Licence, Source
from dashboard.terms import OTHER_ORIGIN


def places(sources: Path) -> pd.DataFrame:
    """Return one row a code, in their order: place and kind (area, group, remainder, total)."""
    kinds = {
        **dict.fromkeys(countries.read_countries(sources)["iso3"], "area"),
        **dict.fromkeys(group_names.groups(sources)["group"], "group"),
        OTHER_ORIGIN: "remainder",
        ilostat.ALL: "total",
    }
    return pd.DataFrame(sorted(kinds.items()), columns=["place", "kind"])


def read(sources: Path) -> list[Dataset]:
    """Return the dataset places."""
    rows = places(sources)
    return [
        Dataset(
            name="places",
            frame=rows,
            title="Codes of places",
            description=(
                "Every code by which the datasets name a place: countries and areas, groups of countries, and what "
                "stands in the sources for other or for all places."
            ),
            edition="Codes as of 2026",
            publisher="The project",
            source_line="The project, after ISO 3166 and the sources of the datasets",
            sources=[Source(title="The project, after ISO 3166 and the sources of the datasets", path="")],
            licenses=[Licence(name="MIT", title="MIT License", path="https://opensource.org/license/mit")],
            coverage=f"{len(rows)} codes",
            primary_key=["place"],
            constraints={
                "place": {"pattern": "([A-Z]{3}|[a-z]+(-[a-z]+)*)"},
                "kind": {"required": True, "enum": ["area", "group", "remainder", "total"]},
            },
            column_notes={
                "place": "ISO 3166 code of a country or area, or the name of a group of countries in small letters; "
                "OTH and ALL.",
                "kind": "area: country or area; group: group of countries; remainder: another or not known place; "
                "total: all places together.",
            },
        )
    ]
