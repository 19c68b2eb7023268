"""Figures that a paper quotes, as read in it, to be set beside today's data."""

from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import Dataset, LayoutError, Licence, Source, read_text_csv, require_known
from dashboard.sources.wdi import numbers

CLAIMS = Path("governance/claims.csv")
QUOTED = {"C011": "LSO", "C012": "MOZ", "C013": "NPL", "C014": "PHL"}
"""The claims that give remittances as a share of output, and the country that each speaks of."""
MEASURE = "Remittances as share of GDP"
UNIT = "per cent of GDP"
PAPER = "GFMD 2018 background paper, South-South mobility"


def quoted_figures(sources: Path) -> pd.DataFrame:
    """Return the QUOTED claims: claim_id, document, country, year, measure, number, unit, stated_source.

    Raises LayoutError for a missing column or claim, and for a claim of another document, measure or unit.
    """
    path = sources / CLAIMS
    rows = read_text_csv(
        path, ["claim_id", "seed_document", "claim", "number", "unit", "year_of_reference", "stated_source"]
    )
    rows = rows.set_axis(rows.index + 1)
    rows = rows[rows["claim_id"].isin(QUOTED)]
    absent = sorted(set(QUOTED) - set(rows["claim_id"]))
    if absent:
        raise LayoutError(path, None, f"column claim_id: not found: {', '.join(absent)}")
    measures = rows["claim"].str.partition(",")[0]
    for column, values, known in (
        ("seed_document", rows["seed_document"], PAPER),
        ("claim", measures, MEASURE),
        ("unit", rows["unit"], UNIT),
    ):
        require_known(values, [known], file=path, column=column)
    tidy = pd.DataFrame(
        {
            "claim_id": rows["claim_id"],
            "document": rows["seed_document"],
            "country": rows["claim_id"].map(QUOTED),
            "year": numbers(rows["year_of_reference"], column="year_of_reference", file=path, sheet=None).astype(int),
            "measure": measures,
            "number": numbers(rows["number"], column="number", file=path, sheet=None),
            "unit": rows["unit"],
            "stated_source": rows["stated_source"],
        }
    )
    return tidy.sort_values("claim_id", ignore_index=True)


def read(sources: Path) -> list[Dataset]:
    """Return the dataset quoted_figures."""
    rows = quoted_figures(sources)
    return [
        Dataset(
            name="quoted_figures",
            frame=rows,
            title="Figures quoted in a paper of 2018",
            description=(
                "Remittances as a share of gross domestic product of four countries, as the background paper on "
                "South-South mobility of the Global Forum on Migration and Development 2018 quotes them."
            ),
            edition="Background paper of 2018",
            publisher="GFMD",
            source_line="GFMD, background paper on South-South mobility, 2018",
            sources=[Source(title="Global Forum on Migration and Development 2018, South-South mobility", path="")],
            licenses=[Licence(name="GFMD", title="Copyright of its publisher; figures quoted with the source named")],
            coverage=f"{len(rows)} figures for {rows['year'].min()}",
            primary_key=["claim_id"],
            foreign_keys={"country": "countries.iso3"},
            constraints={
                "claim_id": {"pattern": "C[0-9]{3}"},
                "country": {"required": True},
                "year": {"required": True},
                "number": {"required": True},
            },
            column_notes={"stated_source": "What the paper names as its source."},
            notes=["Quoted as printed: not checked by being listed here."],
        )
    ]
