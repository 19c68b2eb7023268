"""Migrant domestic workers in the world and by subregion, 2013."""

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import sectors
from dashboard.components.choices import COUNTRY, marked
from dashboard.data import areas, catalogue
from dashboard.definitions import papers
from dashboard.figures import bars
from dashboard.messages.rows import of_row
from dashboard.messages.values import Amount, Listing, Message, Place, Share, known, say, write
from dashboard.space import Space
from dashboard.view import Chart, Selection
from dashboard.views.sectors import facts, frames
from dashboard.views.sectors.choices import DOMESTIC_SEX

STATED_OF = {"C112": "migrants female"}
"""The statement on migrant women who are domestic workers, and the bar of these."""
FIGURE: dict[str, Any] = {"share": ("share_of_total", Share), "mark": ("status", facts.mark)}
"""What messages take from the row of a subregion: its share, and how it was had."""


def worker_rows(*, lang: str) -> pd.DataFrame:
    """Return migrant women, migrant men and all others who are domestic workers (`sectors.domestic_workers`)."""
    return facts.in_words(sectors.domestic_workers(catalogue.frame("migrant_workers")), lang)


def worker_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar each, migrants in the colours of women and men."""
    kinds = zip(rows["group"], rows["sex"], strict=True)
    colours = [theme.SEX_COLOURS[sex] if group == "migrants" else theme.CONTEXT for group, sex in kinds]
    names = [say(Message("sectors-domestic-bar", sex=sex), selection.lang) for sex in rows["sex"]]
    return bars.ranking(
        rows.assign(group=names, row=[f"{group} {sex}" for group, sex in zip(rows["group"], rows["sex"], strict=True)]),
        value="persons",
        label="group",
        key="row",
        told={STATED_OF[one]: words for one, (_, _, words) in papers.marks("sectors-domestic", selection).items()},
        colours=colours,
        period=2013,
        lang=selection.lang,
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerFacts:
    """Migrants among domestic workers, and women among these migrants."""

    migrants: Amount | None
    women: Amount | None
    share: Share | None
    share_women: Share | None


def worker_facts(rows: pd.DataFrame, _selection: Selection) -> WorkerFacts:
    """Return the persons of `rows` and the two published shares."""
    persons = rows[rows["group"] == "migrants"].set_index("sex")["persons"]
    shares = sectors.domestic_shares(catalogue.frame("migrant_workers"))
    return WorkerFacts(
        migrants=known(persons.sum(min_count=1, skipna=False), Amount),
        women=known(persons["female"], Amount),
        share=known(shares["migrants"], Share),
        share_women=known(shares["women"], Share),
    )


WORKERS = papers.offered(
    Chart(
        id="sectors-domestic",
        title=Message("sectors-domestic-title"),
        subtitle=Message("sectors-domestic-subtitle"),
        datasets=("migrant_workers",),
        controls=(),
        rows=worker_rows,
        figure=worker_figure,
        facts=worker_facts,
        headline=Message("sectors-domestic-headline"),
        summary=Message("sectors-domestic-persons"),
        notes=(Message("sectors-domestic-how"), facts.READ_ELSEWHERE),
    )
)


def subregion_rows(*, dsex: str, lang: str, **_marked: Any) -> pd.DataFrame:
    """Return the ILO's subregions, largest share first (`frames.domestic_by_subregion`)."""
    return facts.in_words(frames.domestic_by_subregion(dsex), lang)


def subregion_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar a subregion with a figure, that of the reader's country in bold."""
    lang, shown = selection.lang, rows[rows["share_of_total"].notna()]
    return bars.ranking(
        shown.assign(name=[write(Place(group), lang) for group in shown["ilo_subregion"]]),
        value="share_of_total",
        label="name",
        key="ilo_subregion",
        colours=dict.fromkeys(shown["ilo_subregion"], theme.SEX_COLOURS[DOMESTIC_SEX.of(selection)]),
        selected=[_subregion_of(country) for country in marked(selection)],
        period=2013,
        lang=lang,
        space=space,
    )


def _subregion_of(country: str) -> str:
    """Return the ILO subregion of a country; nothing for one that is in none."""
    rows = areas.areas()
    return "".join(rows.loc[rows["country"] == country, "ilo_subregion"].dropna())


@dataclass(frozen=True, slots=True, kw_only=True)
class SubregionFacts:
    """The subregion with the largest share known, how many have one, and that of the reader's country."""

    place: Place
    share: Share | None
    mark: Message | None
    given: int
    subregions: int
    gaps: Listing | None
    finding: Message | None
    own: Message | None
    conflict: bool


def subregion_facts(_rows: pd.DataFrame, selection: Selection) -> SubregionFacts:
    """Return the first subregion, those without a figure, and that of the reader's country."""
    rows = frames.domestic_by_subregion(DOMESTIC_SEX.of(selection))
    first, missing = rows.iloc[0], rows["share_of_total"].isna()
    return SubregionFacts(
        **of_row(first, place="ilo_subregion", **FIGURE),
        given=int((~missing).sum()),
        subregions=len(rows),
        gaps=Listing.of((Place(group) for group in rows.loc[missing, "ilo_subregion"]), "semicolon"),
        finding=_finding(rows, selection),
        own=_own(rows, COUNTRY.of(selection)),
        conflict=bool((rows["status"] == sectors.STATUS_WORDS["conflict"]).any()),
    )


def _finding(rows: pd.DataFrame, selection: Selection) -> Message | None:
    """Return the finding about the subregion of the reader's country; None where it has no figure."""
    country = COUNTRY.of(selection)
    found = rows[(rows["ilo_subregion"] == _subregion_of(country)) & rows["share_of_total"].notna()]
    if not country or found.empty:
        return None
    return Message("sectors-subregions-lead", place=Place(country), **of_row(found.iloc[0], **FIGURE))


def _own(rows: pd.DataFrame, country: str) -> Message | None:
    """Return the subregion of the reader's country with its share; None where none is chosen."""
    if not country:
        return None
    found = rows[rows["ilo_subregion"] == _subregion_of(country)]
    told = of_row(found.iloc[0] if len(found) else None, group="ilo_subregion", **FIGURE)
    return Message("sectors-subregions-own", place=Place(country), **told)


SUBREGIONS = Chart(
    id="sectors-domestic-subregions",
    title=Message("sectors-subregions-title"),
    subtitle=Message("sectors-subregions-subtitle"),
    datasets=("migrant_workers",),
    controls=(DOMESTIC_SEX, COUNTRY),
    rows=subregion_rows,
    figure=subregion_figure,
    facts=subregion_facts,
    headline=Message("sectors-subregions-headline"),
    lead=lambda told: told.finding,
    summary=lambda told: (Message("sectors-subregions-largest"), Message("sectors-subregions-given"), told.own),
    notes=(Message("sectors-gaps"), Message("sectors-subregions-conflict"), facts.READ_ELSEWHERE),
)
