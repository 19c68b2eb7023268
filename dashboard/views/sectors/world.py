"""Branches of migrant workers in the world, and the figure that the 2018 background paper shows."""

from dataclasses import dataclass

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.figures import bars, empty
from dashboard.messages.terms import categories
from dashboard.messages.values import Listing, Message, Share, Year, known, say
from dashboard.terms import EMPLOYED_GROUPS
from dashboard.view import Chart, Selection
from dashboard.views.sectors import facts, frames
from dashboard.views.sectors.choices import EDITION, SEX, named_edition


def world_rows(*, edition: int, sex: str, lang: str) -> pd.DataFrame:
    """Return the branches of migrants beside those of non-migrants (`frames.world`)."""
    return facts.in_words(frames.world(edition, sex), lang)


def world_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the bars of each group that has a figure."""
    lang = selection.lang
    shown = rows[rows["group"].isin([group for group in EMPLOYED_GROUPS if len(facts.given(rows, group))])]
    if shown.empty:
        return empty.message(say(Message("sectors-no-branches"), lang), lang=lang)
    return bars.grouped(
        facts.bars(shown, lang),
        value="share_in_branch",
        category="sector",
        group="group",
        colours=theme.MIGRANT_COLOURS,
        words=categories("group"),
        period=frames.year_of(EDITION.of(selection)),
        lang=lang,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class WorldFacts:
    """The branches of migrants and of non-migrants, and the largest of migrants."""

    who: str
    year: Year
    sector: str | None
    share: Message | None
    others: Share | None
    branches: Listing | None
    other_branches: Listing | None
    gaps: Listing | None
    derived: bool


def world_facts(_rows: pd.DataFrame, selection: Selection) -> WorldFacts:
    """Return the shares of migrants and of non-migrants in each branch, and both in the largest of migrants."""
    rows = _branches(selection)
    migrants, others = facts.given(rows, "migrants"), facts.given(rows, "non_migrants")
    first = None if migrants.empty else migrants.loc[migrants["share_in_branch"].idxmax()]
    beside = others.set_index("sector")["share_in_branch"]
    return WorldFacts(
        who=facts.counted(SEX.of(selection), EDITION.of(selection)),
        year=Year(frames.year_of(EDITION.of(selection))),
        sector=None if first is None else first["sector"],
        share=None if first is None else facts.figure(first["share_in_branch"], first["status"]),
        others=None if first is None else known(beside.get(first["sector"]), Share),
        branches=facts.shares(migrants),
        other_branches=facts.shares(others),
        gaps=facts.gaps(migrants),
        derived=bool((rows["status"] == "derived").any()),
    )


def _branches(selection: Selection) -> pd.DataFrame:
    return frames.world(EDITION.of(selection), SEX.of(selection))


def _title(selection: Selection) -> Message:
    who = facts.counted(SEX.of(selection), EDITION.of(selection))
    return Message("sectors-world-title", who=who, **named_edition(selection))


def _subtitle(selection: Selection) -> Message:
    compared = not facts.given(_branches(selection), "non_migrants").empty
    return Message("sectors-world-subtitle", compared=compared, **named_edition(selection))


BRANCHES = Chart(
    id="sectors-world",
    title=_title,
    subtitle=_subtitle,
    datasets=("migrant_workers",),
    controls=(EDITION, SEX),
    rows=world_rows,
    figure=world_figure,
    facts=world_facts,
    headline=Message("sectors-world-headline"),
    summary=(Message("sectors-world-branches"), Message("sectors-gaps"), Message("sectors-world-others")),
    notes=(Message("sectors-world-industry"), Message("sectors-derived"), facts.READ_ELSEWHERE),
)


def paper_rows(*, lang: str) -> pd.DataFrame:
    """Return the branches of 2013 as the paper has them (`frames.paper`)."""
    return facts.in_words(frames.paper(), lang)


def paper_figure(rows: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return a bar a branch, in its colour."""
    colours = [theme.SECTOR_COLOURS[sector] for sector in rows["sector"]]
    spoken = facts.bars(rows, selection.lang)
    return bars.ranking(
        spoken, value="share_in_branch", label="sector", colours=colours, period=2013, lang=selection.lang
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFacts:
    """The share of migrant workers in domestic work, and in all branches."""

    domestic: Share | None
    branches: Listing | None


def paper_facts(_rows: pd.DataFrame, _selection: Selection) -> PaperFacts:
    """Return the shares of 2013."""
    rows = frames.paper()
    domestic = rows.set_index("sector")["share_in_branch"].get("domestic_work")
    return PaperFacts(domestic=known(domestic, Share), branches=facts.shares(rows))


PAPER = Chart(
    id="sectors-paper",
    title=Message("sectors-paper-title"),
    subtitle=Message("sectors-paper-subtitle"),
    datasets=("migrant_workers",),
    controls=(),
    rows=paper_rows,
    figure=paper_figure,
    facts=paper_facts,
    headline=Message("sectors-paper-headline"),
    summary=Message("sectors-paper-branches"),
    notes=(Message("sectors-paper-forum"), Message("sectors-paper-later"), facts.READ_ELSEWHERE),
)
