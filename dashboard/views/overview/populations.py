"""Migrants, of working age, in the labour force and in domestic work: every edition of the ILO's estimates."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard.analysis import overview
from dashboard.components import choices
from dashboard.data import catalogue
from dashboard.figures import blocks, empty
from dashboard.messages.rows import each
from dashboard.messages.terms import categories, words
from dashboard.messages.values import Amount, Listing, Message, Share, Year, known, say, write
from dashboard.space import Space
from dashboard.view import Chart, Control, Option, Selection

ALL_EDITIONS = "all"
BARS = {
    "female": Message("overview-bar.female"),
    "male": Message("overview-bar.male"),
    "both": Message("overview-bar.both"),
}


@cache
def estimates() -> pd.DataFrame:
    """Return the populations of every edition (see `analysis.overview.populations`)."""
    return overview.populations(catalogue.frame("migrant_workers"))


@cache
def edition_options() -> tuple[Option, ...]:
    """Return all editions together, then each with its reference year."""
    years = estimates().groupby("edition")["reference_year"].max()
    return (
        Option(value=ALL_EDITIONS, label=Message("overview-edition.all")),
        *(Option(value=str(one), label=_of_year(one, year)) for one, year in years.items()),
    )


def _of_year(edition: int, year: int) -> Message:
    return Message("ilo-edition-of-year", edition=edition, year=Year(year))


EDITION: Control[str] = Control(
    name="edition", label=Message("overview-edition"), options=edition_options, default=lambda: "all"
)
SEX = choices.sex()


def rows(*, edition: str, sex: str, lang: str) -> pd.DataFrame:
    """Return the populations of the editions and sexes asked for; women and men together for both."""
    rows = estimates()
    rows = rows if edition == ALL_EDITIONS else rows[rows["edition"] == int(edition)]
    rows = (rows if sex == "both" else rows[rows["sex"] == sex]).reset_index(drop=True)
    notes = [_derivation(note, share, lang) for note, share in zip(rows["note"], rows["share_female"], strict=True)]
    return rows.assign(note=pd.array(notes, dtype="str")).drop(columns="share_female")


def _derivation(note: str, share: float, lang: str) -> str:
    """Return how a figure was derived; nothing for one that was not."""
    derived = Message("overview-derived", share=known(share, Share), reckoning=words("note", note) or None)
    return say(derived, lang)


def figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return every edition under its population, or every population under the one edition."""
    lang = selection.lang
    if rows.empty:
        return empty.message(say(Message("overview-populations-nothing"), lang), lang=lang, space=space)
    years = dict(zip(rows["edition"], rows["reference_year"], strict=True))
    every = EDITION.of(selection) == ALL_EDITIONS
    return blocks.by_sex(
        rows,
        value="persons",
        block="population_group" if every else "edition",
        category="edition" if every else "population_group",
        words={
            "population_group": categories("population_group"),
            "edition": {edition: say(_of_year(edition, year), lang) for edition, year in years.items()},
            "sex": {sex: say(words, lang) for sex, words in BARS.items()},
        },
        lang=lang,
        space=space,
        short={edition: write(Year(year), lang) for edition, year in years.items()} if every else None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the edition chosen, or the newest, says, and how figures are to be taken."""

    when: Any
    """The edition chosen with its year; None where all are."""
    edition: int
    year: Year
    migrants: Amount
    workers: Amount
    """Of the sex chosen."""
    women: Amount
    """Among migrant workers."""
    counted: Listing | None
    every: bool
    """Whether all editions are shown."""
    restated: Message
    derived: Listing | None
    absent: Listing | None


def facts(rows: pd.DataFrame, selection: Selection) -> Facts:
    """Return the figures of the edition chosen, or the newest; what is derived, and what is not there by sex."""
    every, sex = EDITION.of(selection) == ALL_EDITIONS, SEX.of(selection)
    shown = estimates()
    shown = shown if every else shown[shown["edition"] == int(EDITION.of(selection))]
    told = shown[shown["edition"] == shown["edition"].max()]
    persons = told.set_index(["population_group", "sex"])["persons"]
    newest = rows[(rows["edition"] == rows["edition"].max()) & (rows["sex"] == sex)]
    alone = shown.groupby(["population_group", "edition"], sort=False).filter(lambda cell: len(cell) == 1)
    return Facts(
        when=None if every else EDITION.labels(EDITION.of(selection))[0],
        edition=int(told["edition"].iloc[0]),
        year=Year(told["reference_year"].iloc[0]),
        migrants=Amount(persons["international_migrants", "both"]),
        workers=Amount(persons["migrant_workers", sex]),
        women=Amount(persons["migrant_workers", "female"]),
        counted=each(newest, Message("overview-population", sex=sex), group="population_group", number="persons"),
        every=every,
        restated=_restated(),
        derived=_cells(rows[rows["note"] != ""]),
        absent=_cells(alone),
    )


def _cells(rows: pd.DataFrame) -> Listing | None:
    """Return populations and years: "migrants of working age in 2017"."""
    cells = rows.drop_duplicates(["population_group", "edition"])
    return each(cells, Message("overview-population-in-year"), group="population_group", year="reference_year")


@cache
def _restated() -> Message:
    """Return what the earliest and the latest edition say of the earliest year."""
    earliest = int(estimates()["reference_year"].min())
    said = overview.restated(catalogue.frame("migrant_workers"), reference_year=earliest)
    first, last = said.iloc[0], said.iloc[-1]
    return Message(
        "overview-populations-restated",
        year=Year(earliest),
        first=Message("ilo-edition", edition=int(first["edition"])),
        before=Amount(first["value"]),
        last=Message("ilo-edition", edition=int(last["edition"])),
        after=Amount(last["value"]),
        approximate=last["status"] == "approx",
    )


CHART = Chart(
    id="overview-populations",
    title=Message("overview-populations-title"),
    subtitle=Message("overview-populations-subtitle"),
    datasets=("migrant_workers",),
    controls=(EDITION, SEX),
    rows=rows,
    figure=figure,
    facts=facts,
    headline=Message("overview-populations-headline"),
    summary=lambda facts: (
        Message("overview-populations-counted"),
        Message("overview-populations-no-trend") if facts.every and facts.counted else None,
    ),
    notes=lambda facts: (
        Message("overview-populations-definitions"),
        facts.restated if facts.every else None,
        Message("overview-populations-derived", cells=facts.derived) if facts.derived else None,
        Message("overview-populations-absent", cells=facts.absent) if facts.absent else None,
        Message("overview-populations-read"),
    ),
)
