"""Migrant domestic workers in the world and by subregion, 2013."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import sectors
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas, catalogue
from dashboard.figures import bars
from dashboard.i18n import t
from dashboard.view import Chart, Selection
from dashboard.views.sectors import words
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
SUBREGION_TITLES = {
    "both": "Migrant domestic workers by subregion, 2013",
    "female": "Women migrant domestic workers by subregion, 2013",
    "male": "Men migrant domestic workers by subregion, 2013",
}


def _worker_rows(*, lang: str) -> pd.DataFrame:  # noqa: ARG001  (codes, the same in every language)
    return sectors.domestic_workers(catalogue.frame("migrant_workers"))


def _worker_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    kinds = list(zip(rows["group"], rows["sex"], strict=True))
    names = [t(NAMES[kind], selection.lang) for kind in kinds]
    colours = [theme.SEX_COLOURS[sex] if group == "migrants" else theme.CONTEXT for group, sex in kinds]
    return bars.ranking(
        rows.assign(group=names), value="persons", label="group", colours=colours, period=2013, lang=selection.lang
    )


def _published_shares(lang: str) -> dict[str, str]:
    shares = sectors.domestic_shares(catalogue.frame("migrant_workers"))
    return {name: formats.per_cent(share, lang=lang) for name, share in shares.items()}


def _worker_summary(rows: pd.DataFrame, selection: Selection) -> str:
    lang = selection.lang
    shares = _published_shares(lang)
    persons = rows[rows["group"] == "migrants"].set_index("sex")["persons"]
    return t(
        "In 2013, {migrants} migrants were domestic workers in the world, {share} of all domestic workers. Of these "
        "migrants, {women} or {share_women} were women.",
        lang,
        migrants=formats.amount(persons.sum(min_count=1, skipna=False), lang=lang),
        women=formats.amount(persons["female"], lang=lang),
        share=shares["migrants"],
        share_women=shares["women"],
    )


def _worker_headline(_rows: pd.DataFrame, selection: Selection) -> str:
    return t(
        "In 2013, migrants were {migrants} of domestic workers; {women} of these migrants were women",
        selection.lang,
        **_published_shares(selection.lang),
    )


WORKERS = Chart(
    id="sectors-domestic",
    title="Domestic workers, 2013",
    subtitle="Persons, migrant women, migrant men and non-migrants, world (ILO, 1st edition)",
    datasets=("migrant_workers",),
    controls=(),
    rows=_worker_rows,
    figure=_worker_figure,
    summary=_worker_summary,
    headline=_worker_headline,
    notes=(
        "Migrant men are derived: all migrant domestic workers less women. Rounded figures may not add up. "
        "Non-migrants by sex: not available here.",
        words.READ_NOTE,
    ),
    wide=False,
)


def _subregion_rows(
    *,
    dsex: str,
    country: str,  # noqa: ARG001  (the subregion of the reader's country is marked, and changes no row)
    lang: str,  # noqa: ARG001  (codes, the same in every language)
) -> pd.DataFrame:
    return sectors.domestic_by_subregion(catalogue.frame("migrant_workers"), sex=dsex)


def _subregion_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    return bars.ranking(
        rows[rows["share_of_total"].notna()],
        value="share_of_total",
        label="ilo_subregion",
        colours=theme.SEX_COLOURS[selection.text("dsex")],
        selected=[_subregion_of(country) for country in marked(selection)],
        period=2013,
        lang=selection.lang,
    )


def _subregion_of(country: str) -> str:
    """Return the ILO subregion of a country; nothing for one that is in none."""
    rows = areas.areas()
    return "".join(rows.loc[rows["country"] == country, "ilo_subregion"].dropna())


def _own_subregion(rows: pd.DataFrame, selection: Selection) -> str:
    """Return the sentence on the subregion of the reader's country; nothing where none is chosen."""
    lang, country = selection.lang, selection.text("country")
    if not country:
        return ""
    name, group = areas.names(lang)[country], _subregion_of(country)
    if not group:
        return t("{name}: in no subregion of the ILO.", lang, name=name)
    row = rows[rows["ilo_subregion"] == group].iloc[0]
    share = t("not available here", lang)
    if not formats.is_missing(row["share_of_total"]):
        share = words.marked(row["share_of_total"], row["status"], lang)
    inside = areas.in_sentence(name, lang)
    return t("{group}, which includes {name}: {share}.", lang, group=t(group, lang), name=inside, share=share)


def _first_subregion(rows: pd.DataFrame, selection: Selection) -> dict[str, str]:
    """Return the people, the largest share that is known and where: the words of headline and sentence."""
    lang, first = selection.lang, rows.iloc[0]
    return {
        "people": t(DOMESTIC_PEOPLE[selection.text("dsex")], lang),
        "share": words.marked(first["share_of_total"], first["status"], lang),
        "name": areas.in_sentence(t(first["ilo_subregion"], lang), lang),
    }


def _subregion_headline(rows: pd.DataFrame, selection: Selection) -> str:
    parts = _first_subregion(rows.assign(status=""), selection)
    return t("In 2013, {share} of {people} worked in {name}", selection.lang, **parts)


def _subregion_summary(rows: pd.DataFrame, selection: Selection) -> str:
    said = t(
        "Of {people} in the world in 2013, {share} worked in {name}. Subregions with a figure here: {known} of {all}.",
        selection.lang,
        known=int(rows["share_of_total"].notna().sum()),
        all=len(rows),
        **_first_subregion(rows, selection),
    )
    return words.sentences([said, _own_subregion(rows, selection)])


def _subregion_notes(rows: pd.DataFrame, selection: Selection) -> list[str]:
    lang = selection.lang
    gaps = "; ".join(t(name, lang) for name in rows.loc[rows["share_of_total"].isna(), "ilo_subregion"])
    two_figures = (rows["status"] == sectors.STATUS_WORDS["conflict"]).any()
    return [
        t("Not available here: {names}.", lang, names=gaps),
        *(
            ["Northern, Southern and Western Europe: one page gives 22.1 per cent, another 22.2."]
            if two_figures
            else []
        ),
        words.READ_NOTE,
    ]


SUBREGIONS = Chart(
    id="sectors-domestic-subregions",
    title=lambda selection: t(SUBREGION_TITLES[selection.text("dsex")], selection.lang),
    subtitle="Per cent of the world's total (ILO, 1st edition)",
    datasets=("migrant_workers",),
    controls=(DOMESTIC_SEX, COUNTRY),
    rows=_subregion_rows,
    figure=_subregion_figure,
    summary=_subregion_summary,
    headline=_subregion_headline,
    notes=_subregion_notes,
    wide=False,
)
