"""One country: the branches of employed migrants beside those of everybody employed, and their share in each."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import sectors_by_country
from dashboard.data import areas
from dashboard.figures import bars, empty
from dashboard.i18n import listing, t
from dashboard.terms import BROAD_SECTORS, EMPLOYED_GROUPS, SECTOR_PARTS, SECTORS, SEXES
from dashboard.view import Chart, Selection
from dashboard.views.sectors import frames
from dashboard.views.sectors.choices import COUNTRY, COUNTRY_SEX


def _country_name(selection: Selection) -> str:
    return areas.names(selection.lang)[selection.text("country")]


def _branch_rows(*, country: str, csex: str, **_: object) -> pd.DataFrame:
    rows = frames.branches(country, csex)
    columns = ["sector", "group", "share_in_branch", "employed", "year", "migrant_basis", "value_kind", "status"]
    return rows.loc[rows["sector"] != "total", columns].reset_index(drop=True)


def _no_sex(selection: Selection) -> str:
    return t(
        "This table gives no women and men for {name}. Choose women and men together.",
        selection.lang,
        name=_country_name(selection),
    )


def _branch_words(sector: str, lang: str) -> str:
    part = any(sector in parts for parts in SECTOR_PARTS.values())
    return t("of which {branch}", lang, branch=t(SECTORS[sector], lang).lower()) if part else t(SECTORS[sector], lang)


def _branch_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    if rows.empty:
        return empty.message(_no_sex(selection), lang=lang)
    basis = frames.basis(str(rows["migrant_basis"].iloc[0]), lang)
    migrants = t("Migrants ({basis})", lang, basis=basis)
    return bars.grouped(
        rows.assign(sector=[_branch_words(sector, lang) for sector in rows["sector"]]),
        value="share_in_branch",
        category="sector",
        group="group",
        colours={"migrants": theme.MIGRANT_COLOURS["migrants"], "all_employed": theme.MIGRANT_COLOURS["non_migrants"]},
        words={"migrants": migrants, "all_employed": EMPLOYED_GROUPS["all_employed"]},
        period=int(rows["year"].iloc[0]),
        lang=lang,
    )


def _branch_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    if rows.empty:
        return _no_sex(selection)
    shares = rows.set_index(["sector", "group"])["share_in_branch"]
    compared = rows.loc[rows["group"] == "all_employed", "share_in_branch"].notna().any()
    parts = [_compared(shares, sector, lang) for sector in BROAD_SECTORS]
    lead = t(
        "{place}, branches of {people}{beside}: {parts}.",
        lang,
        place=_country_and_year(rows, selection),
        people=frames.people(selection),
        beside=t(" (of all employed in brackets)", lang) if compared else "",
        parts=listing(parts, lang),
    )
    return lead if compared else " ".join([lead, t("All employed are not in this table.", lang)])


def _compared(shares: pd.Series, sector: str, lang: str) -> str:
    """Return the share of migrants in a branch and, in brackets, that of all employed where it is given."""
    mine, others = (
        t("not in this table", lang) if formats.is_missing(share) else formats.per_cent(share, lang=lang)
        for share in (shares[sector, "migrants"], shares[sector, "all_employed"])
    )
    words = f"{t(SECTORS[sector], lang).lower()} {mine}"
    return words if formats.is_missing(shares[sector, "all_employed"]) else f"{words} ({others})"


def _country_and_year(rows: pd.DataFrame, selection: Selection) -> str:
    basis = frames.basis(str(rows["migrant_basis"].iloc[0]), selection.lang)
    return f"{_country_name(selection)}, {int(rows['year'].iloc[0])} ({basis})"


def _country_notes(_rows: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what must be known of the country's figures, then what holds for all countries."""
    note = frames.notes().get(selection.text("country"))
    own = (
        [t("{name}: {note}", selection.lang, name=_country_name(selection), note=t(note, selection.lang))]
        if note
        else []
    )
    return [*own, frames.WEIGHT_NOTE, frames.STAND_IN_NOTE, frames.SAMPLE_NOTE]


def _in_country(template: str, selection: Selection) -> str:
    rows = frames.branches(selection.text("country"), selection.text("csex"))
    year = f", {int(rows['year'].iloc[0])}" if len(rows) else ""
    return t(template, selection.lang, people=frames.people(selection), name=_country_name(selection)) + year


def _with_sex(template: str, selection: Selection) -> str:
    lang = selection.lang
    return t(template, lang, sex=t(SEXES[selection.text("csex")], lang).lower())


BRANCHES = Chart(
    id="sectors-country",
    title=lambda selection: _in_country("Branches of migrants and of all employed in {name}", selection),
    subtitle=lambda selection: _with_sex(
        "Per cent of the employed of each group, {sex}, latest year (ILOSTAT)", selection
    ),
    datasets=("migrant_employment",),
    controls=(COUNTRY, COUNTRY_SEX),
    rows=_branch_rows,
    figure=_branch_figure,
    summary=_branch_summary,
    notes=_country_notes,
    wide=False,
)


def _weight_rows(*, country: str, csex: str, **_: object) -> pd.DataFrame:
    rows = frames.branches(country, csex)
    mine = rows[rows["group"] == "migrants"]
    gaps = mine["share_of_employed"].isna()
    columns = ["sector", "share_of_employed", "migrants_in_branch", "year", "migrant_basis", "value_kind", "status"]
    return mine.assign(
        migrants_in_branch=mine["employed"], status=mine["status"].where(~gaps, sectors_by_country.NOT_IN_TABLE)
    )[columns].reset_index(drop=True)


def _weight_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    lang = selection.lang
    if rows.empty:
        return empty.message(_no_sex(selection), lang=lang)
    return bars.ranking(
        rows.assign(sector=[_branch_words(sector, lang) for sector in rows["sector"]]),
        value="share_of_employed",
        label="sector",
        colours=[theme.SECTOR_COLOURS[sector] for sector in rows["sector"]],
        period=int(rows["year"].iloc[0]),
        lang=lang,
    )


def _weight_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    if rows.empty:
        return _no_sex(selection)
    total = rows[rows["sector"] == "total"].iloc[0]
    place = _country_and_year(rows, selection)
    if formats.is_missing(total["share_of_employed"]):
        return t("{place}: all employed are not in this table, so there is no share of migrants.", lang, place=place)
    broad = rows[rows["sector"].isin(BROAD_SECTORS)].dropna(subset=["share_of_employed"])
    parts = [
        f"{t(SECTORS[sector], lang).lower()} {formats.per_cent(share, lang=lang)}"
        for sector, share in zip(broad["sector"], broad["share_of_employed"], strict=True)
    ]
    return t(
        "{place}: migrants are {share} of all employed; {parts}.",
        lang,
        place=place,
        share=formats.per_cent(total["share_of_employed"], lang=lang),
        parts=listing(parts, lang),
    )


WEIGHT = Chart(
    id="sectors-weight",
    title=lambda selection: _in_country("Migrants as a share of all employed in {name}", selection),
    subtitle=lambda selection: _with_sex(
        "Per cent of all employed in each branch, {sex}, latest year (ILOSTAT)", selection
    ),
    datasets=("migrant_employment",),
    controls=(COUNTRY, COUNTRY_SEX),
    rows=_weight_rows,
    figure=_weight_figure,
    summary=_weight_summary,
    notes=_country_notes,
    wide=False,
)
