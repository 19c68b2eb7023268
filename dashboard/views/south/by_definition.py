"""How much the definition matters: the South-South share under every definition, beside what two papers say."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import south as analysis
from dashboard.data import catalogue
from dashboard.definitions import south
from dashboard.definitions.frames import corridors, stock_years
from dashboard.figures import lines
from dashboard.i18n import t
from dashboard.view import Chart, Selection
from dashboard.views.south import wording
from dashboard.views.south.choices import last_year

HALF, THIRD = "C054", "C057"
"""What the two papers say: at least half; a third, of 2010."""
HALF_WORDS = "“At least 50 per cent”, ILO module 8"
THIRD_WORDS = "“A third”, ILO paper of 2013"
CLAIMS = (
    "“At least 50 per cent”: ILO, module 8, South-South cooperation and labour migration, which names no year, source "
    "or definition. “A third”: ILO, Labour migration and development, 2013, for 2010, by industrial and developing "
    "countries; its Table 1.1 has 34 per cent."
)
EXPLAINED = (south.PAPER, "un-developing", "non-oecd")
"""The definitions that their names alone do not explain."""
COLUMNS = ["definition", "year", "share_of_placed", "migrant_stock"]


def rows(*, lang: str, **choice: Any) -> pd.DataFrame:
    """Return the South-South flow of every year under every definition, the chosen one first."""
    chosen = choice["south"]
    members = south.every(**choice)
    order = [chosen, *(one for one in members if one != chosen)]
    found = analysis.under(corridors(), {t(south.WORDS[one], lang): members[one] for one in order})
    return found.rename(columns={"share": "share_of_placed"})[COLUMNS]


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return one line a definition, the chosen one in the South's colour and bold, with what the papers say."""
    lang = selection.lang
    chosen = t(south.WORDS[selection.text("south")], lang)
    colours = {t(south.WORDS[one], lang): colour for one, colour in theme.SOUTH_DEFINITION_COLOURS.items()}
    claims = catalogue.frame("quoted_shares_ilo").set_index("claim_id")
    return lines.trend(
        found,
        value="share_of_placed",
        series="definition",
        lang=lang,
        colours=colours | {chosen: theme.SOUTH},
        highlight=tuple(colours),
        selected=(chosen,),
        marks=[(float(claims.loc[HALF, "share_quoted"]), HALF_WORDS)],
        points=[(float(claims.loc[THIRD, "year"]), float(claims.loc[THIRD, "share_quoted"]), THIRD_WORDS)],
        height=460,
    )


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return the range of the share in the latest year."""
    now = found[found["year"] == last_year()]["share_of_placed"]
    return t(
        "South to South: {low} to {high} of migrants of known origin, {year}, by definition",
        selection.lang,
        low=formats.number(now.min(), decimals=1, lang=selection.lang),
        high=formats.per_cent(now.max(), lang=selection.lang),
        year=last_year(),
    )


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the lowest and the highest share of the latest year by name, the chosen one, and when one half is met."""
    lang, year = selection.lang, last_year()
    now = found[found["year"] == year].set_index("definition")["share_of_placed"]
    chosen = t(south.WORDS[selection.text("south")], lang)
    said = t(
        "In {year} the South-South share of migrants of known origin runs from {low} ({lowest}) to {high} "
        "({highest}); as chosen ({chosen}) it is {share}.",
        lang,
        year=year,
        low=formats.per_cent(now.min(), lang=lang),
        lowest=_quoted(now.idxmin()),
        high=formats.per_cent(now.max(), lang=lang),
        highest=_quoted(now.idxmax()),
        chosen=_quoted(chosen),
        share=formats.per_cent(now[chosen], lang=lang),
    )
    return f"{said} {_half(found, lang)}"


def _quoted(words: str) -> str:
    return f"“{words}”"


def _half(found: pd.DataFrame, lang: str) -> str:
    """Return under which definitions the share reaches the half that one paper gives, and in which years."""
    claims = catalogue.frame("quoted_shares_ilo").set_index("claim_id")
    reached = found[found["share_of_placed"] >= float(claims.loc[HALF, "share_quoted"])]
    if reached.empty:
        return t("It reaches 50 per cent under none of them in any of the years.", lang)
    parts = [
        t(
            "{definition} ({years})",
            lang,
            definition=_quoted(str(name)),
            years=", ".join(str(year) for year in part["year"]),
        )
        for name, part in reached.groupby("definition", sort=False)
    ]
    return t("It reaches 50 per cent only here: {parts}.", lang, parts="; ".join(parts))


def notes(_rows: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return what the papers say, what the definitions are, and who is left out under the chosen one."""
    lang, chosen = selection.lang, south.chosen(selection)
    others = [
        t(
            "“{name}”: {sentence}",
            lang,
            name=t(south.WORDS[key], lang),
            sentence=south.sentence(lang, **{**chosen, "south": key}).removeprefix("South: "),
        )
        for key in EXPLAINED
        if key != chosen["south"]
    ]
    own, *rest = wording.notes(selection, stock_years())
    return [CLAIMS, own, " ".join(others), *rest]


LINES = Chart(
    id="south-definitions",
    title="How much the definition matters: South to South, 1990-2024",
    subtitle="Per cent of the international migrants of known origin, under every definition, world",
    datasets=("corridors", "income_groups", "countries", "oecd_members", "quoted_shares_ilo"),
    controls=south.CONTROLS,
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
)
