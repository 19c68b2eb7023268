"""Figures that papers quote, as read in them, to be set beside today's data."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pandas as pd

from dashboard.sources.dataset import Dataset, LayoutError, LeftOut, Licence, Source, read_text_csv, require_known
from dashboard.sources.wdi import numbers

CLAIMS = Path("governance/claims.csv")
QUOTED = {"C011": "LSO", "C012": "MOZ", "C013": "NPL", "C014": "PHL"}
"""The claims that give remittances as a share of output, and the country that each speaks of."""
MEASURE = "Remittances as share of GDP"
UNIT = "per cent of GDP"
PAPER = "GFMD 2018 background paper, South-South mobility"
ILO_2013 = "ILO TTMLM 2013, Labour migration and development"
MODULE_8 = "ILO Module 8, South-South cooperation and labour migration"
SHARES = {
    "C006": PAPER,
    "C007": PAPER,
    "C008": PAPER,
    "C010": PAPER,
    "C054": MODULE_8,
    "C055": MODULE_8,
    "C057": ILO_2013,
}
"""The claims that give a share of migrants, and the document that makes each."""
FLOWS = ("C066", "C067", "C068", "C069")
"""The claims that are the four cells of Table 1.1 of ILO_2013."""
FLOW = re.compile(r"Migrants from (\w+) to (\w+) countries \((\d+)% of total\)")
SIDES = {"industrial": "north", "developing": "south"}
COLUMNS = ["claim_id", "seed_document", "claim", "number", "unit", "year_of_reference", "stated_source"]
QUOTED_AS_PRINTED = "Quoted as printed: not checked by being listed here."


def quoted_figures(sources: Path) -> pd.DataFrame:
    """Return the QUOTED claims: claim_id, document, country, year, measure, number, unit, stated_source.

    Raises LayoutError for a missing column or claim, and for a claim of another document, measure or unit.
    """
    path = sources / CLAIMS
    rows = _claims(path, list(QUOTED))
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


def quoted_shares(sources: Path) -> pd.DataFrame:
    """Return the SHARES claims: claim_id, document, year (missing where none is given), measure, share_quoted (per
    cent), stated_source (missing where none is named).

    Raises LayoutError for a missing column or claim, and for a claim of another document or unit.
    """
    path = sources / CLAIMS
    rows = _claims(path, list(SHARES))
    require_known(rows["seed_document"], set(SHARES.values()), file=path, column="seed_document")
    require_known(rows["unit"].str.partition(" (")[0], ["per cent"], file=path, column="unit")
    stated = rows.loc[rows["year_of_reference"] != "n.d.", "year_of_reference"]
    years = numbers(stated, column="year_of_reference", file=path, sheet=None)
    return pd.DataFrame(
        {
            "claim_id": rows["claim_id"],
            "document": rows["seed_document"],
            "year": years.reindex(rows.index),
            "measure": rows["claim"],
            "share_quoted": numbers(rows["number"], column="number", file=path, sheet=None),
            "stated_source": rows["stated_source"].where(rows["stated_source"] != "none"),
        }
    ).reset_index(drop=True)


def quoted_flows(sources: Path) -> pd.DataFrame:
    """Return the four cells of Table 1.1 of the paper of 2013: claim_id, origin_side, destination_side, year,
    migrant_stock (persons, printed in whole millions), share_quoted (per cent), document, stated_source.

    Raises LayoutError for a missing column or claim, and for a claim of another document, unit or wording.
    """
    path = sources / CLAIMS
    rows = _claims(path, list(FLOWS))
    require_known(rows["seed_document"], [ILO_2013], file=path, column="seed_document")
    require_known(rows["unit"], ["million people"], file=path, column="unit")
    parts = rows["claim"].str.extract(FLOW)
    if parts.isna().any(axis=None):
        raise LayoutError(path, None, "column claim: a cell of Table 1.1 is worded otherwise than expected")
    millions = numbers(rows["number"], column="number", file=path, sheet=None)
    return pd.DataFrame(
        {
            "claim_id": rows["claim_id"],
            "origin_side": parts[0].map(SIDES),
            "destination_side": parts[1].map(SIDES),
            "year": numbers(rows["year_of_reference"], column="year_of_reference", file=path, sheet=None).astype(int),
            "migrant_stock": (millions * 1_000_000).astype(int),
            "share_quoted": parts[2].astype(int),
            "document": rows["seed_document"],
            "stated_source": rows["stated_source"],
        }
    ).reset_index(drop=True)


def _claims(path: Path, wanted: Sequence[str]) -> pd.DataFrame:
    """Return the claims `wanted`, in order; raises LayoutError for one that is not there."""
    rows = read_text_csv(path, COLUMNS)
    rows = rows.set_axis(rows.index + 1)
    rows = rows[rows["claim_id"].isin(wanted)].sort_values("claim_id")
    absent = sorted(set(wanted) - set(rows["claim_id"]))
    if absent:
        raise LayoutError(path, None, f"column claim_id: not found: {', '.join(absent)}")
    return rows


def read(sources: Path) -> list[Dataset]:
    """Return the datasets quoted_figures, quoted_shares_gfmd, quoted_shares_ilo and quoted_flows."""
    shares = quoted_shares(sources)
    of_gfmd = shares["document"] == PAPER
    return [
        replace(_figures_dataset(quoted_figures(sources)), left_out=[_others(sources)]),
        _gfmd_shares(shares[of_gfmd].reset_index(drop=True)),
        _ilo_shares(shares[~of_gfmd].reset_index(drop=True)),
        _flows_dataset(quoted_flows(sources)),
    ]


def _others(sources: Path) -> LeftOut:
    """Return how many statements of the papers are in none of the datasets of quoted figures."""
    carried = {*QUOTED, *SHARES, *FLOWS}
    listed = read_text_csv(sources / CLAIMS, COLUMNS)["claim_id"]
    return LeftOut(
        rows=int((~listed.isin(carried)).sum()),
        what="statements of these papers that no chart stands beside: on law, agreements, programmes, other subjects, "
        "or of figures that are not in a series here. Those carried are in four files of quoted figures.",
    )


def _figures_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
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
            "number": {"required": True, "minimum": 0, "maximum": 100},
        },
        column_notes={"stated_source": "What the paper names as its source."},
        notes=[QUOTED_AS_PRINTED],
    )


def _gfmd_shares(rows: pd.DataFrame) -> Dataset:
    return _shares_dataset(
        rows,
        name="quoted_shares_gfmd",
        title="Shares of migrants quoted in a paper of 2018",
        description=(
            "Migration within regions and between neighbours, as the background paper on South-South mobility of the "
            "Global Forum on Migration and Development 2018 states it."
        ),
        edition="Background paper of 2018",
        publisher="GFMD",
        source_line="GFMD, background paper on South-South mobility, 2018",
        documents=("Global Forum on Migration and Development 2018, South-South mobility",),
    )


def _ilo_shares(rows: pd.DataFrame) -> Dataset:
    return _shares_dataset(
        rows,
        name="quoted_shares_ilo",
        title="Shares of migrants quoted in two papers of the ILO",
        description="South-South migration as a share of all and women in it, as two papers of the ILO state them.",
        edition="Paper of 2013 and a module without a date",
        publisher="ILO",
        source_line=(
            "figures quoted from ILO, Labour migration and development, 2013; ILO, module 8, South-South cooperation "
            "and labour migration"
        ),
        documents=(
            "ILO, Labour migration and development (TTMLM/2013)",
            "ILO, module 8: South-South cooperation and labour migration",
        ),
    )


def _shares_dataset(
    rows: pd.DataFrame,
    *,
    name: str,
    title: str,
    description: str,
    edition: str,
    publisher: str,
    source_line: str,
    documents: Sequence[str],
) -> Dataset:
    """Return the dataset of the shares that `documents` of one publisher state."""
    return Dataset(
        name=name,
        frame=rows,
        title=title,
        description=description,
        edition=edition,
        publisher=publisher,
        source_line=source_line,
        sources=[Source(title=title, path="") for title in documents],
        licenses=[Licence(name=publisher, title="Copyright of its publisher; figures quoted with the source named")],
        coverage=f"{len(rows)} figures",
        primary_key=["claim_id"],
        constraints={
            "claim_id": {"pattern": "C[0-9]{3}"},
            "share_quoted": {"required": True, "minimum": 0, "maximum": 100},
        },
        column_notes={
            "year": "The year of which the document speaks; empty where it gives none.",
            "stated_source": "What the document names as its source; empty where it names none.",
        },
        notes=[QUOTED_AS_PRINTED],
    )


def _flows_dataset(rows: pd.DataFrame) -> Dataset:
    return Dataset(
        name="quoted_flows",
        frame=rows,
        title="Table 1.1 of a paper of 2013: migrants by origin and destination, 2010",
        description=(
            "Migrants of 2010 from and to industrial (here: North) and developing countries (here: South), as Table "
            "1.1 of a paper of the ILO of 2013 prints them after a wall chart of UN DESA."
        ),
        edition="Paper of 2013",
        publisher="ILO",
        source_line="ILO, Labour migration and development, 2013, Table 1.1, after UN DESA, wall chart of 2009",
        sources=[Source(title="ILO, Labour migration and development (TTMLM/2013), Table 1.1", path="")],
        licenses=[Licence(name="ILO", title="Copyright of its publisher; figures quoted with the source named")],
        coverage=f"{len(rows)} figures for {rows['year'].min()}",
        primary_key=["claim_id"],
        constraints={
            "claim_id": {"pattern": "C[0-9]{3}"},
            "origin_side": {"required": True, "enum": ["north", "south"]},
            "destination_side": {"required": True, "enum": ["north", "south"]},
            "migrant_stock": {"required": True, "minimum": 0},
            "share_quoted": {"required": True, "minimum": 0, "maximum": 100},
        },
        column_notes={
            "migrant_stock": "Printed in whole millions.",
            "share_quoted": "Per cent of the 215 million of the table.",
        },
        notes=[
            QUOTED_AS_PRINTED,
            "The paper calls the table one of flows; it is of the stock of migrants.",
            "The table adds up to 215 million; the text of the paper says 214 million.",
        ],
    )
