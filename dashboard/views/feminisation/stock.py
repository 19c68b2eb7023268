"""The share of women as the charts of this page tell it: rows by country, comparisons, chosen countries, notes."""

import pandas as pd

from dashboard import formats
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas
from dashboard.i18n import t
from dashboard.view import Selection

HALF = 50.0
SUDAN = "SDN"
LAST_WITH_SOUTH_SUDAN = 2005
BY_COUNTRY = ["country", "year", "share_female", "migrant_stock_female", "migrant_stock", "data_type", "note"]
DATA_TYPES = (
    "Type of data in the table: B, foreign-born; C, foreign citizens; R, refugees added; I, imputed by UN DESA."
)
WITH_SOUTH_SUDAN = (
    "UN DESA’s figures for the Sudan until 2005 refer to the Sudan and South Sudan; for South Sudan it gives one "
    "unchanged figure in those years."
)


def named(rows: pd.DataFrame, lang: str) -> pd.DataFrame:
    """Return country rows with `name` first and a `note` where the figure is imputed or holds another country."""
    imputed = rows["data_type"].str.contains("I").map({True: "imputed", False: None})
    note = imputed.mask(_with_south_sudan(rows), "includes South Sudan")
    rows = rows.assign(name=rows["country"].map(areas.names(lang)), note=note)
    return rows[["name", *BY_COUNTRY]].reset_index(drop=True)


def direction(now: float, then: float) -> str:
    """Return "up", "down" or "same" for the step from `then` to `now` as readers see it, with one decimal."""
    difference = round(now, 1) - round(then, 1)
    return "same" if abs(difference) < 0.05 else "up" if difference > 0 else "down"


def chosen_shares(rows: pd.DataFrame, selection: Selection, *, value: str, absent: str) -> str:
    """Return the chosen countries but the reader's with their share in column `value` of `rows`, or `absent`."""
    lang = selection.lang
    shares = {
        code: formats.per_cent(share, lang=lang) for code, share in zip(rows["country"], rows[value], strict=True)
    }
    return "; ".join(
        t("{name}, {share}", lang, name=areas.names(lang)[code], share=shares.get(code, absent))
        for code in selection.several("countries")
        if code not in marked(selection)
    )


def own_share(rows: pd.DataFrame, selection: Selection, *, value: str, absent: str) -> str:
    """Return the reader's country with its share in column `value` of `rows` and its rank, or `absent`; nothing where
    none is chosen.
    """
    lang, code = selection.lang, selection.text(COUNTRY.name)
    if not code:
        return ""
    name, known = areas.names(lang)[code], rows.dropna(subset=[value]).set_index("country")[value]
    if code not in known.index:
        return t("{name}: {absent}.", lang, name=name, absent=absent)
    return t(
        "{name}: {share}, rank {rank} of {count}.",
        lang,
        name=name,
        share=formats.per_cent(known[code], lang=lang),
        rank=int((known > known[code]).sum()) + 1,
        count=len(known),
    )


def sudan_note(rows: pd.DataFrame) -> list[str]:
    """Return the note on the Sudan where it or South Sudan stands among the rows in a year before they parted."""
    touched = rows["country"].isin([SUDAN, "SSD"]) & (rows["year"] <= LAST_WITH_SOUTH_SUDAN)
    return [WITH_SOUTH_SUDAN] if touched.any() else []


def _with_south_sudan(rows: pd.DataFrame) -> pd.Series:
    return (rows["country"] == SUDAN) & (rows["year"] <= LAST_WITH_SOUTH_SUDAN)
