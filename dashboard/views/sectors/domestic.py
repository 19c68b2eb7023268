"""Migrant domestic workers in the world and by subregion, 2013."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import sectors
from dashboard.data import catalogue
from dashboard.figures import bars
from dashboard.i18n import t
from dashboard.view import Chart, Selection
from dashboard.views.sectors.choices import DOMESTIC_SEX

NAMES = {
    ("migrants", "female"): "Migrant women",
    ("migrants", "male"): "Migrant men",
    ("non_migrants", "both"): "Non-migrants, women and men",
}
DOMESTIC_PEOPLE = {
    "both": "migrant domestic workers",
    "female": "women migrant domestic workers",
    "male": "men migrant domestic workers",
}


def _worker_rows(**_: object) -> pd.DataFrame:
    return sectors.domestic_workers(catalogue.frame("migrant_workers"))


def _worker_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    kinds = list(zip(rows["group"], rows["sex"], strict=True))
    names = [t(NAMES[kind], selection.lang) for kind in kinds]
    colours = [theme.SEX_COLOURS[sex] if group == "migrants" else theme.CONTEXT for group, sex in kinds]
    return bars.ranking(
        rows.assign(group=names), value="persons", label="group", colours=colours, period=2013, lang=selection.lang
    )


def _worker_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    shares = sectors.domestic_shares(catalogue.frame("migrant_workers"))
    persons = rows[rows["group"] == "migrants"].set_index("sex")["persons"]
    return t(
        "In 2013, {migrants} migrants were domestic workers in the world ({women} women and {men} men): "
        "{share} of all domestic workers. Of migrant domestic workers, {share_women} were women.",
        lang,
        migrants=formats.amount(persons.sum(min_count=1, skipna=False), lang=lang),
        women=formats.number(persons["female"], lang=lang),
        men=formats.number(persons["male"], lang=lang),
        share=formats.per_cent(shares["migrants"], lang=lang),
        share_women=formats.per_cent(shares["women"], lang=lang),
    )


WORKERS = Chart(
    id="sectors-domestic",
    title="Domestic workers, migrants and others, 2013",
    subtitle="Persons, world, 2013 (ILO, 1st edition)",
    datasets=("migrant_workers",),
    controls=(),
    rows=_worker_rows,
    figure=_worker_figure,
    summary=_worker_summary,
    notes=(
        "Migrant men are all migrant domestic workers less women. Shares in the table are derived from persons.",
        "Non-migrants by sex: no figure found.",
    ),
    wide=False,
)


def _subregion_rows(*, dsex: str, **_: object) -> pd.DataFrame:
    return sectors.domestic_by_subregion(catalogue.frame("migrant_workers"), sex=dsex)


def _subregion_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    colour = theme.SEX_COLOURS[selection.text("dsex")]
    return bars.ranking(
        rows, value="share_of_total", label="ilo_subregion", colours=colour, period=2013, lang=selection.lang
    )


def _subregion_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    known = rows[rows["share_of_total"].notna()]
    people = t(DOMESTIC_PEOPLE[selection.text("dsex")], lang)
    if known.empty:
        return t("No figure was found of {people} by subregion.", lang, people=people)
    first = known.iloc[0]
    return t(
        "Of {people} in the world in 2013, {share} worked in {name}. Figures were found for {known} of the {all}.",
        lang,
        people=people,
        share=formats.per_cent(first["share_of_total"], lang=lang),
        name=t(str(first["ilo_subregion"]), lang),
        known=len(known),
        all=len(rows),
    )


SUBREGIONS = Chart(
    id="sectors-domestic-subregions",
    title=lambda selection: t(
        "Where {people} worked, 2013", selection.lang, people=t(DOMESTIC_PEOPLE[selection.text("dsex")], selection.lang)
    ),
    subtitle="Per cent of those of the world, by ILO subregion, 2013 (ILO, 1st edition)",
    datasets=("migrant_workers",),
    controls=(DOMESTIC_SEX,),
    rows=_subregion_rows,
    figure=_subregion_figure,
    summary=_subregion_summary,
    notes=(
        "Women in Northern, Southern and Western Europe: one page gives 22.1 per cent, another 22.2.",
        "“No figure found”: none of the pages that quote the ILO's report gives the subregion.",
    ),
    wide=False,
)
