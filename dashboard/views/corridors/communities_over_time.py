"""Migrants within communities of countries over the years: from within, or staying within."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats
from dashboard.analysis import communities as analysis
from dashboard.analysis.corridors import DESTINATION, ORIGIN
from dashboard.definitions import communities
from dashboard.definitions.frames import corridors, stock_years
from dashboard.figures import empty, lines
from dashboard.i18n import sentence_case, t
from dashboard.view import Chart, Selection
from dashboard.views.corridors.choices import BASIS, SEX
from dashboard.views.corridors.communities_words import (
    BY_WHICH,
    COMMUNITY,
    DATASETS,
    MEMBERS,
    OVERLAP,
    counted,
    coverage_note,
    described,
    measure_words,
    members_notes,
    the,
)
from dashboard.views.corridors.wording import borders_note


def rows(*, sex: str, basis: str, members: str, community: tuple[str, ...], lang: str) -> pd.DataFrame:
    """Return every year of the chosen communities."""
    countries = counted(community, members=members, years=stock_years())
    found = analysis.shares(corridors(), members=countries, basis=basis, sex=sex)
    found = described(found, countries, lang=lang).assign(sex=sex)
    columns = ["community_name", "year", "share", "migrant_stock_within", "migrant_stock", "share_known_origin"]
    return found[[*columns, "members", "mobility_regime", "as_of", "sex", "community"]]


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a chosen community."""
    lang = selection.lang
    if found.empty:
        return empty.message(t("No community is chosen. Choose one or more under Communities.", lang), lang=lang)
    return lines.trend(
        found,
        value="share",
        series="community",
        lang=lang,
        words={one.code: t(one.short, lang) for one in communities.every()},
        highlight=list(dict.fromkeys(found["community"])),
        height=460,
    )


def title(selection: Selection) -> str:
    """Return what is drawn, and the years."""
    words = {
        DESTINATION: "Migrants who come from within their community, {first} to {last}{members}",
        ORIGIN: "Emigrants who stay within their community, {first} to {last}{members}",
    }[selection.text("basis")]
    lang = selection.lang
    members = t(BY_WHICH[selection.text("members")], lang)
    return t(words, lang, first=stock_years()[0], last=stock_years()[-1], members=members)


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return which chosen community's share changed most."""
    lang, spans = selection.lang, _spans(found)
    if spans.empty:
        return t("No community is chosen", lang)
    row = spans.loc[(spans["last"] - spans["first"]).abs().idxmax()]
    words = "{name}: {first} in {start}{then}, {last} in {end}{now}"
    if len(spans) > 1:
        words = "{name} changed most: {first} in {start}{then}, {last} in {end}{now}"
    return t(words, lang, **_said(row, lang), **_sizes(row, lang))


def _sizes(row: pd.Series, lang: str) -> dict[str, str]:
    """Return how many members a community had in the first and the last year, where that is not the same number."""
    if row["first_members"] == row["last_members"]:
        return {"then": "", "now": ""}
    words = " ({n} members)"
    return {
        "then": t(words, lang, n=int(row["first_members"])),
        "now": t(words, lang, n=int(row["last_members"])),
    }


def _spans(found: pd.DataFrame) -> pd.DataFrame:
    """Return name, first and last share with their years, one row a community with figures."""
    known = found.dropna(subset=["share"])
    return known.groupby("community", sort=False).agg(
        name=("community_name", "first"),
        first=("share", "first"),
        last=("share", "last"),
        start=("year", "first"),
        end=("year", "last"),
        first_members=("members", "first"),
        last_members=("members", "last"),
    )


def _said(row: pd.Series, lang: str) -> dict[str, object]:
    return {
        "name": sentence_case(the(row["name"], lang)),
        "first": formats.per_cent(row["first"], lang=lang),
        "last": formats.per_cent(row["last"], lang=lang),
        "start": int(row["start"]),
        "end": int(row["end"]),
    }


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the first and the last share of every chosen community."""
    lang, spans = selection.lang, _spans(found)
    if spans.empty:
        return t("No community is chosen.", lang)
    words = "{name} {first} in {start}{then} to {last}{now}"
    told = [
        t(
            words if row["start"] > spans["start"].min() else "{name} {first}{then} to {last}{now}",
            lang,
            name=row["name"],
            start=int(row["start"]),
            **_sizes(row, lang),
            first=formats.number(row["first"], decimals=1, lang=lang),
            last=formats.number(row["last"], decimals=1, lang=lang),
        )
        for _, row in spans.iterrows()
    ]
    return t(
        "{measure}, {start} to {end}: {told}.",
        lang,
        measure=measure_words(selection),
        start=int(spans["start"].min()),
        end=int(spans["end"].max()),
        told="; ".join(told),
    )


def notes(found: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return whose members count, how much of the stock the shares cover, and whose borders."""
    if found.empty:
        return []
    shown = [one for one in communities.every() if one.code in set(found["community"])]
    return [
        *members_notes(shown, selection, years=stock_years()),
        coverage_note(found, selection),
        OVERLAP,
        borders_note(stock_years()[0], selection.lang),
    ]


LINES = Chart(
    id="corridors-communities-trend",
    title=title,
    subtitle=measure_words,
    datasets=DATASETS,
    controls=(SEX, BASIS, MEMBERS, COMMUNITY),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
)
