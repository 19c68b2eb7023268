"""Remittances between groups of economies, as a model estimates them: by income, region or subregion."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import remittance_corridors as analysis
from dashboard.components.choices import worded
from dashboard.data import areas
from dashboard.definitions import income
from dashboard.figures import flows
from dashboard.i18n import listing, t
from dashboard.messages.values import say
from dashboard.terms import ILO_REGIONS, INCOME_GROUPS, SUBREGIONS
from dashboard.view import Chart, Control, Selection
from dashboard.views.corridors.money_words import DATASETS, STATUS, corridors, notes, period, total, year

INCOME, REGION, SUBREGION = "income", "region", "subregion"
GROUPED: Control[str] = Control(
    name="groups",
    label="Groups",
    options=worded({INCOME: "Income groups", REGION: "Regions", SUBREGION: "Subregions"}),
    default=lambda: INCOME,
)
COLUMN = {REGION: "ilo_region", SUBREGION: "ilo_subregion"}
ORDER = {INCOME: tuple(INCOME_GROUPS.values()), REGION: ILO_REGIONS, SUBREGION: tuple(SUBREGIONS)}
WITHOUT = "Without group"
COLOURS = {
    **{INCOME_GROUPS[code]: colour for code, colour in theme.INCOME_COLOURS.items()},
    **theme.REGION_COLOURS,
    **theme.SUBREGION_COLOURS,
}
FEW = 3
LARGEST = 7
"""Groups of a side that have a node of their own: more would be lines too thin to follow."""


@cache
def _groups(kind: str) -> dict[str, str]:
    """Return the group of each economy, groups in reading order."""
    if kind == INCOME:
        found = {code: INCOME_GROUPS[group] for code, group in income.of_year(year()).items()}
    else:
        listed = areas.areas().dropna(subset=[COLUMN[kind]])
        found = dict(zip(listed["country"], listed[COLUMN[kind]], strict=True))
    order = {group: place for place, group in enumerate(ORDER[kind])}
    return dict(sorted(found.items(), key=lambda pair: order[pair[1]]))


def rows(*, groups: str, lang: str) -> pd.DataFrame:
    """Return the remittances from every group to every group, largest first."""
    found = analysis.between(corridors(), groups=_groups(groups))
    for end in ("origin_group", "destination_group"):
        found[end] = [t(group, lang) for group in found[end].fillna(WITHOUT)]
    found = found.sort_values("remittances", ascending=False, kind="stable", ignore_index=True)
    found = found.assign(year=year(), status=STATUS)
    return found[["origin_group", "destination_group", "remittances", "share_of_total", "year", "status"]]


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the bands from groups of senders to groups of receivers."""
    lang = selection.lang
    return flows.sankey(
        found,
        source="origin_group",
        target="destination_group",
        value="remittances",
        lang=lang,
        colours={t(group, lang): COLOURS[group] for group in ORDER[selection.text("groups")]},
        last=[t(WITHOUT, lang)],
        others="{count} other subregions",
        heads=(t("Sent from", lang), t("Received in", lang)),
        period=period(lang),
        count=LARGEST,
    )


def title(selection: Selection) -> str:
    """Return between which groups, and that it is estimated."""
    words = {
        INCOME: "Remittances between income groups, {year}: modelled estimates",
        REGION: "Remittances between regions, {year}: modelled estimates",
        SUBREGION: "Remittances between subregions, {year}: modelled estimates",
    }[selection.text("groups")]
    return t(words, selection.lang, year=year())


def subtitle(selection: Selection) -> str:
    """Return measure, unit and whose groups."""
    words = {
        INCOME: "Not measured flows; current US dollars, World Bank income groups of {year}",
        REGION: "Not measured flows; current US dollars, ILO regions",
        SUBREGION: "Not measured flows; current US dollars, ILO subregions",
    }[selection.text("groups")]
    return t(words, selection.lang, year=year())


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return what high-income economies send to others, or how much stays within regions."""
    lang, income = selection.lang, selection["groups"] == INCOME
    within = found["origin_group"] == found["destination_group"]
    words = {
        INCOME: "By a modelled estimate, {share} of remittances went from high-income to other economies, {year}",
        REGION: "By a modelled estimate, {share} of remittances stayed within a region, {year}",
        SUBREGION: "By a modelled estimate, {share} of remittances stayed within a subregion, {year}",
    }[selection.text("groups")]
    high = t(INCOME_GROUPS["high"], lang)
    kept = ((found["origin_group"] == high) & ~within) if income else within
    share = 100 * float(found.loc[kept, "remittances"].sum()) / total()
    return t(words, lang, share=formats.per_cent(share, decimals=0, lang=lang), year=year())


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the largest flows and the whole."""
    lang = selection.lang
    first = [_told(row, selection) for row in found.head(FEW).to_dict("records")]
    return t(
        "By a modelled estimate for {year}, the largest flows of remittances were {first}, of {total} in all.",
        lang,
        year=year(),
        first=listing(first, lang),
        total=formats.dollars(total(), lang=lang),
    )


def _told(row: dict[str, Any], selection: Selection) -> str:
    """Return one flow in words: "US$ 103.8 billion from the Arab States to Asia and the Pacific"."""
    lang, income = selection.lang, selection["groups"] == INCOME
    words = "{value} from {origin} to {destination}"
    if row["origin_group"] == row["destination_group"]:
        words = "{value} among {origin}" if income else "{value} within {origin}"
    ends = {
        end: t("economies of {group}", lang, group=group[:1].lower() + group[1:])
        if income
        else areas.in_sentence(group, lang)
        for end, group in (("origin", row["origin_group"]), ("destination", row["destination_group"]))
    }
    return t(words, lang, value=formats.dollars(row["remittances"], lang=lang), **ends)


def chart_notes(found: pd.DataFrame, selection: Selection) -> Sequence[str]:
    """Return what the estimate is and is not, and which economies have no group."""
    lang = selection.lang
    rule = [say(income.rule(year=year()), lang)] if selection["groups"] == INCOME else []
    return [*rule, *_without_note(found, lang), *notes(found, selection)]


def _without_note(found: pd.DataFrame, lang: str) -> list[str]:
    """Return who has no group, where anyone has none."""
    if t(WITHOUT, lang) not in {*found["origin_group"], *found["destination_group"]}:
        return []
    ends = corridors()
    codes = sorted(({*ends["origin"]} | {*ends["destination"]}) - set(_groups(INCOME)))
    names = listing([areas.names(lang)[code] for code in codes], lang)
    return [t("Never in an income group: {names}.", lang, names=names)]


def datasets(selection: Selection) -> tuple[str, ...]:
    """Return the estimates, and what the groups are made of."""
    return (*DATASETS, "income_groups" if selection["groups"] == INCOME else "countries")


FLOWS = Chart(
    id="corridors-money-regions",
    title=title,
    subtitle=subtitle,
    datasets=datasets,
    controls=(GROUPED,),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=chart_notes,
)
