"""One year's migrants by side of origin and of destination, with the table of the paper of 2013 for 2010."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import south as analysis
from dashboard.data import catalogue
from dashboard.definitions import south
from dashboard.definitions.frames import corridors
from dashboard.figures import matrix
from dashboard.i18n import t
from dashboard.terms import MOBILITY
from dashboard.view import Chart, Selection
from dashboard.views.south import wording
from dashboard.views.south.choices import YEAR, flows, flows_throughout, last_year

QUOTED_YEAR = 2010
ORIGINS = {
    "south": "From the South",
    "north": "From the North",
    "total": "Total",
    "unknown": "Origin not known",
    "without_group": "Without group",
}
DESTINATIONS = {"south": "To the South", "north": "To the North", "total": "Total"}
CELLS = {
    ("south", "south"): "south_south",
    ("south", "north"): "south_north",
    ("north", "south"): "north_south",
    ("north", "north"): "north_north",
}
COLOURS = {cell: theme.MOBILITY_COLOURS[flow] for cell, flow in CELLS.items()}
PAPER = (
    "The paper: ILO, Labour migration and development, 2013, Table 1.1, after UN DESA’s wall chart of 2009. Its sides "
    "are industrial and developing countries; it calls flows what are stocks, adds up to 215 million and says "
    "214 million in its text. UN DESA has revised its figures for 2010 since."
)


def rows(*, year: int, lang: str, **choice: Any) -> pd.DataFrame:  # noqa: ARG001  (no names of areas)
    """Return the cells of the table, margins and what has no side below them; for 2010 the paper's figures too."""
    found = analysis.table(corridors(), south.membership(**choice), year=year)
    found = found.rename(columns={"share": "share_of_placed"}).assign(year=year)
    if year != QUOTED_YEAR:
        return found
    return analysis.with_quoted(found, catalogue.frame("quoted_flows"))


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the table as a picture, in every cell persons, per cent and, for 2010, the paper's figures."""
    lang = selection.lang
    origins = ORIGINS
    if not _without_group(found):
        found = found[found["origin_side"] != "without_group"]
        origins = {side: words for side, words in ORIGINS.items() if side != "without_group"}
    drawn = found.assign(remark=_beside(found, lang)) if "share_quoted" in found else found
    return matrix.matrix(
        drawn,
        origin="origin_side",
        destination="destination_side",
        value="migrant_stock",
        share="share_of_placed",
        lang=lang,
        origins=origins,
        destinations=DESTINATIONS,
        colours=COLOURS,
        below="remark" if "share_quoted" in found else "",
        period=selection.text("year"),
    )


def _beside(found: pd.DataFrame, lang: str) -> list[str]:
    """Return the paper's figures of each cell in words, nothing where it has none."""
    return [
        ""
        if formats.is_missing(share)
        else t(
            "paper: {n} ({share}%)",
            lang,
            n=formats.number(persons / 1_000_000, lang=lang),
            share=formats.number(share, lang=lang),
        )
        for persons, share in zip(found["migrant_stock_quoted"], found["share_quoted"], strict=True)
    ]


def _without_group(found: pd.DataFrame) -> float:
    return float(found.loc[found["origin_side"] == "without_group", "migrant_stock"].sum())


def headline(_rows: pd.DataFrame, selection: Selection) -> str:
    """Return the share of migrants who went from South to South, and by whose definition.

    Where countries change side with their income group, an earlier year has the share by the groups of the last year
    too: years are compared by those.
    """
    lang, year, chosen = selection.lang, selection.number("year"), south.chosen(selection)
    share = wording.by_mobility(flows(chosen), year, "share_of_placed")["south_south"]
    words, fixed = "South to South: {share} of migrants of known origin, {year} ({name})", share
    if wording.moves_with_groups(selection) and year != last_year():
        fixed = wording.by_mobility(flows_throughout(chosen), year, "share_of_placed")["south_south"]
        words = "South to South: {share} of migrants of known origin, {year} (groups of {last}: {fixed}; {name})"
    return t(
        words,
        lang,
        share=formats.per_cent(share, lang=lang),
        fixed=formats.number(fixed, decimals=1, lang=lang),
        year=year,
        last=last_year(),
        name=wording.name(selection),
    )


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the four flows in persons and per cent, who cannot be placed, and for 2010 the paper's figure."""
    lang, year = selection.lang, selection.number("year")
    cells = found.set_index(["origin_side", "destination_side"])
    parts = [
        t(
            "{flow} {persons} ({share})",
            lang,
            flow=t(MOBILITY[flow], lang),
            persons=formats.amount(cells["migrant_stock"][cell], lang=lang),
            share=formats.per_cent(cells["share_of_placed"][cell], lang=lang),
        )
        for cell, flow in CELLS.items()
    ]
    lead = t(
        "Of the {placed} migrants of {year} whose origin and destination are South or North: {parts}.",
        lang,
        placed=formats.amount(cells["migrant_stock"]["total", "total"], lang=lang),
        year=year,
        parts="; ".join(parts),
    )
    unknown = t(
        "The origin of {n} more is unknown.",
        lang,
        n=formats.amount(cells["migrant_stock"]["unknown", "total"], lang=lang),
    )
    return " ".join([lead, unknown, *_paper(cells, lang)])


def _paper(cells: pd.DataFrame, lang: str) -> list[str]:
    if "share_quoted" not in cells:
        return []
    quoted = cells.loc[("south", "south")]
    return [
        t(
            "The paper of 2013 has {persons} from South to South, {share} of its {total}.",
            lang,
            persons=_whole_millions(quoted["migrant_stock_quoted"], lang),
            share=formats.per_cent(quoted["share_quoted"], decimals=0, lang=lang),
            total=_whole_millions(cells["migrant_stock_quoted"]["total", "total"], lang),
        )
    ]


def _whole_millions(persons: float, lang: str) -> str:
    """Return persons as the paper gives them."""
    return t("{n} million", lang, n=formats.number(persons / 1_000_000, lang=lang))


def notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the definition, coverage and years of the groups, and for 2010 what the paper's table is."""
    year = selection.number("year")
    return [
        *wording.notes(selection, (year,)),
        *([PAPER] if year == QUOTED_YEAR else []),
        wording.DEFINITION_OF_MIGRANTS,
    ]


def subtitle(selection: Selection) -> str:
    """Return measure, unit and place, and for 2010 what stands below."""
    told = "International migrants, million and per cent of those of known origin, world"
    if selection["year"] == QUOTED_YEAR:
        told = "International migrants, million and per cent of those of known origin, world; below, the paper of 2013"
    return t(told, selection.lang)


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the datasets behind the table; the paper's for 2010."""
    quoted = ("quoted_flows",) if selection["year"] == QUOTED_YEAR else ()
    return (*wording.datasets(selection), *quoted)


TABLE = Chart(
    id="south-table",
    title="Migrants by side of origin and of destination, {year}",
    subtitle=subtitle,
    datasets=datasets,
    controls=(*south.CONTROLS, YEAR),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
)
