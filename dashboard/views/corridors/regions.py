"""Between regions: from where to where, by regions or subregions of the ILO or of the United Nations."""

from functools import cache

import pandas as pd
import plotly.graph_objects as go

from dashboard import formats, theme
from dashboard.analysis import corridors as analysis
from dashboard.components.choices import worded
from dashboard.data import areas
from dashboard.definitions.frames import corridors
from dashboard.figures import empty, flows
from dashboard.i18n import sentence_case, t
from dashboard.terms import OTHER_ORIGIN
from dashboard.view import Chart, Control, Selection
from dashboard.views.corridors.choices import LEVEL, SEX, YEAR
from dashboard.views.corridors.wording import DEFINITION, SEX_WORDS, WHO, borders_note

ILO, UN = "ilo", "un"
SCHEME: Control[str] = Control(
    name="scheme",
    label="As grouped by",
    options=worded({ILO: "ILO", UN: "United Nations"}),
    default=lambda: ILO,
)
COLUMN = {
    (ILO, "region"): "ilo_region",
    (ILO, "subregion"): "ilo_subregion",
    (UN, "region"): "region",
    (UN, "subregion"): "subregion",
}
"""The column of the list of countries that holds the group."""
NO_GROUP = "No region"
GROUPS = {
    (ILO, "region"): "ILO regions",
    (ILO, "subregion"): "ILO subregions",
    (UN, "region"): "UN regions",
    (UN, "subregion"): "UN subregions",
}
GROUP = {one: words.removesuffix("s") for one, words in GROUPS.items()}


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


def rows(*, year: int, sex: str, level: str, scheme: str, lang: str) -> pd.DataFrame:
    """Return one row a pair of groups with migrants, the largest first."""
    found = analysis.between(corridors(), groups=groups(scheme, level), year=year, sex=sex)
    found = found.sort_values("migrant_stock", ascending=False, kind="stable", ignore_index=True)
    words = {OTHER_ORIGIN: t("Origin not known", lang)}
    ends = {
        end: [words.get(name, t(name, lang)) for name in found[end].fillna(NO_GROUP)]
        for end in ("origin_group", "destination_group")
    }
    return found.assign(**ends, year=year, sex=sex)


def figure(found: pd.DataFrame, selection: Selection) -> go.Figure:
    """Return the bands from groups of origin to groups of residence."""
    lang = selection.lang
    if found.empty:
        return empty.message("No figures for this choice.", lang=lang)
    unknown = t("Origin not known", lang)
    scheme, level = selection.text("scheme"), selection.text("level")
    return flows.sankey(
        found,
        source="origin_group",
        target="destination_group",
        value="migrant_stock",
        lang=lang,
        colours={t(name, lang): tone for name, tone in _colours(scheme, level).items()},
        last=(t(NO_GROUP, lang), unknown),
        others="{count} other regions" if level == "region" else "{count} other subregions",
        heads=(t("From", lang), t("Living in", lang)),
        period=selection["year"],
    )


def title(selection: Selection) -> str:
    """Return the title, which says the groups."""
    names = GROUPS[selection.text("scheme"), selection.text("level")]
    return t(
        "Migrants within and between {groups}, {year}",
        selection.lang,
        groups=t(names, selection.lang),
        year=selection["year"],
    )


def subtitle(selection: Selection) -> str:
    """Return measure, unit and sex."""
    who = t(SEX_WORDS[selection.text("sex")], selection.lang)
    return t("International migrants, {who}, by area of origin and of residence", selection.lang, who=who)


def _within(found: pd.DataFrame, lang: str) -> tuple[float, pd.DataFrame]:
    """Return the share of migrants of known origin in their own group, and the bands between different groups."""
    known = found[found["origin_group"] != t("Origin not known", lang)]
    own = known["origin_group"] == known["destination_group"]
    stock = known["migrant_stock"]
    return 100 * float(stock[own].sum()) / float(stock.sum()), known[~own]


def headline(found: pd.DataFrame, selection: Selection) -> str:
    """Return how many live in the group from which they come."""
    lang = selection.lang
    share, _ = _within(found, lang)
    return sentence_case(
        t(
            "Of {who} of known origin, {share} lived in their {group} of origin, {year}",
            lang,
            share=formats.per_cent(share, lang=lang),
            who=t(WHO[selection.text("sex")], lang),
            group=t(GROUP[selection.text("scheme"), selection.text("level")], lang),
            year=selection["year"],
        )
    )


def summary(found: pd.DataFrame, selection: Selection) -> str:
    """Return the share within, the largest bands within and between groups, and how many are of unknown origin."""
    lang = selection.lang
    share, between = _within(found, lang)
    known = found[found["origin_group"] != t("Origin not known", lang)]
    inside = known[known["origin_group"] == known["destination_group"]].iloc[0]
    across = between.iloc[0]
    unknown = float(found["migrant_stock"].sum() - known["migrant_stock"].sum())
    return t(
        "In {year}, {share} of {who} of known origin lived in their {group} of origin, the largest number in "
        "{inside} ({within}). Between different {groups}, the largest number came from {start} and lived in {end} "
        "({across}). The origin of {unknown} is not known.",
        lang,
        year=selection["year"],
        share=formats.per_cent(share, lang=lang),
        who=t(WHO[selection.text("sex")], lang),
        group=t(GROUP[selection.text("scheme"), selection.text("level")], lang),
        groups=t(GROUPS[selection.text("scheme"), selection.text("level")], lang),
        inside=areas.in_sentence(inside["origin_group"], lang),
        within=formats.amount(float(inside["migrant_stock"]), lang=lang),
        start=areas.in_sentence(across["origin_group"], lang),
        end=areas.in_sentence(across["destination_group"], lang),
        across=formats.amount(float(across["migrant_stock"]), lang=lang),
        unknown=formats.amount(unknown, lang=lang),
    )


def notes(found: pd.DataFrame, selection: Selection) -> list[str]:
    """Return what is counted, and which areas are in no region."""
    lang = selection.lang
    parts = [t(DEFINITION, lang), t(STOCK, lang), t(UNKNOWN, lang), borders_note(selection.number("year"), lang)]
    without = t(NO_GROUP, lang) in {*found["origin_group"], *found["destination_group"]}
    return [*parts, t(OUTSIDE, lang)] if without else parts


STOCK = "These are people at one date, not moves in a year."
UNKNOWN = "Migrants whose origin is not known are in no share and are not spread over regions."
OUTSIDE = "“No region” are areas that the ILO counts in none of its regions."

SANKEY = Chart(
    id="corridors-regions",
    title=title,
    subtitle=subtitle,
    datasets=("corridors",),
    controls=(LEVEL, SCHEME, YEAR, SEX),
    rows=rows,
    figure=figure,
    summary=summary,
    headline=headline,
    notes=notes,
)
