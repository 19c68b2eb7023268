"""Between regions: from where to where, by regions or subregions of the ILO or of the United Nations."""

from dataclasses import dataclass
from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import theme
from dashboard.analysis import corridors as analysis
from dashboard.components.choices import single
from dashboard.data import areas
from dashboard.definitions.frames import corridors
from dashboard.figures import flows
from dashboard.messages.rows import of_row
from dashboard.messages.values import Amount, Message, Place, Share, say, write
from dashboard.space import Space
from dashboard.terms import OTHER_ORIGIN
from dashboard.view import Chart, Selection
from dashboard.views.corridors import facts
from dashboard.views.corridors.choices import LEVEL, SEX, YEAR

ILO, UN = "ilo", "un"
SCHEME = single(
    "scheme", Message("corridors-scheme"), {ILO: Message("corridors-scheme.ilo"), UN: Message("corridors-scheme.un")}
)
COLUMN = {
    (ILO, "region"): "ilo_region",
    (ILO, "subregion"): "ilo_subregion",
    (UN, "region"): "region",
    (UN, "subregion"): "subregion",
}
"""The column of the list of countries that holds the group."""
ENDS = ("origin_group", "destination_group")
NO_GROUP = "No region"


@cache
def groups(scheme: str, level: str) -> dict[str, str]:
    """Return the region or subregion of every country."""
    listed = areas.areas()
    named = listed[COLUMN[scheme, level]].fillna(NO_GROUP)
    return dict(sorted(zip(listed["country"], named, strict=True), key=lambda pair: pair[1]))


@cache
def _colours(scheme: str, level: str) -> dict[str, str]:
    """Return the colours of the ILO's regions and subregions as on all pages, and those of the UN’s regions."""
    if scheme == ILO:
        return theme.REGION_COLOURS if level == "region" else theme.SUBREGION_COLOURS
    if level == "region":
        return theme.UN_REGION_COLOURS
    parents = dict(zip(areas.areas()["subregion"], areas.areas()["region"], strict=True))
    tones = _colours(scheme, "region")
    return {name: tones[parents[name]] for name in set(groups(scheme, level).values()) if name != NO_GROUP}


def rows(*, year: int, sex: str, level: str, scheme: str, lang: str) -> pd.DataFrame:  # noqa: ARG001  (names of groups)
    """Return one row a pair of groups with migrants, the largest first."""
    found = analysis.between(corridors(), groups=groups(scheme, level), year=year, sex=sex)
    found = found.sort_values("migrant_stock", ascending=False, kind="stable", ignore_index=True)
    ends = {end: found[end].fillna(NO_GROUP).replace(OTHER_ORIGIN, facts.NOT_KNOWN) for end in ENDS}
    return found.assign(**ends, year=year, sex=sex)


def figure(found: pd.DataFrame, selection: Selection, space: Space) -> go.Figure:
    """Return the bands from groups of origin to groups of residence."""
    lang = selection.lang
    return flows.sankey(
        found,
        source="origin_group",
        target="destination_group",
        value="migrant_stock",
        lang=lang,
        colours=_colours(SCHEME.of(selection), LEVEL.of(selection)),
        words={name: write(Place(name), lang) for end in ENDS for name in found[end].unique()},
        last=(NO_GROUP, facts.NOT_KNOWN),
        others=Message("corridors-regions-others", level=LEVEL.of(selection)),
        heads=(say(Message("corridors-regions-heads.from"), lang), say(Message("corridors-regions-heads.in"), lang)),
        period=YEAR.of(selection),
        space=space,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionsFacts:
    """How many live in the group from which they come, and the largest bands."""

    share: Share
    inside: Place
    """The group in which most live who come from it, `within` in number."""
    within: Amount
    start: Place
    end: Place
    """The groups of the largest band between two, `across` in number."""
    across: Amount
    unknown: Amount
    """Those of unknown origin."""
    without: bool
    """Whether areas in no region are shown."""
    borders: Message


def regions_facts(found: pd.DataFrame, selection: Selection) -> RegionsFacts:
    """Return the share within of those of known origin, the largest bands within and between groups, and the rest."""
    known = found[found["origin_group"] != facts.NOT_KNOWN]
    own = known["origin_group"] == known["destination_group"]
    inside, across, stock = known[own].iloc[0], known[~own].iloc[0], known["migrant_stock"]
    return RegionsFacts(
        share=Share(100 * float(stock[own].sum()) / float(stock.sum())),
        **of_row(inside, inside="origin_group", within="migrant_stock"),
        **of_row(across, start="origin_group", end="destination_group", across="migrant_stock"),
        unknown=Amount(float(found["migrant_stock"].sum() - stock.sum())),
        without=NO_GROUP in {*found["origin_group"], *found["destination_group"]},
        borders=facts.borders(YEAR.of(selection)),
    )


SANKEY = Chart(
    id="corridors-regions",
    title=Message("corridors-regions-title"),
    subtitle=Message("corridors-regions-subtitle"),
    datasets=("corridors",),
    controls=(LEVEL, SCHEME, YEAR, SEX),
    rows=rows,
    figure=figure,
    facts=regions_facts,
    headline=Message("corridors-regions-headline"),
    summary=(
        Message("corridors-regions-within"),
        Message("corridors-regions-between"),
        Message("corridors-regions-unknown"),
    ),
    notes=lambda facts: (
        Message("corridors-definition"),
        Message("corridors-regions-stock"),
        Message("corridors-regions-not-known"),
        facts.borders,
        Message("corridors-regions-without"),
    ),
)
