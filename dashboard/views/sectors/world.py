"""Branches of migrant workers in the world, and the figure that the 2018 background paper shows."""

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.components.choices import COUNTRY
from dashboard.figures import bars, empty
from dashboard.messages.terms import categories
from dashboard.messages.values import Message, Place, Share, known, say
from dashboard.space import Space
from dashboard.terms import EMPLOYED_GROUPS
from dashboard.view import Chart, Selection
from dashboard.views.sectors import facts, frames
from dashboard.views.sectors.choices import EDITION, SEX, named_edition


def world_rows(*, edition: int, sex: str, lang: str, **_others: str) -> pd.DataFrame:
    """Return the branches of migrants beside those of non-migrants (`frames.world`)."""
    return facts.in_words(frames.world(edition, sex), lang)


def world_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bars of each group that has a figure."""
    lang = selection.lang
    shown = rows[rows["group"].isin([group for group in EMPLOYED_GROUPS if len(facts.given(rows, group))])]
    if shown.empty:
        return empty.message(say(Message("sectors-no-branches"), lang), lang=lang, space=space)
    return bars.grouped(
        facts.bars(shown, lang),
        value="share_in_branch",
        category="sector",
        group="group",
        colours=theme.MIGRANT_COLOURS,
        words=categories("group"),
        period=frames.year_of(EDITION.of(selection)),
        lang=lang,
        space=space,
    )


def world_facts(_rows: pd.DataFrame, selection: Selection) -> facts.Branches:
    """Return the shares of migrants and of non-migrants in each branch, and both in the largest of migrants."""
    rows = frames.world(EDITION.of(selection), SEX.of(selection))
    migrants, others = facts.given(rows, "migrants"), facts.given(rows, "non_migrants")
    largest = facts.largest(migrants)
    country = COUNTRY.of(selection)
    return facts.Branches(
        place=Place(country) if country else None,
        who=facts.counted(SEX.of(selection), EDITION.of(selection)),
        **named_edition(selection),
        **largest,
        others=known(others.set_index("sector")["share_in_branch"].get(largest.get("sector")), Share),
        branches=facts.shares(migrants),
        other_branches=facts.shares(others),
        compared=not others.empty,
        gaps=facts.gaps(migrants),
        derived=facts.derived(rows),
    )


BRANCHES = Chart(
    id="sectors-world",
    title=Message("sectors-world-title"),
    subtitle=Message("sectors-world-subtitle"),
    datasets=("migrant_workers",),
    controls=(EDITION, SEX, COUNTRY),
    rows=world_rows,
    figure=world_figure,
    facts=world_facts,
    headline=Message("sectors-world-headline"),
    lead=lambda facts: Message("sectors-world-own") if facts.place else None,
    summary=(Message("sectors-world-branches"), Message("sectors-gaps"), Message("sectors-world-others")),
    notes=(Message("sectors-world-industry"), Message("sectors-derived"), facts.READ_ELSEWHERE),
)


def paper_rows(*, lang: str) -> pd.DataFrame:
    """Return the branches of 2013 as the paper has them (`frames.paper`)."""
    return facts.in_words(frames.paper(), lang)


def paper_figure(rows: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return a bar a branch, in its colour."""
    colours = [theme.SECTOR_COLOURS[sector] for sector in rows["sector"]]
    spoken = facts.bars(rows, selection.lang)
    return bars.ranking(
        spoken, value="share_in_branch", label="sector", colours=colours, period=2013, lang=selection.lang, space=space
    )


def paper_facts(_rows: pd.DataFrame, _selection: Selection) -> facts.Branches:
    """Return the shares of 2013, and the one in domestic work."""
    rows = frames.paper()
    domestic = rows.set_index("sector")["share_in_branch"].get("domestic_work")
    return facts.Branches(share=known(domestic, Share), branches=facts.shares(rows))


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
