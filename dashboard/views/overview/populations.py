"""Migrants, of working age, in the labour force and in domestic work: every edition of the ILO's estimates."""

from collections.abc import Hashable, Mapping, Sequence
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.analysis import overview
from dashboard.components import choices
from dashboard.data import catalogue
from dashboard.figures import blocks, empty
from dashboard.i18n import listing, t
from dashboard.terms import ILO_EDITIONS, POPULATIONS
from dashboard.view import Chart, Control, Option, Selection

ALL_EDITIONS = "all"
GROUPS = {
    "international_migrants": "international migrants",
    "working_age_migrants": "migrants of working age",
    "migrant_workers": "migrant workers",
    "migrant_domestic_workers": "migrant domestic workers",
}
"""The populations as they stand within a sentence."""
SEX_WORDS = {"both": "women and men", "female": "women", "male": "men"}
BAR_WORDS = {"female": "Women", "male": "Men", "both": "Women and men together"}
SUMMARY_WORDS = {"both": "{number} {who}", "female": "{number} women among {who}", "male": "{number} men among {who}"}
NOTHING = "Not available here by sex. Choose women and men."

DEFINITIONS = (
    "Working age: 15 years and over. Migrant workers: migrants of working age in the labour force of the country where "
    "they usually live, employed or not. Migrant domestic workers are among them."
)
READ_ON_PAGES = "Read on pages that quote the ILO's reports."


@cache
def estimates() -> pd.DataFrame:
    """Return the populations of every edition (see `analysis.overview.populations`)."""
    return overview.populations(catalogue.frame("migrant_workers"))


@cache
def edition_options() -> tuple[Option, ...]:
    """Return all editions together, then each with its reference year."""
    years = estimates().groupby("edition")["reference_year"].max()
    return (
        Option(value=ALL_EDITIONS, label="All editions"),
        *(Option(value=str(one), label=f"{year} ({ILO_EDITIONS[one]})") for one, year in years.items()),
    )


EDITION: Control[str] = Control(
    name="edition", label="Year (ILO edition)", options=edition_options, default=lambda: "all"
)
SEX = choices.sex()


def rows(
    *,
    edition: str,
    sex: str,
    lang: str,  # noqa: ARG001  (codes alone, which are said in words where they are shown)
) -> pd.DataFrame:
    """Return the populations of the editions and sexes asked for; women and men together for both."""
    rows = estimates()
    rows = rows if edition == ALL_EDITIONS else rows[rows["edition"] == int(edition)]
    return (rows if sex == "both" else rows[rows["sex"] == sex]).reset_index(drop=True)


def figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return every edition under its population, or every population under the one edition."""
    lang = selection.lang
    if rows.empty:
        return empty.message(NOTHING, lang=lang)
    years = dict(zip(rows["edition"], rows["reference_year"], strict=True))
    every = selection["edition"] == ALL_EDITIONS
    editions = {
        one: t("{year} ({edition})", lang, year=year, edition=t(ILO_EDITIONS[one], lang)) for one, year in years.items()
    }
    return blocks.by_sex(
        rows,
        value="persons",
        block="population_group" if every else "edition",
        category="edition" if every else "population_group",
        words={"population_group": POPULATIONS, "edition": editions, "sex": BAR_WORDS},
        lang=lang,
    )


def subtitle(selection: Selection) -> str:
    """Return measure, edition and sex."""
    lang, sex = selection.lang, t(SEX_WORDS[selection.text("sex")], selection.lang)
    if selection["edition"] == ALL_EDITIONS:
        return t("Persons, every ILO edition for its own year, {sex}", lang, sex=sex)
    return t("Persons, {edition}, {sex}", lang, edition=EDITION.words(selection["edition"], lang), sex=sex)


def summary(rows: pd.DataFrame, selection: Selection) -> str:
    """Return what the edition chosen, or the newest, says of each population, and that editions make no trend."""
    lang = selection.lang
    if rows.empty:
        return t(NOTHING, lang)
    newest = rows[rows["edition"] == rows["edition"].max()]
    sex = selection.text("sex")
    told = [
        t(SUMMARY_WORDS[sex], lang, number=formats.amount(row["persons"], lang=lang), who=_group(row, lang))
        for row in newest[newest["sex"] == sex].to_dict("records")
    ]
    first = t(
        "For {year}, the {edition} gives {populations}.",
        lang,
        year=newest["reference_year"].iloc[0],
        edition=t(ILO_EDITIONS[int(newest["edition"].iloc[0])], lang),
        populations=listing(told, lang),
    )
    if selection["edition"] != ALL_EDITIONS:
        return first
    return f"{first} {t('Each edition is an estimate of its own, so the bars of different years make no trend.', lang)}"


def headline(_: pd.DataFrame, selection: Selection) -> str:
    """Return how many migrant workers the edition chosen, or the newest, counts, and how many of them are women."""
    lang = selection.lang
    chosen = estimates()
    edition = chosen["edition"].max() if selection["edition"] == ALL_EDITIONS else selection.number("edition")
    workers = chosen[(chosen["edition"] == edition) & (chosen["population_group"] == "migrant_workers")]
    by_sex = workers.set_index("sex")["persons"]
    year = workers["reference_year"].iloc[0]
    if selection["sex"] != "both":
        who = t(SEX_WORDS[selection.text("sex")], lang)
        number = formats.amount(by_sex[selection.text("sex")], lang=lang)
        return t("In {year}, {number} migrant workers were {who}", lang, year=year, number=number, who=who)
    everybody = chosen[(chosen["edition"] == edition) & (chosen["population_group"] == "international_migrants")]
    return t(
        "Of {all} migrants in {year}, {number} were in the labour force, {women} of them women",
        lang,
        all=formats.amount(everybody.set_index("sex")["persons"]["both"], lang=lang),
        number=formats.amount(by_sex["both"], lang=lang),
        year=year,
        women=formats.amount(by_sex["female"], lang=lang),
    )


def notes(rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return the definitions, how editions differ, which figures are derived and which are not there by sex."""
    lang = selection.lang
    told = [DEFINITIONS, *([_restated_note(lang)] if selection["edition"] == ALL_EDITIONS else [])]
    derived = _cells(rows[rows["note"] != ""], lang)
    if derived:
        words = "Women or men derived from the total and the share or number of the other sex: {cells}."
        told.append(t(words, lang, cells=derived))
    shown = estimates()
    if selection["edition"] != ALL_EDITIONS:
        shown = shown[shown["edition"] == selection.number("edition")]
    absent = _cells(
        shown.groupby(["population_group", "edition"], sort=False).filter(lambda cell: len(cell) == 1), lang
    )
    if absent:
        told.append(t("By sex, not available here: {cells}.", lang, cells=absent))
    return [*told, READ_ON_PAGES]


def _cells(rows: pd.DataFrame, lang: str) -> str:
    """Return populations and years in words: "migrants of working age in 2017"."""
    cells = rows.drop_duplicates(["population_group", "edition"]).to_dict("records")
    return listing(
        [t("{who} in {year}", lang, who=_group(row, lang), year=row["reference_year"]) for row in cells], lang
    )


def _group(row: Mapping[Hashable, Any], lang: str) -> str:
    return t(GROUPS[row["population_group"]], lang)


def _restated_note(lang: str) -> str:
    earliest = int(estimates()["reference_year"].min())
    said = overview.restated(catalogue.frame("migrant_workers"), reference_year=earliest)
    first, last = said.iloc[0], said.iloc[-1]
    return t(
        "Editions are never joined: for {year}, the {first} gave {before} migrant workers, the {last} implies "
        "{after}{about}.",
        lang,
        year=first["reference_year"],
        first=t(ILO_EDITIONS[int(first["edition"])], lang),
        before=formats.amount(first["value"], lang=lang),
        last=t(ILO_EDITIONS[int(last["edition"])], lang),
        about=t(" (approximately)", lang) if last["status"] == "approx" else "",
        after=formats.amount(last["value"], lang=lang),
    )


CHART = Chart(
    id="overview-populations",
    title="Migrants, migrants of working age and migrant workers in the world",
    subtitle=subtitle,
    datasets=("migrant_workers",),
    controls=(EDITION, SEX),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
)
